package vn.sen.calendar.holiday;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.sen.calendar.HolidayNotice;

/** The notices that come with the program: a line for each year. */
public final class NoticeFile {

    private NoticeFile() {}

    /** Reads the notices; see the head of the file for its form. */
    public static List<HolidayNotice> read() {
        var file =
                Objects.requireNonNull(
                        NoticeFile.class.getResourceAsStream("/vn/sen/calendar/notices.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(NoticeFile::notice)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HolidayNotice notice(String line) {
        String[] fields = line.split("\\|", -1);
        int year = Integer.parseInt(fields[0].strip());
        return new HolidayNotice(
                year, fields[3].strip(), days(year, fields[1]), days(year, fields[2]));
    }

    /** "1/1 27-31/1 30/4": days and runs of days of one month. */
    private static Set<LocalDate> days(int year, String field) {
        Set<LocalDate> days = new HashSet<>();
        for (String part : field.strip().split("\\s+", -1)) {
            if (!part.isEmpty()) {
                addRun(days, year, part);
            }
        }
        return days;
    }

    private static void addRun(Set<LocalDate> days, int year, String run) {
        int slash = run.indexOf('/');
        int month = Integer.parseInt(run.substring(slash + 1));
        String[] ends = run.substring(0, slash).split("-", -1);
        int last = Integer.parseInt(ends[ends.length - 1]);
        for (int day = Integer.parseInt(ends[0]); day <= last; day++) {
            days.add(LocalDate.of(year, month, day));
        }
    }
}
