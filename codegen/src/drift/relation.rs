//! Tables and what hangs on tables and views, as elements.
//!
//! In come tables of a model, out go elements with facts. Each value is taken apart field by field, so that a field that the
//! model gets cannot be forgotten here.

use schema_spec::ColumnType;
use schema_spec::model::{
    Check, Column, ColumnSequence, ColumnState, ColumnStorage, ConstraintIndex, DefaultValue, Deferrable, Enabled,
    Exclusion, ForeignKey, Identity, Index, IndexKey, IndexTerm, PartitionBy, PartitionOf, PartitionStrategy, Policy,
    PrimaryKey, ReferentialAction, ReplicaIdentity, Rule, Statistics, Table, TableStorage, Trigger, TriggerEvent,
    TriggerTiming, Unique,
};
use schema_spec::name::{joined_columns, object_name};

use super::element::Element;
use super::object::counting;
use super::words::{dotted, names, type_text};
use super::yes_or_no;

pub(super) fn table(schema: &str, table: &Table) -> Element {
    let Table {
        name,
        rust_name: _,
        doc,
        lifetime: _,
        columns,
        primary_key,
        uniques,
        checks,
        foreign_keys,
        exclusions,
        indexes,
        storage,
        triggers,
        rules,
        policies,
        statistics,
        grants,
        terms: _,
    } = table;
    let element = Element::new("table", &dotted(&[schema, name])).within(schema).said("comment", doc.clone());
    kept(element, storage)
        .has_all(columns.iter().map(|found| column(schema, name, found)))
        .has_all(primary_key.iter().map(|found| self::primary_key(name, found)))
        .has_all(uniques.iter().map(|found| unique(name, found)))
        .has_all(checks.iter().map(check))
        .has_all(foreign_keys.iter().map(|found| foreign_key(name, found)))
        .has_all(exclusions.iter().map(exclusion))
        .has_all(indexes.iter().map(index))
        .has_all(triggers.iter().map(trigger))
        .has_all(rules.iter().map(rule))
        .has_all(policies.iter().map(policy))
        .has_all(statistics.iter().map(self::statistics))
        .rights(grants)
}

/// What a table is beside its parts.
fn kept(element: Element, storage: &TableStorage) -> Element {
    let TableStorage {
        unlogged,
        inherits,
        partition_by,
        partition_of,
        options,
        access_method,
        replica_identity,
        cluster_on,
        row_security,
        force_row_security,
    } = storage;
    let parents: Vec<String> = inherits.iter().map(|parent| dotted(&[&parent.domain, &parent.name])).collect();
    let by = partition_by.as_ref().map(|PartitionBy { strategy, keys }| {
        let strategy = match strategy {
            PartitionStrategy::Range => "range",
            PartitionStrategy::List => "list",
            PartitionStrategy::Hash => "hash",
        };
        format!("{strategy} ({})", keys.iter().map(key).collect::<Vec<_>>().join(", "))
    });
    let part = partition_of.as_ref().map(|PartitionOf { parent, bound }| {
        let rows = bound.as_ref().map_or_else(|| "DEFAULT".to_owned(), |bound| format!("FOR VALUES {bound}"));
        format!("{} {rows}", dotted(&[&parent.domain, &parent.name]))
    });
    let identity = match replica_identity {
        ReplicaIdentity::Default => "default".to_owned(),
        ReplicaIdentity::Full => "full".to_owned(),
        ReplicaIdentity::Nothing => "nothing".to_owned(),
        ReplicaIdentity::Index(name) => format!("index {}", dotted(&[name])),
    };
    element.options(options).all_said([
        ("unlogged", yes_or_no(*unlogged)),
        ("inherits", (!parents.is_empty()).then(|| parents.join(", "))),
        ("partitioned by", by),
        ("partition of", part),
        ("access method", access_method.clone()),
        ("replica identity", Some(identity)),
        ("clustered on", cluster_on.as_ref().map(|name| dotted(&[name]))),
        ("row-level security", yes_or_no(*row_security)),
        ("row-level security for the owner", yes_or_no(*force_row_security)),
    ])
}

