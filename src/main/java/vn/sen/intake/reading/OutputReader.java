package vn.sen.intake.reading;

import java.util.List;
import vn.sen.intake.Doubt;
import vn.sen.intake.Found;
import vn.sen.intake.Source;
import vn.sen.intake.document.Grid;

/** Reads the records and forms that a cell names. */
final class OutputReader {
    private OutputReader() {}

    static List<Found<String>> read(int table, Grid.Box box) {
        Source.Place place = Cells.place(table, box);
        return Entries.of(Cells.lines(box), OutputReader::opens).list().stream()
                .filter(entry -> !Text.bare(entry).isEmpty())
                .map(entry -> found(entry, place))
                .toList();
    }

    private static boolean opens(String line) {
        return Terms.PARTIES.begins(line, "record") && Character.isUpperCase(line.charAt(0));
    }

    private static Found<String> found(String entry, Source.Place place) {
        Found<String> output = Found.sure(Text.bare(entry), new Source(place, entry));
        return Text.hasOpenParenthesis(entry)
                ? output.doubting(Doubt.UNCLOSED_PARENTHESIS)
                : output;
    }
}
