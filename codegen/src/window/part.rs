//! Parts of tables and views that are made by statements of their own: triggers, rules, policies, statistics,
//! exclusions, rights.
//!
//! In come those of the model, which name columns by key; out go statements under physical names, and what must be there
//! before them. Parts stay as long as any served version wants them, but for exclusions, which refuse rows: those are as
//! the newest version promises.

use super::{Window, comment};
use crate::statement::{
    Alteration, Constraint, ConstraintRule, Creation, Event, Expression, Grantee, Ident, IndexTerm, KeyIndex, Literal,
    Policy, QualifiedName, Right, Rule, Statement, Statistics, Subject, TableChange, TableSetting, Trigger,
};
use schema_spec::model::{self, Enabled, Exclusion, Grant, Lifetime, Qualified, Table, TriggerEvent, VersionNumber};

/// What must be there before something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Need {
    /// Everything that stands for an element of the model.
    Element(Qualified),
    /// The object of that name, which is no function.
    Name(QualifiedName),
    /// A function, as SQL names it.
    Function(String),
    /// What an SQL text names; names without a schema are looked for in this one, and in `public`.
    Sql(String, Ident),
    /// The unique keys of a table, and of its partitions.
    Keys(QualifiedName),
}

/// A part of a table or view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhysicalPart {
    /// What it is.
    pub subject: Subject,
    /// The statements that make it.
    pub create: Vec<Statement>,
    /// The statements that unmake it while its table stays.
    pub drop: Vec<Statement>,
    /// What must be there before it, beside its table.
    pub needs: Vec<Need>,
    /// Whether PostgreSQL looks into functions when it makes the part, because it plans its expressions.
    pub plans: bool,
    /// Whether it is or has an index.
    pub is_index: bool,
}

/// A table or view whose parts are made, and how it calls its columns.
pub(super) struct Home<'a> {
    pub(super) name: &'a QualifiedName,
    pub(super) table: Option<&'a Table>,
}

impl Home<'_> {
    fn column(&self, key: &str, version: VersionNumber) -> Ident {
        Ident::new(self.table.map_or_else(|| key.to_owned(), |table| table.name_at(key, version)))
    }

    fn columns(&self, keys: &[String], version: VersionNumber) -> Vec<Ident> {
        keys.iter().map(|key| self.column(key, version)).collect()
    }

    fn sql(&self, text: &str) -> Need {
        Need::Sql(text.to_owned(), self.name.schema.clone())
    }

    /// The part that this statement makes and a `DROP` unmakes.
    fn part(&self, creation: Creation, doc: Option<&str>, needs: Vec<Need>) -> PhysicalPart {
        let subject = creation.subject();
        let mut create = vec![Statement::Create(creation)];
        create.extend(comment(doc).map(|text| Statement::Comment { on: subject.clone(), text: Some(text) }));
        let drop = vec![Statement::Drop(subject.clone())];
        PhysicalPart { subject, create, drop, needs, plans: false, is_index: false }
    }

    fn set(&self, setting: TableSetting) -> Statement {
        Statement::AlterTable { table: self.name.clone(), change: TableChange::Set(setting) }
    }
}

