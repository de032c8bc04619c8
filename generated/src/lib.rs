// Made by `cargo xtask gen` from schema.kdl. Edits here are lost: change the spec and generate again.

//! A real-estate portal: new developments, resale and rental homes, the wizards that write them and the search that shows them.
//!
//! # Versions
//!
//! Each version of the schema that is served is a module. A type that is the same in two versions is one type; types that differ cannot be mixed.
//!
//! - [`v1`] (current): The portal as it went live.
//! - [`v2`] (draft): Prices become ranges, listings can be withdrawn, and seekers are told about new matches.
//!
//! # Domains
//!
//! - [`core`](scope::Core): People, organizations, sign-in, permissions and the record of what was done.
//! - [`locations`](scope::Locations): Where things are: countries, provinces, cities and suburbs, and what people call them.
//! - [`listings`](scope::Listings): The canonical listing, whatever is behind it, and what seekers and agents do with it.
//! - [`developments`](scope::Developments): New developments: what is built, in which phases and buildings, and which units are for sale.
//! - [`existing`](scope::Existing): Homes that stand already: for resale and to let.
//! - [`media`](scope::Media): Pictures, films and plans of what is listed.
//! - [`wizards`](scope::Wizards): Listings in the making: what a wizard has gathered and how far its author has come.
//! - [`explore`](scope::Explore): What seekers search: read models over everything that is published.
//!
//! # Features
//!
//! - `chrono`, `rust_decimal`: times and numbers to and from the types of these crates.
//! - `serde`: rows, enums and values can be serialized.
//! - `sqlx`: rows travel by `sqlx`; see `sqlx_session`.
//! - `tokio-postgres`: rows travel by `tokio-postgres`; see `tokio_postgres_session`.
//! - `gate-auctions`: opens a gate. Homes that go to who bids most.
//! - `gate-new_developments`: opens a gate. The wizard that writes developments.
//! - `gate-price_filter`: opens a gate. Filtering of listings by what they cost.
//! - `gate-valuations`: opens a gate. What homes are thought to be worth, for the portal's own people.
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

/// The portal as it went live.
pub mod v1 {
    pub use crate::domain::core::{
        ApiKeyId, AuditEntryId, CredentialId, CredentialKind, MailedToken, MailedTokenId,
        MailedTokenPatch, MembershipStatus, NewMailedToken, NewNotification,
        NewNotificationPreference, NewOrganizationInvitation, NewPermission, NewRole,
        NewRoleAssignment, NewRolePermission, NewUser, NewUserSession, Notification,
        NotificationChannel, NotificationId, NotificationPatch, NotificationPreference,
        NotificationPreferencePatch, OrganizationId, OrganizationInvitation,
        OrganizationInvitationId, OrganizationInvitationPatch, OrganizationKind,
        Permission, PermissionId, PermissionPatch, Role, RoleAssignment,
        RoleAssignmentId, RoleAssignmentPatch, RoleId, RolePatch, RolePermission,
        RolePermissionPatch, TokenPurpose, User, UserId, UserPatch, UserSession,
        UserSessionId, UserSessionPatch, UserStatus,
    };
    pub use crate::domain::core::v1::{
        ApiKey, ApiKeyPatch, AuditEntry, AuditEntryPatch, Credential, CredentialPatch,
        Membership, MembershipPatch, NewApiKey, NewAuditEntry, NewCredential,
        NewMembership, NewOrganization, NewUserProfile, Organization, OrganizationPatch,
        UserProfile, UserProfilePatch,
    };
    pub use crate::domain::locations::{
        Location, LocationAlias, LocationAliasPatch, LocationId, LocationKind,
        LocationPatch, NewLocation, NewLocationAlias, NewPointOfInterest, PlaceKind,
        PointOfInterest, PointOfInterestId, PointOfInterestPatch,
    };
    pub use crate::domain::listings::{
        EnquiryId, EnquiryMessage, EnquiryMessageId, EnquiryMessagePatch, EnquiryStatus,
        Favourite, FavouritePatch, Feature, FeatureId, FeaturePatch, ListingAgent,
        ListingAgentPatch, ListingFeature, ListingFeaturePatch, ListingId,
        ListingPriceChangeId, ListingReport, ListingReportId, ListingReportPatch,
        ListingStatusChangeId, ListingViewsDay, ListingViewsDayPatch, NewEnquiryMessage,
        NewFavourite, NewFeature, NewListingAgent, NewListingFeature, NewListingReport,
        NewListingViewsDay, NewViewingFeedback, ReportReason, SavedSearchId,
        ViewingFeedback, ViewingFeedbackPatch, ViewingId, ViewingStatus,
    };
    pub use crate::domain::listings::v1::{
        Enquiry, EnquiryPatch, Listing, ListingPatch, ListingPriceChange,
        ListingPriceChangePatch, ListingStatus, ListingStatusChange,
        ListingStatusChangePatch, ListingType, NewEnquiry, NewListing,
        NewListingPriceChange, NewListingStatusChange, NewSavedSearch, NewViewing,
        SavedSearch, SavedSearchPatch, Viewing, ViewingPatch,
    };
    pub use crate::domain::developments::{
        Amenity, AmenityId, AmenityKind, AmenityPatch, Building, BuildingId,
        BuildingPatch, ConstructionStatus, DevelopmentAmenity, DevelopmentAmenityPatch,
        DevelopmentId, DevelopmentKind, DevelopmentPhaseId, NewAmenity, NewBuilding,
        NewDevelopmentAmenity, NewUnitReservation, UnitId, UnitReservation,
        UnitReservationId, UnitReservationPatch, UnitTypeId,
    };
    pub use crate::domain::developments::v1::{
        Development, DevelopmentPatch, DevelopmentPhase, DevelopmentPhasePatch,
        NewDevelopment, NewDevelopmentPhase, NewUnit, NewUnitType, Unit, UnitPatch,
        UnitStatus, UnitType, UnitTypePatch,
    };
    pub use crate::domain::existing::{
        ComplianceCertificateId, ExistingPropertyId, Furnishing, NewPropertyRoom,
        NewRentalApplication, OpenHouseId, OwnershipKind, PropertyKind, PropertyRoom,
        PropertyRoomId, PropertyRoomPatch, RentalApplication, RentalApplicationId,
        RentalApplicationPatch, RoomKind,
    };
    pub use crate::domain::existing::v1::{
        CertificateKind, ComplianceCertificate, ComplianceCertificatePatch,
        ExistingProperty, ExistingPropertyPatch, NewComplianceCertificate,
        NewExistingProperty, NewOpenHouse, NewRentalTerms, OpenHouse, OpenHousePatch,
        RentalTerms, RentalTermsPatch,
    };
    pub use crate::domain::media::{
        FloorPlan, FloorPlanId, FloorPlanPatch, MediaId, MediaRendition,
        MediaRenditionPatch, NewFloorPlan, NewMediaRendition, ProcessingStatus,
    };
    pub use crate::domain::media::v1::{Media, MediaKind, MediaPatch, NewMedia};
    pub use crate::domain::wizards::{
        DraftMedia, DraftMediaId, DraftMediaPatch, DraftState, ListingDraftId,
        NewDraftMedia, StepState, WizardKind,
    };
    pub use crate::domain::wizards::v1::{
        DraftStep, DraftStepPatch, ListingDraft, ListingDraftPatch, NewDraftStep,
        NewListingDraft,
    };
    pub use crate::domain::explore::ExploreDevelopment;
    pub use crate::domain::explore::v1::ExploreListing;
}

