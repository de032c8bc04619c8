//! Rows that break what is to be promised: a table of databases, migrations, and what is said exactly.

use runtime::preflight::Options;

use super::{all_said, database, plan, versions};

/// What is shown, the database, the migrations, and all that is said.
const CASES: &[(&str, &str, &[&str], &[&str])] = &[
    (
        "duplicates, and NULLs that are none",
        "CREATE TABLE t (a int); INSERT INTO t VALUES (1), (1), (2), (2), (3), (NULL), (NULL)",
        &["SELECT 1;\nCREATE UNIQUE INDEX i ON t (a);"],
        &["stops rows m1:2: the unique index i of public.t cannot be made: 2 values of (a) in more than one row"],
    ),
    (
        "the same where NULLs are not distinct",
        "CREATE TABLE t (a int); INSERT INTO t VALUES (1), (NULL), (NULL)",
        &["CREATE UNIQUE INDEX i ON t (a) NULLS NOT DISTINCT"],
        &["stops rows m1:1: the unique index i of public.t cannot be made: 1 value of (a) in more than one row"],
    ),
    (
        "a partial index asks for its own rows",
        "CREATE TABLE t (a int, gone bool); INSERT INTO t VALUES (1, true), (1, true), (1, false)",
        &["CREATE UNIQUE INDEX i ON t (a) WHERE NOT gone -- only these"],
        &[],
    ),
    (
        "an expression, a collation, a direction, an included column",
        "CREATE TABLE t (a text, b int); INSERT INTO t VALUES ('X', 1), ('x', 2)",
        &["CREATE UNIQUE INDEX CONCURRENTLY i ON t (lower(a) COLLATE \"C\" DESC NULLS LAST) INCLUDE (b)"],
        &[
            "stops rows m1:1: the unique index i of public.t cannot be made: 1 value of (lower(a) COLLATE \"C\") in more than one row",
        ],
    ),
    (
        "an index that is there is not built",
        "CREATE TABLE t (a int); INSERT INTO t VALUES (1), (1); CREATE INDEX i ON t (a)",
        &["CREATE UNIQUE INDEX IF NOT EXISTS i ON t (a)"],
        &[],
    ),
    (
        "the parent of an inheritance answers for itself",
        "CREATE TABLE t (a int); CREATE TABLE c () INHERITS (t); INSERT INTO t VALUES (1); INSERT INTO c VALUES (1)",
        &["CREATE UNIQUE INDEX i ON t (a)"],
        &[],
    ),
    (
        "a partitioned table answers for its partitions",
        "CREATE TABLE t (a int, b int) PARTITION BY LIST (a); CREATE TABLE p PARTITION OF t FOR VALUES IN (1); \
         INSERT INTO t VALUES (1, 1), (1, 1)",
        &["ALTER TABLE t ADD UNIQUE (a, b)"],
        &[
            "stops rows m1:1: the unique constraint of public.t cannot be made: 1 value of (\"a\", \"b\") in more than one row",
        ],
    ),
    (
        "a primary key",
        "CREATE TABLE t (a int, b int); INSERT INTO t VALUES (1, NULL), (2, 2), (2, 2)",
        &["ALTER TABLE t ADD CONSTRAINT k PRIMARY KEY (a, b)"],
        &[
            "stops rows m1:1: the primary key k of public.t cannot be made: 1 row with NULL in (\"a\", \"b\")",
            "stops rows m1:1: the primary key k of public.t cannot be made: 1 value of (\"a\", \"b\") in more than one row",
        ],
    ),
    (
        "a primary key over an index that is there",
        "CREATE TABLE t (a int); INSERT INTO t VALUES (NULL); CREATE UNIQUE INDEX i ON t (a)",
        &["ALTER TABLE t ADD PRIMARY KEY USING INDEX i"],
        &["stops rows m1:1: the primary key over i of public.t cannot be made: 1 row with NULL in (\"a\")"],
    ),
    (
        "NOT NULL",
        "CREATE TABLE t (a int, b int NOT NULL); INSERT INTO t VALUES (NULL, 1), (NULL, 2)",
        &["ALTER TABLE t ALTER COLUMN a SET NOT NULL, ALTER COLUMN b SET NOT NULL"],
        &["stops rows m1:1: NOT NULL for column \"a\" of public.t cannot be made: 2 rows without a value there"],
    ),
    (
        "a column without a value, said once for each",
        "CREATE TABLE t (a int); INSERT INTO t VALUES (1); CREATE TABLE u ()",
        &[
            "ALTER TABLE t ADD b int NOT NULL, ADD c int NOT NULL DEFAULT 1, ADD d int NOT NULL DEFAULT NULL; ALTER TABLE u ADD a int NOT NULL",
        ],
        &[
            "stops rows m1:1: the column \"b\" NOT NULL without a default of public.t cannot be made: 1 row there, which would have no value",
            "stops rows m1:1: the column \"d\" NOT NULL without a default of public.t cannot be made: 1 row there, which would have no value",
        ],
    ),
    (
        "a check that NULL keeps",
        "CREATE TABLE t (a int); INSERT INTO t VALUES (1), (-1), (NULL)",
        &["ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0)"],
        &["stops rows m1:1: the check c of public.t cannot be made: 1 row for which (a > 0) is false"],
    ),
    (
        "NOT VALID asks for nothing, and VALIDATE for all",
        "CREATE TABLE t (a int); INSERT INTO t VALUES (-1)",
        &["ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID", "\n\nALTER TABLE t VALIDATE CONSTRAINT c"],
        &["stops rows m2:3: the check c of public.t cannot be made: 1 row for which (a > 0) is false"],
    ),
    (
        "a constraint that is there and not valid",
        "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE t (a int); INSERT INTO t VALUES (-1); \
         ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID, ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES p NOT VALID",
        &["ALTER TABLE t VALIDATE CONSTRAINT c, VALIDATE CONSTRAINT f"],
        &[
            "stops rows m1:1: the check c of public.t cannot be made: 1 row for which ((a > 0)) is false",
            "stops rows m1:1: the foreign key f of public.t cannot be made: 1 row whose (\"a\") is not in public.p (\"id\")",
        ],
    ),
    (
        "one that is dropped on the way is not judged",
        "CREATE TABLE t (a int); INSERT INTO t VALUES (-1); ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID",
        &["ALTER TABLE t DROP CONSTRAINT c; ALTER TABLE t VALIDATE CONSTRAINT c"],
        &[],
    ),
    (
        "orphans",
        "CREATE TABLE p (a int, b int, PRIMARY KEY (a, b)); CREATE TABLE t (x int, y int); \
         INSERT INTO p VALUES (1, 1); INSERT INTO t VALUES (1, 1), (1, 2), (1, NULL), (NULL, NULL)",
        &["ALTER TABLE t ADD FOREIGN KEY (x, y) REFERENCES p"],
        &[
            "stops rows m1:1: the foreign key of public.t cannot be made: 1 row whose (\"x\", \"y\") is not in public.p (\"a\", \"b\")",
        ],
    ),
    (
        "with MATCH FULL a key that is partly NULL is one, too",
        "CREATE TABLE p (a int, b int, PRIMARY KEY (a, b)); CREATE TABLE t (x int, y int); \
         INSERT INTO p VALUES (1, 1); INSERT INTO t VALUES (1, 1), (1, 2), (1, NULL), (NULL, NULL)",
        &["ALTER TABLE t ADD FOREIGN KEY (x, y) REFERENCES p (a, b) MATCH FULL"],
        &[
            "stops rows m1:1: the foreign key of public.t cannot be made: 2 rows whose (\"x\", \"y\") is not in public.p (\"a\", \"b\")",
        ],
    ),
    (
        "types that are too narrow",
        "CREATE TABLE t (a bigint, b text, c numeric, d text, e int); \
         INSERT INTO t VALUES (3000000000, 'abcd', 12.6, 'ab  ', 7), (1, 'ab', 'NaN', 'a', NULL)",
        &[
            "ALTER TABLE t ALTER a TYPE int, ALTER b TYPE varchar(3), ALTER c TYPE numeric(2, 1), ALTER d TYPE varchar (2), \
           ALTER e TYPE text, ALTER e TYPE bool USING e > 0",
        ],
        &[
            "stops rows m1:1: the type int for column \"a\" of public.t cannot be made: 1 row whose int8 does not fit",
            "stops rows m1:1: the type varchar(3) for column \"b\" of public.t cannot be made: 1 row whose text does not fit",
            "stops rows m1:1: the type numeric(2, 1) for column \"c\" of public.t cannot be made: 1 row whose numeric does not fit",
        ],
    ),
    (
        "texts that are too long",
        "CREATE TABLE t (b text, d text); INSERT INTO t VALUES ('abcd', 'ab  ')",
        &["ALTER TABLE t ALTER b TYPE varchar(3)"],
        &[
            "stops rows m1:1: the type varchar(3) for column \"b\" of public.t cannot be made: 1 row whose text does not fit",
        ],
    ),
    (
        "blanks at the end are no harm, digits behind the point are rounded, NaN has a place",
        "CREATE TABLE t (d text, n numeric, m numeric); INSERT INTO t VALUES ('ab  ', 32767.4, 'NaN')",
        &[
            "ALTER TABLE t ALTER d TYPE varchar(2), ALTER n TYPE smallint, ALTER m TYPE numeric(2)",
            "ALTER TABLE t ALTER d TYPE char(1)",
        ],
        &[
            "notes unchecked m2:1: the type char(1) for column \"d\" of public.t can be judged once m1 has run, which changes what it is about",
        ],
    ),
    (
        "what is made on the way is not judged",
        "SELECT 1",
        &["CREATE TABLE t (a int); INSERT INTO t VALUES (1), (1); CREATE UNIQUE INDEX i ON t (a)"],
        &[],
    ),
    (
        "what is filled on the way is judged later",
        "CREATE TABLE t (a int); INSERT INTO t VALUES (NULL)",
        &["UPDATE t SET a = 1 WHERE a IS NULL", "ALTER TABLE t ALTER a SET NOT NULL"],
        &[
            "notes unchecked m2:1: NOT NULL for column \"a\" of public.t can be judged once m1 has run, which changes what it is about",
        ],
    ),
    (
        "a column that is not there yet is judged later",
        "CREATE TABLE t (a int); INSERT INTO t VALUES (1)",
        &["ALTER TABLE t ADD b int; ALTER TABLE t ALTER b SET NOT NULL"],
        &[
            "notes unchecked m1:1: NOT NULL for column \"b\" of public.t can be judged once what it is about has been made",
        ],
    ),
    (
        "what a key's cascade reaches is judged later",
        "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE t (a int REFERENCES p ON DELETE CASCADE); \
         INSERT INTO p VALUES (1); INSERT INTO t VALUES (1), (1)",
        &["DELETE FROM p WHERE id = 1; CREATE UNIQUE INDEX i ON t (a)"],
        &[
            "notes unchecked m1:1: the unique index i of public.t can be judged once m1 has run, which changes what it is about",
        ],
    ),
    (
        "behind a trigger, a procedure, a function that writes, or text made on the way nothing is judged",
        "CREATE TABLE t (a int); INSERT INTO t VALUES (1), (1); CREATE TABLE u (a int); \
         CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN DELETE FROM t; RETURN NULL; END $$; \
         CREATE TRIGGER g AFTER INSERT ON u FOR EACH ROW EXECUTE FUNCTION f()",
        &["INSERT INTO u VALUES (1); CREATE UNIQUE INDEX i ON t (a)"],
        &[
            "notes unchecked m1:1: the unique index i of public.t can be judged once m1 has run, which changes what it is about",
        ],
    ),
    (
        "text that is made on the way",
        "CREATE TABLE t (a int); INSERT INTO t VALUES (1), (1)",
        &["DO $$ BEGIN EXECUTE 'DEL' || 'ETE FROM t'; END $$; CREATE UNIQUE INDEX i ON t (a)"],
        &[
            "notes unchecked m1:1: the unique index i of public.t can be judged once m1 has run, which changes what it is about",
        ],
    ),
    (
        "a block is read, and what it may not reach is not judged",
        "CREATE TABLE t (a int); INSERT INTO t VALUES (1), (1), (NULL)",
        &[
            "SELECT 1;\nDO $$\nBEGIN\n  IF false THEN\n    CREATE UNIQUE INDEX i ON t (a);\n  END IF;\n  ALTER TABLE t ALTER a SET NOT NULL;\nEND $$;",
        ],
        &["stops rows m1:7: NOT NULL for column \"a\" of public.t cannot be made: 1 row without a value there"],
    ),
    (
        "another search path, for as long as its migration lasts",
        "CREATE SCHEMA s; CREATE TABLE s.t (a int); INSERT INTO s.t VALUES (1), (1); CREATE TABLE t (a int)",
        &["SET search_path TO s; CREATE UNIQUE INDEX i ON t (a)", "CREATE UNIQUE INDEX j ON t (a)"],
        &["stops rows m1:1: the unique index i of s.t cannot be made: 1 value of (a) in more than one row"],
    ),
    (
        "hostile names",
        "CREATE SCHEMA \"s; DROP TABLE x --\"; CREATE TABLE x (); \
         CREATE TABLE \"s; DROP TABLE x --\".\"t\"\"'$$\" (\"a b\"\"; --\" int, \"Ä\" int); \
         INSERT INTO \"s; DROP TABLE x --\".\"t\"\"'$$\" VALUES (1, NULL), (1, NULL)",
        &["CREATE UNIQUE INDEX \"i\"\"'\" ON \"s; DROP TABLE x --\".\"t\"\"'$$\" (\"a b\"\"; --\"); \
           ALTER TABLE \"s; DROP TABLE x --\".\"t\"\"'$$\" ALTER \"Ä\" SET NOT NULL"],
        &[
            "stops rows m1:1: the unique index i\"' of \"s; DROP TABLE x --\".\"t\"\"'$$\" cannot be made: 1 value of (\"a b\"\"; --\") in more than one row",
            "stops rows m1:1: NOT NULL for column \"Ä\" of \"s; DROP TABLE x --\".\"t\"\"'$$\" cannot be made: 2 rows without a value there",
        ],
    ),
];

