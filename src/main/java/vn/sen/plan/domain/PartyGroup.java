package vn.sen.plan.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Role;
import vn.sen.agency.UnitKind;

/** Whom a plan can mean without naming a unit; the topics of {@code parties.lexicon}. */
enum PartyGroup {
    LEADER("leader"),
    REPRESENTATIVE("representative"),
    COMMITTEE("committee"),
    COMMITTEE_MEMBERS("committee-members"),
    SECRETARY("secretary"),
    AUDITORS("auditors"),
    CLERK("clerk"),
    ACCOUNTANT("accountant"),
    DIVISIONS("divisions"),
    CENTRES("centres"),
    OFFICE("office"),
    ONE_STOP("one-stop"),
    EVERYONE("everyone");

    private final String topic;

    PartyGroup(String topic) {
        this.topic = topic;
    }

    /** The groups of a topic; {@code a+b} names two. */
    static List<PartyGroup> of(String topics) {
        List<String> wanted = List.of(topics.split("\\+", -1));
        return Arrays.stream(values()).filter(each -> wanted.contains(each.topic)).toList();
    }

    /** The group that whoever holds a role is; none for roles that plans name otherwise. */
    static Optional<PartyGroup> holding(@Nullable Role role) {
        return Arrays.stream(values())
                .filter(each -> each.units().isEmpty() && each.role() == role)
                .findFirst();
    }

    /** Whether it answers for work rather than doing it, where others are there to do it. */
    boolean oversees() {
        return this == LEADER || this == REPRESENTATIVE || this == COMMITTEE;
    }

    /** The kinds of units that it stands for; none for a role. */
    Set<UnitKind> units() {
        return switch (this) {
            case DIVISIONS -> Set.of(UnitKind.DIVISION);
            case CENTRES -> Set.of(UnitKind.CENTRE);
            case OFFICE -> Set.of(UnitKind.OFFICE);
            case ONE_STOP -> Set.of(UnitKind.ONE_STOP);
            case EVERYONE -> Set.of(UnitKind.values());
            default -> Set.of();
        };
    }

    /** The role that it is; for units, the role of those who are meant when only support is. */
    Role role() {
        return switch (this) {
            case LEADER -> Role.LEADER;
            case REPRESENTATIVE -> Role.QUALITY_REPRESENTATIVE;
            case COMMITTEE -> Role.COMMITTEE_HEAD;
            case COMMITTEE_MEMBERS -> Role.COMMITTEE_MEMBER;
            case SECRETARY -> Role.ISO_SECRETARY;
            case AUDITORS -> Role.AUDITOR;
            case CLERK -> Role.CLERK;
            case ACCOUNTANT -> Role.ACCOUNTANT;
            case DIVISIONS, CENTRES, OFFICE, ONE_STOP, EVERYONE -> Role.STAFF;
        };
    }
}
