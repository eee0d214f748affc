package vn.sen.standard;

/** How strictly the words of a text are compared with those of a lexicon. */
enum Spelling {
    /** With all marks, as the lexicon has them. */
    EXACT {
        @Override
        boolean same(Token entry, Token word) {
            return entry.key().equals(word.key());
        }
    },
    /** Without marks, for texts typed without them and for slips of a mark. */
    PLAIN {
        @Override
        boolean same(Token entry, Token word) {
            return entry.plain().equals(word.plain());
        }
    };

    abstract boolean same(Token entry, Token word);
}
