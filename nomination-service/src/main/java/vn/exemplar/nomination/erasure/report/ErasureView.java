package vn.exemplar.nomination.erasure.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.exemplar.nomination.erasure.PersonErasure;

record ErasureView(@BsonId String id, @JsonUnwrapped PersonErasure order) {}
