package vn.sen.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Occurrence;

/**
 * What becomes of a row's tasks where its words or its parties change. Work that is handed in or
 * over stays as it is. Work to be done keeps its hands, its state and its evidence and goes to the
 * new day; where the new words have no place for it, it ends, unless somebody has begun it. New
 * days that have passed open nothing: no date is born late. Work that an event opened keeps its
 * day.
 */
final class AmendedTasks {

    private final String was;
    private final Item row;
    private final AmendedTimes times;
    private final LocalDate today;
    private final Function<PeriodLabel, String> labels;
    private final List<Effect> effects = new ArrayList<>();

    private AmendedTasks(
            String was,
            Item row,
            AmendedTimes times,
            LocalDate today,
            Function<PeriodLabel, String> labels) {
        this.was = was;
        this.row = row;
        this.times = times;
        this.today = today;
        this.labels = labels;
    }

    /** The tasks of one occurrence, of one event, or of standing work. */
    private record Slot(List<Task> tasks) {

        Task first() {
            return tasks.getFirst();
        }

        boolean isEvent() {
            return first().source().eventId() != null;
        }

        boolean isGivenUp() {
            return tasks.stream().allMatch(each -> each.state() == TaskState.CANCELLED);
        }

        boolean isToDo() {
            return tasks.stream().anyMatch(each -> each.state().isToDo());
        }

        /** The schedule that a task would have to which nothing was granted. */
        Schedule like() {
            return tasks.stream()
                    .map(Task::schedule)
                    .filter(each -> !each.isExtended())
                    .findFirst()
                    .orElse(first().schedule());
        }

        /** The counted day, whatever was granted to one or the other. */
        LocalDate day() {
            return tasks.stream()
                    .map(Task::schedule)
                    .map(each -> each.isExtended() ? each.firstDue() : each.due())
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .orElse(LocalDate.MAX);
        }
    }

    /**
     * Tells it of a row.
     *
     * @param was the row's content before
     * @param row as it will be
     * @param tasks all that the row has made
     */
    static List<Effect> of(
            String was,
            Item row,
            AmendedTimes times,
            List<Task> tasks,
            LocalDate today,
            Function<PeriodLabel, String> labels) {
        AmendedTasks amended = new AmendedTasks(was, row, times, today, labels);
        if (row.dropped()) {
            tasks.forEach(each -> amended.effects.add(Effect.of(each, ended(each))));
        } else {
            amended.change(slots(tasks));
        }
        return List.copyOf(amended.effects);
    }

    private static List<Slot> slots(List<Task> tasks) {
        return tasks.stream()
                .collect(
                        Collectors.groupingBy(
                                each -> each.source().originId(),
                                LinkedHashMap<UUID, List<Task>>::new,
                                Collectors.toList()))
                .values()
                .stream()
                .map(Slot::new)
                .sorted(Comparator.comparing(Slot::day))
                .toList();
    }

    private void change(List<Slot> slots) {
        Map<Slot, Dated> days = new LinkedHashMap<>();
        for (FrozenClause ended : times.ended()) {
            FrozenClause heir = times.heirs().get(ended.id());
            List<Slot> own =
                    slots.stream()
                            .filter(each -> each.first().source().clauseId().equals(ended.id()))
                            .filter(each -> !each.isEvent() && !each.isGivenUp())
                            .toList();
            if (heir != null) {
                pair(own, heir, days);
            }
        }
        slots.forEach(each -> amend(each, days.get(each)));
        times.unheired().forEach(each -> openAll(each, -1));
    }

    /** The clause and the occurrence that take a slot over. */
    private record Dated(FrozenClause clause, int occurrence) {

        @Nullable Occurrence day() {
            return occurrence < 0 ? null : clause.clause().occurrences().get(occurrence);
        }
    }

    /**
     * The same days first, then the nearest in their order. Where days are fewer, they go to work
     * that is to be done: what is over needs none, and must not stand for what is still owed.
     */
    private void pair(List<Slot> slots, FrozenClause heir, Map<Slot, Dated> days) {
        if (heir.clause().treatment() != Treatment.SCHEDULED) {
            slots.forEach(each -> days.put(each, new Dated(heir, -1)));
            return;
        }
        List<Integer> free = keepDays(slots, heir, days);
        List<Slot> others = unpaired(slots, days);
        if (others.size() > free.size()) {
            pairNearest(others.stream().filter(Slot::isToDo).toList(), free, heir, days);
        }
        pairNearest(unpaired(slots, days), free, heir, days);
        free.forEach(each -> openAll(heir, each));
    }

