CREATE TABLE parent (id integer NOT NULL, code integer DEFAULT 5, sum integer GENERATED ALWAYS AS (id + code) STORED);
