//! Random pairs of schemas: `cargo run -p round-trip --bin oracle -- --pairs 10000 --seed 1`.
//!
//! In comes a seed, out goes how many pairs pass, and of each that fails both schemas as SQL, made as small as they can be.
//! The pair of a seed is always the same. It changes nothing but its own folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use clap::Parser;
use proptest::strategy::ValueTree as _;
use round_trip::exit_code;
use round_trip::oracle::{Bench, Outcome, Watched, pair, smallest};
use test_server::Server;

/// Plans the way between random schemas, goes it, and compares.
#[derive(Debug, Parser)]
struct Arguments {
    /// How many pairs
    #[arg(long, default_value_t = 200)]
    pairs: u64,
    /// The seed of the first pair; those of the others follow
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Pairs that are tried at the same time
    #[arg(long, default_value_t = 2)]
    jobs: usize,
    /// Where pairs that fail are kept
    #[arg(long, value_name = "DIR", default_value = "target/oracle")]
    work: PathBuf,
    /// How often a pair that fails is tried smaller
    #[arg(long, default_value_t = 150)]
    trials: usize,
    /// Only prints both schemas of the seed
    #[arg(long)]
    show: bool,
}

/// What became of all pairs.
#[derive(Debug, Default)]
struct Tally {
    passed: u64,
    borrowed: u64,
    steps: usize,
    watched: Watched,
    spent: BTreeMap<&'static str, Duration>,
    invalid: BTreeMap<String, u64>,
    refused: BTreeMap<String, u64>,
    rows: Vec<(u64, String)>,
    failed: Vec<(u64, String)>,
}

impl Tally {
    fn tried(&self) -> u64 {
        let sum = |counts: &BTreeMap<String, u64>| counts.values().sum::<u64>();
        self.passed + sum(&self.invalid) + sum(&self.refused) + (self.rows.len() + self.failed.len()) as u64
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if arguments.show {
        let pair = pair(arguments.seed).current();
        print!("{}\n-- ==== the second; {}\n\n{}", pair.first(), pair.renamed(), pair.second());
        return ExitCode::SUCCESS;
    }
    exit_code(run(&arguments))
}

fn run(arguments: &Arguments) -> Result<bool, Box<dyn std::error::Error>> {
    let server = Server::from_environment()?;
    let (next, tally, start) = (AtomicU64::new(0), Mutex::new(Tally::default()), Instant::now());
    std::thread::scope(|scope| {
        let work = || -> Result<(), String> {
            let mut bench = Bench::new(&server).map_err(|error| error.to_string())?;
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                if at >= arguments.pairs {
                    let mut tally = tally.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                    for (stage, spent) in bench.spent() {
                        *tally.spent.entry(stage).or_default() += *spent;
                    }
                    return Ok(());
                }
                let seed = arguments.seed + at;
                let mut outcome = bench.try_pair(&pair(seed).current());
                if let Outcome::Failed(why) = &mut outcome {
                    *why = kept(&mut bench, seed, why, arguments)?;
                }
                let mut tally = tally.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                count(&mut tally, seed, outcome);
                if tally.tried().is_multiple_of(100) {
                    eprintln!("{}", summary(&tally, start));
                }
            }
        };
        let all: Vec<_> = (0..arguments.jobs.max(1)).map(|_| scope.spawn(work)).collect();
        all.into_iter().try_for_each(|one| one.join().unwrap_or_else(|_| Err("a pair panicked".to_owned())))
    })?;
    let tally = tally.into_inner()?;
    let lists = [("PostgreSQL refuses a schema", &tally.invalid), ("the planner refuses", &tally.refused)];
    for (what, list) in lists {
        let mut list: Vec<_> = list.iter().collect();
        list.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        list.iter().take(12).for_each(|(reason, count)| println!("{what}, {count} times: {reason}"));
    }
    tally.rows.iter().for_each(|(seed, reason)| println!("rows, seed {seed}: {reason}"));
    tally.failed.iter().for_each(|(seed, reason)| println!("FAILED, seed {seed}: {reason}"));
    let each = |spent: &Duration| spent.as_secs_f64() * 1000.0 / tally.tried().max(1) as f64;
    let stages = tally.spent.iter().map(|(stage, spent)| format!("{stage} {:.0}", each(spent)));
    println!("ms a pair: {}", stages.collect::<Vec<_>>().join(", "));
    println!("{}", summary(&tally, start));
    Ok(tally.failed.is_empty())
}

/// Makes a failing pair small, and writes it down.
fn kept(bench: &mut Bench<'_>, seed: u64, why: &str, arguments: &Arguments) -> Result<String, String> {
    let (small, why) = smallest(bench, pair(seed), why.to_owned(), arguments.trials);
    let folder = arguments.work.join(seed.to_string());
    let write = |folder: &Path| {
        fs::create_dir_all(folder)?;
        fs::write(folder.join("0001.sql"), small.first())?;
        fs::write(folder.join("0002.sql"), small.second())?;
        fs::write(folder.join("why.txt"), format!("{why}\n{}\n", small.renamed()))
    };
    write(&folder).map_err(|error| format!("{} cannot be written: {error}", folder.display()))?;
    eprintln!("seed {seed} fails, see {}: {why}", folder.display());
    Ok(why)
}

fn count(tally: &mut Tally, seed: u64, outcome: Outcome) {
    // Names differ from pair to pair, reasons hardly.
    let kind = |reason: &str| reason.split('"').step_by(2).collect::<Vec<_>>().join("…");
    match outcome {
        Outcome::Passed { steps, borrowed, watched } => {
            tally.watched.as_claimed += watched.as_claimed;
            tally.watched.unseen += watched.unseen;
            tally.watched.unclaimed += watched.unclaimed;
            tally.passed += 1;
            tally.borrowed += u64::from(borrowed);
            tally.steps += steps;
        }
        Outcome::Invalid(reason) => *tally.invalid.entry(kind(&reason)).or_default() += 1,
        Outcome::Refused(reason) => *tally.refused.entry(kind(&reason)).or_default() += 1,
        Outcome::Rows(reason) => tally.rows.push((seed, reason)),
        Outcome::Failed(reason) => tally.failed.push((seed, reason)),
    }
}

fn summary(tally: &Tally, start: Instant) -> String {
    let sum = |counts: &BTreeMap<String, u64>| counts.values().sum::<u64>();
    let judged = tally.passed + tally.failed.len() as u64;
    let share = if judged == 0 { 100.0 } else { 100.0 * tally.passed as f64 / judged as f64 };
    let (tried, seconds) = (tally.tried(), start.elapsed().as_secs_f64());
    let otherwise = tally.failed.iter().filter(|(_, reason)| reason.starts_with("claims: ")).count();
    let Watched { as_claimed, unseen, unclaimed, .. } = tally.watched;
    format!(
        "{tried} pairs: {} passed ({share:.2} % of those judged; {} with rows of the second schema; {} migrations), {} failed, \
         {} about rows, {} refused by the planner, {} no schema to PostgreSQL; statements: {as_claimed} with the claimed locks, \
         {unseen} unseen, {unclaimed} of which nothing is claimed; pairs with other locks: {otherwise}; {seconds:.0} s, {:.0} ms a pair",
        tally.passed,
        tally.borrowed,
        tally.steps,
        tally.failed.len(),
        tally.rows.len(),
        sum(&tally.refused),
        sum(&tally.invalid),
        1000.0 * seconds / tried.max(1) as f64
    )
}
