//! Statements as deeds.
//!
//! In comes the tree that squawk's parser makes, out goes what the statements do. What no rule asks about is passed over;
//! bodies of functions and of `DO` are not looked into.

mod alteration;
mod rows;

use std::ops::Range;

use squawk_syntax::ast::{self, AstNode, NameLike};
use squawk_syntax::{SyntaxKind, SyntaxNode};

use super::deed::{Deed, Name, Sort, What};

/// One statement of a file.
#[derive(Debug, Clone)]
pub(super) struct Statement {
    pub(super) at: Range<usize>,
    pub(super) deeds: Vec<Deed>,
    /// What it is, where no transaction may hold it.
    pub(super) alone: Option<&'static str>,
}

/// The statements of a file in order.
pub(super) fn statements(file: &ast::SourceFile) -> Vec<Statement> {
    let all = file.stmts().filter(|statement| !matches!(statement, ast::Stmt::EmptyStmt(_)));
    all.map(|statement| {
        let mut deeds = Deeds::default();
        deeds.statement(&statement);
        Statement { at: range(statement.syntax()), deeds: deeds.list, alone: alone(&statement) }
    })
    .collect()
}

#[derive(Default)]
struct Deeds {
    list: Vec<Deed>,
}

impl Deeds {
    fn add(&mut self, node: &SyntaxNode, what: What) {
        self.list.push(Deed { at: range(node), what });
    }

    fn each(&mut self, nodes: impl Iterator<Item = SyntaxNode>, what: impl Fn(Name) -> What) {
        for node in nodes {
            if let Some(name) = name(&node) {
                self.add(&node, what(name));
            }
        }
    }

    fn statement(&mut self, statement: &ast::Stmt) {
        let node = statement.syntax();
        match statement {
            ast::Stmt::CreateTable(_) | ast::Stmt::CreateTableAs(_) | ast::Stmt::SelectInto(_) => {
                self.created(node, Sort::Table);
            }
            ast::Stmt::CreateView(_) | ast::Stmt::CreateMaterializedView(_) => self.created(node, Sort::View),
            ast::Stmt::CreateType(create) => self.create_type(create),
            ast::Stmt::CreateDomain(_) => self.created(node, Sort::Domain),
            ast::Stmt::CreateSequence(_) => self.created(node, Sort::Sequence),
            ast::Stmt::CreateFunction(_) | ast::Stmt::CreateProcedure(_) => self.created(node, Sort::Function),
            ast::Stmt::CreateIndex(create) => self.create_index(create),
            ast::Stmt::DropTable(drop) => self.dropped(Sort::Table, drop.table_name_refs()),
            ast::Stmt::DropView(drop) => self.dropped(Sort::View, drop.view_refs()),
            ast::Stmt::DropMaterializedView(drop) => self.dropped(Sort::View, drop.view_refs()),
            ast::Stmt::DropType(drop) => self.dropped(Sort::Type, drop.type_name_refs()),
            ast::Stmt::DropDomain(drop) => self.dropped(Sort::Domain, drop.domain_refs()),
            ast::Stmt::DropSequence(drop) => self.dropped(Sort::Sequence, drop.sequence_refs()),
            ast::Stmt::DropIndex(drop) => self.dropped(Sort::Index, drop.index_refs()),
            ast::Stmt::DropSchema(drop) => self.dropped(Sort::Schema, drop.schema_refs()),
            ast::Stmt::DropFunction(drop) => {
                let list = drop.function_sig_list();
                self.dropped(Sort::Function, list.iter().flat_map(ast::FunctionSigList::function_sigs));
            }
            ast::Stmt::AlterTable(alter) => self.alter_table(alter),
            ast::Stmt::AlterType(alter) => self.alter_type(alter),
            ast::Stmt::AlterView(_) | ast::Stmt::AlterMaterializedView(_) => self.alter_view(node),
            ast::Stmt::AlterIndex(_) => self.renamed(node, Sort::Index),
            ast::Stmt::AlterSchema(_) => self.renamed(node, Sort::Schema),
            ast::Stmt::AlterDomain(_) => self.renamed(node, Sort::Domain),
            ast::Stmt::AlterSequence(_) => self.renamed(node, Sort::Sequence),
            ast::Stmt::AlterFunction(_) | ast::Stmt::AlterProcedure(_) => self.renamed(node, Sort::Function),
            ast::Stmt::Truncate(truncate) => {
                let tables = truncate.table_list();
                let tables = tables.iter().flat_map(ast::TableList::table_relation_names);
                self.each(tables.map(|table| table.syntax().clone()), What::Truncate);
            }
            _ => self.writes(node),
        }
    }

    fn created(&mut self, node: &SyntaxNode, sort: Sort) {
        if let Some(name) = name(node) {
            self.add(node, What::Create(sort, name));
        }
    }

    fn dropped<N: AstNode>(&mut self, sort: Sort, names: impl Iterator<Item = N>) {
        self.each(names.map(|name| name.syntax().clone()), |name| What::Drop(sort, name));
    }

