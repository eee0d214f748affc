package vn.sen.calendar.store;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.calendar.BeforeRule;
import vn.sen.calendar.HolidayNotice;

/** The agency's choices about its calendar, all in one statement. */
@Component
public class NoticeQueries {

    private final JdbcClient database;

    NoticeQueries(JdbcClient database) {
        this.database = database;
    }

    /** The rule and the notices in force; the law's own words where nothing was chosen. */
    public Choices choices() {
        return database.sql(
                        """
                        select r.before_rule, n.id, n.year, n.source, d.day, d.worked
                          from (select platform.agency_id() as agency_id) own
                          left join calendar.rule r
                            on r.agency_id = own.agency_id
                          left join (select distinct on (l.agency_id, l.year)
                                            l.agency_id, l.id, l.year, l.source, l.withdrawn
                                       from calendar.notice l
                                      order by l.agency_id, l.year, l.id desc) n
                            on n.agency_id = own.agency_id
                           and not n.withdrawn
                          left join calendar.notice_day d
                            on d.agency_id = n.agency_id
                           and d.notice_id = n.id
                         order by n.year
                        """)
                .query(NoticeQueries::read);
    }

    public Optional<HolidayNotice> of(int year) {
        return choices().notices().stream().filter(each -> each.year() == year).findFirst();
    }

    public void choose(BeforeRule rule) {
        database.sql(
                        """
                        insert into calendar.rule (before_rule)
                        values (:rule)
                            on conflict (agency_id) do update
                           set before_rule = excluded.before_rule
                        """)
                .param("rule", rule.name())
                .update();
    }

    /** Enters a notice, which is from now on the one of its year. */
    public void enter(UUID id, HolidayNotice notice) {
        insert(id, notice.year(), notice.source(), false);
        enterDays(id, notice.daysOff(), false);
        enterDays(id, notice.workingDays(), true);
    }

    /** Gives a year back to the notices that come with the program. */
    public void withdraw(UUID id, int year) {
        insert(id, year, "", true);
    }

    private void insert(UUID id, int year, String source, boolean withdrawn) {
        database.sql(
                        """
                        insert into calendar.notice (id, year, source, withdrawn)
                        values (:id, :year, :source, :withdrawn)
                        """)
                .param("id", id)
                .param("year", year)
                .param("source", source)
                .param("withdrawn", withdrawn)
                .update();
    }

    private void enterDays(UUID notice, Set<LocalDate> days, boolean worked) {
        database.sql(
                        """
                        insert into calendar.notice_day (notice_id, day, worked)
                        select :notice, day::date, :worked
                          from string_to_table(:days, ' ') as day
                        """)
                .param("notice", notice)
                .param("worked", worked)
                .param("days", days.stream().map(LocalDate::toString).collect(joining(" ")))
                .update();
    }

    private static Choices read(ResultSet row) throws SQLException {
        BeforeRule rule = BeforeRule.EXCLUSIVE;
        Map<Integer, HolidayNotice> notices = new TreeMap<>();
        while (row.next()) {
            String chosen = row.getString("before_rule");
            rule = chosen == null ? rule : BeforeRule.valueOf(chosen);
            if (row.getObject("year", Integer.class) != null) {
                notices.merge(row.getInt("year"), line(row), NoticeQueries::joined);
            }
        }
        return new Choices(rule, List.copyOf(notices.values()));
    }

    /** A notice with the one day of this line, or none. */
    private static HolidayNotice line(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("day", LocalDate.class);
        Set<LocalDate> days = day == null ? Set.of() : Set.of(day);
        boolean worked = row.getBoolean("worked");
        return new HolidayNotice(
                row.getInt("year"),
                row.getString("source"),
                worked ? Set.of() : days,
                worked ? days : Set.of());
    }

    private static HolidayNotice joined(HolidayNotice one, HolidayNotice other) {
        return new HolidayNotice(
                one.year(),
                one.source(),
                union(one.daysOff(), other.daysOff()),
                union(one.workingDays(), other.workingDays()));
    }

    private static Set<LocalDate> union(Set<LocalDate> some, Set<LocalDate> more) {
        Set<LocalDate> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    /**
     * What the agency chose.
     *
     * @param notices one a year at most
     */
    public record Choices(BeforeRule rule, List<HolidayNotice> notices) {}
}
