// Made by `cargo xtask gen` from schema.kdl. Edits here are lost: change the spec and generate again.

//! A small shop, with everything that one version can do to another.
//!
//! # Versions
//!
//! Each version of the schema that is served is a module. A type that is the same in two versions is one type; types that differ cannot be mixed.
//!
//! - [`v1`] (supported): As it opened.
//! - [`v2`] (current): Prices get a lower end.
//! - [`v3`] (draft): Every article has a colour, and says when it was listed.
//!
//! # Domains
//!
//! - [`core`](scope::Core): Who works here. A \[link\] and a \<tag\> in a doc stay what they are.
//! - [`sales`](scope::Sales): What is sold.
//! - [`drafts`](scope::Drafts): Articles in the making.
//! - [`shown`](scope::Shown): What customers see.
//!
//! # Features
//!
//! - `chrono`, `rust_decimal`: times and numbers to and from the types of these crates.
//! - `serde`: rows, enums and values can be serialized.
//! - `sqlx`: rows travel by `sqlx`; see `sqlx_session`.
//! - `tokio-postgres`: rows travel by `tokio-postgres`; see `tokio_postgres_session`.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod domain;
mod drivers;
pub mod registry;
pub mod relation;
mod rows;
pub mod scope;
#[cfg(feature = "sqlx")]
pub mod sqlx_session;
#[cfg(feature = "tokio-postgres")]
pub mod tokio_postgres_session;
pub mod values;

/// As it opened.
#[deprecated(note = "Prices have a lower end since version 2.")]
pub mod v1 {
    pub use crate::domain::core::{Choice, ChoiceId, ChoicePatch, NewChoice, PersonId};
    pub use crate::domain::core::v1::{NewPerson, Person, PersonPatch, Role};
    pub use crate::domain::sales::{ArticleId, NewNote, Note, NoteId, NotePatch};
    pub use crate::domain::sales::v1::{Article, ArticlePatch, NewArticle};
    pub use crate::domain::drafts::{
        ArticleDraft, ArticleDraftId, ArticleDraftPatch, NewArticleDraft,
    };
    pub use crate::domain::shown::ShownArticle;
}

/// Prices get a lower end.
pub mod v2 {
    pub use crate::domain::core::{Choice, ChoiceId, ChoicePatch, NewChoice, PersonId};
    pub use crate::domain::core::v2::{NewPerson, Person, PersonPatch, Role};
    pub use crate::domain::sales::{ArticleId, NewNote, Note, NoteId, NotePatch};
    pub use crate::domain::sales::v2::{
        Article, ArticlePatch, ArticlePriceFromSwitch, NewArticle,
    };
    pub use crate::domain::drafts::{
        ArticleDraft, ArticleDraftId, ArticleDraftPatch, NewArticleDraft,
    };
    pub use crate::domain::shown::ShownArticle;
}

/// Every article has a colour, and says when it was listed.
pub mod v3 {
    pub use crate::domain::core::{Choice, ChoiceId, ChoicePatch, NewChoice, PersonId};
    pub use crate::domain::core::v2::{NewPerson, Person, PersonPatch, Role};
    pub use crate::domain::sales::{ArticleId, NewNote, Note, NoteId, NotePatch};
    pub use crate::domain::sales::v3::{
        Article, ArticlePatch, ArticlePriceFromSwitch, NewArticle,
    };
    pub use crate::domain::drafts::{
        ArticleDraft, ArticleDraftId, ArticleDraftPatch, NewArticleDraft,
    };
    pub use crate::domain::shown::ShownArticle;
}
