//! One database there and back.
//!
//! In comes a file of SQL, out goes what became of it. A step that fails ends the trip and says why; the steps before
//! it stand.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use serde_json::Value;
use sqlx::migrate::Migrator;
use sqlx::{Connection, PgConnection};
use test_server::{Database, Server};

use crate::{difference, loaded, sorted_dump};

/// What a trip is made with.
pub struct Tools {
    /// The command line.
    program: PathBuf,
    cargo: OsString,
    /// Folder for everything that is kept.
    work: PathBuf,
    /// Versions that generated crates are locked to.
    lock: PathBuf,
    checks: bool,
}

impl Tools {
    /// Builds the command line, and finds out where cargo put it. `work` is `target/round-trip` where none is named;
    /// with `checks` the generated crates are compiled too.
    ///
    /// # Errors
    /// Where it does not build, or the folder cannot be made.
    pub fn build(work: Option<&Path>, checks: bool) -> Result<Self, Box<dyn std::error::Error>> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
        let mut build = Command::new(&cargo);
        build.args(["build", "--quiet", "--package", "xtask", "--message-format=json"]).current_dir(&workspace);
        let output = build.stderr(Stdio::inherit()).output()?;
        let program = String::from_utf8_lossy(&output.stdout)
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok())
            .filter_map(|message| message.get("executable")?.as_str().map(PathBuf::from))
            .next_back();
        let program = program.filter(|_| output.status.success()).ok_or("the command line does not build")?;
        Ok(Self { cargo, checks, ..Self::of(&program, work)? })
    }

    /// Takes a command line that is built already.
    ///
    /// # Errors
    /// Where the folder of work cannot be made.
    pub fn of(program: &Path, work: Option<&Path>) -> Result<Self, Box<dyn std::error::Error>> {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
        let program = program.canonicalize()?;
        let work = work.map_or_else(|| workspace.join("target/round-trip"), Path::to_path_buf);
        fs::create_dir_all(&work)?;
        let (work, lock) = (work.canonicalize()?, workspace.join("Cargo.lock"));
        Ok(Self { program, cargo: "cargo".into(), work, lock, checks: false })
    }

    /// Runs a verb of the command line.
    ///
    /// # Errors
    /// What it said, where it did not succeed.
    pub fn run(&self, arguments: &[&str]) -> Result<String, String> {
        pilaster(self, &arguments.iter().map(OsString::from).collect::<Vec<_>>())
    }

    /// Runs a verb of the command line; gives its exit code and what it printed.
    ///
    /// # Errors
    /// Where it cannot be run.
    pub fn said(&self, arguments: &[&str]) -> Result<(i32, String), String> {
        let output = Command::new(&self.program).args(arguments).env("NO_COLOR", "1").output().map_err(text)?;
        Ok((output.status.code().unwrap_or(-1), String::from_utf8_lossy(&output.stdout).into_owned()))
    }

    /// Where everything is kept.
    #[must_use]
    pub fn work(&self) -> &Path {
        &self.work
    }

    /// The specs that a trip kept.
    #[must_use]
    pub fn specs(&self, trip: &Trip) -> PathBuf {
        self.work.join(&trip.name).join("specs")
    }
}

/// What became of one dump.
#[derive(Default)]
pub struct Trip {
    name: String,
    /// Statements of the dump that PostgreSQL refused.
    faults: usize,
    tables: u64,
    objects: u64,
    sql_objects: u64,
    import: Option<f64>,
    generate: Option<f64>,
    psql: Option<Match>,
    sqlx: Option<Match>,
    same_specs: Option<bool>,
    /// What `verify` says of the original, and of what sqlx made.
    verified: Option<String>,
    check: Option<f64>,
    remarks: Vec<String>,
}

/// How the database that was made anew compares.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Match {
    /// It is the original.
    Original,
    /// It is what the original's own dump gives when it is loaded again.
    Reloaded,
    /// It is neither.
    Neither,
}

