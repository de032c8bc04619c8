// Made by `cargo xtask gen` from listings.kdl. Edits here are lost: change the spec and generate again.

//! The canonical listing, whatever is behind it, and what seekers and agents do with it.
//!
//! Types that all versions share.

pub(crate) mod v1;
pub(crate) mod v2;

use crate::domain::core::{NotificationId, OrganizationId, UserId};
use crate::{drivers, relation, rows, values};

/// How far an enquiry has come.
///
/// The type `public.enquiry_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum EnquiryStatus {
    /// Nobody has answered.
    #[cfg_attr(feature = "serde", serde(rename = "new"))]
    New,
    /// The agent has written back.
    #[cfg_attr(feature = "serde", serde(rename = "answered"))]
    Answered,
    /// Nothing more is to be done.
    #[cfg_attr(feature = "serde", serde(rename = "closed"))]
    Closed,
    /// Not from a seeker; hidden from agents.
    #[cfg_attr(feature = "serde", serde(rename = "spam"))]
    Spam,
}

impl EnquiryStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::New,
        Self::Answered,
        Self::Closed,
        Self::Spam,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Answered => "answered",
            Self::Closed => "closed",
            Self::Spam => "spam",
        }
    }
}

impl std::fmt::Display for EnquiryStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for EnquiryStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "new" => Ok(Self::New),
            "answered" => Ok(Self::Answered),
            "closed" => Ok(Self::Closed),
            "spam" => Ok(Self::Spam),
            _ => Err(relation::UnknownLabel::new("enquiry_status", label)),
        }
    }
}

drivers::wire_label!(EnquiryStatus, "public", "enquiry_status");

/// How far a viewing has come.
///
/// The type `public.viewing_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ViewingStatus {
    /// The visitor has asked, the agent has not answered.
    #[cfg_attr(feature = "serde", serde(rename = "requested"))]
    Requested,
    /// Both will come.
    #[cfg_attr(feature = "serde", serde(rename = "confirmed"))]
    Confirmed,
    /// It took place.
    #[cfg_attr(feature = "serde", serde(rename = "done"))]
    Done,
    /// Called off by either side.
    #[cfg_attr(feature = "serde", serde(rename = "cancelled"))]
    Cancelled,
    /// Confirmed, and nobody came.
    #[cfg_attr(feature = "serde", serde(rename = "no show"))]
    NoShow,
}

impl ViewingStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Requested,
        Self::Confirmed,
        Self::Done,
        Self::Cancelled,
        Self::NoShow,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Confirmed => "confirmed",
            Self::Done => "done",
            Self::Cancelled => "cancelled",
            Self::NoShow => "no show",
        }
    }
}

impl std::fmt::Display for ViewingStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ViewingStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "requested" => Ok(Self::Requested),
            "confirmed" => Ok(Self::Confirmed),
            "done" => Ok(Self::Done),
            "cancelled" => Ok(Self::Cancelled),
            "no show" => Ok(Self::NoShow),
            _ => Err(relation::UnknownLabel::new("viewing_status", label)),
        }
    }
}

drivers::wire_label!(ViewingStatus, "public", "viewing_status");

/// What is wrong with a listing, as its reader sees it.
///
/// The type `public.report_reason` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ReportReason {
    /// There is no such home, or it is not theirs to offer.
    #[cfg_attr(feature = "serde", serde(rename = "fraud"))]
    Fraud,
    /// The price is not what is asked.
    #[cfg_attr(feature = "serde", serde(rename = "wrong_price"))]
    WrongPrice,
    /// Sold or let already.
    #[cfg_attr(feature = "serde", serde(rename = "already_gone"))]
    AlreadyGone,
    /// Texts or pictures that do not belong on the portal.
    #[cfg_attr(feature = "serde", serde(rename = "offensive"))]
    Offensive,
    /// Something else; see the remark.
    #[cfg_attr(feature = "serde", serde(rename = "other"))]
    Other,
}

impl ReportReason {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Fraud,
        Self::WrongPrice,
        Self::AlreadyGone,
        Self::Offensive,
        Self::Other,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fraud => "fraud",
            Self::WrongPrice => "wrong_price",
            Self::AlreadyGone => "already_gone",
            Self::Offensive => "offensive",
            Self::Other => "other",
        }
    }
}

impl std::fmt::Display for ReportReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ReportReason {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "fraud" => Ok(Self::Fraud),
            "wrong_price" => Ok(Self::WrongPrice),
            "already_gone" => Ok(Self::AlreadyGone),
            "offensive" => Ok(Self::Offensive),
            "other" => Ok(Self::Other),
            _ => Err(relation::UnknownLabel::new("report_reason", label)),
        }
    }
}

drivers::wire_label!(ReportReason, "public", "report_reason");

/// How often a seeker hears of new matches.
///
/// The type `public.alert_frequency` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum AlertFrequency {
    /// As soon as a match is published.
    #[cfg_attr(feature = "serde", serde(rename = "instant"))]
    Instant,
    /// Once a day, if there is something.
    #[cfg_attr(feature = "serde", serde(rename = "daily"))]
    Daily,
    /// Once a week, if there is something.
    #[cfg_attr(feature = "serde", serde(rename = "weekly"))]
    Weekly,
}

impl AlertFrequency {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Instant, Self::Daily, Self::Weekly];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Instant => "instant",
            Self::Daily => "daily",
            Self::Weekly => "weekly",
        }
    }
}

impl std::fmt::Display for AlertFrequency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for AlertFrequency {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "instant" => Ok(Self::Instant),
            "daily" => Ok(Self::Daily),
            "weekly" => Ok(Self::Weekly),
            _ => Err(relation::UnknownLabel::new("alert_frequency", label)),
        }
    }
}

drivers::wire_label!(AlertFrequency, "public", "alert_frequency");

/// Identifies a row of `public.listings`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ListingId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for ListingId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for ListingId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ListingId, i64);

/// Identifies a row of `public.listing_price_changes`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ListingPriceChangeId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for ListingPriceChangeId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for ListingPriceChangeId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ListingPriceChangeId, i64);

/// Identifies a row of `public.listing_status_changes`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ListingStatusChangeId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for ListingStatusChangeId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for ListingStatusChangeId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ListingStatusChangeId, i64);

/// Identifies a row of `public.features`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct FeatureId(
    /// The value as PostgreSQL stores it.
    pub String,
);

impl std::fmt::Display for FeatureId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<String> for FeatureId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for FeatureId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

drivers::wire_as!(FeatureId, String);

/// Identifies a row of `public.listing_reports`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ListingReportId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for ListingReportId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for ListingReportId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ListingReportId, i64);

/// Identifies a row of `public.saved_searches`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct SavedSearchId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for SavedSearchId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for SavedSearchId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(SavedSearchId, i64);

/// Identifies a row of `public.enquiries`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct EnquiryId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for EnquiryId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for EnquiryId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(EnquiryId, i64);

/// Identifies a row of `public.enquiry_messages`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct EnquiryMessageId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for EnquiryMessageId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for EnquiryMessageId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(EnquiryMessageId, i64);

/// Identifies a row of `public.viewings`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ViewingId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for ViewingId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for ViewingId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ViewingId, i64);

/// A member of an organization who answers for a listing.
///
/// A row of the table `public.listing_agents`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListingAgent {
    /// The listing.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// The organization that the agent acts for.
    ///
    /// `bigint`, refers to `core.memberships`.
    pub organization_id: OrganizationId,
    /// The agent.
    ///
    /// `bigint`, refers to `core.memberships`.
    pub user_id: UserId,
    /// Order in which agents are shown, from 1.
    ///
    /// `smallint`, `1` by default.
    pub position: i16,
    /// The agent's share of the commission.
    ///
    /// `numeric(5,2)`.
    pub commission_percent: Option<values::Numeric>,
}

impl ListingAgent {
    /// Name of the column `listing_id`.
    pub const COLUMN_LISTING_ID: &'static str = "listing_id";
    /// Name of the column `organization_id`.
    pub const COLUMN_ORGANIZATION_ID: &'static str = "organization_id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `position`.
    pub const COLUMN_POSITION: &'static str = "position";
    /// Name of the column `commission_percent`.
    pub const COLUMN_COMMISSION_PERCENT: &'static str = "commission_percent";
    /// The row with these values of `listing_id` and `position`, if there is one.
    #[must_use]
    pub const fn by_listing_id_and_position(
        listing_id: ListingId,
        position: i16,
    ) -> relation::Query<Self, (ListingId, i16)> {
        relation::Query::new(
            "SELECT listing_id, organization_id, user_id, \"position\", commission_percent \
         FROM public.listing_agents \
         WHERE listing_id = $1::bigint AND \"position\" = $2::smallint",
            (listing_id, position),
        )
    }

