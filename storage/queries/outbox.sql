-- name: add_message(person_id, address_id, lane, body, target, not_before, not_after, created_at)$
INSERT INTO outbox
  (person_id, address_id, lane, body, target, not_before, not_after, state, attempts, created_at)
VALUES
  (:person_id, :address_id, :lane, :body, :target, :not_before, :not_after, 'queued', 0,
   :created_at)
RETURNING id;

-- name: message(id)^
SELECT id, person_id, address_id, lane, body, target, not_before, not_after, created_at,
       state, attempts, platform_id,
       (SELECT place FROM addresses WHERE addresses.id = outbox.address_id) AS place,
       (SELECT platform_id FROM outbox AS earlier
        WHERE earlier.id = outbox.target) AS target_platform_id
FROM outbox
WHERE id = :id;

-- name: waiting_messages(person_id)
SELECT id, person_id, address_id, lane, body, target, not_before, not_after, created_at,
       state, attempts, platform_id,
       (SELECT place FROM addresses WHERE addresses.id = outbox.address_id) AS place,
       (SELECT platform_id FROM outbox AS earlier
        WHERE earlier.id = outbox.target) AS target_platform_id
FROM outbox
WHERE person_id = :person_id AND state = 'queued'
ORDER BY id;

-- name: settle_message(id, state, platform_id, reason, settled_at)!
-- Once: what was dropped because its person is forgotten must not get its number back.
UPDATE outbox
SET state = :state, platform_id = :platform_id, reason = :reason, settled_at = :settled_at
WHERE id = :id AND state IN ('queued', 'sending');

-- name: retry_message(id, not_before)!
UPDATE outbox SET state = 'queued', not_before = :not_before, claimed_at = NULL
WHERE id = :id AND state = 'sending';

-- name: replace_body(id, body)!
UPDATE outbox SET body = :body WHERE id = :id AND body IS NOT NULL;

-- name: recover_messages(claimed_before)
-- Nobody knows whether these arrived; they are sent once more.
UPDATE outbox SET state = 'queued', claimed_at = NULL
WHERE state = 'sending' AND claimed_at <= :claimed_before
RETURNING 1;

-- name: purge_bodies(before)
UPDATE outbox SET body = NULL
WHERE state IN ('sent', 'dropped') AND settled_at < :before AND body IS NOT NULL
RETURNING 1;

-- name: last_reply_at(person_id, lane)$
SELECT max(created_at) FROM outbox WHERE person_id = :person_id AND lane = :lane;

-- name: message_counts()
SELECT state, count(*) AS messages FROM outbox GROUP BY state ORDER BY state;

-- name: drop_counts()
SELECT reason, count(*) AS messages FROM outbox
WHERE state = 'dropped'
GROUP BY reason ORDER BY reason;

-- name: next_message_at()$
-- Of those that nothing of their address holds up, as `claim_messages` says.
SELECT min(not_before) FROM outbox
WHERE state = 'queued'
  AND NOT EXISTS (
    SELECT 1 FROM outbox AS other
    WHERE other.address_id = outbox.address_id AND other.state = 'queued'
      AND (other.lane = outbox.lane AND other.id < outbox.id
           OR other.lane < outbox.lane AND other.attempts > 0))
  AND NOT EXISTS (
    SELECT 1 FROM addresses
    WHERE addresses.id = outbox.address_id AND addresses.dead_at IS NOT NULL);

-- name: drop_unreachable(before, at)
-- The same for all who blocked us and have not come back.
UPDATE outbox SET state = 'dropped', reason = 'outdated', settled_at = :at
WHERE state = 'queued' AND created_at < :before
  AND EXISTS (SELECT 1 FROM addresses
    WHERE addresses.id = outbox.address_id AND addresses.dead_at IS NOT NULL)
RETURNING 1;

-- name: drop_outdated(address_id, before, at)
-- What nobody could be told in time is not told late.
UPDATE outbox SET state = 'dropped', reason = 'outdated', settled_at = :at
WHERE address_id = :address_id AND state = 'queued' AND created_at < :before
RETURNING 1;
