package cn.lianshen.gateway.portal.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who works in a county.
 *
 * @param people by subject
 * @param fresh whether the directory has said so just now
 */
public record Staff(Map<String, Person> people, boolean fresh) {
    private static final Comparator<Person> BY_NAME =
            Comparator.comparing(Person::name).thenComparing(Person::subject);

    /** Nobody's name is known. */
    public static final Staff UNKNOWN = new Staff(Map.of(), false);

    static Staff of(List<Person> all) {
        return new Staff(
                all.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Person::subject, Function.identity(), (one, _) -> one)),
                true);
    }

    Staff stale() {
        return new Staff(people, false);
    }

    public Optional<Person> find(@Nullable String subject) {
        return subject == null ? Optional.empty() : Optional.ofNullable(people.get(subject));
    }

    /** A bureau's officers who can be given work, by name. */
    public List<Person> officers(@Nullable String bureau) {
        return people.values().stream()
                .filter(one -> one.active() && one.is("officer"))
                .filter(one -> bureau != null && bureau.equals(one.bureau()))
                .sorted(BY_NAME)
                .toList();
    }
}
