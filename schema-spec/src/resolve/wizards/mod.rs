//! Wizards: whether what they ask, keep and promote can be asked, kept and promoted.
//!
//! In come wizards as written, out go wizards whose steps have types, with a finding for each table, column and name in SQL
//! that some version of the wizard does not have, and for each row that its promotion could not write.

mod drafts;

use std::collections::{BTreeMap, BTreeSet};

use super::names::{self, Register};
use super::scope::{Scope, TableScope};
use super::sql::{Use, expression};
use super::type_text::{TypePlace, column_type};
use crate::diagnostic::{Code, Findings, Span, did_you_mean};
use crate::model::{Access, Column, Identity, Lifetime, VersionNumber, Wizard, WizardField, WizardStep};
use crate::parse::Word;
use crate::parse::syntax;
use crate::parse::wizard::{DRAFT, Insert, NUMBER, Set, Step, Wizard as Written};
use crate::reference::qualified;
use crate::types::{ColumnType, Scalar};

/// The wizards of a domain.
pub(super) fn wizards(scope: &Scope<'_>, domain: &syntax::Domain, findings: &mut Findings) -> Vec<Wizard> {
    let whole = Lifetime { since: scope.versions.first(), removed: None };
    let mut register = Register::new(Code::Duplicate);
    let mut found = Vec::new();
    told_apart(&domain.wizards, findings);
    for written in &domain.wizards {
        let name = &written.name;
        let sound = names::stored(name, "wizard", findings)
            && register.enter(&name.text, name.span, "this wizard", "choose another name", findings);
        if domain.access.first().is_none_or(|access| access.value != Access::DraftsOnly) {
            findings
                .error(Code::WizardOutside, name.span, format!("the domain `{}` does not say that it holds drafts", domain.name.text))
                .also(domain.name.span, "this domain")
                .help("law 5: a wizard writes drafts; write `drafts-only` into the domain, or move the wizard with its drafts into a domain of their own");
        }
        names::rust(name, written.rust.as_ref(), false, findings);
        let lifetime = scope.versions.lifetime(written.lifetime, whole, "the workspace", findings);
        let versions: Vec<VersionNumber> = scope.versions.within(lifetime).collect();
        let reader = Reader { scope, home: &domain.name.text, written, versions };
        let made = reader.wizard(lifetime, findings);
        found.extend(made.filter(|_| sound));
    }
    found
}

/// Wizards of one table of drafts know their own by what one column says.
fn told_apart(wizards: &[Written], findings: &mut Findings) {
    for (at, wizard) in wizards.iter().enumerate() {
        for earlier in wizards[..at].iter().filter(|earlier| earlier.drafts.text == wizard.drafts.text) {
            let differ = match (&earlier.columns.kind, &wizard.columns.kind) {
                (Some((one, said)), Some((other, says))) => one.text == other.text && said.text != says.text,
                _ => false,
            };
            if !differ {
                findings
                    .error(Code::Duplicate, wizard.name.span, format!("nothing tells drafts of `{}` from those of `{}`", wizard.name.text, earlier.name.text))
                    .also(earlier.name.span, "fills the same table")
                    .help("a column of the drafts says which wizard is at work: kind=wizard on both, and label=… where it is not the wizard's name");
            }
        }
    }
}

struct Reader<'a, 'b> {
    scope: &'a Scope<'b>,
    home: &'a str,
    written: &'a Written,
    /// The versions that have the wizard.
    versions: Vec<VersionNumber>,
}

/// Whether a column gets its value otherwise.
type IsSet<'a> = &'a dyn Fn(&str) -> bool;

/// What SQL of a promotion may name: columns by the name of the row that they belong to.
type Rows<'a> = BTreeMap<&'a str, BTreeSet<String>>;

