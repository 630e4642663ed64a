-- name: add_due(person_id, due_at, kind, subject, key, payload)$
INSERT INTO due (person_id, due_at, kind, subject, key, payload, attempts, done)
VALUES (:person_id, :due_at, :kind, :subject, :key, :payload, 0, 0)
ON CONFLICT (key) DO NOTHING
RETURNING id;

-- name: put_due(person_id, due_at, kind, subject, key, payload)!
INSERT INTO due (person_id, due_at, kind, subject, key, payload, attempts, done)
VALUES (:person_id, :due_at, :kind, :subject, :key, :payload, 0, 0)
ON CONFLICT (key) DO UPDATE
SET person_id = excluded.person_id, due_at = excluded.due_at, kind = excluded.kind,
    subject = excluded.subject, payload = excluded.payload, attempts = 0, leased_until = NULL,
    done = 0;

-- name: finish_due(id, attempts)$
-- The number of attempts is the token of a claim: another claim has another one.
UPDATE due SET done = 1, payload = NULL, leased_until = NULL
WHERE id = :id AND attempts = :attempts AND leased_until IS NOT NULL AND done = 0
RETURNING id;

-- name: postpone_due(id, attempts, due_at)$
UPDATE due SET due_at = :due_at, leased_until = NULL
WHERE id = :id AND attempts = :attempts AND leased_until IS NOT NULL AND done = 0
RETURNING id;

-- name: waiting_due(key)^
SELECT payload FROM due WHERE key = :key AND done = 0;

-- name: cancel_due(subject)
DELETE FROM due WHERE subject = :subject AND done = 0 RETURNING 1;

-- name: recover_due()
UPDATE due SET leased_until = NULL
WHERE leased_until IS NOT NULL AND done = 0
RETURNING 1;

-- name: next_due_at()$
SELECT min(CASE WHEN leased_until > due_at THEN leased_until ELSE due_at END)
FROM due WHERE done = 0;

-- name: purge_due(before)
DELETE FROM due WHERE done = 1 AND due_at < :before RETURNING 1;
