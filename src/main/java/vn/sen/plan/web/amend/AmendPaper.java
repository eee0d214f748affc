package vn.sen.plan.web.amend;

import vn.sen.web.ui.Field;

/** The number and the date of the decision. */
public record AmendPaper(Field number, Field symbol, Field issued) {}
