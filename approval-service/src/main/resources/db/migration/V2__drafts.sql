-- Applications not filed yet, saved while they are typed. Content and title are sealed (infra/cipher), and only the
-- founder reads them. Ids are chosen by the founder's client, so they are unique for one founder only. The primary key
-- serves every query; a save changes no indexed column.
CREATE TABLE drafts (
    founder_id  text NOT NULL,
    draft_id    uuid NOT NULL,
    version     int NOT NULL,
    region      text NOT NULL,
    item        text NOT NULL,
    title       bytea NOT NULL,
    content     bytea NOT NULL,
    created_at  timestamptz NOT NULL,
    saved_at    timestamptz NOT NULL,
    filed_as    uuid,
    filed_at    timestamptz,
    PRIMARY KEY (founder_id, draft_id)
) WITH (fillfactor = 80);
