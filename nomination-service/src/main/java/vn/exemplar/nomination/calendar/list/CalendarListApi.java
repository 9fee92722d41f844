package vn.exemplar.nomination.calendar.list;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.nomination.SignedIn;
import vn.exemplar.nomination.calendar.WorkingDays;

@RestController
@SignedIn
@FromView("View_WorkingTime")
class CalendarListApi {
    private static final int LONGEST = 1000;

    private final CalendarViews calendars;

    CalendarListApi(CalendarViews calendars) {
        this.calendars = calendars;
    }

    /** @param provisional some year of the span has no published calendar yet, so only its weekends are known */
    record Term(LocalDate startedOn, int workingDays, LocalDate dueOn, boolean provisional, String ruleSet) {}

    @GetMapping("/api/working-calendars")
    @Operation(summary = "The published calendars, one a year")
    List<CalendarView> list() {
        return calendars.all();
    }

    @GetMapping("/api/working-calendars/{year}")
    @Operation(summary = "The calendar of a year in its present edition")
    CalendarView one(@PathVariable int year) {
        return calendars.find(year).orElseThrow(() -> Refusal.notFound("calendar-not-published", "G5"));
    }

    @GetMapping("/api/working-days")
    @Operation(summary = "When a term of so many working days ends; its first day is not counted (G5)")
    Term term(@RequestParam LocalDate from, @RequestParam int workingDays) {
        if (workingDays < 1 || workingDays > LONGEST) {
            throw Refusal.unprocessable("term-length-impossible", "G5").with("longest", LONGEST);
        }
        WorkingDays days = calendars.workingDays();
        LocalDate due = days.after(from, workingDays);
        return new Term(from, workingDays, due, !days.published(from, due), days.ruleSet());
    }
}
