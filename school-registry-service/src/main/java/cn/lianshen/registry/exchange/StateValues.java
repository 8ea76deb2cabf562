package cn.lianshen.registry.exchange;

import static cn.lianshen.registry.exchange.domain.Field.*;

import cn.lianshen.registry.exchange.domain.Field;
import cn.lianshen.registry.institution.PublicState;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An institution as a row of the table says it. */
final class StateValues {
    private StateValues() {}

    static Map<Field, String> of(PublicState it) {
        var values = new EnumMap<Field, String>(Field.class);
        values.put(REGION, it.region());
        values.put(NAME, it.name());
        values.put(KIND, it.kind());
        values.put(CLASSIFICATION, chosen(it.classification()));
        values.put(ESTABLISHED_ON, text(it.foundedOn()));
        values.put(ADDRESS, it.address());
        values.put(CAMPUSES, String.join("；", it.campuses()));
        values.put(FOUNDERS, String.join("；", it.founders()));
        values.put(LEGAL_REPRESENTATIVE, it.legalRepresentative());
        values.put(PRINCIPAL, it.principal());
        values.put(STATE, it.state());
        values.put(INSTITUTION, text(it.institutionId()));
        licence(it, values);
        return values;
    }

    private static void licence(PublicState it, Map<Field, String> values) {
        values.put(LICENCE_NUMBER, it.licence().number());
        values.put(ISSUER, it.licence().issuer());
        values.put(VALID_FROM, text(it.licence().validFrom()));
        values.put(VALID_TO, text(it.licence().validTo()));
        values.put(REGISTRAR, text(it.registration().registrar()));
        values.put(CREDIT_CODE, text(it.registration().creditCode()));
        values.put(REGISTERED_ON, text(it.registration().registeredOn()));
    }

    private static String chosen(String classification) {
        return classification.equals(PublicState.NOT_CHOSEN) ? "" : classification;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
