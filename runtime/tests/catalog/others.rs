//! Everything beside tables.

use super::{imported, object, public, table};
use runtime::catalog::{Element, Kind};
use schema_spec::model::TriggerEvent;

#[tokio::test]
async fn triggers_and_rules_are_taken_apart() {
    let found = imported(
        r#"CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
           CREATE TABLE t (id integer, "DO" text);
           CREATE TRIGGER "when (" BEFORE INSERT OR UPDATE OF "DO" ON t FOR EACH ROW
               WHEN (NEW."DO" <> ' EXECUTE FUNCTION )') EXECUTE FUNCTION f('a', 'b''c');
           CREATE RULE " DO " AS ON UPDATE TO t WHERE NEW."DO" = ' DO ' DO INSTEAD (DELETE FROM t; SELECT 1);
           CREATE RULE nothing AS ON DELETE TO t DO INSTEAD NOTHING"#,
    )
    .await;
    let t = table(&found, "t");
    let trigger = &t.triggers[0];
    assert_eq!(trigger.events, [TriggerEvent::Insert, TriggerEvent::Update(vec!["DO".to_owned()])]);
    assert_eq!(trigger.when.as_deref(), Some("new.\"DO\" <> ' EXECUTE FUNCTION )'::text"));
    assert_eq!(trigger.arguments, ["a", "b'c"]);
    assert_eq!(trigger.function, "public.f");
    let [first, second] = t.rules.as_slice() else { panic!("{:?}", t.rules) };
    assert_eq!(first.when.as_deref(), Some("new.\"DO\" = ' DO '::text"));
    assert!(first.action.starts_with("( DELETE FROM public.t") && first.action.ends_with(')'), "{}", first.action);
    assert_eq!(second.action, "NOTHING");
}

#[tokio::test]
async fn rights_are_what_is_not_given_anyway() {
    let found = imported(
        "DO 'BEGIN CREATE ROLE catalog_reader; EXCEPTION WHEN duplicate_object THEN NULL; END';
         CREATE TABLE t (id integer, name text); GRANT SELECT, INSERT ON t TO catalog_reader; GRANT UPDATE (name) ON t TO PUBLIC;
         CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1'; REVOKE EXECUTE ON FUNCTION f() FROM PUBLIC;
         ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO catalog_reader",
    )
    .await;
    let grant = &table(&found, "t").grants[0];
    assert_eq!((grant.role.as_str(), grant.privileges.join(" ").as_str()), ("catalog_reader", "select insert"));
    assert_eq!(table(&found, "t").columns[1].grants[0].role, "public");
    let lost = &object(&found, "f").grants[0];
    assert!(lost.revoked && lost.role == "public" && lost.privileges == ["execute"], "{lost:?}");
    assert_eq!(found.model.roles, ["catalog_reader"]);
    let [rule] = found.model.default_privileges.as_slice() else { panic!("{:?}", found.model.default_privileges) };
    assert_eq!((rule.on.as_str(), rule.schema.as_deref(), &rule.of), ("tables", Some("public"), &None));
}

#[tokio::test]
async fn what_needs_what_is_known() {
    let found = imported(
        "CREATE EXTENSION citext; CREATE FUNCTION f(integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
         CREATE TABLE t (id integer CHECK (f(id)), parent integer, name citext, PRIMARY KEY (id), FOREIGN KEY (parent) REFERENCES t);
         CREATE VIEW v AS SELECT id FROM t; CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer);
         COMMENT ON OPERATOR === (integer, integer) IS 'equal'; CREATE VIEW w AS SELECT id === 1 AS same FROM v",
    )
    .await;
    let public_element = |name: &str, kind| Element { schema: "public".into(), name: name.into(), kind };
    let operator = public_element("operator_int4eq", Kind::Sql);
    for (one, other) in [
        (public_element("t", Kind::Table), public_element("f", Kind::Function)),
        (public_element("v", Kind::View), public_element("t", Kind::Table)),
        (public_element("w", Kind::View), public_element("v", Kind::View)),
        (public_element("w", Kind::View), operator.clone()),
        (
            public_element("t", Kind::Table),
            Element { schema: String::new(), name: "citext".into(), kind: Kind::Extension },
        ),
    ] {
        assert!(found.edges.contains(&(one.clone(), other.clone())), "{one:?} needs {other:?}");
    }
    assert_eq!(found.edges.len(), 5, "{:?}", found.edges);
    assert_eq!(found.written[0].element, operator);
    assert!(public(&found).sql_objects[0].create.ends_with("IS 'equal';"));
    assert_eq!(found.model.extensions[0].types, ["citext"]);
}

/// What becomes an `sql` object makes the same object again when its SQL is run.
#[tokio::test]
async fn sql_objects_make_what_they_were_made_of() {
    let sql = "CREATE TYPE pair AS (a integer, b integer);
        CREATE FUNCTION pair_cmp(pair, pair) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1.a - $2.a';
        CREATE FUNCTION pair_lt(pair, pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.a < $2.a';
        CREATE FUNCTION pair_text(pair) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1.a::text'";
    let others = "CREATE OPERATOR <<< (FUNCTION = pair_lt, LEFTARG = pair, RIGHTARG = pair, RESTRICT = scalarltsel);
        CREATE OPERATOR FAMILY pair_ops USING btree; COMMENT ON OPERATOR FAMILY pair_ops USING btree IS 'pairs';
        CREATE OPERATOR CLASS pair_ops DEFAULT FOR TYPE pair USING btree FAMILY pair_ops AS OPERATOR 1 <<<, FUNCTION 1 pair_cmp(pair, pair);
        CREATE CAST (pair AS text) WITH FUNCTION pair_text(pair) AS ASSIGNMENT;
        CREATE TEXT SEARCH DICTIONARY plain (TEMPLATE = simple, STOPWORDS = english);
        CREATE TEXT SEARCH CONFIGURATION search (PARSER = \"default\");
        ALTER TEXT SEARCH CONFIGURATION search ADD MAPPING FOR asciiword, word WITH plain, simple;
        CREATE FOREIGN DATA WRAPPER nowhere OPTIONS (debug 'true'); CREATE SERVER far FOREIGN DATA WRAPPER nowhere OPTIONS (host 'a''b');
        CREATE FOREIGN TABLE away (id integer OPTIONS (\"column\" 'x') NOT NULL, name text DEFAULT 'a', CHECK (id > 0)) SERVER far OPTIONS (t 'u');
        COMMENT ON COLUMN away.id IS 'far away'; CREATE CONVERSION latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8";
    let first = imported(&format!("{sql};{others}")).await;
    let mut objects = public(&first).sql_objects.clone();
    assert_eq!(objects.len(), 10, "{:?}", first.written);
    let (mut again, mut undo) = (vec![sql.to_owned()], Vec::new());
    while !objects.is_empty() {
        let waits = |name: &str| objects.iter().any(|object| object.name == name);
        let ready = objects.iter().position(|object| !object.depends_on.iter().any(|need| waits(&need.name)));
        let object = objects.remove(ready.expect("they wait for each other in no circle"));
        again.push(object.create.trim_end_matches(';').to_owned());
        undo.insert(0, object.drop.trim_end_matches(';').to_owned());
    }
    let second = imported(&again.join(";\n")).await;
    assert_eq!(public(&first).sql_objects, public(&second).sql_objects);
    assert_eq!(first.edges, second.edges);
    again.extend(undo);
    assert!(public(&imported(&again.join(";\n")).await).sql_objects.is_empty());
}
