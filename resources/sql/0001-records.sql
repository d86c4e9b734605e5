-- Statements are parted by lines of four hyphens (see README.md).
-- Ids are the records' UUIDs; dates are text exactly as the source gives them: YYYY, YYYY-MM or YYYY-MM-DD.
-- References are checked at the end of a transaction, so records of one edit may come in any order.
PRAGMA application_id = 1349284657
----
CREATE TABLE actors (
    id TEXT PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_ja TEXT NOT NULL,
    short TEXT NOT NULL,
    region TEXT NOT NULL,
    kind TEXT NOT NULL,
    capital TEXT NOT NULL,
    lat REAL,
    lon REAL,
    CHECK ((lat IS NULL) = (lon IS NULL))
) STRICT, WITHOUT ROWID
----
CREATE TABLE sources (
    id TEXT PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    date TEXT CHECK (date GLOB '[1-9][0-9][0-9][0-9]*'),
    url TEXT NOT NULL
) STRICT, WITHOUT ROWID
----
CREATE TABLE series (
    id TEXT PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_ja TEXT NOT NULL,
    kind TEXT NOT NULL,
    UNIQUE (kind, name)
) STRICT, WITHOUT ROWID
----
CREATE TABLE frameworks (
    id TEXT PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_ja TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent_id TEXT REFERENCES frameworks DEFERRABLE INITIALLY DEFERRED,
    start TEXT CHECK (start GLOB '[1-9][0-9][0-9][0-9]*'),
    end TEXT CHECK (end GLOB '[1-9][0-9][0-9][0-9]*'),
    summary TEXT NOT NULL,
    confidence TEXT NOT NULL
) STRICT, WITHOUT ROWID
----
CREATE TABLE framework_members (
    owner_id TEXT NOT NULL REFERENCES frameworks ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    actor_id TEXT NOT NULL REFERENCES actors DEFERRABLE INITIALLY DEFERRED,
    joined TEXT CHECK (joined GLOB '[1-9][0-9][0-9][0-9]*'),
    left_on TEXT CHECK (left_on GLOB '[1-9][0-9][0-9][0-9]*'),
    PRIMARY KEY (owner_id, position)
) STRICT, WITHOUT ROWID
----
CREATE TABLE ties (
    id TEXT PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    signed_on TEXT CHECK (signed_on GLOB '[1-9][0-9][0-9][0-9]*'),
    in_force TEXT CHECK (in_force GLOB '[1-9][0-9][0-9][0-9]*'),
    ended TEXT CHECK (ended GLOB '[1-9][0-9][0-9][0-9]*'),
    first_seen TEXT CHECK (first_seen GLOB '[1-9][0-9][0-9][0-9]*'),
    framework_id TEXT REFERENCES frameworks DEFERRABLE INITIALLY DEFERRED,
    summary TEXT NOT NULL,
    confidence TEXT NOT NULL
) STRICT, WITHOUT ROWID
----
CREATE TABLE exercises (
    id TEXT PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    series_id TEXT NOT NULL REFERENCES series DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    start TEXT CHECK (start GLOB '[1-9][0-9][0-9][0-9]*'),
    end TEXT CHECK (end GLOB '[1-9][0-9][0-9][0-9]*'),
    place TEXT NOT NULL,
    lat REAL,
    lon REAL,
    domain TEXT NOT NULL,
    participants_complete INTEGER NOT NULL CHECK (participants_complete IN (0, 1)),
    announced_only INTEGER NOT NULL CHECK (announced_only IN (0, 1)),
    framework_id TEXT REFERENCES frameworks DEFERRABLE INITIALLY DEFERRED,
    summary TEXT NOT NULL,
    confidence TEXT NOT NULL,
    CHECK ((lat IS NULL) = (lon IS NULL))
) STRICT, WITHOUT ROWID
----
CREATE TABLE dialogues (
    id TEXT PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    series_id TEXT NOT NULL REFERENCES series DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    date TEXT CHECK (date GLOB '[1-9][0-9][0-9][0-9]*'),
    place TEXT NOT NULL,
    level TEXT NOT NULL,
    participants_complete INTEGER NOT NULL CHECK (participants_complete IN (0, 1)),
    announced_only INTEGER NOT NULL CHECK (announced_only IN (0, 1)),
    framework_id TEXT REFERENCES frameworks DEFERRABLE INITIALLY DEFERRED,
    outcome TEXT NOT NULL,
    summary TEXT NOT NULL,
    confidence TEXT NOT NULL
) STRICT, WITHOUT ROWID
----
CREATE TABLE claims (
    id TEXT PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    claim TEXT NOT NULL,
    record TEXT,
    verified TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID
----
CREATE TABLE tie_participants (
    owner_id TEXT NOT NULL REFERENCES ties ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    actor_id TEXT NOT NULL REFERENCES actors DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    PRIMARY KEY (owner_id, position)
) STRICT, WITHOUT ROWID
----
CREATE TABLE exercise_participants (
    owner_id TEXT NOT NULL REFERENCES exercises ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    actor_id TEXT NOT NULL REFERENCES actors DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    PRIMARY KEY (owner_id, position)
) STRICT, WITHOUT ROWID
----
CREATE TABLE dialogue_participants (
    owner_id TEXT NOT NULL REFERENCES dialogues ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    actor_id TEXT NOT NULL REFERENCES actors DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    PRIMARY KEY (owner_id, position)
) STRICT, WITHOUT ROWID
----
CREATE TABLE framework_citations (
    owner_id TEXT NOT NULL REFERENCES frameworks ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner_id, position)
) STRICT, WITHOUT ROWID
----
CREATE TABLE tie_citations (
    owner_id TEXT NOT NULL REFERENCES ties ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner_id, position)
) STRICT, WITHOUT ROWID
----
CREATE TABLE exercise_citations (
    owner_id TEXT NOT NULL REFERENCES exercises ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner_id, position)
) STRICT, WITHOUT ROWID
----
CREATE TABLE dialogue_citations (
    owner_id TEXT NOT NULL REFERENCES dialogues ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner_id, position)
) STRICT, WITHOUT ROWID
----
CREATE TABLE claim_citations (
    owner_id TEXT NOT NULL REFERENCES claims ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner_id, position)
) STRICT, WITHOUT ROWID
----
-- SQLite looks for children of a deleted parent by these.
CREATE INDEX framework_citations_source ON framework_citations (source_id)
----
CREATE INDEX tie_citations_source ON tie_citations (source_id)
----
CREATE INDEX exercise_citations_source ON exercise_citations (source_id)
----
CREATE INDEX dialogue_citations_source ON dialogue_citations (source_id)
----
CREATE INDEX claim_citations_source ON claim_citations (source_id)
----
CREATE INDEX exercises_series ON exercises (series_id)
----
CREATE INDEX dialogues_series ON dialogues (series_id)
----
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    change_set INTEGER NOT NULL,
    happened TEXT NOT NULL,
    who TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    slug TEXT NOT NULL,
    before TEXT,
    after TEXT,
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT
----
CREATE INDEX journal_record ON journal (kind, slug)
----
-- View state: never in the journal. `state` is JSON: lens, layout, positions, pins.
CREATE TABLE views (
    name TEXT PRIMARY KEY NOT NULL,
    state TEXT NOT NULL
) STRICT, WITHOUT ROWID
----
-- What is searched, in both languages. Records without a source are shown to nobody, so they are not in here.
CREATE VIEW search_documents (kind, slug, title, names, body) AS
SELECT 'actors', slug, name, name_ja || ' ' || short || ' ' || slug, region || ' ' || capital
    FROM actors
