package vn.sen.calendar.reading;

import java.util.List;
import vn.sen.calendar.Clause;
import vn.sen.calendar.Reading;

/** The door to the grammar. */
public final class Readers {

    private final Lexicon lexicon = Lexicon.vietnamese();

    public Reading cell(String cell) {
        return CellReader.read(lexicon, cell);
    }

    public List<Clause> content(String content) {
        return ContentReader.read(lexicon, content);
    }
}
