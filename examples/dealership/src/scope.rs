// Made by `cargo xtask gen` from schema.kdl and the domains' specs. Edits here are lost: change the spec and generate again.

//! Markers for what code of a domain may reach.
//!
//! A session of a scope reads and writes what that domain may, and anything else does not compile. Nothing here exists at run time.

/// Code of the domain `core`. Reads its own tables, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Core {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Address> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::ApiKey> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::AuditLog> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::DealershipVariable> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Dealership> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Dealership> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::FeatureFlag> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::JwtToken> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Location> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::MagicLinkInvitation> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Role> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserSession> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Setting> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::SystemDiagnostic> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserRole> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::User> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::Address> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::ApiKey> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::AuditLog> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::DealershipVariable> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::v1::Dealership> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::v2::Dealership> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::FeatureFlag> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::JwtToken> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::Location> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::MagicLinkInvitation> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::Role> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::UserSession> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::Setting> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::SystemDiagnostic> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::UserRole> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::User> for Core {}

/// Code of the domain `customers`. Reads its own tables and those of `core`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Customers {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::ConsentRecord> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerMerge> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerTag> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerVehicle> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::Customer> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::OptOutRecord> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Address> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::ApiKey> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::AuditLog> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::DealershipVariable> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Dealership> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Dealership> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::FeatureFlag> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::JwtToken> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Location> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::MagicLinkInvitation> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Role> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserSession> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Setting> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::SystemDiagnostic> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserRole> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::User> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::customers::ConsentRecord> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::customers::CustomerMerge> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::customers::CustomerTag> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::customers::CustomerVehicle> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::customers::Customer> for Customers {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::customers::OptOutRecord> for Customers {}

