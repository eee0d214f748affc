package vn.sen.paper;

import java.io.IOException;
import java.io.OutputStream;
import vn.sen.paper.word.LetterInWord;

/** Official letters as files that a clerk opens, edits and prints. */
public final class LetterPaper {

    /** What the file is called in the language of the web. */
    public static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private LetterPaper() {}

    /** Writes the letter as a .docx; the stream stays open. */
    public static void write(OfficialLetter letter, OutputStream to) throws IOException {
        new LetterInWord(letter).write(to);
    }
}
