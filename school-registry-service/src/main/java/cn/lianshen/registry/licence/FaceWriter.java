package cn.lianshen.registry.licence;

import cn.lianshen.registry.institution.domain.Happening.LicenceIssued;
import cn.lianshen.registry.licence.domain.Issue;
import cn.lianshen.seeds.SeedReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts the words of the form to a licence's codes. Fields and their order: form of 教发厅〔2008〕2号;
 * 法人类型 and 法定代表人: 民办教育促进法 art. 19 as amended in 2016.
 */
@Component
final class FaceWriter {
    /** The form names three founders, by their capital. */
    private static final int NAMED = 3;

    private final Map<String, String> kinds;
    private final Map<String, List<String>> stages;
    private final Offices offices;
    private final MessageSource messages;

    FaceWriter(Offices offices, MessageSource messages) {
        var rows = new SeedReader().rows("kinds.yaml", Map.class);
        this.kinds =
                rows.stream()
                        .collect(
                                Collectors.toMap(
                                        row -> text(row, "code"), row -> text(row, "name")));
        this.stages =
                rows.stream()
                        .collect(Collectors.toMap(row -> text(row, "code"), FaceWriter::stages));
        this.offices = offices;
        this.messages = messages;
    }

    LicenceFace of(Issue issue) {
        var it = issue.licence();
        return new LicenceFace(
                it.number(),
                it.name(),
                it.address(),
                it.principal(),
                it.legalRepresentative(),
                founders(it),
                kinds.getOrDefault(it.kind(), it.kind()),
                content(it),
                word("legal-form", it.classification()),
                offices.name(issue.region(), Offices.EDUCATION),
                offices.name(issue.region(), it.issuer()),
                it.validFrom(),
                it.validTo(),
                issue.cause().at());
    }

    private static List<String> founders(LicenceIssued it) {
        var all = it.founders();
        return all.size() <= NAMED
                ? all
                : Stream.concat(
                                all.stream().limit(NAMED - 1L),
                                Stream.of(all.get(NAMED - 1) + "等%d个举办者".formatted(all.size())))
                        .toList();
    }

    private String content(LicenceIssued it) {
        return stages.getOrDefault(it.kind(), List.of()).stream()
                .map(stage -> word("level", stage))
                .collect(Collectors.joining("、"));
    }

    private String word(String group, String code) {
        var word = messages.getMessage(group + "." + code, null, code, Locale.SIMPLIFIED_CHINESE);
        return word == null ? code : word;
    }

    private static String text(Map<?, ?> row, String key) {
        return String.valueOf(row.get(key));
    }

    private static List<String> stages(Map<?, ?> row) {
        return row.get("stages") instanceof List<?> some
                ? some.stream().map(String::valueOf).toList()
                : List.of();
    }
}
