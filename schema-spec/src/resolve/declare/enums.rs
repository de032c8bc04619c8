//! Enums with their labels.
//!
//! In come enums as written, out go enums of the model. It refuses labels that PostgreSQL would refuse.

use super::{Stage, text};
use crate::diagnostic::{Code, Findings};
use crate::model::{Enum, EnumValue, Lifetime, Qualified};
use crate::parse::syntax;
use crate::resolve::names::{self, Register};

impl Stage<'_> {
    pub(super) fn enumeration(
        &mut self,
        domain: &str,
        written: &syntax::Enum,
        findings: &mut Findings,
    ) -> Option<Enum> {
        let qualified = Qualified { domain: domain.to_owned(), name: written.name.text.clone() };
        if !names::stored(&written.name, "enum", findings) {
            self.faulty.elements.insert(qualified);
            return None;
        }
        let owner = Lifetime { since: self.versions.first(), removed: None };
        let lifetime = self.versions.lifetime(written.lifetime, owner, "the workspace", findings);
        let mut register = Register::new(Code::Duplicate);
        let mut values = Vec::new();
        let what = format!("the enum `{}`", written.name.text);
        for value in &written.values {
            let label = &value.label;
            // The empty label is one that PostgreSQL keeps; anything else is checked like a name.
            let sound = label.text.is_empty() || names::stored(label, "label", findings);
            if let Some(rust) = &value.rust {
                names::variant(rust, findings);
            }
            if sound && register.enter(&label.text, label.span, "this label", "remove one of them", findings) {
                values.push(EnumValue {
                    label: label.text.clone(),
                    rust_name: text(value.rust.as_ref()),
                    doc: text(value.doc.as_ref()),
                    lifetime: self.versions.lifetime(value.lifetime, lifetime, &what, findings),
                    down: text(value.down.as_ref()),
                });
            }
        }
        let (rust_name, _) = names::rust(&written.name, written.rust.as_ref(), false, findings);
        Some(Enum {
            name: written.name.text.clone(),
            rust_name,
            doc: text(written.doc.as_ref()),
            lifetime,
            values,
            grants: written.grants.clone(),
            reserved: written.reserved.iter().map(|word| word.text.clone()).collect(),
        })
    }
}
