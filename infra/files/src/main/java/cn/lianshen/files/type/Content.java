package cn.lianshen.files.type;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What an entry of a container is, by its first bytes. */
enum Content {
    /** A ZIP container, as documents embed others. */
    CONTAINER("PK\3\4 PK\5\6"),
    /** One packed file, as drawings of Office are ({@code .emz}, {@code .wmz}). */
    PACKED("\u001f\u008b\b"),
    /** Another archive; no document needs one. */
    ARCHIVE("7z\u00bc\u00af Rar!\u001a\7 \u00fd7zXZ BZh (\u00b5/\u00fd MSCF"),
    /** For Windows or Linux. */
    PROGRAM("MZ \u007fELF"),
    OTHER("");

    /** How many bytes tell. */
    static final int HEAD = 8;

    private final String starts;

    /**
     * @param starts one of them, with blanks between them
     */
    Content(String starts) {
        this.starts = starts;
    }

    static Content of(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        for (var content : values()) {
            if (Arrays.stream(content.starts.split(" ")).anyMatch(text::startsWith)) {
                return content;
            }
        }
        return OTHER;
    }
}
