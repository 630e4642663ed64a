-- A database of schema 0006 with data in it; never changed once released.
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
INSERT INTO "alembic_version" VALUES('0006');
CREATE TABLE applications (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	community_id INTEGER NOT NULL, 
	partner_id INTEGER, 
	status TEXT NOT NULL, 
	profile BLOB, 
	created_at BIGINT NOT NULL, 
	submitted_at BIGINT, 
	version INTEGER NOT NULL, assignee_id INTEGER, verified_at BIGINT, decided_at BIGINT, decision BLOB, 
	FOREIGN KEY(person_id) REFERENCES people (id), 
	FOREIGN KEY(community_id) REFERENCES communities (id), 
	FOREIGN KEY(partner_id) REFERENCES partners (id)
);
INSERT INTO "applications" VALUES(101,1,1,1,'draft',X'7365616C65642070726F66696C65',1805036966535897,NULL,0,NULL,NULL,NULL,NULL);
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
CREATE TABLE case_notes (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	community_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	author_id INTEGER, 
	subject TEXT NOT NULL, 
	words BLOB, 
	written_at BIGINT NOT NULL, 
	FOREIGN KEY(community_id) REFERENCES communities (id), 
	FOREIGN KEY(person_id) REFERENCES people (id), 
	FOREIGN KEY(author_id) REFERENCES people (id)
);
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
CREATE TABLE connector_communities (
	connector_id INTEGER NOT NULL, 
	community_id INTEGER NOT NULL, 
	PRIMARY KEY (connector_id, community_id), 
	FOREIGN KEY(connector_id) REFERENCES connectors (id), 
	FOREIGN KEY(community_id) REFERENCES communities (id)
);
CREATE TABLE connectors (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	community_id INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	profile BLOB, 
	email_digest BLOB, 
	capacity INTEGER NOT NULL, 
	created_at BIGINT NOT NULL, 
	agreed_at BIGINT, 
	confirmed_at BIGINT, 
	paused_at BIGINT, 
	paused_until_at BIGINT, 
	left_at BIGINT, 
	merged_into INTEGER, 
	version INTEGER NOT NULL, 
	FOREIGN KEY(person_id) REFERENCES people (id), 
	FOREIGN KEY(community_id) REFERENCES communities (id)
);
INSERT INTO "connectors" VALUES(21,2,1,'active',X'7365616C6564',NULL,1,1805036966535897,NULL,NULL,NULL,NULL,NULL,NULL,0);
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
CREATE TABLE disclosures (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	match_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	agreed_at BIGINT NOT NULL, 
	revoked_at BIGINT, 
	FOREIGN KEY(match_id) REFERENCES matches (id), 
	FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "disclosures" VALUES(1,71,1,1805036966535897,NULL);
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
CREATE TABLE feedback (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	community_id INTEGER NOT NULL, 
	match_id INTEGER, 
	occasion TEXT NOT NULL, 
	score INTEGER, 
	words BLOB, 
	publish INTEGER NOT NULL, 
	given_at BIGINT NOT NULL, 
	withdrawn_at BIGINT, 
	FOREIGN KEY(person_id) REFERENCES people (id), 
	FOREIGN KEY(community_id) REFERENCES communities (id), 
	FOREIGN KEY(match_id) REFERENCES matches (id)
);
INSERT INTO "feedback" VALUES(1,1,1,71,'meeting',5,X'7365616C6564',0,1805036966535897,NULL);
CREATE TABLE introductions (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	match_id INTEGER NOT NULL, 
	application_id INTEGER NOT NULL, 
	community_id INTEGER NOT NULL, 
	logger_id INTEGER, 
	parent_id INTEGER, 
	generation INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	whom BLOB, 
	promised_at BIGINT NOT NULL, 
	introduced_at BIGINT, 
	met_at BIGINT, 
	referred_at BIGINT, 
	confirmed_at BIGINT, 
	withdrawn_at BIGINT, 
	version INTEGER NOT NULL, 
	FOREIGN KEY(match_id) REFERENCES matches (id), 
	FOREIGN KEY(application_id) REFERENCES applications (id), 
	FOREIGN KEY(community_id) REFERENCES communities (id), 
	FOREIGN KEY(logger_id) REFERENCES people (id), 
	FOREIGN KEY(parent_id) REFERENCES introductions (id)
);
INSERT INTO "introductions" VALUES(1,71,101,1,2,NULL,1,'promised',X'7365616C6564',1805036966535897,NULL,NULL,NULL,NULL,NULL,0);
CREATE TABLE invitations (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	digest BLOB NOT NULL, 
	role TEXT NOT NULL, 
	language TEXT NOT NULL, 
	community_id INTEGER, 
	person_id INTEGER, 
	inviter_id INTEGER, 
	hint BLOB, 
	created_at BIGINT NOT NULL, 
	expires_at BIGINT NOT NULL, 
	used_at BIGINT, 
	revoked_at BIGINT, 
	UNIQUE (digest), 
	FOREIGN KEY(community_id) REFERENCES communities (id), 
	FOREIGN KEY(person_id) REFERENCES people (id), 
	FOREIGN KEY(inviter_id) REFERENCES people (id)
);
CREATE TABLE matches (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	application_id INTEGER NOT NULL, 
	connector_id INTEGER NOT NULL, 
	community_id INTEGER NOT NULL, 
	round_id INTEGER, 
	status TEXT NOT NULL, 
	reasons TEXT NOT NULL, 
	points INTEGER NOT NULL, 
	answer BLOB, 
	suggested_at BIGINT NOT NULL, 
	offered_at BIGINT, 
	answer_by_at BIGINT, 
	answered_at BIGINT, 
	closed_at BIGINT, 
	version INTEGER NOT NULL, 
	FOREIGN KEY(application_id) REFERENCES applications (id), 
	FOREIGN KEY(connector_id) REFERENCES connectors (id), 
	FOREIGN KEY(community_id) REFERENCES communities (id), 
	FOREIGN KEY(round_id) REFERENCES rounds (id)
);
INSERT INTO "matches" VALUES(71,101,21,1,NULL,'accepted','[]',10,NULL,1805036966535897,NULL,NULL,NULL,NULL,0);
CREATE TABLE meetings (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	application_id INTEGER NOT NULL, 
	community_id INTEGER NOT NULL, 
	match_id INTEGER, 
	host_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	status TEXT NOT NULL, 
	uid TEXT NOT NULL, 
	offered TEXT NOT NULL, 
	host_zone TEXT NOT NULL, 
	host_wall TEXT NOT NULL, 
	tzdata TEXT NOT NULL, 
	minutes INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	details BLOB, 
	created_at BIGINT NOT NULL, 
	starts_at BIGINT, 
	answer_by_at BIGINT, 
	booked_at BIGINT, 
	closed_at BIGINT, 
	version INTEGER NOT NULL, 
	FOREIGN KEY(application_id) REFERENCES applications (id), 
	FOREIGN KEY(community_id) REFERENCES communities (id), 
	FOREIGN KEY(match_id) REFERENCES matches (id), 
	FOREIGN KEY(host_id) REFERENCES people (id)
);
INSERT INTO "meetings" VALUES(1,101,1,NULL,2,'connection','booked','a1@passerelle','[]','America/Halifax','2027-03-20T10:30','2026f',30,0,X'7365616C6564',1805036966535897,1805036966535897,NULL,1805036966535897,NULL,0);
CREATE TABLE notes (
	name TEXT NOT NULL, 
	noted_at BIGINT NOT NULL, 
	content BLOB, 
	PRIMARY KEY (name)
);
INSERT INTO "notes" VALUES('heard:telegram',1805036966535897,NULL);
CREATE TABLE oauth_states (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	digest BLOB NOT NULL, 
	expires_at BIGINT NOT NULL, 
	UNIQUE (digest)
);
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
CREATE TABLE outcomes (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	application_id INTEGER NOT NULL, 
	community_id INTEGER NOT NULL, 
	reporter_id INTEGER, 
	superseded_id INTEGER, 
	verdict TEXT NOT NULL, 
	ground TEXT NOT NULL, 
	job BLOB, 
	reported_at BIGINT NOT NULL, 
	since_at BIGINT, 
	withdrawn_at BIGINT, 
	FOREIGN KEY(application_id) REFERENCES applications (id), 
	FOREIGN KEY(community_id) REFERENCES communities (id), 
	FOREIGN KEY(reporter_id) REFERENCES people (id), 
	FOREIGN KEY(superseded_id) REFERENCES outcomes (id)
);
INSERT INTO "outcomes" VALUES(1,101,1,1,NULL,'ask','unclear',X'7365616C6564',1805036966535897,NULL,NULL);
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
, hat TEXT DEFAULT '' NOT NULL);
INSERT INTO "people" VALUES(1,'fr',1,'Africa/Abidjan',1805036966535897,NULL,1,'');
INSERT INTO "people" VALUES(2,'en',1,'',1805036966535897,NULL,1,'');
CREATE TABLE promises (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	match_id INTEGER NOT NULL, 
	community_id INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	nudges INTEGER NOT NULL, 
	began_at BIGINT NOT NULL, 
	nudged_at BIGINT, 
	closed_at BIGINT, 
	version INTEGER NOT NULL, 
	UNIQUE (match_id), 
	FOREIGN KEY(match_id) REFERENCES matches (id), 
	FOREIGN KEY(community_id) REFERENCES communities (id)
);
INSERT INTO "promises" VALUES(1,71,1,'open',0,1805036966535897,NULL,NULL,0);
CREATE TABLE relays (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	match_id INTEGER NOT NULL, 
	opened_at BIGINT NOT NULL, 
	stopped_by_id INTEGER, 
	stopped_at BIGINT, 
	UNIQUE (match_id), 
	FOREIGN KEY(match_id) REFERENCES matches (id), 
	FOREIGN KEY(stopped_by_id) REFERENCES people (id)
);
INSERT INTO "relays" VALUES(1,71,1805036966535897,NULL,NULL);
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
CREATE TABLE rounds (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	community_id INTEGER NOT NULL, 
	maker_id INTEGER, 
	status TEXT NOT NULL, 
	pairs TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	published_at BIGINT, 
	version INTEGER NOT NULL, 
	FOREIGN KEY(community_id) REFERENCES communities (id), 
	FOREIGN KEY(maker_id) REFERENCES people (id)
);
CREATE TABLE seen (
	digest BLOB NOT NULL, 
	seen_at BIGINT NOT NULL, 
	PRIMARY KEY (digest)
)
 WITHOUT ROWID

