package vn.sen.calendar;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far from its event a {@link Relative} time lies.
 *
 * @param amount the distance, or the smaller one where a range is given; may be a fraction
 * @param amountMax the larger distance of a range ("10-15 days")
 */
public record Distance(BigDecimal amount, @Nullable BigDecimal amountMax, DurationUnit unit) {}
