package vn.exemplar.nomination.evidence.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.evidence.EvidenceLimits;
import vn.exemplar.nomination.evidence.FileName;

/**
 * Finds out what a file is from its bytes, and refuses what the vault does not take (N6). What an archive
 * holds is unpacked to the disk, piece by piece.
 */
@Component
public class FileInspection {
    static final int HEAD = 1 << 16;
    private static final int ZIP_SIGNATURE = 0x504B;
    private static final int OLE2_SIGNATURE = 0xD0CF;
    private static final String PDF = "application/pdf";
    private static final String TEXT = "text/plain";
    private static final String TABLE = "text/csv";

    private final KnownTypes types = new KnownTypes();
    private final EvidenceLimits limits;
    private final ZipInspection zips;

    FileInspection(EvidenceLimits limits) {
        this.limits = limits;
        this.zips = new ZipInspection(this, limits.entries());
    }

    /**
     * The media type of the file.
     *
     * @param declared what the sender says that it is, if anything
     * @throws vn.exemplar.chassis.act.Refusal with the reason why the vault does not take it
     */
    public String inspect(SpooledFile file, FileName name, @Nullable String declared) throws IOException {
        if (file.size() == 0) {
            throw FileRefused.empty();
        }
        UnpackBudget budget = new UnpackBudget(limits.unpacked().toBytes());
        String type = inspect(file.path(), name.text(), 0, budget);
        refuseOtherThan(declared, type);
        return type;
    }

    void refuseDangers(Path file, String name) throws IOException {
        refuseDangers(head(file), name);
    }

    void refuseProgram(byte[] head) {
        Danger.refuseProgram(types.ofBytes(head));
    }

    /** @param depth how many files lie around this one; all share what they may unpack to */
    String inspect(Path file, String name, int depth, UnpackBudget budget) throws IOException {
        refuseDangers(file, name);
        String found = typeOfContent(file, depth, budget);
        String named = types.ofName(name);
        if (!named.equals(found) && !(found.equals(TEXT) && types.isKindOf(named, TEXT))) {
            throw FileRefused.mismatched(named, found);
        }
        if (!limits.types().contains(named)) {
            throw FileRefused.notAllowed(named);
        }
        if (named.equals(TABLE)) {
            TableInspection.inspect(file, head(file));
        }
        return named;
    }

    /** What a document holds may be of any type that does no harm; its name there tells little. */
    void inspectEmbedded(Path file, String name, int depth, UnpackBudget budget) throws IOException {
        refuseDangers(file, name.endsWith(".bin") ? "" : name);
        typeOfContent(file, depth, budget);
    }

    private String typeOfContent(Path file, int depth, UnpackBudget budget) throws IOException {
        byte[] head = head(file);
        String type = types.ofBytes(head);
        int signature = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
        try {
            if (signature == ZIP_SIGNATURE) {
                return zips.inspect(file, depth, budget);
            }
            if (signature == OLE2_SIGNATURE) {
                return Ole2Inspection.inspect(file, this::refuseDangers);
            }
            if (type.equals(PDF)) {
                PdfInspection.inspect(file, budget);
            }
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw FileRefused.damaged(type);
        }
        ZipInspection.refuseHidden(file, type);
        return type;
    }

    private void refuseDangers(byte[] head, String name) {
        Danger.refuse(types.ofBytes(head), head, name);
    }

    /** A table is not checked: Windows declares it as whatever program opens tables there. */
    private void refuseOtherThan(@Nullable String declared, String type) {
        if (declared == null || type.equals(TABLE)) {
            return;
        }
        String claimed = types.ofHeader(declared);
        if (!claimed.equals(KnownTypes.UNKNOWN) && !types.isKindOf(type, claimed)) {
            throw FileRefused.mismatched(claimed, type);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(HEAD);
        }
    }
}
