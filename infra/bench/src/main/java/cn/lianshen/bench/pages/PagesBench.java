package cn.lianshen.bench.pages;

import cn.lianshen.bench.report.Report;
import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.KindergartenForm;
import cn.lianshen.client.api.LianshenClient;
import cn.lianshen.client.token.PortalLogin;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * So many readers at once, each opening page after page without a pause: harder than as many
 * people, who read what they open.
 */
public final class PagesBench {
    private static final String USER = "founder1";
    private static final int TARGET_MS = 200;
    private static final int TARGET_BYTES = 150_000;
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");

    private final PagesSettings settings;
    private final Report report;

    public PagesBench(PagesSettings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    /** Files a case and begins a draft of founder1, warms up, measures. */
    public void measure() throws Exception {
        var readers = new ArrayList<PortalPages>();
        for (int i = 0; i < settings.readers(); i++) {
            var reader = PortalLogin.as(USER, settings.portal());
            readers.add(new PortalPages(reader, settings.portal()));
        }
        var pages = readers.getFirst().all(filed());
        round(readers, pages, settings.seconds() / 3 + 1);
        var times = round(readers, pages, settings.seconds());
        report.line(settings.readers() + " readers at once, " + settings.seconds() + " s");
        report.line("page                        times   p50 ms   p95 ms   p99 ms");
        var all = new Histogram(3);
        times.forEach((page, time) -> line(page, time, all));
        line("all together", all, new Histogram(3));
        report.line("target: p95 at most " + TARGET_MS + " ms");
        firstLoad(readers.getFirst());
    }

    private String filed() {
        try (var client = LianshenClient.of(settings.platform())) {
            var form = KindergartenForm.nonProfit("苍南县灵溪镇页面幼儿园");
            var answer = client.casesAs(USER).file(UUID.randomUUID().toString(), form);
            return CaseStanding.of(answer).caseId();
        }
    }

    private static Map<String, Histogram> round(
            List<PortalPages> readers, Map<String, String> pages, int seconds) throws Exception {
        var times = new LinkedHashMap<String, Histogram>();
        pages.keySet().forEach(page -> times.put(page, new ConcurrentHistogram(3)));
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(readers.size())) {
            var running = new ArrayList<Future<?>>();
            for (var reader : readers) {
                running.add(threads.submit(() -> read(reader, pages, times, end)));
            }
            for (var one : running) {
                one.get();
            }
        }
        return times;
    }

    private static Void read(
            PortalPages reader, Map<String, String> pages, Map<String, Histogram> times, long end)
            throws Exception {
        while (System.nanoTime() < end) {
            for (var page : pages.entrySet()) {
                long began = System.nanoTime();
                reader.open(page.getValue());
                var time = times.get(page.getKey());
                if (time != null) {
                    time.recordValue((System.nanoTime() - began) / 1_000);
                }
            }
        }
        return null;
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
