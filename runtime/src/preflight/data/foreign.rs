//! Keys that point nowhere.
//!
//! In come columns and the table that they point to, out go the rows without a counterpart. With `MATCH FULL` a key that is
//! partly NULL breaks it too.

use super::{Demand, alone};
use crate::preflight::deed::{Name, list, quoted};
use crate::preflight::inquiry::{Inquiry, Relation, lost};

impl Inquiry<'_> {
    pub(super) async fn foreign(
        &mut self,
        on: &Relation,
        promise: &str,
        (columns, table, to): (&[String], &Name, &[String]),
        full: bool,
    ) -> Result<(), sqlx::Error> {
        const PRIMARY: &str = "SELECT a.attname::text FROM pg_constraint c, unnest(c.conkey) WITH ORDINALITY AS k (number, at), \
            pg_attribute a WHERE c.conrelid = $1::int8::oid AND c.contype = 'p' AND a.attrelid = c.conrelid \
            AND a.attnum = k.number ORDER BY k.at";
        let Some(target) = self.relation(table).await? else { return Ok(()) };
        let mut to = to.to_vec();
        if to.is_empty() {
            let primary = sqlx::query_scalar(PRIMARY).bind(target.oid).fetch_all(&mut *self.connection).await;
            to = lost(primary)?.unwrap_or_default();
        }
        self.orphans(on, promise, (columns, &target, &to), full).await
    }

    pub(super) async fn orphans(
        &mut self,
        on: &Relation,
        promise: &str,
        (columns, target, to): (&[String], &Relation, &[String]),
        full: bool,
    ) -> Result<(), sqlx::Error> {
        if columns.is_empty() || columns.len() != to.len() {
            return Ok(());
        }
        let each =
            |test: &dyn Fn(&String) -> String, word: &str| columns.iter().map(test).collect::<Vec<_>>().join(word);
        let set = each(&|column| format!("child.{} IS NOT NULL", quoted(column)), " AND ");
        let same: Vec<String> = to
            .iter()
            .zip(columns)
            .map(|(there, here)| format!("parent.{} = child.{}", quoted(there), quoted(here)))
            .collect();
        let mut condition =
            format!("{set} AND NOT EXISTS (SELECT FROM {} AS parent WHERE {})", alone(target), same.join(" AND "));
        if full && columns.len() > 1 {
            let some = each(&|column| format!("child.{} IS NOT NULL", quoted(column)), " OR ");
            condition = format!("({condition}) OR (({some}) AND NOT ({set}))");
        }
        let demand = Demand {
            promise: promise.to_owned(),
            noun: "row",
            wrong: format!("whose ({}) is not in {} ({})", list(columns), target.name, list(to)),
            expected: format!(
                "a row of {} for each{}",
                target.name,
                if full { ", or NULL in all columns" } else { "" }
            ),
            mend: "make the missing rows, or clear or delete those that point nowhere; then run again".to_owned(),
            query: format!("SELECT child.* FROM {} AS child WHERE {condition}", alone(on)),
        };
        self.ask(&[on, target], demand).await
    }

    /// A relation by its number.
    pub(super) async fn by_number(&mut self, oid: i64) -> Result<Option<Relation>, sqlx::Error> {
        const NAME: &str = "SELECT n.nspname::text, c.relname::text FROM pg_class c \
            JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = $1::int8::oid";
        let name = sqlx::query_as(NAME).bind(oid).fetch_optional(&mut *self.connection).await;
        let Some((schema, name)) = lost(name)?.flatten() else { return Ok(None) };
        self.relation(&Name { schema: Some(schema), name }).await
    }
}
