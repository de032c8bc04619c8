-- Children of parents that lose columns and checks on the way.
CREATE TABLE parent (id integer NOT NULL, old text, CONSTRAINT short CHECK (length(old) < 100));
CREATE TABLE child (id integer NOT NULL, more text);
