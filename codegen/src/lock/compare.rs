//! What the specs no longer keep of what is frozen.
//!
//! In come the lock and the checked specs, out goes one finding for each broken promise, with the staged way as its
//! help. It says nothing about migration files, and it forgives nothing: also an addition to a frozen version is a
//! finding, because a database that already serves the version does not have it.

use std::collections::{BTreeMap, BTreeSet};

use schema_spec::diagnostic::Place;
use schema_spec::model::{VersionNumber, VersionState};
use schema_spec::{Checked, Code, Diagnostic, ElementKind, ElementPath, Model};

use super::advice::{Next, advice, advice_on_form};
use super::{ElementId, Elements, Facts, Kind, Lock, at};
use crate::statement::Ident;

/// How an element of a frozen version differs from the lock.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Change {
    /// The element is gone.
    Vanished(ElementId, Facts),
    /// The element is new.
    Appeared(ElementId, Facts),
    /// The element is gone, and one of the same shape is new beside it.
    Renamed(ElementId, ElementId, Facts),
    /// The facts were these and are those.
    Changed(ElementId, Facts, Facts),
}

/// Every promise of the lock that the specs break.
#[must_use]
pub fn compare(lock: &Lock, checked: &Checked) -> Vec<Diagnostic> {
    let model = &checked.model;
    let Some(oldest) = lock.window().first().copied() else { return Vec::new() };
    let mut findings = Vec::new();
    let mut broken: BTreeMap<Change, Vec<VersionNumber>> = BTreeMap::new();
    for (number, frozen) in lock.versions.iter().filter(|(_, frozen)| !frozen.contracted) {
        match model.versions.iter().find(|version| version.number == *number) {
            None => findings.push(vanished_version(checked, *number)),
            Some(version) if version.state == VersionState::Draft => findings.push(thawed_version(checked, *number)),
            Some(_) => {
                let changes = changes(&frozen.elements, &at(model, *number, oldest)).into_iter();
                for change in changes.filter(|change| !is_emptied_domain(model, change)) {
                    broken.entry(change).or_default().push(*number);
                }
            }
        }
    }
    for number in lock.versions.iter().filter(|(_, frozen)| frozen.contracted).map(|(number, _)| *number) {
        let served = model.versions.iter().find(|version| version.number == number);
        if served.is_some_and(|version| version.state != VersionState::Retired) {
            findings.push(revived_version(checked, number));
        }
    }
    let next = Next::of(model);
    findings.extend(broken.iter().map(|(change, versions)| finding(checked, change, versions, &next)));
    findings
}

/// A domain that was empty has its first elements: nothing in it was released, and it is still there.
fn is_emptied_domain(model: &Model, change: &Change) -> bool {
    matches!(change, Change::Vanished(id, _) if id.kind == Kind::Domain && model.domain(&id.domain).is_some())
}

fn version_place(checked: &Checked, number: VersionNumber) -> Place {
    checked.places.nearest(&ElementPath::new(ElementKind::Version, [number.to_string()]))
}

fn vanished_version(checked: &Checked, number: VersionNumber) -> Diagnostic {
    let message = format!("version {number} is frozen and no longer declared");
    let mut finding = Diagnostic::error(Code::FrozenDrop, version_place(checked, number), message);
    finding.help(format!("a version ends by being retired; its number stays:\n    version {number} state=retired"));
    finding
}

fn thawed_version(checked: &Checked, number: VersionNumber) -> Diagnostic {
    let message = format!("version {number} is frozen and cannot be a draft again");
    let mut finding = Diagnostic::error(Code::FrozenChange, version_place(checked, number), message);
    finding.help(format!("open the next version for what is to change:\n    version {} state=draft", number + 1));
    finding
}

fn revived_version(checked: &Checked, number: VersionNumber) -> Diagnostic {
    let message = format!("version {number} is retired, and the migrations that end it are frozen");
    let mut finding = Diagnostic::error(Code::FrozenChange, version_place(checked, number), message);
    finding.help(format!(
        "what it had is gone from databases, so it cannot be served again:\n    version {number} state=retired"
    ));
    finding
}

