/**
 * The year ribbon: every line of a plan as one picture over the twelve months. The caller says what
 * is there ({@link Ribbon}, {@link Sign}); the geometry here says where it is drawn, in per cent of
 * the year, so that the template needs neither script nor inline style.
 */
@NamedInterface("ui")
@NullMarked
package vn.sen.web.ui.ribbon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
