package cn.lianshen.approval.material;

import cn.lianshen.approval.material.domain.DocumentState;
import cn.lianshen.files.intake.ReceivedFile;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A version about to be written.
 *
 * @param ownerId whose document it is
 * @param by who hands it in: the owner, or an officer who acts for the owner
 */
record NewVersion(
        UUID documentId,
        String ownerId,
        String by,
        ReceivedFile file,
        DocumentState state,
        Instant at) {

    NewVersion {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    DocumentVersion as(int number) {
        return new DocumentVersion(
                number,
                file.sha256(),
                file.length(),
                file.type(),
                file.name().value(),
                state,
                null,
                by,
                at);
    }

    /** Whether the version says the same, so that a repetition is no further version. */
    boolean isSameAs(DocumentVersion other) {
        return other.sha256().equals(file.sha256())
                && other.type() == file.type()
                && other.name().equals(file.name().value());
    }
}
