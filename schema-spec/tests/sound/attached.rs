//! What hangs on sound tables: triggers, rules, policies, statistics, exclusions, partitions and children.

use schema_spec::model::{
    Column, ConstraintIndex, DefaultValue, Deferrable, Domain, Enabled, Exclusion, Identity, IndexTerm, PartitionBy,
    PartitionOf, PartitionStrategy, Policy, PrimaryKey, Qualified, ReplicaIdentity, Rule, Statistics, Table,
    TableStorage, Trigger, TriggerEvent, TriggerTiming,
};

use super::Maker;
use super::tables::{base, plain_column, plain_key, sql};

impl Maker<'_> {
    pub(super) fn storage(&mut self, table: &mut Table) {
        if !self.tape.seldom(3) {
            return;
        }
        let strategies = [PartitionStrategy::Range, PartitionStrategy::List, PartitionStrategy::Hash];
        let strategy = *self.tape.pick(&strategies);
        let by = self.tape.seldom(2);
        let keys = match self.tape.choose(2) {
            0 => vec![plain_key(IndexTerm::Column("amount".to_owned()))],
            _ => vec![plain_key(IndexTerm::Expression(sql("abs(amount)", &[(None, "amount")])))],
        };
        let identities = [
            ReplicaIdentity::Default,
            ReplicaIdentity::Full,
            ReplicaIdentity::Nothing,
            ReplicaIdentity::Index("full".to_owned()),
        ];
        table.storage = TableStorage {
            unlogged: self.tape.seldom(2),
            inherits: Vec::new(),
            partition_by: by.then_some(PartitionBy { strategy, keys }),
            partition_of: None,
            options: self.options(),
            access_method: self.tape.seldom(3).then(|| "heap".to_owned()),
            replica_identity: self.tape.pick(&identities).clone(),
            cluster_on: self.tape.seldom(3).then(|| self.name("sorted")),
            row_security: self.tape.seldom(2),
            force_row_security: self.tape.seldom(2),
        };
    }

    pub(super) fn attached(&mut self, table: &mut Table, domain: &Domain) {
        table.grants = self.grants(&["select", "insert"]);
        for _ in 0..self.tape.choose(3) {
            let trigger = self.trigger("amount", table, domain);
            table.triggers.push(trigger);
        }
        if self.tape.seldom(3) {
            let rule = self.rule(table.lifetime);
            table.rules.push(rule);
        }
        if self.tape.seldom(3) {
            let policy = self.policy(table);
            table.policies.push(policy);
        }
        if self.tape.seldom(3) {
            let statistics = self.statistics(table.lifetime);
            table.statistics.push(statistics);
        }
        if self.tape.seldom(4) {
            let exclusion = self.exclusion(table);
            table.exclusions.push(exclusion);
        }
    }

    pub(super) fn enabled(&mut self) -> Enabled {
        *self.tape.pick(&[Enabled::Origin, Enabled::Origin, Enabled::Disabled, Enabled::Replica, Enabled::Always])
    }

    pub(super) fn trigger(&mut self, column: &str, table: &Table, domain: &Domain) -> Trigger {
        let events = [
            vec![TriggerEvent::Insert],
            vec![TriggerEvent::Update(vec![column.to_owned()]), TriggerEvent::Insert],
            vec![TriggerEvent::Insert, TriggerEvent::Update(Vec::new()), TriggerEvent::Delete],
            vec![TriggerEvent::Truncate],
        ];
        let timings = [TriggerTiming::Before, TriggerTiming::After, TriggerTiming::InsteadOf];
        let own = Qualified { domain: domain.name.clone(), name: table.name.clone() };
        let known =
            domain.tables.first().map(|other| Qualified { domain: domain.name.clone(), name: other.name.clone() });
        Trigger {
            name: self.name("trigger"),
            timing: *self.tape.pick(&timings),
            events: self.tape.pick(&events).clone(),
            each_row: self.tape.seldom(2),
            when: self.tape.seldom(3).then(|| "OLD.* IS DISTINCT FROM NEW.*\n  AND (true)".to_owned()),
            function: self.tape.pick(&["public.touch", "\"Odd Schema\".\"f\""]).to_owned().to_owned(),
            arguments: if self.tape.seldom(3) { vec!["x".to_owned(), "it's \\ \n".to_owned()] } else { Vec::new() },
            constraint: self.tape.seldom(4),
            deferrable: self.deferrable(),
            from: self.tape.seldom(4).then(|| known.unwrap_or(own)),
            old_table: self.tape.seldom(4).then(|| "old rows".to_owned()),
            new_table: self.tape.seldom(4).then(|| "new".to_owned()),
            enabled: self.enabled(),
            doc: self.doc(),
            lifetime: self.part_of(table.lifetime),
        }
    }

    pub(super) fn rule(&mut self, owner: schema_spec::model::Lifetime) -> Rule {
        let actions = ["NOTHING", "(INSERT INTO a VALUES (';');\n DELETE FROM b)", "INSERT INTO a VALUES (1)"];
        Rule {
            name: self.name("rule"),
            event: (*self.tape.pick(&["select", "insert", "update", "delete"])).to_owned(),
            when: self.tape.seldom(3).then(|| "old.id > 0".to_owned()),
            instead: self.tape.seldom(2),
            action: (*self.tape.pick(&actions)).to_owned(),
            enabled: self.enabled(),
            doc: self.doc(),
            lifetime: self.part_of(owner),
        }
    }

    fn policy(&mut self, table: &Table) -> Policy {
        let using = sql("amount = (SELECT max(x.other) FROM elsewhere x)", &[(None, "amount")]);
        Policy {
            name: self.name("policy"),
            restrictive: self.tape.seldom(2),
            command: self.tape.pick(&[None, Some("select"), Some("delete")]).map(str::to_owned),
            roles: if self.tape.seldom(2) { vec!["reader".to_owned(), "Odd role".to_owned()] } else { Vec::new() },
            using: self.tape.seldom(2).then_some(using),
            with_check: self.tape.seldom(2).then(|| sql("amount > 0", &[(None, "amount")])),
            doc: self.doc(),
            lifetime: self.part_of(table.lifetime),
        }
    }

    pub(super) fn statistics(&mut self, owner: schema_spec::model::Lifetime) -> Statistics {
        let choices: [&[&str]; 3] = [&[], &["mcv"], &["ndistinct", "dependencies"]];
        let kinds = *self.tape.pick(&choices);
        Statistics {
            name: self.name("statistics"),
            kinds: kinds.iter().map(|kind| (*kind).to_owned()).collect(),
            on: vec![
                IndexTerm::Column("amount".to_owned()),
                IndexTerm::Expression(sql("abs(amount)", &[(None, "amount")])),
            ],
            target: *self.tape.pick(&[None, Some(0), Some(1000)]),
            doc: self.doc(),
            lifetime: self.part_of(owner),
        }
    }

    fn exclusion(&mut self, table: &Table) -> Exclusion {
        let expression = IndexTerm::Expression(sql("int4range(amount, amount + 1)", &[(None, "amount")]));
        Exclusion {
            name: self.name("exclusion"),
            method: (*self.tape.pick(&["gist", "spgist"])).to_owned(),
            keys: vec![
                (plain_key(IndexTerm::Column("amount".to_owned())), "=".to_owned()),
                (self.index_key(expression), "OPERATOR(pg_catalog.&&)".to_owned()),
            ],
            include: if self.tape.seldom(3) { vec!["id".to_owned()] } else { Vec::new() },
            predicate: self.tape.seldom(3).then(|| sql("amount > 10", &[(None, "amount")])),
            deferrable: self.deferrable(),
            options: self.options(),
            doc: self.doc(),
            index_doc: self.doc(),
            lifetime: self.part_of(table.lifetime),
        }
    }

    /// A partition and a child of the domain's first table: columns as they are, in another order, or with one more.
    pub(super) fn children(&mut self, domain: &mut Domain) {
        let Some(parent) = domain.tables.first().filter(|table| is_simple(table)).cloned() else { return };
        let name = Qualified { domain: domain.name.clone(), name: parent.name.clone() };
        if self.tape.seldom(3) {
            let bounds = ["FROM (1) TO (10)", "WITH (modulus 4, remainder 0)", "IN ('a', NULL)"];
            let bound = self.tape.seldom(2).then(|| (*self.tape.pick(&bounds)).to_owned());
            let mut table = self.child(&parent, &domain.schema);
            table.storage.partition_of = Some(PartitionOf { parent: name.clone(), bound });
            if self.tape.seldom(3) {
                table.columns.reverse();
            }
            domain.tables.push(table);
        }
        if self.tape.seldom(3) {
            let mut table = self.child(&parent, &domain.schema);
            table.storage.inherits = vec![name];
            if self.tape.seldom(2) {
                let key = self.name("own");
                table.columns.push(plain_column(&key, table.lifetime, base("text"), true));
            }
            match self.tape.choose(4) {
                1 => table.columns[0].inherited = false,
                2 => table.columns[1].states[0].nullable = true,
                3 => table.columns.rotate_left(1),
                _ => {}
            }
            domain.tables.push(table);
        }
    }

    fn child(&mut self, parent: &Table, schema: &str) -> Table {
        let name = self.name("part");
        Table {
            rust_name: self.rust_name(&name, true),
            name,
            doc: self.doc(),
            columns: parent.columns.iter().map(|column| inherited(column, parent, schema)).collect(),
            primary_key: Some(PrimaryKey {
                name: None,
                columns: vec!["id".to_owned()],
                deferrable: Deferrable::No,
                index: ConstraintIndex { part_of: Some("whole".to_owned()), ..ConstraintIndex::default() },
            }),
            uniques: Vec::new(),
            checks: Vec::new(),
            foreign_keys: Vec::new(),
            exclusions: Vec::new(),
            indexes: Vec::new(),
            storage: TableStorage::default(),
            triggers: Vec::new(),
            rules: Vec::new(),
            policies: Vec::new(),
            statistics: Vec::new(),
            grants: Vec::new(),
            ..parent.clone()
        }
    }
}

