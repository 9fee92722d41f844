package vn.exemplar.nomination.delegation.list;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.exemplar.nomination.delegation.Delegation;

/** @param lastDay the last day on which the delegate may sign: {@code to}, or the day before it was revoked */
public record DelegationView(
        @BsonId String id, @JsonUnwrapped Delegation delegation, LocalDate lastDay) {}
