/** The page that explains the interface to people. */
@NullMarked
package vn.sen.rest.web;

import org.jspecify.annotations.NullMarked;
