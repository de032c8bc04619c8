//! From one version to its neighbour, and back.
//!
//! Two shapes of one element come in; out go `From` where nothing can be lost, `TryFrom` where something can, and a
//! function that says in its name what it leaves behind or asks for. Values follow `up`, `down` and defaults.

mod constant;
mod enums;
mod expression;
mod plan;
mod switch;
mod value;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use schema_spec::Carrier;
use schema_spec::model::{Qualified, Table, VersionNumber};

use super::doc;
use super::shape::{Element, Group, Kind, TableShape, TypeRef};
pub(crate) use constant::Types;
pub(crate) use enums::enumeration;
use plan::Plan;
pub(crate) use switch::{switch, switches};

/// Which way a conversion goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// To the newer version.
    Up,
    /// To the older version.
    Down,
}

/// The older neighbour of a group, where their versions follow each other.
pub(crate) fn older<'a, S>(element: &'a Element<S>, group: &Group<S>) -> Option<&'a Group<S>> {
    let first = *group.versions.first()?;
    element.groups.iter().find(|older| older.versions.last().is_some_and(|&last| last + 1 == first))
}

/// One conversion between two types.
pub(crate) struct Step<'a, S> {
    pub(crate) way: Way,
    pub(crate) from: &'a S,
    pub(crate) to: &'a S,
    /// The two types as paths.
    pub(crate) from_path: TokenStream,
    pub(crate) to_path: TokenStream,
    /// The version that is reached.
    pub(crate) to_version: VersionNumber,
}

/// Both ways between a group and its older neighbour.
pub(crate) fn steps<'a, S: 'a>(
    element: &'a Element<S>,
    group: &'a Group<S>,
    types: &Types<'_>,
    name: impl Fn(&S) -> String,
) -> Vec<Step<'a, S>> {
    let Some(older) = older(element, group) else { return Vec::new() };
    let (Some(&old), Some(&new)) = (older.versions.last(), group.versions.first()) else { return Vec::new() };
    let path = |group: &Group<S>| {
        let version = element.module_of(group);
        types.path(&TypeRef { domain: element.owner.domain.clone(), version, name: name(&group.shape) })
    };
    let step = |way, from: &'a Group<S>, to: &'a Group<S>, to_version| Step {
        way,
        from: &from.shape,
        to: &to.shape,
        from_path: path(from),
        to_path: path(to),
        to_version,
    };
    vec![step(Way::Up, older, group, new), step(Way::Down, group, older, old)]
}

/// The conversions between a table's type and that of the version before it.
pub(crate) fn table(
    element: &Element<TableShape>,
    group: &Group<TableShape>,
    table: &Table,
    types: &Types<'_>,
) -> Vec<TokenStream> {
    let steps = steps(element, group, types, |shape| shape.rust.clone());
    steps.iter().map(|step| conversion(step, table, types, &element.owner)).collect()
}

