//! What `CREATE INDEX` demands of the rows.
//!
//! In comes its tree, out go the keys as they are written, so that a query can group by the same.

use squawk_syntax::ast::{self, AstNode};
use squawk_syntax::{SyntaxKind, SyntaxNode};

use super::{Deeds, has_token, name, word_of};
use crate::preflight::deed::{NewIndex, What};

impl Deeds<'_> {
    pub(super) fn create_index(&mut self, create: &ast::CreateIndex) {
        let node = create.syntax();
        let Some(relation) = create.table_relation_name() else { return };
        let Some(table) = name(relation.syntax()) else { return };
        let items: Vec<ast::PartitionItem> =
            create.partition_item_list().iter().flat_map(ast::PartitionItemList::partition_items).collect();
        let condition =
            create.where_clause().and_then(|clause| clause.expr()).map(|expression| text(expression.syntax()));
        let mut names = names_of(node);
        names.dedup();
        let index = NewIndex {
            name: create.index().and_then(|index| name(index.syntax())).map(|index| index.name),
            lenient: create.if_not_exists().is_some(),
            table,
            only: has_token(relation.syntax(), SyntaxKind::ONLY_KW),
            unique: create.unique_token().is_some(),
            concurrently: create.concurrently_token().is_some(),
            keys: items.iter().filter_map(key).collect(),
            usual: items.iter().all(is_usual),
            condition,
            nulls_distinct: !matches!(
                create.nulls_distinct_option(),
                Some(ast::NullsDistinctOption::NullsNotDistinct(_))
            ),
            names,
        };
        self.add(node, What::CreateIndex(index));
    }
}

/// What stands there, without comments: one at the end of a line would swallow what a query puts behind it.
pub(super) fn text(node: &SyntaxNode) -> String {
    let tokens = node.descendants_with_tokens().filter_map(|element| element.into_token());
    let words = tokens.map(|token| match token.kind() {
        SyntaxKind::COMMENT => " ".to_owned(),
        _ => token.text().to_owned(),
    });
    words.collect::<String>().trim().to_owned()
}

/// Every name in expressions below a node.
pub(super) fn names_of(node: &SyntaxNode) -> Vec<String> {
    let names = node.descendants().filter(|inner| inner.kind() == SyntaxKind::NAME_REF);
    let mut names: Vec<String> = names.map(|inner| word_of(&inner)).collect();
    names.sort();
    names
}

/// The column or expression, with its collation and without its direction.
fn key(item: &ast::PartitionItem) -> Option<String> {
    Some(text(item.expr()?.syntax()))
}

/// PostgreSQL's own classes for patterns compare bytes, which is what equality is in a usual collation.
fn is_usual(item: &ast::PartitionItem) -> bool {
    item.op_class_ref().is_none_or(|class| text(class.syntax()).to_lowercase().ends_with("_pattern_ops"))
}
