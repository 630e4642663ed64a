-- name: write_note(name, noted_at, content)!
INSERT INTO notes (name, noted_at, content) VALUES (:name, :noted_at, :content)
ON CONFLICT (name) DO UPDATE SET noted_at = excluded.noted_at, content = excluded.content;

-- name: note(name)^
SELECT name, noted_at, content FROM notes WHERE name = :name;

-- name: drop_note(name)!
DELETE FROM notes WHERE name = :name;

-- name: some_place()$
SELECT place FROM addresses LIMIT 1;
