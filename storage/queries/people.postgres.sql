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
