package cn.lianshen.gateway.portal.founder;

import static cn.lianshen.gateway.portal.form.Field.one;
import static cn.lianshen.gateway.portal.form.Field.text;
import static cn.lianshen.gateway.portal.form.Field.yesNo;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.FormTree;
import cn.lianshen.gateway.portal.reference.Assessed;
import cn.lianshen.gateway.portal.reference.Reference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pages of one application, in order, as what is applied for calls for them.
 *
 * @param all in the order in which they are filled in
 */
record Sections(List<Section> all) {
    private static final Set<Section.State> FINISHED =
            EnumSet.of(Section.State.DONE, Section.State.OPTIONAL, Section.State.LATER);
    private static final String FOUNDER = "founder";

    static Sections of(FormTree form, Reference reference, Assessed assessed) {
        var all = new ArrayList<>(answered(form, reference).toList());
        assessed.handedIn().stream()
                .map(need -> Section.material(need.material(), untouched(need, assessed)))
                .forEach(all::add);
        return new Sections(List.copyOf(all));
    }

    /** Those that ask questions; at the others materials are handed in. */
    static Stream<Section> answered(FormTree form, Reference reference) {
        return Stream.of(founder(form), List.of(disclosures()), SchoolSections.of(form, reference))
                .flatMap(List::stream);
    }

    public Optional<Section> find(String code) {
        return Stream.concat(all.stream(), Stream.of(SchoolSections.existing()))
                .filter(section -> section.code().equals(code))
                .findFirst();
    }

    /** Where a field is asked, also a part of it. */
    public Optional<Section> of(String field) {
        return all.stream().filter(section -> section.has(field)).findFirst();
    }

    /** None behind one that is only asked once it has been filled in. */
    public Optional<Section> after(Section section) {
        return all.contains(section)
                ? all.stream().skip(all.indexOf(section) + 1L).findFirst()
                : Optional.empty();
    }

    public boolean complete(FormTree form, List<Draft.Hint> hints) {
        return all.stream().map(one -> one.state(form, hints)).allMatch(FINISHED::contains);
    }

    /** A person's number is not kept for a body, nor a body's for a person. */
    static void tidy(FormTree form) {
        if (form.says("founder.type", "INDIVIDUAL")) {
            form.remove("founder.creditCode");
        } else if (form.says("founder.type", "ORGANISATION")) {
            form.remove("founder.citizenNumber");
        }
        if (!form.says("founder.publicSchool", "true")) {
            form.remove("founder.publicSchoolStage");
        }
    }

    private static List<Section> founder(FormTree form) {
        boolean body = form.says("founder.type", "ORGANISATION");
        var number = body ? "founder.creditCode" : "founder.citizenNumber";
        return List.of(
                Section.of(
                        "founder-type", FOUNDER, one("founder.type", "INDIVIDUAL", "ORGANISATION")),
                Section.of(
                        "founder",
                        FOUNDER,
                        text("founder.name", 60, body ? "organization" : "name"),
                        text(number, 18, "off")),
                standing(form));
    }

    private static Section standing(FormTree form) {
        var fields = new ArrayList<Field>();
        fields.add(yesNo("founder.foreignControlled"));
        fields.add(yesNo("founder.publicSchool"));
        if (form.says("founder.publicSchool", "true")) {
            fields.add(
                    one(
                            "founder.publicSchoolStage",
                            "KINDERGARTEN",
                            "COMPULSORY",
                            "VOCATIONAL",
                            "OTHER"));
        }
        return new Section(
                "founder-standing", FOUNDER, List.copyOf(fields), null, Section.State.OPEN);
    }

    private static Section.State untouched(Assessed.Need need, Assessed assessed) {
        if (!need.certain()) {
            return Section.State.OPTIONAL;
        }
        return assessed.mayFollow(need) ? Section.State.LATER : Section.State.OPEN;
    }

    private static Section disclosures() {
        return Section.of(
                "disclosures",
                FOUNDER,
                yesNo("disclosures.listedCompany"),
                yesNo("disclosures.stockMarketMoney"),
                yesNo("disclosures.governmentMeans"),
                yesNo("disclosures.relatedPartyDeals"));
    }
}
