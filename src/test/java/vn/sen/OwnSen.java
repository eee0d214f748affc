package vn.sen;

import java.util.Arrays;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A second program beside the tests' common one, on a data folder of its own: for what can be done
 * once in the life of an installation.
 */
public final class OwnSen implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private OwnSen(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts on an empty database, with a clock that the test sets. */
    public static OwnSen onADayOfMyChoice(String... settings) {
        return start(new Class<?>[] {Sen.class, TestClock.Configuration.class}, settings);
    }

    /** Starts as it would for anybody. */
    public static OwnSen asItIs(String... settings) {
        return start(new Class<?>[] {Sen.class}, settings);
    }

    private static OwnSen start(Class<?>[] sources, String... settings) {
        return new OwnSen(
                new SpringApplicationBuilder(sources)
                        .initializers(new TestData())
                        .run(withFreePort(settings)));
    }

    private static String[] withFreePort(String... settings) {
        String[] all = Arrays.copyOf(settings, settings.length + 1);
        all[settings.length] = "--server.port=0";
        return all;
    }

    public String address() {
        var server = ((ServletWebServerApplicationContext) context).getWebServer();
        if (server == null) {
            throw new IllegalStateException("no web server");
        }
        return "http://localhost:" + server.getPort();
    }

    public TestClock clock() {
        return context.getBean(TestClock.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
