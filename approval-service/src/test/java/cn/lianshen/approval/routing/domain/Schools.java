package cn.lianshen.approval.routing.domain;

import cn.lianshen.approval.catalogue.CatalogueReader;
import cn.lianshen.approval.catalogue.RoutingTables;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A kindergarten in Cangnan that nothing speaks against, and ways to vary it. */
final class Schools implements Cloneable {

    static final Router ROUTER = RoutingTables.router(new CatalogueReader().read());

    private final String kind;
    private final Classification classification;
    private String item = "PS02";
    private @Nullable String registrar;
    private boolean foreign;
    private PublicSchool publicSchool = PublicSchool.NONE;
    private boolean stateAssets;
    private boolean donatedAssets;
    private boolean military;
    private Set<Pupils> pupils = Set.of();

    private Schools(String kind, Classification classification) {
        this.kind = kind;
        this.classification = classification;
    }

    static Schools kindergarten() {
        return of("KG", Classification.NON_PROFIT);
    }

    static Schools of(String kind, Classification classification) {
        return new Schools(kind, classification);
    }

    Schools at(String bureau) {
        return but(it -> it.registrar = bureau);
    }

    Schools item(String other) {
        return but(it -> it.item = other);
    }

    Schools ofForeigners() {
        return but(it -> it.foreign = true);
    }

    Schools with(PublicSchool founder) {
        return but(it -> it.publicSchool = founder);
    }

    Schools onStateAssets() {
        return but(it -> it.stateAssets = true);
    }

    Schools onDonations() {
        return but(it -> it.donatedAssets = true);
    }

    Schools military(boolean is) {
        return but(it -> it.military = is);
    }

    Schools teaching(Pupils... whom) {
        return but(it -> it.pupils = Set.of(whom));
    }

    ProposedSchool proposed() {
        return new ProposedSchool(
                "330327",
                item,
                kind,
                classification,
                registrar,
                new ProposedSchool.Founder(foreign, publicSchool),
                new ProposedSchool.School(stateAssets, donatedAssets, military, pupils, Set.of()),
                null,
                null,
                Existing.UNTOLD,
                Disclosures.NONE);
    }

    private Schools but(Consumer<Schools> change) {
        try {
            var other = (Schools) clone();
            change.accept(other);
            return other;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
