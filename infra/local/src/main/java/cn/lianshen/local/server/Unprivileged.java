package cn.lianshen.local.server;

import java.io.IOException;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. In a user namespace of its own, root is nobody and still owns
 * its files.
 */
final class Unprivileged {
    private static final List<String> PREFIX = find();

    private Unprivileged() {}

    /** What to put before a command; nothing for an ordinary user. */
    static List<String> prefix() {
        return PREFIX;
    }

    private static List<String> find() {
        boolean root = "root".equals(System.getProperty("user.name"));
        return root && works() ? List.of("unshare", "-U") : List.of();
    }

    private static boolean works() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
