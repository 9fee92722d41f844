package vn.exemplar.nomination.lead.read.leadlist;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.lead.LeadState;
import vn.exemplar.nomination.vietnamese.Folded;

/** What the leads are narrowed to; the text is found without regard to diacritics and case. */
record LeadSearch(
        @Nullable String unit,
        @Nullable LeadState state,
        @Nullable String text) {

    Bson filter() {
        List<Bson> wanted = new ArrayList<>();
        if (unit != null) {
            wanted.add(Filters.eq("unit", unit));
        }
        if (state != null) {
            wanted.add(Filters.eq("state", state.name()));
        }
        if (text != null && !text.isBlank()) {
            wanted.add(Filters.text('"' + Folded.text(text).replace("\"", " ").strip() + '"'));
        }
        return wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    }
}
