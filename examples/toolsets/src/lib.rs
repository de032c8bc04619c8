// Made by `cargo xtask gen` from schema.kdl. Edits here are lost: change the spec and generate again.

//! Toolsets that are worked on in a staging copy, published as numbered releases, and rolled back.
//!
//! # Versions
//!
//! Each version of the schema that is served is a module. A type that is the same in two versions is one type; types that differ cannot be mixed.
//!
//! - [`v1`] (supported): Toolsets are changed in place.
//! - [`v2`] (current): Staging and releases: what is live is a release, and what is worked on is a copy.
//!
//! # Domains
//!
//! - [`projects`](scope::Projects): Whose toolsets they are.
//! - [`deployments`](scope::Deployments): Where tools come from: deployments, prompt templates, and what both were at one moment.
//! - [`variations`](scope::Variations): How tools are presented otherwise than their source says.
//! - [`toolsets`](scope::Toolsets): Toolsets, their versions and their releases.
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

/// Toolsets are changed in place.
pub mod v1 {
    pub use crate::domain::projects::{NewProject, Project, ProjectId, ProjectPatch};
    pub use crate::domain::deployments::{
        Deployment, DeploymentId, DeploymentPatch, DeploymentStatus, NewDeployment,
        NewPromptTemplate, PromptTemplate, PromptTemplateId, PromptTemplatePatch,
    };
    pub use crate::domain::variations::{
        NewToolVariationsGroup, ToolVariationId, ToolVariationsGroup,
        ToolVariationsGroupId, ToolVariationsGroupPatch,
    };
    pub use crate::domain::variations::v1::{
        NewToolVariation, ToolVariation, ToolVariationPatch,
    };
    pub use crate::domain::toolsets::{
        NewToolsetVersion, ToolsetId, ToolsetVersion, ToolsetVersionId,
        ToolsetVersionPatch,
    };
    pub use crate::domain::toolsets::v1::{NewToolset, Toolset, ToolsetPatch};
}

/// Staging and releases: what is live is a release, and what is worked on is a copy.
pub mod v2 {
    pub use crate::domain::projects::{NewProject, Project, ProjectId, ProjectPatch};
    pub use crate::domain::deployments::{
        Deployment, DeploymentId, DeploymentPatch, DeploymentStatus, NewDeployment,
        NewPromptTemplate, NewSourceState, NewSystemSourceState, PromptTemplate,
        PromptTemplateId, PromptTemplatePatch, SourceState, SourceStateId,
        SourceStatePatch, SystemSourceState, SystemSourceStateId, SystemSourceStatePatch,
    };
    pub use crate::domain::variations::{
        NewToolVariationsGroup, NewToolVariationsGroupVersion, ToolVariationId,
        ToolVariationsGroup, ToolVariationsGroupId, ToolVariationsGroupPatch,
        ToolVariationsGroupVersion, ToolVariationsGroupVersionId,
        ToolVariationsGroupVersionPatch,
    };
    pub use crate::domain::variations::v2::{
        NewToolVariation, ToolVariation, ToolVariationPatch,
    };
    pub use crate::domain::toolsets::{
        NewToolsetRelease, NewToolsetVersion, ToolsetId, ToolsetRelease,
        ToolsetReleaseId, ToolsetReleasePatch, ToolsetVersion, ToolsetVersionId,
        ToolsetVersionPatch,
    };
    pub use crate::domain::toolsets::v2::{NewToolset, Toolset, ToolsetPatch};
}
