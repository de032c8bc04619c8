CREATE TYPE e AS ENUM ('a', 'b');
CREATE TABLE parent (s e DEFAULT 'a');
CREATE TABLE child (other e) INHERITS (parent);
