//! The verbs `migrate quarantine`, `restore` and `purge`.
//!
//! In come names, out go what is kept, what was put back, what is gone, as text and fields.

use std::fmt::Write;

use runtime::manager::{KeptRecord, KeptState, SchemaManager, Settings};
use runtime::quarantine::Restored;
use serde_json::{Value, json};

use crate::arguments::{Keeping, Purge, Restore};
use crate::failure::Failure;
use crate::outcome::Outcome;

/// What becomes of what a way up drops.
pub(super) fn keeping(settings: Settings, wish: &Keeping) -> Settings {
    let settings = settings.allow_data_loss(wish.allow_data_loss);
    match (wish.allow_data_loss, wish.keep_for) {
        (true, _) => settings.quarantine(None),
        (false, Some(time)) => settings.quarantine(time),
        (false, None) => settings,
    }
}

pub(super) async fn list(manager: &SchemaManager) -> Result<Outcome, Failure> {
    let records = manager.quarantined().await?;
    let mut text = String::new();
    for record in &records {
        let KeptRecord { name, what, migration, state, rows, bytes, until, expired, .. } = record;
        let _ = write!(text, "{name}  {what}  {:8}", state.word());
        if *state != KeptState::Purged {
            let _ = write!(text, "  {rows} rows, {bytes} bytes");
        }
        if let Some(until) = until.as_ref().filter(|_| *state != KeptState::Purged) {
            let _ = write!(text, ", until {until}{}", if *expired { ", which is over" } else { "" });
        }
        let _ = writeln!(text, "  ({migration})");
    }
    if records.is_empty() {
        text.push_str("nothing that was dropped is kept\n");
    }
    let records: Vec<Value> = records
        .iter()
        .map(|record| {
            json!({
                "name": record.name, "what": record.what, "version": record.version, "migration": record.migration,
                "keys": record.keys, "state": record.state.word(), "rows": record.rows, "bytes": record.bytes,
                "kept_at": record.kept_at, "until": record.until, "expired": record.expired,
            })
        })
        .collect();
    Ok(Outcome::fine(text, json!({ "quarantine": records })))
}

pub(super) async fn restore(manager: &SchemaManager, arguments: &Restore) -> Result<Outcome, Failure> {
    let reports = manager.restore(&arguments.names, arguments.overwrite).await?;
    let text = reports.iter().map(restored).collect::<String>();
    let reports: Vec<Value> = reports
        .iter()
        .map(|report| {
            json!({
                "name": report.name, "what": report.what, "anew": report.anew, "restored": report.restored,
                "same": report.same, "differing": report.differing, "since": report.since, "gone": report.gone,
                "left_out": report.left_out,
            })
        })
        .collect();
    Ok(Outcome::fine(text, json!({ "restored": reports })))
}

fn restored(report: &Restored) -> String {
    let Restored { name, what, anew, restored, same, differing, since, gone, left_out } = report;
    let made = if *anew { ", which was made again" } else { "" };
    let mut text = format!("{what}{made}: {restored} rows restored from {name}\n");
    let found = [
        (*same, "held the same already"),
        (*differing, "hold something else and were left as they are; --overwrite takes the values that are kept"),
        (*since, "were written since, so that nothing is kept for them"),
        (*gone, "are kept whose row is gone"),
    ];
    for (rows, what) in found.into_iter().filter(|(rows, _)| *rows > 0) {
        let _ = writeln!(text, "  {rows} rows {what}");
    }
    if !left_out.is_empty() {
        let _ = writeln!(text, "  not put back, for the table has them no longer: {}", left_out.join(", "));
    }
    text
}

pub(super) async fn purge(manager: &SchemaManager, arguments: &Purge) -> Result<Outcome, Failure> {
    let gone = match arguments.expired {
        true => manager.purge_expired().await?,
        false => manager.purge(&arguments.names).await?,
    };
    let mut text: String = gone.iter().map(|what| format!("{what} is kept no longer\n")).collect();
    if gone.is_empty() {
        text.push_str("nothing is kept for longer than it has to be\n");
    }
    Ok(Outcome::fine(text, json!({ "purged": gone })))
}
