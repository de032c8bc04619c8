CREATE TABLE parent (id integer);
CREATE TABLE child (x text) INHERITS (parent);
CREATE TABLE grandchild () INHERITS (child);
CREATE TABLE other () INHERITS (parent);
