package cn.lianshen.registry.institution.domain;

import cn.lianshen.registry.institution.domain.Happening.LicenceIssued;
import cn.lianshen.registry.institution.domain.Happening.SchoolEntered;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts of one school, told shortly. */
final class Facts {
    static final UUID FOUNDING = new UUID(1, 1);
    static final UUID LATER = new UUID(2, 2);
    static final String NUMBER = "教民133032760000001号";

    private Facts() {}

    static Fact on(String day, UUID source, int version, Happening what) {
        var date = LocalDate.parse(day);
        var at = date.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).plusSeconds(version);
        return new Fact(new Cause(source, version, at), "330327", date, what);
    }

    static LicenceIssued licence(String name, String principal, String from, @Nullable String act) {
        var validFrom = LocalDate.parse(from);
        return new LicenceIssued(
                NUMBER,
                name,
                "KG",
                "NON_PROFIT",
                "苍南县灵溪镇示范路1号",
                List.of("示例举办者"),
                "示例法定代表人",
                principal,
                "EDU",
                validFrom,
                validFrom.plusYears(3).minusDays(1),
                "MZ",
                act,
                null);
    }

    static SchoolEntered entered(@Nullable String classification) {
        return new SchoolEntered(
                NUMBER,
                "苍南县老幼儿园",
                "KG",
                classification,
                LocalDate.parse("2010-09-01"),
                "苍南县灵溪镇老街1号",
                List.of("苍南县灵溪镇新街2号"),
                List.of("老举办者"),
                "老法定代表人",
                "老园长",
                "EDU",
                LocalDate.parse("2020-01-01"),
                LocalDate.parse("2022-12-31"),
                "MZ",
                "52330327MJ000000X6",
                LocalDate.parse("2010-10-01"));
    }

    static Happening registered() {
        return new Happening.LegalPersonRegistered("MZ", "52330327MJ000000X6");
    }

    static Happening ended(LicenceEnd how, String act) {
        return new Happening.PermissionEnded(how, "69(1)(2)", act);
    }
}
