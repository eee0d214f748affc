package vn.sen.access.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** Login names: small Latin letters, digits, and the marks of mail addresses; 3 to 60 of them. */
public final class LoginName {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,59}");

    private LoginName() {}

    /** As it is kept and compared. */
    public static String of(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    public static boolean isWellFormed(String login) {
        return FORM.matcher(login).matches();
    }
}
