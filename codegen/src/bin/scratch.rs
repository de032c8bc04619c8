//! scratch
use schema_spec::model::*;
use schema_spec::{BASE_TYPES, ColumnType, Scalar};

fn life(since: u32, removed: Option<u32>) -> Lifetime {
    Lifetime { since, removed }
}
fn ty(text: &str, domain: &str) -> (ColumnType, bool) {
    let nullable = text.ends_with('?');
    let text = text.trim_end_matches('?');
    let array = text.ends_with("[]");
    let text = text.trim_end_matches("[]");
    let scalar = match BASE_TYPES.iter().find(|b| b.name == text) {
        Some(b) => Scalar::Base(b, vec![]),
        None => {
            let (d, n) = text.split_once('.').unwrap_or((domain, text));
            Scalar::Enum(Qualified { domain: d.into(), name: n.into() })
        }
    };
    (ColumnType { scalar, array }, nullable)
}
fn sql(text: &str) -> SqlExpression {
    SqlExpression { text: text.into(), columns: vec![] }
}
fn col(name: &str, t: &str) -> Column {
    let (column_type, nullable) = ty(t, "core");
    Column {
        key: name.into(),
        doc: None,
        lifetime: life(1, None),
        states: vec![ColumnState { since: 1, name: name.into(), column_type, nullable, default: None }],
        identity: None,
        generated: None,
        replaces: None,
        up: None,
        down: None,
    }
}
trait C: Sized {
    fn edit(self, f: impl FnOnce(&mut Column)) -> Column;
}
impl C for Column {
    fn edit(mut self, f: impl FnOnce(&mut Column)) -> Column {
        f(&mut self);
        self
    }
}
fn table(name: &str, rust: &str, key: &[&str], columns: Vec<Column>) -> Table {
    Table {
        name: name.into(),
        rust_name: rust.into(),
        doc: None,
        lifetime: life(1, None),
        columns,
        primary_key: (!key.is_empty())
            .then(|| PrimaryKey { name: None, columns: key.iter().map(|k| k.to_string()).collect() }),
        uniques: vec![],
        checks: vec![],
        foreign_keys: vec![],
        indexes: vec![],
    }
}
fn domain(name: &str, access: Access) -> Domain {
    Domain {
        name: name.into(),
        doc: None,
        schema: "public".into(),
        access,
        role: None,
        depends_on: vec![],
        enums: vec![],
        tables: vec![],
        read_models: vec![],
        sql_objects: vec![],
    }
}
fn value(label: &str) -> EnumValue {
    EnumValue { label: label.into(), doc: None, lifetime: life(1, None), down: None }
}

