//! Objects of a window: types, sequences, functions, views and what else the language has nodes for.
//!
//! In come those of the model, out go statements that make and unmake each, and what must be there before it. An object
//! is there as long as any served version needs it.

use super::object::PhysicalObject;
use super::part::{Home, rights};
use super::storage::stored;
use super::{Kind, Need, PhysicalPart, Window, column, comment, constraint};
use crate::statement::{
    AggregateFunction, Alteration, Composite, Creation, Domain, DomainRule, EventTrigger, Expression, Field, Ident,
    Literal, NumberSequence, Publication, Published, QualifiedName, QueryView, Range, Routine, ScalarName, Statement,
    Subject, TableChange, TableSetting, TextOrder, TypeName, dotted,
};
use schema_spec::model::{
    CompositeField, DomainType, Enabled, Function, FunctionBody, Object, ObjectKind, Qualified, WrittenView,
};

impl Window<'_> {
    /// Every object that a served version needs.
    pub(super) fn objects(&self) -> Vec<PhysicalObject> {
        let domains = self.model.domains.iter();
        let all = domains.flat_map(|domain| domain.objects.iter().map(move |object| (&domain.name, object)));
        let alive = all.filter(|(_, object)| self.newest(object.lifetime).is_some());
        alive.map(|(domain, object)| self.object(domain, object)).collect()
    }

    fn object(&self, domain: &str, object: &Object) -> PhysicalObject {
        let element = Qualified { domain: domain.to_owned(), name: object.name.clone() };
        let name = self.qualified(&element);
        let (kind, creation, mut needs) = self.creation(&name, &object.kind);
        let subject = creation.subject();
        let granted = rights(&subject, &object.grants);
        let mut made = PhysicalObject {
            kind,
            provides: provided(&name, &object.kind),
            create: vec![Statement::Create(creation)],
            drop: vec![Statement::Drop(subject.clone())],
            depends_on: object.depends_on.clone(),
            needs: Vec::new(),
            parts: Vec::new(),
            refresh: None,
            subject: Some(subject.clone()),
            element,
        };
        let doc = comment(object.doc.as_deref());
        made.create.extend(doc.map(|text| Statement::Comment { on: subject.clone(), text: Some(text) }));
        self.extras(&name, &object.kind, &mut made);
        made.create.extend(granted);
        needs.extend(object.depends_on.iter().cloned().map(Need::Element));
        made.needs = needs;
        made
    }

    fn creation(&self, name: &QualifiedName, kind: &ObjectKind) -> (Kind, Creation, Vec<Need>) {
        let name = name.clone();
        let sql = |text: &String| Need::Sql(text.clone(), name.schema.clone());
        match kind {
            ObjectKind::DomainType(domain) => self.domain_type(&name, domain),
            ObjectKind::Composite(fields) => self.composite(&name, fields),
            ObjectKind::Range(range) => {
                let types = [&range.subtype].into_iter().chain(&range.opclass).chain(&range.collation);
                let functions = range.canonical.iter().chain(&range.subtype_diff);
                let needs = types.map(sql).chain(functions.map(|function| Need::Function(function.clone()))).collect();
                (Kind::Type, Creation::Range(Range { name: name.clone(), range: range.clone() }), needs)
            }
            ObjectKind::Sequence(sequence) => {
                let options = sequence.options.clone();
                let made = NumberSequence { name, options, unlogged: sequence.unlogged };
                (Kind::Sequence, Creation::Sequence(made), Vec::new())
            }
            ObjectKind::Collation(collation) => {
                let made = TextOrder { name, collation: collation.clone() };
                (Kind::Collation, Creation::Collation(made), Vec::new())
            }
            ObjectKind::Function(function) => {
                let needs = calling(function).into_iter().map(|text| sql(&text)).collect();
                (
                    Kind::Function,
                    Creation::Routine(Routine { name, function: function.clone(), replaces: false }),
                    needs,
                )
            }
            ObjectKind::Aggregate(aggregate) => {
                let needs = aggregate.options.iter().map(|(_, text)| sql(text)).chain([sql(&aggregate.arguments)]);
                let needs = needs.collect();
                (Kind::Function, Creation::Aggregate(AggregateFunction { name, aggregate: aggregate.clone() }), needs)
            }
            ObjectKind::View(view) => {
                let made = query_view(&name, view);
                match typed_columns(view) {
                    columns if columns.is_empty() => (Kind::View, Creation::View(made), vec![sql(&view.query)]),
                    columns => {
                        let needs = columns.iter().map(|(_, type_sql)| sql(type_sql)).collect();
                        (Kind::View, Creation::View(made.hollow(&columns)), needs)
                    }
                }
            }
            ObjectKind::EventTrigger(trigger) => {
                let made = EventTrigger {
                    name: name.name.clone(),
                    event: Ident::new(&trigger.event),
                    tags: trigger.tags.iter().map(Literal::new).collect(),
                    function: trigger.function.clone(),
                };
                let needs = vec![Need::Function(trigger.function.clone())];
                (Kind::EventTrigger, Creation::EventTrigger(made), needs)
            }
            ObjectKind::Publication(publication) => self.publication(&name, publication),
        }
    }

    fn domain_type(&self, name: &QualifiedName, domain: &DomainType) -> (Kind, Creation, Vec<Need>) {
        let base = self.type_name(&domain.base);
        let default = domain.default.as_ref().map(|default| column::value(default, &base));
        let mut needs: Vec<Need> = type_need(&base).into_iter().collect();
        let texts =
            domain.collation.as_deref().map(dotted).into_iter().chain(default.as_ref().map(ToString::to_string));
        needs.extend(texts.map(|text| Need::Sql(text, name.schema.clone())));
        let checks = domain.checks.iter().filter(|check| !check.not_valid);
        let made = Domain {
            name: name.clone(),
            base,
            collation: domain.collation.clone(),
            default,
            not_null: domain.not_null,
            checks: checks.map(|check| rule(&check.name, &check.expression.text)).collect(),
        };
        (Kind::Type, Creation::Domain(made), needs)
    }

    fn composite(&self, name: &QualifiedName, fields: &[CompositeField]) -> (Kind, Creation, Vec<Need>) {
        let fields: Vec<Field> = fields
            .iter()
            .map(|field| Field {
                name: Ident::new(&field.name),
                type_name: self.type_name(&field.column_type),
                collation: field.collation.clone(),
            })
            .collect();
        let mut needs: Vec<Need> = fields.iter().filter_map(|field| type_need(&field.type_name)).collect();
        let collations = fields.iter().filter_map(|field| field.collation.as_deref().map(dotted));
        needs.extend(collations.map(|text| Need::Sql(text, name.schema.clone())));
        (Kind::Type, Creation::Composite(Composite { name: name.clone(), fields }), needs)
    }

    fn publication(
        &self,
        name: &QualifiedName,
        publication: &schema_spec::model::Publication,
    ) -> (Kind, Creation, Vec<Need>) {
        let mut needs = Vec::new();
        let tables = publication.tables.iter().map(|sent| {
            let table = self.qualified(&sent.table);
            let model = self.model.table(&sent.table).and_then(|table| Some((table, self.newest(table.lifetime)?)));
            let column = |key: &String| model.map_or_else(|| key.clone(), |(table, at)| table.name_at(key, at));
            needs.push(Need::Name(table.clone()));
            needs.push(Need::Keys(table.clone()));
            needs.extend(sent.filter.iter().map(|sql| Need::Sql(sql.text.clone(), table.schema.clone())));
            let columns = sent.columns.iter().map(|key| Ident::new(column(key))).collect();
            Published { table, columns, filter: sent.filter.as_ref().map(|sql| Expression::new(&sql.text)) }
        });
        let tables = tables.collect();
        let made = Publication {
            name: name.name.clone(),
            all_tables: publication.all_tables,
            tables,
            schemas: publication.schemas.iter().map(Ident::new).collect(),
            publish: publication.publish.iter().map(Ident::new).collect(),
            via_root: publication.via_root,
        };
        (Kind::Publication, Creation::Publication(made), needs)
    }

    /// What is said of an object in statements behind its own, and its parts.
    fn extras(&self, name: &QualifiedName, kind: &ObjectKind, made: &mut PhysicalObject) {
        match kind {
            ObjectKind::DomainType(domain) => made.parts.extend(domain_rules(name, domain)),
            ObjectKind::Composite(fields) => {
                let docs = fields.iter().filter_map(|field| {
                    let on = Subject::Column(name.clone(), Ident::new(&field.name));
                    Some(Statement::Comment { on, text: Some(comment(field.doc.as_deref())?) })
                });
                made.create.extend(docs);
            }
            ObjectKind::Sequence(sequence) => made.parts.extend(sequence.owned_by.as_ref().map(|(table, key)| {
                let (owner, model) = (self.qualified(table), self.model.table(table));
                let version = model.and_then(|table| self.newest(table.lifetime));
                let column = model.zip(version).map_or_else(|| key.clone(), |(table, at)| table.name_at(key, at));
                let own = |column| Statement::Change(Alteration::Owner { sequence: name.clone(), column });
                let mut part = part(Subject::Sequence(name.clone()), vec![Need::Name(owner.clone())]);
                part.create = vec![own(Some((owner, Ident::new(column))))];
                part.drop = vec![own(None)];
                part
            })),
            ObjectKind::EventTrigger(trigger) if trigger.enabled != Enabled::Origin => {
                let (name, enabled) = (name.name.clone(), trigger.enabled);
                made.create.push(Statement::Change(Alteration::EventTrigger { name, enabled }));
            }
            ObjectKind::View(view) => self.view_extras(name, view, made),
            _ => {}
        }
    }

    fn view_extras(&self, name: &QualifiedName, view: &WrittenView, made: &mut PhysicalObject) {
        let home = Home { name, table: None };
        let set = |setting| Statement::AlterTable { table: name.clone(), change: TableChange::Set(setting) };
        made.parts.extend(filled(name, view));
        for column in &view.columns {
            let on = || Subject::Column(name.clone(), Ident::new(&column.name));
            let text = comment(column.doc.as_deref());
            made.create.extend(text.map(|text| Statement::Comment { on: on(), text: Some(text) }));
            made.create.extend(column.default.as_ref().map(|default| {
                let default = crate::statement::Value::Expression(Expression::new(default));
                let (view, column) = (name.clone(), Ident::new(&column.name));
                Statement::Change(Alteration::ViewDefault { view, column, default })
            }));
            made.needs.extend(column.default.iter().map(|text| Need::Sql(text.clone(), name.schema.clone())));
            made.create.extend(stored(&Ident::new(&column.name), &column.storage).into_iter().map(set));
            made.create.extend(rights(&on(), &column.grants));
        }
        let newest = self.versions.last().copied().unwrap_or_default();
        for index in view.indexes.iter().filter(|index| self.newest(index.lifetime).is_some()) {
            let made_index = super::PhysicalIndex {
                index: constraint::index(name, None, index, newest),
                doc: comment(index.doc.as_deref()),
                statistics: constraint::statistics(index),
                part_of: None,
            };
            made.parts.push(made_index.part());
        }
        made.parts.extend(view.cluster_on.as_ref().map(|index| {
            let mut part = part(Subject::MaterializedView(name.clone()), vec![Need::Name(name.sibling(index))]);
            part.create.push(set(TableSetting::ClusterOn(Ident::new(index))));
            part
        }));
        made.parts.extend(self.statistics(&home, &view.statistics));
        made.parts.extend(self.rules(&home, &view.rules));
        made.parts.extend(self.triggers(&home, &view.triggers));
        made.refresh = view.materialized.then(|| Statement::RefreshView { name: name.clone(), concurrently: false });
    }
}

