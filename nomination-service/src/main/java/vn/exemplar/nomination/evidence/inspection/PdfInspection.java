package vn.exemplar.nomination.evidence.inspection;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Looks for names in a PDF, those in compressed object streams included, without building the document up: whatever the
 * file, a buffer and the budget for unpacking are all that it costs. A PDF is encrypted exactly when a trailer has the
 * key {@code Encrypt}, and a trailer is never compressed or encrypted itself (ISO 32000-1, 7.5.5 and 7.5.8). Scripts,
 * launches and attached files are objects of their own, which lie in the file or in an object stream (7.5.7).
 */
final class PdfInspection {
    private static final String PDF = "application/pdf";
    private static final Set<String> DEFLATED = Set.of("FlateDecode", "Fl");
    private static final Set<String> OTHER_FILTERS = Set.of(
            "LZWDecode", "LZW", "ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "RunLengthDecode", "RL", "Crypt");
    private static final Set<String> PARAMETERS = Set.of("DecodeParms", "DP");
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final UnpackBudget budget;
    private final Set<String> head = new TreeSet<>();
    private boolean broken;

    private PdfInspection(Path file, UnpackBudget budget) {
        this.file = file;
        this.budget = budget;
    }

    /** @throws vn.exemplar.chassis.act.Refusal when the file is encrypted, can act by itself or holds other files */
    static void inspect(Path file, UnpackBudget budget) throws IOException {
        PdfInspection inspection = new PdfInspection(file, budget);
        try (InputStream bytes = Files.newInputStream(file)) {
            new PdfTokens(bytes, inspection::name, inspection::stream).read();
        }
        if (inspection.broken) {
            throw FileRefused.damaged(PDF);
        }
    }

    private void name(String name) {
        refuse(name);
        if (name.equals("ObjStm")
                || DEFLATED.contains(name)
                || OTHER_FILTERS.contains(name)
                || PARAMETERS.contains(name)) {
            head.add(name);
        }
    }

    /** What was named since the stream before is said of this one. */
    private void stream(long begin) throws IOException {
        Set<String> said = new TreeSet<>(head);
        head.clear();
        if (said.remove("ObjStm") && !said.isEmpty()) {
            if (said.size() > 1 || !DEFLATED.containsAll(said)) {
                throw FileRefused.active(PDF + " /ObjStm " + said);
            }
            objects(begin);
        }
    }

    /** What cannot be inflated may be encrypted, which the trailer says at the end. */
    private void objects(long begin) throws IOException {
        try (FileChannel channel = FileChannel.open(file).position(begin);
                InputStream packed = new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
                InputStream objects = budget.spending(new InflaterInputStream(packed), PDF)) {
            new PdfTokens(objects, PdfInspection::refuse, within -> {}).read();
        } catch (ZipException | EOFException notDeflated) {
            broken = true;
        }
    }

    private static void refuse(String name) {
        switch (name) {
            case "Encrypt" -> throw FileRefused.encrypted(PDF);
            case "JavaScript", "Launch", "Rendition", "RichMedia" -> throw FileRefused.active(PDF + " /" + name);
            case "EmbeddedFile", "EmbeddedFiles" -> throw FileRefused.attachments(PDF + " /" + name);
            default -> {}
        }
    }
}
