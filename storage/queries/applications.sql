-- name: start_application(person_id, community_id, partner_id, created_at)$
-- Gives nothing if one is open already.
INSERT INTO applications
  (person_id, community_id, partner_id, status, profile, created_at, version)
VALUES (:person_id, :community_id, :partner_id, 'draft', NULL, :created_at, 0)
ON CONFLICT DO NOTHING
RETURNING id;

-- name: open_application(person_id, community_id)^
SELECT * FROM applications
WHERE person_id = :person_id AND community_id = :community_id
  AND status NOT IN ('declined', 'withdrawn', 'closed');

-- name: application(id)^
SELECT * FROM applications WHERE id = :id;

-- name: hold_application(id)^
-- Changes nothing, and makes others wait who would do something about its matches.
UPDATE applications SET version = version WHERE id = :id RETURNING *;

-- name: applications_of(person_id)
SELECT * FROM applications WHERE person_id = :person_id ORDER BY id;

-- name: applications_in(community_id, status)
SELECT * FROM applications
WHERE community_id = :community_id AND status = :status
ORDER BY coalesce(submitted_at, created_at), id;

-- name: applications_sent_to(community_id)
-- All that ever were sent, also what was withdrawn or declined since.
SELECT * FROM applications
WHERE community_id = :community_id AND submitted_at IS NOT NULL
ORDER BY submitted_at, id;

-- name: save_application(id, partner_id, status, profile, submitted_at, assignee_id, verified_at, decided_at, decision, version)$
UPDATE applications
SET partner_id = :partner_id, status = :status, profile = :profile,
    submitted_at = :submitted_at, assignee_id = :assignee_id, verified_at = :verified_at,
    decided_at = :decided_at, decision = :decision, version = version + 1
WHERE id = :id AND version = :version
RETURNING version;
