package vn.sen.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SpreadsheetTests {

    private static final List<Spreadsheet.Column> COLUMNS =
            List.of(new Spreadsheet.Column("Việc", 50), new Spreadsheet.Column("Hạn", 12));

    @Test
    void hasAFrozenHeadAndAFilter() throws IOException {
        XSSFSheet sheet = written(next -> next.accept(List.of("Báo cáo quý III", "x")));

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Việc");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B2");
        assertThat(sheet.getColumnWidth(0)).isEqualTo(50 * 256);
    }

    @Test
    void keepsDaysAsDays() throws IOException {
        XSSFSheet sheet =
                written(next -> next.accept(List.of("Báo cáo", LocalDate.of(2023, 9, 19))));

        XSSFCell due = sheet.getRow(1).getCell(1);
        assertThat(due.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
        assertThat(due.getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2023-09-19");
    }

    @Test
    void takesNoWordsForAFormula() throws IOException {
        List<String> words = List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)");
        XSSFSheet sheet = written(next -> words.forEach(each -> next.accept(List.of(each))));

        for (int i = 0; i < words.size(); i++) {
            XSSFCell cell = sheet.getRow(i + 1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(words.get(i));
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void leavesEmptyCellsOut() throws IOException {
        XSSFSheet sheet = written(next -> next.accept(Arrays.asList("Báo cáo", null)));

        assertThat(sheet.getRow(1).getCell(1)).isNull();
    }

    @Test
    void endsAfterFiftyThousandRowsAndSaysSo() throws IOException {
        XSSFSheet sheet =
                written(
                        next -> {
                            for (int i = 1; i <= Spreadsheet.MOST + 5; i++) {
                                next.accept(List.of("Việc " + i));
                            }
                        });

        assertThat(sheet.getLastRowNum()).isEqualTo(Spreadsheet.MOST + 1);
        assertThat(sheet.getRow(Spreadsheet.MOST).getCell(0).getStringCellValue())
                .isEqualTo("Việc 50000");
        assertThat(sheet.getRow(Spreadsheet.MOST + 1).getCell(0).getStringCellValue())
                .isEqualTo("Chỉ có 50.000 dòng đầu.");
    }

    @Test
    void cutsNamesThatExcelDoesNotTake() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Spreadsheet("Việc [của] tôi: 27/9/2023, rất dài, dài nữa", COLUMNS, next -> {}, "")
                .writeTo(out);

        try (XSSFWorkbook book = read(out)) {
            assertThat(book.getSheetName(0)).isEqualTo("Việc -của- tôi- 27-9-2023, rất ");
        }
    }

    private static XSSFSheet written(Spreadsheet.Rows rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Spreadsheet("Việc", COLUMNS, rows, "Chỉ có 50.000 dòng đầu.").writeTo(out);
        return read(out).getSheetAt(0);
    }

    private static XSSFWorkbook read(ByteArrayOutputStream out) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