fn query_view(name: &QualifiedName, view: &WrittenView) -> QueryView {
    QueryView {
        name: name.clone(),
        materialized: view.materialized,
        replaces: false,
        access_method: view.access_method.as_ref().map(Ident::new),
        options: view.options.clone(),
        query: view.query.clone(),
        check_option: view.check_option.as_ref().map(Ident::new),
    }
}

/// The columns of a view that is made without its query first.
fn typed_columns(view: &WrittenView) -> Vec<(Ident, String)> {
    let typed = view.columns.iter().filter(|_| !view.materialized);
    typed.filter_map(|column| Some((Ident::new(&column.name), column.type_sql.clone()?))).collect()
}

/// The query of a view that was made without it.
fn filled(name: &QualifiedName, view: &WrittenView) -> Option<PhysicalPart> {
    let columns = Some(typed_columns(view)).filter(|columns| !columns.is_empty())?;
    let whole = QueryView { replaces: true, ..query_view(name, view) };
    let needs = vec![Need::Sql(view.query.clone(), name.schema.clone())];
    let mut part = part(Subject::View(name.clone()), needs);
    part.drop.push(Statement::Create(Creation::View(whole.hollow(&columns))));
    part.create.push(Statement::Create(Creation::View(whole)));
    Some(part)
}

