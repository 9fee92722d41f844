package vn.exemplar.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.AskedCriteria;
import vn.exemplar.nomination.nomination.events.ContentChange;
import vn.exemplar.nomination.nomination.events.EarlierCase;
import vn.exemplar.nomination.nomination.events.SubmittedFile;
import vn.exemplar.nomination.nomination.events.UnitActed.DraftRevised;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSignedOff;

/** One of each event of a nomination, with all that it may hold. */
final class NominationEvents {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    private NominationEvents() {}

    static Stream<Record> full() {
        Nominations nomination = Nominations.sample("N02");
        EarlierCase earlier = new EarlierCase("reward:RA-2021-01", "ACHIEVEMENT_REWARDED", 63, "0f0f0f0f0f0f0f0f");
        List<SubmittedFile> files = nomination.signedOff().files();
        return Stream.of(
                nomination.drafted("lead-1"),
                new DraftRevised(
                        nomination.id(),
                        1,
                        ContentChange.between(Nominations.sample("N08").content(), nomination.content()),
                        new AskedCriteria(List.of("1.G.01"), List.of("1.G.02"), List.of("ACHIEVEMENT_REPORT")),
                        "p16",
                        Acts.NOW),
                new NominationSignedOff(nomination.id(), "p16", "DELEGATE", "delegation-1", true, files, Acts.NOW),
                nomination.signOffDropped(),
                nomination.nonAcceptanceUndone(),
                nomination.transferred("KHTC"),
                nomination.givenBack(),
                nomination.extended(DAY),
                nomination.submitted(),
                nomination.flagged(earlier),
                nomination.decided(earlier, true),
                nomination.marked(0, "1.G.01"),
                nomination.returned(1, "1.G.01", "1.G.02"),
                nomination.notAccepted(2, "1.G.01"),
                nomination.supplementSent(1),
                nomination.held(),
                nomination.released(1),
                nomination.supplementExtended(5),
                nomination.expired(),
                nomination.reopened(5),
                nomination.accepted(),
                nomination.withdrawn(true),
                nomination.withdrawalOvertaken(),
                nomination.erasureOrdered(),
                nomination.erased());
    }
}
