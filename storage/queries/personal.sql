-- What `/mydata` shows, table by table: kept_<table>, for each table that `/forget` erases.
-- Fingerprints and numbers of other rows say nothing to anybody, and are left out.

-- name: kept_people(person_id)
SELECT language, zone, created_at FROM people WHERE id = :person_id;

-- name: kept_addresses(person_id)
SELECT place, preferred, created_at, dead_at FROM addresses
WHERE person_id = :person_id ORDER BY id;

-- name: kept_roles(person_id)
SELECT role, communities.slug AS community, granted_at, ended_at
FROM roles LEFT JOIN communities ON communities.id = roles.community_id
WHERE person_id = :person_id ORDER BY roles.id;

-- name: kept_consents(person_id)
SELECT purpose, version, language, given_at, withdrawn_at FROM consents
WHERE person_id = :person_id ORDER BY id;

-- name: kept_talks(person_id)
SELECT conversation, status, state, started_at, updated_at FROM talks
WHERE person_id = :person_id ORDER BY id;

-- name: kept_applications(person_id)
SELECT applications.id AS number, communities.slug AS community, partners.name AS partner, status,
       profile, created_at, submitted_at, verified_at, decided_at, decision
FROM applications
JOIN communities ON communities.id = applications.community_id
LEFT JOIN partners ON partners.id = applications.partner_id
WHERE person_id = :person_id ORDER BY applications.id;

-- name: kept_outbox(person_id)
SELECT body, state, created_at, settled_at FROM outbox
WHERE person_id = :person_id ORDER BY id;

-- name: kept_due(person_id)
SELECT kind, due_at, payload, done FROM due WHERE person_id = :person_id ORDER BY due_at, id;

-- name: kept_failures(person_id)
SELECT channel, error, received, failed_at FROM failures
WHERE person_id = :person_id ORDER BY id;

-- name: kept_audit(person_id)
-- Details may speak of the others who took part.
SELECT at, action, subject FROM audit
WHERE person_id = :person_id OR actor_id = :person_id AND person_id IS NULL
ORDER BY id;

-- name: kept_contact_messages(person_id)
SELECT words, language, status, written_at FROM contact_messages
WHERE person_id = :person_id ORDER BY id;

-- name: kept_invitations(person_id)
SELECT role, hint, created_at, used_at FROM invitations
WHERE person_id = :person_id ORDER BY id;

-- name: kept_connectors(person_id)
SELECT id AS number, status, profile, capacity, created_at, agreed_at, confirmed_at, paused_at,
       paused_until_at, left_at
FROM connectors WHERE person_id = :person_id ORDER BY id;

-- name: kept_matches(person_id)
-- What the other one of the two wrote is theirs.
SELECT matches.id AS number, matches.status, offered_at, answered_at, matches.closed_at
FROM matches
JOIN applications ON applications.id = application_id
JOIN connectors ON connectors.id = connector_id
WHERE applications.person_id = :person_id OR connectors.person_id = :person_id
ORDER BY matches.id;

-- name: kept_meetings(person_id)
-- Details tell of the other one of the two as well; the times are both people's.
SELECT meetings.kind, meetings.status, starts_at, minutes, booked_at, meetings.closed_at
FROM meetings
JOIN applications ON applications.id = application_id
WHERE applications.person_id = :person_id OR host_id = :person_id
ORDER BY meetings.id;

-- name: kept_introductions(person_id)
SELECT introductions.generation, introductions.status, whom, promised_at, introduced_at, met_at,
       referred_at, introductions.confirmed_at, withdrawn_at
FROM introductions
JOIN matches ON matches.id = match_id
JOIN applications ON applications.id = matches.application_id
JOIN connectors ON connectors.id = matches.connector_id
WHERE logger_id = :person_id OR applications.person_id = :person_id
   OR connectors.person_id = :person_id
ORDER BY introductions.id;

-- name: kept_outcomes(person_id)
SELECT verdict, ground, job, reported_at, since_at, withdrawn_at
FROM outcomes
JOIN applications ON applications.id = application_id
WHERE applications.person_id = :person_id
ORDER BY outcomes.id;

-- name: kept_feedback(person_id)
SELECT occasion, score, words, publish, given_at, withdrawn_at
FROM feedback WHERE person_id = :person_id ORDER BY id;

-- name: kept_relays(person_id)
SELECT relays.opened_at, relays.stopped_at
FROM relays
JOIN matches ON matches.id = match_id
JOIN applications ON applications.id = matches.application_id
JOIN connectors ON connectors.id = matches.connector_id
WHERE applications.person_id = :person_id OR connectors.person_id = :person_id
ORDER BY relays.id;

-- name: kept_disclosures(person_id)
SELECT agreed_at, revoked_at FROM disclosures WHERE person_id = :person_id ORDER BY id;

-- name: kept_case_notes(person_id)
SELECT subject, words, written_at FROM case_notes WHERE person_id = :person_id ORDER BY id;

-- name: kept_takeovers(person_id)
SELECT began_at, ended_at FROM takeovers WHERE person_id = :person_id ORDER BY id;