    private static List<Slot> unpaired(List<Slot> slots, Map<Slot, Dated> days) {
        return slots.stream().filter(each -> !days.containsKey(each)).toList();
    }

    /** Leaves slots on their days; what the heir has beyond them is free. */
    private static List<Integer> keepDays(
            List<Slot> slots, FrozenClause heir, Map<Slot, Dated> days) {
        List<Integer> free = new ArrayList<>();
        for (int index = 0; index < heir.clause().occurrences().size(); index++) {
            LocalDate due = heir.clause().occurrences().get(index).due();
            Optional<Slot> same =
                    unpaired(slots, days).stream()
                            .filter(each -> each.day().equals(due))
                            .findFirst();
            if (same.isPresent()) {
                days.put(same.get(), new Dated(heir, index));
            } else {
                free.add(index);
            }
        }
        return free;
    }

    private static void pairNearest(
            List<Slot> slots, List<Integer> free, FrozenClause heir, Map<Slot, Dated> days) {
        List<Occurrence> occurrences = heir.clause().occurrences();
        List<Integer> taken = new ArrayList<>();
        NearestDays.of(
                        slots.stream().map(Slot::day).toList(),
                        free.stream().map(occurrences::get).map(Occurrence::due).toList())
                .forEach(
                        each -> {
                            int index = free.get(each.to());
                            days.put(slots.get(each.from()), new Dated(heir, index));
                            taken.add(index);
                        });
        free.removeAll(taken);
    }

    /** Opens an occurrence, or all of a clause, for everybody; not what has passed. */
    private void openAll(FrozenClause clause, int only) {
        if (clause.clause().treatment() == Treatment.STANDING) {
            open(Trigger.standing(clause), clause);
        }
        if (clause.clause().treatment() != Treatment.SCHEDULED) {
            return;
        }
        for (int index = 0; index < clause.clause().occurrences().size(); index++) {
            boolean wanted = only < 0 || only == index;
            if (wanted && !clause.clause().occurrences().get(index).due().isBefore(today)) {
                String label = labels.apply(clause.clause().label(index));
                open(Trigger.occurrence(clause, index, label), clause);
            }
        }
    }

    private void open(Trigger trigger, FrozenClause clause) {
        trigger.tasks(row, clause).forEach(each -> effects.add(Effect.opened(each)));
    }

    private void amend(Slot slot, @Nullable Dated dated) {
        ClauseId clause = slot.first().source().clauseId();
        boolean ends = dated == null && !slot.isEvent() && times.isEnded(clause);
        AmendedDoers doers = AmendedDoers.of(was, row, slot.tasks());
        for (Task task : slot.tasks()) {
            Task after = doers.after(task);
            if (ends && task.state() == TaskState.OPEN) {
                after = ended(task);
            }
            effects.add(Effect.of(task, dated == null ? after : dated(after, dated)));
        }
        boolean alive = slot.isToDo() || (!slot.isGivenUp() && !slot.day().isBefore(today));
        if (alive && !ends) {
            ClauseId now = dated == null ? clause : dated.clause().id();
            doers.added(slot.tasks(), now, schedule(slot, dated), today)
                    .forEach(each -> effects.add(Effect.opened(each)));
        }
    }

    private static Schedule schedule(Slot slot, @Nullable Dated dated) {
        Occurrence day = dated == null ? null : dated.day();
        return day == null ? slot.like().anew() : Schedule.of(day);
    }

    /** The clause is another one for all; the day for those who still have to do it. */
    private Task dated(Task task, Dated dated) {
        Task under = task.under(dated.clause().id());
        Occurrence day = dated.day();
        if (day == null || !task.state().isToDo()) {
            return under;
        }
        String label = labels.apply(dated.clause().clause().label(dated.occurrence()));
        boolean granted = task.schedule().isExtendedBeyond(day.due());
        boolean same = day.due().equals(task.schedule().due());
        Task named = under.named(TaskName.of(task.name().title(), label));
        return granted || same ? named : named.amended(day, today);
    }

    private static Task ended(Task task) {
        return task.state().isToDo() ? task.givenUp() : task;
    }
}
