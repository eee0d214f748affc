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

    public PlanOutcome compose(Document document) {
        Regions regions = Regions.of(ProseTasks.in(Pieces.of(document, looks)));
        List<Item> read = new ArrayList<>();
        List<Source> left = new ArrayList<>();
        for (TaskTable table : regions.tables()) {
            Work work = items.read(table);
            read.addAll(work.items());
            left.addAll(work.unread());
        }
        return read.isEmpty()
                ? ReadingRefused.NO_PLAN_TABLE
                : compose(document, regions, read, left);
    }

    private static PlanReading compose(
            Document document, Regions regions, List<Item> items, List<Source> left) {
        Letterhead letterhead = new LetterheadReader(regions, new AgencyNames(regions)).read();
        Subject subject = new SubjectReader(regions).read();
        DutyReader duties = new DutyReader(regions.of(Region.DUTIES));
        EndingReader ending = new EndingReader(regions.of(Region.ENDING));
        Ending foot = new Ending(duties.closing(), ending.recipients(), ending.signer());
        Set<Doubt> doubts = doubts(letterhead, subject, foot);
        doubts.addAll(document.doubts());
        return new PlanReading(
                letterhead,
                subject,
                new GroundsReader(regions).read(),
                items,
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
