package vn.sen.plan.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.sen.agency.UnitView;
import vn.sen.plan.PartRole;

/**
 * Who of the agency is meant by the parties of a row, and what each does: the first answer, which
 * people correct when they check the draft.
 *
 * <ul>
 *   <li>Where leader and secretary are named, the secretary does and the leader accepts; a leader
 *       alone does himself.
 *   <li>"The divisions" are one doer for each working division; "everybody" one for each unit.
 *   <li>The steering committee supports whoever else is named; alone it does. Where it leads and
 *       others advise, it accepts.
 *   <li>The secretary named in one breath with a unit supports the unit.
 *   <li>Work that the agency does once for all, as an audit or a review by the leader, has one
 *       doer: the auditors, else the secretary; the units support.
 *   <li>Who coordinates supports.
 * </ul>
 */
public final class Responsibilities {

    private static final Set<String> ONCE_FOR_ALL =
            Set.of(
                    "make-plan",
                    "reorganize-committee",
                    "plan-audit",
                    "conduct-audit",
                    "management-review",
                    "confirm-effectiveness",
                    "announce-conformity");

    private final List<UnitView> units;
    private final Parties parties;

    public Responsibilities(List<UnitView> units) {
        this(units, LearntNames.NONE);
    }

    /** With the names that the agency has learnt and can still use. */
    public Responsibilities(List<UnitView> units, LearntNames learnt) {
        this.units = units.stream().filter(UnitView::active).toList();
        this.parties = new Parties(units, learnt);
    }

    /** A party as the document names it. */
    public record Words(PartRole role, String text) {}

    public List<Part> assign(List<Words> named, List<String> activities) {
        List<NamedParty> row =
                named.stream().map(each -> parties.read(each.role(), each.text())).toList();
        boolean once = activities.stream().anyMatch(ONCE_FOR_ALL::contains);
        Row whole = new Row(row, once);
        List<Part> parts = new ArrayList<>();
        for (NamedParty party : row) {
            addParts(party, whole, parts);
        }
        return withoutRepetition(parts);
    }

    private void addParts(NamedParty party, Row row, List<Part> parts) {
        if (party.isUnknown()) {
            parts.add(part(party, row.functionOfWorker(party), new Assignee.Unmapped()));
        }
        for (UnitView unit : party.units()) {
            parts.add(part(party, row.functionOfWorker(party), new Assignee.Unit(unit.id())));
        }
        for (Assignee other : party.others()) {
            parts.add(part(party, row.functionOfWorker(party), other));
        }
        party.groups().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(group -> parts.addAll(parts(party, group, row.function(party, group))));
    }

    private List<Part> parts(NamedParty party, PartyGroup group, PartFunction function) {
        boolean vague = group == PartyGroup.EVERYONE && function == PartFunction.SUPPORT;
        if (vague || group.units().isEmpty()) {
            return List.of(part(party, function, new Assignee.RoleHolder(group.role())));
        }
        List<Part> expanded =
                units.stream()
                        .filter(unit -> group.units().contains(unit.kind()))
                        .map(unit -> part(party, function, new Assignee.Unit(unit.id())))
                        .toList();
        boolean othersThere =
                party.groups().size() > 1 || !party.units().isEmpty() || !party.others().isEmpty();
        return expanded.isEmpty() && !othersThere
                ? List.of(part(party, function, new Assignee.Unmapped()))
                : expanded;
    }

    private static Part part(NamedParty party, PartFunction function, Assignee assignee) {
        return Part.of(party.role(), party.words(), function, assignee);
    }

    /** Somebody named twice does once; who does need not support too. */
    private static List<Part> withoutRepetition(List<Part> parts) {
        List<Part> kept = new ArrayList<>();
        for (Part part : parts) {
            boolean named = kept.stream().anyMatch(each -> sameAs(each, part));
            boolean doesElsewhere =
                    !part.does()
                            && parts.stream().anyMatch(each -> each.does() && sameAs(each, part));
            if (!named && !doesElsewhere) {
                kept.add(part);
            }
        }
        return kept;
    }

    private static boolean sameAs(Part one, Part other) {
        return one.assignee().equals(other.assignee())
                && !(one.assignee() instanceof Assignee.Unmapped)
                && (one.does() || !other.does());
    }

    /** What the parties of a row say about each other. */
    private record Row(List<NamedParty> parties, boolean once) {

        PartFunction function(NamedParty party, PartyGroup group) {
            if (party.coordinates()) {
                return PartFunction.SUPPORT;
            }
            return switch (group) {
                case LEADER -> others(group) ? PartFunction.ACCEPT : PartFunction.DO;
                case REPRESENTATIVE -> functionOfRepresentative();
                case COMMITTEE -> functionOfCommittee(party);
                case SECRETARY -> functionOfSecretary(party);
                case EVERYONE ->
                        workersBeside(group) ? PartFunction.SUPPORT : functionOfWorker(party);
                case AUDITORS -> PartFunction.DO;
                default -> functionOfWorker(party);
            };
        }

        PartFunction functionOfWorker(NamedParty party) {
            boolean advisesWorkers =
                    party.role() == PartRole.ADVISE
                            && active().anyMatch(each -> leads(each) && each.hasWorkers());
            boolean oneDoesForAll =
                    once && (names(PartyGroup.AUDITORS) || names(PartyGroup.SECRETARY));
            return party.coordinates() || advisesWorkers || oneDoesForAll
                    ? PartFunction.SUPPORT
                    : PartFunction.DO;
        }

        private PartFunction functionOfRepresentative() {
            if (!names(PartyGroup.SECRETARY) && !hasWorkers()) {
                return PartFunction.DO;
            }
            return names(PartyGroup.LEADER) ? PartFunction.SUPPORT : PartFunction.ACCEPT;
        }

        private PartFunction functionOfCommittee(NamedParty party) {
            if (!names(PartyGroup.SECRETARY) && !hasWorkers()) {
                return PartFunction.DO;
            }
            boolean answers = leads(party) && !names(PartyGroup.LEADER);
            return answers ? PartFunction.ACCEPT : PartFunction.SUPPORT;
        }

        private PartFunction functionOfSecretary(NamedParty party) {
            if (once) {
                return names(PartyGroup.AUDITORS) ? PartFunction.SUPPORT : PartFunction.DO;
            }
            if (leads(party) || !hasWorkers()) {
                return PartFunction.DO;
            }
            boolean advisesWorkers = active().anyMatch(each -> leads(each) && each.hasWorkers());
            return party.hasWorkers() || advisesWorkers ? PartFunction.SUPPORT : PartFunction.DO;
        }

        private boolean others(PartyGroup group) {
            return hasWorkers()
                    || active().flatMap(each -> each.groups().stream())
                            .anyMatch(each -> each != group);
        }

        private boolean workersBeside(PartyGroup group) {
            return active().anyMatch(
                            each ->
                                    !each.units().isEmpty()
                                            || each.groups().stream()
                                                    .anyMatch(
                                                            other ->
                                                                    other != group
                                                                            && NamedParty.works(
                                                                                    other)));
        }

        private boolean hasWorkers() {
            return active().anyMatch(NamedParty::hasWorkers);
        }

        private boolean names(PartyGroup group) {
            return active().anyMatch(each -> each.names(group));
        }

        private Stream<NamedParty> active() {
            return parties.stream().filter(each -> !each.coordinates());
        }

        private static boolean leads(NamedParty party) {
            return party.role() == PartRole.LEAD;
        }
    }
}
