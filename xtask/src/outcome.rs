//! What a verb has to say, shown to people or to machines.
//!
//! In comes the result of a verb; out go text or JSON and the exit code. It decides nothing about a verb's work. Results
//! go to standard output, errors to standard error; under `--format json` both are one document on standard output.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::process::ExitCode;

use anstream::AutoStream;
use serde_json::{Map, Value, json};

use crate::arguments::Format;
use crate::failure::Failure;
use crate::findings;

/// What a verb did, or found.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// For people, on standard output. May hold colours: they are taken out where nobody sees them.
    pub(crate) text: String,
    /// For people, on standard error: what they should know and no machine reads.
    pub(crate) notes: String,
    /// For machines: the fields of the document beside `verb` and `exit`.
    pub(crate) report: Map<String, Value>,
    /// Whether there is something to mend: exit code 1.
    pub(crate) found: bool,
}

impl Outcome {
    /// A verb that did its work and found nothing wrong.
    pub(crate) fn fine(text: impl Into<String>, report: Value) -> Self {
        Self { text: text.into(), report: fields(report), ..Self::default() }
    }

    /// A verb that found something to mend.
    pub(crate) fn finding(text: impl Into<String>, report: Value) -> Self {
        Self { found: true, ..Self::fine(text, report) }
    }

    /// Adds lines for standard error.
    pub(crate) fn note(mut self, notes: &str) -> Self {
        self.notes.push_str(notes);
        self
    }
}

/// The exit code of a result: 0 fine, 1 a finding, 2 wrong use or bad input.
fn exit_code(result: &Result<Outcome, Failure>) -> u8 {
    match result {
        Ok(outcome) => u8::from(outcome.found),
        Err(failure) => failure.exit_code(),
    }
}

/// Prints a result and tells how the program ends. A reader that went away (`pilaster check | head`) is no error.
pub(crate) fn show(verb: &str, format: Format, result: &Result<Outcome, Failure>) -> ExitCode {
    let code = exit_code(result);
    let written = match format {
        Format::Json => write_json(verb, code, result),
        Format::Text => write_text(result),
    };
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::from(2),
        _ => ExitCode::from(code),
    }
}

fn write_text(result: &Result<Outcome, Failure>) -> io::Result<()> {
    let (results, errors) = match result {
        Ok(outcome) => (outcome.text.clone(), outcome.notes.clone()),
        Err(failure) => (String::new(), message(failure)),
    };
    let mut stdout = AutoStream::auto(io::stdout().lock());
    stdout.write_all(results.as_bytes())?;
    stdout.flush()?;
    AutoStream::auto(io::stderr().lock()).write_all(errors.as_bytes())
}

fn message(failure: &Failure) -> String {
    let mut text = match failure {
        Failure::Specs(found) | Failure::Fleet(found) => findings::text(found),
        _ => String::new(),
    };
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{}: {failure}", paint("error", RED));
    if let Some(help) = failure.help() {
        let _ = writeln!(text, "{}: {help}", paint("help", CYAN));
    }
    text
}

fn write_json(verb: &str, code: u8, result: &Result<Outcome, Failure>) -> io::Result<()> {
    let mut document = fields(json!({ "verb": verb, "exit": code }));
    match result {
        Ok(outcome) => document.extend(outcome.report.clone()),
        Err(failure) => {
            document.insert("error".to_owned(), json!({ "message": failure.to_string(), "help": failure.help() }));
            if let Failure::Specs(found) | Failure::Fleet(found) = failure {
                document.insert("findings".to_owned(), findings::json(found));
            }
        }
    }
    let mut stdout = io::stdout().lock();
    serde_json::to_writer_pretty(&mut stdout, &document)?;
    writeln!(stdout)
}

fn fields(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        Value::Null => Map::new(),
        other => Map::from_iter([("result".to_owned(), other)]),
    }
}

/// What is missing or wrong.
pub(crate) const RED: anstyle::AnsiColor = anstyle::AnsiColor::Red;
/// What is new or well.
pub(crate) const GREEN: anstyle::AnsiColor = anstyle::AnsiColor::Green;
/// Names and hints.
pub(crate) const CYAN: anstyle::AnsiColor = anstyle::AnsiColor::Cyan;

/// The text in a colour, for terminals.
pub(crate) fn paint(text: &str, color: anstyle::AnsiColor) -> String {
    let style = anstyle::Style::new().fg_color(Some(color.into()));
    format!("{style}{text}{style:#}")
}

/// `1 file`, `2 files`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
