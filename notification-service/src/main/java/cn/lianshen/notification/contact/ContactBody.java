package cn.lianshen.notification.contact;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An address to send a code to.
 *
 * @param address a mailbox, a mobile number of mainland China, or an {@code https} URL
 * @param language of what is sent there; {@code zh} unless told
 */
record ContactBody(@Schema(example = "13800001234") String address, @Nullable Language language) {

    /** In which language messages are written. */
    enum Language {
        zh,
        en
    }

    boolean english() {
        return language == Language.en;
    }
}
