package vn.exemplar.nomination.programme.list;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.programme.Programme;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;

/**
 * One version of a programme, kept for ever (G1).
 *
 * @param reason why the programme was amended; null for its first version
 */
record ProgrammeVersion(
        String id,
        String programmeId,
        int version,
        @Nullable String reason,
        Instant writtenAt,
        ProgrammeDefinition definition) {

    record Summary(int version, @Nullable String reason, Instant writtenAt) {

        static Summary of(Programme.Version written) {
            return new Summary(written.definition().version(), written.reason(), written.writtenAt());
        }
    }

    static ProgrammeVersion of(Programme.Version written) {
        ProgrammeDefinition definition = written.definition();
        return new ProgrammeVersion(
                definition.ruleSet(),
                definition.programmeId(),
                definition.version(),
                written.reason(),
                written.writtenAt(),
                definition);
    }

    /** What this version asks, whether or not the programme is still open. */
    public ProgrammeTerms terms() {
        return new ProgrammeTerms(definition, true);
    }
}
