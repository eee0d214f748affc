package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes away what stands on pages and not in the text: page numbers, running heads and feet. */
final class Furniture {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?:\\p{L}+\\s)?[-\\u2013\\u2014|]?\\s*\\d{1,3}(?:\\s*(?:/|\\p{L}{2,3})\\s*\\d{1,3})?"
                            + "\\s*[-\\u2013\\u2014|]?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** How many lines from the edge of a page a running head may stand. */
    private static final int EDGE_LINES = 3;

    /** The share of a page's height at its top and foot where furniture stands. */
    private static final double EDGE = 0.12;

    private Furniture() {}

    static List<List<Part>> without(List<List<Part>> pages, List<Sheet> sheets) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (TextLine line : edges(pages.get(i), sheets.get(i))) {
                seen.merge(key(line), 1, Integer::sum);
            }
        }
        List<List<Part>> kept = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Part> parts = new ArrayList<>(pages.get(i));
            for (TextLine line : edges(pages.get(i), sheets.get(i))) {
                boolean repeated = seen.getOrDefault(key(line), 0) > 1;
                if (repeated || PAGE_NUMBER.matcher(line.text()).matches()) {
                    parts.remove(new Part.Line(line));
                }
            }
            kept.add(parts);
        }
        return kept;
    }

    /** A line with its place; numbers that count pages are all one. */
    private static String key(TextLine line) {
        return Math.round(line.baseline() / 4) + " " + DIGITS.matcher(line.text()).replaceAll("0");
    }

    /** The outermost lines of a page, as far as no table begins. */
    private static List<TextLine> edges(List<Part> parts, Sheet sheet) {
        List<TextLine> edges = new ArrayList<>();
        addEdge(edges, parts, sheet);
        addEdge(edges, parts.reversed(), sheet);
        return edges;
    }

    private static void addEdge(List<TextLine> edges, List<Part> parts, Sheet sheet) {
        for (Part part : parts.subList(0, Math.min(EDGE_LINES, parts.size()))) {
            if (part instanceof Part.Line(TextLine line)
                    && isAtEdge(line, sheet)
                    && line.chunks(line.size()).size() < 3) {
                edges.add(line);
            } else {
                return;
            }
        }
    }

    private static boolean isAtEdge(TextLine line, Sheet sheet) {
        double height = sheet.height();
        return line.baseline() < height * EDGE || line.baseline() > height * (1 - EDGE);
    }
}
