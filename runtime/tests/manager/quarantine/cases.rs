//! Up, down and restore over whatever a table may be.

use runtime::manager::KeptState;
use test_server::Database;

use super::{asked, database, drops, kept, manager, restored, watchers};

/// A database, what of it has to be the same behind up, down and restore, and what is kept meanwhile.
struct Case {
    name: &'static str,
    setup: &'static str,
    up: &'static str,
    down: &'static str,
    what: &'static str,
    all: &'static str,
}

/// A case with names that have as many bytes as names may have, and whatever else is hard to quote.
fn hostile(text: &str) -> String {
    let name = |begin: &str| format!("\"{}{}\"", begin.replace('"', "\"\""), "a".repeat(63 - begin.len()));
    let text = text.replace("@S", &name("S \".'")).replace("@T", &name("T$$'\"; DROP TABLE x; --"));
    text.replace("@C", &name("c'\"\\ \u{e9}"))
}

const CASES: &[Case] = &[
    Case {
        name: "a column",
        setup: "CREATE TABLE t (id int PRIMARY KEY, a text); INSERT INTO t VALUES (1, 'x'), (2, NULL), (3, '')",
        up: "ALTER TABLE t DROP COLUMN a",
        down: "ALTER TABLE t ADD COLUMN a text",
        what: "public.t.a",
        all: "t",
    },
    Case {
        name: "a column that was not NULL and comes back with a default",
        setup: "CREATE TABLE t (id int PRIMARY KEY, a numeric(6, 2) NOT NULL); INSERT INTO t VALUES (1, 1.5), (2, 0)",
        up: "ALTER TABLE t DROP COLUMN a",
        down: "ALTER TABLE t ADD COLUMN a numeric(6, 2) NOT NULL DEFAULT 0",
        what: "public.t.a",
        all: "t",
    },
    Case {
        name: "a table with a composite key and an identity",
        setup: "CREATE TABLE t (a int, \"B\" text, n int GENERATED ALWAYS AS IDENTITY, d int GENERATED ALWAYS AS (a * 2) STORED, \
            PRIMARY KEY (a, \"B\")); INSERT INTO t VALUES (1, 'x'), (1, 'y'), (2, 'x')",
        up: "DROP TABLE t",
        down: "CREATE TABLE t (a int, \"B\" text, n int GENERATED ALWAYS AS IDENTITY, d int GENERATED ALWAYS AS (a * 2) STORED, \
            PRIMARY KEY (a, \"B\"))",
        what: "public.t",
        all: "t",
    },
    Case {
        name: "hostile names, each of 63 bytes",
        setup: "CREATE SCHEMA @S; CREATE TABLE @S.@T (\"New\" int, \"key \"\"'\\\" text, @C text, \
            PRIMARY KEY (\"New\", \"key \"\"'\\\")); INSERT INTO @S.@T VALUES (1, E'\\\\ it''s', E'\\\\'), (2, '', '\")')",
        up: "ALTER TABLE @S.@T DROP COLUMN @C",
        down: "ALTER TABLE @S.@T ADD COLUMN @C text",
        what: "@S.@T.@C",
        all: "@S.@T",
    },
    Case {
        name: "the same, of many rows",
        setup: "CREATE SCHEMA @S; CREATE TABLE @S.@T (\"New\" int, \"key \"\"'\\\" text, @C text, \
            PRIMARY KEY (\"New\", \"key \"\"'\\\")); INSERT INTO @S.@T SELECT n, repeat(E'\\\\', n % 3), n || '$$''\"' FROM generate_series(1, 20000) n",
        up: "ALTER TABLE @S.@T DROP COLUMN @C",
        down: "ALTER TABLE @S.@T ADD COLUMN @C text",
        what: "@S.@T.@C",
        all: "@S.@T",
    },
    Case {
        name: "types that go with their table",
        setup: "CREATE TYPE mood AS ENUM ('sad', 'it''s, fine'); CREATE DOMAIN label AS text CHECK (value <> ''); \
            CREATE TYPE pair AS (at timestamptz, of mood[]); SET datestyle = 'SQL, DMY'; \
            CREATE TABLE t (id label PRIMARY KEY, m mood, ms mood[], p pair, ps pair[], b bytea, f float8); \
            INSERT INTO t VALUES ('a', 'sad', '{sad,\"it''s, fine\"}', ROW('03/04/2026 05:06:07+00', '{sad}'), \
                ARRAY[ROW(NULL, NULL)::pair], '\\x00ff', 0.1::float8 + 0.2), ('b', NULL, '{}', NULL, NULL, '', 'NaN')",
        up: "SET LOCAL datestyle = 'German'; DROP TABLE t; DROP TYPE pair; DROP TYPE mood; DROP DOMAIN label",
        down: "CREATE TYPE mood AS ENUM ('sad', 'it''s, fine'); CREATE DOMAIN label AS text CHECK (value <> ''); \
            CREATE TYPE pair AS (at timestamptz, of mood[]); \
            CREATE TABLE t (id label PRIMARY KEY, m mood, ms mood[], p pair, ps pair[], b bytea, f float8)",
        what: "public.t",
        all: "t",
    },
    Case {
        name: "a type that goes with its column",
        setup: "CREATE TYPE mood AS ENUM ('sad', 'glad'); CREATE TABLE t (m mood NOT NULL, n int NOT NULL, o mood, UNIQUE (n, m)); \
            INSERT INTO t SELECT (ARRAY['sad', 'glad'])[1 + n % 2]::mood, n, 'sad' FROM generate_series(1, 20000) n",
        up: "ALTER TABLE t DROP COLUMN o",
        down: "ALTER TABLE t ADD COLUMN o mood",
        what: "public.t.o",
        all: "t",
    },
    Case {
        name: "a partitioned table loses a column",
        setup: "CREATE TABLE t (id int, k text, v text, PRIMARY KEY (k, id)) PARTITION BY LIST (k); CREATE TABLE ta PARTITION OF t \
            FOR VALUES IN ('a'); CREATE TABLE tb PARTITION OF t FOR VALUES IN ('b') PARTITION BY RANGE (id); \
            CREATE TABLE tb1 PARTITION OF tb FOR VALUES FROM (0) TO (9000); CREATE TABLE tb2 PARTITION OF tb DEFAULT; \
            INSERT INTO t SELECT n, CASE n % 2 WHEN 0 THEN 'a' ELSE 'b' END, 'v' || n FROM generate_series(1, 20000) n",
        up: "ALTER TABLE t DROP COLUMN v",
        down: "ALTER TABLE t ADD COLUMN v text",
        what: "public.t.v",
        all: "t",
    },
    Case {
        name: "a table without a key",
        setup: "CREATE TABLE t (a int, b json); INSERT INTO t VALUES (1, '{}'), (1, '{}'), (NULL, NULL)",
        up: "DROP TABLE t",
        down: "CREATE TABLE t (a int, b json)",
        what: "public.t",
        all: "t",
    },
    Case {
        name: "names that are looked for elsewhere, by somebody else",
        setup: "CREATE SCHEMA s; DO $$ BEGIN IF to_regrole('keeps_nothing') IS NULL THEN CREATE ROLE keeps_nothing; END IF; END $$; \
            CREATE TABLE s.t (id int PRIMARY KEY, a text); INSERT INTO s.t VALUES (1, 'x'); CREATE TABLE t (id int PRIMARY KEY, a text); \
            GRANT ALL ON SCHEMA s TO keeps_nothing; ALTER TABLE s.t OWNER TO keeps_nothing",
        up: "SET search_path = s; SET ROLE keeps_nothing; ALTER TABLE t DROP COLUMN a; CREATE TABLE mine (id int)",
        down: "DROP TABLE s.mine; ALTER TABLE s.t ADD COLUMN a text",
        what: "s.t.a",
        all: "s.t",
    },
];

