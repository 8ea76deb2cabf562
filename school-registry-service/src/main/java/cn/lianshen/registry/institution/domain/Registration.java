package cn.lianshen.registry.institution.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The legal person (法人) behind the school.
 *
 * @param registrar bureau that registers or has registered it; null when nobody was named
 * @param creditCode null until it is registered
 * @param struckOffOn null while it exists
 */
public record Registration(
        @Nullable String registrar,
        @Nullable String creditCode,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate struckOffOn) {
    static final Registration NONE = new Registration(null, null, null, null);

    /** Whether there is a legal person now. */
    public boolean active() {
        return creditCode != null && struckOffOn == null;
    }

    /** Names the bureau that is to register; one that has registered stays. */
    Registration expectedAt(@Nullable String bureau) {
        return active() || bureau == null
                ? this
                : new Registration(bureau, creditCode, registeredOn, struckOffOn);
    }

    Registration struckOff(LocalDate on) {
        return new Registration(registrar, creditCode, registeredOn, on);
    }
}
