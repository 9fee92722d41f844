package vn.exemplar.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.exemplar.nomination.calendar.events.DayName;
import vn.exemplar.nomination.calendar.events.SpecialDay;
import vn.exemplar.nomination.calendar.events.WorkingCalendarPublished;
import vn.exemplar.nomination.delegation.events.DelegationGranted;
import vn.exemplar.nomination.delegation.events.DelegationRevoked;
import vn.exemplar.nomination.programme.events.NominationWindowOpened;
import vn.exemplar.nomination.programme.events.ProgrammeActivated;
import vn.exemplar.nomination.programme.events.ProgrammeDrafted;
import vn.exemplar.nomination.programme.events.Text;
import vn.exemplar.nomination.programme.write.Programmes;
import vn.exemplar.nomination.unit.events.UnitClosed;
import vn.exemplar.nomination.unit.events.UnitName;
import vn.exemplar.nomination.unit.events.UnitRegistered;

/** One of each event of programmes, units, delegations and calendars: with all that it may hold, and with as little. */
final class OrganisationEvents {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final String PROGRAMME = "programme:2021-2025";

    private OrganisationEvents() {}

    static Stream<Record> full() {
        return Stream.of(
                new UnitRegistered(
                        "unit:VPS", "VPS", new UnitName("Văn phòng", "Office"), "DIVISION", DAY, "p10", Acts.NOW),
                new UnitClosed("unit:VPS", "VPS", DAY, "Sáp nhập", "p10", Acts.NOW),
                new ProgrammeDrafted(PROGRAMME, Programmes.plan(), "p10", Acts.NOW),
                new ProgrammeActivated(
                        PROGRAMME,
                        "2021-2025",
                        1,
                        new Text("Kế hoạch", "Plan"),
                        DAY,
                        DAY.plusYears(1),
                        List.of("CHARITY"),
                        3,
                        "p10",
                        Acts.NOW),
                new NominationWindowOpened(PROGRAMME, "w1", DAY, DAY, List.of(2023), "Bổ sung", "p10", Acts.NOW),
                new WorkingCalendarPublished(
                        "calendar:2023",
                        2023,
                        2,
                        List.of(new SpecialDay(
                                LocalDate.of(2023, 9, 1),
                                "HOLIDAY",
                                new DayName("Nghỉ liền kề Quốc khánh", "Beside National Day"),
                                "Thông báo về nghỉ lễ",
                                true)),
                        "Ban hành",
                        "p10",
                        Acts.NOW),
                new DelegationGranted("d1", "TTCNTT", "p16", DAY, DAY.plusDays(3), "Đi họp", "p13", Acts.NOW),
                new DelegationRevoked("d1", "TTCNTT", "p16", DAY.plusDays(1), "Đã về", "p13", Acts.NOW));
    }

    static Stream<Record> minimal() {
        return Stream.of(
                new WorkingCalendarPublished("calendar:2023", 2023, 1, List.of(), "Ban hành", "p10", Acts.NOW));
    }
}
