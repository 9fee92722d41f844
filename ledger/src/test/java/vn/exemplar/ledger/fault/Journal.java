package vn.exemplar.ledger.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import vn.exemplar.ledger.chain.Commit;

/**
 * What a writer process was told, line by line. A line is handed to the operating system before the writer goes on, so
 * it outlives a {@code kill -9} of the writer.
 */
final class Journal implements AutoCloseable {

    /** What a line says of a command. */
    enum Word {
        /** It is about to be appended. */
        BEGUN,
        /** It was appended: index and hash of its commit follow. */
        STORED,
        /** Sent again in doubt, it had been carried out before: no doubt any more. */
        FOUND,
        /** It met a conflict and will never be carried out. */
        REFUSED,
        /** Nothing of it was stored, it is sent again. */
        TURNED_AWAY,
        /** Nobody knows yet whether it was carried out. */
        UNKNOWN,
        /** Sent again although it was stored, it was stored a second time: must never happen. */
        DOUBLED,
        /** Never sent before, it was said to have been carried out: must never happen. */
        DENIED,
        /** The answer to an insert was dropped on its way (of no one command: the writer's batch). */
        ANSWER_LOST
    }

    /**
     * One line.
     *
     * @param index of the commit's first event, -1 when the line names no commit
     * @param hash of the commit in hex, empty when the line names no commit
     */
    record Entry(Word word, String command, long index, String hash) {

        private static Entry parse(String line) {
            String[] parts = line.split(" ");
            return parts.length == 4
                    ? new Entry(Word.valueOf(parts[0]), parts[1], Long.parseLong(parts[2]), parts[3])
                    : new Entry(Word.valueOf(parts[0]), parts[1], -1, "");
        }
    }

    private final OutputStream out;

    Journal(Path file) {
        try {
            out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void write(Word word, String command) {
        writeLine(word + " " + command);
    }

    void stored(String command, Commit commit) {
        writeLine("%s %s %d %s"
                .formatted(
                        Word.STORED,
                        command,
                        commit.firstIndex(),
                        HexFormat.of().formatHex(commit.hash())));
    }

    private synchronized void writeLine(String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The lines of all journals in a folder, writer by writer. */
    static Stream<Entry> readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> journals = files.filter(file -> file.toString().endsWith(".journal"))
                    .sorted()
                    .toList();
            return journals.stream().flatMap(Journal::read);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The lines of one journal; none when there is none yet. */
    static Stream<Entry> read(Path file) {
        try {
            return Files.exists(file) ? Files.lines(file).map(Entry::parse) : Stream.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
