// Made by `cargo xtask gen` from schema.kdl and the domains' specs. Edits here are lost: change the spec and generate again.

//! Markers for what code of a domain may reach.
//!
//! A session of a scope reads and writes what that domain may, and anything else does not compile. Nothing here exists at run time.

/// Code of the domain `core`. Reads its own tables, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Core {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Choice> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Person> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Person> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::Choice> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::v1::Person> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::v2::Person> for Core {}

/// Code of the domain `sales`. Reads its own tables and those of `core`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sales {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::sales::v1::Article> for Sales {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::sales::v2::Article> for Sales {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::sales::v3::Article> for Sales {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::sales::Note> for Sales {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::sales::v2::ArticlePriceFromSwitch> for Sales {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::sales::v3::ArticlePriceFromSwitch> for Sales {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Choice> for Sales {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Person> for Sales {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Person> for Sales {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::sales::v1::Article> for Sales {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::sales::v2::Article> for Sales {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::sales::v3::Article> for Sales {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::sales::Note> for Sales {}

/// Code of the domain `drafts`. Writes its own draft tables only; reads them and those of `core`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drafts {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::drafts::ArticleDraft> for Drafts {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Choice> for Drafts {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Person> for Drafts {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Person> for Drafts {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::drafts::ArticleDraft> for Drafts {}

/// Code of the domain `shown`. Reads its own read models and nothing else, and writes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::shown::ShownArticle> for Shown {}
