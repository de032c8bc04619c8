//! What a version promises, as lines of the lock.
//!
//! In comes the model, out go the elements of one version with their facts, by the names that the version knows.
//! Texts for people, the order of columns and `depends-on` are left out: nothing compiled relies on them.

use std::collections::BTreeMap;

use schema_spec::model::{
    Access, Column, ColumnState, ConstraintIndex, DefaultValue, Deferrable, Domain, Enum, ForeignKey, Identity, Index,
    IndexTerm, LogicalColumn, LogicalTable, Model, ReadModel, ReadModelValue, ReferentialAction, Table, VersionNumber,
    VersionState,
};
use schema_spec::{ColumnType, Scalar};

use super::{ElementId, Elements, Facts, Kind};

/// The elements of every version that is to be frozen: all that are neither drafts nor contracted already.
///
/// `oldest` is the oldest version that a database may still serve; what leads to it from before is history.
#[must_use]
pub fn frozen_elements(model: &Model, oldest: VersionNumber) -> BTreeMap<VersionNumber, Elements> {
    let frozen = model.versions.iter().filter(|v| v.state != VersionState::Draft && v.number >= oldest);
    frozen.map(|version| (version.number, at(model, version.number, oldest))).collect()
}

/// The elements of one version. What leads from older versions to it is left out for the oldest.
#[must_use]
pub fn at(model: &Model, version: VersionNumber, oldest: VersionNumber) -> Elements {
    let mut lines = Lines { elements: Elements::new(), domain: String::new() };
    let logical = model.at(version);
    for (domain, seen) in model.domains.iter().zip(&logical.domains) {
        lines.domain.clone_from(&domain.name);
        if domain.is_in(version) {
            lines.domain_itself(domain);
        }
        for table in &seen.tables {
            lines.table(table);
        }
        for (name, enumeration) in seen.enums.iter().map(|e| (&e.name, e)) {
            lines.add(Kind::Enum, [name], facts([("rust", Some(enumeration.rust_name.clone()))]));
            for (position, label) in (1..).zip(&enumeration.labels) {
                lines.add(Kind::Label, [name, &label.label], facts([("position", Some(i32::to_string(&position)))]));
            }
        }
        for view in domain.read_models.iter().filter(|view| view.lifetime.contains(version)) {
            lines.read_model(model, view, version);
        }
        for object in domain.sql_objects.iter().filter(|object| object.lifetime.contains(version)) {
            let types = (!object.types.is_empty()).then(|| words(&object.types));
            let text = [("create", Some(object.create.clone())), ("drop", Some(object.drop.clone())), ("types", types)];
            lines.add(Kind::Sql, [&object.name], facts(text));
        }
        if version > oldest {
            domain.tables.iter().for_each(|table| lines.transitions(table, version));
            domain.enums.iter().for_each(|enumeration| lines.stand_ins(enumeration, version));
        }
    }
    super::made::add(model, version, &mut lines.elements);
    lines.elements
}

fn facts<const N: usize>(facts: [(&str, Option<String>); N]) -> Facts {
    facts.into_iter().filter_map(|(word, value)| Some((word.to_owned(), value?))).collect()
}

struct Lines {
    elements: Elements,
    domain: String,
}

