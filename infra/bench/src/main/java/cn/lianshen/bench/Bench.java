package cn.lianshen.bench;

import cn.lianshen.bench.bare.BarePlayer;
import cn.lianshen.bench.bare.CaseTemplate;
import cn.lianshen.bench.bare.Scratch;
import cn.lianshen.bench.cpu.CpuMeter;
import cn.lianshen.bench.cpu.Quiet;
import cn.lianshen.bench.load.CasePlayer;
import cn.lianshen.bench.load.ClosedLoop;
import cn.lianshen.bench.load.Round;
import cn.lianshen.bench.report.Comparison;
import cn.lianshen.bench.report.Measured;
import cn.lianshen.bench.report.Series;
import cn.lianshen.bench.service.ServicePlayer;
import cn.lianshen.client.ClientFailure;
import cn.lianshen.client.token.Tokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Measures the service and bare SQL in turn, so that whatever else the machine does falls on both.
 */
final class Bench {
    private static final Duration WARM_UP_ROUND = Duration.ofSeconds(5);
    private static final Duration CATCH_UP = Duration.ofMinutes(10);
    private static final Duration DRAIN = Duration.ofMinutes(2);

    private final BenchSettings settings;
    private final CpuMeter cpu;
    private final Tokens tokens;

    Bench(BenchSettings settings, CpuMeter cpu) {
        this.settings = settings;
        this.cpu = cpu;
        this.tokens = new Tokens(settings.issuer());
    }

    /** Warms up, then measures every number of clients. */
    List<Comparison> run() throws Exception {
        try (var scratch = Scratch.create(settings.database());
                var first = service()) {
            var template = CaseTemplate.record(settings.database(), first);
            warmUp(template);
            var comparisons = new ArrayList<Comparison>();
            for (int clients : settings.clients()) {
                comparisons.add(compare(clients, template, scratch));
            }
            return comparisons;
        }
    }

    private void warmUp(CaseTemplate template) throws Exception {
        long played = 0;
        while (played < settings.warmUp()) {
            played += play(settings.mostClients(), this::service, WARM_UP_ROUND).played();
        }
        play(settings.mostClients(), () -> bare(template), WARM_UP_ROUND);
        if (!Quiet.await(cpu, CATCH_UP).reached()) {
            throw new ClientFailure("The platform does not come to rest; nothing can be measured.");
        }
    }

    private Comparison compare(int clients, CaseTemplate template, Scratch scratch)
            throws Exception {
        var service = new ArrayList<Measured>();
        var bare = new ArrayList<Measured>();
        for (int round = 0; round < settings.rounds(); round++) {
            service.add(measure(clients, this::service));
            scratch.empty();
            bare.add(measure(clients, () -> bare(template)));
        }
        return new Comparison(clients, new Series(service), new Series(bare));
    }

    private Measured measure(int clients, Callable<CasePlayer> player) throws Exception {
        Quiet.await(cpu, DRAIN);
        Map<String, Long> before = cpu.read();
        Round round = play(clients, player, settings.round());
        Quiet drained = Quiet.await(cpu, DRAIN);
        return new Measured(round, since(before), drained.seconds());
    }

    private Map<String, Long> since(Map<String, Long> before) {
        var used = new LinkedHashMap<>(cpu.read());
        used.replaceAll((part, now) -> now - before.getOrDefault(part, 0L));
        return used;
    }

    private static Round play(int clients, Callable<CasePlayer> player, Duration time)
            throws Exception {
        var players = new ArrayList<CasePlayer>();
        try {
            for (int i = 0; i < clients; i++) {
                players.add(player.call());
            }
            return ClosedLoop.run(players, time);
        } finally {
            for (CasePlayer open : players) {
                open.close();
            }
        }
    }

    private ServicePlayer service() {
        return new ServicePlayer(settings.service(), tokens);
    }

    private BarePlayer bare(CaseTemplate template) throws Exception {
        return new BarePlayer(settings.database(), template);
    }
}
