package cn.lianshen.approval.audit.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The keys of this installation, if it has any; a file that is named must be readable. */
@Component
final class CheckpointKey {
    private final Optional<CheckpointKeys> keys;

    CheckpointKey(CheckpointProperties settings) throws IOException, GeneralSecurityException {
        this.keys =
                settings.key().isBlank()
                        ? Optional.empty()
                        : Optional.of(
                                CheckpointKeys.ofPem(Files.readString(Path.of(settings.key()))));
    }

    Optional<CheckpointKeys> keys() {
        return keys;
    }
}
