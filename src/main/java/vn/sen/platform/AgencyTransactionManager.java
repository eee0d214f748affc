package vn.sen.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.sen.actor.AgencyId;

/**
 * Tells each transaction which agency it works for, in a setting that ends with it. The policies of
 * the tables read that setting; where it is missing they let nothing through.
 */
final class AgencyTransactionManager extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;
    private static final String SET_AGENCY = "select set_config('sen.agency_id', ?, true)";

    AgencyTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        AgencyScope.current().ifPresent(agency -> announce(agency, transaction, definition));
    }

    private void announce(AgencyId agency, Object transaction, TransactionDefinition definition) {
        try (PreparedStatement statement = connection().prepareStatement(SET_AGENCY)) {
            statement.setString(1, agency.toString());
            statement.execute();
        } catch (SQLException broken) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException(
                    "the agency could not be set for " + definition.getName(), broken);
        }
    }

    private Connection connection() {
        var holder =
                (ConnectionHolder)
                        TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new IllegalStateException("a transaction without a connection");
        }
        return holder.getConnection();
    }
}