impl Window<'_> {
    /// All parts of a table.
    pub(super) fn parts(&self, name: &QualifiedName, table: &Table, newest: VersionNumber) -> Vec<PhysicalPart> {
        let home = Home { name, table: Some(table) };
        let promised = table.exclusions.iter().filter(|exclusion| exclusion.lifetime.contains(newest));
        let mut parts: Vec<PhysicalPart> = promised.map(|exclusion| excluding(&home, exclusion, newest)).collect();
        parts.extend(self.statistics(&home, &table.statistics));
        parts.extend(self.triggers(&home, &table.triggers));
        parts.extend(self.rules(&home, &table.rules));
        parts.extend(self.policies(&home, &table.policies));
        parts
    }

    fn alive<'a, T>(&self, all: &'a [T], lifetime: impl Fn(&T) -> Lifetime) -> Vec<(&'a T, VersionNumber)> {
        all.iter().filter_map(|one| Some((one, self.newest(lifetime(one))?))).collect()
    }

    pub(super) fn statistics(&self, home: &Home<'_>, all: &[model::Statistics]) -> Vec<PhysicalPart> {
        let alive = self.alive(all, |one| one.lifetime).into_iter();
        alive.map(|(statistics, version)| described(home, statistics, version)).collect()
    }

    pub(super) fn triggers(&self, home: &Home<'_>, all: &[model::Trigger]) -> Vec<PhysicalPart> {
        let alive = self.alive(all, |one| one.lifetime).into_iter();
        alive.map(|(trigger, version)| self.trigger(home, trigger, version)).collect()
    }

    fn trigger(&self, home: &Home<'_>, trigger: &model::Trigger, version: VersionNumber) -> PhysicalPart {
        let events = trigger.events.iter().map(|event| match event {
            TriggerEvent::Insert => Event::Insert,
            TriggerEvent::Update(keys) => Event::Update(home.columns(keys, version)),
            TriggerEvent::Delete => Event::Delete,
            TriggerEvent::Truncate => Event::Truncate,
        });
        let from = trigger.from.as_ref().map(|from| self.qualified(from));
        let mut needs = vec![Need::Function(trigger.function.clone())];
        needs.extend(trigger.when.iter().map(|when| home.sql(when)));
        needs.extend(from.iter().cloned().map(Need::Name));
        let name = Ident::new(&trigger.name);
        let creation = Creation::Trigger(Trigger {
            name: name.clone(),
            table: home.name.clone(),
            timing: trigger.timing,
            events: events.collect(),
            each_row: trigger.each_row,
            when: trigger.when.as_ref().map(Expression::new),
            function: trigger.function.clone(),
            arguments: trigger.arguments.iter().map(Literal::new).collect(),
            constraint: trigger.constraint,
            deferrable: trigger.deferrable,
            from,
            old_table: trigger.old_table.as_ref().map(Ident::new),
            new_table: trigger.new_table.as_ref().map(Ident::new),
        });
        let mut part = home.part(creation, trigger.doc.as_deref(), needs);
        if trigger.enabled != Enabled::Origin {
            part.create.push(home.set(TableSetting::Trigger(name, trigger.enabled)));
        }
        part
    }

    pub(super) fn rules(&self, home: &Home<'_>, all: &[model::Rule]) -> Vec<PhysicalPart> {
        let alive = self.alive(all, |one| one.lifetime).into_iter();
        alive.map(|(rule, _)| rewriting(home, rule)).collect()
    }

    fn policies(&self, home: &Home<'_>, all: &[model::Policy]) -> Vec<PhysicalPart> {
        let alive = self.alive(all, |one| one.lifetime).into_iter();
        alive.map(|(policy, _)| guarding(home, policy)).collect()
    }
}

fn rewriting(home: &Home<'_>, rule: &model::Rule) -> PhysicalPart {
    let name = Ident::new(&rule.name);
    let needs = rule.when.iter().chain([&rule.action]).map(|text| home.sql(text)).collect();
    let creation = Creation::Rule(Rule {
        name: name.clone(),
        table: home.name.clone(),
        event: rule.event.clone(),
        when: rule.when.as_ref().map(Expression::new),
        instead: rule.instead,
        action: rule.action.clone(),
    });
    let mut part = home.part(creation, rule.doc.as_deref(), needs);
    if rule.enabled != Enabled::Origin {
        part.create.push(home.set(TableSetting::Rule(name, rule.enabled)));
    }
    part
}

