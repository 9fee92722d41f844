package vn.exemplar.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.exemplar.nomination.dossier.events.*;
import vn.exemplar.nomination.dossier.events.SubmittedFile;
import vn.exemplar.nomination.dossier.write.Nominations;

/** One of each event of a nomination: with all that it may hold, and with as little. */
final class DossierEvents {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    private DossierEvents() {}

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
                        new AskedCriteria(List.of("1.G.01"), List.of("1.G.02")),
                        "p16",
                        Acts.NOW),
                new NominationSignedOff(nomination.id(), "p16", "DELEGATE", "delegation-1", true, files, Acts.NOW),
                nomination.signOffDropped(),
                nomination.extended(DAY),
                nomination.submitted(),
                nomination.flagged(earlier),
                nomination.decided(earlier, true),
                nomination.marked(0, "1.G.01"),
                nomination.returned(1, "1.G.01", "1.G.02"),
                nomination.supplementSent(1),
                nomination.held(),
                nomination.released(DAY),
                nomination.expired(),
                nomination.accepted(),
                nomination.withdrawn(true),
                nomination.erasureOrdered(),
                nomination.erased());
    }

    static Stream<Record> minimal() {
        NominationContent least = new NominationContent(
                2023,
                "Tên",
                "MODEL",
                "ALL_ROUND",
                null,
                List.of(),
                new NominationContent.Subject("COLLECTIVE", "Tổ", "VPS", null, null, null),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new NominationContent.PublicationConsent(false, false, false, false));
        ContentChange nothing =
                new ContentChange(null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), null);
        Participants two = new Participants(List.of("p16"), "p13", List.of());
        Conclusion conclusion = new Conclusion("07/KL-TTr", "Thanh tra Sở", DAY, "kl.pdf", "ab".repeat(32));
        return Stream.of(
                new NominationDrafted("n", "2021-2025", 1, "VPS", null, least, AskedCriteria.NONE, "p16", Acts.NOW),
                new DraftRevised("n", 2, nothing, null, "p16", Acts.NOW),
                new NominationSignedOff("n", "p13", "HEAD", null, false, List.of(), Acts.NOW),
                new NominationSubmitted("n", "r", 1, List.of(), false, "p13", Acts.NOW),
                new DuplicatesFlagged("n", List.of(), Acts.NOW),
                new DossierReturned("n", 1, List.of(new Defect(null, null, "Thiếu")), null, DAY, "p10", Acts.NOW),
                new DossierSupplemented("n", 1, List.of(), "p13", Acts.NOW),
                new HoldReleased("n", conclusion, "Xong", null, false, "p10", Acts.NOW),
                new NominationAccepted(
                        "n", "2021-2025", 1, "VPS", least, List.of(), two, "r", Acts.NOW, "p10", Acts.NOW));
    }
}