/// The differences of one version, without those that merely follow from another.
fn changes(frozen: &Elements, now: &Elements) -> Vec<Change> {
    let renames = renames(frozen, now);
    let renamed_to: BTreeSet<&ElementId> = renames.values().collect();
    let mut changes = Vec::new();
    for (id, facts) in frozen {
        match (now.get(id), renames.get(id)) {
            (Some(same), _) => {
                if facts != same {
                    changes.push(Change::Changed(id.clone(), facts.clone(), same.clone()));
                }
            }
            (None, Some(new)) => changes.push(Change::Renamed(id.clone(), new.clone(), facts.clone())),
            (None, None) => changes.push(Change::Vanished(id.clone(), facts.clone())),
        }
    }
    for (id, facts) in now {
        if !frozen.contains_key(id) && !renamed_to.contains(id) {
            changes.push(Change::Appeared(id.clone(), facts.clone()));
        }
    }
    let causes: Vec<Change> = changes.clone();
    changes.retain(|change| !causes.iter().any(|cause| follows(change, cause)));
    changes
}

/// Pairs of elements that look like a rename: of the same kind, in the same owner, and alike but for the name.
fn renames(frozen: &Elements, now: &Elements) -> BTreeMap<ElementId, ElementId> {
    let mut pairs = BTreeMap::new();
    let mut taken: BTreeSet<&ElementId> = BTreeSet::new();
    for (id, facts) in frozen.iter().filter(|(id, _)| renamable(id.kind) && !now.contains_key(id)) {
        let alike = now.iter().filter(|(new, new_facts)| {
            let same_owner = new.kind == id.kind && new.domain == id.domain && owner(new) == owner(id);
            same_owner
                && !frozen.contains_key(*new)
                && !taken.contains(*new)
                && look_alike(id, facts, new, new_facts, frozen, now)
        });
        if let Some((new, _)) = alike.max_by_key(|(new, _)| shared_letters(last(id), last(new))) {
            taken.insert(new);
            pairs.insert(id.clone(), new.clone());
        }
    }
    pairs
}

fn renamable(kind: Kind) -> bool {
    matches!(kind, Kind::Column | Kind::Table | Kind::Label | Kind::Enum | Kind::Shown)
}

fn owner(id: &ElementId) -> &[String] {
    &id.names[..id.names.len().saturating_sub(1)]
}

fn last(id: &ElementId) -> &str {
    id.names.last().map_or("", String::as_str)
}

fn look_alike(
    id: &ElementId,
    facts: &Facts,
    new: &ElementId,
    new_facts: &Facts,
    frozen: &Elements,
    now: &Elements,
) -> bool {
    let inner = |elements: &Elements, owner: &ElementId| -> Vec<(Kind, Vec<String>, Facts)> {
        let inside = elements.iter().filter(|(id, _)| {
            id.domain == owner.domain && id.names.len() == 2 && id.names.first() == owner.names.first()
        });
        let parts = inside.filter(|(id, _)| matches!(id.kind, Kind::Column | Kind::Label));
        parts.map(|(id, facts)| (id.kind, id.names[1..].to_vec(), facts.clone())).collect()
    };
    match id.kind {
        Kind::Table | Kind::Enum => inner(frozen, id) == inner(now, new),
        _ => facts == new_facts,
    }
}

fn shared_letters(one: &str, other: &str) -> usize {
    one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count()
}

