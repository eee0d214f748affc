package vn.sen.plan.web.chase;

import java.util.List;
import vn.sen.seeing.ListKind;
import vn.sen.seeing.ListKind.Column;

/** What the list of those who are late can show. */
final class LateColumns {

    static final String PATH = "/don-doc";

    static final String PLACE = "noi";
    static final String COUNT = "so-viec";
    static final String DAYS = "tre";
    static final String TASKS = "viec";
    static final String WHO = "nguoi-lam";
    static final String CHASED = "don-doc";

    static final ListKind KIND =
            new ListKind(
                    "late-units",
                    PATH,
                    List.of(
                            Column.name(PLACE, "chase.list.place"),
                            Column.usual(COUNT, "chase.list.count").sorted(),
                            Column.usual(DAYS, "chase.list.days").sorted(),
                            Column.usual(TASKS, "chase.list.tasks"),
                            Column.usual(WHO, "chase.list.who"),
                            Column.usual(CHASED, "chase.list.chased")));

    private LateColumns() {}
}
