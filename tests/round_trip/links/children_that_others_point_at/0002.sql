CREATE TABLE parent (id integer NOT NULL, code bigint);
CREATE TABLE child (PRIMARY KEY (id)) INHERITS (parent);
CREATE TABLE pointing (child_id integer REFERENCES child);
CREATE TABLE new_pointing (child_id integer REFERENCES child);
