package vn.exemplar.nomination.programme.read.programmelist;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;

/**
 * One version of a programme, kept for ever (G1).
 *
 * @param reason why the programme was amended; null for its first version
 */
public record ProgrammeVersion(
        @BsonId String id,
        String programmeId,
        int version,
        @Nullable String reason,
        Instant writtenAt,
        ProgrammeDefinition definition) {

    record Summary(int version, @Nullable String reason, Instant writtenAt) {}

    static ProgrammeVersion of(ProgrammeDefinition definition, @Nullable String reason, Instant writtenAt) {
        String programmeId = definition.programmeId();
        int version = definition.version();
        return new ProgrammeVersion(idOf(programmeId, version), programmeId, version, reason, writtenAt, definition);
    }

    static String idOf(String programmeId, int version) {
        return programmeId + '@' + version;
    }

    /** What this version asks, whether or not the programme is still open. */
    public ProgrammeTerms terms() {
        return new ProgrammeTerms(definition, true);
    }
}
