package cn.lianshen.local.server;

import java.util.Map;

/**
 * A topic as it must be made.
 *
 * @param name as in the contract
 * @param partitions fixed for good
 * @param config settings of the topic, e.g. {@code retention.ms}
 */
public record Topic(String name, int partitions, Map<String, String> config) {
    public Topic {
        config = Map.copyOf(config);
    }
}
