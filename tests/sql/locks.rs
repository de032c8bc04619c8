//! What a statement is said to do to others, held against what the server does.
//!
//! In come statements of every kind on two small tables, out goes proof that each takes exactly the locks that its
//! effect names, and rewrites a table exactly when its effect says so.

use codegen::statement::{
    Cast, ColumnDefinition, Constraint, ConstraintRule, Creation, Effect, Event, Expression, Filled, Ident, InStep,
    Index, IndexTerm, KeyIndex, Literal, Policy, QualifiedName, Rule, ScalarName, Shadow, Statement, Statistics,
    Subject, TableChange, TableSetting, TableShape, Transaction, Trigger, TypeName, Value, Work,
};
use schema_spec::model::{Deferrable, Enabled, Identity, ReferentialAction, ReplicaIdentity, TriggerTiming};
use test_server::{Database, Server};

const SETUP: &str = "
    CREATE TABLE parent (id bigint);
    CREATE TABLE other (id bigint PRIMARY KEY);
    CREATE TABLE t (id bigint NOT NULL, name varchar(10), n integer, CONSTRAINT n_known CHECK (n IS NOT NULL));
    ALTER TABLE t ADD CONSTRAINT t_n_fkey FOREIGN KEY (n) REFERENCES other (id) NOT VALID;
    CREATE UNIQUE INDEX t_id_idx ON t (id);
    CREATE INDEX t_n_idx ON t (n);
    INSERT INTO other VALUES (1);
    INSERT INTO t VALUES (1, 'a', 1);
    CREATE FUNCTION t_in_step() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
    CREATE FUNCTION t_shadow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
    CREATE TRIGGER fires BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION t_in_step();
    CREATE RULE rewrites AS ON DELETE TO t WHERE false DO INSTEAD NOTHING;
    CREATE POLICY guards ON t;
    CREATE STATISTICS known ON id, n FROM t;
    CREATE MATERIALIZED VIEW v AS SELECT id FROM t;
    CREATE UNIQUE INDEX v_id_idx ON v (id);
";

fn t() -> QualifiedName {
    QualifiedName::new("public", "t")
}

fn other() -> QualifiedName {
    QualifiedName::new("public", "other")
}

fn base(name: &'static str) -> TypeName {
    TypeName { of: ScalarName::Base(name, Vec::new()), array: false }
}

fn added(default: Option<Value>) -> ColumnDefinition {
    ColumnDefinition {
        name: Ident::new("added"),
        type_name: base("timestamptz"),
        not_null: false,
        default,
        identity: None,
        generated: None,
        collation: None,
        sequence: None,
        asked: false,
    }
}

fn expression(text: &str) -> Option<Value> {
    Some(Value::Expression(Expression::new(text)))
}

fn foreign_key() -> Constraint {
    let rule = ConstraintRule::ForeignKey {
        columns: vec![Ident::new("id")],
        target: other(),
        target_columns: vec![Ident::new("id")],
        on_delete: ReferentialAction::Cascade,
        on_update: ReferentialAction::NoAction,
        set_columns: Vec::new(),
        match_full: false,
        deferrable: Deferrable::No,
    };
    Constraint { name: Ident::new("t_id_fkey"), rule }
}

fn check() -> Constraint {
    let rule = ConstraintRule::Check { expression: Expression::new("id > 0"), no_inherit: false };
    Constraint { name: Ident::new("id_positive"), rule }
}

fn unique() -> Constraint {
    let rule = ConstraintRule::Unique {
        columns: vec![Ident::new("id")],
        nulls_not_distinct: false,
        deferrable: Deferrable::No,
        index: KeyIndex::default(),
    };
    Constraint { name: Ident::new("t_id_key"), rule }
}

fn trigger() -> Trigger {
    Trigger {
        name: Ident::new("fires_too"),
        table: t(),
        timing: TriggerTiming::After,
        events: vec![Event::Delete],
        each_row: true,
        when: None,
        function: "public.t_in_step".to_owned(),
        arguments: Vec::new(),
        constraint: true,
        deferrable: Deferrable::No,
        from: Some(other()),
        old_table: None,
        new_table: None,
    }
}

fn shadow() -> Shadow {
    let (column, type_name, value) = (Ident::new("n"), base("integer"), Expression::new("id"));
    let columns = vec![Filled { column, type_name, value, in_place_of: None }];
    Shadow { table: t(), search_path: vec![Ident::new("public")], columns }
}

fn rule() -> Rule {
    let (name, action) = (Ident::new("rewrites_too"), "NOTHING".to_owned());
    Rule { name, table: t(), event: "update".to_owned(), when: None, instead: true, action }
}

fn policy() -> Policy {
    Policy {
        name: Ident::new("guards_too"),
        table: t(),
        restrictive: false,
        command: None,
        roles: Vec::new(),
        using: Some(Expression::new("n > 0")),
        with_check: None,
    }
}

