package cn.lianshen.testkit;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;

/**
 * Speaks the side of ClamAV's daemon in INSTREAM, knows one virus, and takes a mebibyte at most.
 * The known one is the harmless test string that every scanner reports. It can be held up.
 */
public final class FakeClamd implements AutoCloseable {

    /** The harmless string. */
    public static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server;
    private final Semaphore open = new Semaphore(1);

    /** Listens on a free port. */
    public FakeClamd() {
        try {
            server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /** Where it listens, on 127.0.0.1. */
    public int port() {
        return server.getLocalPort();
    }

    /** Answers nobody until let go. */
    public void hold() throws InterruptedException {
        open.acquire();
    }

    /** Goes on after {@link #hold}. */
    public void letGo() {
        open.release();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket caller = server.accept()) {
                open.acquireUninterruptibly();
                open.release();
                answer(caller);
            } catch (IOException gone) {
                Thread.onSpinWait(); // the caller went away, or the server is being closed
            }
        }
    }

    private static void answer(Socket caller) throws IOException {
        var in = new DataInputStream(caller.getInputStream());
        byte[] command = in.readNBytes("zINSTREAM\0".length());
        var content = new ByteArrayOutputStream();
        for (int n = in.readInt(); n > 0; n = in.readInt()) {
            content.write(in.readNBytes(n));
            if (content.size() > 1 << 20) {
                say(caller, "INSTREAM size limit exceeded. ERROR\0");
                return;
            }
        }
        boolean known = content.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        String found = known ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
        say(caller, command[0] == 'z' ? found : "UNKNOWN COMMAND\0");
    }

    private static void say(Socket caller, String words) throws IOException {
        caller.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
    }
}