impl Lines {
    fn add<'a>(&mut self, kind: Kind, names: impl IntoIterator<Item = &'a String>, facts: Facts) {
        let names = names.into_iter().cloned().collect();
        self.elements.insert(ElementId { domain: self.domain.clone(), kind, names }, facts);
    }

    fn domain_itself(&mut self, domain: &Domain) {
        let access = match domain.access {
            Access::ReadWrite => None,
            Access::ReadOnly => Some("read-only".to_owned()),
            Access::DraftsOnly => Some("drafts-only".to_owned()),
        };
        let said = [("schema", Some(domain.schema.clone())), ("access", access), ("role", domain.role.clone())];
        self.add(Kind::Domain, [], facts(said));
    }

    fn table(&mut self, table: &LogicalTable) {
        let name = &table.name;
        self.add(Kind::Table, [name], facts([("rust", Some(table.rust_name.clone()))]));
        for column in &table.columns {
            self.add(Kind::Column, [name, &column.name], column_facts(column));
        }
        if let Some(key) = &table.primary_key {
            let said = [
                ("columns", Some(words(&key.columns))),
                ("name", key.name.clone()),
                ("deferrable", deferrable(key.deferrable)),
                ("index", key_index(&key.index)),
            ];
            self.add(Kind::PrimaryKey, [name], facts(said));
        }
        for unique in &table.uniques {
            let said = [
                ("name", unique.name.clone()),
                ("nulls", unique.nulls_not_distinct.then(|| "not-distinct".to_owned())),
                ("deferrable", deferrable(unique.deferrable)),
                ("index", key_index(&unique.index)),
            ];
            self.add(Kind::Unique, [name, &words(&unique.columns)], facts(said));
        }
        for check in &table.checks {
            let said = [
                ("expression", Some(check.expression.text.clone())),
                ("inherit", check.no_inherit.then(|| "no".to_owned())),
                ("valid", check.not_valid.then(|| "no".to_owned())),
            ];
            self.add(Kind::Check, [name, &check.name], facts(said));
        }
        for key in &table.foreign_keys {
            let target = format!("{} -> {}.{}", words(&key.columns), key.target.domain, key.target.name);
            self.add(Kind::ForeignKey, [name, &target], foreign_key_facts(key));
        }
        for index in &table.indexes {
            self.add(Kind::Index, [name, &index.name], index_facts(index));
        }
    }

    fn read_model(&mut self, model: &Model, view: &ReadModel, version: VersionNumber) {
        let said = [
            ("rust", Some(view.rust_name.clone())),
            ("materialized", view.materialized.then(|| "yes".to_owned())),
            ("key", (!view.key.is_empty()).then(|| words(&view.key))),
            ("query", Some(query(view))),
        ];
        self.add(Kind::ReadModel, [&view.name], facts(said));
        let logical = model.at(version);
        let domain = logical.domains.iter().find(|domain| domain.name == self.domain);
        let seen = domain.and_then(|domain| domain.read_models.iter().find(|seen| seen.name == view.name));
        for column in seen.into_iter().flat_map(|seen| &seen.columns) {
            let source =
                view.columns.iter().find(|source| source.name == column.name).map(|source| match &source.value {
                    ReadModelValue::Column { alias, column } => format!("{alias}.{column}"),
                    ReadModelValue::Expression { expression, .. } => expression.text.clone(),
                });
            let said = [("type", Some(type_text(&column.column_type, column.nullable))), ("source", source)];
            self.add(Kind::Shown, [&view.name, &column.name], facts(said));
        }
    }

    /// What leads from the version before to this one, for the rows that both write.
    fn transitions(&mut self, table: &Table, version: VersionNumber) {
        for column in &table.columns {
            let named = |at: VersionNumber| table.name_at(&column.key, at);
            if let (Some(up), true) = (&column.up, fills_at(column, version)) {
                self.add(Kind::Up, [&table.name, &named(version)], facts([("expression", Some(up.text.clone()))]));
            }
            if let (Some(down), true) = (&column.down, column.lifetime.removed == Some(version)) {
                let name = named(version.saturating_sub(1));
                self.add(Kind::Down, [&table.name, &name], facts([("expression", Some(down.text.clone()))]));
            }
            if let (Some(replaces), true) = (&column.replaces, column.lifetime.since == version) {
                let said = [
                    ("column", Some(replaces.column.clone())),
                    ("up", Some(replaces.up.text.clone())),
                    ("down", Some(replaces.down.text.clone())),
                ];
                self.add(Kind::Replaces, [&table.name, &named(version)], facts(said));
            }
        }
    }

    fn stand_ins(&mut self, enumeration: &Enum, version: VersionNumber) {
        for value in &enumeration.values {
            let concerned = value.lifetime.since == version || value.lifetime.removed == Some(version);
            if let (Some(down), true) = (&value.down, concerned) {
                let said = facts([("down", Some(down.clone()))]);
                self.add(Kind::StandIn, [&enumeration.name, &value.label], said);
            }
        }
    }
}

/// Whether `up` fills rows when `version` opens: the column is new, or is NOT NULL from then on.
fn fills_at(column: &Column, version: VersionNumber) -> bool {
    let changed: Vec<&ColumnState> = column.states.iter().filter(|state| state.since <= version).collect();
    let tightened =
        matches!(changed.as_slice(), [.., before, now] if now.since == version && before.nullable && !now.nullable);
    column.lifetime.since == version || tightened
}

fn column_facts(column: &LogicalColumn) -> Facts {
    let (constant, expression) = match &column.default {
        Some(DefaultValue::Constant(text)) => (Some(text.clone()), None),
        Some(DefaultValue::Expression(sql)) => (None, Some(sql.text.clone())),
        None => (None, None),
    };
    let identity = column.identity.map(|identity| match identity {
        Identity::Always => "always".to_owned(),
        Identity::ByDefault => "by-default".to_owned(),
        Identity::Serial => "serial".to_owned(),
    });
    facts([
        ("type", Some(type_text(&column.column_type, column.nullable))),
        ("default", constant),
        ("default-sql", expression),
        ("identity", identity),
        ("generated", column.generated.as_ref().map(|sql| sql.text.clone())),
    ])
}

