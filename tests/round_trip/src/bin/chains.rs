//! Chains of schemas: `cargo run -p round-trip --bin chains -- FOLDER` with a folder of dumps in order, or an archive.
//!
//! In come the dumps of a project after successive migrations; out goes a table of Markdown: of each pair of neighbours
//! whether the planned migrations turn a database of the first, with rows in every table, into the second, and whether a
//! row was lost. It changes nothing but its own folder of work.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use clap::Parser;
use round_trip::{Chain, Link, Tools, exit_code};
use test_server::Server;

/// Plans the way between neighbours of a chain of schemas, goes it, and compares.
#[derive(Debug, Parser)]
struct Arguments {
    /// Folders of dumps, `0001.sql` and so on, or archives of such folders (`.tar.xz`)
    #[arg(required = true)]
    chains: Vec<PathBuf>,
    /// Where specs, migrations and differences are kept [default: target/round-trip]
    #[arg(long, value_name = "DIR")]
    work: Option<PathBuf>,
    /// The command line to use, instead of building it
    #[arg(long, value_name = "PILASTER")]
    program: Option<PathBuf>,
    /// Links that are tried at the same time
    #[arg(long, default_value_t = 2)]
    jobs: usize,
    /// From the newest dump to the oldest: every change the other way round
    #[arg(long)]
    backwards: bool,
    /// Folder with a folder of intents for each chain, named like the dumps: what only a person can know
    #[arg(long, value_name = "DIR")]
    intents: Option<PathBuf>,
    /// Only these links, by the number of their second dump
    #[arg(long, value_name = "NUMBER")]
    link: Vec<String>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    exit_code(run(&arguments))
}

fn run(arguments: &Arguments) -> Result<bool, Box<dyn std::error::Error>> {
    let server = Server::from_environment()?;
    let tools = match &arguments.program {
        Some(program) => Tools::of(program, arguments.work.as_deref())?,
        None => Tools::build(arguments.work.as_deref(), false)?,
    };
    let mut all: Vec<(String, Vec<Link>)> = Vec::new();
    for path in &arguments.chains {
        let mut chain = Chain::open(path, &tools, arguments.backwards)?;
        chain.intents = arguments.intents.as_ref().map(|folder| folder.join(&chain.name));
        let (next, made) = (AtomicUsize::new(1), Mutex::new(Vec::new()));
        std::thread::scope(|scope| {
            for _ in 0..arguments.jobs.max(1) {
                scope.spawn(|| {
                    loop {
                        let at = next.fetch_add(1, Ordering::Relaxed);
                        if at >= chain.dumps.len() {
                            break;
                        }
                        if !arguments.link.is_empty() && !arguments.link.contains(&chain.number(at)) {
                            continue;
                        }
                        let link = Link::make(&server, &tools, &chain, at);
                        for line in &link.remarks {
                            eprintln!("{} {}: {line}", chain.name, chain.number(at));
                        }
                        made.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((at, link));
                    }
                });
            }
        });
        let mut links = made.into_inner()?;
        links.sort_by_key(|(at, _)| *at);
        all.push((chain.name.clone(), links.into_iter().map(|(_, link)| link).collect()));
    }
    print!("{}", report(&all));
    Ok(all.iter().all(|(_, links)| links.iter().all(Link::is_well)))
}

fn report(all: &[(String, Vec<Link>)]) -> String {
    let mut text = String::from(
        "| chain | links | pass | share | changes | migrations | tables with rows | rows of the second schema | values given | renames given |\n",
    );
    text.push_str("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    let row = |name: &str, links: &[&Link]| {
        let well = links.iter().filter(|link| link.is_well()).count();
        let sum = |of: fn(&Link) -> usize| links.iter().map(|link| of(link)).sum::<usize>();
        let (changes, steps, given) =
            (sum(|link| link.kinds.values().sum()), sum(|link| link.steps), sum(|link| link.given));
        let share = if links.is_empty() { 100.0 } else { 100.0 * well as f64 / links.len() as f64 };
        let (filled, tables) = (sum(|link| link.filled), sum(|link| link.tables));
        let borrowed = links.iter().filter(|link| link.borrowed).count();
        format!(
            "| {name} | {} | {well} | {share:.1} % | {changes} | {steps} | {filled} of {tables} | {borrowed} | {given} | {} |\n",
            links.len(),
            sum(|link| link.renamed)
        )
    };
    for (name, links) in all {
        text.push_str(&row(name, &links.iter().collect::<Vec<_>>()));
    }
    let every: Vec<&Link> = all.iter().flat_map(|(_, links)| links).collect();
    text.push_str(&row("all", &every));
    let mut kinds: BTreeMap<&str, (usize, usize, usize)> = BTreeMap::new();
    for link in &every {
        for (kind, count) in &link.kinds {
            let entry = kinds.entry(kind).or_default();
            entry.0 += count;
            entry.1 += 1;
            entry.2 += usize::from(link.is_well());
        }
    }
    text.push_str(
        "\n| kind of change | changes | in links | of which pass | share |\n| --- | ---: | ---: | ---: | ---: |\n",
    );
    for (kind, (changes, links, well)) in kinds {
        let share = 100.0 * well as f64 / links as f64;
        text.push_str(&format!("| {kind} | {changes} | {links} | {well} | {share:.1} % |\n"));
    }
    text
}
