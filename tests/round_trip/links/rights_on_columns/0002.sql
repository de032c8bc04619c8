CREATE TABLE t (a text, b text);
GRANT SELECT (a) ON t TO PUBLIC;
