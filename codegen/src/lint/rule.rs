//! The rules of this lint, and what each is for.
//!
//! In comes nothing; out go names, codes and meanings. What a rule looks for stands in `judge`.

use schema_spec::Code;

/// A rule that is Pilaster's own. Those of squawk go by squawk's names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// What a served version uses is renamed in one go.
    ImmediateRename,
    /// What a served version uses is dropped in one go.
    ImmediateDrop,
    /// A column is made NOT NULL that old rows or old code leave NULL.
    NotNullInOneGo,
    /// A value is taken from an enum that a served version uses.
    EnumValueRemoved,
    /// The type of a column changes that a served version uses.
    ServedTypeChanged,
    /// A NOT NULL or a default is taken back that a served version relies on.
    PromiseTaken,
    /// A constraint is checked or built while everybody waits.
    ConstraintInOneGo,
    /// An index is built while writers wait.
    IndexInOneGo,
    /// A foreign key is checked while writers of two tables wait.
    ForeignKeyInOneGo,
    /// All rows of a table are written in one transaction.
    WriteInOneGo,
    /// A statement does not fit the transaction that the runner gives it.
    TransactionMode,
    /// Users of a table wait for longer than its budget allows.
    OverBudget,
    /// A migration cannot be taken back.
    NoWayBack,
}

impl Rule {
    /// Every rule, in the order of the codes.
    pub const ALL: &'static [Rule] = &[
        Rule::ImmediateRename,
        Rule::ImmediateDrop,
        Rule::NotNullInOneGo,
        Rule::EnumValueRemoved,
        Rule::ServedTypeChanged,
        Rule::PromiseTaken,
        Rule::ConstraintInOneGo,
        Rule::IndexInOneGo,
        Rule::ForeignKeyInOneGo,
        Rule::WriteInOneGo,
        Rule::TransactionMode,
        Rule::OverBudget,
        Rule::NoWayBack,
    ];

    /// The name by which an excuse calls it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Rule::ImmediateRename => "immediate-rename",
            Rule::ImmediateDrop => "immediate-drop",
            Rule::NotNullInOneGo => "not-null-in-one-go",
            Rule::EnumValueRemoved => "enum-value-removed",
            Rule::ServedTypeChanged => "served-type-changed",
            Rule::PromiseTaken => "promise-taken",
            Rule::ConstraintInOneGo => "constraint-in-one-go",
            Rule::IndexInOneGo => "index-in-one-go",
            Rule::ForeignKeyInOneGo => "foreign-key-in-one-go",
            Rule::WriteInOneGo => "write-in-one-go",
            Rule::TransactionMode => "transaction-mode",
            Rule::OverBudget => "over-budget",
            Rule::NoWayBack => "no-way-back",
        }
    }

    /// The code of its findings.
    #[must_use]
    pub fn code(self) -> Code {
        match self {
            Rule::ImmediateRename => Code::ImmediateRename,
            Rule::ImmediateDrop => Code::ImmediateDrop,
            Rule::NotNullInOneGo => Code::NotNullInOneGo,
            Rule::EnumValueRemoved => Code::EnumValueTaken,
            Rule::ServedTypeChanged => Code::ServedTypeChanged,
            Rule::PromiseTaken => Code::PromiseTaken,
            Rule::ConstraintInOneGo => Code::ConstraintInOneGo,
            Rule::IndexInOneGo => Code::IndexInOneGo,
            Rule::ForeignKeyInOneGo => Code::ForeignKeyInOneGo,
            Rule::WriteInOneGo => Code::WriteInOneGo,
            Rule::TransactionMode => Code::TransactionMode,
            Rule::OverBudget => Code::OverBudget,
            Rule::NoWayBack => Code::NoWayBack,
        }
    }

    /// Whether it says nothing where no specs are at hand. The rules of squawk stand for it there.
    #[must_use]
    pub fn needs_specs(self) -> bool {
        !matches!(self, Rule::WriteInOneGo | Rule::TransactionMode | Rule::EnumValueRemoved | Rule::NoWayBack)
    }
}
