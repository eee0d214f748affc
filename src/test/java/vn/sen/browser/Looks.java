package vn.sen.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** How somebody looks at the pages: on which screen, light or dark. */
enum Looks {
    LIGHT(1366, 768, ColorScheme.LIGHT),
    DARK(1366, 768, ColorScheme.DARK),
    PHONE(390, 844, ColorScheme.LIGHT);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Looks(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setHasTouch(this == PHONE);
    }

    /** What a screenshot's name ends with. */
    String suffix() {
        return this == LIGHT ? "" : "-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
