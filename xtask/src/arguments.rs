//! What may stand on the command line. The doc comments here are the help texts.
//!
//! In come words, out goes [`Arguments`]; wrong ones end the program with exit code 2 and clap's message.
//! Nothing is looked up here: defaults that depend on the disk are found in `workspace`.

mod quarantine;
mod record;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

pub(crate) use quarantine::{Keeping, Purge, Restore};
pub(crate) use record::{Baseline, Compatibility, Snapshot};

/// Schema compiler: specs in KDL to typed Rust for every version, online migrations and read models.
#[derive(Debug, Parser)]
#[command(
    name = "pilaster",
    version,
    propagate_version = true,
    subcommand_required = true,
    arg_required_else_help = true
)]
#[command(after_help = "Exit codes: 0 fine, 1 a finding (drift, law, house rule), 2 wrong use or bad input.")]
pub(crate) struct Arguments {
    /// How results are printed
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

/// How results are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people; coloured on a terminal unless NO_COLOR is set
    Text,
    /// For machines: one JSON document on standard output
    Json,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Make a new workspace that generates and compiles at once
    Init(Init),
    /// Turn an existing database, or a file of SQL, into specs that generate the same database
    Import(Import),
    /// Write all artefacts; touch only files that change, remove files that are no longer made
    Gen(Generate),
    /// Show everything that `gen` would change, as a unified diff; write nothing
    Check(Folders),
    /// Show what separates two versions, or the lock and the specs, and whom it breaks
    Diff(Diff),
    /// Run every migration on a throwaway PostgreSQL, both ways, with rows in every table; write the certificate
    Prove(Prove),
    /// Bring a database to what the migrations of the output folder say, or back
    #[command(subcommand)]
    Migrate(Migrate),
    /// Compare a database with what its migrations make: every difference, and what cannot be compared
    Verify(Verify),
    /// Freeze the draft: its meaning and its migrations never change again
    Release(Release),
    /// End the oldest served version, and fold what only it had out of the specs
    Retire(Retire),
    /// Judge SQL that was written by hand: does it break a served version, or stop readers and writers?
    Lint(Lint),
    /// Put specs into the house style, comments kept
    Fmt(Fmt),
    /// Tell what a diagnostic means, with an example and its mend
    Explain(Explain),
    /// Run all tests, bringing up the PostgreSQL that they need
    Test(Test),
    /// Check the house rules of this workspace's own code
    Tidy,
}

impl Verb {
    /// The verb as it stands on the command line.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Init(_) => "init",
            Self::Import(_) => "import",
            Self::Gen(_) => "gen",
            Self::Check(_) => "check",
            Self::Diff(_) => "diff",
            Self::Prove(_) => "prove",
            Self::Migrate(_) => "migrate",
            Self::Verify(_) => "verify",
            Self::Release(_) => "release",
            Self::Retire(_) => "retire",
            Self::Lint(_) => "lint",
            Self::Fmt(_) => "fmt",
            Self::Explain(_) => "explain",
            Self::Test(_) => "test",
            Self::Tidy => "tidy",
        }
    }
}

/// Where specs are read and artefacts go.
#[derive(Debug, Args)]
pub(crate) struct Folders {
    /// Folder with schema.kdl and the domain files [default: the nearest `schema-spec/portal` or `specs`, looking upward]
    #[arg(long, value_name = "DIR")]
    pub(crate) specs: Option<PathBuf>,
    /// Folder of the generated crate [default: `generated` beside `schema-spec`, the workspace itself beside `specs`]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Generate {
    #[command(flatten)]
    pub(crate) folders: Folders,
    /// Show the time that each stage took
    #[arg(long)]
    pub(crate) timings: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Diff {
    /// The version that is left, for example v1, or a folder of specs [default: the one before the newest]
    #[arg(value_name = "FROM", conflicts_with = "lock")]
    pub(crate) from: Option<String>,
    /// The version that is gone to, or another folder of specs [default: the newest]
    #[arg(value_name = "TO", conflicts_with = "lock")]
    pub(crate) to: Option<String>,
    /// Compare each frozen version, as schema.lock has it, with what the specs say of it now
    #[arg(long)]
    pub(crate) lock: bool,
    /// Show the statements that lead from the first to the second
    #[arg(long, conflicts_with = "lock")]
    pub(crate) sql: bool,
    /// Write those statements as migrations into this folder, which must be empty or new
    #[arg(long, value_name = "DIR", conflicts_with = "lock")]
    pub(crate) migrations: Option<PathBuf>,
    /// What only a person can know of the change between two folders of specs
    #[arg(long, value_name = "FILE", conflicts_with = "lock")]
    pub(crate) intents: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) folders: Folders,
}

