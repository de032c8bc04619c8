//! Things of every kind, by chance.
//!
//! In comes a schema, out goes a thing that fits into it: a new one, or another of the same name. Tables and what stands
//! inside them are made next door.

use super::dice::{Dice, bare, cut, ident};
use super::schema::{Key, Kind, Schema, Thing};

/// The role that gets rights.
pub(super) const ROLE: &str = "\"oracle's reader\"";

/// Kinds in the shares in which a schema has them, and changes concern them.
const KINDS: &[(Kind, usize)] = &[
    (Kind::Column, 30),
    (Kind::Index, 14),
    (Kind::Constraint, 12),
    (Kind::ForeignKey, 9),
    (Kind::Table, 8),
    (Kind::Trigger, 5),
    (Kind::View, 7),
    (Kind::Function, 5),
    (Kind::Comment, 6),
    (Kind::Enum, 5),
    (Kind::Sequence, 2),
    (Kind::Domain, 3),
    (Kind::Composite, 2),
    (Kind::Policy, 3),
    (Kind::Setting, 4),
    (Kind::Grant, 3),
    (Kind::Partition, 3),
    (Kind::Reader, 2),
    (Kind::Rule, 1),
    (Kind::Statistics, 1),
    (Kind::Schema, 1),
    (Kind::Collation, 1),
    (Kind::Range, 1),
    (Kind::Aggregate, 1),
    (Kind::State, 3),
    (Kind::Publication, 1),
    (Kind::Event, 1),
];

/// Makes things.
pub(super) struct Maker {
    pub(super) schema: Schema,
    pub(super) dice: Dice,
}

impl Maker {
    /// A kind, by its share.
    pub(super) fn kind(&mut self) -> Kind {
        let mut at = self.dice.below(KINDS.iter().map(|(_, share)| share).sum());
        for (kind, share) in KINDS {
            if at < *share {
                return *kind;
            }
            at -= share;
        }
        Kind::Column
    }

    /// A schema of a few tables.
    pub(super) fn whole(&mut self) {
        let first = [Kind::Enum, Kind::Domain, Kind::Composite, Kind::Sequence, Kind::Function, Kind::Function];
        let seldom = [Kind::Schema, Kind::Collation, Kind::Range];
        for kind in seldom {
            if self.dice.once_in(3) {
                self.add(kind, "");
            }
        }
        for kind in first {
            for _ in 0..self.dice.below(3) {
                self.add(kind, "");
            }
        }
        for _ in 0..1 + self.dice.below(4) {
            self.whole_table();
        }
        for _ in 0..self.dice.below(24) {
            self.grow();
        }
    }

    /// One thing more.
    pub(super) fn grow(&mut self) {
        match self.kind() {
            Kind::Table => self.whole_table(),
            kind => self.grow_by(kind),
        }
    }

    fn grow_by(&mut self, kind: Kind) {
        let standing = [
            Kind::Column,
            Kind::Constraint,
            Kind::Partition,
            Kind::ForeignKey,
            Kind::Index,
            Kind::Statistics,
            Kind::Trigger,
            Kind::Policy,
            Kind::Rule,
            Kind::Setting,
            Kind::State,
        ];
        if !standing.contains(&kind) {
            return self.add(kind, "");
        }
        let tables: Vec<String> = self.schema.of(Kind::Table).into_iter().map(|table| table.key.2.clone()).collect();
        let tables: Vec<String> =
            tables.into_iter().filter(|table| kind != Kind::Partition || self.is_split(table)).collect();
        if let Some(table) = self.dice.any(&tables) {
            self.add(kind, &table);
        }
    }

    /// Puts a new thing into the schema, where one fits.
    pub(super) fn add(&mut self, kind: Kind, on: &str) {
        let prefix = match kind {
            Kind::Schema => "s",
            Kind::Enum => "e",
            Kind::Composite => "c",
            Kind::Domain => "d",
            Kind::Sequence => "q",
            Kind::Function | Kind::Reader => "f",
            Kind::Collation => "o",
            Kind::Range => "g",
            Kind::Aggregate => "a",
            Kind::Publication => "p",
            Kind::ForeignKey => "r",
            Kind::Index | Kind::Statistics => "i",
            Kind::View => "v",
            Kind::Column => {
                let table = self.schema.find(&(Kind::Table, String::new(), on.to_owned()));
                if table.is_some_and(|table| table.says("heir")) { "h" } else { "" }
            }
            _ => "n",
        };
        let name = self.free(kind, on, prefix);
        if let Some(thing) = self.remade(&(kind, on.to_owned(), name)).filter(|thing| self.is_new(&thing.key)) {
            self.schema.put(thing);
        }
    }

    fn is_new(&self, key: &Key) -> bool {
        self.schema.find(key).is_none()
    }

