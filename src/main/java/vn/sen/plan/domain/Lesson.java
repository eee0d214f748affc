package vn.sen.plan.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sen.agency.UnitView;
import vn.sen.standard.Token;

/**
 * What can be learnt from a person's answer: words, and whom they mean. Nothing is learnt where the
 * words say by themselves who is meant; such an answer is about one row alone.
 */
public record Lesson(String words, List<Assignee> targets) {

    private static final Set<String> JOINING =
            Set.of("va", "voi", "cua", "thuoc", "so", "cung", "cac", "tai", "o", "hoac");
    private static final int SHORTEST = 2;

    public Lesson {
        targets = List.copyOf(targets);
    }

    /** The lessons of a row's parties as they were and as they are now. */
    public static List<Lesson> of(List<Part> before, List<Part> now, List<UnitView> units) {
        Parties parties = new Parties(units, LearntNames.NONE);
        Map<String, Set<Assignee>> earlier = byWords(before);
        List<Lesson> lessons = new ArrayList<>();
        byWords(now)
                .forEach(
                        (words, targets) -> {
                            boolean answered = !targets.equals(earlier.get(words));
                            if (answered && !targets.isEmpty()) {
                                parties.lesson(words, targets).ifPresent(lessons::add);
                            }
                        });
        return lessons;
    }

    private static Map<String, Set<Assignee>> byWords(List<Part> parts) {
        return parts.stream()
                .filter(each -> !each.words().isBlank())
                .filter(each -> !(each.assignee() instanceof Assignee.Unmapped))
                .collect(
                        Collectors.groupingBy(
                                Part::words,
                                Collectors.mapping(
                                        Part::assignee,
                                        Collectors.toCollection(LinkedHashSet::new))));
    }

    /** Whether words that nothing was made of can be a name. */
    static boolean isName(List<Token> left) {
        return left.stream().filter(each -> !isJoining(each)).mapToInt(Lesson::letters).sum()
                >= SHORTEST;
    }

    static boolean isJoining(Token token) {
        return !token.isWord() || JOINING.contains(token.plain());
    }

    private static int letters(Token token) {
        return token.plain().length();
    }
}
