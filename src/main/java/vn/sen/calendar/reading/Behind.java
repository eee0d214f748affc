package vn.sen.calendar.reading;

import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Distance;
import vn.sen.calendar.DurationUnit;

/** What a time is about, where the words say it behind the time. */
final class Behind {

    private Behind() {}

    /** "20/10: audit", "20/10 (audit)", "20/10 for the audit"; null where none of them stands. */
    static @Nullable String subject(Cursor c, boolean limit) {
        int mark = c.at();
        boolean enclosed = c.is(Term.OPEN);
        String report = enclosed && limit ? report(c) : null;
        if (report != null) {
            return report;
        }
        boolean announced =
                c.accept(Term.CONCERNING) || c.accept(Term.COLON) || c.accept(Term.OPEN);
        c.skip(Term.CONCERNING);
        String words = announced && !c.term().isMark() ? words(c) : null;
        if (words == null || (enclosed && !c.accept(Term.CLOSE))) {
            c.back(mark);
            return null;
        }
        return words;
    }

    /** "(The report of the year 2026)" behind a limit: the year is the report's. */
    private static @Nullable String report(Cursor c) {
        int mark = c.at();
        c.take();
        int from = c.at();
        while (c.is(Term.WORD) || (c.is(Term.LEAD) && c.ahead(0).value() > 0)) {
            c.take();
        }
        boolean work = c.at() > from;
        Named period = work ? PeriodGrammar.period(c) : null;
        boolean large = period != null && period.level().compareTo(Level.DAY) > 0;
        String words = c.words(from, c.at());
        if (!large || !c.accept(Term.CLOSE)) {
            c.back(mark);
            return null;
        }
        return words;
    }

    /** Steps over "(if any)" or "(expected)", which belongs to the time's own words. */
    static boolean skipRemark(Cursor c) {
        if (skipLength(c) || skipBeginning(c)) {
            return true;
        }
        boolean remark =
                c.is(Term.OPEN)
                        && (c.term(1) == Term.REMARK || c.term(1) == Term.USUALLY)
                        && c.term(2) == Term.CLOSE;
        if (remark) {
            c.back(c.at() + 3);
        }
        return remark;
    }

    /** "Every March (beginning with 2026)": no year's work of its own. */
    private static boolean skipBeginning(Cursor c) {
        int mark = c.at();
        c.skip(Term.OPEN);
        boolean opened = c.at() > mark;
        c.skip(Term.LEAD);
        boolean from = opened && c.accept(Term.FROM);
        c.skip(Term.YEAR);
        boolean year = from && YearGrammar.isYear(c.take());
        c.skip(Term.ONWARDS);
        if (!year || !c.accept(Term.CLOSE)) {
            c.back(mark);
            return false;
        }
        return true;
    }

    /** "June (2 days)": how long the work takes. */
    private static boolean skipLength(Cursor c) {
        int mark = c.at();
        boolean length =
                c.accept(Term.OPEN) && isShort(DistanceGrammar.distance(c)) && c.accept(Term.CLOSE);
        if (!length) {
            c.back(mark);
        }
        return length;
    }

    /** "(6 months)" would name a report. */
    private static boolean isShort(@Nullable Distance distance) {
        return distance != null && distance.unit().compareTo(DurationUnit.WEEK) <= 0;
    }

    private static @Nullable String words(Cursor c) {
        int from = c.at();
        boolean any = FreeText.endBeforeAnyTime(c) > from;
        return any && !Lead.isNumbers(c, from, c.at()) && !Opening.holdsTimeBetween(c, from)
                ? c.words(from, c.at())
                : null;
    }
}
