package vn.exemplar.nomination.programme.write;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.nomination.programme.DefaultSettings;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.stack.catalogue.Catalogue;

/** The programme 2021–2025 of the catalogue. */
public final class Programmes {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ProgrammeDefinition PLAN = DefaultSettings.complete(read(json()));

    private Programmes() {}

    public static ProgrammeDefinition plan() {
        return PLAN;
    }

    public static ProgrammeTerms inForce() {
        return new ProgrammeTerms(PLAN, true);
    }

    /** The programme as JSON, to be spoilt. */
    public static ObjectNode json() {
        return (ObjectNode) Catalogue.read().programme().deepCopy();
    }

    public static ProgrammeDefinition read(ObjectNode json) {
        return JSON.treeToValue(json, ProgrammeDefinition.class);
    }
}
