//! What stands on tables or looks at them: references, indexes, views, triggers, rights, comments.
//!
//! In comes a schema, out goes a thing that fits into it, or none where what it would need is missing.

use super::make::{Maker, ROLE};
use super::schema::{Key, Kind, Thing};

impl Maker {
    pub(super) fn foreign_key(&mut self, key: &Key) -> Option<Thing> {
        let mut thing = Thing::new(key.clone(), String::new());
        let targets: Vec<Thing> =
            self.schema.of(Kind::Constraint).into_iter().filter(|target| target.says("key")).cloned().collect();
        let target = self.dice.any(&targets)?;
        let logged = |table: &String| {
            let table = self.schema.find(&(Kind::Table, String::new(), table.clone()));
            table.is_some_and(|table| table.says("logged"))
        };
        // What a crash keeps refers to nothing that it loses.
        if !logged(&key.1) {
            return None;
        }
        thing.needs(&(Kind::Table, String::new(), target.key.1.clone()), Some("logged"));
        let mut columns = Vec::new();
        for column in &target.columns {
            let of = self.schema.find(&(Kind::Column, target.key.1.clone(), column.clone()))?;
            let class = of.says.last().cloned()?;
            // An enum or a moment refers to its own type alone, which its class does not tell.
            if !["int", "text", "uuid", "split"].contains(&class.as_str()) {
                return None;
            }
            let class = if class == "split" { "int".to_owned() } else { class };
            let mut fit = self.columns_of(&key.1, &[&class]);
            fit.retain(|own| !columns.contains(&own.2) && !self.schema.find(own).is_some_and(|c| c.says("computed")));
            let own = self.dice.any(&fit)?;
            thing.needs(&own, Some(&class));
            columns.push(own.2);
        }
        thing.needs(&target.key, Some("key"));
        let actions = [
            "",
            "",
            " ON DELETE CASCADE",
            " ON DELETE SET NULL",
            " ON DELETE RESTRICT",
            " ON UPDATE CASCADE ON DELETE SET DEFAULT",
            " ON UPDATE SET NULL ON DELETE CASCADE",
        ];
        let action = self.dice.pick(&actions);
        let late = self.dice.pick(&["", "", "", " DEFERRABLE", " DEFERRABLE INITIALLY DEFERRED"]);
        let full = self.dice.maybe(12, " MATCH FULL");
        let (table, name) = (&key.1, &key.2);
        let whole =
            if self.is_split(table) || self.is_split(&target.key.1) { "" } else { self.dice.maybe(12, " NOT VALID") };
        thing.sql = format!(
            "ALTER TABLE {table} ADD CONSTRAINT {name} FOREIGN KEY ({}) REFERENCES {} ({}){full}{action}{late}{whole}",
            columns.join(", "),
            target.key.1,
            target.columns.join(", ")
        );
        // Its columns and those of its target have the types that they had.
        for column in &target.columns {
            thing.needs(&(Kind::Column, target.key.1.clone(), column.clone()), None);
        }
        Some(thing)
    }

