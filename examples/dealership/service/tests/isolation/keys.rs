//! Keys: neither what must be unique nor what must be there tells of another dealership.

use std::collections::BTreeSet;

use sqlx::AssertSqlSafe;

use super::tenants::{
    ForeignKey, MINE, NOBODYS, Refusal, THEIRS, Table, Tenants, changed, filled, foreign_keys, texts,
};

const NOT_UNIQUE: &str = "23505";
const NOT_THERE: &str = "23503";
const CHECKED: &str = "23514";

/// Indexes of tables of dealerships that must be unique: name, whether the dealership is part of them, and how to count
/// rows for which they are asked at all.
const UNIQUE: &str = "SELECT i.indexrelid::regclass::text, t.attnum = ANY (i.indkey[:i.indnkeyatts - 1]),
        format('SELECT ARRAY[(SELECT count(*) FROM %s WHERE %I = ''{theirs}'' AND (%s)%s)]',
            t.attrelid::regclass, t.attname,
            coalesce(pg_get_expr(i.indpred, i.indrelid), 'true'),
            (SELECT string_agg(format(' AND %s IS NOT NULL', pg_get_indexdef(i.indexrelid, place, true)), '')
                FROM generate_series(1, i.indnkeyatts) place WHERE NOT i.indnullsnotdistinct))
    FROM pg_index i
    JOIN pg_attribute t ON t.attrelid = i.indrelid
        AND t.attname = CASE i.indrelid::regclass::text WHEN 'dealerships' THEN 'id' ELSE 'dealership_id' END
    WHERE i.indisunique AND i.indrelid::regclass::text = ANY ($1) ORDER BY 1";

#[tokio::test]
async fn what_is_unique_is_unique_within_a_dealership() {
    let mut tenants = Tenants::new("isolation_unique").await;
    let names: Vec<String> = tenants.tables.iter().map(|table| table.name.clone()).collect();
    let indexes: Vec<(String, bool, String)> = sqlx::query_as(AssertSqlSafe(UNIQUE.replace("{theirs}", THEIRS)))
        .bind(names)
        .fetch_all(&mut tenants.connection)
        .await
        .expect("unique indexes");
    assert!(indexes.len() > tenants.tables.len(), "{} indexes", indexes.len());
    let mut idle = Vec::new();
    for (index, holds_tenant, rows) in &indexes {
        assert!(holds_tenant, "{index} is unique over all dealerships");
        if tenants.numbers(rows).await == [0] {
            idle.push(index);
        }
    }
    assert!(idle.is_empty(), "no row is asked for {idle:?}");
    let theirs = tenants.digests(THEIRS).await;
    for table in tenants.tables.clone() {
        tenants.run("BEGIN").await;
        insert_what_they_have(&mut tenants, &table).await;
        tenants.run("RESET ROLE").await;
        assert_eq!(changed(&tenants.digests(THEIRS).await, &theirs), [""; 0], "{}", table.name);
        tenants.run("ROLLBACK").await;
    }
}

/// What must be unique is free where only the other dealership has it, and taken once this one does.
async fn insert_what_they_have(tenants: &mut Tenants, table: &Table) {
    let (name, tenant, key) = (&table.name, &table.tenant, table.whole_key());
    let kept = format!(
        "CREATE TEMP TABLE theirs ON COMMIT DROP AS SELECT * FROM {name} WHERE {tenant} = '{THEIRS}';
        GRANT SELECT ON theirs TO PUBLIC;
        DELETE FROM {name} WHERE {tenant} = '{MINE}'"
    );
    tenants.past_everything(&kept).await;
    let rows = tenants.run("TABLE theirs").await;
    tenants.act_as(MINE).await;
    let insert = table.copies("theirs", THEIRS, MINE);
    if !table.may(&["INSERT"]) {
        assert_eq!(tenants.refusal(&insert).await.code, super::NO_RIGHT, "{insert}");
        return;
    }
    if table.may(&["UPDATE"]) {
        let or_update = format!("{insert} ON CONFLICT ({key}) DO UPDATE SET {tenant} = EXCLUDED.{tenant}");
        assert_eq!(tenants.attempt(&or_update).await, Ok(rows), "{or_update}");
        tenants.past_everything(&format!("DELETE FROM {name} WHERE {tenant} = '{MINE}'")).await;
        tenants.act_as(MINE).await;
    }
    assert_eq!(tenants.attempt(&insert).await, Ok(rows), "{insert}");
    assert_eq!(tenants.attempt("SET CONSTRAINTS ALL IMMEDIATE").await, Ok(0), "{insert}");
    assert_eq!(tenants.refusal(&insert).await.code, NOT_UNIQUE, "now they are taken: {insert}");
}

#[tokio::test]
async fn what_only_another_dealership_has_is_not_there_to_point_at() {
    let mut tenants = Tenants::new("isolation_foreign_key").await;
    let keys = foreign_keys(&mut tenants.connection, &tenants.tables).await;
    let apart: Vec<&str> = keys.iter().filter(|key| !key.keeps_apart).map(|key| key.name.as_str()).collect();
    assert!(apart.is_empty(), "{apart:?} point at rows of any dealership");
    // The others point at the dealership itself, and are refused as rows of another.
    let keys: Vec<ForeignKey> = keys.into_iter().filter(|key| !key.columns.is_empty()).collect();
    assert!(keys.len() >= 50, "{} foreign keys", keys.len());
    for key in &keys {
        tenants.run("BEGIN").await;
        // Where a row's key points itself, nothing may hold it back but what it points at.
        let dependants = keys.iter().filter(|other| other.parent == key.child && other.child != key.child);
        for dependant in dependants.map(|other| &other.child).collect::<BTreeSet<_>>() {
            tenants.past_everything(&format!("DELETE FROM {dependant} WHERE dealership_id = '{MINE}'")).await;
        }
        point_at_theirs(&mut tenants, key).await;
        tenants.run("ROLLBACK").await;
    }
}

