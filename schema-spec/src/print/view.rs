//! A read model as a `read-model` node.
//!
//! In comes a read model, out go its lines.

use super::page::{Line, Page};
use super::spelling::Spelling;
use super::{lifetime, qualified, rust_of_many};
use crate::model::{Lifetime, ReadModel, ReadModelSource, ReadModelValue, Relation};

pub(super) fn read_model(page: &mut Page, spelling: &Spelling<'_>, view: &ReadModel, always: Lifetime) {
    let mut line = Line::new("read-model").word(&view.name);
    if view.materialized {
        line = line.word("materialized");
    }
    page.block(
        lifetime(line, view.lifetime, always).maybe_with("rust", rust_of_many(&view.name, &view.rust_name)),
        |page| {
            page.doc(view.doc.as_deref());
            if !view.key.is_empty() {
                page.line(Line::new("key").words(&view.key));
            }
            page.line(relation("from", &view.from));
            for join in &view.joins {
                let name = if join.left { "left-join" } else { "join" };
                page.line(relation(name, &join.relation).with_prose("on", &join.on.text));
            }
            if let Some(filter) = &view.filter {
                page.line(Line::new("where").prose(&filter.text));
            }
            for found in &view.columns {
                page.line(column(found, spelling, view.lifetime));
            }
        },
    );
}

fn relation(name: &'static str, relation: &Relation) -> Line {
    Line::new(name).word(&qualified(&relation.target)).with("as", &relation.alias)
}

fn column(column: &ReadModelSource, spelling: &Spelling<'_>, owner: Lifetime) -> Line {
    let line = Line::new("column").word(&column.name);
    let line = match &column.value {
        ReadModelValue::Column { alias, column } => line.with("from", &format!("{alias}.{column}")),
        ReadModelValue::Expression { expression, column_type, nullable } => {
            line.word(&spelling.text(column_type, *nullable)).with_prose("expr", &expression.text)
        }
    };
    lifetime(line, column.lifetime, owner).maybe_with_prose("doc", column.doc.as_deref())
}