    pub(super) fn index(&mut self, key: &Key) -> Option<Thing> {
        let (table, name) = (key.1.clone(), &key.2);
        let mut thing = Thing::new(key.clone(), String::new());
        let split = self.is_split(&table);
        if self.dice.once_in(5) {
            return self.index_of_many(&table, thing);
        }
        let simple = ["int", "text", "uuid", "enum", "time", "num", "bool"];
        let columns = self.columns_of(&table, &simple);
        let column = self.dice.any(&columns)?;
        let class = self.schema.find(&column)?.says.last().cloned()?;
        thing.needs(&column, Some(&class));
        let functions = self.keys(Kind::Function, &class);
        let mut parts = match (self.dice.below(6), class.as_str()) {
            (0, "text") => format!("lower({})", column.2),
            (1, "text") if !split => format!("{} text_pattern_ops", column.2),
            (0, "int") => format!("({} + 1)", column.2),
            (1 | 2, "int" | "text") if !functions.is_empty() => {
                let function = self.dice.any(&functions)?;
                thing.needs(&function, Some(&class));
                format!("{}({}::{})", function.2, column.2, if class == "int" { "integer" } else { "text" })
            }
            (4, "text") if !split => format!("{} COLLATE \"POSIX\"", column.2),
            (3, _) => format!("{} {}", column.2, self.dice.pick(&["DESC", "DESC NULLS LAST", "NULLS FIRST"])),
            _ => column.2.clone(),
        };
        let plain = parts == column.2 && ["int", "text", "num", "time"].contains(&class.as_str());
        let method = if plain { self.dice.pick(&["", "", "", "", "", " USING hash", " USING brin"]) } else { "" };
        let unique = if method.is_empty() && !split { self.dice.maybe(7, "UNIQUE ") } else { "" };
        let second = self.dice.any(&columns).filter(|other| *other != column);
        let mut tail = String::new();
        if let Some(second) = second.filter(|_| method.is_empty() && self.dice.once_in(3)) {
            thing.needs(&second, None);
            match self.dice.once_in(3) {
                true => tail = format!(" INCLUDE ({})", second.2),
                false => parts = format!("{parts}, {}", second.2),
            }
        }
        tail.push_str(if method != " USING brin" { self.dice.maybe(8, " WITH (fillfactor='80')") } else { "" });
        if let Some((condition, column, class)) = self.condition(&table).filter(|_| self.dice.once_in(5)) {
            tail.push_str(&format!(" WHERE {condition}"));
            thing.needs(&column, Some(&class));
        }
        if unique.is_empty() && method.is_empty() && !split && !tail.contains("WHERE") {
            thing.says.push("sorts".to_owned());
        }
        thing.sql = format!("CREATE {unique}INDEX {name} ON {table}{method} ({parts}){tail}");
        thing.says.push("named".to_owned());
        Some(thing)
    }

    /// An index by one of the methods that find more than one value in a column.
    fn index_of_many(&mut self, table: &str, mut thing: Thing) -> Option<Thing> {
        let columns = self.columns_of(table, &["json", "ints", "texts", "range", "text"]);
        let column = self.dice.any(&columns)?;
        let class = self.schema.find(&column)?.says.last().cloned()?;
        let how: &[&str] = match class.as_str() {
            "json" => &["gin (@)", "gin (@ jsonb_path_ops)", "gin (@) WITH (fastupdate='off')"],
            "ints" | "texts" => &["gin (@)", "gin (@) WITH (gin_pending_list_limit='128')"],
            "range" => &["gist (@)", "gist (@) WITH (fillfactor='70')", "spgist (@)"],
            _ => &["spgist (@ text_ops)", "btree (@ varchar_pattern_ops)", "hash (@)"],
        };
        let how = self.dice.pick(how).replace('@', &column.2);
        thing.needs(&column, Some(&class));
        thing.sql = format!("CREATE INDEX {} ON {table} USING {how}", thing.key.2);
        thing.says.push("named".to_owned());
        Some(thing)
    }

    pub(super) fn statistics(&mut self, key: &Key) -> Option<Thing> {
        let (table, name) = (key.1.clone(), key.2.clone());
        let fit = self.columns_of(&table, &["int", "text", "num", "time"]);
        let (first, second) = (self.dice.any(&fit)?, self.dice.any(&fit)?);
        if first == second || self.is_split(&table) {
            return None;
        }
        let kinds = self.dice.pick(&["", " (ndistinct)", " (dependencies, mcv)"]);
        let mut thing = Thing::new(
            key.clone(),
            format!("CREATE STATISTICS {name}{kinds} ON {}, {} FROM {table}", first.2, second.2),
        );
        thing.needs(&first, None);
        thing.needs(&second, None);
        Some(thing)
    }

