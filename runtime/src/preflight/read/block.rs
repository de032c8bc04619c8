//! What a `DO` block does.
//!
//! In comes its tree, out go the deeds of the statements in it. What stands in a branch, a loop or a handler may not be reached, and is
//! marked so; text that is made while it runs cannot be read.

use squawk_syntax::ast::{self, AstNode};
use squawk_syntax::{SyntaxKind, SyntaxNode};

use super::Deeds;
use crate::preflight::deed::What;

const PROCEDURAL: &str = "a block runs what cannot be read before";

impl Deeds<'_> {
    pub(super) fn block(&mut self, block: &ast::Do) {
        let node = block.syntax();
        let Some(body) = block.plpgsql().filter(|body| body.errors().is_empty()) else {
            return self.add(node, What::Opaque(PROCEDURAL));
        };
        let mut inner =
            Deeds { text: self.text, first: self.first, list: Vec::new(), certain: true, within: Some(&body) };
        let mut uncertain_from_here = false;
        for node in body.syntax().descendants() {
            inner.certain = !uncertain_from_here && is_certain(&node);
            match node.kind() {
                SyntaxKind::PLPGSQL_DYN_EXECUTE_STMT
                | SyntaxKind::PLPGSQL_FOR_DYN_STMT
                | SyntaxKind::PLPGSQL_RETURN_QUERY_EXECUTE_STMT => {
                    inner.certain = true;
                    inner.add(&node, What::Opaque(PROCEDURAL));
                }
                SyntaxKind::PLPGSQL_RETURN_STMT | SyntaxKind::PLPGSQL_EXIT_STMT => uncertain_from_here = true,
                SyntaxKind::PLPGSQL_EXPR => inner.calls(&node),
                _ => {
                    if let Some(statement) = ast::Stmt::cast(node) {
                        inner.statement(&statement);
                    }
                }
            }
        }
        let found = inner.list;
        self.list.extend(found);
    }
}

/// Whether a part of a block is reached whatever the database holds.
fn is_certain(node: &SyntaxNode) -> bool {
    let branches = |outer: SyntaxNode| {
        matches!(
            outer.kind(),
            SyntaxKind::PLPGSQL_IF_STMT
                | SyntaxKind::PLPGSQL_CASE_STMT
                | SyntaxKind::PLPGSQL_LOOP_STMT
                | SyntaxKind::PLPGSQL_WHILE_STMT
                | SyntaxKind::PLPGSQL_FOR_I_STMT
                | SyntaxKind::PLPGSQL_FOR_CURSOR_STMT
                | SyntaxKind::PLPGSQL_FOR_QUERY_STMT
                | SyntaxKind::PLPGSQL_FOR_EACH_STMT
                | SyntaxKind::PLPGSQL_EXCEPTION_HANDLER
        ) || outer.children().any(|child| child.kind() == SyntaxKind::PLPGSQL_EXCEPTION_SECTION)
    };
    !node.ancestors().skip(1).any(branches)
}
