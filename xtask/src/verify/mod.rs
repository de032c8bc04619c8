//! The verb `verify`: a database beside what its migrations make.
//!
//! In come a folder of migrations and a database; out goes every difference, and a list of what could not be compared. The
//! migrations that the database holds run on a database that is thrown away, and one reader reads both: texts of specs and of
//! catalogs differ in form, those of two catalogs do not. The database itself is only read.

mod report;

use std::collections::BTreeSet;

use codegen::drift::{Difference, Fact, State, compare};
use runtime::catalog::{Unsaid, Whole};
use runtime::migration::Version;
use runtime::verify::{self, Fault, Held, History};
use test_server::{Installation, Server};

use crate::arguments::Verify;
use crate::failure::Failure;
use crate::outcome::Outcome;
use crate::workspace::Workspace;
use crate::{database, migrate, obtain};

/// What a comparison came to.
struct Comparison {
    /// What says which migrations are applied.
    said_by: &'static str,
    /// The last migration that is; nothing where none is.
    last: Option<String>,
    /// How many are.
    count: usize,
    /// What is not as it should be with the history.
    faults: Vec<Fault>,
    /// Nothing where it could not be told what the database should be.
    compared: Option<Compared>,
}

/// What was compared, and what not.
struct Compared {
    differences: Vec<Difference>,
    /// What could not be compared, each on a line.
    incomparable: Vec<String>,
    /// PostgreSQL schemas of which the migrations make nothing.
    outside: Vec<String>,
}

/// Compares.
pub(crate) fn run(arguments: &Verify) -> Result<Outcome, Failure> {
    let workspace = Workspace::find(&arguments.folders)?;
    let folder = migrate::given(&workspace)?;
    let url = database::url(arguments.database_url.as_deref()).ok_or_else(|| {
        Failure::wrong_use("there is no database to look at", "name one with --database-url or DATABASE_URL")
    })?;
    let live = database::block_on(verify::look(&url, &folder))??;
    let (said_by, held) = held(arguments, &workspace, &folder, live.held)?;
    let names = || held.versions.iter().flat_map(Version::migrations).map(|one| one.name().to_owned());
    let mut comparison =
        Comparison { said_by, last: names().next_back(), count: names().count(), faults: held.faults, compared: None };
    if !comparison.faults.iter().any(|fault| matches!(fault, Fault::Unknown(_))) {
        let expected = expected(arguments, &held.versions, live.whole.model.postgres)?;
        let by_history = arguments.at.is_none();
        comparison.compared = Some(compared(arguments, &expected, &live.whole, by_history));
    }
    Ok(report::outcome(&comparison))
}

/// Which migrations the database holds, and what says so.
fn held(
    arguments: &Verify,
    workspace: &Workspace,
    folder: &[Version],
    by_history: Option<Held>,
) -> Result<(&'static str, Held), Failure> {
    let named = |versions| ("--at", Held { history: History::Pilaster, versions, faults: Vec::new() });
    match (arguments.at.as_deref(), by_history) {
        (Some("all"), _) => Ok(named(folder.to_vec())),
        (Some(name), _) => verify::up_to(folder, name).map(named).ok_or_else(|| {
            let known: Vec<&str> = folder.iter().map(Version::name).collect();
            Failure::wrong_use(
                format!("there is no version or migration {name:?} in {}", workspace.out.join("migrations").display()),
                format!("the versions are {}; `all` is all of them", known.join(", ")),
            )
        }),
        (None, Some(held)) => {
            let said_by = match held.history {
                History::Pilaster => "the ledger in schema pilaster",
                History::Sqlx => "the table _sqlx_migrations",
            };
            Ok((said_by, held))
        }
        (None, None) => Err(Failure::wrong_use(
            "nothing in the database says which migrations it holds: it has neither a ledger of Pilaster nor one of sqlx",
            "name the last version or migration that it holds with --at, or say --at all",
        )),
    }
}

/// What the migrations make on an empty database.
fn expected(arguments: &Verify, versions: &[Version], major: u16) -> Result<Whole, Failure> {
    let server = match &arguments.scratch_url {
        Some(url) => Server::at(url)?,
        None => of_major(obtain::server()?, major)?,
    };
    let scratch = server.database("verify")?;
    let version = scratch.psql("SELECT current_setting('server_version_num')::int / 10000")?;
    if version.trim() != major.to_string() {
        // Releases print queries and checks differently, so differences would be found that are none.
        return Err(Failure::wrong_use(
            format!(
                "the database is on PostgreSQL {major}, and the one to compare it with would be on {}",
                version.trim()
            ),
            format!(
                "name the bin folder of a PostgreSQL {major} in {}, or a server with --scratch-url: that of the \
                 database itself will do",
                test_server::BIN_VARIABLE
            ),
        ));
    }
    Ok(database::block_on(verify::replay(&scratch.url, versions))??)
}

/// A server of the release of the database, where this machine has one; else the one that there is.
fn of_major(server: Server, major: u16) -> Result<Server, Failure> {
    if server.installation().major == u32::from(major) {
        return Ok(server);
    }
    let same = Installation::of_major(u32::from(major));
    same.map_or(Ok(server), |installation| Ok(Server::start_with(installation)?))
}

fn compared(arguments: &Verify, expected: &Whole, live: &Whole, by_history: bool) -> Compared {
    let (wanted, there) = (state(expected), state(live));
    let mut looked_at: BTreeSet<String> = wanted.schemas().clone();
    let mut outside = Vec::new();
    if arguments.all_schemas {
        looked_at.extend(there.schemas().iter().cloned());
    } else {
        outside.extend(there.schemas().difference(wanted.schemas()).cloned());
    }
    let (mut wanted, mut there) = (wanted.within(&looked_at), there.within(&looked_at));
    let mut incomparable: Vec<String> = Vec::new();
    for (whole, side) in [(live, ""), (expected, " (in what the migrations make)")] {
        let notes = whole.incomparable.iter().map(|note| format!("{} {}{side}: {}", note.kind, note.name, note.what));
        incomparable.extend(notes);
    }
    let owners = there.owners();
    let unknown = !by_history && owners.len() > 1;
    if unknown && !arguments.no_owners {
        let counted: Vec<String> = owners.iter().map(|(owner, count)| format!("{owner} owns {count}")).collect();
        incomparable.push(format!("owners: {}, and no history says who migrates", counted.join(", ")));
    }
    (wanted, there) = (wanted.whoever_owns(), there.whoever_owns());
    if unknown || arguments.no_owners {
        (wanted, there) = (wanted.without_owners(), there.without_owners());
    }
    Compared { differences: compare(&wanted, &there), incomparable, outside }
}

fn state(whole: &Whole) -> State {
    let fact = |unsaid: &Unsaid| {
        let Unsaid { kind, schema, name, arguments, part_kind, part, word, value } = unsaid.clone();
        Fact { kind, schema, name, arguments, part: part_kind.zip(part), word, value }
    };
    let facts: Vec<Fact> = whole.unsaid.iter().map(fact).collect();
    State::of(&whole.model, &facts, &whole.user)
}
