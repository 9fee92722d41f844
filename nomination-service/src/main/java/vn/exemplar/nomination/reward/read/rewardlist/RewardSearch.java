package vn.exemplar.nomination.reward.read.rewardlist;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.vietnamese.Folded;

/** What the register is narrowed to; the text is found without regard to diacritics and case. */
record RewardSearch(
        @Nullable String text,
        @Nullable String unit,
        @Nullable Integer year) {

    Bson filter() {
        List<Bson> wanted = new ArrayList<>();
        if (text != null && !text.isBlank()) {
            wanted.add(Filters.text('"' + Folded.text(text).replace("\"", " ").strip() + '"'));
        }
        if (unit != null) {
            wanted.add(Filters.eq("unit", unit));
        }
        if (year != null) {
            wanted.add(Filters.eq("year", year));
        }
        return wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    }
}
