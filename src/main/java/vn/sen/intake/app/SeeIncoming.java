package vn.sen.intake.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.PersonId;
import vn.sen.agency.Agencies;
import vn.sen.intake.domain.Incoming;
import vn.sen.intake.domain.IncomingId;
import vn.sen.intake.store.IncomingStore;
import vn.sen.web.NotFound;

/** Shows how far files have come. */
@Service
@Transactional(readOnly = true)
public class SeeIncoming {

    public static final int ON_A_PAGE = 25;

    private final IncomingStore store;
    private final Agencies agencies;

    SeeIncoming(IncomingStore store, Agencies agencies) {
        this.store = store;
        this.agencies = agencies;
    }

    /**
     * One page of the agency's files, the last one first.
     *
     * @param total how many there are on all pages
     * @param names of those who handed them in
     */
    public record Shown(List<Incoming> files, int total, Map<PersonId, String> names) {}

    public Shown page(int number) {
        int offset = (Math.max(1, number) - 1) * ON_A_PAGE;
        List<IncomingStore.Line> lines = store.page(ON_A_PAGE, offset);
        List<Incoming> files = lines.stream().map(IncomingStore.Line::incoming).toList();
        int total = lines.isEmpty() ? 0 : lines.getFirst().total();
        return new Shown(
                files, total, agencies.names(files.stream().map(Incoming::by).distinct().toList()));
    }

    public Incoming one(IncomingId id) {
        return store.find(id).orElseThrow(NotFound::new);
    }
}
