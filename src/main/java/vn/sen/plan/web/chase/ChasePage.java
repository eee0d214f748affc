package vn.sen.plan.web.chase;

import java.util.List;

/**
 * The draft of a letter that reminds of late work.
 *
 * @param back the list they were chosen from
 */
public record ChasePage(
        String letter,
        String day,
        String back,
        String facts,
        List<Place> places,
        ChaseFields fields,
        boolean byTask) {

    public ChasePage {
        places = List.copyOf(places);
    }

    /** A place and its late tasks. */
    public record Place(String key, String name, List<LateListPage.Late> tasks) {

        public Place {
            tasks = List.copyOf(tasks);
        }
    }
}
