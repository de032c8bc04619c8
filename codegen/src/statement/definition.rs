//! Types, sequences, collations and extensions.
//!
//! In come typed parts, out go their `CREATE` statements. What PostgreSQL would choose anyway is left out. Names that
//! the model holds as SQL stand in the statement as they are.

use super::name::{Ident, QualifiedName};
use super::value::{Expression, Literal, TypeName, Value, dotted};
use super::{lines, parenthesised};
use schema_spec::model::{Collation, RangeType, SequenceOptions};
use std::fmt;

/// An extension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// Its name.
    pub name: Ident,
    /// The PostgreSQL schema of its objects.
    pub schema: Option<Ident>,
    /// The version that is asked for.
    pub version: Option<Literal>,
}

impl fmt::Display for Extension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CREATE EXTENSION IF NOT EXISTS {}", self.name)?;
        if self.schema.is_some() || self.version.is_some() {
            f.write_str(" WITH")?;
        }
        if let Some(schema) = &self.schema {
            write!(f, " SCHEMA {schema}")?;
        }
        self.version.as_ref().map_or(Ok(()), |version| write!(f, " VERSION {version}"))
    }
}

/// A domain type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Domain {
    /// Its name.
    pub name: QualifiedName,
    /// The type below.
    pub base: TypeName,
    /// Its collation; `name` or `schema.name`.
    pub collation: Option<String>,
    /// Its default.
    pub default: Option<Value>,
    /// Whether NULL is refused.
    pub not_null: bool,
    /// Its rules.
    pub checks: Vec<DomainRule>,
}

/// A rule of a domain type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DomainRule {
    /// Its name.
    pub name: Ident,
    /// What must not be false of `VALUE`.
    pub expression: Expression,
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CREATE DOMAIN {} AS {}", self.name, self.base)?;
        if let Some(collation) = &self.collation {
            write!(f, " COLLATE {}", dotted(collation))?;
        }
        if let Some(default) = &self.default {
            write!(f, " DEFAULT {default}")?;
        }
        f.write_str(if self.not_null { " NOT NULL" } else { "" })?;
        self.checks.iter().try_for_each(|check| write!(f, "\n    {check}"))
    }
}

impl fmt::Display for DomainRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CONSTRAINT {} CHECK {}", self.name, self.expression)
    }
}

/// A composite type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composite {
    /// Its name.
    pub name: QualifiedName,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// A field of a composite type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: Ident,
    /// Its type.
    pub type_name: TypeName,
    /// Its collation; `name` or `schema.name`.
    pub collation: Option<String>,
}

impl fmt::Display for Composite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CREATE TYPE {} AS (", self.name)?;
        lines(f, &self.fields)
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.name, self.type_name)?;
        self.collation.as_ref().map_or(Ok(()), |collation| write!(f, " COLLATE {}", dotted(collation)))
    }
}

/// A range type with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range {
    /// Its name.
    pub name: QualifiedName,
    /// What it is.
    pub range: RangeType,
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let range = &self.range;
        let multirange = range.multirange.as_ref().map(|name| self.name.sibling(name).to_string());
        let options = [
            ("SUBTYPE", Some(range.subtype.clone())),
            ("MULTIRANGE_TYPE_NAME", multirange),
            ("SUBTYPE_OPCLASS", range.opclass.clone()),
            ("COLLATION", range.collation.clone()),
            ("CANONICAL", range.canonical.clone()),
            ("SUBTYPE_DIFF", range.subtype_diff.clone()),
        ];
        let said = options.into_iter().filter_map(|(word, sql)| Some(format!("{word} = {}", sql?)));
        write!(f, "CREATE TYPE {} AS RANGE (", self.name)?;
        lines(f, &said.collect::<Vec<_>>())
    }
}

/// A sequence of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberSequence {
    /// Its name.
    pub name: QualifiedName,
    /// How it counts.
    pub options: SequenceOptions,
    /// Whether a crash may lose its place (PostgreSQL 15).
    pub unlogged: bool,
}

impl fmt::Display for NumberSequence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CREATE {}SEQUENCE {}", if self.unlogged { "UNLOGGED " } else { "" }, self.name)?;
        if let Some(of) = &self.options.of {
            write!(f, " AS {of}")?;
        }
        f.write_str(&counting(&self.options))
    }
}

/// How a sequence counts, each option behind a space.
pub(super) fn counting(options: &SequenceOptions) -> String {
    let said = [
        ("START WITH", options.start),
        ("INCREMENT BY", options.increment),
        ("MINVALUE", options.min),
        ("MAXVALUE", options.max),
        ("CACHE", options.cache),
    ];
    let mut words: String = said.iter().filter_map(|(word, number)| Some(format!(" {word} {}", (*number)?))).collect();
    words.push_str(if options.cycle { " CYCLE" } else { "" });
    words
}

/// How a sequence counts from now on: what the options do not say goes back to PostgreSQL's choice.
pub(super) fn counting_anew(options: &SequenceOptions) -> String {
    let as_type = options.of.as_deref().unwrap_or("bigint");
    let descends = options.increment.is_some_and(|increment| increment < 0);
    let number = |word: &str, number: Option<i64>, otherwise: &str| {
        number.map_or_else(|| format!(" {otherwise}"), |number| format!(" {word} {number}"))
    };
    let start = match (options.start, options.min, options.max) {
        (Some(start), ..) => start,
        (None, Some(min), _) if !descends => min,
        (None, _, Some(max)) if descends => max,
        _ => {
            if descends {
                -1
            } else {
                1
            }
        }
    };
    let mut words = format!(" AS {as_type} START WITH {start}");
    words.push_str(&number("INCREMENT BY", options.increment, "INCREMENT BY 1"));
    words.push_str(&number("MINVALUE", options.min, "NO MINVALUE"));
    words.push_str(&number("MAXVALUE", options.max, "NO MAXVALUE"));
    words.push_str(&number("CACHE", options.cache, "CACHE 1"));
    words.push_str(if options.cycle { " CYCLE" } else { " NO CYCLE" });
    words
}

/// A collation with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextOrder {
    /// Its name.
    pub name: QualifiedName,
    /// What it is.
    pub collation: Collation,
}

impl fmt::Display for TextOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let collation = &self.collation;
        let text = |text: &str| Literal::new(text).to_string();
        let mut options = vec![format!("provider = {}", Ident::new(&collation.provider))];
        if collation.nondeterministic {
            options.push("deterministic = false".to_owned());
        }
        match &collation.ctype {
            Some(ctype) => {
                options.push(format!("lc_collate = {}", text(&collation.locale)));
                options.push(format!("lc_ctype = {}", text(ctype)));
            }
            None => options.push(format!("locale = {}", text(&collation.locale))),
        }
        options.extend(collation.rules.as_ref().map(|rules| format!("rules = {}", text(rules))));
        write!(f, "CREATE COLLATION {} {}", self.name, parenthesised(&options))
    }
}