fn column(schema: &str, table: &str, column: &Column) -> Element {
    let Column {
        key,
        doc,
        lifetime: _,
        states,
        rust_name: _,
        identity,
        sequence,
        collation,
        inherited,
        storage,
        grants,
        generated,
        replaces: _,
        up: _,
        down: _,
    } = column;
    let mut element = Element::part("column", key);
    if let Some(ColumnState { since: _, name: _, column_type, nullable, default }) = states.last() {
        // `serial` is no type but a default, and the sequence stands on its own.
        let default = match identity {
            Some(Identity::Serial) => {
                let sequence = dotted(&[schema, &sequence_name(table, key, sequence.as_ref())]);
                Some(format!("nextval('{}'::regclass)", sequence.replace('\'', "''")))
            }
            _ => default.as_ref().map(default_text),
        };
        element = element.all_said([
            ("type", Some(type_text(column_type))),
            ("nullable", yes_or_no(*nullable)),
            ("default", default),
        ]);
        element = match identity {
            Some(Identity::Always) => numbered(element.said("identity", Some("always".to_owned())), table, column),
            Some(Identity::ByDefault) => {
                numbered(element.said("identity", Some("by default".to_owned())), table, column)
            }
            Some(Identity::Serial) | None => element,
        };
    }
    let element = element.all_said([
        ("comment", doc.clone()),
        ("collation", collation.clone()),
        ("inherited", yes_or_no(*inherited)),
        ("generated", generated.as_ref().map(|sql| sql.text.clone())),
    ]);
    stored(element, storage).rights(grants)
}

/// How values are kept.
pub(super) fn stored(element: Element, storage: &ColumnStorage) -> Element {
    let ColumnStorage { storage, compression, statistics, options } = storage;
    element.options(options).all_said([
        ("storage", storage.clone()),
        ("compression", compression.clone()),
        ("statistics", statistics.map(|target| target.to_string())),
    ])
}

/// What is said of the sequence behind an identity column.
fn numbered(element: Element, table: &str, column: &Column) -> Element {
    let usual = ColumnSequence::default();
    let ColumnSequence { name: _, options, doc, grants } = column.sequence.as_ref().unwrap_or(&usual);
    let name = sequence_name(table, &column.key, column.sequence.as_ref());
    let rights = Element::new("", "").rights(grants);
    let rights: Vec<String> = rights.parts.values().map(|right| format!("{} {}", right.kind, right.name)).collect();
    let own = column.states.last().map_or_else(String::new, |state| type_text(&state.column_type));
    let said = [("name", Some(name)), ("comment", doc.clone()), ("rights", Some(rights.join(", ")))];
    let said = said.into_iter().chain(counting(options, &own));
    said.fold(element, |element, (word, value)| {
        element.said(&format!("sequence {word}"), value.filter(|value| !value.is_empty()))
    })
}

fn sequence_name(table: &str, column: &str, sequence: Option<&ColumnSequence>) -> String {
    sequence.and_then(|own| own.name.clone()).unwrap_or_else(|| object_name(table, column, "seq"))
}

/// The sequences of columns that are `serial`, as what they are: sequences that belong to a column.
pub(super) fn sequences(schema: &str, table: &Table) -> Vec<Element> {
    let usual = ColumnSequence::default();
    let serial = table.columns.iter().filter(|column| column.identity == Some(Identity::Serial));
    let sequence = |column: &Column| {
        let ColumnSequence { name: _, options, doc, grants } = column.sequence.as_ref().unwrap_or(&usual);
        let name = sequence_name(&table.name, &column.key, column.sequence.as_ref());
        let own = column.states.last().map_or_else(String::new, |state| type_text(&state.column_type));
        Element::new("sequence", &dotted(&[schema, &name]))
            .within(schema)
            .all_said(counting(options, &own))
            .said("owned by", Some(dotted(&[schema, &table.name, &column.key])))
            .said("unlogged", yes_or_no(table.storage.unlogged))
            .said("comment", doc.clone())
            .rights(grants)
    };
    serial.map(sequence).collect()
}

pub(super) fn default_text(default: &DefaultValue) -> String {
    match default {
        DefaultValue::Constant(text) => format!("'{}'", text.replace('\'', "''")),
        DefaultValue::Expression(sql) => sql.text.clone(),
    }
}

fn primary_key(table: &str, key: &PrimaryKey) -> Element {
    let PrimaryKey { name, columns, deferrable, index } = key;
    let name = name.clone().unwrap_or_else(|| object_name(table, "", "pkey"));
    let element = Element::part("primary key", &name).said("columns", names(columns));
    with_index(element.said("deferrable", self::deferrable(*deferrable)), index)
}

fn unique(table: &str, unique: &Unique) -> Element {
    let Unique { name, columns, nulls_not_distinct, deferrable, index, lifetime: _ } = unique;
    let usual = || object_name(table, &joined_columns(columns.iter().map(String::as_str)), "key");
    let element = Element::part("unique", &name.clone().unwrap_or_else(usual)).all_said([
        ("columns", names(columns)),
        ("nulls not distinct", yes_or_no(*nulls_not_distinct)),
        ("deferrable", self::deferrable(*deferrable)),
    ]);
    with_index(element, index)
}

