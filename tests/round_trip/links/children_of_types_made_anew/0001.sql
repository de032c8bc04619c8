CREATE TYPE e AS ENUM ('a', 'b', 'c');
CREATE TABLE parent (s e DEFAULT 'a');
