/**
 * Pictures of paper: their lines are found here, their words by Tesseract; what stands in which
 * cell is then told as of a PDF file. Everything here is a guess.
 */
@NullMarked
package vn.sen.intake.scan;

import org.jspecify.annotations.NullMarked;
