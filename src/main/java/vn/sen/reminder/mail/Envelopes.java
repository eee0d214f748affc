package vn.sen.reminder.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.sen.reminder.domain.Letter;
import vn.sen.reminder.domain.MailServer;

/** Puts letters into the form in which mail travels. */
@Component
class Envelopes {

    static final String SETTINGS = "/tai-khoan/nhac-viec";

    private final Clock clock;

    Envelopes(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param agency name of the agency that the letter comes from
     */
    MimeMessage message(JavaMailSenderImpl sender, MailServer server, Letter letter, String agency)
            throws MessagingException {
        MimeMessage message = new Numbered(sender, letter.messageId());
        MimeMessageHelper helper =
                new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        try {
            helper.setFrom(new InternetAddress(server.sender(), agency, "UTF-8"));
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
        helper.setTo(letter.address());
        helper.setSubject(letter.content().subject());
        helper.setSentDate(Date.from(clock.instant()));
        helper.setText(letter.content().plain(), letter.content().html());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + server.address() + SETTINGS + ">");
        message.saveChanges();
        return message;
    }

    /** Keeps the number that the letter was given; the library would make one anew. */
    private static final class Numbered extends MimeMessage {

        private final String messageId;

        Numbered(JavaMailSenderImpl sender, String messageId) {
            super(sender.getSession());
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
