/** A Word file as paragraphs and tables: the package, its XML, automatic numbers, merged cells. */
@NullMarked
package vn.sen.intake.word;

import org.jspecify.annotations.NullMarked;
