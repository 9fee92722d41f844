package vn.exemplar.nomination.reward.read.rewardlist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.nomination.reward.events.RewardRecorded;
import vn.exemplar.nomination.vietnamese.Folded;

/**
 * An entry of the register that stands.
 *
 * @param nameKey the subject's name without diacritics and case
 * @param searchText name and achievement without diacritics and case
 */
public record RewardView(
        @BsonId String code,
        String subjectType,
        @Nullable String personId,
        String unit,
        @Personal String subjectName,
        @Personal String achievement,
        int year,
        String form,
        String decisionNumber,
        LocalDate issuedOn,
        @Personal @Nullable String file,
        @Personal @JsonIgnore String nameKey,
        @Personal @JsonIgnore String searchText) {

    static RewardView of(RewardRecorded event) {
        return new RewardView(
                event.code(),
                event.subjectType(),
                event.personId(),
                event.unit(),
                event.subjectName(),
                event.achievement(),
                event.year(),
                event.form(),
                event.decisionNumber(),
                event.issuedOn(),
                event.file(),
                Folded.text(event.subjectName()),
                Folded.text(event.subjectName() + ' ' + event.achievement()));
    }
}
