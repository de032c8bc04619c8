//! The verb `prove`: every migration run on a throwaway PostgreSQL, both ways, with rows in every table.
//!
//! In come specs and what was generated from them; out go a table of what was claimed and seen, and the certificate
//! beside the migrations. It changes nothing else, and it writes a certificate for no move that fails.

mod report;

use codegen::lock::{WindowMove, checksum};
use codegen::proof::{self, Certificate, CertifiedMove, Claim, MoveToProve, WayToProve};
use runtime::prove::{self, Evidence, Move, Step, Way};
use schema_spec::model::VersionNumber;
use test_server::{Database, Server};

use crate::arguments::Prove;
use crate::failure::Failure;
use crate::obtain;
use crate::outcome::Outcome;
use crate::workspace::Workspace;
use crate::{database, folder, workspace};

/// Proves all moves, and writes the certificate.
pub(crate) fn run(arguments: &Prove) -> Result<Outcome, Failure> {
    let workspace = Workspace::find(&arguments.folders)?;
    let moves = moves(&workspace)?;
    let server = server(arguments)?;
    let evidence = evidence(&server, &moves)?;
    let certificate = certificate(&moves, &evidence);
    let text = certificate.render();
    let path = workspace.out.join(proof::PATH);
    if !arguments.dry_run && workspace::optional(&path)?.as_deref() != Some(text.as_str()) {
        folder::write(path, &text)?;
    }
    Ok(report::outcome(&workspace, &moves, &evidence, !arguments.dry_run))
}

/// Every move that the specs and the lock know of.
pub(crate) fn moves(workspace: &Workspace) -> Result<Vec<MoveToProve>, Failure> {
    let checked = schema_spec::read(&workspace.sources()?).map_err(Failure::Specs)?;
    let previous = workspace.previous()?;
    let migrations = codegen::migrations(&checked, &previous);
    if migrations.findings.has_errors() {
        return Err(Failure::Specs(migrations.findings));
    }
    Ok(proof::moves_to_prove(&checked, &migrations.artifacts))
}

fn server(arguments: &Prove) -> Result<Server, Failure> {
    match &arguments.database_url {
        Some(url) => Ok(Server::at(url)?),
        None => obtain::server(),
    }
}

fn evidence(server: &Server, moves: &[MoveToProve]) -> Result<Vec<Evidence>, Failure> {
    let work = server.database("prove")?;
    let fresh: Vec<Database<'_>> = moves.iter().map(|_| server.database("target")).collect::<Result<_, _>>()?;
    let plain: Vec<(Move, String)> =
        moves.iter().zip(&fresh).map(|(moved, fresh)| (plain(moved), fresh.url.clone())).collect();
    Ok(database::block_on(prove::prove(&work.url, &plain))??)
}

/// What is certified: each move that holds.
fn certificate(moves: &[MoveToProve], evidence: &[Evidence]) -> Certificate {
    let held = moves.iter().zip(evidence).filter(|(_, evidence)| evidence.holds());
    let entries = held.map(|(moved, evidence)| {
        let proven = CertifiedMove {
            moved: title(moved.moved),
            plan: moved.hash.clone(),
            result: checksum(&evidence.result),
            postgresql: evidence.postgresql,
            locks: evidence.locks(),
        };
        (moved.key.clone(), proven)
    });
    Certificate { moves: entries.collect() }
}

/// A move in words.
pub(crate) fn title(moved: WindowMove) -> String {
    let number: VersionNumber = moved.version();
    match moved {
        WindowMove::Baseline(_) => format!("version {number} in an empty database"),
        WindowMove::Open(_) => format!("opens version {number}"),
        WindowMove::Contract(_) => format!("ends version {number}"),
    }
}

/// A move without the types of the generator: the runtime knows none of them.
fn plain(moved: &MoveToProve) -> Move {
    let table = |name: &codegen::statement::QualifiedName| (name.schema.raw().to_owned(), name.name.raw().to_owned());
    Move {
        title: title(moved.moved),
        steps: moved
            .steps
            .iter()
            .map(|step| Step { name: step.name.clone(), up: way(&step.up), down: way(&step.down) })
            .collect(),
        target: moved.target.clone(),
        lost: moved
            .lost
            .iter()
            .map(|(name, column)| {
                let (schema, name) = table(name);
                (schema, name, column.clone())
            })
            .collect(),
        touched: moved
            .touched
            .iter()
            .map(|(name, column)| {
                let (schema, name) = table(name);
                (schema, name, column.clone())
            })
            .collect(),
        in_step: moved.in_step.clone(),
        stays: true,
    }
}

fn way(way: &WayToProve) -> Way {
    let claim = |claim: &Claim| prove::Claim {
        sql: claim.sql.clone(),
        search_path: claim.search_path.clone(),
        alone: claim.alone,
        locks: claim.locks.clone(),
        rewrites: claim.rewrites,
    };
    Way {
        text: way.text.clone(),
        transactional: way.transactional,
        claims: way.claims.as_ref().map(|claims| claims.iter().map(claim).collect()),
    }
}
