//! Constraints and indexes of a window.
//!
//! In come those of the model, which name columns by key; out go those of the database, under physical names. What
//! refuses rows (constraints, unique indexes) is as the newest served version promises it: an older promise would
//! refuse what the newest may write. What only makes queries fast stays as long as any served version wants it.

use super::{Need, PhysicalConstraint, PhysicalIndex, Window, comment};
use crate::statement::{
    Constraint, ConstraintRule, Expression, Ident, Index, IndexKey, IndexTerm, KeyIndex, QualifiedName,
};
use schema_spec::model::{self, Check, ConstraintIndex, ForeignKey, PrimaryKey, Table, Unique, VersionNumber};
use schema_spec::name::{joined_columns, object_name};

impl Window<'_> {
    /// Primary key, unique and check constraints.
    pub(super) fn constraints(&self, table: &Table, newest: VersionNumber) -> Vec<PhysicalConstraint> {
        let key = table.primary_key.as_ref().map(|key| primary_key(table, key, newest));
        let uniques = table.uniques.iter().filter(|unique| unique.lifetime.contains(newest));
        let checks = table.checks.iter().filter(|check| check.lifetime.contains(newest));
        let uniques = uniques.map(|unique| self::unique(table, unique, newest));
        let own: Vec<PhysicalConstraint> = key.into_iter().chain(uniques).chain(checks.map(self::check)).collect();
        let taken = |check: &&Check| own.iter().any(|other| other.constraint.name.raw() == check.name);
        let inherited: Vec<PhysicalConstraint> = self
            .parent_checks(table, 0)
            .into_iter()
            .filter(|check| !taken(check))
            .map(|check| PhysicalConstraint { doc: None, ..self::check(check) })
            .collect();
        own.into_iter().chain(inherited).collect()
    }

    /// The checks that a partition must have before it can be attached. The reader has refused circles; `depth` only
    /// bounds what a model made by other means could do.
    fn parent_checks<'b>(&'b self, table: &'b Table, depth: usize) -> Vec<&'b Check> {
        let parent = table.storage.partition_of.as_ref().and_then(|of| self.model.table(&of.parent));
        let Some((parent, newest)) = parent.and_then(|table| Some((table, self.newest(table.lifetime)?))) else {
            return Vec::new();
        };
        let own = parent.checks.iter().filter(|check| check.lifetime.contains(newest) && !check.no_inherit);
        let above = if depth < 100 { self.parent_checks(parent, depth + 1) } else { Vec::new() };
        let mut checks: Vec<&Check> = own.collect();
        for check in above {
            if !checks.iter().any(|known| known.name == check.name) {
                checks.push(check);
            }
        }
        checks
    }

    /// Foreign keys. They point at the names that the newest served version of the other table has, because the key
    /// there is on those.
    pub(super) fn foreign_keys(&self, table: &Table, newest: VersionNumber) -> Vec<PhysicalConstraint> {
        let alive = table.foreign_keys.iter().filter(|key| key.lifetime.contains(newest));
        alive.map(|key| self.foreign_key(table, key, newest)).collect()
    }

    fn foreign_key(&self, table: &Table, key: &ForeignKey, newest: VersionNumber) -> PhysicalConstraint {
        let columns = names(table, &key.columns, newest);
        let target = self.model.table(&key.target);
        let there = target.and_then(|target| Some((target, self.newest(target.lifetime)?)));
        let target_columns = match there {
            Some((target, version)) => names(target, &key.target_columns, version),
            None => key.target_columns.iter().map(Ident::new).collect(),
        };
        let name = named(key.name.as_deref(), table, Some(&columns), "fkey");
        let rule = ConstraintRule::ForeignKey {
            columns,
            target: self.qualified(&key.target),
            target_columns,
            on_delete: key.on_delete,
            on_update: key.on_update,
            set_columns: names(table, &key.set_columns, newest),
            match_full: key.match_full,
            deferrable: key.deferrable,
        };
        let doc = comment(key.doc.as_deref());
        PhysicalConstraint {
            constraint: Constraint { name, rule },
            doc,
            index_doc: None,
            not_valid: key.not_valid,
            part_of: None,
        }
    }

    /// Indexes beside those of the constraints.
    pub(super) fn indexes(&self, name: &QualifiedName, table: &Table) -> Vec<PhysicalIndex> {
        let wanted = table.indexes.iter().filter_map(|index| {
            let version = self.newest(index.lifetime)?;
            let promised = !index.unique || self.newest(table.lifetime) == Some(version);
            promised.then(|| PhysicalIndex {
                index: self::index(name, Some(table), index, version),
                doc: comment(index.doc.as_deref()),
                statistics: statistics(index),
                part_of: index.part_of.as_ref().map(Ident::new),
            })
        });
        wanted.collect()
    }
}

