/** Papers as .docx files: real paragraphs, real tables, no layout by spaces. */
@NullMarked
package vn.sen.paper.word;

import org.jspecify.annotations.NullMarked;
