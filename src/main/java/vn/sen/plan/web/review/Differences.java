package vn.sen.plan.web.review;

import java.util.List;
import vn.sen.web.Texts;

/** Gathers the values in which a form differs from what is saved now. */
record Differences(List<Conflict.Difference> found, Texts texts) {

    void add(String label, String theirs, String yours) {
        if (!theirs.equals(yours)) {
            found.add(new Conflict.Difference(texts.get(label), theirs, yours));
        }
    }

    void add(String label, List<String> theirs, List<String> yours) {
        add(label, String.join("; ", theirs), String.join("; ", yours));
    }
}
