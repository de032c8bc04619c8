//! The verb `explain`: what a code means.
//!
//! In comes a code, out go its meaning, an example and the mended example. It invents no code.

use std::fmt::Write as _;

use schema_spec::{Code, Explanation};
use serde_json::{Value, json};

use crate::arguments::Explain;
use crate::failure::Failure;
use crate::outcome::{CYAN, Outcome, paint};

/// Explains one code, or lists all.
pub(crate) fn run(arguments: &Explain) -> Result<Outcome, Failure> {
    match &arguments.code {
        Some(code) => one(code),
        None => Ok(all()),
    }
}

fn one(written: &str) -> Result<Outcome, Failure> {
    let code = written.trim().to_uppercase();
    let found = schema_spec::explain(&code).ok_or_else(|| {
        let message = format!("there is no code {written:?}");
        Failure::wrong_use(message, format!("`{} explain` lists all codes", crate::workspace::command()))
    })?;
    let mut text = format!("{}: {}\n\n{}\n", paint(found.code.as_str(), CYAN), found.title, found.meaning.trim());
    for (heading, example) in [("Refused", found.bad), ("Mended", found.mended)] {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "\n{}:\n\n{}", paint(heading, CYAN), indented(example));
    }
    Ok(Outcome::fine(text, report(found)))
}

fn all() -> Outcome {
    let known: Vec<&Explanation> = Code::ALL.iter().filter_map(|code| schema_spec::explain(code.as_str())).collect();
    let text: String =
        known.iter().map(|found| format!("{}  {}\n", paint(found.code.as_str(), CYAN), found.title)).collect();
    let codes: Vec<Value> =
        known.iter().map(|found| json!({ "code": found.code.as_str(), "title": found.title })).collect();
    Outcome::fine(text, json!({ "codes": codes }))
}

fn report(found: &Explanation) -> Value {
    json!({
        "code": found.code.as_str(),
        "title": found.title,
        "meaning": found.meaning,
        "bad": found.bad,
        "mended": found.mended,
    })
}

fn indented(example: &str) -> String {
    let line = |line: &str| if line.is_empty() { String::new() } else { format!("    {line}") };
    example.trim_end().lines().map(line).collect::<Vec<_>>().join("\n")
}
