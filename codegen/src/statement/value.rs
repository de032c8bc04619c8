//! Values, types and expressions inside a statement.
//!
//! In come texts and model types, out goes SQL that PostgreSQL reads back as the same value. A person's expression is
//! inserted as it stands, fenced by parentheses; it is never searched, split or changed.

use super::lexer::{Token, tokens};
use super::name::{Ident, QualifiedName};
use serde::{Serialize, Serializer};
use std::fmt;

/// A string constant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Literal(String);

impl Literal {
    /// The constant that holds `text`.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text that the constant holds.
    #[must_use]
    pub fn raw(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Literal {
    /// `E'…'` where there is a backslash: it means the same whatever `standard_conforming_strings` says.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quoted = self.0.replace('\'', "''");
        if quoted.contains('\\') { write!(f, "E'{}'", quoted.replace('\\', "\\\\")) } else { write!(f, "'{quoted}'") }
    }
}

/// SQL that a person wrote and that the reader found to be exactly one expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expression(String);

impl Expression {
    /// The expression as written.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The value of a column.
    #[must_use]
    pub fn column(name: &Ident) -> Self {
        Self(name.to_string())
    }

    /// Whether the column is NULL.
    #[must_use]
    pub fn is_null(name: &Ident) -> Self {
        Self(format!("{name} IS NULL"))
    }

    /// Whether the column is not NULL.
    #[must_use]
    pub fn is_not_null(name: &Ident) -> Self {
        Self(format!("{name} IS NOT NULL"))
    }

    /// Whether this yields a value.
    #[must_use]
    pub fn has_value(&self) -> Self {
        Self(format!("{self} IS NOT NULL"))
    }

    /// Whether the column holds something wherever the value is something.
    #[must_use]
    pub fn is_filled(name: &Ident, value: &Self) -> Self {
        Self(format!("{name} IS NOT NULL OR {value} IS NULL"))
    }

    /// Whether a value is read from rows, which PostgreSQL lets neither a check do nor a change of type.
    #[must_use]
    pub fn has_subquery(&self) -> bool {
        tokens(&self.0).iter().any(|(_, token)| *token == Token::Word("select".to_owned(), false))
    }

    /// This, and `otherwise` where this is NULL.
    #[must_use]
    pub fn or_else(&self, otherwise: &Self) -> Self {
        Self(format!("COALESCE({self}, {otherwise})"))
    }

    /// Both conditions.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self(format!("{self} AND {other}"))
    }

    /// The value as it is stored in a column of that type, see [`TypeName::for_cast`].
    #[must_use]
    pub fn cast(&self, to: &TypeName) -> Self {
        Self(format!("{self}::{}", to.for_cast()))
    }

    /// Whether it is a name or a call without arguments, which PostgreSQL takes without parentheses as a default.
    fn is_simple(&self) -> bool {
        let name = self.0.strip_suffix("()").unwrap_or(&self.0);
        !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    }

    /// Whether PostgreSQL computes it once when a column is added, and so does not rewrite the table: known for the
    /// clock of the transaction, not assumed of anything else.
    #[must_use]
    pub fn is_stable(&self) -> bool {
        let text = self.0.trim().to_ascii_lowercase();
        ["now()", "current_timestamp", "current_date", "localtimestamp", "transaction_timestamp()"]
            .contains(&text.as_str())
    }
}

impl fmt::Display for Expression {
    /// In parentheses. A `--` comment ends with its line, so the closing parenthesis then stands on the next.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.trim();
        if text.contains("--") { write!(f, "({text}\n)") } else { write!(f, "({text})") }
    }
}

/// What a column holds when an insert leaves it out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A constant in the text form of the column's type.
    Constant(Literal),
    /// A number or truth value, which reads better without quotes. Holds nothing but digits, sign, point and letters.
    Bare(String),
    /// SQL that runs at insert.
    Expression(Expression),
}