    /// A view over one table, two tables, or another view.
    pub(super) fn view(&mut self, key: &Key) -> Option<Thing> {
        let mut thing = Thing::new(key.clone(), String::new());
        let below = |other: &&Thing| other.key.2 < key.2;
        let views: Vec<Thing> = self.schema.of(Kind::View).into_iter().filter(below).cloned().collect();
        let kind = self.dice.pick(&["VIEW", "VIEW", "VIEW", "MATERIALIZED VIEW"]);
        let mut list: Vec<String> = Vec::new();
        let from = if let Some(view) = self.dice.any(&views).filter(|_| self.dice.once_in(3)) {
            let column = self.dice.any(&view.says)?;
            thing.needs(&view.key, Some(&column));
            list.push(format!("a.{column}"));
            thing.says.push(column);
            format!("{} a", view.key.2)
        } else {
            let tables = self.keys(Kind::Table, "");
            let table = self.dice.any(&tables)?;
            thing.needs(&table, None);
            for column in self.schema.on(Kind::Column, &table.2).into_iter().cloned().collect::<Vec<_>>() {
                if self.dice.once_in(2) {
                    thing.needs(&column.key, None);
                    list.push(self.output(&column));
                    thing.says.push(column.key.2.clone());
                }
            }
            let mut from = format!("{} a", table.2);
            if let Some(other) = self.dice.any(&tables).filter(|_| self.dice.once_in(4)) {
                thing.needs(&other, None);
                from.push_str(&format!(" CROSS JOIN {} b", other.2));
                list.push("count(*) OVER () AS \"n\"".to_owned());
                thing.says.push("\"n\"".to_owned());
            } else if let Some((condition, column, class)) = self.condition(&table.2).filter(|_| self.dice.once_in(3)) {
                thing.needs(&column, Some(&class));
                from.push_str(&format!(" WHERE {condition}"));
            }
            from
        };
        if list.is_empty() {
            list.push("1 AS \"n\"".to_owned());
            thing.says.push("\"n\"".to_owned());
        }
        let options =
            if kind == "VIEW" { self.dice.pick(&["", "", "", " WITH (security_barrier='true')"]) } else { "" };
        thing.sql = format!("CREATE {kind} {}{options} AS SELECT {} FROM {from}", key.2, list.join(", "));
        if kind != "VIEW" {
            thing.says.push("materialized".to_owned());
        }
        Some(thing)
    }

    /// What a view shows of a column.
    fn output(&mut self, column: &Thing) -> String {
        let name = &column.key.2;
        match column.says.last().map(String::as_str) {
            Some("int") if self.dice.once_in(5) => format!("coalesce(a.{name}, 0) AS {name}"),
            Some("text") if self.dice.once_in(5) => format!("upper(a.{name}) AS {name}"),
            _ => format!("a.{name}"),
        }
    }

    /// A function that looks at a table.
    pub(super) fn reader(&mut self, key: &Key) -> Option<Thing> {
        let tables = self.keys(Kind::Table, "");
        let table = self.dice.any(&tables)?;
        let columns = self.columns_of(&table.2, &["int", "text"]);
        let column = self.dice.any(&columns)?;
        let name = key.2.replacen(".\"f_", ".\"r_", 1);
        let body = match self.dice.below(3) {
            0 => format!("SETOF {} LANGUAGE sql STABLE AS $f$SELECT * FROM {}$f$", table.2, table.2),
            1 => format!("bigint LANGUAGE sql STABLE AS $f$SELECT count({}) FROM {}$f$", column.2, table.2),
            _ => format!("bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT count({}) FROM {}; END", column.2, table.2),
        };
        let mut thing =
            Thing::new((Kind::Reader, String::new(), name.clone()), format!("CREATE FUNCTION {name}() RETURNS {body}"));
        thing.needs(&table, None);
        thing.needs(&column, None);
        Some(thing)
    }

