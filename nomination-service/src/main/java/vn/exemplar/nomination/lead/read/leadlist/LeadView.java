package vn.exemplar.nomination.lead.read.leadlist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.nomination.lead.LeadState;
import vn.exemplar.nomination.lead.events.LeadReported;
import vn.exemplar.nomination.vietnamese.Folded;

/**
 * A lead as it is now.
 *
 * @param nominationId that was begun from it; null when none was
 * @param closedReason null while it is not closed
 * @param searchText what it is about, without diacritics and case
 */
public record LeadView(
        @BsonId String id,
        LeadState state,
        @Personal String about,
        String unit,
        @Personal String paragraph,
        String reportedBy,
        String reporterUnit,
        @Nullable String nominationId,
        @Personal @Nullable String closedReason,
        @JsonIgnore @Personal String searchText,
        Instant reportedAt) {

    static LeadView of(LeadReported event) {
        return new LeadView(
                event.leadId(),
                LeadState.OPEN,
                event.about(),
                event.unit(),
                event.paragraph(),
                event.reportedBy(),
                event.reporterUnit(),
                null,
                null,
                Folded.text(event.about() + ' ' + event.paragraph()),
                event.reportedAt());
    }
}
