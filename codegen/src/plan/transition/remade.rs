//! What has to be dropped and made again, because something that it needs changes its shape.
//!
//! In come two schemas with their pieces in order, out go the pieces of the first that have to be dropped before tables
//! change, those of the second that have to be made behind, and the columns of which PostgreSQL lets nobody depend while
//! their type changes. It follows every need to its end and makes no statement.

use std::collections::{BTreeMap, BTreeSet};

use schema_spec::model::{FunctionBody, Qualified};

use super::key::is_relogged;
use super::object::{in_place, labels, mentions};
use crate::statement::{Creation, Expression, Ident, QualifiedName, Statement, Subject};
use crate::window::{Kind, Ordered, Owner, Physical, PhysicalColumn, PhysicalTable, Piece, ancestors};

/// Two schemas and what they are made of.
#[derive(Debug)]
pub(super) struct Compared<'a> {
    pub(super) from: &'a Physical,
    pub(super) to: &'a Physical,
    /// Pieces of the first; those of things that stay each on their own.
    pub(super) before: Ordered,
    /// Pieces of the second, likewise.
    pub(super) after: Ordered,
    /// Tables of the first of which partitions go, or partitions of those.
    pub(super) shrinking: BTreeSet<&'a Qualified>,
}

/// Columns of a table that stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Touched {
    /// Those whose type or collation changes.
    pub(super) retyped: BTreeSet<Ident>,
    /// Generated ones that have to be computed anew.
    pub(super) recomputed: BTreeSet<Ident>,
    /// Those that go.
    pub(super) gone: BTreeSet<Ident>,
    /// Those whose type or collation changes by way of another column, with its name until it takes their place.
    pub(super) shadowed: BTreeMap<Ident, Ident>,
    /// New ones of a type that is made anew, computed from one whose type changes, or by a function that is made anew: they
    /// are made behind that.
    pub(super) late: BTreeSet<Ident>,
    /// Computed ones that go for good, and have to before what they are computed from changes.
    pub(super) early: BTreeSet<Ident>,
    /// Computed ones that call a function which is dropped, with its name.
    pub(super) calling: BTreeMap<Ident, Ident>,
}

impl Touched {
    /// Columns whose values change their form.
    pub(super) fn rewritten(&self) -> impl Iterator<Item = &Ident> {
        self.retyped.iter().chain(&self.recomputed).chain(&self.late)
    }

    pub(super) fn is_rewritten(&self, column: &Ident) -> bool {
        self.retyped.contains(column) || self.recomputed.contains(column) || self.late.contains(column)
    }

    /// Whether an SQL text names a column whose values change their form.
    pub(super) fn reaches(&self, sql: &str) -> bool {
        self.rewritten().any(|column| mentions(sql, column))
    }

    /// The same, for what is there: also where the column goes together with the old form of another.
    pub(super) fn reaches_old(&self, sql: &str) -> bool {
        self.reaches(sql) || self.early.iter().any(|column| mentions(sql, column))
    }

    /// Whether a column that is there is gone, or gone for a while, when columns change their form.
    pub(super) fn is_taken_out(&self, column: &Ident) -> bool {
        self.recomputed.contains(column) || self.early.contains(column)
    }

    /// Whether values of columns that are there change their form, in place or by way of another column.
    pub(super) fn changes_form(&self) -> bool {
        self.rewritten().chain(self.shadowed.keys()).next().is_some()
    }

    fn is_in(&self, sql: &str) -> bool {
        self.reaches(sql) || self.gone.iter().any(|column| mentions(sql, column))
    }
}

impl Remade {
    /// Whether a new table has columns from above that change their form there.
    pub(super) fn reshapes_above(&self, compared: &Compared<'_>, table: &PhysicalTable) -> bool {
        let parents = table.shape.inherits.iter().filter_map(|name| compared.to_table(name));
        let is_new = compared.from.table(&table.element).is_none();
        is_new
            && parents.into_iter().any(|parent| {
                self.touched.get(&parent.element).is_some_and(Touched::changes_form)
                    || self.reshapes_above(compared, parent)
            })
    }
}

