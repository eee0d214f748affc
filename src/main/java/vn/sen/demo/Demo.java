package vn.sen.demo;

/**
 * The demonstration.
 *
 * @param shown whether the program was started to show it
 */
record Demo(boolean shown) {}
