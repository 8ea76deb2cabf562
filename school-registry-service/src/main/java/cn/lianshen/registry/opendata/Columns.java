package cn.lianshen.registry.opendata;

import cn.lianshen.registry.institution.PublicState;
import cn.lianshen.registry.institution.domain.Licence;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the table, in their order; {@code open-data.schema.json} says what they mean. */
final class Columns {
    private static final List<Column> ALL =
            List.of(
                    new Column("institutionId", it -> it.institutionId()),
                    new Column("region", PublicState::region),
                    new Column("name", PublicState::name),
                    new Column("kind", PublicState::kind),
                    new Column("classification", PublicState::classification),
                    new Column("state", PublicState::state),
                    new Column("foundedOn", it -> it.foundedOn()),
                    new Column("address", PublicState::address),
                    new Column("campuses", it -> String.join("；", it.campuses())),
                    new Column("founders", it -> String.join("；", it.founders())),
                    new Column("legalRepresentative", PublicState::legalRepresentative),
                    new Column("principal", PublicState::principal),
                    new Column("licenceNumber", it -> it.licence().number()),
                    new Column("issuer", it -> it.licence().issuer()),
                    new Column("validFrom", it -> it.licence().validFrom()),
                    new Column("validTo", it -> it.licence().validTo()),
                    new Column("endedHow", it -> ended(it, Licence.Ended::how)),
                    new Column("endedOn", it -> ended(it, Licence.Ended::on)),
                    new Column("registrar", it -> it.registration().registrar()),
                    new Column("creditCode", it -> it.registration().creditCode()),
                    new Column("registeredOn", it -> it.registration().registeredOn()),
                    new Column("struckOffOn", it -> it.registration().struckOffOn()));

    private Columns() {}

    private record Column(String title, Function<PublicState, @Nullable Object> value) {
        String cell(PublicState state) {
            var cell = value.apply(state);
            return cell == null ? "" : cell.toString();
        }
    }

    static List<String> titles() {
        return ALL.stream().map(Column::title).toList();
    }

    static List<String> cells(PublicState state) {
        return ALL.stream().map(column -> column.cell(state)).toList();
    }

    private static @Nullable Object ended(
            PublicState state, Function<Licence.Ended, Object> aspect) {
        var ended = state.licence().ended();
        return ended == null ? null : aspect.apply(ended);
    }
}
