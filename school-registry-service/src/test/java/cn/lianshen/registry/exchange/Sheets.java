package cn.lianshen.registry.exchange;

import cn.lianshen.registry.RunningRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Tables as officers hand them in. */
public final class Sheets {
    static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";
    static final String IMPORTS = "/api/v1/registry/imports";
    static final List<String> HEAD =
            List.of(
                    "行政区划代码",
                    "办学许可证编号",
                    "学校名称",
                    "机构类别",
                    "分类登记",
                    "设立日期",
                    "地址",
                    "举办者",
                    "法定代表人",
                    "校长",
                    "发证机关",
                    "有效期自",
                    "有效期至",
                    "登记机关",
                    "统一社会信用代码",
                    "登记日期",
                    "变更生效日期");

    private Sheets() {}

    public static List<String> school(int serial) {
        return school(serial, "苍南县第" + serial + "老幼儿园");
    }

    static List<String> school(int serial, String name) {
        return List.of(
                "330327",
                "教民13303276%07d号".formatted(serial),
                name,
                "幼儿园",
                "非营利性",
                "2010年9月1日",
                "苍南县灵溪镇老街" + serial + "号",
                "甲举办者；乙举办者",
                "老法定代表人",
                "老园长",
                "教育局",
                "2020-01-01",
                "2999/12/31",
                "民政局",
                "",
                "",
                "");
    }

    /** Of the institution that a row is. */
    public static UUID id(int serial) {
        return UUID.nameUUIDFromBytes(school(serial).get(1).getBytes(StandardCharsets.UTF_8));
    }

    /** The row with another value in a column. */
    static List<String> with(List<String> row, String head, String value) {
        var copy = row.toArray(String[]::new);
        copy[HEAD.indexOf(head)] = value;
        return Arrays.asList(copy);
    }

    public static String csv(List<List<String>> rows) {
        return csv(HEAD, rows);
    }

    static String csv(List<String> head, List<List<String>> rows) {
        return line(head) + rows.stream().map(Sheets::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return String.join(",", cells) + "\r\n";
    }

    /** A workbook whose first sheet has the head and the rows, and whatever is done to it then. */
    static byte[] xlsx(List<List<String>> rows, Consumer<Worksheet> more) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("名录");
            write(sheet, 0, HEAD);
            for (var number = 0; number < rows.size(); number++) {
                write(sheet, number + 1, rows.get(number));
            }
            more.accept(sheet);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** The same workbook, but its days are said to count from 1904. */
    static byte[] from1904(byte[] workbook) {
        return edited(
                workbook,
                "xl/workbook.xml",
                text -> text.replace("date1904=\"false\"", "date1904=\"true\""));
    }

    /** The same workbook with another text of one of its parts. */
    static byte[] edited(byte[] workbook, String part, UnaryOperator<String> change) {
        try {
            var copy = Files.createTempFile("edited", ".xlsx");
            Files.write(copy, workbook);
            try (var zip = FileSystems.newFileSystem(copy)) {
                var path = zip.getPath(part);
                Files.writeString(path, change.apply(Files.readString(path)));
            }
            var changed = Files.readAllBytes(copy);
            Files.delete(copy);
            return changed;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, cells.get(column));
            }
        }
    }

    static WebTestClient.ResponseSpec hand(RunningRegistry registry, String query, Object body) {
        return registry.officer()
                .post()
                .uri(IMPORTS + query)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(body)
                .exchange();
    }

    /** What came of a table, when it was worked off. */
    public static Outcome outcome(RunningRegistry registry, String query, Object body) {
        var location =
                hand(registry, query, body)
                        .expectStatus()
                        .isAccepted()
                        .expectBody()
                        .returnResult()
                        .getResponseHeaders()
                        .getLocation();
        var path = Objects.requireNonNull(location).getPath();
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> outcome(registry, path), it -> !it.state().equals("READING"));
    }

    private static Outcome outcome(RunningRegistry registry, String path) {
        return Objects.requireNonNull(
                registry.officer()
                        .get()
                        .uri(path)
                        .exchange()
                        .expectBody(Outcome.class)
                        .returnResult()
                        .getResponseBody());
    }

    static byte[] download(RunningRegistry registry, String path) {
        return Objects.requireNonNull(
                registry.officer()
                        .get()
                        .uri(path)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody());
    }

    /** Row, column and code of each fault. */
    static List<String> faults(RunningRegistry registry, Outcome outcome) {
        return report(registry, outcome, "csv")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.lastIndexOf(',')))
                .toList();
    }

    static String report(RunningRegistry registry, Outcome outcome, String form) {
        var path = IMPORTS + "/" + outcome.id() + "/faults." + form;
        return new String(download(registry, path), StandardCharsets.UTF_8);
    }

    /** As much of an import as tests look at. */
    public record Outcome(
            UUID id,
            String state,
            String problem,
            int rows,
            int added,
            int changed,
            int unchanged,
            int faulty) {
        List<Integer> counts() {
            return List.of(added, changed, unchanged, faulty);
        }
    }
}
