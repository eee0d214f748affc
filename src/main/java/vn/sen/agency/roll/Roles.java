package vn.sen.agency.roll;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sen.actor.Role;
import vn.sen.agency.roll.Verdict.Mistake;

/** The roles that a cell names, and the words in it that name none. */
record Roles(Set<Role> named, List<Mistake> mistakes) {

    private static final WordList WORDS = WordList.named("roles.txt");

    static Roles of(String cell) {
        Set<Role> named = EnumSet.noneOf(Role.class);
        List<Mistake> mistakes = new ArrayList<>();
        Optional<Role> whole = role(cell);
        List<String> pieces = whole.isPresent() ? List.of(cell) : pieces(cell);
        for (String piece : pieces) {
            role(piece)
                    .ifPresentOrElse(
                            named::add,
                            () -> mistakes.add(Cells.wrong(RollColumn.ROLES, "role", piece)));
        }
        return new Roles(named, mistakes);
    }

    private static Optional<Role> role(String words) {
        return WORDS.meaning(words).map(Role::valueOf);
    }

    private static List<String> pieces(String cell) {
        return List.of(cell.split("[,;/+]", -1)).stream()
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