#[tokio::test]
async fn up_and_down_and_restore_gives_back_what_was_there() {
    for case in CASES {
        let database = database();
        let [setup, up, down, what, all] = [case.setup, case.up, case.down, case.what, case.all].map(hostile);
        database.psql(&setup).unwrap();
        let contents = format!("SELECT md5(string_agg(t::text, '|' ORDER BY t::text)), count(*) FROM {all} t");
        let columns = |database: &Database<'_>| asked(database, &contents);
        let before = columns(&database);
        let version = drops(&up, &down);
        let manager = manager(&database).await;
        let applied = manager.apply_all(std::slice::from_ref(&version)).await;
        applied.unwrap_or_else(|error| panic!("{}: {error}", case.name));
        let found = kept(&manager).await;
        assert_eq!(found.len(), 1, "{}: {found:?}", case.name);
        assert_eq!((found[0].0.as_str(), found[0].1), (what.as_str(), KeptState::Kept), "{}", case.name);
        assert_eq!(watchers(&database), "0", "{}", case.name);
        manager.rollback(&version).await.unwrap_or_else(|error| panic!("{}: {error}", case.name));
        assert_ne!(columns(&database), before, "{}", case.name);
        let report = manager.restore(std::slice::from_ref(&what), false).await;
        let report = report.unwrap_or_else(|error| panic!("{}: {error}", case.name)).remove(0);
        assert_eq!(columns(&database), before, "{}: {report:?}", case.name);
        assert_eq!((report.anew, report.since, report.gone, report.differing), (false, 0, 0, 0), "{}", case.name);
        assert_eq!(kept(&manager).await[0].1, KeptState::Restored);
        // Once more changes nothing.
        if case.name != "a table without a key" {
            assert_eq!(restored(&manager, &what).await.restored, 0, "{}", case.name);
        }
        assert_eq!(manager.purge(std::slice::from_ref(&what)).await.unwrap(), std::slice::from_ref(&what));
        let left = "SELECT count(*) FROM pg_class WHERE relnamespace = 'pilaster_quarantine'::regnamespace";
        assert_eq!(asked(&database, left), "0", "{}", case.name);
    }
}
