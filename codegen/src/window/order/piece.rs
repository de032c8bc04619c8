//! The pieces of a physical schema, before they are sorted.
//!
//! In comes a physical schema, out go pieces with what they need and the names that they bear. Every default and check
//! that names something is a piece of its own here; `sort` puts it back where the order allows.

use std::collections::BTreeMap;

use super::{Owner, Piece};
use crate::statement::{Creation, Expression, Ident, QualifiedName, Statement, Subject};
use crate::window::{Kind, Need, Physical, PhysicalObject, PhysicalPart, PhysicalView};
use schema_spec::model::Qualified;

/// A piece with what is known of its place.
#[derive(Debug)]
pub(in crate::window) struct Draft {
    pub(super) piece: Piece,
    pub(super) kind: Kind,
    /// Where it stands among its kind: by the whole that it is a part of, and within that.
    pub(super) place: (usize, usize),
    pub(super) needs: Vec<Need>,
    /// Drafts that it needs.
    pub(super) behind: Vec<usize>,
    pub(super) provides: Vec<QualifiedName>,
    /// The draft of the table or type that it goes with.
    pub(super) core: Option<usize>,
    pub(super) fold: Option<Fold>,
    /// Whether making it looks into functions.
    pub(super) plans: bool,
    /// Whether it is a sequence that goes with the table that owns it.
    pub(super) is_owned: bool,
    /// Whether it is an index of that table.
    pub(super) index_of: Option<QualifiedName>,
}

/// A part that can stand in the `CREATE` of its whole.
#[derive(Debug, Clone)]
pub(super) enum Fold {
    Default(Ident),
    Check(Ident),
    DomainRule(Ident),
}

/// All drafts, and what only the whole of them tells.
#[derive(Debug, Default)]
pub(in crate::window) struct Drafts {
    pub(super) all: Vec<Draft>,
    /// Attachments of partitions, by parent: the draft and the partition.
    pub(super) attached: BTreeMap<QualifiedName, Vec<(usize, QualifiedName)>>,
}

/// The pieces of a physical schema, and the names by which they need each other.
pub(in crate::window) fn pieces(physical: &Physical) -> Drafts {
    let mut drafts = Drafts::default();
    for (position, schema) in physical.schemas.iter().enumerate() {
        let draft = drafts.add(Owner::Schema(schema.clone()), None, Kind::Schema, (0, position));
        draft.piece.create.push(Statement::CreateSchema(schema.clone()));
        draft.piece.drop.push(Statement::DropSchema(schema.clone()));
    }
    for (position, new) in physical.enums.iter().enumerate() {
        let owner = Owner::Enum(new.element.clone());
        let draft = drafts.add(owner, Some(&new.element), Kind::Enum, (position, 0));
        draft.piece.create = new.create();
        draft.piece.drop.push(Statement::DropType(new.name.clone()));
        draft.provides.push(new.name.clone());
    }
    for (position, object) in physical.objects.iter().enumerate() {
        drafts.add_object(object, position + 1);
    }
    for (position, table) in physical.tables.iter().enumerate() {
        drafts.add_table(table, position);
    }
    for (position, view) in physical.views.iter().enumerate() {
        drafts.add_view(view, position);
    }
    for (position, role) in physical.roles.iter().enumerate() {
        let draft = drafts.add(Owner::Role(role.role.clone()), None, Kind::Rights, (position, 0));
        draft.piece.create = role.create();
        let views = physical.views.iter().map(|view| &view.view.name).filter(|view| role.reads(view));
        draft.needs = views.cloned().map(Need::Name).collect();
        // Rights on views go with the views, those on schemas behind them.
        let draft = drafts.add(Owner::Role(role.role.clone()), None, Kind::AfterTables, (0, position));
        draft.piece.drop = role.revoke();
    }
    drafts
}

