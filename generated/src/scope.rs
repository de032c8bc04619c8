// Made by `cargo xtask gen` from schema.kdl and the domains' specs. Edits here are lost: change the spec and generate again.

//! Markers for what code of a domain may reach.
//!
//! A session of a scope reads and writes what that domain may, and anything else does not compile. Nothing here exists at run time.

/// Code of the domain `core`. Reads its own tables, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Core {}

impl crate::relation::Reads<crate::domain::core::v1::ApiKey> for Core {}
impl crate::relation::Reads<crate::domain::core::v2::ApiKey> for Core {}
impl crate::relation::Reads<crate::domain::core::v1::AuditEntry> for Core {}
impl crate::relation::Reads<crate::domain::core::v2::AuditEntry> for Core {}
impl crate::relation::Reads<crate::domain::core::v1::Credential> for Core {}
impl crate::relation::Reads<crate::domain::core::v2::Credential> for Core {}
impl crate::relation::Reads<crate::domain::core::MailedToken> for Core {}
impl crate::relation::Reads<crate::domain::core::v1::Membership> for Core {}
impl crate::relation::Reads<crate::domain::core::v2::Membership> for Core {}
impl crate::relation::Reads<crate::domain::core::NotificationPreference> for Core {}
impl crate::relation::Reads<crate::domain::core::Notification> for Core {}
impl crate::relation::Reads<crate::domain::core::OrganizationInvitation> for Core {}
impl crate::relation::Reads<crate::domain::core::v1::Organization> for Core {}
impl crate::relation::Reads<crate::domain::core::v2::Organization> for Core {}
impl crate::relation::Reads<crate::domain::core::Passkey> for Core {}
impl crate::relation::Reads<crate::domain::core::Permission> for Core {}
impl crate::relation::Reads<crate::domain::core::RoleAssignment> for Core {}
impl crate::relation::Reads<crate::domain::core::RolePermission> for Core {}
impl crate::relation::Reads<crate::domain::core::Role> for Core {}
impl crate::relation::Reads<crate::domain::core::UserSession> for Core {}
impl crate::relation::Reads<crate::domain::core::v1::UserProfile> for Core {}
impl crate::relation::Reads<crate::domain::core::v2::UserProfile> for Core {}
impl crate::relation::Reads<crate::domain::core::User> for Core {}
impl crate::relation::Writes<crate::domain::core::v1::ApiKey> for Core {}
impl crate::relation::Writes<crate::domain::core::v2::ApiKey> for Core {}
impl crate::relation::Writes<crate::domain::core::v1::AuditEntry> for Core {}
impl crate::relation::Writes<crate::domain::core::v2::AuditEntry> for Core {}
impl crate::relation::Writes<crate::domain::core::v1::Credential> for Core {}
impl crate::relation::Writes<crate::domain::core::v2::Credential> for Core {}
impl crate::relation::Writes<crate::domain::core::MailedToken> for Core {}
impl crate::relation::Writes<crate::domain::core::v1::Membership> for Core {}
impl crate::relation::Writes<crate::domain::core::v2::Membership> for Core {}
impl crate::relation::Writes<crate::domain::core::NotificationPreference> for Core {}
impl crate::relation::Writes<crate::domain::core::Notification> for Core {}
impl crate::relation::Writes<crate::domain::core::OrganizationInvitation> for Core {}
impl crate::relation::Writes<crate::domain::core::v1::Organization> for Core {}
impl crate::relation::Writes<crate::domain::core::v2::Organization> for Core {}
impl crate::relation::Writes<crate::domain::core::Passkey> for Core {}
impl crate::relation::Writes<crate::domain::core::Permission> for Core {}
impl crate::relation::Writes<crate::domain::core::RoleAssignment> for Core {}
impl crate::relation::Writes<crate::domain::core::RolePermission> for Core {}
impl crate::relation::Writes<crate::domain::core::Role> for Core {}
impl crate::relation::Writes<crate::domain::core::UserSession> for Core {}
impl crate::relation::Writes<crate::domain::core::v1::UserProfile> for Core {}
impl crate::relation::Writes<crate::domain::core::v2::UserProfile> for Core {}
impl crate::relation::Writes<crate::domain::core::User> for Core {}

/// Code of the domain `locations`. Reads its own tables, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Locations {}

