package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.List;
import vn.sen.intake.reading.HeadingRoles;
import vn.sen.intake.reading.Role;

/** Headings below a common one, which come behind all others or right behind it. */
final class GroupedHeads {
    private static final int SHORT = 4;

    private final List<String> names;
    private final List<Role> roles;

    private GroupedHeads(List<String> names, HeadingRoles headings) {
        this.names = names;
        roles = headings.of(names);
    }

    /** The headings in the order of the columns, each with the words of its common one. */
    static List<String> inOrder(List<String> names, HeadingRoles headings) {
        int measures = measures(names);
        int measured = measured(names, measures);
        if (names.size() - measures > 1 && measured > 0) {
            List<String> ordered = new ArrayList<>(names.subList(0, measured));
            names.subList(measures, names.size())
                    .forEach(part -> ordered.add(names.get(measured) + " " + part));
            ordered.addAll(names.subList(measured + 1, measures));
            return inOrder(ordered, headings);
        }
        GroupedHeads heads = new GroupedHeads(names, headings);
        int parts = heads.firstPart();
        return heads.roles.isEmpty() || names.size() - parts < 2 ? names : heads.inOrder(parts);
    }

    /** Where the units and amounts begin that come behind all other headings. */
    private static int measures(List<String> names) {
        int first = names.size();
        while (first > 0 && Words.CELLS.whole(names.get(first - 1)).contains("measure")) {
            first--;
        }
        return first;
    }

    /** The heading that units and amounts stand below; below 0 where there is none. */
    private static int measured(List<String> names, int before) {
        for (int i = 1; i < before; i++) {
            if (Words.CELLS.whole(names.get(i)).contains("measured")) {
                return i;
            }
        }
        return -1;
    }

    private int firstPart() {
        int first = roles.size();
        while (first > 0 && isPart(first - 1)) {
            first--;
        }
        return first;
    }

    private List<String> inOrder(int parts) {
        List<String> parties = new ArrayList<>();
        List<String> times = new ArrayList<>();
        for (int i = parts; i < names.size(); i++) {
            (roles.get(i).isParty() ? parties : times).add(names.get(i));
        }
        int party = parties.size() < 2 ? -1 : group(parts, true);
        int time = times.size() < 2 ? -1 : group(parts, false);
        boolean placed = (parties.isEmpty() || party > 0) && (times.isEmpty() || time > 0);
        if (!placed) {
            return names;
        }
        boolean marks = roles.subList(parts, roles.size()).contains(Role.MARK);
        List<String> ordered = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            String name = names.get(i);
            if (i == party) {
                parties.forEach(part -> ordered.add(name + " " + part));
            } else if (i == time) {
                times.forEach(part -> ordered.add(marks ? part : name + " " + part));
            } else {
                ordered.add(name);
            }
        }
        return ordered;
    }

    /** The first heading that can stand above parts of its kind; below 0 where none does. */
    private int group(int parts, boolean party) {
        for (int i = 1; i < parts; i++) {
            if (roles.get(i) == (party ? Role.PERFORM : Role.TIME)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPart(int at) {
        boolean kind =
                switch (roles.get(at)) {
                    case LEAD, ADVISE, COORDINATE, START, END, MARK -> true;
                    case TIME -> at == roles.size() - 1 || roles.get(at - 1) == Role.START;
                    default -> false;
                };
        return kind && Words.count(names.get(at)) <= SHORT;
    }
}
