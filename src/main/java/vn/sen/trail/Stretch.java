package vn.sen.trail;

import java.util.List;

/**
 * Some of the acts that were asked for.
 *
 * @param total how many there are; 0 where more were skipped than there are
 */
public record Stretch(List<Entry> entries, long total) {

    public Stretch {
        entries = List.copyOf(entries);
    }
}
