package cn.lianshen.files.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Speaks the daemon's side of INSTREAM, knows one virus, and takes a mebibyte at most. The known
 * one is the harmless test string that every scanner reports.
 */
final class FakeClamd implements AutoCloseable {

    static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

    FakeClamd() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket caller = server.accept()) {
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
