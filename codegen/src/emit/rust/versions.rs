//! The registry: versions by value, with what each holds.
//!
//! The model comes in; out go the enum `Version` and a file of constants for each version that is served.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use schema_spec::ColumnType;
use schema_spec::model::{Logical, LogicalDomain, Model, Qualified, Version, VersionState};

use super::doc;
use super::name::ident;
use super::print::{SourceFile, version_module};
use super::shape::Shapes;
use super::sql::spelled;
use crate::Artifact;

/// `src/registry.rs` and what is below it.
pub(crate) fn files(shapes: &Shapes<'_>) -> Vec<Artifact> {
    let mut files = vec![index(shapes)];
    files.extend(shapes.logical.iter().filter_map(|logical| {
        let version = shapes.model.versions.iter().find(|version| version.number == logical.version)?;
        Some(constants(shapes, logical, version))
    }));
    files
}

fn index(shapes: &Shapes<'_>) -> Artifact {
    let mut file = SourceFile::new("src/registry.rs", "schema.kdl");
    let served: Vec<&Version> = served(shapes.model);
    file.push(doc::inner_lines(
        "The registry of versions: what each served version of the schema holds, for code that chooses a version at \
         run time.",
    ));
    let modules = served.iter().map(|version| module(version));
    file.push(quote!(mod schema; #(mod #modules;)*));
    file.push(quote!(
        pub use schema::{ColumnInfo, EnumInfo, ReadModelInfo, Schema, TableInfo, VersionState};
    ));
    file.push(version_enum(&served));
    file.push(version_text());
    file.finish()
}

fn served(model: &Model) -> Vec<&Version> {
    model.versions.iter().filter(|version| version.state != VersionState::Retired).collect()
}

fn module(version: &Version) -> Ident {
    ident(&version_module(version.number))
}

fn version_enum(served: &[&Version]) -> TokenStream {
    let variants: Vec<Ident> = served.iter().map(|version| format_ident!("V{}", version.number)).collect();
    let numbers: Vec<u32> = served.iter().map(|version| version.number).collect();
    let modules = served.iter().map(|version| module(version));
    let docs = served.iter().map(|version| {
        doc::lines(&doc::or(version.doc.as_deref(), &format!("Version {} of the schema.", version.number)))
    });
    let current = served.iter().position(|version| version.state == VersionState::Current);
    let newest = served.len().checked_sub(1);
    let current = current.or(newest).and_then(|position| variants.get(position)).map(|variant| {
        quote! {
            /// The version that new code is written against.
            pub const CURRENT: Self = Self::#variant;
        }
    });
    quote! {
        /// A version of the schema that is served.
        ///
        /// A `match` outside of this crate has an arm for versions that it does not know, so that a new one breaks nobody.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Version {
            #(#docs #variants,)*
        }

        impl Version {
            /// Every served version, oldest first.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            #current

            /// The version's number.
            #[must_use]
            pub const fn number(self) -> u32 {
                match self { #(Self::#variants => #numbers,)* }
            }

            /// What the version holds.
            #[must_use]
            pub const fn schema(self) -> &'static Schema {
                match self { #(Self::#variants => &#modules::SCHEMA,)* }
            }

            /// The served version of that number.
            #[must_use]
            pub fn from_number(number: u32) -> Option<Self> {
                Self::ALL.iter().copied().find(|version| version.number() == number)
            }
        }
    }
}

fn version_text() -> TokenStream {
    quote! {
        impl std::fmt::Display for Version {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "v{}", self.number())
            }
        }

        /// Reads `v2` or `2`.
        impl std::str::FromStr for Version {
            type Err = UnknownVersion;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let number = text.strip_prefix('v').unwrap_or(text).parse().ok();
                number.and_then(Self::from_number).ok_or_else(|| UnknownVersion(text.to_owned()))
            }
        }

        impl TryFrom<u32> for Version {
            type Error = UnknownVersion;

            fn try_from(number: u32) -> Result<Self, Self::Error> {
                Self::from_number(number).ok_or_else(|| UnknownVersion(number.to_string()))
            }
        }

        /// What was asked for is no version that is served.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct UnknownVersion(
            /// What was asked for.
            pub String,
        );

        impl std::fmt::Display for UnknownVersion {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "`{}` is no version of the schema that is served", self.0)
            }
        }

        impl std::error::Error for UnknownVersion {}
    }
}