    /// All rows with this value of `listing_id`.
    #[must_use]
    pub const fn by_listing_id(
        listing_id: ListingId,
    ) -> relation::Query<Self, (ListingId,)> {
        relation::Query::new(
            "SELECT listing_id, organization_id, user_id, \"position\", commission_percent \
         FROM public.listing_agents \
         WHERE listing_id = $1::bigint \
         ORDER BY listing_agents.listing_id, listing_agents.organization_id, listing_agents.user_id",
            (listing_id,),
        )
    }

    /// All rows with these values of `organization_id` and `user_id`.
    #[must_use]
    pub const fn by_organization_id_and_user_id(
        organization_id: OrganizationId,
        user_id: UserId,
    ) -> relation::Query<Self, (OrganizationId, UserId)> {
        relation::Query::new(
            "SELECT listing_id, organization_id, user_id, \"position\", commission_percent \
         FROM public.listing_agents \
         WHERE organization_id = $1::bigint AND user_id = $2::bigint \
         ORDER BY listing_agents.listing_id, listing_agents.organization_id, listing_agents.user_id",
            (organization_id, user_id),
        )
    }
}

impl relation::Relation for ListingAgent {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "listing_agents";
    const COLUMNS: &'static [&'static str] = &[
        "listing_id",
        "organization_id",
        "user_id",
        "position",
        "commission_percent",
    ];
    const SELECT: &'static str = "SELECT listing_id, organization_id, user_id, \"position\", commission_percent \
         FROM public.listing_agents";
}

impl relation::Table for ListingAgent {
    type New = NewListingAgent;
    type Patch = ListingAgentPatch;
    const INSERT: &'static str = "INSERT INTO public.listing_agents \
         (listing_id, organization_id, user_id, \"position\", commission_percent) \
         VALUES ($1, $2, $3, COALESCE($4::smallint, '1'::smallint), $5) \
         RETURNING listing_id, organization_id, user_id, \"position\", commission_percent";
}

impl relation::Keyed for ListingAgent {
    type Key = (ListingId, OrganizationId, UserId);
    const FIND: &'static str = "SELECT listing_id, organization_id, user_id, \"position\", commission_percent \
         FROM public.listing_agents \
         WHERE listing_id = $1::bigint AND organization_id = $2::bigint AND user_id = $3::bigint";
    const LIST: &'static str = "SELECT listing_id, organization_id, user_id, \"position\", commission_percent \
         FROM public.listing_agents \
         ORDER BY listing_agents.listing_id, listing_agents.organization_id, listing_agents.user_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT listing_id, organization_id, user_id, \"position\", commission_percent \
         FROM public.listing_agents \
         WHERE (listing_id, organization_id, user_id) > ($1::bigint, $2::bigint, $3::bigint) \
         ORDER BY listing_agents.listing_id, listing_agents.organization_id, listing_agents.user_id LIMIT $4::bigint";
    const UPDATE: &'static str = "UPDATE public.listing_agents \
         SET listing_id = CASE WHEN $1::boolean THEN $2::bigint ELSE listing_id END, \
         organization_id = CASE WHEN $3::boolean THEN $4::bigint ELSE organization_id END, \
         user_id = CASE WHEN $5::boolean THEN $6::bigint ELSE user_id END, \
         \"position\" = CASE WHEN $7::boolean THEN $8::smallint ELSE \"position\" END, \
         commission_percent = CASE WHEN $9::boolean THEN $10::numeric ELSE commission_percent END \
         WHERE listing_id = $11::bigint AND organization_id = $12::bigint AND user_id = $13::bigint \
         RETURNING listing_id, organization_id, user_id, \"position\", commission_percent";
    const DELETE: &'static str = "DELETE FROM public.listing_agents \
         WHERE listing_id = $1::bigint AND organization_id = $2::bigint AND user_id = $3::bigint";
}

rows::row!(
    ListingAgent { listing_id = "listing_id", organization_id = "organization_id",
    user_id = "user_id", position = "position", commission_percent = "commission_percent"
    }
);

/// A row to insert into `public.listing_agents`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewListingAgent {
    /// The listing.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// The organization that the agent acts for.
    ///
    /// `bigint`, refers to `core.memberships`.
    pub organization_id: OrganizationId,
    /// The agent.
    ///
    /// `bigint`, refers to `core.memberships`.
    pub user_id: UserId,
    /// Order in which agents are shown, from 1.
    ///
    /// `smallint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub position: Option<i16>,
    /// The agent's share of the commission.
    ///
    /// `numeric(5,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub commission_percent: Option<values::Numeric>,
}

impl NewListingAgent {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        listing_id: ListingId,
        organization_id: OrganizationId,
        user_id: UserId,
    ) -> Self {
        Self {
            listing_id,
            organization_id,
            user_id,
            position: None,
            commission_percent: None,
        }
    }
}

impl relation::NewRow for NewListingAgent {
    type Row = ListingAgent;
}

rows::parameters!(
    NewListingAgent { listing_id, organization_id, user_id, position, commission_percent
    }
);

/// Changes to a row of `public.listing_agents`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListingAgentPatch {
    /// The new [`listing_id`](ListingAgent::listing_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub listing_id: Option<ListingId>,
    /// The new [`organization_id`](ListingAgent::organization_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub organization_id: Option<OrganizationId>,
    /// The new [`user_id`](ListingAgent::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub user_id: Option<UserId>,
    /// The new [`position`](ListingAgent::position).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub position: Option<i16>,
    /// The new [`commission_percent`](ListingAgent::commission_percent).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub commission_percent: Option<Option<values::Numeric>>,
}

impl relation::Patch for ListingAgentPatch {
    type Row = ListingAgent;
}

rows::parameters!(
    ListingAgentPatch { [listing_id], [organization_id], [user_id], [position],
    [commission_percent] }
);

/// Something that a home may have, from a catalogue that filters are built from.
///
/// A row of the table `public.features`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Feature {
    /// Stable name in code and feeds, for example `solar_panels`.
    ///
    /// `text`.
    pub code: FeatureId,
    /// As seekers read it.
    ///
    /// `text`.
    pub label: String,
    /// Heading under which filters show it.
    ///
    /// `text`, `general` by default.
    pub group: String,
    /// Whether Explore offers it as a filter.
    ///
    /// `boolean`, `true` by default.
    pub is_filter: bool,
}

impl Feature {
    /// Name of the column `code`.
    pub const COLUMN_CODE: &'static str = "code";
    /// Name of the column `label`.
    pub const COLUMN_LABEL: &'static str = "label";
    /// Name of the column `group`.
    pub const COLUMN_GROUP: &'static str = "group";
    /// Name of the column `is_filter`.
    pub const COLUMN_IS_FILTER: &'static str = "is_filter";
}

impl relation::Relation for Feature {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "features";
    const COLUMNS: &'static [&'static str] = &["code", "label", "group", "is_filter"];
    const SELECT: &'static str = "SELECT code, label, \"group\", is_filter \
         FROM public.features";
}

impl relation::Table for Feature {
    type New = NewFeature;
    type Patch = FeaturePatch;
    const INSERT: &'static str = "INSERT INTO public.features \
         (code, label, \"group\", is_filter) \
         VALUES ($1, $2, COALESCE($3::text, 'general'::text), \
         COALESCE($4::boolean, 'true'::boolean)) \
         RETURNING code, label, \"group\", is_filter";
}

impl relation::Keyed for Feature {
    type Key = FeatureId;
    const FIND: &'static str = "SELECT code, label, \"group\", is_filter \
         FROM public.features \
         WHERE code = $1::text";
    const LIST: &'static str = "SELECT code, label, \"group\", is_filter \
         FROM public.features \
         ORDER BY features.code LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT code, label, \"group\", is_filter \
         FROM public.features \
         WHERE code > $1::text \
         ORDER BY features.code LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.features \
         SET code = CASE WHEN $1::boolean THEN $2::text ELSE code END, \
         label = CASE WHEN $3::boolean THEN $4::text ELSE label END, \
         \"group\" = CASE WHEN $5::boolean THEN $6::text ELSE \"group\" END, \
         is_filter = CASE WHEN $7::boolean THEN $8::boolean ELSE is_filter END \
         WHERE code = $9::text \
         RETURNING code, label, \"group\", is_filter";
    const DELETE: &'static str = "DELETE FROM public.features \
         WHERE code = $1::text";
}

rows::row!(
    Feature { code = "code", label = "label", group = "group", is_filter = "is_filter" }
);

/// A row to insert into `public.features`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewFeature {
    /// Stable name in code and feeds, for example `solar_panels`.
    ///
    /// `text`.
    pub code: FeatureId,
    /// As seekers read it.
    ///
    /// `text`.
    pub label: String,
    /// Heading under which filters show it.
    ///
    /// `text`, `general` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub group: Option<String>,
    /// Whether Explore offers it as a filter.
    ///
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_filter: Option<bool>,
}

