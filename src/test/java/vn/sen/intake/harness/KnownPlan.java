package vn.sen.intake.harness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.Part;
import vn.sen.intake.Party;
import vn.sen.intake.harness.KnownWords.Topic;

/**
 * A plan of which every cell is known, before it is put into a file.
 *
 * @param kind the kind of plan, a name of a word list
 * @param title what stands below the words "KẾ HOẠCH"
 * @param columns in the order of the table
 */
public record KnownPlan(
        String kind, long seed, String title, List<KnownColumn> columns, List<KnownRow> rows) {
    /** The kinds that can be made. */
    public static final List<String> KINDS =
            List.of("digital", "environment", "law", "reform", "quality");

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    /** A column with its heading. */
    public record KnownColumn(KnownCell cell, String heading) {}

    /**
     * A row.
     *
     * @param section the section it stands in: number, a blank, and title
     * @param cells the words of each column, empty where the cell is
     */
    public record KnownRow(@Nullable String section, Map<KnownCell, String> cells) {
        public String of(KnownCell cell) {
            return cells.getOrDefault(cell, "");
        }

        /** Who is named in the cells, column by column in the order of the table. */
        public List<Party> parties(List<KnownColumn> columns) {
            return columns.stream()
                    .filter(column -> column.cell().isParty())
                    .flatMap(column -> parties(column.cell()))
                    .toList();
        }

        private Stream<Party> parties(KnownCell cell) {
            return split(of(cell)).map(name -> new Party(Part.valueOf(cell.name()), name));
        }

        public List<String> outputs() {
            return split(of(KnownCell.OUTPUT)).toList();
        }

        private static Stream<String> split(String text) {
            return Stream.of(text.split(";\\s*", -1)).filter(part -> !part.isEmpty());
        }
    }

    public KnownPlan {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The plan of a seed; the kinds take turns. */
    public static KnownPlan of(long seed, int size) {
        return of(KINDS.get(Math.floorMod(seed, KINDS.size())), seed, size);
    }

    public static KnownPlan of(String kind, long seed, int size) {
        return new Making(kind, seed).plan(size);
    }

    /** The headings of the columns. */
    public List<String> headings() {
        return columns.stream().map(KnownColumn::heading).toList();
    }

    private static final class Making {
        private final Random random;
        private final String kind;
        private final long seed;
        private final KnownWords words;
        private final List<String> times = KnownWords.of("times").of(Topic.TIMES);
        private final List<KnownColumn> columns = new ArrayList<>();
        private final List<KnownRow> rows = new ArrayList<>();
        private final int numbering;

        Making(String kind, long seed) {
            this.kind = kind;
            this.seed = seed;
            random = new Random(seed);
            words = KnownWords.of(kind);
            numbering = random.nextInt(4);
        }

        private String pick(Topic topic) {
            return pick(words.of(topic));
        }

        private String pick(List<String> from) {
            return from.get(random.nextInt(from.size()));
        }

        KnownPlan plan(int size) {
            for (String head : pick(Topic.HEADS).split(" \\| ", -1)) {
                columns.add(new KnownColumn(KnownCell.of(head.charAt(0)), head.substring(1)));
            }
            boolean sections = size > 6 && random.nextInt(3) > 0;
            int perSection = Math.max(3, size / words.of(Topic.SECTIONS).size() + 1);
            int offset = random.nextInt(20);
            for (int i = 0; i < size; i++) {
                int section = sections ? i / perSection : -1;
                rows.add(row(section, i, i % perSection, offset));
            }
            return new KnownPlan(kind, seed, pick(Topic.TITLE), columns, rows);
        }

        private KnownRow row(int section, int index, int inSection, int offset) {
            List<String> pool = words.of(Topic.ROWS);
            String[] parts = pool.get((index + offset) % pool.size()).split(" \\| ", -1);
            Map<KnownCell, String> cells = new EnumMap<>(KnownCell.class);
            cells.put(KnownCell.NO, number(section, index, inSection));
            cells.put(KnownCell.CONTENT, parts[0] + repeat(index / pool.size()));
            cells.put(KnownCell.OUTPUT, random.nextInt(8) == 0 ? "" : parts[1]);
            cells.put(KnownCell.LEAD, parts[2]);
            cells.put(KnownCell.COORDINATE, random.nextInt(6) == 0 ? "" : parts[3]);
            cells.put(KnownCell.PERFORM, performs(parts));
            cells.put(KnownCell.TIME, pick(times));
            cells.put(KnownCell.FUNDS, random.nextInt(3) == 0 ? "" : pick(Topic.FUNDS));
            cells.put(KnownCell.NOTE, random.nextBoolean() ? "" : pick(Topic.NOTES));
            cells.keySet().retainAll(columns.stream().map(KnownColumn::cell).toList());
            return new KnownRow(section < 0 ? null : section(section), cells);
        }

        private String performs(String[] parts) {
            return switch (random.nextInt(6)) {
                case 0 -> pick(Topic.PEOPLE);
                case 1 -> parts[2] + "; " + parts[3];
                default -> parts[2];
            };
        }

        /** Work of the same name is told apart by where or when it is done. */
        private static String repeat(int round) {
            return round == 0 ? "" : " (đợt " + (round + 1) + ")";
        }

        private String number(int section, int index, int inSection) {
            return section < 0 || numbering < 2
                    ? "" + (index + 1)
                    : numbering == 2 ? "" + (inSection + 1) : (section + 1) + "." + (inSection + 1);
        }

        private String section(int section) {
            String title = words.of(Topic.SECTIONS).get(section);
            return (numbering == 3 ? "" + (section + 1) : ROMAN.get(section)) + " " + title;
        }
    }
}
