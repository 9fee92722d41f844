package vn.exemplar.review.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.exemplar.review.Acts;
import vn.exemplar.review.council.Seats;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.regulation.Rules;
import vn.exemplar.review.regulation.VotingRule;
import vn.exemplar.review.review.events.BallotCast;
import vn.exemplar.review.review.events.ConflictDeclared;
import vn.exemplar.review.review.events.Dossier;
import vn.exemplar.review.review.events.PersonalDataErased;
import vn.exemplar.review.review.events.RegulationPinned;
import vn.exemplar.review.review.events.ReviewOpened;
import vn.exemplar.review.review.events.VotingAttendanceChanged;
import vn.exemplar.review.review.events.VotingOpened;
import vn.exemplar.review.review.write.castballot.CastBallot;
import vn.exemplar.review.review.write.countballots.BallotOpener;
import vn.exemplar.review.review.write.countballots.BallotOpener.OpenedBallot;
import vn.exemplar.review.review.write.countballots.CountBallots;
import vn.exemplar.review.review.write.declareconflict.DeclareConflict;
import vn.exemplar.review.review.write.erasepersonaldata.ErasePersonalData;
import vn.exemplar.review.review.write.noteattendance.NoteAttendance;
import vn.exemplar.review.review.write.openreview.OpenReview;
import vn.exemplar.review.review.write.openvoting.OpenVoting;
import vn.exemplar.review.review.write.pinregulation.PinnedRule;

/** The words of the review's tests. The nominee is p07, a member of the council; ballots are sealed as plain text. */
public final class Reviews {
    public static final String NOMINATION = "nomination-1";
    public static final String ID = ReviewId.of(NOMINATION);
    public static final String SESSION = "session-1";
    public static final String KEY = "public-key";
    public static final List<String> COUNCIL = List.of("p01", "p02", "p03", "p04", "p05", "p06", "p07", "p08", "p09");
    public static final BallotOpener PLAIN_TEXT =
            (round, memberId, text) -> new OpenedBallot(text.split("/")[0], Choice.valueOf(text.split("/")[1]));

    private Reviews() {}

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

    public static OpenReview open(Optional<RuleVersion> rule) {
        return new OpenReview(ID, NOMINATION, dossier(), "Lý Trúc Khanh", rule, Acts.by("nomination-service"));
    }

    public static ReviewOpened opened() {
        return opened(dossier());
    }

    public static ReviewOpened opened(Dossier dossier) {
        return new ReviewOpened(ID, NOMINATION, dossier, "Lý Trúc Khanh", Acts.NOW);
    }

    public static ErasePersonalData erase() {
        return new ErasePersonalData(ID, "DATA_SUBJECT_REQUEST", "Theo đơn số 7", Acts.by("nomination-service"));
    }

    public static PersonalDataErased erased() {
        return new PersonalDataErased(ID, NOMINATION, "DATA_SUBJECT_REQUEST", "Theo đơn số 7", Acts.NOW);
    }

    public static RegulationPinned pinned() {
        return pinned(Rules.twoThirds());
    }

    public static RegulationPinned pinned(VotingRule rule) {
        return PinnedRule.event(ID, NOMINATION, Rules.version(rule));
    }

    public static DeclareConflict declare(String memberId, Declaration declaration) {
        return new DeclareConflict(ID, Seats.of(memberId), declaration, "lý do", Acts.by(memberId));
    }

    public static ConflictDeclared declared(String memberId, Declaration declaration) {
        return new ConflictDeclared(
                ID,
                NOMINATION,
                memberId,
                Seats.of(memberId).unit(),
                Seats.of(memberId).role().name(),
                declaration.name(),
                "lý do",
                ConflictDetector.findings(
                                dossier(), memberId, Seats.of(memberId).unit())
                        .stream()
                        .map(finding -> new ConflictDeclared.Finding(
                                finding.detector().name(), finding.verdict().name()))
                        .toList(),
                Acts.NOW);
    }

    public static OpenVoting openVoting(int round, String... present) {
        List<VotingSeat> seats = Seats.ofTheCouncil().stream()
                .map(seat -> new VotingSeat(seat.memberId(), seat.role()))
                .toList();
        return new OpenVoting(
                ID,
                SESSION,
                round,
                seats,
                new Attendance(1, Arrays.asList(present)),
                Rules.version(Rules.twoThirds()),
                KEY,
                Acts.by("p09"));
    }

    public static VotingOpened votingOpened(int round, String... present) {
        return new VotingOpened(
                ID,
                SESSION,
                round,
                KEY,
                Seats.ofTheCouncil().stream()
                        .map(seat -> new VotingOpened.Seat(
                                seat.memberId(), seat.role().name()))
                        .toList(),
                1,
                Arrays.asList(present),
                List.of("p07"),
                "p01",
                present.length,
                8,
                6,
                Acts.NOW);
    }

    public static NoteAttendance attendance(int revision, String... present) {
        return new NoteAttendance(
                ID, SESSION, new Attendance(revision, Arrays.asList(present)), Acts.by("review-service"));
    }

    public static VotingAttendanceChanged attendanceChanged(int revision, boolean suspended, String... present) {
        return new VotingAttendanceChanged(
                ID, SESSION, 1, revision, Arrays.asList(present), present.length, 8, 6, suspended);
    }

    public static CastBallot cast(String memberId, Choice choice) {
        return new CastBallot(ID, SESSION, 1, Seats.of(memberId), KEY, sealed(memberId, choice), Acts.by(memberId));
    }

    public static BallotCast ballot(String memberId, Choice choice) {
        return ballot(1, memberId, choice);
    }

    public static BallotCast ballot(int round, String memberId, Choice choice) {
        return new BallotCast(ID, SESSION, round, memberId, sealed(memberId, choice));
    }

    /** Tracking codes sort against the order of the members, so that a sorted count shows. */
    public static String sealed(String memberId, Choice choice) {
        return "CODE" + (99 - Integer.parseInt(memberId.substring(1))) + '/' + choice;
    }

    public static CountBallots count() {
        return new CountBallots(ID, SESSION, PLAIN_TEXT, Acts.by("p09"));
    }

    /** Opened, pinned, and declared free of conflict by these members. */
    public static List<Object> declaredBy(String... members) {
        List<Object> events = new ArrayList<>(List.of(opened(), pinned()));
        for (String member : members) {
            events.add(declared(member, Declaration.NONE));
        }
        return events;
    }

    public static LocalDate day() {
        return LocalDate.of(2026, 3, 11);
    }
}
