package vn.exemplar.nomination.programme.read.programmelist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;

/** A programme in its present version, with the windows in which nominations are taken. */
public record ProgrammeView(
        @BsonId String programmeId, String state, List<Window> windows, ProgrammeDefinition definition) {
    static final String ACTIVE = "ACTIVE";

    public record Window(String id, LocalDate from, LocalDate to, List<Integer> years, String reason) {}

    public ProgrammeTerms terms() {
        return new ProgrammeTerms(definition, state.equals(ACTIVE));
    }

    @JsonProperty
    public int version() {
        return definition.version();
    }
}
