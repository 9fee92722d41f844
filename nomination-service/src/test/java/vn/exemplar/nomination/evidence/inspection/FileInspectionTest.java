package vn.exemplar.nomination.evidence.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionImportData;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionSubmitForm;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.evidence.EvidenceLimits;
import vn.exemplar.nomination.evidence.FileName;
import vn.exemplar.nomination.evidence.SampleFiles;

/** N6: what is taken as what, and what is refused for which reason. */
class FileInspectionTest {
    private static final Set<String> TYPES = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/gif",
            "text/plain",
            "text/csv",
            "application/zip",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final EvidenceLimits LIMITS = new EvidenceLimits(
            DataSize.ofMegabytes(25), DataSize.ofMegabytes(200), 500, DataSize.ofMegabytes(50), 100, TYPES);

    private final FileInspection inspection = new FileInspection(LIMITS);

    @TempDir
    private Path folder;

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments("a.pdf", SampleFiles.pdf(), "application/pdf"),
                arguments("a.pdf", SampleFiles.compressedPdf((document, page) -> {}), "application/pdf"),
                arguments("Ảnh trụ sở.PNG", SampleFiles.image("png"), "image/png"),
                arguments("a.jpg", SampleFiles.image("jpg"), "image/jpeg"),
                arguments("a.txt", SampleFiles.text("Báo cáo thành tích"), "text/plain"),
                arguments("a.pdf", SampleFiles.compressedPdf(SampleFiles::linkOnClick), "application/pdf"),
                arguments("a.pdf", SampleFiles.pdfOpening(new PDActionGoTo()), "application/pdf"),
                arguments("a.pdf", SampleFiles.pdfWithBrokenTable(), "application/pdf"),
                arguments(
                        "a.pdf",
                        SampleFiles.compressedPdf((document, page) ->
                                document.getDocumentInformation().setTitle("/Launch /JavaScript")),
                        "application/pdf"),
                arguments("a.gif", SampleFiles.image("gif"), "image/gif"),
                arguments("a.docx", related("hyperlink", "https://dungcu.example/"), WORD),
                arguments("a.docx", embedding("word/embeddings/b.docx", SampleFiles.docx()), WORD),
                arguments("a.docx", embedding("word/embeddings/oleObject1.bin", SampleFiles.xls()), WORD),
                arguments("a.csv", SampleFiles.text("=\"001\";-5;+84 90;a|b\n@nhà!;c|d\n"), "text/csv"),
                arguments("a.csv", SampleFiles.text("đơn vị;điểm\nTTCNTT;98,6\n"), "text/csv"),
                arguments(
                        "a.docx",
                        SampleFiles.docx(),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                arguments("a.odt", SampleFiles.openDocument("<manifest/>"), "application/vnd.oasis.opendocument.text"),
                arguments("a.xls", SampleFiles.xls(), "application/vnd.ms-excel"),
                arguments("a.zip", zip("ảnh/1.png", SampleFiles.image("png")), "application/zip"),
                arguments("a.zip", zip("b.docx", SampleFiles.docx()), "application/zip"));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void is_recognised_by_its_bytes_N6(String name, byte[] bytes, String type) throws IOException {
        assertThat(inspect(name, bytes, null)).isEqualTo(type);
        assertThat(inspect(name, bytes, type)).isEqualTo(type);
        assertThat(inspect(name, bytes, "application/octet-stream")).isEqualTo(type);
    }

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                arguments("file-empty", "a.pdf", new byte[0]),
                arguments("file-executable", "a.pdf", Files.readAllBytes(Path.of("/bin/true"))),
                arguments("file-executable", "a.pdf", windowsProgram()),
                arguments("file-executable", "setup.exe", SampleFiles.text("không phải chương trình")),
                arguments("file-executable", "a.zip", javaArchive()),
                arguments("file-executable", "a.zip", zip("b.pdf", windowsProgram())),
                arguments("file-executable", "a.zip", zip("__MACOSX/._b", windowsProgram())),
                arguments("file-script", "a.txt", SampleFiles.text("#!/bin/sh\nrm -rf ~\n")),
                arguments("file-script", "a.ps1", SampleFiles.text("Remove-Item *")),
                arguments("file-script", "a.js", SampleFiles.text("alert(1)")),
                arguments("file-script", "a.zip", zip("run.bat", SampleFiles.text("del *"))),
                arguments("file-active-content", "a.html", SampleFiles.text("<p>hi</p>")),
                arguments("file-active-content", "a.txt", SampleFiles.text("<html><script>alert(1)</script></html>")),
                arguments("file-active-content", "a.png", SampleFiles.text("<svg onload='alert(1)'/>")),
                arguments("file-active-content", "a.svg", svg()),
                arguments("file-active-content", "a.pdf", SampleFiles.scriptedPdf()),
                arguments("file-active-content", "a.pdf", SampleFiles.compressedPdf(SampleFiles::openWithScript)),
                arguments("file-active-content", "a.pdf", SampleFiles.compressedPdf(SampleFiles::scriptOnPage)),
                arguments("file-active-content", "a.pdf", SampleFiles.compressedPdf(SampleFiles::scriptByName)),
                arguments("file-active-content", "a.pdf", SampleFiles.compressedPdf(SampleFiles::launchOnClick)),
                arguments("file-active-content", "a.pdf", SampleFiles.objectStream("/LZWDecode", new byte[] {1})),
                arguments(
                        "file-active-content",
                        "a.pdf",
                        SampleFiles.objectStream("[/ASCIIHexDecode/FlateDecode]", new byte[] {1})),
                arguments("file-active-content", "a.pdf", SampleFiles.compressedPdf(SampleFiles::formOfScripts)),
                arguments("file-active-content", "a.pdf", SampleFiles.pdfOpening(new PDActionURI())),
                arguments("file-active-content", "a.pdf", SampleFiles.pdfOpening(new PDActionRemoteGoTo())),
                arguments("file-active-content", "a.pdf", SampleFiles.pdfOpening(new PDActionSubmitForm())),
                arguments("file-active-content", "a.pdf", SampleFiles.pdfOpening(new PDActionImportData())),
                arguments("file-active-content", "a.pdf", SampleFiles.pdfOpening(then(new PDActionURI()))),
                arguments("file-active-content", "a.pdf", SampleFiles.pdfOpening(chainOf(200))),
                arguments("file-active-content", "a.pdf", SampleFiles.compressedPdf(SampleFiles::callWhenTurned)),
                arguments("file-active-content", "a.pdf", SampleFiles.pdfWithUnlistedScript()),
                arguments("file-damaged", "a.pdf", SampleFiles.text("%PDF-1.7\nkhông có gì")),
                arguments("file-attachments", "a.pdf", SampleFiles.compressedPdf(SampleFiles::attachFile)),
                arguments("file-damaged", "a.pdf", SampleFiles.objectStream("/FlateDecode", new byte[] {1, 2, 3})),
                arguments("file-unpacks-too-far", "a.pdf", SampleFiles.pdfBomb(60 << 20)),
                arguments("file-encrypted", "a.pdf", SampleFiles.encryptedPdf()),
                arguments("file-encrypted", "a.pdf", SampleFiles.pdfThatSpellsEncryptOtherwise()),
                arguments("file-encrypted", "a.zip", SampleFiles.encryptedZip(EncryptionMethod.AES)),
                arguments("file-encrypted", "a.zip", SampleFiles.encryptedZip(EncryptionMethod.ZIP_STANDARD)),
                arguments("file-encrypted", "a.docx", SampleFiles.encryptedDocx()),
                arguments("file-encrypted", "a.xls", SampleFiles.encryptedXls()),
                arguments("file-encrypted", "a.odt", SampleFiles.openDocument("<manifest:encryption-data/>")),
                arguments("file-macros", "a.docm", SampleFiles.docm()),
                arguments("file-macros", "a.docx", SampleFiles.docxWithHiddenMacros()),
                arguments("file-macros", "a.xls", SampleFiles.xlsWithMacros()),
                arguments("file-active-content", "a.docx", related("attachedTemplate", "https://xau.example/t.dotm")),
                arguments("file-active-content", "a.docx", related("oleObject", "file://xau.example/a")),
                arguments("file-active-content", "a.docx", related("hyperlink", "mhtml:https://xau.example!x-usc:b")),
                arguments("file-executable", "a.docx", embedding("word/embeddings/oleObject1.bin", windowsProgram())),
                arguments("file-executable", "a.docx", embedding("word/media/image1.png", windowsProgram())),
                arguments("file-executable", "a.docx", embedding("word/embeddings/a.bin", packaged("a.dat"))),
                arguments("file-executable", "a.xls", SampleFiles.xlsHolding(holding("a.exe", one()))),
                arguments("file-macros", "a.docx", embedding("word/embeddings/b.docx", SampleFiles.docm())),
                arguments("file-nested-archive", "a.docx", embedding("word/embeddings/b.zip", zip("c.txt", one()))),
                arguments("file-nested-archive", "a.docx", documentsInDocuments(4)),
                arguments("file-macros", "a.docx", forgedEnd(1)),
                arguments("file-damaged", "a.docx", forgedEnd(0)),
                arguments(
                        "file-damaged",
                        "a.docx",
                        SampleFiles.zipsBehindEachOther(SampleFiles.docm(), SampleFiles.docx())),
                arguments("file-damaged", "a.zip", SampleFiles.zipOfTwoFaces()),
                arguments(
                        "file-executable",
                        "a.gif",
                        behind(SampleFiles.image("gif"), zip("META-INF/MANIFEST.MF", one()))),
                arguments("file-executable", "a.pdf", behind(SampleFiles.pdf(), zip("META-INF/MANIFEST.MF", one()))),
                arguments("file-active-content", "a.csv", SampleFiles.text("đơn vị;=cmd|'/c calc'!A0\n")),
                arguments("file-active-content", "a.csv", SampleFiles.text("\uFEFF \"@SUM(1,2)*cmd|'/c calc'!A0\"")),
                arguments("file-active-content", "a.csv", "a\t-2+cmd|'/c calc'!A0".getBytes(StandardCharsets.UTF_16)),
                arguments("file-macros", "a.zip", zip("b.docx", SampleFiles.docm())),
                arguments("file-unpacks-too-far", "a.zip", SampleFiles.zipBomb()),
                arguments("file-unpacks-too-far", "a.zip", manyEntries(101)),
                arguments("file-nested-archive", "a.zip", zip("b.zip", zip("c.txt", SampleFiles.text("c")))),
                arguments("file-type-mismatch", "a.pdf", SampleFiles.image("png")),
                arguments("file-type-mismatch", "a.docx", zip("b.txt", SampleFiles.text("b"))),
                arguments("file-type-mismatch", "a.pdf", new byte[] {1, 2, 3, 0, 0, 7}),
                arguments("file-type-mismatch", "không đuôi", SampleFiles.pdf()),
                arguments("file-type-not-allowed", "a.json", SampleFiles.text("{}")),
                arguments("file-type-not-allowed", "a.bmp", SampleFiles.image("bmp")),
                arguments("file-damaged", "a.zip", SampleFiles.text("PK\u0003\u0004 không phải zip")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("refused")
    void is_refused_with_the_reason_N6(String code, String name, byte[] bytes) {
        assertThat(refusal(name, bytes, null).code()).isEqualTo(code);
    }

    @Test
    void is_refused_when_the_sender_declares_another_type_N6() {
        assertThat(refusal("a.pdf", SampleFiles.pdf(), "image/png").code()).isEqualTo("file-type-mismatch");
    }

    @Test
    void says_which_entry_of_an_archive_is_refused_and_puts_dangers_on_record_N6() {
        Refusal refusal = refusal("a.zip", zip("thư mục/run.bat", SampleFiles.text("del *")), null);
        assertThat(refusal.details().get("found").toString()).startsWith("thư mục/run.bat: ");
        assertThat(refusal.recorded()).isTrue();
        assertThat(refusal("a.pdf", SampleFiles.encryptedPdf(), null).recorded())
                .isFalse();
    }

    /** Else the test above would find nothing to find: today's programs hide the names from a plain search. */
    @Test
    void a_compressed_PDF_shows_no_name_to_a_plain_search() {
        byte[] bytes = SampleFiles.compressedPdf(SampleFiles::scriptOnPage);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .contains("ObjStm")
                .doesNotContain("JavaScript");
    }

    @Test
    void leaves_nothing_on_the_disk() throws IOException {
        inspect("a.zip", zip("b.docx", SampleFiles.docx()), null);
        refusal("a.zip", SampleFiles.zipBomb(), null);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private Refusal refusal(String name, byte[] bytes, @Nullable String declared) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> inspect(name, bytes, declared));
        assertThat(refusal).as(name).isNotNull();
        return refusal;
    }

