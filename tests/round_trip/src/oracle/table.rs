//! Tables and what stands inside them: columns, keys, checks.
//!
//! In comes a schema, out goes a thing that fits into it, or none where what it would need is missing.

use super::dice::{bare, cut, ident};
use super::make::Maker;
use super::schema::{Key, Kind, Thing};

/// Types of columns, each with the class that decides which values and operators go with it.
const TYPES: &[(&str, &str)] = &[
    ("integer", "int"),
    ("bigint", "int"),
    ("integer", "int"),
    ("text", "text"),
    ("text", "text"),
    ("character varying(20)", "text"),
    ("character varying(40)", "text"),
    ("timestamp with time zone", "time"),
    ("boolean", "bool"),
    ("smallint", "int"),
    ("numeric(10,2)", "num"),
    ("numeric", "num"),
    ("double precision", "num"),
    ("date", "time"),
    ("timestamp without time zone", "time"),
    ("uuid", "uuid"),
    ("jsonb", "json"),
    ("integer[]", "ints"),
    ("text[]", "texts"),
    ("real", "num"),
    ("json", "other"),
    ("bytea", "other"),
    ("inet", "other"),
    ("interval", "other"),
    ("time without time zone", "other"),
    ("int4range", "range"),
    ("character(3)", "other"),
    ("bit varying(8)", "other"),
    ("money", "other"),
    ("xml", "other"),
    ("point", "other"),
    ("tsvector", "other"),
    ("macaddr", "other"),
];

fn defaults(class: &str) -> &'static [&'static str] {
    match class {
        "int" => &["0", "7", "-1", "(1 + 2)", "floor(random() * 100)::integer", "length('abc'::text)"],
        "num" => &["0", "1.5", "random()", "'-2'"],
        "text" => &[
            "''",
            "'x'",
            "'it''s'",
            "E'a\\\\b\\nc'",
            "left(md5(random()::text), 8)",
            "upper('a'::text)",
            "'$$'",
            "NULL::text",
        ],
        "time" => &["now()", "CURRENT_TIMESTAMP", "'2024-02-29'", "'infinity'", "CURRENT_DATE"],
        "bool" => &["true", "false"],
        "uuid" => &["gen_random_uuid()"],
        "json" => &["'{}'", "'{\"a\": [1]}'", "jsonb_build_object('a', 1)"],
        "ints" => &["'{}'", "ARRAY[1, 2]"],
        "texts" => &["'{}'", "ARRAY['a'::text]"],
        _ => &[],
    }
}

/// Conditions on one column, which stands as `@`.
fn conditions(class: &str) -> &'static [&'static str] {
    match class {
        "int" => &["@ >= -5", "@ < 1000000", "@ <> 13", "@ BETWEEN -9 AND 99999", "@ IN (0, 1, 2, 3, 4, 5, 7, -1)"],
        "num" => &["@ >= 0", "@ < 1000000"],
        "text" => &["@ <> 'z'", "length(@) < 100", "@ ~ '^'", "@ IN ('', 'x', 'a', 'b''c')", "lower(@) <> 'q'"],
        "time" => &["@ > '1900-01-01'", "isfinite(@)"],
        "bool" => &["@", "NOT @"],
        "json" => &["jsonb_typeof(@) <> 'null'"],
        "ints" | "texts" => &["cardinality(@) < 9", "array_position(@, NULL) IS NULL"],
        _ => &["@ IS NOT NULL"],
    }
}

impl Maker {
    pub(super) fn table(&mut self, name: &str) -> Option<Thing> {
        let key = (Kind::Table, String::new(), name.to_owned());
        let mut thing = Thing::new(key, String::new());
        let options =
            self.dice.pick(&["", "", "", "", " WITH (fillfactor='70')", " WITH (autovacuum_enabled='false')"]);
        let unlogged = self.dice.maybe(15, "UNLOGGED ");
        thing.sql = format!("CREATE {unlogged}TABLE {name} (*){options}");
        self.in_schema(&mut thing);
        // How a table is split stays, and columns of its own keep it from getting a parent.
        let old = self.schema.find(&thing.key).cloned();
        if let Some(old) = old.as_ref().filter(|old| old.says("split")) {
            return Some(old.clone());
        }
        if let Some(old) = old {
            let inherits = old.sql.find(" INHERITS (").map(|at| old.sql[at..].to_owned());
            if let Some(inherits) = inherits.filter(|_| !self.dice.once_in(3)) {
                thing.sql = format!("CREATE TABLE {name} (*){inherits}");
                thing.needs = old.needs;
                thing.says.extend(["heir".to_owned(), "logged".to_owned()]);
                return Some(thing);
            }
        } else if self.dice.once_in(8) {
            let way = self.dice.pick(&["RANGE", "LIST", "HASH"]);
            thing.sql = format!("CREATE TABLE {name} (*) PARTITION BY {way} (k)");
            thing.says.extend(["split".to_owned(), format!("by {way}"), "logged".to_owned()]);
            return Some(thing);
        } else if self.dice.once_in(10) {
            let plain = |thing: &&Thing| thing.says("plain") && thing.says("logged") && thing.key.2 != name;
            let all: Vec<Key> =
                self.schema.of(Kind::Table).into_iter().filter(plain).map(|thing| thing.key.clone()).collect();
            if let Some(parent) = self.dice.any(&all) {
                thing.sql = format!("CREATE TABLE {name} (*) INHERITS ({})", parent.2);
                thing.needs(&parent, Some("plain"));
                thing.says.extend(["heir".to_owned(), "logged".to_owned()]);
                return Some(thing);
            }
        }
        thing.says.push("plain".to_owned());
        thing.says.extend(unlogged.is_empty().then(|| "logged".to_owned()));
        Some(thing)
    }

