package vn.sen.agency.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sen.actor.Outcome;
import vn.sen.agency.table.Sheet;
import vn.sen.agency.table.TableRow;

/**
 * A list of people.
 *
 * @param unused headings of columns that nothing is taken from
 */
public record Roll(List<RollLine> lines, List<String> unused) {

    private static final int HEADING_WITHIN = 20;

    public Roll {
        lines = List.copyOf(lines);
        unused = List.copyOf(unused);
    }

    /**
     * The list on the first sheet that has a heading; rows above it, as titles, are passed over.
     *
     * @return refused with a {@link RollRefused}
     */
    public static Outcome<Roll> of(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            Optional<RollHeading> heading =
                    sheet.rows().stream()
                            .limit(HEADING_WITHIN)
                            .flatMap(row -> RollHeading.of(row).stream())
                            .findFirst();
            if (heading.isPresent()) {
                List<RollLine> lines = lines(sheet, heading.get());
                return lines.isEmpty()
                        ? Outcome.refused(RollRefused.NO_ROWS)
                        : Outcome.done(new Roll(lines, heading.get().unused()));
            }
        }
        return Outcome.refused(RollRefused.NO_HEADING);
    }

    private static List<RollLine> lines(Sheet sheet, RollHeading heading) {
        List<RollLine> lines = new ArrayList<>();
        String under = "";
        for (TableRow row : sheet.rows()) {
            if (row.number() > heading.row() && RollHeading.of(row).isEmpty()) {
                RollLine line = line(row, heading, under);
                lines.add(line);
                under = line.isUnitOnly() ? line.unit() : under;
            }
        }
        return lines;
    }

    private static RollLine line(TableRow row, RollHeading heading, String under) {
        Optional<String> band = band(row, heading);
        String unit = heading.cell(row, RollColumn.UNIT);
        return new RollLine(
                row.number(),
                band.isPresent() ? "" : heading.name(row),
                band.orElse(unit.isEmpty() && !heading.has(RollColumn.UNIT) ? under : unit),
                heading.cell(row, RollColumn.POSITION),
                heading.cell(row, RollColumn.ROLES),
                heading.cell(row, RollColumn.EMAIL),
                phone(heading.cell(row, RollColumn.PHONE)),
                heading.cell(row, RollColumn.LOGIN));
    }

    /** A unit's name that stands as a heading above its people. */
    private static Optional<String> band(TableRow row, RollHeading heading) {
        List<String> said =
                row.cells().stream()
                        .filter(cell -> !cell.matches("[0-9IVXLivxl]{0,5}[.)]?"))
                        .toList();
        boolean alone = said.size() == 1 && UnitWords.isUnit(said.getFirst());
        return alone && !said.getFirst().equals(heading.cell(row, RollColumn.UNIT))
                ? Optional.of(said.getFirst().replaceFirst("^[0-9IVX]{1,5}[.)]\\s*", ""))
                : Optional.empty();
    }

    /** With the first 0 that Excel takes from a telephone number it holds for a number. */
    private static String phone(String cell) {
        return cell.matches("[235789]\\d{8}") ? "0" + cell : cell;
    }
}
