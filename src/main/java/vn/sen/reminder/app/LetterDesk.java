package vn.sen.reminder.app;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.agency.Agencies;
import vn.sen.agency.Reachable;
import vn.sen.calendar.Calendars;
import vn.sen.reminder.domain.Channel;
import vn.sen.reminder.domain.Choices;
import vn.sen.reminder.domain.Letter;
import vn.sen.reminder.domain.MailServer;
import vn.sen.reminder.domain.Notice;
import vn.sen.reminder.mail.LetterPage;
import vn.sen.reminder.mail.LetterWriter;
import vn.sen.reminder.store.LetterStore;

/** Where letters of one day are written, with all that they need at hand. */
@Component
class LetterDesk {

    /** An address that a mail server can do something with; the rest it finds out itself. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"()]+@[^\\s@<>,;:\"()]+");

    private final Audience audience;
    private final Agencies agencies;
    private final Calendars calendars;
    private final LetterPages pages;
    private final LetterWriter writer;

    LetterDesk(
            Audience audience,
            Agencies agencies,
            Calendars calendars,
            LetterPages pages,
            LetterWriter writer) {
        this.audience = audience;
        this.agencies = agencies;
        this.calendars = calendars;
        this.pages = pages;
        this.writer = writer;
    }

    Day open(MailServer server, LocalDateTime now) {
        return new Day(
                server,
                now,
                audience.today(),
                agencies.own().name(),
                agencies.staff().names(),
                calendars.working().isWorkingDay(now.toLocalDate()));
    }

    /** Names of those whom letters are for. */
    Map<PersonId, String> names(List<LetterStore.Line> page) {
        return agencies.names(page.stream().map(LetterStore.Line::person).distinct().toList());
    }

    static List<Notice> atOnce(List<Notice> notices) {
        return by(Channel.AT_ONCE, notices);
    }

    static List<Notice> daily(List<Notice> notices) {
        return by(Channel.DIGEST, notices);
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    private static List<Notice> by(Channel channel, List<Notice> notices) {
        return notices.stream().filter(each -> each.channel() == channel).toList();
    }

    /** The letters of a day. */
    final class Day {

        private final MailServer server;
        private final LocalDateTime now;
        private final Audience.People people;
        private final String agency;
        private final Map<PersonId, String> names;
        private final boolean working;

        private Day(
                MailServer server,
                LocalDateTime now,
                Audience.People people,
                String agency,
                Map<PersonId, String> names,
                boolean working) {
            this.server = server;
            this.now = now;
            this.people = people;
            this.agency = agency;
            this.names = names;
            this.working = working;
        }

        Optional<Letter> atOnce(PersonId person, List<Notice> notices) {
            return letter(person, Letter.Sort.AT_ONCE, LetterDesk.atOnce(notices), pages::atOnce);
        }

        /** From the hour that the person chose, on a day on which he wants to be written to. */
        Optional<Letter> digest(PersonId person, List<Notice> notices, Choices chosen) {
            boolean isTime = !now.toLocalTime().isBefore(chosen.hour());
            return isTime && (working || !chosen.workingDays())
                    ? letter(person, Letter.Sort.DIGEST, LetterDesk.daily(notices), pages::digest)
                    : Optional.empty();
        }

        /** A letter of nothing, to find out whether letters arrive. */
        Optional<Letter> trial(PersonId person) {
            return people.find(person)
                    .filter(each -> isAddress(each.email()))
                    .map(each -> letter(each, Letter.Sort.TRIAL, pages.trial(sheet(each))));
        }

        private Optional<Letter> letter(
                PersonId person,
                Letter.Sort sort,
                List<Notice> notices,
                BiFunction<List<Notice>, LetterPages.Sheet, LetterPage> page) {
            return notices.isEmpty()
                    ? Optional.empty()
                    : people.find(person)
                            .filter(each -> isAddress(each.email()))
                            .map(each -> letter(each, sort, page.apply(notices, sheet(each))));
        }

        private Letter letter(Reachable reader, Letter.Sort sort, LetterPage page) {
            LocalDate today = now.toLocalDate();
            return Letter.of(
                    reader.actor().person(),
                    sort,
                    today,
                    reader.email(),
                    server.sender(),
                    writer.write(page));
        }

        private LetterPages.Sheet sheet(Reachable reader) {
            return new LetterPages.Sheet(agency, reader.name(), server.address(), names);
        }
    }
}
