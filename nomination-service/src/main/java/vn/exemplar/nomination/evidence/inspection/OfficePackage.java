package vn.exemplar.nomination.evidence.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Office documents are ZIP files with a table of contents; it says what they are and whether they hold programs. */
final class OfficePackage {
    private static final int LONGEST_PART = 1 << 20;
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> MAIN_PARTS = Map.of(
            OOXML + "wordprocessingml.document.main+xml", OOXML + "wordprocessingml.document",
            OOXML + "spreadsheetml.sheet.main+xml", OOXML + "spreadsheetml.sheet",
            OOXML + "presentationml.presentation.main+xml", OOXML + "presentationml.presentation");
    private static final List<String> PROGRAM_PARTS =
            List.of("vbaproject.bin", "vbadata.xml", "activex/", "macrosheets/", "basic/", "scripts/");

    private OfficePackage() {}

    /** The type of the document; empty for an archive that is none. */
    static Optional<String> typeOf(ZipFile zip, List<ZipDirectory.Entry> entries) throws IOException {
        Optional<String> type = ooxml(zip).or(() -> openDocument(zip));
        if (type.isPresent()) {
            refusePrograms(entries);
            if (part(zip, "META-INF/manifest.xml").contains("encryption-data")) {
                throw FileRefused.encrypted(type.get());
            }
        }
        return type;
    }

    private static Optional<String> ooxml(ZipFile zip) throws IOException {
        String contents = part(zip, "[Content_Types].xml");
        if (contents.isEmpty()) {
            return Optional.empty();
        }
        if (contents.contains("macroEnabled") || contents.contains("vbaProject")) {
            throw FileRefused.macros("[Content_Types].xml");
        }
        return Optional.of(MAIN_PARTS.entrySet().stream()
                .filter(main -> contents.contains('"' + main.getKey() + '"'))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("application/x-tika-ooxml"));
    }

    private static Optional<String> openDocument(ZipFile zip) {
        try {
            return Optional.of(part(zip, "mimetype").strip())
                    .filter(type -> type.startsWith("application/vnd.oasis.opendocument."));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static void refusePrograms(List<ZipDirectory.Entry> entries) {
        for (ZipDirectory.Entry entry : entries) {
            String name = entry.name().toLowerCase(Locale.ROOT);
            if (PROGRAM_PARTS.stream().anyMatch(part -> name.startsWith(part) || name.contains('/' + part))) {
                throw FileRefused.macros(entry.name());
            }
        }
    }

    /** The text of a part as far as it matters; empty when there is none. */
    private static String part(ZipFile zip, String name) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            return new String(bytes.readNBytes(LONGEST_PART), StandardCharsets.UTF_8);
        }
    }
}
