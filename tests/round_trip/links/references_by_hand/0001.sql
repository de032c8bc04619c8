CREATE SCHEMA other;
CREATE TABLE other.parent (b text);
CREATE TABLE child (h text NOT NULL, CONSTRAINT child_h UNIQUE (h)) INHERITS (other.parent);
ALTER TABLE other.parent ADD CONSTRAINT parent_b FOREIGN KEY (b) REFERENCES child (h);
