package vn.exemplar.ledger.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.proof.CheckpointKeys;
import vn.exemplar.ledger.proof.Damage;
import vn.exemplar.ledger.proof.Integrator;
import vn.exemplar.ledger.proof.MemoryLog;
import vn.exemplar.ledger.proof.NoteSigner;

/** An export stands for itself: whatever is changed in it is found, and nothing makes its reader crash. */
final class ExportTest {

    private static final CheckpointKeys KEYS =
            new CheckpointKeys(List.of(NoteSigner.generate(MemoryLog.ORIGIN.value())), List.of());

    @TempDir
    private Path temporary;

    private Path folder;
    private final MemoryLog log = new MemoryLog();

    @BeforeEach
    void an_export_of_700_events() {
        while (log.size() < 700) {
            log.append(1 + (int) log.size() % 5);
            if (log.commits.size() % 40 == 0) {
                integrate();
            }
        }
        integrate();
        folder = temporary.resolve("export");
        ExportWriter.write(folder, MemoryLog.ORIGIN, log, List.copyOf(log.checkpoints.values()), events -> {});
    }

    @Test
    void it_holds_the_log_and_is_verified_with_nothing_else() {
        ExportFolder export = ExportFolder.open(folder);
        List<byte[]> hashes = new ArrayList<>();
        export.commits().forEachRemaining(commit -> hashes.add(commit.hash()));
        assertThat(hashes)
                .containsExactlyElementsOf(
                        log.commits.stream().map(commit -> commit.hash()).toList());
        VerificationReport report = ExportVerifier.verify(export, MemoryLog.ORIGIN, KEYS.known(), List.of(), e -> {});
        assertThat(report.finding()).isEmpty();
        assertThat(report.events()).isEqualTo(log.size());
    }

    @Test
    void its_leaves_alone_are_verified_too() throws IOException {
        remove(folder.resolve(ExportFolder.COMMITS));
        VerificationReport report = ExportVerifier.verify(
                ExportFolder.open(folder), MemoryLog.ORIGIN, KEYS.known(), List.of(), events -> {});
        assertThat(report.finding()).isEmpty();
        assertThat(report.events()).isEqualTo(log.size());
        assertThat(report.headHash())
                .isEqualTo(
                        java.util.HexFormat.of().formatHex(log.commits.getLast().hash()));
    }

    @Test
    void every_change_of_every_file_is_found_and_no_damage_makes_a_reader_crash() throws IOException {
        assertThat(files()).hasSizeGreaterThan(8);
        changeAndVerify(250);
    }

    private void changeAndVerify(int rounds) throws IOException {
        List<Path> files = files();
        Random random = new Random(11);
        for (int round = 0; round < rounds; round++) {
            Path victim = files.get(round % files.size());
            byte[] original = Files.readAllBytes(victim);
            byte[] damaged = Damage.to(original, random);
            Files.write(victim, damaged);
            boolean unchanged = java.util.Arrays.equals(original, damaged);
            assertThat(verdict()).as("%s, round %d", victim, round).isEqualTo(unchanged);
            Files.write(victim, original);
        }
    }

    @Test
    void an_event_that_cannot_be_is_a_finding_at_its_commit() throws IOException {
        Path file = folder.resolve(ExportFolder.COMMITS).resolve(ExportWriter.fileName(0));
        byte[] content = Files.readAllBytes(file);
        LedgerEvent event = log.commits.get(7).events().getFirst();
        int start = new String(content, ISO_8859_1).indexOf(event.eventId() + "\0\0\0\5Thing");
        int sequence = start + 2 * event.eventId().length() + 2 * Integer.BYTES + "Thing".length();
        assertThat(ByteBuffer.wrap(content).getLong(sequence)).isEqualTo(event.sequence());
        ByteBuffer.wrap(content).putLong(sequence, -2);
        Files.write(file, content);
        assertThat(ExportVerifier.verify(
                                ExportFolder.open(folder), MemoryLog.ORIGIN, KEYS.known(), List.of(), events -> {})
                        .finding())
                .get()
                .returns(Break.UNREADABLE, Finding::kind)
                .returns(log.commits.get(7).firstIndex(), Finding::index);
    }

    /** Read leniently, a byte that is no UTF-8 and the character that stands for it would be the same text. */
    @Test
    void a_text_with_a_byte_that_is_no_utf_8_is_no_text() throws IOException {
        MemoryLog odd = new MemoryLog();
        odd.append("\uFFFD");
        new Integrator(MemoryLog.ORIGIN, odd, odd.tileStore(), odd.checkpointStore(), KEYS).round();
        folder = temporary.resolve("odd");
        ExportWriter.write(folder, MemoryLog.ORIGIN, odd, List.copyOf(odd.checkpoints.values()), events -> {});
        assertThat(verdict()).isTrue();
        Path file = folder.resolve(ExportFolder.COMMITS).resolve(ExportWriter.fileName(0));
        String content = Files.readString(file, ISO_8859_1);
        String character = new String("\uFFFD".getBytes(UTF_8), ISO_8859_1);
        String lenient = content.replace("\0\0\0\3" + character, "\0\0\0\1\u00FF");
        int fewer = (content.length() - lenient.length());
        byte[] damaged = lenient.getBytes(ISO_8859_1);
        int length = ExportFolder.MAGIC.length;
        ByteBuffer.wrap(damaged).putInt(length, ByteBuffer.wrap(damaged).getInt(length) - fewer);
        Files.write(file, damaged);
        assertThat(verdict()).isFalse();
    }

    @Test
    void every_change_of_the_leaves_is_found_without_the_content_too() throws IOException {
        remove(folder.resolve(ExportFolder.COMMITS));
        changeAndVerify(100);
    }

    @Test
    void every_file_that_is_taken_away_is_missed() throws IOException {
        for (Path victim : files()) {
            byte[] original = Files.readAllBytes(victim);
            Files.delete(victim);
            if (victim.endsWith(ExportFolder.CHECKPOINT)) {
                assertThatThrownBy(() -> ExportFolder.open(folder)).isInstanceOf(IllegalArgumentException.class);
            } else {
                assertThat(verdict()).as("%s", victim).isFalse();
            }
            Files.write(victim, original);
        }
    }

    @Test
    void a_log_that_is_not_the_signed_one_is_not_exported() {
        log.commits.getLast().events().getFirst().payload()[0] ^= 1;
        assertThatThrownBy(() -> ExportWriter.write(
                        temporary.resolve("other"),
                        MemoryLog.ORIGIN,
                        log,
                        List.copyOf(log.checkpoints.values()),
                        events -> {}))
                .isInstanceOf(BrokenLogException.class);
        assertThat(temporary.resolve("other").resolve(ExportFolder.CHECKPOINT)).doesNotExist();
        assertThatThrownBy(() -> ExportWriter.write(
                        folder, MemoryLog.ORIGIN, log, List.copyOf(log.checkpoints.values()), events -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not empty");
    }

    private boolean verdict() {
        return ExportVerifier.verify(ExportFolder.open(folder), MemoryLog.ORIGIN, KEYS.known(), List.of(), events -> {})
                .intact();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void remove(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private void integrate() {
        new Integrator(MemoryLog.ORIGIN, log, log.tileStore(), log.checkpointStore(), KEYS).round();
    }
}