fn constants(shapes: &Shapes<'_>, logical: &Logical, version: &Version) -> Artifact {
    let name = version_module(version.number);
    let mut file = SourceFile::new(format!("src/registry/{name}.rs"), "schema.kdl and the domains' specs");
    file.push(doc::inner_lines(&format!("What version {} holds.", version.number)));
    let enums = logical.domains.iter().flat_map(enums);
    let tables = logical.domains.iter().flat_map(|domain| tables(shapes, domain));
    let read_models = logical.domains.iter().flat_map(read_models);
    let [enums, tables, read_models] =
        [enums.collect::<Vec<_>>(), tables.collect::<Vec<_>>(), read_models.collect::<Vec<_>>()];
    // A slice type is named whether its slice has something in it or not; a column only where there are some.
    let has_columns = !tables.is_empty() || !read_models.is_empty();
    let column_info = has_columns.then(|| quote!(ColumnInfo,));
    file.push(quote!(
        use super::schema::{#column_info EnumInfo, ReadModelInfo, Schema, TableInfo, VersionState};
    ));
    let number = version.number;
    let state = ident(&format!("{:?}", version.state));
    let (said, deprecated) = (optional(version.doc.as_deref()), optional(version.deprecated.as_deref()));
    file.push(quote! {
        /// The version.
        pub(super) static SCHEMA: Schema = Schema {
            version: #number,
            state: VersionState::#state,
            doc: #said,
            deprecated: #deprecated,
            enums: ENUMS,
            tables: TABLES,
            read_models: READ_MODELS,
        };
    });
    file.push(quote!(static ENUMS: &[EnumInfo] = &[#(#enums),*];));
    file.push(quote!(static TABLES: &[TableInfo] = &[#(#tables),*];));
    file.push(quote!(static READ_MODELS: &[ReadModelInfo] = &[#(#read_models),*];));
    if has_columns {
        file.push(quote! {
            const fn column(
                name: &'static str,
                sql_type: &'static str,
                nullable: bool,
                has_default: bool,
                doc: Option<&'static str>,
            ) -> ColumnInfo {
                ColumnInfo { name, sql_type, nullable, has_default, doc }
            }
        });
    }
    file.finish()
}

fn optional(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}

fn enums(domain: &LogicalDomain) -> impl Iterator<Item = TokenStream> {
    let (owner, schema) = (&domain.name, &domain.schema);
    domain.enums.iter().map(move |source| {
        let (name, rust_name, said) = (&source.name, &source.rust_name, optional(source.doc.as_deref()));
        let labels = source.labels.iter().map(|label| &label.label);
        quote! {
            EnumInfo {
                domain: #owner, schema: #schema, name: #name, rust_name: #rust_name, doc: #said,
                labels: &[#(#labels),*],
            }
        }
    })
}

fn tables<'a>(shapes: &'a Shapes<'_>, domain: &'a LogicalDomain) -> impl Iterator<Item = TokenStream> + 'a {
    let (owner, schema) = (&domain.name, &domain.schema);
    domain.tables.iter().map(move |source| {
        let table = shapes.model.table(&Qualified { domain: owner.clone(), name: source.name.clone() });
        let rust_name = table.map_or(&source.rust_name, |table| &shapes.row_of(table).rust_name);
        let (name, said) = (&source.name, optional(source.doc.as_deref()));
        let columns = source.columns.iter().map(|found| {
            let has_default = found.default.is_some() || found.identity.is_some() || found.generated.is_some();
            column(&found.name, &found.column_type, found.nullable, has_default, found.doc.as_deref())
        });
        let key = source.primary_key.iter().flat_map(|key| &key.columns);
        quote! {
            TableInfo {
                domain: #owner, schema: #schema, name: #name, rust_name: #rust_name, doc: #said,
                columns: &[#(#columns),*],
                primary_key: &[#(#key),*],
            }
        }
    })
}

fn read_models(domain: &LogicalDomain) -> impl Iterator<Item = TokenStream> {
    let (owner, schema) = (&domain.name, &domain.schema);
    domain.read_models.iter().map(move |source| {
        let (name, rust_name, said) = (&source.name, &source.rust_name, optional(source.doc.as_deref()));
        let columns = source
            .columns
            .iter()
            .map(|found| column(&found.name, &found.column_type, found.nullable, false, found.doc.as_deref()));
        let (materialized, key) = (source.materialized, &source.key);
        quote! {
            ReadModelInfo {
                domain: #owner, schema: #schema, name: #name, rust_name: #rust_name, doc: #said,
                materialized: #materialized,
                columns: &[#(#columns),*],
                key: &[#(#key),*],
            }
        }
    })
}

fn column(name: &str, found: &ColumnType, nullable: bool, has_default: bool, said: Option<&str>) -> TokenStream {
    let (sql_type, said) = (spelled(found), optional(said));
    quote!(column(#name, #sql_type, #nullable, #has_default, #said))
}
