package cn.lianshen.ofd;

import cn.lianshen.seal.SealFormat;
import cn.lianshen.seal.SealReading;
import cn.lianshen.seal.Seals;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the seal of an OFD and holds it against the file. Nothing in the file is interpreted before
 * the seal is known to hold: what it must say is written anew from its own parts and compared.
 */
public final class OfdSeal {
    private OfdSeal() {}

    /** Empty when it is no OFD with a signature. */
    public static Optional<SealReading> read(byte[] bytes) {
        var files = StoredZip.unpack(bytes).orElseGet(TreeMap::new);
        if (isOurs(bytes) || files.values().stream().anyMatch(OfdSeal::isOurs)) {
            return Optional.of(ours(bytes, files));
        }
        return files.keySet().stream().anyMatch(name -> name.endsWith("SignedValue.dat"))
                ? Optional.of(new SealReading.OtherForm(null))
                : Optional.empty();
    }

    private static SealReading ours(byte[] bytes, Map<String, byte[]> files) {
        var description = files.getOrDefault(SignedFiles.DESCRIPTION, new byte[0]);
        var value = files.getOrDefault(SignedFiles.VALUE, new byte[0]);
        var reading = Seals.read(value, SealFormat.GB_T_35275, description);
        return reading instanceof SealReading.Intact intact
                        && Arrays.equals(SignedFiles.description(files, intact.at()), description)
                        && Arrays.equals(StoredZip.pack(files), bytes)
                ? intact
                : new SealReading.Broken();
    }

    /** Said in two places, so that one changed byte cannot hide it. */
    private static boolean isOurs(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        return Stream.of(
                        SignedFiles.PROVIDER,
                        "<ofd:Creator>" + OfdStructure.CREATOR + "</ofd:Creator>")
                .anyMatch(text::contains);
    }
}
