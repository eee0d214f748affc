package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sen.calendar.DeadlineReader;
import vn.sen.calendar.Reading;
import vn.sen.intake.Doubt;
import vn.sen.intake.Ending;
import vn.sen.intake.Found;
import vn.sen.intake.Item;
import vn.sen.intake.Letterhead;
import vn.sen.intake.PlanOutcome;
import vn.sen.intake.PlanReading;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.Source;
import vn.sen.intake.Subject;
import vn.sen.intake.TableChoice;
import vn.sen.intake.WhichTable;
import vn.sen.intake.document.Document;
import vn.sen.standard.Catalogue;

/** Puts the parts of a plan together. */
public final class PlanComposer {
    private static final int LEAD = 30;

    private final CellLooks looks;
    private final ItemReader items;

    public PlanComposer(DeadlineReader deadlines, Catalogue catalogue) {
        looks = new CellLooks(deadlines);
        items = new ItemReader(deadlines, catalogue);
    }

    /** The plan of some of the tables; what the others say is kept as unread. */
    public PlanOutcome compose(Document document, TableChoice choice) {
        List<Piece> pieces = pieces(document);
        return compose(document, pieces, Competing.of(pieces, items), choice);
    }

    /** The plan; or which tables it may be, where several compete. */
    public PlanOutcome composeOrAsk(Document document) {
        List<Piece> pieces = pieces(document);
        Competing tables = Competing.of(pieces, items);
        PlanOutcome outcome = compose(document, pieces, tables, TableChoice.ALL);
        return outcome instanceof PlanReading all && tables.size() > 1
                ? new WhichTable(tables.candidates(), all)
                : outcome;
    }

    private List<Piece> pieces(Document document) {
        return ProseTasks.in(Pieces.of(document, looks));
    }

    private static PlanOutcome compose(
            Document document, List<Piece> pieces, Competing tables, TableChoice choice) {
        List<Item> read = tables.items(choice);
        if (read.isEmpty()) {
            return tables.size() > 0 ? ReadingRefused.NO_SUCH_TABLE : ReadingRefused.NO_PLAN_TABLE;
        }
        return compose(document, Regions.of(pieces), read, tables.unread(choice));
    }

    private static PlanReading compose(
            Document document, Regions regions, List<Item> items, List<Source> left) {
        Letterhead letterhead = new LetterheadReader(regions, new AgencyNames(regions)).read();
        Subject subject = RowYears.filled(new SubjectReader(regions).read(), items);
        DutyReader duties = new DutyReader(regions.of(Region.DUTIES));
        EndingReader ending = new EndingReader(regions.of(Region.ENDING));
        Ending foot = new Ending(duties.closing(), ending.recipients(), ending.signer());
        Set<Doubt> doubts = doubts(letterhead, subject, foot);
        doubts.addAll(document.doubts());
        return new PlanReading(
                letterhead,
                subject,
                new GroundsReader(regions).read(),
                subject.year() == null ? Undated.doubted(items) : items,
                duties.duties(),
                foot,
                new PlanReading.Remainder(doubts, unread(regions, items, left)));
    }

    private static Set<Doubt> doubts(Letterhead letterhead, Subject subject, Ending ending) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (letterhead.agency() == null) {
            doubts.add(Doubt.AGENCY_MISSING);
        }
        if (subject.year() == null) {
            doubts.add(Doubt.YEAR_MISSING);
        }
        if (ending.signer() == null) {
            doubts.add(Doubt.SIGNER_MISSING);
        }
        return doubts;
    }

    /** Captions, and sentences that only lead over to a table. */
    private static boolean isPointer(Line line) {
        boolean caption = line.look().centred() && line.look().bold();
        return caption
                || Terms.LAYOUT.begins(line.text(), "annex")
                || (Terms.LAYOUT.has(line.text(), "pointer") && Text.words(line.text()) <= LEAD);
    }

    /** Lines of parts that are not known, text among the tables, and words of time not read. */
    private static List<Source> unread(Regions regions, List<Item> items, List<Source> left) {
        List<Source> unread = new ArrayList<>(left);
        for (Region region : List.of(Region.TASKS, Region.OTHER, Region.ANNEX)) {
            regions.of(region).stream()
                    .filter(line -> !isPointer(line))
                    .forEach(line -> unread.add(line.source()));
        }
        for (Item item : items) {
            Found<Reading> cell = item.times().cell();
            String words = cell == null ? null : cell.value().unread();
            if (cell != null && words != null) {
                unread.add(new Source(cell.source().place(), words));
            }
        }
        return unread;
    }
}
