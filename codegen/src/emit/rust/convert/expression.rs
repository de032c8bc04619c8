//! SQL expressions as Rust, as far as both mean the same.
//!
//! An expression of a spec and the row that it speaks of come in, a [`Term`] goes out: tokens with their type. What
//! Rust would compute in another way than PostgreSQL is not translated at all, and the caller asks for the value.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};
use schema_spec::model::SqlExpression;
use schema_spec::{BASE_TYPES, Carrier};
use sqlparser::ast::{
    BinaryOperator, DataType, Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments, Value,
};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::Parser;

use super::constant::Types;
use crate::emit::rust::shape::{Field, Kind};
use crate::emit::rust::types::is_copy_kind;

/// What a term is a value of.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Of {
    /// A value of a column's type; the second part says whether it is an array.
    Value(Kind, bool),
    /// A quoted constant, whose type its surroundings decide.
    Text(String),
    /// A whole number without a type yet.
    Number(i64),
    /// NULL.
    Null,
}

/// A translated expression.
#[derive(Debug, Clone)]
pub(crate) struct Term {
    /// Rust that owns its value; an `Option` where the value may be NULL.
    pub(crate) tokens: TokenStream,
    /// The same as a place that can be borrowed, where it is a column.
    pub(crate) place: Option<TokenStream>,
    pub(crate) of: Of,
    pub(crate) nullable: bool,
    /// Whether the tokens contain a `?`.
    pub(crate) fallible: bool,
    /// Whether it is the same for every row.
    pub(crate) constant: bool,
}

impl Term {
    fn value(tokens: TokenStream, kind: Kind, nullable: bool) -> Self {
        Term { tokens, place: None, of: Of::Value(kind, false), nullable, fallible: false, constant: false }
    }

    /// A constant.
    pub(crate) fn constant(of: Of) -> Self {
        let tokens = match &of {
            Of::Text(text) => quote!(#text),
            Of::Number(number) => Literal::i64_unsuffixed(*number).into_token_stream(),
            Of::Value(..) | Of::Null => quote!(None),
        };
        let nullable = of == Of::Null;
        Term { tokens, place: None, of, nullable, fallible: false, constant: true }
    }

    /// What can be borrowed: the column itself where it is one.
    pub(crate) fn place(&self) -> &TokenStream {
        self.place.as_ref().unwrap_or(&self.tokens)
    }

    /// Whether making the value costs nothing, so that it need not wait until it is needed.
    pub(crate) fn is_cheap(&self) -> bool {
        match &self.of {
            Of::Value(kind, array) => !array && is_copy_kind(kind),
            Of::Text(_) => false,
            Of::Number(_) | Of::Null => true,
        }
    }
}

/// The row that an expression speaks of.
pub(crate) struct Row<'a> {
    /// The variable that holds it.
    pub(crate) variable: TokenStream,
    /// Columns under the names that the expression uses.
    pub(crate) columns: Vec<(&'a str, &'a Field)>,
    /// How failures are reported: the tokens of an error with a given reason.
    pub(crate) error: &'a dyn Fn(&str) -> TokenStream,
    /// Types by name.
    pub(crate) types: &'a Types<'a>,
}

