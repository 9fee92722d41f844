package vn.exemplar.nomination.evidence.inspection;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The central directory of a ZIP file, as APPNOTE.TXT 4.3 lays it out. Read by ourselves because the JDK neither says
 * which entries are encrypted nor how many there are before it has them all in memory.
 */
final class ZipDirectory {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MOST_BYTES_PER_ENTRY = 1024;
    private static final int ENCRYPTED = 0x2041;

    private ZipDirectory() {}

    /** @param encrypted by any of the three ways that the format knows */
    record Entry(String name, boolean encrypted, long size) {}

    /** @throws IOException when there is no directory, or it does not fit together */
    static List<Entry> read(Path file, int mostEntries) throws IOException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            ByteBuffer end = end(zip);
            int count = end.getShort(10) & 0xFFFF;
            long length = end.getInt(12) & 0xFFFFFFFFL;
            long offset = end.getInt(16) & 0xFFFFFFFFL;
            if (count > mostEntries || length > (long) mostEntries * MOST_BYTES_PER_ENTRY) {
                throw FileRefused.bomb(count + " entries");
            }
            return entries(bytes(zip, offset, (int) length), count);
        }
    }

    private static ByteBuffer end(RandomAccessFile zip) throws IOException {
        int length = (int) Math.min(zip.length(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = bytes(zip, zip.length() - length, length);
        for (int at = length - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return tail.slice(at, length - at).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new IOException("No end of central directory");
    }

    private static List<Entry> entries(ByteBuffer directory, int count) throws IOException {
        List<Entry> entries = new ArrayList<>(count);
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + ENTRY_LENGTH > directory.limit() || directory.getInt(at) != ENTRY_SIGNATURE) {
                throw new IOException("The central directory breaks off at entry " + i);
            }
            int nameLength = directory.getShort(at + 28) & 0xFFFF;
            int next = at + ENTRY_LENGTH + nameLength + length(directory, at + 30) + length(directory, at + 32);
            if (next > directory.limit()) {
                throw new IOException("Entry " + i + " is longer than the central directory");
            }
            byte[] name = new byte[nameLength];
            directory.get(at + ENTRY_LENGTH, name);
            boolean encrypted = (directory.getShort(at + 8) & ENCRYPTED) != 0;
            long size = directory.getInt(at + 24) & 0xFFFFFFFFL;
            entries.add(new Entry(new String(name, StandardCharsets.UTF_8), encrypted, size));
            at = next;
        }
        return entries;
    }

    private static int length(ByteBuffer directory, int at) {
        return directory.getShort(at) & 0xFFFF;
    }

    private static ByteBuffer bytes(RandomAccessFile zip, long offset, int length) throws IOException {
        if (offset < 0 || offset + length > zip.length()) {
            throw new IOException("Points beyond the file");
        }
        byte[] bytes = new byte[length];
        zip.seek(offset);
        zip.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
