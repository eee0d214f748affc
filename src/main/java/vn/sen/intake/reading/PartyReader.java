package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.List;
import vn.sen.intake.Doubt;
import vn.sen.intake.Found;
import vn.sen.intake.Part;
import vn.sen.intake.Party;
import vn.sen.intake.Source;
import vn.sen.intake.document.Grid;

/** Reads who is named in a cell, and with which part. */
final class PartyReader {
    private final Column column;
    private final Source.Place place;
    private final List<Found<Party>> parties = new ArrayList<>();
    private Part part;

    private PartyReader(Column column, Part part, Source.Place place) {
        this.column = column;
        this.part = part;
        this.place = place;
    }

    static List<Found<Party>> read(int table, Column column, Grid.Box box) {
        Part part = column.mixed() || column.role().part() == null ? Part.PERFORM : part(column);
        PartyReader reader = new PartyReader(column, part, Cells.place(table, box));
        Entries entries = Entries.of(Cells.lines(box), PartyReader::opens);
        for (String entry : entries.list()) {
            reader.entry(entry, entries.bulleted());
        }
        return reader.column.mixed() ? reader.withGuessedParts() : reader.parties;
    }

    private static Part part(Column column) {
        Part part = column.role().part();
        return part == null ? Part.PERFORM : part;
    }

    private static boolean opens(String line) {
        return new Marked(line).isMarked()
                || (Character.isUpperCase(line.charAt(0)) && Terms.PARTIES.begins(line, "head"));
    }

    private void entry(String entry, boolean bulleted) {
        List<Marked.Stretch> stretches = new Marked(entry).stretches();
        for (Marked.Stretch stretch : stretches) {
            if (stretch.prefix() != null) {
                part = stretch.prefix();
            }
            Part own = stretch.suffix() != null ? stretch.suffix() : part;
            boolean whole = bulleted && stretch.prefix() == null && stretches.size() == 1;
            List<String> names =
                    whole ? List.of(stretch.text()) : PartySplit.atCommas(stretch.text());
            if (column.mixed()) {
                names = names.stream().flatMap(PartySplit::atSlashes).toList();
            }
            names.forEach(name -> add(name, own));
        }
    }

    private void add(String name, Part own) {
        String text = Text.bare(name);
        if (text.isEmpty()) {
            return;
        }
        Found<Party> party = Found.sure(new Party(own, text), new Source(place, name));
        if (Text.hasOpenParenthesis(text)) {
            party = party.doubting(Doubt.UNCLOSED_PARENTHESIS);
        }
        boolean unparted = text.contains(",") && PartySplit.mayHoldSeveral(text);
        parties.add(unparted ? party.doubting(Doubt.PARTIES_NOT_PARTED) : party);
    }

    /** Under one heading for both, the first named leads, if no word says otherwise. */
    private List<Found<Party>> withGuessedParts() {
        if (parties.stream().anyMatch(found -> found.value().part() != Part.PERFORM)) {
            return parties;
        }
        List<Found<Party>> guessed = new ArrayList<>();
        for (Found<Party> found : parties) {
            Part own = guessed.isEmpty() ? Part.LEAD : Part.COORDINATE;
            guessed.add(
                    found.map(party -> new Party(own, party.text())).doubting(Doubt.PART_GUESSED));
        }
        return guessed;
    }
}
