package vn.sen.plan.domain;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sen.actor.PersonId;

/**
 * Who is called in words: an @ and the whole name of a colleague, with or without marks. Of names
 * that begin alike the longest is meant; of people with one name all are, better once too often
 * than not at all.
 */
public final class Mentions {

    private static final int LONGEST_NAME = 120;

    private Mentions() {}

    /**
     * Reads words.
     *
     * @param names of the colleagues who can be called
     */
    public static Set<PersonId> in(String words, Map<PersonId, String> names) {
        Map<PersonId, String> folded =
                names.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        each -> Folding.of(each.getValue()) + " "));
        Set<PersonId> called = new HashSet<>();
        for (int at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
            int end = Math.min(words.length(), at + 1 + LONGEST_NAME);
            called.addAll(named(Folding.of(words.substring(at + 1, end)) + " ", folded));
        }
        return called;
    }

    private static Set<PersonId> named(String rest, Map<PersonId, String> names) {
        int longest =
                names.values().stream()
                        .filter(each -> !each.isBlank() && rest.startsWith(each))
                        .mapToInt(String::length)
                        .max()
                        .orElse(Integer.MAX_VALUE);
        return names.entrySet().stream()
                .filter(each -> each.getValue().length() == longest)
                .filter(each -> rest.startsWith(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
