/**
 * A PDF file as paragraphs and tables: the glyphs and rules of its pages, and what they mean where
 * they stand.
 */
@NullMarked
package vn.sen.intake.pdf;

import org.jspecify.annotations.NullMarked;
