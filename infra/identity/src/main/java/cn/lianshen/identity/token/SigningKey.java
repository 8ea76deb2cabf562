package cn.lianshen.identity.token;

import cn.lianshen.identity.IdentityProperties;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The key that signs all tokens; it is on hand before the first request is taken. */
@Component
class SigningKey implements JWKSource<SecurityContext>, SmartLifecycle {

    private final KeyFile file;
    private volatile @Nullable JWKSet keys;

    SigningKey(IdentityProperties identity) {
        this.file = new KeyFile(identity.state());
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        JWKSet ready = keys;
        if (ready == null) {
            throw new IllegalStateException("the signing key is not loaded yet");
        }
        return selector.select(ready);
    }

    @Override
    public void start() {
        keys = new JWKSet(file.readOrCreate());
    }

    @Override
    public void stop() {
        keys = null;
    }

    @Override
    public boolean isRunning() {
        return keys != null;
    }

    /** Before the web server, and gone after it. */
    @Override
    public int getPhase() {
        return 0;
    }
}
