package vn.sen.seeing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A list as an Excel workbook of one sheet: a frozen head with a filter, dates as dates, words as
 * words even where they look like a formula. It is written row by row and never held whole.
 *
 * @param name of the sheet and of the file
 * @param tooMany what the last row says where there were more than {@link #MOST}
 */
public record Spreadsheet(String name, List<Column> columns, Rows rows, String tooMany) {

    /** As many rows as one sheet is given. */
    public static final int MOST = 50_000;

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ROWS_IN_MEMORY = 200;
    private static final int UNITS_OF_A_LETTER = 256;

    public Spreadsheet {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param width in letters
     */
    public record Column(String title, int width) {}

    /** The rows, told one after the other; each as long as there are columns. */
    @FunctionalInterface
    public interface Rows {

        /**
         * Tells all rows in their order.
         *
         * @param next takes a row of strings, numbers, dates and moments; null is an empty cell
         */
        void tell(Consumer<List<? extends @Nullable Object>> next);
    }

    /** Answers a request with it. */
    public void sendTo(HttpServletResponse response) throws IOException {
        response.setContentType(TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        writeTo(response.getOutputStream());
    }

    public void writeTo(OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            book.setCompressTempFiles(true);
            CellStyles styles = CellStyles.of(book);
            SXSSFSheet sheet = book.createSheet(sheetName());
            head(sheet, styles);
            int[] count = {0};
            rows.tell(row -> add(sheet, styles, row, ++count[0]));
            if (count[0] > MOST) {
                styles.put(sheet.createRow(MOST + 1).createCell(0), tooMany);
            }
            sheet.setAutoFilter(
                    new CellRangeAddress(0, Math.min(count[0], MOST), 0, columns.size() - 1));
            book.write(out);
        }
    }

    private void head(SXSSFSheet sheet, CellStyles styles) {
        SXSSFRow head = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * UNITS_OF_A_LETTER);
            SXSSFCell cell = head.createCell(i);
            cell.setCellValue(columns.get(i).title());
            cell.setCellStyle(styles.head());
        }
        sheet.createFreezePane(0, 1);
    }

    private static void add(
            SXSSFSheet sheet, CellStyles styles, List<? extends @Nullable Object> row, int number) {
        if (number > MOST) {
            return;
        }
        SXSSFRow line = sheet.createRow(number);
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            if (value != null && !value.equals("")) {
                styles.put(line.createCell(i), value);
            }
        }
    }

    /** Excel allows 31 letters, and not all of them. */
    private String sheetName() {
        String allowed = name.replaceAll("[\\[\\]:*?/\\\\]", "-");
        return allowed.substring(0, Math.min(31, allowed.length()));
    }

    static int longestText() {
        return SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    }
}
