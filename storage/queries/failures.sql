-- name: add_failure(person_id, channel, event_id, error, received, failed_at)!
INSERT INTO failures (person_id, channel, event_id, error, received, failed_at)
VALUES (:person_id, :channel, :event_id, :error, :received, :failed_at);

-- name: recent_failures(limit)
SELECT id, person_id, channel, event_id, error, received, failed_at FROM failures
ORDER BY id DESC
LIMIT :limit;

-- name: failure_count()$
SELECT count(*) FROM failures;

-- name: purge_failures(before)
DELETE FROM failures WHERE failed_at < :before RETURNING 1;
