package vn.sen.plan.web.review;

import org.jspecify.annotations.Nullable;

/**
 * A doubt, put as something that can be answered.
 *
 * @param words what is doubtful, in a sentence
 * @param quotation the document's words it is about
 * @param answer where "right" is sent; null where only a correction settles it
 * @param edit where the value is corrected
 */
public record Question(
        String words, @Nullable String quotation, @Nullable String answer, @Nullable String edit) {}
