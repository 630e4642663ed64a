-- name: give_consent(person_id, purpose, version, language, given_at)!
INSERT INTO consents (person_id, purpose, version, language, given_at)
VALUES (:person_id, :purpose, :version, :language, :given_at);

-- name: current_consents(person_id)
-- The newest one for each purpose that was not withdrawn.
SELECT person_id, purpose, version, language, given_at, withdrawn_at FROM consents
WHERE id IN (
  SELECT max(id) FROM consents
  WHERE person_id = :person_id AND withdrawn_at IS NULL
  GROUP BY purpose
)
ORDER BY id;

-- name: withdraw_consent(person_id, purpose, withdrawn_at)!
UPDATE consents SET withdrawn_at = :withdrawn_at
WHERE person_id = :person_id AND purpose = :purpose AND withdrawn_at IS NULL;
