package vn.exemplar.review.session.read.sessionview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.review.regulation.Quorum;
import vn.exemplar.review.review.Electorate;
import vn.exemplar.review.review.Stage;
import vn.exemplar.review.review.read.reviewlist.ReviewsForDoors.AgendaItem;
import vn.exemplar.review.session.read.sessionview.SessionView.Movement;

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

    static SessionDetail of(SessionView session, List<Item> items) {
        return new SessionDetail(
                session.sessionId(),
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

        static Item of(AgendaItem item, Electorate electorate, Quorum quorum) {
            return new Item(
                    item.reviewId(),
                    item.title(),
                    item.stage(),
                    new QuorumOfItem(quorum.present(), quorum.of(), quorum.needed(), quorum.isReached()),
                    electorate.recused(),
                    electorate.undeclared(),
                    electorate.presiding().orElse(null));
        }
    }

    record QuorumOfItem(int present, int of, int needed, boolean reached) {}
}