impl Value {
    /// The constant `text` of type `of`.
    #[must_use]
    pub fn constant(text: &str, of: &TypeName) -> Self {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let number = !digits.is_empty()
            && digits.chars().all(|c| c.is_ascii_digit() || c == '.')
            && digits.starts_with(|c: char| c.is_ascii_digit())
            && digits.ends_with(|c: char| c.is_ascii_digit())
            && digits.matches('.').count() <= 1;
        let bare = (of.is_number() && number && !text.starts_with('-'))
            || (of.is_boolean() && ["true", "false"].contains(&text));
        if bare { Self::Bare(text.to_owned()) } else { Self::Constant(Literal::new(text)) }
    }

    /// Whether it is the same for every row at every time.
    #[must_use]
    pub fn is_constant(&self) -> bool {
        !matches!(self, Self::Expression(_))
    }

    /// Whether adding a column with this default leaves the rows that exist untouched.
    #[must_use]
    pub fn is_fast(&self) -> bool {
        match self {
            Self::Constant(_) | Self::Bare(_) => true,
            Self::Expression(expression) => expression.is_stable(),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Constant(literal) => literal.fmt(f),
            Self::Bare(text) => f.write_str(text),
            Self::Expression(expression) if expression.is_simple() => f.write_str(&expression.0),
            Self::Expression(expression) => expression.fmt(f),
        }
    }
}

impl From<Value> for Expression {
    fn from(value: Value) -> Self {
        match value {
            Value::Expression(expression) => expression,
            constant => Self(constant.to_string()),
        }
    }
}

/// A type as SQL names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeName {
    /// The type, or that of the elements.
    pub of: ScalarName,
    /// Whether it is an array.
    pub array: bool,
}

/// The type of one value as SQL names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScalarName {
    /// A type of PostgreSQL's own with what stands in its parentheses.
    Base(&'static str, Vec<i32>),
    /// An enum of the workspace.
    Enum(QualifiedName),
    /// Another named type, with what stands in its parentheses.
    Named(QualifiedName, Option<String>),
}

/// Types whose `=` is missing or compares something else than the value: `box` compares areas, `path` lengths.
const WITHOUT_EQUALITY: &[&str] = &[
    "json",
    "xml",
    "jsonpath",
    "point",
    "line",
    "lseg",
    "box",
    "path",
    "polygon",
    "circle",
    "pg_snapshot",
    "txid_snapshot",
    "int2vector",
    "refcursor",
];

/// Types that a cast cuts to their length in silence, where an assignment refuses what is too long.
const CUT_BY_CASTS: &[&str] = &["varchar", "char", "bpchar", "bit", "varbit"];

impl TypeName {
    /// The name of PostgreSQL's own type, where it is one.
    #[must_use]
    pub fn base(&self) -> Option<&'static str> {
        match &self.of {
            ScalarName::Base(name, _) => Some(name),
            ScalarName::Enum(_) | ScalarName::Named(..) => None,
        }
    }

    /// The name of the type, where it is none of PostgreSQL's own.
    #[must_use]
    pub fn name(&self) -> Option<&QualifiedName> {
        match &self.of {
            ScalarName::Enum(name) | ScalarName::Named(name, _) => Some(name),
            ScalarName::Base(..) => None,
        }
    }

    fn is_number(&self) -> bool {
        let numbers = ["smallint", "integer", "bigint", "real", "double precision", "numeric"];
        !self.array && self.base().is_some_and(|base| numbers.contains(&base))
    }

    fn is_boolean(&self) -> bool {
        !self.array && self.base() == Some("boolean")
    }

    /// Whether two values can be told apart with `IS DISTINCT FROM`; otherwise their text forms have to be.
    #[must_use]
    pub fn has_equality(&self) -> bool {
        self.base().is_none_or(|base| !WITHOUT_EQUALITY.contains(&base))
    }

    /// The type to cast to before a value is stored in a column of this type: without the length that a cast would
    /// enforce by cutting. `char` and `bit` without a length mean a length of one, so their open siblings stand in.
    #[must_use]
    pub fn for_cast(&self) -> TypeName {
        let of = match &self.of {
            ScalarName::Base(name, _) if CUT_BY_CASTS.contains(name) => {
                ScalarName::Base(if name.ends_with("bit") { "varbit" } else { "varchar" }, Vec::new())
            }
            // A cast to some fields of an interval leaves out the others.
            ScalarName::Base(name, _) if name.starts_with("interval") => ScalarName::Base("interval", Vec::new()),
            other => other.clone(),
        };
        TypeName { of, array: self.array }
    }
}

