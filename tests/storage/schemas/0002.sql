-- A database of schema 0002 with data in it; never changed once released.
BEGIN TRANSACTION;
CREATE TABLE addresses (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	digest BLOB NOT NULL, 
	place BLOB NOT NULL, 
	preferred SMALLINT NOT NULL, 
	created_at BIGINT NOT NULL, 
	dead_at BIGINT, 
	FOREIGN KEY(person_id) REFERENCES people (id), 
	UNIQUE (digest)
);
INSERT INTO "addresses" VALUES(1,1,X'0101010101010101010101010101010101010101010101010101010101010101',X'7365616C656420706C6163652031',0,1805036966535897,NULL);
INSERT INTO "addresses" VALUES(2,2,X'0202020202020202020202020202020202020202020202020202020202020202',X'7365616C656420706C6163652032',0,1805036966535897,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE applications (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	community_id INTEGER NOT NULL, 
	partner_id INTEGER, 
	status TEXT NOT NULL, 
	profile BLOB, 
	created_at BIGINT NOT NULL, 
	submitted_at BIGINT, 
	version INTEGER NOT NULL, 
	FOREIGN KEY(person_id) REFERENCES people (id), 
	FOREIGN KEY(community_id) REFERENCES communities (id), 
	FOREIGN KEY(partner_id) REFERENCES partners (id)
);
INSERT INTO "applications" VALUES(101,1,1,1,'draft',X'7365616C65642070726F66696C65',1805036966535897,NULL,0);
CREATE TABLE audit (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at BIGINT NOT NULL, 
	actor_id INTEGER, 
	person_id INTEGER, 
	action TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	detail BLOB, 
	community_id INTEGER, 
	FOREIGN KEY(actor_id) REFERENCES people (id), 
	FOREIGN KEY(person_id) REFERENCES people (id), 
	FOREIGN KEY(community_id) REFERENCES communities (id)
);
INSERT INTO "audit" VALUES(1,1805036966535897,2,1,'accept','C-101',X'7365616C6564',1);
CREATE TABLE communities (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	slug TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	name_fr TEXT NOT NULL, 
	zone TEXT NOT NULL, 
	province TEXT NOT NULL, 
	rules TEXT NOT NULL, 
	texts TEXT NOT NULL, 
	active SMALLINT NOT NULL, 
	version INTEGER NOT NULL, 
	UNIQUE (slug)
);
INSERT INTO "communities" VALUES(1,'halifax','place','Halifax','Halifax','America/Halifax','NS','{}','{"welcome.fr": "Allô"}',1,0);
CREATE TABLE consents (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER, 
	purpose TEXT NOT NULL, 
	version TEXT NOT NULL, 
	language TEXT NOT NULL, 
	given_at BIGINT NOT NULL, 
	withdrawn_at BIGINT, 
	FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "consents" VALUES(1,1,'intake','1','fr',1805036966535897,NULL);
CREATE TABLE contact_messages (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	community_id INTEGER, 
	application_id INTEGER, 
	words BLOB, 
	language TEXT NOT NULL, 
	status TEXT NOT NULL, 
	written_at BIGINT NOT NULL, 
	FOREIGN KEY(person_id) REFERENCES people (id), 
	FOREIGN KEY(community_id) REFERENCES communities (id), 
	FOREIGN KEY(application_id) REFERENCES applications (id)
);
INSERT INTO "contact_messages" VALUES(1,1,1,NULL,X'7365616C656420776F726473','fr','open',1805036966535897);
CREATE TABLE due (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER, 
	due_at BIGINT NOT NULL, 
	kind TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	payload BLOB, 
	attempts INTEGER NOT NULL, 
	leased_until BIGINT, 
	done SMALLINT NOT NULL, 
	FOREIGN KEY(person_id) REFERENCES people (id), 
	UNIQUE ("key")
);
INSERT INTO "due" VALUES(1,1,1805036966535897,'nudge','talk:1','nudge:talk:1',X'7365616C6564207061796C6F6164',0,NULL,0);
CREATE TABLE failures (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER, 
	channel TEXT NOT NULL, 
	event_id BLOB, 
	error BLOB, 
	received BLOB, 
	failed_at BIGINT NOT NULL, 
	FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "failures" VALUES(1,1,'telegram',X'7365616C6564',X'7365616C6564',X'7365616C6564',1805036966535897);
CREATE TABLE outbox (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	address_id INTEGER, 
	lane SMALLINT NOT NULL, 
	body BLOB, 
	target INTEGER, 
	not_before BIGINT NOT NULL, 
	not_after BIGINT, 
	state TEXT NOT NULL, 
	attempts INTEGER NOT NULL, 
	platform_id BLOB, 
	reason TEXT, 
	created_at BIGINT NOT NULL, 
	claimed_at BIGINT, 
	settled_at BIGINT, 
	FOREIGN KEY(person_id) REFERENCES people (id), 
	FOREIGN KEY(address_id) REFERENCES addresses (id), 
	FOREIGN KEY(target) REFERENCES outbox (id)
);
INSERT INTO "outbox" VALUES(1,1,1,0,X'7365616C656420626F6479',NULL,1805036966535897,NULL,'sent',1,X'7365616C6564206964',NULL,1805036966535897,1805036966535897,1805036966535897);
INSERT INTO "outbox" VALUES(2,1,1,0,X'7365616C656420626F6479',1,1805036966535897,NULL,'queued',0,NULL,NULL,1805036966535897,NULL,NULL);
CREATE TABLE partners (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	community_id INTEGER NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	FOREIGN KEY(community_id) REFERENCES communities (id), 
	UNIQUE (code)
);
INSERT INTO "partners" VALUES(1,1,'isans','ISANS');
CREATE TABLE people (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	language TEXT NOT NULL, 
	language_confirmed SMALLINT NOT NULL, 
	zone TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	erased_at BIGINT, 
	version INTEGER NOT NULL
);
INSERT INTO "people" VALUES(1,'fr',1,'Africa/Abidjan',1805036966535897,NULL,1);
INSERT INTO "people" VALUES(2,'en',1,'',1805036966535897,NULL,1);
CREATE TABLE roles (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	community_id INTEGER, 
	granted_at BIGINT NOT NULL, 
	ended_at BIGINT, 
	FOREIGN KEY(person_id) REFERENCES people (id), 
	FOREIGN KEY(community_id) REFERENCES communities (id)
);
INSERT INTO "roles" VALUES(1,2,'coordinator',1,1805036966535897,NULL);
CREATE TABLE seen (
	digest BLOB NOT NULL, 
	seen_at BIGINT NOT NULL, 
	PRIMARY KEY (digest)
)
 WITHOUT ROWID

;
INSERT INTO "seen" VALUES(X'7373737373737373737373737373737373737373737373737373737373737373',1805036966535897);
CREATE TABLE talks (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	conversation TEXT NOT NULL, 
	state BLOB, 
	position INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	started_at BIGINT NOT NULL, 
	updated_at BIGINT NOT NULL, 
	version INTEGER NOT NULL, 
	FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "talks" VALUES(1,1,'intake',X'7365616C6564207374617465',1,'open',1805036966535897,1805036966535897,3);
CREATE INDEX seen_by_age ON seen (seen_at);
CREATE INDEX addresses_of_person ON addresses (person_id);
CREATE UNIQUE INDEX roles_held_once ON roles (person_id, role, coalesce(community_id, 0)) WHERE ended_at IS NULL;
CREATE INDEX consents_of_person ON consents (person_id);
CREATE INDEX talks_of_person ON talks (person_id, status);
CREATE UNIQUE INDEX applications_open_once ON applications (person_id, community_id) WHERE status NOT IN ('declined', 'withdrawn', 'closed');
CREATE INDEX applications_of_person ON applications (person_id);
CREATE INDEX applications_in_community ON applications (community_id, status);
CREATE INDEX outbox_of_person ON outbox (person_id);
CREATE INDEX outbox_line ON outbox (address_id, state, lane, id);
CREATE INDEX outbox_waiting ON outbox (state, lane, id);
CREATE INDEX due_waiting ON due (done, due_at);
CREATE INDEX due_by_subject ON due (subject);
CREATE INDEX contact_messages_of_person ON contact_messages (person_id);
CREATE INDEX contact_messages_waiting ON contact_messages (status, community_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('applications',101);
INSERT INTO "sqlite_sequence" VALUES('people',2);
INSERT INTO "sqlite_sequence" VALUES('addresses',2);
INSERT INTO "sqlite_sequence" VALUES('communities',1);
INSERT INTO "sqlite_sequence" VALUES('partners',1);
INSERT INTO "sqlite_sequence" VALUES('roles',1);
INSERT INTO "sqlite_sequence" VALUES('consents',1);
INSERT INTO "sqlite_sequence" VALUES('talks',1);
INSERT INTO "sqlite_sequence" VALUES('outbox',2);
INSERT INTO "sqlite_sequence" VALUES('due',1);
INSERT INTO "sqlite_sequence" VALUES('failures',1);
INSERT INTO "sqlite_sequence" VALUES('audit',1);
INSERT INTO "sqlite_sequence" VALUES('contact_messages',1);
COMMIT;
