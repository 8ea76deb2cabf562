package cn.lianshen.approval.naming.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** NM01, NM04, NM12: the names of other schools, of persons and of donors. */
final class OthersNamesCheck implements NamingCheck {

    private final Vocabulary vocabulary;
    private final NameAnatomy anatomy;

    OthersNamesCheck(Vocabulary vocabulary, NameAnatomy anatomy) {
        this.vocabulary = vocabulary;
        this.anatomy = anatomy;
    }

    @Override
    public Stream<Fault> faults(ProposedName name, NameParts parts, Place here) {
        Stream<Fault> others =
                name.surroundings().taken().stream()
                        .flatMap(taken -> other(name, taken, parts, here));
        return Stream.of(others, knownSchools(name, parts), people(name, parts))
                .flatMap(faults -> faults);
    }

    private Stream<Fault> other(ProposedName name, TakenName taken, NameParts parts, Place here) {
        NameParts theirs = anatomy.of(taken.name(), here);
        boolean same = same(parts, theirs);
        boolean borne = !same && carries(parts.middle(), theirs);
        boolean free = name.has(Consent.OTHER_SCHOOL);
        return Stream.of(
                        Fault.when(same, "NM01", "taken", taken.name()),
                        Fault.when(
                                !same && similar(parts, theirs), "NM01", "similar", taken.name()),
                        Fault.when(!free && borne, "NM01", "another-legal-person", taken.name()),
                        Fault.when(
                                !free && (borne || carries(parts.middle(), taken.shortName())),
                                "NM04",
                                "another-school",
                                taken.name()))
                .flatMap(faults -> faults);
    }

    /** A spelling of the place more or less does not make another name. */
    private static boolean same(NameParts ours, NameParts theirs) {
        return ours.core().equals(theirs.core())
                && (ours.place().equals(theirs.place()) || (isHere(ours) && isHere(theirs)));
    }

    private static boolean isHere(NameParts parts) {
        return parts.standing() != NameParts.Standing.ANOTHER
                && parts.standing() != NameParts.Standing.CITY_ALONE;
    }

    private static boolean similar(NameParts ours, NameParts theirs) {
        return !ours.tradeName().isEmpty()
                && ours.tradeName().equals(theirs.tradeName())
                && isHere(theirs);
    }

    private static boolean carries(String middle, NameParts theirs) {
        return !theirs.middle().isEmpty() && middle.contains(theirs.core());
    }

    private static boolean carries(String middle, @Nullable String shortName) {
        return shortName != null && !shortName.isBlank() && middle.contains(shortName);
    }

    private Stream<Fault> knownSchools(ProposedName name, NameParts parts) {
        return name.has(Consent.OTHER_SCHOOL)
                ? Stream.empty()
                : Fault.words(
                        vocabulary.in(parts.middle(), WordList.KNOWN_SCHOOL),
                        "NM04",
                        "another-school");
    }

    private static Stream<Fault> people(ProposedName name, NameParts parts) {
        List<String> donors = named(name.surroundings().donors(), parts);
        Stream<Fault> asDonors =
                name.has(Consent.DONOR_NAME)
                        ? Stream.empty()
                        : Fault.words(donors, "NM12", "donor");
        return Stream.concat(
                Fault.words(named(name.surroundings().people(), parts), "NM04", "person"),
                asDonors);
    }

    private static List<String> named(List<String> names, NameParts parts) {
        return names.stream()
                .map(NameAnatomy::plain)
                .filter(who -> who.length() > 1 && parts.middle().contains(who))
                .distinct()
                .toList();
    }
}
