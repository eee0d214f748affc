/** Events between modules: kept, told in the right agency, and told again. */
@NullMarked
package vn.sen.platform.events;

import org.jspecify.annotations.NullMarked;
