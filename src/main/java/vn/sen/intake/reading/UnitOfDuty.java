package vn.sen.intake.reading;

import org.jspecify.annotations.Nullable;

/**
 * Finds whom a sentence charges with a duty: "The office is charged to ...", "The office leads
 * ...".
 */
final class UnitOfDuty {
    private static final int LONGEST = 16;

    private UnitOfDuty() {}

    /**
     * The name before the first word of duty; none where the sentence does not begin so.
     *
     * @param verbs the topic of the lexicon that holds the words of duty
     */
    static @Nullable String of(String sentence, String verbs) {
        int charge = Terms.LAYOUT.beginning(sentence, "charge");
        String text = charge < 0 ? sentence : sentence.substring(charge).strip();
        if (!Terms.PARTIES.begins(text, "head")) {
            return null;
        }
        int end =
                Terms.LAYOUT.find(text, verbs).stream()
                        .mapToInt(Terms.Place::start)
                        .filter(start -> start > 0 && isVerb(text, start))
                        .findFirst()
                        .orElse(-1);
        String name = end < 0 ? "" : Text.bare(text.substring(0, end));
        return name.isEmpty() || Text.words(name) > LONGEST ? null : name;
    }

    /** Names write these words with a capital ("the Department of Organisation"). */
    private static boolean isVerb(String text, int start) {
        return Character.isLowerCase(text.charAt(start));
    }
}
