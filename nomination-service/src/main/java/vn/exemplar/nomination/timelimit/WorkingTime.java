package vn.exemplar.nomination.timelimit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.calendar.WorkingDays;

/**
 * A number of working days from a day on, less the pauses (G5). The day on which it starts or goes on is not counted,
 * the day on which it is paused is. All arithmetic is in whole days.
 */
public record WorkingTime(LocalDate startedOn, int workingDays, List<Pause> pauses) {
    private static final int WHOLE = 100;

    /** @param to when it went on; null while it is paused */
    public record Pause(LocalDate from, @Nullable LocalDate to) {}

    private record Stretch(LocalDate after, @Nullable LocalDate upTo) {}

    public WorkingTime {
        pauses = List.copyOf(pauses);
        if (workingDays < 1) {
            throw new IllegalArgumentException("A time limit has at least one working day, not " + workingDays);
        }
        LocalDate reached = startedOn;
        for (Pause pause : pauses) {
            if (pause.from().isBefore(reached)
                    || pause.to() != null && pause.to().isBefore(pause.from())) {
                throw new IllegalArgumentException("Pauses follow one another: " + pauses);
            }
            reached = pause.to() == null ? LocalDate.MAX : pause.to();
        }
    }

    public static WorkingTime from(LocalDate startedOn, int workingDays) {
        return new WorkingTime(startedOn, workingDays, List.of());
    }

    public boolean paused() {
        return !pauses.isEmpty() && pauses.getLast().to() == null;
    }

    public WorkingTime paused(LocalDate on) {
        List<Pause> more = new ArrayList<>(pauses);
        more.add(new Pause(on, null));
        return new WorkingTime(startedOn, workingDays, more);
    }

    /** The day whose end stops it: the given one, or the one before its last, so that it never stands still with no day left. */
    LocalDate stoppedBy(LocalDate on, WorkingDays calendar) {
        return dueOn(calendar).filter(on::equals).map(last -> last.minusDays(1)).orElse(on);
    }

    WorkingTime extended(int more) {
        return new WorkingTime(startedOn, workingDays + more, pauses);
    }

    public WorkingTime resumed(LocalDate on) {
        List<Pause> closed = new ArrayList<>(pauses);
        closed.add(new Pause(closed.removeLast().from(), on));
        return new WorkingTime(startedOn, workingDays, closed);
    }

    /** Working days that are used up at the end of a day. */
    public int used(LocalDate day, WorkingDays calendar) {
        int used = 0;
        for (Stretch stretch : stretches()) {
            LocalDate upTo = stretch.upTo() == null || stretch.upTo().isAfter(day) ? day : stretch.upTo();
            used += calendar.between(stretch.after(), upTo);
        }
        return used;
    }

    /** The day on which so many per cent, rounded up to whole days, are used up; empty when a pause comes first. */
    public Optional<LocalDate> reaches(int percent, WorkingDays calendar) {
        int left = Math.ceilDiv(workingDays * percent, WHOLE);
        for (Stretch stretch : stretches()) {
            if (stretch.upTo() == null) {
                return Optional.of(calendar.after(stretch.after(), left));
            }
            int has = calendar.between(stretch.after(), stretch.upTo());
            if (left <= has) {
                return Optional.of(calendar.after(stretch.after(), left));
            }
            left -= has;
        }
        return Optional.empty();
    }

    /** The last day; empty while a pause leaves it open. */
    public Optional<LocalDate> dueOn(WorkingDays calendar) {
        return reaches(WHOLE, calendar);
    }

    /** No last day is guessed (G5): of every year up to it the calendar is published. */
    public void refuseUnlessPublished(WorkingDays calendar) {
        LocalDate last = dueOn(calendar).orElse(startedOn);
        calendar.firstUnpublished(startedOn, last).ifPresent(year -> {
            throw Refusal.unprocessable("calendar-not-published", "G5").with("year", year);
        });
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        LocalDate after = startedOn;
        for (Pause pause : pauses) {
            stretches.add(new Stretch(after, pause.from()));
            if (pause.to() == null) {
                return stretches;
            }
            after = pause.to();
        }
        stretches.add(new Stretch(after, null));
        return stretches;
    }
}
