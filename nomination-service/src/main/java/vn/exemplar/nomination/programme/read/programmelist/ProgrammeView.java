package vn.exemplar.nomination.programme.read.programmelist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;

/**
 * A programme in its present version, with the windows in which nominations are taken.
 *
 * @param revision counts its events from 0; the entity tag of a draft
 * @param closedBecause null until it is closed
 */
public record ProgrammeView(
        @BsonId String programmeId,
        @JsonIgnore long revision,
        State state,
        List<Window> windows,
        @Nullable String closedBecause,
        ProgrammeDefinition definition) {

    public enum State {
        DRAFTED,
        ACTIVE,
        CLOSED
    }

    /** @param cancelledBecause null unless the window was cancelled */
    public record Window(
            String id,
            String kind,
            LocalDate from,
            LocalDate to,
            List<Integer> years,
            String reason,
            @Nullable String cancelledBecause) {

        /** Whether the window is not over on a day, nor cancelled. */
        public boolean openUntil(LocalDate day) {
            return cancelledBecause == null && !to.isBefore(day);
        }
    }

    public ProgrammeTerms terms() {
        return new ProgrammeTerms(definition, state == State.ACTIVE);
    }

    @JsonProperty
    public int version() {
        return definition.version();
    }
}