#[derive(Debug, Args)]
pub(crate) struct Prove {
    #[command(flatten)]
    pub(crate) folders: Folders,
    /// A server on which databases may be made and dropped, instead of one that is started and thrown away. Never one
    /// that matters: it is told to lose data
    #[arg(long, value_name = "URL")]
    pub(crate) database_url: Option<String>,
    /// Leave the certificate as it is
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Release {
    /// Open the next version as a draft, too
    #[arg(long)]
    pub(crate) next: bool,
    /// What the next version is about
    #[arg(long, value_name = "TEXT", requires = "next")]
    pub(crate) doc: Option<String>,
    /// Show what would change as a unified diff, and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[command(flatten)]
    pub(crate) folders: Folders,
}

#[derive(Debug, Args)]
pub(crate) struct Retire {
    /// The version to end, for example 1 or v1: the oldest that is served
    #[arg(value_name = "N")]
    pub(crate) number: String,
    /// Leave the lifetimes in the specs as they are
    #[arg(long)]
    pub(crate) keep_lifetimes: bool,
    /// Show what would change as a unified diff, and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[command(flatten)]
    pub(crate) folders: Folders,
}

#[derive(Debug, Args)]
pub(crate) struct Lint {
    /// Files of SQL, in the order in which they run, and folders of them, for example of sqlx migrations
    #[arg(value_name = "FILES|FOLDERS", required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// Use no specs, though there are some: only what a text alone shows is judged
    #[arg(long, conflicts_with_all = ["specs", "out"])]
    pub(crate) no_specs: bool,
    #[command(flatten)]
    pub(crate) folders: Folders,
}

#[derive(Debug, Args)]
pub(crate) struct Fmt {
    /// Show what would change as a unified diff, exit with 1, and write nothing
    #[arg(long)]
    pub(crate) check: bool,
    /// Folder with schema.kdl and the domain files, where no files are named
    #[arg(long, value_name = "DIR", conflicts_with = "files")]
    pub(crate) specs: Option<PathBuf>,
    /// Files to format [default: all files of the specs folder]
    #[arg(value_name = "FILES")]
    pub(crate) files: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// A code such as P0601; without one all codes are listed
    #[arg(value_name = "CODE")]
    pub(crate) code: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    /// The folder to make; it may exist if it is empty
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// Name of the crate and of the schema [default: the name of the folder]
    #[arg(long)]
    pub(crate) name: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The database to read [default: DATABASE_URL]
    #[arg(long, value_name = "URL", conflicts_with = "sql")]
    pub(crate) database_url: Option<String>,
    /// A file of SQL, for example of `pg_dump --schema-only`, loaded into a PostgreSQL that is thrown away afterwards
    #[arg(long, value_name = "FILE")]
    pub(crate) sql: Option<PathBuf>,
    /// The folder for the specs; it may exist if it is empty
    #[arg(long, value_name = "DIR")]
    pub(crate) specs: PathBuf,
    /// Folder of the crate to generate later, which gets a Cargo.toml where it has none [default: as for `gen`]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// A file that says which tables go to which domain [default: by PostgreSQL schema, name and foreign keys]
    #[arg(long, value_name = "FILE")]
    pub(crate) domains: Option<PathBuf>,
    /// Name of the crate and of the schema [default: that of the database or file]
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Where specs go that cannot be read again, for a report of the fault
    #[arg(long, value_name = "DIR", hide = true)]
    pub(crate) keep_unreadable: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Migrate {
    /// Show what is applied and what is not; exit code 1 where something is left to do
    Status(Target),
    /// Show what `up` would do now: statements, locks, sizes, and what the checks find; nothing is written
    Plan(Plan),
    /// Apply everything that is not applied, and go on where an earlier run was broken off
    Up(Up),
    /// Roll back what was applied last: all migrations of one move
    Down(Down),
    /// Go up or down to a version of the schema, or to a migration
    To(To),
    /// Bring a database of development to the specs as they are now: what the draft was before is taken back, with all that is in it
    Dev(Dev),
    /// Register a consumer for a version, and apply it where it is not
    Activate(User),
    /// Let a consumer go; the version is rolled back when nobody else uses it
    Deactivate(User),
    /// Show how far backfills are; or let them wait, go on, or end
    Backfill(Backfill),
    /// Show which processes hold a lease on which version
    Leases(Target),
    /// Show what migrations dropped, where it is kept, and until when
    Quarantine(Target),
    /// Attach what is kept to its table again
    Restore(Restore),
    /// Drop what is kept for good: by name, or what is kept for long enough
    Purge(Purge),
    /// Show what happened, oldest first
    History(Target),
    /// Say whether code of two versions works on one database, by the specs and in the database; exit code 1 where it does not
    Compatibility(Compatibility),
    /// Save the database with its ledger into a file, or restore one
    #[command(subcommand)]
    Snapshot(Snapshot),
    /// Show what the ledger holds in figures, in Prometheus' text format
    Metrics(Target),
    /// Take the first version for applied, or what sqlx ran, without running it: the database holds it already
    Baseline(Baseline),
    /// Bring all databases of a file up to date, in waves, canaries first; exit code 1 where one failed
    Fleet(Fleet),
}

#[derive(Debug, Args)]
pub(crate) struct Dev {
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Debug, Args)]
pub(crate) struct Fleet {
    /// The file that names the databases (KDL; docs/fleet.md has an example)
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// How many databases are migrated at once [default: what the file says, else 4]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) jobs: Option<u16>,
    /// Ask every database what it misses, and change nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[command(flatten)]
    pub(crate) folders: Folders,
    /// Seconds that one migration may take before it is cancelled in the server [default: as long as it takes]
    #[arg(long, value_name = "SECONDS")]
    pub(crate) timeout: Option<u64>,
}

#[derive(Debug, Args)]
pub(crate) struct Backfill {
    /// What they are to do behind their next range; nothing: go on as they do
    #[arg(value_name = "WISH", value_enum)]
    pub(crate) wish: Option<Wish>,
    /// The backfill of this table alone, as `migrate backfill` names it [default: all]
    #[arg(value_name = "TABLE", requires = "wish")]
    pub(crate) table: Option<String>,
    #[command(flatten)]
    pub(crate) target: Target,
}

/// What a backfill is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Wish {
    /// Wait until it may go on
    Pause,
    /// Go on
    Resume,
    /// End the migration with an error; the next run goes on from there
    Cancel,
}