    /// The table with its first columns and a primary key.
    pub(super) fn whole_table(&mut self) {
        let name = self.free(Kind::Table, "", "t");
        let Some(table) = self.table(&name) else { return };
        let split = table.says("split");
        self.schema.put(table);
        if split {
            let mut key = Thing::new((Kind::Column, name.clone(), "k".to_owned()), "k integer NOT NULL".to_owned());
            (key.fixed, key.says) = (true, vec!["split".to_owned()]);
            self.schema.put(key);
        }
        for _ in 0..1 + self.dice.below(5) {
            self.add(Kind::Column, &name);
        }
        if !self.dice.once_in(4) {
            self.add(Kind::Constraint, &name);
        }
        for _ in 0..if split { self.dice.below(6) } else { 0 } {
            self.add(Kind::Partition, &name);
        }
    }

    /// A type, its class, and the thing that it is made by.
    fn column_type(&mut self) -> (String, String, Option<(Key, Option<String>)>) {
        let mut own: Vec<&Thing> = Vec::new();
        if self.dice.once_in(4) {
            let kinds = [Kind::Enum, Kind::Domain, Kind::Composite, Kind::Range];
            own.extend(kinds.into_iter().flat_map(|kind| self.schema.of(kind)));
        }
        let own: Vec<Thing> = own.into_iter().cloned().collect();
        if let Some(thing) = self.dice.any(&own) {
            let array = if thing.key.0 == Kind::Enum { self.dice.maybe(6, "[]") } else { "" };
            let class = match thing.key.0 {
                Kind::Enum if array.is_empty() => "enum",
                Kind::Range => "range",
                _ => "own",
            };
            let label = (class == "enum").then(|| thing.says[self.dice.below(thing.says.len())].clone());
            return (format!("{}{array}", thing.key.2), class.to_owned(), Some((thing.key, label)));
        }
        let end = if self.dice.once_in(3) { TYPES.len() } else { 12 };
        let (name, class) = TYPES[self.dice.below(end)];
        (name.to_owned(), class.to_owned(), None)
    }

    pub(super) fn column(&mut self, table: &str, name: &str) -> Option<Thing> {
        let (of, class, made_by) = self.column_type();
        let key = (Kind::Column, table.to_owned(), name.to_owned());
        let mut thing = Thing::new(key, format!("{name} {of}"));
        let mut label = None;
        if let Some((key, word)) = made_by {
            thing.needs(&key, None);
            label = word.map(|word| (key, word));
        }
        let plain = self.schema.find(&(Kind::Table, String::new(), table.to_owned())).is_some_and(|t| t.says("plain"));
        let choice = self.dice.below(12);
        match (choice, class.as_str()) {
            (0, "int") if plain => {
                let how = self.dice.pick(&["ALWAYS", "BY DEFAULT"]);
                let counts = self.dice.pick(&["", "", " (START WITH 100 INCREMENT BY 5)", " (MINVALUE 7 CACHE 3)"]);
                thing.sql = format!("{name} {of} GENERATED {how} AS IDENTITY{counts}");
                thing.needs(&(Kind::Table, String::new(), table.to_owned()), Some("plain"));
                thing.says.push("filled".to_owned());
            }
            (1, "int") => thing.sql = format!("{name} {}", if of == "bigint" { "bigserial" } else { "serial" }),
            (2 | 3, "int" | "text") => self.generated(&mut thing, table, &class, &of),
            (4, "int") => self.counted(&mut thing),
            (5..=7, "enum") => {
                if let Some((key, word)) = label {
                    thing.sql.push_str(&format!(" DEFAULT '{}'", word.replace('\'', "''")));
                    thing.needs(&key, Some(&word));
                }
            }
            (5..=8, _) if !defaults(&class).is_empty() => {
                let default = self.dice.pick(defaults(&class));
                thing.sql.push_str(&format!(" DEFAULT {default}"));
            }
            _ => {}
        }
        if self.dice.once_in(3) && !thing.sql.contains("NULL") {
            thing.sql.push_str(" NOT NULL");
        }
        if class == "text" && self.dice.once_in(8) && !thing.sql.contains(" DEFAULT ") && !thing.sql.contains(" AS ") {
            let collations = self.keys(Kind::Collation, "");
            let own = self.dice.any(&collations);
            let collation = own.as_ref().map_or("\"C\"", |own| &own.2);
            thing.sql = thing.sql.replacen(&of, &format!("{of} COLLATE {collation}"), 1);
            if let Some(own) = &own {
                thing.needs(own, None);
            }
        }
        thing.says.push(class);
        Some(thing)
    }

