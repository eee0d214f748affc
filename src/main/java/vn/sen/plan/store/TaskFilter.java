package vn.sen.plan.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.plan.domain.Folding;

/**
 * Which tasks of the running plans a list shows.
 *
 * @param of whose
 * @param when in which plight
 * @param span due within; null for any time
 * @param words found with or without marks; may be empty
 * @param page from 0
 */
public record TaskFilter(
        Whose of, When when, @Nullable Span span, String words, Viewing viewing, Page page) {

    /** Whose tasks. */
    public enum Whose {
        EVERYBODY,
        /** In the viewer's own hands: his in person, his role's, or his unit's as its head. */
        MINE,
        MY_UNIT,
        /** Handed in, for the viewer to accept. */
        FOR_ME_TO_CHECK
    }

    /** In which plight. */
    public enum When {
        ANY,
        /** Neither accepted nor cancelled. */
        UNFINISHED,
        /** Before its doer. */
        TO_DO,
        LATE,
        /** To be done, and should get a date. */
        UNDATED,
        SUBMITTED,
        FINISHED
    }

    /** From one day to another, both included. */
    public record Span(LocalDate from, LocalDate until) {

        /** A quarter, 1 to 4, of a year. */
        public static Span quarter(int year, int quarter) {
            LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
            return new Span(first, first.plusMonths(3).minusDays(1));
        }
    }

    /** Who looks, and on which day. */
    public record Viewing(Actor viewer, LocalDate today) {}

    /** A page of a list. */
    public record Page(int number, int size) {

        /** All there is. */
        public static final Page WHOLE = new Page(0, 1_000);
    }

    public static TaskFilter of(Whose of, When when, Viewing viewing) {
        return new TaskFilter(of, when, null, "", viewing, Page.WHOLE);
    }

    public TaskFilter within(Span days) {
        return new TaskFilter(of, when, days, words, viewing, page);
    }

    String where() {
        return """
                where %s
                  and %s
                  and (cast(:from as date) is null or t.due between :from and :until)
                  and t.search_text like :words
               """
                .formatted(whose(), plight());
    }

    /** Whose, and the words, whatever their plight and time. */
    String whereWhose() {
        return """
                where %s
                  and t.search_text like :words
               """
                .formatted(whose());
    }

    private String whose() {
        return switch (of) {
            case EVERYBODY -> "true";
            case MINE ->
                    """
                    (t.doer_person = :me
                     or (t.doer_person is null and t.doer_role = any(:roles))
                     or (t.doer_unit = any(cast(:headed as uuid[])))
                     or (t.doer_person is null and t.doer_unit = any(cast(:spoken as uuid[]))))
                    """;
            case MY_UNIT -> "t.doer_unit = any(cast(:units as uuid[]))";
            case FOR_ME_TO_CHECK ->
                    """
                    t.state = 'SUBMITTED'
                    and (t.accept_person = :me
                         or t.accept_role = any(:roles)
                         or t.accept_unit = any(cast(:spoken as uuid[])))
                    and t.submitted_by is distinct from :me
                    and t.doer_person is distinct from :me
                    """;
        };
    }

    private String plight() {
        return switch (when) {
            case ANY -> "true";
            case UNFINISHED -> "t.state not in ('ACCEPTED', 'CANCELLED')";
            case TO_DO -> "t.state in ('OPEN', 'IN_PROGRESS', 'RETURNED')";
            case LATE -> "t.state in ('OPEN', 'IN_PROGRESS', 'RETURNED') and t.due < :today";
            case UNDATED ->
                    """
                    t.state in ('OPEN', 'IN_PROGRESS', 'RETURNED')
                    and t.due is null
                    and not t.standing
                    """;
            case SUBMITTED -> "t.state = 'SUBMITTED'";
            case FINISHED -> "t.state in ('ACCEPTED', 'CANCELLED')";
        };
    }

    Map<String, Object> values() {
        Actor me = viewing.viewer();
        String[] units = keys(me.units().stream().map(UnitId::toString).toList());
        boolean head = me.holds(Role.UNIT_HEAD);
        boolean speaks = head || me.holds(Role.UNIT_ISO_OFFICER);
        Map<String, Object> values = new HashMap<>();
        values.put("me", me.person().value());
        values.put("roles", keys(me.roles().stream().map(Role::name).toList()));
        values.put("units", units);
        values.put("headed", head ? units : new String[0]);
        values.put("spoken", speaks ? units : new String[0]);
        values.put("today", viewing.today());
        values.put("from", span == null ? null : span.from());
        values.put("until", span == null ? null : span.until());
        values.put("words", "%" + escaped(Folding.of(words)) + "%");
        values.put("limit", page.size());
        values.put("offset", page.number() * page.size());
        return values;
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String[] keys(List<String> names) {
        return names.toArray(String[]::new);
    }
}
