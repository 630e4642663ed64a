-- name: add_meeting(application_id, community_id, match_id, host_id, kind, status, uid, offered, host_zone, host_wall, tzdata, minutes, sequence, details, created_at, starts_at, answer_by_at, booked_at)$
INSERT INTO meetings
  (application_id, community_id, match_id, host_id, kind, status, uid, offered, host_zone,
   host_wall, tzdata, minutes, sequence, details, created_at, starts_at, answer_by_at, booked_at,
   version)
VALUES
  (:application_id, :community_id, :match_id, :host_id, :kind, :status, :uid, :offered, :host_zone,
   :host_wall, :tzdata, :minutes, :sequence, :details, :created_at, :starts_at, :answer_by_at,
   :booked_at, 0)
RETURNING id;

-- name: meeting(id)^
SELECT * FROM meetings WHERE id = :id;

-- name: hold_meeting(id)^
-- Changes nothing, and makes others wait who would book it or call it off.
UPDATE meetings SET version = version WHERE id = :id RETURNING *;

-- name: meetings_of_match(match_id)
SELECT * FROM meetings WHERE match_id = :match_id ORDER BY id;

-- name: meetings_of_application(application_id)
SELECT * FROM meetings WHERE application_id = :application_id ORDER BY id;

-- name: meetings_of_host(host_id)
SELECT * FROM meetings WHERE host_id = :host_id ORDER BY id;

-- name: meetings_of_person(person_id)
-- Theirs on either side.
SELECT meetings.* FROM meetings
JOIN applications ON applications.id = meetings.application_id
WHERE applications.person_id = :person_id OR meetings.host_id = :person_id
ORDER BY meetings.id;

-- name: meetings_in(community_id, status)
SELECT * FROM meetings
WHERE community_id = :community_id AND status = :status
ORDER BY starts_at, id;

-- name: meetings_of_other_zones(tzdata, after_at)
-- Booked and still to come, with times that were computed with other zone data.
SELECT * FROM meetings
WHERE status = 'booked' AND tzdata <> :tzdata AND starts_at > :after_at
ORDER BY id;

-- name: save_meeting(id, host_id, match_id, status, offered, host_zone, host_wall, tzdata, minutes, sequence, details, starts_at, answer_by_at, booked_at, closed_at, version)$
UPDATE meetings
SET host_id = :host_id, match_id = :match_id, status = :status, offered = :offered,
    host_zone = :host_zone, host_wall = :host_wall, tzdata = :tzdata, minutes = :minutes,
    sequence = :sequence, details = :details, starts_at = :starts_at,
    answer_by_at = :answer_by_at, booked_at = :booked_at, closed_at = :closed_at,
    version = version + 1
WHERE id = :id AND version = :version
RETURNING version;
