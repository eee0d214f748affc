package vn.sen.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import vn.sen.platform.postgres.DatabaseAccess;
import vn.sen.platform.postgres.EmbeddedServer;

/** The database: ours or somebody's, migrated by its owner, used by the application's own role. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class DatabaseConfiguration {

    @Bean
    DataFolder dataFolder(Settings settings) {
        return settings.visit()
                ? DataFolder.takeOrVisit(settings.data())
                : DataFolder.take(settings.data());
    }

    @Bean
    Database database(Settings settings, DataFolder folder) {
        Settings.Database chosen = settings.database();
        if (chosen.url() != null && !chosen.url().isBlank()) {
            return new Database(external(chosen, chosen.url()), null);
        }
        if (folder.isVisited()) {
            return new Database(EmbeddedServer.visit(folder.folder("postgres")), null);
        }
        EmbeddedServer server = EmbeddedServer.start(folder.folder("postgres"), chosen.durable());
        return new Database(server.access(), server);
    }

    @Bean
    DataSource dataSource(Database database) {
        DatabaseAccess access = database.access();
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.app());
        pool.setPassword(access.appPassword());
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(2);
        pool.setPoolName("sen");
        // Every statement asks within one agency, so one plan fits all values: planning anew costs
        // a third of asking.
        pool.setConnectionInitSql("set plan_cache_mode = force_generic_plan");
        return pool;
    }

    @Bean
    FlywayConfigurationCustomizer migrationsByTheOwner(Database database) {
        DatabaseAccess access = database.access();
        return flyway ->
                flyway.dataSource(access.url(), access.owner(), access.ownerPassword())
                        .placeholders(Map.of("app", access.app()));
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new AgencyTransactionManager(dataSource);
    }

    private static DatabaseAccess external(Settings.Database chosen, String url) {
        return new DatabaseAccess(
                url, chosen.owner(), chosen.ownerPassword(), chosen.user(), chosen.password());
    }

    /** Closed after the pool, which depends on it. */
    record Database(DatabaseAccess access, @Nullable EmbeddedServer server)
            implements AutoCloseable {

        @Override
        public void close() {
            if (server != null) {
                server.close();
            }
        }
    }
}
