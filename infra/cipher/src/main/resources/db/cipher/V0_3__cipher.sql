-- Under which key a sealed column was last brought as a whole. A key is safe to retire when no row here names it and
-- every column has one.
CREATE TABLE sealed_columns (
    name    text PRIMARY KEY,
    key_id  text NOT NULL
);
