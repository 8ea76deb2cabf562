-- Objections that anybody handed in while a decision was before the public: only their keys, so that one that is sent again is
-- not taken down twice. What they say is sealed in confidential_texts, beside its event.
CREATE TABLE public_objections (
    id      uuid        PRIMARY KEY,
    case_id uuid        NOT NULL,
    at      timestamptz NOT NULL DEFAULT now(),
    taken   boolean     NOT NULL DEFAULT false
);
CREATE INDEX public_objections_of_case ON public_objections (case_id, at);

-- What is before the public is found without reading the log.
CREATE INDEX case_events_publicities ON case_events (region, at DESC) WHERE type = 'approval.publicity-started.v1';
