package vn.sen.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever runs the program can choose. Each is also an environment variable: {@code SEN_DATA},
 * {@code SEN_DATABASE_URL} and so on.
 *
 * @param data folder of everything the installation owns
 * @param visit look in on a folder that another program may hold, instead of demanding it
 * @param database an external PostgreSQL (15 or later); without a URL the program starts its own
 */
@ConfigurationProperties("sen")
record Settings(@DefaultValue("./data") Path data, boolean visit, @DefaultValue Database database) {

    /**
     * @param url JDBC address, null for the embedded server
     * @param user role of the application: no superuser, owner of nothing
     * @param owner role that owns the schema and runs the migrations
     * @param durable false only for tests
     */
    record Database(
            @Nullable String url,
            @DefaultValue("sen_app") String user,
            @DefaultValue("") String password,
            @DefaultValue("sen_owner") String owner,
            @DefaultValue("") String ownerPassword,
            @DefaultValue("true") boolean durable) {}
}