/// Prices become ranges, listings can be withdrawn, and seekers are told about new matches.
pub mod v2 {
    pub use crate::domain::core::{
        ApiKeyId, AuditEntryId, CredentialId, CredentialKind, Gate, GateId, GatePatch,
        MailedToken, MailedTokenId, MailedTokenPatch, MembershipStatus, NewGate,
        NewMailedToken, NewNotification, NewNotificationPreference,
        NewOrganizationInvitation, NewPasskey, NewPermission, NewRole, NewRoleAssignment,
        NewRolePermission, NewUser, NewUserSession, Notification, NotificationChannel,
        NotificationId, NotificationPatch, NotificationPreference,
        NotificationPreferencePatch, OrganizationId, OrganizationInvitation,
        OrganizationInvitationId, OrganizationInvitationPatch, OrganizationKind, Passkey,
        PasskeyPatch, Permission, PermissionId, PermissionPatch, Role, RoleAssignment,
        RoleAssignmentId, RoleAssignmentPatch, RoleId, RolePatch, RolePermission,
        RolePermissionPatch, TokenPurpose, User, UserId, UserPatch, UserSession,
        UserSessionId, UserSessionPatch, UserStatus,
    };
    pub use crate::domain::core::v2::{
        ApiKey, ApiKeyPatch, AuditEntry, AuditEntryPatch, Credential, CredentialPatch,
        Membership, MembershipPatch, NewApiKey, NewAuditEntry, NewCredential,
        NewMembership, NewOrganization, NewUserProfile, Organization, OrganizationPatch,
        UserProfile, UserProfilePatch,
    };
    pub use crate::domain::locations::{
        Location, LocationAlias, LocationAliasPatch, LocationId, LocationKind,
        LocationPatch, LocationStatistics, LocationStatisticsPatch, NewLocation,
        NewLocationAlias, NewLocationStatistics, NewPointOfInterest, PlaceKind,
        PointOfInterest, PointOfInterestId, PointOfInterestPatch,
    };
    pub use crate::domain::listings::{
        AlertFrequency, EnquiryId, EnquiryMessage, EnquiryMessageId, EnquiryMessagePatch,
        EnquiryStatus, Favourite, FavouritePatch, Feature, FeatureId, FeaturePatch,
        ListingAgent, ListingAgentPatch, ListingFeature, ListingFeaturePatch, ListingId,
        ListingPriceChangeId, ListingReport, ListingReportId, ListingReportPatch,
        ListingStatusChangeId, ListingTranslation, ListingTranslationPatch,
        ListingViewsDay, ListingViewsDayPatch, NewEnquiryMessage, NewFavourite,
        NewFeature, NewListingAgent, NewListingFeature, NewListingReport,
        NewListingTranslation, NewListingViewsDay, NewSavedSearchAlert,
        NewViewingFeedback, ReportReason, SavedSearchAlert, SavedSearchAlertPatch,
        SavedSearchId, ViewingFeedback, ViewingFeedbackPatch, ViewingId, ViewingStatus,
    };
    pub use crate::domain::listings::v2::{
        Enquiry, EnquiryPatch, Listing, ListingPatch, ListingPriceChange,
        ListingPriceChangePatch, ListingPriceFromSwitch, ListingStatus,
        ListingStatusChange, ListingStatusChangePatch, ListingType, NewEnquiry,
        NewListing, NewListingPriceChange, NewListingStatusChange, NewSavedSearch,
        NewViewing, SavedSearch, SavedSearchPatch, Viewing, ViewingPatch,
    };
    pub use crate::domain::developments::{
        Amenity, AmenityId, AmenityKind, AmenityPatch, Building, BuildingId,
        BuildingPatch, ConstructionStatus, ConstructionUpdate, ConstructionUpdateId,
        ConstructionUpdatePatch, DevelopmentAmenity, DevelopmentAmenityPatch,
        DevelopmentId, DevelopmentKind, DevelopmentPhaseId, NewAmenity, NewBuilding,
        NewConstructionUpdate, NewDevelopmentAmenity, NewUnitReservation, UnitId,
        UnitReservation, UnitReservationId, UnitReservationPatch, UnitTypeId,
    };
    pub use crate::domain::developments::v2::{
        Development, DevelopmentPatch, DevelopmentPhase, DevelopmentPhasePatch,
        NewDevelopment, NewDevelopmentPhase, NewUnit, NewUnitType, Unit, UnitPatch,
        UnitStatus, UnitType, UnitTypePatch,
    };
    pub use crate::domain::existing::{
        ComplianceCertificateId, ExistingPropertyId, Furnishing, NewOpenHouseGuest,
        NewPropertyRoom, NewRentalApplication, OpenHouseGuest, OpenHouseGuestPatch,
        OpenHouseId, OwnershipKind, PropertyKind, PropertyRoom, PropertyRoomId,
        PropertyRoomPatch, RentalApplication, RentalApplicationId,
        RentalApplicationPatch, RoomKind, ValuationId,
    };
    #[cfg(feature = "gate-valuations")]
    pub use crate::domain::existing::{NewValuation, Valuation, ValuationPatch};
    pub use crate::domain::existing::v2::{
        CertificateKind, ComplianceCertificate, ComplianceCertificatePatch,
        ExistingProperty, ExistingPropertyPatch, NewComplianceCertificate,
        NewExistingProperty, NewOpenHouse, NewRentalTerms, OpenHouse, OpenHousePatch,
        RentalTerms, RentalTermsPatch,
    };
    pub use crate::domain::media::{
        FloorPlan, FloorPlanId, FloorPlanPatch, MediaId, MediaRendition,
        MediaRenditionPatch, NewFloorPlan, NewMediaRendition, NewVirtualTour,
        ProcessingStatus, VirtualTour, VirtualTourPatch,
    };
    pub use crate::domain::media::v2::{Media, MediaKind, MediaPatch, NewMedia};
    pub use crate::domain::wizards::{
        DraftCollaborator, DraftCollaboratorPatch, DraftMedia, DraftMediaId,
        DraftMediaPatch, DraftState, ListingDraftId, NewDraftCollaborator, NewDraftMedia,
        ResaleDraftBasics, ResaleDraftHome, ResaleDraftPrice, ResaleDraftRoom, StepState,
        WizardKind,
    };
    #[cfg(feature = "gate-new_developments")]
    pub use crate::domain::wizards::{
        DevelopmentDraftBasics, DevelopmentDraftPhase, DevelopmentDraftUnitType,
    };
    pub use crate::domain::wizards::v2::{
        DraftStep, DraftStepPatch, ListingDraft, ListingDraftPatch, NewDraftStep,
        NewListingDraft,
    };
    pub use crate::domain::explore::{ExploreDevelopment, ExploreOpenHouse};
    #[cfg(feature = "gate-price_filter")]
    pub use crate::domain::explore::ExplorePrice;
    pub use crate::domain::explore::v2::ExploreListing;
}
