//! Rows for every kind of object.
//!
//! In come the files of SQL in `objects/`; out goes proof that every table of theirs takes rows that are made from the
//! catalog alone, and that the catalog is afterwards what it was before.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::path::{Path, PathBuf};

use runtime::rows;
use sqlx::{Connection, PgConnection};
use test_server::Server;

/// Tables whose checks contradict each other.
const IMPOSSIBLE: &[&str] = &["check_in_list: \"public\".task"];

#[tokio::test]
async fn every_table_takes_rows() {
    // Cases make roles of one name, so they have a server to themselves.
    let server = Server::start().unwrap();
    let cases = round_trip::dumps(&[PathBuf::from(Path::new(env!("CARGO_MANIFEST_DIR"))).join("objects")]).unwrap();
    let mut empty: Vec<String> = Vec::new();
    for case in &cases {
        let name = case.file_stem().unwrap().to_string_lossy().into_owned();
        let (database, _) = round_trip::loaded(&server, &name, &std::fs::read_to_string(case).unwrap()).unwrap();
        let before = round_trip::sorted_dump(&database).unwrap();
        let mut connection = PgConnection::connect(&database.url).await.unwrap();
        let report = rows::fill(&mut connection, 3).await.unwrap();
        connection.close().await.unwrap();
        empty.extend(report.empty().map(|(table, _)| format!("{name}: {table}")));
        let changes = round_trip::difference(&before, &round_trip::sorted_dump(&database).unwrap());
        assert!(changes.is_empty(), "{name}: {changes}");
    }
    let plain = |name: &String| name.replace('"', "");
    let impossible: Vec<String> = IMPOSSIBLE.iter().map(|name| plain(&(*name).to_owned())).collect();
    assert_eq!(empty.iter().map(plain).collect::<Vec<_>>(), impossible);
    assert!(cases.len() > 50, "{} cases", cases.len());
}
