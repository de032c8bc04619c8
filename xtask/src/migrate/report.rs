//! What `migrate` has to say.
//!
//! In come reports of the manager, out go text and fields.

use std::fmt::Write;

use runtime::manager::{Adoption, BackfillRecord, Consumer, Development, Holder, Record, Report, Status, User};
use runtime::migration::{Direction, Version};
use serde_json::{Value, json};

use crate::outcome::{Outcome, count};

/// Every version of the folder, and what the database knows beyond. Something to do is a finding.
pub(super) fn status(rows: &[(&Version, Status, Vec<User>)], unknown: &[&str]) -> Outcome {
    let mut text = String::new();
    for (version, status, users) in rows {
        let count = version.migrations().len();
        let _ = write!(text, "{}  {:12}  {count} migrations", version.name(), status.word());
        if !users.is_empty() {
            let users: Vec<String> = users.iter().map(ToString::to_string).collect();
            let _ = write!(text, ", used by {}", users.join(", "));
        }
        text.push('\n');
    }
    for name in unknown {
        let _ = writeln!(text, "{name}  in the database, and not in the folder");
    }
    let versions: Vec<Value> = rows
        .iter()
        .map(|(version, status, users)| {
            let migrations: Vec<&str> = version.migrations().iter().map(runtime::migration::Migration::name).collect();
            let users: Vec<String> = users.iter().map(ToString::to_string).collect();
            json!({ "version": version.name(), "status": status.word(), "migrations": migrations, "users": users })
        })
        .collect();
    let report = json!({ "versions": versions, "unknown": unknown });
    if rows.iter().all(|(_, status, _)| *status == Status::Active) {
        Outcome::fine(text, report)
    } else {
        Outcome::finding(text, report)
    }
}

fn executed(report: &Report) -> Value {
    let migrations = report.executed.iter().map(|(name, took)| {
        json!({ "migration": name, "milliseconds": u64::try_from(took.as_millis()).unwrap_or(u64::MAX) })
    });
    let hurt: Vec<String> = report.hurt.iter().map(ToString::to_string).collect();
    json!({ "version": report.version, "migrations": migrations.collect::<Vec<_>>(), "hurt": hurt })
}

pub(super) fn up(reports: &[Report]) -> Outcome {
    let mut text = String::new();
    for report in reports {
        let _ = writeln!(text, "{} is applied: {} migrations", report.version, report.executed.len());
        text.push_str(&hurt(report));
    }
    if reports.is_empty() {
        text.push_str("nothing to apply\n");
    }
    Outcome::fine(text, json!({ "applied": reports.iter().map(executed).collect::<Vec<_>>() }))
}

pub(super) fn down(report: &Report) -> Outcome {
    let text = format!("{} is rolled back: {} migrations\n{}", report.version, report.executed.len(), hurt(report));
    Outcome::fine(text, json!({ "rolled_back": [executed(report)] }))
}

/// What became of a database of development.
pub(super) fn developed(development: &Development) -> Outcome {
    let Development { undone, applied } = development;
    let mut text = String::new();
    for report in undone {
        let _ = writeln!(text, "{} as it was is taken back: {} migrations", report.version, report.executed.len());
        text.push_str(&hurt(report));
    }
    for report in applied {
        let _ = writeln!(text, "{} is applied: {} migrations", report.version, report.executed.len());
    }
    if undone.is_empty() && applied.is_empty() {
        text.push_str("the database is what the specs say\n");
    }
    let all = |reports: &[Report]| reports.iter().map(executed).collect::<Vec<_>>();
    Outcome::fine(text, json!({ "undone": all(undone), "applied": all(applied) }))
}

/// From whom a version was taken.
fn hurt(report: &Report) -> String {
    report.hurt.iter().map(|user| format!("  taken from {user}\n")).collect()
}

pub(super) fn activated(consumer: &Consumer, reports: &[Report]) -> Outcome {
    let version = reports.last().map_or("nothing", |report| report.version.as_str());
    let count: usize = reports.iter().map(|report| report.executed.len()).sum();
    let text = format!("{consumer} uses {version}: {count} migrations applied\n");
    let applied = reports.iter().filter(|report| !report.executed.is_empty()).map(executed);
    Outcome::fine(text, json!({ "activated": consumer.to_string(), "applied": applied.collect::<Vec<_>>() }))
}

pub(super) fn deactivated(consumer: &Consumer, report: &Report, others: &[User]) -> Outcome {
    let others: Vec<String> = others.iter().map(ToString::to_string).collect();
    let rest = match (report.executed.len(), others.is_empty()) {
        (0, false) => format!("it stays for {}", others.join(", ")),
        (count, _) => format!("{count} migrations rolled back"),
    };
    let text = format!("{consumer} uses {} no longer: {rest}\n", report.version);
    let report = json!({ "deactivated": consumer.to_string(), "rolled_back": [executed(report)], "others": others });
    Outcome::fine(text, report)
}

