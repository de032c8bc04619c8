//! The tables that a wizard writes before it promotes: drafts, and how their steps stand.
//!
//! In come both tables, out go findings for columns that are not there, are of another type, or cannot say what they have to in
//! some version of the wizard.

use std::collections::BTreeSet;

use super::{Reader, Rows, is_base};
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::model::Column;
use crate::parse::syntax;
use crate::parse::{Kind, Value, Word};
use crate::resolve::scope::TableScope;
use crate::resolve::value;
use crate::types::Scalar;

impl Reader<'_, '_> {
    /// Drafts are of the wizard's own domain, and one draft is one row.
    pub(super) fn own_drafts(&self, drafts: &TableScope<'_>, findings: &mut Findings) {
        let word = &self.written.drafts;
        if drafts.qualified.domain != self.home {
            findings
                .error(Code::WizardOutside, word.span, format!("`{}` is of another domain", drafts.table.name))
                .help("law 5: a wizard stands in the domain of its drafts");
        }
        if drafts.written.staging.is_some() {
            findings
                .error(Code::WizardOutside, word.span, format!("`{}` makes staging copies of drafts", drafts.table.name))
                .also(drafts.written.name.span, "this table")
                .help("a copy that is merged would make a promoted draft an open one; a draft is worked on until it is promoted");
        }
    }

    /// The columns of drafts that a wizard reads and writes.
    pub(super) fn columns(&self, drafts: &TableScope<'_>, findings: &mut Findings) {
        let columns = &self.written.columns;
        let last = |column: &Column| column.states.last().map(|state| state.column_type.clone());
        for (word, wanted) in [(&columns.payload, "jsonb"), (&columns.revision, "integer")] {
            let Some(column) = self.column(drafts, word, findings) else { continue };
            let fits = last(column).is_some_and(|found| {
                !found.array && matches!(found.scalar, Scalar::Base(base, _) if base.name == wanted)
            });
            if !fits && !self.scope.faulty.columns.contains(&(drafts.qualified.clone(), column.key.clone())) {
                findings
                    .error(Code::ColumnType, word.span, format!("the column `{}` is not of the type {wanted}", word.text))
                    .help(format!("a wizard keeps answers in a jsonb column and counts saves in an integer: name them with payload= and revision=, or write `column {} {wanted}`", word.text));
            }
        }
        for word in [&columns.payload, &columns.revision, &columns.state] {
            let Some(column) = drafts.column(&word.text) else { continue };
            if column.states.iter().any(|state| state.nullable) {
                findings
                    .error(Code::WrongKind, word.span, format!("the column `{}` may be NULL", word.text))
                    .also(drafts.written_column(&column.key).map_or(drafts.written.name.span, |written| written.name.span), "this column")
                    .help("a wizard compares it and adds to it, which NULL makes NULL; take the `?` off its type and give it a default");
            }
        }
        let said = [&self.written.open, &self.written.completed].map(|said| (&columns.state, said));
        for (column, said) in said.into_iter().chain(columns.kind.as_ref().map(|(column, label)| (column, label))) {
            self.can_say(drafts, column, said, findings);
        }
        self.columns_differ(drafts, findings);
        if let Some(word) = &columns.current
            && let Some(column) = self.column(drafts, word, findings)
            && !last(column)
                .is_some_and(|found| !found.array && (is_base(&found, "text") || is_base(&found, "varchar")))
        {
            findings
                .error(Code::ColumnType, word.span, format!("the column `{}` is not of the type text", word.text))
                .help("it keeps the name of the step that was saved last");
        }
    }

    fn columns_differ(&self, drafts: &TableScope<'_>, findings: &mut Findings) {
        let columns = &self.written.columns;
        let kind = columns.kind.as_ref().map(|(column, _)| column);
        let mut taken: Vec<&Word> = vec![&columns.payload, &columns.revision, &columns.state];
        for word in kind.into_iter().chain(&columns.current) {
            let is_key = drafts.table.primary_key.as_ref().is_some_and(|key| key.columns.contains(&word.text));
            if is_key || taken.iter().any(|other| other.text == word.text) {
                findings
                    .error(
                        Code::ColumnTwice,
                        word.span,
                        format!("`{}` says something else of a draft already", word.text),
                    )
                    .help("each of payload, state, revision, kind and current is a column of its own");
            }
            taken.push(word);
        }
    }

