package cn.lianshen.gateway.portal.session;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A request of somebody who is logged in. */
public final class LoggedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Login login;

    LoggedIn(Login login) {
        super(
                login.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList());
        this.login = login;
        super.setAuthenticated(true);
    }

    public Login login() {
        return login;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return login;
    }

    @Override
    public String getName() {
        return login.subject();
    }
}