    private String inspect(String name, byte[] bytes, @Nullable String declared) throws IOException {
        try (SpooledFile file = SpooledFile.of(new ByteArrayInputStream(bytes), -1, bytes.length, folder)) {
            return inspection.inspect(file, new FileName(name), declared);
        }
    }

    private static byte[] zip(String name, byte[] content) {
        return SampleFiles.zip(Map.of(name, content));
    }

    private static byte[] one() {
        return new byte[] {1};
    }

    private static byte[] embedding(String part, byte[] content) {
        return SampleFiles.docxWith(Map.of(part, content));
    }

    private static byte[] related(String kind, String target) {
        return embedding(
                "word/_rels/settings.xml.rels",
                SampleFiles.text(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"r1\" TargetMode=\"External\" Target=\"" + target + "\" Type=\""
                                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind + "\"/>"
                                + "</Relationships>"));
    }

    private static byte[] documentsInDocuments(int deep) {
        return deep == 0 ? SampleFiles.docx() : embedding("word/embeddings/b.docx", documentsInDocuments(deep - 1));
    }

    private static byte[] packaged(String name) {
        return SampleFiles.ole2(holding(name, windowsProgram()));
    }

    /** As Word and Excel put a file of any kind into a document. */
    private static SampleFiles.Ole2Change holding(String name, byte[] content) {
        return root -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new Ole10Native(name, name, name, content).writeOut(bytes);
            root.createDocument(Ole10Native.OLE10_NATIVE, new ByteArrayInputStream(bytes.toByteArray()));
        };
    }

    /** With a comment that is too long the record is none for a careful reader. */
    private static byte[] forgedEnd(int lengthOfComment) {
        return SampleFiles.zipWithForgedEnd(embedding("word/activeX/activeX1.bin", one()), lengthOfComment);
    }

    private static PDActionGoTo then(PDAction next) {
        PDActionGoTo first = new PDActionGoTo();
        first.setNext(List.of(next));
        return first;
    }

    private static PDActionGoTo chainOf(int actions) {
        return actions == 1 ? then(new PDActionURI()) : then(chainOf(actions - 1));
    }

    private static byte[] behind(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] javaArchive() {
        return zip("META-INF/../A.class", new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 65});
    }

    private static byte[] windowsProgram() {
        byte[] program = new byte[1024];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
    }

    private static byte[] svg() {
        return SampleFiles.text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
    }

    private static byte[] manyEntries(int count) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            entries.put(i + ".txt", SampleFiles.text("x"));
        }
        return SampleFiles.zip(entries);
    }
}
