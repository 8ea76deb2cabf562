package cn.lianshen.approval.audit.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Ed25519 keys of checkpoints (RFC 8032), read from PEM (RFC 7468): the private key that signs, and
 * all public keys that count, old ones included.
 */
final class CheckpointKeys {
    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey signing;
    private final List<PublicKey> known;
    private final PublicKey own;

    private CheckpointKeys(PrivateKey signing, List<PublicKey> known)
            throws GeneralSecurityException {
        this.signing = signing;
        this.known = known;
        var probe = ALGORITHM.getBytes(StandardCharsets.US_ASCII);
        var signature = signature(probe);
        this.own = signer(probe, signature);
    }

    /** What was signed, with the key's id. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Signed(String keyId, byte[] signature) {}

    /**
     * @throws GeneralSecurityException when there is not one private key with its public one
     */
    static CheckpointKeys ofPem(String pem) throws GeneralSecurityException {
        var factory = KeyFactory.getInstance(ALGORITHM);
        var signing = blocks(pem, "PRIVATE KEY");
        if (signing.size() != 1) {
            throw new GeneralSecurityException("one private key is needed, not " + signing.size());
        }
        var known = new ArrayList<PublicKey>();
        for (var block : blocks(pem, "PUBLIC KEY")) {
            known.add(factory.generatePublic(new X509EncodedKeySpec(block)));
        }
        return new CheckpointKeys(
                factory.generatePrivate(new PKCS8EncodedKeySpec(signing.getFirst())), known);
    }

    Signed sign(String statement) {
        try {
            return new Signed(id(own), signature(bytes(statement)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key signed before", e);
        }
    }

    /** Whether one of our keys signed this. */
    boolean signed(String statement, byte[] signature) {
        try {
            signer(bytes(statement), signature);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** All public keys in PEM, for those who keep checkpoints outside. */
    String pem() {
        var encoder = Base64.getMimeEncoder(64, new byte[] {'\n'});
        var text = new StringBuilder();
        for (var key : known) {
            text.append("-----BEGIN PUBLIC KEY-----\n")
                    .append(encoder.encodeToString(key.getEncoded()))
                    .append("\n-----END PUBLIC KEY-----\n");
        }
        return text.toString();
    }

    private PublicKey signer(byte[] bytes, byte[] signature) throws GeneralSecurityException {
        for (var key : known) {
            var verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(bytes);
            if (signature.length == 64 && verifier.verify(signature)) {
                return key;
            }
        }
        throw new GeneralSecurityException("none of the public keys belongs to it");
    }

    private byte[] signature(byte[] bytes) throws GeneralSecurityException {
        var signer = Signature.getInstance(ALGORITHM);
        signer.initSign(signing);
        signer.update(bytes);
        return signer.sign();
    }

    /** The first 16 hex digits of the public key's SHA-256. */
    private static String id(PublicKey key) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
        return HexFormat.of().formatHex(digest, 0, 8);
    }

    private static List<byte[]> blocks(String pem, String label) {
        return Pattern.compile("-----BEGIN " + label + "-----([^-]+)-----END " + label + "-----")
                .matcher(pem)
                .results()
                .map(block -> Base64.getMimeDecoder().decode(block.group(1)))
                .toList();
    }

    private static byte[] bytes(String statement) {
        return statement.getBytes(StandardCharsets.UTF_8);
    }
}
