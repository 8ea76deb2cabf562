package cn.lianshen.approval.notice;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.domain.ReasonLine;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.MaterialDemanded;
import cn.lianshen.approval.approvalcase.domain.event.MaterialsSentBack;
import cn.lianshen.approval.approvalcase.domain.event.SupplementRequested;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Material;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be mended, a line a material: what is wrong, as whoever demands it has said, and what
 * to hand in, as the catalogue says. A line of the reason that begins with a material's code
 * ({@code M12：…}) speaks of that material; all others speak of all.
 */
final class MaterialRows {
    private final Catalogue catalogue;
    private final ApplicationFiled filing;

    MaterialRows(Catalogue catalogue, ApplicationFiled filing) {
        this.catalogue = catalogue;
        this.filing = filing;
    }

    List<MaterialRow> of(IssuedNotice notice) {
        return switch (notice.cause().event()) {
            case SupplementRequested e -> rows(e.materials(), notice);
            case MaterialsSentBack e -> rows(e.materials(), notice);
            default -> List.of();
        };
    }

    private List<MaterialRow> rows(List<String> codes, IssuedNotice notice) {
        var rows = new ArrayList<MaterialRow>();
        for (var code : codes) {
            var material = catalogue.materials().get(code);
            rows.add(
                    new MaterialRow(
                            rows.size() + 1,
                            material.name(),
                            by(code, notice),
                            wrong(code, notice),
                            mend(material)));
        }
        return rows;
    }

    /** A bureau that demands a material speaks of that one. */
    private static String wrong(String code, IssuedNotice notice) {
        var demanded =
                demands(code, notice)
                        .flatMap(MaterialRows::lines)
                        .filter(it -> it.mayConcern(code));
        var told = lines(notice.cause()).filter(it -> it.concerns(code));
        var all = Stream.concat(demanded, told).map(ReasonLine::text).distinct().toList();
        return all.isEmpty() ? "未提交或者不符合法定形式，见说明" : String.join("；", all);
    }

    private static Stream<ReasonLine> lines(CaseEntry entry) {
        return Sentences.of(entry.masked().confidential()).stream().map(ReasonLine::of);
    }

    private String by(String code, IssuedNotice notice) {
        var bureaus =
                demands(code, notice)
                        .map(entry -> ((MaterialDemanded) entry.event()).bureau())
                        .distinct()
                        .toList();
        return bureaus.isEmpty()
                ? catalogue.bureau(filing.lead()).name()
                : bureaus.stream()
                        .map(bureau -> catalogue.bureau(bureau).name())
                        .collect(Collectors.joining("、"));
    }

    private static Stream<CaseEntry> demands(String code, IssuedNotice notice) {
        return notice.before().stream()
                .filter(
                        entry ->
                                entry.event() instanceof MaterialDemanded demand
                                        && demand.materials().contains(code));
    }

    private static String mend(Material material) {
        var form =
                switch (material.form()) {
                    case ELECTRONIC -> "提交电子原件（加盖电子印章或者电子签名）";
                    case COPY -> "提交复印件，由本机关与共享数据核对";
                    case ORIGINAL -> "提交纸质原件";
                    case NONE -> "无需提交，由本机关核验";
                };
        return form + "。内容：" + material.content();
    }
}
