/**
 * Plain text as a document: encodings told apart, wrapped lines joined, and tables restored from
 * tabs, from columns of blanks, or from the order in which their cells follow each other.
 */
@NullMarked
package vn.sen.intake.text;

import org.jspecify.annotations.NullMarked;
