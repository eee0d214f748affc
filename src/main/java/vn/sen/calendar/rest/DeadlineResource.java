package vn.sen.calendar.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sen.calendar.Calendars;
import vn.sen.calendar.Clause;
import vn.sen.calendar.DeadlineReader;
import vn.sen.calendar.Deadlines;
import vn.sen.calendar.Kind;
import vn.sen.calendar.Occurrence;
import vn.sen.calendar.Reading;
import vn.sen.calendar.Relative;
import vn.sen.calendar.Slip;
import vn.sen.calendar.app.CalendarPermission;
import vn.sen.calendar.web.Needs;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.ReadsOnly;

/** Reads words that say when, by the calendar of the agency. */
@RestController
@RequestMapping(path = Api.V1, produces = MediaType.APPLICATION_JSON_VALUE)
class DeadlineResource {

    private final DeadlineReader reader = new DeadlineReader();
    private final Calendars calendars;

    DeadlineResource(Calendars calendars) {
        this.calendars = calendars;
    }

    /**
     * Words to be read.
     *
     * @param event the day of the event from which they count
     */
    record Phrase(
            @Size(max = 2000) String phrase,
            @Min(1990) @Max(2200) Integer year,
            @Nullable LocalDate event) {}

    /** What was made of them; what was not understood is told. */
    record ReadingBody(
            String text,
            List<DeadlineBody> deadlines,
            @Nullable String unread,
            List<SlipBody> slips) {}

    /** A deadline in the words, with its days in the year. */
    record DeadlineBody(
            String text,
            Kind kind,
            @Nullable String subject,
            @Nullable String condition,
            List<ReadDayBody> days) {}

    /** A day, and how it was found. */
    record ReadDayBody(
            @Nullable LocalDate opens, LocalDate due, List<String> steps, String because) {

        static ReadDayBody of(Occurrence occurrence) {
            return new ReadDayBody(
                    occurrence.opens(),
                    occurrence.due(),
                    occurrence.because().steps(),
                    occurrence.because().sentence());
        }
    }

    /** Words taken in a sense that somebody should confirm. */
    record SlipBody(String written, String understood) {

        static SlipBody of(Slip slip) {
            return new SlipBody(slip.written(), slip.understood());
        }
    }

    @PostMapping(path = "/deadlines", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(CalendarPermission.SEE)
    @ReadsOnly
    @Described("readDeadline")
    ReadingBody read(@RequestBody Phrase asked) {
        Reading reading = reader.read(asked.phrase());
        Deadlines deadlines = calendars.deadlines();
        return new ReadingBody(
                reading.text(),
                reading.clauses().stream().map(each -> deadline(each, asked, deadlines)).toList(),
                reading.unread(),
                reading.slips().stream().map(SlipBody::of).toList());
    }

    private static DeadlineBody deadline(Clause clause, Phrase asked, Deadlines deadlines) {
        return new DeadlineBody(
                clause.text(),
                clause.kind(),
                clause.words().subject(),
                clause.words().condition(),
                days(clause, asked, deadlines).stream().map(ReadDayBody::of).toList());
    }

    private static List<Occurrence> days(Clause clause, Phrase asked, Deadlines deadlines) {
        LocalDate event = asked.event();
        return clause instanceof Relative relative && event != null && relative.day() == null
                ? deadlines.from(relative, event).stream().toList()
                : deadlines.inYear(clause, asked.year());
    }
}
