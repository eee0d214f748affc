/** Whole journeys in a real browser. */
@org.jspecify.annotations.NullMarked
package vn.sen.browser;
