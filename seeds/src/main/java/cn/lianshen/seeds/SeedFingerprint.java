package cn.lianshen.seeds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A short name for exactly this content of all seed files; any change of any file changes it. */
public final class SeedFingerprint {

    private static final int BYTES = 6;

    private SeedFingerprint() {}

    /**
     * Twelve hexadecimal digits of a SHA-256 over names and contents, in the order of the names.
     */
    public static String current() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, Resource> file : files().entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue().getContentAsByteArray());
            }
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES));
        } catch (IOException unreadable) {
            throw new WrongSeed("", "the files cannot be read", unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static Map<String, Resource> files() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver(SeedReader.class.getClassLoader());
        return Arrays.stream(resolver.getResources("classpath*:seeds/**/*.yaml"))
                .collect(
                        Collectors.toMap(SeedFingerprint::path, f -> f, (a, b) -> a, TreeMap::new));
    }

    private static String path(Resource file) {
        try {
            String url = file.getURL().toString();
            return url.substring(url.lastIndexOf("seeds/"));
        } catch (IOException unreadable) {
            throw new WrongSeed("", "a file has no address", unreadable);
        }
    }
}
