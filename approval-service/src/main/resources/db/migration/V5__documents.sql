-- Documents that people hand in: each belongs to one person, is of one material, and has versions that are never
-- overwritten. Content lies in the file store under its hash.
CREATE TABLE documents (
    document_id  uuid PRIMARY KEY,
    owner_id     text NOT NULL,
    material     text NOT NULL,
    latest       int NOT NULL,
    created_at   timestamptz NOT NULL,
    changed_at   timestamptz NOT NULL
);

CREATE INDEX documents_by_owner ON documents (owner_id, changed_at DESC, document_id);

CREATE TABLE document_versions (
    document_id   uuid NOT NULL REFERENCES documents ON DELETE CASCADE,
    version       int NOT NULL,
    sha256        text NOT NULL,
    length        bigint NOT NULL,
    type          text NOT NULL,
    name          text NOT NULL,
    state         text NOT NULL CHECK (state IN ('QUARANTINED', 'FREE', 'INFECTED')),
    -- When the scanner looks next; only in quarantine.
    scan_due      timestamptz,
    scanned_at    timestamptz,
    finding       text,
    handed_in_by  text NOT NULL,
    handed_in_at  timestamptz NOT NULL,
    PRIMARY KEY (document_id, version)
);

CREATE INDEX document_versions_by_content ON document_versions (sha256);
CREATE INDEX document_versions_to_scan ON document_versions (scan_due) WHERE scan_due IS NOT NULL;

-- What is in the store. The row comes before the content and goes after it.
CREATE TABLE stored_contents (
    sha256      text PRIMARY KEY,
    claimed_at  timestamptz NOT NULL
);

CREATE INDEX stored_contents_by_age ON stored_contents (claimed_at);

-- What a case uses, from one of its versions on. A version in use cannot be deleted.
CREATE TABLE case_materials (
    case_id      uuid NOT NULL,
    since        int NOT NULL,
    material     text NOT NULL,
    document_id  uuid NOT NULL,
    version      int NOT NULL,
    PRIMARY KEY (case_id, since, material, document_id, version),
    CONSTRAINT case_materials_document FOREIGN KEY (document_id, version) REFERENCES document_versions
);

CREATE INDEX case_materials_by_document ON case_materials (document_id, version);
