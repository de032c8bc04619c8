//! What to do about it.
//!
//! In come refusals of the server and faults of the way to it, out goes the next step, where one is known. It is never more
//! than a sentence: what exactly is wrong stands in the error itself.

use std::io::ErrorKind;

use sqlx::postgres::PgDatabaseError;

use super::{Cause, Error};

const ROOM: &str = "make room on the server's disk and run it again: what failed left nothing half done";
const TLS_DEMANDED: &str = "the server demands TLS: write `sslmode=require` into the URL, or `sslmode=verify-full` where its certificate can be checked";
const IN_THE_WAY: &str = "something that no migration made has that name: drop or rename it, or let the ledger know of it with \
    `migrate baseline` where the database holds the first version already (with --from-sqlx what sqlx ran); then run it again";
const NOT_ADOPTABLE: &str = "finish or take back by hand what was broken off, and set its `success` or delete its row; put files that are \
    missing or were edited back as they were when they ran (git may have changed the ends of their lines); run what was left out \
    with sqlx first, or give it a number behind the others";

/// Codes of the server, a part of the message where the code says too little, and what to do. The first that fits is taken.
const REFUSALS: &[(&str, &str, &str)] = &[
    ("28P01", "", "give the right password in the URL, in PGPASSWORD or in ~/.pgpass"),
    ("28000", "no encryption", TLS_DEMANDED),
    ("28000", "SSL off", TLS_DEMANDED),
    ("28000", "pg_hba.conf", "let a line of the server's pg_hba.conf admit this user, or connect from elsewhere"),
    ("28000", "not permitted to log in", "ALTER ROLE … LOGIN, or name another user in the URL"),
    ("28000", "does not exist", "make the role, or name another user in the URL"),
    ("3D000", "", "make the database, or mend its name in the URL"),
    (
        "42501",
        "permission denied for database",
        "GRANT CONNECT, CREATE ON DATABASE … TO …: the ledger is a schema of its own",
    ),
    ("42501", "must be owner", "migrate as the role that owns it, or as a member of that role"),
    (
        "42501",
        "row-level security policy",
        "migrate as a role that no policy holds for: a superuser, or one with BYPASSRLS; else rows that are hidden would be missed",
    ),
    ("42501", "", "grant what is missing to the role that migrates, or migrate as the role that owns it"),
    ("25006", "", "the server only reads: connect to the primary, or turn `default_transaction_read_only` off"),
    ("53100", "", ROOM),
    ("53300", "", "migrate fewer databases at once, or raise `max_connections`"),
    ("55000", "not currently accepting connections", "ALTER DATABASE … ALLOW_CONNECTIONS true, as a superuser"),
    ("57P03", "", "the server is starting or stopping: run it again in a moment"),
    ("57P01", "", AGAIN),
    ("57P02", "", AGAIN),
    ("42P07", "", IN_THE_WAY),
    ("42P06", "", IN_THE_WAY),
    ("42710", "", IN_THE_WAY),
    ("42701", "", IN_THE_WAY),
    ("42723", "", IN_THE_WAY),
    ("42P01", "", GONE),
    ("42703", "", GONE),
    ("42704", "", GONE),
    ("42883", "", GONE),
    ("3F000", "", GONE),
    ("23502", "", CONTRADICT),
    ("23503", "", CONTRADICT),
    ("23505", "", CONTRADICT),
    ("23514", "", CONTRADICT),
];

const AGAIN: &str = "run it again when the server is back: it goes on from where it was";
const GONE: &str = "what the migration builds on is not there: look whether somebody changed the database by hand";
const CONTRADICT: &str = "rows that are there contradict it: mend these, then run it again";
const SILENT: &str = "look whether the server is up, and whether a firewall is in between";

/// What to do about an error; nothing where nothing is known.
pub(super) fn help(error: &Error) -> Option<&'static str> {
    match error {
        Error::Connection(error) if error.is_opening() => of_driver(error.cause()),
        Error::Connection(error) => of_driver(error.cause()).or(Some(AGAIN)),
        Error::Refused(error) => of_driver(error),
        Error::Busy { .. } => Some("wait until it has ended, or end that process with pg_terminate_backend"),
        Error::Changed { .. } => {
            Some("put the files back as they were when they were applied, and what is new into a migration of its own")
        }
        Error::Released { .. } | Error::Unremembered { .. } => {
            Some("make the database of development anew: drop it, create it, and run this again")
        }
        Error::NoHistory => Some(
            "`migrate up` applies everything; `migrate baseline` takes the first version for applied without running it",
        ),
        Error::NotAdoptable { .. } => Some(NOT_ADOPTABLE),
        Error::Failed(failure) => match &failure.cause {
            Cause::Refused { code, message } => of_code(code, message),
            Cause::Timeout(_) => Some("give it more time, or less to do at once; then run it again"),
            Cause::Locked { .. } => {
                Some("look in pg_stat_activity who holds the lock, and run it again when that has ended")
            }
            Cause::Cancelled | Cause::Unknown | Cause::OtherWay(_) => None,
        },
        _ => None,
    }
}

fn of_code(code: &str, message: &str) -> Option<&'static str> {
    let fits = |(known, part, _): &&(&str, &str, &str)| *known == code && message.contains(part);
    REFUSALS.iter().find(fits).map(|(.., advice)| *advice)
}

fn of_driver(error: &sqlx::Error) -> Option<&'static str> {
    match error {
        sqlx::Error::Database(found) => {
            let found = found.try_downcast_ref::<PgDatabaseError>()?;
            of_code(found.code(), found.message())
        }
        sqlx::Error::Io(error) => match error.kind() {
            ErrorKind::ConnectionRefused => Some("look whether the server runs, and mend host and port in the URL"),
            ErrorKind::TimedOut | ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable => Some(SILENT),
            _ => of_words(&error.to_string()),
        },
        sqlx::Error::Tls(error) => of_words(&error.to_string()),
        sqlx::Error::PoolTimedOut => Some(SILENT),
        _ => None,
    }
}

/// What has no code: names that are not found, and certificates.
fn of_words(words: &str) -> Option<&'static str> {
    const KNOWN: &[(&str, &str)] = &[
        ("failed to lookup address", "mend the name of the host in the URL"),
        ("does not support TLS", "let the server speak TLS (`ssl = on`), or write `sslmode=prefer` into the URL"),
        (
            "UnknownIssuer",
            "nobody known signed the server's certificate: name who did with `sslrootcert=FILE` in the URL",
        ),
        ("NotValidForName", "connect by a name that the certificate holds, or write `sslmode=verify-ca` into the URL"),
        (
            "not valid for name",
            "connect by a name that the certificate holds, or write `sslmode=verify-ca` into the URL",
        ),
        ("Expired", "let the server have a new certificate"),
        ("expired", "let the server have a new certificate"),
        ("invalid peer certificate", "name who signed the server's certificate with `sslrootcert=FILE` in the URL"),
    ];
    KNOWN.iter().find(|(part, _)| words.contains(part)).map(|(_, advice)| *advice)
}
