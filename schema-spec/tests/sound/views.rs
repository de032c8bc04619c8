//! Sound read models, in a read-only domain.

use schema_spec::model::{
    Access, Domain, Join, Lifetime, Model, Qualified, ReadModel, ReadModelSource, ReadModelValue, Relation,
};

use super::Maker;
use super::tables::{base, sql};

impl Maker<'_> {
    pub(super) fn explore(&mut self, model: &Model) -> Domain {
        let read: Vec<&Domain> = model.domains.iter().filter(|domain| domain.access == Access::ReadWrite).collect();
        let mut targets = Vec::new();
        for domain in &read {
            let living = domain.tables.iter().filter(|table| table.lifetime == self.always());
            targets.extend(living.map(|table| Qualified { domain: domain.name.clone(), name: table.name.clone() }));
        }
        let mut read_models = Vec::new();
        if !targets.is_empty() {
            for _ in 0..self.tape.choose(3) {
                let made = self.read_model(&targets);
                read_models.push(made);
            }
        }
        Domain {
            name: "explore".to_owned(),
            doc: self.doc(),
            schema: "public".to_owned(),
            access: Access::ReadOnly,
            role: self.tape.seldom(2).then(|| "seekers".to_owned()),
            depends_on: read.iter().map(|domain| domain.name.clone()).collect(),
            enums: Vec::new(),
            tables: Vec::new(),
            read_models,
            objects: Vec::new(),
            sql_objects: Vec::new(),
            wizards: Vec::new(),
            reserved: Vec::new(),
        }
    }

    fn read_model(&mut self, targets: &[Qualified]) -> ReadModel {
        let name = self.name("shown_rows");
        let lifetime = match (self.tape.choose(3), self.later(self.always())) {
            (1, Some(since)) => Lifetime { since, removed: None },
            _ => self.always(),
        };
        let mut relation = |alias: &str| Relation { target: self.tape.pick(targets).clone(), alias: alias.to_owned() };
        let (from, second) = (relation("a"), relation("b"));
        let on = sql("b.id = a.id AND b.amount > 0", &[(Some("b"), "id"), (Some("a"), "id"), (Some("b"), "amount")]);
        let joins = match self.tape.choose(3) {
            0 => Vec::new(),
            choice => vec![Join { left: choice == 1, relation: second, on }],
        };
        let source =
            |alias: &str, column: &str| ReadModelValue::Column { alias: alias.to_owned(), column: column.to_owned() };
        let mut columns = vec![self.shown("id", lifetime, source("a", "id"))];
        if let [_] = joins.as_slice() {
            let name = self.name("of_second");
            columns.push(self.shown(&name, lifetime, source("b", "amount")));
        }
        if self.tape.seldom(2) {
            let value = ReadModelValue::Expression {
                expression: sql("a.amount * 2", &[(Some("a"), "amount")]),
                column_type: base("double precision"),
                nullable: self.tape.seldom(2),
            };
            let part = self.later(lifetime).map_or(lifetime, |since| Lifetime { since, ..lifetime });
            let name = self.name("computed");
            columns.push(self.shown(&name, part, value));
        }
        let materialized = self.tape.seldom(3);
        ReadModel {
            rust_name: self.rust_name(&name, true),
            name,
            doc: self.doc(),
            lifetime,
            materialized,
            key: if materialized || self.tape.seldom(2) { vec!["id".to_owned()] } else { Vec::new() },
            from,
            joins,
            filter: self.tape.seldom(2).then(|| sql("a.amount > 3", &[(Some("a"), "amount")])),
            columns,
        }
    }

    fn shown(&mut self, name: &str, lifetime: Lifetime, value: ReadModelValue) -> ReadModelSource {
        ReadModelSource { name: name.to_owned(), doc: self.doc(), lifetime, value }
    }
}
