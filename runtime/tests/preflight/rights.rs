//! What the role may not do, what the server cannot do, and what it will cost.

use runtime::preflight::Options;

use super::{all_said, database, plan, role, versions};

#[tokio::test]
async fn rights_that_are_missing_are_all_named_at_once() {
    let database = database(
        "CREATE SCHEMA app; CREATE TABLE app.t (a int PRIMARY KEY); CREATE TABLE app.u (a int); INSERT INTO app.u VALUES (1)",
    );
    let (role, url) = role(&database);
    database
        .psql(&format!("GRANT USAGE ON SCHEMA app TO {role}; CREATE SCHEMA pilaster AUTHORIZATION {role}"))
        .unwrap();
    let script = "ALTER TABLE app.t ADD b int;\nALTER TABLE app.t ADD c int;\nCREATE TABLE app.v (a int REFERENCES app.t);\n\
        CREATE SCHEMA new;\nUPDATE app.u SET a = 1;\nCREATE TABLE new.w (a int);";
    let plan = plan(&url, &versions(&[script]), &Options::default()).await;
    assert_eq!(
        all_said(&plan),
        [
            format!("stops right m1:1: {role} does not own app.t"),
            format!("stops right m1:3: {role} may make nothing in the schema app"),
            format!("stops right m1:3: {role} has not the right REFERENCES on app.t"),
            format!("stops right m1:4: {role} may make no schemas and extensions in the database {}", database.name),
            format!("stops right m1:5: {role} has not the right UPDATE on app.u"),
        ]
    );
    assert!(
        plan.findings[0].mend.contains(&format!("GRANT postgres TO {role}")) || plan.findings[0].mend.contains("GRANT")
    );
    assert!(plan.is_stopped());
}

#[tokio::test]
async fn rows_that_the_role_may_not_read_are_not_judged() {
    let database = database("CREATE TABLE t (a int); INSERT INTO t VALUES (1), (1)");
    let (role, url) = role(&database);
    database
        .psql(&format!(
            "CREATE SCHEMA pilaster AUTHORIZATION {role}; GRANT CREATE ON SCHEMA public TO {role}; \
             ALTER TABLE t OWNER TO {role}; REVOKE SELECT ON t FROM {role}"
        ))
        .unwrap();
    let plan = plan(&url, &versions(&["CREATE UNIQUE INDEX i ON t (a)"]), &Options::default()).await;
    let expected =
        "warns unchecked m1:1: the unique index i of public.t was not checked: the role may not read all of its rows";
    assert_eq!(all_said(&plan), [expected]);
}

#[tokio::test]
async fn the_ledger_needs_a_right_too() {
    let database = database("SELECT 1");
    let (role, url) = role(&database);
    let plan = plan(&url, &versions(&["SELECT 1"]), &Options::default()).await;
    let expected = format!("stops right: {role} may not make the schema pilaster, which holds what is applied");
    assert_eq!(all_said(&plan), [expected]);
}

#[tokio::test]
async fn rights_that_are_given_on_the_way_are_not_missed() {
    let database = database("CREATE TABLE t (a int)");
    let (role, url) = role(&database);
    database.psql(&format!("CREATE SCHEMA pilaster AUTHORIZATION {role}")).unwrap();
    let plan = plan(&url, &versions(&["SET ROLE somebody; ALTER TABLE t ADD b int"]), &Options::default()).await;
    assert_eq!(all_said(&plan), [] as [String; 0]);
}

#[tokio::test]
async fn extensions_and_releases_are_looked_at() {
    let database = database("SELECT 1");
    let script = "CREATE EXTENSION \"no; such\";\nCREATE EXTENSION plpgsql;\nCREATE EXTENSION IF NOT EXISTS plpgsql;\n\
        CREATE TABLE t (a int, b int);\nALTER TABLE t ADD CHECK (a > 0) NOT ENFORCED;";
    let plan = plan(&database.url, &versions(&[script]), &Options::default()).await;
    let major = database.psql("SELECT current_setting('server_version_num')::int / 10000").unwrap();
    let mut expected = vec![
        "stops extension m1:1: the extension \"no; such\" is not available on this server".to_owned(),
        "stops extension m1:2: the extension \"plpgsql\" is installed already".to_owned(),
    ];
    if major.trim().parse::<i32>().unwrap() < 18 {
        let older = format!("NOT ENFORCED is not known to this server, which is PostgreSQL {}", major.trim());
        expected.push(format!("stops server m1:5: {older}"));
    }
    assert_eq!(all_said(&plan), expected);
}

#[tokio::test]
async fn bytes_are_estimated_and_compared_with_what_is_free() {
    let database = database(
        "CREATE TABLE t (a bigint, b text); INSERT INTO t SELECT n, repeat('x', 100) FROM generate_series(1, 20000) n; \
         CREATE TABLE small (a int); ANALYZE t",
    );
    let scripts =
        ["CREATE INDEX i ON t (a);\nALTER TABLE t ADD c uuid DEFAULT gen_random_uuid(), ADD d int DEFAULT 1;\n\
         ALTER TABLE small ALTER a TYPE bigint;"];
    let options = Options { disk_free: Some(1000), ..Options::default() };
    let plan = plan(&database.url, &versions(&scripts), &options).await;
    let bytes: i64 = database.psql("SELECT pg_total_relation_size('t')").unwrap().trim().parse().unwrap();
    let said = all_said(&plan);
    assert_eq!(said.len(), 3, "{said:?}");
    assert_eq!(said[0], "notes disk m1:1: an index over (a) of public.t: about 576000 bytes");
    let anew = "ADD COLUMN c with a default that differs from row to row writes public.t anew, with its indexes";
    assert_eq!(said[1], format!("notes disk m1:2: {anew}: about {bytes} bytes"));
    assert_eq!(said[2], format!("warns disk: about {} bytes will be needed, and 1000 are free", 576_000 + bytes));
}

#[tokio::test]
async fn a_temporary_table_needs_no_right_on_a_schema() {
    let database = database("SELECT 1");
    let (role, url) = role(&database);
    database
        .psql(&format!("CREATE SCHEMA pilaster AUTHORIZATION {role}; REVOKE CREATE ON SCHEMA public FROM PUBLIC"))
        .unwrap();
    let plan =
        plan(&url, &versions(&["CREATE TEMP TABLE t (a int); INSERT INTO t VALUES (1)"]), &Options::default()).await;
    assert_eq!(all_said(&plan), [] as [String; 0]);
}