/// What has to be dropped and made again.
#[derive(Debug, Default)]
pub(super) struct Remade {
    /// Types and collations of which PostgreSQL cannot change what changes.
    pub(super) types: BTreeSet<QualifiedName>,
    /// Places of pieces of the first schema.
    pub(super) drop: BTreeSet<usize>,
    /// Places of pieces of the second schema.
    pub(super) create: BTreeSet<usize>,
    /// Columns of tables that stay, by table.
    pub(super) touched: BTreeMap<Qualified, Touched>,
}

impl<'a> Compared<'a> {
    pub(super) fn new(from: &'a Physical, to: &'a Physical) -> Self {
        let stays = |other: &Physical, owner: &Owner| match owner {
            Owner::Table(element) => other.table(element).is_some(),
            Owner::Object(element, subject) => other.object(element, subject.as_ref()).is_some(),
            _ => true,
        };
        let gone = from.tables.iter().filter(|table| to.table(&table.element).is_none());
        Self {
            from,
            to,
            shrinking: gone.flat_map(|part| ancestors(&from.tables, part)).map(|above| &above.element).collect(),
            before: Ordered::apart(from, |owner| stays(to, owner)),
            after: Ordered::apart(to, |owner| stays(from, owner)),
        }
    }

    /// The table of that name in the second schema.
    pub(super) fn to_table(&self, name: &QualifiedName) -> Option<&'a PhysicalTable> {
        self.to.tables.iter().find(|table| table.name == *name)
    }

    /// The table of a piece, as it is in the second schema.
    pub(super) fn table_of(&self, piece: &Piece) -> Option<&'a PhysicalTable> {
        match &piece.owner {
            Owner::Table(element) => self.to.table(element),
            _ => None,
        }
    }

    /// Whether a table of the first schema goes.
    pub(super) fn goes(&self, table: &PhysicalTable) -> bool {
        self.to.table(&table.element).is_none()
    }

    /// Tables that stay, before and after.
    pub(super) fn shared(&self) -> impl Iterator<Item = (&'a PhysicalTable, &'a PhysicalTable)> + use<'a> {
        let from = self.from;
        self.to.tables.iter().filter_map(move |to| Some((from.table(&to.element)?, to)))
    }

    pub(super) fn is_shared(&self, owner: &Owner) -> bool {
        match owner {
            Owner::Table(element) => self.from.table(element).is_some() && self.to.table(element).is_some(),
            _ => false,
        }
    }
}

/// Whether a piece is a trigger, rule, policy, statistics or exclusion of its table.
pub(super) fn is_attached(physical: &Physical, piece: &Piece) -> bool {
    let (Owner::Table(element), Some(subject)) = (&piece.owner, &piece.part) else { return false };
    physical.table(element).is_some_and(|table| table.parts.iter().any(|part| part.subject == *subject))
}

/// Whether a piece stands beside the tables.
pub(super) fn is_object(piece: &Piece) -> bool {
    matches!(piece.owner, Owner::Object(..) | Owner::View(_))
}

/// Everything that has to be dropped and made again.
pub(super) fn remade(compared: &Compared<'_>) -> Remade {
    let mut remade = Remade::default();
    changed_objects(compared, &mut remade);
    loop {
        let known = (remade.types.len(), remade.drop.len(), remade.touched.clone());
        remade.touched = touched(compared, &remade.types, &dropped_functions(compared, &remade));
        follow(compared, &mut remade);
        if known == (remade.types.len(), remade.drop.len(), remade.touched.clone()) {
            break;
        }
    }
    remade.create = created(compared, &remade);
    remade
}

fn places<'o>(ordered: &'o Ordered, owner: &'o Owner) -> impl Iterator<Item = usize> + 'o {
    ordered.pieces.iter().enumerate().filter(move |(_, piece)| piece.owner == *owner).map(|(at, _)| at)
}

