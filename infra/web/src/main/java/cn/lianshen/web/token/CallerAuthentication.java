package cn.lianshen.web.token;

import cn.lianshen.web.Caller;
import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A verified token, reduced to who it speaks for and until when. The token itself is not kept. */
public final class CallerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Caller caller;
    private final Instant expiresAt;

    CallerAuthentication(Caller caller, Instant expiresAt) {
        super(authorities(caller));
        this.caller = caller;
        this.expiresAt = expiresAt;
        super.setAuthenticated(true);
    }

    /** The same token for whoever its bearer acts for. */
    public CallerAuthentication actingAs(Caller principal) {
        return new CallerAuthentication(principal, expiresAt);
    }

    public Caller caller() {
        return caller;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.subject();
    }

    private static List<SimpleGrantedAuthority> authorities(Caller caller) {
        return caller.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
