package vn.sen.intake.harness;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at blanks. */
final class Wrapping {
    private Wrapping() {}

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The lines of a cell's paragraphs. */
    static List<String> wrap(List<String> paragraphs, int width) {
        return paragraphs.stream().flatMap(text -> wrap(text, width).stream()).toList();
    }
}
