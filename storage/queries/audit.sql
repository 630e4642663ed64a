-- name: write_audit(at, actor_id, person_id, action, subject, detail, community_id)!
INSERT INTO audit (at, actor_id, person_id, action, subject, detail, community_id)
VALUES (:at, :actor_id, :person_id, :action, :subject, :detail, :community_id);

-- name: recent_audit(community_id, limit)
-- Without a community: everything.
SELECT id, at, actor_id, person_id, action, subject, detail, community_id FROM audit
WHERE CAST(:community_id AS BIGINT) IS NULL OR community_id = :community_id
ORDER BY id DESC
LIMIT :limit;

-- name: earlier_audit(community_id, before, limit)
SELECT id, at, actor_id, person_id, action, subject, detail, community_id FROM audit
WHERE community_id = :community_id
  AND (CAST(:before AS BIGINT) IS NULL OR id < CAST(:before AS BIGINT))
ORDER BY id DESC
LIMIT :limit;

-- name: audit_about(subject, community_id)
SELECT id, at, actor_id, person_id, action, subject, detail, community_id FROM audit
WHERE subject = :subject AND community_id = :community_id
ORDER BY id;

-- name: purge_audit_details(before)
UPDATE audit SET detail = NULL WHERE at < :before AND detail IS NOT NULL RETURNING 1;
