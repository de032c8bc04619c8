CREATE TABLE parent (id integer NOT NULL, new text);
CREATE TABLE child (id integer NOT NULL, new text, more text);
ALTER TABLE child INHERIT parent;
