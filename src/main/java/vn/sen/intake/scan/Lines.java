package vn.sen.intake.scan;

import java.util.ArrayList;
import java.util.List;
import vn.sen.intake.pdf.SeenPage;

/** Finds the rules of a page: long thin runs of ink, level or upright; and takes them away. */
final class Lines {
    /** The shortest run that is a rule, as a share of the page's width: longer than any stroke. */
    private static final double SHORTEST = 0.035;

    /** Breaks in a rule that a bad copy makes, in pixels. */
    private static final int BREAK = 4;

    /** The thickest rule, in pixels; what is thicker is a picture or the shadow of an edge. */
    private static final int THICKEST = 14;

    /** How far the grey edge of a rule reaches, in pixels. */
    private static final int EDGE = 4;

    /** Pieces of one rule may lie so far apart where it was copied badly, in pixels. */
    private static final int GAP = 40;

    private static final int SAMPLES = 24;

    private final Grey page;
    private final int shortest;
    private final List<Run> runs = new ArrayList<>();

    /** A row or column of pixels of a rule, with its first and last. */
    private record Run(boolean level, int at, int from, int to) {}

    private Lines(Grey page) {
        this.page = page;
        this.shortest = (int) (page.width() * SHORTEST);
    }

    /** The rules, in units of so many to a pixel; the page has none of them any more. */
    static List<SeenPage.Stroke> take(Grey page, double unit) {
        Lines lines = new Lines(page);
        lines.find(true);
        lines.find(false);
        lines.runs.forEach(lines::clear);
        return lines.runs.stream()
                .map(
                        run ->
                                new SeenPage.Stroke(
                                        run.level, run.at * unit, run.from * unit, run.to * unit))
                .toList();
    }

    private void find(boolean level) {
        int across = level ? page.height() : page.width();
        int along = level ? page.width() : page.height();
        for (int at = 0; at < across; at++) {
            int from = -1;
            int last = -1;
            for (int i = 0; i < along; i++) {
                if (!isInk(level, at, i)) {
                    continue;
                }
                if (from < 0 || i - last > BREAK) {
                    add(level, at, from, last);
                    from = i;
                }
                last = i;
            }
            add(level, at, from, last);
        }
    }

    private void add(boolean level, int at, int from, int to) {
        Run run = new Run(level, at, from, to);
        if (from >= 0 && to - from >= shortest && isThin(run)) {
            runs.add(run);
        }
    }

    private boolean isInk(boolean level, int at, int along) {
        return level ? page.isInk(along, at) : page.isInk(at, along);
    }

    /** White on both sides, in most places: letters and crossing rules may touch it. */
    private boolean isThin(Run run) {
        int thin = 0;
        for (int i = 0; i < SAMPLES; i++) {
            int along = run.from + (run.to - run.from) * (2 * i + 1) / (2 * SAMPLES);
            if (!isInk(run.level, run.at - THICKEST, along)
                    && !isInk(run.level, run.at + THICKEST, along)) {
                thin++;
            }
        }
        return thin * 2 > SAMPLES;
    }

    /** Takes a rule away from its first pixel to its last, with breaks and grey edges. */
    private void clear(Run run) {
        int from = run.from - EDGE;
        int to = run.to + EDGE;
        for (Run other : runs) {
            boolean same = other.level == run.level && Math.abs(other.at - run.at) <= EDGE;
            if (same && other.from <= to + GAP && other.to >= from - GAP) {
                from = Math.min(from, other.from);
                to = Math.max(to, other.to);
            }
        }
        for (int i = from; i <= to; i++) {
            for (int side = -EDGE; side <= EDGE; side++) {
                if (run.level) {
                    page.clear(i, run.at + side);
                } else {
                    page.clear(run.at + side, i);
                }
            }
        }
    }
}
