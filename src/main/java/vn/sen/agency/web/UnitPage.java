package vn.sen.agency.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.UnitId;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/**
 * A unit, or one to be opened.
 *
 * @param id null for a new one
 * @param refusal why the last act was refused, in words
 */
public record UnitPage(
        @Nullable UnitId id,
        String title,
        boolean active,
        int version,
        Field name,
        Field kind,
        List<Option> kinds,
        Field place,
        @Nullable String refusal) {

    public String address() {
        return UnitController.ADDRESS + (id == null ? "/them" : "/" + id);
    }
}
