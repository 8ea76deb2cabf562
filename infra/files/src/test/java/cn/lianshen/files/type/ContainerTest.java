package cn.lianshen.files.type;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.files.sample.Samples;
import cn.lianshen.files.type.Container.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ZIP containers that are what they say, and those that are not. */
class ContainerTest {

    private static final ContainerLimits LIMITS = new ContainerLimits(100, 20L << 20, 50);

    @TempDir Path folder;

    @Test
    void documents_are_taken() throws IOException {
        assertThat(fault(Samples.docx(), FileType.DOCX)).isEqualTo(Fault.NONE);
        assertThat(fault(Samples.ofd(), FileType.OFD)).isEqualTo(Fault.NONE);
    }

    @Test
    void a_plain_zip_is_no_document_and_one_document_is_no_other() throws IOException {
        assertThat(fault(Samples.zip(Map.of("a.txt", "a")), FileType.DOCX))
                .isEqualTo(Fault.OTHER_KIND);
        assertThat(fault(Samples.docx(), FileType.XLSX)).isEqualTo(Fault.OTHER_KIND);
    }

    @Test
    void a_bomb_is_found_by_unpacking_it_into_nothing() throws IOException {
        assertThat(fault(Samples.bomb(64), FileType.DOCX)).isEqualTo(Fault.BOMB);
    }

    @Test
    void what_is_dense_and_small_is_no_bomb() throws IOException {
        assertThat(fault(Samples.bomb(1), FileType.DOCX)).isEqualTo(Fault.NONE);
    }

    @Test
    void a_bomb_that_lies_about_its_length_is_found_too() throws IOException {
        byte[] bomb = Samples.bomb(64);
        ByteBuffer bytes = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bomb.length - 46; at++) {
            if (bytes.getInt(at) == 0x02014b50) {
                bytes.putInt(at + 24, 10);
            }
        }
        assertThat(fault(bomb, FileType.DOCX)).isIn(Fault.BOMB, Fault.OTHER_KIND);
    }

    @Test
    void too_many_entries_are_a_bomb_whose_directory_is_not_even_read() throws IOException {
        var entries = new HashMap<String, String>();
        IntStream.range(0, 200).forEach(i -> entries.put("word/" + i, ""));
        entries.put("word/document.xml", "<w/>");
        assertThat(fault(Samples.zip(entries), FileType.DOCX)).isEqualTo(Fault.BOMB);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../evil.sh",
                "/etc/cron.d/evil",
                "a\\..\\evil",
                "c:evil",
                "word/vbaProject.bin"
            })
    void paths_that_lead_out_and_programs_are_dangerous(String entry) throws IOException {
        byte[] zip = Samples.zip(Map.of("word/document.xml", "<w/>", entry, "x"));
        assertThat(fault(zip, FileType.DOCX)).isEqualTo(Fault.DANGEROUS);
    }

    @Test
    void what_ends_too_early_in_an_entry_is_no_container() throws IOException {
        byte[] docx = Samples.bomb(1);
        ByteBuffer bytes = ByteBuffer.wrap(docx).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < docx.length - 46; at++) {
            if (bytes.getInt(at) == 0x02014b50 && bytes.getInt(at + 20) > 100) {
                bytes.putInt(at + 20, bytes.getInt(at + 20) / 2);
            }
        }
        assertThat(fault(docx, FileType.DOCX)).isEqualTo(Fault.OTHER_KIND);
    }

    @Test
    void office_documents_may_be_embedded() throws IOException {
        assertThat(fault(Samples.docx(Samples.docx()), FileType.DOCX)).isEqualTo(Fault.NONE);
        try (var left = Files.list(folder)) {
            assertThat(left).as("nothing is left of what was looked into").hasSize(1);
        }
    }

    @Test
    void what_is_embedded_counts_too() throws IOException {
        assertThat(fault(Samples.docx(Samples.bomb(64)), FileType.DOCX)).isEqualTo(Fault.BOMB);
        assertThat(fault(Samples.docx(Samples.packed(64)), FileType.DOCX)).isEqualTo(Fault.BOMB);
        assertThat(fault(Samples.docx(Samples.packed(1)), FileType.DOCX)).isEqualTo(Fault.NONE);
    }

    @Test
    void no_document_brings_archives_along_or_documents_in_documents_in_documents()
            throws IOException {
        byte[] archive = Samples.zip(Map.of("a.txt", "a"));
        assertThat(fault(Samples.docx(archive), FileType.DOCX)).isEqualTo(Fault.DANGEROUS);
        byte[] twice = Samples.docx(Samples.docx(Samples.docx()));
        assertThat(fault(twice, FileType.DOCX)).isEqualTo(Fault.DANGEROUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090", "\u007fELF", "Rar!\u001a\u0007", "7z\u00bc\u00af"})
    void programs_and_other_archives_are_dangerous_whatever_they_are_called(String start)
            throws IOException {
        byte[] content = start.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(fault(Samples.docx(content), FileType.DOCX)).isEqualTo(Fault.DANGEROUS);
        assertThat(fault(Samples.docx(Samples.docx(content)), FileType.DOCX))
                .isEqualTo(Fault.DANGEROUS);
    }

    @Test
    void what_is_cut_off_or_goes_on_after_its_end_is_no_container() throws IOException {
        byte[] docx = Samples.docx();
        assertThat(fault(java.util.Arrays.copyOf(docx, docx.length - 30), FileType.DOCX))
                .isEqualTo(Fault.OTHER_KIND);
        assertThat(fault(java.util.Arrays.copyOf(docx, docx.length + 30), FileType.DOCX))
                .isEqualTo(Fault.OTHER_KIND);
    }

    private Fault fault(byte[] content, FileType type) throws IOException {
        Path file = Files.write(folder.resolve("file"), content);
        return new Container(file, type, LIMITS).fault();
    }
}
