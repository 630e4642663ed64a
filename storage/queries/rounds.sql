-- name: add_round(community_id, maker_id, status, pairs, created_at)$
INSERT INTO rounds (community_id, maker_id, status, pairs, created_at, version)
VALUES (:community_id, :maker_id, :status, :pairs, :created_at, 0)
RETURNING id;

-- name: round(id)^
SELECT * FROM rounds WHERE id = :id;

-- name: hold_round(id)^
-- Changes nothing, and makes others wait who would edit or publish it.
UPDATE rounds SET version = version WHERE id = :id RETURNING *;

-- name: newest_round(community_id)^
SELECT * FROM rounds WHERE community_id = :community_id ORDER BY id DESC LIMIT 1;

-- name: save_round(id, status, pairs, published_at, version)$
UPDATE rounds
SET status = :status, pairs = :pairs, published_at = :published_at, version = version + 1
WHERE id = :id AND version = :version
RETURNING version;
