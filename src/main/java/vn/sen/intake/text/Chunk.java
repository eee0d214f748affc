package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.List;

/** Words of a line between runs of blanks. */
record Chunk(int from, int to, String text) {

    static List<Chunk> of(TextLine line) {
        String typed = line.typed();
        List<Chunk> chunks = new ArrayList<>();
        int from = -1;
        int to = 0;
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) == ' ') {
                continue;
            }
            if (from >= 0 && i - to > 1) {
                chunks.add(new Chunk(from, to, typed.substring(from, to)));
                from = -1;
            }
            from = from < 0 ? i : from;
            to = i + 1;
        }
        if (from >= 0) {
            chunks.add(new Chunk(from, to, typed.substring(from, to)));
        }
        return chunks;
    }
}
