package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rules put together from the strokes that draw them, and what belongs together among them. */
final class Rules {
    /** Strokes this near are one rule, in points: double borders, borders drawn cell by cell. */
    static final double NEAR = 2.5;

    /** Drawings have more. */
    private static final int MOST = 1_500;

    private Rules() {}

    /** Strokes in one line that touch become one rule. */
    static List<Rule> merged(List<Rule> strokes) {
        List<Rule> merged = new ArrayList<>();
        for (boolean level : new boolean[] {true, false}) {
            List<Rule> sorted =
                    strokes.stream()
                            .filter(rule -> rule.level() == level)
                            .sorted(Comparator.comparingDouble(Rule::at))
                            .toList();
            int from = 0;
            for (int i = 1; i <= sorted.size(); i++) {
                if (i == sorted.size() || sorted.get(i).at() - sorted.get(i - 1).at() > NEAR) {
                    joinInLine(sorted.subList(from, i), merged);
                    from = i;
                }
            }
        }
        return merged.size() > MOST ? List.of() : merged;
    }

    private static void joinInLine(List<Rule> strokes, List<Rule> merged) {
        List<Rule> sorted = new ArrayList<>(strokes);
        sorted.sort(Comparator.comparingDouble(Rule::from));
        Rule open = null;
        for (Rule stroke : sorted) {
            if (open != null && stroke.from() <= open.to() + NEAR) {
                open =
                        new Rule(
                                open.level(),
                                open.at(),
                                open.from(),
                                Math.max(open.to(), stroke.to()));
            } else {
                if (open != null) {
                    merged.add(open);
                }
                open = stroke;
            }
        }
        if (open != null) {
            merged.add(open);
        }
    }

    /** Rules that hang together by crossings; those that cross none are left out. */
    static List<List<Rule>> connected(List<Rule> rules) {
        int[] group = new int[rules.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; j < group.length; j++) {
                if (cross(rules.get(i), rules.get(j))) {
                    group[root(group, i)] = root(group, j);
                }
            }
        }
        List<List<Rule>> groups = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            List<Rule> members = new ArrayList<>();
            for (int j = 0; j < group.length; j++) {
                if (root(group, j) == i) {
                    members.add(rules.get(j));
                }
            }
            if (members.size() > 1) {
                groups.add(members);
            }
        }
        return groups;
    }

    private static int root(int[] group, int i) {
        int root = i;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private static boolean cross(Rule one, Rule other) {
        return one.level() != other.level() && reaches(one, other.at()) && reaches(other, one.at());
    }

    private static boolean reaches(Rule rule, double at) {
        return rule.from() - NEAR <= at && at <= rule.to() + NEAR;
    }
}