/// Whether a change is no more than the consequence of another: what stands in a table that is gone, or an index of a
/// column that was renamed.
fn follows(change: &Change, cause: &Change) -> bool {
    let (Change::Vanished(id, facts) | Change::Appeared(id, facts) | Change::Changed(id, facts, _)) = change else {
        return false;
    };
    let (above, names): (&ElementId, Vec<&str>) = match cause {
        Change::Vanished(above, _) | Change::Appeared(above, _) => (above, vec![last(above)]),
        Change::Renamed(above, new, _) => (above, vec![last(above), last(new)]),
        Change::Changed(..) => return false,
    };
    if id == above || id.domain != above.domain {
        return false;
    }
    let inside = matches!(above.kind, Kind::Table | Kind::Enum | Kind::ReadModel)
        && id.names.first().is_some_and(|first| names.contains(&first.as_str()))
        && id.kind != above.kind;
    let later = matches!(change, Change::Changed(_, _, _));
    let mentions = |name: &str| {
        let has = |text: &String| text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name);
        id.names.iter().skip(1).any(|text| has(text) || text.contains(name)) || facts.values().any(has)
    };
    let of_column = above.kind == Kind::Column
        && id.kind != Kind::Column
        && id.names.first() == above.names.first()
        && (!later || matches!(cause, Change::Renamed(..)))
        && names.iter().any(|name| mentions(name));
    inside || of_column
}

fn finding(checked: &Checked, change: &Change, versions: &[VersionNumber], next: &Next) -> Diagnostic {
    let numbers: Vec<String> = versions.iter().map(ToString::to_string).collect();
    let frozen = match numbers.as_slice() {
        [one] => format!("version {one} is frozen"),
        many => format!("versions {} are frozen", many.join(", ")),
    };
    let first = versions.first().copied().unwrap_or_default();
    let (code, id, what) = match change {
        Change::Renamed(id, new, _) if id.kind == Kind::Label => {
            (Code::FrozenValue, new, format!("the label `{}` became `{}`", last(id), last(new)))
        }
        Change::Renamed(id, new, _) => (Code::FrozenRename, new, format!("{} became `{}`", described(id), last(new))),
        Change::Vanished(id, _) => (vanished_code(id.kind), id, format!("{} is gone", described(id))),
        Change::Appeared(id, _) => (Code::FrozenChange, id, format!("{} is new", described(id))),
        Change::Changed(id, before, after) => (changed_code(id, before, after), id, changed(id, before, after)),
    };
    let path = path(&checked.model, id, first);
    let mut finding = Diagnostic::error(code, checked.places.nearest(&path), format!("{frozen}, but {what}"));
    let form = form(checked, &path);
    finding.help(form.map_or_else(|| advice(&checked.model, change, next), |form| advice_on_form(form, change, next)));
    finding
}

/// What stands for the element in the specs, where nobody wrote the element itself.
fn form<'a>(checked: &'a Checked, path: &ElementPath) -> Option<&'a str> {
    use ElementKind::{Check, Column, Object, Policy, Table, Trigger};
    let named = matches!(path.kind, Check | Column | Object | Policy | Table | Trigger);
    let name = path.names.last().filter(|_| named)?;
    let written = checked.places.written(path)?;
    // A name with signs in it is spelled otherwise in a spec.
    let plain = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    // No element of a domain is written where the workspace is.
    let is_of_workspace = checked.places.nearest(path).path().ends_with("schema.kdl");
    (is_of_workspace || !plain(written).contains(&plain(name))).then_some(written)
}

fn vanished_code(kind: Kind) -> Code {
    match kind {
        Kind::Label => Code::FrozenValue,
        Kind::Column | Kind::Table | Kind::Enum | Kind::ReadModel | Kind::Shown | Kind::Domain => Code::FrozenDrop,
        _ => Code::FrozenChange,
    }
}

fn changed_code(id: &ElementId, before: &Facts, after: &Facts) -> Code {
    let tightened = match (before.get("type"), after.get("type")) {
        (Some(before), Some(after)) => before.strip_suffix('?') == Some(after.as_str()),
        _ => false,
    };
    if id.kind == Kind::Column && tightened { Code::FrozenNotNull } else { Code::FrozenChange }
}

