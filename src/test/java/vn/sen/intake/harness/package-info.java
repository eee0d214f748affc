/** Plans with known cells, put into files of many kinds, and a count of what came back. */
@NullMarked
package vn.sen.intake.harness;

import org.jspecify.annotations.NullMarked;