    pub(super) fn trigger(&mut self, key: &Key) -> Option<Thing> {
        let (table, name) = (key.1.clone(), key.2.clone());
        let functions = self.keys(Kind::Function, "trigger");
        let function = self.dice.any(&functions)?;
        let mut thing = Thing::new(key.clone(), String::new());
        thing.needs(&function, Some("trigger"));
        let columns = self.columns_of(&table, &["int", "text", "num", "bool"]);
        let column = self.dice.any(&columns);
        let mut of = String::new();
        if let Some(column) = column.as_ref().filter(|_| self.dice.once_in(3)) {
            thing.needs(column, None);
            of = format!(" OF {}", column.2);
        }
        let mut when = String::new();
        let computed = |key: &Key| self.schema.find(key).is_some_and(|column| column.says("computed"));
        if let Some(column) = column.filter(|column| !computed(column)).filter(|_| self.dice.once_in(3)) {
            thing.needs(&column, None);
            when = format!(" WHEN (OLD.{0} IS DISTINCT FROM NEW.{0})", column.2);
        }
        let moment = self.dice.pick(&["BEFORE", "AFTER"]);
        let event = if when.is_empty() { self.dice.pick(&["INSERT OR UPDATE", "UPDATE"]) } else { "UPDATE" };
        thing.sql = match self.dice.below(8) {
            0 => format!(
                "CREATE TRIGGER {name} AFTER INSERT ON {table} FOR EACH STATEMENT EXECUTE FUNCTION {}()",
                function.2
            ),
            2 => format!(
                "CREATE TRIGGER {name} AFTER UPDATE ON {table} REFERENCING OLD TABLE AS o NEW TABLE AS n \
                 FOR EACH STATEMENT EXECUTE FUNCTION {}()",
                function.2
            ),
            1 => format!(
                "CREATE CONSTRAINT TRIGGER {name} AFTER INSERT ON {table} DEFERRABLE FOR EACH ROW EXECUTE FUNCTION {}()",
                function.2
            ),
            _ => format!(
                "CREATE TRIGGER {name} {moment} {event}{of} ON {table} FOR EACH ROW{when} EXECUTE FUNCTION {}('x')",
                function.2
            ),
        };
        Some(thing)
    }

    pub(super) fn policy(&mut self, key: &Key) -> Option<Thing> {
        let (condition, column, class) = self.condition(&key.1)?;
        let kind = self.dice.maybe(4, " AS RESTRICTIVE");
        let rule = format!("USING ({condition})");
        let (verb, rule) = match self.dice.below(5) {
            0 => (" FOR SELECT", rule),
            1 => (" FOR INSERT", format!("WITH CHECK ({condition})")),
            2 => (" FOR DELETE", rule),
            3 => (" FOR UPDATE", format!("{rule} WITH CHECK (true)")),
            _ => ("", rule),
        };
        let to = if self.dice.once_in(3) { format!(" TO {ROLE}") } else { String::new() };
        let mut thing = Thing::new(key.clone(), format!("CREATE POLICY {} ON {}{kind}{verb}{to} {rule}", key.2, key.1));
        thing.needs(&column, Some(&class));
        Some(thing)
    }

    pub(super) fn setting(&mut self, key: &Key) -> Option<Thing> {
        let table = &key.1;
        let all = self.schema.on(Kind::Column, table);
        let columns: Vec<Key> =
            all.into_iter().filter(|column| !column.fixed).map(|column| column.key.clone()).collect();
        let column = self.dice.any(&columns);
        let (name, change, column) = match (self.dice.below(8), column) {
            (6, Some(column)) => {
                let many = self.dice.pick(&["SET (n_distinct='-0.5')", "SET (n_distinct='100')"]);
                ("options", format!("ALTER COLUMN {} {many}", column.2), Some((column, None)))
            }
            (7, Some(column)) if self.schema.find(&column).is_some_and(|column| column.says("text")) => {
                ("compression", format!("ALTER COLUMN {} SET COMPRESSION pglz", column.2), Some((column, Some("text"))))
            }
            (0 | 1, _) => ("security", "ENABLE ROW LEVEL SECURITY".to_owned(), None),
            (2, _) => ("force", "FORCE ROW LEVEL SECURITY".to_owned(), None),
            (3, _) => ("identity", "REPLICA IDENTITY FULL".to_owned(), None),
            (4, Some(column)) => {
                let target = self.dice.pick(&["50", "500"]);
                ("statistics", format!("ALTER COLUMN {} SET STATISTICS {target}", column.2), Some((column, None)))
            }
            (_, Some(column)) if self.schema.find(&column).is_some_and(|column| column.says("text")) => {
                ("storage", format!("ALTER COLUMN {} SET STORAGE EXTERNAL", column.2), Some((column, Some("text"))))
            }
            _ => return None,
        };
        let mut thing =
            Thing::new((Kind::Setting, table.clone(), name.to_owned()), format!("ALTER TABLE {table} {change}"));
        if let Some((column, class)) = column {
            thing.needs(&column, class);
        }
        Some(thing)
    }

