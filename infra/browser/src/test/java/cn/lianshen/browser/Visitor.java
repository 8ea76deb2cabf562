package cn.lianshen.browser;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Duration;

/** Somebody with a browser of their own. */
final class Visitor implements AutoCloseable {
    private static final int PATIENCE = 40_000;
    private static final Path SHOTS = Path.of("target", "screenshots");

    private final Stage stage = Stage.shared();
    private final BrowserContext context;
    private final Page page;
    private final String look;
    private final Hands hands;

    private Visitor(Browser.NewContextOptions options, String look) {
        // Nothing is clicked while it still glides; and on a busy machine everything takes its
        // time.
        this.context =
                OwnBrowser.get()
                        .newContext(
                                options.setLocale("zh-CN").setReducedMotion(ReducedMotion.REDUCE));
        this.context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.page = context.newPage();
        this.look = look;
        this.hands = look.equals("keys") ? new Keyboard(page) : Hands.OF_A_MOUSE;
    }

    static Visitor atDesk() {
        return new Visitor(new Browser.NewContextOptions().setViewportSize(1280, 900), "desk");
    }

    /** The narrowest phone; also what 400 % zoom makes of a desk's screen. */
    static Visitor onPhone() {
        return new Visitor(new Browser.NewContextOptions().setViewportSize(320, 640), "phone");
    }

    /** Somebody who cannot use a mouse. */
    static Visitor byKeyboard() {
        return new Visitor(new Browser.NewContextOptions().setViewportSize(1280, 900), "keys");
    }

    static Visitor withoutScripts() {
        return new Visitor(
                new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setJavaScriptEnabled(false),
                "plain");
    }

    boolean runsScripts() {
        return !look.equals("plain");
    }

    boolean isAtDesk() {
        return look.equals("desk");
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Visitor open(String path) {
        page.navigate(stage.url() + path);
        return this;
    }

    /** Goes to the issuer when the portal sends one there. */
    Visitor login(String user) {
        open("/home");
        return answerLogin(user);
    }

    /** At the issuer's page. */
    Visitor answerLogin(String user) {
        fill(page.locator("#username"), user);
        fill(page.locator("#password"), "lianshen");
        click(page.locator("button[type=submit]"));
        return this;
    }

    Visitor press(String text) {
        click(button(text));
        return this;
    }

    Visitor follow(String text) {
        click(
                page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(text).setExact(true))
                        .first());
        return this;
    }

    Visitor choose(String text) {
        check(page.getByLabel(text, new Page.GetByLabelOptions().setExact(true)).first());
        return this;
    }

    void click(Locator place) {
        hands.click(place);
    }

    void fill(Locator input, String text) {
        hands.fill(input, text);
    }

    void check(Locator choice) {
        hands.check(choice);
    }

    Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    String path() {
        return page.url().replace(stage.url(), "");
    }

    /** Keeps a picture of the whole page. */
    Visitor shot(String name) {
        picture(
                new Page.ScreenshotOptions()
                        .setPath(SHOTS.resolve(look + "-" + name + ".png"))
                        .setFullPage(true));
        return this;
    }

    /** Of what the window shows. */
    byte[] picture() {
        return picture(new Page.ScreenshotOptions());
    }

    /** On a busy machine Chromium now and then refuses one and takes the same when asked again. */
    private byte[] picture(Page.ScreenshotOptions options) {
        return await().pollInSameThread()
                .atMost(Duration.ofMillis(PATIENCE))
                .ignoreExceptionsMatching(Visitor::refusesPicture)
                .until(() -> page.screenshot(options), taken -> taken.length > 0);
    }

    private static boolean refusesPicture(Throwable thrown) {
        return thrown instanceof PlaywrightException refused
                && String.valueOf(refused.getMessage()).contains("Unable to capture screenshot");
    }

    @Override
    public void close() {
        context.close();
    }

    /** Of the first such element, shown or not. */
    static String text(Page page, String selector) {
        return requireNonNull(page.locator(selector).first().textContent());
    }
}
