package vn.sen.agency.domain;

import java.util.Locale;
import vn.sen.actor.Reason;

/** Why a hand-over is refused; nothing of it is done then. */
public enum HandOverRefusal implements Reason {
    NOTHING_HANGS,
    REASON_MISSING,
    REASON_TOO_LONG,
    SUCCESSOR_MISSING,
    SUCCESSOR_IS_HIMSELF,
    SUCCESSOR_GONE,
    CHANGED_MEANWHILE,
    PIECES_REFUSED;

    @Override
    public String key() {
        return "agency.hand-over.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