impl<'b> Reader<'_, 'b> {
    fn wizard(&self, lifetime: Lifetime, findings: &mut Findings) -> Option<Wizard> {
        let steps: Vec<Option<WizardStep>> = self.written.steps.iter().map(|step| self.step(step, findings)).collect();
        let drafts = self.table(&self.written.drafts, findings)?;
        self.own_drafts(drafts, findings);
        self.columns(drafts, findings);
        let mut rows = Rows::from([(DRAFT, self.names(drafts))]);
        self.tracked(drafts, &rows, findings);
        for step in self.written.steps.iter().filter(|step| !step.many) {
            rows.insert(&step.name.text, fields(step));
        }
        for insert in &self.written.promotion.inserts {
            self.inserted(insert, &mut rows, findings);
        }
        self.completed(drafts, &rows, findings);
        Some(Wizard {
            name: self.written.name.text.clone(),
            doc: self.written.doc.as_ref().map(|word| word.text.clone()),
            lifetime,
            drafts: drafts.qualified.clone(),
            payload: self.written.columns.payload.text.clone(),
            steps: steps.into_iter().collect::<Option<_>>()?,
        })
    }

    /// A table that all versions of the wizard have.
    fn table(&self, word: &Word, findings: &mut Findings) -> Option<&TableScope<'b>> {
        let (domain, name) = qualified(&word.text, self.home);
        let found = self.scope.find_table(&domain, &name, word.span, findings)?;
        let missing = self.versions.iter().find(|version| !found.table.lifetime.contains(**version));
        if let Some(version) = missing {
            findings
                .error(
                    Code::ReferenceGone,
                    word.span,
                    format!("version {version} has no table `{name}`, yet the wizard is there"),
                )
                .also(found.written.name.span, "this table")
                .help("give the wizard a lifetime within that of the table: since=…");
            return None;
        }
        Some(found)
    }

    /// A column that all versions of the wizard call so.
    fn column<'t>(&self, table: &TableScope<'t>, word: &Word, findings: &mut Findings) -> Option<&'t Column> {
        let found = table.find_column(word, findings)?;
        let missing = self.versions.iter().find(|version| table.column_at(&word.text, **version).is_none());
        if let Some(version) = missing {
            let name = &word.text;
            let finding = findings.error(
                Code::ReferenceGone,
                word.span,
                format!("version {version} has no column `{name}`, yet the wizard is there"),
            );
            if let Some(written) = table.written_column(&found.key) {
                finding.also(written.name.span, "this column");
            }
            finding
                .help("write a wizard for the versions before and one for those from there on: removed=… and since=…");
            return None;
        }
        Some(found)
    }

    /// The columns that all versions of the wizard know.
    fn names(&self, table: &TableScope<'_>) -> BTreeSet<String> {
        let mut versions = self.versions.iter();
        let Some(first) = versions.next() else { return BTreeSet::new() };
        let known = table.names_at(*first).map(str::to_owned);
        known.filter(|name| self.versions.iter().all(|version| table.column_at(name, *version).is_some())).collect()
    }

    fn step(&self, step: &Step, findings: &mut Findings) -> Option<WizardStep> {
        let sound = names::stored(&step.name, "step", findings);
        let written = self.written;
        let wizard =
            written.rust.as_ref().map_or_else(|| crate::name::type_name(&written.name.text), |rust| rust.text.clone());
        let (own, _) = names::rust(&step.name, step.rust.as_ref(), step.many, findings);
        let lost = |domain: &str, name: &str| self.scope.lost(domain, name);
        let postgres = self.scope.model.postgres;
        let place = TypePlace { home: self.home, types: self.scope.types, lost: &lost, postgres };
        let mut register = Register::new(Code::RustFieldTaken);
        let fields_read: Vec<Option<WizardField>> = step
            .fields
            .iter()
            .map(|field| {
                let name = &field.name;
                let help = "choose another name";
                let sound = names::stored(name, "field", findings)
                    && register.enter(&crate::name::field(&name.text), name.span, "in Rust this field", help, findings);
                let (column_type, optional) = column_type(&field.type_text, &place, findings)?;
                self.lives(&column_type, &field.type_text, findings);
                if is_base(&column_type, "bytea") {
                    findings
                        .error(Code::WrongKind, field.type_text.span, "answers are JSON, which has no form for bytes")
                        .help("keep an upload in a table of drafts, or take the bytes as text and decode them in the promotion");
                }
                if optional || step.optional {
                    self.may_be_missing(&column_type, &field.type_text, findings);
                }
                let doc = field.doc.as_ref().map(|word| word.text.clone());
                sound.then(|| WizardField { name: name.text.clone(), doc, column_type, optional })
            })
            .collect();
        let own_fields = fields(step);
        let rows = Rows::from([(step.name.text.as_str(), own_fields.clone())]);
        for check in &step.checks {
            self.sql(&check.sql, &rows, &own_fields, findings);
        }
        Some(WizardStep {
            name: step.name.text.clone(),
            rust_name: if step.rust.is_some() { own } else { format!("{wizard}{}", own.trim_start_matches("r#")) },
            doc: step.doc.as_ref().map(|word| word.text.clone()),
            many: step.many,
            fields: fields_read.into_iter().collect::<Option<_>>().filter(|_| sound)?,
        })
    }

    /// The type of an answer is there in all versions of the wizard.
    fn lives(&self, found: &ColumnType, word: &Word, findings: &mut Findings) {
        let (Scalar::Enum(name) | Scalar::Object(name)) = &found.scalar else { return };
        let Some(domain) = self.scope.model.domain(&name.domain) else { return };
        let lifetimes = [
            domain.enums.iter().find(|found| found.name == name.name).map(|found| found.lifetime),
            domain.objects.iter().find(|found| found.name == name.name).map(|found| found.lifetime),
            domain.tables.iter().find(|found| found.name == name.name).map(|found| found.lifetime),
        ];
        let Some(lifetime) = lifetimes.into_iter().flatten().next() else { return };
        if let Some(version) = self.versions.iter().find(|version| !lifetime.contains(**version)) {
            findings
                .error(
                    Code::ReferenceGone,
                    word.span,
                    format!("version {version} has no type `{}`, yet the wizard is there", name.name),
                )
                .help("write a wizard for the versions before and one for those from there on: removed=… and since=…");
        }
    }

    /// An answer that may be missing is of a type that may be NULL.
    fn may_be_missing(&self, found: &ColumnType, word: &Word, findings: &mut Findings) {
        let Scalar::Object(name) = &found.scalar else { return };
        let domain = self.scope.spec.domains.iter().find(|domain| domain.name.text == name.domain);
        let object = domain.and_then(|domain| domain.objects.iter().find(|object| object.name.text == name.name));
        let refuses = object.is_some_and(|object| match &object.kind {
            syntax::ObjectKind::DomainType(written) => written.not_null && !found.array,
            _ => false,
        });
        if refuses {
            findings
                .error(
                    Code::WrongKind,
                    word.span,
                    format!("`{}` refuses NULL, and this answer may be missing", name.name),
                )
                .help("ask for a type that takes NULL, and check the answer in the step");
        }
    }

    /// An insert of the promotion; what comes after it knows its row.
    fn inserted<'w>(&self, insert: &'w Insert, rows: &mut Rows<'w>, findings: &mut Findings) {
        let Some(table) = self.table(&insert.target, findings) else { return };
        let each = insert.each.as_ref();
        let step = each.and_then(|each| self.written.steps.iter().find(|step| step.name.text == each.text));
        let mut known = rows.clone();
        if let Some(step) = step {
            known.insert(&step.name.text, fields(step).into_iter().chain([NUMBER.to_owned()]).collect());
        }
        self.sets(table, &insert.sets, (&known, &BTreeSet::new()), findings);
        let tenant = self.scope.model.tenant.as_ref().map(|tenant| tenant.column.as_str());
        self.leaves_nothing_out(table, (&insert.sets, &|name| tenant == Some(name)), insert.target.span, findings);
        if let Some(alias) = &insert.alias {
            names::stored(alias, "row", findings);
            rows.insert(&alias.text, self.names(table));
        }
    }

    /// What a promotion writes into a table, each column once.
    fn sets(
        &self,
        table: &TableScope<'_>,
        sets: &[Set],
        (rows, unnamed): (&Rows<'_>, &BTreeSet<String>),
        findings: &mut Findings,
    ) {
        for (at, set) in sets.iter().enumerate() {
            let name = &set.column;
            if let Some(first) = sets[..at].iter().find(|earlier| earlier.column.text == name.text) {
                findings
                    .error(Code::Repeated, name.span, format!("`{}` is set twice", name.text))
                    .also(first.column.span, "the first time")
                    .help("keep one of them");
            }
            let column = self.column(table, name, findings);
            if column.is_some_and(|column| column.generated.is_some() || column.identity == Some(Identity::Always)) {
                findings
                    .error(Code::PromotionColumn, name.span, format!("the database itself fills `{}`", name.text))
                    .help("leave this `set` out");
            }
            self.sql(&set.value, rows, unnamed, findings);
        }
    }

    fn leaves_nothing_out(
        &self,
        table: &TableScope<'_>,
        (sets, is_set): (&[Set], IsSet<'_>),
        span: Span,
        findings: &mut Findings,
    ) {
        for column in &table.table.columns {
            let needed = |version: &&VersionNumber| {
                column.state_at(**version).is_some_and(|state| {
                    let filled = state.default.is_some() || column.identity.is_some() || column.generated.is_some();
                    let said = sets.iter().any(|set| set.column.text == state.name) || is_set(&state.name);
                    !state.nullable && !filled && !said
                })
            };
            let Some(version) = self.versions.iter().find(needed) else { continue };
            if self.scope.faulty.columns.contains(&(table.qualified.clone(), column.key.clone())) {
                continue;
            }
            let name = column.state_at(*version).map_or(&column.key, |state| &state.name);
            let finding =
                findings.error(Code::PromotionColumn, span, format!("a row of `{}` needs `{name}`", table.table.name));
            if let Some(written) = table.written_column(&column.key) {
                finding.also(written.name.span, "NOT NULL, and without a default");
            }
            finding.help(format!("write into the block: set {name} \"…\""));
        }
    }

    /// What the draft says once it is promoted.
    fn completed(&self, drafts: &TableScope<'_>, rows: &Rows<'_>, findings: &mut Findings) {
        let sets = &self.written.promotion.sets;
        self.sets(drafts, sets, (rows, &BTreeSet::new()), findings);
        let columns = &self.written.columns;
        for set in sets.iter().filter(|set| set.column.text == columns.state.text) {
            findings
                .error(Code::Repeated, set.column.span, format!("a promotion sets `{}` itself", columns.state.text))
                .help(format!(
                    "leave it out: the state becomes `{}`; another word is said by completed=…",
                    self.written.completed.text
                ));
        }
    }

    /// SQL that names columns of rows; of one row, perhaps, without its name.
    fn sql(&self, word: &Word, rows: &Rows<'_>, unnamed: &BTreeSet<String>, findings: &mut Findings) {
        let Some(parsed) = expression(word, Use::Wizard, &self.scope.functions, findings) else { return };
        for (name, span) in parsed.named {
            let known: &BTreeSet<String> = match &name.qualifier {
                None => unnamed,
                Some(row) => match rows.get(row.as_str()) {
                    Some(columns) => columns,
                    None => {
                        unknown_row(row, span, rows, findings);
                        continue;
                    }
                },
            };
            if known.contains(&name.column) {
                continue;
            }
            let owner = name.qualifier.as_ref().map(|row| format!("`{row}` has no `{}`", name.column));
            let message = owner.unwrap_or_else(|| format!("it is not said whose `{}` this is", name.column));
            let finding = findings.error(Code::SqlColumn, span, message);
            finding.maybe_help(did_you_mean(&name.column, known.iter().map(String::as_str)));
            if name.qualifier.is_none() {
                let of = rows.iter().find(|(_, columns)| columns.contains(&name.column)).map(|(row, _)| *row);
                let example = of.map_or_else(|| "step.field".to_owned(), |row| format!("{row}.{}", name.column));
                finding.help(format!(
                    "name it with its step, row or draft: {example}; text stands in single quotes: 'text'"
                ));
            }
        }
    }
}

fn unknown_row(row: &str, span: Span, rows: &Rows<'_>, findings: &mut Findings) {
    findings
        .error(Code::UnknownAlias, span, format!("nothing is called `{row}` here"))
        .maybe_help(did_you_mean(row, rows.keys().copied()))
        .help(format!("what may be named here: {}", crate::diagnostic::list(rows.keys().copied())));
}

/// Whether it is that type of PostgreSQL's own, or an array of it.
fn is_base(found: &ColumnType, name: &str) -> bool {
    matches!(found.scalar, Scalar::Base(base, _) if base.name == name)
}

fn fields(step: &Step) -> BTreeSet<String> {
    step.fields.iter().map(|field| field.name.text.clone()).collect()
}
