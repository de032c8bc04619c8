// Made by `cargo xtask gen` from schema.kdl and the domains' specs. Edits here are lost: change the spec and generate again.

//! Markers for what code of a domain may reach.
//!
//! A session of a scope reads and writes what that domain may, and anything else does not compile. Nothing here exists at run time.

/// Code of the domain `core`. Reads its own tables, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Core {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::ApiKey> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::ApiKey> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::AuditEntry> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::AuditEntry> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Credential> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Credential> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Gate> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::MailedToken> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Membership> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Membership> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::NotificationPreference> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Notification> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::OrganizationInvitation> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Organization> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Organization> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Passkey> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Permission> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::RoleAssignment> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::RolePermission> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Role> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserSession> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::UserProfile> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::UserProfile> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::User> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::v1::ApiKey> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::v2::ApiKey> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::v1::AuditEntry> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::v2::AuditEntry> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::v1::Credential> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::v2::Credential> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::Gate> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::MailedToken> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::v1::Membership> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::v2::Membership> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::NotificationPreference> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::Notification> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::OrganizationInvitation> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::v1::Organization> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::v2::Organization> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::Passkey> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::Permission> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::RoleAssignment> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::RolePermission> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::Role> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::UserSession> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::v1::UserProfile> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::v2::UserProfile> for Core {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::core::User> for Core {}

