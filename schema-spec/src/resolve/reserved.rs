//! Names that were taken out of use and may not come back.
//!
//! In come specs as written, out goes a finding for each name that is reserved and used again: whoever still knows the old
//! thing, code, a report, rows set aside, would take the new one for it.

use crate::diagnostic::{Code, Findings};
use crate::parse::Word;
use crate::parse::syntax::{Column, Domain, Spec};

/// Looks through all domains.
pub(super) fn reserved(spec: &Spec, findings: &mut Findings) {
    for domain in &spec.domains {
        let owner = format!("the domain `{}`", domain.name.text);
        refuse(&domain.reserved, elements(domain), &owner, findings);
        for table in &domain.tables {
            let names = table.columns.iter().flat_map(names_of);
            refuse(&table.terms.reserved, names, &format!("the table `{}`", table.name.text), findings);
        }
        for item in &domain.enums {
            let labels = item.values.iter().map(|value| &value.label);
            refuse(&item.reserved, labels, &format!("the enum `{}`", item.name.text), findings);
        }
    }
}

fn elements(domain: &Domain) -> impl Iterator<Item = &Word> {
    let tables = domain.tables.iter().map(|table| &table.name);
    let enums = domain.enums.iter().map(|item| &item.name);
    let views = domain.read_models.iter().map(|view| &view.name);
    let objects = domain.objects.iter().map(|object| &object.name);
    tables.chain(enums).chain(views).chain(objects)
}

/// What a column is called, version after version.
fn names_of(column: &Column) -> impl Iterator<Item = &Word> {
    std::iter::once(&column.name).chain(column.changes.iter().filter_map(|change| change.name.as_ref()))
}

fn refuse<'w>(reserved: &[Word], used: impl Iterator<Item = &'w Word>, owner: &str, findings: &mut Findings) {
    for word in used {
        let Some(known) = reserved.iter().find(|known| known.text == word.text) else { continue };
        findings
            .error(Code::ReservedName, word.span, format!("`{}` is reserved in {owner}", word.text))
            .label("used again")
            .also(known.span, "reserved here")
            .help("choose another name; or, if nobody knows the old one any more, delete it from `reserved`");
    }
}
