package cn.lianshen.approval.routing.domain;

import cn.lianshen.approval.catalogue.CatalogueReader;
import cn.lianshen.approval.catalogue.RoutingTables;
import cn.lianshen.approval.routing.domain.Disclosures.Person;
import cn.lianshen.approval.routing.domain.ProposedSchool.Founder;
import cn.lianshen.approval.routing.domain.ProposedSchool.School;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question to the stop rules, and ways to vary it. */
record Asked(
        String region,
        String item,
        String kind,
        Classification classification,
        Founder founder,
        School school,
        @Nullable String was,
        Disclosures told) {

    private static final StopRulesInForce RULES =
            RoutingTables.stopRules(new CatalogueReader().read());

    /**
     * An application in Cangnan, founded by nobody that a rule minds.
     *
     * @param item with sub-type, for example {@code PS05b}
     */
    static Asked of(String item, String kind, Classification classification) {
        return new Asked(
                "330327",
                item,
                kind,
                classification,
                new Founder(false, PublicSchool.NONE),
                new School(false, false, false, Set.of()),
                null,
                Disclosures.NONE);
    }

    static Asked profit(String item, String kind) {
        return of(item, kind, Classification.FOR_PROFIT);
    }

    static Asked nonProfit(String item, String kind) {
        return of(item, kind, Classification.NON_PROFIT);
    }

    Asked in(String other) {
        return new Asked(other, item, kind, classification, founder, school, was, told);
    }

    Asked item(String other) {
        return new Asked(region, other, kind, classification, founder, school, was, told);
    }

    Asked by(Founder other) {
        return new Asked(region, item, kind, classification, other, school, was, told);
    }

    Asked by(PublicSchool stage) {
        return by(new Founder(false, stage));
    }

    Asked with(School other) {
        return new Asked(region, item, kind, classification, founder, other, was, told);
    }

    Asked teaching(Pupils... pupils) {
        return with(new School(false, false, false, Set.of(pupils)));
    }

    Asked onStateAssets() {
        return with(new School(true, false, false, Set.of()));
    }

    Asked telling(Disclosures other) {
        return new Asked(region, item, kind, classification, founder, school, was, other);
    }

    /** What an existing school is now. */
    Asked being(String kindNow) {
        return new Asked(region, item, kind, classification, founder, school, kindNow, told);
    }

    /** What is told, one fact at a time. */
    static final class Told {

        private Told() {}

        static Disclosures people(Person... people) {
            return new Disclosures(
                    null, null, null, null, null, null, null, null, null, List.of(people));
        }

        /** The yes-no facts in the order of the record; the one named is told, the others not. */
        static Disclosures fact(String name, boolean yes) {
            return new Disclosures(
                    said("governmentMeans", name, yes),
                    said("takeover", name, yes),
                    said("formerPublicKindergarten", name, yes),
                    said("listedCompany", name, yes),
                    said("stockMarketMoney", name, yes),
                    said("assetsListed", name, yes),
                    said("admittedInPreparation", name, yes),
                    said("relatedPartyDeals", name, yes),
                    said("linkedWithAdmission", name, yes),
                    null);
        }

        private static @Nullable Boolean said(String fact, String name, boolean yes) {
            return fact.equals(name) ? yes : null;
        }
    }

    Asked telling(String fact) {
        return telling(Told.fact(fact, true));
    }

    Asked denying(String fact) {
        return telling(Told.fact(fact, false));
    }

    /** Each hit as {@code FB01 BLOCK classification}. */
    List<String> hits(LocalDate on) {
        return stops(on).stream().map(h -> h.rule() + " " + h.effect() + " " + h.field()).toList();
    }

    List<StopHit> stops(LocalDate on) {
        boolean sub = item.startsWith("PS05") && item.length() > 4;
        ProposedSchool proposed =
                new ProposedSchool(
                        region,
                        sub ? "PS05" : item,
                        kind,
                        classification,
                        null,
                        founder,
                        school,
                        null,
                        sub ? item : null,
                        new Existing(was, null, null, null),
                        told);
        return RULES.hits(proposed, on);
    }
}