/// Code of the domain `locations`. Reads its own tables, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Locations {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::locations::LocationAlias> for Locations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::locations::LocationStatistics> for Locations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::locations::Location> for Locations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::locations::PointOfInterest> for Locations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::locations::LocationAlias> for Locations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::locations::LocationStatistics>
for Locations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::locations::Location> for Locations {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::locations::PointOfInterest> for Locations {}

/// Code of the domain `listings`. Reads its own tables and those of `core`, `locations`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listings {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::Enquiry> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::Enquiry> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::EnquiryMessage> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::Favourite> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::Feature> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingAgent> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingFeature> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::ListingPriceChange>
for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceChange>
for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingReport> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::ListingStatusChange>
for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::ListingStatusChange>
for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingTranslation> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingViewsDay> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::Listing> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::Listing> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::SavedSearchAlert> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::SavedSearch> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::SavedSearch> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ViewingFeedback> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::Viewing> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::Viewing> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceFromSwitch>
for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::ApiKey> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::ApiKey> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::AuditEntry> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::AuditEntry> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Credential> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Credential> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Gate> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::MailedToken> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Membership> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Membership> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::NotificationPreference> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Notification> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::OrganizationInvitation> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Organization> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Organization> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Passkey> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Permission> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::RoleAssignment> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::RolePermission> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Role> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserSession> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::UserProfile> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::UserProfile> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::User> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::locations::LocationAlias> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::locations::LocationStatistics> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::locations::Location> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::locations::PointOfInterest> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::v1::Enquiry> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::v2::Enquiry> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::EnquiryMessage> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::Favourite> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::Feature> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::ListingAgent> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::ListingFeature> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::v1::ListingPriceChange>
for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::v2::ListingPriceChange>
for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::ListingReport> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::v1::ListingStatusChange>
for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::v2::ListingStatusChange>
for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::ListingTranslation> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::ListingViewsDay> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::v1::Listing> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::v2::Listing> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::SavedSearchAlert> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::v1::SavedSearch> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::v2::SavedSearch> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::ViewingFeedback> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::v1::Viewing> for Listings {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::listings::v2::Viewing> for Listings {}

/// Code of the domain `developments`. Reads its own tables and those of `core`, `listings`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Developments {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::Amenity> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::Building> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::ConstructionUpdate>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::DevelopmentAmenity>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v1::DevelopmentPhase>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v2::DevelopmentPhase>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v1::Development>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v2::Development>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::UnitReservation>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v1::UnitType> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v2::UnitType> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v1::Unit> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v2::Unit> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::ApiKey> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::ApiKey> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::AuditEntry> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::AuditEntry> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Credential> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Credential> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Gate> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::MailedToken> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Membership> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Membership> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::NotificationPreference>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Notification> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::OrganizationInvitation>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Organization> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Organization> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Passkey> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Permission> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::RoleAssignment> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::RolePermission> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Role> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserSession> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::UserProfile> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::UserProfile> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::User> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::Enquiry> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::Enquiry> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::EnquiryMessage> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::Favourite> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::Feature> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingAgent> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingFeature> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::ListingPriceChange>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceChange>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingReport> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::ListingStatusChange>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::ListingStatusChange>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingTranslation>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingViewsDay> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::Listing> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::Listing> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::SavedSearchAlert> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::SavedSearch> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::SavedSearch> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ViewingFeedback> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::Viewing> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::Viewing> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceFromSwitch>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::developments::Amenity> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::developments::Building> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::developments::ConstructionUpdate>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::developments::DevelopmentAmenity>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::developments::v1::DevelopmentPhase>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::developments::v2::DevelopmentPhase>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::developments::v1::Development>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::developments::v2::Development>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::developments::UnitReservation>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::developments::v1::UnitType>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::developments::v2::UnitType>
for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::developments::v1::Unit> for Developments {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::developments::v2::Unit> for Developments {}

/// Code of the domain `existing`. Reads its own tables and those of `core`, `listings`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::v1::ComplianceCertificate>
for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::v2::ComplianceCertificate>
for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::v1::ExistingProperty> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::v2::ExistingProperty> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::OpenHouseGuest> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::v1::OpenHouse> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::v2::OpenHouse> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::PropertyRoom> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::RentalApplication> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::v1::RentalTerms> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::v2::RentalTerms> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::Valuation> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::ApiKey> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::ApiKey> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::AuditEntry> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::AuditEntry> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Credential> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Credential> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Gate> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::MailedToken> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Membership> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Membership> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::NotificationPreference> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Notification> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::OrganizationInvitation> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Organization> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Organization> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Passkey> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Permission> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::RoleAssignment> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::RolePermission> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Role> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserSession> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::UserProfile> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::UserProfile> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::User> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::Enquiry> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::Enquiry> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::EnquiryMessage> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::Favourite> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::Feature> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingAgent> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingFeature> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::ListingPriceChange>
for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceChange>
for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingReport> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::ListingStatusChange>
for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::ListingStatusChange>
for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingTranslation> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingViewsDay> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::Listing> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::Listing> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::SavedSearchAlert> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::SavedSearch> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::SavedSearch> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ViewingFeedback> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::Viewing> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::Viewing> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceFromSwitch>
for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::existing::v1::ComplianceCertificate>
for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::existing::v2::ComplianceCertificate>
for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::existing::v1::ExistingProperty>
for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::existing::v2::ExistingProperty>
for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::existing::OpenHouseGuest> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::existing::v1::OpenHouse> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::existing::v2::OpenHouse> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::existing::PropertyRoom> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::existing::RentalApplication> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::existing::v1::RentalTerms> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::existing::v2::RentalTerms> for Existing {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::existing::Valuation> for Existing {}

/// Code of the domain `media`. Reads its own tables and those of `core`, `listings`, `developments`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Media {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::media::FloorPlan> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::media::v1::Media> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::media::v2::Media> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::media::MediaRendition> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::media::VirtualTour> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::ApiKey> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::ApiKey> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::AuditEntry> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::AuditEntry> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Credential> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Credential> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Gate> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::MailedToken> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Membership> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Membership> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::NotificationPreference> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Notification> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::OrganizationInvitation> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Organization> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Organization> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Passkey> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Permission> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::RoleAssignment> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::RolePermission> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Role> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserSession> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::UserProfile> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::UserProfile> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::User> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::Enquiry> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::Enquiry> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::EnquiryMessage> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::Favourite> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::Feature> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingAgent> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingFeature> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::ListingPriceChange> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceChange> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingReport> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::ListingStatusChange> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::ListingStatusChange> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingTranslation> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingViewsDay> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::Listing> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::Listing> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::SavedSearchAlert> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::SavedSearch> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::SavedSearch> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ViewingFeedback> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::Viewing> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::Viewing> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceFromSwitch>
for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::Amenity> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::Building> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::ConstructionUpdate> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::DevelopmentAmenity> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v1::DevelopmentPhase>
for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v2::DevelopmentPhase>
for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v1::Development> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v2::Development> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::UnitReservation> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v1::UnitType> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v2::UnitType> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v1::Unit> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v2::Unit> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::media::FloorPlan> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::media::v1::Media> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::media::v2::Media> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::media::MediaRendition> for Media {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::media::VirtualTour> for Media {}

/// Code of the domain `wizards`. Writes its own draft tables only; reads them and those of `core`, `listings`, `locations`, `existing`, `developments`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wizards {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::wizards::DraftCollaborator> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::wizards::DraftMedia> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::wizards::v1::DraftStep> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::wizards::v2::DraftStep> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::wizards::v1::ListingDraft> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::wizards::v2::ListingDraft> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::ApiKey> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::ApiKey> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::AuditEntry> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::AuditEntry> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Credential> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Credential> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Gate> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::MailedToken> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Membership> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Membership> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::NotificationPreference> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Notification> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::OrganizationInvitation> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::Organization> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::Organization> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Passkey> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Permission> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::RoleAssignment> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::RolePermission> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::Role> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::UserSession> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v1::UserProfile> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::v2::UserProfile> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::core::User> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::Enquiry> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::Enquiry> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::EnquiryMessage> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::Favourite> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::Feature> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingAgent> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingFeature> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::ListingPriceChange>
for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceChange>
for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingReport> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::ListingStatusChange>
for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::ListingStatusChange>
for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingTranslation> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ListingViewsDay> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::Listing> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::Listing> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::SavedSearchAlert> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::SavedSearch> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::SavedSearch> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::ViewingFeedback> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v1::Viewing> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::Viewing> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceFromSwitch>
for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::locations::LocationAlias> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::locations::LocationStatistics> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::locations::Location> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::locations::PointOfInterest> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::v1::ComplianceCertificate>
for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::v2::ComplianceCertificate>
for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::v1::ExistingProperty> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::v2::ExistingProperty> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::OpenHouseGuest> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::v1::OpenHouse> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::v2::OpenHouse> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::PropertyRoom> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::RentalApplication> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::v1::RentalTerms> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::v2::RentalTerms> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::existing::Valuation> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::Amenity> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::Building> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::ConstructionUpdate>
for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::DevelopmentAmenity>
for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v1::DevelopmentPhase>
for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v2::DevelopmentPhase>
for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v1::Development> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v2::Development> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::UnitReservation> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v1::UnitType> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v2::UnitType> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v1::Unit> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::developments::v2::Unit> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::wizards::DraftCollaborator> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::wizards::DraftMedia> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::wizards::v1::DraftStep> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::wizards::v2::DraftStep> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::wizards::v1::ListingDraft> for Wizards {}
#[diagnostic::do_not_recommend]
impl crate::relation::Writes<crate::domain::wizards::v2::ListingDraft> for Wizards {}

/// Code of the domain `explore`. Reads its own read models and nothing else, and writes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Explore {}

#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::explore::ExploreDevelopment> for Explore {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::explore::v1::ExploreListing> for Explore {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::explore::v2::ExploreListing> for Explore {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::explore::ExploreOpenHouse> for Explore {}
#[diagnostic::do_not_recommend]
impl crate::relation::Reads<crate::domain::explore::ExplorePrice> for Explore {}
