package vn.sen.reminder.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.platform.TimeConfiguration;
import vn.sen.reminder.app.NoticeWords;
import vn.sen.reminder.app.SeeNotices;
import vn.sen.reminder.domain.Notice;
import vn.sen.reminder.store.ToldQueries;
import vn.sen.web.Texts;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/** Makes the page of notices, day by day. */
@Component
class NoticesPages {

    /** No list is longer; a wilder number in the address is this one. */
    static final int LAST = 100_000;

    private static final String ALL = "?tat-ca=true";

    private final NoticeWords words;
    private final Texts texts;
    private final Clock clock;

    NoticesPages(NoticeWords words, Texts texts, Clock clock) {
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    NoticesPage page(SeeNotices.Shown shown, boolean all, int page, int unread) {
        String path = NoticesController.ADDRESS + (all ? ALL : "");
        return new NoticesPage(
                List.of(
                        new Tab(
                                texts.get("reminder.notices.unread"),
                                NoticesController.ADDRESS,
                                !all,
                                unread,
                                null),
                        new Tab(
                                texts.get("reminder.notices.all"),
                                NoticesController.ADDRESS + ALL,
                                all,
                                null,
                                null)),
                days(shown),
                unread,
                all,
                Pages.of(page, SeeNotices.ON_A_PAGE, shown.total(), path));
    }

    private List<NoticesPage.Day> days(SeeNotices.Shown shown) {
        Map<LocalDate, List<NoticesPage.Line>> days = new LinkedHashMap<>();
        for (ToldQueries.Line line : shown.lines()) {
            LocalDate day = LocalDate.ofInstant(line.notice().at(), TimeConfiguration.ZONE);
            days.computeIfAbsent(day, each -> new ArrayList<>()).add(line(line, shown.names()));
        }
        return days.entrySet().stream()
                .map(each -> new NoticesPage.Day(title(each.getKey()), each.getValue()))
                .toList();
    }

    private String title(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.equals(today)) {
            return texts.get("reminder.notices.today");
        }
        return day.equals(today.minusDays(1))
                ? texts.get("reminder.notices.yesterday")
                : upperFirst(texts.day(day));
    }

    private NoticesPage.Line line(ToldQueries.Line line, Map<PersonId, String> names) {
        Notice notice = line.notice();
        String address = NoticesController.ADDRESS + "/" + notice.id();
        return new NoticesPage.Line(
                NoticeWords.mark(notice.kind()),
                words.title(notice),
                address,
                words.sentence(notice, names),
                words.row(notice),
                texts.time(notice.at()),
                line.settled(),
                line.waits() ? address + "/da-doc" : null);
    }

    private static String upperFirst(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
