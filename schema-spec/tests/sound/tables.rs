//! Sound tables: columns of every type and kind, keys, checks and indexes over them.

use schema_spec::model::{
    Access, Budget, Check, Column, ColumnReference, ColumnSequence, ColumnState, ColumnStorage, ConstraintIndex,
    DefaultValue, Deferrable, Domain, ForeignKey, Identity, Index, IndexKey, IndexTerm, Lifetime, Model, PrimaryKey,
    Qualified, ReferentialAction, Replaces, SqlExpression, Table, TableStorage, Terms, Unique, VersionNumber, WAIVABLE,
    Waiver,
};
use schema_spec::name::{joined_columns, object_name};
use schema_spec::{BASE_TYPES, ColumnType, Modifiers, Scalar};

use super::Maker;

/// An expression over columns that it names in this order.
pub(super) fn sql(text: &str, columns: &[(Option<&str>, &str)]) -> SqlExpression {
    let columns = columns.iter().map(|(qualifier, column)| ColumnReference {
        qualifier: qualifier.map(str::to_owned),
        column: (*column).to_owned(),
    });
    SqlExpression { text: text.to_owned(), columns: columns.collect() }
}

/// A type of PostgreSQL's own.
pub(super) fn base(name: &str) -> ColumnType {
    let found = BASE_TYPES.iter().find(|base| base.name == name).expect("the type is in the table");
    ColumnType { scalar: Scalar::Base(found, Vec::new()), array: false }
}

pub(super) fn plain_column(key: &str, lifetime: Lifetime, column_type: ColumnType, nullable: bool) -> Column {
    let state = ColumnState { since: lifetime.since, name: key.to_owned(), column_type, nullable, default: None };
    Column {
        key: key.to_owned(),
        doc: None,
        lifetime,
        states: vec![state],
        rust_name: None,
        identity: None,
        sequence: None,
        collation: None,
        inherited: false,
        storage: ColumnStorage::default(),
        grants: Vec::new(),
        generated: None,
        replaces: None,
        up: None,
        down: None,
    }
}

/// A key that says nothing but what it is made of.
pub(super) fn plain_key(on: IndexTerm) -> IndexKey {
    IndexKey {
        on,
        opclass: None,
        opclass_options: Vec::new(),
        statistics: None,
        collation: None,
        descending: false,
        nulls_first: None,
    }
}