/// How far backfills are.
pub(super) fn backfills(records: &[BackfillRecord]) -> Outcome {
    let mut text = String::new();
    for record in records {
        let BackfillRecord { migration, table, state, pass, blocks: (done, all), filled, seconds, .. } = record;
        let state = state.word();
        let _ = writeln!(
            text,
            "{table}  {state:9}  walk {pass}, block {done} of {all}, {filled} values in {seconds} s  ({migration})"
        );
    }
    if records.is_empty() {
        text.push_str("no backfill was begun\n");
    }
    let records = records.iter().map(|record| {
        json!({
            "version": record.version, "migration": record.migration, "table": record.table,
            "state": record.state.word(), "walk": record.pass, "block": record.blocks.0, "blocks": record.blocks.1,
            "values": record.filled, "seconds": record.seconds,
        })
    });
    Outcome::fine(text, json!({ "backfills": records.collect::<Vec<_>>() }))
}

/// Processes that hold a lease.
pub(super) fn leases(holders: &[Holder]) -> Outcome {
    let mut text = String::new();
    for holder in holders {
        let Holder { consumer, version, process, address, role, held_for, left } = holder;
        let at = address.as_ref().map_or_else(String::new, |address| format!(" at {address}"));
        let (held_for, left) = (held_for.as_secs(), left.as_secs());
        let _ =
            writeln!(text, "{version}  {consumer}  process {process}{at} of {role}, for {held_for} s, {left} s left");
    }
    if holders.is_empty() {
        text.push_str("nobody holds a lease\n");
    }
    let holders = holders.iter().map(|holder| {
        json!({
            "version": holder.version, "handler": holder.consumer.handler(), "code": holder.consumer.version(),
            "process": holder.process, "address": holder.address, "role": holder.role,
            "held_for_seconds": holder.held_for.as_secs(), "seconds_left": holder.left.as_secs(),
        })
    });
    Outcome::fine(text, json!({ "leases": holders.collect::<Vec<_>>() }))
}

pub(super) fn adopted(version: &Version) -> Outcome {
    let text = format!("{} is taken for applied; nothing was run\n", version.name());
    Outcome::fine(text, json!({ "adopted": version.name() }))
}

/// What sqlx did, and what it left.
pub(super) fn taken_over(adoption: &Adoption) -> Outcome {
    let Adoption { table, adopted, pending } = adoption;
    let mut text = match adopted.last() {
        Some(last) => {
            let count = count(adopted.len(), "migration");
            format!(
                "{count} of {table} taken for applied, the last {last}; nothing was run, and the table stays as it is\n"
            )
        }
        None => format!("the ledger has everything that {table} says\n"),
    };
    if !pending.is_empty() {
        let _ = writeln!(text, "{} to apply: `migrate up`", count(pending.len(), "migration"));
    }
    Outcome::fine(text, json!({ "adopted": adopted, "pending": pending, "from": table }))
}

/// What `to` did, in order.
pub(super) fn moved(reports: &[(Direction, Report)]) -> Outcome {
    let mut text = String::new();
    let mut done = Vec::new();
    for (direction, report) in reports {
        let _ = writeln!(text, "{} {}: {} migrations", direction.word(), report.version, report.executed.len());
        let mut fields = executed(report);
        fields["direction"] = json!(direction.word());
        done.push(fields);
    }
    Outcome::fine(text, json!({ "moved": done }))
}

pub(super) fn there(name: &str) -> Outcome {
    Outcome::fine(format!("the database is at {name} already\n"), json!({ "moved": [] }))
}

pub(super) fn nothing_to_take_back() -> Outcome {
    Outcome::fine("nothing to roll back\n", json!({ "rolled_back": [] }))
}

/// Figures as the manager wrote them, so that they can be piped to whoever reads such text.
pub(super) fn metrics(text: String) -> Outcome {
    let report = json!({ "metrics": text });
    Outcome::fine(text, report)
}

pub(super) fn history(records: &[Record]) -> Outcome {
    let mut text = String::new();
    for record in records {
        let migration = record.migration.as_deref().unwrap_or(&record.version);
        let _ = write!(text, "{}  {migration}  {}", record.at, record.what);
        if let Some(milliseconds) = record.milliseconds {
            let _ = write!(text, " in {milliseconds} ms");
        }
        if let Some(detail) = &record.detail {
            let _ = write!(text, ": {detail}");
        }
        let _ = writeln!(text, "  ({})", record.by.trim_end());
    }
    let records = records.iter().map(|record| {
        json!({
            "at": record.at, "version": record.version, "migration": record.migration, "what": record.what,
            "detail": record.detail, "milliseconds": record.milliseconds, "by": record.by,
        })
    });
    Outcome::fine(text, json!({ "history": records.collect::<Vec<_>>() }))
}
