//! Neighbours in a chain of schemas.
//!
//! In come two dumps, out goes what became of the way from the one to the other: planned from imported specs, gone on a
//! database that holds the first with rows in every table, and compared with the second. Nothing is forgiven but the order
//! of columns, which is history and no meaning. A file of intents beside a dump (`0002.kdl` beside `0002.sql`) says what only
//! a person can know of the way to it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use serde_json::Value;
use sqlx::migrate::Migrator;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use test_server::{Database, Server};

use crate::answers::{converted, moved, neutral};
use crate::{Tools, difference, identifier, loaded, sorted_dump};

/// Rows that every table gets before the way is gone.
pub(crate) const ROWS: u32 = 3;

/// A project's schemas, oldest first.
#[derive(Debug)]
pub struct Chain {
    /// The project.
    pub name: String,
    /// A dump of each.
    pub dumps: Vec<PathBuf>,
    /// A folder of files of intents, named like the dumps, which go before those beside the dumps.
    pub intents: Option<PathBuf>,
    /// Folders of specs that are imported already; two links need each of them.
    imported: Mutex<BTreeMap<usize, Result<PathBuf, String>>>,
}

impl Chain {
    /// Finds the dumps of a folder, or unpacks an archive of them.
    ///
    /// # Errors
    /// Where the folder cannot be read, or the archive not be unpacked.
    pub fn open(path: &Path, tools: &Tools, backwards: bool) -> Result<Self, Box<dyn std::error::Error>> {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let name = name.split('.').next().unwrap_or_default().to_owned();
        let folder = if path.is_dir() { path.to_path_buf() } else { unpacked(path, &tools.work().join(&name))? };
        let mut dumps: Vec<PathBuf> = Vec::new();
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "sql") {
                dumps.push(path);
            }
        }
        dumps.sort();
        let name = if backwards { format!("{name} backwards") } else { name };
        if backwards {
            dumps.reverse();
        }
        Ok(Self { name, dumps, intents: None, imported: Mutex::new(BTreeMap::new()) })
    }

    /// The number of a dump as its file has it.
    #[must_use]
    pub fn number(&self, at: usize) -> String {
        self.dumps[at].file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
    }

    /// What a person said of the way to a dump.
    fn said(&self, at: usize) -> String {
        let beside = self.dumps[at].with_extension("kdl");
        let kept = self.intents.as_ref().map(|folder| folder.join(format!("{}.kdl", self.number(at))));
        let said = kept.and_then(|file| fs::read_to_string(file).ok());
        said.or_else(|| fs::read_to_string(beside).ok()).unwrap_or_default()
    }

    /// The specs of a dump, of which `database` is made.
    fn specs(&self, at: usize, database: &Database<'_>, tools: &Tools) -> Result<PathBuf, String> {
        let mut imported = self.imported.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(known) = imported.get(&at) {
            return known.clone();
        }
        let folder = tools.work().join(&self.name).join(format!("specs-{}", self.number(at)));
        let _ = fs::remove_dir_all(&folder);
        let specs = folder.to_string_lossy().into_owned();
        let name = format!("db_{}", self.name.replace(|c: char| !c.is_ascii_alphanumeric(), "_").to_lowercase());
        let arguments =
            ["import", "--database-url", &database.url, "--specs", &specs, "--out", &specs, "--name", &name];
        let made = tools.run(&arguments).map(|_| folder);
        imported.insert(at, made.clone());
        made
    }
}

fn unpacked(archive: &Path, folder: &Path) -> Result<PathBuf, Box<dyn std::error::Error>> {
    let dumps = folder.join("dumps");
    let _ = fs::remove_dir_all(&dumps);
    fs::create_dir_all(&dumps)?;
    let done = Command::new("tar").arg("-xf").arg(archive).arg("-C").arg(&dumps).status()?;
    if !done.success() {
        return Err(format!("{} cannot be unpacked: {done}", archive.display()).into());
    }
    // The archive may hold a folder of its own.
    let inner = fs::read_dir(&dumps)?.flatten().map(|entry| entry.path()).find(|path| path.is_dir());
    Ok(inner.unwrap_or(dumps))
}

