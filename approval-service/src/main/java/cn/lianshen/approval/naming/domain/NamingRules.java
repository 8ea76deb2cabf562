package cn.lianshen.approval.naming.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every naming rule with its words (NM01 to NM12): what speaks against a name, on a day. */
public final class NamingRules {

    private final Map<String, NamingRule> rules;
    private final Map<String, Place> places;
    private final NameAnatomy anatomy;
    private final List<NamingCheck> checks;

    /** Rules and places by the code of their values. */
    public NamingRules(
            Map<String, NamingRule> rules, Map<String, Place> places, Vocabulary vocabulary) {
        this.rules = Map.copyOf(rules);
        this.places = Map.copyOf(places);
        Collection<Place> all = this.places.values();
        this.anatomy = new NameAnatomy(vocabulary, all);
        this.checks =
                List.of(
                        new SpellingCheck(vocabulary),
                        new OthersNamesCheck(vocabulary, anatomy),
                        new CompanyFormCheck(vocabulary),
                        new OrderCheck(vocabulary, all),
                        new WordsCheck(vocabulary),
                        new ReservationCheck());
    }

    /**
     * Every finding, in the order of the rules; empty when nothing speaks against the name, or when
     * the item gives no name.
     *
     * @throws IllegalArgumentException if the region is not among the places given, or a rule or a
     *     demand of it is missing
     */
    public List<NamingFinding> check(ProposedName name) {
        Place here = known(places.get(name.region()), name.region());
        NameParts parts = anatomy.of(name.name(), here);
        return checks.stream()
                .filter(check -> name.isGiven())
                .flatMap(check -> check.faults(name, parts, here))
                .flatMap(fault -> finding(fault, name).stream())
                .sorted((a, b) -> a.rule().compareTo(b.rule()))
                .toList();
    }

    private Optional<NamingFinding> finding(Fault fault, ProposedName name) {
        NamingRule rule = known(rules.get(fault.rule()), fault.rule());
        return Optional.of(rule)
                .filter(it -> it.holds(name))
                .map(it -> known(it.demands().get(fault.code()), it.code() + " " + fault.code()))
                .map(
                        demand ->
                                new NamingFinding(
                                        fault.rule(),
                                        fault.code(),
                                        demand.level(),
                                        fault.field(),
                                        demand.source(),
                                        fault.parameters()));
    }

    private static <T> T known(@Nullable T found, String what) {
        if (found == null) {
            throw new IllegalArgumentException("not in the naming rules: " + what);
        }
        return found;
    }

    /** Under both rules on names of non-profit bodies: the one of the day is told. */
    static Stream<Fault> ofNonProfit(Stream<Fault> faults) {
        return faults.flatMap(fault -> Stream.of(fault.under("NM09"), fault.under("NM10")));
    }
}
