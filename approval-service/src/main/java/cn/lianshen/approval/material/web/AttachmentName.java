package cn.lianshen.approval.material.web;

import java.nio.charset.StandardCharsets;

/**
 * The header {@code Content-Disposition} of a download: the name in full for all that know RFC
 * 8187, and what of it is ASCII for the rest.
 */
final class AttachmentName {
    private static final String PLAIN = "!#$&+-.^_`|~";

    private AttachmentName() {}

    static String of(String name) {
        return "attachment; filename=\"" + ascii(name) + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String ascii(String name) {
        var plain = new StringBuilder();
        name.codePoints()
                .map(c -> c >= ' ' && c < 0x7F && c != '"' && c != '\\' && c != '%' ? c : '_')
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static String encoded(String name) {
        var text = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (each & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                text.append(c);
            } else {
                text.append('%').append("%02X".formatted((int) c));
            }
        }
        return text.toString();
    }
}