/// Objects that differ in something that no `ALTER` changes.
fn changed_objects(compared: &Compared<'_>, remade: &mut Remade) {
    for new in &compared.to.enums {
        let Some(old) = compared.from.enumeration(&new.element) else { continue };
        if labels(old, new).is_none() {
            remade.types.insert(new.name.clone());
            remade.drop.extend(places(&compared.before, &Owner::Enum(old.element.clone())));
        }
    }
    for new in &compared.to.objects {
        let Some(old) = compared.from.object(&new.element, new.subject.as_ref()) else { continue };
        if in_place(old, new).is_none() {
            remade.types.extend(type_name(new.kind, new.subject.as_ref()));
            remade.drop.extend(places(&compared.before, &Owner::Object(old.element.clone(), old.subject.clone())));
        }
    }
    give_way(compared, remade);
    stop_publishing(compared, remade);
    for new in &compared.to.views {
        let old = compared.from.views.iter().find(|old| old.element == new.element);
        if old.is_some_and(|old| old != new) {
            remade.drop.extend(places(&compared.before, &Owner::View(new.element.clone())));
        }
    }
    for (at, piece) in compared.before.pieces.iter().enumerate() {
        if compared.is_shared(&piece.owner) && is_attached(compared.from, piece) && !has_equal(compared, piece) {
            remade.drop.insert(at);
        }
    }
}

/// What goes and has the name of something new, which could not be made beside it.
fn give_way(compared: &Compared<'_>, remade: &mut Remade) {
    let (before, after) = (&compared.before.pieces, &compared.after.pieces);
    let stays: BTreeSet<&Owner> = after.iter().map(|piece| &piece.owner).collect();
    let there: BTreeSet<&Owner> = before.iter().map(|piece| &piece.owner).collect();
    let new = after.iter().filter(|piece| !there.contains(&piece.owner));
    let new: BTreeSet<&Qualified> = new.filter_map(|piece| piece.element.as_ref()).collect();
    for (at, piece) in before.iter().enumerate() {
        let taken = piece.element.as_ref().is_some_and(|element| new.contains(element));
        if is_object(piece) && !stays.contains(&piece.owner) && taken {
            remade.drop.insert(at);
        }
    }
}

/// Publications that go, and have a table that begins or ceases to be logged.
fn stop_publishing(compared: &Compared<'_>, remade: &mut Remade) {
    let (before, after) = (&compared.before.pieces, &compared.after.pieces);
    let stays: BTreeSet<&Owner> = after.iter().map(|piece| &piece.owner).collect();
    let relogged = |need: &usize| compared.table_of(&before[*need]).is_some_and(|table| is_relogged(compared, table));
    let publishes = |piece: &Piece| matches!(piece.create[..], [Statement::Create(Creation::Publication(_)), ..]);
    for (at, piece) in before.iter().enumerate() {
        if publishes(piece) && !stays.contains(&piece.owner) && piece.needs.iter().any(relogged) {
            remade.drop.insert(at);
        }
    }
}

/// Whether the second schema has the same part.
fn has_equal(compared: &Compared<'_>, piece: &Piece) -> bool {
    let mut others = compared.after.pieces.iter();
    others.any(|other| other.owner == piece.owner && other.part == piece.part && other.create == piece.create)
}

fn type_name(kind: Kind, subject: Option<&Subject>) -> Option<QualifiedName> {
    match subject {
        Some(Subject::Type(name) | Subject::Domain(name)) if kind == Kind::Type => Some(name.clone()),
        Some(Subject::Collation(name)) => Some(name.clone()),
        _ => None,
    }
}

/// Names of functions that are dropped and made again: what is computed by them is computed anew.
fn dropped_functions(compared: &Compared<'_>, remade: &Remade) -> BTreeSet<Ident> {
    let dropped = remade.drop.iter().flat_map(|at| &compared.before.pieces[*at].drop);
    let functions = dropped.filter_map(|statement| match statement {
        Statement::Drop(Subject::Function(name, _)) => Some(name.name.clone()),
        _ => None,
    });
    functions.collect()
}

