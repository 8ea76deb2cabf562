package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.routing.domain.Classification;
import cn.lianshen.seeds.WrongSeed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        cooperation(catalogue);
        catalogue.procedure().forEach(row -> procedure(row, catalogue));
        catalogue.preconditions().all().forEach(row -> precondition(row, catalogue));
        catalogue.results().all().forEach(row -> result(row, catalogue));
        catalogue.profiles().all().forEach(row -> profile(row, catalogue));
    }

    private static void cooperation(Catalogue catalogue) {
        Cooperation rows = catalogue.cooperation();
        References in = new References("cooperation.yaml", "consultations");
        rows.consultations().forEach(asked -> in.consulted(asked, catalogue));
        rows.supplies().forEach(row -> in.in(catalogue.bureaus(), row.bureau()));
        rows.supplies().stream()
                .flatMap(row -> row.materials().stream())
                .forEach(material -> in.in(catalogue.materials(), material));
        rows.informed().forEach(row -> in.in(catalogue.bureaus(), row.bureau()));
    }

    private static void procedure(ProcedurePartRow row, Catalogue catalogue) {
        new References("procedure.yaml", row.code()).matters(row.matters(), catalogue);
    }

    private static void precondition(Precondition row, Catalogue catalogue) {
        new References("preconditions.yaml", row.code()).matters(row.matters(), catalogue);
    }

    private static void result(ResultRow row, Catalogue catalogue) {
        References in = new References("results.yaml", row.code());
        in.matters(row.matters(), catalogue);
        in.in(catalogue.bureaus(), row.issuer());
    }

    private void consulted(Cooperation.Consulted row, Catalogue catalogue) {
        in(catalogue.bureaus(), row.bureau());
        matters(row.matters(), catalogue);
        List<String> kinds = row.kinds() == null ? List.of() : row.kinds();
        kinds.forEach(kind -> in(catalogue.kinds(), kind));
        row.aspects().stream()
                .flatMap(aspect -> aspect.restsOn().stream())
                .forEach(material -> in(catalogue.materials(), material));
    }

    private void matters(List<String> codes, Catalogue catalogue) {
        Set<String> known =
                catalogue.items().all().stream()
                        .flatMap(
                                item ->
                                        Stream.concat(
                                                Stream.of(item.code()),
                                                item.changes().stream().map(Change::code)))
                        .collect(Collectors.toSet());
        codes.stream()
                .filter(code -> !known.contains(code))
                .findFirst()
                .ifPresent(
                        code -> {
                            throw wrong("names " + code + ", which no row has");
                        });
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
        List<String> concerned = row.concerns() == null ? List.of() : row.concerns();
        concerned.forEach(bureau -> in.in(catalogue.bureaus(), bureau));
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
        row.offered().forEach(offer -> in.matters(offer.matters(), catalogue));
        row.recognised().forEach(own -> in.in(catalogue.kinds(), own.kind()));
        Stream.concat(row.promises().stream(), row.declared().stream())
                .forEach(limit -> in.in(catalogue.items(), limit.item()));
        row.licenceTerms().forEach(term -> in.in(catalogue.kinds(), term.kind()));
        bureaus(row, in, catalogue);
    }

    private static void bureaus(Profile row, References in, Catalogue catalogue) {
        row.consultations().forEach(asked -> in.consulted(asked, catalogue));
        row.informed().forEach(told -> in.in(catalogue.bureaus(), told.bureau()));
        row.inspections().forEach(result -> in.in(catalogue.bureaus(), result.bureau()));
        row.procedure().forEach(part -> in.matters(part.matters(), catalogue));
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
