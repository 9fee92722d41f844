package vn.exemplar.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.ledger.chain.LedgerEvent;

/**
 * Whatever a forger does to an export, no command answers 0 with anything else than what was signed, and a tool that
 * cannot prove does not accuse either.
 */
final class ForgedExportTest {

    private static final int SUBJECTS = 7;

    @TempDir
    private Path temporary;

    private final ExportedLog review = new ExportedLog("review");
    private final ExportedLog nomination = new ExportedLog("nomination");
    private Path pin = Path.of("");
    private Path reviewExport = Path.of("");
    private Path nominationExport = Path.of("");
    private String honestState = "";
    private String honestTrace = "";

    private record Outcome(int code, String out) {}

    @BeforeEach
    void two_exports() throws IOException {
        fill(review, "{\"actor\":\"p1\"}", 60);
        pin = Files.write(temporary.resolve("pin"), review.sign().bytes());
        fill(review, "{\"actor\":\"p1\"}", 61);
        review.sign();
        fill(nomination, review.receiptOf(10), 40);
        nomination.sign();
        reviewExport = review.export(temporary.resolve("review"));
        nominationExport = nomination.export(temporary.resolve("nomination"));
        honestState = asOf(reviewExport).out();
        honestTrace = trace().out();
        assertThat(honestState).contains("event 10", "DISAGREE", "by the checkpoint of size 61");
        assertThat(honestTrace).contains("exemplar.vn/nomination #39", "CONFIRMED", "Every receipt");
        assertThat(verify(reviewExport).code()).isZero();
    }

