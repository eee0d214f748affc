/** Files of other word processors, turned into Word files by LibreOffice. */
@NullMarked
package vn.sen.intake.office;

import org.jspecify.annotations.NullMarked;
