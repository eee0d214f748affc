package vn.sen.plan.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Folding;

/**
 * Which tasks of the running plans a list shows.
 *
 * @param of whose
 * @param when in which plight
 * @param span due within; null for any time
 * @param words found with or without marks; may be empty
 * @param page from 0
 * @param unit whose work it is; null for any
 * @param plan of which plan; null for any
 */
public record TaskFilter(
        Whose of,
        When when,
        @Nullable Span span,
        String words,
        Viewing viewing,
        Page page,
        @Nullable UnitId unit,
        @Nullable PlanId plan) {

    public TaskFilter(
            Whose of, When when, @Nullable Span span, String words, Viewing viewing, Page page) {
        this(of, when, span, words, viewing, page, null, null);
    }

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

    /** In which order; the rows of the plan decide between equals. */
    public enum Order {
        DUE("t.due nulls last"),
        LAST_DUE("t.due desc nulls last"),
        TITLE("t.search_text"),
        TITLE_BACKWARDS("t.search_text desc"),
        ROW("p.year, i.position"),
        ROW_BACKWARDS("p.year desc, i.position desc"),
        STATE("t.state"),
        STATE_BACKWARDS("t.state desc");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        String orderBy() {
            return " order by " + columns + ", t.due nulls last, i.position, t.part, t.id ";
        }
    }

    /** A page of a list. */
    public record Page(int number, int size, Order order) {

        public Page(int number, int size) {
            this(number, size, Order.DUE);
        }

        /** All there is. */
        public static final Page WHOLE = new Page(0, 1_000);
    }

    public static TaskFilter of(Whose of, When when, Viewing viewing) {
        return new TaskFilter(of, when, null, "", viewing, Page.WHOLE);
    }

    public TaskFilter within(Span days) {
        return new TaskFilter(of, when, days, words, viewing, page, unit, plan);
    }

    String where() {
        return """
         where %s
           and %s
           and (cast(:from as date) is null or t.due between :from and :until)
           and (cast(:unit as uuid) is null or t.doer_unit = :unit)
           and (cast(:plan as uuid) is null or t.plan_id = :plan)
           and t.search_text like :words
        """
                .formatted(whose(), plight());
    }

    /** Whose, and the words, whatever their plight and time. */
    String whereWhose() {
        return """
         where %s
           and (cast(:unit as uuid) is null or t.doer_unit = :unit)
           and (cast(:plan as uuid) is null or t.plan_id = :plan)
           and t.search_text like :words
        """
                .formatted(whose());
    }

    private String whose() {
        return switch (of) {
            case EVERYBODY -> "true";
            case MINE ->
                    underAnyHat(
                            """
                            (t.doer_person = :hat
                             or (t.doer_person is null and t.doer_role = any(:hat_roles))
                             or (t.doer_unit = any(cast(:hat_headed as uuid[])))
                             or (t.doer_person is null
                                 and t.doer_unit = any(cast(:hat_spoken as uuid[]))))
                            """);
            case MY_UNIT -> "t.doer_unit = any(cast(:units as uuid[]))";
            case FOR_ME_TO_CHECK -> toCheck();
        };
    }

    /** Handed in, for the viewer to accept. */
    String toCheck() {
        return """
        t.state = 'SUBMITTED'
        and t.submitted_by is distinct from :me
        and t.doer_person is distinct from :me
        and
        """
                + underAnyHat(
                        """
                        ((t.accept_person = :hat
                          or t.accept_role = any(:hat_roles)
                          or t.accept_unit = any(cast(:hat_spoken as uuid[])))
                         and t.submitted_by is distinct from :hat
                         and t.doer_person is distinct from :hat)
                        """);
    }

    /** The condition for the viewer himself, and for each of those for whom he stands in. */
    private String underAnyHat(String condition) {
        return IntStream.rangeClosed(0, viewing.viewer().standsInFor().size())
                .mapToObj(hat -> condition.replace(":hat", ":hat" + hat))
                .collect(Collectors.joining(" or ", "(", ")\n"));
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
        Map<String, Object> values = new HashMap<>();
        values.put("me", me.person().value());
        values.put("units", units(me));
        List<Actor> hats = me.hats().toList();
        for (int hat = 0; hat < hats.size(); hat++) {
            put(values, "hat" + hat, hats.get(hat));
        }
        values.put("today", viewing.today());
        values.put("from", span == null ? null : span.from());
        values.put("until", span == null ? null : span.until());
        values.put("unit", unit == null ? null : unit.value());
        values.put("plan", plan == null ? null : plan.value());
        values.put("words", "%" + escaped(Folding.of(words)) + "%");
        values.put("limit", page.size());
        values.put("offset", page.number() * page.size());
        return values;
    }

    private static void put(Map<String, Object> values, String name, Actor hat) {
        String[] units = units(hat);
        boolean head = hat.holds(Role.UNIT_HEAD);
        boolean speaks = head || hat.holds(Role.UNIT_ISO_OFFICER);
        values.put(name, hat.person().value());
        values.put(name + "_roles", keys(hat.roles().stream().map(Role::name).toList()));
        values.put(name + "_headed", head ? units : new String[0]);
        values.put(name + "_spoken", speaks ? units : new String[0]);
    }

    private static String[] units(Actor hat) {
        return keys(hat.units().stream().map(UnitId::toString).toList());
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String[] keys(List<String> names) {
        return names.toArray(String[]::new);
    }
}
