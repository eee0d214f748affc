package vn.sen.plan.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is made.
 *
 * @param link to what the reason rests on; may be empty
 */
public record ExtensionRequest(
        LocalDate until, String reason, String link, @Nullable ReasonFile upload) {}
