package vn.exemplar.nomination.programme;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.importing.Findings;
import vn.exemplar.nomination.importing.RecordReading;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;

/** Turns the JSON of a programme into one, its open settings filled in; all faults are told at once (G1). */
@Component
public class ProgrammeReading {
    private final JsonMapper mapper;

    ProgrammeReading(JsonMapper mapper) {
        this.mapper = mapper;
    }

    public ProgrammeDefinition read(JsonNode json) {
        Findings findings = new Findings();
        RecordReading.check(json, ProgrammeDefinition.class, findings);
        findings.refuse("programme-faulty", "G1");
        return DefaultSettings.complete(mapper.treeToValue(json, ProgrammeDefinition.class));
    }

    /** The programme of the JSON, for an address that names it already. */
    public ProgrammeDefinition read(JsonNode json, ProgrammeId id) {
        ProgrammeDefinition definition = read(json);
        if (!definition.programmeId().equals(id.value())) {
            throw Refusal.unprocessable("programme-id-differs", "G1")
                    .with("id", id.value())
                    .with("sent", definition.programmeId());
        }
        return definition;
    }

    /** What is wrong with the JSON: its form or, when that is right, what it says. */
    public Findings findings(JsonNode json) {
        Findings findings = new Findings();
        RecordReading.check(json, ProgrammeDefinition.class, findings);
        return findings.none()
                ? ProgrammeHoldsTogether.findings(
                        DefaultSettings.complete(mapper.treeToValue(json, ProgrammeDefinition.class)))
                : findings;
    }
}
