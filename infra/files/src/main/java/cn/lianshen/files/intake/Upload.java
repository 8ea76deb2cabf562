package cn.lianshen.files.intake;

import cn.lianshen.files.intake.Refusal.Code;
import cn.lianshen.files.type.DeclaredType;
import cn.lianshen.files.type.FileType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;

/**
 * A file on its way in, with what its sender says of it.
 *
 * @param name as sent
 * @param mediaType as sent, or null
 * @param announced length in bytes, or -1 when it is not known beforehand
 * @param asks whether the sender waits for a go-ahead ({@code Expect: 100-continue}), so that a
 *     refusal saves the sending
 */
public record Upload(
        Flux<DataBuffer> body,
        @Nullable String name,
        @Nullable String mediaType,
        long announced,
        boolean asks) {

    /** What can be seen before the first byte. */
    Optional<Refusal> fault(FileRule rule) {
        if (announced > rule.limit()) {
            return Optional.of(tooLarge(rule));
        }
        if (name == null || shown().isEmpty()) {
            return Optional.of(Refusal.of(Code.FILE_NAME_REQUIRED));
        }
        if (FileName.hasPath(name)) {
            return Optional.of(Refusal.of(Code.FILE_NAME_WITH_PATH));
        }
        Optional<FileType> type = shown().type().filter(rule.types()::contains);
        if (type.isEmpty()) {
            return Optional.of(Refusal.of(Code.FILE_TYPE_NOT_ALLOWED, rule.extensions()));
        }
        return new DeclaredType(mediaType).fits(type.get())
                ? Optional.empty()
                : Optional.of(mismatch(type.get(), String.valueOf(mediaType)));
    }

    FileName shown() {
        return FileName.of(name == null ? "" : name);
    }

    static Refusal tooLarge(FileRule rule) {
        return Refusal.of(Code.FILE_TOO_LARGE, rule.limit() / 1024);
    }

    static Refusal mismatch(FileType type, String instead) {
        return Refusal.of(Code.FILE_TYPE_MISMATCH, type.extensions().getFirst(), instead);
    }
}
