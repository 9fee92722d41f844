package vn.exemplar.nomination.reward.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.nomination.reward.Reward;

/**
 * An entry of the register that stands.
 *
 * @param nameKey the subject's name without diacritics and case
 * @param searchText name and achievement without diacritics and case
 */
record RewardView(
        @BsonId @JsonIgnore String id,
        @JsonUnwrapped Reward reward,
        @Personal @JsonIgnore String nameKey,
        @Personal @JsonIgnore String searchText) {}
