package cn.lianshen.local.server;

import cn.lianshen.local.PlatformFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** What the platform asks of a broker. */
public final class KafkaAdmin {
    private static final int PATIENCE_SECONDS = 20;

    private final String bootstrapServers;

    public KafkaAdmin(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Whether a broker is there and the controller knows it. */
    public boolean answers() {
        int colon = bootstrapServers.lastIndexOf(':');
        String host = bootstrapServers.substring(0, colon);
        // A client is dear and patient; most of the time of waiting nobody listens at all.
        return FreePorts.listens(host, Integer.parseInt(bootstrapServers.substring(colon + 1)))
                && clusterAnswers();
    }

    private boolean clusterAnswers() {
        try (var admin = client(2_000)) {
            return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Makes the topics that are missing; one that is there stays as it is. */
    public void create(List<Topic> topics) {
        try (var admin = client(PATIENCE_SECONDS * 1_000)) {
            Set<String> known = admin.listTopics().names().get();
            var missing = topics.stream().filter(topic -> !known.contains(topic.name()));
            admin.createTopics(missing.map(KafkaAdmin::request).toList())
                    .all()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new PlatformFailure("Kafka cannot create its topics: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("Stopped while Kafka made its topics.", e);
        }
    }

    /** Replication is the broker's default, which is a setting of the cluster. */
    private static NewTopic request(Topic topic) {
        return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty())
                .configs(topic.config());
    }

    private Admin client(int timeoutMillis) {
        return Admin.create(
                Map.of(
                        "bootstrap.servers", bootstrapServers,
                        "request.timeout.ms", "" + timeoutMillis,
                        "default.api.timeout.ms", "" + timeoutMillis));
    }
}
