package vn.exemplar.nomination.calendar.publish;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;

@RestController
class PublishCalendarApi {
    private final Commands commands;

    PublishCalendarApi(Commands commands) {
        this.commands = commands;
    }

    @PutMapping("/api/working-calendars/{year}")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(summary = "Publish the special days of a year; a later edition takes the place of the one before (G5)")
    Receipt publish(@PathVariable int year, @Valid @RequestBody CalendarBody body, Act act) {
        return commands.send(new PublishCalendar(year, body.special(), body.reason(), act));
    }
}