impl NewFeature {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(code: FeatureId, label: String) -> Self {
        Self {
            code,
            label,
            group: None,
            is_filter: None,
        }
    }
}

impl relation::NewRow for NewFeature {
    type Row = Feature;
}

rows::parameters!(NewFeature { code, label, group, is_filter });

/// Changes to a row of `public.features`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FeaturePatch {
    /// The new [`code`](Feature::code).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub code: Option<FeatureId>,
    /// The new [`label`](Feature::label).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub label: Option<String>,
    /// The new [`group`](Feature::group).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub group: Option<String>,
    /// The new [`is_filter`](Feature::is_filter).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_filter: Option<bool>,
}

impl relation::Patch for FeaturePatch {
    type Row = Feature;
}

rows::parameters!(FeaturePatch { [code], [label], [group], [is_filter] });

/// That a listing has a feature.
///
/// A row of the table `public.listing_features`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListingFeature {
    /// The listing.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// What it has.
    ///
    /// `text`, refers to `listings.features`.
    pub feature_code: FeatureId,
    /// For example how many kilowatts.
    ///
    /// `text`.
    pub detail: Option<String>,
}

impl ListingFeature {
    /// Name of the column `listing_id`.
    pub const COLUMN_LISTING_ID: &'static str = "listing_id";
    /// Name of the column `feature_code`.
    pub const COLUMN_FEATURE_CODE: &'static str = "feature_code";
    /// Name of the column `detail`.
    pub const COLUMN_DETAIL: &'static str = "detail";
    /// All rows with this value of `listing_id`.
    #[must_use]
    pub const fn by_listing_id(
        listing_id: ListingId,
    ) -> relation::Query<Self, (ListingId,)> {
        relation::Query::new(
            "SELECT listing_id, feature_code, detail \
         FROM public.listing_features \
         WHERE listing_id = $1::bigint \
         ORDER BY listing_features.listing_id, listing_features.feature_code",
            (listing_id,),
        )
    }

    /// All rows with this value of `feature_code`.
    #[must_use]
    pub const fn by_feature_code(
        feature_code: &FeatureId,
    ) -> relation::Query<Self, (&FeatureId,)> {
        relation::Query::new(
            "SELECT listing_id, feature_code, detail \
         FROM public.listing_features \
         WHERE feature_code = $1::text \
         ORDER BY listing_features.listing_id, listing_features.feature_code",
            (feature_code,),
        )
    }
}

impl relation::Relation for ListingFeature {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "listing_features";
    const COLUMNS: &'static [&'static str] = &["listing_id", "feature_code", "detail"];
    const SELECT: &'static str = "SELECT listing_id, feature_code, detail \
         FROM public.listing_features";
}

impl relation::Table for ListingFeature {
    type New = NewListingFeature;
    type Patch = ListingFeaturePatch;
    const INSERT: &'static str = "INSERT INTO public.listing_features \
         (listing_id, feature_code, detail) \
         VALUES ($1, $2, $3) \
         RETURNING listing_id, feature_code, detail";
}

impl relation::Keyed for ListingFeature {
    type Key = (ListingId, FeatureId);
    const FIND: &'static str = "SELECT listing_id, feature_code, detail \
         FROM public.listing_features \
         WHERE listing_id = $1::bigint AND feature_code = $2::text";
    const LIST: &'static str = "SELECT listing_id, feature_code, detail \
         FROM public.listing_features \
         ORDER BY listing_features.listing_id, listing_features.feature_code LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT listing_id, feature_code, detail \
         FROM public.listing_features \
         WHERE (listing_id, feature_code) > ($1::bigint, $2::text) \
         ORDER BY listing_features.listing_id, listing_features.feature_code LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.listing_features \
         SET listing_id = CASE WHEN $1::boolean THEN $2::bigint ELSE listing_id END, \
         feature_code = CASE WHEN $3::boolean THEN $4::text ELSE feature_code END, \
         detail = CASE WHEN $5::boolean THEN $6::text ELSE detail END \
         WHERE listing_id = $7::bigint AND feature_code = $8::text \
         RETURNING listing_id, feature_code, detail";
    const DELETE: &'static str = "DELETE FROM public.listing_features \
         WHERE listing_id = $1::bigint AND feature_code = $2::text";
}

rows::row!(
    ListingFeature { listing_id = "listing_id", feature_code = "feature_code", detail =
    "detail" }
);

/// A row to insert into `public.listing_features`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewListingFeature {
    /// The listing.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// What it has.
    ///
    /// `text`, refers to `listings.features`.
    pub feature_code: FeatureId,
    /// For example how many kilowatts.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub detail: Option<String>,
}

impl NewListingFeature {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(listing_id: ListingId, feature_code: FeatureId) -> Self {
        Self {
            listing_id,
            feature_code,
            detail: None,
        }
    }
}

impl relation::NewRow for NewListingFeature {
    type Row = ListingFeature;
}

rows::parameters!(NewListingFeature { listing_id, feature_code, detail });

/// Changes to a row of `public.listing_features`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListingFeaturePatch {
    /// The new [`listing_id`](ListingFeature::listing_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub listing_id: Option<ListingId>,
    /// The new [`feature_code`](ListingFeature::feature_code).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub feature_code: Option<FeatureId>,
    /// The new [`detail`](ListingFeature::detail).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub detail: Option<Option<String>>,
}

impl relation::Patch for ListingFeaturePatch {
    type Row = ListingFeature;
}

rows::parameters!(ListingFeaturePatch { [listing_id], [feature_code], [detail] });

/// Title and texts of a listing in another language.
///
/// A row of the table `public.listing_translations`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListingTranslation {
    /// The listing.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// BCP 47 tag.
    ///
    /// `varchar(35)`.
    pub language: String,
    /// Its title in that language.
    ///
    /// `text`.
    pub title: String,
    /// Its line for lists and cards.
    ///
    /// `text`, empty by default.
    pub headline: String,
    /// Its long text.
    ///
    /// `text`, empty by default.
    pub description: String,
    /// Not yet read by a person.
    ///
    /// `boolean`, `false` by default.
    pub is_machine_made: bool,
    /// Who translated or checked it.
    ///
    /// `bigint`, refers to `core.users`.
    pub translated_by: Option<UserId>,
    /// When it was last changed.
    ///
    /// `timestamptz`, `now()` by default.
    pub updated_at: values::TimestampTz,
}

impl ListingTranslation {
    /// Name of the column `listing_id`.
    pub const COLUMN_LISTING_ID: &'static str = "listing_id";
    /// Name of the column `language`.
    pub const COLUMN_LANGUAGE: &'static str = "language";
    /// Name of the column `title`.
    pub const COLUMN_TITLE: &'static str = "title";
    /// Name of the column `headline`.
    pub const COLUMN_HEADLINE: &'static str = "headline";
    /// Name of the column `description`.
    pub const COLUMN_DESCRIPTION: &'static str = "description";
    /// Name of the column `is_machine_made`.
    pub const COLUMN_IS_MACHINE_MADE: &'static str = "is_machine_made";
    /// Name of the column `translated_by`.
    pub const COLUMN_TRANSLATED_BY: &'static str = "translated_by";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
    /// All rows with this value of `listing_id`.
    #[must_use]
    pub const fn by_listing_id(
        listing_id: ListingId,
    ) -> relation::Query<Self, (ListingId,)> {
        relation::Query::new(
            "SELECT listing_id, language, title, headline, description, is_machine_made, translated_by, \
         updated_at \
         FROM public.listing_translations \
         WHERE listing_id = $1::bigint \
         ORDER BY listing_translations.listing_id, listing_translations.language",
            (listing_id,),
        )
    }

    /// All rows with this value of `translated_by`.
    #[must_use]
    pub const fn by_translated_by(
        translated_by: UserId,
    ) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT listing_id, language, title, headline, description, is_machine_made, translated_by, \
         updated_at \
         FROM public.listing_translations \
         WHERE translated_by = $1::bigint \
         ORDER BY listing_translations.listing_id, listing_translations.language",
            (translated_by,),
        )
    }
}

impl relation::Relation for ListingTranslation {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "listing_translations";
    const COLUMNS: &'static [&'static str] = &[
        "listing_id",
        "language",
        "title",
        "headline",
        "description",
        "is_machine_made",
        "translated_by",
        "updated_at",
    ];
    const SELECT: &'static str = "SELECT listing_id, language, title, headline, description, is_machine_made, translated_by, \
         updated_at \
         FROM public.listing_translations";
}

