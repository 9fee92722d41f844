package vn.exemplar.endtoend.benchmark;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
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
    private static final List<String> COUNTED = List.of("nominatingUnit", "fields", "year", "state", "fate", "sent");
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
            tally(rows);
        }
    }

    /** As the service counts them: its statistics read nothing else. */
    private static void tally(MongoCollection<Document> rows) {
        Document alike = new Document();
        COUNTED.forEach(field -> alike.append(field, "$" + field));
        Document id = new Document("$mergeObjects", List.of("$_id", new Document("counter", "LEDGER")));
        Document tally = new Document("_id", id).append("rows", "$rows");
        rows.aggregate(List.of(
                        Aggregates.match(Filters.exists("state")),
                        Aggregates.group(alike, Accumulators.sum("rows", 1)),
                        Aggregates.replaceRoot(new Document("$mergeObjects", List.of("$_id", tally))),
                        Aggregates.merge("nominationTallies")))
                .toCollection();
    }

    private static Document copy(Document pattern, int number, SplittableRandom random) {
        byte[] place = new byte[PLACE_BYTES];
        random.nextBytes(place);
        Document row = new Document(pattern);
        replace(row, "_id", UUID.randomUUID().toString());
        replace(row, "nominatingUnit", number % 50 == 0 ? SampleNomination.UNIT : "DV" + number % 50);
        replace(row, "state", STATES.get(number % STATES.size()));
        replace(row, "sent", number % STATES.size() != 0);
        replace(row, "fields", List.of(FIELDS.get(number / 7 % FIELDS.size())));
        replace(row, "changedAt", Date.from(Instant.now().minusMillis(random.nextLong(A_YEAR))));
        replace(row, "titleKey", new Binary(place));
        replace(row, "terms", terms(words(number, random)));
        row.remove("check");
        return row;
    }

    /** What search reads: each syllable, and each pair of neighbours. */
    private static List<String> terms(List<String> words) {
        Stream<String> pairs =
                IntStream.range(1, words.size()).mapToObj(place -> words.get(place - 1) + ' ' + words.get(place));
        return Stream.concat(words.stream(), pairs).distinct().toList();
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
