package vn.sen.web;

import java.util.Optional;

/** Who looks at the page being made; told by the module that signs people in. */
public interface Viewers {

    Optional<Viewer> current();
}
