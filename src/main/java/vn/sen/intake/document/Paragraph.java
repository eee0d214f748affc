package vn.sen.intake.document;

/**
 * A paragraph.
 *
 * @param label the number or dash that Word puts before it, empty where it puts none
 * @param text what is typed in it: NFC, plain spaces; line breaks and tabs are kept
 * @param look how it is set
 */
public record Paragraph(String label, String text, Look look) implements Block {

    /** How a paragraph is set: all of it bold, and centred. */
    public record Look(boolean bold, boolean centred) {
        public static final Look PLAIN = new Look(false, false);
    }

    /** Whether it shows nothing: no text, nor a number; an empty item of a dash list is blank. */
    public boolean isBlank() {
        return text.isBlank() && label.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** What a reader of the page sees: the label, then the text. */
    public String words() {
        return label.isEmpty() ? text : label + " " + text;
    }
}