impl relation::Table for ListingTranslation {
    type New = NewListingTranslation;
    type Patch = ListingTranslationPatch;
    const INSERT: &'static str = "INSERT INTO public.listing_translations \
         (listing_id, language, title, headline, description, is_machine_made, translated_by, \
         updated_at) \
         VALUES ($1, $2, $3, COALESCE($4::text, ''::text), COALESCE($5::text, ''::text), \
         COALESCE($6::boolean, 'false'::boolean), $7, \
         COALESCE($8::timestamptz, (now())::timestamptz)) \
         RETURNING listing_id, language, title, headline, description, is_machine_made, \
         translated_by, updated_at";
}

impl relation::Keyed for ListingTranslation {
    type Key = (ListingId, String);
    const FIND: &'static str = "SELECT listing_id, language, title, headline, description, is_machine_made, translated_by, \
         updated_at \
         FROM public.listing_translations \
         WHERE listing_id = $1::bigint AND language = $2::varchar";
    const LIST: &'static str = "SELECT listing_id, language, title, headline, description, is_machine_made, translated_by, \
         updated_at \
         FROM public.listing_translations \
         ORDER BY listing_translations.listing_id, listing_translations.language LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT listing_id, language, title, headline, description, is_machine_made, translated_by, \
         updated_at \
         FROM public.listing_translations \
         WHERE (listing_id, language) > ($1::bigint, $2::varchar) \
         ORDER BY listing_translations.listing_id, listing_translations.language LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.listing_translations \
         SET listing_id = CASE WHEN $1::boolean THEN $2::bigint ELSE listing_id END, \
         language = CASE WHEN $3::boolean THEN $4::varchar ELSE language END, \
         title = CASE WHEN $5::boolean THEN $6::text ELSE title END, \
         headline = CASE WHEN $7::boolean THEN $8::text ELSE headline END, \
         description = CASE WHEN $9::boolean THEN $10::text ELSE description END, \
         is_machine_made = CASE WHEN $11::boolean THEN $12::boolean ELSE is_machine_made END, \
         translated_by = CASE WHEN $13::boolean THEN $14::bigint ELSE translated_by END, \
         updated_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE updated_at END \
         WHERE listing_id = $17::bigint AND language = $18::varchar \
         RETURNING listing_id, language, title, headline, description, is_machine_made, \
         translated_by, updated_at";
    const DELETE: &'static str = "DELETE FROM public.listing_translations \
         WHERE listing_id = $1::bigint AND language = $2::varchar";
}

rows::row!(
    ListingTranslation { listing_id = "listing_id", language = "language", title =
    "title", headline = "headline", description = "description", is_machine_made =
    "is_machine_made", translated_by = "translated_by", updated_at = "updated_at" }
);

/// A row to insert into `public.listing_translations`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewListingTranslation {
    /// The listing.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// BCP 47 tag.
    ///
    /// `varchar(35)`.
    pub language: String,
    /// Its title in that language.
    ///
    /// `text`.
    pub title: String,
    /// Its line for lists and cards.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub headline: Option<String>,
    /// Its long text.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub description: Option<String>,
    /// Not yet read by a person.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_machine_made: Option<bool>,
    /// Who translated or checked it.
    ///
    /// `bigint`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub translated_by: Option<UserId>,
    /// When it was last changed.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
}

impl NewListingTranslation {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(listing_id: ListingId, language: String, title: String) -> Self {
        Self {
            listing_id,
            language,
            title,
            headline: None,
            description: None,
            is_machine_made: None,
            translated_by: None,
            updated_at: None,
        }
    }
}

impl relation::NewRow for NewListingTranslation {
    type Row = ListingTranslation;
}

rows::parameters!(
    NewListingTranslation { listing_id, language, title, headline, description,
    is_machine_made, translated_by, updated_at }
);

/// Changes to a row of `public.listing_translations`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListingTranslationPatch {
    /// The new [`listing_id`](ListingTranslation::listing_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub listing_id: Option<ListingId>,
    /// The new [`language`](ListingTranslation::language).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub language: Option<String>,
    /// The new [`title`](ListingTranslation::title).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub title: Option<String>,
    /// The new [`headline`](ListingTranslation::headline).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub headline: Option<String>,
    /// The new [`description`](ListingTranslation::description).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub description: Option<String>,
    /// The new [`is_machine_made`](ListingTranslation::is_machine_made).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_machine_made: Option<bool>,
    /// The new [`translated_by`](ListingTranslation::translated_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub translated_by: Option<Option<UserId>>,
    /// The new [`updated_at`](ListingTranslation::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
}

impl relation::Patch for ListingTranslationPatch {
    type Row = ListingTranslation;
}

rows::parameters!(
    ListingTranslationPatch { [listing_id], [language], [title], [headline],
    [description], [is_machine_made], [translated_by], [updated_at] }
);

/// How often a listing was seen on one day.
///
/// A row of the table `public.listing_views_daily`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListingViewsDay {
    /// The listing.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// The day.
    ///
    /// `date`, `CURRENT_DATE` by default.
    pub day: values::Date,
    /// How often its page was opened.
    ///
    /// `integer`, `0` by default.
    pub views: i32,
    /// How often a seeker asked for the phone number or the form.
    ///
    /// `integer`, `0` by default.
    pub contact_clicks: i32,
    /// How long people stayed.
    ///
    /// `double precision`.
    pub average_seconds: Option<f64>,
}

impl ListingViewsDay {
    /// Name of the column `listing_id`.
    pub const COLUMN_LISTING_ID: &'static str = "listing_id";
    /// Name of the column `day`.
    pub const COLUMN_DAY: &'static str = "day";
    /// Name of the column `views`.
    pub const COLUMN_VIEWS: &'static str = "views";
    /// Name of the column `contact_clicks`.
    pub const COLUMN_CONTACT_CLICKS: &'static str = "contact_clicks";
    /// Name of the column `average_seconds`.
    pub const COLUMN_AVERAGE_SECONDS: &'static str = "average_seconds";
    /// All rows with this value of `listing_id`.
    #[must_use]
    pub const fn by_listing_id(
        listing_id: ListingId,
    ) -> relation::Query<Self, (ListingId,)> {
        relation::Query::new(
            "SELECT listing_id, day, views, contact_clicks, average_seconds \
         FROM public.listing_views_daily \
         WHERE listing_id = $1::bigint \
         ORDER BY listing_views_daily.listing_id, listing_views_daily.day",
            (listing_id,),
        )
    }
}

impl relation::Relation for ListingViewsDay {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "listing_views_daily";
    const COLUMNS: &'static [&'static str] = &[
        "listing_id",
        "day",
        "views",
        "contact_clicks",
        "average_seconds",
    ];
    const SELECT: &'static str = "SELECT listing_id, day, views, contact_clicks, average_seconds \
         FROM public.listing_views_daily";
}

impl relation::Table for ListingViewsDay {
    type New = NewListingViewsDay;
    type Patch = ListingViewsDayPatch;
    const INSERT: &'static str = "INSERT INTO public.listing_views_daily \
         (listing_id, day, views, contact_clicks, average_seconds) \
         VALUES ($1, COALESCE($2::date, (CURRENT_DATE)::date), COALESCE($3::integer, '0'::integer), \
         COALESCE($4::integer, '0'::integer), $5) \
         RETURNING listing_id, day, views, contact_clicks, average_seconds";
}

impl relation::Keyed for ListingViewsDay {
    type Key = (ListingId, values::Date);
    const FIND: &'static str = "SELECT listing_id, day, views, contact_clicks, average_seconds \
         FROM public.listing_views_daily \
         WHERE listing_id = $1::bigint AND day = $2::date";
    const LIST: &'static str = "SELECT listing_id, day, views, contact_clicks, average_seconds \
         FROM public.listing_views_daily \
         ORDER BY listing_views_daily.listing_id, listing_views_daily.day LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT listing_id, day, views, contact_clicks, average_seconds \
         FROM public.listing_views_daily \
         WHERE (listing_id, day) > ($1::bigint, $2::date) \
         ORDER BY listing_views_daily.listing_id, listing_views_daily.day LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.listing_views_daily \
         SET listing_id = CASE WHEN $1::boolean THEN $2::bigint ELSE listing_id END, \
         day = CASE WHEN $3::boolean THEN $4::date ELSE day END, \
         views = CASE WHEN $5::boolean THEN $6::integer ELSE views END, \
         contact_clicks = CASE WHEN $7::boolean THEN $8::integer ELSE contact_clicks END, \
         average_seconds = CASE WHEN $9::boolean THEN $10::double precision ELSE average_seconds END \
         WHERE listing_id = $11::bigint AND day = $12::date \
         RETURNING listing_id, day, views, contact_clicks, average_seconds";
    const DELETE: &'static str = "DELETE FROM public.listing_views_daily \
         WHERE listing_id = $1::bigint AND day = $2::date";
}

rows::row!(
    ListingViewsDay { listing_id = "listing_id", day = "day", views = "views",
    contact_clicks = "contact_clicks", average_seconds = "average_seconds" }
);