/// What became of the way between two neighbours.
#[derive(Debug, Default)]
pub struct Link {
    /// How many changes of each kind separate them.
    pub kinds: BTreeMap<String, usize>,
    /// Migrations that were run.
    pub steps: usize,
    /// Things of which a person said that they are the same under another name.
    pub renamed: usize,
    /// Columns for which a neutral value of their type was given, because the chain does not say what a person would.
    pub given: usize,
    /// Tables before.
    pub tables: usize,
    /// Those of them that hold rows.
    pub filled: usize,
    /// Whether the rows are those of the second schema, as far as the first has their columns.
    pub borrowed: bool,
    /// What went wrong.
    pub remarks: Vec<String>,
}

impl Link {
    /// Goes the way to the dump at that place from the one before it.
    #[must_use]
    pub fn make(server: &Server, tools: &Tools, chain: &Chain, at: usize) -> Self {
        let mut link = Self::default();
        if let Err(reason) = go(server, tools, chain, at, &mut link) {
            link.remarks.push(reason);
        }
        link
    }

    /// Whether nothing is to be remarked.
    #[must_use]
    pub fn is_well(&self) -> bool {
        self.remarks.is_empty()
    }
}

fn go(server: &Server, tools: &Tools, chain: &Chain, at: usize, link: &mut Link) -> Result<(), String> {
    let load = |at: usize| -> Result<Database<'_>, String> {
        let sql = fs::read_to_string(&chain.dumps[at]).map_err(text)?;
        let (mut database, mut faults) = loaded(server, &chain.name, &sql).map_err(text)?;
        if !faults.is_empty() {
            // A dump empties the search path; functions of its schema that PostgreSQL looks into may rely on one.
            let path =
                sql.replace("set_config('search_path', '', false)", "set_config('search_path', 'public', false)");
            let (other, fewer) = loaded(server, &chain.name, &path).map_err(text)?;
            if fewer.len() < faults.len() {
                (database, faults) = (other, fewer);
            }
        }
        match faults.iter().find(|fault| fault.contains("is not available")) {
            Some(fault) => Err(format!("does not load: {fault}")),
            None => Ok(database),
        }
    };
    let (old, new) = (load(at - 1)?, load(at)?);
    let (from, to) = (chain.specs(at - 1, &old, tools)?, chain.specs(at, &new, tools)?);
    let folder = tools.work().join(&chain.name).join(chain.number(at));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(text)?;
    let migrations = folder.join("migrations");
    let said = chain.said(at);
    let report = planned(tools, (&from, &to), (&new, &said), &folder, &migrations, link)?;
    link.steps = report["written"].as_u64().unwrap_or(0) as usize;
    kinds(&report, link);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(text)?;
    let mut old = old;
    let mut before = runtime.block_on(filled(&old))?;
    if let Err(first) = runtime.block_on(migrated(&old, &migrations)) {
        if !first.is_about_rows() {
            return Err(first.to_string());
        }
        // No plan can know that rows will keep a promise that is new: those of the new schema do.
        link.borrowed = true;
        old = load(at - 1)?;
        let moved = runtime.block_on(async {
            let (mut here, mut there) = (connected(&old).await?, connected(&new).await?);
            before = borrowed(&mut here, &mut there).await?;
            moved(&mut here, &mut there).await
        })?;
        link.given += moved.lines().count();
        let answers = folder.join("intents.kdl");
        let known = fs::read_to_string(&answers).map_err(text)?;
        fs::write(&answers, known + &moved).map_err(text)?;
        let _ = fs::remove_dir_all(&migrations);
        plan(tools, (&from, &to), &answers, &migrations)?;
        runtime.block_on(migrated(&old, &migrations)).map_err(|second| format!("{second}, and before: {first}"))?;
    }
    link.tables = before.len();
    link.filled = before.values().filter(|table| table.count > 0).count();
    let after = runtime.block_on(async {
        let mut connection = connected(&old).await?;
        runtime::rows::content(&mut connection).await.map_err(text)
    })?;
    link.renamed = said.lines().filter(|line| line.starts_with("rename-")).count();
    link.remarks.extend(lost(&under_new_names(before, &said), &after));
    link.remarks.extend(differences(&old, &new, &folder)?);
    let (made, wanted) = runtime.block_on(async { Ok::<_, String>((broken(&old).await?, broken(&new).await?)) })?;
    let fewer = made.into_iter().filter(|index| !wanted.contains(index));
    link.remarks.extend(fewer.map(|index| format!("the index {index} is not whole")));
    Ok(())
}

