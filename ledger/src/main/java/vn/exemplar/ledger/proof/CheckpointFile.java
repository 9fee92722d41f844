package vn.exemplar.ledger.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checkpoints in a file that only grows: notes, each followed by an empty line. A note that a crash cut off is passed
 * over by readers and does not spoil the next.
 */
public final class CheckpointFile implements Pin {

    private static final int TAIL = 64 * 1024;
    private static final Pattern NOTE = Pattern.compile(
            "[^\\n]+\\n[0-9]+\\n[A-Za-z0-9+/=]{44}\\n\\n(?:\u2014 [^ \\n]+ [A-Za-z0-9+/=]+\\n)+(?=\\n)");

    private final Path file;

    /** @param file made when it is not there; its folder must exist */
    public CheckpointFile(Path file) {
        this.file = file;
    }

    @Override
    public String name() {
        return file.toString();
    }

    /** The last one in the file. It is not trusted yet. Cost: one read of at most 64 KiB. */
    @Override
    public Optional<SignedCheckpoint> newest() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long from = Math.max(0, channel.size() - TAIL);
            ByteBuffer tail = ByteBuffer.allocate(Math.toIntExact(channel.size() - from));
            while (tail.hasRemaining() && channel.read(tail, from + tail.position()) >= 0) {}
            List<SignedCheckpoint> found = parse(tail.array());
            return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the checkpoints in " + file, failure);
        }
    }

    /** Appends a checkpoint. Guarantee: on return it is on the disk. */
    @Override
    public void publish(SignedCheckpoint checkpoint) {
        byte[] entry = ('\n' + checkpoint.note().toString() + '\n').getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(entry);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot append a checkpoint to " + file, failure);
        }
    }

    /** All checkpoints in the content of such a file, or in a note alone; whatever else is there is passed over. */
    public static List<SignedCheckpoint> parse(byte[] content) {
        Matcher notes = NOTE.matcher(new String(content, StandardCharsets.UTF_8) + '\n');
        List<SignedCheckpoint> found = new ArrayList<>();
        while (notes.find()) {
            try {
                found.add(SignedCheckpoint.parse(notes.group().getBytes(StandardCharsets.UTF_8)));
            } catch (IllegalArgumentException damaged) {
                continue;
            }
        }
        return found;
    }
}