/// A row to insert into `public.listing_views_daily`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewListingViewsDay {
    /// The listing.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// The day.
    ///
    /// `date`, `CURRENT_DATE` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub day: Option<values::Date>,
    /// How often its page was opened.
    ///
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub views: Option<i32>,
    /// How often a seeker asked for the phone number or the form.
    ///
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub contact_clicks: Option<i32>,
    /// How long people stayed.
    ///
    /// `double precision`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub average_seconds: Option<f64>,
}

impl NewListingViewsDay {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(listing_id: ListingId) -> Self {
        Self {
            listing_id,
            day: None,
            views: None,
            contact_clicks: None,
            average_seconds: None,
        }
    }
}

impl relation::NewRow for NewListingViewsDay {
    type Row = ListingViewsDay;
}

rows::parameters!(
    NewListingViewsDay { listing_id, day, views, contact_clicks, average_seconds }
);

/// Changes to a row of `public.listing_views_daily`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListingViewsDayPatch {
    /// The new [`listing_id`](ListingViewsDay::listing_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub listing_id: Option<ListingId>,
    /// The new [`day`](ListingViewsDay::day).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub day: Option<values::Date>,
    /// The new [`views`](ListingViewsDay::views).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub views: Option<i32>,
    /// The new [`contact_clicks`](ListingViewsDay::contact_clicks).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub contact_clicks: Option<i32>,
    /// The new [`average_seconds`](ListingViewsDay::average_seconds).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub average_seconds: Option<Option<f64>>,
}

impl relation::Patch for ListingViewsDayPatch {
    type Row = ListingViewsDay;
}

rows::parameters!(
    ListingViewsDayPatch { [listing_id], [day], [views], [contact_clicks],
    [average_seconds] }
);

/// A reader's complaint about a listing.
///
/// A row of the table `public.listing_reports`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListingReport {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: ListingReportId,
    /// The listing.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// Who complained; nothing: a reader without an account.
    ///
    /// `bigint`, refers to `core.users`.
    pub reported_by: Option<UserId>,
    /// Address that the complaint came from.
    ///
    /// `inet`.
    pub reporter_ip: Option<values::Inet>,
    /// What is wrong.
    ///
    /// `report_reason`.
    pub reason: ReportReason,
    /// The reader's own words.
    ///
    /// `text`, empty by default.
    pub remark: String,
    /// When the complaint came.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// Who of the staff looked at it.
    ///
    /// `bigint`, refers to `core.users`.
    pub settled_by: Option<UserId>,
    /// When it was settled.
    ///
    /// `timestamptz`.
    pub settled_at: Option<values::TimestampTz>,
    /// Whether staff agreed; nothing: not yet looked at.
    ///
    /// `boolean`.
    pub upheld: Option<bool>,
}

impl ListingReport {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `listing_id`.
    pub const COLUMN_LISTING_ID: &'static str = "listing_id";
    /// Name of the column `reported_by`.
    pub const COLUMN_REPORTED_BY: &'static str = "reported_by";
    /// Name of the column `reporter_ip`.
    pub const COLUMN_REPORTER_IP: &'static str = "reporter_ip";
    /// Name of the column `reason`.
    pub const COLUMN_REASON: &'static str = "reason";
    /// Name of the column `remark`.
    pub const COLUMN_REMARK: &'static str = "remark";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `settled_by`.
    pub const COLUMN_SETTLED_BY: &'static str = "settled_by";
    /// Name of the column `settled_at`.
    pub const COLUMN_SETTLED_AT: &'static str = "settled_at";
    /// Name of the column `upheld`.
    pub const COLUMN_UPHELD: &'static str = "upheld";
    /// All rows with this value of `listing_id`.
    #[must_use]
    pub const fn by_listing_id(
        listing_id: ListingId,
    ) -> relation::Query<Self, (ListingId,)> {
        relation::Query::new(
            "SELECT id, listing_id, reported_by, reporter_ip, reason, remark, created_at, settled_by, \
         settled_at, upheld \
         FROM public.listing_reports \
         WHERE listing_id = $1::bigint \
         ORDER BY listing_reports.id",
            (listing_id,),
        )
    }

    /// All rows with this value of `reported_by`.
    #[must_use]
    pub const fn by_reported_by(
        reported_by: UserId,
    ) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, listing_id, reported_by, reporter_ip, reason, remark, created_at, settled_by, \
         settled_at, upheld \
         FROM public.listing_reports \
         WHERE reported_by = $1::bigint \
         ORDER BY listing_reports.id",
            (reported_by,),
        )
    }

    /// All rows with this value of `settled_by`.
    #[must_use]
    pub const fn by_settled_by(settled_by: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, listing_id, reported_by, reporter_ip, reason, remark, created_at, settled_by, \
         settled_at, upheld \
         FROM public.listing_reports \
         WHERE settled_by = $1::bigint \
         ORDER BY listing_reports.id",
            (settled_by,),
        )
    }
}

impl relation::Relation for ListingReport {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "listing_reports";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "listing_id",
        "reported_by",
        "reporter_ip",
        "reason",
        "remark",
        "created_at",
        "settled_by",
        "settled_at",
        "upheld",
    ];
    const SELECT: &'static str = "SELECT id, listing_id, reported_by, reporter_ip, reason, remark, created_at, settled_by, \
         settled_at, upheld \
         FROM public.listing_reports";
}

impl relation::Table for ListingReport {
    type New = NewListingReport;
    type Patch = ListingReportPatch;
    const INSERT: &'static str = "INSERT INTO public.listing_reports \
         (listing_id, reported_by, reporter_ip, reason, remark, created_at, settled_by, settled_at, \
         upheld) \
         VALUES ($1, $2, $3, $4, COALESCE($5::text, ''::text), \
         COALESCE($6::timestamptz, (now())::timestamptz), $7, $8, $9) \
         RETURNING id, listing_id, reported_by, reporter_ip, reason, remark, created_at, \
         settled_by, settled_at, upheld";
}

impl relation::Keyed for ListingReport {
    type Key = ListingReportId;
    const FIND: &'static str = "SELECT id, listing_id, reported_by, reporter_ip, reason, remark, created_at, settled_by, \
         settled_at, upheld \
         FROM public.listing_reports \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, listing_id, reported_by, reporter_ip, reason, remark, created_at, settled_by, \
         settled_at, upheld \
         FROM public.listing_reports \
         ORDER BY listing_reports.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, listing_id, reported_by, reporter_ip, reason, remark, created_at, settled_by, \
         settled_at, upheld \
         FROM public.listing_reports \
         WHERE id > $1::bigint \
         ORDER BY listing_reports.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.listing_reports \
         SET listing_id = CASE WHEN $1::boolean THEN $2::bigint ELSE listing_id END, \
         reported_by = CASE WHEN $3::boolean THEN $4::bigint ELSE reported_by END, \
         reporter_ip = CASE WHEN $5::boolean THEN $6::inet ELSE reporter_ip END, \
         reason = CASE WHEN $7::boolean THEN $8::public.report_reason ELSE reason END, \
         remark = CASE WHEN $9::boolean THEN $10::text ELSE remark END, \
         created_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE created_at END, \
         settled_by = CASE WHEN $13::boolean THEN $14::bigint ELSE settled_by END, \
         settled_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE settled_at END, \
         upheld = CASE WHEN $17::boolean THEN $18::boolean ELSE upheld END \
         WHERE id = $19::bigint \
         RETURNING id, listing_id, reported_by, reporter_ip, reason, remark, created_at, \
         settled_by, settled_at, upheld";
    const DELETE: &'static str = "DELETE FROM public.listing_reports \
         WHERE id = $1::bigint";
}

rows::row!(
    ListingReport { id = "id", listing_id = "listing_id", reported_by = "reported_by",
    reporter_ip = "reporter_ip", reason = "reason", remark = "remark", created_at =
    "created_at", settled_by = "settled_by", settled_at = "settled_at", upheld = "upheld"
    }
);

/// A row to insert into `public.listing_reports`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewListingReport {
    /// The listing.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// Who complained; nothing: a reader without an account.
    ///
    /// `bigint`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub reported_by: Option<UserId>,
    /// Address that the complaint came from.
    ///
    /// `inet`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub reporter_ip: Option<values::Inet>,
    /// What is wrong.
    ///
    /// `report_reason`.
    pub reason: ReportReason,
    /// The reader's own words.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub remark: Option<String>,
    /// When the complaint came.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// Who of the staff looked at it.
    ///
    /// `bigint`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub settled_by: Option<UserId>,
    /// When it was settled.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub settled_at: Option<values::TimestampTz>,
    /// Whether staff agreed; nothing: not yet looked at.
    ///
    /// `boolean`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub upheld: Option<bool>,
}