fn with_index(element: Element, index: &ConstraintIndex) -> Element {
    let ConstraintIndex { include, options, part_of, doc, index_doc } = index;
    element.options(options).all_said([
        ("include", names(include)),
        ("part of", part_of.clone()),
        ("comment", doc.clone()),
        ("comment of the index", index_doc.clone()),
    ])
}

pub(super) fn deferrable(deferrable: Deferrable) -> Option<String> {
    let word = match deferrable {
        Deferrable::No => "no",
        Deferrable::InitiallyImmediate => "initially immediate",
        Deferrable::InitiallyDeferred => "initially deferred",
    };
    Some(word.to_owned())
}

fn check(check: &Check) -> Element {
    let Check { name, expression, no_inherit, not_valid, doc, lifetime: _ } = check;
    Element::part("check", name).all_said([
        ("expression", Some(expression.text.clone())),
        ("inherited by children", yes_or_no(!no_inherit)),
        ("valid", yes_or_no(!not_valid)),
        ("comment", doc.clone()),
    ])
}

fn foreign_key(table: &str, key: &ForeignKey) -> Element {
    let ForeignKey {
        name,
        columns,
        target,
        target_columns,
        on_delete,
        on_update,
        set_columns,
        match_full,
        not_valid,
        deferrable,
        doc,
        lifetime: _,
    } = key;
    let usual = || object_name(table, &joined_columns(columns.iter().map(String::as_str)), "fkey");
    let there = names(target_columns).unwrap_or_default();
    Element::part("foreign key", &name.clone().unwrap_or_else(usual)).all_said([
        ("columns", names(columns)),
        ("references", Some(format!("{} ({there})", dotted(&[&target.domain, &target.name])))),
        ("on delete", Some(action(*on_delete).to_owned())),
        ("on update", Some(action(*on_update).to_owned())),
        ("on delete sets", names(set_columns)),
        ("match full", yes_or_no(*match_full)),
        ("valid", yes_or_no(!not_valid)),
        ("deferrable", self::deferrable(*deferrable)),
        ("comment", doc.clone()),
    ])
}

fn action(action: ReferentialAction) -> &'static str {
    match action {
        ReferentialAction::NoAction => "no action",
        ReferentialAction::Restrict => "restrict",
        ReferentialAction::Cascade => "cascade",
        ReferentialAction::SetNull => "set null",
        ReferentialAction::SetDefault => "set default",
    }
}

fn exclusion(exclusion: &Exclusion) -> Element {
    let Exclusion { name, method, keys, include, predicate, deferrable, options, doc, index_doc, lifetime: _ } =
        exclusion;
    let keys: Vec<String> = keys.iter().map(|(on, operator)| format!("{} with {operator}", key(on))).collect();
    Element::part("exclusion", name).options(options).all_said([
        ("method", Some(method.clone())),
        ("on", Some(keys.join(", "))),
        ("include", names(include)),
        ("where", predicate.as_ref().map(|sql| sql.text.clone())),
        ("deferrable", self::deferrable(*deferrable)),
        ("comment", doc.clone()),
        ("comment of the index", index_doc.clone()),
    ])
}

pub(super) fn index(index: &Index) -> Element {
    let Index {
        name,
        method,
        unique,
        nulls_not_distinct,
        keys,
        include,
        predicate,
        options,
        part_of,
        doc,
        lifetime: _,
    } = index;
    Element::part("index", name).options(options).all_said([
        ("method", Some(method.clone())),
        ("unique", yes_or_no(*unique)),
        ("nulls not distinct", yes_or_no(*nulls_not_distinct)),
        ("on", Some(keys.iter().map(key).collect::<Vec<_>>().join(", "))),
        ("include", names(include)),
        ("where", predicate.as_ref().map(|sql| sql.text.clone())),
        ("part of", part_of.clone()),
        ("comment", doc.clone()),
    ])
}

fn key(key: &IndexKey) -> String {
    let IndexKey { on, opclass, opclass_options, statistics, collation, descending, nulls_first } = key;
    let mut text = match on {
        IndexTerm::Column(name) => dotted(&[name]),
        IndexTerm::Expression(sql) => format!("({})", sql.text),
    };
    let mut say = |said: Option<String>| {
        if let Some(said) = said {
            text.push(' ');
            text.push_str(&said);
        }
    };
    let options: Vec<String> = opclass_options.iter().map(|(name, value)| format!("{name}={value}")).collect();
    say(collation.as_ref().map(|name| format!("collate {name}")));
    say(opclass.clone());
    say((!options.is_empty()).then(|| format!("({})", options.join(", "))));
    say(descending.then(|| "desc".to_owned()));
    say(nulls_first.map(|first| if first { "nulls first" } else { "nulls last" }.to_owned()));
    say(statistics.map(|target| format!("statistics {target}")));
    text
}