fn touched(
    compared: &Compared<'_>,
    types: &BTreeSet<QualifiedName>,
    functions: &BTreeSet<Ident>,
) -> BTreeMap<Qualified, Touched> {
    let mut all = BTreeMap::new();
    for (from, to) in compared.shared() {
        let mut touched = Touched::default();
        for old in &from.columns {
            let name = &old.definition.name;
            match to.column(name) {
                None => drop(touched.gone.insert(name.clone())),
                Some(new) if is_retyped(old, new, types) => drop(touched.retyped.insert(name.clone())),
                Some(_) => {}
            }
        }
        // One generated column cannot read another, so a single pass finds them all.
        for old in &from.columns {
            let name = &old.definition.name;
            let Some(new) = to.column(name) else { continue };
            let calls = |of: &PhysicalColumn| {
                let text = of.definition.generated.as_ref().map(Expression::to_string);
                text.is_some_and(|text| functions.iter().any(|function| mentions(&text, function)))
            };
            if is_recomputed(old, new, &touched) || new.definition.generated.is_some() && calls(old) {
                touched.retyped.remove(name);
                touched.recomputed.insert(name.clone());
            }
        }
        for old in &from.columns {
            let (name, text) = (&old.definition.name, old.definition.generated.as_ref().map(Expression::to_string));
            let Some(text) = text else { continue };
            let called = functions.iter().find(|function| mentions(&text, function));
            let changes = called.is_some() || touched.retyped.iter().any(|column| mentions(&text, column));
            if touched.gone.contains(name) && changes {
                touched.early.insert(name.clone());
            }
            if touched.is_taken_out(name) {
                touched.calling.extend(called.map(|function| (name.clone(), function.clone())));
            }
        }
        let new = to.columns.iter().filter(|new| from.column(&new.definition.name).is_none());
        let computed = |new: &&PhysicalColumn| {
            let text = new.definition.generated.as_ref().map(Expression::to_string);
            text.is_some_and(|sql| touched.reaches(&sql) || functions.iter().any(|function| mentions(&sql, function)))
        };
        let late = |new: &&PhysicalColumn| new.definition.is_made_of(types) || computed(new);
        let late: BTreeSet<Ident> = new.filter(late).map(|new| new.definition.name.clone()).collect();
        touched.late = late;
        if touched != Touched::default() {
            all.insert(to.element.clone(), touched);
        }
    }
    all
}

fn is_retyped(old: &PhysicalColumn, new: &PhysicalColumn, types: &BTreeSet<QualifiedName>) -> bool {
    let (old, new) = (&old.definition, &new.definition);
    old.type_name != new.type_name || old.collation != new.collation || new.is_made_of(types)
}

fn is_recomputed(old: &PhysicalColumn, new: &PhysicalColumn, touched: &Touched) -> bool {
    let text = |of: &PhysicalColumn| of.definition.generated.as_ref().map(Expression::to_string);
    match (text(old), text(new)) {
        (_, None) => false,
        (old_text, Some(new_text)) => {
            old_text.as_ref() != Some(&new_text)
                || touched.retyped.contains(&old.definition.name)
                || touched.reaches(&new_text)
        }
    }
}

/// Adds what needs what is dropped, and what names a column that changes its form or goes.
fn follow(compared: &Compared<'_>, remade: &mut Remade) {
    let pieces = &compared.before.pieces;
    for at in 0..pieces.len() {
        let piece = &pieces[at];
        let attached = compared.is_shared(&piece.owner) && is_attached(compared.from, piece);
        if remade.drop.contains(&at) || !(attached || is_object(piece)) {
            continue;
        }
        let needs_dropped =
            piece.needs.iter().any(|need| remade.drop.contains(need) && pieces[*need].owner != piece.owner);
        if !needs_dropped && !depends_on_touched(compared, remade, piece, attached) {
            continue;
        }
        if attached {
            remade.drop.insert(at);
            continue;
        }
        if let Owner::Object(_, subject) = &piece.owner {
            remade.types.extend(type_name(piece.kind, subject.as_ref()));
        }
        remade.drop.extend(places(&compared.before, &piece.owner));
    }
}

