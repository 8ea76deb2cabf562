package cn.lianshen.client.demo;

import cn.lianshen.client.ClientFailure;
import cn.lianshen.client.sse.SseEvent;
import cn.lianshen.client.sse.SseListener;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Shows each notice of the cases that it follows as it arrives, and compares them with what should
 * have come. Others may file for the same founder at the same time.
 */
final class NoticeBoard implements SseListener {
    private final Screen screen;
    private final List<Notice> notices = new CopyOnWriteArrayList<>();
    private final Set<String> followed = new HashSet<>();
    private volatile boolean connected;

    NoticeBoard(Screen screen) {
        this.screen = screen;
    }

    @Override
    public synchronized void event(SseEvent event) {
        if (event.event().equals("notice")) {
            Notice notice = Notice.of(event);
            notices.add(notice);
            if (followed.contains(notice.caseId())) {
                show(notice);
            }
        }
    }

    /**
     * Shows this case's notices from now on, and those that were quicker than the answer to its
     * filing.
     */
    synchronized void follow(String caseId) {
        followed.add(caseId);
        notices.stream().filter(notice -> notice.caseId().equals(caseId)).forEach(this::show);
    }

    private void show(Notice notice) {
        screen.line("notice", notice.step().version(), notice.title(), notice.text());
    }

    @Override
    public void comment(String text) {
        connected = true;
    }

    @Override
    public void broken(Exception cause) {
        screen.line("stream.broken", String.valueOf(cause.getMessage()));
    }

    /** From here on no notice can be missed: the server says so with its first comment. */
    void awaitConnected() {
        Condition.await(
                screen.text("missing.stream"),
                () -> connected ? Optional.of(true) : Optional.empty());
    }

    /** Waits until the founder has heard of the last of these steps. */
    void await(String caseId, List<Notice.Step> steps) {
        Condition.await(
                screen.text("missing.notice", steps.getLast().type()),
                () ->
                        heard(caseId).contains(steps.getLast())
                                ? Optional.of(true)
                                : Optional.empty());
    }

    /**
     * Every step once, in order, and nothing else.
     *
     * @throws ClientFailure that shows both lists
     */
    void verify(String caseId, List<Notice.Step> steps) {
        if (!heard(caseId).equals(steps)) {
            throw new ClientFailure(screen.text("wrong.notices", steps, heard(caseId)));
        }
    }

    private List<Notice.Step> heard(String caseId) {
        return notices.stream()
                .filter(notice -> notice.caseId().equals(caseId))
                .map(Notice::step)
                .toList();
    }
}
