package cn.lianshen.registry.licence;

import cn.lianshen.registry.institution.PublicState;
import cn.lianshen.registry.institution.Register;
import cn.lianshen.registry.licence.domain.LicenceNumberKey;
import cn.lianshen.registry.verifier.Examined;
import cn.lianshen.registry.verifier.LicenceClaims;
import cn.lianshen.registry.verifier.SealCheck;
import cn.lianshen.registry.verifier.Verdict;
import cn.lianshen.seal.SealKeys;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Checks licences: by signature, as anybody could offline, and then by what the register knows of
 * them since.
 */
@Component
final class Verification {
    private static final String NUMBERED =
            """
            SELECT e.entry FROM projected.institutions i
            JOIN projected.institution_entries e ON e.institution_id = i.id
            WHERE i.number_keys @> ARRAY[:digits]::text[] ORDER BY i.id LIMIT 5
            """;

    private final IssueRows issues;
    private final Register register;
    private final DatabaseClient database;
    private final SealKeys keys;
    private final Scheduler threads;
    private final Clock clock;

    Verification(
            IssueRows issues,
            Register register,
            DatabaseClient database,
            SealKeys keys,
            Scheduler verifyThreads,
            Clock clock) {
        this.issues = issues;
        this.register = register;
        this.database = database;
        this.keys = keys;
        this.threads = verifyThreads;
        this.clock = clock;
    }

    /** The token of a QR code. */
    Mono<Judgement> token(String token, @Nullable String county) {
        return Mono.fromSupplier(() -> check().token(token))
                .flatMap(examined -> judge(examined, county));
    }

    /** A PDF or OFD; on threads that are few, so that files cannot take the service from others. */
    Mono<Judgement> file(byte[] file, @Nullable String county) {
        return Mono.fromSupplier(() -> check().file(file))
                .subscribeOn(threads)
                .flatMap(examined -> judge(examined, county));
    }

    /** A number: whether there is such a licence, not whether the paper at hand is it. */
    Mono<Judgement> number(LicenceNumberKey number, @Nullable String county) {
        return database.sql(NUMBERED)
                .bind("digits", number.digits())
                .map(register::state)
                .all()
                .collectList()
                .map(found -> judge(found, number, county));
    }

    private SealCheck check() {
        return new SealCheck(keys.trust(), keys::find);
    }

    private Mono<Judgement> judge(Examined examined, @Nullable String county) {
        return switch (examined) {
            case Examined.Refused(var verdict) -> Mono.just(Judgement.of(verdict));
            case Examined.Sealed(var claims) -> judge(claims, county);
        };
    }

    private Mono<Judgement> judge(LicenceClaims claims, @Nullable String county) {
        return issues.one(claims.institution(), claims.issue())
                .filter(issue -> same(issue, claims))
                .map(issue -> Judgement.of(issue, county, LocalDate.now(clock)))
                .defaultIfEmpty(Judgement.of(Verdict.UNKNOWN));
    }

    private static boolean same(KnownIssue issue, LicenceClaims claims) {
        return issue.number().equals(claims.number()) && issue.region().equals(claims.region());
    }

    private Judgement judge(
            List<PublicState> found, LicenceNumberKey number, @Nullable String county) {
        var holders = found.stream().filter(state -> holds(state, number)).toList();
        if (holders.size() > 1) {
            return Judgement.of(Verdict.DISPUTED);
        }
        return holders.stream()
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(state -> Judgement.of(state, number, county, LocalDate.now(clock)))
                .orElseGet(() -> Judgement.of(Verdict.UNKNOWN));
    }

    private static boolean holds(PublicState state, LicenceNumberKey number) {
        return LicenceNumberKey.of(state.licence().number()).filter(number::equals).isPresent();
    }
}
