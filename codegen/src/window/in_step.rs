//! The rules by which columns of a window are kept in step.
//!
//! In come a table's renames, `replaces`, `up` and `down`; out go the rules that the served versions need. A rule whose
//! two sides are not both served is left out, so that a window of one version has none, unless that version itself has
//! both columns of a `replaces`.

use super::Window;
use super::column::{Named, value};
use crate::statement::{Expression, Fill, FirstValue, Ident, InStep, Pair, QualifiedName, Value, Watched};
use schema_spec::model::{Column, SqlExpression, Table, VersionNumber};

/// A physical column while the rules are made.
struct Member<'a> {
    watched: Watched,
    column: &'a Column,
    named: Named<'a>,
}

impl Window<'_> {
    pub(super) fn in_step(&self, name: &QualifiedName, table: &Table) -> InStep {
        let members: Vec<Member<'_>> = table
            .columns
            .iter()
            .flat_map(|column| self.names(table, column).into_iter().map(move |named| (column, named)))
            .map(|(column, named)| Member {
                watched: Watched { name: named.name.clone(), type_name: self.type_name(&named.state.column_type) },
                column,
                named,
            })
            .collect();
        let rules = Rules { table, members, versions: self.having(table.lifetime) };
        let pairs = rules.pairs();
        let public = Ident::new("public");
        let mut search_path = vec![name.schema.clone()];
        if name.schema != public {
            search_path.push(public);
        }
        InStep {
            table: name.clone(),
            search_path,
            first_values: rules.first_values(&pairs),
            up: rules.up(&pairs),
            down: rules.down(&pairs),
            pairs,
        }
    }
}

struct Rules<'a> {
    table: &'a Table,
    members: Vec<Member<'a>>,
    /// Served versions that have the table, oldest first.
    versions: Vec<VersionNumber>,
}