/// An element in words, for example ``the column `price` of `listings.listings` ``.
fn described(id: &ElementId) -> String {
    let owner = [id.domain.as_str()].into_iter().chain(owner(id).iter().map(String::as_str)).collect::<Vec<_>>();
    let word = match id.kind {
        Kind::Domain => return format!("the domain `{}`", id.domain),
        Kind::StandIn => "the stand-in of the label",
        Kind::Up => "`up` of the column",
        Kind::Down => "`down` of the column",
        Kind::Replaces => "`replaces` of the column",
        Kind::PrimaryKey => "the primary key of the table",
        Kind::Shown => "the column",
        Kind::ReadModel => "the read model",
        Kind::ForeignKey => "the foreign key",
        Kind::Sql => "the SQL object",
        Kind::Object => "the object",
        kind => return format!("the {} `{}` of `{}`", kind.word(), last(id), owner.join(".")),
    };
    format!("{word} `{}` of `{}`", last(id), owner.join("."))
}

fn changed(id: &ElementId, before: &Facts, after: &Facts) -> String {
    let words: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let differing = words.into_iter().filter(|word| before.get(*word) != after.get(*word));
    let said: Vec<String> = differing
        .map(|word| match (before.get(word), after.get(word)) {
            (Some(before), Some(after)) => format!("{word} was `{before}` and is `{after}`"),
            (Some(before), None) => format!("{word} was `{before}` and is gone"),
            (None, Some(after)) => format!("{word} is now `{after}`"),
            (None, None) => word.clone(),
        })
        .collect();
    format!("{} changed: {}", described(id), said.join(", "))
}

/// Where the specs say the element, or what it stands in.
fn path(model: &Model, id: &ElementId, version: VersionNumber) -> ElementPath {
    let mut names: Vec<String> = vec![id.domain.clone()];
    names.extend(id.names.iter().cloned());
    let kind = match id.kind {
        Kind::Domain => ElementKind::Domain,
        Kind::Enum => ElementKind::Enum,
        Kind::Label | Kind::StandIn => ElementKind::EnumValue,
        Kind::Table => ElementKind::Table,
        Kind::PrimaryKey => ElementKind::PrimaryKey,
        Kind::Unique => ElementKind::Unique,
        Kind::Check => ElementKind::Check,
        Kind::ForeignKey => ElementKind::ForeignKey,
        Kind::Index => ElementKind::Index,
        Kind::ReadModel => ElementKind::ReadModel,
        Kind::Shown => ElementKind::ReadModelColumn,
        Kind::Sql => ElementKind::SqlObject,
        Kind::Object => {
            names.truncate(2);
            ElementKind::Object
        }
        Kind::Part => {
            names.truncate(2);
            match part(model, id) {
                Some((kind, name)) => {
                    names.push(name);
                    kind
                }
                None => ElementKind::Table,
            }
        }
        Kind::Column | Kind::Up | Kind::Down | Kind::Replaces => {
            if let Some(key) = column_key(model, id, version) {
                names.truncate(2);
                names.push(key);
            }
            ElementKind::Column
        }
    };
    ElementPath::new(kind, names)
}

/// Which trigger, policy or rule of a table a part is.
fn part(model: &Model, id: &ElementId) -> Option<(ElementKind, String)> {
    let domain = model.domain(&id.domain)?;
    let table = domain.tables.iter().find(|table| Some(&table.name) == id.names.first())?;
    let triggers = table.triggers.iter().map(|trigger| (ElementKind::Trigger, "TRIGGER", &trigger.name));
    let policies = table.policies.iter().map(|policy| (ElementKind::Policy, "POLICY", &policy.name));
    let rules = table.rules.iter().map(|rule| (ElementKind::Rule, "RULE", &rule.name));
    let mut parts = triggers.chain(policies).chain(rules);
    let (kind, _, name) =
        parts.find(|(_, word, name)| last(id).starts_with(&format!("{word} {} ON ", Ident::new(name.as_str()))))?;
    Some((kind, name.clone()))
}

fn column_key(model: &Model, id: &ElementId, version: VersionNumber) -> Option<String> {
    let domain = model.domain(&id.domain)?;
    let table = domain.tables.iter().find(|table| Some(&table.name) == id.names.first())?;
    let named = |column: &&schema_spec::model::Column| {
        column.state_at(version).is_some_and(|state| state.name == last(id))
            || column.states.iter().any(|state| state.name == last(id))
    };
    table.columns.iter().find(named).map(|column| column.key.clone())
}
