package vn.sen.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javax.sql.DataSource;
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
import vn.sen.trail.Verdict.Broken;
import vn.sen.trail.Verdict.Fault;
import vn.sen.trail.Verdict.Whole;

@SenTest
class TrailVerificationTests {

    private final AgencyId agency = AgencyId.next();

    @Autowired private Trail trail;
    @Autowired private TrailVerification verification;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private DataSource dataSource;
    @Autowired private DataFolder folder;
    private JdbcClient intruder;

    @BeforeEach
    void fiveActs() {
        intruder = new Superuser(dataSource, folder).unseen();
        for (String state : new String[] {"draft", "submitted", "approved", "in-force", "closed"}) {
            AgencyScope.run(
                    agency,
                    () ->
                            new TransactionTemplate(transactions)
                                    .executeWithoutResult(begun -> trail.record(change(state))));
        }
    }

    @Test
    void findsAnUntouchedChainWhole() {
        assertThat(verification.verify(agency))
                .isInstanceOfSatisfying(
                        Whole.class, whole -> assertThat(whole.entries()).isEqualTo(5));
    }

    @Test
    void findsTheChainOfAnAgencyWithoutActsWhole() {
        assertThat(verification.verify(AgencyId.next())).isEqualTo(new Whole(0, Seal.NONE));
    }

    @Test
    void readsMoreEntriesThanItFetchesAtATime() {
        AgencyScope.run(
                agency,
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(
                                        begun -> {
                                            for (int i = 0; i < 1100; i++) {
                                                trail.record(change("again"));
                                            }
                                        }));
        assertThat(verification.verify(agency))
                .isInstanceOfSatisfying(
                        Whole.class, whole -> assertThat(whole.entries()).isEqualTo(1105));
    }

    @Test
    void namesAChangedValue() {
        tamper("update trail.entry set after = '{\"state\": \"closed\"}' where number = 3");
        assertThat(verification.verify(agency)).isEqualTo(new Broken(3, Fault.CONTENT_CHANGED));
    }

    @Test
    void namesAChangedPersonTimeAndSubject() {
        tamper("update trail.entry set by_person = gen_random_uuid() where number = 4");
        assertThat(verification.verify(agency)).isEqualTo(new Broken(4, Fault.CONTENT_CHANGED));
        tamper("update trail.entry set at = at - interval '1 day' where number = 3");
        assertThat(verification.verify(agency)).isEqualTo(new Broken(3, Fault.CONTENT_CHANGED));
        tamper("update trail.entry set subject_id = gen_random_uuid() where number = 2");
        assertThat(verification.verify(agency)).isEqualTo(new Broken(2, Fault.CONTENT_CHANGED));
    }

    @Test
    void namesValuesThatAreNoLongerAnEntry() {
        tamper("update trail.entry set as_role = 'KING' where number = 4");
        assertThat(verification.verify(agency)).isEqualTo(new Broken(4, Fault.CONTENT_CHANGED));
        tamper("update trail.entry set after = '{\"rows\": 24}' where number = 3");
        assertThat(verification.verify(agency)).isEqualTo(new Broken(3, Fault.CONTENT_CHANGED));
    }

    @Test
    void namesTheLinkAfterAnEntryThatWasRewrittenAndSealedAnew() {
        reseal(3);
        assertThat(verification.verify(agency)).isEqualTo(new Broken(4, Fault.LINK_BROKEN));
    }

    @Test
    void namesTheHeadWhenTheLastEntryWasRewrittenAndSealedAnew() {
        reseal(5);
        assertThat(verification.verify(agency)).isEqualTo(new Broken(5, Fault.HEAD_ALTERED));
    }

    @Test
    void namesAMissingEntry() {
        tamper("delete from trail.entry where number = 2");
        assertThat(verification.verify(agency)).isEqualTo(new Broken(2, Fault.ENTRY_MISSING));
    }

    @Test
    void namesAMissingBeginning() {
        tamper("delete from trail.entry where number <= 2");
        assertThat(verification.verify(agency)).isEqualTo(new Broken(1, Fault.ENTRY_MISSING));
    }

    @Test
    void namesAnEndCutOff() {
        tamper("delete from trail.entry where number >= 4");
        assertThat(verification.verify(agency)).isEqualTo(new Broken(4, Fault.END_CUT_OFF));
    }

    @Test
    void namesAChainCutOffWhole() {
        tamper("delete from trail.entry where number > 0");
        assertThat(verification.verify(agency)).isEqualTo(new Broken(1, Fault.END_CUT_OFF));
    }

    @Test
    void namesAHeadThatWasRewritten() {
        tamper("update trail.head set hash = repeat('a', 64) where number = 5");
        assertThat(verification.verify(agency)).isEqualTo(new Broken(5, Fault.HEAD_ALTERED));
    }

    @Test
    void namesAHeadThatIsGone() {
        tamper("delete from trail.head where number = 5");
        assertThat(verification.verify(agency)).isEqualTo(new Broken(5, Fault.HEAD_ALTERED));
    }

    private static Act change(String state) {
        return new Act(
                null,
                null,
                "plan.changed",
                new Subject("plan", Ids.next()),
                Map.of(),
                Map.of("state", state));
    }

    private void tamper(String statement) {
        int rows =
                intruder.sql(statement + " and agency_id = :agency")
                        .param("agency", agency.value())
                        .update();
        assertThat(rows).isPositive();
    }

    /** As somebody would who knows how the hash is made. */
    private void reseal(long number) {
        Entry entry =
                AgencyScope.call(agency, () -> trail.latest(5)).stream()
                        .filter(each -> each.number() == number)
                        .findFirst()
                        .orElseThrow();
        Entry forged =
                new Entry(
                        number,
                        entry.at(),
                        entry.by(),
                        entry.as(),
                        "plan.forged",
                        entry.subject(),
                        entry.before(),
                        entry.after());
        String previous =
                intruder.sql(
                                "select previous_hash from trail.entry"
                                        + " where number = :number and agency_id = :agency")
                        .param("number", number)
                        .param("agency", agency.value())
                        .query(String.class)
                        .single();
        tamper(
                "update trail.entry set what = 'plan.forged', hash = '%s' where number = %d"
                        .formatted(Seal.of(agency, forged, previous), number));
    }
}
