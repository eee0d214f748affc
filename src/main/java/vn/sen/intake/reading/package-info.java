/** From paragraphs and tables to the plan they say. */
@NullMarked
package vn.sen.intake.reading;

import org.jspecify.annotations.NullMarked;
