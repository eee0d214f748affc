package vn.sen.plan.web.year;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.UnitId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.web.Rows;
import vn.sen.web.Texts;
import vn.sen.web.ui.Chip;
import vn.sen.web.ui.Listing;
import vn.sen.web.ui.Option;

/** The filters above the year, which ribbon, month and table share. */
record YearBar(YearSight sight, String path, Texts texts) {

    YearPage.Bar bar() {
        YearView view = sight.view();
        return new YearPage.Bar(
                view.words(), view.address(path).keptBeside("tim", "phong"), units(), chips());
    }

    /** The units that have work in this plan. */
    private Listing.Menu units() {
        Map<UnitId, String> names = new LinkedHashMap<>();
        for (TaskLine line : sight.plan().tasks()) {
            UnitId unit = line.task().hands().doerUnit();
            if (unit != null) {
                String name = line.doer().of().isEmpty() ? line.doer().name() : line.doer().of();
                names.putIfAbsent(unit, name);
            }
        }
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.get("plan.year.any-unit")));
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(each -> options.add(Option.of(each.getKey().toString(), each.getValue())));
        String chosen = sight.view().phong() == null ? "" : sight.view().phong().toString();
        return new Listing.Menu(texts.get("plan.year.unit"), "phong", chosen, options);
    }

    private List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        chips.add(whose("plan.year.mine", YearView.MINE));
        if (!sight.actor().units().isEmpty()) {
            chips.add(whose("plan.year.my-unit", YearView.MY_UNIT));
        }
        sight.plan().labels().forEach((plan, label) -> chips.add(plan(plan, label)));
        if (sight.view().way() == YearView.Way.MONTH) {
            chips.add(plight(YearFilter.OPEN));
            chips.add(plight(YearFilter.LATE));
        }
        if (sight.view().dong() != null) {
            sight.rowsAsked().forEach(each -> chips.add(row(each)));
        }
        return chips;
    }

    private Chip whose(String key, String code) {
        boolean set = code.equals(sight.view().ai());
        return chip(texts.get(key), "ai", set ? null : code, set);
    }

    private Chip plan(PlanId plan, String label) {
        boolean set = plan.equals(sight.view().kh());
        return chip(label, "kh", set ? null : plan.toString(), set);
    }

    private Chip plight(YearFilter filter) {
        boolean set = Objects.equals(sight.view().loc(), filter.code());
        return chip(
                texts.get("plan.year.filter." + filter.keyEnd()),
                "loc",
                set ? null : filter.code(),
                set);
    }

    private Chip row(PlanOverview.Row row) {
        return chip(texts.get("plan.year.row", Rows.number(row.item())), "dong", null, true);
    }

    private Chip chip(String title, String name, @Nullable String value, boolean set) {
        return new Chip(title, sight.view().address(path).with(name, value).href(), set);
    }
}
