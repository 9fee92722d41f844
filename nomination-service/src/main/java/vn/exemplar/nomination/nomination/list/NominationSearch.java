package vn.exemplar.nomination.nomination.list;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.nomination.nomination.Fate;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.nomination.VisibleNominations;
import vn.exemplar.nomination.vietnamese.Folded;

/** What a list of nominations is narrowed to; every condition that is given must be met. */
public record NominationSearch(
        @Schema(description = "code of the nominating unit", example = "TTCNTT") @Nullable @Size(max = 20)
        String unit,

        @Schema(description = "where the dossier stands") @Nullable
        NominationState state,

        @Schema(description = "what became of it after acceptance") @Nullable
        Fate fate,

        @Schema(description = "main or other field", example = "ADMIN_REFORM") @Nullable @Size(max = 60)
        String field,

        @Schema(description = "programme year", example = "2023") @Nullable
        Integer year,

        @Schema(
                description =
                        "words of title, nominee or summary, each beside the next; diacritics, case and punctuation"
                                + " do not matter")
        @Nullable
        @Size(max = 200)
        String text,

        @Schema(description = "only those that the caller drafted or saved last") @Nullable
        Boolean mine) {

    /** What is found, of what the actor may see. */
    public Bson filter(Actor actor) {
        List<Bson> wanted = new ArrayList<>(List.of(VisibleNominations.to(actor, "nominatingUnit", "sent")));
        equal(wanted, "nominatingUnit", unit);
        equal(wanted, "state", state);
        equal(wanted, "fate", fate);
        equal(wanted, "fields", field);
        equal(wanted, "year", year);
        if (Boolean.TRUE.equals(mine)) {
            wanted.add(Filters.eq("authors", actor.id()));
        }
        if (text != null && !text.isBlank()) {
            wanted.add(Filters.all("terms", Folded.wanted(text)));
        }
        return Filters.and(wanted);
    }

    /** Whether tallies know enough to answer it: they know no words and no authors. */
    boolean asksForWhatIsCounted() {
        return (text == null || text.isBlank()) && !Boolean.TRUE.equals(mine);
    }

    private static void equal(List<Bson> wanted, String name, @Nullable Object value) {
        if (value != null) {
            wanted.add(Filters.eq(name, value));
        }
    }
}
