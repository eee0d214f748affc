package vn.sen.plan.web.review;

import vn.sen.standard.Activity;
import vn.sen.standard.Catalogue;

/** What the activities of the standard are called. */
final class Activities {

    private Activities() {}

    static String name(String id) {
        return Catalogue.standard().find(id).map(Activity::name).orElse(id);
    }
}
