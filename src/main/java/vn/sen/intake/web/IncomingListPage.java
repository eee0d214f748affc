package vn.sen.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Pages;

/**
 * The files that were handed in, the last one first.
 *
 * @param underWay how many move on by themselves, in words; null where none does
 * @param path of the page, for it to look again
 */
public record IncomingListPage(
        List<IncomingLine> files, Pages pages, @Nullable String underWay, String path) {

    public IncomingListPage {
        files = List.copyOf(files);
    }
}
