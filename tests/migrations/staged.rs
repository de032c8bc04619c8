//! What the lint forbids, and the staged way that it shows instead, both run.
//!
//! In come the folders of `migrations/staged`. `forbidden.sql` is found by the lint under the code of `code.txt`, and ends
//! what `old.sql`, statements of version 1, could do. `after` holds the specs of version 2, which say what the finding's help
//! says; while they are followed, `old.sql` and `new.sql` both work at every step, and in the end `reached.sql` is true.

use std::collections::BTreeMap;
use std::path::PathBuf;

use codegen::lint::{Script, lint};
use test_server::{Database, Server};

use crate::connect;
use crate::stages::Stage;

/// A folder of `migrations/staged`.
struct Case {
    folder: PathBuf,
    name: String,
}

impl Case {
    fn all() -> Vec<Self> {
        let folders = tests::entries(&tests::repository().join("tests/migrations/staged"));
        let named = folders.into_iter().map(|folder| {
            let name = folder.file_name().unwrap().to_string_lossy().into_owned();
            Self { folder, name }
        });
        named.collect()
    }

    fn text(&self, file: &str) -> String {
        std::fs::read_to_string(self.folder.join(file)).unwrap_or_else(|error| panic!("{}: {file}: {error}", self.name))
    }

    fn specs(&self, stage: &str) -> BTreeMap<String, String> {
        let sources = tests::specs(&self.folder.join(stage));
        sources.into_iter().map(|source| (source.path, source.text)).collect()
    }

    /// The lines of specs in the help for `forbidden.sql`, under the code that the case expects.
    fn proposed(&self, before: &Stage) -> Vec<String> {
        let script = Script {
            path: "forbidden.sql".to_owned(),
            text: self.text("forbidden.sql"),
            window: None,
            has_way_back: None,
        };
        let found = lint(&[script], Some(before.model()));
        let code = self.text("code.txt");
        let finding = found.iter().find(|finding| finding.code().as_str() == code.trim());
        let finding = finding.unwrap_or_else(|| panic!("{}: {:?}", self.name, found.codes()));
        let help = finding.help_text().unwrap_or_else(|| panic!("{}: no help", self.name));
        help.lines().filter_map(|line| line.strip_prefix("    ")).map(str::to_owned).collect()
    }
}

/// Whether the specs say a line, whatever stands for its `…`, and whatever order its properties have.
fn says(specs: &BTreeMap<String, String>, line: &str) -> bool {
    let wanted: Vec<&str> =
        line.trim_end_matches("{ … }").split_whitespace().filter(|word| !word.contains('…')).collect();
    let mut lines = specs.values().flat_map(|text| text.lines());
    lines.any(|said| wanted.iter().all(|word| said.split_whitespace().any(|found| found == *word)))
}

fn run(database: &Database<'_>, sql: &str, what: &str) {
    database.psql(sql).unwrap_or_else(|error| panic!("{what}: {error}"));
}

/// A database of version 1 with rows.
async fn begun(server: &'static Server, case: &Case, before: &Stage) -> Database<'static> {
    let database = server.database("staged").unwrap();
    let (_folder, migrator) = before.migrator().await;
    migrator.run(&mut connect(&database).await).await.unwrap();
    run(&database, &case.text("old.sql"), &case.name);
    database
}

fn one_go(case: &Case, database: &Database<'_>) {
    let forbidden = database.psql(&format!("BEGIN; {} COMMIT;", case.text("forbidden.sql")));
    let old = database.psql(&case.text("old.sql"));
    assert!(forbidden.is_err() || old.is_err(), "{}: what is forbidden does no harm", case.name);
}

#[tokio::test]
async fn the_staged_way_that_a_finding_proposes_works_where_the_forbidden_one_breaks() {
    let server = Server::shared();
    for case in Case::all() {
        let name = &case.name;
        let before = Stage::generate(name, &case.specs("before"), &[]);
        let specs = case.specs("after");
        for line in case.proposed(&before) {
            assert!(says(&specs, &line), "{name}: the help says {line:?}, which is not followed");
        }
        one_go(&case, &begun(server, &case, &before).await);

        let database = begun(server, &case, &before).await;
        let mut connection = connect(&database).await;
        let open = Stage::generate(name, &specs, before.artifacts());
        let (_folder, migrator) = open.migrator().await;
        let opened = migrator.iter().count();
        for migration in migrator.iter() {
            migrator.run_to(migration.version, &mut connection).await.unwrap_or_else(|error| panic!("{name}: {error}"));
            run(&database, &case.text("old.sql"), &format!("{name}, version 1 after {}", migration.description));
        }
        for code in ["new.sql", "old.sql", "new.sql"] {
            run(&database, &case.text(code), &format!("{name}, both versions served: {code}"));
        }
        let mut ended = specs.clone();
        let workspace = ended.get_mut("schema.kdl").unwrap();
        *workspace = workspace.replace("state=current", "state=retired").replace("state=draft", "state=current");
        let closed = Stage::generate(name, &ended, open.artifacts());
        let (_folder, migrator) = closed.migrator().await;
        assert!(migrator.iter().count() > opened, "{name}: no end is planned");
        for migration in migrator.iter() {
            migrator.run_to(migration.version, &mut connection).await.unwrap_or_else(|error| panic!("{name}: {error}"));
            run(&database, &case.text("new.sql"), &format!("{name}, version 2 after {}", migration.description));
        }
        let reached = database.psql(&case.text("reached.sql")).unwrap();
        assert!(reached.lines().all(|line| line == "t"), "{name}: {reached}");
    }
}

#[test]
fn each_forbidden_operation_has_a_case() {
    let codes: Vec<String> = Case::all().iter().map(|case| case.text("code.txt").trim().to_owned()).collect();
    for code in ["P0901", "P0902", "P0903", "P0904"] {
        assert!(codes.iter().any(|found| found == code), "{code}");
    }
}
