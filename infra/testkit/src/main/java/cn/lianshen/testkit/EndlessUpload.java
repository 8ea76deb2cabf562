package cn.lianshen.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * What came of a body that never ends. It is read while it is still sent: a server that has refused
 * reads no more and closes soon, and whoever looks only afterwards may find the connection reset.
 *
 * @param sent bytes of the body, a gigabyte at most
 * @param answer how the answer begins, 400 bytes at most
 */
public record EndlessUpload(long sent, String answer) {
    private static final long MOST = 1L << 30;
    private static final int PIECE = 0x10000;

    /**
     * Sends pieces to a server on this machine until it answers.
     *
     * @param head request line and headers without {@code Transfer-Encoding} and the empty line
     * @param begin how each piece begins, ASCII
     */
    public static EndlessUpload to(int port, String head, String begin)
            throws IOException, InterruptedException, ExecutionException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            write(socket, head + "\r\nTransfer-Encoding: chunked\r\n\r\n");
            var answer = new FutureTask<>(() -> socket.getInputStream().readNBytes(400));
            Thread.ofVirtual().start(answer);
            long sent = flood(socket, begin, answer);
            return new EndlessUpload(sent, new String(answer.get(), StandardCharsets.UTF_8));
        }
    }

    private static long flood(Socket socket, String begin, Future<?> answer) {
        var filling = "x".repeat(PIECE - begin.length());
        var piece = Integer.toHexString(PIECE) + "\r\n" + begin + filling + "\r\n";
        long sent = 0;
        try {
            while (sent < MOST && !answer.isDone()) {
                write(socket, piece);
                sent += PIECE;
            }
        } catch (IOException closed) {
            return sent;
        }
        return sent;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