impl crate::relation::Reads<crate::domain::locations::LocationAlias> for Locations {}
impl crate::relation::Reads<crate::domain::locations::LocationStatistics> for Locations {}
impl crate::relation::Reads<crate::domain::locations::Location> for Locations {}
impl crate::relation::Reads<crate::domain::locations::PointOfInterest> for Locations {}
impl crate::relation::Writes<crate::domain::locations::LocationAlias> for Locations {}
impl crate::relation::Writes<crate::domain::locations::LocationStatistics>
for Locations {}
impl crate::relation::Writes<crate::domain::locations::Location> for Locations {}
impl crate::relation::Writes<crate::domain::locations::PointOfInterest> for Locations {}

/// Code of the domain `listings`. Reads its own tables and those of `core`, `locations`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listings {}

impl crate::relation::Reads<crate::domain::listings::v1::Enquiry> for Listings {}
impl crate::relation::Reads<crate::domain::listings::v2::Enquiry> for Listings {}
impl crate::relation::Reads<crate::domain::listings::EnquiryMessage> for Listings {}
impl crate::relation::Reads<crate::domain::listings::Favourite> for Listings {}
impl crate::relation::Reads<crate::domain::listings::Feature> for Listings {}
impl crate::relation::Reads<crate::domain::listings::ListingAgent> for Listings {}
impl crate::relation::Reads<crate::domain::listings::ListingFeature> for Listings {}
impl crate::relation::Reads<crate::domain::listings::v1::ListingPriceChange>
for Listings {}
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceChange>
for Listings {}
impl crate::relation::Reads<crate::domain::listings::ListingReport> for Listings {}
impl crate::relation::Reads<crate::domain::listings::v1::ListingStatusChange>
for Listings {}
impl crate::relation::Reads<crate::domain::listings::v2::ListingStatusChange>
for Listings {}
impl crate::relation::Reads<crate::domain::listings::ListingTranslation> for Listings {}
impl crate::relation::Reads<crate::domain::listings::ListingViewsDay> for Listings {}
impl crate::relation::Reads<crate::domain::listings::v1::Listing> for Listings {}
impl crate::relation::Reads<crate::domain::listings::v2::Listing> for Listings {}
impl crate::relation::Reads<crate::domain::listings::SavedSearchAlert> for Listings {}
impl crate::relation::Reads<crate::domain::listings::v1::SavedSearch> for Listings {}
impl crate::relation::Reads<crate::domain::listings::v2::SavedSearch> for Listings {}
impl crate::relation::Reads<crate::domain::listings::ViewingFeedback> for Listings {}
impl crate::relation::Reads<crate::domain::listings::v1::Viewing> for Listings {}
impl crate::relation::Reads<crate::domain::listings::v2::Viewing> for Listings {}
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceFromSwitch>
for Listings {}
impl crate::relation::Reads<crate::domain::core::v1::ApiKey> for Listings {}
impl crate::relation::Reads<crate::domain::core::v2::ApiKey> for Listings {}
impl crate::relation::Reads<crate::domain::core::v1::AuditEntry> for Listings {}
impl crate::relation::Reads<crate::domain::core::v2::AuditEntry> for Listings {}
impl crate::relation::Reads<crate::domain::core::v1::Credential> for Listings {}
impl crate::relation::Reads<crate::domain::core::v2::Credential> for Listings {}
impl crate::relation::Reads<crate::domain::core::MailedToken> for Listings {}
impl crate::relation::Reads<crate::domain::core::v1::Membership> for Listings {}
impl crate::relation::Reads<crate::domain::core::v2::Membership> for Listings {}
impl crate::relation::Reads<crate::domain::core::NotificationPreference> for Listings {}
impl crate::relation::Reads<crate::domain::core::Notification> for Listings {}
impl crate::relation::Reads<crate::domain::core::OrganizationInvitation> for Listings {}
impl crate::relation::Reads<crate::domain::core::v1::Organization> for Listings {}
impl crate::relation::Reads<crate::domain::core::v2::Organization> for Listings {}
impl crate::relation::Reads<crate::domain::core::Passkey> for Listings {}
impl crate::relation::Reads<crate::domain::core::Permission> for Listings {}
impl crate::relation::Reads<crate::domain::core::RoleAssignment> for Listings {}
impl crate::relation::Reads<crate::domain::core::RolePermission> for Listings {}
impl crate::relation::Reads<crate::domain::core::Role> for Listings {}
impl crate::relation::Reads<crate::domain::core::UserSession> for Listings {}
impl crate::relation::Reads<crate::domain::core::v1::UserProfile> for Listings {}
impl crate::relation::Reads<crate::domain::core::v2::UserProfile> for Listings {}
impl crate::relation::Reads<crate::domain::core::User> for Listings {}
impl crate::relation::Reads<crate::domain::locations::LocationAlias> for Listings {}
impl crate::relation::Reads<crate::domain::locations::LocationStatistics> for Listings {}
impl crate::relation::Reads<crate::domain::locations::Location> for Listings {}
impl crate::relation::Reads<crate::domain::locations::PointOfInterest> for Listings {}
impl crate::relation::Writes<crate::domain::listings::v1::Enquiry> for Listings {}
impl crate::relation::Writes<crate::domain::listings::v2::Enquiry> for Listings {}
impl crate::relation::Writes<crate::domain::listings::EnquiryMessage> for Listings {}
impl crate::relation::Writes<crate::domain::listings::Favourite> for Listings {}
impl crate::relation::Writes<crate::domain::listings::Feature> for Listings {}
impl crate::relation::Writes<crate::domain::listings::ListingAgent> for Listings {}
impl crate::relation::Writes<crate::domain::listings::ListingFeature> for Listings {}
impl crate::relation::Writes<crate::domain::listings::v1::ListingPriceChange>
for Listings {}
impl crate::relation::Writes<crate::domain::listings::v2::ListingPriceChange>
for Listings {}
impl crate::relation::Writes<crate::domain::listings::ListingReport> for Listings {}
impl crate::relation::Writes<crate::domain::listings::v1::ListingStatusChange>
for Listings {}
impl crate::relation::Writes<crate::domain::listings::v2::ListingStatusChange>
for Listings {}
impl crate::relation::Writes<crate::domain::listings::ListingTranslation> for Listings {}
impl crate::relation::Writes<crate::domain::listings::ListingViewsDay> for Listings {}
impl crate::relation::Writes<crate::domain::listings::v1::Listing> for Listings {}
impl crate::relation::Writes<crate::domain::listings::v2::Listing> for Listings {}
impl crate::relation::Writes<crate::domain::listings::SavedSearchAlert> for Listings {}
impl crate::relation::Writes<crate::domain::listings::v1::SavedSearch> for Listings {}
impl crate::relation::Writes<crate::domain::listings::v2::SavedSearch> for Listings {}
impl crate::relation::Writes<crate::domain::listings::ViewingFeedback> for Listings {}
impl crate::relation::Writes<crate::domain::listings::v1::Viewing> for Listings {}
impl crate::relation::Writes<crate::domain::listings::v2::Viewing> for Listings {}

