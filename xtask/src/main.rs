//! The command line of Pilaster: `cargo xtask VERB`, or `pilaster VERB` where it is installed.
//!
//! In come arguments and files; out go files, results on standard output, errors on standard error, and an exit code:
//! 0 fine, 1 a finding, 2 wrong use or bad input. It knows nothing about columns, and never depends on what it generates.

mod arguments;
mod check;
mod compile;
mod database;
mod diff;
mod difference;
mod explain;
mod failure;
mod findings;
mod folder;
mod format;
mod generate;
mod import;
mod init;
mod lint;
mod majors;
mod migrate;
mod obtain;
mod outcome;
mod prove;
mod proven;
mod release;
mod retire;
mod run_tests;
mod settled;
mod tidy;
mod timings;
mod transition;
mod tree;
mod verify;
mod way;
mod workspace;

use std::process::ExitCode;

use arguments::{Arguments, Verb};
use clap::Parser;
use failure::Failure;
use outcome::Outcome;

fn main() -> ExitCode {
    let Arguments { format, verb } = Arguments::parse();
    let name = verb.name();
    let result = run(verb, format);
    outcome::show(name, format, &result)
}

fn run(verb: Verb, format: arguments::Format) -> Result<Outcome, Failure> {
    match verb {
        Verb::Init(arguments) => init::run(&arguments),
        Verb::Import(arguments) => import::run(&arguments),
        Verb::Gen(arguments) => generate::run(&arguments),
        Verb::Check(arguments) => check::run(&arguments),
        Verb::Diff(arguments) => diff::run(&arguments),
        Verb::Prove(arguments) => prove::run(&arguments),
        Verb::Migrate(arguments) => migrate::run(&arguments),
        Verb::Verify(arguments) => verify::run(&arguments),
        Verb::Release(arguments) => release::run(&arguments),
        Verb::Retire(arguments) => retire::run(&arguments),
        Verb::Lint(arguments) => lint::run(&arguments),
        Verb::Fmt(arguments) => format::run(&arguments),
        Verb::Explain(arguments) => explain::run(&arguments),
        Verb::Test(arguments) => run_tests::run(&arguments, format),
        Verb::Tidy => tidy::run(),
    }
}
