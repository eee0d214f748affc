package vn.sen;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tells which SQL statements a piece of work sends, on the thread that does it or on any; also what
 * opens a transaction for its agency, and what reads the session.
 */
public final class Statements {

    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    private static final AtomicReference<@Nullable List<String>> EVERYWHERE =
            new AtomicReference<>();

    private Statements() {}

    /** The statements sent while the work is done. */
    public static List<String> during(Runnable work) {
        List<String> sent = new ArrayList<>();
        SENT.set(sent);
        try {
            work.run();
        } finally {
            SENT.remove();
        }
        return sent;
    }

    /**
     * The same statements, on whichever thread that answers requests: those of a page that is asked
     * over the network. What the program does by itself meanwhile is not among them.
     */
    public static List<String> atTheServer(Runnable work) {
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        EVERYWHERE.set(sent);
        try {
            work.run();
        } finally {
            EVERYWHERE.set(null);
        }
        return List.copyOf(sent);
    }

    /** Listens at every data source. */
    @TestComponent
    public static class Listener implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? new Heard(source) : bean;
        }
    }

    private static final class Heard extends DelegatingDataSource {

        Heard(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            boolean listening = SENT.get() != null || EVERYWHERE.get() != null;
            return listening ? heard(connection) : connection;
        }
    }

    private static Connection heard(Connection connection) {
        return (Connection)
                Proxy.newProxyInstance(
                        Statements.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> {
                            Object answer = call(connection, method, arguments);
                            return answer instanceof PreparedStatement statement
                                    ? heard(statement, String.valueOf(arguments[0]))
                                    : answer;
                        });
    }

    private static PreparedStatement heard(PreparedStatement statement, String sql) {
        return (PreparedStatement)
                Proxy.newProxyInstance(
                        Statements.class.getClassLoader(),
                        new Class<?>[] {PreparedStatement.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().startsWith("execute")) {
                                note(sql.strip().replaceAll("\\s+", " "));
                            }
                            return call(statement, method, arguments);
                        });
    }

    private static void note(String sql) {
        List<String> here = SENT.get();
        if (here != null) {
            here.add(sql);
        }
        List<String> everywhere = EVERYWHERE.get();
        if (everywhere != null && Thread.currentThread().getName().startsWith("tomcat-handler")) {
            everywhere.add(sql);
        }
    }

    private static Object call(Object target, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