fn part(subject: Subject, needs: Vec<Need>) -> PhysicalPart {
    PhysicalPart { subject, create: Vec::new(), drop: Vec::new(), needs, plans: false, is_index: false }
}

fn rule(name: &str, expression: &str) -> DomainRule {
    DomainRule { name: Ident::new(name), expression: Expression::new(expression) }
}

/// Every rule as a part; one that is valid stands in `CREATE DOMAIN` where what it names is there in time.
fn domain_rules(name: &QualifiedName, domain: &DomainType) -> Vec<PhysicalPart> {
    let rules = domain.checks.iter().map(|check| {
        let subject = Subject::DomainConstraint(name.clone(), Ident::new(&check.name));
        let sql = Need::Sql(check.expression.text.clone(), name.schema.clone());
        let mut part = PhysicalPart { plans: true, ..part(subject.clone(), vec![sql]) };
        let rule = rule(&check.name, &check.expression.text);
        part.drop =
            vec![Statement::Change(Alteration::DropDomainRule { domain: name.clone(), rule: rule.name.clone() })];
        part.create.push(Statement::Change(Alteration::DomainRule {
            domain: name.clone(),
            rule,
            not_valid: check.not_valid,
            users: Vec::new(),
        }));
        let text = comment(check.doc.as_deref());
        part.create.extend(text.map(|text| Statement::Comment { on: subject, text: Some(text) }));
        part
    });
    rules.collect()
}

