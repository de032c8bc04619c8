CREATE TABLE parent (id integer NOT NULL, code integer);
CREATE TABLE pointing (child_id integer);
