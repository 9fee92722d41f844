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
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.ledger.mongo.MongoSubjectKeys;
import vn.exemplar.nomination.evidence.Sha256;
import vn.exemplar.nomination.evidence.content.ContentEntry.State;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.mongo.DatabaseProbe;

/** What any number of instances may do at once to the same contents, and what a crash between two steps leaves. */
class ContentsIT {
    private static final Duration GRACE = Duration.ofHours(1);
    private static final Clock NOW = Clock.systemUTC();
    private static final Clock LATER = Clock.offset(NOW, Duration.ofHours(2));
    private static final Set<Content> NOBODY = Set.of();
    private static final String NOMINATION = "n1";
    private static final String OTHER = "n2";

    private final MongoClient client =
            MongoClients.create(Infrastructure.mongo().connectionString());
    private final MongoDatabase database = client.getDatabase("contents_" + UUID.randomUUID());
    private final MongoDatabase keyDatabase = client.getDatabase("content_keys_" + UUID.randomUUID());
    private final SubjectKeys keys = new MongoSubjectKeys(keyDatabase, NOW);
    private final ContentStore gridFs = new GridFsContentStore(database);
    private final Contents here = contents(gridFs, NOW);
    private final Contents later = contents(gridFs, LATER);

    @TempDir
    private Path folder;

    @AfterEach
    void drop() {
        database.drop();
        keyDatabase.drop();
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
        assertThat(later.sweep(Set.of(content(NOMINATION, file))::contains)).isZero();
        assertThat(contents(gridFs, Clock.offset(NOW, Duration.ofDays(9_000))).sweep(NOBODY::contains))
                .isZero();
        assertThat(read(file)).isEqualTo("đã ghi sổ");
    }

    @Test
    void what_was_confirmed_is_never_asked_for_again_N6() throws IOException {
        Path file = file("đã xác nhận");
        bring(here, file);
        here.confirm(content(NOMINATION, file), file);
        assertThat(later.sweep(content -> {
                    throw new AssertionError("asked for " + content);
                }))
                .isZero();
    }

    @Test
    void a_content_that_was_swept_too_early_is_brought_again_on_confirmation_N6() throws IOException {
        Path file = file("đến muộn");
        bring(here, file);
        later.sweep(NOBODY::contains);
        here.confirm(content(NOMINATION, file), file);
        assertThat(read(file)).isEqualTo("đến muộn");
    }

    @Test
    void a_process_killed_while_it_wrote_leaves_chunks_that_are_swept_N6() {
        ContentRegister register = new ContentRegister(Views.in(database).collection("contents", ContentEntry.class));
        Instant until = NOW.instant().plus(GRACE);
        register.announce(new ContentEntry("h/1", NOMINATION, "h", 9, State.ARRIVING, until));
        database.getCollection("evidence.chunks")
                .insertOne(new Document("files_id", "h/1").append("n", 0).append("data", new byte[9]));
        assertThat(here.sweep(NOBODY::contains)).isZero();
        assertThat(later.sweep(NOBODY::contains)).isEqualTo(1);
        assertThat(leftovers()).isZero();
    }

    @Test
    void a_store_that_fails_half_way_is_left_clean_at_once_N6() throws IOException {
        Path file = file("hỏng giữa chừng");
        Contents failing = contents(new BreaksAfterPut(gridFs), NOW);
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

    @Test
    void a_content_of_two_nominations_is_an_object_of_each_and_only_the_erased_one_goes_A4() throws IOException {
        Path file = file("chung của hai đề cử");
        for (String nomination : List.of(NOMINATION, OTHER)) {
            here.bring(content(nomination, file), file);
            here.confirm(content(nomination, file), file);
        }
        assertThat(objects()).isEqualTo(2);
        keys.destroy(NOMINATION);
        here.giveUpAllOf(NOMINATION);
        assertThat(here.sweep(NOBODY::contains)).isEqualTo(1);
        assertThat(objects()).isEqualTo(1);
        assertThat(read(OTHER, file)).isEqualTo("chung của hai đề cử");
    }

    @Test
    void nothing_stands_in_the_store_in_clear_and_nothing_opens_once_the_key_is_gone_A4() throws IOException {
        Path file = file("Ông Nguyễn Văn Bí Mật");
        bring(here, file);
        assertThat(DatabaseProbe.whereInClear(
                        Infrastructure.mongo(), database.getName(), List.of("Bí Mật", "Nguyễn Văn")))
                .isEmpty();
        keys.destroy(NOMINATION);
        assertThatThrownBy(() -> read(file)).hasMessageContaining("file-erased");
        assertThatThrownBy(() -> here.refuseErased(NOMINATION)).hasMessageContaining("file-erased");
        assertThatThrownBy(() -> bring(here, file)).hasMessageContaining("personal-data-erased");
    }

    @Test
    void a_removal_that_breaks_off_is_taken_up_by_the_next_sweep_A4() throws IOException {
        Path file = file("xóa dở dang");
        bring(here, file);
        here.confirm(content(NOMINATION, file), file);
        keys.destroy(NOMINATION);
        Contents failing = contents(new RefusesToDelete(gridFs), NOW);
        failing.giveUpAllOf(NOMINATION);
        assertThat(failing.sweep(NOBODY::contains)).isZero();
        assertThat(objects()).isEqualTo(1);
        here.giveUpAllOf(NOMINATION);
        assertThat(here.sweep(NOBODY::contains)).isEqualTo(1);
        assertThat(leftovers()).isZero();
        here.giveUpAllOf(NOMINATION);
        assertThat(here.sweep(NOBODY::contains)).isZero();
    }

    @Test
    void what_is_still_arriving_at_the_erasure_is_not_kept_A4() throws IOException {
        Path file = file("đang tới");
        Contents overtaken = contents(new ErasesMeanwhile(gridFs, here), NOW);
        assertThatThrownBy(() -> bring(overtaken, file)).isInstanceOf(IOException.class);
        assertThat(here.sweep(NOBODY::contains)).isEqualTo(1);
        assertThat(leftovers()).isZero();
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

    private record RefusesToDelete(ContentStore store) implements ContentStore {
        @Override
        public void put(String key, Path file) throws IOException {
            store.put(key, file);
        }

        @Override
        public InputStream open(String key) throws IOException {
            return store.open(key);
        }

        @Override
        public void delete(String key) throws IOException {
            throw new IOException("the store refuses");
        }

        @Override
        public void check() throws IOException {
            store.check();
        }
    }

    private record ErasesMeanwhile(ContentStore store, Contents contents) implements ContentStore {
        @Override
        public void put(String key, Path file) throws IOException {
            store.put(key, file);
            contents.giveUpAllOf(NOMINATION);
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
        contents.bring(content(NOMINATION, file), file);
    }

    private Contents contents(ContentStore store, Clock clock) {
        return Contents.in(database, store, keys, GRACE, clock);
    }

    private String read(Path file) throws IOException {
        return read(NOMINATION, file);
    }

    private String read(String nomination, Path file) throws IOException {
        try (InputStream bytes = here.open(content(nomination, file))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Content content(String nomination, Path file) throws IOException {
        return new Content(nomination, hash(file), Files.size(file));
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
