package vn.sen.intake.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.document.Unreadable;

/** The lists of a document, and how far each has counted. */
final class Numbering {
    private static final int LEVELS = 9;

    private final Map<Integer, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<Integer, Integer> listOfNumber = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<Integer, int[]> counts = new HashMap<>();

    static Numbering read(Xml xml) throws XMLStreamException, Unreadable {
        Numbering numbering = new Numbering();
        xml.children(
                name -> {
                    switch (name) {
                        case "abstractNum" -> numbering.readList(xml);
                        case "num" -> numbering.readNumber(xml);
                        default -> xml.skip();
                    }
                });
        return numbering;
    }

    private void readList(Xml xml) throws XMLStreamException, Unreadable {
        Map<Integer, Level> levels = new TreeMap<>();
        lists.put(xml.number("abstractNumId", -1), levels);
        xml.children(
                name -> {
                    if (name.equals("lvl")) {
                        levels.put(xml.number("ilvl", 0), readLevel(xml));
                    } else {
                        xml.skip();
                    }
                });
    }

    private static Level readLevel(Xml xml) throws XMLStreamException, Unreadable {
        int[] start = {1};
        String[] said = {"decimal", ""};
        xml.children(
                name -> {
                    switch (name) {
                        case "start" -> start[0] = xml.number(1);
                        case "numFmt" -> said[0] = xml.value();
                        case "lvlText" -> said[1] = xml.value();
                        default -> {}
                    }
                    xml.skip();
                });
        return new Level(start[0], said[0], said[1]);
    }

    private void readNumber(Xml xml) throws XMLStreamException, Unreadable {
        int number = xml.number("numId", -1);
        xml.children(
                name -> {
                    if (name.equals("abstractNumId")) {
                        listOfNumber.put(number, xml.number(-1));
                        xml.skip();
                    } else if (name.equals("lvlOverride")) {
                        readOverride(xml, number, xml.number("ilvl", 0));
                    } else {
                        xml.skip();
                    }
                });
    }

    private void readOverride(Xml xml, int number, int level)
            throws XMLStreamException, Unreadable {
        xml.children(
                name -> {
                    if (name.equals("startOverride")) {
                        restarts.computeIfAbsent(number, n -> new HashMap<>())
                                .put(level, xml.number(1));
                    }
                    xml.skip();
                });
    }

    /** The label of the next paragraph of a list; empty for numbers that no list has. */
    String next(int number, int depth) {
        Integer list = listOfNumber.get(number);
        Map<Integer, Level> levels = list == null ? null : lists.get(list);
        Level level = levels == null ? null : levels.get(depth);
        if (list == null || levels == null || level == null || depth >= LEVELS) {
            return "";
        }
        return level.isBullet() ? level.bullet() : label(level, levels, count(list, number, depth));
    }

    private int[] count(int list, int number, int depth) {
        int[] count = counts.computeIfAbsent(list, l -> new int[LEVELS]);
        Integer restart = takeRestart(number, depth);
        Level level = lists.getOrDefault(list, Map.of()).get(depth);
        int start = restart != null ? restart : level == null ? 1 : level.start();
        count[depth] = count[depth] == 0 || restart != null ? start : count[depth] + 1;
        Arrays.fill(count, depth + 1, LEVELS, 0);
        return count;
    }

    /** A list that begins anew does so at its first paragraph only. */
    private @Nullable Integer takeRestart(int number, int depth) {
        Map<Integer, Integer> ofNumber = restarts.get(number);
        return ofNumber == null ? null : ofNumber.remove(depth);
    }

    private static String label(Level level, Map<Integer, Level> levels, int[] count) {
        String label = level.pattern();
        for (int i = 0; i < LEVELS; i++) {
            Level of = levels.get(i);
            if (of != null && label.contains("%" + (i + 1))) {
                label = label.replace("%" + (i + 1), of.number(Math.max(of.start(), count[i])));
            }
        }
        return label.strip();
    }
}
