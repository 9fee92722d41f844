package vn.exemplar.nomination.lead.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.nomination.lead.Lead;

/** @param searchText what it is about, without diacritics and case */
public record LeadView(
        @BsonId String id,
        @JsonUnwrapped Lead lead,
        @JsonIgnore @Personal String searchText) {}