/// Whether its columns stay as they are and name nothing of the table.
fn is_simple(table: &Table) -> bool {
    let plain = |column: &Column| {
        column.states.len() == 1
            && column.lifetime == table.lifetime
            && column.replaces.is_none()
            && column.up.is_none()
    };
    table.columns.iter().all(plain) && table.storage.inherits.is_empty()
}

fn inherited(column: &Column, parent: &Table, schema: &str) -> Column {
    let mut states = column.states.clone();
    if column.identity == Some(Identity::Serial) {
        let chosen = column.sequence.as_ref().and_then(|sequence| sequence.name.clone());
        let sequence = chosen.unwrap_or_else(|| schema_spec::name::object_name(&parent.name, &column.key, "seq"));
        let quoted = |name: &str| {
            let plain = name.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_'));
            if plain { name.to_owned() } else { format!("\"{}\"", name.replace('"', "\"\"")) }
        };
        let name = format!("{}.{}", quoted(schema), quoted(&sequence));
        states[0].default = Some(DefaultValue::Expression(sql(&format!("nextval('{name}'::regclass)"), &[])));
    }
    let mut storage = column.storage.clone();
    (storage.statistics, storage.options) = (None, Vec::new());
    Column {
        doc: None,
        states,
        identity: None,
        sequence: None,
        inherited: true,
        storage,
        grants: Vec::new(),
        down: None,
        ..column.clone()
    }
}
