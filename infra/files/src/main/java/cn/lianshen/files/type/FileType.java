package cn.lianshen.files.type;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of file that are taken, each known by its content. */
public enum FileType {
    PDF("pdf", "application/pdf", null),
    JPEG("jpg jpeg", "image/jpeg image/jpg image/pjpeg", null),
    PNG("png", "image/png image/x-png", null),
    /** 版式文档 (GB/T 33190), a ZIP container. */
    OFD("ofd", "application/ofd application/x-ofd application/zip", "OFD.xml"),
    DOCX(
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "word/document.xml"),
    XLSX(
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xl/workbook.xml");

    private final String extensions;
    private final String mediaTypes;
    private final @Nullable String part;

    FileType(String extensions, String mediaTypes, @Nullable String part) {
        this.extensions = extensions;
        this.mediaTypes = mediaTypes;
        this.part = part;
    }

    /** By the end of a file's name, without its dot, in any case. */
    public static Optional<FileType> ofExtension(String extension) {
        String lower = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions().contains(lower))
                .findFirst();
    }

    public String mediaType() {
        return words(mediaTypes).getFirst();
    }

    /** Without a dot; the first is the usual one. */
    public List<String> extensions() {
        return words(extensions);
    }

    /** The entry that a container of this kind must have; null for what is no ZIP container. */
    public @Nullable String part() {
        return part;
    }

    /** Whether senders name this kind so; a sender that does not know says octet-stream. */
    boolean isCalled(String declared) {
        return words(mediaTypes).contains(declared) || declared.equals("application/octet-stream");
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
