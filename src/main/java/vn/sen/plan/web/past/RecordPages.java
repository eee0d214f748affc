package vn.sen.plan.web.past;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.agency.Agencies;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.KeepPastYear;
import vn.sen.plan.domain.PastFile;
import vn.sen.plan.domain.PastOutcome;
import vn.sen.plan.domain.PastRow;
import vn.sen.plan.domain.PastYear;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.PlanPaths;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Option;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.StoredFile;

/** Makes the page of a past year. */
@Component
class RecordPages {

    private static final int SIZE = 50;
    private static final int FILES = 25;
    private static final int SHOWN_OF_A_HASH = 8;

    private final KeepPastYear years;
    private final Agencies agencies;
    private final Texts texts;

    RecordPages(KeepPastYear years, Agencies agencies, Texts texts) {
        this.years = years;
        this.agencies = agencies;
        this.texts = texts;
    }

    static String path(PlanId plan) {
        return PlanPaths.plan(plan) + "/ho-so";
    }

    RecordPage page(PlanId id, Viewer viewer, RecordAsked asked, @Nullable String wrong) {
        PastYear year = years.look(id);
        String path = path(id);
        Pages pages = Pages.of(pageOf(asked, year), SIZE, year.rows().size(), path);
        Pages files = Pages.of(asked.files(), FILES, year.loose().size(), path, RecordAsked.FILES);
        return new RecordPage(
                path,
                year.plan().naming().title(),
                say(year),
                entered(year),
                year.plan().origin().sourceFile() == null ? null : PlanPaths.plan(id) + "/tep-goc",
                year.rows().stream()
                        .skip((pages.number() - 1L) * SIZE)
                        .limit(SIZE)
                        .map(each -> line(each, path, asked))
                        .toList(),
                year.loose().stream()
                        .skip((files.number() - 1L) * FILES)
                        .limit(FILES)
                        .map(each -> file(each, path))
                        .toList(),
                viewer.may(PlanPermission.EDIT_PLAN),
                Arrays.stream(PastOutcome.values())
                        .map(each -> Option.of(each.name(), texts.get(each.key())))
                        .toList(),
                places(year),
                Field.of("tep", texts.get("past.files"))
                        .help(texts.get("past.files-help"))
                        .error(wrong),
                pages,
                files);
    }

    /** The page that is asked for, or on which the row is that is. */
    private static int pageOf(RecordAsked asked, PastYear year) {
        List<PastRow> rows = year.rows();
        return IntStream.range(0, rows.size())
                .filter(each -> isAsked(rows.get(each), asked))
                .map(each -> each / SIZE + 1)
                .findFirst()
                .orElse(asked.page());
    }

    private static boolean isAsked(PastRow row, RecordAsked asked) {
        return asked.dong() != null && asked.dong() == row.place();
    }

    private String say(PastYear year) {
        return texts.get(
                "past.say",
                String.valueOf(year.plan().year()),
                year.count(PastOutcome.DONE),
                year.count(PastOutcome.NOT_DONE),
                year.count(PastOutcome.UNKNOWN));
    }

    private String entered(PastYear year) {
        String who = agencies.names(Set.of(year.enteredBy())).getOrDefault(year.enteredBy(), "");
        return texts.get("past.entered", texts.moment(year.enteredAt()), who);
    }

    private List<Option> places(PastYear year) {
        List<Option> places = new ArrayList<>();
        places.add(Option.of("", texts.get("past.whole-year")));
        year.rows()
                .forEach(
                        each ->
                                places.add(
                                        Option.of(
                                                each.id().toString(),
                                                texts.get("past.row", each.no()))));
        return places;
    }

    private RecordLine line(PastRow row, String path, RecordAsked asked) {
        return new RecordLine(
                row.id().toString(),
                row.no(),
                row.content(),
                row.timing(),
                mark(row.outcome()),
                texts.get(row.outcome().key()),
                row.outcome().name(),
                row.note(),
                row.files().stream().map(each -> file(each, path)).toList(),
                isAsked(row, asked));
    }

    private static Mark mark(PastOutcome outcome) {
        return switch (outcome) {
            case DONE -> Mark.ACCEPTED;
            case NOT_DONE -> Mark.ATTENTION;
            case UNKNOWN -> Mark.UNDATED;
        };
    }

    private RecordFile file(PastFile file, String path) {
        return new RecordFile(
                file.id().toString(),
                new StoredFile(
                        file.name(),
                        path + "/tep/" + file.id(),
                        texts.get("past.file-added", texts.moment(file.addedAt())),
                        file.file().hex().substring(0, SHOWN_OF_A_HASH)));
    }
}
