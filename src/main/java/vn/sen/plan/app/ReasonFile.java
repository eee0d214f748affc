package vn.sen.plan.app;

import org.springframework.core.io.InputStreamSource;

/** A file that the reason rests on. */
public record ReasonFile(String name, InputStreamSource content) {}
