//! Where a column is named that has one name less.
//!
//! In comes the column with its old names and the one that is left; out go edits of every word that means it: keys,
//! indexes, triggers, the sources of read models. SQL is left alone: an expression may only name columns of its own
//! versions, so one that used an old name has gone with it. An index without a name keeps the one that it was made under.

use super::columns::Renamed;
use super::{Folder, Page, end};
use crate::model::Qualified;
use crate::parse::Word;
use crate::parse::syntax::{Domain, IndexKey, ReadModel, Table};
use crate::print;
use crate::reference::qualified;

pub(super) fn follow(folder: &Folder<'_>, renamed: &Renamed, pages: &mut [Page<'_>]) {
    for domain in &folder.spec.domains {
        let page = &mut pages[domain.file];
        let owned = domain.name.text == renamed.table.domain;
        if let Some(table) = domain.tables.iter().find(|table| owned && table.name.text == renamed.table.name) {
            in_table(table, renamed, page);
            keep_index_names(folder, table, renamed, page);
        }
        for view in &domain.read_models {
            in_read_model(domain, view, renamed, page);
        }
    }
}

fn follow_word(word: &Word, renamed: &Renamed, page: &mut Page<'_>) {
    if renamed.old.contains(&word.text) {
        page.edits.replace(word.span.offset..end(word.span), renamed.written.clone());
    }
}

fn in_table(table: &Table, renamed: &Renamed, page: &mut Page<'_>) {
    let keys = |keys: &'_ [IndexKey]| -> Vec<Word> {
        keys.iter().filter(|key| !key.is_expression).map(|key| key.on.clone()).collect()
    };
    let mut words: Vec<Word> = Vec::new();
    if let Some(key) = &table.primary_key {
        words.extend(key.columns.iter().chain(&key.index.include).cloned());
    }
    for unique in &table.uniques {
        words.extend(unique.columns.iter().chain(&unique.index.include).cloned());
    }
    for key in &table.foreign_keys {
        words.extend(key.columns.iter().chain(&key.set_columns).cloned());
    }
    for exclusion in &table.exclusions {
        words.extend(keys(&exclusion.keys));
        words.extend(exclusion.include.iter().cloned());
    }
    for index in &table.indexes {
        words.extend(keys(&index.keys));
        words.extend(index.include.iter().cloned());
    }
    for statistics in &table.statistics {
        words.extend(keys(&statistics.on));
    }
    words.extend(table.storage.partition_by.iter().flat_map(|by| keys(&by.keys)));
    words.extend(table.triggers.iter().flat_map(|trigger| trigger.columns.iter().flatten().cloned()));
    words.extend(table.columns.iter().filter_map(|column| Some(column.replaces.as_ref()?.column.clone())));
    for word in &words {
        follow_word(word, renamed, page);
    }
}

/// The name that PostgreSQL would choose follows the columns; the index that exists does not.
fn keep_index_names(folder: &Folder<'_>, table: &Table, renamed: &Renamed, page: &mut Page<'_>) {
    let Some(made) = folder.model.table(&renamed.table) else { return };
    for (written, index) in table.indexes.iter().zip(&made.indexes) {
        let plain = written.keys.iter().filter(|key| !key.is_expression).map(|key| &key.on);
        let mut named = plain.chain(&written.include);
        let concerned = named.any(|word| renamed.old.contains(&word.text) || word.text == renamed.name);
        if !concerned || written.name.is_some() {
            continue;
        }
        // Columns of an index stand behind its name, or in its block, and then behind the block's beginning.
        let node = page.extents.node(written.span.offset);
        let before_block = node.block.map_or(node.node.end, |block| block.start);
        let arguments = written.keys.iter().map(|key| end(key.on.span)).filter(|end| *end <= before_block);
        let at = arguments.max().unwrap_or_else(|| end(written.span));
        page.edits.insert(at, format!(" name={}", print::word(&index.name)));
    }
}

/// `from=alias.column`, where the alias stands for the table.
fn in_read_model(domain: &Domain, view: &ReadModel, renamed: &Renamed, page: &mut Page<'_>) {
    let relations = view.from.iter().chain(view.joins.iter().map(|join| &join.relation));
    let aliases: Vec<&str> = relations
        .filter(|relation| {
            let (domain, name) = qualified(&relation.target.text, &domain.name.text);
            Qualified { domain, name } == renamed.table
        })
        .map(|relation| relation.alias.as_ref().map_or(relation.target.text.as_str(), |alias| alias.text.as_str()))
        .collect();
    for source in view.columns.iter().filter_map(|column| column.from.as_ref()) {
        let Some((alias, column)) = source.text.split_once('.') else { continue };
        if aliases.contains(&alias) && renamed.old.iter().any(|old| old == column) {
            let text = print::word(&format!("{alias}.{}", renamed.name));
            page.edits.replace(source.span.offset..end(source.span), text);
        }
    }
}
