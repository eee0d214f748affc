package vn.sen.agency.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks of cells, and damages them. */
public final class Workbooks {

    private Workbooks() {}

    /** One sheet; a cell that begins with "=" is a formula, a number of digits alone a number. */
    public static byte[] of(String[]... rows) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("Danh sách");
            for (int at = 0; at < rows.length; at++) {
                row(sheet.createRow(at), rows[at]);
            }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void row(XSSFRow row, String... cells) {
        for (int at = 0; at < cells.length; at++) {
            if (cells[at].startsWith("=")) {
                row.createCell(at).setCellFormula(cells[at].substring(1));
            } else if (cells[at].matches("[1-9]\\d{5,}")) {
                row.createCell(at).setCellValue(Double.parseDouble(cells[at]));
            } else if (!cells[at].isEmpty()) {
                row.createCell(at).setCellValue(cells[at]);
            }
        }
    }

    /** The workbook with another text in one of its parts. */
    static byte[] changed(byte[] book, String part, BiFunction<String, String, String> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(each.getName()));
                byte[] content = in.readAllBytes();
                if (each.getName().equals(part)) {
                    String text = new String(content, StandardCharsets.UTF_8);
                    content = change.apply(part, text).getBytes(StandardCharsets.UTF_8);
                }
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
