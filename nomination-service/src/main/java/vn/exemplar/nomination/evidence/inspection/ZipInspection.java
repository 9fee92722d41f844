package vn.exemplar.nomination.evidence.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.exemplar.chassis.act.Refusal;

/** Looks into archives and office documents: for passwords, programs, and for more than anybody can unpack. */
final class ZipInspection {
    static final String ARCHIVE = "application/zip";

    private final FileInspection files;
    private final int mostEntries;

    ZipInspection(FileInspection files, int mostEntries) {
        this.files = files;
        this.mostEntries = mostEntries;
    }

    /** The type of the whole, after everything in it was found harmless. */
    String inspect(Path file, boolean withinArchive, UnpackBudget budget) throws IOException {
        List<ZipDirectory.Entry> entries = ZipDirectory.read(file, mostEntries);
        if (entries.stream().anyMatch(ZipDirectory.Entry::encrypted)) {
            throw FileRefused.encrypted(ARCHIVE);
        }
        refuseProgramArchives(entries);
        try (ZipFile zip = new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1)) {
            String type = OfficePackage.typeOf(zip, entries).orElse(ARCHIVE);
            if (type.equals(ARCHIVE) && withinArchive) {
                throw FileRefused.archiveInArchive();
            }
            unpack(
                    zip,
                    type.equals(ARCHIVE),
                    Objects.requireNonNull(file.toAbsolutePath().getParent()),
                    budget);
            return type;
        }
    }

    private void unpack(ZipFile zip, boolean inspectEach, Path folder, UnpackBudget budget) throws IOException {
        for (Iterator<? extends ZipEntry> each = zip.entries().asIterator(); each.hasNext(); ) {
            ZipEntry entry = each.next();
            if (entry.isDirectory()) {
                continue;
            }
            try (InputStream bytes = budget.spending(zip.getInputStream(entry), entry.getName())) {
                if (inspectEach) {
                    inspectEntry(entry.getName(), bytes, folder, budget);
                } else {
                    bytes.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    private void inspectEntry(String name, InputStream bytes, Path folder, UnpackBudget budget) throws IOException {
        try (SpooledFile entry = SpooledFile.of(bytes, -1, Long.MAX_VALUE, folder)) {
            if (isBelongings(name)) {
                files.refuseDangers(entry.path(), "");
            } else {
                files.inspectWithin(entry.path(), name.substring(name.lastIndexOf('/') + 1), budget);
            }
        } catch (Refusal refused) {
            throw refused.with("found", name + ": " + refused.details().getOrDefault("found", ""));
        }
    }

    /** What desktops add to archives by themselves. */
    private static boolean isBelongings(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db");
    }

    private static void refuseProgramArchives(List<ZipDirectory.Entry> entries) {
        for (ZipDirectory.Entry entry : entries) {
            String name = entry.name().toLowerCase(Locale.ROOT);
            if (name.equals("androidmanifest.xml") || name.endsWith(".class")) {
                throw FileRefused.executable(entry.name());
            }
        }
    }
}
