package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Contribution;
import vn.sen.plan.store.ContributionStore;

/** Who shares the rows of a plan with those who lead, and what is asked of whom. */
@Service
@Transactional(readOnly = true)
public class SeeShares {

    /** Days before the due day from which work without a beginning is asked for. */
    private static final int AHEAD = 30;

    private final ContributionStore store;

    SeeShares(ContributionStore store) {
        this.store = store;
    }

    /** The parties that advise or help, by the tasks of these rows; tasks without are left out. */
    Map<TaskId, List<SharedPart>> of(List<PlanOverview.Row> rows, Directory.Names names) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<TaskId, List<Contribution>> given =
                store
                        .of(
                                rows.stream()
                                        .flatMap(each -> each.tasks().stream())
                                        .map(each -> each.task().id())
                                        .toList())
                        .stream()
                        .collect(Collectors.groupingBy(Contribution::task));
        Map<TaskId, List<SharedPart>> all = new HashMap<>();
        for (PlanOverview.Row row : rows) {
            for (TaskLine line : row.tasks()) {
                TaskId id = line.task().id();
                all.put(id, SharedPart.of(row.item(), given.getOrDefault(id, List.of()), names));
            }
        }
        return all;
    }

    /** What others' tasks that have begun wait for from this person, the next due first. */
    public List<AskedShare> askedOf(Actor viewer, PlanOverview plan) {
        List<AskedShare> wanted = new ArrayList<>();
        for (PlanOverview.Row row : plan.rows()) {
            row.item().parts().stream()
                    .filter(each -> each.supports() && viewer.hasHat(each::isOf))
                    .forEach(
                            part ->
                                    row.tasks().stream()
                                            .filter(each -> isAsked(each, plan.day().today()))
                                            .filter(each -> !each.task().isFor(viewer))
                                            .forEach(
                                                    each ->
                                                            wanted.add(
                                                                    new AskedShare(each, part))));
        }
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Contribution> given =
                store.of(wanted.stream().map(each -> each.line().task().id()).toList());
        return wanted.stream()
                .filter(each -> given.stream().noneMatch(one -> isGiven(each, one)))
                .sorted(
                        Comparator.comparing(
                                each -> each.line().task().schedule().due(),
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static boolean isGiven(AskedShare asked, Contribution one) {
        return one.task().equals(asked.line().task().id()) && one.isOf(asked.part());
    }

    private static boolean isAsked(TaskLine line, LocalDate today) {
        LocalDate opens = line.task().schedule().opens();
        LocalDate due = line.task().schedule().due();
        if (!line.task().state().isToDo() || due == null) {
            return false;
        }
        return opens == null ? !due.isAfter(today.plusDays(AHEAD)) : !opens.isAfter(today);
    }
}
