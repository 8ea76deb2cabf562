package cn.lianshen.approval.naming;

import cn.lianshen.approval.catalogue.CatalogueReader;
import cn.lianshen.approval.naming.domain.Consent;
import cn.lianshen.approval.naming.domain.NameSurroundings;
import cn.lianshen.approval.naming.domain.NamingFinding;
import cn.lianshen.approval.naming.domain.NamingRules;
import cn.lianshen.approval.naming.domain.ProposedName;
import cn.lianshen.approval.naming.domain.TakenName;
import cn.lianshen.approval.routing.domain.Classification;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name asked about today in Cangnan, reserved yesterday, and ways to vary it. */
record Names(
        String name,
        @Nullable String shortName,
        Classification classification,
        @Nullable String kind,
        String region,
        String item,
        LocalDate on,
        List<TakenName> taken,
        List<String> people,
        List<String> donors,
        @Nullable LocalDate reservedOn,
        Set<Consent> consents) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final NamingRules RULES =
            new NamingConfiguration().namingRules(new CatalogueReader().read());

    static Names of(String name, Classification classification, @Nullable String kind) {
        return new Names(
                name,
                null,
                classification,
                kind,
                "330327",
                "PS02",
                TODAY,
                List.of(),
                List.of(),
                List.of(),
                TODAY.minusDays(1),
                Set.of());
    }

    static Names school(String name, String kind) {
        return of(name, Classification.NON_PROFIT, kind);
    }

    static Names company(String name, String kind) {
        return of(name, Classification.FOR_PROFIT, kind);
    }

    Names in(String place) {
        return new Names(
                name,
                shortName,
                classification,
                kind,
                place,
                item,
                on,
                taken,
                people,
                donors,
                reservedOn,
                consents);
    }

    Names at(String day) {
        LocalDate other = LocalDate.parse(day);
        return new Names(
                name,
                shortName,
                classification,
                kind,
                region,
                item,
                other,
                taken,
                people,
                donors,
                other,
                consents);
    }

    Names item(String other) {
        return new Names(
                name,
                shortName,
                classification,
                kind,
                region,
                other,
                on,
                taken,
                people,
                donors,
                reservedOn,
                consents);
    }

    Names reserved(@Nullable String day) {
        return new Names(
                name,
                shortName,
                classification,
                kind,
                region,
                item,
                on,
                taken,
                people,
                donors,
                day == null ? null : LocalDate.parse(day),
                consents);
    }

    Names inShort(String form) {
        return new Names(
                name,
                form,
                classification,
                kind,
                region,
                item,
                on,
                taken,
                people,
                donors,
                reservedOn,
                consents);
    }

    Names beside(String other, @Nullable String otherShort) {
        return new Names(
                name,
                shortName,
                classification,
                kind,
                region,
                item,
                on,
                List.of(new TakenName(other, otherShort)),
                people,
                donors,
                reservedOn,
                consents);
    }

    Names by(String person) {
        return new Names(
                name,
                shortName,
                classification,
                kind,
                region,
                item,
                on,
                taken,
                List.of(person),
                donors,
                reservedOn,
                consents);
    }

    Names givenBy(String donor) {
        return new Names(
                name,
                shortName,
                classification,
                kind,
                region,
                item,
                on,
                taken,
                people,
                List.of(donor),
                reservedOn,
                consents);
    }

    Names with(Consent consent) {
        return new Names(
                name,
                shortName,
                classification,
                kind,
                region,
                item,
                on,
                taken,
                people,
                donors,
                reservedOn,
                Set.of(consent));
    }

    List<NamingFinding> findings() {
        return RULES.check(
                new ProposedName(
                        name,
                        shortName,
                        classification,
                        kind,
                        region,
                        item,
                        on,
                        new NameSurroundings(taken, people, donors, reservedOn, consents)));
    }

    /** Each finding as {@code NM10 BLOCK region}. */
    List<String> told() {
        return findings().stream()
                .map(found -> found.rule() + " " + found.level() + " " + found.fault())
                .toList();
    }
}
