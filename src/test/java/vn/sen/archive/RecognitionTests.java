package vn.sen.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.actor.Outcome;

class RecognitionTests {

    @TempDir private Path folder;

    static Stream<Arguments> allowed() {
        return Stream.of(
                Arguments.of(FileType.PDF, bytes("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj")),
                Arguments.of(FileType.PDF, bytes("\r\nscan of the day\r\n%PDF-1.4\n1 0 obj")),
                Arguments.of(FileType.DOCX, Samples.docx()),
                Arguments.of(FileType.XLSX, Samples.xlsx()),
                Arguments.of(
                        FileType.PPTX, Samples.officeZip(office("presentationml.presentation"))),
                Arguments.of(FileType.XLS, Samples.xls()),
                Arguments.of(FileType.DOC, Samples.compound("WordDocument", "1Table")),
                Arguments.of(FileType.PPT, Samples.compound("PowerPoint Document")),
                Arguments.of(
                        FileType.ODT,
                        Samples.openDocument("application/vnd.oasis.opendocument.text")),
                Arguments.of(
                        FileType.ODS,
                        Samples.openDocument("application/vnd.oasis.opendocument.spreadsheet")),
                Arguments.of(FileType.JPEG, bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0")),
                Arguments.of(FileType.PNG, bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")),
                Arguments.of(FileType.WEBP, bytes("RIFF$\0\0\0WEBPVP8 ")),
                Arguments.of(FileType.HEIC, bytes("\0\0\0\u0018ftypheic\0\0\0\0")));
    }

    @ParameterizedTest
    @MethodSource
    void allowed(FileType type, byte[] content) throws IOException {
        assertThat(recognise("anh-chup", content)).isEqualTo(Outcome.done(type));
    }

    @Test
    void believesTheContentAndNotTheName() throws IOException {
        assertThat(recognise("kế hoạch.docx", bytes("%PDF-1.7")))
                .isEqualTo(Outcome.done(FileType.PDF));
    }

    @Test
    void takesTextInAnyEncodingOfAnOffice() throws IOException {
        byte[] old = {(byte) 'K', (byte) 0xd5, (byte) ' ', (byte) 'h', (byte) 0xb9, '\r', '\n'};
        assertThat(recognise("ghi chú.txt", "Kế hoạch".getBytes(UTF_8)))
                .isEqualTo(Outcome.done(FileType.TEXT));
        assertThat(recognise("bang.csv", "TT;Nội dung\r\n1;Rà soát".getBytes(UTF_16)))
                .isEqualTo(Outcome.done(FileType.CSV));
        assertThat(recognise("cu.TXT", old)).isEqualTo(Outcome.done(FileType.TEXT));
    }

    static Stream<byte[]> programs() {
        return Stream.of(
                bytes("MZ\u0090\0\u0003\0\0\0"),
                bytes("\u007fELF\u0002\u0001\u0001"),
                bytes("\u00cf\u00fa\u00ed\u00fe\u0007\0\0\u0001"),
                bytes("\u00ca\u00fe\u00ba\u00be\0\0\0E"),
                bytes("#!/bin/sh\nrm -rf /\n"),
                bytes("\u00ef\u00bb\u00bf@echo off\r\n"),
                bytes("<?php system($_GET['c']);"),
                bytes("\r\n <!DOCTYPE html><script>alert(1)</script>"));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void refusesProgramsAndScriptsUnderAnyName(byte[] content) throws IOException {
        for (String name : List.of("ke-hoach.docx", "ke-hoach.txt", "ke-hoach.csv", "anh.jpg")) {
            assertThat(recognise(name, content)).isEqualTo(refused(Refusal.EXECUTABLE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chay.bat", "chay.PS1", "trang.html", "anh.svg", "a.js"})
    void refusesScriptsByTheirNameToo(String name) throws IOException {
        assertThat(recognise(name, bytes("copy a b"))).isEqualTo(refused(Refusal.EXECUTABLE));
    }

    static Stream<byte[]> macros() {
        return Stream.of(
                Samples.officeZip("vnd.ms-word.document.macroEnabled.main+xml"),
                Samples.officeZip("vnd.ms-excel.sheet.macroEnabled.main+xml"),
                Samples.docxWithVbaProject(),
                Samples.wordWithMacros(),
                Samples.compound("Workbook", "_VBA_PROJECT_CUR"),
                Samples.openDocument(
                        "application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml"));
    }

    @ParameterizedTest
    @MethodSource("macros")
    void refusesMacrosUnderAnyName(byte[] content) throws IOException {
        assertThat(recognise("bao-cao.docx", content)).isEqualTo(refused(Refusal.MACROS));
    }

    @Test
    void refusesWhatAPasswordCloses() throws IOException {
        assertThat(recognise("ke-hoach.docx", Samples.encrypted()))
                .isEqualTo(refused(Refusal.ENCRYPTED));
    }

    @Test
    void refusesWhatIsDamaged() throws IOException {
        byte[] docx = Samples.docx();
        byte[] xls = Samples.xls();
        assertThat(recognise("a.docx", Arrays.copyOf(docx, docx.length / 2)))
                .isEqualTo(refused(Refusal.DAMAGED));
        assertThat(recognise("a.xls", Arrays.copyOf(xls, 300))).isEqualTo(refused(Refusal.DAMAGED));
    }

    static Stream<byte[]> others() {
        return Stream.of(
                Samples.zip(Map.of("ke-hoach.pdf", "%PDF-1.7")),
                Samples.officeZip(office("wordprocessingml.template")),
                Samples.compound("__properties_version1.0"),
                bytes("\0\0\0\u0018ftypisom\0\0\0\0"),
                bytes("Rar!\u001a\u0007\u0001\0"),
                bytes("GIF89a\u0001\0\u0001\0"),
                bytes("\0\u0001\u0002\u0003"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void refusesOtherKinds(byte[] content) throws IOException {
        assertThat(recognise("bang-chung.txt", content)).isEqualTo(refused(Refusal.NOT_ALLOWED));
    }

    @Test
    void refusesTextThatDoesNotSayItIsText() throws IOException {
        assertThat(recognise("ke-hoach.pdf", bytes("not a pdf")))
                .isEqualTo(refused(Refusal.NOT_ALLOWED));
    }

    private Outcome<FileType> recognise(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("content"), content);
        return Recognition.of(file, name);
    }

    private static Outcome<FileType> refused(Refusal refusal) {
        return Outcome.refused(refusal);
    }

    private static String office(String part) {
        return "vnd.openxmlformats-officedocument." + part + ".main+xml";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
