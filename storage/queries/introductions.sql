-- name: add_introduction(match_id, application_id, community_id, logger_id, parent_id, generation, status, whom, promised_at, introduced_at, met_at, referred_at, confirmed_at, withdrawn_at)$
INSERT INTO introductions
  (match_id, application_id, community_id, logger_id, parent_id, generation, status, whom,
   promised_at, introduced_at, met_at, referred_at, confirmed_at, withdrawn_at, version)
VALUES
  (:match_id, :application_id, :community_id, :logger_id, :parent_id, :generation, :status, :whom,
   :promised_at, :introduced_at, :met_at, :referred_at, :confirmed_at, :withdrawn_at, 0)
RETURNING id;

-- name: introduction(id)^
SELECT * FROM introductions WHERE id = :id;

-- name: hold_introduction(id)^
-- Changes nothing, and makes others wait who would change it.
UPDATE introductions SET version = version WHERE id = :id RETURNING *;

-- name: introductions_of_match(match_id)
SELECT * FROM introductions WHERE match_id = :match_id ORDER BY id;

-- name: introductions_of_application(application_id)
SELECT * FROM introductions WHERE application_id = :application_id ORDER BY id;

-- name: introductions_in(community_id)
SELECT * FROM introductions WHERE community_id = :community_id ORDER BY id;

-- name: unconfirmed_introductions(before_at)
-- Named and never written to, or never heard of again: what is kept of the third person may go.
SELECT * FROM introductions
WHERE whom IS NOT NULL AND confirmed_at IS NULL AND promised_at < :before_at
ORDER BY id;

-- name: save_introduction(id, logger_id, status, whom, introduced_at, met_at, referred_at, confirmed_at, withdrawn_at, version)$
UPDATE introductions
SET logger_id = :logger_id, status = :status, whom = :whom, introduced_at = :introduced_at,
    met_at = :met_at, referred_at = :referred_at, confirmed_at = :confirmed_at,
    withdrawn_at = :withdrawn_at, version = version + 1
WHERE id = :id AND version = :version
RETURNING version;

-- name: add_promise(match_id, community_id, status, nudges, began_at)$
-- Gives nothing if the match has one.
INSERT INTO promises (match_id, community_id, status, nudges, began_at, version)
VALUES (:match_id, :community_id, :status, :nudges, :began_at, 0)
ON CONFLICT DO NOTHING
RETURNING id;

-- name: promise(match_id)^
SELECT match_id, community_id, status, nudges, began_at, nudged_at, closed_at, version
FROM promises WHERE match_id = :match_id;

-- name: promises_in(community_id, status)
SELECT match_id, community_id, status, nudges, began_at, nudged_at, closed_at, version
FROM promises WHERE community_id = :community_id AND status = :status
ORDER BY began_at, match_id;

-- name: promises_of_connector(connector_id)
SELECT promises.match_id, promises.community_id, promises.status, nudges, began_at, nudged_at,
       promises.closed_at, promises.version
FROM promises
JOIN matches ON matches.id = promises.match_id
WHERE matches.connector_id = :connector_id
ORDER BY began_at, match_id;

-- name: promises_by_state(community_id)
-- Of those whose two people are both still in the program.
SELECT promises.status, count(*) AS promises
FROM promises
JOIN matches ON matches.id = promises.match_id
JOIN applications ON applications.id = matches.application_id
JOIN connectors ON connectors.id = matches.connector_id
WHERE promises.community_id = :community_id
  AND matches.status NOT IN ('cancelled', 'declined', 'expired')
  AND applications.status NOT IN ('draft', 'declined', 'withdrawn', 'closed')
  AND connectors.status IN ('active', 'paused')
GROUP BY promises.status;

-- name: save_promise(match_id, status, nudges, nudged_at, closed_at, version)$
UPDATE promises
SET status = :status, nudges = :nudges, nudged_at = :nudged_at, closed_at = :closed_at,
    version = version + 1
WHERE match_id = :match_id AND version = :version
RETURNING version;
