package vn.exemplar.review.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.review.Acts;
import vn.exemplar.review.council.Councils;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.regulation.Rules;
import vn.exemplar.review.regulation.VotingRule;
import vn.exemplar.review.review.ReviewEvent.BallotCast;
import vn.exemplar.review.review.ReviewEvent.BallotsCounted;
import vn.exemplar.review.review.ReviewEvent.BallotsCounted.Ballot;
import vn.exemplar.review.review.ReviewEvent.ConflictDeclared;
import vn.exemplar.review.review.ReviewEvent.ExemplarRecognised;
import vn.exemplar.review.review.ReviewEvent.NominationFollowed;
import vn.exemplar.review.review.ReviewEvent.PersonalDataErased;
import vn.exemplar.review.review.ReviewEvent.RegulationPinned;
import vn.exemplar.review.review.ReviewEvent.ResultComputed;
import vn.exemplar.review.review.ReviewEvent.ReviewOpened;
import vn.exemplar.review.review.ReviewEvent.TieDecidedByChair;
import vn.exemplar.review.review.ReviewEvent.VotingAttendanceChanged;
import vn.exemplar.review.review.ReviewEvent.VotingOpened;

/** The words of the review's tests. The nominee is p07, a member of the council; ballots are sealed as plain text. */
public final class Reviews {
    public static final String NOMINATION = "nomination-1";
    public static final String ID = ReviewId.of(NOMINATION);
    public static final String SESSION = "session-1";
    public static final String KEY = "public-key";
    public static final String[] FIVE = {"p01", "p02", "p03", "p04", "p05"};
    public static final String[] SIX = {"p01", "p02", "p03", "p04", "p05", "p06"};
    /** All but the nominee. */
    public static final String[] EIGHT = {"p01", "p02", "p03", "p04", "p05", "p06", "p08", "p09"};

    private Reviews() {}

    public static Scenario<Review, ReviewEvent> none() {
        return Scenario.of(Review.NONE, Review::after);
    }

    /** Opened, pinned, and declared free of conflict by these members. */
    public static Scenario<Review, ReviewEvent> declaredBy(String... members) {
        Scenario<Review, ReviewEvent> review = none().given(opened(), pinned());
        for (String member : members) {
            review = review.given(declared(member, Declaration.NONE));
        }
        return review;
    }

    /** The first round is open, with these in the room. */
    public static Scenario<Review, ReviewEvent> voting(String... present) {
        return declaredBy(present).given(votingOpened(1, present));
    }

    /** The first round, after eight have voted. */
    public static Scenario<Review, ReviewEvent> voted(int agree, int disagree, int abstain) {
        return voting(EIGHT).given(ballots(1, agree, disagree, abstain));
    }

    public static Scenario<Review, ReviewEvent> passed() {
        return voted(6, 1, 1).given(counted(1, 6, 1, 1), result(1, "PASSED", 6, 1, 1, null));
    }

    public static Scenario<Review, ReviewEvent> failed() {
        return voted(5, 2, 1).given(counted(1, 5, 2, 1), result(1, "FAILED", 5, 2, 1, null));
    }

    public static Scenario<Review, ReviewEvent> tied() {
        return voted(4, 4, 0).given(counted(1, 4, 4, 0), result(1, "TIED", 4, 4, 0, "RE_VOTE"));
    }

    /** The second round, after eight have voted again. */
    public static Scenario<Review, ReviewEvent> votedAgain(int agree, int disagree, int abstain) {
        return tied().given(votingOpened(2, EIGHT)).given(ballots(2, agree, disagree, abstain));
    }

    public static Scenario<Review, ReviewEvent> tiedAgain() {
        return votedAgain(4, 4, 0).given(counted(2, 4, 4, 0), result(2, "TIED", 4, 4, 0, "CHAIR_VOTE"));
    }

    public static Dossier dossier() {
        return dossier("p07");
    }

    public static Dossier dossier(@Nullable String nominee) {
        Dossier.Heading heading = new Dossier.Heading(
                "2021-2025",
                1,
                2023,
                "Tấm gương tiết kiệm",
                "ROLE_MODEL",
                "FIELD_SPECIFIC",
                "HO_CHI_MINH_EXAMPLE",
                List.of(),
                new Dossier.Subject(nominee == null ? "COLLECTIVE" : "INDIVIDUAL", "BCVT", null, nominee, null),
                "BCVT",
                new Dossier.Consent(true, false, true, true));
        return new Dossier(
                heading,
                "Tóm tắt thành tích",
                List.of(new Dossier.Claim("1.G.01", "Vượt chỉ tiêu", List.of("E01"), null)),
                List.of(new Dossier.Evidence("E01", "REPORT", "INTERNAL", "ab12", "bao-cao.pdf", "Báo cáo")),
                new Dossier.Participants(List.of("p15"), "p12", List.of("p04")));
    }

    public static ReviewOpened opened() {
        return opened(dossier());
    }

