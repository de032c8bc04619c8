//! All moves, one behind the other, up and down and up again.
//!
//! In come moves and databases, out goes evidence. A move that fails ends the proof: what comes behind it would begin
//! somewhere else.

use sqlx::{AssertSqlSafe, Connection, PgConnection};

use super::observe::{Sessions, observe, used};
use super::state::{State, difference};
use super::{Answer, Error, Evidence, Move, Property, Step, Way, rows};
use crate::rows as filling;

/// Rows that are added to every table before a move, and again behind it.
const ROWS: u32 = 3;
/// The setting that lets a way down lose what it would lose.
const CARELESS: &str = "SET pilaster.allow_data_loss = 'yes'";

const REACHES: &str = "the way up reaches the schema";
const KEEPS: &str = "no row is lost";
const CLAIMS: &str = "locks and rewrites are the claimed ones";
const BACK: &str = "the way down leads back";
const AGAIN: &str = "up again is the same";
const IN_STEP: &str = "columns are in step";
const RUNS: &str = "the way up runs";

/// Proves the moves in order, beginning in the empty database `work`. `fresh` names an empty database for each move, in
/// which its target is made directly.
///
/// # Errors
/// Where a connection breaks, or the catalog cannot be read.
pub async fn prove(work: &str, moves: &[(Move, String)]) -> Result<Vec<Evidence>, Error> {
    let mut sessions = Sessions::connect(work).await?;
    let mut all = Vec::new();
    for (position, (moved, fresh)) in moves.iter().enumerate() {
        let evidence = one(&mut sessions, moved, fresh, position > 0).await?;
        let ended = evidence.properties.iter().any(|property| property.name == RUNS);
        all.push(evidence);
        if ended || !moved.stays {
            break;
        }
    }
    Ok(all)
}

async fn one(sessions: &mut Sessions, moved: &Move, fresh: &str, has_tables: bool) -> Result<Evidence, Error> {
    let version: i32 = sqlx::query_scalar("SELECT current_setting('server_version_num')::int / 10000")
        .fetch_one(&mut sessions.looks)
        .await?;
    let mut evidence = Evidence { postgresql: u16::try_from(version).unwrap_or_default(), ..Evidence::default() };
    evidence.used = used(&mut sessions.looks).await?;
    let mut notes = Vec::new();
    if has_tables {
        let report = filling::fill(&mut sessions.runs, ROWS).await?;
        notes.extend(report.empty().map(|(table, why)| format!("{table} is empty: {why}")));
    }
    let (schema, content) = (State::read(&mut sessions.looks).await?, filling::content(&mut sessions.looks).await?);
    if let Err(fault) = watched(sessions, moved, &mut evidence).await? {
        evidence.say(RUNS, vec![fault], Vec::new());
        return Ok(evidence);
    }
    let reached = State::read(&mut sessions.looks).await?;
    evidence.result = reached.text();
    reaches(&mut evidence, moved, fresh).await?;
    let after = filling::content(&mut sessions.looks).await?;
    if has_tables {
        evidence.say(KEEPS, rows::lost(&content, &after, moved), notes);
    }
    claims(&mut evidence);
    let mut notes = Vec::new();
    match down(sessions, moved, &mut notes).await? {
        Err(fault) => {
            evidence.say(BACK, vec![fault.clone()], Vec::new());
            evidence.say(RUNS, vec![format!("the way down failed: {fault}")], Vec::new());
            return Ok(evidence);
        }
        Ok(()) => {
            let back = State::read(&mut sessions.looks).await?.without_new_labels(&schema);
            let mut faults = difference(&schema.text(), &back.text());
            faults.extend(rows::lost(&content, &filling::content(&mut sessions.looks).await?, moved));
            evidence.say(BACK, faults, notes);
        }
    }
    match up(sessions, moved).await? {
        Err(fault) => {
            evidence.say(AGAIN, vec![fault.clone()], Vec::new());
            evidence.say(RUNS, vec![format!("the way up again failed: {fault}")], Vec::new());
            return Ok(evidence);
        }
        Ok(()) => {
            let again = State::read(&mut sessions.looks).await?;
            let mut faults = difference(&reached.text(), &again.text());
            let now = rows::settled(&filling::content(&mut sessions.looks).await?, &content);
            faults.extend(rows::lost(&rows::settled(&after, &content), &now, moved));
            evidence.say(AGAIN, faults, Vec::new());
        }
    }
    in_step(sessions, moved, &mut evidence).await?;
    Ok(evidence)
}

/// Runs the way up statement by statement. The inner error is what the server said.
async fn watched(sessions: &mut Sessions, moved: &Move, evidence: &mut Evidence) -> Result<Result<(), String>, Error> {
    for step in &moved.steps {
        let mut seen = Vec::new();
        let Some(claims) = &step.up.claims else {
            evidence.unclaimed.push(step.name.clone());
            if let Err(fault) = file(sessions, step, &step.up).await? {
                return Ok(Err(fault));
            }
            continue;
        };
        for claim in claims {
            match observe(sessions, claim).await? {
                Ok(observed) => seen.push(observed),
                Err(fault) => {
                    evidence.steps.push((step.name.clone(), seen));
                    return Ok(Err(format!("{}: {}", step.name, fault.message())));
                }
            }
        }
        evidence.steps.push((step.name.clone(), seen));
    }
    Ok(Ok(()))
}

