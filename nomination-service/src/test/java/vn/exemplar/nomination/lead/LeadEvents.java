package vn.exemplar.nomination.lead;

import java.util.stream.Stream;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.lead.LeadEvent.LeadClosed;
import vn.exemplar.nomination.lead.LeadEvent.LeadReported;
import vn.exemplar.nomination.lead.LeadEvent.LeadTurnedIntoNomination;

/** One of each event of a lead; none has anything that may be left out. */
public final class LeadEvents {
    public static final LeadReported REPORTED = new LeadReported(
            "lead-1", "Tổ Sóng bản xa", "BCVT", "Đưa sóng tới 11 thôn vùng lõm.", "p16", "TTCNTT", Acts.NOW);
    public static final LeadTurnedIntoNomination TURNED =
            new LeadTurnedIntoNomination("lead-1", "nomination-1", Acts.NOW);
    public static final LeadClosed CLOSED = new LeadClosed("lead-1", "Đã có đề cử khác", "p15", Acts.NOW);

    public static final Act REPORTER = Acts.by("p16", "TTCNTT", "UNIT_OFFICER");
    public static final Act OWN_UNIT = Acts.by("p15", "BCVT", "UNIT_OFFICER");
    public static final Act STRANGER = Acts.by("p17", "KHTC", "UNIT_OFFICER");

    private LeadEvents() {}

    public static Scenario<Lead, LeadEvent> none() {
        return Scenario.of(Lead.NONE, Lead::after);
    }

    public static Stream<Record> all() {
        return Stream.of(REPORTED, TURNED, CLOSED);
    }
}
