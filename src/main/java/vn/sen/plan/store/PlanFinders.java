package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanState;
import vn.sen.seeing.Finder;
import vn.sen.seeing.SqlFinder;
import vn.sen.web.Texts;

/** Tasks, rows, plans and evidence in the search over everything. */
@Configuration(proxyBeanMethods = false)
class PlanFinders {

    private final JdbcClient database;
    private final Texts texts;

    PlanFinders(JdbcClient database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    @Bean
    Finder findTasks() {
        return new SqlFinder(
                "tasks",
                10,
                PlanPermission.SEE_PLAN,
                database,
                """
                select t.id, t.title, t.label, t.due
                  from plan.task t
                  join plan.plan p
                    on p.agency_id = t.agency_id
                   and p.id = t.plan_id
                 where t.found_by like all(cast(:words as text[]))
                   and t.state <> 'CANCELLED'
                 order by p.state in ('APPROVED', 'IN_FORCE') desc,
                          t.state = 'ACCEPTED', t.due nulls last, t.id
                 limit :most
                """,
                (row, number) ->
                        new Finder.Found(
                                joined(" – ", row.getString("title"), row.getString("label")),
                                "/viec/" + row.getString("id"),
                                due(row),
                                null));
    }

    @Bean
    Finder findRows() {
        return new SqlFinder(
                "rows",
                20,
                PlanPermission.SEE_PLAN,
                database,
                """
                select i.plan_id, i.position, i.no, i.content, p.year
                  from plan.item i
                  join plan.plan p
                    on p.agency_id = i.agency_id
                   and p.id = i.plan_id
                 where i.found_by like all(cast(:words as text[]))
                   and not i.dropped
                   and p.state <> 'DISCARDED'
                 order by p.year desc nulls first, i.position
                 limit :most
                """,
                (row, number) ->
                        new Finder.Found(
                                row.getString("content"),
                                "/ke-hoach/"
                                        + row.getString("plan_id")
                                        + "?dong="
                                        + row.getInt("position"),
                                texts.get("seeing.find.row-of", row.getString("no"), year(row)),
                                null));
    }

    @Bean
    Finder findPlans() {
        return new SqlFinder(
                "plans",
                30,
                PlanPermission.SEE_PLAN,
                database,
                """
                select p.id, p.title, p.state, p.year
                  from plan.plan p
                 where p.found_by like all(cast(:words as text[]))
                   and p.state <> 'DISCARDED'
                 order by p.year desc nulls first, p.id desc
                 limit :most
                """,
                (row, number) ->
                        new Finder.Found(
                                row.getString("title").isEmpty()
                                        ? texts.get("plan.list.untitled")
                                        : row.getString("title"),
                                "/ke-hoach/" + row.getString("id"),
                                joined(
                                        " · ",
                                        year(row),
                                        texts.get(PlanState.valueOf(row.getString("state")).key())),
                                null));
    }

    @Bean
    Finder findEvidence() {
        return new SqlFinder(
                "evidence",
                60,
                PlanPermission.SEE_PLAN,
                database,
                """
                select e.task_id, e.name, t.title
                  from plan.evidence e
                  join plan.task t
                    on t.agency_id = e.agency_id
                   and t.id = e.task_id
                 where e.found_by like all(cast(:words as text[]))
                   and e.withdrawn_at is null
                 order by e.added_at desc, e.id
                 limit :most
                """,
                (row, number) ->
                        new Finder.Found(
                                row.getString("name"),
                                "/viec/" + row.getString("task_id"),
                                row.getString("title"),
                                null));
    }

    private String due(ResultSet row) throws SQLException {
        var due = Columns.day(row, "due");
        return due == null ? "" : texts.date(due);
    }

    private static String year(ResultSet row) throws SQLException {
        String year = row.getString("year");
        return year == null ? "" : year;
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(each -> each != null && !each.isEmpty())
                .collect(Collectors.joining(between));
    }
}
