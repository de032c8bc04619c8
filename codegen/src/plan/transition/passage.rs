//! The steps of a transition, phase by phase.
//!
//! In comes a comparison, out go steps. The order is what makes them safe: new things beside the old, values for rows,
//! indexes beside the writers, promises, then in one transaction what cannot be changed in place, and at last what
//! nobody needs any more.

use std::collections::{BTreeMap, BTreeSet};

use super::column::Columns;
use super::family::{generation, parents};
use super::key::{Judge, Keys, Round};
use super::new_pieces::NewPieces;
use super::remade::{Compared, Remade, Touched, is_object, remade};
use super::{Intents, Transition};
use super::{domain_users, number, object, shadow};
use crate::plan::bystanders::name_bystanders;
use crate::plan::grow::unique_names;
use crate::plan::table::search_path;
use crate::plan::{Direction, Phase, Step, beside, file_word};
use crate::statement::{Alteration, Backfill, Ident, Pace, QualifiedName, Statement, Subject, TableChange};
use crate::window::{Kind, Owner, PhysicalTable, Piece, unchecked};

/// One table that stays, with all that was found out about it.
pub(super) struct Stay<'a> {
    pub(super) from: &'a PhysicalTable,
    pub(super) to: &'a PhysicalTable,
    pub(super) touched: Touched,
    pub(super) late_defaults: BTreeSet<Ident>,
    pub(super) keys: Keys<'a>,
}

/// Everything that the phases look at.
pub(super) struct Passage<'a> {
    pub(super) compared: &'a Compared<'a>,
    pub(super) remade: Remade,
    /// Why tables are written anew.
    pub(super) written: Vec<String>,
    pub(super) intents: &'a Intents,
    pub(super) stays: Vec<Stay<'a>>,
    /// Relations of the first schema that make way for new ones of the same name.
    pub(super) moved: BTreeMap<QualifiedName, Ident>,
    pub(super) new: NewPieces<'a>,
}

pub(super) fn passage(compared: &Compared<'_>, intents: &Intents) -> Transition {
    let mut remade = remade(compared);
    let written = shadow::choose(compared, &mut remade, intents);
    let stays = stays(compared, &remade);
    let (moved, new) = (BTreeMap::new(), NewPieces::default());
    let mut passage = Passage { compared, remade, written, intents, stays, moved, new };
    passage.moved = passage.in_the_way();
    passage.new = passage.new_pieces();
    let mut steps = Vec::new();
    steps.extend(passage.make_way());
    steps.extend(passage.labels());
    steps.extend(passage.detach());
    steps.extend(passage.new_objects());
    steps.extend(passage.expand());
    steps.extend(passage.replace());
    steps.extend(passage.rows(false));
    steps.extend(passage.backfill());
    steps.extend(passage.build(Round::First));
    steps.extend(passage.loosen());
    steps.extend(passage.promise(Round::First));
    steps.extend(passage.analyze_shadows());
    steps.push(passage.connect(false));
    steps.push(passage.switch());
    steps.extend(passage.rows(true));
    steps.extend(passage.build(Round::Second));
    steps.extend(passage.relax(true));
    steps.extend(passage.promise(Round::Second));
    steps.extend(passage.contract());
    steps.extend(passage.take_names());
    steps.push(passage.connect(true));
    steps.extend(passage.settle());
    steps.extend(passage.attach_tables());
    steps.retain(|step| !step.up.statements.is_empty());
    steps.iter_mut().for_each(number::raise);
    name_bystanders(&compared.from.tables, steps.iter_mut().map(|step| &mut step.up));
    let mut refused = passage.refused();
    refused.extend(steps.iter_mut().flat_map(|step| domain_users::name_users(compared, step)));
    unique_names(&mut steps);
    let columns = passage.stays.iter().map(|stay| passage.columns(stay));
    let missing = columns.flat_map(|columns| columns.filled().1.into_iter().chain(columns.doubtful())).collect();
    Transition { steps, missing, refused }
}

