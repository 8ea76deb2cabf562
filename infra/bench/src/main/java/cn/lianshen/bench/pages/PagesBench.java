package cn.lianshen.bench.pages;

import cn.lianshen.bench.cpu.CpuMeter;
import cn.lianshen.bench.report.Report;
import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.KindergartenForm;
import cn.lianshen.client.api.LianshenClient;
import cn.lianshen.client.token.PortalLogin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.HdrHistogram.Histogram;

/**
 * So many readers at once, each opening page after page without a pause: harder than as many
 * people, who read what they open.
 */
public final class PagesBench {
    private static final List<String> USERS = List.of("founder1", "edu1", "founder2", "edu2");
    private static final int TARGET_MS = 200;
    private static final int TARGET_BYTES = 150_000;
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");

    private final PagesSettings settings;
    private final Report report;

    public PagesBench(PagesSettings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    /** Files cases, begins drafts, accepts some, warms up, measures. */
    public void measure() throws Exception {
        var visitors = visitors();
        var visits = new Visits(visitors);
        visits.during(settings.warmup());
        var meter = CpuMeter.onPorts(settings.ports());
        var before = meter.read();
        var times = visits.during(settings.seconds());
        var after = meter.read();
        report.line(settings.readers() + " readers at once, " + settings.seconds() + " s");
        report.line("page                        times   p50 ms   p95 ms   p99 ms");
        var all = new Histogram(3);
        times.forEach((page, time) -> line(page, time, all));
        line("all together", all, new Histogram(3));
        report.line("target: p95 at most " + TARGET_MS + " ms");
        report.line("");
        report.line(processorTime(before, after, all.getTotalCount()));
        firstLoad(visitors.getFirst().reader());
    }

    /** Two founders and two officers by turns: what one may ask for has a limit. */
    private List<Visits.Visitor> visitors() throws IOException, InterruptedException {
        var pages = new HashMap<String, Map<String, String>>();
        var visitors = new ArrayList<Visits.Visitor>();
        for (int i = 0; i < settings.readers(); i++) {
            var user = USERS.get(i % USERS.size());
            var reader =
                    new PortalPages(PortalLogin.as(user, settings.portal()), settings.portal());
            if (!pages.containsKey(user)) {
                pages.put(user, pages(user, reader));
            }
            visitors.add(new Visits.Visitor(reader, pages.get(user)));
        }
        return visitors;
    }

    private Map<String, String> pages(String user, PortalPages reader)
            throws IOException, InterruptedException {
        try (var client = LianshenClient.of(settings.platform())) {
            return user.startsWith("founder")
                    ? reader.ofFounder(filed(client, user).caseId())
                    : reader.ofOfficer(accepted(client, user));
        }
    }

    private static CaseStanding filed(LianshenClient client, String founder) {
        var form = KindergartenForm.nonProfit("苍南县灵溪镇页面幼儿园");
        var answer = client.casesAs(founder).file(UUID.randomUUID().toString(), form);
        return CaseStanding.of(answer);
    }

    private static String accepted(LianshenClient client, String officer) {
        var filed = filed(client, "founder1");
        client.casesAs(officer).accept(filed.caseId(), filed.version()).ok();
        return filed.caseId();
    }

    private static String processorTime(
            Map<String, Long> before, Map<String, Long> after, long pages) {
        return after.entrySet().stream()
                .map(
                        part ->
                                String.format(
                                        Locale.ROOT,
                                        "%s %.2f",
                                        part.getKey(),
                                        (part.getValue() - before.getOrDefault(part.getKey(), 0L))
                                                / (double) pages))
                .collect(Collectors.joining(", ", "processor ms a page: ", ""));
    }

    private void line(String page, Histogram time, Histogram all) {
        all.add(time);
        report.line(
                String.format(
                        Locale.ROOT,
                        "%-24s %8d %8.1f %8.1f %8.1f",
                        page,
                        time.getTotalCount(),
                        time.getValueAtPercentile(50) / 1_000.0,
                        time.getValueAtPercentile(95) / 1_000.0,
                        time.getValueAtPercentile(99) / 1_000.0));
    }

    /** The home page with its styles and scripts, as they come over the wire. */
    private void firstLoad(PortalPages reader) throws Exception {
        var home = reader.open("/");
        long bytes = home.body().length;
        var bare = new GZIPInputStream(new ByteArrayInputStream(home.body()));
        var html = new String(bare.readAllBytes(), StandardCharsets.UTF_8);
        for (var asset : ASSET.matcher(html).results().toList()) {
            if (!asset.group(1).contains(".svg")) {
                bytes += reader.open(asset.group(1)).body().length;
            }
        }
        bytes += reader.open("/assets/govuk-frontend.min.js").body().length;
        report.line("");
        report.line(
                "first load without images: "
                        + bytes
                        + " bytes (target: at most "
                        + TARGET_BYTES
                        + ")");
    }
}
