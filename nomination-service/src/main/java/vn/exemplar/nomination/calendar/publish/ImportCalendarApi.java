package vn.exemplar.nomination.calendar.publish;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.calendar.SpecialDay;
import vn.exemplar.nomination.importing.Finding;
import vn.exemplar.nomination.importing.Findings;
import vn.exemplar.nomination.importing.SheetFile;

@RestController
class ImportCalendarApi {
    private final Commands commands;

    ImportCalendarApi(Commands commands) {
        this.commands = commands;
    }

    /** @param receipt null for a dry run */
    record Report(
            boolean dryRun,
            List<SpecialDay> days,
            List<Finding> findings,
            @Nullable Receipt receipt) {}

    @PostMapping(
            value = "/api/working-calendars/{year}/import",
            consumes = {SheetFile.CSV, SheetFile.XLSX})
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Publish the calendar of a year from a table; with dryRun only say what is wrong with it (G5)",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = SheetFile.CSV, examples = @ExampleObject("""
                                                            date,kind,name_vi,name_en,source,verified
                                                            2024-04-29,SWAPPED_OFF,Nghỉ hoán đổi,Swapped day off,Thông báo,x
                                                            """))))
    Report importCalendar(
            @PathVariable int year,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam @NotBlank @Size(max = 1000) String reason,
            @RequestBody byte[] file,
            Act act) {
        PublishCalendar.refuseUnlessPossible(year);
        Findings findings = new Findings();
        List<SpecialDay> days =
                new CalendarRows(findings).read(SheetFile.read(file, type, CalendarRows.COLUMNS, findings));
        if (findings.none()) {
            findings = PublishCalendar.faults(year, days);
        }
        if (dryRun) {
            return new Report(true, days, findings.list(), null);
        }
        findings.refuse("calendar-faulty", "G5");
        Receipt receipt = commands.send(new PublishCalendar(year, days, reason, act));
        return new Report(false, days, List.of(), receipt);
    }
}
