package vn.sen.agency.store;

import java.util.List;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;
import vn.sen.agency.domain.Person;
import vn.sen.agency.domain.RoleHolding;

/** Writes many people and roles at once: thousands as quickly as one by one a few. */
@Component
public class PeopleBatch {

    private final JdbcAggregateOperations rows;

    PeopleBatch(JdbcAggregateOperations rows) {
        this.rows = rows;
    }

    public void enter(List<Person> people) {
        if (!people.isEmpty()) {
            rows.insertAll(people);
        }
    }

    /**
     * Those who are known already.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if one was changed since
     */
    public void change(List<Person> people) {
        people.forEach(rows::update);
    }

    public void give(List<RoleHolding> roles) {
        if (!roles.isEmpty()) {
            rows.insertAll(roles);
        }
    }
}
