package cn.lianshen.bench.service;

import cn.lianshen.bench.load.CasePlayer;
import cn.lianshen.bench.load.Watch;
import cn.lianshen.client.token.Tokens;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Plays cases over HTTP, with the commands and tokens that users have: file, accept, three
 * opinions, decide.
 */
public final class ServicePlayer implements CasePlayer {
    private static final byte[] NOTHING = bytes("{}");
    private static final byte[] AGREE = bytes("{\"conclusion\":\"AGREE\"}");
    private static final byte[] GRANT = bytes("{\"outcome\":\"GRANT\"}");

    private final Http http;
    private final Bearers bearers;
    private final ApplicationBody application = ApplicationBody.make();

    /** A client of its own connection; its tokens are good for the rounds to come. */
    public ServicePlayer(URI service, Tokens tokens) {
        this.http = new Http(service);
        this.bearers = Bearers.of(tokens);
    }

    @Override
    public void play(Watch watch) throws IOException {
        play(_ -> watch.answered());
    }

    /**
     * Plays one case.
     *
     * @param answered told the path of the case after each of the six requests
     */
    public void play(Consumer<String> answered) throws IOException {
        Reply reply = file();
        String path = reply.path();
        answered.accept(path);
        reply = step(path, "/acceptance", reply, bearers.lead(), NOTHING, answered);
        reply = step(path, "/opinions", reply, bearers.market(), AGREE, answered);
        reply = step(path, "/opinions", reply, bearers.civil(), AGREE, answered);
        reply = step(path, "/opinions", reply, bearers.staffing(), AGREE, answered);
        step(path, "/decision", reply, bearers.leader(), GRANT, answered);
    }

    @Override
    public void close() throws IOException {
        http.close();
    }

    private Reply file() throws IOException {
        String key = UUID.randomUUID().toString();
        return http.post(
                "/api/v1/approval/cases",
                application.named("苍南县测速" + key.substring(0, 8) + "幼儿园"),
                "Authorization",
                bearers.founder(),
                "Idempotency-Key",
                key);
    }

    private Reply step(
            String path,
            String name,
            Reply seen,
            String bearer,
            byte[] body,
            Consumer<String> answered)
            throws IOException {
        Reply reply =
                http.post(path + name, body, "Authorization", bearer, "If-Match", seen.etag());
        answered.accept(path);
        return reply;
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
