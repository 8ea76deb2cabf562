package cn.lianshen.registry.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.registry.RegisterTables;
import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.registry.lookup.domain.Criteria;
import cn.lianshen.registry.lookup.domain.Lookup;
import cn.lianshen.registry.lookup.domain.Typed;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.r2dbc.core.DatabaseClient;

/** At twenty thousand institutions every way of looking goes through an index of its own. */
class SearchPlanIT {
    private static final CaseTopic TOPIC = new CaseTopic("plans.cases.v1", "registry");
    private static final RegisterTables TABLES =
            new RegisterTables(TestServers.postgres().createDatabase("registry"));
    private static final RunningRegistry REGISTRY =
            RunningRegistry.on(TABLES.database(), TOPIC.name());

    /** Names of two characters of their own each, so that a fragment finds few. */
    private static final String FILL =
            """
            INSERT INTO projected.institutions (id, region, kind, state, classification, name_key, name_pairs,
                                                place_key, place_pairs, number_keys, credit_code, digest)
            SELECT gen_random_uuid(), (330300 + n % 30)::text, 'KG',
                   CASE WHEN n % 500 = 0 THEN 'CLOSED' ELSE 'REGISTERED' END, 'NON_PROFIT',
                   w.own || '幼儿园', ARRAY[w.own, substr(w.own, 2, 1) || '幼', '幼儿', '儿园'],
                   '某路' || w.own, ARRAY['某路', '路' || substr(w.own, 1, 1)], ARRAY[(133032760000000 + n)::text],
                   '52330327MJ' || lpad(n::text, 8, '0'), '\\x00'
            FROM generate_series(1, 20000) n,
                 LATERAL (SELECT chr(19968 + n % 400) || chr(20500 + n / 400) AS own) w
            """;

    @BeforeAll
    static void twenty_thousand() {
        TABLES.change(FILL);
        TABLES.change("ANALYZE projected.institutions");
    }

    @AfterAll
    static void stop() {
        REGISTRY.close();
        TOPIC.close();
    }

    @ParameterizedTest
    @CsvSource({"丁倀", "丁倀幼儿", "丁倀 幼儿园", "儿园 丁倀"})
    void a_name_goes_through_its_pairs(String name) {
        assertThat(plan(new Typed(name, null, null, null, null, null)))
                .contains("Bitmap Index Scan on institutions_by_name_pairs ");
    }

    @Test
    void what_most_names_hold_is_met_in_the_order_of_names() {
        assertThat(executed(new Typed("幼儿园", null, null, null, null, null)))
                .contains("institutions_by_name on", "rows=21")
                .doesNotContain("Sort Method: external");
    }

    @Test
    void numbers_places_and_states_have_indexes_of_their_own() {
        assertThat(plan(new Typed(null, "133032760000017", null, null, null, null)))
                .contains("institutions_by_number ");
        assertThat(plan(new Typed(null, null, null, "330307", null, null)))
                .contains("institutions_by_region ");
        assertThat(plan(new Typed(null, null, null, "路丁", null, null)))
                .contains("institutions_by_place_pairs ");
        assertThat(plan(new Typed(null, null, null, null, null, "CLOSED")))
                .contains("institutions_by_state ");
    }

    @Test
    void a_page_far_behind_begins_where_the_one_before_ended() {
        var after = new Position("互", UUID.randomUUID());
        var sql = sql(new Typed("幼儿园", null, null, null, null, null), after);
        assertThat(explained("EXPLAIN ", sql)).contains("Index Cond: (ROW(name_key, id)");
    }

    /**
     * What ran: no row of the table was read but by an index, and no further process was started.
     */
    private static String plan(Typed typed) {
        var plan = executed(typed);
        assertThat(plan.lines().filter(line -> line.contains("Seq Scan on institutions ")))
                .allSatisfy(line -> assertThat(line).contains("never executed"));
        assertThat(plan).doesNotContain("Gather");
        return plan;
    }

    private static String executed(Typed typed) {
        return explained("EXPLAIN (ANALYZE) ", sql(typed, null));
    }

    private static SearchSql sql(Typed typed, @Nullable Position after) {
        return SearchSql.of((Criteria) Lookup.typed(typed), after, 21);
    }

    private static String explained(String how, SearchSql sql) {
        var lines =
                REGISTRY.bean(DatabaseClient.class)
                        .sql(how + sql.text())
                        .bindValues(sql.parameters())
                        .map(row -> Objects.requireNonNull(row.get(0, String.class)))
                        .all()
                        .collect(Collectors.joining("\n"))
                        .block();
        return Objects.requireNonNull(lines);
    }
}
