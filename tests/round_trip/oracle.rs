//! Random pairs of schemas: the way from the one to the other, planned, gone with rows in every table, and compared.
//!
//! The pairs are those of fixed seeds, so that a run says the same tomorrow; thousands of others are tried by
//! `cargo run -p round-trip --bin oracle`.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use proptest::strategy::ValueTree as _;
use round_trip::oracle::{Bench, Outcome, pair, smallest};
use test_server::Server;

const PAIRS: u64 = 200;

#[test]
fn the_way_between_random_schemas_ends_in_the_second() {
    let (next, failed, judged) = (AtomicU64::new(1), Mutex::new(Vec::new()), AtomicU64::new(0));
    let watched = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let mut bench = Bench::new(Server::shared()).unwrap();
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed > PAIRS {
                        break;
                    }
                    match bench.try_pair(&pair(seed).current()) {
                        Outcome::Passed { watched: seen, .. } => {
                            judged.fetch_add(1, Ordering::Relaxed);
                            watched.fetch_add(seen.as_claimed, Ordering::Relaxed);
                        }
                        Outcome::Failed(why) => {
                            let (small, why) = smallest(&mut bench, pair(seed), why, 100);
                            let text = format!("seed {seed}: {why}\n{}\n-- to\n{}", small.first(), small.second());
                            failed.lock().unwrap().push(text);
                        }
                        Outcome::Invalid(_) | Outcome::Refused(_) | Outcome::Rows(_) => {}
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    // Pairs that nobody could judge prove nothing.
    let judged = judged.into_inner();
    assert!(judged * 10 >= PAIRS * 9, "only {judged} of {PAIRS} pairs were judged");
    let watched = watched.into_inner();
    assert!(watched as u64 > PAIRS * 3, "only {watched} statements were seen to take the locks that are claimed");
}
