package vn.sen.plan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.sen.actor.Actor;
import vn.sen.plan.store.TaskFilter;
import vn.sen.plan.store.TaskFilter.Span;
import vn.sen.plan.store.TaskFilter.When;
import vn.sen.plan.store.TaskFilter.Whose;
import vn.sen.rest.ApiProblem;
import vn.sen.rest.Paging;
import vn.sen.rest.Problem;

/**
 * Which tasks of the running plans are asked for.
 *
 * @param whose everybody's where it is not said
 * @param plight unfinished where it is not said
 * @param from first due day
 * @param until last due day
 * @param words found with or without marks
 */
record TaskQuery(
        @Nullable Whose whose,
        @Nullable When plight,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String words,
        @Nullable Integer page,
        @Nullable Integer size) {

    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    private static final LocalDate END = LocalDate.of(2300, 12, 31);
    private static final int LONGEST = 200;

    Paging paging() {
        return Paging.of(page, size);
    }

    TaskFilter filter(Actor viewer, LocalDate today) {
        Paging paging = paging();
        return new TaskFilter(
                whose == null ? Whose.EVERYBODY : whose,
                plight == null ? When.UNFINISHED : plight,
                span(),
                searched(),
                new TaskFilter.Viewing(viewer, today),
                new TaskFilter.Page(paging.page() - 1, paging.size()));
    }

    private @Nullable Span span() {
        return from == null && until == null
                ? null
                : new Span(from == null ? BEGINNING : from, until == null ? END : until);
    }

    private String searched() {
        if (words == null) {
            return "";
        }
        if (words.length() > LONGEST || words.indexOf('\0') >= 0) {
            throw new ApiProblem(
                    HttpStatus.BAD_REQUEST,
                    "rest.parameters",
                    List.of(Problem.Wrong.parameter("words", "0\u2013" + LONGEST)),
                    Map.of());
        }
        return words;
    }
}
