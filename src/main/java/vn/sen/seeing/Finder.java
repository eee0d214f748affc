package vn.sen.seeing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;

/**
 * Finds things of one kind for the search over everything. The module that owns them contributes a
 * bean of this type, and shows nobody what he may not see.
 */
public interface Finder {

    /** The end of the message keys of its kind: {@code seeing.find.<key>}. */
    String key();

    /** Its place among the kinds, small first. */
    int place();

    boolean isFor(Actor actor);

    /**
     * The first few that have all the words, called within a reading transaction.
     *
     * @param patterns one a word, for {@code like all}
     * @param most how many are wanted
     */
    List<Found> find(List<String> patterns, int most);

    /**
     * Something that was found.
     *
     * @param note what tells it from others of that name; may be empty
     * @param icon null for the kind's own
     */
    record Found(String title, String href, String note, @Nullable String icon) {}
}
