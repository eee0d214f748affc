package vn.sen.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sen.platform.TimeConfiguration;

/** The words of the pages, and dates, numbers and sizes as Vietnamese offices write them. */
@Component
public class Texts {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d/M/yyyy HH:mm");
    private static final long KILO = 1024;

    private final Map<Language, Phrases> phrases = new EnumMap<>(Language.class);

    Texts() {
        for (Language each : Language.values()) {
            phrases.put(each, Phrases.of(each));
        }
    }

    /**
     * The words of a key in the language of the page.
     *
     * @throws NoSuchElementException where no language has the key
     */
    public String get(String key, Object... arguments) {
        return in(Language.current()).find(key, arguments).orElseGet(() -> kept(key, arguments));
    }

    /** The same as they are written down, in Vietnamese, whoever reads the page. */
    public String kept(String key, Object... arguments) {
        return in(Language.VIETNAMESE)
                .find(key, arguments)
                .orElseThrow(() -> new NoSuchElementException("no words for " + key));
    }

    /** The words of a key that may be without any, in Vietnamese. */
    public Optional<String> find(String key) {
        return in(Language.VIETNAMESE).find(key, new Object[0]);
    }

    /** The language of the page. */
    public Language language() {
        return Language.current();
    }

    private Phrases in(Language language) {
        return Objects.requireNonNull(phrases.get(language));
    }

    /** 19/9/2023. */
    public String date(LocalDate day) {
        return DATE.format(day);
    }

    /** 19/09. */
    public String dayMonth(LocalDate day) {
        return DAY_MONTH.format(day);
    }

    /** The weekday's name, with a small first letter except Sunday's. */
    public String weekday(LocalDate day) {
        return get("weekday." + day.getDayOfWeek().getValue());
    }

    /** The weekday and the date. */
    public String day(LocalDate day) {
        return weekday(day) + ", " + date(day);
    }

    public String moment(Instant instant) {
        return MOMENT.format(ZonedDateTime.ofInstant(instant, TimeConfiguration.ZONE));
    }

    /** 10:32. */
    public String time(Instant instant) {
        return TIME.format(ZonedDateTime.ofInstant(instant, TimeConfiguration.ZONE));
    }

    public String number(long number) {
        return decimal("#,##0").format(number);
    }

    public String number(double number) {
        return decimal("#,##0.##").format(number);
    }

    /** A file's size: 46 KB, 1,4 MB. */
    public String size(long bytes) {
        if (bytes < KILO * KILO) {
            return Math.max(1, Math.round((double) bytes / KILO)) + " KB";
        }
        return decimal("#,##0.#").format((double) bytes / (KILO * KILO)) + " MB";
    }

    private static DecimalFormat decimal(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return new DecimalFormat(pattern, symbols);
    }
}
