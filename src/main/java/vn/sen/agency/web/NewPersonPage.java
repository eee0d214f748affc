package vn.sen.agency.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** A person to be entered. */
public record NewPersonPage(
        PersonFields fields, Field role, List<Option> roles, @Nullable String refusal) {}
