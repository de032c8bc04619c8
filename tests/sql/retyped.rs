//! Columns that change their type, on a real PostgreSQL.
//!
//! In come pairs of types and two schemas; out goes proof that the rows and indexes stay exactly where the planner says so,
//! and that code which knows only the old column goes on writing until the new one takes its place, in a transaction that
//! reads no row.

use codegen::plan::transition::{Intents, Leaves, leaves, transition};
use codegen::statement::{Lock, ScalarName, TypeName, Work, closed};
use schema_spec::Model;
use sqlx::Connection;
use test_server::{Database, Server};

const TYPES: &[(&str, &[i32])] = &[
    ("smallint", &[]),
    ("integer", &[]),
    ("bigint", &[]),
    ("oid", &[]),
    ("regclass", &[]),
    ("numeric", &[]),
    ("numeric", &[8]),
    ("numeric", &[10]),
    ("numeric", &[10, 2]),
    ("numeric", &[12, 2]),
    ("numeric", &[12, 3]),
    ("text", &[]),
    ("varchar", &[]),
    ("varchar", &[10]),
    ("varchar", &[20]),
    ("char", &[5]),
    ("char", &[8]),
    ("bpchar", &[]),
    ("name", &[]),
    ("xml", &[]),
    ("json", &[]),
    ("jsonb", &[]),
    ("bit", &[3]),
    ("bit", &[4]),
    ("varbit", &[3]),
    ("varbit", &[5]),
    ("varbit", &[]),
    ("date", &[]),
    ("time", &[2]),
    ("time", &[]),
    ("timetz", &[3]),
    ("timetz", &[]),
    ("timestamp", &[]),
    ("timestamp", &[3]),
    ("timestamp", &[6]),
    ("timestamptz", &[]),
    ("timestamptz", &[1]),
    ("timestamptz", &[6]),
    ("interval", &[]),
    ("interval", &[3]),
    ("interval", &[6]),
    ("inet", &[]),
    ("cidr", &[]),
];

fn types() -> Vec<TypeName> {
    let of = |array| TYPES.iter().map(move |(name, modifiers)| (*name, modifiers.to_vec(), array));
    let all =
        of(false).chain(of(true).filter(|(name, ..)| ["varchar", "text", "numeric", "cidr", "inet"].contains(name)));
    all.map(|(name, modifiers, array)| TypeName { of: ScalarName::Base(name, modifiers), array }).collect()
}

/// Away from UTC, where `timestamp` and `timestamptz` are not the same. A pair without a cast leaves no line.
fn observed(types: &[TypeName]) -> Vec<(String, String, Leaves)> {
    let database = Server::shared().database("retyped").unwrap();
    let names: Vec<String> = types.iter().map(|of| format!("'{of}'")).collect();
    let file = |relation: &str| format!("(SELECT relfilenode FROM pg_class WHERE relname = '{relation}')");
    let sql = format!(
        "CREATE TABLE seen (old text, new text, rows boolean, index boolean);
        SET client_min_messages = error;
        SET timezone = 'Asia/Kathmandu';
        DO $$
        DECLARE old text; new text; rows oid; index oid;
        BEGIN
            FOREACH old IN ARRAY ARRAY[{names}] LOOP
                FOREACH new IN ARRAY ARRAY[{names}] LOOP
                    EXECUTE 'CREATE TABLE p (c ' || old || ')';
                    BEGIN
                        CREATE INDEX p_c ON p (c);
                    EXCEPTION WHEN undefined_object THEN NULL;
                    END;
                    rows := {table}; index := {over};
                    BEGIN
                        EXECUTE 'ALTER TABLE p ALTER c TYPE ' || new;
                        INSERT INTO seen VALUES (old, new, rows = {table}, index = {over});
                    EXCEPTION WHEN datatype_mismatch OR undefined_object THEN NULL;
                    END;
                    DROP TABLE p;
                    COMMIT;
                END LOOP;
            END LOOP;
        END $$;
        SELECT old || '|' || new || '|' || CASE WHEN NOT rows THEN 'nothing' WHEN index THEN 'all' ELSE 'rows' END
            FROM seen ORDER BY 1",
        names = names.join(", "),
        table = file("p"),
        over = file("p_c"),
    );
    let found = database.psql(&sql).unwrap();
    let words = found.lines().filter_map(|line| {
        let [old, new, left] = line.split('|').collect::<Vec<_>>().try_into().ok()?;
        let left = match left {
            "all" => Leaves::All,
            "rows" => Leaves::Rows,
            _ => Leaves::Nothing,
        };
        Some((old.to_owned(), new.to_owned(), left))
    });
    words.collect()
}