impl Maker<'_> {
    fn terms(&mut self) -> Terms {
        let mut terms = Terms::default();
        if self.tape.seldom(3) {
            let rows = self.tape.pick(&[None, Some(1), Some(2_000_000_000)]).to_owned();
            let writes_per_second = self.tape.pick(&[None, Some(3_000)]).to_owned();
            let max_lock = self.tape.pick(&[Some(1), Some(200), Some(61_000), Some(120_000)]).to_owned();
            terms.budget = Some(Budget { rows, writes_per_second, max_lock });
        }
        if self.tape.seldom(5) {
            let reason = "nobody reads \"it\" at night".to_owned();
            terms.waivers.push(Waiver { code: WAIVABLE[0], reason, until: 99 });
        }
        if self.tape.seldom(5) {
            terms.reserved = vec!["gone before".to_owned(), "fax".to_owned()];
        }
        terms
    }

    pub(super) fn table(&mut self, model: &Model, domain: &Domain) -> Table {
        let lifetime = match (self.tape.choose(8), self.later(self.always())) {
            (1, Some(since)) => Lifetime { since, removed: None },
            (2, Some(removed)) => Lifetime { since: self.first, removed: Some(removed) },
            _ => self.always(),
        };
        let name = self.name("things");
        let mut table = Table {
            rust_name: self.rust_name(&name, true),
            name,
            doc: self.doc(),
            lifetime,
            columns: Vec::new(),
            primary_key: None,
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
            terms: self.terms(),
        };
        let mut id = plain_column("id", lifetime, base("bigint"), false);
        let identities = [None, Some(Identity::Always), Some(Identity::ByDefault), Some(Identity::Serial)];
        id.identity = *self.tape.pick(&identities);
        if id.identity.is_some() && self.tape.seldom(3) {
            id.sequence = Some(self.column_sequence());
        }
        let mut amount = plain_column("amount", lifetime, base("integer"), false);
        amount.states[0].default = Some(DefaultValue::Constant("0".to_owned()));
        table.columns = vec![id, amount];
        let name = self.tape.seldom(3).then(|| self.name("key"));
        let deferrable = if self.tape.seldom(8) { self.deferrable() } else { Deferrable::No };
        let index = self.constraint_index();
        table.primary_key = Some(PrimaryKey { name, columns: vec!["id".to_owned()], deferrable, index });
        for _ in 0..self.tape.choose(7) {
            self.columns(&mut table, model, domain);
        }
        if self.tape.seldom(3) {
            self.named_reference(&mut table, domain);
        }
        self.constraints(&mut table);
        for _ in 0..self.tape.choose(4) {
            let index = self.index(&table);
            table.indexes.push(index);
        }
        self.storage(&mut table);
        self.attached(&mut table, domain);
        table
    }

    pub(super) fn column_sequence(&mut self) -> ColumnSequence {
        ColumnSequence {
            name: self.tape.seldom(2).then(|| self.name("numbers")),
            options: self.counting(),
            doc: self.doc(),
            grants: self.grants(&["usage", "select"]),
        }
    }

    fn constraint_index(&mut self) -> ConstraintIndex {
        if !self.tape.seldom(3) {
            return ConstraintIndex::default();
        }
        ConstraintIndex {
            include: if self.tape.seldom(2) { vec!["amount".to_owned()] } else { Vec::new() },
            options: self.options(),
            part_of: self.tape.seldom(2).then(|| self.name("whole")),
            doc: self.doc(),
            index_doc: self.doc(),
        }
    }

    fn columns(&mut self, table: &mut Table, model: &Model, domain: &Domain) {
        let key = self.name("column");
        let mut column = plain_column(&key, table.lifetime, base("text"), true);
        column.doc = self.doc();
        self.column_extras(&mut column);
        match (self.tape.choose(10), self.later(table.lifetime)) {
            (1, Some(since)) => self.begin(&mut column, since),
            (2, Some(removed)) => self.end(&mut column, removed),
            (3, Some(since)) => {
                column.states[0].nullable = self.tape.seldom(2);
                column.states[0].default = self.tape.seldom(2).then(|| DefaultValue::Constant("a \"b\"".to_owned()));
                let state = ColumnState { since, name: self.name("renamed"), ..column.states[0].clone() };
                column.states.push(state);
            }
            (4, Some(since)) => {
                column.up = Some(sql("coalesce(amount::text, '')", &[(None, "amount")]));
                column.states.push(ColumnState { since, nullable: false, ..column.states[0].clone() });
            }
            (5, Some(since)) => return self.replacement(table, column, since),
            (6, Some(since)) => {
                let default = Some(DefaultValue::Constant("newer".to_owned()));
                column.states.push(ColumnState { since, default, ..column.states[0].clone() });
            }
            (7, _) => {
                column.states[0].column_type = base("integer");
                column.generated = Some(sql("amount * 2", &[(None, "amount")]));
            }
            (8, _) => return self.reference(table, column, model, domain),
            _ => self.any_type(&mut column, domain),
        }
        table.columns.push(column);
    }

    fn column_extras(&mut self, column: &mut Column) {
        if !self.tape.seldom(3) {
            return;
        }
        self.count += 1;
        column.rust_name = self.tape.seldom(2).then(|| format!("field_{}", self.count));
        column.collation = self.tape.pick(&[None, Some("C"), Some("pg_catalog.de-x-icu")]).map(str::to_owned);
        column.storage = ColumnStorage {
            storage: self.tape.pick(&[None, Some("external"), Some("plain")]).map(str::to_owned),
            compression: self.tape.pick(&[None, Some("lz4")]).map(str::to_owned),
            statistics: *self.tape.pick(&[None, Some(0), Some(500)]),
            options: self.options(),
        };
        column.grants = self.grants(&["select", "update"]);
    }

    fn begin(&mut self, column: &mut Column, since: VersionNumber) {
        column.lifetime.since = since;
        let state = &mut column.states[0];
        state.since = since;
        match self.tape.choose(3) {
            0 => {}
            1 => (state.nullable, state.default) = (false, Some(DefaultValue::Constant("#true".to_owned()))),
            _ => {
                state.nullable = false;
                column.up = Some(sql("'it''s ' || amount", &[(None, "amount")]));
            }
        }
    }

    fn end(&mut self, column: &mut Column, removed: VersionNumber) {
        column.lifetime.removed = Some(removed);
        if self.tape.seldom(2) {
            column.states[0].nullable = false;
            column.down = Some(sql("amount::text", &[(None, "amount")]));
        }
    }

    fn replacement(&mut self, table: &mut Table, mut old: Column, since: VersionNumber) {
        old.key = self.plain_name("old");
        old.lifetime.removed = Some(since);
        old.states[0].name.clone_from(&old.key);
        old.states[0].column_type = base("integer");
        let key = self.plain_name("new");
        let mut new = plain_column(&key, Lifetime { since, ..table.lifetime }, base("bigint"), true);
        new.replaces = Some(Replaces {
            column: old.key.clone(),
            up: sql(&format!("{} + amount", old.key), &[(None, &old.key), (None, "amount")]),
            down: sql(&format!("{key} - 1"), &[(None, &key)]),
        });
        table.columns.extend([old, new]);
    }

    fn any_type(&mut self, column: &mut Column, domain: &Domain) {
        let state = &mut column.states[0];
        state.nullable = self.tape.seldom(2);
        if !domain.enums.is_empty() && self.tape.seldom(3) {
            let found = self.tape.pick(&domain.enums);
            let name = Qualified { domain: domain.name.clone(), name: found.name.clone() };
            state.column_type = ColumnType { scalar: Scalar::Enum(name), array: false };
            let label = found.values.first().filter(|value| value.lifetime == found.lifetime);
            let default = label.map(|value| DefaultValue::Constant(value.label.clone()));
            state.default = default.filter(|_| self.tape.seldom(2));
            return;
        }
        let found = self.tape.pick(BASE_TYPES);
        let sizes: &[&[i32]] = match found.modifiers {
            Modifiers::None => &[&[]],
            Modifiers::Length if matches!(found.name, "char" | "bit") => &[&[1], &[7]],
            Modifiers::Length if matches!(found.name, "\"bit\"" | "bpchar") => &[&[]],
            Modifiers::Length => &[&[], &[80]],
            Modifiers::SecondPrecision => &[&[], &[0], &[6]],
            Modifiers::Numeric => &[&[], &[10, 0], &[12, 2]],
        };
        let sizes = self.tape.pick(sizes).to_vec();
        let array = self.tape.seldom(3);
        let unsized_scalar = sizes.is_empty() && !array;
        let constant = match found.name {
            _ if array => Some("{}"),
            "boolean" => Some(*self.tape.pick(&["true", "f"])),
            "smallint" | "integer" | "bigint" => Some(*self.tape.pick(&["-7", "+7", "12"])),
            "numeric" | "real" if unsized_scalar => Some("1.50"),
            "text" => Some(*self.tape.pick(&["", "true", "12", "two\nlines", "word"])),
            "jsonb" => Some("{\"a\": \"\\\\\"}"),
            "interval" => Some("7 days"),
            _ => None,
        };
        state.column_type = ColumnType { scalar: Scalar::Base(found, sizes), array };
        state.default = match self.tape.choose(4) {
            1 => constant.map(|constant| DefaultValue::Constant(constant.to_owned())),
            2 => Some(DefaultValue::Expression(sql("now()", &[]))),
            _ => None,
        };
    }

    /// A table that a reference from here may name, and its column `id`.
    fn target(&mut self, from: &Table, model: &Model, domain: &Domain) -> Option<Qualified> {
        let known = |other: &&Domain| other.access == Access::ReadWrite && domain.depends_on.contains(&other.name);
        let mut targets = Vec::new();
        for owner in model.domains.iter().filter(known).chain([domain]) {
            let living = owner.tables.iter().filter(|table| {
                table.lifetime == Lifetime { since: self.first, removed: None } || table.lifetime == from.lifetime
            });
            targets.extend(living.map(|table| Qualified { domain: owner.name.clone(), name: table.name.clone() }));
        }
        (!targets.is_empty()).then(|| self.tape.pick(&targets).clone())
    }

    fn reference(&mut self, table: &mut Table, mut column: Column, model: &Model, domain: &Domain) {
        let own = Qualified { domain: domain.name.clone(), name: table.name.clone() };
        let target = self.target(table, model, domain).unwrap_or(own);
        let actions = [
            ReferentialAction::NoAction,
            ReferentialAction::Restrict,
            ReferentialAction::Cascade,
            ReferentialAction::SetNull,
        ];
        column.states[0].column_type = base("bigint");
        let key = ForeignKey {
            name: None,
            columns: vec![column.key.clone()],
            target,
            target_columns: vec!["id".to_owned()],
            on_delete: *self.tape.pick(&actions),
            on_update: *self.tape.pick(&actions),
            set_columns: Vec::new(),
            match_full: false,
            not_valid: false,
            deferrable: self.deferrable(),
            doc: None,
            lifetime: column.lifetime,
        };
        table.columns.push(column);
        table.foreign_keys.push(key);
    }

    /// A foreign key of a node of its own.
    fn named_reference(&mut self, table: &mut Table, domain: &Domain) {
        let lifetime = self.later(table.lifetime).map_or(table.lifetime, |since| Lifetime { since, ..table.lifetime });
        let key = self.name("parent");
        table.columns.push(plain_column(&key, table.lifetime, base("bigint"), true));
        table.foreign_keys.push(ForeignKey {
            name: self.tape.seldom(2).then(|| self.name("reference")),
            set_columns: if self.tape.seldom(3) { vec![key.clone()] } else { Vec::new() },
            columns: vec![key],
            target: Qualified { domain: domain.name.clone(), name: table.name.clone() },
            target_columns: vec!["id".to_owned()],
            on_delete: ReferentialAction::SetNull,
            on_update: ReferentialAction::NoAction,
            match_full: self.tape.seldom(3),
            not_valid: self.tape.seldom(3),
            deferrable: self.deferrable(),
            doc: self.doc(),
            lifetime,
        });
    }

    pub(super) fn deferrable(&mut self) -> Deferrable {
        *self.tape.pick(&[Deferrable::No, Deferrable::InitiallyImmediate, Deferrable::InitiallyDeferred])
    }

    /// Part of the table's lifetime, or all of it.
    pub(super) fn part_of(&mut self, owner: Lifetime) -> Lifetime {
        match (self.tape.choose(4), self.later(owner)) {
            (1, Some(since)) => Lifetime { since, ..owner },
            (2, Some(removed)) => Lifetime { removed: Some(removed), ..owner },
            _ => owner,
        }
    }

    fn constraints(&mut self, table: &mut Table) {
        if self.tape.seldom(2) {
            table.uniques.push(Unique {
                name: self.tape.seldom(2).then(|| self.name("once")),
                columns: vec!["amount".to_owned(), "id".to_owned()],
                nulls_not_distinct: self.tape.seldom(2),
                deferrable: self.deferrable(),
                index: ConstraintIndex { include: Vec::new(), ..self.constraint_index() },
                lifetime: self.part_of(table.lifetime),
            });
        }
        for _ in 0..self.tape.choose(3) {
            table.checks.push(Check {
                name: self.name("rule"),
                expression: sql("amount >= 0\n  OR id IS NULL", &[(None, "amount"), (None, "id")]),
                no_inherit: self.tape.seldom(3),
                not_valid: self.tape.seldom(3),
                doc: self.doc(),
                lifetime: self.part_of(table.lifetime),
            });
        }
    }

    pub(super) fn index(&mut self, table: &Table) -> Index {
        let lifetime = self.part_of(table.lifetime);
        let named = self.tape.seldom(2);
        let mut keys = vec![self.index_key(IndexTerm::Column("amount".to_owned()))];
        if named && self.tape.seldom(2) {
            let expression = sql("amount + id", &[(None, "amount"), (None, "id")]);
            keys.push(self.index_key(IndexTerm::Expression(expression)));
        }
        let include = if self.tape.seldom(3) { vec!["id".to_owned()] } else { Vec::new() };
        let columns = joined_columns(["amount"].into_iter().chain(include.iter().map(String::as_str)));
        let derived = object_name(&table.name, &columns, "idx");
        let taken = table.indexes.iter().any(|index| index.name == derived);
        let unique = self.tape.seldom(3);
        Index {
            name: if named || taken { self.name("index") } else { derived },
            method: "btree".to_owned(),
            options: self.options(),
            part_of: self.tape.seldom(4).then(|| self.name("whole")),
            unique,
            nulls_not_distinct: unique && self.tape.seldom(2),
            keys,
            include,
            predicate: self.tape.seldom(3).then(|| sql("amount > 10", &[(None, "amount")])),
            doc: self.doc(),
            lifetime,
        }
    }

    pub(super) fn index_key(&mut self, on: IndexTerm) -> IndexKey {
        if self.tape.choose(2) == 0 {
            return plain_key(on);
        }
        IndexKey {
            on,
            opclass: self.tape.seldom(3).then(|| "int4_ops".to_owned()),
            collation: self.tape.seldom(3).then(|| "de-DE-x-icu".to_owned()),
            descending: self.tape.seldom(2),
            nulls_first: *self.tape.pick(&[None, Some(true), Some(false)]),
            opclass_options: self.options(),
            statistics: *self.tape.pick(&[None, None, Some(100)]),
        }
    }
}
