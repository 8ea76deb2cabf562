package cn.lianshen.identity.account;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * The clients of the demo file, whose id and client id are the same. Unlike the repository that
 * comes with the library it lets several clients have one secret.
 */
final class ListedClients implements RegisteredClientRepository {

    private final Map<String, RegisteredClient> byId = new ConcurrentHashMap<>();

    ListedClients(Collection<RegisteredClient> clients) {
        clients.forEach(this::save);
    }

    /** Called by the library when it has hashed a secret that was given in plain text. */
    @Override
    public void save(RegisteredClient client) {
        byId.put(client.getClientId(), client);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return byId.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return byId.get(clientId);
    }
}
