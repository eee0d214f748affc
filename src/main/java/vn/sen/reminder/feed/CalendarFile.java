package vn.sen.reminder.feed;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/** Writes tasks as a calendar: each due day an entry of the whole day. */
public final class CalendarFile {

    private static final int MOST_BYTES = 75;

    private CalendarFile() {}

    /**
     * An entry.
     *
     * @param uid the same for ever
     * @param sequence how often it changed
     * @param changed when, to the second
     */
    public record Entry(
            String uid,
            LocalDate day,
            String title,
            String words,
            String href,
            int sequence,
            Instant changed,
            boolean cancelled) {}

    /** The file; the same entries make the same file. */
    public static String of(String name, List<Entry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Sen//Sen//VI");
        calendar.setMethod("PUBLISH");
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        entries.forEach(each -> calendar.addEvent(event(each)));
        return folded(Biweekly.write(calendar).go());
    }

    /** The library folds by letters; the standard counts bytes (RFC 5545, 3.1). */
    private static String folded(String file) {
        StringBuilder folded = new StringBuilder();
        for (String line : file.replace("\r\n ", "").split("\r\n", -1)) {
            int bytes = 0;
            for (int letter : line.codePoints().toArray()) {
                String text = Character.toString(letter);
                int size = text.getBytes(StandardCharsets.UTF_8).length;
                if (bytes + size > MOST_BYTES) {
                    folded.append("\r\n ");
                    bytes = 1;
                }
                folded.append(text);
                bytes += size;
            }
            folded.append("\r\n");
        }
        return folded.substring(0, folded.length() - 2);
    }

    private static VEvent event(Entry entry) {
        VEvent event = new VEvent();
        LocalDate day = entry.day();
        event.setUid(entry.uid());
        event.setDateTimeStamp(Date.from(entry.changed()));
        event.setLastModified(Date.from(entry.changed()));
        event.setSequence(entry.sequence());
        event.setDateStart(
                new DateStart(
                        new ICalDate(
                                new DateTimeComponents(
                                        day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                                false)));
        event.setSummary(entry.title());
        event.setDescription(entry.words());
        event.setUrl(entry.href());
        event.setTransparency(Transparency.transparent());
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        return event;
    }
}