impl fmt::Display for TypeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.of {
            ScalarName::Base(name, modifiers) if modifiers.is_empty() => f.write_str(name)?,
            ScalarName::Base(name, modifiers) => {
                let modifiers: Vec<String> = modifiers.iter().map(ToString::to_string).collect();
                write!(f, "{name}({})", modifiers.join(","))?;
            }
            ScalarName::Enum(name) | ScalarName::Named(name, None) => name.fmt(f)?,
            ScalarName::Named(name, Some(modifiers)) => write!(f, "{name}({modifiers})")?,
        }
        f.write_str(if self.array { "[]" } else { "" })
    }
}

impl Serialize for TypeName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// `body` between dollar quotes whose tag does not occur in it.
#[must_use]
pub(super) fn dollar_quoted(body: &str) -> String {
    dollar_quoted_exactly(&format!("\n{}\n", body.trim_end()))
}

/// `body` between dollar quotes, byte for byte.
#[must_use]
pub(super) fn dollar_quoted_exactly(body: &str) -> String {
    let mut tag = "$pilaster".to_owned();
    while body.contains(&tag) {
        tag.push('_');
    }
    format!("{tag}${body}{tag}$")
}

/// `name` or `schema.name`, each part quoted where it must be. A collation such as `en_US.utf8` has a dot of its own,
/// so only a part before the dot that could be a schema counts as one. With quotes in it, it is SQL already.
#[must_use]
pub fn dotted(name: &str) -> String {
    if name.contains('"') {
        return name.to_owned();
    }
    match name.split_once('.') {
        Some((schema, rest)) if !schema.contains(|c: char| c.is_ascii_uppercase()) => {
            QualifiedName::new(schema, rest).to_string()
        }
        _ => Ident::new(name).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn literals_keep_quotes_and_backslashes() {
        assert_eq!(Literal::new("it's").to_string(), "'it''s'");
        assert_eq!(Literal::new(r"a\'b").to_string(), r"E'a\\''b'");
    }

    #[test]
    fn a_comment_in_an_expression_does_not_swallow_its_parenthesis() {
        assert_eq!(Expression::new("price -- net").to_string(), "(price -- net\n)");
    }

    #[test]
    fn constants_of_numbers_are_bare_and_everything_else_is_quoted() {
        let integer = TypeName { of: ScalarName::Base("integer", vec![]), array: false };
        let text = TypeName { of: ScalarName::Base("text", vec![]), array: false };
        assert_eq!(Value::constant("5", &integer).to_string(), "5");
        assert_eq!(Value::constant("-5", &integer).to_string(), "'-5'");
        assert_eq!(Value::constant("5); DROP TABLE x; --", &integer).to_string(), "'5); DROP TABLE x; --'");
        assert_eq!(Value::constant("5", &text).to_string(), "'5'");
    }

    proptest! {
        #[test]
        fn a_dollar_quoted_body_ends_only_at_its_own_tag(body in "[a-z$_ ]{0,60}pilaster[$_a-z]{0,20}") {
            let quoted = dollar_quoted(&body);
            let tag = quoted.split('\n').next().expect("a first line").to_owned();
            prop_assert_eq!(quoted.matches(tag.as_str()).count(), 2);
        }

        #[test]
        fn any_text_reads_back_as_the_same_literal(text in "\\PC{0,40}") {
            let sql = Literal::new(text.clone()).to_string();
            let (escaped, inner) = match sql.strip_prefix("E'") {
                Some(rest) => (true, rest),
                None => (false, &sql[1..]),
            };
            let inner = inner.strip_suffix('\'').expect("closing quote").replace("''", "'");
            prop_assert_eq!(if escaped { inner.replace("\\\\", "\\") } else { inner }, text);
        }
    }
}
