package vn.sen.reminder.domain;

import java.util.Locale;

/**
 * The mail server that letters are handed to.
 *
 * @param login empty where the server asks for no sign-in
 * @param password in plain; never shown, never logged
 * @param sender address that letters come from
 * @param address where people reach this program, without a slash at its end
 */
public record MailServer(
        String host,
        int port,
        Security security,
        String login,
        String password,
        String sender,
        String address) {

    /** How the way to the server is kept from others. */
    public enum Security {
        /** Not at all: for a server in the same house. */
        NONE,
        /** Begins in plain and must go on enciphered. */
        STARTTLS,
        /** Enciphered from the first byte. */
        TLS;

        public String key() {
            return "reminder.mail.security." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + ":" + port + " (" + security + ")";
    }
}