fn statistics() -> Statistics {
    let on = ["id", "n"].map(|column| IndexTerm::Column(Ident::new(column))).to_vec();
    Statistics { name: QualifiedName::new("public", "known_too"), table: t(), kinds: Vec::new(), on }
}

fn settings() -> Vec<TableSetting> {
    let name = || Ident::new("name");
    vec![
        TableSetting::Default(name(), expression("'x'")),
        TableSetting::NotNull(Ident::new("n")),
        TableSetting::Storage(name(), Ident::new("main")),
        TableSetting::Compression(name(), Ident::new("pglz")),
        TableSetting::Statistics(name(), 7),
        TableSetting::ColumnOptions(name(), vec![("n_distinct".to_owned(), "-0.5".to_owned())]),
        TableSetting::Trigger(Ident::new("fires"), Enabled::Disabled),
        TableSetting::Rule(Ident::new("rewrites"), Enabled::Always),
        TableSetting::RowSecurity(true),
        TableSetting::ForceRowSecurity(true),
        TableSetting::ReplicaIdentity(ReplicaIdentity::Full),
        TableSetting::ReplicaIdentity(ReplicaIdentity::Index("t_id_idx".to_owned())),
        TableSetting::ClusterOn(Ident::new("t_n_idx")),
        TableSetting::Inherit(QualifiedName::new("public", "parent")),
    ]
}

fn changes() -> Vec<TableChange> {
    let (id, n) = (Ident::new("id"), Ident::new("n"));
    let identity = ColumnDefinition { identity: Some(Identity::Always), type_name: base("bigint"), ..added(None) };
    let generated =
        ColumnDefinition { generated: Some(Expression::new("n + 1")), type_name: base("integer"), ..added(None) };
    let validate = |name: &str, target| TableChange::ValidateConstraint { name: Ident::new(name), target };
    let add = |constraint, not_valid| TableChange::AddConstraint { constraint, not_valid };
    let set_type =
        |to, work| TableChange::SetType { column: Ident::new("name"), to, collation: None, using: None, work };
    vec![
        TableChange::AddColumn(added(None)),
        TableChange::AddColumn(added(expression("now()"))),
        TableChange::AddColumn(added(expression("clock_timestamp()"))),
        TableChange::AddColumn(identity),
        TableChange::AddColumn(generated),
        TableChange::DropColumn(Ident::new("name")),
        set_type(base("text"), Work::Catalog),
        set_type(TypeName { of: ScalarName::Base("char", vec![12]), array: false }, Work::Rewrite),
        TableChange::SetDefault { column: n.clone(), default: expression("1") },
        TableChange::SetDefault { column: n.clone(), default: None },
        TableChange::SetNotNull { column: n.clone(), proven: true },
        TableChange::DropNotNull(id.clone()),
        TableChange::AddIdentity { column: id.clone(), identity: Identity::ByDefault },
        add(check(), true),
        add(check(), false),
        add(foreign_key(), true),
        add(foreign_key(), false),
        add(unique(), false),
        TableChange::AdoptIndex { constraint: unique(), index: Ident::new("t_id_idx") },
        validate("n_known", None),
        validate("t_n_fkey", Some(other())),
        TableChange::DropConstraint { name: Ident::new("n_known"), target: None },
        TableChange::DropConstraint { name: Ident::new("t_n_fkey"), target: Some(other()) },
        TableChange::RenameConstraint { from: Ident::new("n_known"), to: Ident::new("known") },
        TableChange::RenameColumn { from: n, to: Ident::new("m") },
    ]
}

fn statements() -> Vec<Statement> {
    let index = Index::unique_over(Ident::new("again"), t(), &[Ident::new("id")], false);
    let rules = InStep {
        table: t(),
        search_path: vec![Ident::new("public")],
        first_values: Vec::new(),
        pairs: Vec::new(),
        up: Vec::new(),
        down: Vec::new(),
    };
    let comment = |on| Statement::Comment { on, text: Some(Literal::new("x")) };
    let mut all: Vec<Statement> = changes()
        .into_iter()
        .chain(settings().into_iter().map(TableChange::Set))
        .map(|change| Statement::AlterTable { table: t(), change })
        .collect();
    all.extend([
        Statement::CreateTable {
            name: QualifiedName::new("public", "fresh"),
            columns: vec![ColumnDefinition { name: Ident::new("id"), type_name: base("bigint"), ..added(None) }],
            constraints: vec![foreign_key()],
            shape: TableShape::default(),
        },
        Statement::CreateIndex { index, concurrently: false },
        Statement::DropIndex {
            name: QualifiedName::new("public", "t_n_idx"),
            table: t(),
            concurrently: false,
            if_exists: false,
        },
        Statement::CreateInStepTrigger(rules),
        Statement::CastShadow(shadow(), Cast::Trial),
        Statement::CastShadow(shadow(), Cast::Trigger),
        comment(Subject::Table(t())),
        comment(Subject::Column(t(), Ident::new("id"))),
        comment(Subject::Constraint(t(), Ident::new("n_known"))),
        Statement::RefreshView { name: QualifiedName::new("public", "v"), concurrently: false },
        Statement::RefreshView { name: QualifiedName::new("public", "v"), concurrently: true },
        Statement::Create(Creation::Trigger(trigger())),
        Statement::Create(Creation::Rule(rule())),
        Statement::Create(Creation::Policy(policy())),
        Statement::Create(Creation::Statistics(statistics())),
        Statement::Drop(Subject::Trigger(t(), Ident::new("fires"))),
        Statement::Drop(Subject::Rule(t(), Ident::new("rewrites"))),
        Statement::Drop(Subject::Policy(t(), Ident::new("guards"))),
        Statement::Drop(Subject::Statistics(QualifiedName::new("public", "known"), t())),
        comment(Subject::Trigger(t(), Ident::new("fires"))),
        comment(Subject::Rule(t(), Ident::new("rewrites"))),
        comment(Subject::Policy(t(), Ident::new("guards"))),
        Statement::Update { table: t(), column: Ident::new("n"), value: Expression::new("1"), filter: None },
    ]);
    all
}