    /// A thing of that key, whether there is one or not.
    pub(super) fn remade(&mut self, key: &Key) -> Option<Thing> {
        let (kind, on, name) = key;
        let mut thing = match kind {
            Kind::Schema => Some(Thing::new(key.clone(), format!("CREATE SCHEMA {name}"))),
            Kind::Enum => self.enum_type(key),
            Kind::Composite => self.composite(key),
            Kind::Domain => self.domain(key),
            Kind::Sequence => self.sequence(key),
            Kind::Function => self.function(key),
            Kind::Reader => self.reader(key),
            Kind::Table => self.table(name),
            Kind::Column => self.column(on, name),
            Kind::Constraint => self.constraint(on, name),
            Kind::Partition => self.partition(on),
            Kind::ForeignKey => self.foreign_key(key),
            Kind::Index => self.index(key),
            Kind::Statistics => self.statistics(key),
            Kind::View => self.view(key),
            Kind::Trigger => self.trigger(key),
            Kind::Policy => self.policy(key),
            Kind::Rule => {
                Some(Thing::new(key.clone(), format!("CREATE RULE {name} AS ON DELETE TO {on} DO ALSO NOTHING")))
            }
            Kind::Setting => self.setting(key),
            Kind::Comment => self.comment(),
            Kind::Grant => self.grant(),
            Kind::Collation => self.collation(key),
            Kind::Range => self.range(key),
            Kind::Aggregate => self.aggregate(key),
            Kind::State => self.state(key),
            Kind::Publication => self.publication(key),
            Kind::Event => self.event(key),
        }?;
        if !matches!(kind, Kind::Comment | Kind::Grant | Kind::Publication | Kind::Event) {
            self.in_schema(&mut thing);
        }
        Some(thing)
    }

    /// What is made in a schema of its own needs that.
    pub(super) fn in_schema(&self, thing: &mut Thing) {
        let home = thing.key.2.split_once("\".\"").map(|(home, _)| format!("{home}\""));
        if let Some(home) = home.filter(|home| home != "\"public\"") {
            thing.needs(&(Kind::Schema, String::new(), home), None);
        }
    }

    /// A name, perhaps one that is taken.
    pub(super) fn free(&mut self, kind: Kind, on: &str, prefix: &str) -> String {
        let word = self.dice.word();
        let word = if prefix.is_empty() { word.to_owned() } else { format!("{prefix}_{word}") };
        match kind {
            Kind::Schema | Kind::Column | Kind::Trigger | Kind::Policy | Kind::Rule => ident(cut(&word, 63)),
            Kind::Publication | Kind::Event => ident(cut(&word, 63)),
            Kind::Constraint | Kind::ForeignKey | Kind::Index => ident(cut(&format!("{}_{word}", bare(on)), 63)),
            _ => {
                let schemas = self.keys(Kind::Schema, "");
                let home = self.dice.any(&schemas).filter(|_| self.dice.once_in(4));
                format!("{}.{}", home.map_or_else(|| ident("public"), |home| home.2), ident(cut(&word, 63)))
            }
        }
    }

    /// Things of a kind that say a word.
    pub(super) fn keys(&self, kind: Kind, word: &str) -> Vec<Key> {
        let fit =
            self.schema.things.iter().filter(|thing| thing.key.0 == kind && (word.is_empty() || thing.says(word)));
        fit.map(|thing| thing.key.clone()).collect()
    }

    /// Columns of a table that have one of the classes.
    pub(super) fn columns_of(&self, table: &str, classes: &[&str]) -> Vec<Key> {
        let columns = self.schema.on(Kind::Column, table).into_iter();
        columns
            .filter(|column| classes.iter().any(|class| column.says(class)))
            .map(|column| column.key.clone())
            .collect()
    }

    fn enum_type(&mut self, key: &Key) -> Option<Thing> {
        let all = ["one", "two", "three", "four", "it's", "Fünf", "s i x"];
        let mut labels: Vec<String> = self.schema.find(key).map(|old| old.says.clone()).unwrap_or_default();
        if labels.is_empty() {
            labels.extend(all.iter().take(2 + self.dice.below(4)).map(|label| (*label).to_owned()));
        } else {
            let (at, new) = (self.dice.below(labels.len()), self.dice.pick(&all).to_owned());
            match self.dice.below(5) {
                0 | 1 if !labels.contains(&new) => labels.push(new),
                2 if !labels.contains(&new) => labels.insert(at, new),
                3 if labels.len() > 1 => drop(labels.remove(at)),
                _ => labels.rotate_left(1),
            }
        }
        let list: Vec<String> = labels.iter().map(|label| format!("'{}'", label.replace('\'', "''"))).collect();
        let mut thing = Thing::new(key.clone(), format!("CREATE TYPE {} AS ENUM ({})", key.2, list.join(", ")));
        thing.says = labels;
        Some(thing)
    }

