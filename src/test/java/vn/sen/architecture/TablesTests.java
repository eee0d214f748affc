package vn.sen.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.SenTest;
import vn.sen.Superuser;
import vn.sen.actor.AgencyId;
import vn.sen.actor.Ids;
import vn.sen.platform.AgencyScope;
import vn.sen.platform.DataFolder;
import vn.sen.platform.RowSecurityExemptions;
import vn.sen.platform.RowSecurityExemptions.Exemption;
import vn.sen.trail.Act;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;

/** Holds for every table there is, also for those of modules not yet thought of. */
@SenTest
class TablesTests {

    /**
     * Children of a draft that are written anew with their parent; the trail keeps what they were.
     */
    private static final Set<String> WRITTEN_ANEW = Set.of("plan.part");

    /**
     * Answers kept for a day, so that a request that comes again is known; letters that arrived.
     */
    private static final Set<String> FORGOTTEN = Set.of("rest.answer", "webhook.delivery");

    private static final String NO_RIGHT = "42501";
    private static final String OWN_AGENCY = "(agency_id = platform.agency_id())";

    private static final String TABLES =
            """
            select n.nspname || '.' || c.relname as name
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p')
               and n.nspname not in ('pg_catalog', 'information_schema')
             order by name
            """;

    private static final Set<String> EXEMPT =
            RowSecurityExemptions.all().stream().map(Exemption::table).collect(toSet());

    @Autowired private DataSource dataSource;
    @Autowired private DataFolder folder;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private JdbcClient program;
    @Autowired private Trail trail;
    private JdbcClient catalogue;
    private List<String> guarded;

    @BeforeEach
    void lookUp() {
        catalogue = new Superuser(dataSource, folder).client();
        guarded = tables().stream().filter(each -> !EXEMPT.contains(each)).toList();
    }

    @Test
    void areMoreThanAFew() {
        assertThat(guarded).contains("trail.entry", "trail.head", "archive.file", "agency.unit");
    }

    @Test
    void areExemptOnlyIfTheyExistAndForAReason() {
        assertThat(tables()).containsAll(EXEMPT);
        assertThat(RowSecurityExemptions.all()).noneMatch(each -> each.reason().isBlank());
    }

    @Test
    void beginWithTheirAgency() {
        assertThat(
                        names(
                                """
                                select attrelid::regclass
                                  from pg_attribute
                                 where attnum = 1
                                   and attname = 'agency_id'
                                   and atttypid = 'uuid'::regtype
                                   and attnotnull
                                """))
                .containsAll(guarded);
    }

    @Test
    void areKeyedByTheirAgencyFirst() {
        assertThat(names("select indrelid::regclass from pg_index where indisprimary"))
                .containsAll(guarded);
        assertThat(
                        guardedOnly(
                                """
                                select i.indrelid::regclass, i.indexrelid::regclass
                                  from pg_index i
                                  join pg_attribute a on a.attrelid = i.indrelid
                                                     and a.attnum = i.indkey[0]
                                 where i.indisunique
                                   and a.attname <> 'agency_id'
                                 union all
                                select indrelid::regclass, indexrelid::regclass
                                  from pg_index
                                 where indisunique
                                   and indkey[0] = 0
                                """))
                .isEmpty();
    }

    @Test
    void pointToRowsOfTheirOwnAgencyOnly() {
        assertThat(
                        guardedOnly(
                                """
                                select k.conrelid::regclass, k.conname
                                  from pg_constraint k
                                  join pg_attribute a on a.attrelid = k.conrelid
                                                     and a.attnum = k.conkey[1]
                                  join pg_attribute b on b.attrelid = k.confrelid
                                                     and b.attnum = k.confkey[1]
                                 where k.contype = 'f'
                                   and not (a.attname = 'agency_id'
                                            and (b.attname = 'agency_id'
                                                 or k.confrelid = 'agency.agency'::regclass))
                                """))
                .isEmpty();
    }

    @Test
    void pointToTablesOfTheirOwnModuleOnly() {
        assertThat(
                        names(
                                """
                                select k.conname::text
                                  from pg_constraint k
                                  join pg_class a on a.oid = k.conrelid
                                  join pg_class b on b.oid = k.confrelid
                                 where k.contype = 'f'
                                   and a.relnamespace <> b.relnamespace
                                """))
                .isEmpty();
    }

    @Test
    void areClosedByRowSecurityToEveryoneEvenTheirOwner() {
        assertThat(
                        names(
                                """
                                select oid::regclass
                                  from pg_class
                                 where relrowsecurity
                                   and relforcerowsecurity
                                """))
                .containsAll(guarded);
    }

    @Test
    void haveOnePolicyWhichIsTheirAgency() {
        assertThat(guarded)
                .allSatisfy(
                        table ->
                                assertThat(policies(table))
                                        .as(table)
                                        .containsExactly(
                                                "* %s %s".formatted(OWN_AGENCY, OWN_AGENCY)));
    }

