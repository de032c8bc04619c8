//! Checks and plans on a real PostgreSQL.
//!
//! In come small databases and migrations, out goes exactly what the checks say, and proof that nothing was written.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

mod plans;
mod portal;
mod rights;
mod rows;
mod waiting;

use runtime::manager::Settings;
use runtime::migration::{Migration, Script, Version};
use runtime::plan::{Goal, Plan};
use runtime::preflight::{Finding, Options};
use test_server::{Database, Server};

fn database(sql: &str) -> Database<'static> {
    let database = Server::shared().database("preflight").unwrap();
    database.psql(sql).unwrap();
    database
}

/// One version a script, named `1`, `2` …
fn versions(scripts: &[&str]) -> Vec<Version> {
    let version = |(number, script): (usize, &&str)| {
        let name = (number + 1).to_string();
        Version::new(&name).migration(Migration::new(format!("m{name}"), Script::new(*script)))
    };
    scripts.iter().enumerate().map(version).collect()
}

async fn plan(url: &str, versions: &[Version], options: &Options) -> Plan {
    Settings::new(url).unwrap().plan(versions, Goal::Up, Some(options)).await.unwrap()
}

/// A finding in one line.
fn said(finding: &Finding) -> String {
    let place = finding.place.as_ref().map(|place| format!(" {}:{}", place.migration, place.line)).unwrap_or_default();
    format!("{} {}{place}: {}", finding.gravity.word(), finding.kind.word(), finding.what)
}

fn all_said(plan: &Plan) -> Vec<String> {
    plan.findings.iter().map(said).collect()
}

/// A role of this database's own, which a URL makes the session's.
fn role(database: &Database<'_>) -> (String, String) {
    let role = format!("{}_role", database.name);
    database.psql(&format!("CREATE ROLE {role}")).unwrap();
    let sign = if database.url.contains('?') { '&' } else { '?' };
    let url = format!("{}{sign}options=-c%20role%3D{role}", database.url);
    (role, url)
}
