package vn.sen.agency.web.roll;

import java.util.List;

/** Sign-ins to be handed over, shown once. */
public record HandedPage(String done, List<Line> people) {

    public HandedPage {
        people = List.copyOf(people);
    }

    /** A sign-in. */
    public record Line(String name, String login, String password) {}
}
