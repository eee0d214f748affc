package vn.sen.access;

import java.util.List;

/**
 * Accounts that the sign-in page shows to everybody, with their password: for a demonstration and
 * nothing else.
 */
public record SignInHint(String password, List<Known> accounts) {

    public SignInHint {
        accounts = List.copyOf(accounts);
    }

    /**
     * An account.
     *
     * @param who whose it is, in words
     */
    public record Known(String login, String who) {}
}
