package cn.lianshen.approval.county;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Confidence;
import cn.lianshen.approval.catalogue.Profile;
import cn.lianshen.approval.clock.Calendars;
import cn.lianshen.seeds.SeedReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Reads the profiles of all counties out in words. */
@Component
final class Counties {
    private static final String FOLDER = "tenants";

    private final Catalogue catalogue;
    private final Calendars calendars;
    private final MessageSource texts = texts();
    private final Map<String, String> files;
    private final Map<String, Paper> papers;

    Counties(Catalogue catalogue, Calendars calendars) {
        this.catalogue = catalogue;
        this.calendars = calendars;
        var seeds = new SeedReader();
        this.files =
                seeds.files(FOLDER, Profile.class).entrySet().stream()
                        .collect(Collectors.toMap(it -> it.getValue().region(), Map.Entry::getKey));
        this.papers =
                seeds.rows("documents.yaml", Paper.class).stream()
                        .collect(Collectors.toMap(Paper::code, it -> it));
    }

    /** A row of {@code documents.yaml}. */
    record Paper(
            String code,
            String title,
            String issuer,
            @Nullable String number,
            String date,
            String region,
            List<String> taken,
            String source,
            Confidence confidence) {}

    List<CountyView.Line> all(Locale locale) {
        return catalogue.profiles().all().stream().map(row -> line(row, locale)).toList();
    }

    /** Empty for a county that is not served. */
    Optional<CountyView> one(String region, Locale locale) {
        return Optional.of(region)
                .filter(catalogue.profiles()::has)
                .map(catalogue::profile)
                .map(row -> view(row, locale));
    }

    private CountyView.Line line(Profile row, Locale locale) {
        var view = view(row, locale);
        var lead = catalogue.bureau(row.lead().bureau()).name(locale);
        return new CountyView.Line(
                row.region(), view.name(), lead, view.document().title(), view.toConfirm());
    }

    private CountyView view(Profile row, Locale locale) {
        var sections = sections(row, new CountyWords(catalogue, texts, locale));
        var facts = sections.stream().flatMap(section -> section.facts().stream());
        return new CountyView(
                row.region(),
                catalogue.regions().get(row.region()).name(locale),
                "seeds/src/main/resources/seeds/tenants/" + files.get(row.region()),
                document(row),
                (int) facts.filter(CountyFact::confirm).count(),
                sections);
    }

    private List<CountyView.Section> sections(Profile row, CountyWords words) {
        return List.of(
                section("office", new OfficeFacts(words).of(row), words),
                section("offered", new OfferFacts(words).of(row), words),
                section("limits", new TimeFacts(words).of(row), words),
                section("bureaus", new BureauFacts(words).of(row), words),
                section("procedure", new ProcedureFacts(words).of(row), words),
                section("calendar", new CalendarFacts(words, calendars).of(row), words),
                section("licence", new LicenceFacts(words).of(row), words));
    }

    private static CountyView.Section section(
            String code, List<CountyFact> facts, CountyWords words) {
        return new CountyView.Section(code, words.text("section." + code), facts);
    }

    private CountyView.Document document(Profile row) {
        var paper = papers.get(row.document());
        return paper == null
                ? new CountyView.Document(row.document(), "", null, "")
                : new CountyView.Document(
                        paper.title(), paper.issuer(), paper.number(), paper.date());
    }

    private static MessageSource texts() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("county/words");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
