CREATE TABLE parent (id integer, x text);
CREATE TABLE child () INHERITS (parent);
CREATE TABLE grandchild () INHERITS (child);
CREATE TABLE other () INHERITS (parent);