/// Code of the domain `developments`. Reads its own tables and those of `core`, `listings`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Developments {}

impl crate::relation::Reads<crate::domain::developments::Amenity> for Developments {}
impl crate::relation::Reads<crate::domain::developments::Building> for Developments {}
impl crate::relation::Reads<crate::domain::developments::ConstructionUpdate>
for Developments {}
impl crate::relation::Reads<crate::domain::developments::DevelopmentAmenity>
for Developments {}
impl crate::relation::Reads<crate::domain::developments::v1::DevelopmentPhase>
for Developments {}
impl crate::relation::Reads<crate::domain::developments::v2::DevelopmentPhase>
for Developments {}
impl crate::relation::Reads<crate::domain::developments::v1::Development>
for Developments {}
impl crate::relation::Reads<crate::domain::developments::v2::Development>
for Developments {}
impl crate::relation::Reads<crate::domain::developments::UnitReservation>
for Developments {}
impl crate::relation::Reads<crate::domain::developments::v1::UnitType> for Developments {}
impl crate::relation::Reads<crate::domain::developments::v2::UnitType> for Developments {}
impl crate::relation::Reads<crate::domain::developments::v1::Unit> for Developments {}
impl crate::relation::Reads<crate::domain::developments::v2::Unit> for Developments {}
impl crate::relation::Reads<crate::domain::core::v1::ApiKey> for Developments {}
impl crate::relation::Reads<crate::domain::core::v2::ApiKey> for Developments {}
impl crate::relation::Reads<crate::domain::core::v1::AuditEntry> for Developments {}
impl crate::relation::Reads<crate::domain::core::v2::AuditEntry> for Developments {}
impl crate::relation::Reads<crate::domain::core::v1::Credential> for Developments {}
impl crate::relation::Reads<crate::domain::core::v2::Credential> for Developments {}
impl crate::relation::Reads<crate::domain::core::MailedToken> for Developments {}
impl crate::relation::Reads<crate::domain::core::v1::Membership> for Developments {}
impl crate::relation::Reads<crate::domain::core::v2::Membership> for Developments {}
impl crate::relation::Reads<crate::domain::core::NotificationPreference>
for Developments {}
impl crate::relation::Reads<crate::domain::core::Notification> for Developments {}
impl crate::relation::Reads<crate::domain::core::OrganizationInvitation>
for Developments {}
impl crate::relation::Reads<crate::domain::core::v1::Organization> for Developments {}
impl crate::relation::Reads<crate::domain::core::v2::Organization> for Developments {}
impl crate::relation::Reads<crate::domain::core::Passkey> for Developments {}
impl crate::relation::Reads<crate::domain::core::Permission> for Developments {}
impl crate::relation::Reads<crate::domain::core::RoleAssignment> for Developments {}
impl crate::relation::Reads<crate::domain::core::RolePermission> for Developments {}
impl crate::relation::Reads<crate::domain::core::Role> for Developments {}
impl crate::relation::Reads<crate::domain::core::UserSession> for Developments {}
impl crate::relation::Reads<crate::domain::core::v1::UserProfile> for Developments {}
impl crate::relation::Reads<crate::domain::core::v2::UserProfile> for Developments {}
impl crate::relation::Reads<crate::domain::core::User> for Developments {}
impl crate::relation::Reads<crate::domain::listings::v1::Enquiry> for Developments {}
impl crate::relation::Reads<crate::domain::listings::v2::Enquiry> for Developments {}
impl crate::relation::Reads<crate::domain::listings::EnquiryMessage> for Developments {}
impl crate::relation::Reads<crate::domain::listings::Favourite> for Developments {}
impl crate::relation::Reads<crate::domain::listings::Feature> for Developments {}
impl crate::relation::Reads<crate::domain::listings::ListingAgent> for Developments {}
impl crate::relation::Reads<crate::domain::listings::ListingFeature> for Developments {}
impl crate::relation::Reads<crate::domain::listings::v1::ListingPriceChange>
for Developments {}
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceChange>
for Developments {}
impl crate::relation::Reads<crate::domain::listings::ListingReport> for Developments {}
impl crate::relation::Reads<crate::domain::listings::v1::ListingStatusChange>
for Developments {}
impl crate::relation::Reads<crate::domain::listings::v2::ListingStatusChange>
for Developments {}
impl crate::relation::Reads<crate::domain::listings::ListingTranslation>
for Developments {}
impl crate::relation::Reads<crate::domain::listings::ListingViewsDay> for Developments {}
impl crate::relation::Reads<crate::domain::listings::v1::Listing> for Developments {}
impl crate::relation::Reads<crate::domain::listings::v2::Listing> for Developments {}
impl crate::relation::Reads<crate::domain::listings::SavedSearchAlert> for Developments {}
impl crate::relation::Reads<crate::domain::listings::v1::SavedSearch> for Developments {}
impl crate::relation::Reads<crate::domain::listings::v2::SavedSearch> for Developments {}
impl crate::relation::Reads<crate::domain::listings::ViewingFeedback> for Developments {}
impl crate::relation::Reads<crate::domain::listings::v1::Viewing> for Developments {}
impl crate::relation::Reads<crate::domain::listings::v2::Viewing> for Developments {}
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceFromSwitch>
for Developments {}
impl crate::relation::Writes<crate::domain::developments::Amenity> for Developments {}
impl crate::relation::Writes<crate::domain::developments::Building> for Developments {}
impl crate::relation::Writes<crate::domain::developments::ConstructionUpdate>
for Developments {}
impl crate::relation::Writes<crate::domain::developments::DevelopmentAmenity>
for Developments {}
impl crate::relation::Writes<crate::domain::developments::v1::DevelopmentPhase>
for Developments {}
impl crate::relation::Writes<crate::domain::developments::v2::DevelopmentPhase>
for Developments {}
impl crate::relation::Writes<crate::domain::developments::v1::Development>
for Developments {}
impl crate::relation::Writes<crate::domain::developments::v2::Development>
for Developments {}
impl crate::relation::Writes<crate::domain::developments::UnitReservation>
for Developments {}
impl crate::relation::Writes<crate::domain::developments::v1::UnitType>
for Developments {}
impl crate::relation::Writes<crate::domain::developments::v2::UnitType>
for Developments {}
impl crate::relation::Writes<crate::domain::developments::v1::Unit> for Developments {}
impl crate::relation::Writes<crate::domain::developments::v2::Unit> for Developments {}

