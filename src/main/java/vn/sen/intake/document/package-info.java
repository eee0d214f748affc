/** What every kind of file becomes before it is read as a plan: paragraphs and tables. */
@NullMarked
package vn.sen.intake.document;

import org.jspecify.annotations.NullMarked;
