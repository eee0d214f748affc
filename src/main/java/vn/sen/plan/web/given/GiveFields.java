package vn.sen.plan.web.given;

import java.util.List;
import vn.sen.web.ui.Field;

/** The form. */
public record GiveFields(List<GiveChoice> rows, List<GiveGroup> agencies, Field due, Field words) {

    public GiveFields {
        rows = List.copyOf(rows);
        agencies = List.copyOf(agencies);
    }
}