/// The type that a column or field needs, where it is one that is made here.
pub(super) fn type_need(of: &TypeName) -> Option<Need> {
    match &of.of {
        ScalarName::Enum(name) | ScalarName::Named(name, _) => Some(Need::Name(name.clone())),
        ScalarName::Base(..) => None,
    }
}

/// What PostgreSQL looks up when it makes a function: its signature, and a body of standard SQL.
fn calling(function: &Function) -> Vec<String> {
    let mut texts = vec![function.arguments.clone()];
    texts.extend(function.returns.clone());
    texts.extend(function.support.clone());
    texts.extend(function.transforms.iter().cloned());
    if let FunctionBody::Sql(body) = &function.body {
        texts.push(body.clone());
    }
    texts
}

/// Names by which other texts may call the object.
fn provided(name: &QualifiedName, kind: &ObjectKind) -> Vec<QualifiedName> {
    match kind {
        ObjectKind::Range(range) => {
            let derived = if name.name.raw().contains("range") {
                name.name.raw().replacen("range", "multirange", 1)
            } else {
                format!("{}_multirange", name.name.raw())
            };
            vec![name.clone(), name.sibling(range.multirange.clone().unwrap_or(derived))]
        }
        ObjectKind::EventTrigger(_) | ObjectKind::Publication(_) => Vec::new(),
        _ => vec![name.clone()],
    }
}
