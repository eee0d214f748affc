package vn.sen.web;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of one key, with places for arguments, as {@link MessageFormat} has them. Most places
 * take words as they are; those are put in without asking that slow and careful class.
 */
final class Phrase {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final String pattern;

    /** Null where there is no place in the words. */
    private final @Nullable MessageFormat format;

    /** Words and places in turn, words first and last; empty where places want more than words. */
    private final List<String> words;

    private final List<Integer> places;

    private Phrase(
            String pattern,
            @Nullable MessageFormat format,
            List<String> words,
            List<Integer> places) {
        this.pattern = pattern;
        this.format = format;
        this.words = List.copyOf(words);
        this.places = List.copyOf(places);
    }

    static Phrase of(String pattern, Locale locale) {
        if (pattern.indexOf('{') < 0) {
            return new Phrase(pattern, null, List.of(), List.of());
        }
        MessageFormat format = new MessageFormat(pattern, locale);
        List<String> words = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Matcher place = PLACE.matcher(pattern);
        int end = 0;
        while (place.find()) {
            words.add(pattern.substring(end, place.start()));
            places.add(Integer.valueOf(place.group(1)));
            end = place.end();
        }
        words.add(pattern.substring(end));
        boolean plain = words.stream().noneMatch(each -> each.contains("{") || each.contains("'"));
        return plain
                ? new Phrase(pattern, format, words, places)
                : new Phrase(pattern, format, List.of(), List.of());
    }

    /** Without arguments the words stay as they are written. */
    String with(@Nullable Object[] arguments) {
        if (format == null || arguments.length == 0) {
            return pattern;
        }
        String put = put(arguments);
        if (put != null) {
            return put;
        }
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /**
     * Null where an argument is missing, or is no word: numbers are written as the language does.
     */
    private @Nullable String put(@Nullable Object[] arguments) {
        if (words.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder(words.getFirst());
        for (int each = 0; each < places.size(); each++) {
            int place = places.get(each);
            if (place >= arguments.length || !(arguments[place] instanceof String word)) {
                return null;
            }
            text.append(word).append(words.get(each + 1));
        }
        return text.toString();
    }
}
