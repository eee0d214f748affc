/** The description of the interface, made of the program itself. */
@NullMarked
package vn.sen.rest.openapi;

import org.jspecify.annotations.NullMarked;
