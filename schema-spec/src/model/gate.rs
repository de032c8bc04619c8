//! Gates: what is there and not yet to be reached.

use super::Qualified;

/// Keeps elements out of reach until it is opened: in Rust by a feature of the generated crate, in a database by a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gate {
    /// Its name.
    pub name: String,
    /// What is behind it.
    pub doc: Option<String>,
    /// The elements behind it.
    pub holds: Vec<Gated>,
}

impl Gate {
    /// The feature of the generated crate that opens the gate in Rust.
    #[must_use]
    pub fn feature(&self) -> String {
        format!("gate-{}", self.name)
    }
}

impl super::Model {
    /// The gate behind which an element is.
    #[must_use]
    pub fn gate_of(&self, element: &Gated) -> Option<&Gate> {
        self.gates.iter().find(|gate| gate.holds.contains(element))
    }
}

/// An element behind a gate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gated {
    /// A table.
    Table(Qualified),
    /// A read model.
    ReadModel(Qualified),
    /// A wizard, by its name.
    Wizard(Qualified),
    /// A label of an enum.
    Label(Qualified, String),
    /// A function that stands for a part of a wizard.
    Function(Qualified),
}
