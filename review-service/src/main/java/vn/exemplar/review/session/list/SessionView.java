package vn.exemplar.review.session.list;

import org.bson.codecs.pojo.annotations.BsonId;
import vn.exemplar.review.session.CouncilSession;

public record SessionView(@BsonId String sessionId, CouncilSession session) {}
