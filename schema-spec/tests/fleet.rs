//! Files that name a fleet.
//!
//! In come texts and variables, out go databases in waves with their URLs, or findings that show no password.

use schema_spec::{Fleet, FleetWave, Source, read_fleet};

fn read(text: &str) -> Result<Fleet, schema_spec::Diagnostics> {
    let variable = |name: &str| match name {
        "SECRET" => Some("p@ss/wörd%".to_owned()),
        "OTHER" => Some("postgresql://o@elsewhere:5433/other".to_owned()),
        _ => None,
    };
    read_fleet(&Source { path: "fleet.kdl".to_owned(), text: text.to_owned() }, &variable)
}

fn urls(wave: &FleetWave) -> Vec<&str> {
    wave.databases.iter().map(|database| database.url.as_str()).collect()
}

#[test]
fn databases_go_canaries_first_then_named_waves_then_the_rest_in_parts() {
    let fleet = read(
        r#"fleet tenants {
            url "postgres://app:${SECRET}@db/{name}?sslmode=require"
            jobs 8; stop-after 3; wave-size 2
            database t_1 "t 2" t_3
            wave early {
                database acme
                database other url-from="OTHER"
            }
            canary demo url="postgres://app@test/{name}"
        }"#,
    )
    .unwrap();
    assert_eq!((fleet.name.as_str(), fleet.jobs, fleet.stop_after), ("tenants", Some(8), Some(3)));
    let names: Vec<(&str, bool)> = fleet.waves.iter().map(|wave| (wave.name.as_str(), wave.is_canary)).collect();
    assert_eq!(names, [("canary", true), ("early", false), ("1", false), ("2", false)]);
    let at = |name: &str| format!("postgres://app:p%40ss%2Fw%C3%B6rd%25@db/{name}?sslmode=require");
    assert_eq!(urls(&fleet.waves[0]), ["postgres://app@test/demo"]);
    assert_eq!(urls(&fleet.waves[1]), [at("acme").as_str(), "postgresql://o@elsewhere:5433/other"]);
    assert_eq!(urls(&fleet.waves[2]), [at("t_1"), at("t%202")]);
    assert_eq!(urls(&fleet.waves[3]), [at("t_3")]);
    assert!(!format!("{fleet:?}").contains("p%40ss"), "{fleet:?}");
}

#[test]
fn what_is_wrong_is_said_with_its_place_and_a_way_out() {
    let base = |inside: &str| format!("fleet f {{ url \"postgres://a@h/{{name}}\"; {inside} }}");
    let cases = [
        (String::new(), "there is no fleet in this file", "canary demo"),
        (base(""), "this fleet has no database", "database acme"),
        (base("database"), "`database` names no database", "database acme"),
        (base("database a a"), "the database `a` is named twice", "keep one"),
        (base("database a; canary a"), "the database `a` is named twice", "keep one"),
        (base("databse a"), "a fleet has no node `databse`", "did you mean `database`?"),
        (base("jobs 0; database a"), "`jobs` cannot be 0", "counted from 1"),
        (base("jobs many; database a"), "how many databases are migrated at once must be an integer", ""),
        (base("wave w; database a"), "this wave is empty", "database acme"),
        (base("wave w { database a; }; wave w { database b; }"), "there are two waves `w`", "another name"),
        (base("database a url-from=NOT_SET"), "the variable `NOT_SET` is not set", "export NOT_SET="),
        (base("database a url=\"postgres://a:${NOT_SET}@h\""), "the variable `NOT_SET` is not set", "export"),
        (base("database a url=\"postgres://${SECRET@h\""), "this brace is not closed", "${VARIABLE}"),
        (base("database a url=\"postgres://a@h/{nmae}\""), "`{nmae}` stands for nothing", "`{name}` is the name"),
        (base("database a b url=\"postgres://a@h/x\""), "`b` and `a` are at the same URL", "write `{name}`"),
        (base("database a url=\"mysql://h/x\""), "this is no URL of a PostgreSQL database", "postgres://"),
        (base("database a url=\"postgres://h\" url-from=OTHER"), "have a URL already", "keep one"),
        ("fleet f { database a; }".to_owned(), "the database `a` has no URL", "url=` or `url-from="),
        (base("database a url=\"postgres://u:hunter2@h/x\""), "this is a password", "${VARIABLE}"),
        (base("database a url=\"postgres://u:hunter@2@h/x\""), "this is a password", "${VARIABLE}"),
        (base("database a url=\"postgres://u:${SECRET}hunter2@h/x\""), "this is a password", "${VARIABLE}"),
        (base("database a url=\"postgres://h/x?password=hunter2&a=b\""), "this is a password", "${VARIABLE}"),
    ];
    for (text, message, help) in cases {
        let found = read(&text).unwrap_err();
        let finding = found.iter().next().unwrap();
        assert!(finding.message().contains(message), "{text}: {}", finding.message());
        assert!(finding.help_text().unwrap_or_default().contains(help), "{text}: {:?}", finding.help_text());
        let shown = finding.place().files().text(0);
        assert!(!shown.contains("hunter") && shown.len() == text.len(), "{shown}");
        assert!(!format!("{found:?}").contains("hunter"), "{found:?}");
    }
}