async fn point_at_theirs(tenants: &mut Tenants, key: &ForeignKey) {
    let table = |name: &str| tenants.tables.iter().find(|table| table.name == name).expect("a table").clone();
    let (child, parent) = (table(&key.child), table(&key.parent));
    let columns = key.columns.join(", ");
    let own = format!("{} = '{MINE}'", child.tenant);
    let chosen = format!("SELECT ctid::text FROM {} WHERE {own} AND ({columns}) IS NOT NULL LIMIT 1", child.name);
    let chosen =
        texts(&mut tenants.connection, &chosen).await.pop().unwrap_or_else(|| panic!("no row uses {}", key.name));
    let literal = |columns: &[String]| {
        let each: Vec<String> = columns.iter().map(|column| format!("quote_literal({column}::text)")).collect();
        format!("concat_ws(', ', {})", each.join(", "))
    };
    let (pointing_at, pointed_at) = (literal(&key.columns), literal(&key.target));
    let mut values = format!(
        "SELECT {pointed_at} FROM {} WHERE {} = '{THEIRS}' EXCEPT SELECT {pointing_at} FROM {} WHERE ctid = '{chosen}'",
        parent.name, parent.tenant, child.name
    );
    if child.name == parent.name {
        // It is there to point at itself.
        values.push_str(&format!(" EXCEPT SELECT {pointed_at} FROM {} WHERE ctid = '{chosen}'", child.name));
    }
    let values = texts(&mut tenants.connection, &values).await;
    // Of the dealership only the row is left that is to point at what the other has.
    let kept = if child.name == parent.name { format!("ctid <> '{chosen}'") } else { "true".to_owned() };
    let alone = format!(
        "CREATE TEMP TABLE chosen ON COMMIT DROP AS SELECT * FROM {0} WHERE ctid = '{chosen}';
        GRANT SELECT ON chosen TO PUBLIC;
        DELETE FROM {0} WHERE {own} AND ctid <> '{chosen}'; DELETE FROM {1} WHERE {2} = '{MINE}' AND {kept}",
        child.name, parent.name, parent.tenant
    );
    tenants.past_everything(&alone).await;
    if !child.may(&["UPDATE"]) {
        tenants.past_everything(&format!("DELETE FROM {} WHERE ctid = '{chosen}'", child.name)).await;
    }
    tenants.act_as(MINE).await;
    let nobodys = vec![format!("'{NOBODYS}'"); key.columns.len()].join(", ");
    let unknown = tenants.refusal(&pointing(&child, key, &nobodys)).await;
    assert_eq!(
        (unknown.code.as_str(), unknown.constraint.as_deref()),
        (NOT_THERE, Some(key.name.as_str())),
        "{unknown:?}"
    );
    let mut refusals: Vec<Refusal> = Vec::new();
    for value in values {
        refusals.push(tenants.refusal(&pointing(&child, key, &value)).await);
    }
    // A row that points twice may not point at the same.
    refusals.retain(|refusal| refusal.code != CHECKED);
    assert!(!refusals.is_empty(), "{key:?} is not tried");
    for refusal in refusals {
        assert_eq!(refusal, unknown, "{key:?}");
    }
}

/// Points the one row at something, or makes it so where the application may not change it.
fn pointing(child: &Table, key: &ForeignKey, values: &str) -> String {
    let columns = key.columns.join(", ");
    if child.may(&["UPDATE"]) {
        return format!("UPDATE {} SET ({columns}) = ROW({values})", child.name);
    }
    let others: Vec<&str> =
        child.columns.iter().filter(|name| !key.columns.contains(name)).map(String::as_str).collect();
    let others = others.join(", ");
    format!("INSERT INTO {} ({others}, {columns}) SELECT {others}, {values} FROM chosen", child.name)
}

#[tokio::test]
async fn a_dealership_that_goes_takes_nothing_of_another_along() {
    let mut tenants = Tenants::new("isolation_cascade").await;
    let mine = tenants.digests(MINE).await;
    tenants.run("BEGIN").await;
    let renamed = tenants.attempt(&format!("UPDATE dealerships SET id = '{NOBODYS}' WHERE id = '{THEIRS}'")).await;
    assert_eq!(renamed.map_err(|refusal| refusal.code), Err(NOT_THERE.to_owned()), "rows keep their dealership");
    tenants.act_as(THEIRS).await;
    super::delete_all(&mut tenants).await;
    tenants.run("RESET ROLE").await;
    assert_eq!(changed(&tenants.digests(MINE).await, &mine), [""; 0], "when it deletes its rows");
    tenants.run("ROLLBACK; BEGIN").await;
    tenants.run(&format!("DELETE FROM dealerships WHERE id = '{THEIRS}'")).await;
    assert_eq!(changed(&tenants.digests(MINE).await, &mine), [""; 0], "when it is deleted");
    assert_eq!(filled(&tenants.digests(THEIRS).await), [""; 0], "all of it is gone");
}
