package vn.exemplar.nomination.timelimit.events;

/** What happens to a time limit. */
public sealed interface TimeLimitEvent
        permits TimeLimitStarted,
                TimeLimitPaused,
                TimeLimitResumed,
                TimeLimitWarned,
                TimeLimitExceeded,
                TimeLimitMet,
                TimeLimitCancelled {

    String timeLimitId();
}
