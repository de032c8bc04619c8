//! A plan in a file.
//!
//! In comes a plan, out goes what tells its database and its migrations from others; and a refusal where they are not the same any
//! more. So what was planned for one database is never run on another.

use std::fs;
use std::path::Path;

use runtime::plan::{Plan, Target};
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::workspace;

/// The form of the file.
const FORMAT: u64 = 1;

/// Writes a plan.
pub(super) fn write(file: &Path, plan: &Plan) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(&document(plan)).expect("a document of strings and numbers is JSON");
    workspace::replace(file, &(text + "\n"))
}

fn document(plan: &Plan) -> Value {
    json!({ "pilaster_plan": FORMAT, "target": target(&plan.target), "pending": pending(plan) })
}

fn target(target: &Target) -> Value {
    json!({
        "database": target.database, "oid": target.oid, "system": target.system, "timeline": target.timeline,
        "server": target.server,
    })
}

fn pending(plan: &Plan) -> Value {
    let one =
        |(version, migration, direction, checksum, done): (String, String, runtime::migration::Direction, _, _)| {
            json!({
                "version": version, "migration": migration, "direction": direction.word(), "checksum": checksum,
                "done": done,
            })
        };
    plan.pending().into_iter().map(one).collect()
}

/// Refuses where the file was written for another database, or for other migrations.
pub(super) fn compare(file: &Path, plan: &Plan) -> Result<(), Failure> {
    let text = fs::read_to_string(file).map_err(Failure::disk("read", file))?;
    let help = format!("write a plan with `{} migrate plan --save FILE`", workspace::command());
    let unreadable = || Failure::wrong_use(format!("{} is no plan of this release", file.display()), help.clone());
    let saved: Value = serde_json::from_str(&text).map_err(|_| unreadable())?;
    if saved["pilaster_plan"] != FORMAT {
        return Err(unreadable());
    }
    let then = read_target(&saved["target"]).ok_or_else(unreadable)?;
    if let Some(difference) = then.difference(&plan.target) {
        let message = format!("this is not the database of the plan: {difference}; nothing was run");
        return Err(Failure::NotNow {
            message,
            help: "name the database of the plan, or plan again for this one".to_owned(),
        });
    }
    if saved["pending"] != pending(plan) {
        let message = format!("what is pending differs from the plan: {}; nothing was run", changed(&saved, plan));
        return Err(Failure::NotNow { message, help: "plan again, and look at it".to_owned() });
    }
    Ok(())
}

fn read_target(value: &Value) -> Option<Target> {
    Some(Target {
        database: value["database"].as_str()?.to_owned(),
        oid: value["oid"].as_i64()?,
        system: value["system"].as_str().map(str::to_owned),
        timeline: value["timeline"].as_i64(),
        server: value["server"].as_str()?.to_owned(),
    })
}

/// The first difference, in words.
fn changed(saved: &Value, plan: &Plan) -> String {
    let now = pending(plan);
    let (then, now) = (saved["pending"].as_array(), now.as_array());
    let (then, now) = (then.map(Vec::as_slice).unwrap_or_default(), now.map(Vec::as_slice).unwrap_or_default());
    let name = |value: &Value| value["migration"].as_str().unwrap_or("?").to_owned();
    let differs = then.iter().zip(now).find(|(then, now)| then != now);
    match differs {
        Some((then, now)) if name(then) != name(now) => format!("{} would come where {} was", name(now), name(then)),
        Some((then, now)) if then["done"] != now["done"] => {
            format!("{} statements of {} are done, and {} were", now["done"], name(now), then["done"])
        }
        Some((_, now)) => format!("{} was edited", name(now)),
        None => format!("{} migrations instead of {}", now.len(), then.len()),
    }
}