    pub(super) fn comment(&mut self) -> Option<Thing> {
        let kinds = [
            Kind::Table,
            Kind::Column,
            Kind::View,
            Kind::Enum,
            Kind::Schema,
            Kind::Sequence,
            Kind::Index,
            Kind::Domain,
            Kind::Constraint,
            Kind::Composite,
            Kind::Range,
            Kind::Trigger,
            Kind::Policy,
            Kind::Statistics,
            Kind::Collation,
        ];
        let fits =
            |thing: &&Thing| kinds.contains(&thing.key.0) && (thing.key.0 != Kind::Constraint || thing.says("named"));
        let all: Vec<Thing> = self.schema.things.iter().filter(fits).cloned().collect();
        let thing = self.dice.any(&all)?;
        let (kind, on, name) = thing.key.clone();
        let what = match kind {
            Kind::Table => format!("TABLE {name}"),
            Kind::Column => format!("COLUMN {on}.{name}"),
            Kind::View if thing.says("materialized") => format!("MATERIALIZED VIEW {name}"),
            Kind::View => format!("VIEW {name}"),
            Kind::Enum | Kind::Composite | Kind::Range => format!("TYPE {name}"),
            Kind::Trigger => format!("TRIGGER {name} ON {on}"),
            Kind::Policy => format!("POLICY {name} ON {on}"),
            Kind::Statistics => format!("STATISTICS {name}"),
            Kind::Collation => format!("COLLATION {name}"),
            Kind::Domain => format!("DOMAIN {name}"),
            Kind::Schema => format!("SCHEMA {name}"),
            Kind::Sequence => format!("SEQUENCE {name}"),
            Kind::Index => format!("INDEX {}.{name}", on.split_once("\".\"")?.0.to_owned() + "\""),
            _ => format!("CONSTRAINT {name} ON {on}"),
        };
        let text = self.dice.pick(&["'plain'", "'it''s'", "E'two\\nlines'", "'$$ and \"'"]);
        let mut comment =
            Thing::new((Kind::Comment, String::new(), what.clone()), format!("COMMENT ON {what} IS {text}"));
        let word = match kind {
            Kind::View if thing.says("materialized") => Some("materialized"),
            Kind::Constraint => Some("named"),
            _ => None,
        };
        comment.needs(&thing.key, word);
        Some(comment)
    }

    pub(super) fn grant(&mut self) -> Option<Thing> {
        if self.dice.once_in(5) {
            let columns = self.keys(Kind::Column, "");
            let column = self.dice.any(&columns)?;
            let right = self.dice.pick(&["SELECT", "UPDATE", "REFERENCES"]);
            let name = format!("{right} {} {}", column.1, column.2);
            let sql = format!("GRANT {right} ({}) ON {} TO {ROLE}", column.2, column.1);
            let mut thing = Thing::new((Kind::Grant, String::new(), name), sql);
            thing.needs(&column, None);
            return Some(thing);
        }
        let kinds = [Kind::Table, Kind::View, Kind::Schema, Kind::Sequence, Kind::Enum, Kind::Domain, Kind::Function];
        let all: Vec<Key> =
            self.schema.things.iter().map(|thing| thing.key.clone()).filter(|key| kinds.contains(&key.0)).collect();
        let key = self.dice.any(&all)?;
        let right = match key.0 {
            Kind::Schema => format!("USAGE ON SCHEMA {}", key.2),
            Kind::Sequence => format!("USAGE ON SEQUENCE {}", key.2),
            Kind::Enum | Kind::Domain => format!("USAGE ON TYPE {}", key.2),
            Kind::Function => format!("EXECUTE ON ROUTINE {}", key.2),
            _ => format!("{} ON {}", self.dice.pick(&["SELECT", "INSERT, SELECT", "ALL"]), key.2),
        };
        let name = format!("{:?} {}", key.0, key.2);
        let sql = match self.dice.below(8) {
            0 if key.0 == Kind::Function => format!("REVOKE {right} FROM PUBLIC"),
            1 => format!("GRANT {right} TO {ROLE} WITH GRANT OPTION"),
            2 => format!("GRANT {right} TO PUBLIC"),
            _ => format!("GRANT {right} TO {ROLE}"),
        };
        let mut thing = Thing::new((Kind::Grant, String::new(), name), sql);
        thing.needs(&key, None);
        Some(thing)
    }
}
