-- name: add_case_note(community_id, person_id, author_id, subject, words, written_at)$
INSERT INTO case_notes (community_id, person_id, author_id, subject, words, written_at)
VALUES (:community_id, :person_id, :author_id, :subject, :words, :written_at)
RETURNING id;

-- name: case_notes_about(community_id, subject)
SELECT * FROM case_notes
WHERE community_id = :community_id AND subject = :subject AND words IS NOT NULL
ORDER BY id;

-- name: begin_takeover(person_id, coordinator_id, community_id, began_at)$
-- Gives nothing if either of the two is in another one.
INSERT INTO takeovers (person_id, coordinator_id, community_id, began_at)
VALUES (:person_id, :coordinator_id, :community_id, :began_at)
ON CONFLICT DO NOTHING
RETURNING id;

-- name: takeover_of(person_id)^
SELECT * FROM takeovers WHERE person_id = :person_id AND ended_at IS NULL;

-- name: takeover_by(coordinator_id)^
SELECT * FROM takeovers WHERE coordinator_id = :coordinator_id AND ended_at IS NULL;

-- name: end_takeover(id, ended_at)$
UPDATE takeovers SET ended_at = :ended_at WHERE id = :id AND ended_at IS NULL RETURNING 1;
