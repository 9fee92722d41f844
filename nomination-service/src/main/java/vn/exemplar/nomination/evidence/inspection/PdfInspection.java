package vn.exemplar.nomination.evidence.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.jspecify.annotations.Nullable;

/**
 * Looks at every object of a PDF twice: at those that stand in the file, as a reader finds them who has to make up a
 * broken table of objects, and at those that the table lists. What PDFBox would unpack into memory is measured before.
 */
final class PdfInspection extends PDFParser {
    private static final String PDF = "application/pdf";
    private static final Set<String> ACTIVE =
            Set.of("JavaScript", "Launch", "Rendition", "RichMedia", "XFA", "SubmitForm", "ImportData");
    private static final Set<String> HARMLESS_BY_ITSELF = Set.of("GoTo", "Named");
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
            inspect(listed.getDocument().getTrailer());
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
            inspect(object);
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
                    .forEach(PdfInspection::inspect);
        } catch (IOException damagedOrEncrypted) {
            whole = false;
        }
    }

    /** The object and what is part of it, without what it only refers to. */
    private static void inspect(@Nullable COSBase object) {
        Deque<COSBase> parts = new ArrayDeque<>();
        add(parts, object);
        while (!parts.isEmpty()) {
            switch (parts.pop()) {
                case COSName name -> refuse(name);
                case COSArray array -> array.forEach(part -> add(parts, part));
                case COSDictionary dictionary -> {
                    dictionary.keySet().forEach(PdfInspection::refuse);
                    dictionary.getValues().forEach(part -> add(parts, part));
                    refuseAutomatic(dictionary);
                }
                default -> {}
            }
        }
    }

    private static void add(Deque<COSBase> parts, @Nullable COSBase part) {
        if (part != null) {
            parts.push(part);
        }
    }

    private static void refuse(COSName name) {
        String text = name.getName();
        if (text.equals("Encrypt")) {
            throw FileRefused.encrypted(PDF);
        }
        if (ACTIVE.contains(text)) {
            throw FileRefused.active(PDF + " /" + text);
        }
        if (text.equals("EmbeddedFile") || text.equals("EmbeddedFiles")) {
            throw FileRefused.attachments(PDF + " /" + text);
        }
    }

    /** A link that a reader follows passes; what goes off with opening, closing or turning a page does not. */
    private static void refuseAutomatic(COSDictionary dictionary) {
        List<COSBase> actions = new ArrayList<>();
        actions.add(dictionary.getDictionaryObject(COSName.OPEN_ACTION));
        if (dictionary.getDictionaryObject(COSName.AA) instanceof COSDictionary triggers) {
            triggers.keySet().forEach(trigger -> actions.add(triggers.getDictionaryObject(trigger)));
        }
        for (int i = 0; i < actions.size() && i < MOST_OBJECTS; i++) {
            if (actions.get(i) instanceof COSDictionary action) {
                String kind = action.getNameAsString(COSName.S);
                if (kind != null && !HARMLESS_BY_ITSELF.contains(kind)) {
                    throw FileRefused.active(PDF + " /" + kind);
                }
                COSBase next = action.getDictionaryObject(COSName.NEXT);
                if (next instanceof COSArray several) {
                    for (int one = 0; one < several.size(); one++) {
                        actions.add(several.getObject(one));
                    }
                }
                actions.add(next);
            }
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
