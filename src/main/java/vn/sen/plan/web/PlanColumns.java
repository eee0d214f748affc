package vn.sen.plan.web;

import java.util.List;
import vn.sen.seeing.ListKind;
import vn.sen.seeing.ListKind.Column;

/** What the list of plans can show. */
final class PlanColumns {

    static final String PATH = "/ke-hoach";

    static final String YEAR = "nam";
    static final String TITLE = "ke-hoach";
    static final String SERIES = "loai";
    static final String NUMBER = "so";
    static final String SIZE = "quy-mo";
    static final String STATE = "trang-thai";

    static final ListKind KIND =
            new ListKind(
                    "plans",
                    PATH,
                    List.of(
                            Column.usual(YEAR, "plan.list.year").sorted(),
                            Column.name(TITLE, "plan.list.plan"),
                            Column.usual(SERIES, "plan.side.series").sorted(),
                            Column.more(NUMBER, "plan.list.number"),
                            Column.usual(SIZE, "plan.list.size"),
                            Column.usual(STATE, "plan.list.state")));

    private PlanColumns() {}
}
