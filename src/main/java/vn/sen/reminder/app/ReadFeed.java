package vn.sen.reminder.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.PersonId;
import vn.sen.plan.OpenWork;
import vn.sen.plan.TaskId;
import vn.sen.plan.Workload;
import vn.sen.reminder.domain.FeedEntry;
import vn.sen.reminder.domain.FeedToken;
import vn.sen.reminder.feed.CalendarFile;
import vn.sen.reminder.store.FeedStore;
import vn.sen.web.Texts;

/**
 * A person's tasks for his own calendar, by the secret address alone. What the calendar was told is
 * remembered: a change has a higher number, and a task that is somebody else's now is cancelled.
 */
@Service
public class ReadFeed {

    private static final int MONTHS_BACK = 12;

    private final FeedStore feeds;
    private final Workload workload;
    private final Audience audience;
    private final Records records;
    private final Texts texts;

    ReadFeed(FeedStore feeds, Workload workload, Audience audience, Records records, Texts texts) {
        this.feeds = feeds;
        this.workload = workload;
        this.audience = audience;
        this.records = records;
        this.texts = texts;
    }

    /**
     * The calendar in the agency at work; empty where the address is not or no more good, or the
     * person has left.
     *
     * @param base address of the program, for links
     */
    @Transactional
    public Optional<String> read(FeedToken token, String base) {
        Audience.People people = audience.today();
        return feeds.byHash(token.hash())
                .filter(feed -> isSame(feed.hash(), token.hash()))
                .filter(feed -> people.find(feed.person()).isPresent())
                .map(feed -> calendar(feed.person(), people, base));
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private String calendar(PersonId person, Audience.People people, String base) {
        Map<TaskId, FeedEntry> told = new HashMap<>();
        feeds.told(person).forEach(each -> told.put(each.task(), each));
        LocalDate since = records.time().toLocalDate().minusMonths(MONTHS_BACK);
        List<FeedEntry> now = new ArrayList<>();
        for (OpenWork work : workload.dueFrom(since)) {
            if (people.doers(work).contains(person)) {
                now.add(entry(work, told.remove(work.task())));
            }
        }
        told.values().stream()
                .filter(each -> !each.due().isBefore(since))
                .forEach(each -> now.add(gone(each)));
        keep(person, now);
        return CalendarFile.of(
                texts.kept("reminder.feed.name"),
                now.stream()
                        .sorted(
                                Comparator.comparing(FeedEntry::due)
                                        .thenComparing(each -> each.task().toString()))
                        .map(each -> entry(each, base))
                        .toList());
    }

    private void keep(PersonId person, List<FeedEntry> now) {
        Map<TaskId, FeedEntry> before = new HashMap<>();
        feeds.told(person).forEach(each -> before.put(each.task(), each));
        now.stream()
                .filter(each -> !each.equals(before.get(each.task())))
                .forEach(each -> feeds.tell(person, each));
    }

    private FeedEntry entry(OpenWork work, @Nullable FeedEntry told) {
        LocalDate due = Objects.requireNonNull(work.due());
        boolean over = work.stage() == OpenWork.Stage.CANCELLED;
        String title =
                work.stage() == OpenWork.Stage.DONE
                        ? texts.kept("reminder.feed.done", work.title())
                        : work.title();
        String words = words(work, due);
        Instant now = records.instant().truncatedTo(ChronoUnit.SECONDS);
        String said = title + "\n" + words;
        return told == null
                ? new FeedEntry(work.task(), title, due, said, 0, now, over)
                : told.told(title, due, said, over, now);
    }

    private FeedEntry gone(FeedEntry told) {
        return told.gone()
                ? told
                : told.told(
                        told.title(),
                        told.due(),
                        texts.kept("reminder.feed.gone"),
                        true,
                        records.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private String words(OpenWork work, LocalDate due) {
        LocalDate opens = work.opens();
        String span =
                opens == null
                        ? texts.kept("reminder.feed.due", texts.date(due))
                        : texts.kept("reminder.feed.span", texts.date(opens), texts.date(due));
        String row = work.no().isEmpty() ? "" : ". " + texts.kept("reminder.feed.row", work.no());
        return span + row + "." + stage(work.stage());
    }

    private String stage(OpenWork.Stage stage) {
        return switch (stage) {
            case TO_DO -> "";
            case SUBMITTED -> " " + texts.kept("reminder.feed.submitted");
            case DONE -> " " + texts.kept("reminder.feed.accepted");
            case CANCELLED -> " " + texts.kept("reminder.feed.cancelled");
        };
    }

    private static CalendarFile.Entry entry(FeedEntry entry, String base) {
        return new CalendarFile.Entry(
                entry.task() + "@sen",
                entry.due(),
                entry.title(),
                entry.digest().substring(entry.digest().indexOf('\n') + 1),
                base + "/viec/" + entry.task(),
                entry.sequence(),
                entry.changedAt(),
                entry.gone());
    }
}
