//! What schemas seldom have: collations, ranges, aggregates, states of triggers, publications,
//! and triggers on commands.
//!
//! In comes a schema, out goes a thing that fits into it, or none where what it would need is missing.

use super::make::Maker;
use super::schema::{Key, Kind, Thing};

impl Maker {
    pub(super) fn collation(&mut self, key: &Key) -> Option<Thing> {
        let how = self.dice.pick(&[
            "provider = libc, locale = 'POSIX'",
            "lc_collate = 'C', lc_ctype = 'POSIX'",
            "provider = icu, locale = 'de-u-co-phonebk'",
            "provider = icu, locale = 'und'",
        ]);
        Some(Thing::new(key.clone(), format!("CREATE COLLATION {} ({how})", key.2)))
    }

    pub(super) fn range(&mut self, key: &Key) -> Option<Thing> {
        let of = self.dice.pick(&["integer", "text", "double precision, SUBTYPE_DIFF = float8mi", "date"]);
        Some(Thing::new(key.clone(), format!("CREATE TYPE {} AS RANGE (SUBTYPE = {of})", key.2)))
    }

    pub(super) fn aggregate(&mut self, key: &Key) -> Option<Thing> {
        let how = self.dice.pick(&[
            "integer) (SFUNC = int4larger, STYPE = integer",
            "integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0'",
            "text) (SFUNC = textcat, STYPE = text, INITCOND = 'it''s'",
            "numeric) (SFUNC = numeric_add, STYPE = numeric, COMBINEFUNC = numeric_add, PARALLEL = safe",
        ]);
        Some(Thing::new(key.clone(), format!("CREATE AGGREGATE {}({how})", key.2)))
    }

    /// What becomes of a trigger, a rule or an index of the table.
    pub(super) fn state(&mut self, key: &Key) -> Option<Thing> {
        let table = &key.1;
        let parts = |kind: Kind, word: &str| -> Vec<Key> {
            let all = self.schema.on(kind, table).into_iter();
            all.filter(|thing| word.is_empty() || thing.says(word)).map(|thing| thing.key.clone()).collect()
        };
        let (kind, word) = match self.dice.below(3) {
            0 => (Kind::Trigger, ""),
            1 => (Kind::Rule, ""),
            _ => (Kind::Index, "sorts"),
        };
        let all = parts(kind, word);
        let part = self.dice.any(&all)?;
        let change = match kind {
            Kind::Trigger => {
                format!("{} TRIGGER {}", self.dice.pick(&["DISABLE", "ENABLE ALWAYS", "ENABLE REPLICA"]), part.2)
            }
            Kind::Rule => format!("{} RULE {}", self.dice.pick(&["DISABLE", "ENABLE ALWAYS"]), part.2),
            _ => format!("CLUSTER ON {}", part.2),
        };
        let name = if kind == Kind::Index { "cluster".to_owned() } else { format!("{kind:?} {}", part.2) };
        let mut thing = Thing::new((Kind::State, table.clone(), name), format!("ALTER TABLE {table} {change}"));
        thing.needs(&part, Some(word).filter(|word| !word.is_empty()));
        Some(thing)
    }

    /// New rows alone: changed ones would have to be found again by those who read them.
    pub(super) fn publication(&mut self, key: &Key) -> Option<Thing> {
        let name = &key.2;
        let tables = self.keys(Kind::Table, "logged");
        let mut thing = Thing::new(key.clone(), String::new());
        let of = match self.dice.any(&tables).filter(|_| !self.dice.once_in(4)) {
            Some(table) => {
                thing.needs(&table, Some("logged"));
                let columns = self.columns_of(&table.2, &["int", "text"]);
                let column = self.dice.any(&columns).filter(|_| self.dice.once_in(3));
                let computed = |key: &Key| self.schema.find(key).is_some_and(|column| column.says("computed"));
                match column.filter(|column| !computed(column)) {
                    Some(column) => {
                        thing.needs(&column, None);
                        format!(" FOR TABLE ONLY {} ({})", table.2, column.2)
                    }
                    None => format!(" FOR TABLE {}", table.2),
                }
            }
            None => self.dice.pick(&["", " FOR ALL TABLES"]).to_owned(),
        };
        thing.sql = format!("CREATE PUBLICATION {name}{of} WITH (publish = 'insert')");
        Some(thing)
    }

    pub(super) fn event(&mut self, key: &Key) -> Option<Thing> {
        let functions = self.keys(Kind::Function, "event");
        let function = self.dice.any(&functions)?;
        let on = self.dice.pick(&[
            "ddl_command_end",
            "sql_drop",
            "table_rewrite",
            "ddl_command_start WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE')",
        ]);
        let mut thing = Thing::new(
            key.clone(),
            format!("CREATE EVENT TRIGGER {} ON {on} EXECUTE FUNCTION {}()", key.2, function.2),
        );
        thing.needs(&function, Some("event"));
        Some(thing)
    }
}
