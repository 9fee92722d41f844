package vn.exemplar.nomination.dossier.read.dossierlist;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.dossier.events.NominationContent;
import vn.exemplar.nomination.vietnamese.Folded;

/** What a list of nominations is narrowed to. */
record DossierSearch(
        @Nullable String unit,
        @Nullable String state,
        @Nullable String field,
        @Nullable Integer year,
        @Nullable String text) {

    Bson filter() {
        List<Bson> wanted = new ArrayList<>();
        equal(wanted, "nominatingUnit", unit);
        equal(wanted, "lifecycle.state", state);
        equal(wanted, "fields", field);
        equal(wanted, "content.year", year);
        if (text != null && !text.isBlank()) {
            wanted.add(Filters.text('"' + Folded.text(text).replace("\"", " ").strip() + '"'));
        }
        return wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    }

    /** The text of a nomination that is searched. */
    static String textOf(NominationContent content) {
        return Folded.text(content.title() + ' ' + content.subject().name() + ' ' + content.summary());
    }

    private static void equal(List<Bson> wanted, String name, @Nullable Object value) {
        if (value != null) {
            wanted.add(Filters.eq(name, value));
        }
    }
}
