package vn.sen.agency.web;

import java.util.List;

/** The first steps of an agency. */
public record StartPage(List<Step> steps) {

    public StartPage {
        steps = List.copyOf(steps);
    }

    public boolean isDone() {
        return steps.stream().allMatch(Step::done);
    }

    /**
     * One step.
     *
     * @param key beginning of the message keys {@code .title} and {@code .text}
     */
    public record Step(String key, String address, boolean done) {}
}
