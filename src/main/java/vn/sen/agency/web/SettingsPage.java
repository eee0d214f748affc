package vn.sen.agency.web;

import java.util.List;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** What an agency says of itself. */
public record SettingsPage(
        Field name,
        Field kind,
        List<Option> kinds,
        Field code,
        Field parent,
        Field hour,
        int version) {}
