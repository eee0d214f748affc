package vn.sen.calendar.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Slip;

/** Turns the text of a cell into tokens: longest phrases of the lexicon, numbers, marks. */
final class Lexer {

    private static final Set<String> ROMAN_NUMBERS =
            Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
    private static final List<String> ROMAN =
            List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private final Lexicon lexicon;
    private final String text;
    private final List<Piece> pieces;
    private final boolean unmarked;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Slip> slips = new ArrayList<>();

    private Lexer(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
        this.pieces = parted(Piece.of(text));
        this.unmarked = text.chars().allMatch(c -> c < 0x80 || !Character.isLetter(c));
    }

    static Cursor read(Lexicon lexicon, String text) {
        Lexer lexer = new Lexer(lexicon, text);
        lexer.run();
        List<Token> tokens = MonthNames.read(text, lexer.tokens, lexer.slips);
        return new Cursor(text, tokens, lexer.slips);
    }

    /** Parts words that lost the space between them. */
    private List<Piece> parted(List<Piece> whole) {
        List<Piece> parted = new ArrayList<>(whole.size());
        for (Piece piece : whole) {
            int seam = piece.isWord() ? lexicon.seam(piece.key()) : 0;
            if (seam == 0) {
                parted.add(piece);
            } else {
                int middle = piece.start() + seam;
                Piece first = Piece.word(text, piece.start(), middle);
                Piece second = Piece.word(text, middle, piece.end());
                parted.addAll(List.of(first, second));
                String written = text.substring(piece.start(), piece.end());
                slips.add(new Slip(written, first.key() + " " + second.key()));
            }
        }
        return parted;
    }

    private void run() {
        int at = 0;
        while (at < pieces.size()) {
            at += take(at);
        }
    }

    /** Adds the token that begins at a piece; how many pieces it is made of. */
    private int take(int at) {
        Piece piece = pieces.get(at);
        if (!piece.isWord()) {
            return add(piece.term(), piece.value(), at, 1);
        }
        int roman = roman(piece);
        if (roman > 0) {
            return add(Term.ROMAN, roman, at, 1);
        }
        if (isLetterBeforeNumber(at)) {
            return add(piece.key().equals("q") ? Term.QUARTER : Term.MONTH, 0, at, 1);
        }
        Lexicon.Entry entry = longest(at);
        if (entry == null) {
            return add(Term.WORD, 0, at, 1);
        }
        noteSlip(entry, at);
        return add(entry.term(), entry.value(), at, entry.syllables().size());
    }

    private int add(Term term, int value, int at, int count) {
        int end = pieces.get(at + count - 1).end();
        tokens.add(new Token(term, value, pieces.get(at).start(), end, count));
        return count;
    }

    /** Capitals anywhere; small letters only after the word for quarter. */
    private int roman(Piece piece) {
        if (!ROMAN_NUMBERS.contains(piece.key())) {
            return 0;
        }
        boolean capital = Character.isUpperCase(text.charAt(piece.start()));
        boolean afterQuarter = !tokens.isEmpty() && tokens.getLast().term() == Term.QUARTER;
        return capital || afterQuarter ? ROMAN.indexOf(piece.key()) : 0;
    }

    /** Q1, Q.II and T12, as tables abbreviate quarters and months. */
    private boolean isLetterBeforeNumber(int at) {
        Piece piece = pieces.get(at);
        boolean quarter = piece.key().equals("q");
        if (!quarter && !piece.key().equals("t")) {
            return false;
        }
        int dot = at + 1 < pieces.size() && pieces.get(at + 1).term() == Term.DOT ? 1 : 0;
        if (at + 1 + dot >= pieces.size() || !touches(at) || (dot == 1 && !touches(at + 1))) {
            return false;
        }
        Piece next = pieces.get(at + 1 + dot);
        return next.term() == Term.NUMBER || (quarter && ROMAN_NUMBERS.contains(next.key()));
    }

    private boolean touches(int at) {
        return pieces.get(at).end() == pieces.get(at + 1).start();
    }

    private Lexicon.@Nullable Entry longest(int at) {
        Lexicon.Entry found = null;
        Lexicon.Node node = lexicon.root();
        for (int i = at; i < pieces.size() && pieces.get(i).isWord(); i++) {
            node = node.next(pieces.get(i).bare());
            if (node == null) {
                break;
            }
            Lexicon.Entry best = best(node.entries(), at);
            found = best == null || isCutShort(best, i) ? found : best;
        }
        return found;
    }

    private Lexicon.@Nullable Entry best(List<Lexicon.Entry> entries, int at) {
        Lexicon.Entry tolerated = null;
        for (Lexicon.Entry entry : entries) {
            int right = right(entry, at);
            if (right == entry.syllables().size() && !unmarked && !isUnitWithoutMark(entry, at)) {
                return entry;
            }
            if (tolerated == null && isTolerable(entry, at, right)) {
                tolerated = entry;
            }
        }
        return tolerated;
    }

    /** "Right away" before a number is "day" without its mark. */
    private boolean isUnitWithoutMark(Lexicon.Entry entry, int at) {
        boolean short_ = entry.term() == Term.USUALLY && entry.syllables().size() == 1;
        return short_ && at + 1 < pieces.size() && pieces.get(at + 1).term() == Term.NUMBER;
    }

    private int right(Lexicon.Entry entry, int at) {
        int right = 0;
        for (int i = 0; i < entry.syllables().size(); i++) {
            right += entry.syllables().get(i).equals(pieces.get(at + i).key()) ? 1 : 0;
        }
        return right;
    }

    private boolean isTolerable(Lexicon.Entry entry, int at, int right) {
        if (unmarked) {
            return true;
        }
        return entry.syllables().size() > 1
                ? right > 0 && entry.term().toleratesMarks()
                : isUnitBeforeNumber(entry, at);
    }

    private boolean isUnitBeforeNumber(Lexicon.Entry entry, int at) {
        boolean unit =
                switch (entry.term()) {
                    case DAY, MONTH, QUARTER -> true;
                    default -> false;
                };
        return unit && at + 1 < pieces.size() && pieces.get(at + 1).term() == Term.NUMBER;
    }

    private boolean isCutShort(Lexicon.Entry entry, int last) {
        boolean word = last + 1 < pieces.size() && pieces.get(last + 1).isWord();
        return entry.term() == Term.REMARK && word;
    }

    private void noteSlip(Lexicon.Entry entry, int at) {
        for (int i = 0; i < entry.syllables().size(); i++) {
            Piece piece = pieces.get(at + i);
            String meant = entry.syllables().get(i);
            if (!meant.equals(piece.key())) {
                slips.add(new Slip(text.substring(piece.start(), piece.end()), meant));
            }
        }
    }

    /** A word, a number or a mark, before the lexicon is asked. */
    record Piece(Term term, int value, int start, int end, String key, String bare) {

        boolean isWord() {
            return term == Term.WORD;
        }

        static List<Piece> of(String text) {
            List<Piece> pieces = new ArrayList<>();
            int at = 0;
            while (at < text.length()) {
                at = Scan.next(text, at, pieces);
            }
            return pieces;
        }

        static Piece word(String text, int start, int end) {
            String key = text.substring(start, end).toLowerCase(Locale.ROOT);
            return new Piece(Term.WORD, 0, start, end, key, Marks.strip(key));
        }

        static Piece other(Term term, int value, int start, int end) {
            return new Piece(term, value, start, end, "", "");
        }
    }
}
