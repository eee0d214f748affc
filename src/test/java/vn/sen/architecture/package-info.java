/** What every part of the program keeps to, whoever writes it. */
@NullMarked
package vn.sen.architecture;

import org.jspecify.annotations.NullMarked;
