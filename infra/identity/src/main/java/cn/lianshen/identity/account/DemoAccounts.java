package cn.lianshen.identity.account;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * People by the name they sign in with. Once signed in they are known by their subject alone, so
 * that no token can carry a name by mistake.
 */
@Component
public class DemoAccounts implements UserDetailsService {

    private final String password;
    private final Map<String, DemoProperties.Person> byLogin;
    private final Map<String, Standing> bySubject;
    private final List<Account> people;

    DemoAccounts(DemoProperties demo) {
        this.password = "{noop}" + demo.password();
        this.people =
                demo.people().stream()
                        .map(Account::of)
                        .sorted(Comparator.comparing(Account::subject))
                        .toList();
        this.byLogin =
                demo.people().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        DemoProperties.Person::login, Function.identity()));
        this.bySubject =
                Stream.concat(
                                demo.people().stream()
                                        .map(p -> Map.entry(p.subject(), Standing.of(p))),
                                demo.partners().stream()
                                        .map(p -> Map.entry(p.id(), Standing.of(p))))
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        DemoProperties.Person person = byLogin.get(login);
        if (person == null) {
            throw new UsernameNotFoundException("no such account");
        }
        return User.withUsername(person.subject()).password(password).roles("PERSON").build();
    }

    /** All people, in the order of their subjects. */
    public List<Account> people() {
        return people;
    }

    /** What tokens say of a person or partner. */
    public Optional<Standing> standing(String subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }
}
