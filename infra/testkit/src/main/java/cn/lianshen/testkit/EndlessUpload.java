package cn.lianshen.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * What came of a body that never ends. The answer is read while the body is still sent: a server
 * that has refused closes soon, and whoever looks only afterwards may find the connection reset.
 *
 * @param sent bytes of the body before the answer began, a gigabyte at most
 * @param answer how the answer begins, 400 bytes at most
 */
public record EndlessUpload(long sent, String answer) {
    private static final long MOST = 1L << 30;
    private static final int PIECE = 0x10000;
    private static final int ENOUGH = 400;

    /**
     * Sends pieces to a server on this machine until it begins to answer.
     *
     * @param head request line and headers without {@code Transfer-Encoding} and the empty line
     * @param begin how each piece begins, ASCII
     */
    public static EndlessUpload to(int port, String head, String begin)
            throws IOException, InterruptedException, ExecutionException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            write(socket, head + "\r\nTransfer-Encoding: chunked\r\n\r\n");
            var begun = new CountDownLatch(1);
            var answer = new FutureTask<>(() -> read(socket.getInputStream(), begun));
            Thread.ofVirtual().start(answer);
            long sent = flood(socket, begin, begun, answer);
            return new EndlessUpload(sent, answer.get());
        }
    }

    /** Keeps what has come when the connection is reset: the server owes nothing more. */
    private static String read(InputStream in, CountDownLatch begun) throws IOException {
        var read = new ByteArrayOutputStream();
        try {
            for (int next; read.size() < ENOUGH && (next = in.read()) >= 0; begun.countDown()) {
                read.write(next);
            }
        } catch (IOException reset) {
            if (read.size() == 0) {
                throw reset;
            }
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    private static long flood(Socket socket, String begin, CountDownLatch begun, Future<?> answer) {
        var filling = "x".repeat(PIECE - begin.length());
        var piece = Integer.toHexString(PIECE) + "\r\n" + begin + filling + "\r\n";
        long sent = 0;
        try {
            while (sent < MOST && begun.getCount() > 0 && !answer.isDone()) {
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