/// Code of the domain `existing`. Reads its own tables and those of `core`, `listings`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {}

impl crate::relation::Reads<crate::domain::existing::v1::ComplianceCertificate>
for Existing {}
impl crate::relation::Reads<crate::domain::existing::v2::ComplianceCertificate>
for Existing {}
impl crate::relation::Reads<crate::domain::existing::v1::ExistingProperty> for Existing {}
impl crate::relation::Reads<crate::domain::existing::v2::ExistingProperty> for Existing {}
impl crate::relation::Reads<crate::domain::existing::OpenHouseGuest> for Existing {}
impl crate::relation::Reads<crate::domain::existing::v1::OpenHouse> for Existing {}
impl crate::relation::Reads<crate::domain::existing::v2::OpenHouse> for Existing {}
impl crate::relation::Reads<crate::domain::existing::PropertyRoom> for Existing {}
impl crate::relation::Reads<crate::domain::existing::RentalApplication> for Existing {}
impl crate::relation::Reads<crate::domain::existing::v1::RentalTerms> for Existing {}
impl crate::relation::Reads<crate::domain::existing::v2::RentalTerms> for Existing {}
impl crate::relation::Reads<crate::domain::existing::Valuation> for Existing {}
impl crate::relation::Reads<crate::domain::core::v1::ApiKey> for Existing {}
impl crate::relation::Reads<crate::domain::core::v2::ApiKey> for Existing {}
impl crate::relation::Reads<crate::domain::core::v1::AuditEntry> for Existing {}
impl crate::relation::Reads<crate::domain::core::v2::AuditEntry> for Existing {}
impl crate::relation::Reads<crate::domain::core::v1::Credential> for Existing {}
impl crate::relation::Reads<crate::domain::core::v2::Credential> for Existing {}
impl crate::relation::Reads<crate::domain::core::MailedToken> for Existing {}
impl crate::relation::Reads<crate::domain::core::v1::Membership> for Existing {}
impl crate::relation::Reads<crate::domain::core::v2::Membership> for Existing {}
impl crate::relation::Reads<crate::domain::core::NotificationPreference> for Existing {}
impl crate::relation::Reads<crate::domain::core::Notification> for Existing {}
impl crate::relation::Reads<crate::domain::core::OrganizationInvitation> for Existing {}
impl crate::relation::Reads<crate::domain::core::v1::Organization> for Existing {}
impl crate::relation::Reads<crate::domain::core::v2::Organization> for Existing {}
impl crate::relation::Reads<crate::domain::core::Passkey> for Existing {}
impl crate::relation::Reads<crate::domain::core::Permission> for Existing {}
impl crate::relation::Reads<crate::domain::core::RoleAssignment> for Existing {}
impl crate::relation::Reads<crate::domain::core::RolePermission> for Existing {}
impl crate::relation::Reads<crate::domain::core::Role> for Existing {}
impl crate::relation::Reads<crate::domain::core::UserSession> for Existing {}
impl crate::relation::Reads<crate::domain::core::v1::UserProfile> for Existing {}
impl crate::relation::Reads<crate::domain::core::v2::UserProfile> for Existing {}
impl crate::relation::Reads<crate::domain::core::User> for Existing {}
impl crate::relation::Reads<crate::domain::listings::v1::Enquiry> for Existing {}
impl crate::relation::Reads<crate::domain::listings::v2::Enquiry> for Existing {}
impl crate::relation::Reads<crate::domain::listings::EnquiryMessage> for Existing {}
impl crate::relation::Reads<crate::domain::listings::Favourite> for Existing {}
impl crate::relation::Reads<crate::domain::listings::Feature> for Existing {}
impl crate::relation::Reads<crate::domain::listings::ListingAgent> for Existing {}
impl crate::relation::Reads<crate::domain::listings::ListingFeature> for Existing {}
impl crate::relation::Reads<crate::domain::listings::v1::ListingPriceChange>
for Existing {}
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceChange>
for Existing {}
impl crate::relation::Reads<crate::domain::listings::ListingReport> for Existing {}
impl crate::relation::Reads<crate::domain::listings::v1::ListingStatusChange>
for Existing {}
impl crate::relation::Reads<crate::domain::listings::v2::ListingStatusChange>
for Existing {}
impl crate::relation::Reads<crate::domain::listings::ListingTranslation> for Existing {}
impl crate::relation::Reads<crate::domain::listings::ListingViewsDay> for Existing {}
impl crate::relation::Reads<crate::domain::listings::v1::Listing> for Existing {}
impl crate::relation::Reads<crate::domain::listings::v2::Listing> for Existing {}
impl crate::relation::Reads<crate::domain::listings::SavedSearchAlert> for Existing {}
impl crate::relation::Reads<crate::domain::listings::v1::SavedSearch> for Existing {}
impl crate::relation::Reads<crate::domain::listings::v2::SavedSearch> for Existing {}
impl crate::relation::Reads<crate::domain::listings::ViewingFeedback> for Existing {}
impl crate::relation::Reads<crate::domain::listings::v1::Viewing> for Existing {}
impl crate::relation::Reads<crate::domain::listings::v2::Viewing> for Existing {}
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceFromSwitch>
for Existing {}
impl crate::relation::Writes<crate::domain::existing::v1::ComplianceCertificate>
for Existing {}
impl crate::relation::Writes<crate::domain::existing::v2::ComplianceCertificate>
for Existing {}
impl crate::relation::Writes<crate::domain::existing::v1::ExistingProperty>
for Existing {}
impl crate::relation::Writes<crate::domain::existing::v2::ExistingProperty>
for Existing {}
impl crate::relation::Writes<crate::domain::existing::OpenHouseGuest> for Existing {}
impl crate::relation::Writes<crate::domain::existing::v1::OpenHouse> for Existing {}
impl crate::relation::Writes<crate::domain::existing::v2::OpenHouse> for Existing {}
impl crate::relation::Writes<crate::domain::existing::PropertyRoom> for Existing {}
impl crate::relation::Writes<crate::domain::existing::RentalApplication> for Existing {}
impl crate::relation::Writes<crate::domain::existing::v1::RentalTerms> for Existing {}
impl crate::relation::Writes<crate::domain::existing::v2::RentalTerms> for Existing {}
impl crate::relation::Writes<crate::domain::existing::Valuation> for Existing {}

