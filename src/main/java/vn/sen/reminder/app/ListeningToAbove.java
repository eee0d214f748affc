package vn.sen.reminder.app;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.sen.actor.Role;
import vn.sen.plan.HandedRowMoved;
import vn.sen.plan.RowFromAboveView;
import vn.sen.plan.RowsFromAbove;
import vn.sen.platform.TimeConfiguration;
import vn.sen.reminder.domain.Kind;
import vn.sen.reminder.domain.Notice;

/** Tells the secretaries of an agency what became of rows that an agency above handed down. */
@Component
class ListeningToAbove {

    private static final Set<Kind> ASKING =
            EnumSet.of(Kind.FROM_ABOVE, Kind.ABOVE_CHANGED, Kind.ABOVE_WITHDRAWN);

    private final RowsFromAbove rows;
    private final Audience audience;
    private final KeepNotices keep;

    ListeningToAbove(RowsFromAbove rows, Audience audience, KeepNotices keep) {
        this.rows = rows;
        this.audience = audience;
        this.keep = keep;
    }

    /**
     * Told late, it looks how the row stands by then: what was answered or taken back asks no more.
     */
    @ApplicationModuleListener(id = "reminder.handed-row-moved")
    void moved(HandedRowMoved event) {
        Optional<RowFromAboveView> row = rows.find(event.row());
        if (event.what() != HandedRowMoved.What.GIVEN) {
            keep.settle(Saying.handedDown(event.row()), ASKING::contains);
        }
        row.map(each -> kind(event.what(), each))
                .ifPresent(kind -> say(event, row.orElseThrow(), kind));
    }

    private static @Nullable Kind kind(HandedRowMoved.What what, RowFromAboveView row) {
        return switch (what) {
            case GIVEN -> row.open() ? Kind.FROM_ABOVE : null;
            case CHANGED -> row.stands() ? Kind.ABOVE_CHANGED : null;
            case WITHDRAWN -> Kind.ABOVE_WITHDRAWN;
            case ANSWERED -> null;
        };
    }

    private void say(HandedRowMoved event, RowFromAboveView row, Kind kind) {
        keep.say(
                List.of(
                        new Saying(
                                audience.today().holding(Role.ISO_SECRETARY),
                                kind,
                                Saying.handedDown(event.row()),
                                event.at().toString(),
                                LocalDate.ofInstant(event.at(), TimeConfiguration.ZONE),
                                new Notice.Words(row.content(), row.no(), row.due(), 0, null))));
    }
}
