-- What makes two rows of people one, table by table: join_<table>. `gone` is the one that ends.

-- name: join_addresses(kept, gone)!
UPDATE addresses SET person_id = :kept, preferred = 0 WHERE person_id = :gone;

-- name: join_roles(kept, gone, at)!
-- What both hold is held once.
UPDATE roles
SET ended_at = CASE
      WHEN ended_at IS NULL AND EXISTS (
        SELECT 1 FROM roles AS theirs
        WHERE theirs.person_id = :kept AND theirs.ended_at IS NULL AND theirs.role = roles.role
          AND coalesce(theirs.community_id, 0) = coalesce(roles.community_id, 0))
      THEN :at ELSE ended_at END,
    person_id = :kept
WHERE person_id = :gone;

-- name: join_consents(kept, gone)!
UPDATE consents SET person_id = :kept WHERE person_id = :gone;

-- name: join_talks(kept, gone)!
-- On top of those that are open already.
UPDATE talks
SET person_id = :kept, version = version + 1,
    position = position + (
      SELECT coalesce(max(others.position), 0) FROM talks AS others
      WHERE others.person_id = :kept AND others.status = 'open')
WHERE person_id = :gone;

-- name: join_applications(kept, gone)!
UPDATE applications
SET person_id = CASE WHEN person_id = :gone THEN :kept ELSE person_id END,
    assignee_id = CASE WHEN assignee_id = :gone THEN :kept ELSE assignee_id END,
    version = version + 1
WHERE person_id = :gone OR assignee_id = :gone;

-- name: join_contact_messages(kept, gone)!
UPDATE contact_messages SET person_id = :kept WHERE person_id = :gone;

-- name: join_outbox(kept, gone)!
UPDATE outbox SET person_id = :kept WHERE person_id = :gone;

-- name: join_due(kept, gone)!
UPDATE due SET person_id = :kept WHERE person_id = :gone;

-- name: join_failures(kept, gone)!
UPDATE failures SET person_id = :kept WHERE person_id = :gone;

-- name: join_audit(kept, gone)!
UPDATE audit
SET person_id = CASE WHEN person_id = :gone THEN :kept ELSE person_id END,
    actor_id = CASE WHEN actor_id = :gone THEN :kept ELSE actor_id END
WHERE person_id = :gone OR actor_id = :gone;

-- name: join_invitations(kept, gone)!
UPDATE invitations
SET person_id = CASE WHEN person_id = :gone THEN :kept ELSE person_id END,
    inviter_id = CASE WHEN inviter_id = :gone THEN :kept ELSE inviter_id END
WHERE person_id = :gone OR inviter_id = :gone;

-- name: join_connectors(kept, gone)!
UPDATE connectors SET person_id = :kept, version = version + 1 WHERE person_id = :gone;

-- name: join_rounds(kept, gone)!
UPDATE rounds SET maker_id = :kept, version = version + 1 WHERE maker_id = :gone;

-- name: join_meetings(kept, gone)!
UPDATE meetings SET host_id = :kept, version = version + 1 WHERE host_id = :gone;

-- name: join_introductions(kept, gone)!
UPDATE introductions SET logger_id = :kept, version = version + 1 WHERE logger_id = :gone;

-- name: join_outcomes(kept, gone)!
UPDATE outcomes SET reporter_id = :kept WHERE reporter_id = :gone;

-- name: join_feedback(kept, gone)!
UPDATE feedback SET person_id = :kept WHERE person_id = :gone;

-- name: join_relays(kept, gone)!
UPDATE relays SET stopped_by_id = :kept WHERE stopped_by_id = :gone;

-- name: join_disclosures(kept, gone)!
UPDATE disclosures SET person_id = :kept
WHERE person_id = :gone AND match_id NOT IN (
  SELECT match_id FROM disclosures WHERE person_id = :kept);

-- name: join_case_notes(kept, gone)!
UPDATE case_notes
SET person_id = CASE WHEN person_id = :gone THEN :kept ELSE person_id END,
    author_id = CASE WHEN author_id = :gone THEN :kept ELSE author_id END
WHERE person_id = :gone OR author_id = :gone;

-- name: join_takeovers(kept, gone, at)!
-- Of two that are open, the one of the person who ends is over: nobody is in two at once.
UPDATE takeovers
SET ended_at = coalesce(ended_at, :at),
    person_id = CASE WHEN person_id = :gone THEN :kept ELSE person_id END,
    coordinator_id = CASE WHEN coordinator_id = :gone THEN :kept ELSE coordinator_id END
WHERE person_id = :gone OR coordinator_id = :gone;
