package cn.lianshen.files.scan;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Asks ClamAV's daemon, by its command INSTREAM. The daemon's {@code StreamMaxLength} must be as
 * large as the largest file that is taken, else that one is never looked at.
 */
public final class ClamdScanner implements FileScanner {

    private static final byte[] INSTREAM = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";
    private static final int CONNECT = 5_000;
    private static final int PIECE = 64 * 1024;

    private final InetSocketAddress address;
    private final Duration patience;

    /**
     * Reaches for nothing yet.
     *
     * @param patience how long the daemon may take for one file, from the connection to its answer
     */
    public ClamdScanner(String host, int port, Duration patience) {
        this.address = InetSocketAddress.createUnresolved(host, port);
        this.patience = patience;
    }

    @Override
    public Mono<Verdict> scan(Flux<DataBuffer> content) {
        return Mono.using(Line::new, line -> scan(content, line))
                .timeout(patience, Mono.error(this::tooLong));
    }

    private Mono<Verdict> scan(Flux<DataBuffer> content, Line line) {
        return Mono.<Verdict>fromCallable(() -> scanned(content, line))
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** Null when nobody waits for it any more. */
    private @Nullable Verdict scanned(Flux<DataBuffer> content, Line line) throws IOException {
        var socket = line.socket;
        try (InputStream in = DataBufferUtils.subscriberInputStream(content, 4)) {
            socket.connect(
                    new InetSocketAddress(address.getHostString(), address.getPort()), CONNECT);
            send(in, new DataOutputStream(socket.getOutputStream()));
            return verdict(answer(socket.getInputStream()));
        } catch (IOException e) {
            if (line.dropped) {
                return null;
            }
            throw e;
        }
    }

    private IOException tooLong() {
        return new IOException("clamd did not scan within " + patience);
    }

    /** Pieces, each with its length before it, and one of no length. */
    private static void send(InputStream in, DataOutputStream out) throws IOException {
        out.write(INSTREAM);
        byte[] piece = new byte[PIECE];
        for (int n = in.readNBytes(piece, 0, PIECE); n > 0; n = in.readNBytes(piece, 0, PIECE)) {
            out.writeInt(n);
            out.write(piece, 0, n);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        return new String(in.readNBytes(4096), StandardCharsets.US_ASCII).replace("\0", "").strip();
    }

    private static Verdict verdict(String answer) throws IOException {
        if (answer.equals(CLEAN)) {
            return new Verdict.Clean();
        }
        if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
            int end = answer.length() - FOUND.length();
            return new Verdict.Infected(answer.substring("stream: ".length(), end));
        }
        throw new IOException("clamd did not scan: " + answer);
    }

    /** Writing to a daemon that reads nothing blocks its thread until another one closes this. */
    private static final class Line implements Closeable {
        final Socket socket = new Socket();
        volatile boolean dropped;

        @Override
        public void close() throws IOException {
            dropped = true;
            socket.close();
        }
    }
}
