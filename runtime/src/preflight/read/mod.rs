//! Statements as deeds.
//!
//! In comes the text of a statement, out goes what it does. The tree is that of squawk's parser, which knows PostgreSQL's
//! grammar and that of PL/pgSQL. Where the parser finds an error, or a statement runs text that is made while it runs, the
//! deed is that nobody can tell: nothing is guessed.

mod alteration;
mod block;
mod index;

use squawk_syntax::ast::{self, AstNode};
use squawk_syntax::{SourceFile, SyntaxKind, SyntaxNode};

use super::deed::{Deed, Feature, Name, What};

/// What a statement does that begins on `line` of its script.
pub(super) fn deeds(text: &str, line: usize) -> Vec<Deed> {
    let parsed = SourceFile::parse(text);
    let mut deeds = Deeds { text, first: line, list: Vec::new(), certain: true, within: None };
    if !parsed.errors().is_empty() {
        deeds.list.push(Deed {
            line,
            certain: true,
            what: What::Opaque("the statement cannot be read before it runs"),
        });
        return deeds.list;
    }
    for statement in parsed.tree().stmts() {
        deeds.statement(&statement);
    }
    deeds.list
}

type Body = squawk_syntax::plpgsql::Plpgsql;

struct Deeds<'a> {
    text: &'a str,
    first: usize,
    list: Vec<Deed>,
    certain: bool,
    /// The body of the block that is being read.
    within: Option<&'a Body>,
}

