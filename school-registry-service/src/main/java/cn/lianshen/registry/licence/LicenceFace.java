package cn.lianshen.registry.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All that is printed on a licence, word for word. Written down when the licence becomes known, so
 * that the files come out the same whenever they are made.
 *
 * @param number as it is written, {@code 教民…号}
 * @param founders at most three by name, as on the form
 * @param kind 学校类型
 * @param content 办学内容
 * @param legalForm 法人类型
 * @param supervisor 主管部门
 * @param issuer 发证机关
 * @param issuedAt when the event was written down that issued it
 */
record LicenceFace(
        String number,
        String name,
        String address,
        String principal,
        String legalRepresentative,
        List<String> founders,
        String kind,
        String content,
        String legalForm,
        String supervisor,
        String issuer,
        LocalDate validFrom,
        LocalDate validTo,
        Instant issuedAt) {
    static final String TITLE = "中华人民共和国民办学校办学许可证";

    LicenceFace {
        founders = List.copyOf(founders);
    }

    String term() {
        return "自%s至%s".formatted(ChineseDate.of(validFrom), ChineseDate.of(validTo));
    }

    String issuedOn() {
        return ChineseDate.of(LocalDate.ofInstant(issuedAt, ChineseDate.ZONE));
    }

    String allFounders() {
        return String.join("、", founders);
    }
}
