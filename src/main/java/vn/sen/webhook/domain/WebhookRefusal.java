package vn.sen.webhook.domain;

import java.util.Locale;
import vn.sen.actor.Reason;

/** Why an address is not taken. */
public enum WebhookRefusal implements Reason {
    ADDRESS_BROKEN,
    ADDRESS_PLAIN,
    ADDRESS_UNKNOWN,
    ADDRESS_FORBIDDEN,
    NOTHING_CHOSEN,
    TOO_MANY;

    @Override
    public String key() {
        return "webhook.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
