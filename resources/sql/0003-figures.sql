-- How a figure is to look, under a name.
CREATE TABLE figures (
    name TEXT PRIMARY KEY NOT NULL,
    state TEXT NOT NULL
) STRICT, WITHOUT ROWID
