package vn.sen.seeing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import vn.sen.platform.TimeConfiguration;

/**
 * How the cells of a sheet look.
 *
 * @param guarded for words that begin as a formula does: they stay words also where the sheet is
 *     saved in a format that knows no types
 */
record CellStyles(
        CellStyle head, CellStyle text, CellStyle guarded, CellStyle day, CellStyle moment) {

    private static final String FORMULA_BEGINS = "=+-@\t\r";

    static CellStyles of(Workbook book) {
        return new CellStyles(
                heading(book),
                wrapped(book, false),
                wrapped(book, true),
                dated(book, "d/m/yyyy"),
                dated(book, "d/m/yyyy h:mm"));
    }

    void put(Cell cell, Object value) {
        switch (value) {
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case Instant instant -> {
                cell.setCellValue(LocalDateTime.ofInstant(instant, TimeConfiguration.ZONE));
                cell.setCellStyle(moment);
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> write(cell, value.toString());
        }
    }

    private void write(Cell cell, String words) {
        cell.setCellValue(words.substring(0, Math.min(words.length(), Spreadsheet.longestText())));
        boolean formula = !words.isEmpty() && FORMULA_BEGINS.indexOf(words.charAt(0)) >= 0;
        cell.setCellStyle(formula ? guarded : text);
    }

    private static CellStyle heading(Workbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(bold);
        style.setBorderBottom(BorderStyle.THIN);
        style.setWrapText(true);
        return style;
    }

    private static CellStyle wrapped(Workbook book, boolean quoted) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(quoted);
        return style;
    }

    private static CellStyle dated(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
