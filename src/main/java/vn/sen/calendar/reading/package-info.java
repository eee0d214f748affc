/**
 * The grammar of the deadline language. A cell becomes tokens ({@link
 * vn.sen.calendar.reading.Lexer}), small grammars read phrases out of them, and {@link
 * vn.sen.calendar.reading.CellReader} divides the cell into clauses, subjects and what stays
 * unread.
 */
@NullMarked
package vn.sen.calendar.reading;

import org.jspecify.annotations.NullMarked;