    /// Whether a column of drafts can hold a word in all versions of the wizard.
    fn can_say(&self, drafts: &TableScope<'_>, column: &Word, said: &Word, findings: &mut Findings) {
        let Some(found) = self.column(drafts, column, findings) else { return };
        for version in &self.versions {
            let Some(state) = found.state_at(*version) else { return };
            let Scalar::Enum(name) = &state.column_type.scalar else {
                let constant = Value { kind: Kind::Text(said.clone()), annotation: None, span: said.span };
                value::constant(self.scope.model, &constant, Some(&state.column_type), findings);
                return;
            };
            let Some(labels) = self.scope.model.enumeration(name) else { return };
            let known = labels.values.iter().filter(|value| value.lifetime.contains(*version));
            let known: Vec<&str> = known.map(|value| value.label.as_str()).collect();
            if !known.contains(&said.text.as_str()) {
                findings
                    .error(
                        Code::UnknownLabel,
                        said.span,
                        format!("in version {version} `{}` is no label of the enum `{}`", said.text, name.name),
                    )
                    .maybe_help(did_you_mean(&said.text, known.iter().copied()))
                    .help(format!("the labels are {}", crate::diagnostic::list(known)));
                return;
            }
        }
    }

    /// The table that says how steps stand takes a row for each step of a draft, and nothing that is not set.
    pub(super) fn tracked(&self, drafts: &TableScope<'_>, rows: &Rows<'_>, findings: &mut Findings) {
        let Some(track) = &self.written.track else { return };
        let Some(table) = self.table(&track.table, findings) else { return };
        if table.qualified.domain != self.home {
            findings
                .error(Code::WizardOutside, track.table.span, format!("`{}` is of another domain", table.table.name))
                .help("law 5: a wizard writes its own domain until it promotes");
        }
        let own = [&track.draft, &track.step, &track.position, &track.problems];
        let found = own.map(|word| self.column(table, word, findings));
        let last = |column: Option<&Column>| {
            column.and_then(|column| column.states.last()).map(|state| state.column_type.clone())
        };
        let key =
            drafts.table.primary_key.as_ref().and_then(|key| key.columns.last()).and_then(|key| drafts.column(key));
        if let (Some(one), Some(other)) = (last(found[0]), last(key))
            && one != other
        {
            findings
                .error(
                    Code::ReferenceType,
                    track.draft.span,
                    format!("`{}` is not of the type of the key of drafts", track.draft.text),
                )
                .help("give both one type");
        }
        if last(found[3]).is_some_and(|found| !(found.array && is_base(&found, "text"))) {
            findings
                .error(
                    Code::ColumnType,
                    track.problems.span,
                    format!("the column `{}` is not of the type text[]", track.problems.text),
                )
                .help("it keeps what is wrong with a step, a sentence each");
        }
        let tenant = self.scope.model.tenant.as_ref().map(|tenant| tenant.column.as_str());
        let wanted: BTreeSet<&str> =
            [track.draft.text.as_str(), &track.step.text]
                .into_iter()
                .chain(tenant.filter(|_| {
                    drafts.written.belongs.first().is_some_and(|said| said.value == syntax::Belongs::Tenant)
                }))
                .collect();
        let is_key = table
            .table
            .primary_key
            .iter()
            .any(|key| key.columns.iter().map(String::as_str).collect::<BTreeSet<_>>() == wanted);
        if !is_key {
            let list = crate::diagnostic::list(wanted.iter().copied());
            findings
                .error(Code::KeyColumn, track.table.span, format!("the key of `{}` is not {list}", table.table.name))
                .also(table.written.name.span, "this table")
                .help(format!(
                    "there is a row for each step of a draft: write primary-key {}",
                    wanted.into_iter().collect::<Vec<_>>().join(" ")
                ));
        }
        let unnamed = BTreeSet::from(["problems".to_owned()]);
        self.sets(table, &track.sets, (rows, &unnamed), findings);
        for set in track.sets.iter().filter(|set| own.iter().any(|word| word.text == set.column.text)) {
            findings
                .error(Code::Repeated, set.column.span, format!("a save sets `{}` itself", set.column.text))
                .help("leave it out");
        }
        let set = |name: &str| own.iter().any(|word| word.text == name) || tenant == Some(name);
        self.leaves_nothing_out(table, (&track.sets, &set), track.table.span, findings);
    }
}
