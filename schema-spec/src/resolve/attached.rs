//! Triggers, rules, policies, statistics and exclusions, and how a table's rows are kept.
//!
//! In come these parts of a table or view as written, out go parts whose columns and tables exist. Texts over OLD and
//! NEW are looked at for open quotes alone. It refuses two parts of one kind and name.

use super::indexes::{index_key, index_keys};
use super::inherit;
use super::keys::{key_columns_any, lives_as_long};
use super::lexical;
use super::names::{self, Register};
use super::row::{over_row, versions_of};
use super::scope::{Scope, TableScope};
use super::sql::Use;
use crate::diagnostic::{Code, Findings};
use crate::model::{
    Exclusion, IndexTerm, Lifetime, PartitionBy, Policy, Qualified, Rule, Statistics, TableStorage, Trigger,
    TriggerEvent,
};
use crate::parse::Word;
use crate::parse::syntax;
use crate::reference::qualified;

/// What triggers, rules and the like hang on.
pub(super) struct Owner<'a, 'b> {
    pub(super) scope: &'a Scope<'b>,
    /// Nothing for a view: what columns it has, only PostgreSQL knows.
    pub(super) table: Option<&'a TableScope<'b>>,
    pub(super) domain: &'a str,
    pub(super) lifetime: Lifetime,
    /// What it is called in a sentence, for example "the table `users`".
    pub(super) what: String,
}

impl<'a, 'b> Owner<'a, 'b> {
    pub(super) fn of_table(scope: &'a Scope<'b>, table: &'a TableScope<'b>) -> Self {
        Self {
            scope,
            table: Some(table),
            domain: &table.qualified.domain,
            lifetime: table.table.lifetime,
            what: format!("the table `{}`", table.table.name),
        }
    }

    fn lifetime(&self, written: syntax::Lifetime, findings: &mut Findings) -> Lifetime {
        self.scope.versions.lifetime(written, self.lifetime, &self.what, findings)
    }

    /// Keys of columns; of a view, the names as written.
    fn columns(&self, words: &[Word], lifetime: Lifetime, what: &str, findings: &mut Findings) -> Option<Vec<String>> {
        let Some(table) = self.table else { return Some(words.iter().map(|word| word.text.clone()).collect()) };
        let mut keys = Vec::new();
        for word in words {
            let column = table.find_column(word, findings)?;
            lives_as_long(self.scope, table, column, lifetime, word.span, what, findings);
            keys.push(column.key.clone());
        }
        Some(keys)
    }
}

/// Whether a name is sound and fresh among those of its kind.
fn fresh(name: &Word, what: &str, register: &mut Register, findings: &mut Findings) -> bool {
    names::stored(name, what, findings)
        && register.enter(&name.text, name.span, &format!("this {what}"), "choose another name", findings)
}

pub(super) fn triggers(owner: &Owner<'_, '_>, written: &[syntax::Trigger], findings: &mut Findings) -> Vec<Trigger> {
    let mut register = Register::new(Code::Duplicate);
    let mut found = Vec::new();
    for written in written {
        let sound = fresh(&written.name, "trigger", &mut register, findings);
        let lifetime = owner.lifetime(written.lifetime, findings);
        let mut events = Vec::new();
        for (event, words) in written.made.events.iter().zip(&written.columns) {
            let columns = owner.columns(words, lifetime, "the trigger", findings);
            events.push(match event {
                TriggerEvent::Update(_) => TriggerEvent::Update(columns.unwrap_or_default()),
                other => other.clone(),
            });
        }
        let when = written.when.as_ref().is_none_or(|word| lexical::sound(word, "`when`", false, findings));
        let from = written.from.as_ref().map(|word| relation(owner.scope, word, owner.domain, findings));
        let unknown = matches!(from, Some(None));
        if sound && when && !unknown {
            found.push(Trigger { events, from: from.flatten(), lifetime, ..written.made.clone() });
        }
    }
    found
}

/// A table by its name; says so where there is none.
pub(super) fn relation(scope: &Scope<'_>, word: &Word, home: &str, findings: &mut Findings) -> Option<Qualified> {
    let (domain, name) = qualified(&word.text, home);
    scope.find_table(&domain, &name, word.span, findings).map(|found| found.qualified.clone())
}

