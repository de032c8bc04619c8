CREATE TABLE target (f text PRIMARY KEY);
CREATE TABLE q (k integer NOT NULL, d text REFERENCES target) PARTITION BY RANGE (k);
CREATE TABLE q_low (k integer NOT NULL, d text REFERENCES target);
ALTER TABLE q_low RENAME CONSTRAINT q_low_d_fkey TO q_d_fkey;
