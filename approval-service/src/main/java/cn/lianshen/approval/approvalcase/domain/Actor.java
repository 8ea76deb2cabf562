package cn.lianshen.approval.approvalcase.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who acts: a founder ({@code person}), an officer or a bureau's own system ({@code bureau}).
 *
 * @param id token subject
 * @param agent officer by whom a founder acts (代办); null when nobody stands between
 */
public record Actor(Kind kind, String id, @Nullable String bureau, @Nullable String agent) {
    /** Who acts by nobody else. */
    public Actor(Kind kind, String id, @Nullable String bureau) {
        this(kind, id, bureau, null);
    }

    /** What kind of actor. */
    public enum Kind {
        /** A founder. */
        PERSON,
        /** A bureau, by an officer or by its own system. */
        BUREAU,
        /** Who watches over a county's bureaus (督办). */
        SUPERVISOR,
        /** The platform itself, when time has run out. */
        SYSTEM
    }

    /** Whether the actor works for the bureau of this code. */
    public boolean actsFor(String code) {
        return code.equals(bureau);
    }
}