impl NewListingReport {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(listing_id: ListingId, reason: ReportReason) -> Self {
        Self {
            listing_id,
            reported_by: None,
            reporter_ip: None,
            reason,
            remark: None,
            created_at: None,
            settled_by: None,
            settled_at: None,
            upheld: None,
        }
    }
}

impl relation::NewRow for NewListingReport {
    type Row = ListingReport;
}

rows::parameters!(
    NewListingReport { listing_id, reported_by, reporter_ip, reason, remark, created_at,
    settled_by, settled_at, upheld }
);

/// Changes to a row of `public.listing_reports`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListingReportPatch {
    /// The new [`listing_id`](ListingReport::listing_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub listing_id: Option<ListingId>,
    /// The new [`reported_by`](ListingReport::reported_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub reported_by: Option<Option<UserId>>,
    /// The new [`reporter_ip`](ListingReport::reporter_ip).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub reporter_ip: Option<Option<values::Inet>>,
    /// The new [`reason`](ListingReport::reason).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub reason: Option<ReportReason>,
    /// The new [`remark`](ListingReport::remark).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub remark: Option<String>,
    /// The new [`created_at`](ListingReport::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`settled_by`](ListingReport::settled_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub settled_by: Option<Option<UserId>>,
    /// The new [`settled_at`](ListingReport::settled_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub settled_at: Option<Option<values::TimestampTz>>,
    /// The new [`upheld`](ListingReport::upheld).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub upheld: Option<Option<bool>>,
}

impl relation::Patch for ListingReportPatch {
    type Row = ListingReport;
}

rows::parameters!(
    ListingReportPatch { [listing_id], [reported_by], [reporter_ip], [reason], [remark],
    [created_at], [settled_by], [settled_at], [upheld] }
);

/// A listing that a person keeps an eye on.
///
/// A row of the table `public.favourites`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Favourite {
    /// Who keeps it.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// The listing.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// What they wrote beside it, for themselves.
    ///
    /// `text`, empty by default.
    pub note: String,
    /// When they marked it.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl Favourite {
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `listing_id`.
    pub const COLUMN_LISTING_ID: &'static str = "listing_id";
    /// Name of the column `note`.
    pub const COLUMN_NOTE: &'static str = "note";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// All rows with this value of `user_id`.
    #[must_use]
    pub const fn by_user_id(user_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT user_id, listing_id, note, created_at \
         FROM public.favourites \
         WHERE user_id = $1::bigint \
         ORDER BY favourites.user_id, favourites.listing_id",
            (user_id,),
        )
    }

    /// All rows with this value of `listing_id`.
    #[must_use]
    pub const fn by_listing_id(
        listing_id: ListingId,
    ) -> relation::Query<Self, (ListingId,)> {
        relation::Query::new(
            "SELECT user_id, listing_id, note, created_at \
         FROM public.favourites \
         WHERE listing_id = $1::bigint \
         ORDER BY favourites.user_id, favourites.listing_id",
            (listing_id,),
        )
    }
}

impl relation::Relation for Favourite {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "favourites";
    const COLUMNS: &'static [&'static str] = &[
        "user_id",
        "listing_id",
        "note",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT user_id, listing_id, note, created_at \
         FROM public.favourites";
}

impl relation::Table for Favourite {
    type New = NewFavourite;
    type Patch = FavouritePatch;
    const INSERT: &'static str = "INSERT INTO public.favourites \
         (user_id, listing_id, note, created_at) \
         VALUES ($1, $2, COALESCE($3::text, ''::text), \
         COALESCE($4::timestamptz, (now())::timestamptz)) \
         RETURNING user_id, listing_id, note, created_at";
}

impl relation::Keyed for Favourite {
    type Key = (UserId, ListingId);
    const FIND: &'static str = "SELECT user_id, listing_id, note, created_at \
         FROM public.favourites \
         WHERE user_id = $1::bigint AND listing_id = $2::bigint";
    const LIST: &'static str = "SELECT user_id, listing_id, note, created_at \
         FROM public.favourites \
         ORDER BY favourites.user_id, favourites.listing_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT user_id, listing_id, note, created_at \
         FROM public.favourites \
         WHERE (user_id, listing_id) > ($1::bigint, $2::bigint) \
         ORDER BY favourites.user_id, favourites.listing_id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.favourites \
         SET user_id = CASE WHEN $1::boolean THEN $2::bigint ELSE user_id END, \
         listing_id = CASE WHEN $3::boolean THEN $4::bigint ELSE listing_id END, \
         note = CASE WHEN $5::boolean THEN $6::text ELSE note END, \
         created_at = CASE WHEN $7::boolean THEN $8::timestamptz ELSE created_at END \
         WHERE user_id = $9::bigint AND listing_id = $10::bigint \
         RETURNING user_id, listing_id, note, created_at";
    const DELETE: &'static str = "DELETE FROM public.favourites \
         WHERE user_id = $1::bigint AND listing_id = $2::bigint";
}

rows::row!(
    Favourite { user_id = "user_id", listing_id = "listing_id", note = "note", created_at
    = "created_at" }
);

/// A row to insert into `public.favourites`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewFavourite {
    /// Who keeps it.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// The listing.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// What they wrote beside it, for themselves.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub note: Option<String>,
    /// When they marked it.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewFavourite {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(user_id: UserId, listing_id: ListingId) -> Self {
        Self {
            user_id,
            listing_id,
            note: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewFavourite {
    type Row = Favourite;
}

rows::parameters!(NewFavourite { user_id, listing_id, note, created_at });

/// Changes to a row of `public.favourites`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FavouritePatch {
    /// The new [`user_id`](Favourite::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub user_id: Option<UserId>,
    /// The new [`listing_id`](Favourite::listing_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub listing_id: Option<ListingId>,
    /// The new [`note`](Favourite::note).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub note: Option<String>,
    /// The new [`created_at`](Favourite::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for FavouritePatch {
    type Row = Favourite;
}

rows::parameters!(FavouritePatch { [user_id], [listing_id], [note], [created_at] });

/// That a seeker was told of a listing, so that they are told once.
///
/// A row of the table `public.saved_search_alerts`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SavedSearchAlert {
    /// The search that matched.
    ///
    /// `bigint`, refers to `listings.saved_searches`.
    pub saved_search_id: SavedSearchId,
    /// The listing that it found.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// The message that told them; nothing: it waits for the next one.
    ///
    /// `bigint`, refers to `core.notifications`.
    pub notification_id: Option<NotificationId>,
    /// When it was found.
    ///
    /// `timestamptz`, `now()` by default.
    pub matched_at: values::TimestampTz,
}

impl SavedSearchAlert {
    /// Name of the column `saved_search_id`.
    pub const COLUMN_SAVED_SEARCH_ID: &'static str = "saved_search_id";
    /// Name of the column `listing_id`.
    pub const COLUMN_LISTING_ID: &'static str = "listing_id";
    /// Name of the column `notification_id`.
    pub const COLUMN_NOTIFICATION_ID: &'static str = "notification_id";
    /// Name of the column `matched_at`.
    pub const COLUMN_MATCHED_AT: &'static str = "matched_at";
    /// All rows with this value of `saved_search_id`.
    #[must_use]
    pub const fn by_saved_search_id(
        saved_search_id: SavedSearchId,
    ) -> relation::Query<Self, (SavedSearchId,)> {
        relation::Query::new(
            "SELECT saved_search_id, listing_id, notification_id, matched_at \
         FROM public.saved_search_alerts \
         WHERE saved_search_id = $1::bigint \
         ORDER BY saved_search_alerts.saved_search_id, saved_search_alerts.listing_id",
            (saved_search_id,),
        )
    }

    /// All rows with this value of `listing_id`.
    #[must_use]
    pub const fn by_listing_id(
        listing_id: ListingId,
    ) -> relation::Query<Self, (ListingId,)> {
        relation::Query::new(
            "SELECT saved_search_id, listing_id, notification_id, matched_at \
         FROM public.saved_search_alerts \
         WHERE listing_id = $1::bigint \
         ORDER BY saved_search_alerts.saved_search_id, saved_search_alerts.listing_id",
            (listing_id,),
        )
    }

    /// All rows with this value of `notification_id`.
    #[must_use]
    pub const fn by_notification_id(
        notification_id: NotificationId,
    ) -> relation::Query<Self, (NotificationId,)> {
        relation::Query::new(
            "SELECT saved_search_id, listing_id, notification_id, matched_at \
         FROM public.saved_search_alerts \
         WHERE notification_id = $1::bigint \
         ORDER BY saved_search_alerts.saved_search_id, saved_search_alerts.listing_id",
            (notification_id,),
        )
    }
}

impl relation::Relation for SavedSearchAlert {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "saved_search_alerts";
    const COLUMNS: &'static [&'static str] = &[
        "saved_search_id",
        "listing_id",
        "notification_id",
        "matched_at",
    ];
    const SELECT: &'static str = "SELECT saved_search_id, listing_id, notification_id, matched_at \
         FROM public.saved_search_alerts";
}