/// Code of the domain `media`. Reads its own tables and those of `core`, `listings`, `developments`, and writes its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Media {}

impl crate::relation::Reads<crate::domain::media::FloorPlan> for Media {}
impl crate::relation::Reads<crate::domain::media::v1::Media> for Media {}
impl crate::relation::Reads<crate::domain::media::v2::Media> for Media {}
impl crate::relation::Reads<crate::domain::media::MediaRendition> for Media {}
impl crate::relation::Reads<crate::domain::media::VirtualTour> for Media {}
impl crate::relation::Reads<crate::domain::core::v1::ApiKey> for Media {}
impl crate::relation::Reads<crate::domain::core::v2::ApiKey> for Media {}
impl crate::relation::Reads<crate::domain::core::v1::AuditEntry> for Media {}
impl crate::relation::Reads<crate::domain::core::v2::AuditEntry> for Media {}
impl crate::relation::Reads<crate::domain::core::v1::Credential> for Media {}
impl crate::relation::Reads<crate::domain::core::v2::Credential> for Media {}
impl crate::relation::Reads<crate::domain::core::MailedToken> for Media {}
impl crate::relation::Reads<crate::domain::core::v1::Membership> for Media {}
impl crate::relation::Reads<crate::domain::core::v2::Membership> for Media {}
impl crate::relation::Reads<crate::domain::core::NotificationPreference> for Media {}
impl crate::relation::Reads<crate::domain::core::Notification> for Media {}
impl crate::relation::Reads<crate::domain::core::OrganizationInvitation> for Media {}
impl crate::relation::Reads<crate::domain::core::v1::Organization> for Media {}
impl crate::relation::Reads<crate::domain::core::v2::Organization> for Media {}
impl crate::relation::Reads<crate::domain::core::Passkey> for Media {}
impl crate::relation::Reads<crate::domain::core::Permission> for Media {}
impl crate::relation::Reads<crate::domain::core::RoleAssignment> for Media {}
impl crate::relation::Reads<crate::domain::core::RolePermission> for Media {}
impl crate::relation::Reads<crate::domain::core::Role> for Media {}
impl crate::relation::Reads<crate::domain::core::UserSession> for Media {}
impl crate::relation::Reads<crate::domain::core::v1::UserProfile> for Media {}
impl crate::relation::Reads<crate::domain::core::v2::UserProfile> for Media {}
impl crate::relation::Reads<crate::domain::core::User> for Media {}
impl crate::relation::Reads<crate::domain::listings::v1::Enquiry> for Media {}
impl crate::relation::Reads<crate::domain::listings::v2::Enquiry> for Media {}
impl crate::relation::Reads<crate::domain::listings::EnquiryMessage> for Media {}
impl crate::relation::Reads<crate::domain::listings::Favourite> for Media {}
impl crate::relation::Reads<crate::domain::listings::Feature> for Media {}
impl crate::relation::Reads<crate::domain::listings::ListingAgent> for Media {}
impl crate::relation::Reads<crate::domain::listings::ListingFeature> for Media {}
impl crate::relation::Reads<crate::domain::listings::v1::ListingPriceChange> for Media {}
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceChange> for Media {}
impl crate::relation::Reads<crate::domain::listings::ListingReport> for Media {}
impl crate::relation::Reads<crate::domain::listings::v1::ListingStatusChange> for Media {}
impl crate::relation::Reads<crate::domain::listings::v2::ListingStatusChange> for Media {}
impl crate::relation::Reads<crate::domain::listings::ListingTranslation> for Media {}
impl crate::relation::Reads<crate::domain::listings::ListingViewsDay> for Media {}
impl crate::relation::Reads<crate::domain::listings::v1::Listing> for Media {}
impl crate::relation::Reads<crate::domain::listings::v2::Listing> for Media {}
impl crate::relation::Reads<crate::domain::listings::SavedSearchAlert> for Media {}
impl crate::relation::Reads<crate::domain::listings::v1::SavedSearch> for Media {}
impl crate::relation::Reads<crate::domain::listings::v2::SavedSearch> for Media {}
impl crate::relation::Reads<crate::domain::listings::ViewingFeedback> for Media {}
impl crate::relation::Reads<crate::domain::listings::v1::Viewing> for Media {}
impl crate::relation::Reads<crate::domain::listings::v2::Viewing> for Media {}
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceFromSwitch>
for Media {}
impl crate::relation::Reads<crate::domain::developments::Amenity> for Media {}
impl crate::relation::Reads<crate::domain::developments::Building> for Media {}
impl crate::relation::Reads<crate::domain::developments::ConstructionUpdate> for Media {}
impl crate::relation::Reads<crate::domain::developments::DevelopmentAmenity> for Media {}
impl crate::relation::Reads<crate::domain::developments::v1::DevelopmentPhase>
for Media {}
impl crate::relation::Reads<crate::domain::developments::v2::DevelopmentPhase>
for Media {}
impl crate::relation::Reads<crate::domain::developments::v1::Development> for Media {}
impl crate::relation::Reads<crate::domain::developments::v2::Development> for Media {}
impl crate::relation::Reads<crate::domain::developments::UnitReservation> for Media {}
impl crate::relation::Reads<crate::domain::developments::v1::UnitType> for Media {}
impl crate::relation::Reads<crate::domain::developments::v2::UnitType> for Media {}
impl crate::relation::Reads<crate::domain::developments::v1::Unit> for Media {}
impl crate::relation::Reads<crate::domain::developments::v2::Unit> for Media {}
impl crate::relation::Writes<crate::domain::media::FloorPlan> for Media {}
impl crate::relation::Writes<crate::domain::media::v1::Media> for Media {}
impl crate::relation::Writes<crate::domain::media::v2::Media> for Media {}
impl crate::relation::Writes<crate::domain::media::MediaRendition> for Media {}
impl crate::relation::Writes<crate::domain::media::VirtualTour> for Media {}