fn model() -> Model {
    let version = |number, state| Version { number, state, doc: None, deprecated: (number == 1).then(|| "old".into()) };
    let mut core = domain("core", Access::ReadWrite);
    core.enums.push(Enum {
        name: "status".into(),
        rust_name: "Status".into(),
        doc: Some("Where [it] stands <b>.".into()),
        lifetime: life(1, None),
        values: vec![
            value("Self"),
            value("Ok"),
            value("no show"),
            EnumValue { lifetime: life(2, None), down: Some("Ok".into()), ..value("withdrawn") },
        ],
    });
    core.enums.push(Enum {
        name: "result".into(),
        rust_name: "Result".into(),
        doc: None,
        lifetime: life(1, None),
        values: vec![value("a"), value("A"), value("")],
    });
    let constant = |text: &str| Some(DefaultValue::Constant(text.into()));
    let mut listing = table(
        "listings",
        "Listing",
        &["id"],
        vec![
            col("id", "bigint").edit(|c| c.identity = Some(Identity::Always)),
            col("type", "status").edit(|c| c.states[0].default = constant("Ok")),
            col("self", "text"),
            col("old_status", "status?"),
            col("results", "result[]").edit(|c| c.states[0].default = constant("{}")),
            col("price", "integer?").edit(|c| c.lifetime.removed = Some(3)),
            col("price_from", "integer?").edit(|c| {
                c.lifetime.since = 2;
                c.states[0].since = 2;
                c.replaces = Some(Replaces { column: "price".into(), up: sql("price"), down: sql("price_from") })
            }),
            col("slug", "text").edit(|c| {
                c.lifetime.since = 2;
                c.states[0].since = 2;
                c.up = Some(sql("'listing-' || id"))
            }),
            col("locale", "text?").edit(|c| {
                let mut s = c.states[0].clone();
                s.since = 2;
                s.nullable = false;
                c.states.push(s);
                c.up = Some(sql("'en'"))
            }),
            col("locale2", "text?").edit(|c| {
                let mut s = c.states[0].clone();
                s.since = 2;
                s.nullable = false;
                c.states.push(s);
            }),
            col("summary", "text").edit(|c| {
                let mut s = c.states[0].clone();
                s.since = 2;
                s.name = "headline".into();
                c.states.push(s);
            }),
            col("printed", "text").edit(|c| {
                c.lifetime.removed = Some(2);
                c.down = Some(sql("''"))
            }),
            col("note", "text?").edit(|c| c.states[0].default = constant("it's \\")),
            col("search", "tsvector").edit(|c| c.generated = Some(sql("to_tsvector('english'::regconfig, \"self\")"))),
            col("created_at", "timestamptz")
                .edit(|c| c.states[0].default = Some(DefaultValue::Expression(sql("now()")))),
            col("photo", "bytea?"),
            col("ok", "uuid"),
            col("n", "numeric?"),
            col("o", "oid?"),
            col("many", "integer").edit(|c| {
                c.lifetime.since = 2;
                c.states[0].since = 2;
                c.up = Some(sql("coalesce(price, 0) + 1"))
            }),
            col("big", "integer").edit(|c| {
                let mut s = c.states[0].clone();
                s.since = 2;
                s.column_type = ty("bigint", "").0;
                c.states.push(s);
            }),
        ],
    );
    listing.uniques.push(Unique {
        name: None,
        columns: vec!["slug".into(), "headline".into()],
        nulls_not_distinct: false,
        deferrable: Deferrable::No,
        lifetime: life(2, None),
    });
    listing.uniques[0].columns = vec!["slug".into(), "summary".into()];
    core.tables.push(listing);
    core.tables.push(table(
        "option",
        "Option",
        &["code"],
        vec![
            col("code", "text"),
            col("v", "text?"),
            col("at", "timestamptz").edit(|c| {
                c.lifetime.since = 2;
                c.states[0].since = 2;
                c.states[0].default = Some(DefaultValue::Expression(sql("now()")))
            }),
        ],
    ));
    core.tables.push(table(
        "some",
        "Some",
        &["a", "b"],
        vec![col("a", "bigint"), col("b", "text"), col("x", "status[]?")],
    ));
    core.tables.push(table("empty", "Empty", &[], vec![]));
    let mut std = domain("std", Access::DraftsOnly);
    std.depends_on = vec!["core".into()];
    std.tables.push(table(
        "string",
        "String",
        &["id"],
        vec![
            col("id", "bigint").edit(|c| c.identity = Some(Identity::ByDefault)),
            col("option_code", "text?"),
            col("s", "core.status"),
        ],
    ));
    std.tables[0].foreign_keys.push(ForeignKey {
        name: None,
        columns: vec!["option_code".into()],
        target: Qualified { domain: "core".into(), name: "option".into() },
        target_columns: vec!["code".into()],
        on_delete: ReferentialAction::NoAction,
        on_update: ReferentialAction::NoAction,
        deferrable: Deferrable::No,
        lifetime: life(1, None),
    });
    std.tables.push(table("vec", "Vec", &["t"], vec![col("t", "text[]")]));
    std.tables.push(table("new", "New", &["t"], vec![col("t", "date"), col("y", "jsonb"), col("z", "interval?")]));
    let mut explore = domain("v1", Access::ReadOnly);
    explore.depends_on = vec!["core".into()];
    explore.read_models.push(ReadModel {
        name: "explore".into(),
        rust_name: "Explore".into(),
        doc: None,
        lifetime: life(1, None),
        materialized: true,
        key: vec!["id".into()],
        from: Relation { target: Qualified { domain: "core".into(), name: "listings".into() }, alias: "l".into() },
        joins: vec![],
        filter: None,
        columns: vec![
            ReadModelSource {
                name: "id".into(),
                doc: None,
                lifetime: life(1, None),
                value: ReadModelValue::Column { alias: "l".into(), column: "id".into() },
            },
            ReadModelSource {
                name: "type".into(),
                doc: None,
                lifetime: life(1, None),
                value: ReadModelValue::Column { alias: "l".into(), column: "type".into() },
            },
        ],
    });
    Model {
        name: "w".into(),
        doc: None,
        postgres: 15,
        versions: vec![
            version(1, VersionState::Supported),
            version(2, VersionState::Current),
            version(3, VersionState::Draft),
        ],
        domains: vec![
            core,
            std,
            explore,
            domain("values", Access::ReadWrite),
            domain("mod", Access::ReadWrite),
            domain("scope", Access::ReadWrite),
        ],
    }
}

#[allow(dead_code)]

fn main() {
    let out = std::path::PathBuf::from(std::env::var("OUT").unwrap());
    for file in codegen::rust(&pick()) {
        let path = out.join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, file.text).unwrap();
    }
}

fn pick() -> Model {
    let Ok(dir) = std::env::var("SPECS") else { return model() };
    let mut sources = vec![];
    for entry in std::fs::read_dir(&dir).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "kdl") {
            sources.push(schema_spec::Source {
                path: path.file_name().unwrap().to_str().unwrap().into(),
                text: std::fs::read_to_string(&path).unwrap(),
            });
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    match schema_spec::read(&sources) {
        Ok(c) => c.model,
        Err(e) => panic!("{e:?}"),
    }
}
