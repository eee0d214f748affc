package vn.sen.access.web;

import java.util.List;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** The set-up. */
public record SetUpPage(
        Field agency,
        Field kind,
        List<Option> kinds,
        Field code,
        Field parent,
        Field name,
        Field login,
        Field password,
        Field again,
        boolean secretary) {}
