package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.routing.domain.Stage;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a guide needs of the reference data, in one language.
 *
 * @param counties that are served, by region
 */
record CatalogueView(
        String version,
        List<County> counties,
        List<Matter> items,
        List<KindName> kinds,
        List<Coded> bureaus,
        List<Question> questions,
        List<MaterialText> materials) {

    record Coded(String code, String name) {}

    /** What a bureau is asked about before the decision (征询内容). */
    record Question(String bureau, String code, String name) {}

    /**
     * A county and what can be filed there.
     *
     * @param lead bureau that accepts and decides
     * @param office the lead as its papers name it
     * @param reviewBody who reviews its acts (行政复议机关)
     * @param court before which it is sued (行政诉讼)
     * @param offered items and sub-types of the change
     */
    record County(
            String region,
            String name,
            String lead,
            String office,
            String reviewBody,
            String court,
            List<String> offered) {}

    /**
     * An item, or a sub-type of the change.
     *
     * @param entryModes ways into it; empty where there is one
     * @param changes sub-types
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Matter(
            String code,
            String name,
            Item.Applicant applicant,
            @Nullable String result,
            String legalBasis,
            List<Way> entryModes,
            List<Matter> changes) {}

    record Way(String code, String name, String condition) {}

    /**
     * A kind of institution.
     *
     * @param training teaches outside schools; it is asked for whom and in what
     * @param subjectTraining trains in school subjects (学科类)
     * @param forProfit whether it may be for-profit; the stop rules decide
     */
    record KindName(
            String code,
            String name,
            boolean training,
            boolean subjectTraining,
            Kind.ForProfit forProfit) {}

    /**
     * A material.
     *
     * @param content what it holds, or who issues it
     * @param file what is taken as a file of it; absent where none is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MaterialText(String code, String name, String content, @Nullable TakenFile file) {}

    /** Size in bytes, extensions without dots. */
    record TakenFile(long limitBytes, List<String> extensions) {}

    static CatalogueView of(Catalogue all, Locale locale) {
        return new CatalogueView(
                all.version(),
                all.profiles().all().stream().map(row -> county(row, all, locale)).toList(),
                all.items().all().stream().map(row -> matter(row, locale)).toList(),
                all.kinds().all().stream().map(row -> kind(row, locale)).toList(),
                all.bureaus().all().stream()
                        .map(row -> new Coded(row.code(), row.name(locale)))
                        .toList(),
                questions(all, locale),
                all.materials().all().stream().map(row -> material(row, locale)).toList());
    }

    private static List<Question> questions(Catalogue all, Locale locale) {
        var english = locale.getLanguage().equals("en");
        return Stream.concat(
                        all.cooperation().consultations().stream(),
                        all.profiles().all().stream()
                                .flatMap(county -> county.consultations().stream()))
                .flatMap(
                        row ->
                                row.aspects().stream()
                                        .map(
                                                one ->
                                                        new Question(
                                                                row.bureau(),
                                                                one.aspect(),
                                                                english
                                                                        ? one.nameEn()
                                                                        : one.name())))
                .distinct()
                .toList();
    }

    private static MaterialText material(Material row, Locale locale) {
        var file =
                row.form() == Material.Form.NONE
                        ? null
                        : new TakenFile(row.files().limitBytes(), row.files().extensions());
        return new MaterialText(row.code(), row.name(locale), row.content(), file);
    }

    private static County county(Profile row, Catalogue all, Locale locale) {
        var office = all.office(row.region(), row.lead().bureau());
        return new County(
                row.region(),
                all.regions().get(row.region()).name(locale),
                row.lead().bureau(),
                office.name(),
                office.reviewBody(),
                office.court(),
                row.offered().stream().flatMap(some -> some.matters().stream()).toList());
    }

    private static Matter matter(Item row, Locale locale) {
        return new Matter(
                row.code(),
                row.name(locale),
                row.applicant(),
                row.result(),
                row.legalBasis(),
                row.entryModes().stream()
                        .map(way -> new Way(way.code(), way.name(locale), way.condition(locale)))
                        .toList(),
                row.changes().stream().map(change -> change(change, locale)).toList());
    }

    private static Matter change(Change row, Locale locale) {
        return new Matter(
                row.code(),
                row.name(locale),
                row.applicant(),
                null,
                row.legalBasis(),
                List.of(),
                List.of());
    }

    private static KindName kind(Kind row, Locale locale) {
        var training = row.stages().contains(Stage.TRAINING);
        return new KindName(
                row.code(), row.name(locale), training, row.subjectTraining(), row.forProfit());
    }
}
