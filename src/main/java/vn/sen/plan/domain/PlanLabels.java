package vn.sen.plan.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.PlanId;

/**
 * What plans are called where several stand side by side: by what they are of, with the year where
 * that differs, and by their title where nothing shorter tells them apart.
 */
public final class PlanLabels {

    private PlanLabels() {}

    /** What there is of a plan to call it by. */
    public record Named(PlanId id, String series, @Nullable Integer year, String title) {

        static Named of(Plan plan) {
            return new Named(plan.id(), plan.naming().series(), plan.year(), plan.naming().title());
        }
    }

    /** Nothing for a single plan: it need not be named on each row. */
    public static Map<PlanId, String> of(Collection<Plan> plans) {
        return ofNamed(plans.stream().map(Named::of).toList());
    }

    /** Nothing for a single plan. */
    public static Map<PlanId, String> ofNamed(List<Named> plans) {
        if (plans.size() < 2) {
            return Map.of();
        }
        Map<PlanId, String> labels = new LinkedHashMap<>();
        for (Named plan : plans) {
            labels.put(plan.id(), label(plan, plans));
        }
        return labels;
    }

    private static String label(Named plan, List<Named> plans) {
        List<Named> namesakes =
                plans.stream().filter(each -> each.series().equals(plan.series())).toList();
        String series = plan.series();
        if (series.isEmpty()) {
            return plan.title();
        }
        if (namesakes.size() == 1) {
            return series;
        }
        boolean yearTells =
                namesakes.stream()
                        .filter(each -> !each.id().equals(plan.id()))
                        .noneMatch(each -> Objects.equals(each.year(), plan.year()));
        if (yearTells) {
            return plan.year() == null ? series : series + " " + plan.year();
        }
        String title = plan.title();
        return title.isEmpty() ? series : series + " \u00b7 " + title;
    }
}
