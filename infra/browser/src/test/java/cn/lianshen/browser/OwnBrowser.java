package cn.lianshen.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Debian's Chromium, one a thread: Playwright belongs to the thread that made it. */
record OwnBrowser(Playwright playwright, Browser chromium) {
    private static final ThreadLocal<OwnBrowser> OWN = ThreadLocal.withInitial(OwnBrowser::launch);

    static Browser get() {
        return OWN.get().chromium;
    }

    /** Ends this thread's, before the thread ends. */
    static void close() {
        OWN.get().playwright.close();
        OWN.remove();
    }

    private static OwnBrowser launch() {
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var options =
                new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu"));
        return new OwnBrowser(playwright, playwright.chromium().launch(options));
    }

    private static Path program() {
        return Path.of(
                Optional.ofNullable(System.getenv("LIANSHEN_CHROMIUM"))
                        .orElse("/usr/bin/chromium"));
    }
}
