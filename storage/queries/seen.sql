-- name: mark_seen(digest, seen_at)$
-- Gives 1 the first time, nothing ever after.
INSERT INTO seen (digest, seen_at) VALUES (:digest, :seen_at)
ON CONFLICT (digest) DO NOTHING
RETURNING 1;

-- name: purge_seen(before)
DELETE FROM seen WHERE seen_at < :before RETURNING 1;
