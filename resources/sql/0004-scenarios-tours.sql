-- What is taken out of the network, under a name.
CREATE TABLE scenarios (
    name TEXT PRIMARY KEY NOT NULL,
    state TEXT NOT NULL
) STRICT, WITHOUT ROWID
----
-- Views in a row with words to each, under a name.
CREATE TABLE tours (
    name TEXT PRIMARY KEY NOT NULL,
    state TEXT NOT NULL
) STRICT, WITHOUT ROWID
