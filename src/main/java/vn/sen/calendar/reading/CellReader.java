package vn.sen.calendar.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Clause;
import vn.sen.calendar.Reading;
import vn.sen.calendar.Slip;
import vn.sen.calendar.moment.Limit;
import vn.sen.calendar.moment.When.During;
import vn.sen.calendar.text.Texts;

/**
 * Divides one cell into clauses. Words before a time say what it is about; what no clause takes up
 * is unread.
 */
final class CellReader {

    private static final int LONGEST_CONDITION = 60;

    private final Cursor c;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final List<Slip> beside = new ArrayList<>();
    private @Nullable String condition;

    /** The words of a condition under which nothing was read yet. */
    private @Nullable String idle;

    private CellReader(Cursor c) {
        this.c = c;
    }

    static Reading read(Lexicon lexicon, String cell) {
        String text = CellText.tidy(cell);
        Cursor c = Lexer.read(lexicon, text);
        CellReader reader = new CellReader(c);
        while (!c.atEnd()) {
            reader.step();
        }
        reader.leaveIdle();
        String unread = reader.unread.isEmpty() ? null : String.join("; ", reader.unread);
        List<Clause> clauses = Draft.clauses(reader.drafts);
        List<Slip> slips = new ArrayList<>(c.slips());
        slips.addAll(reader.beside);
        slips.addAll(Assumed.of(clauses));
        return new Reading(text, clauses, unread, slips);
    }

    private void step() {
        if (!skipBetween() && !readCondition()) {
            readSegment();
        }
    }

    /** Steps over what stands between clauses; a new item of a list begins without condition. */
    private boolean skipBetween() {
        if (c.is(Term.BULLET) || c.isAny(Term.DASH, Term.PLUS)) {
            leaveIdle();
            condition = null;
        }
        if (isEnumerator()) {
            c.take();
        } else if (!c.term().isMark() && !Boundary.isJoiner(c.term()) && !c.is(Term.REMARK)) {
            return false;
        }
        c.take();
        return true;
    }

    /** "1." or "a)" at the head of an item. */
    private boolean isEnumerator() {
        Token token = c.ahead(0);
        boolean number = token.isNumber() && token.syllables() == 1;
        boolean short_ = number || token.end() - token.start() == 1;
        boolean closed = c.term(1) == Term.CLOSE || c.term(1) == Term.DOT;
        return short_
                && closed
                && token.touches(c.ahead(1))
                && !c.ahead(1).touches(c.ahead(2))
                && c.term(2) != Term.END;
    }

    /** "In the case that …:", "if … then". */
    private boolean readCondition() {
        int mark = c.at();
        c.skip(Term.CONCERNING);
        if (!c.is(Term.CASE) && !c.isAny(Term.IF, Term.WHEN)) {
            c.back(mark);
            return false;
        }
        c.take();
        int from = c.at();
        for (int words = 0; words < LONGEST_CONDITION && !c.is(Term.END); words++) {
            if (isConditionEnd() && c.at() > from) {
                leaveIdle();
                condition = c.words(from, c.at());
                idle = c.words(mark, c.at());
                c.take();
                return true;
            }
            if (Boundary.isHard(c)) {
                break;
            }
            c.take();
        }
        c.back(mark);
        return false;
    }

    private boolean isConditionEnd() {
        return c.isAny(Term.COLON, Term.THEN) && !c.term(1).isMark();
    }

    private void readSegment() {
        int from = c.at();
        while (!c.atEnd() && !Boundary.isHard(c)) {
            int at = c.at();
            List<Phrase> phrases = phrases(from);
            if (!phrases.isEmpty()) {
                take(from, phrases);
                return;
            }
            if (c.refusedUntil() > at) {
                leave(from, c.refusedUntil());
                return;
            }
            c.back(at + 1);
        }
        leave(from, c.at());
    }

    private List<Phrase> phrases(int from) {
        int at = c.at();
        boolean behindEvent = at == from && !drafts.isEmpty() && isUndated(drafts.getLast());
        Sense trigger = behindEvent ? UndatedGrammar.trigger(c) : null;
        if (trigger != null) {
            return List.of(new Phrase(at, c.at(), trigger));
        }
        c.back(at);
        return PhraseGrammar.phrases(c, !Lead.isShort(c, from, at));
    }

    private static boolean isUndated(Draft draft) {
        return draft.sense() instanceof Sense.Undated;
    }

    private void take(int from, List<Phrase> phrases) {
        List<Phrase> own = Attribute.setAside(c, phrases, from);
        int at = own.getFirst().from();
        if (at > from && Lead.isNumbers(c, from, at)) {
            unread.add(Lead.trimmed(c, from, at));
            from = at;
        }
        boolean short_ = Lead.isShort(c, from, at);
        String subject = short_ ? null : Lead.subject(c, from, at);
        int first = drafts.size();
        boolean explains = isBesideEvent(from);
        for (Phrase phrase : own) {
            int start = short_ && phrase.from() == at ? from : phrase.from();
            String text = c.words(start, phrase.to());
            drafts.add(new Draft(sense(phrase, from), start, text, subject, condition));
            if (explains && phrase.sense() instanceof Sense.At(During _, _, _)) {
                beside.add(new Slip(text, Texts.text("assumed.beside", text)));
            }
        }
        idle = null;
        readBehind(first);
    }

    /**
     * "Before the rains (May)": a parenthesis behind an event that no day is known of. The period
     * may be that of the event or that of the work.
     */
    private boolean isBesideEvent(int from) {
        return !drafts.isEmpty()
                && drafts.getLast().sense() instanceof Sense.Counted counted
                && counted.day() == null
                && from > 0
                && c.token(from - 1).term() == Term.OPEN;
    }

    private Sense sense(Phrase phrase, int segment) {
        boolean follows = phrase.from() == segment && !drafts.isEmpty();
        return follows && phrase.sense() instanceof Sense.At at
                ? at.after(drafts.getLast().sense())
                : phrase.sense();
    }

    /** Words behind a time: "for the yearly report" is its subject, others are unread. */
    private void readBehind(int first) {
        if (Behind.skipRemark(c)) {
            drafts.add(drafts.removeLast().upTo(c));
        }
        int from = c.at();
        List<Draft> latest = drafts.subList(first, drafts.size());
        String subject =
                latest.getFirst().subject() == null
                        ? Behind.subject(c, isLimit(latest.getLast()))
                        : null;
        if (subject != null) {
            latest.replaceAll(draft -> draft.about(subject));
            return;
        }
        while (isTrailing()) {
            c.take();
        }
        leave(from, c.at());
    }

    private static boolean isLimit(Draft draft) {
        return draft.sense() instanceof Sense.At at && at.when() instanceof Limit;
    }

    private boolean isTrailing() {
        return !c.atEnd() && !c.term().isMark() && !Boundary.isJoiner(c.term()) && !startsPhrase();
    }

    private boolean startsPhrase() {
        int at = c.at();
        boolean starts = !PhraseGrammar.phrases(c, true).isEmpty() || c.refusedUntil() > at;
        c.back(at);
        return starts;
    }

    /** Keeps words that were not understood, and goes on behind them. */
    private void leave(int from, int to) {
        c.back(to);
        leaveIdle();
        String words = Lead.trimmed(c, from, to);
        if (!words.isEmpty()) {
            unread.add(words);
        }
    }

    private void leaveIdle() {
        if (idle != null) {
            unread.add(idle);
            idle = null;
        }
    }
}
