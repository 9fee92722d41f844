package vn.exemplar.nomination.nomination;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.SubmittedFile;

/** A nomination as it was handed in. */
public record SubmittedVersion(
        @BsonId String id, NominationContent content, List<SubmittedFile> files, Instant handedInAt) {

    /** @param round 0 for the first submission, then the round that it answers */
    static String id(String nominationId, int round) {
        return nominationId + '/' + round;
    }
}
