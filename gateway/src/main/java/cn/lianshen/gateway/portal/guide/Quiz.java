package cn.lianshen.gateway.portal.guide;

import cn.lianshen.gateway.portal.form.FieldView.Choice;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The next question of the quiz, or none when enough is known. */
record Quiz(Answers answers, Reference reference, Words words) {

    /**
     * One question.
     *
     * @param several whether more than one answer may be right
     */
    record Question(String name, boolean several, List<Choice> choices) {}

    Optional<Question> next() {
        return Answers.NAMES.stream()
                .filter(this::isAsked)
                .filter(name -> !isAnswered(name))
                .findFirst()
                .map(name -> new Question(name, isSeveral(name), choices(name)));
    }

    private boolean isAsked(String name) {
        return switch (name) {
            case "entry" ->
                    reference
                            .matter(answers.get("matter"))
                            .map(matter -> !matter.entryModes().isEmpty())
                            .orElse(false);
            case "stage" -> answers.says("facts", "publicSchool");
            case "pupils" -> trains();
            case "fields" ->
                    reference
                            .kind(answers.get("kind"))
                            .map(Reference.Kind::asksFields)
                            .orElse(false);
            default -> true;
        };
    }

    private boolean trains() {
        return reference.kind(answers.get("kind")).map(Reference.Kind::training).orElse(false);
    }

    /** What is not among the choices is no answer. */
    private boolean isAnswered(String name) {
        var choices = choices(name);
        return answers.has(name)
                && answers.all(name).stream()
                        .allMatch(value -> choices.stream().anyMatch(c -> c.value().equals(value)));
    }

    private static boolean isSeveral(String name) {
        return name.equals("facts") || name.equals("pupils") || name.equals("fields");
    }

    private List<Choice> choices(String name) {
        return switch (name) {
            case "region" ->
                    reference.counties().stream()
                            .map(one -> choice(one.region(), one.name(), ""))
                            .toList();
            case "stand" -> coded(name, "new", "existing");
            case "matter" -> matters();
            case "entry" ->
                    reference.matter(answers.get("matter")).stream()
                            .flatMap(matter -> matter.entryModes().stream())
                            .map(way -> choice(way.code(), way.name(), way.condition()))
                            .toList();
            case "kind" ->
                    reference.kinds().stream()
                            .map(one -> choice(one.code(), one.name(), ""))
                            .toList();
            case "classification" -> coded(name, "NON_PROFIT", "FOR_PROFIT");
            case "facts" -> coded(name, facts());
            case "stage" -> stages();
            case "pupils" -> coded(name, "PRESCHOOL", "COMPULSORY", "SENIOR", "ADULT");
            default -> coded(name, "SCIENCE", "CULTURE", "SPORTS");
        };
    }

    /** What may stop a case of this kind, before anything is typed. */
    private String[] facts() {
        var facts = new ArrayList<>(List.of("foreign", "publicSchool", "stateAssets"));
        if (answers.get("kind").equals("KG")
                && answers.get("classification").equals("FOR_PROFIT")) {
            facts.add("donated");
        }
        facts.addAll(List.of("listed", "special", "none"));
        return facts.toArray(String[]::new);
    }

    /** In the words of the form, which has them then. */
    private List<Choice> stages() {
        return Stream.of("KINDERGARTEN", "COMPULSORY", "VOCATIONAL", "OTHER")
                .map(code -> choice(code, words.say("field.founder.publicSchoolStage." + code), ""))
                .toList();
    }

    private List<Choice> matters() {
        boolean founding = answers.get("stand").equals("new");
        return reference.county(answers.get("region")).stream()
                .flatMap(county -> reference.offeredIn(county).stream())
                .filter(matter -> matter.founds() == founding)
                .map(matter -> choice(matter.code(), matter.name(), hint("matter", matter.code())))
                .toList();
    }

    private List<Choice> coded(String name, String... codes) {
        return Stream.of(codes)
                .map(code -> choice(code, words.say("quiz." + name + "." + code), hint(name, code)))
                .toList();
    }

    private String hint(String name, String code) {
        return words.maybe("quiz." + name + "." + code + ".hint");
    }

    private static Choice choice(String code, String label, String hint) {
        return new Choice(code, label, hint, false);
    }
}