/// What the database that was migrated has otherwise than the one of the next dump, kept in a file of the folder.
fn differences(old: &Database<'_>, new: &Database<'_>, folder: &Path) -> Result<Option<String>, String> {
    let (made, wanted) =
        (without_order(&sorted_dump(old).map_err(text)?), without_order(&sorted_dump(new).map_err(text)?));
    if made == wanted {
        return Ok(None);
    }
    let found = difference(&wanted, &made);
    let path = folder.join("dump.diff");
    fs::write(&path, &found).map_err(text)?;
    let first: Vec<&str> = found.lines().filter(|line| line.starts_with(['+', '-'])).skip(2).take(4).collect();
    Ok(Some(format!("differs, see {}: {}", path.display(), first.join(" ⏎ "))))
}

/// Indexes that PostgreSQL does not use: their build did not end, or some partition has no part in them.
async fn broken(database: &Database<'_>) -> Result<Vec<String>, String> {
    let mut connection = connected(database).await?;
    let sql = "SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid";
    sqlx::query_scalar(sql).fetch_all(&mut connection).await.map_err(text)
}

pub(crate) type Content = BTreeMap<String, runtime::rows::TableContent>;

async fn connected(database: &Database<'_>) -> Result<PgConnection, String> {
    PgConnection::connect(&database.url).await.map_err(text)
}

async fn filled(database: &Database<'_>) -> Result<Content, String> {
    let mut connection = connected(database).await?;
    runtime::rows::fill(&mut connection, ROWS).await.map_err(text)?;
    runtime::rows::content(&mut connection).await.map_err(text)
}