impl Rules<'_> {
    /// Older versions first.
    fn pairs(&self) -> Vec<Pair> {
        let renames = self.members.windows(2).filter(|two| two[0].column.key == two[1].column.key);
        let mut pairs: Vec<Pair> = renames.filter_map(|two| self.rename(&two[0], &two[1])).collect();
        pairs.extend(self.members.iter().filter_map(|new| self.replacement(new)));
        pairs.sort_by_key(|pair| pair.since);
        pairs
    }

    /// Both names hold the same value, but for a NULL that one of the two does not take. Generated columns compute
    /// themselves under either name.
    fn rename(&self, old: &Member<'_>, new: &Member<'_>) -> Option<Pair> {
        if old.column.generated.is_some() {
            return None;
        }
        let (old_nullable, new_nullable) = (old.named.state.nullable, new.named.state.nullable);
        let up = Expression::column(&old.watched.name);
        let down = Expression::column(&new.watched.name);
        let up_fill = new.column.up.as_ref().filter(|_| old_nullable && !new_nullable);
        let down_fill = old.column.down.as_ref().filter(|_| new_nullable && !old_nullable);
        let mut up_reads = vec![old.watched.clone()];
        let mut down_reads = vec![new.watched.clone()];
        up_reads.extend(up_fill.into_iter().flat_map(|fill| self.read_by(fill)));
        down_reads.extend(down_fill.into_iter().flat_map(|fill| self.read_by(fill)));
        Some(Pair {
            up: up_fill.map_or(up.clone(), |fill| up.or_else(&Expression::new(&fill.text))),
            down: down_fill.map_or(down.clone(), |fill| down.or_else(&Expression::new(&fill.text))),
            old: old.watched.clone(),
            new: new.watched.clone(),
            up_reads,
            down_reads,
            old_not_null: !old_nullable,
            new_not_null: !new_nullable,
            since: new.named.versions[0],
        })
    }

    fn replacement(&self, new: &Member<'_>) -> Option<Pair> {
        let replaces = new.column.replaces.as_ref()?;
        // Under its first name; a later name is a pair of its own with this one.
        let first = self.members.iter().find(|member| member.column.key == new.column.key)?;
        let old = self.members.iter().rfind(|member| member.column.key == replaces.column)?;
        let computed = old.column.generated.is_some() || new.column.generated.is_some();
        if computed || first.watched.name != new.watched.name {
            return None;
        }
        Some(Pair {
            old: old.watched.clone(),
            new: new.watched.clone(),
            up: Expression::new(&replaces.up.text),
            down: Expression::new(&replaces.down.text),
            up_reads: self.read_by(&replaces.up),
            down_reads: self.read_by(&replaces.down),
            old_not_null: !old.named.state.nullable,
            new_not_null: !new.named.state.nullable,
            since: new.column.lifetime.since,
        })
    }

    /// The physical columns that an expression names, with the table's name before them or without.
    fn read_by(&self, expression: &SqlExpression) -> Vec<Watched> {
        let named = expression.columns.iter().filter(|reference| reference.may_mean(&self.table.name));
        let members = named
            .filter_map(|reference| self.members.iter().find(|member| member.watched.name.raw() == reference.column));
        let mut read: Vec<Watched> = Vec::new();
        for member in members {
            if !read.contains(&member.watched) {
                read.push(member.watched.clone());
            }
        }
        read
    }

    /// One default for each group of columns that are in step: that of the newest column. Where the newest takes NULL
    /// and has no default, a NULL is a value, and no older default may replace it.
    fn first_values(&self, pairs: &[Pair]) -> Vec<FirstValue> {
        groups(pairs).into_iter().filter_map(|group| self.first_value(group)).collect()
    }

    fn first_value(&self, group: Vec<Ident>) -> Option<FirstValue> {
        for name in &group {
            let member = self.members.iter().find(|member| member.watched.name == *name)?;
            if let Some(value) = default(member) {
                return Some(FirstValue { column: name.clone(), of: group, value });
            }
            if member.named.state.nullable {
                return None;
            }
        }
        None
    }

    /// Columns that an older served version lacks or may leave NULL.
    fn up(&self, pairs: &[Pair]) -> Vec<Fill> {
        let fills = self.members.iter().filter_map(|member| {
            let up = member.column.up.as_ref().filter(|_| is_written(member.column))?;
            let since = member.column.lifetime.since;
            let is_lacking = !in_pair_as_new(pairs, member) && self.versions.iter().any(|version| *version < since);
            let tightened = self.tightened(member);
            let up = Expression::new(&up.text);
            Some(Fill {
                column: member.watched.clone(),
                value: default(member).filter(|_| is_lacking).map_or(up.clone(), |value| up.or_else(&value.into())),
                on_update: !member.named.state.nullable,
                is_lacking,
                since: if is_lacking { since } else { tightened? },
            })
        });
        let mut fills: Vec<Fill> = fills.collect();
        fills.sort_by_key(|fill| fill.since);
        fills
    }

    /// The version from which on the name takes no NULL, where an older served version of the same name does.
    fn tightened(&self, member: &Member<'_>) -> Option<VersionNumber> {
        let state = |version: &VersionNumber| member.column.state_at(*version);
        let lax = member.named.versions.iter().filter_map(state).any(|state| state.nullable);
        (lax && !member.named.state.nullable).then_some(member.named.state.since)
    }

    /// Columns that a newer served version lacks.
    fn down(&self, pairs: &[Pair]) -> Vec<Fill> {
        let fills = self.members.iter().filter_map(|member| {
            let down = member.column.down.as_ref().filter(|_| is_written(member.column))?;
            let removed = member.column.lifetime.removed?;
            let lacking = self.versions.iter().any(|version| *version >= removed);
            let paired = pairs.iter().any(|p| p.old.name == member.watched.name || p.new.name == member.watched.name);
            let down = Expression::new(&down.text);
            (lacking && !paired).then(|| Fill {
                column: member.watched.clone(),
                value: default(member).map_or(down.clone(), |value| down.or_else(&value.into())),
                on_update: false,
                is_lacking: true,
                since: removed,
            })
        });
        let mut fills: Vec<Fill> = fills.collect();
        fills.sort_by_key(|fill| fill.since);
        fills
    }
}

/// Whether statements write the column: the database alone writes generated and numbered ones.
fn is_written(column: &Column) -> bool {
    column.generated.is_none() && column.identity.is_none()
}

fn in_pair_as_new(pairs: &[Pair], member: &Member<'_>) -> bool {
    pairs.iter().any(|pair| pair.new.name == member.watched.name)
}

fn default(member: &Member<'_>) -> Option<Value> {
    member.named.state.default.as_ref().map(|default| value(default, &member.watched.type_name))
}

/// Columns that are in step with each other, directly or through a third, the newest first.
fn groups(pairs: &[Pair]) -> Vec<Vec<Ident>> {
    let mut groups: Vec<Vec<Ident>> = Vec::new();
    for pair in pairs {
        let (old, new) = (&pair.old.name, &pair.new.name);
        let (touched, mut others): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|group| group.contains(old) || group.contains(new));
        let mut group = vec![new.clone()];
        group.extend(touched.into_iter().flatten().filter(|name| name != new));
        if !group.contains(old) {
            group.push(old.clone());
        }
        others.push(group);
        groups = others;
    }
    groups
}