fn guarding(home: &Home<'_>, policy: &model::Policy) -> PhysicalPart {
    let needs = policy.using.iter().chain(&policy.with_check).map(|sql| home.sql(&sql.text)).collect();
    let creation = Creation::Policy(Policy {
        name: Ident::new(&policy.name),
        table: home.name.clone(),
        restrictive: policy.restrictive,
        command: policy.command.clone(),
        roles: policy.roles.iter().map(|role| Grantee::named(role)).collect(),
        using: policy.using.as_ref().map(|sql| Expression::new(&sql.text)),
        with_check: policy.with_check.as_ref().map(|sql| Expression::new(&sql.text)),
    });
    home.part(creation, policy.doc.as_deref(), needs)
}

fn described(home: &Home<'_>, statistics: &model::Statistics, version: VersionNumber) -> PhysicalPart {
    let mut needs = Vec::new();
    let terms = statistics.on.iter().map(|term| match term {
        model::IndexTerm::Column(key) => IndexTerm::Column(home.column(key, version)),
        model::IndexTerm::Expression(sql) => {
            needs.push(home.sql(&sql.text));
            IndexTerm::Expression(Expression::new(&sql.text))
        }
    });
    // PostgreSQL keeps columns in the order in which the table has them, which is history, and expressions behind them.
    let mut on: Vec<IndexTerm> = terms.collect();
    on.sort_by_key(|term| match term {
        IndexTerm::Column(column) => (false, column.raw().to_owned()),
        IndexTerm::Expression(_) => (true, String::new()),
    });
    let name = home.name.sibling(&statistics.name);
    let kinds = statistics.kinds.iter().map(Ident::new).collect();
    let creation = Creation::Statistics(Statistics { name: name.clone(), table: home.name.clone(), kinds, on });
    let mut part = home.part(creation, statistics.doc.as_deref(), needs);
    part.create
        .extend(statistics.target.map(|target| Statement::Change(Alteration::StatisticsTarget { name, target })));
    PhysicalPart { plans: true, ..part }
}

fn excluding(home: &Home<'_>, exclusion: &Exclusion, newest: VersionNumber) -> PhysicalPart {
    let name = Ident::new(&exclusion.name);
    let keys: Vec<_> = exclusion
        .keys
        .iter()
        .map(|(key, operator)| (super::constraint::key(home.table, key, newest), operator.clone()))
        .collect();
    let mut needs: Vec<Need> = keys.iter().flat_map(|(key, _)| super::constraint::key_needs(key, home.name)).collect();
    needs.extend(keys.iter().map(|(_, operator)| home.sql(operator)));
    needs.extend(exclusion.predicate.iter().map(|sql| home.sql(&sql.text)));
    let rule = ConstraintRule::Exclude {
        method: Ident::new(&exclusion.method),
        keys,
        index: KeyIndex { include: home.columns(&exclusion.include, newest), options: exclusion.options.clone() },
        predicate: exclusion.predicate.as_ref().map(|sql| Expression::new(&sql.text)),
        deferrable: exclusion.deferrable,
    };
    let constraint = Constraint { name: name.clone(), rule };
    let subject = Subject::Constraint(home.name.clone(), name.clone());
    let alter = |change| Statement::AlterTable { table: home.name.clone(), change };
    let mut create = vec![alter(TableChange::AddConstraint { constraint, not_valid: false })];
    let index = Subject::Index(home.name.sibling(name.raw()), home.name.clone());
    for (on, doc) in [(&subject, &exclusion.doc), (&index, &exclusion.index_doc)] {
        let text = comment(doc.as_deref());
        create.extend(text.map(|text| Statement::Comment { on: on.clone(), text: Some(text) }));
    }
    let drop = vec![alter(TableChange::DropConstraint { name, target: None })];
    PhysicalPart { subject, create, drop, needs, plans: true, is_index: true }
}

/// The rights on an object, as statements.
pub(super) fn rights(on: &Subject, grants: &[Grant]) -> Vec<Statement> {
    let rights = grants.iter().map(|grant| Right {
        privileges: grant.privileges.clone(),
        on: on.clone(),
        role: Grantee::named(&grant.role),
        grantable: grant.grantable,
        revoked: grant.revoked,
    });
    rights.map(Statement::Right).collect()
}