/// Code of the domain `inventory`. Reads its own tables and those of `core`, `customers`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inventory {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::InventoryFeedRun> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::InventoryFeed> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::TestDrive> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehicleHold> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehicleLifecycleEvent>
for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehiclePhoto> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehiclePriceChange> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehicleRecommendation>
for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::v1::Vehicle> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::v2::Vehicle> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::v3::Vehicle> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Address> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::ApiKey> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::AuditLog> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::DealershipVariable> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Dealership> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Dealership> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::FeatureFlag> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::JwtToken> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Location> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::MagicLinkInvitation> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Role> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserSession> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Setting> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::SystemDiagnostic> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserRole> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::User> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::ConsentRecord> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerMerge> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerTag> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerVehicle> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::Customer> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::OptOutRecord> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::inventory::InventoryFeedRun> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::inventory::InventoryFeed> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::inventory::TestDrive> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::inventory::VehicleHold> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::inventory::VehicleLifecycleEvent>
for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::inventory::VehiclePhoto> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::inventory::VehiclePriceChange>
for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::inventory::VehicleRecommendation>
for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::inventory::v1::Vehicle> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::inventory::v2::Vehicle> for Inventory {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::inventory::v3::Vehicle> for Inventory {}

/// Code of the domain `leads`. Reads its own tables and those of `core`, `customers`, `inventory`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leads {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::FollowUpTask> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadActivity> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadDuplicate> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadNote> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadScore> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadScoringRule> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadSource> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadVehicle> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::Lead> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::TradeIn> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::VehicleInterest> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Address> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::ApiKey> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::AuditLog> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::DealershipVariable> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Dealership> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Dealership> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::FeatureFlag> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::JwtToken> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Location> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::MagicLinkInvitation> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Role> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserSession> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Setting> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::SystemDiagnostic> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserRole> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::User> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::ConsentRecord> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerMerge> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerTag> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerVehicle> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::Customer> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::OptOutRecord> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::InventoryFeedRun> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::InventoryFeed> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::TestDrive> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehicleHold> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehicleLifecycleEvent> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehiclePhoto> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehiclePriceChange> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehicleRecommendation> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::v1::Vehicle> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::v2::Vehicle> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::v3::Vehicle> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::leads::FollowUpTask> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::leads::LeadActivity> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::leads::LeadDuplicate> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::leads::LeadNote> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::leads::LeadScore> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::leads::LeadScoringRule> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::leads::LeadSource> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::leads::LeadVehicle> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::leads::Lead> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::leads::TradeIn> for Leads {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::leads::VehicleInterest> for Leads {}

/// Code of the domain `agents`. Reads its own tables and those of `core`, `leads`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agents {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::AgentRun> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::AgentTool> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::Agent> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::ExperimentVariant> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::LanguageModel> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::LeadSourcePrompt> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::Persona> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::PromptExperiment> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::PromptMetric> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::PromptTemplate> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::Sandbox> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::TokenUsageLog> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::ToolCall> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::CatalogueTool> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::Tool> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Address> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::ApiKey> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::AuditLog> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::DealershipVariable> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Dealership> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Dealership> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::FeatureFlag> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::JwtToken> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Location> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::MagicLinkInvitation> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Role> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserSession> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Setting> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::SystemDiagnostic> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserRole> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::User> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::FollowUpTask> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadActivity> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadDuplicate> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadNote> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadScore> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadScoringRule> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadSource> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadVehicle> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::Lead> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::TradeIn> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::VehicleInterest> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::agents::AgentRun> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::agents::AgentTool> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::agents::Agent> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::agents::ExperimentVariant> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::agents::LanguageModel> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::agents::LeadSourcePrompt> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::agents::Persona> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::agents::PromptExperiment> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::agents::PromptMetric> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::agents::PromptTemplate> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::agents::Sandbox> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::agents::TokenUsageLog> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::agents::ToolCall> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::agents::CatalogueTool> for Agents {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::agents::Tool> for Agents {}

/// Code of the domain `channels`. Reads its own tables and those of `core`, `customers`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channels {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::ChannelAttempt> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::ChannelRoutingRule> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::CredentialUse> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::CustomerChannelPreference>
for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::DealershipChannel> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::EmailMessage> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::OptOutKeyword> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::SmsMessage> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::StoredCredential> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Address> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::ApiKey> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::AuditLog> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::DealershipVariable> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Dealership> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Dealership> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::FeatureFlag> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::JwtToken> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Location> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::MagicLinkInvitation> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Role> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserSession> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Setting> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::SystemDiagnostic> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserRole> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::User> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::ConsentRecord> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerMerge> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerTag> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerVehicle> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::Customer> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::OptOutRecord> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::channels::ChannelAttempt> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::channels::ChannelRoutingRule> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::channels::CredentialUse> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::channels::CustomerChannelPreference>
for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::channels::DealershipChannel> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::channels::EmailMessage> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::channels::OptOutKeyword> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::channels::SmsMessage> for Channels {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::channels::StoredCredential> for Channels {}

/// Code of the domain `conversations`. Reads its own tables and those of `core`, `customers`, `inventory`, `leads`, `agents`, `channels`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conversations {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::AgentPresence>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::ConversationContext>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::ConversationTopic>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::ConversationWatcher>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::Conversation>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::CustomerMemory>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::DashboardView>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::EscalationReason>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::Escalation> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::HandoverRule>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::Handover> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::MessageAttachment>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::MessageInsight>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::Message> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::Topic> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::VehicleMention>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Address> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::ApiKey> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::AuditLog> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::DealershipVariable> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Dealership> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Dealership> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::FeatureFlag> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::JwtToken> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Location> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::MagicLinkInvitation> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Role> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserSession> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Setting> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::SystemDiagnostic> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserRole> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::User> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::ConsentRecord> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerMerge> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerTag> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerVehicle>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::Customer> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::OptOutRecord> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::InventoryFeedRun>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::InventoryFeed> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::TestDrive> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehicleHold> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehicleLifecycleEvent>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehiclePhoto> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehiclePriceChange>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehicleRecommendation>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::v1::Vehicle> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::v2::Vehicle> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::v3::Vehicle> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::FollowUpTask> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadActivity> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadDuplicate> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadNote> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadScore> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadScoringRule> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadSource> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadVehicle> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::Lead> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::TradeIn> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::VehicleInterest> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::AgentRun> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::AgentTool> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::Agent> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::ExperimentVariant> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::LanguageModel> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::LeadSourcePrompt> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::Persona> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::PromptExperiment> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::PromptMetric> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::PromptTemplate> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::Sandbox> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::TokenUsageLog> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::ToolCall> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::CatalogueTool> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::Tool> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::ChannelAttempt> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::ChannelRoutingRule>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::CredentialUse> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::CustomerChannelPreference>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::DealershipChannel>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::EmailMessage> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::OptOutKeyword> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::SmsMessage> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::StoredCredential>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::conversations::AgentPresence>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::conversations::ConversationContext>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::conversations::ConversationTopic>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::conversations::ConversationWatcher>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::conversations::Conversation>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::conversations::CustomerMemory>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::conversations::DashboardView>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::conversations::EscalationReason>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::conversations::Escalation>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::conversations::HandoverRule>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::conversations::Handover> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::conversations::MessageAttachment>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::conversations::MessageInsight>
for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::conversations::Message> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::conversations::Topic> for Conversations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::conversations::VehicleMention>
for Conversations {}

/// Code of the domain `ingestion`. Reads its own tables and those of `core`, `customers`, `leads`, `channels`, `conversations`, `agents`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ingestion {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::ingestion::AdfConversationLink>
for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::ingestion::AdfLead> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::ingestion::AdfMailbox> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::ingestion::AdfParseError> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::ingestion::AdfProcessingLog> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::ingestion::AdfResponseRule> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::ingestion::RawMessage> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::ingestion::SmsDeliveryLog> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::ingestion::SmsResponse> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::ingestion::WebhookDeliveryLog> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::ingestion::WebhookEndpoint> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Address> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::ApiKey> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::AuditLog> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::DealershipVariable> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Dealership> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Dealership> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::FeatureFlag> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::JwtToken> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Location> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::MagicLinkInvitation> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Role> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserSession> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Setting> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::SystemDiagnostic> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserRole> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::User> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::ConsentRecord> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerMerge> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerTag> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerVehicle> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::Customer> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::OptOutRecord> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::FollowUpTask> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadActivity> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadDuplicate> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadNote> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadScore> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadScoringRule> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadSource> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadVehicle> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::Lead> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::TradeIn> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::VehicleInterest> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::ChannelAttempt> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::ChannelRoutingRule> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::CredentialUse> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::CustomerChannelPreference>
for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::DealershipChannel> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::EmailMessage> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::OptOutKeyword> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::SmsMessage> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::StoredCredential> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::AgentPresence> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::ConversationContext>
for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::ConversationTopic>
for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::ConversationWatcher>
for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::Conversation> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::CustomerMemory> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::DashboardView> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::EscalationReason>
for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::Escalation> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::HandoverRule> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::Handover> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::MessageAttachment>
for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::MessageInsight> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::Message> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::Topic> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::VehicleMention> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::AgentRun> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::AgentTool> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::Agent> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::ExperimentVariant> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::LanguageModel> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::LeadSourcePrompt> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::Persona> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::PromptExperiment> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::PromptMetric> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::PromptTemplate> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::Sandbox> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::TokenUsageLog> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::ToolCall> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::CatalogueTool> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::Tool> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::ingestion::AdfConversationLink>
for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::ingestion::AdfLead> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::ingestion::AdfMailbox> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::ingestion::AdfParseError> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::ingestion::AdfProcessingLog> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::ingestion::AdfResponseRule> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::ingestion::RawMessage> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::ingestion::SmsDeliveryLog> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::ingestion::SmsResponse> for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::ingestion::WebhookDeliveryLog>
for Ingestion {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::ingestion::WebhookEndpoint> for Ingestion {}

/// Code of the domain `spend`. Reads its own tables and those of `core`, `leads`, `channels`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spend {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::spend::AdsAccount> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::spend::AdsCampaign> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::spend::BudgetAlert> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::spend::DailySpendLog> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::spend::ReportRun> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::spend::ReportSchedule> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Address> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::ApiKey> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::AuditLog> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::DealershipVariable> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Dealership> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Dealership> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::FeatureFlag> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::JwtToken> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Location> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::MagicLinkInvitation> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Role> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserSession> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Setting> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::SystemDiagnostic> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserRole> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::User> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::FollowUpTask> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadActivity> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadDuplicate> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadNote> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadScore> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadScoringRule> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadSource> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadVehicle> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::Lead> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::TradeIn> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::VehicleInterest> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::ChannelAttempt> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::ChannelRoutingRule> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::CredentialUse> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::CustomerChannelPreference>
for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::DealershipChannel> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::EmailMessage> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::OptOutKeyword> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::SmsMessage> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::channels::StoredCredential> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::spend::AdsAccount> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::spend::AdsCampaign> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::spend::BudgetAlert> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::spend::DailySpendLog> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::spend::ReportRun> for Spend {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::spend::ReportSchedule> for Spend {}

/// Code of the domain `dual_mode`. Reads its own tables and those of `core`, `customers`, `inventory`, `leads`, `agents`, `conversations`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DualMode {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::dual_mode::AiSuggestion> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::dual_mode::ChatSession> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::dual_mode::ChatWidget> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::dual_mode::ConversationMode> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::dual_mode::DirectAgent> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::dual_mode::LeadRoutingRule> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::dual_mode::ModeChange> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::dual_mode::ModeMetric> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::dual_mode::ModeSchedule> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::dual_mode::QuickReply> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::dual_mode::VehicleStageChange> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Address> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::ApiKey> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::AuditLog> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::DealershipVariable> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Dealership> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Dealership> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::FeatureFlag> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::JwtToken> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Location> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::MagicLinkInvitation> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Role> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserSession> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Setting> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::SystemDiagnostic> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserRole> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::User> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::ConsentRecord> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerMerge> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerTag> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::CustomerVehicle> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::Customer> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::customers::OptOutRecord> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::InventoryFeedRun> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::InventoryFeed> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::TestDrive> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehicleHold> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehicleLifecycleEvent>
for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehiclePhoto> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehiclePriceChange> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::VehicleRecommendation>
for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::v1::Vehicle> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::v2::Vehicle> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::inventory::v3::Vehicle> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::FollowUpTask> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadActivity> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadDuplicate> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadNote> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadScore> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadScoringRule> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadSource> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::LeadVehicle> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::Lead> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::TradeIn> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::leads::VehicleInterest> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::AgentRun> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::AgentTool> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::Agent> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::ExperimentVariant> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::LanguageModel> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::LeadSourcePrompt> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::Persona> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::PromptExperiment> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::PromptMetric> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::PromptTemplate> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::Sandbox> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::TokenUsageLog> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::ToolCall> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::CatalogueTool> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::agents::Tool> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::AgentPresence> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::ConversationContext>
for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::ConversationTopic>
for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::ConversationWatcher>
for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::Conversation> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::CustomerMemory> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::DashboardView> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::EscalationReason>
for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::Escalation> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::HandoverRule> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::Handover> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::MessageAttachment>
for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::MessageInsight> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::Message> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::Topic> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::conversations::VehicleMention> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::dual_mode::AiSuggestion> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::dual_mode::ChatSession> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::dual_mode::ChatWidget> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::dual_mode::ConversationMode> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::dual_mode::DirectAgent> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::dual_mode::LeadRoutingRule> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::dual_mode::ModeChange> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::dual_mode::ModeMetric> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::dual_mode::ModeSchedule> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::dual_mode::QuickReply> for DualMode {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::dual_mode::VehicleStageChange> for DualMode {}
