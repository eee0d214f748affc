package vn.sen.reminder.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.sen.reminder.domain.Delivery;
import vn.sen.reminder.domain.Letter;
import vn.sen.reminder.domain.MailServer;

/**
 * A connection to a mail server that takes one letter after the other. It is made for the first
 * letter, and again after it broke; whatever the server does, no call takes longer than the limits.
 */
public final class SmtpLine implements AutoCloseable {

    private static final String CONNECT = "10000";
    private static final String ANSWER = "20000";

    private final MailServer server;
    private final Envelopes envelopes;
    private final JavaMailSenderImpl sender;
    private @Nullable Transport transport;

    SmtpLine(MailServer server, Envelopes envelopes) {
        this.server = server;
        this.envelopes = envelopes;
        this.sender = sender(server);
    }

    /**
     * Hands a letter over.
     *
     * @throws ServerDown if there is no server, or it takes letters from us no more
     */
    public Delivery send(Letter letter, String agency) {
        Transport line = connected();
        try {
            MimeMessage message = envelopes.message(sender, server, letter, agency);
            Address[] to = message.getAllRecipients();
            line.sendMessage(message, to);
            return new Delivery.Sent();
        } catch (MessagingException refused) {
            return judged(refused);
        }
    }

    private Delivery judged(MessagingException refused) {
        SmtpAnswer answer = SmtpAnswer.of(refused);
        if (answer.isAboutUs()) {
            close();
            throw new ServerDown(answer.words());
        }
        if (answer.isLost()) {
            close();
        }
        return answer.isForGood()
                ? new Delivery.Refused(answer.words())
                : new Delivery.Later(answer.words());
    }

    private Transport connected() {
        Transport line = transport;
        if (line != null && line.isConnected()) {
            return line;
        }
        try {
            Transport fresh = sender.getSession().getTransport("smtp");
            boolean signsIn = !server.login().isEmpty();
            fresh.connect(
                    server.host(),
                    server.port(),
                    signsIn ? server.login() : null,
                    signsIn ? server.password() : null);
            transport = fresh;
            return fresh;
        } catch (MessagingException away) {
            throw new ServerDown(SmtpAnswer.of(away).words());
        }
    }

    private static JavaMailSenderImpl sender(MailServer server) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        sender.setDefaultEncoding("UTF-8");
        Properties settings = sender.getJavaMailProperties();
        settings.setProperty("mail.smtp.auth", Boolean.toString(!server.login().isEmpty()));
        settings.setProperty("mail.smtp.connectiontimeout", CONNECT);
        settings.setProperty("mail.smtp.timeout", ANSWER);
        settings.setProperty("mail.smtp.writetimeout", ANSWER);
        settings.setProperty("mail.smtp.quitwait", "false");
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (server.security()) {
            case NONE -> settings.setProperty("mail.smtp.starttls.enable", "false");
            case STARTTLS -> {
                settings.setProperty("mail.smtp.starttls.enable", "true");
                settings.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> settings.setProperty("mail.smtp.ssl.enable", "true");
        }
        return sender;
    }

    @Override
    public void close() {
        Transport line = transport;
        transport = null;
        if (line != null) {
            try {
                line.close();
            } catch (MessagingException gone) {
                // It was closed from the other side.
            }
        }
    }

    /** The server is away, or does not want us; no letter is to blame. */
    public static final class ServerDown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ServerDown(String words) {
            super(words);
        }

        public String words() {
            String message = getMessage();
            return message == null ? "" : message;
        }
    }
}