pub(super) fn rules(owner: &Owner<'_, '_>, written: &[syntax::Rule], findings: &mut Findings) -> Vec<Rule> {
    let mut register = Register::new(Code::Duplicate);
    let mut found = Vec::new();
    for written in written {
        let sound = fresh(&written.name, "rule", &mut register, findings);
        let lifetime = owner.lifetime(written.lifetime, findings);
        let when = written.when.as_ref().is_none_or(|word| lexical::sound(word, "`when`", false, findings));
        let action = written.action.as_ref().is_some_and(|word| lexical::sound(word, "`do`", false, findings));
        if sound && when && action {
            found.push(Rule { lifetime, ..written.made.clone() });
        }
    }
    found
}

pub(super) fn policies(scope: &Scope<'_>, table: &TableScope<'_>, findings: &mut Findings) -> Vec<Policy> {
    let owner = Owner::of_table(scope, table);
    let mut register = Register::new(Code::Duplicate);
    let mut found = Vec::new();
    for written in &table.written.policies {
        let sound = fresh(&written.name, "policy", &mut register, findings);
        let lifetime = owner.lifetime(written.lifetime, findings);
        let versions = versions_of(scope, table, lifetime);
        let mut read = |word: &Option<Word>| match word {
            Some(word) => over_row(scope, table, word, Use::Policy, &versions, findings).map(Some),
            None => Some(None),
        };
        let (using, with_check) = (read(&written.using), read(&written.with_check));
        if let (true, Some(using), Some(with_check)) = (sound, using, with_check) {
            found.push(Policy { using, with_check, lifetime, ..written.made.clone() });
        }
    }
    found
}

pub(super) fn statistics(
    owner: &Owner<'_, '_>,
    written: &[syntax::Statistics],
    findings: &mut Findings,
) -> Vec<Statistics> {
    let mut found = Vec::new();
    for written in written {
        let sound = names::stored(&written.name, "statistics", findings);
        let lifetime = owner.lifetime(written.lifetime, findings);
        let keys: Option<Vec<IndexTerm>> = written
            .on
            .iter()
            .map(|key| index_key(owner.scope, owner.table, key, "", lifetime, findings).map(|key| key.on))
            .collect();
        if let (true, Some(on)) = (sound, keys) {
            found.push(Statistics { on, lifetime, ..written.made.clone() });
        }
    }
    found
}

pub(super) fn exclusions(scope: &Scope<'_>, table: &TableScope<'_>, findings: &mut Findings) -> Vec<Exclusion> {
    let owner = Owner::of_table(scope, table);
    let mut found = Vec::new();
    for written in &table.written.exclusions {
        let sound = names::stored(&written.name, "exclusion", findings);
        let lifetime = owner.lifetime(written.lifetime, findings);
        let keys = index_keys(scope, Some(table), &written.keys, "", lifetime, findings);
        let include = key_columns_any(scope, table, &written.include, lifetime, "the exclusion", findings);
        let versions = versions_of(scope, table, lifetime);
        let predicate = match &written.predicate {
            Some(word) => over_row(scope, table, word, Use::Predicate, &versions, findings).map(Some),
            None => Some(None),
        };
        let operators = written.keys.iter().filter_map(|key| key.operator.as_ref()).map(|word| word.text.clone());
        if let (true, Some(keys), Some(predicate)) = (sound, keys, predicate) {
            let keys = keys.into_iter().zip(operators).collect();
            found.push(Exclusion { keys, include, predicate, lifetime, ..written.made.clone() });
        }
    }
    found
}

/// How the rows of a table are kept.
pub(super) fn storage(scope: &Scope<'_>, table: &TableScope<'_>, findings: &mut Findings) -> TableStorage {
    let written = &table.written.storage;
    let mut storage = table.table.storage.clone();
    for word in written.partition_of.iter().chain(&written.inherits) {
        let names: Vec<Word> = if inherit::names(table.table).count() == 1 || !word.text.contains(' ') {
            vec![word.clone()]
        } else {
            word.text.split_whitespace().map(|name| word.saying(name)).collect()
        };
        for name in &names {
            relation(scope, name, &table.qualified.domain, findings);
        }
    }
    if let Some(values) = &written.values {
        lexical::sound(values, "`values`", false, findings);
    }
    storage.partition_by = written.partition_by.as_ref().and_then(|by| {
        let keys = index_keys(scope, Some(table), &by.keys, "", table.table.lifetime, findings)?;
        Some(PartitionBy { strategy: by.strategy, keys })
    });
    storage
}
