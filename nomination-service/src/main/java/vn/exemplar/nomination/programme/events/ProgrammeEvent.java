package vn.exemplar.nomination.programme.events;

/** What happens to a programme. */
public sealed interface ProgrammeEvent permits ProgrammeDrafted, ProgrammeActivated, NominationWindowOpened {}
