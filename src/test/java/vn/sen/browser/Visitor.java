package vn.sen.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
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
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    void choose(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
    }

    void attach(String label, Path... files) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).setInputFiles(files);
    }

    /** Presses the button that says this, and waits for the page it leads to. */
    void press(String button) {
        Locator found = named(AriaRole.BUTTON, button);
        andWait(found);
    }

    /** Follows the link that says this. */
    void follow(String link) {
        Locator found = named(AriaRole.LINK, link);
        andWait(found);
    }

    private void andWait(Locator found) {
        page.evaluate("window.old = true");
        found.click();
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
                .first();
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
