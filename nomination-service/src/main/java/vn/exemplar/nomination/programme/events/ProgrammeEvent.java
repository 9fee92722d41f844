package vn.exemplar.nomination.programme.events;

/** What happens to a programme. */
public sealed interface ProgrammeEvent
        permits ProgrammeDrafted,
                ProgrammeRevised,
                ProgrammeActivated,
                ProgrammeAmended,
                ProgrammeClosed,
                NominationWindowOpened,
                NominationWindowChanged,
                NominationWindowCancelled {}