#[test]
fn rows_and_indexes_stay_exactly_where_the_planner_says_so() {
    let types = types();
    let find = |sql: &str| types.iter().find(|of| of.to_string() == sql).unwrap();
    let observed = observed(&types);
    let all = observed.iter().filter(|(old, new, left)| old != new && *left == Leaves::All).count();
    let rows = observed.iter().filter(|(.., left)| *left == Leaves::Rows).count();
    assert!(observed.len() > 500 && all > 30 && rows > 5, "{} pairs, {all} and {rows}", observed.len());
    let mut wrong = Vec::new();
    for (old, new, left) in &observed {
        // Without an index there is no difference between what is left of the rows and of all.
        let indexed = !["xml", "json"].contains(&old.as_str()) && !["xml", "json"].contains(&new.as_str());
        let said = leaves(find(old), find(new));
        let said = if indexed || said == Leaves::Nothing { said } else { Leaves::Rows };
        let left = if indexed || *left == Leaves::Nothing { *left } else { Leaves::Rows };
        if old != new && said != left {
            wrong.push(format!("{old} to {new}: leaves {left:?}, not {said:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const BEFORE: &str = "
    CREATE TABLE owners (id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, code text UNIQUE, said text);
    CREATE TABLE orders (id serial PRIMARY KEY, owner_id integer NOT NULL REFERENCES owners (id) ON UPDATE CASCADE ON DELETE CASCADE,
        amount text NOT NULL CHECK (amount <> ''), said text, optional text);
    CREATE INDEX orders_amount ON orders (amount);
    CREATE VIEW sums AS SELECT owner_id, count(*) AS orders, max(amount) AS most FROM orders GROUP BY owner_id;
    CREATE FUNCTION doubled() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.amount := NEW.amount || '0'; RETURN NEW; END $$;
    CREATE TRIGGER doubled BEFORE INSERT OR UPDATE OF amount ON orders FOR EACH ROW EXECUTE FUNCTION doubled();
    INSERT INTO owners (code, said) SELECT n, n FROM generate_series(1, 500) AS n;
    INSERT INTO orders (owner_id, amount, said, optional) SELECT n, n, n || '0', nullif(n % 3, 0) FROM generate_series(1, 500) AS n;";

const AFTER: &str = "
    CREATE TABLE owners (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, code integer UNIQUE, said text);
    CREATE TABLE orders (id bigserial PRIMARY KEY, owner_id bigint NOT NULL REFERENCES owners (id) ON UPDATE CASCADE ON DELETE CASCADE,
        amount bigint NOT NULL CHECK (amount <> 0), said text, optional numeric(10,2));
    CREATE INDEX orders_amount ON orders (amount);
    CREATE VIEW sums AS SELECT owner_id, count(*) AS orders, max(amount) AS most FROM orders GROUP BY owner_id;
    CREATE FUNCTION doubled() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.amount := NEW.amount || '0'; RETURN NEW; END $$;
    CREATE TRIGGER doubled BEFORE INSERT OR UPDATE OF amount ON orders FOR EACH ROW EXECUTE FUNCTION doubled();";

/// Code that knows the old types: it adds, changes and deletes rows, and rows follow those that they belong to.
const OLD_CODE: &str = "
    INSERT INTO owners (code, said) SELECT max(code::integer) + 1, max(code::integer) + 1 FROM owners;
    INSERT INTO orders (owner_id, amount, said, optional) SELECT max(id), max(id), max(id) || '0', max(id) FROM owners;
    UPDATE orders SET amount = '77', said = '770' WHERE id % 7 = 0;
    UPDATE orders SET optional = CASE WHEN optional IS NULL THEN '5' END WHERE id % 5 = 0;
    UPDATE owners SET code = code::integer + 100000, said = code::integer + 100000 WHERE id % 11 = 0 AND code::integer < 100000;
    UPDATE owners SET id = id + 1000000 WHERE id IN (SELECT min(id) FROM owners);
    DELETE FROM owners WHERE id IN (SELECT min(id) FROM owners);";

async fn read(database: &Database<'_>, sql: &str) -> Model {
    database.psql(sql).unwrap();
    let mut connection = sqlx::PgConnection::connect(&database.url).await.unwrap();
    runtime::catalog::read(&mut connection).await.unwrap().model
}

fn files(database: &Database<'_>) -> String {
    database.psql("SELECT pg_relation_filenode('owners'), pg_relation_filenode('orders')").unwrap()
}

#[tokio::test]
async fn old_code_writes_until_the_new_column_takes_its_place() {
    let (database, other) =
        (Server::shared().database("shadow").unwrap(), Server::shared().database("target").unwrap());
    let (from, to) = (read(&database, BEFORE).await, read(&other, AFTER).await);
    let mut intents = Intents::default();
    for (table, column, value) in [
        ("owners", "code", "code::integer"),
        ("orders", "amount", "amount::bigint"),
        ("orders", "optional", "optional::numeric"),
    ] {
        let key = (codegen::statement::QualifiedName::new("public", table), codegen::statement::Ident::new(column));
        intents.conversions.insert(key, codegen::statement::Expression::new(value));
    }
    let plan = transition((&from, &from.window()), (&to, &to.window()), &intents);
    assert!(plan.missing.is_empty() && plan.refused.is_empty(), "{plan:?}");
    let before = files(&database);
    for step in &plan.steps {
        for effect in step.up.effects() {
            let alone = effect.locks.iter().any(|(_, lock)| *lock == Lock::AccessExclusive);
            let slow = effect.transaction != codegen::statement::Transaction::Forbidden && effect.work != Work::Catalog;
            assert!(!(alone && slow), "{}: {effect:?}", step.name);
        }
        let script: String = step.up.statements.iter().map(closed).collect();
        let reads = "SELECT 'read', coalesce(sum(seq_scan), 0) FROM pg_stat_xact_user_tables;";
        let script = if step.up.is_transactional() { format!("BEGIN; {script} {reads} COMMIT;") } else { script };
        let said = database.psql(&script).unwrap_or_else(|error| panic!("{}: {error}", step.name));
        if step.name == "switch" {
            assert!(said.contains("read|0"), "the swap reads: {said}");
            break;
        }
        database.psql(OLD_CODE).unwrap_or_else(|error| panic!("behind {}: {error}", step.name));
    }
    assert_eq!(before, files(&database), "no table was written anew");
    let wrong = "SELECT 'owners', count(*) FROM owners WHERE code::text IS DISTINCT FROM said HAVING count(*) > 0
        UNION ALL SELECT 'orders', count(*) FROM orders WHERE amount::text IS DISTINCT FROM said HAVING count(*) > 0
        UNION ALL SELECT 'strays', count(*) FROM orders WHERE owner_id NOT IN (SELECT id FROM owners) HAVING count(*) > 0";
    assert_eq!(database.psql(wrong).unwrap(), "");
    // Numbers go on where they stood, and the shadow is gone with its trigger.
    database.psql("INSERT INTO owners (code, said) VALUES (-1, '-1'); INSERT INTO orders (owner_id, amount, said) SELECT id, 3, '30' FROM owners WHERE code = -1").unwrap();
    let left = "SELECT count(*) FROM pg_attribute WHERE attname LIKE '%next' AND attrelid IN ('owners'::regclass, 'orders'::regclass) UNION ALL SELECT count(*) FROM pg_proc WHERE proname LIKE '%shadow'";
    assert_eq!(database.psql(left).unwrap().trim(), "0\n0");
}
