package vn.sen.seeing.app;

import java.util.List;
import vn.sen.seeing.Finder;

/**
 * What was found of one kind.
 *
 * @param more whether there is more of it
 */
public record FoundGroup(String key, List<Finder.Found> found, boolean more) {

    public FoundGroup {
        found = List.copyOf(found);
    }
}
