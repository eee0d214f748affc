package vn.sen.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Which page of a list is asked for.
 *
 * @param page from 1
 * @param size 1 to 200
 */
public record Paging(int page, int size) {

    public static final int USUAL = 50;
    public static final int LARGEST = 200;
    private static final int LAST = 100_000;

    /** As the address says it; refused where it makes no sense. */
    public static Paging of(@Nullable Integer page, @Nullable Integer size) {
        List<String> wrong = new ArrayList<>();
        if (page != null && (page < 1 || page > LAST)) {
            wrong.add("page");
        }
        if (size != null && (size < 1 || size > LARGEST)) {
            wrong.add("size");
        }
        if (!wrong.isEmpty()) {
            throw wrong(wrong);
        }
        return new Paging(page == null ? 1 : page, size == null ? USUAL : size);
    }

    public int skipped() {
        return (page - 1) * size;
    }

    private static ApiProblem wrong(List<String> names) {
        return new ApiProblem(
                HttpStatus.BAD_REQUEST,
                "rest.paging",
                names.stream()
                        .map(each -> Problem.Wrong.parameter(each, "1\u2013" + most(each)))
                        .toList(),
                Map.of());
    }

    private static int most(String name) {
        return name.equals("size") ? LARGEST : LAST;
    }
}
