-- name: add_connector(person_id, community_id, status, created_at)$
-- Gives nothing if the person is one already.
INSERT INTO connectors (person_id, community_id, status, capacity, created_at, version)
VALUES (:person_id, :community_id, :status, 1, :created_at, 0)
ON CONFLICT DO NOTHING
RETURNING id;

-- name: connector(id)^
SELECT * FROM connectors WHERE id = :id;

-- name: hold_connector(id)^
-- Changes nothing, and makes others who would give away the same places wait.
UPDATE connectors SET version = version WHERE id = :id RETURNING *;

-- name: connector_of(person_id)^
SELECT * FROM connectors WHERE person_id = :person_id;

-- name: connectors_in(community_id)
SELECT connectors.* FROM connectors
JOIN connector_communities ON connector_id = connectors.id
WHERE connector_communities.community_id = :community_id
ORDER BY connectors.id;

-- name: connectors_by_email(email_digest)
SELECT * FROM connectors WHERE email_digest = :email_digest ORDER BY id;

-- name: save_connector(id, community_id, status, profile, email_digest, capacity, agreed_at, confirmed_at, paused_at, paused_until_at, left_at, merged_into, version)$
UPDATE connectors
SET community_id = :community_id, status = :status, profile = :profile,
    email_digest = :email_digest, capacity = :capacity, agreed_at = :agreed_at,
    confirmed_at = :confirmed_at, paused_at = :paused_at, paused_until_at = :paused_until_at,
    left_at = :left_at, merged_into = :merged_into, version = version + 1
WHERE id = :id AND version = :version
RETURNING version;

-- name: communities_of_connector(connector_id)
SELECT community_id FROM connector_communities
WHERE connector_id = :connector_id ORDER BY community_id;

-- name: communities_of_connectors_in(community_id)
SELECT helped.connector_id, helped.community_id
FROM connector_communities AS helped
JOIN connector_communities AS here ON here.connector_id = helped.connector_id
WHERE here.community_id = :community_id;

-- name: help_community(connector_id, community_id)!
INSERT INTO connector_communities (connector_id, community_id)
VALUES (:connector_id, :community_id)
ON CONFLICT DO NOTHING;

-- name: help_no_community(connector_id)!
DELETE FROM connector_communities WHERE connector_id = :connector_id;