impl Row<'_> {
    /// The expression in Rust, or nothing where that would not be the same.
    pub(crate) fn translate(&self, sql: &SqlExpression) -> Option<Term> {
        let mut parser = Parser::new(&PostgreSqlDialect {}).try_with_sql(&sql.text).ok()?;
        let expression = parser.parse_expr().ok()?;
        self.term(&expression)
    }

    fn term(&self, expression: &Expr) -> Option<Term> {
        match expression {
            Expr::Nested(inner) => self.term(inner),
            Expr::Identifier(found) => self.column(found),
            Expr::CompoundIdentifier(parts) => self.column(parts.last()?),
            Expr::Value(found) => literal(&found.value),
            Expr::UnaryOp { op: sqlparser::ast::UnaryOperator::Minus, expr } => match self.term(expr)?.of {
                Of::Number(number) => Some(Term::constant(Of::Number(number.checked_neg()?))),
                _ => None,
            },
            Expr::IsNull(inner) => self.is_null(inner, true),
            Expr::IsNotNull(inner) => self.is_null(inner, false),
            Expr::BinaryOp { op: BinaryOperator::StringConcat, .. } => self.concatenation(expression),
            Expr::BinaryOp { left, op, right } => self.arithmetic(left, op, right),
            Expr::Cast { expr, data_type, .. } => self.cast(expr, data_type),
            Expr::Trim { trim_where: None, trim_what: None, expr, trim_characters: None } => {
                self.text_method(expr, &|text| quote!(#text.trim_matches(' ').to_owned()))
            }
            Expr::Function(function) => self.function(function),
            _ => None,
        }
    }

    fn column(&self, found: &sqlparser::ast::Ident) -> Option<Term> {
        // What is not quoted is folded to lower case, as PostgreSQL does.
        let name = if found.quote_style.is_some() { found.value.clone() } else { found.value.to_lowercase() };
        let (_, field) = self.columns.iter().find(|(candidate, _)| *candidate == name)?;
        Some(self.field(field))
    }

    /// The column's value, copied out of the row.
    pub(crate) fn field(&self, field: &Field) -> Term {
        let (variable, name) = (&self.variable, field.ident());
        let place = quote!(#variable.#name);
        let is_copy = !field.column_type.array && is_copy_kind(&field.kind);
        Term {
            tokens: if is_copy { place.clone() } else { quote!(#place.clone()) },
            place: Some(place),
            of: Of::Value(field.kind.clone(), field.column_type.array),
            nullable: field.nullable,
            fallible: false,
            constant: false,
        }
    }

    fn is_null(&self, inner: &Expr, expected: bool) -> Option<Term> {
        let inner = self.term(inner)?;
        if !inner.nullable || inner.fallible || inner.of == Of::Null {
            return None;
        }
        let (place, check) = (inner.place(), format_ident!("{}", if expected { "is_none" } else { "is_some" }));
        Some(Term::value(quote!(#place.#check()), Kind::Plain(Carrier::Bool), false))
    }

    /// A chain of `||` as one `format!`. NULL anywhere makes all of it NULL, which is said for one part only.
    fn concatenation(&self, expression: &Expr) -> Option<Term> {
        let mut parts = Vec::new();
        self.operands(expression, &mut parts)?;
        let mut format = String::new();
        let mut arguments = Vec::new();
        let mut nullable = None;
        let mut has_text = false;
        for part in &parts {
            match &part.of {
                Of::Text(text) => {
                    has_text = true;
                    format.push_str(&text.replace('{', "{{").replace('}', "}}"));
                }
                Of::Value(kind, false) if is_shown_alike(kind) && !part.fallible => {
                    has_text |= matches!(kind, Kind::Plain(Carrier::String));
                    format.push_str("{}");
                    if part.nullable && nullable.is_some() {
                        return None;
                    }
                    if part.nullable {
                        nullable = Some(part);
                        arguments.push(quote!(value));
                    } else {
                        arguments.push(part.place().clone());
                    }
                }
                _ => return None,
            }
        }
        // Without any text among its parts, `||` is something else than concatenation.
        has_text.then_some(())?;
        let text = quote!(format!(#format #(, #arguments)*));
        Some(match nullable {
            None => Term::value(text, Kind::Plain(Carrier::String), false),
            Some(part) => {
                let place = part.place();
                Term::value(quote!(#place.as_ref().map(|value| #text)), Kind::Plain(Carrier::String), true)
            }
        })
    }

    fn operands(&self, expression: &Expr, parts: &mut Vec<Term>) -> Option<()> {
        match expression {
            Expr::BinaryOp { left, op: BinaryOperator::StringConcat, right } => {
                self.operands(left, parts)?;
                self.operands(right, parts)
            }
            Expr::Nested(inner) => self.operands(inner, parts),
            other => {
                parts.push(self.term(other)?);
                Some(())
            }
        }
    }

    /// Whole numbers only, with the overflow that PostgreSQL would report.
    fn arithmetic(&self, left: &Expr, op: &BinaryOperator, right: &Expr) -> Option<Term> {
        let (checked, reason) = match op {
            BinaryOperator::Plus => ("checked_add", "the sum is out of range"),
            BinaryOperator::Minus => ("checked_sub", "the difference is out of range"),
            BinaryOperator::Multiply => ("checked_mul", "the product is out of range"),
            BinaryOperator::Divide => ("checked_div", "the division is by zero or out of range"),
            _ => return None,
        };
        let (left, right) = (self.term(left)?, self.term(right)?);
        if left.nullable || right.nullable {
            return None;
        }
        let carrier = wider(whole(&left)?, whole(&right)?);
        let (left, right) = (widened(&left, carrier)?, widened(&right, carrier)?);
        let (checked, error) = (format_ident!("{checked}"), (self.error)(reason));
        let mut term = Term::value(quote!(#left.#checked(#right).ok_or_else(|| #error)?), Kind::Plain(carrier), false);
        term.fallible = true;
        Some(term)
    }

    fn cast(&self, inner: &Expr, to: &DataType) -> Option<Term> {
        let wanted = to.to_string().to_lowercase();
        let base = BASE_TYPES.iter().find(|base| base.name == wanted || base.aliases.contains(&wanted.as_str()))?;
        let inner = self.term(inner)?;
        match (&inner.of, base.carrier) {
            (Of::Text(_), Carrier::String) if base.name == "text" => Some(inner),
            (Of::Number(_), carrier) if is_whole(carrier) => {
                let tokens = widened(&inner, carrier)?;
                let mut term = Term::value(tokens, Kind::Plain(carrier), false);
                term.constant = true;
                Some(term)
            }
            (Of::Value(Kind::Plain(from), false), to) if *from == to => Some(inner),
            (Of::Value(kind, false), Carrier::String)
                if base.name == "text" && !inner.nullable && is_shown_alike(kind) =>
            {
                let place = inner.place();
                Some(Term::value(quote!(#place.to_string()), Kind::Plain(Carrier::String), false))
            }
            (Of::Value(Kind::Enum(_), false), Carrier::String) if base.name == "text" && !inner.nullable => {
                let place = inner.place();
                Some(Term::value(quote!(#place.to_string()), Kind::Plain(Carrier::String), false))
            }
            (Of::Value(Kind::Plain(from), false), to) if is_whole(*from) && is_whole(to) && wider(*from, to) == to => {
                if inner.nullable {
                    return None;
                }
                Some(Term::value(widened(&inner, to)?, Kind::Plain(to), false))
            }
            _ => None,
        }
    }

    fn function(&self, function: &Function) -> Option<Term> {
        if function.over.is_some() || function.filter.is_some() {
            return None;
        }
        let FunctionArguments::List(list) = &function.args else { return None };
        let arguments: Option<Vec<&Expr>> = list
            .args
            .iter()
            .map(|argument| match argument {
                FunctionArg::Unnamed(FunctionArgExpr::Expr(expression)) => Some(expression),
                _ => None,
            })
            .collect();
        match (function.name.to_string().to_lowercase().as_str(), arguments?.as_slice()) {
            ("coalesce", arguments) => self.coalesce(arguments),
            ("lower", [text]) => self.text_method(text, &|text| quote!(#text.to_lowercase())),
            ("upper", [text]) => self.text_method(text, &|text| quote!(#text.to_uppercase())),
            ("btrim", [text]) => self.text_method(text, &|text| quote!(#text.trim_matches(' ').to_owned())),
            _ => None,
        }
    }

    fn text_method(&self, text: &Expr, method: &dyn Fn(&TokenStream) -> TokenStream) -> Option<Term> {
        let text = self.term(text)?;
        if text.of != Of::Value(Kind::Plain(Carrier::String), false) || text.fallible {
            return None;
        }
        let place = text.place();
        let tokens = if text.nullable {
            let made = method(&quote!(text));
            quote!(#place.as_deref().map(|text| #made))
        } else {
            method(place)
        };
        Some(Term::value(tokens, Kind::Plain(Carrier::String), text.nullable))
    }

    fn coalesce(&self, arguments: &[&Expr]) -> Option<Term> {
        let (last, before) = arguments.split_last()?;
        let mut result = self.term(last)?;
        for argument in before.iter().rev() {
            let first = self.term(argument)?;
            if first.of == Of::Null {
                continue;
            }
            if !first.nullable {
                result = first;
                continue;
            }
            result = self.or(&first, &result)?;
        }
        Some(result)
    }

    /// The first, or the second where the first is NULL.
    pub(crate) fn or(&self, first: &Term, second: &Term) -> Option<Term> {
        let Of::Value(kind, array) = &first.of else { return None };
        if second.of == Of::Null {
            return Some(first.clone());
        }
        if first.fallible || second.fallible {
            return None;
        }
        let otherwise = match &second.of {
            Of::Text(text) if !array => self.types.scalar(text, kind, None)?,
            Of::Number(number) if !array => self.types.scalar(&number.to_string(), kind, None)?,
            of if *of == first.of => second.tokens.clone(),
            _ => return None,
        };
        let now = &first.tokens;
        let is_cheap = !array && is_copy_kind(kind);
        let tokens = match (second.nullable, is_cheap) {
            (true, true) => quote!(#now.or(#otherwise)),
            (true, false) => quote!(#now.or_else(|| #otherwise)),
            (false, true) => quote!(#now.unwrap_or(#otherwise)),
            (false, false) => quote!(#now.unwrap_or_else(|| #otherwise)),
        };
        let of = first.of.clone();
        Some(Term { tokens, place: None, of, nullable: second.nullable, fallible: false, constant: false })
    }
}

fn literal(value: &Value) -> Option<Term> {
    match value {
        Value::SingleQuotedString(text) => Some(Term::constant(Of::Text(text.clone()))),
        Value::Number(digits, false) => Some(Term::constant(Of::Number(digits.parse().ok()?))),
        Value::Null => Some(Term::constant(Of::Null)),
        Value::Boolean(value) => {
            let mut term = Term::value(quote!(#value), Kind::Plain(Carrier::Bool), false);
            term.constant = true;
            Some(term)
        }
        _ => None,
    }
}

/// Whether PostgreSQL's text form is that of `Display`.
fn is_shown_alike(kind: &Kind) -> bool {
    let carrier = match kind {
        Kind::Plain(carrier) | Kind::Id(_, carrier) => *carrier,
        Kind::Enum(_) | Kind::Text(_) => return false,
    };
    is_whole(carrier) || matches!(carrier, Carrier::String | Carrier::Uuid)
}

/// Whether the carrier is a whole number with a sign.
pub(crate) fn is_whole(carrier: Carrier) -> bool {
    matches!(carrier, Carrier::I16 | Carrier::I32 | Carrier::I64)
}

fn whole(term: &Term) -> Option<Carrier> {
    match &term.of {
        Of::Value(Kind::Plain(carrier), false) if is_whole(*carrier) => Some(*carrier),
        Of::Number(number) if i32::try_from(*number).is_ok() => Some(Carrier::I32),
        Of::Number(_) => Some(Carrier::I64),
        _ => None,
    }
}

/// The carrier that holds both.
pub(crate) fn wider(one: Carrier, other: Carrier) -> Carrier {
    let rank = |carrier| match carrier {
        Carrier::I16 => 0,
        Carrier::I32 => 1,
        _ => 2,
    };
    if rank(one) < rank(other) { other } else { one }
}

fn widened(term: &Term, carrier: Carrier) -> Option<TokenStream> {
    let target = match carrier {
        Carrier::I16 => format_ident!("i16"),
        Carrier::I32 => format_ident!("i32"),
        _ => format_ident!("i64"),
    };
    match &term.of {
        Of::Number(number) => {
            let literal: Literal = format!("{number}_{target}").parse().ok()?;
            Some(quote!(#literal))
        }
        Of::Value(Kind::Plain(from), false) if *from == carrier => Some(term.tokens.clone()),
        Of::Value(Kind::Plain(_), false) => {
            let tokens = &term.tokens;
            Some(quote!(#target::from(#tokens)))
        }
        _ => None,
    }
}
