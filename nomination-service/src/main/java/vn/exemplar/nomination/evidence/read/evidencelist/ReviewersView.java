package vn.exemplar.nomination.evidence.read.evidencelist;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** Whom of the council the review lets see a nomination, and whom it does not. */
record ReviewersView(@BsonId String nominationId, List<String> admitted, List<String> shutOut) {}
