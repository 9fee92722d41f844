package vn.exemplar.review.review.read.reviewlist;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.review.Declaration;
import vn.exemplar.review.review.Stage;

/** What doors and agendas need to know of reviews. */
public interface ReviewsForDoors {

    boolean isShutOut(String personId, String reviewId);

    boolean allExist(List<String> reviewIds);

    int roundsCounted(String reviewId);

    /** The items of an agenda that the person may see, in its order. */
    List<AgendaItem> agenda(String personId, List<String> reviewIds);

    record AgendaItem(
            String reviewId,
            String title,
            Stage stage,
            @Nullable RuleVersion rule,
            Map<String, Declaration> declarations,
            @Nullable String nominee) {}
}
