package vn.sen.plan.web.past;

import org.jspecify.annotations.Nullable;

/**
 * What the address asks of a past year.
 *
 * @param trang page of the rows, from 1
 * @param tep page of the files of the year as a whole, from 1
 * @param dong place of a row that is to be seen; its page is shown
 */
record RecordAsked(@Nullable Integer trang, @Nullable Integer tep, @Nullable Integer dong) {

    static final RecordAsked EMPTY = new RecordAsked(null, null, null);
    static final String FILES = "tep";

    int page() {
        return trang == null ? 1 : trang;
    }

    int files() {
        return tep == null ? 1 : tep;
    }
}
