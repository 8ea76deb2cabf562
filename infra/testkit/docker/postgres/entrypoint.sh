# Behaves as the official image does: lays the cluster out at the first start, with one start and stop, then runs the command.
set -e
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  echo "$POSTGRES_PASSWORD" >/tmp/password
  initdb -U "$POSTGRES_USER" --pwfile=/tmp/password -A scram-sha-256 -E UTF8 --locale=C \
    --locale-provider=builtin --builtin-locale=C.UTF-8 --no-sync
  echo "host all all all scram-sha-256" >>"$PGDATA/pg_hba.conf"
  echo "listen_addresses = '*'" >>"$PGDATA/postgresql.conf"
  echo "CREATE DATABASE $POSTGRES_DB" | postgres --single -D "$PGDATA" postgres
  pg_ctl -w start -o "-c listen_addresses= -c unix_socket_directories=/tmp"
  pg_ctl -w stop
fi
exec "$@"
