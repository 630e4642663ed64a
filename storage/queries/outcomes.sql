-- name: add_outcome(application_id, community_id, reporter_id, superseded_id, verdict, ground, job, reported_at, since_at)$
INSERT INTO outcomes
  (application_id, community_id, reporter_id, superseded_id, verdict, ground, job, reported_at,
   since_at)
VALUES
  (:application_id, :community_id, :reporter_id, :superseded_id, :verdict, :ground, :job,
   :reported_at, :since_at)
RETURNING id;

-- name: outcome(id)^
SELECT * FROM outcomes WHERE id = :id;

-- name: outcomes_of_application(application_id)
-- With those that were corrected or taken back since.
SELECT * FROM outcomes WHERE application_id = :application_id ORDER BY id;

-- name: outcomes_in(community_id)
-- Those that hold: not corrected by a later one, not taken back.
SELECT * FROM outcomes
WHERE community_id = :community_id AND withdrawn_at IS NULL
  AND id NOT IN (SELECT superseded_id FROM outcomes WHERE superseded_id IS NOT NULL)
ORDER BY id;

-- name: note_outcome(id, job)!
-- What is known of a job; whom one may tell of it is part of that.
UPDATE outcomes SET job = :job WHERE id = :id;

-- name: withdraw_outcome(id, at)!
UPDATE outcomes SET withdrawn_at = :at WHERE id = :id AND withdrawn_at IS NULL;

-- name: add_feedback(person_id, community_id, match_id, occasion, score, words, publish, given_at)$
INSERT INTO feedback
  (person_id, community_id, match_id, occasion, score, words, publish, given_at)
VALUES
  (:person_id, :community_id, :match_id, :occasion, :score, :words, :publish, :given_at)
RETURNING id;

-- name: feedback_in(community_id)
SELECT * FROM feedback WHERE community_id = :community_id ORDER BY id;

-- name: feedback_of(person_id)
SELECT * FROM feedback WHERE person_id = :person_id ORDER BY id;

-- name: save_feedback(id, score, words, publish, withdrawn_at)!
UPDATE feedback
SET score = :score, words = :words, publish = :publish, withdrawn_at = :withdrawn_at
WHERE id = :id;

-- name: open_relay(match_id, at)$
-- Gives nothing if there was one.
INSERT INTO relays (match_id, opened_at) VALUES (:match_id, :at)
ON CONFLICT DO NOTHING
RETURNING id;

-- name: relay(match_id)^
SELECT match_id, opened_at, stopped_by_id, stopped_at FROM relays WHERE match_id = :match_id;

-- name: stop_relay(match_id, person_id, at)!
UPDATE relays SET stopped_by_id = :person_id, stopped_at = :at
WHERE match_id = :match_id AND stopped_at IS NULL;

-- name: agree_to_disclose(match_id, person_id, at)!
INSERT INTO disclosures (match_id, person_id, agreed_at) VALUES (:match_id, :person_id, :at)
ON CONFLICT (match_id, person_id) DO UPDATE
SET agreed_at = excluded.agreed_at, revoked_at = NULL;

-- name: revoke_disclosure(match_id, person_id, at)!
UPDATE disclosures SET revoked_at = :at
WHERE match_id = :match_id AND person_id = :person_id AND revoked_at IS NULL;

-- name: disclosed_by(match_id)
SELECT person_id FROM disclosures WHERE match_id = :match_id AND revoked_at IS NULL
ORDER BY person_id;
