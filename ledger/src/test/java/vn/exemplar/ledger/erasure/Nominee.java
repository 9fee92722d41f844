package vn.exemplar.ledger.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/** An event with personal texts in every place where one may stand. */
@StoredType("test.NomineePraised.v1")
public record Nominee(
        String reviewId,
        @DataSubject String nominationId,
        @Personal String name,
        @Personal @Nullable String nickname,
        @Personal List<String> relatives,
        List<Praise> praises,
        Map<String, Praise> byYear,
        Instant at) {

    public record Praise(String criterionId, @Personal String words, int points) {}

    public static final String NAME = "Giang Từ Tâm";
    public static final String RELATIVE = "Giang Thị Hiền";
    public static final String WORDS = "Hiến 300 m² đất làm đường";
    public static final String OTHER_WORDS = "Cứu hai em nhỏ đuối nước";
    public static final List<String> SECRETS = List.of(NAME, "Tâm Cò", RELATIVE, WORDS, OTHER_WORDS);

    public static Nominee sample(String reviewId, String nominationId) {
        return new Nominee(
                reviewId,
                nominationId,
                NAME,
                "Tâm Cò",
                List.of(RELATIVE),
                List.of(new Praise("1.G.01", WORDS, 3)),
                Map.of("2023", new Praise("2.I.01", OTHER_WORDS, 4)),
                Instant.parse("2026-03-10T02:00:00.123456789Z"));
    }

    /** The same after the key of the nomination was destroyed. */
    public Nominee erased() {
        String gone = Erased.TEXT;
        return new Nominee(
                reviewId,
                nominationId,
                gone,
                gone,
                List.of(gone),
                List.of(new Praise("1.G.01", gone, 3)),
                Map.of("2023", new Praise("2.I.01", gone, 4)),
                at);
    }
}
