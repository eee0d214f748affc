package vn.sen.plan.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.plan.app.KeepPastYear;
import vn.sen.plan.app.PastFilesIn;
import vn.sen.plan.domain.PastOutcome;
import vn.sen.plan.domain.PastRow;

/** Keeps a sample plan as the record of a year before the program was there. */
@Component
public class YearBefore {

    private final KeepPastYear keeping;
    private final PastFilesIn files;

    YearBefore(KeepPastYear keeping, PastFilesIn files) {
        this.keeping = keeping;
        this.files = files;
    }

    public void keep(Year year) {
        Year.Line begun = year.only("record");
        Actor secretary = year.holding(Role.ISO_SECRETARY);
        year.at(begun.day(0).atTime(9, 0));
        Year.done(keeping.begin(secretary, year.plan()));
        List<PastRow> rows = keeping.look(year.plan()).rows();
        for (Year.Line line : year.lines("past")) {
            PastRow row =
                    rows.stream()
                            .filter(each -> each.no().equals(line.word(0)))
                            .findFirst()
                            .orElseThrow();
            PastOutcome outcome = PastOutcome.valueOf(line.word(1));
            Year.done(keeping.say(secretary, year.plan(), row.id(), outcome, line.word(2)));
        }
        year.lines("file").forEach(line -> put(secretary, year, line.word(0)));
    }

    private void put(Actor secretary, Year year, String name) {
        byte[] paper = Paper.of(List.of(name));
        try {
            files.take(secretary, year.plan(), name, new ByteArrayInputStream(paper));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