/// Each table of `SETUP` with the strongest lock that the transaction holds on it, for instance `t AccessExclusiveLock`.
fn held(database: &Database<'_>, statement: &Statement) -> Vec<String> {
    let sql = format!(
        "BEGIN; {statement};
         SELECT relname || ' ' || mode FROM pg_locks JOIN pg_class c ON c.oid = relation
         WHERE pid = pg_backend_pid() AND relname IN ('t', 'other', 'v') ORDER BY 1; ROLLBACK"
    );
    let locks = database.psql(&sql).unwrap_or_else(|error| panic!("{statement}: {error}"));
    locks.lines().map(str::to_owned).collect()
}

fn mode(lock: &str) -> String {
    let words = lock.split(' ').map(|word| format!("{}{}", &word[..1], word[1..].to_lowercase()));
    words.collect::<String>() + "Lock"
}

#[test]
fn every_statement_takes_the_locks_that_it_names() {
    const STRENGTH: &[&str] = &[
        "AccessShareLock",
        "RowShareLock",
        "RowExclusiveLock",
        "ShareUpdateExclusiveLock",
        "ShareLock",
        "ShareRowExclusiveLock",
        "ExclusiveLock",
        "AccessExclusiveLock",
    ];
    let database = Server::shared().database("locks").unwrap();
    database.psql(SETUP).unwrap();
    let strength = |mode: &str| STRENGTH.iter().position(|known| *known == mode).expect("a lock of the documentation");
    let mut wrong = Vec::new();
    for statement in statements() {
        let Effect { locks, .. } = statement.effect();
        let held = held(&database, &statement);
        for table in ["t", "other", "v"] {
            let said = locks.iter().find(|(name, _)| name.name.raw() == table).map(|(_, lock)| mode(lock.sql()));
            let modes = held.iter().filter_map(|line| line.strip_prefix(table)?.strip_prefix(' '));
            let found = modes.max_by_key(|mode| strength(mode));
            // A reader's lock keeps nobody but `ACCESS EXCLUSIVE` out, and is not worth a word.
            let found = found.filter(|mode| said.is_some() || *mode != "AccessShareLock");
            if found != said.as_deref() {
                wrong.push(format!("{statement}\n    takes {found:?} on {table}, not {said:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_table_is_rewritten_exactly_when_its_statement_says_so() {
    let database = Server::shared().database("rewrites").unwrap();
    database.psql(SETUP).unwrap();
    for statement in statements() {
        let file = "SELECT pg_relation_filenode('t'::regclass)";
        let found = database.psql(&format!("BEGIN; {file}; {statement}; {file}; ROLLBACK")).unwrap();
        let files: Vec<&str> = found.lines().collect();
        let rewritten = files[0] != files[1];
        assert_eq!(rewritten, statement.effect().work == Work::Rewrite, "{statement}");
    }
}

#[test]
fn what_a_transaction_cannot_hold_is_refused_in_one() {
    let database = Server::shared().database("transactions").unwrap();
    database.psql(SETUP).unwrap();
    let index = Index::unique_over(Ident::new("again"), t(), &[Ident::new("id")], false);
    let name = index.qualified_name();
    let build = Statement::CreateIndex { index, concurrently: true };
    let drop = Statement::DropIndex { name, table: t(), concurrently: true, if_exists: false };
    for statement in [build, drop] {
        assert_eq!(statement.effect().transaction, Transaction::Forbidden);
        let refusal = database.psql(&format!("BEGIN; {statement}; COMMIT")).unwrap_err().to_string();
        assert!(refusal.contains("cannot run inside a transaction block"), "{refusal}");
        database.psql(&statement.to_string()).unwrap();
    }
}
