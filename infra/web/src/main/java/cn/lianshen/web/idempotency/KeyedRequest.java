package cn.lianshen.web.idempotency;

/**
 * One request under its key, as the table knows it.
 *
 * @param owner subject of the caller
 * @param key the header as sent
 * @param hash SHA-256 of method, path and body: two requests are the same when these are
 */
@SuppressWarnings("ArrayRecordComponent") // compared in one place, by content
public record KeyedRequest(String owner, String key, byte[] hash) {}