fn foreign_key_facts(key: &ForeignKey) -> Facts {
    facts([
        ("columns", Some(words(&key.target_columns))),
        ("name", key.name.clone()),
        ("on-delete", action(key.on_delete)),
        ("on-update", action(key.on_update)),
        ("deferrable", deferrable(key.deferrable)),
        ("sets", (!key.set_columns.is_empty()).then(|| words(&key.set_columns))),
        ("match", key.match_full.then(|| "full".to_owned())),
        ("valid", key.not_valid.then(|| "no".to_owned())),
    ])
}

fn index_facts(index: &Index) -> Facts {
    let keys: Vec<String> = index
        .keys
        .iter()
        .map(|key| {
            let mut text = match &key.on {
                IndexTerm::Column(name) => name.clone(),
                IndexTerm::Expression(expression) => format!("({})", expression.text),
            };
            for (word, value) in [("collate", &key.collation), ("opclass", &key.opclass)] {
                if let Some(value) = value {
                    text.push_str(&format!(" {word}={value}"));
                }
            }
            if !key.opclass_options.is_empty() {
                text.push_str(&format!(" ({})", options(&key.opclass_options)));
            }
            text.push_str(&key.statistics.map(|target| format!(" statistics={target}")).unwrap_or_default());
            text.push_str(if key.descending { " desc" } else { "" });
            text.push_str(match key.nulls_first {
                Some(true) => " nulls=first",
                Some(false) => " nulls=last",
                None => "",
            });
            text
        })
        .collect();
    facts([
        ("on", Some(keys.join(", "))),
        ("method", (index.method != "btree").then(|| index.method.clone())),
        ("unique", index.unique.then(|| "yes".to_owned())),
        ("nulls", index.nulls_not_distinct.then(|| "not-distinct".to_owned())),
        ("include", (!index.include.is_empty()).then(|| words(&index.include))),
        ("where", index.predicate.as_ref().map(|sql| sql.text.clone())),
        ("options", (!index.options.is_empty()).then(|| options(&index.options))),
        ("part-of", index.part_of.clone()),
    ])
}

fn query(view: &ReadModel) -> String {
    let relation = |relation: &schema_spec::model::Relation| {
        format!("{}.{} as {}", relation.target.domain, relation.target.name, relation.alias)
    };
    let mut text = format!("from {}", relation(&view.from));
    for join in &view.joins {
        let word = if join.left { "left-join" } else { "join" };
        text.push_str(&format!(" {word} {} on {}", relation(&join.relation), join.on.text));
    }
    if let Some(filter) = &view.filter {
        text.push_str(&format!(" where {}", filter.text));
    }
    text
}

/// What is said of the index behind a key.
fn key_index(index: &ConstraintIndex) -> Option<String> {
    let include = (!index.include.is_empty()).then(|| format!("include {}", words(&index.include)));
    let storage = (!index.options.is_empty()).then(|| options(&index.options));
    let part = index.part_of.as_ref().map(|name| format!("part-of {name}"));
    let said: Vec<String> = include.into_iter().chain(storage).chain(part).collect();
    (!said.is_empty()).then(|| said.join("; "))
}

fn options(given: &[(String, String)]) -> String {
    given.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(", ")
}

/// Names behind each other, as an argument list of a spec has them.
fn words(names: &[String]) -> String {
    names.join(" ")
}

fn deferrable(deferrable: Deferrable) -> Option<String> {
    match deferrable {
        Deferrable::No => None,
        Deferrable::InitiallyImmediate => Some("immediate".to_owned()),
        Deferrable::InitiallyDeferred => Some("deferred".to_owned()),
    }
}

fn action(action: ReferentialAction) -> Option<String> {
    match action {
        ReferentialAction::NoAction => None,
        ReferentialAction::Restrict => Some("restrict".to_owned()),
        ReferentialAction::Cascade => Some("cascade".to_owned()),
        ReferentialAction::SetNull => Some("set-null".to_owned()),
        ReferentialAction::SetDefault => Some("set-default".to_owned()),
    }
}

/// A type as specs write it, for example `numeric(12,2)?`.
pub(super) fn type_text(column_type: &ColumnType, nullable: bool) -> String {
    let mut text = match &column_type.scalar {
        Scalar::Base(base, modifiers) if modifiers.is_empty() => base.name.to_owned(),
        Scalar::Base(base, modifiers) => {
            let modifiers: Vec<String> = modifiers.iter().map(ToString::to_string).collect();
            format!("{}({})", base.name, modifiers.join(","))
        }
        Scalar::Enum(name) | Scalar::Object(name) => format!("{}.{}", name.domain, name.name),
        Scalar::External(external) => match &external.modifiers {
            Some(modifiers) => format!("{}({modifiers})", external.name),
            None => external.name.clone(),
        },
    };
    text.push_str(if column_type.array { "[]" } else { "" });
    text.push_str(if nullable { "?" } else { "" });
    text
}
