package cn.lianshen.approval.material;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;

/**
 * Speaks the side of ClamAV's daemon in INSTREAM, and knows the harmless string that every scanner
 * reports. It can be held up.
 */
final class FakeClamd {
    static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server;
    private final Semaphore open = new Semaphore(1);

    FakeClamd() {
        try {
            server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    void hold() throws InterruptedException {
        open.acquire();
    }

    void letGo() {
        open.release();
    }

    private void serve() {
        while (true) {
            try (Socket caller = server.accept()) {
                open.acquireUninterruptibly();
                open.release();
                answer(caller);
            } catch (IOException gone) {
                Thread.onSpinWait(); // its caller went away
            }
        }
    }

    private static void answer(Socket caller) throws IOException {
        var in = new DataInputStream(caller.getInputStream());
        in.skipNBytes("zINSTREAM\0".length());
        var content = new ByteArrayOutputStream();
        for (int n = in.readInt(); n > 0; n = in.readInt()) {
            content.write(in.readNBytes(n));
        }
        boolean known = content.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        String found = known ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
        caller.getOutputStream().write(found.getBytes(StandardCharsets.US_ASCII));
    }
}