    fn create_type(&mut self, create: &ast::CreateType) {
        let (Some(name), kind) = (name(create.syntax()), create.kind()) else { return };
        let what = match kind {
            Some(ast::CreateTypeKind::EnumType(of)) => {
                let labels = of.syntax().descendants().filter_map(ast::Literal::cast);
                What::CreateEnum { name, labels: labels.filter_map(|literal| text(&literal)).collect() }
            }
            _ => What::Create(Sort::Type, name),
        };
        self.add(create.syntax(), what);
    }

    fn create_index(&mut self, create: &ast::CreateIndex) {
        let Some(relation) = create.table_relation_name() else { return };
        let Some(table) = name(relation.syntax()) else { return };
        let index = create.index().and_then(|index| name(index.syntax()));
        let what = What::CreateIndex {
            name: index.map(|index| index.name),
            table,
            concurrently: has_token(create.syntax(), SyntaxKind::CONCURRENTLY_KW),
            only: has_token(relation.syntax(), SyntaxKind::ONLY_KW),
        };
        self.add(create.syntax(), what);
    }
}

/// Where a node stands, without what stands before and behind it.
fn range(node: &SyntaxNode) -> Range<usize> {
    let tokens = || node.descendants_with_tokens().filter_map(|element| element.into_token());
    let mut solid = tokens().filter(|token| !token.kind().is_trivia());
    let first = solid.next();
    let start = first.as_ref().map_or(node.text_range().start(), |token| token.text_range().start());
    let end = solid.last().or(first).map_or(node.text_range().end(), |token| token.text_range().end());
    start.into()..end.into()
}

/// The first name below a node, which is what the statement is about.
fn name(node: &SyntaxNode) -> Option<Name> {
    let mut parts = node.descendants().find_map(|inner| named(&inner))?;
    let name = parts.pop()?;
    Some(Name { schema: parts.pop(), name })
}

/// The parts of a node that is a name.
fn named(node: &SyntaxNode) -> Option<Vec<String>> {
    if matches!(node.kind(), SyntaxKind::PATH | SyntaxKind::PATH_REF) {
        return Some(node.descendants().filter_map(segment).collect());
    }
    // Names of tables and the like hold a path; those of columns, constraints and schemas are one word.
    let holds_path = node.children().any(|child| matches!(child.kind(), SyntaxKind::PATH | SyntaxKind::PATH_REF));
    let word = ast::AnyName::cast(node.clone()).filter(|_| !holds_path)?.text();
    (!word.is_empty()).then(|| vec![word])
}

fn segment(node: SyntaxNode) -> Option<String> {
    let whole = ast::PathSegment::cast(node.clone()).map(|segment| segment.text());
    whole.or_else(|| ast::PathSegmentRef::cast(node).map(|segment| segment.text()))
}

/// The first word below a node that is a name of one word.
fn word(node: &SyntaxNode) -> Option<String> {
    name(node).map(|name| name.name)
}

/// The value of a string.
fn text(literal: &ast::Literal) -> Option<String> {
    literal.string_value()
}

fn has_token(node: &SyntaxNode, kind: SyntaxKind) -> bool {
    node.children_with_tokens().any(|element| element.kind() == kind)
}

/// Whether the node begins with these words.
fn begins(node: &SyntaxNode, kinds: &[SyntaxKind]) -> bool {
    let solid = node.children_with_tokens().map(|element| element.kind()).filter(|kind| !kind.is_trivia());
    solid.take(kinds.len()).eq(kinds.iter().copied())
}

/// What PostgreSQL runs in no transaction block.
fn alone(statement: &ast::Stmt) -> Option<&'static str> {
    let concurrently = |node: &SyntaxNode| {
        let tokens = node.descendants_with_tokens();
        tokens.into_iter().any(|element| element.kind() == SyntaxKind::CONCURRENTLY_KW)
    };
    match statement {
        ast::Stmt::CreateIndex(create) if create.concurrently_token().is_some() => Some("CREATE INDEX CONCURRENTLY"),
        ast::Stmt::DropIndex(drop) if drop.concurrently_token().is_some() => Some("DROP INDEX CONCURRENTLY"),
        ast::Stmt::Reindex(reindex) if concurrently(reindex.syntax()) => Some("REINDEX CONCURRENTLY"),
        ast::Stmt::AlterTable(alter) => {
            let detached = alter.actions().filter(|action| matches!(action, ast::AlterTableAction::DetachPartition(_)));
            let mut detached = detached.filter(|action| concurrently(action.syntax()));
            detached.next().map(|_| "DETACH PARTITION CONCURRENTLY")
        }
        ast::Stmt::Vacuum(_) => Some("VACUUM"),
        ast::Stmt::AlterSystem(_) => Some("ALTER SYSTEM"),
        ast::Stmt::CreateDatabase(_) => Some("CREATE DATABASE"),
        ast::Stmt::DropDatabase(_) => Some("DROP DATABASE"),
        ast::Stmt::CreateTablespace(_) => Some("CREATE TABLESPACE"),
        ast::Stmt::DropTablespace(_) => Some("DROP TABLESPACE"),
        _ => None,
    }
}
