package cn.lianshen.sharing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Who shares: bureaus by their codes, and three data bases of no single bureau: {@code CREDIT}
 * (公共信用信息平台), {@code DEGREES} (学历与教师资格信息), {@code PUBLICITY} (企业信用信息公示系统).
 */
final class Sources {
    private static final List<String> ALL =
            List.of(
                    "GA",
                    "CREDIT",
                    "DEGREES",
                    "PUBLICITY",
                    "ZRZY",
                    "ZJ",
                    "XF",
                    "WJ",
                    "SCJG",
                    "EDU",
                    "MZ",
                    "BB",
                    "GZ",
                    "CZ",
                    "SW",
                    "KJ",
                    "WL",
                    "TY");

    private final Map<String, Source> byCode = new ConcurrentHashMap<>();

    Sources() {
        ALL.forEach(code -> byCode.put(code, new Source(code)));
    }

    Stream<Source> all() {
        return byCode.values().stream().sorted(Comparator.comparing(Source::source));
    }

    /** Notes that it was asked; empty when there is no such source. */
    Optional<Source> ask(String code) {
        return Optional.ofNullable(
                byCode.computeIfPresent(code, (_, source) -> source.askedOnce()));
    }

    /** Empty when there is no such source. */
    Optional<Source> set(String code, Mode mode, long delayMillis) {
        return Optional.ofNullable(
                byCode.computeIfPresent(code, (_, source) -> source.in(mode, delayMillis)));
    }
}
