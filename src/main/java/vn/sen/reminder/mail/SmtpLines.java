package vn.sen.reminder.mail;

import org.springframework.stereotype.Component;
import vn.sen.reminder.domain.MailServer;

/** Opens connections to mail servers. */
@Component
public class SmtpLines {

    private final Envelopes envelopes;

    SmtpLines(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    /** A line that is connected with its first letter. */
    public SmtpLine to(MailServer server) {
        return new SmtpLine(server, envelopes);
    }
}
