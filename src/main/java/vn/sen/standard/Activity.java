package vn.sen.standard;

import java.util.List;

/**
 * One activity of a quality management system that agencies plan year by year.
 *
 * @param id its stable name in files and addresses, such as {@code set-objectives}
 * @param clauses the clauses of the standard, or the legal text, that ask for it
 * @param name what agencies call it, in Vietnamese
 */
public record Activity(String id, List<String> clauses, String name) {
    public Activity {
        clauses = List.copyOf(clauses);
    }
}
