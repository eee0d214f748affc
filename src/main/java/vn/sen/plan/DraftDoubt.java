package vn.sen.plan;

/**
 * Something about a value that a person should look at.
 *
 * @param key message key of the sentence that says what is doubtful, {@code
 *     intake.doubt.spelling-slip}
 * @param words the words it is about; may be empty
 */
public record DraftDoubt(String key, String words) {}