impl Match {
    fn word(self) -> &'static str {
        match self {
            Self::Original => "same",
            Self::Reloaded => "same as reloaded",
            Self::Neither => "differs",
        }
    }
}

impl Trip {
    /// Makes the trip.
    #[must_use]
    pub fn make(server: &Server, tools: &Tools, dump: &Path) -> Self {
        let name = dump.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        let mut trip = Self { name, ..Self::default() };
        if let Err(reason) = go(server, tools, dump, &mut trip) {
            trip.remarks.push(reason);
        }
        trip
    }

    /// The head of the table.
    pub const HEADER: &'static str = "| schema | tables | objects | `sql` objects | import | gen | psql | sqlx | imported again | verify | cargo check |\n| --- | ---: | ---: | ---: | ---: | ---: | --- | --- | --- | --- | ---: |";

    /// A row of the table.
    #[must_use]
    pub fn row(&self) -> String {
        let seconds = |time: Option<f64>| time.map_or_else(|| "-".to_owned(), |time| format!("{time:.2} s"));
        let compared = |found: Option<Match>| found.map_or("-", Match::word);
        let again = self.same_specs.map_or("-", |same| if same { "same specs" } else { "differs" });
        let verified = self.verified.as_deref().unwrap_or("-");
        let name = match self.faults {
            0 => self.name.clone(),
            faults => format!("{} ({faults} statements do not load)", self.name),
        };
        format!(
            "| {name} | {} | {} | {} | {} | {} | {} | {} | {again} | {verified} | {} |",
            self.tables,
            self.objects,
            self.sql_objects,
            seconds(self.import),
            seconds(self.generate),
            compared(self.psql),
            compared(self.sqlx),
            seconds(self.check)
        )
    }

    /// Whether nothing is to be remarked.
    #[must_use]
    pub fn is_well(&self) -> bool {
        self.remarks.is_empty()
    }

    /// What went wrong.
    #[must_use]
    pub fn remarks(&self) -> &[String] {
        &self.remarks
    }
}