impl Drafts {
    pub(super) fn add(
        &mut self,
        owner: Owner,
        element: Option<&Qualified>,
        kind: Kind,
        place: (usize, usize),
    ) -> &mut Draft {
        let piece = Piece {
            element: element.cloned(),
            owner,
            part: None,
            kind,
            create: Vec::new(),
            drop: Vec::new(),
            foreign_key: None,
            refresh: None,
            late: kind.is_late(),
            needs: std::collections::BTreeSet::new(),
        };
        let at = self.all.len();
        self.all.push(Draft {
            piece,
            kind,
            place,
            needs: Vec::new(),
            behind: Vec::new(),
            provides: Vec::new(),
            core: None,
            fold: None,
            plans: false,
            index_of: None,
            is_owned: false,
        });
        &mut self.all[at]
    }

    /// A draft of a part of the whole that is the draft `core`.
    pub(super) fn add_part(&mut self, core: usize, kind: Kind) -> &mut Draft {
        let whole = &self.all[core];
        let (owner, element) = (whole.piece.owner.clone(), whole.piece.element.clone());
        let place = (whole.place.0, whole.place.1 + self.all.len() - core);
        let draft = self.add(owner, element.as_ref(), kind, place);
        draft.core = Some(core);
        draft.behind.push(core);
        draft
    }

    pub(super) fn add_physical_part(&mut self, core: usize, kind: Kind, part: &PhysicalPart, table: &QualifiedName) {
        let draft = self.add_part(core, kind);
        draft.piece.part = Some(part.subject.clone());
        draft.piece.create.clone_from(&part.create);
        draft.piece.drop.clone_from(&part.drop);
        draft.needs.clone_from(&part.needs);
        draft.plans = part.plans;
        if part.is_index {
            draft.index_of = Some(table.clone());
        }
        draft.provides.extend(match &part.subject {
            Subject::Index(name, _) => Some(name.clone()),
            Subject::Constraint(table, name) => Some(table.sibling(name.raw())),
            _ => None,
        });
    }

    fn add_object(&mut self, object: &PhysicalObject, position: usize) {
        let bare = object.element.domain.is_empty();
        let element = (!bare).then_some(&object.element);
        let core = self.all.len();
        let owner = Owner::Object(object.element.clone(), object.subject.clone());
        let draft = self.add(owner, element, object.kind, (position, 0));
        draft.piece.create.clone_from(&object.create);
        draft.piece.drop.clone_from(&object.drop);
        draft.piece.refresh.clone_from(&object.refresh);
        draft.needs.clone_from(&object.needs);
        draft.provides.clone_from(&object.provides);
        for part in &object.parts {
            let name = object.provides.first().cloned().unwrap_or_else(|| QualifiedName::new("", ""));
            // The owner of a sequence is a table, which comes much later than the sequence.
            let kind = if object.kind == Kind::Sequence { Kind::TablePart } else { object.kind };
            self.add_physical_part(core, kind, part, &name);
            if let Subject::DomainConstraint(_, rule) = &part.subject {
                let inline = matches!(&object.create[..], [Statement::Create(Creation::Domain(domain)), ..]
                    if domain.checks.iter().any(|check| check.name == *rule));
                let draft = self.all.last_mut().expect("a part was added");
                draft.fold = inline.then(|| Fold::DomainRule(rule.clone()));
            }
        }
    }

    fn add_view(&mut self, view: &PhysicalView, position: usize) {
        let owner = Owner::View(view.element.clone());
        let draft = self.add(owner, Some(&view.element), Kind::View, (0, position));
        draft.piece.create = view.create();
        draft.piece.drop.push(view.drop());
        draft.provides.push(view.view.name.clone());
        draft.needs.extend(view.view.relations().cloned().map(Need::Name));
        let computed = view.view.columns.iter().filter_map(|column| match &column.value {
            crate::statement::ViewValue::Expression(expression, _) => Some(expression),
            crate::statement::ViewValue::Column(..) => None,
        });
        let joined = view.view.joins.iter().map(|join| &join.on);
        let texts = computed.chain(joined).chain(&view.view.filter).map(Expression::to_string);
        let home = &view.view.name.schema;
        draft.needs.extend(texts.map(|text| Need::Sql(text, home.clone())));
    }
}
