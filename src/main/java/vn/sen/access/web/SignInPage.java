package vn.sen.access.web;

import org.jspecify.annotations.Nullable;
import vn.sen.access.SignInHint;
import vn.sen.web.ui.Field;

/**
 * The sign-in.
 *
 * @param notice what happened before, as the beginning of the message keys {@code .title} and
 *     {@code .text}; null where nothing did
 * @param refusal why it was not let in, in words
 * @param next the page that was wanted
 * @param hint accounts shown to everybody; null but in a demonstration
 */
public record SignInPage(
        Field login,
        Field password,
        @Nullable String notice,
        @Nullable String refusal,
        String next,
        @Nullable SignInHint hint) {}
