package vn.sen.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody at a browser, who reads and presses what is written on the page. */
final class Visitor implements AutoCloseable {

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final Looks looks;

    private Visitor(String address, Looks looks, Browser.NewContextOptions options) {
        this.address = address;
        this.looks = looks;
        this.context = Chromium.browser().newContext(options);
        this.context.setDefaultTimeout(10_000);
        this.page = context.newPage();
    }

    static Visitor at(String address) {
        return at(address, Looks.LIGHT);
    }

    static Visitor at(String address, Looks looks) {
        return new Visitor(address, looks, looks.options());
    }

    /** One whose browser runs no script. */
    static Visitor withoutScript(String address) {
        return new Visitor(address, Looks.LIGHT, Looks.LIGHT.options().setJavaScriptEnabled(false));
    }

    /** One who is led by whole addresses. */
    static Visitor anywhere() {
        return at("");
    }

    Visitor signIn(String login, String password) {
        open("/dang-nhap");
        fill("Tên đăng nhập", login);
        fill("Mật khẩu", password);
        press("Đăng nhập");
        return this;
    }

    @Nullable Response open(String path) {
        return page.navigate(address + path);
    }

    void fill(String label, String text) {
        field(label).fill(text);
    }

    void choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
    }

    /** Ticks a box or picks a radio button, whatever is said about it behind its name. */
    void tick(String label) {
        page.getByLabel(label).first().check();
    }

    void attach(String label, Path... files) {
        field(label).setInputFiles(files);
    }

    /** Chooses files that are sent at once, and waits for the answer. */
    void send(String label, Path... files) {
        leave(() -> attach(label, files));
    }

    /** A field by its label, marked as optional or not; in an open dialog where there is one. */
    private Locator field(String label) {
        Pattern whole = Pattern.compile("^" + escaped(label) + "( \\(không bắt buộc\\))?$");
        return page.getByLabel(whole).locator("visible=true").first();
    }

    /** Java's own quoting means nothing to the browser. */
    private static String escaped(String text) {
        return text.replaceAll("([.?*+^$(){}|\\[\\]\\\\/])", "\\\\$1");
    }

    /** Presses the button that says this, and waits for the page it leads to. */
    void press(String button) {
        Locator found = named(AriaRole.BUTTON, button);
        leave(found::click);
    }

    /** Follows the link that says this. */
    void follow(String link) {
        Locator found = named(AriaRole.LINK, link);
        leave(found::click);
    }

    /** Follows the link that says this in a part of the page. */
    void followIn(String part, String link) {
        Locator found = page.locator(part).first().getByText(link).first();
        leave(found::click);
    }

    private void leave(Runnable act) {
        page.evaluate("window.old = true");
        act.run();
        page.waitForCondition(this::isElsewhere);
        page.waitForLoadState();
    }

    private boolean isElsewhere() {
        try {
            return !Boolean.TRUE.equals(page.evaluate("window.old === true"));
        } catch (PlaywrightException underWay) {
            return false;
        }
    }

    /** Opens the dialog behind the link that says this. */
    void ask(String link) {
        named(AriaRole.LINK, link).click();
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .locator("visible=true")
                .first();
    }

    /** The session ends, as after a long time; what the browser knows of forms stays. */
    void loseSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("sen"));
    }

    String heading() {
        return page.locator("h1").innerText().strip();
    }

    String text() {
        return page.locator("main").innerText();
    }

    String path() {
        return page.url().substring(address.length());
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Looks looks() {
        return looks;
    }

    /** Keeps a picture of the whole page. */
    void picture(String name) {
        Screens.keep(page, name + looks.suffix());
    }

    @Override
    public void close() {
        context.close();
    }
}
