CREATE COLLATION "o""d" (provider = icu, locale = 'und');
CREATE TABLE t (c text COLLATE "o""d" NOT NULL UNIQUE, d text COLLATE "o""d", e text COLLATE "o""d");
CREATE INDEX t_d ON t (d);
CREATE MATERIALIZED VIEW v AS SELECT c FROM t;
