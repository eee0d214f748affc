package vn.sen.agency.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads an Excel workbook row by row. Formulas are never worked out: the value counts that they had
 * when the workbook was saved.
 */
final class ExcelTable {

    private static final int MOST_SHEETS = 5;
    private static final Pattern LARGE_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?E[+-]?\\d{1,2}");

    private ExcelTable() {}

    static List<Sheet> read(byte[] file) throws IOException {
        Bounds.check(file);
        try (OPCPackage book = OPCPackage.open(new ByteArrayInputStream(file))) {
            var strings = new ReadOnlySharedStringsTable(book);
            Iterator<InputStream> parts = new XSSFReader(book).getSheetsData();
            List<Sheet> sheets = new ArrayList<>();
            while (parts.hasNext() && sheets.size() < MOST_SHEETS) {
                try (InputStream part = parts.next()) {
                    sheets.add(sheet(part, strings));
                }
            }
            return sheets;
        } catch (OpenXML4JException | SAXException | ParserConfigurationException broken) {
            throw new IOException(broken);
        }
    }

    private static Sheet sheet(InputStream part, ReadOnlySharedStringsTable strings)
            throws IOException, SAXException, ParserConfigurationException {
        Gathering gathering = new Gathering();
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(new XSSFSheetXMLHandler(null, strings, gathering, false));
        parser.parse(new InputSource(part));
        return gathering.rows.sheet();
    }

    /** Takes the cells as they come. */
    private static final class Gathering implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final Rows rows = new Rows();
        private List<String> cells = new ArrayList<>();

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void endRow(int row) {
            rows.add(row + 1, cells);
        }

        @Override
        public void cell(
                @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (column <= Rows.MOST_CELLS) {
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(value == null ? "" : plain(value));
            }
        }

        /** A telephone number that Excel keeps as a large number. */
        private static String plain(String value) {
            return LARGE_NUMBER.matcher(value).matches()
                    ? new BigDecimal(value).toPlainString()
                    : value;
        }
    }
}
