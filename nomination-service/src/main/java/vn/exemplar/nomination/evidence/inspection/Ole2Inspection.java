package vn.exemplar.nomination.evidence.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The old office formats, and encrypted documents of the new ones: storages and streams in one OLE2 file. */
final class Ole2Inspection {
    private static final String OTHER = "application/x-tika-msoffice";
    private static final int WORD_FLAGS = 10;
    private static final int WORD_ENCRYPTED = 0x0100;
    private static final int EXCEL_FILEPASS = 0x002F;
    private static final int EXCEL_HEAD = 4096;
    private static final Set<String> ENCRYPTION = Set.of("encryptedpackage", "encryptioninfo", "encryptedsummary");
    private static final Set<String> MACROS = Set.of("macros", "_vba_project_cur", "vba", "_vba_project");

    private Ole2Inspection() {}

    /** Told of a file that somebody put into the document: its first bytes, and its name there. */
    @FunctionalInterface
    interface Packaged {
        void is(byte[] head, String name);
    }

    static String inspect(Path file, Packaged packaged) throws IOException {
        try (POIFSFileSystem ole2 = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = ole2.getRoot();
            Set<String> names = root.getEntryNames().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            String type = typeOf(names);
            if (names.stream().anyMatch(ENCRYPTION::contains) || isEncrypted(root, names)) {
                throw FileRefused.encrypted(type);
            }
            if (names.stream().anyMatch(MACROS::contains)) {
                throw FileRefused.macros(type);
            }
            tellOf(root, packaged);
            return type;
        }
    }

    private static void tellOf(DirectoryNode storage, Packaged packaged) throws IOException {
        if (storage.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)) {
            try {
                Ole10Native object = Ole10Native.createFromEmbeddedOleObject(storage);
                packaged.is(object.getDataBuffer(), Objects.requireNonNullElse(object.getFileName(), ""));
            } catch (Ole10NativeException unreadable) {
                throw new IOException(unreadable);
            }
        }
        for (Entry entry : storage) {
            if (entry instanceof DirectoryNode within) {
                tellOf(within, packaged);
            }
        }
    }

    private static String typeOf(Set<String> names) {
        if (names.contains("worddocument")) {
            return "application/msword";
        }
        if (names.contains("workbook") || names.contains("book")) {
            return "application/vnd.ms-excel";
        }
        return names.contains("powerpoint document") ? "application/vnd.ms-powerpoint" : OTHER;
    }

    private static boolean isEncrypted(DirectoryNode root, Set<String> names) throws IOException {
        if (names.contains("worddocument")) {
            ByteBuffer head = head(root, "WordDocument", WORD_FLAGS + 2);
            return (head.getShort(WORD_FLAGS) & WORD_ENCRYPTED) != 0;
        }
        return names.contains("workbook") && hasFilePass(head(root, "Workbook", EXCEL_HEAD));
    }

    /** An encrypted workbook says so in one of its first records; each is a number, a length and that many bytes. */
    private static boolean hasFilePass(ByteBuffer records) {
        int at = 0;
        while (at + 4 <= records.limit()) {
            if ((records.getShort(at) & 0xFFFF) == EXCEL_FILEPASS) {
                return true;
            }
            at += 4 + (records.getShort(at + 2) & 0xFFFF);
        }
        return false;
    }

    private static ByteBuffer head(DirectoryNode root, String stream, int most) throws IOException {
        try (InputStream bytes = root.createDocumentInputStream(stream)) {
            return ByteBuffer.wrap(bytes.readNBytes(most)).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
