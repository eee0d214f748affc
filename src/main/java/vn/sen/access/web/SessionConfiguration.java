package vn.sen.access.web;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions live in the database: they outlast a restart, and an account's can be ended at once. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
        tableName = "access.spring_session",
        maxInactiveIntervalInSeconds = SessionConfiguration.A_WORKING_DAY)
class SessionConfiguration {

    /** Ten hours. */
    static final int A_WORKING_DAY = 10 * 60 * 60;

    @Bean
    @Primary
    QuietSessions quietSessions(JdbcIndexedSessionRepository sessions) {
        return new QuietSessions(sessions);
    }

    /**
     * For sessions alone, and outside of any agency: they are read before it is known whose they
     * are.
     */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(DataSource database) {
        TransactionTemplate own = new TransactionTemplate(new JdbcTransactionManager(database));
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return own;
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsInPostgres() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
