/** Pages of units, people, roles and the agency's own settings. */
@NullMarked
package vn.sen.agency.web;

import org.jspecify.annotations.NullMarked;
