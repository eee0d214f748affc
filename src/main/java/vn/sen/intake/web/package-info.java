/** Handing in plans as files, and how far each has come. */
@NullMarked
package vn.sen.intake.web;

import org.jspecify.annotations.NullMarked;
