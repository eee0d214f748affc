package vn.sen.seeing;

import java.util.Locale;
import vn.sen.actor.Reason;

/** Why something about a list is not kept. */
public enum SeeingRefusal implements Reason {
    NAME_MISSING,
    NAME_TOO_LONG,
    QUERY_TOO_LONG,
    QUERY_EMPTY,
    TOO_MANY,
    MAY_NOT_SHARE;

    @Override
    public String key() {
        return "seeing.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
