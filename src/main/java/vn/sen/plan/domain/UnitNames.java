package vn.sen.plan.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sen.agency.UnitView;
import vn.sen.standard.Token;

/**
 * Finds the agency's units in the words of a plan, with or without marks, by their whole name, by
 * their name without its first word, or by its first letters ("P. TC-KT").
 */
final class UnitNames {

    private static final int LONGEST_ACRONYM = 5;
    private static final Map<String, List<String>> SHORT =
            Map.of(
                    "p",
                    List.of("phong"),
                    "vp",
                    List.of("van", "phong"),
                    "tt",
                    List.of("trung", "tam"));
    private static final Set<String> KINDS = Set.of("phong", "ban", "tam", "chi", "cuc", "doi");

    /** A unit at a place of a text, as indexes of tokens. */
    record Place(UnitView unit, int from, int to) {
        boolean holds(int token) {
            return token >= from && token < to;
        }
    }

    private final List<UnitView> units;

    UnitNames(List<UnitView> units) {
        this.units =
                units.stream()
                        .filter(UnitView::active)
                        .sorted(Comparator.comparingInt((UnitView each) -> -each.name().length()))
                        .toList();
    }

    List<Place> find(List<Token> text) {
        List<Place> found = new ArrayList<>();
        for (UnitView unit : units) {
            List<String> name = words(Token.of(unit.name()));
            for (int from = 0; from < text.size(); from++) {
                int to = end(text, from, name);
                int start = from;
                if (to > 0 && found.stream().noneMatch(each -> each.holds(start))) {
                    found.add(new Place(unit, from, to));
                }
            }
        }
        return found;
    }

    private static int end(List<Token> text, int from, List<String> name) {
        int whole = match(text, from, name);
        if (whole > 0) {
            return whole;
        }
        List<String> rest = withoutKind(name);
        int shorter = rest.size() > 1 ? match(text, from, rest) : 0;
        return shorter > 0 ? shorter : acronym(text, from, rest);
    }

    private static int match(List<Token> text, int from, List<String> name) {
        int at = 0;
        int token = from;
        while (at < name.size() && token < text.size()) {
            List<String> said = said(text.get(token));
            if (text.get(token).isWord()) {
                if (!name.subList(at, Math.min(name.size(), at + said.size())).equals(said)) {
                    return 0;
                }
                at += said.size();
            } else if (token == from || endsName(text.get(token))) {
                return 0;
            }
            token++;
        }
        return at == name.size() ? token : 0;
    }

    /** The first letters of the name after the word for the kind of unit: "P. TC-KT", "VP". */
    private static int acronym(List<Token> text, int from, List<String> rest) {
        List<String> kind = said(text.get(from));
        if (!KINDS.contains(kind.getLast()) || rest.size() < 2) {
            return 0;
        }
        String letters =
                rest.stream().map(each -> each.substring(0, 1)).collect(Collectors.joining());
        StringBuilder read = new StringBuilder();
        int last = Math.min(text.size(), from + 1 + LONGEST_ACRONYM);
        for (int token = from + 1; token < last; token++) {
            read.append(text.get(token).isWord() ? text.get(token).plain() : "");
            if (read.toString().equals(letters)) {
                return token + 1;
            }
        }
        return 0;
    }

    private static List<String> withoutKind(List<String> name) {
        int kind = 0;
        while (kind < name.size() - 1 && isKind(name, kind)) {
            kind++;
        }
        return name.subList(kind, name.size());
    }

    private static boolean isKind(List<String> name, int at) {
        return KINDS.contains(name.get(at))
                || (at + 1 < name.size()
                        && Set.of("van phong", "trung tam")
                                .contains(name.get(at) + " " + name.get(at + 1)));
    }

    private static List<String> said(Token token) {
        return SHORT.getOrDefault(token.plain(), List.of(token.plain()));
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().filter(Token::isWord).map(Token::plain).toList();
    }

    private static boolean endsName(Token token) {
        return Set.of(";", "/", ":", "(").contains(token.key());
    }
}
