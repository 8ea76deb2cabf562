package cn.lianshen.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Tab, arrows, space and enter, and nothing else; what cannot be reached so is a failure. */
record Keyboard(Page page) implements Hands {
    private static final int STEPS = 150;
    private static final String SEEN =
            "e => { const s = getComputedStyle(e); return s.outlineStyle !== 'none' && s.outlineWidth !== '0px' }";

    @Override
    public void click(Locator place) {
        reach(place);
        assertThat(place.evaluate(SEEN)).as("focus is seen on " + place).isEqualTo(true);
        page.evaluate("window.before = true");
        page.keyboard().press("Enter");
        await("the page behind " + place)
                .pollInSameThread()
                .ignoreExceptions() // a page that goes away cannot be asked
                .until(() -> Boolean.TRUE.equals(page.evaluate("window.before !== true")));
        page.waitForLoadState();
    }

    @Override
    public void fill(Locator input, String text) {
        reach(input);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    /** Of radio buttons one is reached, the others by arrows from there. */
    @Override
    public void check(Locator choice) {
        if ("radio".equals(choice.getAttribute("type"))) {
            String name = String.valueOf(choice.getAttribute("name"));
            reach(page.locator("input[type=radio][name='" + name + "']:focus"), "radio " + name);
            step("ArrowDown", choice);
        } else {
            reach(choice);
        }
        if (!choice.isChecked()) {
            page.keyboard().press("Space");
        }
        assertThat(choice.isChecked()).isTrue();
    }

    private void reach(Locator place) {
        step("Tab", place);
    }

    private void reach(Locator focused, String what) {
        for (int i = 0; i < STEPS; i++) {
            if (focused.count() > 0) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by keyboard: " + what);
    }

    private void step(String key, Locator place) {
        for (int i = 0; i < STEPS; i++) {
            if (Boolean.TRUE.equals(place.evaluate("e => e === document.activeElement"))) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("not reached by keyboard: " + place);
    }
}
