#!/bin/bash
# Behaves as the official image does: KAFKA_SOME_NAME=value in the environment is some.name=value in the configuration.
set -e
config=/opt/kafka/server.properties
env | sed -n 's/^KAFKA_\([A-Z_]*\)=/\1=/p' | while IFS='=' read -r name value; do
  name=${name,,}
  echo "${name//_/.}=$value"
done >"$config"
echo "log.dirs=/opt/kafka/data" >>"$config"

class_path=/opt/kafka/$(sed 's#:#:/opt/kafka/#g' /opt/kafka/broker/index)
java="/opt/jdk/bin/java -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dlog4j2.configurationFile=/opt/kafka/log4j2.xml"
if [ ! -e /opt/kafka/data/meta.properties ]; then
  $java -cp "$class_path" kafka.tools.StorageTool format --cluster-id "$CLUSTER_ID" --config "$config"
fi
exec $java -cp "$class_path" kafka.Kafka "$config"
