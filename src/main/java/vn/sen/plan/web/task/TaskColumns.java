package vn.sen.plan.web.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.store.TaskFilter.Order;
import vn.sen.seeing.ListKind;
import vn.sen.seeing.ListKind.Column;
import vn.sen.seeing.Sorting;

/** What the list of tasks can show. */
final class TaskColumns {

    static final String ROW = "dong";
    static final String TITLE = "viec";
    static final String DOER = "nguoi-lam";
    static final String DUE = "han";
    static final String STATE = "trang-thai";
    static final String OPENS = "bat-dau";
    static final String DONE = "xong-ngay";
    static final String ACCEPTER = "nguoi-duyet";
    static final String OUTPUTS = "ho-so";

    static final ListKind KIND =
            new ListKind(
                    "tasks",
                    ListAsked.PATH,
                    List.of(
                            Column.usual(ROW, "task.list.row").sorted(),
                            Column.name(TITLE, "task.list.task"),
                            Column.usual(DOER, "task.list.doer"),
                            Column.more(OPENS, "task.list.opens"),
                            Column.usual(DUE, "task.list.due").sorted(),
                            Column.more(OUTPUTS, "task.list.outputs"),
                            Column.more(ACCEPTER, "task.list.accepter"),
                            Column.more(DONE, "task.list.done"),
                            Column.usual(STATE, "task.list.state").sorted()));

    private TaskColumns() {}

    static Order order(@Nullable String asked) {
        Sorting sorting = Sorting.of(asked, KIND);
        if (sorting.column() == null) {
            return Order.DUE;
        }
        return switch (sorting.column()) {
            case ROW -> sorting.down() ? Order.ROW_BACKWARDS : Order.ROW;
            case TITLE -> sorting.down() ? Order.TITLE_BACKWARDS : Order.TITLE;
            case STATE -> sorting.down() ? Order.STATE_BACKWARDS : Order.STATE;
            default -> sorting.down() ? Order.LAST_DUE : Order.DUE;
        };
    }
}
