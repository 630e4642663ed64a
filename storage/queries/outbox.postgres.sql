-- name: claim_messages(now, limit, busy)
-- The head of each line: nothing of that address is being sent, nothing earlier waits in its lane
-- (not even for a later moment: order is kept), nothing in a faster lane is ready or was refused
-- for now. What is for a dead address waits until somebody is there again.
-- busy: a JSON list of addresses.
WITH head AS MATERIALIZED (
    SELECT id FROM outbox
    WHERE state = 'queued' AND not_before <= :now
      AND address_id NOT IN (
        SELECT CAST(element AS BIGINT)
        FROM json_array_elements_text(CAST(:busy AS JSON)) AS element)
      AND NOT EXISTS (
        SELECT 1 FROM addresses
        WHERE addresses.id = outbox.address_id AND addresses.dead_at IS NOT NULL)
      AND NOT EXISTS (
        SELECT 1 FROM outbox AS other
        WHERE other.address_id = outbox.address_id
          AND (other.state = 'sending'
               OR other.state = 'queued' AND other.lane = outbox.lane AND other.id < outbox.id
               OR other.state = 'queued' AND other.lane < outbox.lane
                  AND (other.not_before <= :now OR other.attempts > 0)))
    ORDER BY lane, id
    LIMIT :limit
    FOR UPDATE SKIP LOCKED
)
UPDATE outbox
SET state = 'sending', attempts = attempts + 1, claimed_at = :now
FROM head
WHERE outbox.id = head.id
RETURNING outbox.id, person_id, address_id, lane, body, target, not_before, not_after, created_at,
          state, attempts, platform_id,
          (SELECT place FROM addresses WHERE addresses.id = outbox.address_id) AS place,
          (SELECT platform_id FROM outbox AS earlier
           WHERE earlier.id = outbox.target) AS target_platform_id;

-- name: take_turn_to_claim()$
-- Of two claims at once, the later one would not see what the earlier one took of the same address.
SELECT 1 FROM (SELECT pg_advisory_xact_lock(7267537365)) AS turn;
