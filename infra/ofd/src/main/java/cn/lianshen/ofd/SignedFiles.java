package cn.lianshen.ofd;

import cn.lianshen.seal.SealAlgorithm;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.core.signatures.SigType;
import org.ofdrw.core.signatures.Signatures;
import org.ofdrw.core.signatures.range.Reference;
import org.ofdrw.core.signatures.range.References;
import org.ofdrw.core.signatures.sig.Provider;
import org.ofdrw.core.signatures.sig.Signature;
import org.ofdrw.core.signatures.sig.SignedInfo;

/**
 * The files that make a signature in an OFD (GB/T 33190 ch. 18). There is one description of the
 * same files, so that a changed one shows.
 */
final class SignedFiles {
    static final String LIST = "Doc_0/Signs/Signatures.xml";
    static final String DESCRIPTION = "Doc_0/Signs/Sign_0/Signature.xml";
    static final String VALUE = "Doc_0/Signs/Sign_0/SignedValue.dat";

    /** Who made the signature. */
    static final String PROVIDER = "Lianshen OFD seal";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'").withZone(ZoneId.of("UTC"));

    private SignedFiles() {}

    /** The list of signatures, which has one. */
    static byte[] list() {
        var record =
                new org.ofdrw.core.signatures.Signature()
                        .setID("1")
                        .setType(SigType.Sign)
                        .setBaseLoc(new ST_Loc("/" + DESCRIPTION));
        return Xml.of(new Signatures().setMaxSignId("1").addSignature(record));
    }

    /** What is signed: a digest of each file but those two that hold the signature itself. */
    static byte[] description(Map<String, byte[]> files, Instant at) {
        var info =
                new SignedInfo()
                        .setProvider(
                                new Provider()
                                        .setProviderName(PROVIDER)
                                        .setVersion("1")
                                        .setCompany("Lianshen"))
                        .setSignatureMethod(
                                new ASN1ObjectIdentifier(SealAlgorithm.SM2.signatureOid()))
                        .setSignatureDateTime(TIME.format(at))
                        .setReferences(references(covered(files)));
        return Xml.of(new Signature().setSignedInfo(info).setSignedValue(new ST_Loc("/" + VALUE)));
    }

    private static References references(SortedMap<String, byte[]> files) {
        var all = new References().setCheckMethod(SealAlgorithm.SM2.digestOid());
        files.forEach(
                (name, content) ->
                        all.addReference(
                                new Reference(
                                        new ST_Loc("/" + name),
                                        SealAlgorithm.SM2.digest(content))));
        return all;
    }

    private static SortedMap<String, byte[]> covered(Map<String, byte[]> files) {
        var covered = new TreeMap<>(files);
        covered.remove(DESCRIPTION);
        covered.remove(VALUE);
        return covered;
    }
}
