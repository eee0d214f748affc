package vn.sen.calendar.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The texts of this module, each a template with places {0}, {1}, … */
public final class Texts {

    private static final Map<String, Template> TEMPLATES = load();

    private Texts() {}

    public static String text(String key, Object... values) {
        Template template = TEMPLATES.get(key);
        if (template == null) {
            throw new IllegalArgumentException("No text " + key);
        }
        return template.fill(values);
    }

    public static boolean has(String key) {
        return TEMPLATES.containsKey(key);
    }

    /** 20/3/2023. */
    public static String date(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    public static String weekday(LocalDate day) {
        return text("weekday." + day.getDayOfWeek().getValue());
    }

    /** The weekday and the date. */
    public static String dayInFull(LocalDate day) {
        return weekday(day) + " " + date(day);
    }

    private static Map<String, Template> load() {
        Properties properties = new Properties();
        var file =
                Objects.requireNonNull(
                        Texts.class.getResourceAsStream("/vn/sen/calendar/texts.properties"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Template> templates = new HashMap<>();
        properties.forEach(
                (key, text) -> templates.put(key.toString(), Template.of(text.toString())));
        return Map.copyOf(templates);
    }
}
