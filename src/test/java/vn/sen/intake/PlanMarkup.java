package vn.sen.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A plain text form of a plan. A line begins with its setting: {@code =} bold and centred, {@code
 * #} a bold heading, {@code -} a dash, {@code .} text. {@code [table]}, {@code [layout]} and {@code
 * [signature]} open tables up to {@code [end]}: cells between bars, paragraphs of a cell between
 * pilcrows, {@code ^} joined to the cell above, {@code <} to the left one, {@code @} an automatic
 * number. {@code !} switches a habit of typists on.
 */
public final class PlanMarkup {
    private final WordSheet sheet = new WordSheet();
    private boolean decomposed;
    private boolean repeated;
    private List<List<String>> rows = new ArrayList<>();
    private String table = "";
    private List<Integer> widths = List.of();

    public static XWPFDocument document(String text) {
        PlanMarkup markup = new PlanMarkup();
        text.lines().filter(line -> !line.isBlank()).forEach(markup::line);
        return markup.sheet.finish();
    }

    private void line(String line) {
        String text = decomposed ? Normalizer.normalize(line, Normalizer.Form.NFD) : line;
        if (text.startsWith("[")) {
            bracket(text);
        } else if (!table.isEmpty()) {
            rows.add(List.of(text.split("\\s*\\|\\s*", -1)));
        } else if (text.startsWith("! ")) {
            habit(text.substring(2));
        } else {
            sheet.paragraph(text.charAt(0), text.substring(2));
        }
    }

    private void habit(String name) {
        switch (name) {
            case "numbered" -> sheet.numbersLists();
            case "landscape" -> sheet.liesDown();
            case "nfd" -> decomposed = true;
            case "repeated" -> repeated = true;
            default -> throw new IllegalArgumentException(name);
        }
    }

    private void bracket(String text) {
        if (text.equals("[end]")) {
            int headings = table.equals("table") ? headingRows() : 0;
            sheet.table(rows, table.equals("table"), headings, repeated, widths);
            rows = new ArrayList<>();
            table = "";
        } else {
            List<String> words = List.of(text.substring(1, text.length() - 1).split(" ", -1));
            table = words.getFirst();
            widths = words.stream().skip(1).map(Integer::valueOf).toList();
        }
    }

    private int headingRows() {
        return rows.size() > 1 && rows.get(1).getFirst().equals("^") ? 2 : 1;
    }
}
