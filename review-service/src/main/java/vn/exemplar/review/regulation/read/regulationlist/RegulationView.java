package vn.exemplar.review.regulation.read.regulationlist;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.review.regulation.RegulationTerms;

/** One version of a regulation; the activated version with the latest activation rules. */
record RegulationView(
        @BsonId String versionId,
        String regulationId,
        int version,
        RegulationTerms terms,
        @Nullable Instant activatedAt) {

    static String versionId(String regulationId, int version) {
        return regulationId + '#' + version;
    }
}