/// All tables that stay. What becomes of the indexes of a partition hangs on those of its parent.
fn stays<'a>(compared: &'a Compared<'a>, remade: &Remade) -> Vec<Stay<'a>> {
    let mut done: Vec<Option<Stay<'a>>> = Vec::new();
    let tables: Vec<(&PhysicalTable, &PhysicalTable)> = compared.shared().collect();
    done.resize_with(tables.len(), || None);
    let place = |name: &QualifiedName| tables.iter().position(|(_, to)| to.name == *name);
    for first in 0..tables.len() {
        // From the topmost parent down.
        let mut line = vec![first];
        while let Some(parent) = tables[line[line.len() - 1]].1.partition_of.as_ref().and_then(|(name, _)| place(name))
        {
            if line.contains(&parent) {
                break;
            }
            line.push(parent);
        }
        for at in line.into_iter().rev() {
            if done[at].is_none() {
                let (from, to) = tables[at];
                let above = to.partition_of.as_ref().and_then(|(name, _)| place(name));
                let above = above.and_then(|above| done[above].as_ref()).map(|above| &above.keys);
                done[at] = Some(stay(compared, remade, (from, to), above));
            }
        }
    }
    let mut stays: Vec<Stay<'a>> = done.into_iter().flatten().collect();
    // A child has the columns of its parents before anything is said of them.
    stays.sort_by_cached_key(|stay| generation(&tables, stay.to, tables.len()));
    for at in 0..stays.len() {
        let (above, below) = stays.split_at_mut(at);
        let Some(stay) = below.first_mut() else { break };
        // PostgreSQL hands a default down that waits, so that the child's own waits too.
        let parents = above.iter().filter(|one| parents(stay.to).any(|name| *name == one.to.name));
        let has = |column: &&Ident| stay.from.column(column).or_else(|| stay.to.column(column)).is_some();
        let late = parents.flat_map(|parent| &parent.late_defaults).filter(has);
        let late: Vec<Ident> = late.cloned().collect();
        stay.late_defaults.extend(late);
    }
    stays
}

fn stay<'a>(
    compared: &'a Compared<'a>,
    remade: &Remade,
    (from, to): (&'a PhysicalTable, &'a PhysicalTable),
    above: Option<&Keys<'a>>,
) -> Stay<'a> {
    let default = |piece: &Piece| match &piece.part {
        Some(Subject::Column(table, column)) if *table == to.name => Some(column.clone()),
        _ => None,
    };
    let late = |piece: &&Piece| piece.needs.iter().any(|need| remade.create.contains(need));
    let lost = |piece: &&Piece| piece.needs.iter().any(|need| remade.drop.contains(need));
    let late_defaults = compared.after.pieces.iter().filter(late).filter_map(default);
    let lost_defaults = compared.before.pieces.iter().filter(lost).filter_map(default);
    Stay {
        from,
        to,
        touched: remade.touched.get(&to.element).cloned().unwrap_or_default(),
        late_defaults: late_defaults.chain(lost_defaults).collect(),
        keys: Judge { compared, remade, from, to, above }.judged(),
    }
}

pub(super) fn word(table: &PhysicalTable) -> String {
    file_word(table.name.name.raw())
}

pub(super) fn alter(table: &PhysicalTable, change: TableChange) -> Statement {
    Statement::AlterTable { table: table.name.clone(), change }
}

pub(super) fn step(name: impl Into<String>, phase: Phase, says: impl Into<String>, statements: Vec<Statement>) -> Step {
    let up = Direction::new(says, statements);
    let down = Direction::new("The way back is the transition from the new schema to the old.", Vec::new());
    Step { name: name.into(), phase, domains: Vec::new(), up, down }
}