/// Plans the way; columns for which the chain does not say what rows hold get a neutral value of their type.
fn planned(
    tools: &Tools,
    (from, to): (&Path, &Path),
    (new, known): (&Database<'_>, &str),
    folder: &Path,
    migrations: &Path,
    link: &mut Link,
) -> Result<Value, String> {
    let intents = folder.join("intents.kdl");
    fs::write(&intents, known).map_err(text)?;
    let (mut code, mut report) = plan(tools, (from, to), &intents, migrations)?;
    if let Some(missing) = report["missing"].as_array().filter(|missing| !missing.is_empty()) {
        link.given = missing.len();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(text)?;
        runtime.block_on(filled(new))?;
        let mut lines = known.to_owned();
        let answers = async {
            let mut there = connected(new).await?;
            for one in missing {
                let of = |field: &str| one[field].as_str().unwrap_or_default().to_owned();
                let (column, type_name) = (of("column"), of("type"));
                let table: Vec<String> = of("table").splitn(2, '.').map(identifier).collect();
                let mut value = neutral(&mut there, &table.join("."), &column, &type_name).await?;
                if of("asks") == "convert" {
                    value = converted(&mut there, &column, &type_name, &value).await?;
                }
                lines.push_str(&format!("{} {:?} {column:?} {value:?}\n", of("asks"), of("table")));
            }
            Ok::<_, String>(())
        };
        runtime.block_on(answers)?;
        fs::write(&intents, lines).map_err(text)?;
        (code, report) = plan(tools, (from, to), &intents, migrations)?;
    }
    if code != 0 {
        let refused = report["refused"].as_array().map(|all| all.iter().map(Value::to_string).collect::<Vec<_>>());
        return Err(format!(
            "not planned: {}",
            refused.filter(|all| !all.is_empty()).map_or_else(|| report.to_string(), |all| all.join("; "))
        ));
    }
    Ok(report)
}

/// The exit code of `diff`, and its report.
fn plan(tools: &Tools, (from, to): (&Path, &Path), intents: &Path, migrations: &Path) -> Result<(i32, Value), String> {
    let text_of = |path: &Path| path.to_string_lossy().into_owned();
    let (from, to, written, answers) = (text_of(from), text_of(to), text_of(migrations), text_of(intents));
    let arguments = ["diff", &from, &to, "--migrations", &written, "--intents", &answers, "--format", "json"];
    let (code, said) = tools.said(&arguments)?;
    let report = serde_json::from_str(&said).map_err(|error| format!("`diff` said {said:?}: {error}"))?;
    Ok((code, report))
}

fn kinds(report: &Value, link: &mut Link) {
    let changes = report["diffs"][0]["changes"].as_array().cloned().unwrap_or_default();
    for change in changes {
        let word = |field: &str| change[field].as_str().unwrap_or_default().to_owned();
        let (kind, what) = (word("kind"), word("what"));
        let fact = if what == "changed" { format!(" ({})", word("fact")) } else { String::new() };
        *link.kinds.entry(format!("{kind} {what}{fact}")).or_default() += 1;
    }
}

/// Why migrations stopped.
enum Stop {
    /// A statement failed.
    Refused(sqlx::migrate::MigrateError),
    /// Something else did.
    Other(String),
}

impl Stop {
    /// Whether the rows that are there are the reason.
    fn is_about_rows(&self) -> bool {
        let Self::Refused(error) = self else { return false };
        let (sqlx::migrate::MigrateError::ExecuteMigration(error, _) | sqlx::migrate::MigrateError::Execute(error)) =
            error
        else {
            return false;
        };
        error.as_database_error().is_some_and(is_about_rows)
    }
}

/// Whether the rows that are there are the reason: integrity (23) or data (22) in the classes of `SQLSTATE`.
pub(crate) fn is_about_rows(error: &dyn sqlx::error::DatabaseError) -> bool {
    error.code().is_some_and(|code| code.starts_with("23") || code.starts_with("22"))
}

impl std::fmt::Display for Stop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self::Refused(error) = self else {
            return match self {
                Self::Other(reason) => f.write_str(reason),
                Self::Refused(_) => Ok(()),
            };
        };
        match error {
            sqlx::migrate::MigrateError::ExecuteMigration(error, number) => {
                let found = error
                    .as_database_error()
                    .and_then(|error| error.try_downcast_ref::<sqlx::postgres::PgDatabaseError>());
                let detail = found.and_then(|error| error.detail()).unwrap_or_default();
                write!(f, "migration {number}: {error} {detail}")
            }
            other => write!(f, "{other}"),
        }
    }
}

async fn migrated(database: &Database<'_>, migrations: &Path) -> Result<(), Stop> {
    if !migrations.is_dir() {
        return Ok(());
    }
    let other = |error: sqlx::Error| Stop::Other(error.to_string());
    let migrator = Migrator::new(migrations.to_path_buf()).await.map_err(Stop::Refused)?;
    let mut connection = PgConnection::connect(&database.url).await.map_err(other)?;
    migrator.run(&mut connection).await.map_err(Stop::Refused)?;
    connection.close().await.map_err(other)
}

/// Schema, table, name and type of a column, and whether an insert has to name it.
type Column = (String, String, String, String, bool);