fn conversion(step: &Step<'_, TableShape>, table: &Table, types: &Types<'_>, owner: &Qualified) -> TokenStream {
    let plan = Plan::of(step, table, types, &quote!(row));
    let (from, to) = (&step.from_path, &step.to_path);
    let body = plan.body(to);
    if plan.arguments.is_empty() && plan.lost.is_empty() {
        let convert = &types.prelude.from;
        return if plan.fallible {
            let (result, try_from) = (&types.prelude.result, &types.prelude.try_from);
            let docs = doc::lines(&fallible_doc(step));
            quote! {
                #docs
                impl #try_from<#from> for #to {
                    type Error = relation::ConversionError;

                    fn try_from(row: #from) -> #result<Self, Self::Error> { #body }
                }
            }
        } else {
            let docs = doc::lines(&format!("The row as version {} has it. Nothing is lost.", step.to_version));
            quote! {
                #docs
                impl #convert<#from> for #to {
                    fn from(row: #from) -> Self { #body }
                }
            }
        };
    }
    let function = function(step, &Plan::of(step, table, types, &quote!(self)), types);
    let checked = checked(step, &plan, types, owner);
    quote!(#function #checked)
}

fn fallible_doc(step: &Step<'_, TableShape>) -> String {
    format!("The row as version {} has it, or the column whose value it cannot hold.", step.to_version)
}

/// Name of the function that loses or asks for something.
fn function_name(to: VersionNumber, asks: bool) -> Ident {
    format_ident!("into_v{to}_{}", if asks { "with" } else { "lossy" })
}

fn function(step: &Step<'_, TableShape>, plan: &Plan<'_>, types: &Types<'_>) -> TokenStream {
    let (from, to) = (&step.from_path, &step.to_path);
    let name = function_name(step.to_version, !plan.arguments.is_empty());
    let arguments = plan.arguments.iter().map(|asked| {
        let (name, column) = (asked.ident(), types.column(asked));
        quote!(#name: #column)
    });
    let mut said = format!("The row as version {} has it.", step.to_version);
    if !plan.arguments.is_empty() {
        let asked: Vec<String> = plan.arguments.iter().map(|field| doc::code(&field.name)).collect();
        said.push_str(&format!(
            "\n\nOnly the database can compute {}, so the value is asked for.",
            asked.join(" and ")
        ));
    }
    if !plan.lost.is_empty() {
        let left: Vec<String> = plan.lost.iter().map(|lost| doc::code(&lost.column)).collect();
        said.push_str(&format!(
            "\n\nWhat version {} cannot hold is left behind: {}.",
            step.to_version,
            left.join(", ")
        ));
    }
    let result = &types.prelude.result;
    let returned = if plan.fallible {
        said.push_str("\n\n# Errors\n\nA column whose value the other version cannot hold.");
        quote!(#result<#to, relation::ConversionError>)
    } else {
        quote!(#to)
    };
    let docs = doc::lines(&said);
    let must_use = if plan.fallible { quote!() } else { quote!(#[must_use]) };
    let body = plan.body(to);
    quote! {
        impl #from {
            #docs
            #must_use
            pub fn #name(self #(, #arguments)*) -> #returned { #body }
        }
    }
}

/// `TryFrom` beside a function that loses something: it refuses exactly where there is something to lose.
fn checked(step: &Step<'_, TableShape>, plan: &Plan<'_>, types: &Types<'_>, owner: &Qualified) -> TokenStream {
    let checks: Option<Vec<&TokenStream>> = plan.lost.iter().map(|lost| lost.check.as_ref()).collect();
    let Some(checks) = checks.filter(|_| plan.arguments.is_empty()) else { return quote!() };
    let (from, to) = (&step.from_path, &step.to_path);
    let (result, try_from) = (&types.prelude.result, &types.prelude.try_from);
    let function = function_name(step.to_version, false);
    let (table, reason) = (&owner.name, format!("version {} would lose its value", step.to_version));
    let columns = plan.lost.iter().map(|lost| &lost.column);
    let converted = if plan.fallible { quote!(row.#function()) } else { quote!(Ok(row.#function())) };
    let said = format!(
        "The row as version {} has it, where nothing is lost by that. [`{function}`]({}::{function}) does not ask.",
        step.to_version,
        step.from_path.to_string().replace(' ', ""),
    );
    let docs = doc::lines(&said);
    quote! {
        #docs
        impl #try_from<#from> for #to {
            type Error = relation::ConversionError;

            fn try_from(row: #from) -> #result<Self, Self::Error> {
                let lost = [#((#columns, #checks)),*];
                if let Some((column, _)) = lost.into_iter().find(|&(_, is_lost)| is_lost) {
                    return Err(relation::ConversionError::new(#table, column, #reason));
                }
                #converted
            }
        }
    }
}

impl Types<'_> {
    /// The type of a column, seen from the file.
    pub(crate) fn column(&self, found: &super::shape::Field) -> TokenStream {
        let scalar = match &found.kind {
            Kind::Enum(named) | Kind::Id(named, _) => self.path(named),
            // The file need not have imported `values` for types that only its neighbour has.
            Kind::Plain(Carrier::Value(_) | Carrier::Text(_)) => {
                let value = self.prelude.scalar(&found.kind);
                if self.imports.has_support("values") { value } else { quote!(crate::#value) }
            }
            Kind::Text(_) => {
                let value = self.prelude.scalar(&found.kind);
                if self.imports.has_support("types") { value } else { quote!(crate::#value) }
            }
            Kind::Plain(carrier) => self.prelude.carrier(*carrier),
        };
        let (vec, option) = (&self.prelude.vec, &self.prelude.option);
        let value = if found.column_type.array { quote!(#vec<#scalar>) } else { scalar };
        if found.nullable { quote!(#option<#value>) } else { value }
    }
}
