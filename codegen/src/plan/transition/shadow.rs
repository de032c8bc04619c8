//! Which columns change their type by way of a shadow: a second column that takes the place of the first when it is full.
//!
//! In comes a comparison, out go the columns for which there will be a shadow, and for those that change where they stand
//! the reason. A table that has to be written anew for one column is written anew for all of them. Nothing is decided by
//! the size of a table, which nobody knows here.

use std::collections::BTreeMap;
use std::fmt;

use schema_spec::model::ReplicaIdentity;

use super::Intents;
use super::in_place::{Leaves, leaves_between};
use super::key::{text, written};
use super::object::mentions;
use super::remade::{Compared, Remade, Touched, depends_on_touched};
use crate::plan::next_name;
use crate::statement::{
    Alteration, Creation, Event, Expression, Ident, IndexTerm, Shadow, Statement, Subject, TableChange, TableSetting,
};
use crate::window::{PhysicalColumn, PhysicalTable};

/// Why a column that PostgreSQL cannot change without writing the table anew has no shadow.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Reason {
    Family,
    Rewritten,
    InStep,
    HiddenRows,
    Fires(Ident),
    FiresBehind(Ident),
    ByHand,
    Exclusion(Ident),
    StoredView,
    Relied(Ident),
    Listed(Ident),
    Mixed(Ident),
    NewType,
    Numbering,
    NameTaken(Ident),
    OwnsSequence,
    ReadsGenerated,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Family => f.write_str("it has partitions, parents or children"),
            Self::Rewritten => f.write_str("another change writes the table anew as well"),
            Self::InStep => f.write_str("columns of it are kept in step already"),
            Self::HiddenRows => f.write_str("row security is forced on its owner, from whom rows may be hidden"),
            Self::Fires(name) => write!(f, "the trigger or rule {name} would fire for each row that is filled"),
            Self::FiresBehind(name) => {
                write!(f, "the trigger {name} fires last, and may change what a shadow has seen")
            }
            Self::ByHand => f.write_str("SQL that a person wrote names the table, and may have to do with its updates"),
            Self::Exclusion(name) => write!(f, "the exclusion {name} cannot be built beside the writers"),
            Self::StoredView => {
                f.write_str("a materialized view reads it, and is filled again in the same transaction")
            }
            Self::Relied(name) => write!(f, "the index {name} is what the table is replicated or clustered by"),
            Self::Listed(name) => write!(f, "PostgreSQL lists the columns of {name} in the order of the table"),
            Self::Mixed(name) => write!(f, "{name} is about another column too that changes its form"),
            Self::NewType => f.write_str("its type or collation is made anew under its own name"),
            Self::Numbering => f.write_str("it begins or ceases to be numbered or computed"),
            Self::NameTaken(name) => write!(f, "there is a column {name} already"),
            Self::OwnsSequence => f.write_str("a sequence that stands alone is owned by it"),
            Self::ReadsGenerated => f.write_str("its new value reads a generated column, which no trigger sees"),
        }
    }
}

/// Decides for every column that changes its type, and says why some change where they stand.
pub(super) fn choose(compared: &Compared<'_>, remade: &mut Remade, intents: &Intents) -> Vec<String> {
    let mut said = Vec::new();
    let mut chosen = Vec::new();
    for (from, to) in compared.shared() {
        let Some(touched) = remade.touched.get(&to.element) else { continue };
        let table = Choice { compared, remade, intents, from, to, touched };
        let written = table.written();
        if written.is_empty() {
            continue;
        }
        let reason = table.reason(&written).or_else(|| written.iter().find_map(|pair| table.reason_of(*pair)));
        let names = written.iter().map(|(_, new)| new.definition.name.clone());
        match reason {
            None => chosen.push((to.element.clone(), names.map(|name| (name.clone(), next_name(&name))).collect())),
            Some(reason) => {
                let names = names.map(|name| name.to_string()).collect::<Vec<_>>().join(", ");
                said.push(format!("Writes {} anew for {names}, while nobody can use it: {reason}.", to.name));
            }
        }
    }
    let chosen: Vec<(_, BTreeMap<Ident, Ident>)> = chosen;
    for (element, shadowed) in chosen {
        let touched = remade.touched.entry(element).or_default();
        touched.retyped.retain(|column| !shadowed.contains_key(column));
        touched.shadowed = shadowed;
    }
    said
}

