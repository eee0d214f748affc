package vn.sen.plan.web.past;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;
import vn.sen.web.ui.Pages;

/**
 * The record of a year before the program was there.
 *
 * @param entered who entered it afterwards, and when
 * @param source address of the file that the plan was read from; null where there is none
 * @param edits whether the viewer may say what became of rows and add files
 */
public record RecordPage(
        String path,
        String title,
        String say,
        String entered,
        @Nullable String source,
        List<RecordLine> rows,
        List<RecordFile> loose,
        boolean edits,
        List<Option> outcomes,
        List<Option> places,
        Field files,
        Pages pages,
        Pages filePages) {

    public RecordPage {
        rows = List.copyOf(rows);
        loose = List.copyOf(loose);
        outcomes = List.copyOf(outcomes);
        places = List.copyOf(places);
    }
}
