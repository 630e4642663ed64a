-- name: add_invitation(digest, role, language, community_id, person_id, inviter_id, hint, created_at, expires_at)$
INSERT INTO invitations
  (digest, role, language, community_id, person_id, inviter_id, hint, created_at, expires_at)
VALUES
  (:digest, :role, :language, :community_id, :person_id, :inviter_id, :hint, :created_at,
   :expires_at)
RETURNING id;

-- name: invitation_by_code(digest)^
SELECT * FROM invitations WHERE digest = :digest;

-- name: invitation(id)^
SELECT * FROM invitations WHERE id = :id;

-- name: open_invitations(community_id, now)
SELECT * FROM invitations
WHERE community_id = :community_id AND used_at IS NULL AND revoked_at IS NULL
  AND expires_at > :now
ORDER BY id;

-- name: invitation_used_by(role, person_id, community_id)^
SELECT * FROM invitations
WHERE role = :role AND person_id = :person_id AND community_id = :community_id
  AND used_at IS NOT NULL
ORDER BY id DESC
LIMIT 1;

-- name: use_invitation(id, person_id, used_at)$
-- Gives nothing if it was used or revoked meanwhile.
UPDATE invitations SET used_at = :used_at, person_id = :person_id
WHERE id = :id AND used_at IS NULL AND revoked_at IS NULL
RETURNING 1;

-- name: revoke_invitation(id, revoked_at)$
UPDATE invitations SET revoked_at = :revoked_at
WHERE id = :id AND used_at IS NULL AND revoked_at IS NULL
RETURNING 1;

-- name: purge_invitations(before)
DELETE FROM invitations WHERE expires_at < :before AND used_at IS NULL RETURNING 1;
