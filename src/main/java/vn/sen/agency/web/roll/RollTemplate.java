package vn.sen.agency.web.roll;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.sen.actor.Role;
import vn.sen.agency.roll.RollColumn;
import vn.sen.agency.store.UnitLine;
import vn.sen.agency.table.TableFile;
import vn.sen.web.Texts;

/** The workbook to be filled in: a heading, lists to choose from, and what belongs where. */
@Component
class RollTemplate {

    static final List<RollColumn> COLUMNS =
            List.of(
                    RollColumn.NAME,
                    RollColumn.UNIT,
                    RollColumn.POSITION,
                    RollColumn.ROLES,
                    RollColumn.EMAIL,
                    RollColumn.PHONE,
                    RollColumn.LOGIN);

    private static final int WIDTH = 26 * 256;
    private static final int WIDE = 90 * 256;

    private final Texts texts;

    RollTemplate(Texts texts) {
        this.texts = texts;
    }

    byte[] workbook(List<UnitLine> units) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet people = book.createSheet(texts.get("agency.roll.template.people"));
            Sheet guide = book.createSheet(texts.get("agency.roll.template.guide"));
            Sheet choices = book.createSheet(texts.get("agency.roll.template.choices"));
            heading(people, bold(book), text(book));
            guide(guide, bold(book));
            List<String> names =
                    units.stream().filter(UnitLine::active).map(UnitLine::name).toList();
            List<String> roles =
                    Arrays.stream(Role.values()).map(each -> texts.get(each.key())).toList();
            choose(people, choices, COLUMNS.indexOf(RollColumn.UNIT), names);
            choose(people, choices, COLUMNS.indexOf(RollColumn.ROLES), roles);
            book.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void heading(Sheet sheet, CellStyle bold, CellStyle text) {
        Row row = sheet.createRow(0);
        for (int at = 0; at < COLUMNS.size(); at++) {
            row.createCell(at).setCellValue(texts.get(COLUMNS.get(at).key()));
            row.getCell(at).setCellStyle(bold);
            sheet.setColumnWidth(at, WIDTH);
            sheet.setDefaultColumnStyle(at, text);
        }
        sheet.createFreezePane(0, 1);
    }

    private void guide(Sheet sheet, CellStyle bold) {
        for (int at = 0; at < COLUMNS.size(); at++) {
            Row row = sheet.createRow(at);
            row.createCell(0).setCellValue(texts.get(COLUMNS.get(at).key()));
            row.getCell(0).setCellStyle(bold);
            row.createCell(1).setCellValue(texts.get(COLUMNS.get(at).key() + ".help"));
        }
        sheet.setColumnWidth(0, WIDTH);
        sheet.setColumnWidth(1, WIDE);
    }

    /** A list to choose from; other words may be written all the same. */
    private static void choose(Sheet sheet, Sheet choices, int column, List<String> from) {
        if (from.isEmpty()) {
            return;
        }
        for (int at = 0; at < from.size(); at++) {
            Row row = choices.getRow(at) == null ? choices.createRow(at) : choices.getRow(at);
            row.createCell(column).setCellValue(from.get(at));
        }
        String letter = String.valueOf((char) ('A' + column));
        String range =
                "'%s'!$%s$1:$%s$%d".formatted(choices.getSheetName(), letter, letter, from.size());
        DataValidationHelper helper = sheet.getDataValidationHelper();
        var offered =
                helper.createValidation(
                        helper.createFormulaListConstraint(range),
                        new CellRangeAddressList(1, TableFile.MOST_ROWS - 1, column, column));
        offered.setShowErrorBox(false);
        sheet.addValidationData(offered);
    }

    private static CellStyle bold(XSSFWorkbook book) {
        Font font = book.createFont();
        font.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    /** So that telephone numbers keep their first 0. */
    private static CellStyle text(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
        return style;
    }
}
