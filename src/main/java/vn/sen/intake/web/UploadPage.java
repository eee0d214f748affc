package vn.sen.intake.web;

import org.jspecify.annotations.Nullable;

/**
 * Handing in a plan.
 *
 * @param refusal why the file was not taken, and what to do; null before one was sent
 * @param missing words for a form sent without a file or text
 * @param pasted the text that was sent, to be mended and sent again
 */
public record UploadPage(
        @Nullable String refusal,
        @Nullable String fileName,
        @Nullable String missing,
        String pasted) {}
