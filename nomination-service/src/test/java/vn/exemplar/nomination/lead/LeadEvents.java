package vn.exemplar.nomination.lead;

import java.util.stream.Stream;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.lead.events.LeadClosed;
import vn.exemplar.nomination.lead.events.LeadReported;
import vn.exemplar.nomination.lead.events.LeadTurnedIntoNomination;

/** One of each event of a lead; none has anything that may be left out. */
public final class LeadEvents {
    public static final LeadReported REPORTED = new LeadReported(
            "lead-1", "Tổ Sóng bản xa", "BCVT", "Đưa sóng tới 11 thôn vùng lõm.", "p16", "TTCNTT", Acts.NOW);
    public static final LeadTurnedIntoNomination TURNED =
            new LeadTurnedIntoNomination("lead-1", "nomination-1", Acts.NOW);
    public static final LeadClosed CLOSED = new LeadClosed("lead-1", "Đã có đề cử khác", "p15", Acts.NOW);

    private LeadEvents() {}

    public static Stream<Record> all() {
        return Stream.of(REPORTED, TURNED, CLOSED);
    }
}
