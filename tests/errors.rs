//! What people see when their specs are wrong: one bad spec a file in `errors/`, beside it what the reader says.
//!
//! `cargo xtask test --bless -p tests --test errors` writes the answers anew; a person then reads the difference.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use miette::{GraphicalReportHandler, GraphicalTheme};
use schema_spec::{Code, explain};

const COMMAND: &str = "cargo xtask test --bless -p tests --test errors";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("errors")
}

/// The specs of the folder: name without its ending, and text.
fn cases() -> Vec<(String, String)> {
    let files = fs::read_dir(folder()).expect("the folder of bad specs is there");
    let paths = files.map(|file| file.expect("the folder can be read").path());
    let specs = paths.filter(|path| path.extension().is_some_and(|ending| ending == "kdl"));
    let mut cases: Vec<_> = specs
        .map(|path| {
            let name = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).expect("a spec can be read"))
        })
        .collect();
    cases.sort();
    cases
}

/// What the reader says, as a terminal without colours and without Unicode shows it.
fn report(text: &str) -> (String, Vec<&'static str>) {
    let Err(findings) = schema_spec::read(&explain::sources(text)) else {
        return ("nothing was found\n".to_owned(), Vec::new());
    };
    let handler = GraphicalReportHandler::new_themed(GraphicalTheme::none()).with_width(100).with_links(false);
    let mut report = String::new();
    for finding in &findings {
        handler.render_report(&mut report, finding).expect("a finding can be shown");
        report.push('\n');
    }
    report.push_str(&format!("{findings}\n"));
    (report, findings.codes())
}

#[test]
fn findings_look_as_they_should() {
    let update = std::env::var_os("PILASTER_BLESS").is_some();
    let mut wrong = Vec::new();
    for (name, text) in cases() {
        let (report, codes) = report(&text);
        let code = name.split('_').next().unwrap_or("");
        assert!(codes.contains(&code), "{name} is named for {code}, but the reader finds {codes:?}\n{report}");
        let golden = folder().join(format!("{name}.txt"));
        if update {
            fs::write(&golden, &report).expect("the folder can be written");
        } else if fs::read_to_string(&golden).ok().as_deref() != Some(&report) {
            wrong.push(format!("--- {name}\n{report}"));
        }
    }
    assert!(wrong.is_empty(), "{COMMAND} rewrites these:\n{}", wrong.join("\n"));
}

#[test]
fn every_code_of_the_reader_is_shown_and_nothing_is_left_over() {
    let cases = cases();
    assert!(cases.len() >= 70, "there are {} bad specs", cases.len());
    let shown: BTreeSet<&str> = cases.iter().filter_map(|(name, _)| name.split('_').next()).collect();
    // P08 compares with `schema.lock`, P09 is about SQL; both are shown where those are tested.
    let wanted =
        Code::ALL.iter().map(|code| code.as_str()).filter(|code| !(code.starts_with("P08") || code.starts_with("P09")));
    assert_eq!(wanted.filter(|code| !shown.contains(code)).collect::<Vec<_>>(), Vec::<&str>::new());
    for file in fs::read_dir(folder()).expect("the folder is there") {
        let path = file.expect("the folder can be read").path();
        assert!(path.with_extension("kdl").exists(), "{} has no spec", path.display());
    }
}
