package cn.lianshen.files.intake;

import cn.lianshen.files.StoreFailure;
import cn.lianshen.files.intake.Refusal.Code;
import cn.lianshen.files.intake.Taking.Received;
import cn.lianshen.files.intake.Taking.Refused;
import cn.lianshen.files.type.Container;
import cn.lianshen.files.type.ContainerLimits;
import cn.lianshen.files.type.FileType;
import cn.lianshen.files.type.Sniffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * One file being received. The first fault counts; what comes after it is thrown away and counted.
 */
final class Receiving {

    private final SpoolFile file;
    private final Upload upload;
    private final FileRule rule;
    private final FileType type;
    private final byte[] head = new byte[Sniffer.HEAD];
    private int headLength;
    private @Nullable Refusal refusal;
    private long wasted;

    Receiving(SpoolFile file, Upload upload, FileRule rule) {
        this.file = file;
        this.upload = upload;
        this.rule = rule;
        this.type = upload.shown().type().orElseThrow();
    }

    SpoolFile file() {
        return file;
    }

    /**
     * Takes the next piece.
     *
     * @return bytes that have come after the fault
     */
    long take(DataBuffer buffer) {
        try (var pieces = buffer.readableByteBuffers()) {
            pieces.forEachRemaining(this::take);
            return wasted;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    private void take(ByteBuffer piece) {
        if (file.length() + piece.remaining() > rule.limit()) {
            refuse(Upload.tooLarge(rule));
        }
        if (refusal != null) {
            wasted += piece.remaining();
            return;
        }
        try {
            look(piece.duplicate());
            file.write(piece);
        } catch (IOException e) {
            throw new StoreFailure(e);
        }
    }

    private void look(ByteBuffer piece) {
        int wanted = Math.min(piece.remaining(), head.length - headLength);
        if (wanted > 0) {
            piece.get(head, headLength, wanted);
            headLength += wanted;
            if (headLength == head.length) {
                sniff();
            }
        }
    }

    private void sniff() {
        byte[] first = Arrays.copyOf(head, headLength);
        if (!Sniffer.fits(first, type)) {
            refuse(Upload.mismatch(type, Sniffer.mediaType(first)));
        }
    }

    /** All has come. */
    Taking finish(ContainerLimits limits) throws IOException {
        if (refusal == null) {
            end();
        }
        file.close();
        if (refusal == null && type.part() != null) {
            lookInside(new Container(file.path(), type, limits).fault());
        }
        return refusal == null ? new Received(received()) : new Refused(refusal);
    }

    private void end() {
        if (upload.announced() >= 0 && upload.announced() != file.length()) {
            refuse(Refusal.of(Code.UPLOAD_INCOMPLETE, file.length(), upload.announced()));
        } else if (file.length() == 0) {
            refuse(Refusal.of(Code.FILE_EMPTY));
        } else if (headLength < head.length) {
            sniff();
        }
    }

    private void lookInside(Container.Fault fault) {
        switch (fault) {
            case NONE -> {}
            case OTHER_KIND -> refuse(Upload.mismatch(type, "application/zip"));
            case BOMB -> refuse(Refusal.of(Code.FILE_TOO_DENSE));
            case DANGEROUS -> refuse(Refusal.of(Code.FILE_DANGEROUS));
        }
    }

    private ReceivedFile received() {
        return new ReceivedFile(file.path(), file.sha256(), file.length(), type, upload.shown());
    }

    void refuse(Refusal found) {
        if (refusal == null) {
            refusal = found;
        }
    }
}
