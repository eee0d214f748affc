package vn.sen.reminder.domain;

import java.time.LocalDate;
import vn.sen.actor.PersonId;

/**
 * A letter to one person, worded when it was written and sent as it is.
 *
 * @param messageId the same however often it is sent
 * @param attempts how often it was tried before
 */
public record Letter(
        LetterId id,
        PersonId person,
        Sort sort,
        LocalDate day,
        String address,
        String messageId,
        Content content,
        int attempts) {

    /** Why it was written. */
    public enum Sort {
        /** What a person hears once a day. */
        DIGEST,
        AT_ONCE,
        /** To find out whether letters arrive; tried once. */
        TRIAL
    }

    /** What it says, twice. */
    public record Content(String subject, String plain, String html) {}

    /** A letter that is to be sent from a sender's address. */
    public static Letter of(
            PersonId person,
            Sort sort,
            LocalDate day,
            String address,
            String sender,
            Content content) {
        LetterId id = LetterId.next();
        String domain = sender.substring(sender.lastIndexOf('@') + 1);
        return new Letter(
                id, person, sort, day, address, "<" + id + "@" + domain + ">", content, 0);
    }
}
