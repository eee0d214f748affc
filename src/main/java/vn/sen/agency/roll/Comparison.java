package vn.sen.agency.roll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Role;
import vn.sen.agency.domain.Person;
import vn.sen.agency.domain.RoleHolding;
import vn.sen.agency.roll.Verdict.Change;
import vn.sen.agency.roll.Verdict.Deed;
import vn.sen.agency.roll.Verdict.Kind;
import vn.sen.agency.roll.Verdict.Mistake;

/**
 * Holds a list against what is there, row by row. A list adds and changes; it never takes away: an
 * empty cell leaves the value as it is, a role that it does not name stays.
 */
public final class Comparison {

    /** Each takes the time of a password hash, and is handed over by hand. */
    public static final int MOST_ACCOUNTS = 200;

    private final Known known;
    private final Roster roster;
    private final UnaryOperator<String> loginForm;
    private final Map<String, Integer> seen = new HashMap<>();

    private Comparison(Roster roster, UnaryOperator<String> loginForm) {
        this.known = new Known(roster);
        this.roster = roster;
        this.loginForm = loginForm;
    }

    /**
     * Compares.
     *
     * @param loginForm a login name as it is kept
     */
    public static Compared of(Roll roll, Roster roster, UnaryOperator<String> loginForm) {
        Comparison comparison = new Comparison(roster, loginForm);
        return new Compared(roll.lines().stream().map(comparison::verdict).toList());
    }

    private Verdict verdict(RollLine line) {
        return line.isUnitOnly() ? unit(line) : person(line);
    }

    private Verdict unit(RollLine line) {
        List<Mistake> mistakes = Cells.ofUnit(line, known);
        if (!mistakes.isEmpty()) {
            return new Verdict(line.row(), Kind.WRONG, line.unit(), List.of(), mistakes, null);
        }
        boolean there = known.unit(line.unit()).isPresent();
        Deed deed = new Deed(null, "", line.unit(), "", "", "", Set.of(), "");
        List<Change> changes = new ArrayList<>();
        if (!there) {
            changes.add(new Change(RollColumn.UNIT, "", line.unit(), true));
        }
        return new Verdict(
                line.row(), there ? Kind.SAME : Kind.NEW, line.unit(), changes, List.of(), deed);
    }

    private Verdict person(RollLine line) {
        String login = loginForm.apply(line.login());
        List<Mistake> mistakes = new ArrayList<>(Cells.ofPerson(line, known));
        List<Person> people = known.matching(line, login);
        Person person = people.size() == 1 ? people.getFirst() : null;
        Roles roles = Roles.of(line.roles());
        mistakes.addAll(roles.mistakes());
        mistakes.addAll(mistakesOf(line, people, login));
        mistakes.addAll(withoutUnit(line, person, roles.named()));
        if (!mistakes.isEmpty()) {
            return new Verdict(line.row(), Kind.WRONG, line.name(), List.of(), mistakes, null);
        }
        Changes changes = new Changes(known, person);
        Deed deed = changes.deed(line, roles.named(), login);
        Kind kind = person == null ? Kind.NEW : changes.all().isEmpty() ? Kind.SAME : Kind.CHANGED;
        String name = person == null ? deed.name() : person.name();
        return new Verdict(line.row(), kind, name, changes.all(), List.of(), deed);
    }

    private List<Mistake> mistakesOf(RollLine line, List<Person> people, String login) {
        List<Mistake> mistakes = new ArrayList<>();
        if (people.size() > 1) {
            mistakes.add(Cells.wrong(RollColumn.NAME, "several", line.name()));
        } else if (people.size() == 1 && !people.getFirst().active()) {
            mistakes.add(Cells.wrong(RollColumn.NAME, "left", line.name()));
        } else {
            repeated(line, people).ifPresent(mistakes::add);
        }
        String has = known.login(people.size() == 1 ? people.getFirst() : null);
        if (!login.isEmpty() && !has.isEmpty() && !has.equals(login)) {
            mistakes.add(Cells.wrong(RollColumn.LOGIN, "other-login", has));
        } else if (has.isEmpty() && roster.refused().containsKey(login)) {
            String key = roster.refused().get(login).key();
            mistakes.add(new Mistake(RollColumn.LOGIN, key, List.of()));
        }
        if (!login.isEmpty() && has.isEmpty()) {
            firstWith("login " + login, line, RollColumn.LOGIN).ifPresent(mistakes::add);
        }
        return mistakes;
    }

    /** The same person in two rows. */
    private Optional<Mistake> repeated(RollLine line, List<Person> people) {
        String who =
                people.isEmpty()
                        ? Known.small(line.name()) + " " + UnitWords.key(line.unit()) + mail(line)
                        : people.getFirst().id().toString();
        return firstWith(who, line, RollColumn.NAME)
                .or(
                        () ->
                                line.email().isEmpty()
                                        ? Optional.empty()
                                        : firstWith(mail(line), line, RollColumn.EMAIL));
    }

    private static String mail(RollLine line) {
        return " mail " + Known.small(line.email());
    }

    private Optional<Mistake> firstWith(String what, RollLine line, RollColumn column) {
        Integer earlier = seen.putIfAbsent(what, line.row());
        return earlier == null
                ? Optional.empty()
                : Optional.of(Cells.wrong(column, "repeated", earlier.toString()));
    }

    private static List<Mistake> withoutUnit(
            RollLine line, @Nullable Person person, Set<Role> named) {
        boolean hasUnit = !line.unit().isEmpty() || (person != null && person.unitId() != null);
        boolean wants = named.stream().anyMatch(RoleHolding::needsUnit);
        return wants && !hasUnit
                ? List.of(Cells.wrong(RollColumn.UNIT, "role-needs-unit", line.roles()))
                : List.of();
    }
}
