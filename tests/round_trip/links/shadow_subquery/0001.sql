CREATE TABLE kinds (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE things (id integer PRIMARY KEY, kind text, size text);
