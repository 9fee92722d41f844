package vn.exemplar.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.exemplar.nomination.calendar.CalendarEvent.WorkingCalendarPublished;
import vn.exemplar.nomination.calendar.SpecialDay;
import vn.exemplar.nomination.calendar.SpecialDay.DayName;
import vn.exemplar.nomination.delegation.DelegationEvent.DelegationGranted;
import vn.exemplar.nomination.delegation.DelegationEvent.DelegationRevoked;
import vn.exemplar.nomination.programme.Programmes;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.NominationWindowCancelled;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.NominationWindowChanged;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.NominationWindowOpened;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeActivated;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeAmended;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeClosed;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeDrafted;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeRevised;
import vn.exemplar.nomination.programme.events.Text;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitCancelled;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitExceeded;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitExtended;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitMet;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitMissed;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitPaused;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitReopened;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitResumed;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitStarted;
import vn.exemplar.nomination.timelimit.TimeLimitEvent.TimeLimitWarned;
import vn.exemplar.nomination.unit.UnitEvent.UnitBeginningCorrected;
import vn.exemplar.nomination.unit.UnitEvent.UnitClosed;
import vn.exemplar.nomination.unit.UnitEvent.UnitEndUndone;
import vn.exemplar.nomination.unit.UnitEvent.UnitMerged;
import vn.exemplar.nomination.unit.UnitEvent.UnitName;
import vn.exemplar.nomination.unit.UnitEvent.UnitRegistered;
import vn.exemplar.nomination.unit.UnitEvent.UnitRenamed;
import vn.exemplar.nomination.unit.UnitEvent.UnitSplit;

/** One of each event of programmes, units, delegations and calendars, with all that it may hold. */
final class OrganisationEvents {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final String PROGRAMME = "programme:2021-2025";

    private OrganisationEvents() {}

    static Stream<Record> full() {
        return Stream.of(
                new UnitRegistered(
                        "unit:VPS", "VPS", new UnitName("Văn phòng", "Office"), "DIVISION", DAY, "p10", Acts.NOW),
                new UnitClosed("unit:VPS", "VPS", DAY, "Sáp nhập", "p10", Acts.NOW),
                new UnitRenamed(
                        "unit:VPS", "VPS", new UnitName("Văn phòng Sở", "Office"), DAY, "Sắp xếp", "p10", Acts.NOW),
                new UnitMerged("unit:VPS", "VPS", "KHTC", DAY, "Sáp nhập", "p10", Acts.NOW),
                new UnitSplit("unit:VPS", "VPS", List.of("TH", "HC"), DAY, "Chia tách", "p10", Acts.NOW),
                new UnitEndUndone("unit:VPS", "VPS", List.of("KHTC"), "Nhầm đơn vị", "p03", Acts.NOW),
                new UnitBeginningCorrected("unit:VPS", "VPS", DAY, "Gõ nhầm năm", "p03", Acts.NOW),
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
                new ProgrammeRevised(PROGRAMME, Programmes.plan(), "p10", Acts.NOW),
                new ProgrammeAmended(PROGRAMME, Programmes.plan(), "Bổ sung tiêu chí", "p10", Acts.NOW),
                new ProgrammeClosed(PROGRAMME, "2021-2025", "Hết giai đoạn", "p10", Acts.NOW),
                new NominationWindowOpened(
                        PROGRAMME, "w1", "LATE_ENTRY", DAY, DAY, List.of(2023), "Bổ sung", "p10", Acts.NOW),
                new NominationWindowChanged(
                        PROGRAMME, "w1", "REGULAR", DAY, DAY, List.of(2023), "Gia hạn", "p10", Acts.NOW),
                new NominationWindowCancelled(PROGRAMME, "w1", "Nhầm", "p10", Acts.NOW),
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
                new DelegationRevoked("d1", "TTCNTT", "p16", DAY.plusDays(1), "Đã về", "p13", Acts.NOW),
                new TimeLimitStarted("check:n1", "n1", "DOSSIER_CHECK", "VPS", DAY, 10, DAY.plusDays(14), Acts.NOW),
                new TimeLimitPaused("check:n1", "WITH_UNIT", DAY, Acts.NOW),
                new TimeLimitResumed("check:n1", DAY, DAY.plusDays(14), Acts.NOW),
                new TimeLimitWarned("check:n1", "n1", "DOSSIER_CHECK", "VPS", 80, DAY, Acts.NOW),
                new TimeLimitExceeded("check:n1", "n1", "DOSSIER_CHECK", "VPS", 10, DAY, Acts.NOW),
                new TimeLimitExtended("check:n1", 5, DAY.plusDays(21), Acts.NOW),
                new TimeLimitMissed("supplement:n1/1", "n1", "SUPPLEMENT", "BCVT", DAY, Acts.NOW),
                new TimeLimitReopened("check:n1", Acts.NOW),
                new TimeLimitMet("check:n1", "n1", "DOSSIER_CHECK", "VPS", DAY, DAY, 4, true, Acts.NOW),
                new TimeLimitCancelled("check:n1", "Đơn vị rút", Acts.NOW));
    }
}
