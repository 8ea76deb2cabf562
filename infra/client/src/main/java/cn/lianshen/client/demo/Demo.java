package cn.lianshen.client.demo;

import cn.lianshen.client.Platform;
import cn.lianshen.client.api.LianshenClient;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Founds a non-profit and a for-profit kindergarten in Cangnan (苍南县) over the gateway, with the
 * tokens that their users have, while the founder's stream of notices is open.
 */
public final class Demo {
    private final Platform platform;
    private final Screen screen;

    /** A demo that speaks the language that the environment asks for. */
    public Demo(Platform platform, Map<String, String> environment, PrintStream out) {
        this.platform = platform;
        this.screen = new Screen(out, Screen.language(environment));
    }

    /**
     * Plays both.
     *
     * @throws cn.lianshen.client.ClientFailure at the first step that does not go as it should
     */
    public void play() {
        long began = System.nanoTime();
        screen.title("title", platform.gateway().toString());
        try (LianshenClient client = LianshenClient.of(platform)) {
            List<CaseStory.Told> told = watched(client);
            screen.title("done", told.size(), steps(told), seconds(began));
        }
    }

    private List<CaseStory.Told> watched(LianshenClient client) {
        var notices = new NoticeBoard(screen);
        try (var _ = client.inboxOf("founder1").stream("", notices)) {
            notices.awaitConnected();
            screen.line("listening");
            var random = RandomGenerator.getDefault();
            var told =
                    List.of(
                            new CaseStory(client, Kindergarten.nonProfit(random), notices, screen)
                                    .play(),
                            new CaseStory(client, Kindergarten.forProfit(random), notices, screen)
                                    .play());
            told.forEach(story -> notices.verify(story.caseId(), story.steps()));
            return told;
        }
    }

    private static int steps(List<CaseStory.Told> told) {
        return told.stream().mapToInt(story -> story.steps().size()).sum();
    }

    private static String seconds(long began) {
        var taken = Duration.ofNanos(System.nanoTime() - began);
        return String.format(Locale.ROOT, "%.1f", taken.toMillis() / 1000.0);
    }
}