impl Deeds<'_> {
    fn add(&mut self, node: &SyntaxNode, what: What) {
        // White space and comments stand before what is meant.
        let tokens = node.descendants_with_tokens().filter_map(|element| element.into_token());
        let first = tokens.into_iter().find(|token| !token.kind().is_trivia());
        let range = first.map_or_else(|| node.text_range(), |token| token.text_range());
        let at = self.within.map_or(range, |body| body.source_range(range));
        let before = &self.text.as_bytes()[..usize::from(at.start()).min(self.text.len())];
        let line = self.first + before.iter().filter(|byte| **byte == b'\n').count();
        self.list.push(Deed { line, certain: self.certain, what });
    }

    fn statement(&mut self, statement: &ast::Stmt) {
        let node = statement.syntax();
        self.features(node);
        let known = self.made(statement) || self.taken(statement);
        if !known {
            self.others(statement);
        }
    }

    /// What makes something new; whether it was that.
    fn made(&mut self, statement: &ast::Stmt) -> bool {
        let node = statement.syntax();
        match statement {
            ast::Stmt::CreateTable(create) => {
                self.created(node);
                let keys = node.descendants().filter_map(ast::Constraint::cast);
                for target in keys.filter_map(|key| target(&key)) {
                    self.add(node, What::Refer(target));
                }
                if let Some(parent) = create.partition_of().and_then(|of| name(of.syntax())) {
                    self.add(node, What::Own(parent));
                }
            }
            ast::Stmt::CreateTableAs(_) | ast::Stmt::SelectInto(_) | ast::Stmt::CreateMaterializedView(_) => {
                self.created(node);
                self.calls(node);
            }
            ast::Stmt::CreateView(_)
            | ast::Stmt::CreateType(_)
            | ast::Stmt::CreateDomain(_)
            | ast::Stmt::CreateSequence(_)
            | ast::Stmt::CreateAggregate(_) => self.created(node),
            ast::Stmt::CreateFunction(_) | ast::Stmt::CreateProcedure(_) => {
                self.created(node);
                if let Some(name) = name(node) {
                    self.add(node, What::CreateFunction(name));
                }
            }
            ast::Stmt::CreateSchema(create) => {
                let target = create.create_schema_target();
                if let Some(name) = target.and_then(|target| word(target.syntax())) {
                    self.add(node, What::CreateSchema(name));
                }
            }
            ast::Stmt::CreateExtension(create) => self.create_extension(create),
            ast::Stmt::CreateIndex(create) => self.create_index(create),
            ast::Stmt::CreateTrigger(create) => {
                let name_of_trigger = create.trigger().map(|trigger| word_of(trigger.syntax()));
                let table = create.on_relation().and_then(|on| name(on.syntax()));
                if let (Some(name), Some(table)) = (name_of_trigger, table) {
                    self.add(node, What::CreateTrigger { name, table });
                }
            }
            _ => return false,
        }
        true
    }

    /// What alters, drops or writes anew; whether it was that.
    fn taken(&mut self, statement: &ast::Stmt) -> bool {
        let node = statement.syntax();
        match statement {
            ast::Stmt::AlterTable(alter) => self.alter_table(alter),
            ast::Stmt::DropTable(drop) => {
                let tables: Vec<Name> = drop.table_name_refs().filter_map(|table| name(table.syntax())).collect();
                for table in tables {
                    self.add(node, What::Own(table.clone()));
                    self.add(node, What::Lose(table));
                }
            }
            ast::Stmt::DropIndex(drop) => {
                for name in drop.index_refs().filter_map(|index| name(index.syntax())) {
                    self.add(node, What::DropIndex { name, concurrently: drop.concurrently_token().is_some() });
                }
            }
            ast::Stmt::Refresh(refresh) => {
                if let Some(relation) = refresh.view_ref().and_then(|view| name(view.syntax())) {
                    self.add(node, What::Rewrite { relation, how: "REFRESH MATERIALIZED VIEW" });
                }
            }
            ast::Stmt::Cluster(cluster) => {
                if let Some(relation) = cluster.table_name_ref().and_then(|table| name(table.syntax())) {
                    self.add(node, What::Rewrite { relation, how: "CLUSTER" });
                }
            }
            ast::Stmt::Vacuum(vacuum) if vacuum.is_full() => {
                let tables = vacuum.table_and_columns_list();
                for relation in tables.iter().flat_map(|list| list.syntax().children()).filter_map(|one| name(&one)) {
                    self.add(node, What::Rewrite { relation, how: "VACUUM FULL" });
                }
            }
            ast::Stmt::Reindex(reindex) => {
                if let Some(relation) = reindex.reindex_target().and_then(|target| name(target.syntax())) {
                    self.add(node, What::Rewrite { relation, how: "REINDEX" });
                }
            }
            ast::Stmt::AlterDomain(_) | ast::Stmt::AlterType(_) | ast::Stmt::AlterFunction(_) => {}
            _ => return false,
        }
        true
    }

    fn others(&mut self, statement: &ast::Stmt) {
        let node = statement.syntax();
        match statement {
            ast::Stmt::Do(block) => self.block(block),
            ast::Stmt::Call(_) | ast::Stmt::Execute(_) | ast::Stmt::ImportForeignSchema(_) | ast::Stmt::Load(_) => {
                self.add(node, What::Opaque("it calls a procedure or a prepared statement"));
            }
            ast::Stmt::Set(set) => self.set(set),
            ast::Stmt::Reset(_) => self.add(node, What::LosePath),
            // No check asks who may call what.
            ast::Stmt::Grant(_) | ast::Stmt::Revoke(_) if is_on_routines(node) => {}
            ast::Stmt::SetRole(_)
            | ast::Stmt::SetSessionAuth(_)
            | ast::Stmt::ResetRole(_)
            | ast::Stmt::ResetSessionAuth(_)
            | ast::Stmt::Grant(_)
            | ast::Stmt::Revoke(_)
            | ast::Stmt::Reassign(_)
            | ast::Stmt::AlterRole(_)
            | ast::Stmt::AlterUser(_)
            | ast::Stmt::AlterGroup(_)
            | ast::Stmt::AlterSchema(_)
            | ast::Stmt::AlterDatabase(_)
            | ast::Stmt::DropRole(_) => self.add(node, What::ChangeRights),
            ast::Stmt::DropSchema(_) | ast::Stmt::DropOwned(_) | ast::Stmt::DropExtension(_) => {
                self.add(node, What::Opaque("it drops whatever is inside"));
            }
            // With these columns may go, too.
            ast::Stmt::DropType(_) | ast::Stmt::DropDomain(_) | ast::Stmt::DropFunction(_)
                if node.descendants_with_tokens().any(|element| element.kind() == SyntaxKind::CASCADE_KW) =>
            {
                self.add(node, What::Opaque("it drops whatever depends on it"));
            }
            ast::Stmt::CreateRule(_) | ast::Stmt::CreateEventTrigger(_) => {
                self.add(node, What::Opaque("statements behind it do more than they say"));
            }
            _ => {
                self.writes(node);
                self.calls(node);
            }
        }
    }

    /// Only the search path matters: it tells what a name means.
    fn set(&mut self, set: &ast::Set) {
        let Some(target) = set.set_target() else { return };
        let is_path = match &target {
            ast::SetTarget::SetConfig(config) => {
                let parameter = config.config_parameter_ref();
                parameter.is_some_and(|name| {
                    word_of(first_word(name.syntax()).as_ref().unwrap_or(name.syntax())) == "search_path"
                })
            }
            ast::SetTarget::SetSchemaValue(_) => true,
            _ => false,
        };
        if is_path {
            // For the session: the checks have no transaction that a `SET LOCAL` could belong to.
            self.add(set.syntax(), What::SetPath(format!("SET {}", index::text(target.syntax()))));
        }
    }

    fn created(&mut self, node: &SyntaxNode) {
        if let Some(mut name) = name(node) {
            let words = node.descendants_with_tokens().map(|element| element.kind());
            // What goes with the session needs no right on a schema.
            if words.take_while(|kind| *kind != SyntaxKind::L_PAREN).any(is_temporary) {
                name.schema = Some("pg_temp".to_owned());
            }
            self.add(node, What::Create(name));
        }
    }

    fn create_extension(&mut self, create: &ast::CreateExtension) {
        let Some(name) = create.extension().map(|extension| word_of(extension.syntax())) else { return };
        let version = create.extension_version_clause().and_then(|clause| {
            let literal = clause.literal().and_then(|literal| literal.string_value());
            literal.or_else(|| clause.extension_version().map(|version| word_of(version.syntax())))
        });
        let (lenient, cascade) = (create.if_not_exists().is_some(), create.cascade_token().is_some());
        self.add(create.syntax(), What::CreateExtension { name, version, lenient, cascade });
    }

    /// Every write to rows in a statement, also inside of `WITH`.
    fn writes(&mut self, statement: &SyntaxNode) {
        for node in statement.descendants() {
            let (right, table) = match node.kind() {
                SyntaxKind::UPDATE => ("UPDATE", ast::Update::cast(node.clone()).and_then(|one| one.relation_name())),
                SyntaxKind::DELETE => ("DELETE", ast::Delete::cast(node.clone()).and_then(|one| one.relation_name())),
                _ => ("", None),
            };
            let table = table.map(|table| table.syntax().clone());
            let (right, table) = match node.kind() {
                SyntaxKind::INSERT => {
                    let target = ast::Insert::cast(node.clone()).and_then(|one| one.relation_name_ref());
                    ("INSERT", target.map(|target| target.syntax().clone()))
                }
                SyntaxKind::MERGE => {
                    let target = ast::Merge::cast(node.clone()).and_then(|one| one.table_relation_name());
                    ("SELECT", target.map(|target| target.syntax().clone()))
                }
                SyntaxKind::COPY => ("INSERT", Some(node.clone())),
                _ => (right, table),
            };
            if let Some(table) = table.as_ref().and_then(name) {
                self.add(&node, What::Write { right, table });
            }
            if let Some(truncate) = ast::Truncate::cast(node.clone()) {
                let tables = truncate.table_list();
                for table in tables.iter().flat_map(ast::TableList::table_relation_names) {
                    if let Some(table) = name(table.syntax()) {
                        self.add(&node, What::Write { right: "TRUNCATE", table });
                    }
                }
            }
        }
    }

    /// The functions that a statement calls.
    fn calls(&mut self, node: &SyntaxNode) {
        let called = called(node);
        if called.iter().any(|name| name.name == "set_config") {
            self.add(node, What::LosePath);
        }
        if !called.is_empty() {
            self.add(node, What::Call(called));
        }
    }

    /// What not every server knows that may still be about.
    fn features(&mut self, node: &SyntaxNode) {
        const FEATURES: &[(SyntaxKind, Feature)] = &[
            (SyntaxKind::NULLS_NOT_DISTINCT, Feature { what: "NULLS NOT DISTINCT", since: 15 }),
            (SyntaxKind::MERGE, Feature { what: "MERGE", since: 15 }),
            (SyntaxKind::SET_COMPRESSION, Feature { what: "SET COMPRESSION", since: 14 }),
            (SyntaxKind::SET_EXPRESSION, Feature { what: "ALTER COLUMN … SET EXPRESSION", since: 17 }),
            (SyntaxKind::NOT_ENFORCED, Feature { what: "NOT ENFORCED", since: 18 }),
            (SyntaxKind::WITHOUT_OVERLAPS, Feature { what: "WITHOUT OVERLAPS", since: 18 }),
        ];
        for inner in node.descendants() {
            if let Some((_, feature)) = FEATURES.iter().find(|(kind, _)| *kind == inner.kind()) {
                self.add(&inner, What::Need(*feature));
            }
            let replaces = ast::CreateTrigger::cast(inner.clone()).is_some_and(|create| create.or_replace().is_some());
            if replaces {
                self.add(&inner, What::Need(Feature { what: "CREATE OR REPLACE TRIGGER", since: 14 }));
            }
            let detaches =
                inner.kind() == SyntaxKind::DETACH_PARTITION && has_token(&inner, SyntaxKind::CONCURRENTLY_KW);
            if detaches {
                self.add(&inner, What::Need(Feature { what: "DETACH PARTITION CONCURRENTLY", since: 14 }));
            }
        }
    }
}

