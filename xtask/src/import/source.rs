//! Where an import comes from.
//!
//! In come a URL or a file of SQL, out goes what the catalog says. A file is loaded into a server that is thrown away
//! afterwards; a database that somebody uses is only read.

use std::fs;
use std::path::Path;

use runtime::catalog::Imported;
use test_server::{Database, Server};

use crate::arguments::Import;
use crate::database;
use crate::failure::Failure;
use crate::obtain;

/// More roles than that, and the file is asking for something else.
const MOST_ROLES: usize = 100;

pub(super) fn read(arguments: &Import) -> Result<Imported, Failure> {
    match &arguments.sql {
        Some(path) => of_file(path),
        None => match database::url(arguments.database_url.as_deref()) {
            Some(url) => of_database(&url),
            None => Err(Failure::wrong_use(
                "there is nothing to import",
                "name a database with --database-url (or DATABASE_URL), or a file with --sql",
            )),
        },
    }
}

fn of_database(url: &str) -> Result<Imported, Failure> {
    Ok(database::block_on(runtime::catalog::read_from(url))??)
}

fn of_file(path: &Path) -> Result<Imported, Failure> {
    let sql = text_of(path)?;
    let server = match Server::start() {
        Err(test_server::Error::NotFound { .. }) => {
            obtain::postgres()?;
            Server::start()?
        }
        server => server?,
    };
    let database = loaded(&server, path, &sql)?;
    of_database(&database.url)
}

/// The text of a file of SQL; what is none is told with the command that makes it one.
fn text_of(path: &Path) -> Result<String, Failure> {
    let bytes = fs::read(path).map_err(Failure::disk("read", path))?;
    let shown = path.display();
    if bytes.starts_with(b"PGDMP") {
        let message = format!("{shown} is a dump in PostgreSQL's custom format, and no SQL");
        return Err(Failure::wrong_use(
            message,
            format!("make SQL of it: pg_restore --schema-only -f schema.sql {shown}"),
        ));
    }
    if bytes.starts_with(&[0x1f, 0x8b]) {
        return Err(Failure::wrong_use(format!("{shown} is packed"), format!("unpack it first: gunzip {shown}")));
    }
    let sql = String::from_utf8(bytes).map_err(|_| {
        let help =
            format!("write it as UTF-8, for example: iconv -f LATIN1 -t UTF-8 {shown}, and change its client_encoding");
        Failure::wrong_use(format!("{shown} is not text in UTF-8"), help)
    })?;
    let leaves = |line: &&str| line.starts_with("\\connect ") || line.starts_with("\\c ");
    match sql.lines().find(leaves) {
        Some(line) => Err(Failure::wrong_use(
            format!("{shown} leaves the database that it is loaded into: {line}"),
            "write the dump without --create and for one database",
        )),
        None => Ok(sql),
    }
}

/// A database that holds what the file says. Roles that the file names and does not make are made: they live outside of
/// a database, so dumps never bring them along.
fn loaded<'a>(server: &'a Server, path: &Path, sql: &str) -> Result<Database<'a>, Failure> {
    let mut made: Vec<String> = Vec::new();
    loop {
        let database = server.database("import")?;
        let error = match database.psql(sql) {
            Ok(_) => return Ok(database),
            Err(error) => error,
        };
        let said = error.to_string();
        match missing_role(&said) {
            Some(role) if made.len() < MOST_ROLES && !made.contains(&role) => {
                let quoted = role.replace('"', "\"\"");
                database.psql(&format!("CREATE ROLE \"{quoted}\""))?;
                made.push(role);
            }
            _ => {
                let message = format!("{} cannot be loaded into PostgreSQL:\n{said}", path.display());
                let help = "a file that `pg_dump --schema-only` wrote loads into an empty database";
                return Err(Failure::wrong_use(message, help));
            }
        }
    }
}

/// The role in `role "NAME" does not exist`.
fn missing_role(said: &str) -> Option<String> {
    let (before, _) = said.split_once("\" does not exist")?;
    let (_, role) = before.rsplit_once("role \"")?;
    Some(role.to_owned())
}

#[cfg(test)]
mod tests {
    use super::missing_role;

    #[test]
    fn the_role_that_a_dump_lacks_is_found() {
        let said = "psql:<stdin>:12: ERROR:  role \"app owner\" does not exist";
        assert_eq!(missing_role(said).as_deref(), Some("app owner"));
        assert_eq!(missing_role("ERROR:  relation \"a\" does not exist"), None);
    }
}
