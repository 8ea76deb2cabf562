package cn.lianshen.approval.naming.domain;

import java.util.stream.Stream;

/** NM02 and the like: how a name ends, and the short form that drops only the company part. */
final class CompanyFormCheck implements NamingCheck {

    private static final String SHORT_NAME = "school.shortName";

    private final Vocabulary vocabulary;

    CompanyFormCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Stream<Fault> faults(ProposedName name, NameParts parts, Place here) {
        boolean lawful = vocabulary.words(WordList.COMPANY_FORM).contains(parts.companyForm());
        Stream<Fault> company =
                NamingRules.ofNonProfit(
                        Fault.when(
                                !parts.companyForm().isEmpty(),
                                "NM10",
                                "company-form",
                                parts.companyForm()));
        return Stream.of(
                        Fault.when(!lawful, "NM02", "company-form-missing"),
                        company,
                        shortForm(name, parts))
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> shortForm(ProposedName name, NameParts parts) {
        if (name.shortName() == null) {
            return Stream.empty();
        }
        String expected = parts.withoutCompanyForm();
        boolean right = NameAnatomy.plain(name.shortName()).equals(expected);
        return Stream.concat(
                        Fault.when(!right, "NM02", "short-form-wrong", expected),
                        Fault.when(
                                right && !name.has(Consent.SHORT_FORM),
                                "NM02",
                                "short-form-consent"))
                .map(fault -> fault.at(SHORT_NAME));
    }
}
