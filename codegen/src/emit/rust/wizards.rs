//! Steps of wizards: what an author has answered, as a draft keeps it.
//!
//! The shape of a step comes in, a struct goes out whose every field may be missing, because drafts are resumed half done.
//! Whether a draft is finished, the database says.

use proc_macro2::TokenStream;
use quote::quote;
use schema_spec::model::{LogicalColumn, LogicalStep, WizardField};

use super::doc;
use super::name::{Prelude, ident};
use super::shape::{Field, Place, Shapes};
use super::tables::serde_name;

/// A step of a wizard as Rust shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StepShape {
    pub(crate) wizard: String,
    /// The column that keeps its answers.
    pub(crate) kept: String,
    pub(crate) name: String,
    pub(crate) rust: String,
    pub(crate) doc: Option<String>,
    /// Whether its answers are a list.
    pub(crate) many: bool,
    /// What is asked; an answer may always be missing, in a draft.
    pub(crate) fields: Vec<Field>,
    /// Positions of the answers that a finished draft may lack.
    pub(crate) optional: Vec<usize>,
}

impl Shapes<'_> {
    pub(super) fn step_shape(&self, place: &Place<'_>, source: &LogicalStep) -> Option<StepShape> {
        let step = &source.step;
        let field = |asked: &WizardField| {
            let column = LogicalColumn {
                key: asked.name.clone(),
                name: asked.name.clone(),
                doc: asked.doc.clone(),
                column_type: asked.column_type.clone(),
                nullable: true,
                default: None,
                identity: None,
                generated: None,
            };
            Field { nullable: true, default: None, ..self.table_field(&column, None, place.version) }
        };
        let table = self.model.table(&source.drafts)?;
        Some(StepShape {
            wizard: source.wizard.clone(),
            kept: format!("{}.{}.{}", place.schema, table.name, source.payload),
            name: step.name.clone(),
            rust: step.rust_name.clone(),
            doc: step.doc.clone(),
            many: step.many,
            fields: step.fields.iter().map(field).collect(),
            optional: step.fields.iter().enumerate().filter(|(_, field)| field.optional).map(|(at, _)| at).collect(),
        })
    }
}

/// Everything of one step.
pub(crate) fn step(step: &StepShape, prelude: &Prelude) -> TokenStream {
    let name = ident(&step.rust);
    let of = format!("step {} of the wizard {}", doc::code(&step.name), doc::code(&step.wizard));
    let one = if step.many { "One answer of the" } else { "The answers of the" };
    let facts = format!("{one} {of}, kept in {}.", doc::code(&step.kept));
    let docs = doc::lines(&match step.doc.as_deref().map(doc::escape).filter(|said| !said.is_empty()) {
        Some(said) => format!("{said}\n\n{facts}"),
        None => facts,
    });
    let fields = step.fields.iter().enumerate().map(|(at, field)| {
        let docs = doc::lines(&asked(field, step.optional.contains(&at)));
        let (name, value, serde) = (field.ident(), prelude.column(field), serde_name(field));
        quote!(#docs #serde pub #name: #value)
    });
    let (vec, option, given) = (&prelude.vec, &prelude.option, &step.name);
    let (all, written, value) = if step.many {
        (quote!(#vec<Self>), quote!(answers: &[Self]), quote!(answers))
    } else {
        (quote!(Self), quote!(&self), quote!(self))
    };
    quote! {
        #docs
        #[derive(Debug, Clone, Default, PartialEq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        pub struct #name { #(#fields,)* }

        impl #name {
            /// The step's name.
            pub const STEP: &'static str = #given;

            /// What a draft keeps of the step; nothing: it has not been saved.
            ///
            /// # Errors
            /// Answers of another form, as an older wizard may have left them.
            #[cfg(feature = "serde")]
            pub fn of(payload: &values::Jsonb) -> serde_json::Result<#option<#all>> {
                payload.member(Self::STEP)
            }

            /// What a draft is to keep of the step.
            ///
            /// # Errors
            /// Whatever `serde_json` reports.
            #[cfg(feature = "serde")]
            pub fn answers(#written) -> serde_json::Result<values::Jsonb> {
                values::Jsonb::from_value(#value)
            }
        }
    }
}

fn asked(field: &Field, optional: bool) -> String {
    let kind = doc::code(&super::sql::spelled(&field.declared));
    let facts = if optional { format!("{kind}.") } else { format!("{kind}, which a finished draft has.") };
    match field.doc.as_deref().map(doc::escape).filter(|said| !said.is_empty()) {
        Some(said) => format!("{said}\n\n{facts}"),
        None => facts,
    }
}
