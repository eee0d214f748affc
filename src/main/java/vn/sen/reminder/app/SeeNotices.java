package vn.sen.reminder.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.PersonId;
import vn.sen.agency.Agencies;
import vn.sen.reminder.store.ToldQueries;

/** Shows people what they were told. */
@Service
@Transactional(readOnly = true)
public class SeeNotices {

    public static final int ON_A_PAGE = 25;

    private final ToldQueries queries;
    private final Agencies agencies;

    SeeNotices(ToldQueries queries, Agencies agencies) {
        this.queries = queries;
        this.agencies = agencies;
    }

    /**
     * One page of what a person was told, the last first.
     *
     * @param names of those who did what is told
     */
    public record Shown(List<ToldQueries.Line> lines, int total, Map<PersonId, String> names) {}

    public int unread(PersonId person) {
        return queries.unread(person);
    }

    public Shown page(PersonId person, boolean unreadOnly, int number) {
        int offset = (Math.max(1, number) - 1) * ON_A_PAGE;
        List<ToldQueries.Line> lines = queries.page(person, unreadOnly, ON_A_PAGE, offset);
        List<PersonId> actors =
                lines.stream()
                        .map(each -> each.notice().words().by())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        int total = lines.isEmpty() ? 0 : lines.getFirst().total();
        return new Shown(lines, total, agencies.names(actors));
    }
}
