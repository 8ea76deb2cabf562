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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A name asked about today in Cangnan, reserved yesterday, and ways to vary it. */
final class Names implements Cloneable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final NamingRules RULES =
            new NamingConfiguration().namingRules(new CatalogueReader().read());

    private final String name;
    private final Classification classification;
    private final @Nullable String kind;
    private @Nullable String shortName;
    private String region = "330327";
    private String item = "PS02";
    private LocalDate on = TODAY;
    private List<TakenName> taken = List.of();
    private List<String> people = List.of();
    private List<String> donors = List.of();
    private @Nullable LocalDate reservedOn = TODAY.minusDays(1);
    private Set<Consent> consents = Set.of();

    private Names(String name, Classification classification, @Nullable String kind) {
        this.name = name;
        this.classification = classification;
        this.kind = kind;
    }

    static Names of(String name, Classification classification, @Nullable String kind) {
        return new Names(name, classification, kind);
    }

    static Names school(String name, String kind) {
        return of(name, Classification.NON_PROFIT, kind);
    }

    static Names company(String name, String kind) {
        return of(name, Classification.FOR_PROFIT, kind);
    }

    Names in(String place) {
        return but(it -> it.region = place);
    }

    Names at(String day) {
        return but(it -> it.on = LocalDate.parse(day)).reserved(day);
    }

    Names item(String other) {
        return but(it -> it.item = other);
    }

    Names reserved(@Nullable String day) {
        return but(it -> it.reservedOn = day == null ? null : LocalDate.parse(day));
    }

    Names inShort(String form) {
        return but(it -> it.shortName = form);
    }

    Names beside(String other, @Nullable String otherShort) {
        return but(it -> it.taken = List.of(new TakenName(other, otherShort)));
    }

    Names by(String person) {
        return but(it -> it.people = List.of(person));
    }

    Names givenBy(String donor) {
        return but(it -> it.donors = List.of(donor));
    }

    Names with(Consent consent) {
        return but(it -> it.consents = Set.of(consent));
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

    @Override
    public String toString() {
        return name;
    }

    private Names but(Consumer<Names> change) {
        try {
            var other = (Names) clone();
            change.accept(other);
            return other;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
