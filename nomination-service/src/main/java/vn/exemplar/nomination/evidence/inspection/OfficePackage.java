package vn.exemplar.nomination.evidence.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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
    private static final Pattern FETCHED_BY_ITSELF =
            Pattern.compile(".*/(attachedTemplate|oleObject|frame|subDocument|control)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RUNS_SOMETHING = Pattern.compile(
            "\\s*(mhtml|ms-[a-z]+|search-ms|javascript|vbscript|script):.*|.*!x-usc:.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private OfficePackage() {}

    /** The type of the document; empty for an archive that is none. */
    static Optional<String> typeOf(ZipFile zip, Collection<String> parts) throws IOException {
        Optional<String> type = ooxml(zip).or(() -> openDocument(zip));
        if (type.isPresent()) {
            refusePrograms(parts);
            refuseRemote(zip, parts);
            if (part(zip, "META-INF/manifest.xml").contains("encryption-data")) {
                throw FileRefused.encrypted(type.get());
            }
        }
        return type;
    }

    /** Whether the part is a file of its own that somebody put into the document. */
    static boolean isEmbedded(String part) {
        return part.toLowerCase(Locale.ROOT).contains("embeddings/");
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

    private static void refusePrograms(Collection<String> parts) {
        for (String part : parts) {
            String name = part.toLowerCase(Locale.ROOT);
            if (PROGRAM_PARTS.stream().anyMatch(program -> name.startsWith(program) || name.contains('/' + program))) {
                throw FileRefused.macros(part);
            }
        }
    }

    /** What a reader follows is a link and passes; what the document fetches by itself does not. */
    private static void refuseRemote(ZipFile zip, Collection<String> parts) throws IOException {
        for (String part : parts) {
            if (part.toLowerCase(Locale.ROOT).endsWith(".rels")) {
                try (InputStream xml = zip.getInputStream(zip.getEntry(part))) {
                    refuseRemote(part, xml);
                } catch (XMLStreamException unreadable) {
                    throw new IOException(unreadable);
                }
            }
        }
    }

    private static void refuseRemote(String part, InputStream xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(xml);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && "External".equalsIgnoreCase(reader.getAttributeValue(null, "TargetMode"))
                    && (FETCHED_BY_ITSELF.matcher(attribute(reader, "Type")).matches()
                            || RUNS_SOMETHING
                                    .matcher(attribute(reader, "Target"))
                                    .matches())) {
                throw FileRefused.active(part + " -> " + attribute(reader, "Target"));
            }
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        return Objects.requireNonNullElse(reader.getAttributeValue(null, name), "");
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
