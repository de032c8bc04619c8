//! One value on its way into a column of the other version.
//!
//! A column or a [`Term`] comes in, tokens of the target's type go out, with a `?` where the target cannot hold every
//! value; nothing where Rust cannot do what PostgreSQL would.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use schema_spec::model::VersionNumber;
use schema_spec::{Carrier, Scalar};

use super::constant::padded;
use super::enums::{has_stand_ins, is_total};
use super::expression::{Of, Row, Term, is_whole, wider};
use super::{Types, function_name};
use crate::emit::rust::shape::{Field, Kind, TypeRef};
use crate::emit::rust::types::is_copy;

/// Tokens of a column's whole type.
pub(crate) struct Converted {
    pub(crate) tokens: TokenStream,
    pub(crate) fallible: bool,
    /// Whether it must be computed before the row is taken apart.
    pub(crate) early: bool,
}

/// A column that a value is on its way to.
pub(crate) struct Target<'a> {
    pub(crate) field: &'a Field,
    pub(crate) types: &'a Types<'a>,
    pub(crate) error: &'a dyn Fn(&str) -> TokenStream,
    pub(crate) version: VersionNumber,
    /// What the old row is called.
    pub(crate) variable: &'a TokenStream,
}

/// How one value, neither NULL nor an array, becomes one of the target's kind.
struct Turn {
    /// The value's name in the tokens is `value`; nothing where it stays as it is.
    tokens: Option<TokenStream>,
    /// The same as a function, where it is one.
    function: Option<TokenStream>,
    /// Whether the tokens are a `Result`.
    fallible: bool,
}

