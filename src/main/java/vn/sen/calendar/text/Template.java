package vn.sen.calendar.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text with numbered places, taken apart once. */
record Template(List<String> literals, List<Integer> places) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    static Template of(String text) {
        List<String> literals = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        var matcher = PLACE.matcher(text);
        int from = 0;
        while (matcher.find()) {
            literals.add(text.substring(from, matcher.start()));
            places.add(Integer.parseInt(matcher.group(1)));
            from = matcher.end();
        }
        literals.add(text.substring(from));
        return new Template(List.copyOf(literals), List.copyOf(places));
    }

    String fill(Object... values) {
        StringBuilder filled = new StringBuilder(64);
        for (int i = 0; i < places.size(); i++) {
            filled.append(literals.get(i)).append(values[places.get(i)]);
        }
        return filled.append(literals.getLast()).toString();
    }
}
