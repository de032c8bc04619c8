//! Views of a window: read models in terms of SQL.
//!
//! In come the read models, out go views with the columns of all served versions. Older columns stand first, because
//! `CREATE OR REPLACE VIEW` can only append. Sources, joins and conditions are those of the newest served version.

use super::{PhysicalIndex, Window, comment};
use crate::statement::{
    Expression, Ident, Index, Literal, QualifiedName, Statement, Subject, View, ViewColumn, ViewJoin, ViewRelation,
    ViewValue,
};
use schema_spec::model::{Domain, Qualified, ReadModel, ReadModelSource, ReadModelValue, Relation, VersionNumber};
use schema_spec::name::{joined_columns, object_name};

/// A view as the database holds it.
///
/// It runs with the rights of whoever made it, which is what lets a role read it that may not read the tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhysicalView {
    /// The read model.
    pub element: Qualified,
    /// The view.
    pub view: View,
    /// Its comment.
    pub doc: Option<Literal>,
    /// Columns with a comment.
    pub columns: Vec<PhysicalViewColumn>,
    /// For a materialized view: the unique index over its key, without which it could not be refreshed concurrently.
    pub index: Option<PhysicalIndex>,
}

/// What is known of a view's column beside its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhysicalViewColumn {
    /// Its name.
    pub name: Ident,
    /// Its comment.
    pub doc: Option<Literal>,
    /// The first version that has it.
    pub since: VersionNumber,
}

impl PhysicalView {
    /// The view, its index and its comments; for grants see [`PhysicalView::grants`].
    #[must_use]
    pub fn create(&self) -> Vec<Statement> {
        let name = &self.view.name;
        let mut statements = vec![Statement::CreateView(self.view.clone())];
        if let Some(index) = &self.index {
            statements.push(Statement::CreateIndex { index: index.index.clone(), concurrently: false });
        }
        if let Some(doc) = &self.doc {
            let on = if self.view.materialized {
                Subject::MaterializedView(name.clone())
            } else {
                Subject::View(name.clone())
            };
            statements.push(Statement::Comment { on, text: Some(doc.clone()) });
        }
        let commented = self.columns.iter().filter_map(|column| Some((column, column.doc.clone()?)));
        statements.extend(commented.map(|(column, text)| Statement::Comment {
            on: Subject::Column(name.clone(), column.name.clone()),
            text: Some(text),
        }));
        statements
    }

    /// What brings the rows of a materialized view up to date.
    #[must_use]
    pub fn refresh(&self) -> Option<Statement> {
        let refresh = Statement::RefreshView { name: self.view.name.clone(), concurrently: self.index.is_some() };
        self.view.materialized.then_some(refresh)
    }

    /// `DROP VIEW`, which takes its index, comments and grants along.
    #[must_use]
    pub fn drop(&self) -> Statement {
        Statement::DropView { name: self.view.name.clone(), materialized: self.view.materialized }
    }
}

impl Window<'_> {
    pub(super) fn views(&self) -> Vec<PhysicalView> {
        let mut ordered = Vec::new();
        for domain in &self.model.domains {
            for view in &domain.read_models {
                self.add_view(domain, view, &mut ordered, 0);
            }
        }
        ordered
    }

    /// Adds the view behind those that it reads. The reader has refused cycles; `depth` only bounds what a model made
    /// by other means could do.
    fn add_view(&self, domain: &Domain, view: &ReadModel, ordered: &mut Vec<PhysicalView>, depth: usize) {
        let element = Qualified { domain: domain.name.clone(), name: view.name.clone() };
        if depth > 1000 || ordered.iter().any(|other| other.element == element) {
            return;
        }
        let Some(newest) = self.newest(view.lifetime) else { return };
        for relation in std::iter::once(&view.from).chain(view.joins.iter().map(|join| &join.relation)) {
            let base = self.model.domain(&relation.target.domain).zip(self.model.read_model(&relation.target));
            if let Some((domain, base)) = base {
                self.add_view(domain, base, ordered, depth + 1);
            }
        }
        ordered.push(self.view(domain, element, view, newest));
    }

    fn view(&self, domain: &Domain, element: Qualified, view: &ReadModel, newest: VersionNumber) -> PhysicalView {
        let served = view.columns.iter().filter_map(|column| Some((column, self.newest(column.lifetime)?)));
        let mut sources: Vec<_> = served.collect();
        sources.sort_by_key(|(column, _)| column.lifetime.since);
        let name = self.qualified(&element);
        PhysicalView {
            element,
            doc: comment(view.doc.as_deref()),
            columns: sources.iter().map(|(column, _)| described(column, view)).collect(),
            index: view.materialized.then(|| key_index(&name, view)).flatten(),
            view: View {
                name,
                materialized: view.materialized,
                security_barrier: domain.role.is_some() && !view.materialized,
                columns: sources.iter().map(|(column, at)| self.view_column(view, column, (*at).min(newest))).collect(),
                from: self.relation(&view.from),
                joins: view
                    .joins
                    .iter()
                    .map(|join| ViewJoin {
                        left: join.left,
                        relation: self.relation(&join.relation),
                        on: Expression::new(&join.on.text),
                    })
                    .collect(),
                filter: view.filter.as_ref().map(|filter| Expression::new(&filter.text)),
            },
        }
    }

    fn relation(&self, relation: &Relation) -> ViewRelation {
        ViewRelation { name: self.qualified(&relation.target), alias: Ident::new(&relation.alias) }
    }

    fn view_column(&self, view: &ReadModel, column: &ReadModelSource, version: VersionNumber) -> ViewColumn {
        let value = match &column.value {
            ReadModelValue::Column { alias, column } => {
                let joined = view.joins.iter().map(|join| &join.relation).find(|relation| relation.alias == *alias);
                let target = self.model.table(&joined.unwrap_or(&view.from).target);
                let name = target.map_or_else(|| column.clone(), |table| table.name_at(column, version));
                ViewValue::Column(Ident::new(alias), Ident::new(name))
            }
            ReadModelValue::Expression { expression, column_type, .. } => {
                ViewValue::Expression(Expression::new(&expression.text), self.type_name(column_type))
            }
        };
        ViewColumn { name: Ident::new(&column.name), value }
    }
}

fn described(column: &ReadModelSource, view: &ReadModel) -> PhysicalViewColumn {
    PhysicalViewColumn {
        name: Ident::new(&column.name),
        doc: comment(column.doc.as_deref()),
        since: column.lifetime.since.max(view.lifetime.since),
    }
}

fn key_index(view: &QualifiedName, read_model: &ReadModel) -> Option<PhysicalIndex> {
    let columns: Vec<Ident> = read_model.key.iter().map(Ident::new).collect();
    let joined = joined_columns(read_model.key.iter().map(String::as_str));
    let name = Ident::new(object_name(view.name.raw(), &joined, "idx"));
    let index = Index::unique_over(name, view.clone(), &columns, false);
    (!columns.is_empty()).then_some(PhysicalIndex { index, doc: None, statistics: Vec::new(), part_of: None })
}
