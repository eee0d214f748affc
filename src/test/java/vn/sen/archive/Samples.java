package vn.sen.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.sen.OwnTempFiles;

/** Files as offices have them, made as the programs make them. */
final class Samples {

    private Samples() {}

    /** Writes a file. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] docx() {
        return written(
                out -> {
                    try (XWPFDocument document = new XWPFDocument()) {
                        document.createParagraph().createRun().setText("Kế hoạch năm 2023");
                        document.write(out);
                    }
                });
    }

    static byte[] xlsx() {
        return written(
                out -> {
                    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                        workbook.createSheet("Quý III");
                        workbook.write(out);
                    }
                });
    }

    static byte[] xls() {
        return written(
                out -> {
                    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
                        workbook.createSheet("Quý III");
                        workbook.write(out);
                    }
                });
    }

    /** A compound file with these streams; a name with a slash puts it into a storage. */
    static byte[] compound(String... streams) {
        return written(
                out -> {
                    try (POIFSFileSystem files = new POIFSFileSystem()) {
                        for (String each : streams) {
                            files.createDocument(new ByteArrayInputStream(new byte[16]), each);
                        }
                        files.writeFilesystem(out);
                    }
                });
    }

    static byte[] wordWithMacros() {
        return written(
                out -> {
                    try (POIFSFileSystem files = new POIFSFileSystem()) {
                        files.createDocument(
                                new ByteArrayInputStream(new byte[16]), "WordDocument");
                        files.createDirectory("Macros");
                        files.writeFilesystem(out);
                    }
                });
    }

    /** A .docx closed by a password, as Word saves it. */
    static byte[] encrypted() {
        OwnTempFiles.use();
        return written(
                out -> {
                    try (POIFSFileSystem files = new POIFSFileSystem()) {
                        var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                        encryptor.confirmPassword("matkhau");
                        try (OutputStream inside = encryptor.getDataStream(files)) {
                            inside.write(docx());
                        } catch (java.security.GeneralSecurityException broken) {
                            throw new IOException(broken);
                        }
                        files.writeFilesystem(out);
                    }
                });
    }

    static byte[] officeZip(String mainPart) {
        return zip(Map.of("[Content_Types].xml", types(mainPart)));
    }

    static byte[] docxWithVbaProject() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                types("vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"));
        parts.put("word/vbaProject.bin", "Sub AutoOpen()");
        return zip(parts);
    }

    static byte[] openDocument(String mediaType, String... others) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", mediaType);
        parts.put("content.xml", "<office:document-content/>");
        for (String each : others) {
            parts.put(each, "");
        }
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        return written(
                out -> {
                    ZipOutputStream zip = new ZipOutputStream(out);
                    for (Map.Entry<String, String> each : parts.entrySet()) {
                        zip.putNextEntry(new ZipEntry(each.getKey()));
                        zip.write(each.getValue().getBytes(UTF_8));
                    }
                    zip.finish();
                });
    }

    private static String types(String mainPart) {
        return """
               <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
               <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
               <Override PartName="/main.xml" ContentType="application/%s"/></Types>"""
                .formatted(mainPart);
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