fn go(server: &Server, tools: &Tools, dump: &Path, trip: &mut Trip) -> Result<(), String> {
    let sql = fs::read_to_string(dump).map_err(text)?;
    let folder = tools.work.join(&trip.name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(text)?;
    let (original, faults) = loaded(server, &trip.name, &sql).map_err(text)?;
    trip.faults = faults.len();
    if let Some(fault) = faults.iter().find(|fault| fault.contains("is not available")) {
        return Err(format!("does not load: {fault}"));
    }
    let specs = folder.join("specs");
    let report = import(tools, &original, &specs, &folder.join("unreadable"), trip)?;
    counted(&report, trip);
    let start = Instant::now();
    let arguments = |verb: &str| -> Vec<OsString> {
        vec![verb.into(), "--specs".into(), specs.clone().into(), "--out".into(), folder.clone().into()]
    };
    pilaster(tools, &arguments("gen"))?;
    trip.generate = Some(start.elapsed().as_secs_f64());
    pilaster(tools, &arguments("check"))?;
    pilaster(tools, &["fmt".into(), "--check".into(), "--specs".into(), specs.clone().into()])?;
    let before = sorted_dump(&original).map_err(text)?;
    let made = server.database(&trip.name).map_err(text)?;
    by_psql(&made, &folder.join("migrations"))?;
    trip.psql = Some(compare(server, (&original, &before), &made, &folder, "psql", trip)?);
    let migrated = server.database(&trip.name).map_err(text)?;
    by_sqlx(&migrated, &folder.join("migrations"))?;
    trip.sqlx = Some(compare(server, (&original, &before), &migrated, &folder, "sqlx", trip)?);
    verify(server, tools, (&original, &migrated), &folder, trip)?;
    let again = folder.join("again");
    import(
        tools,
        &made,
        &again.join("specs"),
        &folder.join("unreadable"),
        &mut Trip { name: trip.name.clone(), ..Trip::default() },
    )?;
    let (before, after) = (files(&specs)?, files(&again.join("specs"))?);
    trip.same_specs = Some(before == after);
    if before != after {
        trip.remarks.push(format!(
            "an import of what was made differs: diff -r {} {}",
            specs.display(),
            again.display()
        ));
    }
    if tools.checks {
        trip.check = Some(cargo_check(tools, &folder)?);
    }
    Ok(())
}

fn import(tools: &Tools, of: &Database<'_>, specs: &Path, unreadable: &Path, trip: &mut Trip) -> Result<Value, String> {
    let start = Instant::now();
    let out = specs.parent().unwrap_or(specs);
    let arguments: [OsString; 12] = [
        "import".into(),
        "--database-url".into(),
        of.url.clone().into(),
        "--specs".into(),
        specs.into(),
        "--out".into(),
        out.into(),
        "--name".into(),
        format!("db_{}", trip.name.replace(|c: char| !c.is_ascii_alphanumeric(), "_").to_lowercase()).into(),
        "--keep-unreadable".into(),
        unreadable.into(),
        "--format=json".into(),
    ];
    let said = pilaster(tools, &arguments)?;
    trip.import = Some(start.elapsed().as_secs_f64());
    serde_json::from_str(&said).map_err(text)
}

fn counted(report: &Value, trip: &mut Trip) {
    let counts = report.get("counts").and_then(Value::as_object);
    for (what, number) in counts.into_iter().flatten() {
        let number = number.as_u64().unwrap_or(0);
        match what.as_str() {
            "tables" => trip.tables = number,
            "sql objects" => trip.sql_objects = number,
            "columns" => {}
            _ => trip.objects += number,
        }
    }
}

fn pilaster(tools: &Tools, arguments: &[OsString]) -> Result<String, String> {
    let output = Command::new(&tools.program).args(arguments).env("NO_COLOR", "1").output().map_err(text)?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(said);
    }
    let verb = arguments.first().map(|verb| verb.to_string_lossy().into_owned()).unwrap_or_default();
    let errors = String::from_utf8_lossy(&output.stderr);
    let start = |text: &str| text.lines().take(60).collect::<Vec<_>>().join("\n");
    Err(format!("`{verb}` failed ({}):\n{}\n{}", output.status, start(&said), start(&errors)))
}

fn by_psql(database: &Database<'_>, migrations: &Path) -> Result<(), String> {
    let mut ways_up: Vec<PathBuf> = paths(migrations)?;
    ways_up.retain(|path| path.to_string_lossy().ends_with(".up.sql"));
    for path in ways_up {
        let sql = fs::read_to_string(&path).map_err(text)?;
        database.psql(&sql).map_err(|error| format!("psql {}: {error}", path.display()))?;
    }
    Ok(())
}

fn by_sqlx(database: &Database<'_>, migrations: &Path) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(text)?;
    runtime.block_on(async {
        let migrator = Migrator::new(migrations.to_path_buf()).await.map_err(text)?;
        let mut connection = PgConnection::connect(&database.url).await.map_err(text)?;
        migrator.run(&mut connection).await.map_err(|error| format!("sqlx: {error}"))?;
        connection.close().await.map_err(text)
    })
}