impl Target<'_> {
    /// The value of the same column in the other row; `fill` takes the place of NULL.
    pub(crate) fn of_column(&self, known: &Field, fill: Option<&Term>, row: &Row<'_>) -> Option<Converted> {
        if known.column_type.array != self.field.column_type.array {
            return None;
        }
        let (variable, name) = (self.variable, known.ident());
        let mut value = quote!(#variable.#name);
        let turn = self.turn(&known.kind, is_copy(known))?;
        let mut early = false;
        let mut nullable = known.nullable;
        if known.nullable
            && !self.field.nullable
            && let Some(fill) = fill
        {
            // The fill is of the old row, so it comes before the turn where both are the same kind.
            let filled = if fill.constant || turn.tokens.is_some() { None } else { row.or(&row.field(known), fill) };
            if let Some(filled) = filled.filter(|filled| !filled.nullable) {
                (value, early, nullable) = (filled.tokens, true, false);
            } else {
                return self.filled(value, known, fill, turn);
            }
        }
        let mut converted = self.turned(value, known.column_type.array, nullable, turn);
        converted.early = early;
        match (nullable, self.field.nullable) {
            (true, false) => {
                let (tokens, error) = (converted.tokens, (self.error)("it is NULL, which this version does not allow"));
                converted.tokens = quote!(#tokens.ok_or_else(|| #error)?);
                converted.fallible = true;
            }
            (false, true) => {
                let tokens = converted.tokens;
                converted.tokens = quote!(Some(#tokens));
            }
            _ => {}
        }
        Some(converted)
    }

    /// NULL becomes a constant.
    fn filled(&self, value: TokenStream, known: &Field, fill: &Term, turn: Turn) -> Option<Converted> {
        let constant = self.of_term(fill).filter(|constant| !constant.fallible)?.tokens;
        let mut converted = self.turned(value, known.column_type.array, true, turn);
        let tokens = converted.tokens;
        converted.tokens = unwrapped(&tokens, &constant, is_copy(self.field));
        converted.early = !fill.constant;
        Some(converted)
    }

    /// The value of an expression.
    pub(crate) fn of_term(&self, term: &Term) -> Option<Converted> {
        let plain = |tokens| Converted { tokens, fallible: false, early: false };
        let some = |tokens| if self.field.nullable { quote!(Some(#tokens)) } else { tokens };
        match &term.of {
            Of::Null => self.field.nullable.then(|| plain(quote!(None))),
            Of::Text(text) => self.types.constant(text, self.field).map(|tokens| plain(some(tokens))),
            Of::Number(number) => {
                self.types.constant(&number.to_string(), self.field).map(|tokens| plain(some(tokens)))
            }
            Of::Value(kind, array) => {
                if *array != self.field.column_type.array {
                    return None;
                }
                let turn = self.turn(kind, term.is_cheap())?;
                let mut converted = self.turned(term.tokens.clone(), *array, term.nullable, turn);
                converted.fallible |= term.fallible;
                if term.nullable && !self.field.nullable {
                    let (tokens, error) =
                        (converted.tokens, (self.error)("it is NULL, which this version does not allow"));
                    converted.tokens = quote!(#tokens.ok_or_else(|| #error)?);
                    converted.fallible = true;
                } else if !term.nullable {
                    converted.tokens = some(converted.tokens);
                }
                converted.early = !term.constant;
                Some(converted)
            }
        }
    }

    /// Applies a turn inside `Option` and `Vec`.
    fn turned(&self, value: TokenStream, array: bool, nullable: bool, turn: Turn) -> Converted {
        let fallible = turn.fallible;
        let tokens = match turn.tokens {
            None => value,
            Some(tokens) => {
                let each = turn.function.unwrap_or_else(|| quote!(|value| #tokens));
                let turn = tokens;
                let result = &self.types.prelude.result;
                match (array, nullable, fallible) {
                    (false, false, _) => {
                        let fails = if fallible { quote!(?) } else { quote!() };
                        // A turn names its input once, so the input may stand in its place.
                        let turn = replace(turn, &value);
                        quote!(#turn #fails)
                    }
                    (false, true, false) => quote!(#value.map(#each)),
                    (false, true, true) => quote!(#value.map(#each).transpose()?),
                    (true, false, false) => quote!(#value.into_iter().map(#each).collect()),
                    (true, false, true) => {
                        quote!(#value.into_iter().map(#each).collect::<#result<_, _>>()?)
                    }
                    (true, true, false) => {
                        quote!(#value.map(|values| values.into_iter().map(#each).collect()))
                    }
                    (true, true, true) => {
                        let collected = quote!(values.into_iter().map(#each).collect::<#result<_, _>>());
                        quote!(#value.map(|values| #collected).transpose()?)
                    }
                }
            }
        };
        Converted { tokens, fallible, early: false }
    }

    fn turn(&self, from: &Kind, _: bool) -> Option<Turn> {
        let turn = |tokens, fallible| Some(Turn { tokens: Some(tokens), function: None, fallible });
        match (from, &self.field.kind) {
            (from, to) if from == to => Some(Turn { tokens: None, function: None, fallible: false }),
            (Kind::Enum(from), Kind::Enum(to)) => self.label(from, to),
            (Kind::Id(_, from), Kind::Id(to, carrier)) => {
                let path = self.types.path(to);
                let (inner, fallible) = self.whole(quote!(value.0), *from, *carrier)?;
                if fallible { turn(quote!(#inner.map(#path)), true) } else { turn(quote!(#path(#inner)), false) }
            }
            (Kind::Plain(from), Kind::Id(to, carrier)) => {
                let path = self.types.path(to);
                let (inner, fallible) = self.whole(quote!(value), *from, *carrier)?;
                if fallible { turn(quote!(#inner.map(#path)), true) } else { turn(quote!(#path(#inner)), false) }
            }
            (Kind::Id(_, from), Kind::Plain(to)) => {
                let (inner, fallible) = self.whole(quote!(value.0), *from, *to)?;
                turn(inner, fallible)
            }
            (Kind::Plain(from), Kind::Plain(to)) => {
                let (inner, fallible) = self.whole(quote!(value), *from, *to)?;
                turn(inner, fallible)
            }
            (Kind::Enum(_), Kind::Plain(Carrier::String)) if self.is_free_text() => {
                turn(quote!(value.to_string()), false)
            }
            (Kind::Plain(Carrier::String), Kind::Enum(to)) => {
                let (path, error) = (self.types.path(to), (self.error)("it is no label that this version knows"));
                turn(quote!(value.parse::<#path>().map_err(|_| #error)), true)
            }
            _ => None,
        }
    }

    fn label(&self, from: &TypeRef, to: &TypeRef) -> Option<Turn> {
        let (source, target) = (self.types.enumeration(from)?, self.types.enumeration(to)?);
        if source.name != target.name || source.schema != target.schema {
            return None;
        }
        let (path, name) = (self.types.path(to), function_name(self.version, false));
        if is_total(source, target) {
            Some(Turn {
                tokens: Some(quote!(#path::from(value))),
                function: Some(quote!(#path::from)),
                fallible: false,
            })
        } else if has_stand_ins(source, target) {
            let source = self.types.path(from);
            Some(Turn { tokens: Some(quote!(value.#name())), function: Some(quote!(#source::#name)), fallible: false })
        } else {
            let error = (self.error)("its label is not known in this version");
            let tokens = quote!(#path::try_from(value).map_err(|_| #error));
            Some(Turn { tokens: Some(tokens), function: None, fallible: true })
        }
    }

    /// Whether a label that this version does not know would be replaced by its stand-in.
    pub(crate) fn loss_of_label(&self, known: &Field) -> Option<TokenStream> {
        let (Kind::Enum(from), Kind::Enum(to)) = (&known.kind, &self.field.kind) else { return None };
        let (source, target) = (self.types.enumeration(from)?, self.types.enumeration(to)?);
        if from == to || is_total(source, target) || !has_stand_ins(source, target) {
            return None;
        }
        let (path, variable, name) = (self.types.path(to), self.variable, known.ident());
        let place = quote!(#variable.#name);
        Some(match (known.column_type.array, known.nullable) {
            (false, false) => quote!(#path::try_from(#place).is_err()),
            (false, true) => quote!(#place.is_some_and(|label| #path::try_from(label).is_err())),
            (true, false) => quote!(#place.iter().any(|&label| #path::try_from(label).is_err())),
            (true, true) => quote!(#place.iter().flatten().any(|&label| #path::try_from(label).is_err())),
        })
    }

    fn is_free_text(&self) -> bool {
        matches!(&self.field.column_type.scalar, Scalar::Base(base, modifiers) if !matches!(base.name, "char" | "bpchar") && modifiers.is_empty())
    }

    /// A value of one carrier as one of another, and whether that is a `Result`.
    fn whole(&self, value: TokenStream, from: Carrier, to: Carrier) -> Option<(TokenStream, bool)> {
        if from == to {
            return Some((value, false));
        }
        if is_whole(from) && is_whole(to) {
            let target = self.types.prelude.carrier(to);
            if wider(from, to) == to {
                return Some((quote!(#target::from(#value)), false));
            }
            let error = (self.error)("the number is out of range");
            return Some((quote!(#target::try_from(#value).map_err(|_| #error)), true));
        }
        match (from, to) {
            (from, Carrier::String) if is_whole(from) && self.is_free_text() => {
                Some((quote!(#value.to_string()), false))
            }
            (Carrier::F32, Carrier::F64) => Some((quote!(f64::from(#value)), false)),
            (Carrier::I16, Carrier::F32) => Some((quote!(f32::from(#value)), false)),
            (Carrier::I16 | Carrier::I32, Carrier::F64) => Some((quote!(f64::from(#value)), false)),
            _ => None,
        }
    }

    /// Whether the row's value is not the one that the way back would fill in; nothing where that cannot be told.
    pub(crate) fn differs(&self, term: &Term) -> Option<TokenStream> {
        let (variable, name) = (self.variable, self.field.ident());
        let place = quote!(#variable.#name);
        if term.of == Of::Null {
            return self.field.nullable.then(|| quote!(#place.is_some()));
        }
        let is_float = matches!(self.field.kind, Kind::Plain(Carrier::F32 | Carrier::F64));
        let filled = self.of_term(term).filter(|filled| !filled.fallible && !is_float)?;
        let text = match (&term.of, &self.field.kind) {
            (Of::Text(text), Kind::Plain(Carrier::String)) if !self.field.column_type.array => {
                Some(padded(text, Some(&self.field.column_type)))
            }
            _ => None,
        };
        if self.field.nullable {
            return Some(match text {
                Some(text) => quote!(#place.as_deref() != Some(#text)),
                None => {
                    let filled = filled.tokens;
                    quote!(#place != #filled)
                }
            });
        }
        if self.field.column_type.array || text.as_ref().is_some_and(String::is_empty) {
            return Some(quote!(!#place.is_empty()));
        }
        let tokens = match text {
            Some(text) => quote!(#text),
            None => filled.tokens,
        };
        match tokens.to_string().as_str() {
            "true" => Some(quote!(!#place)),
            "false" => Some(place),
            _ => Some(quote!(#place != #tokens)),
        }
    }
}

/// An `Option` with a constant in the place of nothing.
fn unwrapped(tokens: &TokenStream, constant: &TokenStream, is_copy: bool) -> TokenStream {
    if is_copy {
        quote!(#tokens.unwrap_or(#constant))
    } else if constant.to_string().ends_with(":: new ()") {
        quote!(#tokens.unwrap_or_default())
    } else {
        quote!(#tokens.unwrap_or_else(|| #constant))
    }
}

/// Puts the input of a turn where the turn names it.
fn replace(tokens: TokenStream, value: &TokenStream) -> TokenStream {
    let named: Ident = format_ident!("value");
    tokens
        .into_iter()
        .flat_map(|token| match token {
            proc_macro2::TokenTree::Ident(found) if found == named => value.clone(),
            proc_macro2::TokenTree::Group(group) => {
                let mut replaced = proc_macro2::Group::new(group.delimiter(), replace(group.stream(), value));
                replaced.set_span(group.span());
                proc_macro2::TokenTree::Group(replaced).into()
            }
            other => other.into(),
        })
        .collect()
}
