package vn.exemplar.nomination.nomination.unit.submit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.programme.ProgrammeFacts.OpenWindow;

/**
 * What a submission rests on beside the nomination itself.
 *
 * @param unitActive whether the actor's unit is active on the day of the act
 * @param versionInForce of the nomination's programme
 * @param checkWorkingDays that the standing office has for its check
 * @param dueOn last day of the supplement that is awaited; null while none runs
 * @param windows of all programmes that are not over yet
 */
record SubmissionFacts(
        boolean unitActive,
        int versionInForce,
        int checkWorkingDays,
        @Nullable LocalDate dueOn,
        List<OpenWindow> windows) {
    SubmissionFacts {
        windows = List.copyOf(windows);
    }

    boolean windowOpen(String programmeId, int year, LocalDate day) {
        return windows.stream().anyMatch(window -> window.takes(programmeId, year, day));
    }
}
