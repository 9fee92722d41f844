package vn.exemplar.nomination.evidence.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.BruteForceParser;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Looks at every object of a PDF twice: at those that stand in the file, as a reader finds them who has to make up a
 * broken table of objects, and at those that the table lists. What PDFBox would unpack into memory is measured before.
 */
final class PdfInspection extends PDFParser {
    private static final String PDF = "application/pdf";
    private static final int MOST_OBJECTS = 1_000_000;
    private static final int MOST_OBJECT_BYTES = 32 << 20;

    private final UnpackBudget budget;
    private int objects;
    private int objectBytes;
    private boolean whole = true;

    private PdfInspection(RandomAccessRead file, UnpackBudget budget) throws IOException {
        super(file);
        this.budget = budget;
    }

    /**
     * One at a time, since a document is built up in memory.
     *
     * @throws vn.exemplar.chassis.act.Refusal when the file is encrypted, can act by itself or holds other files
     * @throws IOException when it is no PDF that can be read as a whole
     */
    static synchronized void inspect(Path path, UnpackBudget budget) throws IOException {
        try (RandomAccessReadBufferedFile file = new RandomAccessReadBufferedFile(path.toFile())) {
            boolean damaged = !new PdfInspection(file, budget.copy()).inspectStanding();
            if (!new PdfInspection(file, budget).inspectListed() || damaged) {
                throw new IOException("A stream of objects is damaged");
            }
        }
    }

    private boolean inspectStanding() throws IOException {
        try (COSDocument standing = document) {
            standing.addXRefTable(new StandingObjects(source, standing).offsets());
            inspectAll(standing);
        }
        return whole;
    }

    private boolean inspectListed() throws IOException {
        try (PDDocument listed = parse()) {
            PdfObjects.inspect(listed.getDocument().getTrailer());
            inspectAll(listed.getDocument());
        }
        return whole;
    }

    private static final class StandingObjects extends BruteForceParser {
        private StandingObjects(RandomAccessRead file, COSDocument document) throws IOException {
            super(file, document);
        }

        private Map<COSObjectKey, Long> offsets() throws IOException {
            return getBFCOSObjectOffsets();
        }
    }

    private void inspectAll(COSDocument document) {
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSBase object = document.getObjectFromPool(key).getObject();
            PdfObjects.inspect(object);
            if (object instanceof COSStream stream && isOf(stream, COSName.OBJ_STM)) {
                inspectWithin(stream, document);
            }
        }
    }

    private void inspectWithin(COSStream stream, COSDocument document) {
        try {
            new PDFObjectStreamParser(stream, document)
                    .parseAllObjects()
                    .values()
                    .forEach(PdfObjects::inspect);
        } catch (IOException damagedOrEncrypted) {
            whole = false;
        }
    }

    private static boolean isOf(COSDictionary dictionary, COSName type) {
        return type.equals(dictionary.getCOSName(COSName.TYPE));
    }

    @Override
    protected void prepareDecryption() {
        if (document.getTrailer() != null && document.getTrailer().containsKey(COSName.ENCRYPT)) {
            throw FileRefused.encrypted(PDF);
        }
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        COSBase object = super.parseDirObject();
        if (object instanceof COSArray || object instanceof COSDictionary || object instanceof COSString) {
            count(1);
        }
        return object;
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        boolean ofObjects = isOf(stream, COSName.OBJ_STM);
        if (ofObjects || isOf(stream, COSName.XREF)) {
            measure(stream, ofObjects);
        }
        return stream;
    }

    private void measure(COSStream stream, boolean ofObjects) {
        COSBase filter = stream.getFilters();
        if (filter instanceof COSArray filters && filters.size() == 1) {
            filter = filters.getObject(0);
        }
        boolean hasParameters = ofObjects && stream.containsKey(COSName.DECODE_PARMS);
        if (filter != null && !COSName.FLATE_DECODE.equals(filter) || hasParameters) {
            throw FileRefused.active(PDF + " /Filter " + filter);
        }
        try (InputStream raw = stream.createRawInputStream();
                InputStream clear = budget.spending(filter == null ? raw : new InflaterInputStream(raw), PDF)) {
            byte[] buffer = new byte[1 << 13];
            for (int read = clear.read(buffer); read >= 0; read = clear.read(buffer)) {
                objectBytes += read;
                for (int i = 0; i < read; i++) {
                    count(ofObjects && (buffer[i] == '<' || buffer[i] == '[' || buffer[i] == '(') ? 1 : 0);
                }
            }
        } catch (IOException damagedOrEncrypted) {
            whole = false;
        }
    }

    private void count(int more) {
        objects += more;
        if (objects > MOST_OBJECTS || objectBytes > MOST_OBJECT_BYTES) {
            throw FileRefused.bomb(PDF);
        }
    }
}
