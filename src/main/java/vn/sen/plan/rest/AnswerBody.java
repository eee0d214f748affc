package vn.sen.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of it. */
record AnswerBody(@Nullable LocalDate granted, String words, WhoBody by, Instant at) {}
