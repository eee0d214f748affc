/** What can be done with agencies, units, people and roles; every act leaves its trail. */
@NullMarked
package vn.sen.agency.app;

import org.jspecify.annotations.NullMarked;
