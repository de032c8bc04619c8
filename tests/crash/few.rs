//! A few crashes on a few rows: what `cargo run -p crash` does at length.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::path::Path;

use crash::{Crashes, Plan};
use test_server::Server;

#[tokio::test]
async fn whatever_is_killed_the_next_run_ends_as_an_undisturbed_one() {
    // Of its own, because it is stopped.
    let server = Server::start().unwrap();
    let plan = Plan { kills: 8, server_kills: 3, rows: 500, seed: 7, jobs: 4 };
    let migrations = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/migrations");
    let crashes = Crashes::prepare(&server, env!("CARGO_BIN_EXE_crash").into(), migrations, plan).await.unwrap();
    let seen = crashes.run(plan).await.unwrap();
    assert_eq!((seen.migrator.kills, seen.server.kills), (8, 3));
    assert!(seen.migrator.wrong.is_empty() && seen.server.wrong.is_empty(), "{seen:?}");
    assert!(seen.migrator.midway > 0, "{seen:?}");
}
