package vn.sen.access.domain;

import java.util.Locale;
import vn.sen.actor.Reason;

/** Why an act on an account is refused. */
public enum AccessRefusal implements Reason {
    LOGIN_TAKEN,
    LOGIN_MALFORMED,
    HAS_ACCOUNT,
    PERSON_LEFT,
    PASSWORD_SHORT,
    PASSWORD_LONG,
    PASSWORD_COMMON,
    PASSWORD_LIKE_LOGIN,
    PASSWORD_SAME,
    PASSWORD_WRONG,
    LAST_ADMINISTRATOR,
    ALREADY_SET_UP,
    TOKEN_UNNAMED,
    TOKEN_UNTIL,
    TOKENS_MANY;

    @Override
    public String key() {
        return "access.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True for reasons that are about the login name. */
    public boolean isAboutLogin() {
        return this == LOGIN_TAKEN || this == LOGIN_MALFORMED;
    }
}
