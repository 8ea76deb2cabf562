/** Real PostgreSQL and real Kafka, unpacked from Maven jars and run as plain processes. */
@NullMarked
package cn.lianshen.local.server;

import org.jspecify.annotations.NullMarked;
