package vn.exemplar.chassis.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.stack.Infrastructure;

/** Entries and total agree, whatever happens to the list between the reading of the one and of the other. */
class PagesIT {
    private final MongoClient client =
            MongoClients.create(Infrastructure.mongo().connectionString());
    private final MongoCollection<Document> list =
            client.getDatabase("t" + UUID.randomUUID()).getCollection("list");

    @BeforeEach
    void fiveEntries() {
        IntStream.rangeClosed(1, 5).forEach(this::enter);
    }

    @AfterEach
    void close() {
        client.close();
    }

    private void enter(int number) {
        list.insertOne(new Document("_id", number));
    }

    private PageOf<Integer> page(int page, int size, LongSupplier count) {
        return Pages.read(list.find().sort(Sorts.ascending("_id")), new PageRequest(page, size), count)
                .map(entry -> entry.getInteger("_id"));
    }

    @Test
    void a_full_page_has_the_count_as_its_total() {
        assertThat(page(0, 2, list::countDocuments)).isEqualTo(new PageOf<>(List.of(1, 2), 0, 2, 5));
        assertThat(page(1, 2, list::countDocuments)).isEqualTo(new PageOf<>(List.of(3, 4), 1, 2, 5));
    }

    @Test
    void a_page_that_shows_the_end_needs_no_count() {
        LongSupplier never = () -> {
            throw new AssertionError("counted");
        };
        assertThat(page(2, 2, never)).isEqualTo(new PageOf<>(List.of(5), 2, 2, 5));
        list.drop();
        assertThat(page(0, 2, never).total()).isZero();
    }

    @Test
    void an_entry_that_arrives_before_the_count_is_on_no_page_that_said_it_was_the_last() {
        PageOf<Integer> last = page(0, 10, () -> {
            enter(6);
            return list.countDocuments();
        });
        assertThat(last.total()).isEqualTo(last.items().size());
    }

    @Test
    void entries_that_go_before_the_count_are_still_counted_when_they_are_shown() {
        PageOf<Integer> full = page(1, 2, () -> {
            list.drop();
            return list.countDocuments();
        });
        assertThat(full.total()).isEqualTo(4);
    }

    @Test
    void a_page_beyond_the_end_tells_where_the_end_is() {
        assertThat(page(7, 2, list::countDocuments)).isEqualTo(new PageOf<Integer>(List.of(), 7, 2, 5));
        PageOf<Integer> beyond = page(3, 2, () -> {
            IntStream.rangeClosed(6, 9).forEach(this::enter);
            return list.countDocuments();
        });
        assertThat(beyond.total())
                .as("nothing was on this page, so the list ended before it")
                .isEqualTo(6);
    }
}