;
INSERT INTO "seen" VALUES(X'7373737373737373737373737373737373737373737373737373737373737373',1805036966535897);
CREATE TABLE takeovers (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	coordinator_id INTEGER NOT NULL, 
	community_id INTEGER NOT NULL, 
	began_at BIGINT NOT NULL, 
	ended_at BIGINT, 
	FOREIGN KEY(person_id) REFERENCES people (id), 
	FOREIGN KEY(coordinator_id) REFERENCES people (id), 
	FOREIGN KEY(community_id) REFERENCES communities (id)
);
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
CREATE TABLE workspaces (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	tenant TEXT NOT NULL, 
	name BLOB, 
	token BLOB, 
	bot_user TEXT NOT NULL, 
	scopes TEXT NOT NULL, 
	installed_at BIGINT NOT NULL, 
	ended_at BIGINT, 
	UNIQUE (tenant)
);
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
CREATE INDEX invitations_of_community ON invitations (community_id, role);
CREATE UNIQUE INDEX connectors_of_person ON connectors (person_id);
CREATE INDEX connectors_by_email ON connectors (email_digest);
CREATE INDEX connectors_in_community ON connector_communities (community_id);
CREATE INDEX rounds_of_community ON rounds (community_id, status);
CREATE UNIQUE INDEX matches_once ON matches (application_id, connector_id);
CREATE INDEX matches_of_connector ON matches (connector_id, status);
CREATE INDEX matches_in_community ON matches (community_id, status);
CREATE INDEX case_notes_of_person ON case_notes (person_id);
CREATE UNIQUE INDEX takeovers_one_person ON takeovers (person_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX takeovers_one_coordinator ON takeovers (coordinator_id) WHERE ended_at IS NULL;
CREATE INDEX meetings_of_application ON meetings (application_id);
CREATE INDEX meetings_of_match ON meetings (match_id);
CREATE INDEX meetings_of_host ON meetings (host_id, status);
CREATE INDEX meetings_in_community ON meetings (community_id, status, starts_at);
CREATE INDEX audit_of_subject ON audit (subject);
CREATE INDEX introductions_of_match ON introductions (match_id);
CREATE INDEX introductions_of_application ON introductions (application_id);
CREATE INDEX introductions_in_community ON introductions (community_id, status);
CREATE INDEX promises_in_community ON promises (community_id, status);
CREATE INDEX outcomes_of_application ON outcomes (application_id);
CREATE INDEX outcomes_in_community ON outcomes (community_id, verdict);
CREATE INDEX feedback_of_person ON feedback (person_id);
CREATE INDEX feedback_in_community ON feedback (community_id, occasion);
CREATE UNIQUE INDEX disclosures_once ON disclosures (match_id, person_id);
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
INSERT INTO "sqlite_sequence" VALUES('connectors',21);
INSERT INTO "sqlite_sequence" VALUES('matches',71);
INSERT INTO "sqlite_sequence" VALUES('meetings',1);
INSERT INTO "sqlite_sequence" VALUES('introductions',1);
INSERT INTO "sqlite_sequence" VALUES('promises',1);
INSERT INTO "sqlite_sequence" VALUES('outcomes',1);
INSERT INTO "sqlite_sequence" VALUES('feedback',1);
INSERT INTO "sqlite_sequence" VALUES('relays',1);
INSERT INTO "sqlite_sequence" VALUES('disclosures',1);
COMMIT;
