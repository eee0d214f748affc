package vn.sen.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.Sen;
import vn.sen.actor.AgencyId;
import vn.sen.platform.AgencyScope;

/**
 * Plans reminders of many people in many agencies and hands their letters to a mail server of the
 * same machine; prints how long it took. Arguments: agencies, people of each.
 */
final class Reminders {

    private static final PrintStream OUT = System.out;
    private static final int AT_ONCE = 4;

    private final ConfigurableApplicationContext sen;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    private Reminders(ConfigurableApplicationContext sen) {
        this.sen = sen;
        this.database = sen.getBean(JdbcClient.class);
        this.transaction = new TransactionTemplate(sen.getBean(PlatformTransactionManager.class));
    }

    public static void main(String[] arguments) throws Exception {
        int agencies = Integer.parseInt(arguments[0]);
        int people = Integer.parseInt(arguments[1]);
        Path data = Files.createTempDirectory("sen-bench-");
        GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        post.start();
        try (ConfigurableApplicationContext sen =
                new SpringApplicationBuilder(Sen.class)
                        .properties(
                                Map.of(
                                        "sen.data",
                                        data.toString(),
                                        "sen.reminder.by-itself",
                                        "false",
                                        "server.port",
                                        "0"))
                        .run()) {
            new Reminders(sen).measure(agencies, people, post);
        } finally {
            post.stop();
        }
        System.exit(0);
    }

    private void measure(int agencies, int people, GreenMail post) throws Exception {
        List<AgencyId> all = new ArrayList<>();
        for (int each = 0; each < agencies; each++) {
            all.add(found(people, post.getSmtp().getPort()));
        }
        Object day = bean("vn.sen.reminder.app.PlanDay");
        Object writing = bean("vn.sen.reminder.app.WriteLetters");
        Object sending = bean("vn.sen.reminder.app.SendLetters");
        long begin = System.nanoTime();
        each(all, day, "plan");
        long planned = System.nanoTime();
        each(all, writing, "write");
        long written = System.nanoTime();
        each(all, sending, "send");
        long sent = System.nanoTime();
        OUT.printf(
                "%d reminders: planned in %.1f s, %d letters written in %.1f s, handed over in"
                        + " %.1f s, %.1f s in all%n",
                agencies * people,
                (planned - begin) / 1e9,
                post.getReceivedMessages().length,
                (written - planned) / 1e9,
                (sent - written) / 1e9,
                (sent - begin) / 1e9);
    }

    private Object bean(String name) throws ClassNotFoundException {
        return sen.getBean(Class.forName(name));
    }

    private static void each(List<AgencyId> agencies, Object bean, String act) throws Exception {
        try (ExecutorService lanes = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> all = new ArrayList<>();
            for (AgencyId agency : agencies) {
                all.add(lanes.submit(() -> AgencyScope.run(agency, () -> call(bean, act))));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
    }

    private static void call(Object bean, String act) {
        try {
            bean.getClass().getMethod(act).invoke(bean);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** An agency whose people each have one task that is due today. */
    private AgencyId found(int people, int port) {
        AgencyId agency = AgencyId.next();
        AgencyScope.run(
                agency,
                () -> transaction.executeWithoutResult(begun -> fill(agency, people, port)));
        return agency;
    }

    private void fill(AgencyId agency, int people, int port) {
        for (String statement :
                ReminderRows.of(
                        agency.toString(), people, port, LocalDate.now(sen.getBean(Clock.class)))) {
            database.sql(statement).update();
        }
    }
}