    public static ReviewOpened opened(Dossier dossier) {
        return new ReviewOpened(ID, NOMINATION, dossier, "Lý Trúc Khanh", Acts.NOW);
    }

    public static RegulationPinned pinned() {
        return pinned(Rules.twoThirds());
    }

    public static RegulationPinned pinned(VotingRule rule) {
        return PinnedRule.event(ID, NOMINATION, Rules.version(rule));
    }

    public static NominationFollowed followed(Stage stage, @Nullable Integer abandonedRound) {
        return new NominationFollowed(ID, NOMINATION, stage.name(), abandonedRound, Acts.NOW);
    }

    public static ConflictDeclared declared(String memberId, Declaration declaration) {
        Seat seat = Councils.seatOf(memberId);
        return new ConflictDeclared(
                ID,
                NOMINATION,
                memberId,
                seat.unit(),
                seat.role().name(),
                declaration.name(),
                "lý do",
                ConflictDetector.findings(dossier(), memberId, seat.unit()).stream()
                        .map(finding -> new ConflictDeclared.Finding(
                                finding.detector().name(), finding.verdict().name()))
                        .toList(),
                Acts.NOW);
    }

    public static VotingOpened votingOpened(int round, String... present) {
        return votingOpened(round, List.of("p07"), "p01", present.length, 8, 6, present);
    }

    public static VotingOpened votingOpened(
            int round,
            List<String> recused,
            String presiding,
            int quorumPresent,
            int quorumOf,
            int quorumNeeded,
            String... present) {
        return new VotingOpened(
                ID,
                SESSION,
                round,
                KEY,
                Councils.seats().stream()
                        .map(seat -> new VotingOpened.Seat(
                                seat.memberId(), seat.role().name()))
                        .toList(),
                1,
                List.of(present),
                recused,
                presiding,
                quorumPresent,
                quorumOf,
                quorumNeeded,
                Acts.NOW);
    }

    public static VotingAttendanceChanged attendanceChanged(int revision, boolean suspended, String... present) {
        return new VotingAttendanceChanged(ID, SESSION, 1, revision, List.of(present), present.length, 8, 6, suspended);
    }

    public static BallotCast ballot(String memberId, Choice choice) {
        return ballot(1, memberId, choice);
    }

    public static BallotCast ballot(int round, String memberId, Choice choice) {
        return new BallotCast(ID, SESSION, round, memberId, sealed(memberId, choice));
    }

    /** Of the eight in their order, first those who agree. */
    public static List<BallotCast> ballots(int round, int agree, int disagree, int abstain) {
        List<BallotCast> ballots = new ArrayList<>();
        for (int i = 0; i < agree + disagree + abstain; i++) {
            Choice choice = i < agree ? Choice.AGREE : i < agree + disagree ? Choice.DISAGREE : Choice.ABSTAIN;
            ballots.add(ballot(round, EIGHT[i], choice));
        }
        return ballots;
    }

    /** Tracking codes sort against the order of the members, so that a sorted count shows. */
    public static String sealed(String memberId, Choice choice) {
        return "CODE" + (99 - Integer.parseInt(memberId.substring(1))) + '/' + choice;
    }

    public static BallotsCounted counted(int round, int agree, int disagree, int abstain) {
        return counted(round, ballots(round, agree, disagree, abstain).stream(), 0);
    }

    public static BallotsCounted counted(int round, Stream<BallotCast> cast, int setAside) {
        List<Ballot> sorted = cast.map(ballot -> ballot.sealed().split("/"))
                .map(parts -> new Ballot(parts[0], parts[1]))
                .sorted(Comparator.comparing(Ballot::trackingCode))
                .toList();
        return new BallotsCounted(ID, SESSION, round, sorted, setAside, Acts.NOW);
    }

    /** Of the eight who are left when the nominee is recused. */
    public static ResultComputed result(
            int round, String outcome, int agree, int disagree, int abstain, @Nullable String nextStep) {
        return new ResultComputed(
                ID,
                NOMINATION,
                SESSION,
                round,
                outcome,
                agree,
                disagree,
                abstain,
                8,
                6,
                2,
                3,
                nextStep,
                "quy-che",
                1,
                Acts.NOW);
    }

    public static TieDecidedByChair tieDecided(String choice, String outcome) {
        return new TieDecidedByChair(ID, NOMINATION, SESSION, 2, "p01", choice, outcome, 4, 4, 0, 8, 2, 3, Acts.NOW);
    }

    public static ExemplarRecognised recognised() {
        return new ExemplarRecognised(
                ID,
                ReviewId.exemplar(NOMINATION),
                NOMINATION,
                dossier().heading(),
                dossier().summary(),
                "Lý Trúc Khanh",
                "15/QĐ-STTTT",
                day());
    }

    public static PersonalDataErased erased() {
        return new PersonalDataErased(ID, NOMINATION, "DATA_SUBJECT_REQUEST", "Theo đơn số 7", Acts.NOW);
    }

    public static LocalDate day() {
        return LocalDate.of(2026, 3, 11);
    }
}
