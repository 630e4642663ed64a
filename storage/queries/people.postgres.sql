-- name: person_at(digest)^
-- Locks the person: two workers never handle two messages of one person at once.
SELECT people.id, language, language_confirmed, zone, people.created_at, version, hat,
       addresses.id AS address_id
FROM addresses JOIN people ON people.id = addresses.person_id
WHERE addresses.digest = :digest AND people.erased_at IS NULL
FOR UPDATE OF people;

-- name: held_person(id)^
SELECT id, language, language_confirmed, zone, created_at, version, hat
FROM people
WHERE id = :id AND erased_at IS NULL
FOR UPDATE;

-- name: standing(person_id, address_id)^
-- What each turn must know, in one statement; after the one that holds the person.
SELECT
  (SELECT string_agg(CAST(id AS TEXT) || ':' || role || ':'
      || coalesce(CAST(community_id AS TEXT), ''), ' ')
   FROM roles WHERE person_id = :person_id AND ended_at IS NULL) AS roles,
  EXISTS (SELECT 1 FROM addresses WHERE id = :address_id AND dead_at IS NOT NULL) AS away,
  EXISTS (SELECT 1 FROM takeovers WHERE person_id = :person_id AND ended_at IS NULL)
  OR EXISTS (SELECT 1 FROM takeovers WHERE coordinator_id = :person_id AND ended_at IS NULL)
    AS in_person;