/// Rows of the new schema in the old one, as far as that has their columns.
pub(crate) async fn borrowed(to: &mut PgConnection, from: &mut PgConnection) -> Result<Content, String> {
    // Names of columns and their types.
    let columns = "SELECT n.nspname::text, c.relname::text, a.attname::text, format_type(a.atttypid, NULL),
        a.attnotnull AND a.attidentity = '' AND NOT a.atthasdef FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        WHERE c.relkind = 'r' AND n.nspname !~ '^(pg_|information_schema)' ORDER BY 1, 2, 3";
    runtime::rows::fill(from, ROWS).await.map_err(text)?;
    let there: Vec<Column> = sqlx::query_as(columns).fetch_all(&mut *from).await.map_err(text)?;
    let here: Vec<Column> = sqlx::query_as(columns).fetch_all(&mut *to).await.map_err(text)?;
    let mut common: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for (schema, table, column, of, required) in &here {
        let twin = there.iter().find(|twin| (&twin.0, &twin.1, &twin.2) == (schema, table, column));
        let same = twin.is_some_and(|twin| twin.3 == *of);
        let name = format!("{}.{}", identifier(schema), identifier(table));
        if same {
            common.entry(name).or_default().push((identifier(column), identifier(column)));
        } else if *required && there.iter().any(|other| (&other.0, &other.1) == (schema, table)) {
            let value = neutral(to, &name, column, of).await?;
            common.entry(name).or_default().push((identifier(column), format!("{value}::{of}")));
        }
    }
    // Rows of one moment keep foreign keys in any order.
    sqlx::query("SET session_replication_role = replica").execute(&mut *to).await.map_err(text)?;
    for (table, columns) in common {
        let read = format!("SELECT coalesce(json_agg(t), '[]')::text FROM ONLY {table} t");
        let rows: String =
            sqlx::query_scalar(AssertSqlSafe(read)).persistent(false).fetch_one(&mut *from).await.map_err(text)?;
        let list =
            |of: fn(&(String, String)) -> &String| columns.iter().map(of).cloned().collect::<Vec<_>>().join(", ");
        let write = format!(
            "INSERT INTO {table} ({}) OVERRIDING SYSTEM VALUE SELECT {} FROM json_populate_recordset(NULL::{table}, $1::json)",
            list(|column| &column.0),
            list(|column| &column.1)
        );
        // A table that does not take them stays empty, which the report counts.
        let _ = sqlx::query(AssertSqlSafe(write)).persistent(false).bind(rows).execute(&mut *to).await;
    }
    sqlx::query("RESET session_replication_role").execute(&mut *to).await.map_err(text)?;
    runtime::rows::content(to).await.map_err(text)
}

/// Rows by the names that their tables have in the end: `rename-table "schema.old" "new"`, in names that need no quotes.
fn under_new_names(content: Content, said: &str) -> Content {
    let renames = said.lines().filter_map(|line| line.strip_prefix("rename-table "));
    let renames: BTreeMap<&str, &str> =
        renames.filter_map(|line| line.split('"').nth(1).zip(line.split('"').nth(3))).collect();
    let named = content.into_iter().map(|(name, table)| {
        let new = renames.get(name.as_str()).and_then(|new| Some(format!("{}.{new}", name.split_once('.')?.0)));
        (new.unwrap_or(name), table)
    });
    named.collect()
}

/// Tables of both moments that have fewer rows.
pub(crate) fn lost(before: &Content, after: &Content) -> Vec<String> {
    let mut remarks = Vec::new();
    for (name, old) in before {
        let Some(new) = after.get(name) else { continue };
        if new.count < old.count {
            remarks.push(format!("{name} lost {} of {} rows", old.count - new.count, old.count));
        }
    }
    remarks
}

/// Lines of a dump in which the last column of a table is like any other, and statistics have columns in any order.
pub(crate) fn without_order(lines: &[String]) -> Vec<String> {
    let any_order = |line: &String| {
        if !line.starts_with("CREATE STATISTICS ") {
            return line.trim_end_matches(',').to_owned();
        }
        let mut words: Vec<&str> = line.split([' ', ',']).filter(|word| !word.is_empty()).collect();
        words.sort_unstable();
        words.join(" ")
    };
    let mut lines: Vec<String> = lines.iter().map(any_order).collect();
    lines.sort();
    lines
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}
