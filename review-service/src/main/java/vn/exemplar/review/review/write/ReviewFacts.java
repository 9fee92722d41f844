package vn.exemplar.review.review.write;

import java.util.List;
import vn.exemplar.review.review.ConflictDetector;
import vn.exemplar.review.review.ReviewId;
import vn.exemplar.review.review.events.ConflictDeclared;
import vn.exemplar.review.review.events.ExemplarRecognised;
import vn.exemplar.review.review.events.PersonalDataErased;
import vn.exemplar.review.review.events.ReviewOpened;
import vn.exemplar.review.review.write.declareconflict.DeclareConflict;
import vn.exemplar.review.review.write.erasepersonaldata.ErasePersonalData;
import vn.exemplar.review.review.write.openreview.OpenReview;
import vn.exemplar.review.review.write.recogniseexemplar.RecogniseExemplar;

/** What was decided about a review, in the words of the ledger. */
final class ReviewFacts {

    private ReviewFacts() {}

    static ConflictDeclared declared(DeclareConflict command, ReviewOpened opened) {
        List<ConflictDeclared.Finding> findings =
                ConflictDetector.findings(
                                opened.dossier(),
                                command.seat().memberId(),
                                command.seat().unit())
                        .stream()
                        .map(finding -> new ConflictDeclared.Finding(
                                finding.detector().name(), finding.verdict().name()))
                        .toList();
        return new ConflictDeclared(
                command.reviewId(),
                opened.nominationId(),
                command.seat().memberId(),
                command.seat().unit(),
                command.seat().role().name(),
                command.declaration().name(),
                command.reason(),
                findings,
                command.act().at());
    }

    static ExemplarRecognised recognised(RecogniseExemplar command, ReviewOpened opened) {
        return new ExemplarRecognised(
                command.reviewId(),
                ReviewId.exemplar(opened.nominationId()),
                opened.nominationId(),
                opened.dossier().heading(),
                opened.dossier().summary(),
                opened.nomineeName(),
                command.decisionNumber(),
                command.decidedOn());
    }

    static PersonalDataErased erased(ErasePersonalData command, ReviewOpened opened) {
        return new PersonalDataErased(
                command.reviewId(),
                opened.nominationId(),
                command.ground(),
                command.reason(),
                command.act().at());
    }

    static ReviewOpened opened(OpenReview command) {
        return new ReviewOpened(
                command.reviewId(),
                command.nominationId(),
                command.dossier(),
                command.nomineeName(),
                command.act().at());
    }
}
