package vn.sen.web.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day to come, with what is due or begins on it. */
public record AgendaDay(LocalDate day, String title, String href, @Nullable String note) {}
