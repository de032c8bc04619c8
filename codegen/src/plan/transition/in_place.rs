//! Changes of type that leave the rows of a table as they are.
//!
//! In come two types, out goes whether PostgreSQL writes the table anew to get from the one to the other, and whether it
//! builds the indexes over the column anew. What is not in the table here is taken for a rewrite. PostgreSQL decides in
//! `ATColumnChangeRequiresRewrite` (tablecmds.c): nothing is written where the cast relabels (`castmethod` `b` in `pg_cast`)
//! or the support function of a length cast (`varchar_support`, `numeric_support`, `varbit_support`, `interval_support`,
//! `timestamp_support`, `time_support`) says that it changes no value. The rules are the same from PostgreSQL 14 to 18. An
//! index stays where its operator class and collation do (`CheckIndexCompatible`, indexcmds.c).

use crate::statement::ScalarName::Base;
use crate::statement::{Creation, Statement, TypeName};
use crate::window::Physical;

/// What PostgreSQL leaves when a column changes its type where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leaves {
    /// Nothing: the table and its indexes are written anew.
    Nothing,
    /// The rows; indexes over the column are built anew.
    Rows,
    /// The rows and plain indexes over the column.
    All,
}

/// What has to be so of the modifiers.
#[derive(Debug, Clone, Copy)]
enum When {
    /// The new type has none.
    Open,
    /// The new type has none, or a length that is no shorter.
    Longer,
    /// The new type has none, six digits of a second or no fewer than the old one.
    Finer,
    /// The new type has none, or as many digits behind the point and no fewer in all.
    MoreDigits,
}

impl When {
    fn holds(self, old: &[i32], new: &[i32]) -> bool {
        /// Microseconds: PostgreSQL keeps no more.
        const FINEST: i32 = 6;
        match (self, old, new) {
            (_, _, []) => true,
            (Self::Longer, [old], [new]) => new >= old,
            (Self::Finer, _, [FINEST]) => true,
            (Self::Finer, [old], [new]) => new >= old,
            (Self::MoreDigits, [old, old_scale @ ..], [new, new_scale @ ..]) => {
                let scale = |of: &[i32]| of.first().copied().unwrap_or(0);
                new >= old && scale(old_scale) == scale(new_scale)
            }
            _ => false,
        }
    }
}

/// From which type to which, when, and what is left. Arrays are cast element by element, and so written anew, unless the new
/// type is the old one without its modifiers. `timestamp` to `timestamptz` is not: it depends on the time zone of the session.
const RULES: &[(&str, &str, When, Leaves)] = &[
    ("varchar", "varchar", When::Longer, Leaves::All),
    ("varchar", "text", When::Open, Leaves::All),
    ("text", "varchar", When::Open, Leaves::All),
    ("char", "bpchar", When::Open, Leaves::All),
    ("text", "bpchar", When::Open, Leaves::Rows),
    ("varchar", "bpchar", When::Open, Leaves::Rows),
    ("numeric", "numeric", When::MoreDigits, Leaves::All),
    ("varbit", "varbit", When::Longer, Leaves::All),
    ("\"bit\"", "varbit", When::Open, Leaves::Rows),
    ("bit", "varbit", When::Open, Leaves::Rows),
    ("timestamp", "timestamp", When::Finer, Leaves::All),
    ("timestamptz", "timestamptz", When::Finer, Leaves::All),
    ("time", "time", When::Finer, Leaves::All),
    ("timetz", "timetz", When::Finer, Leaves::All),
    ("interval", "interval", When::Finer, Leaves::All),
    ("cidr", "inet", When::Open, Leaves::All),
    ("xml", "text", When::Open, Leaves::Rows),
    ("xml", "varchar", When::Open, Leaves::Rows),
    ("xml", "bpchar", When::Open, Leaves::Rows),
    ("integer", "oid", When::Open, Leaves::Rows),
    ("oid", "integer", When::Open, Leaves::Rows),
    ("integer", "regclass", When::Open, Leaves::Rows),
    ("regclass", "integer", When::Open, Leaves::Rows),
    ("regclass", "oid", When::Open, Leaves::All),
    ("oid", "regclass", When::Open, Leaves::All),
];

/// What PostgreSQL leaves on the way from one of its own types to another, by a plain `ALTER COLUMN … TYPE`.
#[must_use]
pub fn leaves(from: &TypeName, to: &TypeName) -> Leaves {
    if from == to {
        return Leaves::All;
    }
    let (Base(old, before), Base(new, after)) = (&from.of, &to.of) else { return Leaves::Nothing };
    if from.array != to.array || (from.array && !(old == new && after.is_empty())) {
        return Leaves::Nothing;
    }
    let rule = RULES.iter().find(|(from, to, when, _)| from == old && to == new && when.holds(before, after));
    rule.map_or(Leaves::Nothing, |(.., leaves)| *leaves)
}

/// The same of types of two schemas, where a domain type is what lies under it as long as it has no rule: PostgreSQL reads
/// every row to ask one.
pub(super) fn leaves_between((from, before): (&TypeName, &Physical), (to, after): (&TypeName, &Physical)) -> Leaves {
    let (old, _) = underlying(from, before);
    let (new, rules) = underlying(to, after);
    match (old, new) {
        (Some(old), Some(new)) if !rules || from == to => leaves(&old, &new),
        _ => Leaves::Nothing,
    }
}

/// The type under a domain type, and whether there are rules on the way; nothing where a domain type is made of arrays or
/// goes round in a circle.
fn underlying(of: &TypeName, physical: &Physical) -> (Option<TypeName>, bool) {
    let (mut of, mut rules) = (of.clone(), false);
    for _ in 0..=physical.objects.len() {
        let found = of.name().and_then(|name| domain(name, physical));
        let Some((object, base)) = found else { return (Some(of), rules) };
        if of.array {
            return (Some(of), rules);
        }
        rules |= base.not_null || !base.checks.is_empty() || !object.parts.is_empty();
        of = base.base.clone();
    }
    (None, rules)
}

fn domain<'p>(
    name: &crate::statement::QualifiedName,
    physical: &'p Physical,
) -> Option<(&'p crate::window::PhysicalObject, &'p crate::statement::Domain)> {
    physical.objects.iter().find_map(|object| match object.create.first() {
        Some(Statement::Create(Creation::Domain(domain))) if domain.name == *name => Some((object, domain)),
        _ => None,
    })
}
