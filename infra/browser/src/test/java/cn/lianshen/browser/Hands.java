package cn.lianshen.browser;

import com.microsoft.playwright.Locator;

/** How somebody acts on a page. */
interface Hands {
    Hands OF_A_MOUSE =
            new Hands() {
                @Override
                public void click(Locator place) {
                    place.click();
                }

                @Override
                public void fill(Locator input, String text) {
                    input.fill(text);
                }

                @Override
                public void check(Locator choice) {
                    choice.check();
                }
            };

    void click(Locator place);

    void fill(Locator input, String text);

    void check(Locator choice);
}