fn is_temporary(kind: SyntaxKind) -> bool {
    matches!(kind, SyntaxKind::TEMP_KW | SyntaxKind::TEMPORARY_KW)
}

/// The functions that are called below a node.
pub(super) fn called(node: &SyntaxNode) -> Vec<Name> {
    let calls = node.descendants().filter_map(ast::CallExpr::cast);
    let mut names: Vec<Name> = calls
        .filter_map(|call| match call.expr()? {
            ast::Expr::NameRef(plain) => Some(Name { schema: None, name: word_of(plain.syntax()) }),
            ast::Expr::FieldExpr(field) => {
                let mut words = field.syntax().descendants().filter(|inner| inner.kind() == SyntaxKind::NAME_REF);
                let (schema, name) = (words.next()?, words.last()?);
                Some(Name { schema: Some(word_of(&schema)), name: word_of(&name) })
            }
            _ => None,
        })
        .collect();
    names.sort();
    names.dedup();
    names
}

/// The table that a foreign key points to.
fn target(constraint: &ast::Constraint) -> Option<Name> {
    match constraint {
        ast::Constraint::ForeignKeyConstraint(key) => key.table_name_ref().and_then(|table| name(table.syntax())),
        ast::Constraint::ReferencesConstraint(key) => key.table().and_then(|table| name(table.syntax())),
        _ => None,
    }
}

