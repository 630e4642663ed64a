-- name: claim_due(now, until, limit)
WITH ready AS (
    SELECT id FROM due
    WHERE done = 0 AND due_at <= :now
      AND (leased_until IS NULL OR leased_until <= :now)
    ORDER BY due_at, id
    LIMIT :limit
)
UPDATE due
SET leased_until = :until, attempts = attempts + 1
FROM ready
WHERE due.id = ready.id
RETURNING due.id, person_id, due_at, kind, subject, key, payload, attempts;