impl relation::Table for SavedSearchAlert {
    type New = NewSavedSearchAlert;
    type Patch = SavedSearchAlertPatch;
    const INSERT: &'static str = "INSERT INTO public.saved_search_alerts \
         (saved_search_id, listing_id, notification_id, matched_at) \
         VALUES ($1, $2, $3, COALESCE($4::timestamptz, (now())::timestamptz)) \
         RETURNING saved_search_id, listing_id, notification_id, matched_at";
}

impl relation::Keyed for SavedSearchAlert {
    type Key = (SavedSearchId, ListingId);
    const FIND: &'static str = "SELECT saved_search_id, listing_id, notification_id, matched_at \
         FROM public.saved_search_alerts \
         WHERE saved_search_id = $1::bigint AND listing_id = $2::bigint";
    const LIST: &'static str = "SELECT saved_search_id, listing_id, notification_id, matched_at \
         FROM public.saved_search_alerts \
         ORDER BY saved_search_alerts.saved_search_id, saved_search_alerts.listing_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT saved_search_id, listing_id, notification_id, matched_at \
         FROM public.saved_search_alerts \
         WHERE (saved_search_id, listing_id) > ($1::bigint, $2::bigint) \
         ORDER BY saved_search_alerts.saved_search_id, saved_search_alerts.listing_id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.saved_search_alerts \
         SET saved_search_id = CASE WHEN $1::boolean THEN $2::bigint ELSE saved_search_id END, \
         listing_id = CASE WHEN $3::boolean THEN $4::bigint ELSE listing_id END, \
         notification_id = CASE WHEN $5::boolean THEN $6::bigint ELSE notification_id END, \
         matched_at = CASE WHEN $7::boolean THEN $8::timestamptz ELSE matched_at END \
         WHERE saved_search_id = $9::bigint AND listing_id = $10::bigint \
         RETURNING saved_search_id, listing_id, notification_id, matched_at";
    const DELETE: &'static str = "DELETE FROM public.saved_search_alerts \
         WHERE saved_search_id = $1::bigint AND listing_id = $2::bigint";
}

rows::row!(
    SavedSearchAlert { saved_search_id = "saved_search_id", listing_id = "listing_id",
    notification_id = "notification_id", matched_at = "matched_at" }
);

/// A row to insert into `public.saved_search_alerts`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSavedSearchAlert {
    /// The search that matched.
    ///
    /// `bigint`, refers to `listings.saved_searches`.
    pub saved_search_id: SavedSearchId,
    /// The listing that it found.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: ListingId,
    /// The message that told them; nothing: it waits for the next one.
    ///
    /// `bigint`, refers to `core.notifications`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub notification_id: Option<NotificationId>,
    /// When it was found.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub matched_at: Option<values::TimestampTz>,
}

impl NewSavedSearchAlert {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(saved_search_id: SavedSearchId, listing_id: ListingId) -> Self {
        Self {
            saved_search_id,
            listing_id,
            notification_id: None,
            matched_at: None,
        }
    }
}

impl relation::NewRow for NewSavedSearchAlert {
    type Row = SavedSearchAlert;
}

rows::parameters!(
    NewSavedSearchAlert { saved_search_id, listing_id, notification_id, matched_at }
);

/// Changes to a row of `public.saved_search_alerts`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SavedSearchAlertPatch {
    /// The new [`saved_search_id`](SavedSearchAlert::saved_search_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub saved_search_id: Option<SavedSearchId>,
    /// The new [`listing_id`](SavedSearchAlert::listing_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub listing_id: Option<ListingId>,
    /// The new [`notification_id`](SavedSearchAlert::notification_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub notification_id: Option<Option<NotificationId>>,
    /// The new [`matched_at`](SavedSearchAlert::matched_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub matched_at: Option<values::TimestampTz>,
}

impl relation::Patch for SavedSearchAlertPatch {
    type Row = SavedSearchAlert;
}

rows::parameters!(
    SavedSearchAlertPatch { [saved_search_id], [listing_id], [notification_id],
    [matched_at] }
);

/// A message in the talk that follows an enquiry.
///
/// A row of the table `public.enquiry_messages`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EnquiryMessage {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: EnquiryMessageId,
    /// The enquiry.
    ///
    /// `bigint`, refers to `listings.enquiries`.
    pub enquiry_id: EnquiryId,
    /// The message that it answers.
    ///
    /// `bigint`, refers to `listings.enquiry_messages`.
    pub reply_to_id: Option<EnquiryMessageId>,
    /// Who wrote it; nothing: a seeker without an account.
    ///
    /// `bigint`, refers to `core.users`.
    pub author_id: Option<UserId>,
    /// What was written.
    ///
    /// `text`.
    pub body: String,
    /// Files that were sent along.
    ///
    /// `text[]`, `{}` by default.
    pub attachment_urls: Vec<String>,
    /// When it was sent.
    ///
    /// `timestamptz`, `now()` by default.
    pub sent_at: values::TimestampTz,
    /// When the other side opened it.
    ///
    /// `timestamptz`.
    pub read_at: Option<values::TimestampTz>,
}

impl EnquiryMessage {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `enquiry_id`.
    pub const COLUMN_ENQUIRY_ID: &'static str = "enquiry_id";
    /// Name of the column `reply_to_id`.
    pub const COLUMN_REPLY_TO_ID: &'static str = "reply_to_id";
    /// Name of the column `author_id`.
    pub const COLUMN_AUTHOR_ID: &'static str = "author_id";
    /// Name of the column `body`.
    pub const COLUMN_BODY: &'static str = "body";
    /// Name of the column `attachment_urls`.
    pub const COLUMN_ATTACHMENT_URLS: &'static str = "attachment_urls";
    /// Name of the column `sent_at`.
    pub const COLUMN_SENT_AT: &'static str = "sent_at";
    /// Name of the column `read_at`.
    pub const COLUMN_READ_AT: &'static str = "read_at";
    /// All rows with this value of `enquiry_id`.
    #[must_use]
    pub const fn by_enquiry_id(
        enquiry_id: EnquiryId,
    ) -> relation::Query<Self, (EnquiryId,)> {
        relation::Query::new(
            "SELECT id, enquiry_id, reply_to_id, author_id, body, attachment_urls, sent_at, read_at \
         FROM public.enquiry_messages \
         WHERE enquiry_id = $1::bigint \
         ORDER BY enquiry_messages.id",
            (enquiry_id,),
        )
    }

    /// All rows with this value of `reply_to_id`.
    #[must_use]
    pub const fn by_reply_to_id(
        reply_to_id: EnquiryMessageId,
    ) -> relation::Query<Self, (EnquiryMessageId,)> {
        relation::Query::new(
            "SELECT id, enquiry_id, reply_to_id, author_id, body, attachment_urls, sent_at, read_at \
         FROM public.enquiry_messages \
         WHERE reply_to_id = $1::bigint \
         ORDER BY enquiry_messages.id",
            (reply_to_id,),
        )
    }

    /// All rows with this value of `author_id`.
    #[must_use]
    pub const fn by_author_id(author_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, enquiry_id, reply_to_id, author_id, body, attachment_urls, sent_at, read_at \
         FROM public.enquiry_messages \
         WHERE author_id = $1::bigint \
         ORDER BY enquiry_messages.id",
            (author_id,),
        )
    }
}

impl relation::Relation for EnquiryMessage {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "enquiry_messages";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "enquiry_id",
        "reply_to_id",
        "author_id",
        "body",
        "attachment_urls",
        "sent_at",
        "read_at",
    ];
    const SELECT: &'static str = "SELECT id, enquiry_id, reply_to_id, author_id, body, attachment_urls, sent_at, read_at \
         FROM public.enquiry_messages";
}

impl relation::Table for EnquiryMessage {
    type New = NewEnquiryMessage;
    type Patch = EnquiryMessagePatch;
    const INSERT: &'static str = "INSERT INTO public.enquiry_messages \
         (enquiry_id, reply_to_id, author_id, body, attachment_urls, sent_at, read_at) \
         VALUES ($1, $2, $3, $4, COALESCE($5::text[], '{}'::text[]), \
         COALESCE($6::timestamptz, (now())::timestamptz), $7) \
         RETURNING id, enquiry_id, reply_to_id, author_id, body, attachment_urls, sent_at, read_at";
}

