package cn.lianshen.client.token;

import java.time.Instant;

/**
 * A bearer token and its end.
 *
 * @param usableUntil a minute before the issuer's end, so that no request dies on its way
 */
record Token(String value, Instant usableUntil) {}