/// Whether PostgreSQL would refuse to change or drop a column because of the piece.
pub(super) fn depends_on_touched(compared: &Compared<'_>, remade: &Remade, piece: &Piece, attached: bool) -> bool {
    let looks_inside = attached || piece.create.iter().any(is_bound_to_columns);
    if !looks_inside {
        return false;
    }
    let needed = piece.needs.iter().map(|need| &compared.before.pieces[*need].owner);
    let tables = needed.chain([&piece.owner]).filter_map(|owner| match owner {
        Owner::Table(element) => remade.touched.get(element),
        _ => None,
    });
    let text = piece.create.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    tables.into_iter().any(|touched| touched.is_in(&text))
}

/// Whether PostgreSQL keeps record of the columns that a statement's text names: not for functions whose body is text.
fn is_bound_to_columns(statement: &Statement) -> bool {
    match statement {
        Statement::CreateView(_) => true,
        Statement::Create(Creation::Routine(routine)) => matches!(routine.function.body, FunctionBody::Sql(_)),
        Statement::Create(Creation::View(_) | Creation::Rule(_) | Creation::Policy(_) | Creation::Publication(_)) => {
            true
        }
        Statement::Create(Creation::Trigger(_) | Creation::Statistics(_)) | Statement::Written(_) => true,
        _ => false,
    }
}

/// Pieces of the second schema that come behind the change of tables.
fn created(compared: &Compared<'_>, remade: &Remade) -> BTreeSet<usize> {
    let (before, after) = (&compared.before.pieces, &compared.after.pieces);
    let there: BTreeSet<&Owner> = before.iter().map(|piece| &piece.owner).collect();
    let dropped: BTreeSet<&Owner> = remade.drop.iter().map(|at| &before[*at].owner).collect();
    let stays: BTreeSet<&Owner> = after.iter().map(|piece| &piece.owner).collect();
    // Functions of one name may be told apart by less than their whole lists of arguments.
    let leaving = before.iter().filter(|piece| dropped.contains(&piece.owner) || !stays.contains(&piece.owner));
    let leaving: BTreeSet<&Qualified> =
        leaving.filter(|piece| is_object(piece)).filter_map(|piece| piece.element.as_ref()).collect();
    let mut create = BTreeSet::new();
    for (at, piece) in after.iter().enumerate() {
        let attached = compared.is_shared(&piece.owner) && is_attached(compared.to, piece);
        let is_new = !there.contains(&piece.owner);
        let follows = piece.needs.iter().any(|need| create.contains(need));
        let reads = || piece.needs.iter().any(|need| compared.is_shared(&after[*need].owner));
        let taken = || piece.element.as_ref().is_some_and(|element| leaving.contains(element));
        let anew =
            |element: &Qualified| compared.to.enumeration(element).is_some_and(|one| remade.types.contains(&one.name));
        let late = if let Owner::Enum(element) = &piece.owner {
            anew(element)
        } else if attached {
            let old = before.iter().position(|old| old.owner == piece.owner && old.part == piece.part);
            old.is_none_or(|old| remade.drop.contains(&old))
        } else if is_object(piece) {
            let is_type =
                matches!(piece.kind, Kind::Type | Kind::Enum | Kind::Collation | Kind::Extension | Kind::Sequence);
            dropped.contains(&piece.owner) || is_new && (piece.late || follows || taken() || (!is_type && reads()))
        } else {
            is_new && (follows || taken())
        };
        if late {
            create.insert(at);
        }
    }
    create
}
