package cn.lianshen.gateway.portal.citizen;

import cn.lianshen.gateway.portal.citizen.School.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an institution was, as far as pages show it. */
public record Past(
        List<Held<String>> names, List<Held<Named>> classifications, List<Step> licences) {

    /** Until: the first day on which it did not hold any more; null while it does. */
    public record Held<T>(T value, LocalDate from, @Nullable LocalDate until) {}

    /** One line of the licence's history. */
    public record Step(
            LocalDate on, Named what, String number, LocalDate validFrom, LocalDate validTo) {}

    /** Names that it does not have any more. */
    public List<Held<String>> formerNames() {
        return names.stream().filter(name -> name.until() != null).toList();
    }

    public List<Held<Named>> formerClassifications() {
        return classifications.stream().filter(it -> it.until() != null).toList();
    }
}
