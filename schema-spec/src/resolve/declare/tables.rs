//! Tables with the names, types and changes of their columns.
//!
//! In come tables as written, out go tables of the model whose columns have no values yet. It refuses names that are
//! given twice and changes that change nothing.

use super::{Stage, text};
use crate::diagnostic::{Code, Findings};
use crate::model::{
    Column, ColumnState, Domain, Identity, Lifetime, PartitionOf, Qualified, Table, TableStorage, Terms, VersionNumber,
};
use crate::parse::Word;
use crate::parse::syntax::{self, Spanned};
use crate::reference::qualified;
use crate::resolve::names::{self, Register};
use crate::resolve::scope::lost;
use crate::resolve::type_text::{TypePlace, column_type};
use crate::types::{BASE_TYPES, ColumnType, Scalar, base_type};

/// Columns that a table of PostgreSQL can have at most (`MaxHeapAttributeNumber`).
const MAX_COLUMNS: usize = 1600;

impl Stage<'_> {
    pub(super) fn tables(&mut self, domain: &mut Domain, written: &syntax::Domain, findings: &mut Findings) {
        let mut register = Register::new(Code::Duplicate);
        for table in &written.tables {
            if !register.enter(&table.name.text, table.name.span, "this table", "choose another name", findings) {
                continue;
            }
            if !names::stored(&table.name, "table", findings) {
                let qualified = Qualified { domain: domain.name.clone(), name: table.name.text.clone() };
                self.faulty.elements.insert(qualified);
                continue;
            }
            let made = self.table(&domain.name, table, findings);
            domain.tables.push(made);
        }
    }

    fn table(&mut self, domain: &str, written: &syntax::Table, findings: &mut Findings) -> Table {
        let owner = Lifetime { since: self.versions.first(), removed: None };
        let lifetime = self.versions.lifetime(written.lifetime, owner, "the workspace", findings);
        let (rust_name, _) = names::rust(&written.name, written.rust.as_ref(), true, findings);
        let mut table = Table {
            name: written.name.text.clone(),
            rust_name,
            doc: text(written.doc.as_ref()),
            lifetime,
            columns: Vec::new(),
            primary_key: None,
            uniques: Vec::new(),
            checks: Vec::new(),
            foreign_keys: Vec::new(),
            exclusions: Vec::new(),
            indexes: Vec::new(),
            storage: self.storage(domain, &written.storage),
            triggers: Vec::new(),
            rules: Vec::new(),
            policies: Vec::new(),
            statistics: Vec::new(),
            grants: written.grants.clone(),
            terms: terms(&written.terms),
        };
        let mut register = Register::new(Code::Duplicate);
        for column in &written.columns {
            if table.columns.len() == MAX_COLUMNS {
                findings
                    .error(
                        Code::TooMany,
                        column.name.span,
                        format!("a table has at most {MAX_COLUMNS} columns, and this is one more"),
                    )
                    .help("put what belongs together into a table of its own, or into a jsonb column");
                break;
            }
            let help = "a name means one column of its table in all versions; choose another";
            if names::column(&column.name, findings)
                && register.enter(&column.name.text, column.name.span, "this column", help, findings)
            {
                let made = self.column(domain, &table, column, &mut register, findings);
                table.columns.push(made);
            } else {
                let qualified = Qualified { domain: domain.to_owned(), name: table.name.clone() };
                self.faulty.columns.insert((qualified, column.name.text.clone()));
            }
        }
        table
    }

    fn column(
        &mut self,
        domain: &str,
        table: &Table,
        written: &syntax::Column,
        register: &mut Register,
        findings: &mut Findings,
    ) -> Column {
        let what = format!("the table `{}`", table.name);
        let lifetime = self.versions.lifetime(written.lifetime, table.lifetime, &what, findings);
        let read = written.type_text.as_ref().and_then(|text| self.column_type(domain, text, findings));
        let identity = written.identity.map(|identity| identity.value);
        let identity = identity.or_else(|| is_serial(written.type_text.as_ref()).then_some(Identity::Serial));
        if let Some(rust) = &written.rust {
            names::field(rust, findings);
        }
        let (column_type, nullable) = read.clone().unwrap_or_else(|| {
            let qualified = Qualified { domain: domain.to_owned(), name: table.name.clone() };
            self.faulty.columns.insert((qualified, written.name.text.clone()));
            (stand_in(), true)
        });
        let first = ColumnState {
            since: lifetime.since,
            name: written.name.text.clone(),
            column_type,
            nullable,
            default: None,
        };
        let mut states = vec![first];
        for change in &written.changes {
            self.change(domain, table, written, change, lifetime, &mut states, register, findings);
        }
        Column {
            key: written.name.text.clone(),
            doc: text(written.doc.as_ref()),
            lifetime,
            states,
            rust_name: text(written.rust.as_ref()),
            identity,
            sequence: written.sequence.clone(),
            collation: text(written.collation.as_ref()),
            inherited: written.inherited,
            storage: written.storage.clone(),
            grants: written.grants.clone(),
            generated: None,
            replaces: None,
            up: None,
            down: None,
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a change is read in the light of all that stands around it")]
    fn change(
        &mut self,
        domain: &str,
        table: &Table,
        column: &syntax::Column,
        written: &syntax::Change,
        lifetime: Lifetime,
        states: &mut Vec<ColumnState>,
        register: &mut Register,
        findings: &mut Findings,
    ) {
        let Some(since) = written.since.filter(|since| self.versions.declared(*since, findings)) else { return };
        let Some(last) = states.last().cloned() else { return };
        if !lifetime.contains(since.value) {
            return outside(column, since, findings);
        }
        if since.value <= last.since {
            let finding = findings.error(
                Code::ChangeOrder,
                since.span,
                format!("the column looks like before since version {} already", last.since),
            );
            finding.help("changes are written oldest first, each in a version of its own, the first after the column's own beginning");
            return;
        }
        let mut next = ColumnState { since: since.value, ..last.clone() };
        if let Some(name) = &written.name {
            let help = "a name means one column of its table in all versions; choose another";
            if name.text != last.name
                && names::column(name, findings)
                && register.enter(&name.text, name.span, "this column", help, findings)
            {
                next.name.clone_from(&name.text);
            }
        }
        if let Some(text) = &written.type_text {
            match self.column_type(domain, text, findings) {
                Some((column_type, nullable)) => (next.column_type, next.nullable) = (column_type, nullable),
                None => {
                    let qualified = Qualified { domain: domain.to_owned(), name: table.name.clone() };
                    self.faulty.columns.insert((qualified, column.name.text.clone()));
                }
            }
        }
        let said = written.name.is_some() || written.type_text.is_some();
        if written.default.is_none()
            && next == (ColumnState { since: since.value, ..last })
            && !self.is_faulty(domain, table, column)
        {
            let finding = findings.error(
                Code::NoChange,
                written.span,
                format!("this changes nothing about the column `{}`", column.name.text),
            );
            finding.help(if said {
                "it looks the same before; remove the change"
            } else {
                "say what changes: name=, type= or default="
            });
            return;
        }
        states.push(next);
    }

    fn is_faulty(&self, domain: &str, table: &Table, column: &syntax::Column) -> bool {
        let qualified = Qualified { domain: domain.to_owned(), name: table.name.clone() };
        self.faulty.columns.contains(&(qualified, column.name.text.clone()))
    }

    /// The storage with the tables that it names; whether they exist is asked later.
    fn storage(&self, domain: &str, written: &syntax::Storage) -> TableStorage {
        let table = |word: &Word| {
            let (domain, name) = qualified(&word.text, domain);
            Qualified { domain, name }
        };
        let mut inherits = Vec::new();
        for word in &written.inherits {
            // As a property, the names stand behind one another.
            if self.tables.contains(&table(word)) || !word.text.contains(' ') {
                inherits.push(table(word));
            } else {
                inherits.extend(word.text.split_whitespace().map(|name| table(&word.saying(name))));
            }
        }
        let bound = text(written.values.as_ref());
        let partition_of = written.partition_of.as_ref().map(|word| PartitionOf { parent: table(word), bound });
        TableStorage { inherits, partition_of, ..written.made.clone() }
    }

    /// Reads a type; `serial` and its kin are the types of whole numbers that they stand for.
    fn column_type(&self, domain: &str, text: &Word, findings: &mut Findings) -> Option<(ColumnType, bool)> {
        let lost = |domain: &str, name: &str| {
            let qualified = Qualified { domain: domain.to_owned(), name: name.to_owned() };
            lost(self.spec, domain, name) || self.faulty.elements.contains(&qualified)
        };
        let place = TypePlace { home: domain, types: &self.types, lost: &lost, postgres: self.postgres };
        if let Some(base) = serial_base(&text.text) {
            let nullable = text.text.trim_end().ends_with('?');
            return base_type(base)
                .map(|base| (ColumnType { scalar: Scalar::Base(base, Vec::new()), array: false }, nullable));
        }
        column_type(text, &place, findings)
    }
}

fn terms(written: &crate::parse::terms::Terms) -> Terms {
    Terms {
        budget: written.budget.map(|budget| budget.value),
        waivers: written.waivers.iter().map(|(waiver, _)| waiver.clone()).collect(),
        reserved: written.reserved.iter().map(|word| word.text.clone()).collect(),
    }
}

/// A change in a version that does not have the column, perhaps because another branch ended it.
fn outside(column: &syntax::Column, since: Spanned<VersionNumber>, findings: &mut Findings) {
    let message = format!("version {} does not have the column `{}`", since.value, column.name.text);
    let finding = findings.error(Code::OutsideOwner, since.span, message);
    if let Some(removed) = column.lifetime.removed.filter(|removed| removed.value <= since.value) {
        finding.also(removed.span, "it ends here");
    }
    finding.help("a column changes in a version that has it");
}

fn is_serial(text: Option<&Word>) -> bool {
    text.is_some_and(|text| serial_base(&text.text).is_some())
}

fn serial_base(text: &str) -> Option<&'static str> {
    let name = text.trim();
    match name.strip_suffix('?').unwrap_or(name) {
        "smallserial" | "serial2" => Some("smallint"),
        "serial" | "serial4" => Some("integer"),
        "bigserial" | "serial8" => Some("bigint"),
        _ => None,
    }
}

/// Holds the place of a type that could not be read; whoever compares types asks [`Faulty`] first.
fn stand_in() -> ColumnType {
    ColumnType { scalar: Scalar::Base(&BASE_TYPES[0], Vec::new()), array: false }
}
