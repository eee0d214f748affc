package vn.sen.trail;

import java.util.UUID;

/**
 * The thing an act was done to.
 *
 * @param type a word in small letters: {@code plan}, {@code task}, {@code unit}
 */
public record Subject(String type, UUID id) {}
