/** The agency, its units and its people for programs. */
@NullMarked
package vn.sen.agency.rest;

import org.jspecify.annotations.NullMarked;
