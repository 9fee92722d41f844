package vn.exemplar.review.regulation.list;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.exemplar.review.regulation.Regulation.Version;

/** One version of a regulation; the activated version with the latest activation rules. */
record RegulationView(
        @BsonId String versionId,
        String regulationId,
        @JsonUnwrapped Version version) {}
