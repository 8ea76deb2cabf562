package cn.lianshen.browser;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A gateway for text messages that takes everything. */
final class TextPost implements Post {
    private final Receiver gateway;

    TextPost(int port) {
        gateway = new Receiver(port);
    }

    @Override
    public String channel() {
        return "sms";
    }

    @Override
    public List<String> letters() {
        return gateway.heard().stream()
                .map(
                        sent ->
                                sent.path("params")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .collect(Collectors.joining("\n")))
                .toList();
    }

    @Override
    public void close() {
        gateway.close();
    }
}
