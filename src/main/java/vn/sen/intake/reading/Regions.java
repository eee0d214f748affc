package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sorts the lines of a document into its regions, by headings and fixed words. */
final class Regions {
    private static final int HEADING_WORDS = 12;

    private final Map<Region, List<Line>> lines = new EnumMap<>(Region.class);
    private final List<TaskTable> tables = new ArrayList<>();
    private final @Nullable Line kind;
    private Region region = Region.HEAD;
    private boolean titleStands;

    private Regions(@Nullable Line kind) {
        this.kind = kind;
    }

    static Regions of(List<Piece> pieces) {
        Regions regions = new Regions(KindLine.find(pieces));
        for (Piece piece : pieces) {
            switch (piece) {
                case Line line -> regions.add(line);
                case TaskTable table -> regions.add(table);
            }
        }
        return regions;
    }

    List<Line> of(Region wanted) {
        return lines.getOrDefault(wanted, List.of());
    }

    List<TaskTable> tables() {
        return tables;
    }

    private void add(TaskTable table) {
        tables.add(table);
        if (region.compareTo(Region.TASKS) < 0) {
            region = Region.TASKS;
        }
    }

    private void add(Line line) {
        if (line.equals(kind)) {
            region = Region.KIND;
            put(line);
            region = Region.TITLE;
            return;
        }
        region = next(line);
        boolean heading = region.compareTo(Region.PREAMBLE) > 0 && heading(line) == region;
        Line kept = heading ? behindHeading(line) : line;
        if (kept != null) {
            put(kept);
        }
    }

    private void put(Line line) {
        lines.computeIfAbsent(region, r -> new ArrayList<>()).add(line);
    }

    private Region next(Line line) {
        if (region == Region.HEAD) {
            return kind == null && startsBody(line) ? bodyRegion(line) : Region.HEAD;
        }
        if (region == Region.TITLE) {
            return belongsToTitle(line) ? Region.TITLE : bodyRegion(line);
        }
        if (region == Region.ENDING || region == Region.ANNEX) {
            return Terms.LAYOUT.begins(line.text(), "annex") ? Region.ANNEX : region;
        }
        return bodyRegion(line);
    }

    private static boolean startsBody(Line line) {
        boolean cites =
                Terms.LAYOUT.begins(line.text(), "citation")
                        || (Terms.LAYOUT.begins(line.text(), "basis")
                                && !Symbols.all(line.text()).isEmpty());
        return cites || heading(line) != null;
    }

    /** The title goes on while its setting does; the text begins with what the plan rests on. */
    private boolean belongsToTitle(Line line) {
        boolean set = isSet(line) && line.label().isEmpty();
        boolean cites = Terms.LAYOUT.begins(line.text(), "citation");
        boolean announces =
                Terms.LAYOUT.has(line.text(), "makes-plan")
                        && Terms.LAYOUT.has(line.text(), "as-follows");
        List<Line> title = of(Region.TITLE);
        boolean setChanges = !title.isEmpty() && isSet(title.getFirst()) && !set;
        titleStands |= cites || announces || setChanges || (!set && startsBody(line));
        return !titleStands;
    }

    private static boolean isSet(Line line) {
        return line.look().bold() || line.look().centred();
    }

    private Region bodyRegion(Line line) {
        if (Endings.begins(line) && region.compareTo(Region.PREAMBLE) > 0) {
            return Region.ENDING;
        }
        Region heading = heading(line);
        if (heading != null) {
            return heading;
        }
        return region.compareTo(Region.PREAMBLE) < 0 ? Region.PREAMBLE : region;
    }

    /** The region that a heading opens; none where the line is no heading. */
    static @Nullable Region heading(Line line) {
        String title = title(line);
        boolean set = line.isNumbered() || line.look().bold() || Text.isCapitals(title);
        if (!set || Text.words(title) > HEADING_WORDS) {
            return null;
        }
        if (Terms.LAYOUT.begins(title, "purpose")) {
            return Region.PURPOSE;
        }
        if (Terms.LAYOUT.begins(title, "requirement")) {
            return Region.REQUIREMENT;
        }
        if (Terms.LAYOUT.begins(title, "duties")) {
            return Region.DUTIES;
        }
        boolean alone = line.isNumbered() && Terms.LAYOUT.whole(title).contains("tasks");
        if (alone || (isMain(line) && Terms.LAYOUT.begins(title, "tasks"))) {
            return Region.TASKS;
        }
        return line.isMainPart() ? Region.OTHER : null;
    }

    private static boolean isMain(Line line) {
        return line.isMainPart() || line.look().bold();
    }

    private static String title(Line line) {
        int colon = line.text().indexOf(':');
        return colon > 0 ? line.text().substring(0, colon) : line.text();
    }

    /** What a heading goes on to say behind its colon. */
    private static @Nullable Line behindHeading(Line line) {
        int colon = line.text().indexOf(':');
        String rest = colon < 0 ? "" : line.text().substring(colon + 1).strip();
        return rest.isEmpty() ? null : line.withText(rest);
    }
}
