package vn.sen.plan.web.review;

import org.jspecify.annotations.Nullable;
import vn.sen.plan.SourceSight;
import vn.sen.plan.app.SeeSource;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.web.PlanPaths;
import vn.sen.plan.web.Rows;
import vn.sen.web.Texts;

/** Sets the pages of a file beside the rows that were read from them. */
record SourcePages(Texts texts, boolean mayEdit) {

    SourceView page(SeeSource.Source source) {
        Plan plan = source.plan();
        String path = PlanPaths.plan(plan.id());
        String edit = mayEdit && plan.state() == PlanState.DRAFT ? path + "/doc?sua=" : null;
        int last = source.leaves().size();
        return new SourceView(
                path,
                plan.naming().title(),
                plan.origin().sourceFile() == null ? null : path + "/tep-goc",
                source.leaves().stream().map(each -> leaf(each, last, path, edit)).toList(),
                source.elsewhere().stream().map(each -> row(each, null, edit)).toList(),
                source.sight() instanceof SourceSight.Making,
                source.sight() instanceof SourceSight.Hidden(var why) ? without(why) : null);
    }

    private SourceView.Without without(SourceSight.Why why) {
        return new SourceView.Without(
                texts.get(why.key()), texts.get(why.key() + "-what"), mayEdit && why.mayPass());
    }

    private SourceView.Leaf leaf(
            SeeSource.Leaf leaf, int last, String path, @Nullable String edit) {
        int number = leaf.page().number();
        return new SourceView.Leaf(
                number,
                texts.get("plan.source.page", number, last),
                path + "/trang-goc/" + number + ".png",
                (int) leaf.page().width(),
                (int) leaf.page().height(),
                leaf.rows().stream().map(each -> row(each.item(), mark(each), edit)).toList());
    }

    private static SourceView.@Nullable Mark mark(SeeSource.Placed placed) {
        int height = (int) (placed.bottom() - placed.top());
        return height <= 0 ? null : new SourceView.Mark((int) placed.top(), height);
    }

    private SourceView.Row row(Item item, SourceView.@Nullable Mark mark, @Nullable String edit) {
        String anchor = Rows.anchor(item);
        return new SourceView.Row(
                anchor,
                Rows.number(item),
                item.text().content(),
                item.text().timingText(),
                item.dropped(),
                mark,
                edit == null || item.dropped() ? null : edit + item.id() + "#" + anchor);
    }
}