/// What PostgreSQL leaves of the rows and indexes when the column changes where it stands.
pub(super) fn left(
    compared: &Compared<'_>,
    remade_types: &std::collections::BTreeSet<crate::statement::QualifiedName>,
    intents: &Intents,
    (from, to): (&PhysicalTable, &PhysicalTable),
    (old, new): (&PhysicalColumn, &PhysicalColumn),
) -> Leaves {
    let (before, after) = (&old.definition, &new.definition);
    let named = after.type_name.name().is_some_and(|name| remade_types.contains(name));
    // PostgreSQL looks through a cast that a person has only written out.
    let column = Expression::column(&after.name);
    let casts = |given: &Expression| *given == column || *given == column.cast(&after.type_name);
    if named || intents.conversion(&to.name, &after.name).is_some_and(|given| !casts(&given)) {
        return Leaves::Nothing;
    }
    let left = leaves_between((&before.type_name, compared.from), (&after.type_name, compared.to));
    let stays_in_order = before.collation == after.collation && !after.is_made_of(remade_types);
    let left = if stays_in_order { left } else { left.min(Leaves::Rows) };
    let keys = from.constraints.iter().filter_map(|key| key.constraint.rule.key_columns());
    let indexed = keys.flatten().any(|column| *column == after.name)
        || from.indexes.iter().any(|old| {
            // Others are dropped before, and built behind.
            let stays = to.indexes.iter().any(|new| new.index == old.index);
            let is_broken = written(&old.index).iter().any(|sql| mentions(sql, &after.name));
            stays && !is_broken && mentions(&text(&old.index), &after.name)
        });
    if left == Leaves::Rows && !indexed { Leaves::All } else { left }
}

type Pair<'a> = (&'a PhysicalColumn, &'a PhysicalColumn);

struct Choice<'a> {
    compared: &'a Compared<'a>,
    remade: &'a Remade,
    intents: &'a Intents,
    from: &'a PhysicalTable,
    to: &'a PhysicalTable,
    touched: &'a Touched,
}