/// A consumer of a version.
#[derive(Debug, Args)]
pub(crate) struct User {
    /// Who uses it, for example the path /api/users
    #[arg(value_name = "HANDLER")]
    pub(crate) handler: String,
    /// The version of its code
    #[arg(value_name = "CODE")]
    pub(crate) code: String,
    /// The version that it needs, for example v2 or 0002
    #[arg(value_name = "VERSION")]
    pub(crate) schema: String,
    /// Go on where values or rows are lost that nothing brings back
    #[arg(long)]
    pub(crate) allow_data_loss: bool,
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Debug, Args)]
pub(crate) struct Plan {
    #[command(flatten)]
    pub(crate) target: Target,
    #[command(flatten)]
    pub(crate) checks: Checks,
    #[command(flatten)]
    pub(crate) keeping: Keeping,
    /// Write down which database this is and what is pending, for `up --plan`
    #[arg(long, value_name = "FILE")]
    pub(crate) save: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Up {
    #[command(flatten)]
    pub(crate) target: Target,
    #[command(flatten)]
    pub(crate) checks: Checks,
    #[command(flatten)]
    pub(crate) keeping: Keeping,
    /// Show what would run, and write nothing
    #[arg(long, conflicts_with = "plan")]
    pub(crate) dry_run: bool,
    /// End versions also where somebody uses them; who that hurts is named
    #[arg(long)]
    pub(crate) force: bool,
    /// Run only if this is the database and the pending migrations that `plan --save` wrote down
    #[arg(long, value_name = "FILE")]
    pub(crate) plan: Option<PathBuf>,
    /// How many backfills and index builds of a version may run at once, where they have nothing to do with each other
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) jobs: u16,
}

