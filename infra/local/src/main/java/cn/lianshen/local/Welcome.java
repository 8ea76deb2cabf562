package cn.lianshen.local;

import java.time.Duration;

/** What one needs to know once everything runs. */
final class Welcome {
    private final PlatformSettings settings;
    private final Console console;

    Welcome(PlatformSettings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    void say(Duration time) {
        console.line(
                """

                Lianshen 联审 is ready after %5$.1f s.
                  Portal       http://127.0.0.1:%1$d
                  API          http://127.0.0.1:%1$d/api/v1   (documents for humans: /docs)
                  Kafka        127.0.0.1:%2$d
                  PostgreSQL   127.0.0.1:%3$d, databases approval, registry, notification, gateway, user %4$s
                  Accounts     founders: founder1 founder2; Cangnan 苍南县 330327: edu1 edu2 scjg1 mz1 bb1 ty1 supervisor1;
                               Longgang 龙港市 330383: edu-longgang; Meihekou 梅河口市 220581: xzsp-meihekou; operator1 - the password of all is lianshen
                  Logs         %6$s
                Ctrl-C or ./lianshen down stops everything.
                """
                        .formatted(
                                settings.ports().of("gateway"),
                                settings.ports().of("kafka"),
                                settings.ports().of("postgresql"),
                                settings.account(),
                                time.toMillis() / 1_000.0,
                                settings.logs()));
    }
}
