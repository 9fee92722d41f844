package vn.exemplar.endtoend.benchmark;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import vn.exemplar.stack.mongo.MongoServer;

/** The nomination-service as a separate process, over HTTP: what submissions and lists cost. */
final class NominationContests implements AutoCloseable {

    private static final int BATCH = 5_000;
    private static final List<String> STATES = List.of("DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED");
    private static final List<String> FIELDS = List.of("CHARITY", "NEW_RURAL", "ADMIN_REFORM", "MODEL_AGENCY");

    /** What people look at, by who looks. */
    private static final Map<String, String> LISTS = lists();

    private final MongoServer mongo;
    private final Effort effort;
    private @Nullable Tokens tokens;
    private @Nullable NominationProcess process;

    NominationContests(MongoServer mongo, Effort effort) {
        this.mongo = mongo;
        this.effort = effort;
    }

    /** Starts the service. */
    Stream<Supplier<Figure>> figures() {
        Tokens issued = new Tokens();
        tokens = issued;
        NominationProcess nominations = new NominationProcess(mongo.connectionString(), issued);
        process = nominations;
        return Stream.concat(
                new SubmissionContest(nominations, mongo, issued, effort).figures(),
                Stream.of(() -> lists100k(nominations)));
    }

    private Figure lists100k(NominationProcess service) {
        int rows = fill(service);
        Map<String, Object> details = new LinkedHashMap<>();
        double worst = 0;
        for (Map.Entry<String, String> list : LISTS.entrySet()) {
            String[] personAndPath = list.getValue().split(" ");
            Runnable read = () -> service.service().get(personAndPath[0], personAndPath[1]);
            Callers.loop(1, effort.round(), caller -> read.run());
            Run run = Callers.loop(1, effort.reading(), caller -> read.run());
            details.put(list.getKey() + " p50 ms", Figure.rounded(run.percentile(50)));
            details.put(list.getKey() + " p99 ms", Figure.rounded(run.percentile(99)));
            worst = Math.max(worst, run.percentile(99));
        }
        details.put("rows", rows);
        details.put("memory of the service MB", service.service().memoryMegabytes());
        return Figure.told(
                "nomination-lists", "the slowest list of many nominations, one client (p99)", worst, "ms", details);
    }

    private static Map<String, String> lists() {
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("office, first page", "p10 nominations");
        lists.put("office, page 400", "p10 nominations?page=400");
        lists.put("office, returned of one field", "p10 nominations?state=RETURNED&field=NEW_RURAL");
        lists.put("a unit's own by title", "p16 nominations?order=TITLE");
        lists.put("rare words", "p10 nominations?text=hiem%20thay");
        lists.put("words of a tenth", "p10 nominations?text=gieo%20mam");
        lists.put("statistics by field", "p10 nomination-statistics?by=FIELD");
        return lists;
    }

    /** Copies a row of the list's view under other ids, units, states, fields and words. */
    private int fill(NominationProcess service) {
        try (MongoClient client = MongoClients.create(mongo.connectionString())) {
            MongoCollection<Document> rows =
                    client.getDatabase(service.viewDatabase()).getCollection("nominationRows");
            Document pattern = Objects.requireNonNull(rows.find().first());
            Iterator<Integer> numbers = IntStream.range(0, effort.rows()).iterator();
            while (numbers.hasNext()) {
                List<Document> batch = new ArrayList<>();
                while (numbers.hasNext() && batch.size() < BATCH) {
                    batch.add(copy(pattern, numbers.next()));
                }
                rows.insertMany(batch);
            }
            return Math.toIntExact(rows.countDocuments());
        }
    }

    private static Document copy(Document pattern, int number) {
        byte[] place = new byte[16];
        ThreadLocalRandom.current().nextBytes(place);
        String words = number % 10 == 0 ? "nguoi gieo mam " : number % 10_007 == 0 ? "hiem thay " : "tap the ";
        return new Document(pattern)
                .append("_id", UUID.randomUUID().toString())
                .append("nominatingUnit", number % 50 == 0 ? "TTCNTT" : "DV" + number % 50)
                .append("state", STATES.get(number % STATES.size()))
                .append("sent", number % STATES.size() != 0)
                .append("fields", List.of(FIELDS.get(number / 7 % FIELDS.size())))
                .append("titleKey", new Binary(place))
                .append("searchText", words + number);
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
        if (tokens != null) {
            tokens.close();
        }
    }
}
