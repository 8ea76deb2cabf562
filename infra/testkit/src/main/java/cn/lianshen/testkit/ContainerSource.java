package cn.lianshen.testkit;

import org.testcontainers.utility.DockerImageName;

/** Servers in containers. Images can be named by setting, so that they need not be pulled. */
final class ContainerSource implements ServerSource {
    @Override
    public TestPostgres postgres() {
        String image = Setting.of("LIANSHEN_TEST_POSTGRES_IMAGE", "postgres:18");
        return ContainerPostgres.start(
                DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"));
    }

    @Override
    public TestKafka kafka() {
        String image = Setting.of("LIANSHEN_TEST_KAFKA_IMAGE", "apache/kafka:4.3.1");
        return ContainerKafka.start(
                DockerImageName.parse(image).asCompatibleSubstituteFor("apache/kafka"));
    }
}
