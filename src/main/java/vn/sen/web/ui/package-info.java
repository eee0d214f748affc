/**
 * What the parts of a page are given: small records without behaviour beyond naming things. A
 * page's controller fills them, the templates under {@code jte/ui} draw them.
 */
@NamedInterface("ui")
@NullMarked
package vn.sen.web.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