pub(super) fn statistics(statistics: &Statistics) -> Element {
    let Statistics { name, kinds, on, target, doc, lifetime: _ } = statistics;
    let term = |term: &IndexTerm| match term {
        IndexTerm::Column(name) => dotted(&[name]),
        IndexTerm::Expression(sql) => format!("({})", sql.text),
    };
    Element::part("statistics", name).all_said([
        ("kinds", (!kinds.is_empty()).then(|| kinds.join(", "))),
        ("on", Some(on.iter().map(term).collect::<Vec<_>>().join(", "))),
        ("target", target.map(|target| target.to_string())),
        ("comment", doc.clone()),
    ])
}

pub(super) fn trigger(trigger: &Trigger) -> Element {
    let Trigger {
        name,
        timing,
        events,
        each_row,
        when,
        function,
        arguments,
        constraint,
        deferrable,
        from,
        old_table,
        new_table,
        enabled,
        doc,
        lifetime: _,
    } = trigger;
    let timing = match timing {
        TriggerTiming::Before => "before",
        TriggerTiming::After => "after",
        TriggerTiming::InsteadOf => "instead of",
    };
    let event = |event: &TriggerEvent| match event {
        TriggerEvent::Insert => "insert".to_owned(),
        TriggerEvent::Update(columns) => {
            names(columns).map_or_else(|| "update".to_owned(), |columns| format!("update of {columns}"))
        }
        TriggerEvent::Delete => "delete".to_owned(),
        TriggerEvent::Truncate => "truncate".to_owned(),
    };
    let arguments: Vec<String> = arguments.iter().map(|text| format!("'{}'", text.replace('\'', "''"))).collect();
    Element::part("trigger", name).all_said([
        ("timing", Some(timing.to_owned())),
        ("events", Some(events.iter().map(event).collect::<Vec<_>>().join(", "))),
        ("for each", Some(if *each_row { "row" } else { "statement" }.to_owned())),
        ("when", when.clone()),
        ("function", Some(function.clone())),
        ("arguments", (!arguments.is_empty()).then(|| arguments.join(", "))),
        ("constraint", yes_or_no(*constraint)),
        ("deferrable", self::deferrable(*deferrable)),
        ("from", from.as_ref().map(|table| dotted(&[&table.domain, &table.name]))),
        ("old rows as", old_table.clone()),
        ("new rows as", new_table.clone()),
        ("fires", Some(self::enabled(*enabled).to_owned())),
        ("comment", doc.clone()),
    ])
}

pub(super) fn enabled(enabled: Enabled) -> &'static str {
    match enabled {
        Enabled::Origin => "in ordinary sessions",
        Enabled::Disabled => "never",
        Enabled::Replica => "in sessions that replay changes",
        Enabled::Always => "always",
    }
}

pub(super) fn rule(rule: &Rule) -> Element {
    let Rule { name, event, when, instead, action, enabled, doc, lifetime: _ } = rule;
    Element::part("rule", name).all_said([
        ("event", Some(event.clone())),
        ("when", when.clone()),
        ("instead", yes_or_no(*instead)),
        ("action", Some(action.clone())),
        ("fires", Some(self::enabled(*enabled).to_owned())),
        ("comment", doc.clone()),
    ])
}

fn policy(policy: &Policy) -> Element {
    let Policy { name, restrictive, command, roles, using, with_check, doc, lifetime: _ } = policy;
    Element::part("policy", name).all_said([
        ("restrictive", yes_or_no(*restrictive)),
        ("command", Some(command.clone().unwrap_or_else(|| "all".to_owned()))),
        ("roles", Some(names(roles).unwrap_or_else(|| "everybody".to_owned()))),
        ("using", using.as_ref().map(|sql| sql.text.clone())),
        ("with check", with_check.as_ref().map(|sql| sql.text.clone())),
        ("comment", doc.clone()),
    ])
}

/// A type and its collation, for what has no more than that.
pub(super) fn typed(element: Element, column_type: &ColumnType, collation: Option<&String>) -> Element {
    element.said("type", Some(type_text(column_type))).said("collation", collation.cloned())
}
