package cn.lianshen.approval.routing.domain;

import java.util.List;

/** What registrars do to the legal person after the decision, in order (法人登记). */
final class Registrations {

    private Registrations() {}

    /** At the registrar chosen; none for matters and bodies without a legal person's register. */
    static List<Registration> of(
            Matter matter, ProposedSchool school, County county, String registrar) {
        return matter.converts() && !matter.acts().isEmpty()
                ? conversion(before(school, county), registrar)
                : matter.acts().stream().map(act -> new Registration(registrar, act)).toList();
    }

    /** The same registrar changes its entry; another one enters what the first has struck off. */
    private static List<Registration> conversion(String before, String after) {
        return before.equals(after)
                ? List.of(new Registration(after, RegistrationAct.CHANGE))
                : List.of(
                        new Registration(before, RegistrationAct.CANCEL),
                        new Registration(after, RegistrationAct.CREATE));
    }

    /** A school that has not chosen yet runs as non-profit, so it is registered as such. */
    private static String before(ProposedSchool school, County county) {
        Existing now = school.existing();
        String registrar = now.registrar();
        Classification classification = now.classification();
        return registrar != null
                ? registrar
                : county.registrarByDefault(
                        classification == null ? Classification.NON_PROFIT : classification);
    }
}