/// The first name below a node, which is what a statement is about.
fn name(node: &SyntaxNode) -> Option<Name> {
    let path = node.descendants().find(|inner| matches!(inner.kind(), SyntaxKind::PATH | SyntaxKind::PATH_REF))?;
    let mut parts: Vec<String> = path.descendants().filter_map(segment).collect();
    let name = parts.pop()?;
    Some(Name { schema: parts.pop(), name })
}

fn segment(node: SyntaxNode) -> Option<String> {
    let whole = ast::PathSegment::cast(node.clone()).map(|segment| segment.text());
    whole.or_else(|| ast::PathSegmentRef::cast(node).map(|segment| segment.text()))
}

/// The first name of one word below a node.
fn word(node: &SyntaxNode) -> Option<String> {
    let holds_path = |inner: &SyntaxNode| {
        inner.children().any(|child| matches!(child.kind(), SyntaxKind::PATH | SyntaxKind::PATH_REF))
    };
    node.descendants().find_map(|inner| {
        let is_name = !holds_path(&inner) && ast::AnyName::can_cast(inner.kind());
        let found = is_name.then(|| word_of(&inner));
        found.or_else(|| segment(inner)).filter(|word| !word.is_empty())
    })
}

/// The innermost node that holds the first word.
fn first_word(node: &SyntaxNode) -> Option<SyntaxNode> {
    node.descendants().find(|inner| inner.children().next().is_none())
}

