package cn.lianshen.approval.audit.checkpoint;

import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A pair of keys as openssl writes them. */
record CheckpointPem(String secret, String open) {

    static CheckpointPem fresh() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new CheckpointPem(
                    block("PRIVATE KEY", pair.getPrivate()), block("PUBLIC KEY", pair.getPublic()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String both() {
        return secret + open;
    }

    private static String block(String label, Key key) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(
                        label,
                        Base64.getMimeEncoder(64, new byte[] {'\n'})
                                .encodeToString(key.getEncoded()),
                        label);
    }
}