#[derive(Debug, Args)]
pub(crate) struct Down {
    #[command(flatten)]
    pub(crate) target: Target,
    /// Show what would run, and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Roll back also where somebody uses the version; who that hurts is named
    #[arg(long)]
    pub(crate) force: bool,
    /// Go on where values or rows are lost that nothing brings back
    #[arg(long)]
    pub(crate) allow_data_loss: bool,
}

#[derive(Debug, Args)]
pub(crate) struct To {
    /// A version of the schema, for example v2, or a migration by its name or number
    #[arg(value_name = "N")]
    pub(crate) name: String,
    #[command(flatten)]
    pub(crate) target: Target,
    #[command(flatten)]
    pub(crate) checks: Checks,
    /// Show what would run, and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[command(flatten)]
    pub(crate) keeping: Keeping,
    /// Take versions also from those who use them; who that hurts is named
    #[arg(long)]
    pub(crate) force: bool,
    /// How many backfills and index builds of a version may run at once, where they have nothing to do with each other
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) jobs: u16,
}

/// What is looked at before anything runs.
#[derive(Debug, Args)]
pub(crate) struct Checks {
    /// Leave out the checks that are made before anything runs
    #[arg(long)]
    pub(crate) no_checks: bool,
    /// Bytes that are free on the server's disk, to compare with what will be needed
    #[arg(long, value_name = "BYTES", conflicts_with = "no_checks")]
    pub(crate) disk_free: Option<u64>,
    /// Seconds that one question about rows may take
    #[arg(long, value_name = "SECONDS", default_value_t = 10)]
    pub(crate) check_timeout: u64,
}

/// The migrations, and the database that they are for.
#[derive(Debug, Args)]
pub(crate) struct Target {
    #[command(flatten)]
    pub(crate) folders: Folders,
    /// The database to migrate [default: DATABASE_URL]
    #[arg(long, value_name = "URL")]
    pub(crate) database_url: Option<String>,
    /// Seconds that one migration may take before it is cancelled in the server [default: as long as it takes]
    #[arg(long, value_name = "SECONDS")]
    pub(crate) timeout: Option<u64>,
}

#[derive(Debug, Args)]
pub(crate) struct Verify {
    #[command(flatten)]
    pub(crate) folders: Folders,
    /// The database to look at; nothing is written to it [default: DATABASE_URL]
    #[arg(long, value_name = "URL")]
    pub(crate) database_url: Option<String>,
    /// A server of the same PostgreSQL on which a database may be made and dropped, instead of one that is started and
    /// thrown away. It may be the one that the database is on
    #[arg(long, value_name = "URL")]
    pub(crate) scratch_url: Option<String>,
    /// The last version or migration that the database holds, for example 0002, or `all` [default: what its history says]
    #[arg(long, value_name = "NAME|all")]
    pub(crate) at: Option<String>,
    /// Compare schemas of which the migrations make nothing, too
    #[arg(long)]
    pub(crate) all_schemas: bool,
    /// Say nothing about who owns what
    #[arg(long)]
    pub(crate) no_owners: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Test {
    /// Leave out the tests that need a PostgreSQL; their names are printed
    #[arg(long)]
    pub(crate) no_database: bool,
    /// Run the tests on each of these in turn: major versions, folders of installations, or `all` that this machine has
    #[arg(long, value_name = "LIST", value_delimiter = ',', conflicts_with = "no_database")]
    pub(crate) postgres: Vec<crate::majors::Wanted>,
    /// Rewrite golden files with what is produced now; read the difference before you commit it
    #[arg(long)]
    pub(crate) bless: bool,
    /// Arguments for `cargo test`
    #[arg(value_name = "ARGS", trailing_var_arg = true, allow_hyphen_values = true)]
    pub(crate) rest: Vec<String>,
}
