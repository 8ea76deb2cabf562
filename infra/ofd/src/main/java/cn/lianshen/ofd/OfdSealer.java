package cn.lianshen.ofd;

import cn.lianshen.seal.SealAlgorithm;
import cn.lianshen.seal.SealFormat;
import cn.lianshen.seal.SealKey;
import cn.lianshen.seal.Seals;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** Puts a seal on an OFD that {@link OfdPress} printed: SM2 and SM3, as GB/T 35275 has it. */
public final class OfdSealer {
    private static final String ROOT = "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>";
    private static final String SIGNED =
            ROOT + "<ofd:Signatures>/" + SignedFiles.LIST + "</ofd:Signatures>";

    private final SealKey key;

    /**
     * A sealer with this key.
     *
     * @param key of {@link SealAlgorithm#SM2}, else {@link IllegalArgumentException}
     */
    public OfdSealer(SealKey key) {
        if (key.algorithm() != SealAlgorithm.SM2) {
            throw new IllegalArgumentException("OFD is sealed with SM2, not " + key.algorithm());
        }
        this.key = key;
    }

    /**
     * The OFD with a seal on it.
     *
     * @param claim what is said of the document
     */
    public byte[] seal(byte[] ofd, Instant at, String claim) {
        var files = new TreeMap<>(StoredZip.unpack(ofd).orElseThrow());
        files.put("OFD.xml", naming(files));
        files.put(SignedFiles.LIST, SignedFiles.list());
        var time = at.truncatedTo(ChronoUnit.SECONDS);
        var description = SignedFiles.description(files, time);
        files.put(SignedFiles.DESCRIPTION, description);
        files.put(
                SignedFiles.VALUE, Seals.put(key, SealFormat.GB_T_35275, description, time, claim));
        return StoredZip.pack(files);
    }

    /** The entry, telling of signatures. */
    private static byte[] naming(Map<String, byte[]> files) {
        var entry = new String(files.getOrDefault("OFD.xml", new byte[0]), StandardCharsets.UTF_8);
        if (!entry.contains(ROOT)) {
            throw new IllegalArgumentException("not printed here");
        }
        return entry.replace(ROOT, SIGNED).getBytes(StandardCharsets.UTF_8);
    }
}
