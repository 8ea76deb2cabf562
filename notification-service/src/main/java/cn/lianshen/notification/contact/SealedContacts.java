package cn.lianshen.notification.contact;

import cn.lianshen.cipher.FieldCipher;
import cn.lianshen.cipher.store.SealedColumn;
import cn.lianshen.notification.channel.domain.Channel;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals addresses, each for its row and no other. */
@Component
public final class SealedContacts {
    private static final List<SealedColumn.Key> KEY =
            List.of(SealedColumn.Key.text("owner"), SealedColumn.Key.text("channel"));
    static final SealedColumn ADDRESS = new SealedColumn("contacts", "address", KEY);
    static final SealedColumn PENDING = new SealedColumn("contact_requests", "pending", KEY);

    private final FieldCipher cipher;
    private final JsonMapper json;

    SealedContacts(FieldCipher cipher, JsonMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    byte[] seal(String owner, Channel channel, Address address) {
        return cipher.seal(json.writeValueAsString(address), ADDRESS.place(owner, channel));
    }

    /** What {@code contacts.address} holds for this owner and channel. */
    public Address open(String owner, Channel channel, byte[] stored) {
        return json.readValue(cipher.open(stored, ADDRESS.place(owner, channel)), Address.class);
    }

    byte[] seal(String owner, Channel channel, Pending pending) {
        return cipher.seal(json.writeValueAsString(pending), PENDING.place(owner, channel));
    }

    Pending openPending(String owner, Channel channel, byte[] stored) {
        return json.readValue(cipher.open(stored, PENDING.place(owner, channel)), Pending.class);
    }
}
