package cn.lianshen.bench.service;

import java.net.URI;

/**
 * What the next request needs of an answer.
 *
 * @param etag to be sent back as {@code If-Match}
 * @param location of what was made, or empty
 */
record Reply(String etag, String location) {

    String path() {
        return URI.create(location).getPath();
    }
}
