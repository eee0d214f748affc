package vn.sen.web;

import java.util.function.ToIntFunction;

/**
 * What rings in the frame of every page when something waits for the viewer. The module that
 * reminds people declares one bean; without one there is no bell.
 *
 * @param href where it is said what waits
 * @param count how many things wait; asked for every page, so it must cost next to nothing
 */
public record Bell(String href, ToIntFunction<Viewer> count) {}