/// The word that a node is, folded; some hold a path of one word.
fn word_of(node: &SyntaxNode) -> String {
    name(node).map_or_else(|| ast::normalize_name_node(node), |name| name.name)
}

fn has_token(node: &SyntaxNode, kind: SyntaxKind) -> bool {
    node.children_with_tokens().any(|element| element.kind() == kind)
}

/// Whether rights on functions and procedures are given or taken.
fn is_on_routines(node: &SyntaxNode) -> bool {
    let words = [SyntaxKind::FUNCTION_KW, SyntaxKind::PROCEDURE_KW, SyntaxKind::ROUTINE_KW];
    node.descendants_with_tokens().any(|element| words.contains(&element.kind()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preflight::deed::Action;

    /// Each deed in short: its line, whether it is certain, and what it is.
    fn short(text: &str) -> Vec<String> {
        let one = |deed: &Deed| {
            let what = match &deed.what {
                What::Alter { table, action: Action::Validate(name), .. } => format!("validate {name} of {table}"),
                What::Alter { table, action: Action::DropConstraint(name), .. } => format!("drop {name} of {table}"),
                What::Alter { table, action: Action::SetNotNull(column), .. } => {
                    format!("not null {column} of {table}")
                }
                What::Write { right, table } => format!("{right} {table}"),
                What::CreateExtension { name, version, .. } => format!("extension {name} {version:?}"),
                What::CreateSchema(name) => format!("schema {name}"),
                What::CreateTrigger { name, table } => format!("trigger {name} of {table}"),
                What::SetPath(text) => text.clone(),
                What::Call(names) => {
                    format!("call {}", names.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
                }
                What::Opaque(_) => "opaque".to_owned(),
                other => format!("{other:?}"),
            };
            format!("{} {}{what}", deed.line, if deed.certain { "" } else { "perhaps " })
        };
        deeds(text, 1).iter().map(one).collect()
    }

    #[test]
    fn statements_are_read_as_postgresql_reads_them() {
        let cases: &[(&str, &[&str])] = &[
            (
                "ALTER TABLE a.\"B\"\n  DROP CONSTRAINT IF EXISTS \"C\",\n  VALIDATE CONSTRAINT D",
                &["2 drop C of a.B", "3 validate d of a.B"],
            ),
            (
                "DO $$\nBEGIN\n  IF x THEN\n    UPDATE a SET b = f(c);\n  END IF;\n  COMMIT;\n  ALTER TABLE a ALTER b SET NOT NULL;\nEND\n$$",
                &["4 perhaps UPDATE a", "4 perhaps call f", "7 not null b of a"],
            ),
            ("DO $$ BEGIN EXECUTE 'x'; END $$", &["1 opaque"]),
            ("DO LANGUAGE plperl 'x'", &["1 opaque"]),
            ("NO SUCH STATEMENT", &["1 opaque"]),
            ("WITH x AS (DELETE FROM a RETURNING *) INSERT INTO s.b SELECT * FROM x", &["1 INSERT s.b", "1 DELETE a"]),
            (
                "CREATE EXTENSION IF NOT EXISTS \"uuid-ossp\" WITH SCHEMA x VERSION '1.1'",
                &["1 extension uuid-ossp Some(\"1.1\")"],
            ),
            ("CREATE SCHEMA IF NOT EXISTS \"A b\"", &["1 schema A b"]),
            ("CREATE SCHEMA AUTHORIZATION joe", &["1 schema joe"]),
            ("CREATE TRIGGER \"T\" AFTER INSERT ON s.t FOR EACH ROW EXECUTE FUNCTION s.f()", &["1 trigger T of s.t"]),
            ("SET LOCAL search_path = a, \"B\"", &["1 SET search_path = a, \"B\""]),
            ("SET SCHEMA 'a'", &["1 SET SCHEMA 'a'"]),
            ("SET statement_timeout = 0", &[]),
            ("SELECT s.f(1), pg_catalog.now()", &["1 call pg_catalog.now, s.f"]),
            (
                "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'DELETE FROM t'",
                &[
                    "1 Create(Name { schema: None, name: \"f\" })",
                    "1 CreateFunction(Name { schema: None, name: \"f\" })",
                ],
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(short(text), *expected, "{text}");
        }
    }
}
