package vn.exemplar.review.review.list;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.review.regulation.Quorum;
import vn.exemplar.review.review.Electorate;
import vn.exemplar.review.review.Stage;
import vn.exemplar.review.session.CouncilSession;
import vn.exemplar.review.session.CouncilSession.Movement;

/** A session for one reader: with those items only that the reader may see, and of a vote nothing but its quorum. */
record SessionDetail(
        String id,
        String councilId,
        String regulationId,
        int regulationVersion,
        Instant heldAt,
        String place,
        List<String> present,
        List<Movement> movements,
        List<Item> items) {

    static SessionDetail of(String id, CouncilSession session, List<Item> items) {
        return new SessionDetail(
                id,
                session.councilId(),
                session.regulationId(),
                session.regulationVersion(),
                session.heldAt(),
                session.place(),
                session.attendance().present(),
                session.movements(),
                items);
    }

    /** @param quorum "6 of 9 present, 6 needed", after recusals */
    record Item(
            String reviewId,
            String title,
            Stage stage,
            QuorumOfItem quorum,
            List<String> recused,
            List<String> undeclared,
            @Nullable String presiding) {

        static Item of(ReviewView item, Electorate electorate, Quorum quorum) {
            return new Item(
                    item.reviewId(),
                    item.review().opened().dossier().heading().title(),
                    item.review().stage(),
                    new QuorumOfItem(quorum.present(), quorum.of(), quorum.needed(), quorum.isReached()),
                    electorate.recused(),
                    electorate.undeclared(),
                    electorate.presiding().orElse(null));
        }
    }

    record QuorumOfItem(int present, int of, int needed, boolean reached) {}
}
