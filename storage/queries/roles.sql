-- name: roles_of(person_id)
SELECT person_id, role, community_id FROM roles
WHERE person_id = :person_id AND ended_at IS NULL
ORDER BY id;

-- name: role_is_held(role, community_id)$
SELECT 1 FROM roles
WHERE role = :role AND ended_at IS NULL
  AND coalesce(community_id, 0) = coalesce(CAST(:community_id AS BIGINT), 0)
LIMIT 1;

-- name: holders_of_role(role, community_id)
SELECT person_id FROM roles
WHERE role = :role AND ended_at IS NULL
  AND coalesce(community_id, 0) = coalesce(CAST(:community_id AS BIGINT), 0)
ORDER BY id;

-- name: grant_role(person_id, role, community_id, granted_at)!
-- Granting twice changes nothing.
INSERT INTO roles (person_id, role, community_id, granted_at)
VALUES (:person_id, :role, :community_id, :granted_at)
ON CONFLICT DO NOTHING;

-- name: end_role(person_id, role, community_id, ended_at)!
UPDATE roles SET ended_at = :ended_at
WHERE person_id = :person_id AND role = :role AND ended_at IS NULL
  AND coalesce(community_id, 0) = coalesce(CAST(:community_id AS BIGINT), 0);
