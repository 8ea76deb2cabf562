package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.routing.domain.Classification;
import cn.lianshen.seeds.WrongSeed;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every code that a row names must be a row itself. */
final class References {

    private final String file;
    private final String row;

    private References(String file, String row) {
        this.file = file;
        this.row = row;
    }

    static void check(Catalogue catalogue) {
        catalogue.regions().all().forEach(row -> region(row, catalogue));
        catalogue.kinds().all().forEach(row -> kind(row, catalogue));
        catalogue.materials().all().forEach(row -> material(row, catalogue));
        catalogue.materialSets().forEach(row -> set(row, catalogue));
        catalogue.limits().all().forEach(row -> limit(row, catalogue));
        catalogue.profiles().all().forEach(row -> profile(row, catalogue));
    }

    private static void region(Region row, Catalogue catalogue) {
        new References("regions.yaml", row.code()).in(catalogue.regions(), row.parent());
    }

    private static void kind(Kind row, Catalogue catalogue) {
        new References("kinds.yaml", row.code()).in(catalogue.rules(), row.outOfScope());
    }

    private static void material(Material row, Catalogue catalogue) {
        References in = new References("materials.yaml", row.code());
        row.sharedFrom().forEach(bureau -> in.in(catalogue.bureaus(), bureau));
    }

    private static void set(MaterialSet row, Catalogue catalogue) {
        References in = new References("materials.yaml", row.code());
        in.in(catalogue.items(), row.item());
        Stream.concat(
                        row.required().stream(),
                        row.conditional().stream().map(MaterialSet.Conditional::material))
                .forEach(material -> in.in(catalogue.materials(), material));
    }

    private static void limit(LimitRow row, Catalogue catalogue) {
        References in = new References("limits.yaml", row.code());
        in.in(catalogue.items(), row.item());
        in.in(catalogue.bureaus(), row.bureau());
    }

    private static void profile(Profile row, Catalogue catalogue) {
        References in = new References("tenants", row.region());
        in.in(catalogue.regions(), row.region());
        in.in(catalogue.bureaus(), row.lead().bureau());
        in.in(catalogue.bureaus(), row.lead().issuing());
        row.offered().forEach(item -> in.in(catalogue.items(), item));
        Stream.concat(row.promises().stream(), row.declared().stream())
                .forEach(limit -> in.in(catalogue.items(), limit.item()));
        row.licenceTerms().forEach(term -> in.in(catalogue.kinds(), term.kind()));
        bureaus(row, in, catalogue);
    }

    private static void bureaus(Profile row, References in, Catalogue catalogue) {
        row.consultations().forEach(asked -> in.in(catalogue.bureaus(), asked.bureau()));
        row.registrars().forEach(way -> in.in(catalogue.bureaus(), way.bureau()));
        row.registrars().forEach(way -> in.in(catalogue.rules(), way.rule()));
        Arrays.stream(Classification.values()).forEach(choice -> in.oneDefault(row, choice));
    }

    private void oneDefault(Profile profile, Classification classification) {
        long defaults =
                profile.registrars().stream()
                        .filter(way -> way.classification() == classification && way.byDefault())
                        .count();
        if (defaults != 1) {
            throw wrong(classification + " needs one registrar by default, has " + defaults);
        }
    }

    private void in(Table<?> table, @Nullable String code) {
        if (code != null && !table.has(code)) {
            throw wrong("names " + code + ", which no row has");
        }
    }

    private WrongSeed wrong(String what) {
        return new WrongSeed(file, "row " + row + " " + what);
    }
}
