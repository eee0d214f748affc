package vn.sen.web;

import java.util.List;

/** The links a viewer can follow, by stage of the cycle. */
public record Navigation(List<Group> groups) {

    public record Group(String key, String title, List<Link> links) {}

    public record Link(String title, String href, boolean current, int count) {}
}
