package vn.sen.plan.app;

import vn.sen.plan.domain.Difficulty;

/**
 * A difficulty.
 *
 * @param unit the one proposed; nobody where none is
 */
public record OneDifficulty(
        Difficulty difficulty,
        TaskLine task,
        Who by,
        Who answeredBy,
        Who unit,
        boolean mayAnswer) {}
