package vn.sen.reminder.domain;

import java.util.UUID;
import vn.sen.actor.Ids;

/** Something that was said to a person. */
public record NoticeId(UUID value) {

    public static NoticeId next() {
        return new NoticeId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
