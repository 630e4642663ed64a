-- name: person(id)^
SELECT id, language, language_confirmed, zone, created_at, version, hat
FROM people
WHERE id = :id AND erased_at IS NULL;

-- name: add_person(language, created_at)$
INSERT INTO people (language, language_confirmed, zone, created_at, version)
VALUES (:language, 0, '', :created_at, 0)
RETURNING id;

-- name: drop_person(id)!
DELETE FROM people WHERE id = :id;

-- name: save_person(id, language, language_confirmed, zone, hat, version)$
UPDATE people
SET language = :language, language_confirmed = :language_confirmed, zone = :zone, hat = :hat,
    version = version + 1
WHERE id = :id AND version = :version AND erased_at IS NULL
RETURNING version;

-- name: strangers(before)
-- People who wrote, but never agreed to anything and hold no role. Who agreed to nothing but that a
-- coordinator may read their words is one again once those are erased.
SELECT id FROM people
WHERE created_at < :before AND erased_at IS NULL
  AND NOT EXISTS (
    SELECT 1 FROM consents WHERE consents.person_id = people.id AND purpose <> 'contact'
  )
  AND NOT EXISTS (
    SELECT 1 FROM contact_messages
    WHERE contact_messages.person_id = people.id AND words IS NOT NULL
  )
  AND NOT EXISTS (SELECT 1 FROM roles WHERE roles.person_id = people.id)
ORDER BY id;

-- name: unattached_people(before)
SELECT id, language, language_confirmed, zone, created_at, version, hat FROM people
WHERE created_at < :before AND erased_at IS NULL
  AND NOT EXISTS (
    SELECT 1 FROM roles WHERE roles.person_id = people.id AND roles.ended_at IS NULL)
ORDER BY id;

-- name: add_address(person_id, digest, place, created_at)$
INSERT INTO addresses (person_id, digest, place, preferred, created_at)
VALUES (:person_id, :digest, :place, 0, :created_at)
ON CONFLICT (digest) DO NOTHING
RETURNING id;

-- name: preferred_address(person_id)^
SELECT id, place FROM addresses
WHERE person_id = :person_id AND dead_at IS NULL
ORDER BY preferred DESC, id DESC
LIMIT 1;

-- name: addresses_of(person_id)
SELECT id, place FROM addresses WHERE person_id = :person_id ORDER BY id;

-- name: mark_address_dead(id, dead_at)!
UPDATE addresses SET dead_at = :dead_at WHERE id = :id AND dead_at IS NULL;

-- name: revive_address(id)$
UPDATE addresses SET dead_at = NULL WHERE id = :id AND dead_at IS NOT NULL RETURNING 1;

-- name: prefer_address(person_id, address_id)!
UPDATE addresses
SET preferred = CASE WHEN id = :address_id THEN 1 ELSE 0 END
WHERE person_id = :person_id;
