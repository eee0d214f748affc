package vn.sen.reminder.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.reminder.domain.Kind;
import vn.sen.reminder.domain.Notice;
import vn.sen.reminder.domain.NoticeId;

/** Writes what is said, each thing once, and marks what is settled. */
@Component
public class NoticeStore {

    private final JdbcClient database;

    NoticeStore(JdbcClient database) {
        this.database = database;
    }

    /** A notice that still asks for something. */
    public record Unsettled(NoticeId id, PersonId person, Kind kind, UUID subject) {}

    /** Says what was not said before; gives what was now said. */
    public Set<NoticeId> say(List<Notice> notices) {
        if (notices.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(
                database.sql(
                                """
                                insert into reminder.notice (id, person_id, kind, subject_type,
                                       subject_id, occasion, day, at, title, row_no, due, amount,
                                       by_person, channel)
                                select *
                                  from unnest(cast(:ids as uuid[]), cast(:persons as uuid[]), :kinds, :types,
                                              cast(:subjects as uuid[]), :occasions,
                                              cast(:days as date[]), cast(:at as timestamptz[]),
                                              :titles, :numbers, cast(:due as date[]),
                                              cast(:amounts as integer[]), cast(:by as uuid[]),
                                              :channels)
                                    on conflict (agency_id, person_id, subject_id, kind, occasion)
                                    do nothing
                                returning id
                                """)
                        .param("ids", texts(notices, Notice::id))
                        .param("persons", texts(notices, Notice::person))
                        .param("kinds", texts(notices, Notice::kind))
                        .param("types", texts(notices, each -> each.subject().type()))
                        .param("subjects", texts(notices, each -> each.subject().id()))
                        .param("occasions", texts(notices, Notice::occasion))
                        .param("days", texts(notices, Notice::day))
                        .param("at", texts(notices, Notice::at))
                        .param("titles", texts(notices, each -> each.words().title()))
                        .param("numbers", texts(notices, each -> each.words().no()))
                        .param("due", texts(notices, each -> each.words().due()))
                        .param("amounts", texts(notices, each -> each.words().amount()))
                        .param("by", texts(notices, each -> each.words().by()))
                        .param("channels", texts(notices, Notice::channel))
                        .query((row, number) -> Rows.id(row))
                        .list());
    }

    /** The notices, of all people, that are held against the work each day. */
    public List<Unsettled> unsettled() {
        return database.sql(
                        """
                        select n.id, n.person_id, n.kind, n.subject_id
                          from reminder.notice n
                         where n.settled_at is null
                           and n.kind = any(:kinds)
                        """)
                .param("kinds", names(Kind::isHeldAgainstWork))
                .query(
                        (row, number) ->
                                new Unsettled(
                                        Rows.id(row),
                                        Rows.person(row),
                                        Kind.valueOf(row.getString("kind")),
                                        row.getObject("subject_id", UUID.class)))
                .list();
    }

    public int settle(Collection<NoticeId> notices, Instant at) {
        return database.sql(
                        """
                        update reminder.notice
                           set settled_at = cast(:at as timestamptz)
                         where id = any(cast(:ids as uuid[]))
                           and settled_at is null
                        """)
                .param("at", at.toString())
                .param("ids", texts(List.copyOf(notices), each -> each))
                .update();
    }

    /** Settles what was said of a task, of some kinds, to whomever. */
    public int settle(UUID subject, Predicate<Kind> kinds, Instant at) {
        return database.sql(
                        """
                        update reminder.notice
                           set settled_at = cast(:at as timestamptz)
                         where subject_id = :subject
                           and kind = any(:kinds)
                           and settled_at is null
                        """)
                .param("at", at.toString())
                .param("subject", subject)
                .param("kinds", names(kinds))
                .update();
    }

    /** Of a person's notices of one task's days the last one stands. */
    public int foldDays(Instant at) {
        return database.sql(
                        """
                        update reminder.notice n
                           set settled_at = cast(:at as timestamptz)
                         where n.settled_at is null
                           and n.kind = any(:kinds)
                           and exists (select
                                         from reminder.notice later
                                        where later.agency_id = n.agency_id
                                          and later.person_id = n.person_id
                                          and later.subject_id = n.subject_id
                                          and later.kind = any(:kinds)
                                          and later.day > n.day)
                        """)
                .param("at", at.toString())
                .param("kinds", names(Kind::isOfDays))
                .update();
    }

    private static String[] names(Predicate<Kind> kinds) {
        return java.util.Arrays.stream(Kind.values())
                .filter(kinds)
                .map(Kind::name)
                .toArray(String[]::new);
    }

    private static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable Object> text) {
        return all.stream()
                .map(text)
                .map(each -> each == null ? null : each.toString())
                .toArray(String[]::new);
    }
}