impl<'a> Passage<'a> {
    pub(super) fn columns<'s>(&'s self, stay: &'s Stay<'s>) -> Columns<'s> {
        Columns {
            compared: self.compared,
            from: stay.from,
            to: stay.to,
            touched: &stay.touched,
            late_defaults: &stay.late_defaults,
            late_types: &self.remade.types,
            intents: self.intents,
            new: &self.new,
        }
    }

    /// New labels of types that are there. They come alone, for a transaction cannot use a label that it has made itself.
    fn labels(&self) -> Option<Step> {
        let mut statements = Vec::new();
        for new in &self.compared.to.enums {
            let old = self.compared.from.enumeration(&new.element);
            statements.extend(old.and_then(|old| object::labels(old, new)).unwrap_or_default());
        }
        (!statements.is_empty()).then(|| step("labels", Phase::Expand, "Adds labels to enum types.", statements))
    }

    /// Schemas, types, functions and tables that nobody uses yet, and what changes in place beside tables.
    fn new_objects(&self) -> Vec<Step> {
        let disowned = self.disowned();
        let mut statements = Vec::new();
        for piece in &self.new.free {
            match &piece.create[..] {
                [Statement::Create(crate::statement::Creation::Sequence(sequence)), ..]
                    if disowned.contains(&sequence.name)
                        && is_object(piece)
                        && !self.moved.contains_key(&sequence.name) =>
                {
                    let (name, options) = (sequence.name.clone(), sequence.options.clone());
                    let (sequence, column) = (sequence.name.clone(), None);
                    statements.push(Statement::Change(Alteration::Owner { sequence, column }));
                    statements.push(Statement::Change(Alteration::Sequence { name, options }));
                }
                [Statement::Create(crate::statement::Creation::Sequence(sequence)), ..]
                    if self.compared.from.provides(&sequence.name) =>
                {
                    let (name, options) = (sequence.name.clone(), sequence.options.clone());
                    statements.push(Statement::Change(Alteration::Sequence { name, options }));
                }
                create => statements.extend(create.iter().cloned()),
            }
        }
        let made = step("new_objects", Phase::Expand, "Makes new types, functions and tables.", unchecked(statements));
        let altered = self.altered(|kind| kind != Kind::Function);
        let altered =
            step("alter_objects", Phase::Expand, "Changes types and other objects where they stand.", altered);
        vec![made, altered]
    }

    /// Sequences that a column owned, and that now stand alone.
    fn disowned(&self) -> Vec<QualifiedName> {
        let owned = self.compared.from.tables.iter().flat_map(|table| &table.sequences);
        owned.map(|sequence| sequence.sequence.name.clone()).collect()
    }

    /// Objects that `ALTER` and `CREATE OR REPLACE` can change.
    fn altered(&self, of: impl Fn(Kind) -> bool) -> Vec<Statement> {
        let dropped: BTreeSet<&Owner> =
            self.remade.drop.iter().map(|at| &self.compared.before.pieces[*at].owner).collect();
        let mut statements = Vec::new();
        for new in self.compared.to.objects.iter().filter(|object| of(object.kind)) {
            let Some(old) = self.compared.from.object(&new.element, new.subject.as_ref()) else { continue };
            if !dropped.contains(&Owner::Object(old.element.clone(), old.subject.clone())) {
                statements.extend(object::in_place(old, new).unwrap_or_default());
            }
        }
        if of(Kind::Schema) {
            statements.extend(self.schemas_of_which_nothing_is_said());
        }
        if of(Kind::Enum) {
            for new in &self.compared.to.enums {
                let old = self.compared.from.enumeration(&new.element);
                let stays = |old: &&crate::window::PhysicalEnum| !self.remade.types.contains(&old.name);
                statements.extend(old.filter(stays).map(|old| object::described(old, new)).unwrap_or_default());
            }
        }
        statements
    }

    /// Rights and comments of schemas that stay, where nothing is said of them any more.
    fn schemas_of_which_nothing_is_said(&self) -> Vec<Statement> {
        let objects = self.compared.from.objects.iter().filter(|old| old.kind == Kind::Schema && old.drop.is_empty());
        let silent = objects.filter(|old| self.compared.to.object(&old.element, old.subject.as_ref()).is_none());
        let stays = |on: &Subject| matches!(on, Subject::Schema(name) if self.compared.to.schemas.contains(name));
        let undone = silent.flat_map(|old| old.create.iter().rev()).filter_map(|said| match said {
            Statement::Right(right) if stays(&right.on) => Some(Statement::Right(right.undone())),
            Statement::Comment { on, .. } if stays(on) => Some(Statement::Comment { on: on.clone(), text: None }),
            _ => None,
        });
        undone.collect()
    }

    /// Functions with the same arguments and the same result. They come behind new columns, which they may use.
    fn replace(&self) -> [Step; 2] {
        let replaced = unchecked(self.altered(|kind| kind == Kind::Function));
        let replaced = step("replace_functions", Phase::Expand, "Gives functions their new bodies.", replaced);
        let calling = self.new.calling.iter().flat_map(|piece| piece.create.iter().cloned()).collect();
        [
            replaced,
            step("new_objects", Phase::Expand, "Makes what is new and calls these functions.", unchecked(calling)),
        ]
    }

    fn expand(&self) -> Vec<Step> {
        let beside = self.stays.iter().rev().map(|stay| {
            let says = format!("Adds to {} columns of its own that its parents get too.", stay.to.name);
            step(format!("expand_{}", word(stay.to)), Phase::Expand, says, self.columns(stay).expand_beside_parents())
        });
        let expanded = self.stays.iter().map(|stay| {
            let says = format!("Adds to {} what is new, and lets its columns hold more.", stay.to.name);
            step(format!("expand_{}", word(stay.to)), Phase::Expand, says, self.columns(stay).expand())
        });
        beside.chain(expanded).collect()
    }

    /// First rows of new tables, of those that are made when columns change their form or of the others.
    fn rows(&self, late: bool) -> Vec<Step> {
        let there: BTreeSet<&QualifiedName> = self.compared.from.tables.iter().map(|table| &table.name).collect();
        let remade = self.remade.create.iter().map(|at| &self.compared.after.pieces[*at]);
        let reshaped = self.new.reshaped.iter().chain(&self.new.last).copied().chain(remade);
        // What a table demands of its rows may be there only then.
        let made_late: BTreeSet<&QualifiedName> =
            reshaped.filter_map(|piece| self.compared.table_of(piece)).map(|table| &table.name).collect();
        let new = self.intents.rows.iter().filter(|(table, _)| !there.contains(table));
        let new = new.filter(|(table, _)| made_late.contains(table) == late);
        let steps = new.map(|(table, rows)| {
            let insert = Statement::Insert { table: table.clone(), rows: rows.clone() };
            let name = format!("rows_{}", file_word(table.name.raw()));
            step(name, Phase::Backfill, format!("Gives {table} its first rows."), vec![insert])
        });
        steps.collect()
    }

    fn backfill(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        for stay in &self.stays {
            let (columns, _) = self.columns(stay).filled();
            if columns.is_empty() {
                continue;
            }
            let names: Vec<String> = columns.iter().map(|filled| filled.column.to_string()).collect();
            let (table, path) = (stay.to.name.clone(), search_path(&stay.to.name));
            let says = format!("Gives rows of {table} their values: {}.", names.join(", "));
            let fill = Statement::Backfill(Backfill { table, search_path: path, columns, pace: Pace::default() });
            steps.push(step(format!("backfill_{}", word(stay.to)), Phase::Backfill, says, vec![fill]));
        }
        steps
    }

    /// Names that new relations need and that something of the first schema still has: what goes, or leaves its table.
    fn in_the_way(&self) -> BTreeMap<QualifiedName, Ident> {
        let wanted: BTreeSet<QualifiedName> = {
            let there = self.owners();
            let is_new = |at: usize, piece: &Piece| {
                let excludes = matches!(piece.part, Some(Subject::Constraint(..)));
                !there.contains(&piece.owner) || excludes && self.remade.create.contains(&at)
            };
            let pieces = self.compared.after.pieces.iter().enumerate();
            let new = pieces.filter(|(at, piece)| is_new(*at, piece)).map(|(_, piece)| piece);
            new.flat_map(|piece| piece.create.iter().flat_map(Statement::makes)).collect()
        };
        let mut moved = BTreeMap::new();
        let mut moves = |name: QualifiedName| {
            if wanted.contains(&name) {
                let old = beside(&name.name, "old");
                moved.insert(name, old);
            }
        };
        for table in &self.compared.from.tables {
            let stay = self.stay_before(&table.name);
            if stay.is_none() {
                moves(table.name.clone());
                table.sequences.iter().for_each(|sequence| moves(sequence.sequence.name.clone()));
            }
            let keeps = |name: &Ident| stay.is_some_and(|stay| !stay.keys.leaves(name) && !stay.keys.gives(name));
            let keys = table.constraints.iter().filter(|key| key.constraint.rule.key_columns().is_some());
            let names = keys.map(|key| &key.constraint.name).chain(table.indexes.iter().map(|index| &index.index.name));
            names.filter(|name| !keeps(name)).for_each(|name| moves(table.name.sibling(name.raw())));
        }
        moved
    }

    /// Other names for what is in the way.
    fn make_way(&self) -> Option<Step> {
        let tables: BTreeSet<&QualifiedName> = self.compared.from.tables.iter().map(|table| &table.name).collect();
        let owned = self.disowned();
        let renamed = self.moved.iter().map(|(name, to)| {
            let what = if tables.contains(name) {
                Subject::Table(name.clone())
            } else if owned.contains(name) {
                Subject::Sequence(name.clone())
            } else {
                return Statement::RenameIndex { name: name.clone(), to: to.clone() };
            };
            Statement::Rename { what, to: to.clone() }
        });
        let statements: Vec<Statement> = renamed.collect();
        let says = "Gives other names to what goes, because new things bear its names.";
        (!statements.is_empty()).then(|| step("make_way", Phase::Expand, says, statements))
    }

    /// Where something is after it made way.
    pub(super) fn relocated(&self, name: &QualifiedName) -> QualifiedName {
        self.moved.get(name).map_or_else(|| name.clone(), |to| name.sibling(to.raw()))
    }
}
