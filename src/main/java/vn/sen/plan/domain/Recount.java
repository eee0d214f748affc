package vn.sen.plan.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.DeadlineReader;
import vn.sen.calendar.Deadlines;
import vn.sen.calendar.Direction;
import vn.sen.calendar.Occurrence;
import vn.sen.calendar.Relative;
import vn.sen.plan.ItemId;

/**
 * The days of a plan's open work by the calendar of now. A day that a person set, moved or
 * prolonged stays his; so does the day of work that is handed in or over.
 */
public final class Recount {

    private final Map<ClauseId, FrozenClause> clauses;
    private final Map<EventId, RecordedEvent> events;
    private final Map<UUID, Occurrence> occurrences = new HashMap<>();
    private final Deadlines deadlines;

    public Recount(
            Plan plan,
            List<Item> items,
            List<FrozenClause> clauses,
            List<RecordedEvent> events,
            Deadlines deadlines) {
        this.clauses = clauses.stream().collect(keyed(FrozenClause::id));
        this.events = events.stream().collect(keyed(RecordedEvent::id));
        this.deadlines = deadlines;
        Map<ItemId, Item> rows = items.stream().collect(keyed(Item::id));
        RowTimesReader reader = new RowTimesReader(new DeadlineReader(), deadlines);
        clauses.stream()
                .filter(each -> each.clause().treatment() == Treatment.SCHEDULED)
                .collect(Collectors.groupingBy(FrozenClause::itemId))
                .forEach((row, stated) -> read(reader, plan, rows.get(row), stated));
    }

    /** A task whose day is another one now. */
    public record Changed(Task task, Occurrence now) {

        public LocalDate was() {
            return Objects.requireNonNull(task.schedule().due());
        }

        public boolean hasPassed(LocalDate today) {
            return now.due().isBefore(today);
        }
    }

    private static <K, V> java.util.stream.Collector<V, ?, Map<K, V>> keyed(Function<V, K> key) {
        return Collectors.toMap(key, Function.identity());
    }

    private void read(
            RowTimesReader reader, Plan plan, @Nullable Item row, List<FrozenClause> stated) {
        if (row == null) {
            return;
        }
        List<RowClause> now = reader.read(row.text(), plan.year()).clauses();
        for (FrozenClause clause : stated) {
            now.stream()
                    .filter(each -> each.text().equals(clause.clause().text()))
                    .filter(each -> each.origin() == clause.clause().origin())
                    .filter(each -> each.occurrences().size() == clause.occurrenceIds().size())
                    .findFirst()
                    .ifPresent(each -> add(clause, each));
        }
    }

    private void add(FrozenClause clause, RowClause now) {
        for (int index = 0; index < now.occurrences().size(); index++) {
            occurrences.put(clause.occurrenceKey(index), now.occurrences().get(index));
        }
    }

    /** Those of the tasks, by their old day. */
    public List<Changed> changed(List<Task> tasks) {
        return tasks.stream()
                .filter(each -> each.state().isToDo() && each.schedule().isAsCounted())
                .flatMap(each -> now(each).map(day -> new Changed(each, day)).stream())
                .filter(each -> !each.now().due().equals(each.was()))
                .sorted(Comparator.comparing(Changed::was))
                .toList();
    }

    private Optional<Occurrence> now(Task task) {
        EventId event = task.source().eventId();
        return event == null
                ? Optional.ofNullable(occurrences.get(task.source().originId()))
                : Optional.ofNullable(events.get(event)).flatMap(each -> now(task, each));
    }

    private Optional<Occurrence> now(Task task, RecordedEvent event) {
        return Optional.ofNullable(clauses.get(task.source().clauseId()))
                .flatMap(each -> each.clause().relative())
                .flatMap(each -> deadlines.from(each, day(each, event)));
    }

    /** What is counted back from a day of this plan goes with that day. */
    private LocalDate day(Relative clause, RecordedEvent event) {
        boolean back =
                event.kind() == PlanEvent.Kind.FOLLOWED && clause.direction() == Direction.BEFORE;
        Occurrence awaited = back ? occurrences.get(event.cause()) : null;
        return awaited == null ? event.day() : awaited.due();
    }
}
