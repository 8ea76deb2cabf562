/** What integration tests stand on: a real PostgreSQL, a real Kafka and an OpenID issuer. */
@NullMarked
package cn.lianshen.testkit;

import org.jspecify.annotations.NullMarked;