UNION ALL
SELECT 'frameworks', slug, name, name_ja || ' ' || slug,
    summary
    || ' ' || coalesce((SELECT group_concat(a.name || ' ' || a.name_ja, ' ')
        FROM framework_members m JOIN actors a ON a.id = m.actor_id WHERE m.owner_id = f.id), '')
    || ' ' || coalesce((SELECT group_concat(s.title || ' ' || s.publisher, ' ')
        FROM framework_citations c JOIN sources s ON s.id = c.source_id WHERE c.owner_id = f.id), '')
    FROM frameworks f WHERE f.confidence = 'sourced'
UNION ALL
SELECT 'ties', slug, name, coalesce((SELECT name || ' ' || name_ja FROM frameworks f WHERE f.id = t.framework_id), ''),
    summary
    || ' ' || coalesce((SELECT group_concat(a.name || ' ' || a.name_ja, ' ')
        FROM tie_participants p JOIN actors a ON a.id = p.actor_id WHERE p.owner_id = t.id), '')
    || ' ' || coalesce((SELECT group_concat(s.title || ' ' || s.publisher, ' ')
        FROM tie_citations c JOIN sources s ON s.id = c.source_id WHERE c.owner_id = t.id), '')
    FROM ties t WHERE t.confidence = 'sourced'
UNION ALL
SELECT 'exercises', e.slug, e.name, r.name || ' ' || r.name_ja,
    e.place || ' ' || e.summary
    || ' ' || coalesce((SELECT name || ' ' || name_ja FROM frameworks f WHERE f.id = e.framework_id), '')
    || ' ' || coalesce((SELECT group_concat(a.name || ' ' || a.name_ja, ' ')
        FROM exercise_participants p JOIN actors a ON a.id = p.actor_id WHERE p.owner_id = e.id), '')
    || ' ' || coalesce((SELECT group_concat(s.title || ' ' || s.publisher, ' ')
        FROM exercise_citations c JOIN sources s ON s.id = c.source_id WHERE c.owner_id = e.id), '')
    FROM exercises e JOIN series r ON r.id = e.series_id WHERE e.confidence = 'sourced'
UNION ALL
SELECT 'dialogues', d.slug, d.name, r.name || ' ' || r.name_ja,
    d.place || ' ' || d.outcome || ' ' || d.summary
    || ' ' || coalesce((SELECT name || ' ' || name_ja FROM frameworks f WHERE f.id = d.framework_id), '')
    || ' ' || coalesce((SELECT group_concat(a.name || ' ' || a.name_ja, ' ')
        FROM dialogue_participants p JOIN actors a ON a.id = p.actor_id WHERE p.owner_id = d.id), '')
    || ' ' || coalesce((SELECT group_concat(s.title || ' ' || s.publisher, ' ')
        FROM dialogue_citations c JOIN sources s ON s.id = c.source_id WHERE c.owner_id = d.id), '')
    FROM dialogues d JOIN series r ON r.id = d.series_id WHERE d.confidence = 'sourced'
UNION ALL
SELECT 'sources', slug, title, publisher, url
    FROM sources
----
-- Trigrams find parts of words and text without spaces (オーストラリア); shorter queries are answered by LIKE.
CREATE VIRTUAL TABLE search USING fts5 (kind UNINDEXED, slug UNINDEXED, title, names, body, tokenize = 'trigram')
