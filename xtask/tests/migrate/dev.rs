//! Databases of development: `migrate dev`.

use std::fs;
use std::path::Path;
use std::process::Command;

use test_server::Server;

use super::said;

fn pilaster(arguments: &[&str], folder: &Path) -> (i32, String, String) {
    said(&Command::new(env!("CARGO_BIN_EXE_pilaster")).args(arguments).current_dir(folder).output().unwrap())
}

#[test]
fn a_database_of_development_follows_the_draft() {
    let folder = tempfile::tempdir().unwrap();
    let shop = folder.path().join("shop");
    assert_eq!(pilaster(&["init", "shop"], folder.path()).0, 0);
    let database = Server::shared().database("dev").unwrap();
    let dev = || pilaster(&["migrate", "dev", "--database-url", &database.url], &shop);
    let spec = shop.join("specs/library.kdl");
    let edit = |from: &str, to: &str| {
        let text = fs::read_to_string(&spec).unwrap();
        assert!(text.contains(from), "{from}");
        fs::write(&spec, text.replace(from, to)).unwrap();
    };
    let (exit, text, errors) = dev();
    assert_eq!((exit, text.as_str()), (0, "0001 is applied: 1 migrations\n"), "{errors}");
    assert_eq!(dev(), (0, "the database is what the specs say\n".to_owned(), String::new()));

    // Whether they were generated or not.
    edit("column born_on date?", "column born_on date?\n        column died_on date?");
    let (exit, text, errors) = dev();
    assert_eq!(
        (exit, text.as_str()),
        (0, "0001 as it was is taken back: 1 migrations\n0001 is applied: 1 migrations\n"),
        "{errors}"
    );
    database.psql("INSERT INTO authors (name, died_on) VALUES ('Ngũgĩ', '2025-05-28')").unwrap();
    edit("column died_on date?", "column died_on dte?");
    let (exit, _, errors) = dev();
    assert!(exit == 2 && errors.contains("dte"), "{errors}");
    assert_eq!(
        database.psql("SELECT count(*) FROM authors").unwrap().trim(),
        "1",
        "what cannot be read changes nothing"
    );
    edit("column died_on dte?", "column died_on date?");

    // What somebody else applied, and is otherwise by now, cannot be taken back by what is there.
    let other = Server::shared().database("dev").unwrap();
    assert_eq!(pilaster(&["migrate", "up", "--database-url", &other.url], &shop).0, 0);
    let (exit, _, errors) = pilaster(&["migrate", "dev", "--database-url", &other.url], &shop);
    assert!(exit == 2 && errors.contains("nothing tells how to take back what it was"), "{errors}");
    assert!(errors.contains("help: make the database of development anew"), "{errors}");
}
