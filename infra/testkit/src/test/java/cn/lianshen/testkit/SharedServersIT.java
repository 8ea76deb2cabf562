package cn.lianshen.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class SharedServersIT {
    @Test
    void every_database_is_empty_and_ones_own() throws SQLException {
        var one = TestServers.postgres().createDatabase("approval");
        var other = TestServers.postgres().createDatabase("approval");
        execute(one, "CREATE TABLE filed AS SELECT 1 AS number");
        assertThatThrownBy(() -> execute(other, "SELECT * FROM filed"))
                .hasMessageContaining("filed");
    }

    @Test
    void postgres_comes_back_with_its_address_and_data() throws SQLException {
        var database = TestServers.postgres().createDatabase("restart");
        execute(database, "CREATE TABLE kept AS SELECT 1 AS number");
        TestServers.postgres().stop();
        assertThatThrownBy(() -> execute(database, "SELECT 1")).isInstanceOf(SQLException.class);
        TestServers.postgres().start();
        execute(database, "SELECT number FROM kept");
    }

    @Test
    void kafka_has_the_platforms_topics_and_comes_back_with_them() throws Exception {
        TestServers.kafka().stop();
        TestServers.kafka().start();
        var address = TestServers.kafka().bootstrapServers();
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", address))) {
            var topics = admin.describeTopics(List.of("approval.cases.v1")).allTopicNames().get();
            assertThat(topics.values())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(12));
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
