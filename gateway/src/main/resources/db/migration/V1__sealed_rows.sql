-- What the portal keeps for a browser: sessions, logins under way, forms parked during a login. The key of each row is in
-- the browser's cookie only; the id is derived from it and does not lead back.
CREATE TABLE sealed_rows (
  id bytea PRIMARY KEY,
  kind text NOT NULL,
  content bytea NOT NULL,
  expires_at timestamptz NOT NULL
);

CREATE INDEX sealed_rows_by_end ON sealed_rows (expires_at);
