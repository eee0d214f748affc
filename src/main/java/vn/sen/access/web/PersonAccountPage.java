package vn.sen.access.web;

import org.jspecify.annotations.Nullable;
import vn.sen.access.app.KeepAccounts.Handed;
import vn.sen.actor.PersonId;
import vn.sen.web.ui.Field;

/**
 * A person's account, for the administrator.
 *
 * @param login null where the person has none
 * @param handed login and one-time password, shown once
 * @param refusal why the last act was refused, in words
 */
public record PersonAccountPage(
        PersonId person,
        String name,
        @Nullable String login,
        boolean locked,
        boolean waiting,
        @Nullable Handed handed,
        @Nullable String refusal,
        Field wanted) {

    public String address() {
        return "/don-vi-va-nguoi/" + person + "/tai-khoan";
    }
}
