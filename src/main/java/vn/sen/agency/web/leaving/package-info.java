/** The page on which work is handed over. */
@NullMarked
package vn.sen.agency.web.leaving;

import org.jspecify.annotations.NullMarked;