fn primary_key(table: &Table, key: &PrimaryKey, version: VersionNumber) -> PhysicalConstraint {
    let name = named(key.name.as_deref(), table, None, "pkey");
    let rule = ConstraintRule::PrimaryKey {
        columns: names(table, &key.columns, version),
        deferrable: key.deferrable,
        index: key_index(table, &key.index, version),
    };
    keyed(Constraint { name, rule }, &key.index)
}

fn unique(table: &Table, unique: &Unique, version: VersionNumber) -> PhysicalConstraint {
    let columns = names(table, &unique.columns, version);
    let name = named(unique.name.as_deref(), table, Some(&columns), "key");
    let rule = ConstraintRule::Unique {
        columns,
        nulls_not_distinct: unique.nulls_not_distinct,
        deferrable: unique.deferrable,
        index: key_index(table, &unique.index, version),
    };
    keyed(Constraint { name, rule }, &unique.index)
}

fn check(check: &Check) -> PhysicalConstraint {
    let rule =
        ConstraintRule::Check { expression: Expression::new(&check.expression.text), no_inherit: check.no_inherit };
    let constraint = Constraint { name: Ident::new(&check.name), rule };
    let doc = comment(check.doc.as_deref());
    PhysicalConstraint { constraint, doc, index_doc: None, not_valid: check.not_valid, part_of: None }
}

fn key_index(table: &Table, index: &ConstraintIndex, version: VersionNumber) -> KeyIndex {
    KeyIndex { include: names(table, &index.include, version), options: index.options.clone() }
}

fn keyed(constraint: Constraint, index: &ConstraintIndex) -> PhysicalConstraint {
    let part_of = index.part_of.as_ref().map(Ident::new);
    let (doc, index_doc) = (comment(index.doc.as_deref()), comment(index.index_doc.as_deref()));
    PhysicalConstraint { constraint, doc, index_doc, not_valid: false, part_of }
}

/// A key of an index, under the names that `version` has for the columns of the table; a view has the same in all.
pub(super) fn key(table: Option<&Table>, key: &model::IndexKey, version: VersionNumber) -> IndexKey {
    let name = |key: &String| table.map_or_else(|| key.clone(), |table| table.name_at(key, version));
    IndexKey {
        on: match &key.on {
            model::IndexTerm::Column(key) => IndexTerm::Column(Ident::new(name(key))),
            model::IndexTerm::Expression(expression) => IndexTerm::Expression(Expression::new(&expression.text)),
        },
        opclass: key.opclass.clone(),
        opclass_options: key.opclass_options.clone(),
        collation: key.collation.clone(),
        descending: key.descending,
        nulls_first: key.nulls_first,
    }
}

/// What the expression, operator class and collation of a key name.
pub(super) fn key_needs(key: &IndexKey, table: &QualifiedName) -> Option<Need> {
    let plain = matches!(key.on, IndexTerm::Column(_)) && key.collation.is_none() && key.opclass.is_none();
    if plain { None } else { Some(Need::Sql(key.to_string(), table.schema.clone())) }
}

/// Statistics targets of keys, counted from 1.
pub(super) fn statistics(index: &model::Index) -> Vec<(usize, i32)> {
    (1..).zip(&index.keys).filter_map(|(position, key)| Some((position, key.statistics?))).collect()
}

pub(super) fn index(
    name: &QualifiedName,
    table: Option<&Table>,
    index: &model::Index,
    version: VersionNumber,
) -> Index {
    let keys = index.keys.iter().map(|key| self::key(table, key, version));
    let partitioned = table.is_some_and(|table| table.storage.partition_by.is_some());
    Index {
        name: Ident::new(&index.name),
        table: name.clone(),
        method: Ident::new(&index.method),
        unique: index.unique,
        nulls_not_distinct: index.nulls_not_distinct,
        keys: keys.collect(),
        include: match table {
            Some(table) => names(table, &index.include, version),
            None => index.include.iter().map(Ident::new).collect(),
        },
        predicate: index.predicate.as_ref().map(|predicate| Expression::new(&predicate.text)),
        options: index.options.clone(),
        only: partitioned,
    }
}

fn names(table: &Table, keys: &[String], version: VersionNumber) -> Vec<Ident> {
    keys.iter().map(|key| Ident::new(table.name_at(key, version))).collect()
}

/// The name that was written, else the one that PostgreSQL would choose.
fn named(written: Option<&str>, table: &Table, columns: Option<&[Ident]>, label: &str) -> Ident {
    let derived = || {
        let columns = columns.map(|columns| joined_columns(columns.iter().map(Ident::raw))).unwrap_or_default();
        object_name(&table.name, &columns, label)
    };
    Ident::new(written.map_or_else(derived, str::to_owned))
}
