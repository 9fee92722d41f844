package vn.exemplar.endtoend.benchmark;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Rows of the nominations' lists in great number: copies of one that the service itself has made, under other ids, units,
 * states, fields, dates and words. Stops when a row no longer has what is replaced here.
 */
final class ManyRows {

    static final String WORDS_OF_A_TENTH = "gieo mam";
    static final String RARE_WORDS = "hiem thay";

    private static final int ONE_IN_MANY = 10_007;
    private static final int BATCH = 5_000;
    private static final int SYLLABLES = 40;
    private static final int PLACE_BYTES = 16;
    private static final long A_YEAR = Duration.ofDays(365).toMillis();
    private static final List<String> STATES = List.of("DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED");
    private static final List<String> FIELDS = List.of("CHARITY", "NEW_RURAL", "ADMIN_REFORM", "MODEL_AGENCY");

    private ManyRows() {}

    /** Fills the view up to a number of rows. */
    static void fill(String mongoUri, String viewDatabase, int wanted) {
        try (MongoClient client = MongoClients.create(mongoUri)) {
            MongoCollection<Document> rows = client.getDatabase(viewDatabase).getCollection("nominationRows");
            Document pattern = Objects.requireNonNull(rows.find().first());
            SplittableRandom random = new SplittableRandom(1);
            Iterator<Document> copies = IntStream.range(0, wanted - (int) rows.countDocuments())
                    .mapToObj(number -> copy(pattern, number, random))
                    .iterator();
            while (copies.hasNext()) {
                List<Document> batch = new ArrayList<>();
                while (copies.hasNext() && batch.size() < BATCH) {
                    batch.add(copies.next());
                }
                rows.insertMany(batch);
            }
        }
    }

    private static Document copy(Document pattern, int number, SplittableRandom random) {
        byte[] place = new byte[PLACE_BYTES];
        random.nextBytes(place);
        List<String> words = words(number, random);
        Document row = new Document(pattern);
        replace(row, "_id", UUID.randomUUID().toString());
        replace(row, "nominatingUnit", number % 50 == 0 ? SampleNomination.UNIT : "DV" + number % 50);
        replace(row, "state", STATES.get(number % STATES.size()));
        replace(row, "sent", number % STATES.size() != 0);
        replace(row, "fields", List.of(FIELDS.get(number / 7 % FIELDS.size())));
        replace(row, "changedAt", Date.from(Instant.now().minusMillis(random.nextLong(A_YEAR))));
        replace(row, "titleKey", new Binary(place));
        searchable(row, words);
        return row;
    }

    /** What search reads: the one place to change when rows keep their words in another way. */
    private static void searchable(Document row, List<String> words) {
        replace(row, "searchText", String.join(" ", words));
    }

    private static List<String> words(int number, SplittableRandom random) {
        String marked = number % 10 == 0 ? WORDS_OF_A_TENTH : number % ONE_IN_MANY == 1 ? RARE_WORDS : "tap the";
        List<String> first = List.of(marked.split(" "));
        return Stream.concat(first.stream(), Syllables.text(random, SYLLABLES - first.size()).stream())
                .toList();
    }

    private static void replace(Document row, String field, Object value) {
        if (row.replace(field, value) == null) {
            throw new IllegalStateException("A row has no " + field + " any more");
        }
    }
}
