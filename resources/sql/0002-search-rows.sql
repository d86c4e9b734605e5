-- Which row of the search index is a record's. The index cannot be asked by kind and slug but by reading all of it,
-- which takes a tenth of a second at 100,000 records, at each edit.
CREATE TABLE search_rows (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    slug TEXT NOT NULL,
    UNIQUE (kind, slug)
) STRICT
----
-- Whose entries change with an actor's or a framework's name.
CREATE INDEX framework_members_actor ON framework_members (actor_id)
----
CREATE INDEX tie_participants_actor ON tie_participants (actor_id)
----
CREATE INDEX exercise_participants_actor ON exercise_participants (actor_id)
----
CREATE INDEX dialogue_participants_actor ON dialogue_participants (actor_id)
----
CREATE INDEX ties_framework ON ties (framework_id)
----
CREATE INDEX exercises_framework ON exercises (framework_id)
----
CREATE INDEX dialogues_framework ON dialogues (framework_id)
