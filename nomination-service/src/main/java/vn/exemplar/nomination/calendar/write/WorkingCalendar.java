package vn.exemplar.nomination.calendar.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.calendar.events.SpecialDay;
import vn.exemplar.nomination.calendar.events.WorkingCalendarPublished;
import vn.exemplar.nomination.calendar.write.publishcalendar.ANewEditionChangesSomething;
import vn.exemplar.nomination.calendar.write.publishcalendar.EverySpecialDayIsOne;
import vn.exemplar.nomination.calendar.write.publishcalendar.PublishCalendar;

@AggregateRoot
class WorkingCalendar {
    @AggregateIdentifier
    private @Nullable String calendarId;

    private int edition;
    private List<SpecialDay> days = List.of();

    WorkingCalendar() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PublishCalendar command) {
        EverySpecialDayIsOne.check(command.year(), command.days());
        ANewEditionChangesSomething.check(edition, days, command.days());
        apply(new WorkingCalendarPublished(
                command.calendarId(),
                command.year().value(),
                edition + 1,
                command.days(),
                command.reason(),
                command.act().actor().id(),
                command.act().at()));
    }

    @EventSourcingHandler
    void evolve(WorkingCalendarPublished event) {
        calendarId = event.calendarId();
        edition = event.edition();
        days = event.days();
    }
}