impl relation::Keyed for EnquiryMessage {
    type Key = EnquiryMessageId;
    const FIND: &'static str = "SELECT id, enquiry_id, reply_to_id, author_id, body, attachment_urls, sent_at, read_at \
         FROM public.enquiry_messages \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, enquiry_id, reply_to_id, author_id, body, attachment_urls, sent_at, read_at \
         FROM public.enquiry_messages \
         ORDER BY enquiry_messages.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, enquiry_id, reply_to_id, author_id, body, attachment_urls, sent_at, read_at \
         FROM public.enquiry_messages \
         WHERE id > $1::bigint \
         ORDER BY enquiry_messages.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.enquiry_messages \
         SET enquiry_id = CASE WHEN $1::boolean THEN $2::bigint ELSE enquiry_id END, \
         reply_to_id = CASE WHEN $3::boolean THEN $4::bigint ELSE reply_to_id END, \
         author_id = CASE WHEN $5::boolean THEN $6::bigint ELSE author_id END, \
         body = CASE WHEN $7::boolean THEN $8::text ELSE body END, \
         attachment_urls = CASE WHEN $9::boolean THEN $10::text[] ELSE attachment_urls END, \
         sent_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE sent_at END, \
         read_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE read_at END \
         WHERE id = $15::bigint \
         RETURNING id, enquiry_id, reply_to_id, author_id, body, attachment_urls, sent_at, read_at";
    const DELETE: &'static str = "DELETE FROM public.enquiry_messages \
         WHERE id = $1::bigint";
}

rows::row!(
    EnquiryMessage { id = "id", enquiry_id = "enquiry_id", reply_to_id = "reply_to_id",
    author_id = "author_id", body = "body", attachment_urls = "attachment_urls", sent_at
    = "sent_at", read_at = "read_at" }
);

/// A row to insert into `public.enquiry_messages`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewEnquiryMessage {
    /// The enquiry.
    ///
    /// `bigint`, refers to `listings.enquiries`.
    pub enquiry_id: EnquiryId,
    /// The message that it answers.
    ///
    /// `bigint`, refers to `listings.enquiry_messages`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub reply_to_id: Option<EnquiryMessageId>,
    /// Who wrote it; nothing: a seeker without an account.
    ///
    /// `bigint`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub author_id: Option<UserId>,
    /// What was written.
    ///
    /// `text`.
    pub body: String,
    /// Files that were sent along.
    ///
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub attachment_urls: Option<Vec<String>>,
    /// When it was sent.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sent_at: Option<values::TimestampTz>,
    /// When the other side opened it.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub read_at: Option<values::TimestampTz>,
}

impl NewEnquiryMessage {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(enquiry_id: EnquiryId, body: String) -> Self {
        Self {
            enquiry_id,
            reply_to_id: None,
            author_id: None,
            body,
            attachment_urls: None,
            sent_at: None,
            read_at: None,
        }
    }
}

impl relation::NewRow for NewEnquiryMessage {
    type Row = EnquiryMessage;
}

rows::parameters!(
    NewEnquiryMessage { enquiry_id, reply_to_id, author_id, body, attachment_urls,
    sent_at, read_at }
);

/// Changes to a row of `public.enquiry_messages`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EnquiryMessagePatch {
    /// The new [`enquiry_id`](EnquiryMessage::enquiry_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub enquiry_id: Option<EnquiryId>,
    /// The new [`reply_to_id`](EnquiryMessage::reply_to_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub reply_to_id: Option<Option<EnquiryMessageId>>,
    /// The new [`author_id`](EnquiryMessage::author_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub author_id: Option<Option<UserId>>,
    /// The new [`body`](EnquiryMessage::body).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub body: Option<String>,
    /// The new [`attachment_urls`](EnquiryMessage::attachment_urls).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub attachment_urls: Option<Vec<String>>,
    /// The new [`sent_at`](EnquiryMessage::sent_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub sent_at: Option<values::TimestampTz>,
    /// The new [`read_at`](EnquiryMessage::read_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub read_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for EnquiryMessagePatch {
    type Row = EnquiryMessage;
}

rows::parameters!(
    EnquiryMessagePatch { [enquiry_id], [reply_to_id], [author_id], [body],
    [attachment_urls], [sent_at], [read_at] }
);

/// What a visitor thought.
///
/// A row of the table `public.viewing_feedback`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ViewingFeedback {
    /// The viewing.
    ///
    /// `bigint`, refers to `listings.viewings`.
    pub viewing_id: ViewingId,
    /// From 1, the worst, to 5.
    ///
    /// `smallint`.
    pub rating: i16,
    /// Whether the price seems right; nothing: not said.
    ///
    /// `boolean`.
    pub likes_price: Option<bool>,
    /// The visitor's own words.
    ///
    /// `text`, empty by default.
    pub remarks: String,
    /// When they answered.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl ViewingFeedback {
    /// Name of the column `viewing_id`.
    pub const COLUMN_VIEWING_ID: &'static str = "viewing_id";
    /// Name of the column `rating`.
    pub const COLUMN_RATING: &'static str = "rating";
    /// Name of the column `likes_price`.
    pub const COLUMN_LIKES_PRICE: &'static str = "likes_price";
    /// Name of the column `remarks`.
    pub const COLUMN_REMARKS: &'static str = "remarks";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
}

impl relation::Relation for ViewingFeedback {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "viewing_feedback";
    const COLUMNS: &'static [&'static str] = &[
        "viewing_id",
        "rating",
        "likes_price",
        "remarks",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT viewing_id, rating, likes_price, remarks, created_at \
         FROM public.viewing_feedback";
}

impl relation::Table for ViewingFeedback {
    type New = NewViewingFeedback;
    type Patch = ViewingFeedbackPatch;
    const INSERT: &'static str = "INSERT INTO public.viewing_feedback \
         (viewing_id, rating, likes_price, remarks, created_at) \
         VALUES ($1, $2, $3, COALESCE($4::text, ''::text), \
         COALESCE($5::timestamptz, (now())::timestamptz)) \
         RETURNING viewing_id, rating, likes_price, remarks, created_at";
}

impl relation::Keyed for ViewingFeedback {
    type Key = ViewingId;
    const FIND: &'static str = "SELECT viewing_id, rating, likes_price, remarks, created_at \
         FROM public.viewing_feedback \
         WHERE viewing_id = $1::bigint";
    const LIST: &'static str = "SELECT viewing_id, rating, likes_price, remarks, created_at \
         FROM public.viewing_feedback \
         ORDER BY viewing_feedback.viewing_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT viewing_id, rating, likes_price, remarks, created_at \
         FROM public.viewing_feedback \
         WHERE viewing_id > $1::bigint \
         ORDER BY viewing_feedback.viewing_id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.viewing_feedback \
         SET viewing_id = CASE WHEN $1::boolean THEN $2::bigint ELSE viewing_id END, \
         rating = CASE WHEN $3::boolean THEN $4::smallint ELSE rating END, \
         likes_price = CASE WHEN $5::boolean THEN $6::boolean ELSE likes_price END, \
         remarks = CASE WHEN $7::boolean THEN $8::text ELSE remarks END, \
         created_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE created_at END \
         WHERE viewing_id = $11::bigint \
         RETURNING viewing_id, rating, likes_price, remarks, created_at";
    const DELETE: &'static str = "DELETE FROM public.viewing_feedback \
         WHERE viewing_id = $1::bigint";
}

rows::row!(
    ViewingFeedback { viewing_id = "viewing_id", rating = "rating", likes_price =
    "likes_price", remarks = "remarks", created_at = "created_at" }
);

/// A row to insert into `public.viewing_feedback`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewViewingFeedback {
    /// The viewing.
    ///
    /// `bigint`, refers to `listings.viewings`.
    pub viewing_id: ViewingId,
    /// From 1, the worst, to 5.
    ///
    /// `smallint`.
    pub rating: i16,
    /// Whether the price seems right; nothing: not said.
    ///
    /// `boolean`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub likes_price: Option<bool>,
    /// The visitor's own words.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub remarks: Option<String>,
    /// When they answered.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewViewingFeedback {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(viewing_id: ViewingId, rating: i16) -> Self {
        Self {
            viewing_id,
            rating,
            likes_price: None,
            remarks: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewViewingFeedback {
    type Row = ViewingFeedback;
}

rows::parameters!(
    NewViewingFeedback { viewing_id, rating, likes_price, remarks, created_at }
);

/// Changes to a row of `public.viewing_feedback`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ViewingFeedbackPatch {
    /// The new [`viewing_id`](ViewingFeedback::viewing_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub viewing_id: Option<ViewingId>,
    /// The new [`rating`](ViewingFeedback::rating).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub rating: Option<i16>,
    /// The new [`likes_price`](ViewingFeedback::likes_price).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub likes_price: Option<Option<bool>>,
    /// The new [`remarks`](ViewingFeedback::remarks).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub remarks: Option<String>,
    /// The new [`created_at`](ViewingFeedback::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for ViewingFeedbackPatch {
    type Row = ViewingFeedback;
}

rows::parameters!(
    ViewingFeedbackPatch { [viewing_id], [rating], [likes_price], [remarks], [created_at]
    }
);