    private static void fill(ExportedLog log, String metadata, int size) {
        for (long i = log.size(); i < size; i++) {
            log.append("s" + i % SUBJECTS, i / SUBJECTS, metadata);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void damaged_bytes_never_pass_as_proved(long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> files = new ArrayList<>(filesIn(reviewExport));
        files.addAll(filesIn(nominationExport));
        for (int round = 0; round < 50; round++) {
            Path victim = files.get(random.nextInt(files.size()));
            byte[] original = Files.readAllBytes(victim);
            byte[] damaged = damage(original, random);
            Files.write(victim, damaged);
            String what = "%s, seed %d, round %d".formatted(victim, seed, round);
            assertNeverProved(what);
            if (!Arrays.equals(damaged, original)) {
                Path export = victim.startsWith(reviewExport) ? reviewExport : nominationExport;
                assertThat(verify(export).code()).as(what).isNotZero();
            }
            Files.write(victim, original);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6, 7, 8, 9})
    void a_log_that_was_hashed_anew_never_passes_under_whatever_checkpoint(long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < 4; round++) {
            ExportedLog forged = forged(random);
            for (String kept : List.of("", "checkpoint", "checkpoints", "commits")) {
                Path folder = forged.export(temporary.resolve("forged-" + seed + "-" + round + kept));
                for (String name : kept.equals("") ? List.<String>of() : checkpointsOr(kept)) {
                    replace(folder.resolve(name), reviewExport.resolve(name));
                }
                String what = folder.toString();
                assertThat(verify(folder).code()).as(what).isNotZero();
                assertThat(asOf(folder)).as(what).returns(2, Outcome::code);
                assertThat(asOf(folder, "--pinned", pin.toString())).as(what).returns(2, Outcome::code);
                assertThat(audit("trace", "s3", folder.toString(), "--key", review.key())
                                .code())
                        .as(what)
                        .isEqualTo(2);
            }
        }
    }

    private static List<String> checkpointsOr(String kept) {
        return kept.equals("checkpoints") ? List.of("checkpoint", "checkpoints") : List.of(kept);
    }

    private ExportedLog forged(Random random) {
        int changed = random.nextInt(review.commits.size());
        LedgerEvent event = review.commits.get(changed).events().getFirst();
        return switch (random.nextInt(3)) {
            case 0 -> review.forged(changed, with(event, event.aggregateId(), "{\"vote\":\"AGREE\"}"));
            case 1 -> review.forged(changed, with(event, "elsewhere", "{\"vote\":\"DISAGREE\"}"));
            default -> review.forged(changed, null);
        };
    }

    private static LedgerEvent with(LedgerEvent event, String aggregateId, String payload) {
        return new LedgerEvent(
                event.index(),
                event.eventId(),
                event.timeNanos(),
                event.aggregateType(),
                aggregateId,
                event.sequence(),
                event.storedType(),
                event.revision(),
                payload.getBytes(StandardCharsets.UTF_8),
                event.metadata());
    }

    @Test
    void an_old_copy_does_not_pass_beside_a_newer_pin() throws IOException {
        ExportedLog old = new ExportedLog(review.origin, review.signer);
        old.commits.addAll(review.commits.subList(0, 30));
        old.sign();
        Path folder = old.export(temporary.resolve("old"));
        assertThat(verify(folder).code()).as("it is intact, as far as it goes").isZero();
        assertThat(asOf(folder, "--pinned", pin.toString()).code()).isEqualTo(2);
        assertThat(audit("verify", folder.toString(), "--key", review.key(), "--pinned", pin.toString())
                        .code())
                .isEqualTo(1);
    }

    /** More than an array can hold, so that it is out of memory on every machine. */
    @Test
    void too_little_memory_is_no_proof() throws IOException {
        try (RandomAccessFile huge =
                new RandomAccessFile(reviewExport.resolve("checkpoints").toFile(), "rw")) {
            huge.setLength(3L << 30);
        }
        assertThat(verify(reviewExport).code()).isEqualTo(2);
    }

    /** A clock that was ahead once makes all later commits say so: a time would hide what was done since. */
    @Test
    void times_that_have_not_come_yet_tell_nothing() {
        ExportedLog ahead = new ExportedLog("ahead");
        ahead.append("a", 0, "{}");
        ahead.append(Instant.now().plus(Duration.ofDays(9)), ahead.event("a", 1, "{}"));
        ahead.append("a", 2, "{}");
        ahead.sign();
        Path folder = ahead.export(temporary.resolve("ahead"));
        String yesterday = Instant.now().minus(Duration.ofDays(1)).toString();
        assertThat(audit("as-of", folder.toString(), "--key", ahead.key(), "--time", yesterday)
                        .code())
                .isEqualTo(2);
        assertThat(audit("as-of", folder.toString(), "--key", ahead.key(), "--index", "2")
                        .code())
                .isZero();
    }

    @Test
    void events_that_say_they_happened_before_but_were_committed_later_are_named() {
        ExportedLog late = new ExportedLog("late");
        late.append("a", 0, "{}");
        late.append(ExportedLog.timeOf(100), late.event("a", 1, "{}"));
        late.sign();
        Path folder = late.export(temporary.resolve("late"));
        assertThat(audit(
                                "as-of",
                                folder.toString(),
                                "--key",
                                late.key(),
                                "--time",
                                ExportedLog.timeOf(50).toString())
                        .out())
                .contains("at event 0", "1 events that say they happened by then");
    }

    private void assertNeverProved(String what) {
        assertThat(asOf(reviewExport))
                .as(what)
                .satisfiesAnyOf(
                        same -> assertThat(same).isEqualTo(new Outcome(0, honestState)),
                        other -> assertThat(other.code()).isEqualTo(2));
        assertThat(trace())
                .as(what)
                .satisfiesAnyOf(
                        same -> assertThat(same).isEqualTo(new Outcome(0, honestTrace)),
                        other -> assertThat(other.code()).isEqualTo(2));
    }

    private Outcome asOf(Path folder, String... more) {
        List<String> all = new ArrayList<>(
                List.of("as-of", folder.toString(), "--key", review.key(), "--index", "50", "--subject", "s3"));
        all.addAll(List.of(more));
        return audit(all.toArray(String[]::new));
    }

    private Outcome trace() {
        return audit(
                "trace",
                "s3",
                reviewExport.toString(),
                nominationExport.toString(),
                "--key",
                review.key(),
                "--key",
                nomination.key());
    }

    private Outcome verify(Path folder) {
        ExportedLog log = folder.equals(nominationExport) ? nomination : review;
        return audit("verify", folder.toString(), "--key", log.key());
    }

    private static byte[] damage(byte[] original, Random random) {
        byte[] damaged = original.clone();
        int at = random.nextInt(damaged.length);
        switch (random.nextInt(4)) {
            case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> damaged = Arrays.copyOf(damaged, at);
            case 2 -> Arrays.fill(damaged, at, Math.min(damaged.length, at + 9), (byte) random.nextInt(256));
            default -> {
                int from = random.nextInt(damaged.length);
                int length = Math.min(40, damaged.length - Math.max(at, from));
                System.arraycopy(original, from, damaged, at, length);
            }
        }
        return damaged;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void replace(Path target, Path by) throws IOException {
        if (Files.isDirectory(by)) {
            for (Path file :
                    filesIn(target).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            filesIn(by).forEach(file -> copy(file, target.resolve(file.getFileName())));
        } else {
            copy(by, target);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.write(to, Files.readAllBytes(from));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Outcome audit(String... arguments) {
        PrintStream console = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            int code = ExemplarAudit.run(arguments);
            return new Outcome(code, out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(console);
        }
    }
}
