//! Refusals of NULL, which are constraints with names of their own: of domain types since PostgreSQL 17, of columns
//! since 18.
//!
//! In come rows of `pg_constraint`, out goes what a `nullable` cannot say: one that is not for all rows becomes SQL, and
//! its column stays nullable; names and comments that somebody chose are told. On older servers there are no such rows.

use super::Assembly;
use super::constraint::ConstraintRow;
use super::relation::RelationRow;
use super::text;
use super::types::TypeRow;
use schema_spec::name::object_name;

/// Whether a column refuses NULL in all rows of its table and of those that inherit from it.
pub(super) const KEPT: &str = "(a.attnotnull AND NOT EXISTS (SELECT FROM pg_constraint AS k WHERE k.conrelid = a.attrelid \
    AND k.contype = 'n' AND k.conkey[1] = a.attnum AND (k.connoinherit OR NOT k.convalidated)))";

/// The same before there were such constraints.
pub(super) const KEPT_BEFORE: &str = "a.attnotnull";

/// Comments on them. Their names are no facts to compare by: they stay as they are where a column or table gets another
/// name, and a partition has that of its parent or its own, by the way in which it was made.
pub(super) const COMMENTS: &str = r#"
SELECT 'table' AS kind, n.nspname::text AS schema, c.relname::text AS name, NULL::text AS arguments,
    'column' AS part_kind, a.attname::text AS part, 'comment on not null' AS word, obj_description(k.oid, 'pg_constraint') AS value
FROM pg_constraint AS k JOIN pg_class AS c ON c.oid = k.conrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_attribute AS a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
WHERE k.oid >= 16384 AND k.contype = 'n' AND c.relkind IN ('r', 'p') AND k.convalidated AND NOT k.connoinherit
    AND obj_description(k.oid, 'pg_constraint') IS NOT NULL
UNION ALL SELECT 'domain type', n.nspname, t.typname, NULL, NULL, NULL, 'comment on not null',
    obj_description(k.oid, 'pg_constraint')
FROM pg_constraint AS k JOIN pg_type AS t ON t.oid = k.contypid JOIN pg_namespace AS n ON n.oid = t.typnamespace
WHERE k.oid >= 16384 AND k.contype = 'n' AND obj_description(k.oid, 'pg_constraint') IS NOT NULL
"#;

/// Whether PostgreSQL would choose that name: with a number behind it where the name was taken, as it is by the check that
/// a staged migration promises the same with.
fn is_usual(name: &str, table: &str, column: &str) -> bool {
    let numbered = (0..=3).map(|digits| {
        let label = format!("not_null{}", &"999"[..digits]);
        let usual = object_name(table, column, &label);
        (usual.len() - digits, usual)
    });
    let mut numbered = numbered.filter(|(_, usual)| usual.len() == name.len());
    numbered.any(|(stem, usual)| {
        name.get(..stem) == usual.get(..stem) && name[stem..].bytes().all(|byte| byte.is_ascii_digit())
    })
}

impl Assembly<'_> {
    /// One of a column. What a parent hands down is said of the parent.
    pub(super) fn refusal_of_null(&mut self, relation: &RelationRow, row: &ConstraintRow, column: &str) {
        if row.is_handed_down() {
            return;
        }
        if row.no_inherit || !row.valid {
            let why = "the language has no word for a NOT NULL that is not for all rows";
            return self.written_constraint(relation, row, why);
        }
        let named = format!("{}.{}", relation.sql(), text::ident(column));
        self.chosen_words("column", &named, row, is_usual(&row.name, &relation.name, column));
    }

    /// That of a domain type.
    pub(super) fn refusal_of_null_by_type(&mut self, of: &TypeRow, row: &ConstraintRow) {
        let named = text::qualified(&of.schema, &of.name);
        self.chosen_words("domain type", &named, row, is_usual(&row.name, &of.name, ""));
    }

    fn chosen_words(&mut self, kind: &str, named: &str, row: &ConstraintRow, usual: bool) {
        if !usual {
            let what = format!("the name `{}` of its NOT NULL is not kept", row.name);
            self.note(kind, named.to_owned(), &what);
        }
        if self.catalog.known.doc("pg_constraint", row.oid).is_some() {
            self.note(kind, named.to_owned(), "the comment on its NOT NULL is not kept");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_usual_where_postgresql_would_choose_it() {
        let long = "x".repeat(60);
        for (name, table, column, usual) in [
            ("t_c_not_null", "t", "c", true),
            ("t_c_not_null1", "t", "c", true),
            ("t_c_not_null12", "t", "c", true),
            ("t_c_not_nullx", "t", "c", false),
            ("t_d_not_null", "t", "c", false),
            ("d_not_null", "d", "", true),
            ("c is there", "t", "c", false),
            ("é", "t", "c", false),
            (&object_name(&long, "column", "not_null"), &long, "column", true),
            (&object_name(&long, "column", "not_null7"), &long, "column", true),
        ] {
            assert_eq!(is_usual(name, table, column), usual, "{name}");
        }
    }
}
