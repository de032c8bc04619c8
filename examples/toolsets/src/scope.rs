// Made by `cargo xtask gen` from schema.kdl and the domains' specs. Edits here are lost: change the spec and generate again.

//! Markers for what code of a domain may reach.
//!
//! A session of a scope reads and writes what that domain may, and anything else does not compile. Nothing here exists at run time.

/// Code of the domain `projects`. Reads its own tables, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Projects {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::projects::Project> for Projects {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::projects::Project> for Projects {}

/// Code of the domain `deployments`. Reads its own tables and those of `projects`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deployments {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::deployments::Deployment> for Deployments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::deployments::PromptTemplate> for Deployments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::deployments::SourceState> for Deployments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::deployments::SystemSourceState>
for Deployments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::projects::Project> for Deployments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::deployments::Deployment> for Deployments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::deployments::PromptTemplate>
for Deployments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::deployments::SourceState> for Deployments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::deployments::SystemSourceState>
for Deployments {}

/// Code of the domain `variations`. Reads its own tables and those of `projects`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variations {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::variations::v1::ToolVariation>
for Variations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::variations::v2::ToolVariation>
for Variations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::variations::ToolVariationsGroupVersion>
for Variations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::variations::ToolVariationsGroup>
for Variations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::projects::Project> for Variations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::variations::v1::ToolVariation>
for Variations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::variations::v2::ToolVariation>
for Variations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::variations::ToolVariationsGroupVersion>
for Variations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::variations::ToolVariationsGroup>
for Variations {}

/// Code of the domain `toolsets`. Reads its own tables and those of `projects`, `deployments`, `variations`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toolsets {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::toolsets::ToolsetRelease> for Toolsets {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::toolsets::ToolsetVersion> for Toolsets {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::toolsets::v1::Toolset> for Toolsets {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::toolsets::v2::Toolset> for Toolsets {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::projects::Project> for Toolsets {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::deployments::Deployment> for Toolsets {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::deployments::PromptTemplate> for Toolsets {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::deployments::SourceState> for Toolsets {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::deployments::SystemSourceState> for Toolsets {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::variations::v1::ToolVariation> for Toolsets {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::variations::v2::ToolVariation> for Toolsets {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::variations::ToolVariationsGroupVersion>
for Toolsets {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::variations::ToolVariationsGroup>
for Toolsets {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::toolsets::ToolsetRelease> for Toolsets {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::toolsets::ToolsetVersion> for Toolsets {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::toolsets::v1::Toolset> for Toolsets {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::toolsets::v2::Toolset> for Toolsets {}