fn compare(
    server: &Server,
    (original, before): (&Database<'_>, &[String]),
    made: &Database<'_>,
    folder: &Path,
    way: &str,
    trip: &mut Trip,
) -> Result<Match, String> {
    let after = sorted_dump(made).map_err(text)?;
    if before == after {
        return Ok(Match::Original);
    }
    let reloaded = reloaded(server, original, &trip.name)?;
    if reloaded == after {
        return Ok(Match::Reloaded);
    }
    let path = folder.join(format!("{way}.diff"));
    let found = difference(before, &after);
    fs::write(&path, &found).map_err(text)?;
    fs::write(folder.join(format!("{way}.reloaded.diff")), difference(&reloaded, &after)).map_err(text)?;
    trip.remarks.push(format!("{way}: {} lines differ, see {}", found.lines().count(), path.display()));
    Ok(Match::Neither)
}

/// What PostgreSQL makes of its own dump.
fn reloaded(server: &Server, original: &Database<'_>, name: &str) -> Result<Vec<String>, String> {
    let dump = original.dump(&["--schema-only", "--no-owner"]).map_err(text)?;
    let (again, _) = loaded(server, name, &dump).map_err(text)?;
    sorted_dump(&again).map_err(text)
}

/// `cargo check` with every warning an error, in seconds. Dependencies are compiled once for all crates.
fn cargo_check(tools: &Tools, folder: &Path) -> Result<f64, String> {
    fs::copy(&tools.lock, folder.join("Cargo.lock")).map_err(text)?;
    let check = || {
        let mut cargo = Command::new(&tools.cargo);
        cargo.args(["check", "--quiet", "--offline"]).current_dir(folder);
        cargo.env("CARGO_TARGET_DIR", tools.work.join("target")).env("RUSTFLAGS", "-D warnings");
        cargo
    };
    let start = Instant::now();
    let output = check().output().map_err(text)?;
    let time = start.elapsed().as_secs_f64();
    if output.status.success() {
        return Ok(time);
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(format!("cargo check failed:\n{}", errors.lines().take(40).collect::<Vec<_>>().join("\n")))
}

fn paths(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(text)? {
        found.push(entry.map_err(text)?.path());
    }
    found.sort();
    Ok(found)
}

/// Asks `verify` whether the original, whose history nobody knows, and what sqlx made are what the migrations make.
fn verify(
    server: &Server,
    tools: &Tools,
    (original, migrated): (&Database<'_>, &Database<'_>),
    folder: &Path,
    trip: &mut Trip,
) -> Result<(), String> {
    let (specs, out) = (folder.join("specs"), folder.to_string_lossy().into_owned());
    let (specs, scratch) = (specs.to_string_lossy().into_owned(), server.url());
    let mut words = Vec::new();
    for (database, at) in [(original, Some("all")), (migrated, None)] {
        let mut arguments = vec!["verify", "--specs", &specs, "--out", &out, "--database-url", &database.url];
        arguments.extend(["--scratch-url", &scratch, "--format", "json"]);
        arguments.extend(at.iter().flat_map(|at| ["--at", at]));
        let (code, said) = tools.said(&arguments)?;
        let report: Value = serde_json::from_str(&said).map_err(text)?;
        let lines = |field: &str| -> Vec<String> {
            let list = report.get(field).and_then(Value::as_array).into_iter().flatten();
            list.map(|line| line.get("text").unwrap_or(line))
                .map(|line| line.as_str().unwrap_or("?").to_owned())
                .collect()
        };
        let (faults, differences, missed) = (lines("faults"), lines("differences"), lines("not_compared"));
        let is_compared = report.get("compared") == Some(&Value::Bool(true));
        words.push(match (differences.len(), missed.len()) {
            _ if !is_compared => "not compared".to_owned(),
            (0, 0) => "silent".to_owned(),
            (0, missed) => format!("silent, {missed} not compared"),
            (some, _) => format!("{some} differences"),
        });
        if is_compared && code == i32::from(!missed.is_empty()) && differences.is_empty() && faults.is_empty() {
            continue;
        }
        let what = if at.is_some() { "verify of the original" } else { "verify of what sqlx made" };
        let shown: Vec<String> = faults.into_iter().chain(differences).take(20).collect();
        let error = report.get("error").map(Value::to_string).unwrap_or_default();
        trip.remarks.push(format!("{what} ({code}): {}{error}", shown.join("; ")));
    }
    words.dedup();
    trip.verified = Some(words.join(", then "));
    Ok(())
}

fn files(folder: &Path) -> Result<BTreeMap<OsString, String>, String> {
    let named = paths(folder)?.into_iter().filter_map(|path| Some((path.file_name()?.to_owned(), path)));
    named.map(|(name, path)| Ok((name, fs::read_to_string(path).map_err(text)?))).collect()
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}
