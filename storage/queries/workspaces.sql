-- name: install_workspace(tenant, name, token, bot_user, scopes, installed_at)!
INSERT INTO workspaces (tenant, name, token, bot_user, scopes, installed_at)
VALUES (:tenant, :name, :token, :bot_user, :scopes, :installed_at)
ON CONFLICT (tenant) DO UPDATE SET
  name = excluded.name, token = excluded.token, bot_user = excluded.bot_user,
  scopes = excluded.scopes, installed_at = excluded.installed_at, ended_at = NULL;

-- name: workspace(tenant)^
SELECT * FROM workspaces WHERE tenant = :tenant AND ended_at IS NULL;

-- name: workspaces()
SELECT * FROM workspaces WHERE ended_at IS NULL ORDER BY id;

-- name: uninstall_workspace(tenant, ended_at)!
UPDATE workspaces SET token = NULL, ended_at = :ended_at
WHERE tenant = :tenant AND ended_at IS NULL;

-- name: add_oauth_state(digest, expires_at)!
INSERT INTO oauth_states (digest, expires_at) VALUES (:digest, :expires_at);

-- name: use_oauth_state(digest, now)$
DELETE FROM oauth_states WHERE digest = :digest AND expires_at > :now RETURNING 1;

-- name: purge_oauth_states(before)
DELETE FROM oauth_states WHERE expires_at < :before RETURNING 1;