    fn composite(&mut self, key: &Key) -> Option<Thing> {
        let of = ["integer", "text", "numeric(5,1)", "text[]"];
        let fields: Vec<String> =
            (0..1 + self.dice.below(3)).map(|at| format!("f{at} {}", self.dice.pick(&of))).collect();
        Some(Thing::new(key.clone(), format!("CREATE TYPE {} AS ({})", key.2, fields.join(", "))))
    }

    fn domain(&mut self, key: &Key) -> Option<Thing> {
        let old = self.schema.find(key).map(|old| old.sql.contains("AS text"));
        let text = old.filter(|_| !self.dice.once_in(5)).unwrap_or_else(|| self.dice.once_in(2));
        let (base, default, check) = if text {
            let check = self.dice.pick(&["length(VALUE) < 50", "VALUE <> 'z'", "VALUE ~ '^'"]);
            ("text", "'x'", check)
        } else {
            ("integer", "3", self.dice.pick(&["VALUE > -9", "VALUE < 100000"]))
        };
        let default = if self.dice.once_in(3) { format!(" DEFAULT {default}") } else { String::new() };
        let check = if self.dice.once_in(2) { format!(" CHECK ({check})") } else { String::new() };
        let null = self.dice.maybe(8, " NOT NULL");
        Some(Thing::new(key.clone(), format!("CREATE DOMAIN {} AS {base}{default}{null}{check}", key.2)))
    }

    fn sequence(&mut self, key: &Key) -> Option<Thing> {
        let of = self.dice.pick(&["", "", " AS integer", " AS smallint"]);
        let step = self.dice.pick(&["", "", " INCREMENT BY 2", " INCREMENT BY 10 CACHE 5"]);
        let start = self.dice.pick(&["", "", " START WITH 5", " MINVALUE 3 MAXVALUE 9000", " CYCLE"]);
        Some(Thing::new(key.clone(), format!("CREATE SEQUENCE {}{of}{step}{start}", key.2)))
    }

    fn function(&mut self, key: &Key) -> Option<Thing> {
        let old = self.schema.find(key).and_then(|old| old.says.first().cloned());
        let kinds = ["int", "text", "trigger", "trigger", "int", "text", "trigger", "event", "procedure"];
        let says = old.unwrap_or_else(|| self.dice.pick(&kinds).to_owned());
        let name = &key.2;
        let cost = self.dice.maybe(5, " COST 50");
        let sql = match says.as_str() {
            "event" => {
                let body = self.dice.pick(&["", " NULL; ", "-- 'nothing\n"]);
                format!(
                    "CREATE FUNCTION {name}() RETURNS event_trigger LANGUAGE plpgsql{cost} AS $f$BEGIN{body} END$f$"
                )
            }
            "procedure" => {
                let arguments =
                    self.dice.pick(&["", "a integer", "INOUT a text DEFAULT 'x', b integer[] DEFAULT '{}'"]);
                let more = self.dice.pick(&["", " SECURITY DEFINER", " SET search_path TO 'pg_catalog', 'pg_temp'"]);
                format!("CREATE PROCEDURE {name}({arguments}) LANGUAGE plpgsql{more} AS $f$BEGIN NULL; END$f$")
            }
            "trigger" => {
                let body = self.dice.pick(&["RETURN NEW;", "-- it's\n  RETURN NEW;", "PERFORM 1;\n  RETURN NEW;"]);
                format!("CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql{cost} AS $f$BEGIN\n  {body}\nEND$f$")
            }
            class => {
                let of = if class == "int" { "integer" } else { "text" };
                let arguments = self.dice.pick(&["@", "a @", "a @, b @ DEFAULT NULL"]).replace('@', of);
                let more = ["", "", "", " PARALLEL SAFE", " SECURITY DEFINER", " LEAKPROOF", " SET work_mem TO '8MB'"];
                let strict = self.dice.pick(&more);
                let body = match self.dice.below(4) {
                    0 => "LANGUAGE sql IMMUTABLE AS 'SELECT $1'".to_owned(),
                    1 => format!("LANGUAGE sql IMMUTABLE RETURN $1::{of}"),
                    2 => "LANGUAGE plpgsql IMMUTABLE AS $f$BEGIN RETURN $1; END$f$".to_owned(),
                    _ => "LANGUAGE sql IMMUTABLE AS $f$SELECT coalesce($1, NULL)$f$".to_owned(),
                };
                format!("CREATE FUNCTION {name}({arguments}) RETURNS {of}{strict}{cost} {body}")
            }
        };
        let mut thing = Thing::new(key.clone(), sql);
        thing.says.push(says);
        Some(thing)
    }
}
