-- name: add_community(slug, kind, name_en, name_fr, zone, province, rules, texts, active)$
INSERT INTO communities
  (slug, kind, name_en, name_fr, zone, province, rules, texts, active, version)
VALUES (:slug, :kind, :name_en, :name_fr, :zone, :province, :rules, :texts, :active, 0)
RETURNING id;

-- name: save_community(id, slug, kind, name_en, name_fr, zone, province, rules, texts, active, version)$
UPDATE communities
SET slug = :slug, kind = :kind, name_en = :name_en, name_fr = :name_fr, zone = :zone,
    province = :province, rules = :rules, texts = :texts, active = :active,
    version = version + 1
WHERE id = :id AND version = :version
RETURNING version;

-- name: community(id)^
SELECT * FROM communities WHERE id = :id;

-- name: community_by_slug(slug)^
SELECT * FROM communities WHERE slug = :slug;

-- name: communities(least_active)
SELECT * FROM communities WHERE active >= :least_active ORDER BY slug;

-- name: add_partner(community_id, code, name)$
INSERT INTO partners (community_id, code, name) VALUES (:community_id, :code, :name)
RETURNING id;

-- name: partner_by_code(code)^
SELECT id, community_id, code, name FROM partners WHERE code = :code;

-- name: partners_of(community_id)
SELECT id, community_id, code, name FROM partners
WHERE community_id = :community_id ORDER BY id;

-- name: drop_partner(id, community_id)$
DELETE FROM partners
WHERE id = :id AND community_id = :community_id
  AND NOT EXISTS (SELECT 1 FROM applications WHERE applications.partner_id = partners.id)
RETURNING id;
