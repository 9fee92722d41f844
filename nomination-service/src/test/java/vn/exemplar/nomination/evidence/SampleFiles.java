package vn.exemplar.nomination.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Real files of every kind that the vault takes or refuses, made by the programs that usually make them. */
public final class SampleFiles {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String WORD_WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";

    private SampleFiles() {}

    @FunctionalInterface
    private interface Writing {
        void into(ByteArrayOutputStream bytes) throws Exception;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.into(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        return bytes.toByteArray();
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf() {
        return written(bytes -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                document.save(bytes);
            }
        });
    }

    public static byte[] encryptedPdf() {
        return written(bytes -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
                policy.setEncryptionKeyLength(256);
                document.protect(policy);
                document.save(bytes);
            }
        });
    }

    @FunctionalInterface
    public interface PdfChange {
        void to(PDDocument document, PDPage page) throws IOException;
    }

    /** As today's programs write it: objects, but for streams, lie compressed in object streams. */
    public static byte[] compressedPdf(PdfChange change) {
        return pdf(change, CompressParameters.DEFAULT_COMPRESSION);
    }

    public static byte[] scriptedPdf() {
        return pdf(SampleFiles::openWithScript, CompressParameters.NO_COMPRESSION);
    }

    private static byte[] pdf(PdfChange change, CompressParameters compression) {
        return written(bytes -> {
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage();
                document.addPage(page);
                change.to(document, page);
                document.save(bytes, compression);
            }
        });
    }

    public static void openWithScript(PDDocument document, PDPage page) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
    }

    public static void scriptOnPage(PDDocument document, PDPage page) {
        PDPageAdditionalActions actions = new PDPageAdditionalActions();
        actions.setO(new PDActionJavaScript("app.alert('x')"));
        page.setActions(actions);
    }

    public static void scriptByName(PDDocument document, PDPage page) {
        PDJavascriptNameTreeNode scripts = new PDJavascriptNameTreeNode();
        scripts.setNames(Map.of("x", new PDActionJavaScript("app.alert('x')")));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setJavascript(scripts);
        document.getDocumentCatalog().setNames(names);
    }

    public static void launchOnClick(PDDocument document, PDPage page) throws IOException {
        PDActionLaunch launch = new PDActionLaunch();
        launch.setF("calc.exe");
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(launch);
        page.setAnnotations(List.of(link));
    }

    public static void linkOnClick(PDDocument document, PDPage page) throws IOException {
        PDActionURI uri = new PDActionURI();
        uri.setURI("https://dungcu.example/");
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(uri);
        page.setAnnotations(List.of(link));
    }

    public static void callWhenTurned(PDDocument document, PDPage page) {
        PDPageAdditionalActions actions = new PDPageAdditionalActions();
        actions.setC(new PDActionURI());
        page.setActions(actions);
    }

    public static void formOfScripts(PDDocument document, PDPage page) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        form.setXFA(new PDXFAResource(new COSString("<xdp:xdp><script>xfa.host.gotoURL('x')</script></xdp:xdp>")));
        document.getDocumentCatalog().setAcroForm(form);
    }

    public static byte[] pdfOpening(PDAction action) {
        return compressedPdf((document, page) -> document.getDocumentCatalog().setOpenAction(action));
    }

    /** A script that stands in the file without being listed in its table of objects. */
    public static byte[] pdfWithUnlistedScript() {
        return replaced(
                pdf((document, page) -> {}, CompressParameters.NO_COMPRESSION),
                "startxref",
                "99 0 obj\n<</S/JavaScript/JS(app.alert\\(1\\))>>\nendobj\nstartxref");
    }

    /** As some scanners write it: readers make the table up. */
    public static byte[] pdfWithBrokenTable() {
        return replaced(pdf((document, page) -> {}, CompressParameters.NO_COMPRESSION), "startxref\n", "startxref\n9");
    }

    public static byte[] pdfThatSpellsEncryptOtherwise() {
        return replaced(encryptedPdf(), "/Encrypt ", "/#45ncrypt ");
    }

    private static byte[] replaced(byte[] bytes, String old, String other) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.contains(old)) {
            throw new IllegalStateException("No " + old);
        }
        return text.replace(old, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    public static void attachFile(PDDocument document, PDPage page) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("a.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(text("MZ"))));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("a.exe", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    /** An object stream of so many bytes of nothing, in a thousandth of them. */
    public static byte[] pdfBomb(int bytesOfNothing) {
        byte[] packed = written(bytes -> {
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
                deflater.write(new byte[bytesOfNothing]);
            }
        });
        return objectStream("/FlateDecode", packed);
    }

    /** A PDF of one object stream, packed by this filter. */
    public static byte[] objectStream(String filter, byte[] packed) {
        return written(bytes -> {
            bytes.write(text("%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter " + filter + "/Length "
                    + packed.length + ">>\nstream\r\n"));
            bytes.write(packed);
            bytes.write(text("\nendstream\nendobj\n%%EOF"));
        });
    }

    public static byte[] image(String format) {
        return written(bytes -> ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes));
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        return written(bytes -> {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
        });
    }

    public static byte[] encryptedZip(EncryptionMethod method) {
        return written(bytes -> {
            try (net.lingala.zip4j.io.outputstream.ZipOutputStream zip =
                    new net.lingala.zip4j.io.outputstream.ZipOutputStream(bytes, "mat-khau".toCharArray())) {
                ZipParameters entry = new ZipParameters();
                entry.setFileNameInZip("bao-cao.pdf");
                entry.setEncryptFiles(true);
                entry.setEncryptionMethod(method);
                zip.putNextEntry(entry);
                zip.write(pdf());
                zip.closeEntry();
            }
        });
    }

    /** An end record in the comment of another one says that there is nothing. */
    public static byte[] zipWithForgedEnd(byte[] zip, int lengthOfComment) {
        byte[] both = java.util.Arrays.copyOf(zip, zip.length + 22);
        both[zip.length - 2] = 22;
        both[both.length - 2] = (byte) lengthOfComment;
        System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, both, zip.length, 4);
        return both;
    }

    /** Read from its first byte on it is the one, by its directory the other. */
    public static byte[] zipsBehindEachOther(byte[] first, byte[] second) {
        return written(bytes -> {
            bytes.write(first);
            bytes.write(second);
        });
    }

    /** The same name in both halves, and the content of the second only by the directory. */
    public static byte[] zipOfTwoFaces() {
        return zipsBehindEachOther(zip(Map.of("a.txt", text("một"))), zip(Map.of("a.txt", text("hai"))));
    }

    /** A hundred megabytes of nothing, in a hundred kilobytes. */
    public static byte[] zipBomb() {
        return written(bytes -> {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("so-lieu.txt"));
                byte[] megabyte = new byte[1 << 20];
                java.util.Arrays.fill(megabyte, (byte) '0');
                for (int i = 0; i < 100; i++) {
                    zip.write(megabyte);
                }
            }
        });
    }

    public static byte[] docx() {
        return zip(wordParts(WORD));
    }

    public static byte[] docm() {
        Map<String, byte[]> parts = wordParts(WORD_WITH_MACROS);
        parts.put("word/vbaProject.bin", new byte[] {1, 2, 3});
        return zip(parts);
    }

    /** A document that hides that it has macros from its own table of contents. */
    public static byte[] docxWithHiddenMacros() {
        Map<String, byte[]> parts = wordParts(WORD);
        parts.put("word/VbaProject.bin", new byte[] {1, 2, 3});
        return zip(parts);
    }

    public static byte[] docxWith(Map<String, byte[]> more) {
        Map<String, byte[]> parts = wordParts(WORD);
        parts.putAll(more);
        return zip(parts);
    }

    private static Map<String, byte[]> wordParts(String mainType) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                text(
                        "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType
                                + "\"/></Types>"));
        parts.put("word/document.xml", text("<?xml version=\"1.0\"?><w:document/>"));
        return parts;
    }

    public static byte[] openDocument(String manifest) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", text("<office:document-content/>"));
        parts.put("META-INF/manifest.xml", text(manifest));
        return zip(parts);
    }

    public static byte[] encryptedDocx() {
        return written(bytes -> {
            try (POIFSFileSystem file = new POIFSFileSystem()) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("mat-khau");
                try (java.io.OutputStream inside = encryptor.getDataStream(file)) {
                    inside.write(docx());
                }
                file.writeFilesystem(bytes);
            }
        });
    }

    public static byte[] xls() {
        return written(bytes -> {
            try (HSSFWorkbook book = new HSSFWorkbook()) {
                book.createSheet("Số liệu").createRow(0).createCell(0).setCellValue(42);
                book.write(bytes);
            }
        });
    }

    public static byte[] encryptedXls() {
        Biff8EncryptionKey.setCurrentUserPassword("mat-khau");
        try {
            return xls();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    public static byte[] xlsWithMacros() {
        return xlsHolding(root -> root.createDirectory("_VBA_PROJECT_CUR"));
    }

    @FunctionalInterface
    public interface Ole2Change {
        void to(DirectoryNode root) throws IOException;
    }

    public static byte[] xlsHolding(Ole2Change change) {
        return written(bytes -> {
            try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(xls()))) {
                change.to(file.getRoot());
                file.writeFilesystem(bytes);
            }
        });
    }

    public static byte[] ole2(Ole2Change change) {
        return written(bytes -> {
            try (POIFSFileSystem file = new POIFSFileSystem()) {
                change.to(file.getRoot());
                file.writeFilesystem(bytes);
            }
        });
    }
}
