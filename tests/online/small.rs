//! The load test on a small table.
//!
//! In comes a throwaway PostgreSQL; out goes proof that no statement of either version fails or waits longer than
//! `lock_timeout` while the generated migrations run, and that the same load does notice the naive change. How fast it all
//! is depends on the machine and is not asked.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::time::Duration;

use online::{LOCK_TIMEOUT, Pace};
use test_server::Server;

const PACE: Pace = Pace { rows: 20_000, connections: 4, rate: 120 };
const PAUSE: Duration = Duration::from_secs(1);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_statement_fails_while_migrations_run() {
    let run = online::staged(Server::shared(), PACE, PAUSE).await.unwrap();
    let failed: Vec<_> = run.failed().collect();
    assert!(failed.is_empty(), "{failed:#?}");
    assert!(run.longest() <= LOCK_TIMEOUT, "{:#?}", run.longest());
    for version in [1, 2] {
        let of = |writes: bool| run.samples.iter().filter(|one| one.version == version && one.writes == writes).count();
        assert!(of(true) > 10 && of(false) > 10, "version {version}: {} writes, {} reads", of(true), of(false));
    }
    let phases: Vec<&str> = run.phases.iter().filter(|phase| phase.migrates).map(|phase| phase.name.as_str()).collect();
    for phase in ["expand", "backfill", "index", "unique", "tighten", "contract"] {
        assert!(phases.contains(&phase), "{phases:?}");
    }
    let (table, plot) = (online::table(&[&run]), online::plot(&[&run]).unwrap());
    assert!(table.contains("| staged | backfill |") && plot.contains("</svg>"), "{table}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_naive_change_breaks_code_that_runs() {
    let run = online::naive(Server::shared(), PACE, PAUSE).await.unwrap();
    assert!(run.failed().any(|sample| sample.version == 1));
    assert!(run.failed().all(|sample| sample.version == 1), "{:#?}", run.failed().collect::<Vec<_>>());
}
