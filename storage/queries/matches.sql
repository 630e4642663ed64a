-- name: add_match(application_id, connector_id, community_id, round_id, status, points, reasons, suggested_at, offered_at, answer_by_at)$
-- Gives nothing if there was such a pair before.
INSERT INTO matches
  (application_id, connector_id, community_id, round_id, status, points, reasons, suggested_at,
   offered_at, answer_by_at, version)
VALUES
  (:application_id, :connector_id, :community_id, :round_id, :status, :points, :reasons,
   :suggested_at, :offered_at, :answer_by_at, 0)
ON CONFLICT DO NOTHING
RETURNING id;

-- name: match(id)^
SELECT * FROM matches WHERE id = :id;

-- name: matches_of_application(application_id)
SELECT * FROM matches WHERE application_id = :application_id ORDER BY id;

-- name: matches_of_connector(connector_id)
SELECT * FROM matches WHERE connector_id = :connector_id ORDER BY id;

-- name: matches_in(community_id, status)
SELECT * FROM matches
WHERE community_id = :community_id AND status = :status
ORDER BY suggested_at, id;

-- name: loads_in(community_id)
-- What the Connectors who help a community have under way, in every community.
SELECT matches.connector_id, count(*) AS load
FROM matches
JOIN connector_communities ON connector_communities.connector_id = matches.connector_id
WHERE connector_communities.community_id = :community_id
  AND matches.status IN ('offered', 'accepted')
GROUP BY matches.connector_id;

-- name: answers_in(community_id)
-- What the Connectors who help a community added to their refusals, wherever that was.
SELECT matches.connector_id, matches.answer
FROM matches
JOIN connector_communities ON connector_communities.connector_id = matches.connector_id
WHERE connector_communities.community_id = :community_id
  AND matches.status = 'declined' AND matches.answer IS NOT NULL;

-- name: pairs_in(community_id)
SELECT application_id, connector_id FROM matches WHERE community_id = :community_id;

-- name: save_match(id, round_id, status, points, reasons, answer, offered_at, answer_by_at, answered_at, closed_at, version)$
UPDATE matches
SET round_id = :round_id, status = :status, points = :points, reasons = :reasons, answer = :answer,
    offered_at = :offered_at, answer_by_at = :answer_by_at, answered_at = :answered_at,
    closed_at = :closed_at, version = version + 1
WHERE id = :id AND version = :version
RETURNING version;

-- name: move_matches(connector_id, to_id)!
-- A pair that both had stays where it is: there is only ever one of it.
UPDATE matches
SET connector_id = :to_id, version = version + 1
WHERE connector_id = :connector_id
  AND application_id NOT IN (
    SELECT application_id FROM matches WHERE connector_id = :to_id);

-- name: drop_match(id)!
-- Of a draft that was never shown to the two.
DELETE FROM matches WHERE id = :id AND status = 'suggested';