    @Test
    void showNothingWhereNoAgencyIsSet() {
        assertThat(AgencyScope.call(AgencyId.next(), () -> inTransaction(this::recordAnAct)))
                .isTrue();
        assertThat(guarded)
                .allSatisfy(
                        table -> assertThat(inTransaction(() -> rows(table))).as(table).isZero());
    }

    @Test
    void takeNothingWhereNoAgencyIsSet() {
        assertThat(guarded)
                .allSatisfy(table -> assertNoRight(() -> inTransaction(() -> insertInto(table))));
    }

    @Test
    void takeNothingForAnotherAgency() {
        assertThat(guarded)
                .allSatisfy(
                        table ->
                                assertNoRight(
                                        () ->
                                                AgencyScope.call(
                                                        AgencyId.next(),
                                                        () ->
                                                                inTransaction(
                                                                        () -> insertInto(table)))));
    }

    @Test
    void belongToARoleThatTheProgramIsNot() {
        assertThat(
                        names(
                                """
                                select relname::text from pg_class
                                 where relowner = 'sen_app'::regrole
                                 union all
                                select nspname::text from pg_namespace
                                 where nspowner = 'sen_app'::regrole
                                 union all
                                select proname::text from pg_proc
                                 where proowner = 'sen_app'::regrole
                                """))
                .isEmpty();
        assertThat(
                        names(
                                """
                                select rolname
                                  from pg_roles
                                 where rolname in ('sen_app', 'sen_owner')
                                   and not (rolsuper or rolbypassrls or rolcreaterole
                                            or rolcreatedb or rolreplication)
                                   and not exists (select 1 from pg_auth_members
                                                    where member = pg_roles.oid)
                                """))
                .containsExactlyInAnyOrder("sen_app", "sen_owner");
    }

    @Test
    void letTheProgramMakeNoTablesOfItsOwn() {
        assertThat(
                        names(
                                """
                                select nspname
                                  from pg_namespace
                                 where has_schema_privilege('sen_app', oid, 'create')
                                   and nspname not like 'pg_temp%'
                                """))
                .isEmpty();
    }

    @Test
    void keepTheTrailFromTheProgram() {
        assertThat(rights("trail.entry")).containsExactlyInAnyOrder("SELECT", "INSERT");
        assertThat(rights("trail.head")).containsExactlyInAnyOrder("SELECT", "INSERT", "UPDATE");
        assertThat(rights("archive.file")).containsExactlyInAnyOrder("SELECT", "INSERT");
    }

    @Test
    void loseNothingToTheProgram() {
        assertThat(guarded)
                .filteredOn(table -> !WRITTEN_ANEW.contains(table))
                .filteredOn(table -> !FORGOTTEN.contains(table))
                .allSatisfy(
                        table ->
                                assertThat(rights(table))
                                        .as(table)
                                        .doesNotContain("DELETE", "TRUNCATE"));
    }

    private boolean recordAnAct() {
        Subject table = new Subject("table", Ids.next());
        trail.record(new Act(null, null, "table.looked-at", table, Map.of(), Map.of()));
        return rows("trail.entry") == 1;
    }

    private long rows(String table) {
        return program.sql("select count(*) from " + table).query(Long.class).single();
    }

    private int insertInto(String table) {
        return program.sql("insert into " + table + " (agency_id) values (:other)")
                .param("other", Ids.next())
                .update();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(begun -> work.get());
    }

    private static void assertNoRight(ThrowingCallable act) {
        assertThatThrownBy(act)
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(NO_RIGHT));
    }

    private List<String> tables() {
        return names(TABLES);
    }

    private List<String> names(String query) {
        return catalogue.sql(query).query((row, place) -> row.getString(1)).list();
    }

    /** Rows of a table and what is wrong with it, of guarded tables. */
    private List<String> guardedOnly(String query) {
        return catalogue
                .sql(query)
                .query((row, place) -> List.of(row.getString(1), row.getString(2)))
                .stream()
                .filter(each -> guarded.contains(each.getFirst()))
                .map(each -> String.join(": ", each))
                .toList();
    }

    private List<String> policies(String table) {
        return catalogue
                .sql(
                        """
                        select polcmd::text || ' ' || pg_get_expr(polqual, polrelid)
                               || ' ' || pg_get_expr(polwithcheck, polrelid)
                          from pg_policy
                         where polrelid = cast(:table as regclass)
                        """)
                .param("table", table)
                .query((row, place) -> row.getString(1))
                .list();
    }

    private List<String> rights(String table) {
        return catalogue
                .sql(
                        """
                        select privilege_type
                          from information_schema.role_table_grants
                         where grantee = 'sen_app'
                           and table_schema || '.' || table_name = :table
                        """)
                .param("table", table)
                .query((row, place) -> row.getString(1))
                .list();
    }
}