    /// A default that a function or a sequence gives.
    fn counted(&mut self, thing: &mut Thing) {
        let sequences = self.keys(Kind::Sequence, "");
        let functions = self.keys(Kind::Function, "int");
        if let Some(sequence) = self.dice.any(&sequences).filter(|_| functions.is_empty() || self.dice.once_in(2)) {
            thing.sql.push_str(&format!(" DEFAULT nextval('{}')", sequence.2.replace('\'', "''")));
            thing.needs(&sequence, None);
        } else if let Some(function) = self.dice.any(&functions) {
            thing.sql.push_str(&format!(" DEFAULT {}(3)", function.2));
            thing.needs(&function, Some("int"));
        }
    }

    /// A column that is computed from another one.
    fn generated(&mut self, thing: &mut Thing, table: &str, class: &str, of: &str) {
        let fits = |other: &&Thing| {
            other.says(class) && !other.says("computed") && other.key != thing.key && !other.sql.contains("COLLATE")
        };
        let others: Vec<Key> =
            self.schema.on(Kind::Column, table).into_iter().filter(fits).map(|column| column.key.clone()).collect();
        let Some(other) = self.dice.any(&others) else { return };
        let functions = self.keys(Kind::Function, class);
        let mut text = match class {
            "int" => self.dice.pick(&["@ * 2", "@ + 1", "abs(@)"]).replace('@', &other.2),
            _ => self.dice.pick(&["upper(@)", "(@ || '!')", "left(@, 3)"]).replace('@', &other.2),
        };
        if let Some(function) = self.dice.any(&functions).filter(|_| self.dice.once_in(3)) {
            text = format!("{}({}::{})", function.2, other.2, if class == "int" { "integer" } else { "text" });
            thing.needs(&function, Some(class));
        }
        let of = if class == "int" { "bigint" } else { of.split('(').next().unwrap_or(of) };
        thing.sql = format!("{} {of} GENERATED ALWAYS AS ({text}) STORED", thing.key.2);
        thing.says.push("computed".to_owned());
        thing.needs(&other, Some(class));
    }

    /// A condition on a column of the table, and that column.
    pub(super) fn condition(&mut self, table: &str) -> Option<(String, Key, String)> {
        let columns: Vec<Thing> = self.schema.on(Kind::Column, table).into_iter().cloned().collect();
        let column = self.dice.any(&columns)?;
        let class = column.says.last().cloned().unwrap_or_default();
        let condition = self.dice.pick(conditions(&class)).replace('@', &column.key.2);
        Some((condition, column.key, class))
    }

