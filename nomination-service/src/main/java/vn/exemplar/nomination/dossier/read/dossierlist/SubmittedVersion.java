package vn.exemplar.nomination.dossier.read.dossierlist;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.exemplar.nomination.dossier.events.NominationContent;

/**
 * A nomination as it was handed in.
 *
 * @param round 0 for the first submission, then the round that it answers
 */
public record SubmittedVersion(
        @BsonId String id, String nominationId, int round, NominationContent content, Instant handedInAt) {

    static SubmittedVersion of(String nominationId, int round, NominationContent content, Instant handedInAt) {
        return new SubmittedVersion(nominationId + '/' + round, nominationId, round, content, handedInAt);
    }
}
