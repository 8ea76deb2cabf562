package cn.lianshen.local;

import cn.lianshen.cipher.CipherSuite;
import cn.lianshen.cipher.KeyRingFile;
import cn.lianshen.cipher.KeyTool;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The key ring of this platform: made with the state folder, changed by its owner. */
final class Keys {
    private final Path ring;

    Keys(PlatformSettings settings) {
        ring = settings.keyRing();
    }

    /** A ring that is there stays: without it nothing sealed could be read again. */
    void createIfAbsent() {
        new KeyRingFile(ring).createIfAbsent("local-1", CipherSuite.AES_256_GCM);
    }

    /** Runs {@code rotate}, {@code list}, {@code retire KEY} and the like; gives the exit code. */
    int run(List<String> arguments) {
        var all = new ArrayList<>(arguments.isEmpty() ? List.of("list") : arguments);
        all.add(1, ring.toString());
        return KeyTool.run(Clock.systemUTC(), all.toArray(String[]::new));
    }
}
