package cn.lianshen.identity.token;

import cn.lianshen.identity.start.RefusedStart;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Set;
import java.util.UUID;

/**
 * The RSA key in a file of the state folder, made at the first start and readable by its owner
 * only.
 */
final class KeyFile {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path file;

    KeyFile(Path state) {
        this.file = state.resolve("identity").resolve("signing-key.json").toAbsolutePath();
    }

    /** The same key at every start; refuses the start when the file cannot be used. */
    RSAKey readOrCreate() {
        try {
            return Files.exists(file) ? read() : create();
        } catch (IOException | ParseException e) {
            throw new RefusedStart(
                    "The signing key " + file + " cannot be read or written (" + e + ").",
                    "Make the folder writable for this user, or set LIANSHEN_STATE to another one;"
                            + " a damaged key file may be deleted, which ends all logins.",
                    e);
        }
    }

    private RSAKey read() throws IOException, ParseException {
        return RSAKey.parse(Files.readString(file));
    }

    private RSAKey create() throws IOException {
        Files.createDirectories(file.getParent());
        RSAKey key = generate();
        Path draft = Files.createTempFile(file.getParent(), "key", ".tmp", OWNER_ONLY);
        Files.writeString(draft, key.toJSONString());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return key;
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }
}