    pub(super) fn constraint(&mut self, table: &str, name: &str) -> Option<Thing> {
        let mut thing = Thing::new((Kind::Constraint, table.to_owned(), name.to_owned()), String::new());
        let named = if self.dice.once_in(2) { format!("CONSTRAINT {name} ") } else { String::new() };
        let has_key =
            self.schema.on(Kind::Constraint, table).iter().any(|other| other.says("primary") && other.key != thing.key);
        match self.dice.below(6) {
            0 | 1 if !has_key => {
                self.key_columns(&mut thing)?;
                thing.sql = format!("{named}PRIMARY KEY ({})", thing.columns.join(", "));
                thing.says.extend(["primary".to_owned(), "key".to_owned()]);
            }
            0..=2 => {
                self.key_columns(&mut thing)?;
                let nulls = self.dice.maybe(8, " NULLS NOT DISTINCT");
                let late = self.dice.maybe(8, " DEFERRABLE INITIALLY DEFERRED");
                thing.sql = format!("{named}UNIQUE{nulls} ({}){late}", thing.columns.join(", "));
                thing.says.extend(late.is_empty().then(|| "key".to_owned()));
            }
            3 if self.dice.once_in(4) => {
                let ranges: Vec<Key> = self.columns_of(table, &["range"]);
                let column = self.dice.any(&ranges)?;
                if self.is_split(table) {
                    return None;
                }
                let late = self.dice.maybe(4, " DEFERRABLE");
                thing.sql = format!("{named}EXCLUDE USING gist ({} WITH &&){late}", column.2);
                thing.needs(&column, Some("range"));
                thing.needs(&(Kind::Table, String::new(), table.to_owned()), Some("plain"));
            }
            _ => {
                let (condition, column, class) = self.condition(table)?;
                let functions = self.keys(Kind::Function, &class);
                let mut condition = condition;
                if let Some(function) = self.dice.any(&functions).filter(|_| self.dice.once_in(4)) {
                    let of = if class == "int" { "integer" } else { "text" };
                    condition = format!("{}({}::{of}) IS NOT NULL", function.2, column.2);
                    thing.needs(&function, Some(&class));
                }
                let inherits = self.dice.maybe(if self.is_split(table) { usize::MAX } else { 12 }, " NO INHERIT");
                if !inherits.is_empty() {
                    thing.needs(&(Kind::Table, String::new(), table.to_owned()), Some("plain"));
                }
                thing.sql = format!("{named}CHECK ({condition}){inherits}");
                thing.needs(&column, Some(&class));
            }
        }
        thing.says.extend((!named.is_empty()).then(|| "named".to_owned()));
        Some(thing)
    }

    pub(super) fn is_split(&self, table: &str) -> bool {
        let table = self.schema.find(&(Kind::Table, String::new(), table.to_owned()));
        table.is_some_and(|table| table.says("split"))
    }

    /// One column or two that a key can be made of.
    fn key_columns(&mut self, thing: &mut Thing) -> Option<()> {
        let table = thing.key.1.clone();
        let mut fit = self.columns_of(&table, &["int", "text", "uuid", "enum", "time"]);
        for _ in 0..1 + usize::from(self.dice.once_in(4)) {
            let column = self.dice.any(&fit)?;
            fit.retain(|other| *other != column);
            let class = self.schema.find(&column).and_then(|column| column.says.last().cloned());
            thing.needs(&column, class.as_deref());
            thing.columns.push(column.2);
        }
        let split = self.is_split(&table);
        if split {
            thing.columns.push("k".to_owned());
        }
        Some(())
    }

    /// One more part of a table that is split, or of a part that is split once more. Each place has one name, so that parts
    /// never overlap.
    pub(super) fn partition(&mut self, table: &str) -> Option<Thing> {
        let parent = self.schema.find(&(Kind::Table, String::new(), table.to_owned()))?;
        let (range, hash) = (parent.says("by RANGE"), parent.says("by HASH"));
        let place = self.dice.below(4);
        let short = bare(table);
        let (home, _) = table.rsplit_once("\".\"")?;
        let named = |end: &str| {
            // Some stand before their parents by name.
            let (short, odd) = (cut(&short, 54), short.len() % 2 == 1);
            let name = if odd { format!("a{place}{end}_{short}") } else { format!("{short}_p{place}{end}") };
            format!("{home}\".{}", ident(&name))
        };
        let (name, again) = (named(""), place % 2 == 1);
        let whole = (Kind::Partition, table.to_owned(), name.clone());
        if again && self.schema.find(&whole).is_some() {
            let remainder = self.dice.below(2);
            let part = named(&format!("_{remainder}"));
            let sql =
                format!("CREATE TABLE {part} PARTITION OF {name} FOR VALUES WITH (modulus 2, remainder {remainder})");
            let mut thing = Thing::new((Kind::Partition, table.to_owned(), part), sql);
            thing.needs(&whole, None);
            return Some(thing);
        }
        let bound = match (place, range) {
            _ if hash => format!("FOR VALUES WITH (modulus 4, remainder {place})"),
            (3, _) => "DEFAULT".to_owned(),
            (_, true) => format!("FOR VALUES FROM ({}) TO ({})", place * 10, place * 10 + 10),
            (_, false) => format!("FOR VALUES IN ({}, {})", place * 2, place * 2 + 1),
        };
        let split = if again { " PARTITION BY HASH (k)" } else { "" };
        Some(Thing::new(whole, format!("CREATE TABLE {name} PARTITION OF {table} {bound}{split}")))
    }
}
