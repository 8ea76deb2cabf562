package cn.lianshen.local;

import cn.lianshen.cipher.CipherSuite;
import cn.lianshen.cipher.KeyRingFile;
import cn.lianshen.cipher.KeyTool;
import cn.lianshen.seal.KeyAuthority;
import cn.lianshen.seal.SealFolder;
import cn.lianshen.seal.SealTool;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys of this platform, made with the state folder and changed by its owner: the ring that
 * personal data are sealed with, and the counties' keys that licences are signed with.
 */
final class Keys {
    private final Path ring;
    private final Path seals;
    private final List<String> counties;

    Keys(PlatformSettings settings) {
        ring = settings.keyRing();
        seals = settings.sealKeys();
        counties = settings.sealCounties();
    }

    /** A ring that is there stays: without it nothing sealed could be read again. */
    void createIfAbsent() {
        new KeyRingFile(ring).createIfAbsent("local-1", CipherSuite.AES_256_GCM);
        new KeyAuthority(new SealFolder(seals), InstantSource.system()).createIfAbsent(counties);
    }

    /**
     * Runs {@code rotate}, {@code list}, {@code retire KEY} and the like, on the counties' keys
     * after {@code seals}; gives the exit code.
     */
    int run(List<String> arguments) {
        var ofSeals = !arguments.isEmpty() && arguments.getFirst().equals("seals");
        var verbs = arguments.stream().skip(ofSeals ? 1 : 0).toList();
        var all = new ArrayList<>(verbs.isEmpty() ? List.of("list") : verbs);
        all.add(1, (ofSeals ? seals : ring).toString());
        var words = all.toArray(String[]::new);
        return ofSeals
                ? SealTool.run(InstantSource.system(), words)
                : KeyTool.run(Clock.systemUTC(), words);
    }
}
