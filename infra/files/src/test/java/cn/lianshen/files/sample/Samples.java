package cn.lianshen.files.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;

/** Small files of every kind, and bad ones. */
public final class Samples {

    private Samples() {}

    public static byte[] pdf(int length) {
        return padded("%PDF-1.7\n%âãÏÓ\n", length);
    }

    public static byte[] png(int length) {
        byte[] png = new byte[length];
        byte[] start = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        System.arraycopy(start, 0, png, 0, start.length);
        return png;
    }

    public static byte[] jpeg(int length) {
        byte[] jpeg = new byte[length];
        byte[] start = {
            (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F'
        };
        System.arraycopy(start, 0, jpeg, 0, start.length);
        return jpeg;
    }

    public static byte[] docx() {
        return zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"));
    }

    public static byte[] ofd() {
        return zip(Map.of("OFD.xml", "<ofd:OFD/>", "Doc_0/Document.xml", "<x/>"));
    }

    /** A container with these entries, in no order that matters. */
    public static byte[] zip(Map<String, String> entries) {
        var bytes = new LinkedHashMap<String, byte[]>();
        entries.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipped(bytes);
    }

    /** A Word file with one entry that is so many zeros once unpacked. */
    public static byte[] bomb(int megabytes) {
        return docx(zeros(megabytes));
    }

    /** A Word file that brings something along. */
    public static byte[] docx(byte[] along) {
        byte[] text = "<w/>".getBytes(StandardCharsets.UTF_8);
        return zipped(
                Map.of(
                        "[Content_Types].xml", text,
                        "word/document.xml", text,
                        "word/media/image1.bmp", along));
    }

    public static byte[] zeros(int megabytes) {
        return new byte[megabytes << 20];
    }

    /** So many zeros as one packed file. */
    public static byte[] packed(int megabytes) {
        var out = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(out)) {
            packing.write(zeros(megabytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same bytes as they would come over a network. */
    public static Flux<DataBuffer> pieces(byte[] content, int size) {
        return Flux.range(0, (content.length + size - 1) / size)
                .map(
                        i ->
                                DefaultDataBufferFactory.sharedInstance.wrap(
                                        Arrays.copyOfRange(
                                                content,
                                                i * size,
                                                Math.min(content.length, (i + 1) * size))));
    }

    private static byte[] padded(String start, int length) {
        return Arrays.copyOf(start.getBytes(StandardCharsets.UTF_8), length);
    }

    private static byte[] zipped(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
