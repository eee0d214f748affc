package vn.sen.reminder.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server said, or did not say, when it did not take a letter (RFC 5321, 4.2).
 *
 * @param code 0 where there was no answer
 * @param aboutUs whether it would say the same of any letter of ours
 */
record SmtpAnswer(int code, boolean aboutUs, String words) {

    private static final int MOST_WORDS = 300;
    private static final int CLOSING = 421;

    /** The server wants a sign-in, or another one. */
    private static final Set<Integer> SIGN_IN = Set.of(530, 534, 535, 538);

    static SmtpAnswer of(MessagingException refused) {
        int code = 0;
        boolean aboutUs = refused instanceof AuthenticationFailedException;
        for (Exception each : chain(refused)) {
            switch (each) {
                // What was said of the recipient says more than that nothing was sent.
                case SMTPAddressFailedException recipient -> code = recipient.getReturnCode();
                case SMTPSenderFailedException sender -> {
                    code = sender.getReturnCode();
                    aboutUs = true;
                }
                case SMTPSendFailedException sent -> code = code == 0 ? sent.getReturnCode() : code;
                default -> {
                    // Nothing the server said.
                }
            }
        }
        return new SmtpAnswer(code, aboutUs || SIGN_IN.contains(code), words(refused));
    }

    /** An answer of 4xx to the sender passes, as any other 4xx. */
    boolean isAboutUs() {
        return aboutUs;
    }

    boolean isForGood() {
        return code >= 500;
    }

    /** Nothing more can be said over this connection. */
    boolean isLost() {
        return code == 0 || code == CLOSING;
    }

    private static List<Exception> chain(MessagingException first) {
        List<Exception> all = new java.util.ArrayList<>();
        for (@Nullable Exception each = first;
                each != null && all.size() < 20;
                each = each instanceof MessagingException one ? one.getNextException() : null) {
            all.add(each);
        }
        return all;
    }

    /** The last words of the chain: the server's own, or why there were none. */
    private static String words(MessagingException refused) {
        List<Exception> all = chain(refused);
        Exception said =
                all.stream()
                        .filter(SMTPAddressFailedException.class::isInstance)
                        .findFirst()
                        .orElse(all.getLast() instanceof IOException io ? io : refused);
        String words = String.valueOf(said.getMessage()).replaceAll("\\s+", " ").strip();
        return words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) : words;
    }
}
