package vn.sen.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

@SenTest
class TrailRightsTests {

    private static final String NO_RIGHT = "42501";

    private final AgencyId agency = AgencyId.next();

    @Autowired private Trail trail;
    @Autowired private TrailVerification verification;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private JdbcClient program;
    @Autowired private DataSource dataSource;
    @Autowired private DataFolder folder;

    @BeforeEach
    void oneAct() {
        inTransaction(
                () ->
                        trail.record(
                                new Act(
                                        null,
                                        null,
                                        "plan.drafted",
                                        new Subject("plan", Ids.next()),
                                        Map.of(),
                                        Map.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update trail.entry set what = 'forged'",
                "delete from trail.entry",
                "truncate trail.entry",
                "delete from trail.head",
                "truncate trail.head",
                "alter table trail.entry disable trigger all",
                "drop table trail.entry"
            })
    void areWithheldFromTheProgram(String statement) {
        assertThatThrownBy(() -> inTransaction(() -> program.sql(statement).update()))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(NO_RIGHT));
        assertThat(verification.verify(agency)).isInstanceOf(Verdict.Whole.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update trail.head set number = 0",
                "update trail.head set number = number + 2",
                "update trail.head set hash = repeat('a', 64)"
            })
    void letTheHeadMoveByOneEntryOnly(String statement) {
        assertThatThrownBy(() -> inTransaction(() -> program.sql(statement).update()))
                .hasStackTraceContaining("the head of a trail moves on to a new entry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update trail.entry set what = 'forged'",
                "delete from trail.entry",
                "truncate trail.entry",
                "truncate trail.head"
            })
    void areWithheldFromTheOwnerOfTheTables(String statement) {
        JdbcClient owner = new Superuser(dataSource, folder).owner();
        assertThatThrownBy(() -> owner.sql(statement).update())
                .hasStackTraceContaining("the trail is only ever added to");
    }

    private void inTransaction(Runnable act) {
        AgencyScope.run(
                agency,
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(begun -> act.run()));
    }
}
