package cn.lianshen.bench.service;

import cn.lianshen.client.ClientFailure;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.impl.bootstrap.HttpRequester;
import org.apache.hc.core5.http.impl.bootstrap.RequesterBootstrap;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.util.Timeout;

/**
 * One keep-alive connection, blocking. The load generator shares the processor with what it
 * measures; this costs a fraction of java.net.http's asynchronous machinery.
 */
public final class Http implements AutoCloseable {
    private static final Timeout LIMIT = Timeout.ofMinutes(3);

    private final HttpHost host;
    private final HttpRequester requester;

    /** To a server; nothing is opened yet. */
    public Http(URI base) {
        this.host = new HttpHost(base.getScheme(), base.getHost(), base.getPort());
        this.requester =
                RequesterBootstrap.bootstrap()
                        .setDefaultMaxPerRoute(1)
                        .setMaxTotal(1)
                        .setSocketConfig(
                                SocketConfig.custom()
                                        .setSoTimeout(LIMIT)
                                        .setTcpNoDelay(true)
                                        .build())
                        .create();
    }

    /**
     * Posts JSON.
     *
     * @param headers name, value, name, value, …
     * @throws ClientFailure when the answer is no 2xx, with the answer
     */
    Reply post(String path, byte[] json, String... headers) throws IOException {
        var request = ClassicRequestBuilder.post(path).setHttpHost(host);
        request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
        for (int i = 0; i < headers.length; i += 2) {
            request.addHeader(headers[i], headers[i + 1]);
        }
        try {
            return send(request.build());
        } catch (HttpException e) {
            throw new IOException(e);
        }
    }

    /**
     * Gets what must be there.
     *
     * @return the body
     * @throws ClientFailure when the answer is no 200, with the answer
     */
    public String get(String path, String bearer) throws IOException {
        var request = ClassicRequestBuilder.get(path).setHttpHost(host).build();
        request.addHeader("Authorization", bearer);
        try {
            return requester.execute(
                    host, request, LIMIT, HttpCoreContext.create(), answer -> body(path, answer));
        } catch (HttpException e) {
            throw new IOException(e);
        }
    }

    private static String body(String path, ClassicHttpResponse answer)
            throws IOException, HttpException {
        String body = EntityUtils.toString(answer.getEntity(), StandardCharsets.UTF_8);
        if (answer.getCode() != 200) {
            throw new ClientFailure(path + " → " + answer.getCode() + " " + body);
        }
        return body;
    }

    private Reply send(ClassicHttpRequest request) throws IOException, HttpException {
        return requester.execute(
                host, request, LIMIT, HttpCoreContext.create(), answer -> reply(request, answer));
    }

    private static Reply reply(ClassicHttpRequest request, ClassicHttpResponse answer)
            throws IOException, HttpException {
        String body = EntityUtils.toString(answer.getEntity());
        if (answer.getCode() / 100 != 2) {
            throw new ClientFailure(request.getPath() + " → " + answer.getCode() + " " + body);
        }
        var location = answer.getFirstHeader("Location");
        return new Reply(
                answer.getHeader("ETag").getValue(), location == null ? "" : location.getValue());
    }

    @Override
    public void close() throws IOException {
        requester.close();
    }
}
