package cn.lianshen.gateway.portal.reference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The catalogue in one language, with just the fields that pages show. */
public record Reference(
        List<County> counties,
        List<Matter> items,
        List<Kind> kinds,
        List<Named> bureaus,
        List<Question> questions,
        List<Material> materials,
        @Nullable List<Sample> samples) {
    private static final Pattern CODE = Pattern.compile("M[0-9]{2}(?![0-9])");

    /** Without samples. */
    public Reference(
            List<County> counties,
            List<Matter> items,
            List<Kind> kinds,
            List<Named> bureaus,
            List<Question> questions,
            List<Material> materials) {
        this(counties, items, kinds, bureaus, questions, materials, null);
    }

    Reference with(List<Sample> found) {
        return new Reference(counties, items, kinds, bureaus, questions, materials, found);
    }

    public Optional<Sample> sample(String material) {
        return samples == null
                ? Optional.empty()
                : samples.stream().filter(one -> one.material().equals(material)).findFirst();
    }

    public record Named(String code, String name) {}

    /** What a bureau is asked about before the decision. */
    public record Question(String bureau, String code, String name) {}

    /**
     * A county.
     *
     * @param offered items and sub-types of the change that it takes online
     */
    public record County(
            String region,
            String name,
            String lead,
            String office,
            String reviewBody,
            String court,
            List<String> offered) {

        public boolean offers(String item, String matter) {
            return offered.contains(item) || offered.contains(matter);
        }
    }

    /** An item (事项), or a sub-type of the change. */
    public record Matter(
            String code,
            String name,
            String applicant,
            String legalBasis,
            List<Way> entryModes,
            List<Matter> changes) {

        public boolean founds() {
            return applicant.equals("FOUNDER") && !code.startsWith("PS05");
        }
    }

    /** A way into an item, and when it is open. */
    public record Way(String code, String name, String condition) {}

    /** A kind of institution (机构类别). */
    public record Kind(
            String code, String name, boolean training, boolean subjectTraining, String forProfit) {

        /** Whether it matters in what it trains. */
        public boolean asksFields() {
            return training && !subjectTraining;
        }
    }

    /**
     * A material.
     *
     * @param file what is taken as a file of it; null where none is
     */
    public record Material(String code, String name, String content, @Nullable Taken file) {}

    /** Size in bytes, extensions without dots. */
    public record Taken(long limitBytes, List<String> extensions) {

        /** As browsers want it. */
        public String accept() {
            return "." + String.join(",.", extensions);
        }
    }

    public Optional<County> county(String region) {
        return counties.stream().filter(one -> one.region().equals(region)).findFirst();
    }

    public String countyName(String region) {
        return county(region).map(County::name).orElse(region);
    }

    public Optional<Kind> kind(String code) {
        return kinds.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** An item without sub-types, or a sub-type: what can be applied for. */
    public Optional<Matter> matter(String code) {
        return matters().filter(one -> one.code().equals(code)).findFirst();
    }

    public Stream<Matter> matters() {
        return items.stream()
                .flatMap(one -> one.changes().isEmpty() ? Stream.of(one) : one.changes().stream());
    }

    /** The item that a matter belongs to: {@code PS05} of {@code PS05d}, else itself. */
    public static String itemOf(String matter) {
        return matter.length() > 4 ? matter.substring(0, 4) : matter;
    }

    public List<Matter> offeredIn(County county) {
        return matters().filter(one -> county.offers(itemOf(one.code()), one.code())).toList();
    }

    public String bureau(String code) {
        return bureaus.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(Named::name)
                .orElse(code);
    }

    public String question(String bureau, String code) {
        return questions.stream()
                .filter(one -> one.bureau().equals(bureau) && one.code().equals(code))
                .findFirst()
                .map(Question::name)
                .orElse(code);
    }

    public String matterName(String code) {
        return matter(code).map(Matter::name).orElse(code);
    }

    public String kindName(String code) {
        return kind(code).map(Kind::name).orElse(code);
    }

    public String material(String code) {
        return materials.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(Material::name)
                .orElse(code);
    }

    public Optional<Taken> file(String material) {
        return materials.stream()
                .filter(one -> one.code().equals(material))
                .map(Material::file)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** A bureau's sentence with names in the place of materials' codes. */
    public String named(String sentence) {
        return CODE.matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(material(found.group())));
    }

    public String content(String code) {
        return materials.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(Material::content)
                .orElse("");
    }
}