#[tokio::test]
async fn rows_that_break_a_promise_are_found_and_no_others() {
    let mut wrong = Vec::new();
    for (what, sql, scripts, expected) in CASES {
        let database = database(sql);
        let before = database.dump(&[]).unwrap();
        let plan = plan(&database.url, &versions(scripts), &Options::default()).await;
        if all_said(&plan) != *expected {
            wrong.push(format!("{what}: {:#?}", all_said(&plan)));
        }
        for finding in &plan.findings {
            // Each finding about rows shows them, as it stands.
            if let Some(query) = &finding.query {
                let count = database.psql(&format!("SELECT count(*) FROM ({query}) AS shown")).unwrap();
                assert_ne!(count.trim(), "0", "{what}: {query}");
            }
        }
        assert_eq!(database.dump(&[]).unwrap(), before, "{what}: something was written");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Since PostgreSQL 18 a column may be NOT NULL and hold NULLs that were there before.
#[tokio::test]
async fn a_not_null_that_is_not_validated_promises_nothing() {
    let database = database("CREATE TABLE t (a int); INSERT INTO t VALUES (NULL)");
    // An older server refuses it, and has the same to say of the column without it.
    let marked = database.psql("ALTER TABLE t ADD CONSTRAINT there NOT NULL a NOT VALID").is_ok();
    let mut scripts = vec!["ALTER TABLE t ALTER a SET NOT NULL"];
    scripts.extend(marked.then_some("ALTER TABLE t VALIDATE CONSTRAINT there"));
    for script in scripts {
        let plan = plan(&database.url, &versions(&[script]), &Options::default()).await;
        let wrong = "NOT NULL for column \"a\" of public.t cannot be made: 1 row without a value there";
        assert_eq!(all_said(&plan), [format!("stops rows m1:1: {wrong}")], "{script}");
        assert!(database.psql(script).is_err(), "{script}: said to fail, and does not");
    }
}

/// What stops a plan stops PostgreSQL, too.
#[tokio::test]
async fn what_is_said_to_fail_fails() {
    for (what, sql, scripts, expected) in CASES {
        let database = database(sql);
        let fails = scripts.iter().any(|script| database.psql(script).is_err());
        let stops = expected.iter().any(|finding| finding.starts_with("stops"));
        assert!(!stops || fails, "{what}: said to fail, and does not");
    }
}

#[tokio::test]
async fn a_question_that_takes_too_long_is_said_to_be_not_made() {
    let database = database(
        "CREATE TABLE t (a int); INSERT INTO t VALUES (1), (1); CREATE FUNCTION slow(int) RETURNS int IMMUTABLE \
         LANGUAGE sql AS $$ SELECT $1 + length(pg_sleep(5)::text) $$",
    );
    let options = Options { timeout: std::time::Duration::from_millis(200), ..Options::default() };
    let plan = plan(&database.url, &versions(&["CREATE UNIQUE INDEX i ON t (slow(a))"]), &options).await;
    let expected = "warns unchecked m1:1: the unique index i of public.t was not checked: it took longer than 200ms";
    assert_eq!(all_said(&plan), [expected]);
}
