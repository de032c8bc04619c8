CREATE TABLE parent (id integer NOT NULL, code bigint DEFAULT 6, sum bigint GENERATED ALWAYS AS (id * code) STORED);
CREATE TABLE child (more text, code bigint DEFAULT 7) INHERITS (parent);
CREATE TABLE grandchild (CHECK (length(more) <> code)) INHERITS (child);
CREATE INDEX child_code ON child (code);
CREATE VIEW codes AS SELECT code FROM child;
