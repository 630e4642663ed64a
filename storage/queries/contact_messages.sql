-- name: add_contact_message(person_id, community_id, application_id, words, language, written_at)$
INSERT INTO contact_messages
  (person_id, community_id, application_id, words, language, status, written_at)
VALUES
  (:person_id, :community_id, :application_id, :words, :language, 'open', :written_at)
RETURNING id;

-- name: waiting_contact_messages(community_id)
-- Without a community: those that name none.
SELECT id, person_id, community_id, application_id, words, language, status, written_at
FROM contact_messages
WHERE status = 'open'
  AND coalesce(community_id, 0) = coalesce(CAST(:community_id AS BIGINT), 0)
ORDER BY id;

-- name: contact_message(id)^
SELECT id, person_id, community_id, application_id, words, language, status, written_at
FROM contact_messages
WHERE id = :id AND words IS NOT NULL;

-- name: hand_contact_message(id, community_id)!
UPDATE contact_messages SET community_id = :community_id WHERE id = :id AND community_id IS NULL;

-- name: close_contact_message(id)$
UPDATE contact_messages SET words = NULL, status = 'closed'
WHERE id = :id AND status = 'open'
RETURNING id;

-- name: purge_contact_messages(before)
UPDATE contact_messages SET words = NULL, status = 'closed'
WHERE written_at < :before AND words IS NOT NULL
RETURNING 1;
