package vn.exemplar.nomination.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.nomination.evidence.Sha256;
import vn.exemplar.nomination.evidence.content.ContentEntry.State;
import vn.exemplar.stack.Infrastructure;

/** What any number of instances may do at once to the same contents, and what a crash between two steps leaves. */
class ContentsIT {
    private static final Duration GRACE = Duration.ofHours(1);
    private static final Clock NOW = Clock.systemUTC();
    private static final Clock LATER = Clock.offset(NOW, Duration.ofHours(2));
    private static final Set<String> NOBODY = Set.of();

    private final MongoClient client =
            MongoClients.create(Infrastructure.mongo().connectionString());
    private final MongoDatabase database = client.getDatabase("contents_" + UUID.randomUUID());
    private final ContentStore gridFs = new GridFsContentStore(database);
    private final Contents here = Contents.in(database, gridFs, GRACE, NOW);
    private final Contents later = Contents.in(database, gridFs, GRACE, LATER);

    @TempDir
    private Path folder;

    @AfterEach
    void drop() {
        database.drop();
        client.close();
    }

    @Test
    void equal_contents_brought_at_once_are_one_object_N6() throws Exception {
        Path file = file("giống nhau");
        atOnce(8, () -> {
            bring(here, file);
            return 0;
        });
        assertThat(objects()).isEqualTo(1);
        assertThat(read(file)).isEqualTo("giống nhau");
    }

    @Test
    void what_no_event_refers_to_is_removed_once_its_grace_is_over_N6() throws IOException {
        Path file = file("bỏ dở");
        bring(here, file);
        assertThat(here.sweep(NOBODY::contains)).isZero();
        assertThat(later.sweep(NOBODY::contains)).isEqualTo(1);
        assertThat(leftovers()).isZero();
    }

    @Test
    void what_an_event_refers_to_stays_even_if_nobody_confirmed_it_N6() throws IOException {
        Path file = file("đã ghi sổ");
        bring(here, file);
        assertThat(later.sweep(Set.of(hash(file))::contains)).isZero();
        assertThat(Contents.in(database, gridFs, GRACE, Clock.offset(NOW, Duration.ofDays(9_000)))
                        .sweep(NOBODY::contains))
                .isZero();
        assertThat(read(file)).isEqualTo("đã ghi sổ");
    }

    @Test
    void what_was_confirmed_is_never_asked_for_again_N6() throws IOException {
        Path file = file("đã xác nhận");
        bring(here, file);
        here.confirm(hash(file), Files.size(file), file);
        assertThat(later.sweep(hash -> {
                    throw new AssertionError("asked for " + hash);
                }))
                .isZero();
    }

    @Test
    void a_content_that_was_swept_too_early_is_brought_again_on_confirmation_N6() throws IOException {
        Path file = file("đến muộn");
        bring(here, file);
        later.sweep(NOBODY::contains);
        here.confirm(hash(file), Files.size(file), file);
        assertThat(read(file)).isEqualTo("đến muộn");
    }

    @Test
    void a_process_killed_while_it_wrote_leaves_chunks_that_are_swept_N6() {
        ContentRegister register = new ContentRegister(Views.in(database).collection("contents", ContentEntry.class));
        Instant until = NOW.instant().plus(GRACE);
        register.announce(new ContentEntry("h/1", "h", 9, State.ARRIVING, until));
        database.getCollection("evidence.chunks")
                .insertOne(new Document("files_id", "h/1").append("n", 0).append("data", new byte[9]));
        assertThat(here.sweep(NOBODY::contains)).isZero();
        assertThat(later.sweep(NOBODY::contains)).isEqualTo(1);
        assertThat(leftovers()).isZero();
    }

    @Test
    void a_store_that_fails_half_way_is_left_clean_at_once_N6() throws IOException {
        Path file = file("hỏng giữa chừng");
        Contents failing = Contents.in(database, new BreaksAfterPut(gridFs), GRACE, NOW);
        assertThatThrownBy(() -> bring(failing, file)).isInstanceOf(IOException.class);
        assertThat(leftovers()).isZero();
    }

    @Test
    void two_instances_sweep_each_object_once_N6() throws Exception {
        for (int i = 0; i < 20; i++) {
            bring(here, file("số " + i));
        }
        List<Integer> removed = atOnce(4, () -> later.sweep(NOBODY::contains));
        assertThat(removed.stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(20);
        assertThat(leftovers()).isZero();
    }

    @Test
    void a_content_that_comes_again_while_it_is_swept_is_there_afterwards_N6() throws Exception {
        Path file = file("quay lại");
        bring(here, file);
        for (int i = 0; i < 20; i++) {
            atOnce(
                    2,
                    () -> {
                        later.sweep(NOBODY::contains);
                        return 0;
                    },
                    () -> {
                        bring(later, file);
                        return 0;
                    });
            assertThat(read(file)).isEqualTo("quay lại");
            database.getCollection("contents")
                    .updateMany(new Document(), new Document("$set", new Document("keptUntil", new java.util.Date(0))));
        }
    }

    private record BreaksAfterPut(ContentStore store) implements ContentStore {
        @Override
        public void put(String key, Path file) throws IOException {
            store.put(key, file);
            throw new IOException("the connection was lost");
        }

        @Override
        public InputStream open(String key) throws IOException {
            return store.open(key);
        }

        @Override
        public void delete(String key) throws IOException {
            store.delete(key);
        }

        @Override
        public void check() throws IOException {
            store.check();
        }
    }

    private static void bring(Contents contents, Path file) throws IOException {
        contents.bring(hash(file), Files.size(file), file);
    }

    private String read(Path file) throws IOException {
        try (InputStream bytes = here.open(hash(file))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve(Sha256.of(text)), text);
    }

    private static String hash(Path file) {
        return file.getFileName().toString();
    }

    private long objects() {
        return database.getCollection("evidence.files").countDocuments();
    }

    private long leftovers() {
        return database.getCollection("contents").countDocuments()
                + objects()
                + database.getCollection("evidence.chunks").countDocuments();
    }

    @SafeVarargs
    private static <T> List<T> atOnce(int times, Callable<T>... work) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(times * work.length)) {
            List<Future<T>> started = new java.util.ArrayList<>();
            for (int i = 0; i < times; i++) {
                for (Callable<T> one : work) {
                    started.add(workers.submit(one));
                }
            }
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> one : started) {
                results.add(one.get());
            }
            return results;
        }
    }
}
