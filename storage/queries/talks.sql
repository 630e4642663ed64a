-- name: push_talk(person_id, conversation, state, at)^
INSERT INTO talks
  (person_id, conversation, state, position, status, started_at, updated_at, version)
VALUES
  (:person_id, :conversation, :state,
   (SELECT coalesce(max(position), 0) + 1 FROM talks
    WHERE person_id = :person_id AND status = 'open'),
   'open', :at, :at, 0)
RETURNING id, position;

-- name: talk(id)^
SELECT id, person_id, conversation, state, position, status, updated_at, version
FROM talks WHERE id = :id;

-- name: talk_stack(person_id, status)
SELECT id, person_id, conversation, state, position, status, updated_at, version
FROM talks WHERE person_id = :person_id AND status = :status
ORDER BY position, id;

-- name: save_talk(id, state, position, status, updated_at, version)$
UPDATE talks
SET state = :state, position = :position, status = :status, updated_at = :updated_at,
    version = version + 1
WHERE id = :id AND version = :version
RETURNING version;

-- name: park_talk(id, at)!
UPDATE talks SET status = 'parked', updated_at = :at, version = version + 1 WHERE id = :id;

-- name: end_talk(id, status, at)!
UPDATE talks
SET status = :status, state = NULL, updated_at = :at, version = version + 1
WHERE id = :id;

-- name: open_talks(before)
SELECT id, person_id, conversation, state, position, status, updated_at, version
FROM talks WHERE status = 'open' AND started_at < :before
ORDER BY id;

-- name: stale_talks(before)
SELECT id, person_id, conversation, state, position, status, updated_at, version
FROM talks WHERE status IN ('open', 'parked') AND updated_at < :before
ORDER BY id;

-- name: expire_talks(before)
UPDATE talks
SET status = 'cancelled', state = NULL, version = version + 1
WHERE status IN ('open', 'parked') AND updated_at < :before
RETURNING 1;
