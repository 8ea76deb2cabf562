package cn.lianshen.registry.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.registry.RegisterTables;
import cn.lianshen.testkit.TestServers;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A register that is there already is found by its addresses as soon as it is migrated. */
class PlaceKeysIT {
    private static final String SCHOOL =
            """
            INSERT INTO projected.institutions (id, region, kind, state, classification, name_key, name_pairs,
                place_pairs, number_keys, digest)
            SELECT id, '330327', 'KG', 'LICENSED', 'NON_PROFIT', '园', '{}', '{}', '{}', ''
            FROM (VALUES (gen_random_uuid()), (gen_random_uuid())) v (id);
            INSERT INTO projected.institution_entries (institution_id, entry, facts)
            SELECT id, '{"address":"苍南县　灵溪镇Ａ座 12号"}', '[]' FROM projected.institutions LIMIT 1
            """;

    private static final RegisterTables TABLES =
            new RegisterTables(TestServers.postgres().createDatabase("registry"));

    @Test
    void addresses_have_their_keys_and_all_are_drawn_up_again() {
        migrated("7");
        TABLES.change(SCHOOL);
        migrated("8");
        assertThat(TABLES.column("SELECT place_key FROM projected.institutions ORDER BY 1"))
                .containsExactly("", "苍南县灵溪镇a座12号");
        assertThat(TABLES.column("SELECT 1 FROM projected.stale_institutions")).hasSize(2);
    }

    private static void migrated(String version) {
        Flyway.configure()
                .dataSource(TABLES.database().jdbcUrl(), null, null)
                .locations("classpath:db/outbox", "classpath:db/web", "classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }
}
