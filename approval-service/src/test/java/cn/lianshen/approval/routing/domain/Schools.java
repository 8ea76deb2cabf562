package cn.lianshen.approval.routing.domain;

import cn.lianshen.approval.catalogue.CatalogueReader;
import cn.lianshen.approval.catalogue.RoutingTables;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kindergarten in Cangnan that nothing speaks against, and ways to vary it. */
record Schools(
        String region,
        String item,
        String kind,
        Classification classification,
        @Nullable String registrar,
        boolean foreign,
        PublicSchool publicSchool,
        boolean stateAssets,
        boolean donatedAssets,
        boolean military,
        Set<Pupils> pupils) {

    static final Router ROUTER = RoutingTables.router(new CatalogueReader().read());

    static Schools kindergarten() {
        return of("KG", Classification.NON_PROFIT);
    }

    static Schools of(String kind, Classification classification) {
        return new Schools(
                "330327",
                "PS02",
                kind,
                classification,
                null,
                false,
                PublicSchool.NONE,
                false,
                false,
                false,
                Set.of());
    }

    Schools at(String bureau) {
        return new Schools(
                region,
                item,
                kind,
                classification,
                bureau,
                foreign,
                publicSchool,
                stateAssets,
                donatedAssets,
                military,
                pupils);
    }

    Schools item(String other) {
        return new Schools(
                region,
                other,
                kind,
                classification,
                registrar,
                foreign,
                publicSchool,
                stateAssets,
                donatedAssets,
                military,
                pupils);
    }

    Schools ofForeigners() {
        return new Schools(
                region,
                item,
                kind,
                classification,
                registrar,
                true,
                publicSchool,
                stateAssets,
                donatedAssets,
                military,
                pupils);
    }

    Schools with(PublicSchool founder) {
        return new Schools(
                region,
                item,
                kind,
                classification,
                registrar,
                foreign,
                founder,
                stateAssets,
                donatedAssets,
                military,
                pupils);
    }

    Schools onStateAssets() {
        return new Schools(
                region,
                item,
                kind,
                classification,
                registrar,
                foreign,
                publicSchool,
                true,
                donatedAssets,
                military,
                pupils);
    }

    Schools onDonations() {
        return new Schools(
                region,
                item,
                kind,
                classification,
                registrar,
                foreign,
                publicSchool,
                stateAssets,
                true,
                military,
                pupils);
    }

    Schools military(boolean is) {
        return new Schools(
                region,
                item,
                kind,
                classification,
                registrar,
                foreign,
                publicSchool,
                stateAssets,
                donatedAssets,
                is,
                pupils);
    }

    Schools teaching(Pupils... whom) {
        return new Schools(
                region,
                item,
                kind,
                classification,
                registrar,
                foreign,
                publicSchool,
                stateAssets,
                donatedAssets,
                military,
                Set.of(whom));
    }

    ProposedSchool proposed() {
        return new ProposedSchool(
                region,
                item,
                kind,
                classification,
                registrar,
                new ProposedSchool.Founder(foreign, publicSchool),
                new ProposedSchool.School(stateAssets, donatedAssets, military, pupils));
    }
}