impl<'a> Choice<'a> {
    /// Columns for which the table would be written anew.
    fn written(&self) -> Vec<Pair<'a>> {
        let retyped =
            self.touched.retyped.iter().filter_map(|name| Some((self.from.column(name)?, self.to.column(name)?)));
        let tables = (self.from, self.to);
        retyped
            .filter(|pair| left(self.compared, &self.remade.types, self.intents, tables, *pair) != Leaves::All)
            .collect()
    }

    fn both(&self) -> [&'a PhysicalTable; 2] {
        [self.from, self.to]
    }

    /// What stands against shadows in the whole table.
    fn reason(&self, written: &[Pair<'a>]) -> Option<Reason> {
        let (from, to) = (self.from, self.to);
        if self.both().into_iter().any(|table| self.has_family(table)) {
            return Some(Reason::Family);
        }
        let added = to.columns.iter().filter(|column| from.column(&column.definition.name).is_none());
        let slow = added.map(|column| &column.definition).any(|new| new.generated.is_some() || new.numbers_itself());
        if slow
            || !self.touched.recomputed.is_empty()
            || from.shape.access_method != to.shape.access_method
            || from.shape.unlogged != to.shape.unlogged
        {
            return Some(Reason::Rewritten);
        }
        if from.in_step.is_some() || to.in_step.is_some() {
            return Some(Reason::InStep);
        }
        self.hidden().or_else(|| self.firing()).or_else(|| self.standing(written))
    }

    fn has_family(&self, table: &PhysicalTable) -> bool {
        let tables = self.compared.from.tables.iter().chain(&self.compared.to.tables);
        let has_child = tables.into_iter().any(|other| {
            other.shape.inherits.contains(&table.name)
                || other.partition_of.as_ref().is_some_and(|(parent, _)| *parent == table.name)
        });
        has_child
            || table.shape.partition_by.is_some()
            || table.partition_of.is_some()
            || !table.shape.inherits.is_empty()
    }

    fn hidden(&self) -> Option<Reason> {
        let settings = self.from.settings.iter().flat_map(|part| &part.create);
        let forced = |statement: &Statement| {
            matches!(
                statement,
                Statement::AlterTable { change: TableChange::Set(TableSetting::ForceRowSecurity(true)), .. }
            )
        };
        settings.into_iter().any(forced).then_some(Reason::HiddenRows)
    }

    /// Triggers and rules for which filling a shadow is an update like any other, or that come behind the shadow's own.
    fn firing(&self) -> Option<Reason> {
        for statement in self.from.parts.iter().flat_map(|part| &part.create) {
            match statement {
                Statement::Create(Creation::Trigger(trigger)) => {
                    let updates = |event: &Event| matches!(event, Event::Update(columns) if columns.is_empty());
                    if trigger.events.iter().any(updates) {
                        return Some(Reason::Fires(trigger.name.clone()));
                    }
                    if trigger.name.raw() >= Shadow::trigger_name().raw() {
                        return Some(Reason::FiresBehind(trigger.name.clone()));
                    }
                }
                Statement::Create(Creation::Rule(rule)) if rule.event != "select" => {
                    return Some(Reason::Fires(rule.name.clone()));
                }
                _ => {}
            }
        }
        let pieces = self.compared.before.pieces.iter().flat_map(|piece| &piece.create);
        let by_hand =
            |statement: &Statement| matches!(statement, Statement::Written(sql) if mentions(sql, &self.from.name.name));
        pieces.into_iter().any(by_hand).then_some(Reason::ByHand)
    }

    /// What stands on the columns and cannot be built beside the writers, or be found again under another name.
    fn standing(&self, written: &[Pair<'a>]) -> Option<Reason> {
        let is_written = |column: &Ident| written.iter().any(|(_, new)| new.definition.name == *column);
        let names = |sql: &str| written.iter().any(|(_, new)| mentions(sql, &new.definition.name));
        for part in self.both().into_iter().flat_map(|table| &table.parts) {
            if let Subject::Constraint(_, name) = &part.subject
                && part.create.iter().any(|statement| names(&statement.to_string()))
            {
                return Some(Reason::Exclusion(name.clone()));
            }
        }
        for table in self.both() {
            let keys = table
                .constraints
                .iter()
                .filter_map(|key| Some((&key.constraint.name, key.constraint.rule.key_columns()?)));
            let over: Vec<&Ident> = keys
                .filter(|(_, columns)| columns.iter().any(is_written))
                .map(|(name, _)| name)
                .chain(table.indexes.iter().filter(|one| names(&text(&one.index))).map(|one| &one.index.name))
                .collect();
            let relied = table.settings.iter().flat_map(|part| &part.create).find_map(relied_on);
            if let Some(name) = relied.filter(|name| over.contains(&name)) {
                return Some(Reason::Relied(name));
            }
        }
        self.mixed(&names).or_else(|| self.listed(&is_written)).or_else(|| self.stored_view())
    }

    /// What would say its columns in another order, because shadows come last: it would never again be as the specs have it.
    fn listed(&self, is_written: &impl Fn(&Ident) -> bool) -> Option<Reason> {
        let moves = |columns: &[Ident]| {
            columns.iter().skip_while(|column| !is_written(column)).any(|column| !is_written(column))
        };
        let columns_of = |on: &[IndexTerm]| -> Vec<Ident> {
            on.iter()
                .filter_map(|term| match term {
                    IndexTerm::Column(column) => Some(column.clone()),
                    IndexTerm::Expression(_) => None,
                })
                .collect()
        };
        let pieces = self.compared.after.pieces.iter().flat_map(|piece| &piece.create);
        let found = pieces.filter_map(|statement| match statement {
            Statement::Create(Creation::Statistics(statistics)) if statistics.table == self.to.name => {
                moves(&columns_of(&statistics.on)).then(|| statistics.name.name.clone())
            }
            Statement::Create(Creation::Publication(publication)) => {
                let mut own = publication.tables.iter().filter(|one| one.table == self.to.name);
                own.any(|one| moves(&one.columns)).then(|| publication.name.clone())
            }
            _ => None,
        });
        found.map(Reason::Listed).next()
    }

    /// What names a column with a shadow and one that changes where it stands: it could be built neither before the swap nor
    /// behind it.
    fn mixed(&self, names: &impl Fn(&str) -> bool) -> Option<Reason> {
        let written: Vec<Ident> = self.written().into_iter().map(|(_, new)| new.definition.name.clone()).collect();
        let others: Vec<&Ident> = self.touched.retyped.iter().filter(|column| !written.contains(column)).collect();
        let both = |sql: &str| names(sql) && others.iter().any(|other| mentions(sql, other));
        for table in self.both() {
            let constraints = table.constraints.iter().chain(&table.foreign_keys);
            let constraint = constraints.map(|one| &one.constraint).find(|one| both(&one.to_string()));
            let index = table.indexes.iter().map(|one| &one.index).find(|one| both(&text(one)));
            if let Some(name) = constraint.map(|one| &one.name).or(index.map(|one| &one.name)) {
                return Some(Reason::Mixed(name.clone()));
            }
        }
        None
    }

    fn stored_view(&self) -> Option<Reason> {
        let dropped = self.remade.drop.iter().map(|at| &self.compared.before.pieces[*at]);
        let stored = dropped.filter(|piece| piece.refresh.is_some());
        let own = |piece: &&crate::window::Piece| {
            let needs = piece.needs.iter().map(|need| &self.compared.before.pieces[*need].owner);
            let here = crate::window::Owner::Table(self.to.element.clone());
            needs.into_iter().any(|owner| *owner == here)
                && depends_on_touched(self.compared, self.remade, piece, false)
        };
        stored.into_iter().any(|piece| own(&piece)).then_some(Reason::StoredView)
    }

    /// What stands against a shadow of one column.
    fn reason_of(&self, (old, new): Pair<'a>) -> Option<Reason> {
        let (before, after) = (&old.definition, &new.definition);
        let name = &after.name;
        if after.is_made_of(&self.remade.types) {
            return Some(Reason::NewType);
        }
        if before.numbers_itself() != after.numbers_itself() || before.generated.is_some() || after.generated.is_some()
        {
            return Some(Reason::Numbering);
        }
        let next = next_name(name);
        if self.both().into_iter().any(|table| table.column(&next).is_some()) {
            return Some(Reason::NameTaken(next));
        }
        let owned =
            self.compared.before.pieces.iter().chain(&self.compared.after.pieces).flat_map(|piece| &piece.create);
        let serial = |of: &crate::statement::QualifiedName| {
            self.both().into_iter().flat_map(|table| &table.sequences).any(|own| own.sequence.name == *of)
        };
        let owns = |statement: &Statement| match statement {
            Statement::Change(Alteration::Owner { sequence, column: Some((table, column)) }) => {
                *table == self.to.name && column == name && !serial(sequence)
            }
            _ => false,
        };
        if owned.into_iter().any(owns) {
            return Some(Reason::OwnsSequence);
        }
        let given = self.intents.conversion(&self.to.name, name)?;
        let generated = self.from.columns.iter().filter(|column| column.definition.generated.is_some());
        let given = given.to_string();
        generated.into_iter().any(|column| mentions(&given, &column.definition.name)).then_some(Reason::ReadsGenerated)
    }
}

/// The index that a table is replicated or clustered by.
pub(super) fn relied_on(statement: &Statement) -> Option<Ident> {
    match statement {
        Statement::AlterTable { change: TableChange::Set(TableSetting::ClusterOn(name)), .. } => Some(name.clone()),
        Statement::AlterTable {
            change: TableChange::Set(TableSetting::ReplicaIdentity(ReplicaIdentity::Index(name))),
            ..
        } => Some(Ident::new(name)),
        _ => None,
    }
}
