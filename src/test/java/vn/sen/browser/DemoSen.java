package vn.sen.browser;

import vn.sen.OwnSen;

/** The demonstration, started once for all tests that look at pages full of life. */
final class DemoSen {

    static final String PASSWORD = "hoa-sen-2023";

    private DemoSen() {}

    static String address() {
        return Held.SEN.address();
    }

    /** Started when first asked for. */
    private static final class Held {
        static final OwnSen SEN = OwnSen.asItIs("--sen.demo=true");
    }
}