async fn reaches(evidence: &mut Evidence, moved: &Move, fresh: &str) -> Result<(), Error> {
    let Some(target) = &moved.target else {
        let why = "the specs no longer know its versions".to_owned();
        evidence.properties.push(Property { name: REACHES, answer: Answer::NotAsked(why) });
        return Ok(());
    };
    let mut connection = PgConnection::connect(fresh).await?;
    for statement in target {
        match sqlx::raw_sql(AssertSqlSafe(statement.clone())).execute(&mut connection).await {
            Ok(_) => {}
            Err(sqlx::Error::Database(error)) => {
                evidence.say(
                    REACHES,
                    vec![format!("its schema cannot be made directly: {}", error.message())],
                    Vec::new(),
                );
                return Ok(());
            }
            Err(broken) => return Err(broken.into()),
        }
    }
    let wanted = State::read(&mut connection).await?.text();
    connection.close().await?;
    let faults = difference(&wanted, &evidence.result);
    evidence.say(REACHES, faults, Vec::new());
    Ok(())
}

fn claims(evidence: &mut Evidence) {
    let (mut faults, mut notes) = (Vec::new(), Vec::new());
    for (step, statements) in &evidence.steps {
        for seen in statements {
            faults.extend(seen.differences.iter().map(|what| format!("{step}: {}: {what}", seen.statement)));
            notes.extend(seen.unseen.iter().map(|why| format!("{step}: {}: {why}", seen.statement)));
        }
    }
    notes.extend(
        evidence
            .unclaimed
            .iter()
            .map(|step| format!("{step}: nothing is claimed, for today's planner writes it differently")),
    );
    evidence.say(CLAIMS, faults, notes);
}

/// All ways down, as files, the last first.
async fn down(sessions: &mut Sessions, moved: &Move, notes: &mut Vec<String>) -> Result<Result<(), String>, Error> {
    for step in moved.steps.iter().rev() {
        let Err(fault) = file(sessions, step, &step.down).await? else { continue };
        if !fault.contains("this would lose") {
            return Ok(Err(fault));
        }
        notes.push(format!("refused until it was told to lose data: {fault}"));
        sqlx::query(CARELESS).execute(&mut sessions.runs).await?;
        if let Err(fault) = file(sessions, step, &step.down).await? {
            return Ok(Err(fault));
        }
    }
    sqlx::query("RESET pilaster.allow_data_loss").execute(&mut sessions.runs).await?;
    Ok(Ok(()))
}

/// All ways up, as files.
async fn up(sessions: &mut Sessions, moved: &Move) -> Result<Result<(), String>, Error> {
    for step in &moved.steps {
        if let Err(fault) = file(sessions, step, &step.up).await? {
            return Ok(Err(fault));
        }
    }
    Ok(Ok(()))
}

/// Runs a file as sqlx does: in one transaction, or alone.
async fn file(sessions: &mut Sessions, step: &Step, way: &Way) -> Result<Result<(), String>, Error> {
    let runs = &mut sessions.runs;
    if way.transactional {
        sqlx::query("BEGIN").execute(&mut *runs).await?;
    }
    let end = match sqlx::raw_sql(AssertSqlSafe(way.text.clone())).execute(&mut *runs).await {
        Ok(_) if way.transactional => sqlx::query("COMMIT").execute(&mut *runs).await,
        other => other,
    };
    match end {
        Ok(_) => Ok(Ok(())),
        Err(sqlx::Error::Database(error)) => {
            if way.transactional {
                sqlx::query("ROLLBACK").execute(&mut *runs).await?;
            }
            Ok(Err(format!("{}: {}", step.name, error.message())))
        }
        Err(broken) => Err(broken.into()),
    }
}

/// Adds rows as code of the window would, and asks whether columns that say the same agree.
async fn in_step(sessions: &mut Sessions, moved: &Move, evidence: &mut Evidence) -> Result<(), Error> {
    if moved.in_step.iter().all(|(_, queries)| queries.is_empty()) {
        return Ok(());
    }
    let report = filling::fill(&mut sessions.runs, ROWS).await?;
    let silent = report.tables.iter().filter(|(_, filled)| filled.without_triggers);
    let notes = silent.map(|(table, _)| format!("{table} takes rows only without its triggers")).collect();
    let mut faults = Vec::new();
    for (path, queries) in &moved.in_step {
        sqlx::query("BEGIN").execute(&mut sessions.looks).await?;
        if !path.is_empty() {
            let set = sqlx::query("SELECT set_config('search_path', $1, true)").bind(path);
            set.execute(&mut sessions.looks).await?;
        }
        for query in queries {
            let count: i64 = sqlx::query_scalar(AssertSqlSafe(query.clone())).fetch_one(&mut sessions.looks).await?;
            if count > 0 {
                faults.push(format!("{count} rows are out of step: {query}"));
            }
        }
        sqlx::query("ROLLBACK").execute(&mut sessions.looks).await?;
    }
    evidence.say(IN_STEP, faults, notes);
    Ok(())
}
