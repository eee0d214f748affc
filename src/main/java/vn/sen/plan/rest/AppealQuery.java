package vn.sen.plan.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.plan.app.SeeAppeals;
import vn.sen.plan.app.WhichAppeals;
import vn.sen.plan.store.Appeal;
import vn.sen.rest.PageOf;
import vn.sen.rest.Paging;

/**
 * Which requests for time or difficulties are asked for.
 *
 * @param which the open ones where it is not said
 */
record AppealQuery(@Nullable WhichAppeals which, @Nullable Integer page, @Nullable Integer size) {

    PageOf<AppealBody> page(SeeAppeals sight, Appeal.Kind kind, Actor viewer) {
        Paging paging = Paging.of(page, size);
        List<AppealBody> all =
                sight.list(which == null ? WhichAppeals.OPEN : which, viewer).stream()
                        .filter(each -> each.said().appeal().kind() == kind)
                        .map(AppealBody::of)
                        .toList();
        return PageOf.of(all, paging);
    }
}
