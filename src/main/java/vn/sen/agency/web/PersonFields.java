package vn.sen.agency.web;

import java.util.List;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** The fields that say who somebody is. */
public record PersonFields(
        Field name, Field unit, List<Option> units, Field position, Field email, Field phone) {}
