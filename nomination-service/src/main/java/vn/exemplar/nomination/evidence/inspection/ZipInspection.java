package vn.exemplar.nomination.evidence.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.evidence.Sha256;

/**
 * Looks into archives and office documents: for passwords, programs, and for more than anybody can unpack. Some programs
 * read a ZIP from its first byte on, others by the directory at its end: both have to find the same entries with the
 * same bytes, else what was inspected here is not what somebody opens there.
 */
final class ZipInspection {
    static final String ARCHIVE = "application/zip";
    private static final int DEEPEST_DOCUMENT = 3;

    private final FileInspection files;
    private final int mostEntries;

    ZipInspection(FileInspection files, int mostEntries) {
        this.files = files;
        this.mostEntries = mostEntries;
    }

    /** The type of the whole, after everything in it was found harmless. */
    String inspect(Path file, int depth, UnpackBudget budget) throws IOException {
        Map<String, String> found = fromFirstByte(file, budget.copy());
        refuseProgramArchives(found);
        try (ZipFile zip = new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1)) {
            if (zip.size() != found.size()) {
                throw new ZipException("The directory lists other entries than there are");
            }
            String type = OfficePackage.typeOf(zip, found.keySet()).orElse(ARCHIVE);
            if (depth > (type.equals(ARCHIVE) ? 0 : DEEPEST_DOCUMENT)) {
                throw FileRefused.archiveInArchive();
            }
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            for (Iterator<? extends ZipEntry> each = zip.entries().asIterator(); each.hasNext(); ) {
                ZipEntry entry = each.next();
                String name = entry.getName();
                try (DigestInputStream bytes = digesting(budget.spending(zip.getInputStream(entry), name))) {
                    inspectEntry(entry, bytes, type, new Surroundings(folder, depth + 1, budget));
                    bytes.transferTo(OutputStream.nullOutputStream());
                    if (!Sha256.of(bytes.getMessageDigest()).equals(found.get(name))) {
                        throw new ZipException("The directory shows other bytes of an entry");
                    }
                }
            }
            return type;
        }
    }

    /** A picture or document with an archive behind it is both, and a program when the archive is one. */
    static void refuseHidden(Path file, String type) {
        try (ZipFile zip = new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1)) {
            if (zip.size() > 0) {
                throw FileRefused.executable(type + " + " + ARCHIVE);
            }
        } catch (IOException noArchive) {
            // as it should be
        }
    }

    private record Surroundings(Path folder, int depth, UnpackBudget budget) {}

    /** The hashes of the entries by their names; of an entry that comes twice, nobody knows which one is opened. */
    private Map<String, String> fromFirstByte(Path file, UnpackBudget budget) throws IOException {
        Map<String, String> found = new HashMap<>();
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(
                new BufferedInputStream(Files.newInputStream(file)),
                StandardCharsets.ISO_8859_1.name(),
                false,
                false)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (found.size() == mostEntries) {
                    throw FileRefused.bomb("more than " + mostEntries + " entries");
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw FileRefused.encrypted(ARCHIVE);
                }
                DigestInputStream bytes = digesting(budget.spending(zip, entry.getName()));
                bytes.transferTo(OutputStream.nullOutputStream());
                if (found.put(entry.getName(), Sha256.of(bytes.getMessageDigest())) != null) {
                    throw new ZipException("Two entries of one name");
                }
            }
        }
        return found;
    }

    private void inspectEntry(ZipEntry entry, InputStream bytes, String type, Surroundings around) throws IOException {
        String name = entry.getName();
        if (type.equals(ARCHIVE) ? entry.isDirectory() : !OfficePackage.isEmbedded(name)) {
            files.refuseProgram(bytes.readNBytes(FileInspection.HEAD));
            return;
        }
        try (SpooledFile spooled = SpooledFile.of(bytes, -1, Long.MAX_VALUE, around.folder())) {
            if (!type.equals(ARCHIVE)) {
                files.inspectEmbedded(spooled.path(), name, around.depth(), around.budget());
            } else if (isBelongings(name)) {
                files.refuseDangers(spooled.path(), "");
            } else {
                files.inspect(
                        spooled.path(), name.substring(name.lastIndexOf('/') + 1), around.depth(), around.budget());
            }
        } catch (Refusal refused) {
            throw refused.with("found", name + ": " + refused.details().getOrDefault("found", ""));
        }
    }

    private static DigestInputStream digesting(InputStream bytes) {
        return new DigestInputStream(bytes, Sha256.digest());
    }

    /** What desktops add to archives by themselves. */
    private static boolean isBelongings(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db");
    }

    private static void refuseProgramArchives(Map<String, String> found) {
        for (String entry : found.keySet()) {
            String name = entry.toLowerCase(Locale.ROOT);
            if (name.equals("androidmanifest.xml") || name.endsWith(".class")) {
                throw FileRefused.executable(entry);
            }
        }
    }
}
