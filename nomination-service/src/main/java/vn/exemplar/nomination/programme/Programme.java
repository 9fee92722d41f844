package vn.exemplar.nomination.programme;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeEvent;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.NominationWindowCancelled;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.NominationWindowChanged;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.NominationWindowOpened;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeActivated;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeAmended;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeClosed;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeDrafted;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeRevised;

/**
 * @param revision counts the events from 0; the entity tag of a draft
 * @param versions of which the last one is the present one; a draft has one
 */
public record Programme(
        long revision,
        State state,
        List<Version> versions,
        List<Window> windows,
        @Nullable String closedBecause) {
    public static final Programme NONE = new Programme(-1, State.DRAFTED, List.of(), List.of(), null);

    public enum State {
        DRAFTED,
        ACTIVE,
        CLOSED
    }

    /** @param reason why the programme was amended; null for its first version */
    public record Version(@Nullable String reason, Instant writtenAt, ProgrammeDefinition definition) {

        /** What this version asks, whether or not the programme is still open. */
        public ProgrammeTerms terms() {
            return new ProgrammeTerms(definition, true);
        }
    }

    /** @param cancelledBecause null unless the window was cancelled */
    public record Window(
            String id,
            String kind,
            LocalDate from,
            LocalDate to,
            List<Integer> years,
            String reason,
            @Nullable String cancelledBecause) {

        /** Whether the window is not over on a day, nor cancelled. */
        public boolean openUntil(LocalDate day) {
            return cancelledBecause == null && !to.isBefore(day);
        }
    }

    public Programme after(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeDrafted drafted -> written(drafted.definition(), drafted.draftedAt());
            case ProgrammeRevised revised -> written(revised.definition(), revised.revisedAt());
            case ProgrammeActivated activated -> next(State.ACTIVE, versions, windows, null);
            case ProgrammeAmended amended -> {
                Version version = new Version(amended.reason(), amended.amendedAt(), amended.definition());
                yield next(state, and(versions, version), windows, null);
            }
            case ProgrammeClosed closed -> next(State.CLOSED, versions, windows, closed.reason());
            case NominationWindowOpened w ->
                withWindows(and(
                        windows, new Window(w.windowId(), w.kind(), w.from(), w.to(), w.years(), w.reason(), null)));
            case NominationWindowChanged w ->
                changed(
                        w.windowId(),
                        window -> new Window(window.id(), w.kind(), w.from(), w.to(), w.years(), w.reason(), null));
            case NominationWindowCancelled w ->
                changed(
                        w.windowId(),
                        window -> new Window(
                                window.id(),
                                window.kind(),
                                window.from(),
                                window.to(),
                                window.years(),
                                window.reason(),
                                w.reason()));
        };
    }

    private Programme written(ProgrammeDefinition definition, Instant at) {
        return next(State.DRAFTED, List.of(new Version(null, at, definition)), windows, null);
    }

    private Programme changed(String id, UnaryOperator<Window> change) {
        return withWindows(windows.stream()
                .map(window -> window.id().equals(id) ? change.apply(window) : window)
                .toList());
    }

    private Programme withWindows(List<Window> other) {
        return next(state, versions, other, closedBecause);
    }

    private Programme next(
            State nextState, List<Version> nextVersions, List<Window> nextWindows, @Nullable String because) {
        return new Programme(revision + 1, nextState, nextVersions, nextWindows, because);
    }

    private static <T> List<T> and(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    public boolean exists() {
        return this != NONE;
    }

    /** The present version. */
    public ProgrammeDefinition definition() {
        return versions.getLast().definition();
    }

    public Optional<Version> version(int number) {
        return versions.stream()
                .filter(version -> version.definition().version() == number)
                .findFirst();
    }

    public ProgrammeTerms terms() {
        return new ProgrammeTerms(definition(), state == State.ACTIVE);
    }

    /** The windows that are not over on a day; those of a programme that is not in force are none. */
    public List<Window> windowsUntil(LocalDate day) {
        return windows.stream()
                .filter(window -> state == State.ACTIVE && window.openUntil(day))
                .toList();
    }

    /** Only a draft is revised or activated (G1). */
    public void mustBeADraft() {
        mustExist();
        refuseUnless(state == State.DRAFTED, () -> conflict("programme-already-active", "G1"));
    }

    /** Only a programme in force is amended, closed, or opens windows (G1). */
    public void mustBeInForce() {
        mustExist();
        refuseUnless(state == State.ACTIVE, () -> conflict("programme-not-active", "G1"));
    }

    private void mustExist() {
        refuseUnless(exists(), () -> notFound("programme-not-found", "G1"));
    }

    /** What was taken in a window that is over was taken rightly: it is neither changed nor cancelled (N5). */
    public void mustHaveWindowUntil(LocalDate today, String windowId) {
        Window present = windows.stream()
                .filter(window -> window.id().equals(windowId) && window.cancelledBecause() == null)
                .findFirst()
                .orElseThrow(() -> notFound("window-not-found", "N5"));
        refuseUnless(
                present.openUntil(today),
                () -> conflict("window-over", "N5").with("to", present.to().toString()));
    }

    @AggregateRoot(type = "Programme")
    static class ProgrammeStream extends StreamOf<Programme, ProgrammeEvent> {
        ProgrammeStream() {
            super(NONE, ProgrammeEvent::aggregateId, Programme::after);
        }
    }
}
