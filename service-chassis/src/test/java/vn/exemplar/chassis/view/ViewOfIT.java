package vn.exemplar.chassis.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.bson.BsonDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.stack.Infrastructure;

/** On a real database: what a batch of events costs a view, and how deep pages are read. */
class ViewOfIT {
    record Counted(String id, int times) {}

    record Entry(@BsonId String id, int times, @Personal String name) {}

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(
                    new com.mongodb.ConnectionString(Infrastructure.mongo().connectionString()))
            .addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    if (List.of("find", "update", "delete", "insert").contains(event.getCommandName())) {
                        sent.add(event.getCommandName());
                    }
                }
            })
            .build());
    private final ViewOf<Entry> view = new ViewOf<>(
            new MongoViews(client.getDatabase("t" + UUID.randomUUID())),
            "entries",
            Entry.class,
            Entry::id,
            event -> event instanceof Counted counted ? counted.id() : null,
            Indexes.ascending("times", "_id"));

    @BeforeEach
    void forgetTheIndexes() {
        sent.clear();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private void batch(String... ids) {
        List<EventMessage<Counted>> messages = new ArrayList<>();
        for (String id : ids) {
            messages.add(new GenericEventMessage<>(new Counted(id, 1)));
        }
        BatchingUnitOfWork<EventMessage<Counted>> batch = new BatchingUnitOfWork<>(messages);
        batch.start();
        batch.executeWithResult(() -> {
            count(batch.getMessage().getPayload());
            return null;
        });
    }

    private void count(Counted event) {
        view.fold(
                event.id(),
                entry -> new Entry(event.id(), (entry == null ? 0 : entry.times()) + event.times(), "Nguyễn A"));
    }

    @Test
    void a_batch_reads_once_and_writes_once_and_each_event_sees_what_those_before_it_left() {
        batch("a", "b", "a", "c", "a");

        assertThat(sent).containsExactly("find", "update");
        assertThat(view.find("a").orElseThrow().times()).isEqualTo(3);
        assertThat(view.find("b").orElseThrow().times()).isEqualTo(1);

        sent.clear();
        batch("a", "b");
        assertThat(sent).containsExactly("find", "update");
        assertThat(view.find("a").orElseThrow().times()).isEqualTo(4);
    }

    @Test
    void what_does_not_change_is_not_written_and_what_has_no_entry_any_more_is_gone() {
        count(new Counted("a", 1));
        sent.clear();
        view.fold("a", entry -> entry);
        view.fold("none", entry -> null);
        assertThat(sent).doesNotContain("update", "delete");

        view.fold("a", entry -> null);
        assertThat(view.find("a")).isEmpty();
    }

    @Test
    void personal_texts_of_erased_subjects_are_forgotten_A4() {
        count(new Counted("a", 1));
        count(new Counted("b", 1));

        view.erase(List.of("a", "unknown"));

        assertThat(view.find("a").orElseThrow().name()).isEqualTo(Erased.TEXT);
        assertThat(view.find("b").orElseThrow().name()).isEqualTo("Nguyễn A");
        assertThat(view.find("unknown")).isEmpty();
    }

    @Test
    void pages_are_followed_to_the_end_by_their_places_without_a_gap_or_a_repetition() {
        IntStream.range(0, 25).forEach(i -> count(new Counted("e%02d".formatted(i), 1 + i % 3)));
        List<String> seen = new ArrayList<>();
        BsonDocument after = null;
        PageOf<Entry> page;
        do {
            page = page(0, after);
            page.items().forEach(entry -> seen.add(entry.id()));
            after = page.more() ? placeOf(page.items().getLast()) : null;
            assertThat(page.total()).isEqualTo(25);
        } while (page.more());

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
        List<String> byNumber = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            page(number, null).items().forEach(entry -> byNumber.add(entry.id()));
        }
        assertThat(seen).isEqualTo(byNumber);
    }

    @Test
    void a_long_list_is_counted_up_to_a_thousand_and_says_so() {
        batch(IntStream.range(0, 1_001).mapToObj(i -> "e" + i).toArray(String[]::new));
        PageOf<Entry> many = page(0, null);
        assertThat(many.total()).isEqualTo(1_000);
        assertThat(many.exact()).isFalse();
        assertThat(many.more()).isTrue();

        view.fold("e0", entry -> null);
        PageOf<Entry> counted = page(0, null);
        assertThat(counted.total()).isEqualTo(1_000);
        assertThat(counted.exact()).isTrue();
    }

    private PageOf<Entry> page(int number, BsonDocument after) {
        return view.page(
                Filters.empty(),
                Sorts.orderBy(Sorts.descending("times"), Sorts.ascending("_id")),
                new PageRequest(number, 7, after));
    }

    private static BsonDocument placeOf(Entry entry) {
        return BsonDocument.parse("{\"times\":%d,\"_id\":\"%s\"}".formatted(entry.times(), entry.id()));
    }
}
