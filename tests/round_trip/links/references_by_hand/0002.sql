CREATE SCHEMA other;
CREATE TABLE other.parent (b text, CONSTRAINT parent_key PRIMARY KEY (b));
CREATE TABLE child (h text NOT NULL, CONSTRAINT child_h UNIQUE (h)) INHERITS (other.parent);
ALTER TABLE other.parent ADD CONSTRAINT parent_b FOREIGN KEY (b) REFERENCES other.parent (b);
