package vn.exemplar.nomination.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeEvent;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.NominationWindowCancelled;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.NominationWindowOpened;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeActivated;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeAmended;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeClosed;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeDrafted;
import vn.exemplar.stack.catalogue.Catalogue;

/** The programme 2021–2025 of the catalogue, on 15 March 2023. */
public final class Programmes {
    public static final String ID = "programme:2021-2025";
    public static final LocalDate TODAY = LocalDate.of(2023, 3, 15);
    public static final LocalDate FIRST = LocalDate.of(2023, 3, 1);
    public static final LocalDate LAST = LocalDate.of(2023, 3, 31);
    public static final Act OFFICE = Acts.standingOffice();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode CATALOGUE = Catalogue.read().programme();
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
        return (ObjectNode) CATALOGUE.deepCopy();
    }

    public static ProgrammeDefinition read(ObjectNode json) {
        return JSON.treeToValue(json, ProgrammeDefinition.class);
    }

    public static ProgrammeDefinition changed(Consumer<ObjectNode> change) {
        ObjectNode json = json();
        change.accept(json);
        return DefaultSettings.complete(read(json));
    }

    /** The same plan as another version of the programme. */
    public static ProgrammeDefinition plan(int version) {
        return changed(json -> json.put("version", version));
    }

    /** A later programme, for households: charity is their field, all-round is a scope called otherwise. */
    public static ProgrammeDefinition ofHouseholds() {
        return DefaultSettings.complete(read(ofHouseholdsJson()));
    }

    public static ObjectNode ofHouseholdsJson() {
        ObjectNode json = json();
        json.put("programmeId", "2026-2030-H");
        ((ObjectNode) json.path("period")).put("from", "2026-01-01").put("to", "2030-12-31");
        ObjectNode vocabulary = (ObjectNode) json.path("vocabulary");
        word(vocabulary, "subjectTypes", "HOUSEHOLD", "hộ gia đình", "household");
        word(vocabulary, "exemplarScopes", "WIDE", "rộng", "wide");
        word(vocabulary, "exemplarKinds", "GOOD_HOME", "gia đình tiêu biểu", "model household");
        ((ArrayNode) json.path("fields").get(5).path("subjectTypes")).add("HOUSEHOLD");
        ObjectNode configuration = (ObjectNode) json.path("configuration");
        configuration.put("allRoundMinimumFields", 1).putArray("allRoundScopes").add("WIDE");
        configuration
                .putArray("identities")
                .addObject()
                .put("subjectType", "HOUSEHOLD")
                .put("identifiedBy", "NAME");
        ObjectNode part = configuration.putArray("dossierParts").addObject().put("id", "APPLICATION");
        part.putObject("title").put("vi", "Đơn đề nghị").put("en", "Application");
        part.putObject("legalBasis").put("vi", "Kế hoạch 2026–2030").put("en", "Plan 2026–2030");
        return json;
    }

    private static void word(ObjectNode vocabulary, String list, String code, String vi, String en) {
        ObjectNode word = ((ArrayNode) vocabulary.path(list)).addObject().put("code", code);
        word.putObject("label").put("vi", vi).put("en", en);
    }

    public static Scenario<Programme, ProgrammeEvent> none() {
        return Scenario.of(Programme.NONE, Programme::after);
    }

    public static Scenario<Programme, ProgrammeEvent> draft() {
        return none().given(drafted());
    }

    public static Scenario<Programme, ProgrammeEvent> active() {
        return draft().given(activated());
    }

    public static Scenario<Programme, ProgrammeEvent> over() {
        return active().given(closed());
    }

    public static ProgrammeDrafted drafted() {
        return new ProgrammeDrafted(ID, PLAN, "p10", Acts.NOW);
    }

    public static ProgrammeActivated activated() {
        return new ProgrammeActivated(
                ID,
                "2021-2025",
                1,
                PLAN.title(),
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2025, 12, 31),
                List.of(
                        "MODEL_AGENCY",
                        "PARTY_AND_MASS_ORG",
                        "HO_CHI_MINH_EXAMPLE",
                        "NEW_RURAL",
                        "ADMIN_REFORM",
                        "CHARITY"),
                3,
                "p10",
                Acts.NOW);
    }

    public static ProgrammeAmended amended() {
        return new ProgrammeAmended(ID, plan(2), "Bổ sung tiêu chí", "p10", Acts.NOW);
    }

    public static ProgrammeClosed closed() {
        return new ProgrammeClosed(ID, "2021-2025", "Hết giai đoạn", "p10", Acts.NOW);
    }

    public static NominationWindowOpened opened(String windowId, LocalDate from, LocalDate to) {
        return new NominationWindowOpened(ID, windowId, "REGULAR", from, to, List.of(2023), "Bổ sung", "p10", Acts.NOW);
    }

    public static NominationWindowCancelled cancelled(String windowId) {
        return new NominationWindowCancelled(ID, windowId, "Nhầm", "p10", Acts.NOW);
    }
}