/// Code of the domain `wizards`. Writes its own draft tables only; reads them and those of `core`, `listings`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wizards {}

impl crate::relation::Reads<crate::domain::wizards::DraftCollaborator> for Wizards {}
impl crate::relation::Reads<crate::domain::wizards::DraftMedia> for Wizards {}
impl crate::relation::Reads<crate::domain::wizards::v1::DraftStep> for Wizards {}
impl crate::relation::Reads<crate::domain::wizards::v2::DraftStep> for Wizards {}
impl crate::relation::Reads<crate::domain::wizards::v1::ListingDraft> for Wizards {}
impl crate::relation::Reads<crate::domain::wizards::v2::ListingDraft> for Wizards {}
impl crate::relation::Reads<crate::domain::core::v1::ApiKey> for Wizards {}
impl crate::relation::Reads<crate::domain::core::v2::ApiKey> for Wizards {}
impl crate::relation::Reads<crate::domain::core::v1::AuditEntry> for Wizards {}
impl crate::relation::Reads<crate::domain::core::v2::AuditEntry> for Wizards {}
impl crate::relation::Reads<crate::domain::core::v1::Credential> for Wizards {}
impl crate::relation::Reads<crate::domain::core::v2::Credential> for Wizards {}
impl crate::relation::Reads<crate::domain::core::MailedToken> for Wizards {}
impl crate::relation::Reads<crate::domain::core::v1::Membership> for Wizards {}
impl crate::relation::Reads<crate::domain::core::v2::Membership> for Wizards {}
impl crate::relation::Reads<crate::domain::core::NotificationPreference> for Wizards {}
impl crate::relation::Reads<crate::domain::core::Notification> for Wizards {}
impl crate::relation::Reads<crate::domain::core::OrganizationInvitation> for Wizards {}
impl crate::relation::Reads<crate::domain::core::v1::Organization> for Wizards {}
impl crate::relation::Reads<crate::domain::core::v2::Organization> for Wizards {}
impl crate::relation::Reads<crate::domain::core::Passkey> for Wizards {}
impl crate::relation::Reads<crate::domain::core::Permission> for Wizards {}
impl crate::relation::Reads<crate::domain::core::RoleAssignment> for Wizards {}
impl crate::relation::Reads<crate::domain::core::RolePermission> for Wizards {}
impl crate::relation::Reads<crate::domain::core::Role> for Wizards {}
impl crate::relation::Reads<crate::domain::core::UserSession> for Wizards {}
impl crate::relation::Reads<crate::domain::core::v1::UserProfile> for Wizards {}
impl crate::relation::Reads<crate::domain::core::v2::UserProfile> for Wizards {}
impl crate::relation::Reads<crate::domain::core::User> for Wizards {}
impl crate::relation::Reads<crate::domain::listings::v1::Enquiry> for Wizards {}
impl crate::relation::Reads<crate::domain::listings::v2::Enquiry> for Wizards {}
impl crate::relation::Reads<crate::domain::listings::EnquiryMessage> for Wizards {}
impl crate::relation::Reads<crate::domain::listings::Favourite> for Wizards {}
impl crate::relation::Reads<crate::domain::listings::Feature> for Wizards {}
impl crate::relation::Reads<crate::domain::listings::ListingAgent> for Wizards {}
impl crate::relation::Reads<crate::domain::listings::ListingFeature> for Wizards {}
impl crate::relation::Reads<crate::domain::listings::v1::ListingPriceChange>
for Wizards {}
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceChange>
for Wizards {}
impl crate::relation::Reads<crate::domain::listings::ListingReport> for Wizards {}
impl crate::relation::Reads<crate::domain::listings::v1::ListingStatusChange>
for Wizards {}
impl crate::relation::Reads<crate::domain::listings::v2::ListingStatusChange>
for Wizards {}
impl crate::relation::Reads<crate::domain::listings::ListingTranslation> for Wizards {}
impl crate::relation::Reads<crate::domain::listings::ListingViewsDay> for Wizards {}
impl crate::relation::Reads<crate::domain::listings::v1::Listing> for Wizards {}
impl crate::relation::Reads<crate::domain::listings::v2::Listing> for Wizards {}
impl crate::relation::Reads<crate::domain::listings::SavedSearchAlert> for Wizards {}
impl crate::relation::Reads<crate::domain::listings::v1::SavedSearch> for Wizards {}
impl crate::relation::Reads<crate::domain::listings::v2::SavedSearch> for Wizards {}
impl crate::relation::Reads<crate::domain::listings::ViewingFeedback> for Wizards {}
impl crate::relation::Reads<crate::domain::listings::v1::Viewing> for Wizards {}
impl crate::relation::Reads<crate::domain::listings::v2::Viewing> for Wizards {}
impl crate::relation::Reads<crate::domain::listings::v2::ListingPriceFromSwitch>
for Wizards {}
impl crate::relation::Writes<crate::domain::wizards::DraftCollaborator> for Wizards {}
impl crate::relation::Writes<crate::domain::wizards::DraftMedia> for Wizards {}
impl crate::relation::Writes<crate::domain::wizards::v1::DraftStep> for Wizards {}
impl crate::relation::Writes<crate::domain::wizards::v2::DraftStep> for Wizards {}
impl crate::relation::Writes<crate::domain::wizards::v1::ListingDraft> for Wizards {}
impl crate::relation::Writes<crate::domain::wizards::v2::ListingDraft> for Wizards {}

/// Code of the domain `explore`. Reads its own read models and nothing else, and writes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Explore {}

impl crate::relation::Reads<crate::domain::explore::ExploreDevelopment> for Explore {}
impl crate::relation::Reads<crate::domain::explore::v1::ExploreListing> for Explore {}
impl crate::relation::Reads<crate::domain::explore::v2::ExploreListing> for Explore {}
impl crate::relation::Reads<crate::domain::explore::ExploreOpenHouse> for Explore {}
