-- What `/forget` does, table by table: erase_<table>, for each table that the classification names.

-- name: erase_people(person_id, at)!
UPDATE people
SET zone = '', hat = '', language_confirmed = 0, erased_at = :at, version = version + 1
WHERE id = :person_id;

-- name: erase_addresses(person_id)!
DELETE FROM addresses WHERE person_id = :person_id;

-- name: erase_roles(person_id, at)!
UPDATE roles SET ended_at = :at WHERE person_id = :person_id AND ended_at IS NULL;

-- name: erase_consents(person_id, at)!
UPDATE consents
SET person_id = NULL, withdrawn_at = coalesce(withdrawn_at, :at)
WHERE person_id = :person_id;

-- name: erase_talks(person_id, at)!
UPDATE talks
SET state = NULL, updated_at = :at, version = version + 1,
    status = CASE WHEN status = 'finished' THEN status ELSE 'cancelled' END
WHERE person_id = :person_id;

-- name: erase_applications(person_id)!
UPDATE applications
SET profile = NULL, decision = NULL, version = version + 1,
    status = CASE WHEN status IN ('declined', 'closed') THEN status ELSE 'withdrawn' END
WHERE person_id = :person_id;

-- name: erase_contact_messages(person_id)!
UPDATE contact_messages SET words = NULL, status = 'closed' WHERE person_id = :person_id;

-- name: erase_outbox(person_id, at)!
UPDATE outbox
SET body = NULL, address_id = NULL, platform_id = NULL,
    reason = CASE WHEN state IN ('queued', 'sending') THEN 'forgotten' ELSE reason END,
    settled_at = coalesce(settled_at, :at),
    state = CASE WHEN state IN ('queued', 'sending') THEN 'dropped' ELSE state END
WHERE person_id = :person_id;

-- name: erase_due(person_id)!
DELETE FROM due WHERE person_id = :person_id;

-- name: erase_failures(person_id)!
DELETE FROM failures WHERE person_id = :person_id;

-- name: erase_audit(person_id)!
UPDATE audit SET detail = NULL WHERE person_id = :person_id OR actor_id = :person_id;

-- name: erase_invitations(person_id)!
DELETE FROM invitations WHERE person_id = :person_id;

-- name: erase_connectors(person_id, at)!
UPDATE connectors
SET profile = NULL, email_digest = NULL, left_at = coalesce(left_at, :at), version = version + 1,
    status = CASE WHEN status = 'merged' THEN status ELSE 'left' END
WHERE person_id = :person_id;

-- name: erase_matches(person_id, at)!
UPDATE matches
SET answer = NULL, closed_at = coalesce(closed_at, :at), version = version + 1,
    status = CASE
      WHEN status IN ('suggested', 'offered', 'accepted') THEN 'cancelled' ELSE status END
WHERE application_id IN (SELECT id FROM applications WHERE person_id = :person_id)
   OR connector_id IN (SELECT id FROM connectors WHERE person_id = :person_id);

-- name: erase_meetings(person_id, at)!
UPDATE meetings
SET details = NULL, offered = '[]', closed_at = coalesce(closed_at, :at), version = version + 1,
    status = CASE WHEN status IN ('choosing', 'booked') THEN 'cancelled' ELSE status END
WHERE application_id IN (SELECT id FROM applications WHERE person_id = :person_id)
   OR host_id = :person_id;

-- name: erase_introductions(person_id)!
-- What one of the two told of a third person was told for the two of them.
UPDATE introductions
SET whom = NULL, version = version + 1
WHERE logger_id = :person_id OR match_id IN (
  SELECT matches.id FROM matches
  JOIN applications ON applications.id = matches.application_id
  JOIN connectors ON connectors.id = matches.connector_id
  WHERE applications.person_id = :person_id OR connectors.person_id = :person_id);

-- name: erase_outcomes(person_id)!
UPDATE outcomes SET job = NULL
WHERE application_id IN (SELECT id FROM applications WHERE person_id = :person_id);

-- name: erase_feedback(person_id, at)!
UPDATE feedback
SET words = NULL, publish = 0, withdrawn_at = coalesce(withdrawn_at, :at)
WHERE person_id = :person_id;

-- name: erase_relays(person_id, at)!
UPDATE relays SET stopped_at = coalesce(stopped_at, :at)
WHERE match_id IN (
  SELECT matches.id FROM matches
  JOIN applications ON applications.id = matches.application_id
  JOIN connectors ON connectors.id = matches.connector_id
  WHERE applications.person_id = :person_id OR connectors.person_id = :person_id);

-- name: erase_disclosures(person_id)!
DELETE FROM disclosures WHERE person_id = :person_id;

-- name: erase_case_notes(person_id)!
DELETE FROM case_notes WHERE person_id = :person_id;

-- name: erase_takeovers(person_id)!
DELETE FROM takeovers WHERE person_id = :person_id OR coordinator_id = :person_id;
