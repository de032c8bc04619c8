// Made by `cargo xtask gen` from leads.kdl. Edits here are lost: change the spec and generate again.

//! Leads: where they come from, what they want, what was done about them and how promising they are.
//!
//! Types that all versions share.

use crate::domain::core::{DealershipId, UserId};
use crate::domain::customers::{ContactChannel, CustomerId, CustomerVehicleId};
use crate::domain::inventory::{FuelType, TestDriveId, VehicleCondition, VehicleId};
use crate::{drivers, relation, rows, values};

/// How leads of a source arrive.
///
/// The type `public.lead_source_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum LeadSourceKind {
    /// A form or chat on the dealership's site.
    #[cfg_attr(feature = "serde", serde(rename = "website"))]
    Website,
    /// A mail in the Auto-lead Data Format.
    #[cfg_attr(feature = "serde", serde(rename = "adf_email"))]
    AdfEmail,
    /// A portal that lists cars of many dealerships.
    #[cfg_attr(feature = "serde", serde(rename = "marketplace"))]
    Marketplace,
    /// Stored as `advertisement`.
    #[cfg_attr(feature = "serde", serde(rename = "advertisement"))]
    Advertisement,
    /// Stored as `phone`.
    #[cfg_attr(feature = "serde", serde(rename = "phone"))]
    Phone,
    /// Stored as `walk_in`.
    #[cfg_attr(feature = "serde", serde(rename = "walk_in"))]
    WalkIn,
    /// Stored as `referral`.
    #[cfg_attr(feature = "serde", serde(rename = "referral"))]
    Referral,
    /// Taken over from another program.
    #[cfg_attr(feature = "serde", serde(rename = "import"))]
    Import,
}

impl LeadSourceKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Website,
        Self::AdfEmail,
        Self::Marketplace,
        Self::Advertisement,
        Self::Phone,
        Self::WalkIn,
        Self::Referral,
        Self::Import,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Website => "website",
            Self::AdfEmail => "adf_email",
            Self::Marketplace => "marketplace",
            Self::Advertisement => "advertisement",
            Self::Phone => "phone",
            Self::WalkIn => "walk_in",
            Self::Referral => "referral",
            Self::Import => "import",
        }
    }
}

impl std::fmt::Display for LeadSourceKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for LeadSourceKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "website" => Ok(Self::Website),
            "adf_email" => Ok(Self::AdfEmail),
            "marketplace" => Ok(Self::Marketplace),
            "advertisement" => Ok(Self::Advertisement),
            "phone" => Ok(Self::Phone),
            "walk_in" => Ok(Self::WalkIn),
            "referral" => Ok(Self::Referral),
            "import" => Ok(Self::Import),
            _ => Err(relation::UnknownLabel::new("lead_source_kind", label)),
        }
    }
}

drivers::wire_label!(LeadSourceKind, "public", "lead_source_kind");

/// How far a lead has come.
///
/// The type `public.lead_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum LeadStatus {
    /// Stored as `new`.
    #[cfg_attr(feature = "serde", serde(rename = "new"))]
    New,
    /// Was answered.
    #[cfg_attr(feature = "serde", serde(rename = "contacted"))]
    Contacted,
    /// Wants to buy, and can.
    #[cfg_attr(feature = "serde", serde(rename = "qualified"))]
    Qualified,
    /// Has agreed to come.
    #[cfg_attr(feature = "serde", serde(rename = "appointment"))]
    Appointment,
    /// Stored as `negotiating`.
    #[cfg_attr(feature = "serde", serde(rename = "negotiating"))]
    Negotiating,
    /// Stored as `won`.
    #[cfg_attr(feature = "serde", serde(rename = "won"))]
    Won,
    /// Stored as `lost`.
    #[cfg_attr(feature = "serde", serde(rename = "lost"))]
    Lost,
    /// Another lead stands for it.
    #[cfg_attr(feature = "serde", serde(rename = "duplicate"))]
    Duplicate,
}

impl LeadStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::New,
        Self::Contacted,
        Self::Qualified,
        Self::Appointment,
        Self::Negotiating,
        Self::Won,
        Self::Lost,
        Self::Duplicate,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Contacted => "contacted",
            Self::Qualified => "qualified",
            Self::Appointment => "appointment",
            Self::Negotiating => "negotiating",
            Self::Won => "won",
            Self::Lost => "lost",
            Self::Duplicate => "duplicate",
        }
    }
}

impl std::fmt::Display for LeadStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for LeadStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "new" => Ok(Self::New),
            "contacted" => Ok(Self::Contacted),
            "qualified" => Ok(Self::Qualified),
            "appointment" => Ok(Self::Appointment),
            "negotiating" => Ok(Self::Negotiating),
            "won" => Ok(Self::Won),
            "lost" => Ok(Self::Lost),
            "duplicate" => Ok(Self::Duplicate),
            _ => Err(relation::UnknownLabel::new("lead_status", label)),
        }
    }
}

drivers::wire_label!(LeadStatus, "public", "lead_status");

/// How soon a lead is to be answered.
///
/// The type `public.lead_priority` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum LeadPriority {
    /// Stored as `low`.
    #[cfg_attr(feature = "serde", serde(rename = "low"))]
    Low,
    /// Stored as `normal`.
    #[cfg_attr(feature = "serde", serde(rename = "normal"))]
    Normal,
    /// Stored as `high`.
    #[cfg_attr(feature = "serde", serde(rename = "high"))]
    High,
    /// Stored as `urgent`.
    #[cfg_attr(feature = "serde", serde(rename = "urgent"))]
    Urgent,
}

impl LeadPriority {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Low,
        Self::Normal,
        Self::High,
        Self::Urgent,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Normal => "normal",
            Self::High => "high",
            Self::Urgent => "urgent",
        }
    }
}

impl std::fmt::Display for LeadPriority {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for LeadPriority {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "low" => Ok(Self::Low),
            "normal" => Ok(Self::Normal),
            "high" => Ok(Self::High),
            "urgent" => Ok(Self::Urgent),
            _ => Err(relation::UnknownLabel::new("lead_priority", label)),
        }
    }
}

drivers::wire_label!(LeadPriority, "public", "lead_priority");

/// What the customer asked for.
///
/// The type `public.lead_request` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum LeadRequest {
    /// Stored as `information`.
    #[cfg_attr(feature = "serde", serde(rename = "information"))]
    Information,
    /// Stored as `quote`.
    #[cfg_attr(feature = "serde", serde(rename = "quote"))]
    Quote,
    /// Stored as `test_drive`.
    #[cfg_attr(feature = "serde", serde(rename = "test_drive"))]
    TestDrive,
    /// What their own car is worth.
    #[cfg_attr(feature = "serde", serde(rename = "trade_in"))]
    TradeIn,
    /// Stored as `financing`.
    #[cfg_attr(feature = "serde", serde(rename = "financing"))]
    Financing,
    /// Stored as `service`.
    #[cfg_attr(feature = "serde", serde(rename = "service"))]
    Service,
    /// Stored as `other`.
    #[cfg_attr(feature = "serde", serde(rename = "other"))]
    Other,
}

impl LeadRequest {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Information,
        Self::Quote,
        Self::TestDrive,
        Self::TradeIn,
        Self::Financing,
        Self::Service,
        Self::Other,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::Quote => "quote",
            Self::TestDrive => "test_drive",
            Self::TradeIn => "trade_in",
            Self::Financing => "financing",
            Self::Service => "service",
            Self::Other => "other",
        }
    }
}

impl std::fmt::Display for LeadRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for LeadRequest {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "information" => Ok(Self::Information),
            "quote" => Ok(Self::Quote),
            "test_drive" => Ok(Self::TestDrive),
            "trade_in" => Ok(Self::TradeIn),
            "financing" => Ok(Self::Financing),
            "service" => Ok(Self::Service),
            "other" => Ok(Self::Other),
            _ => Err(relation::UnknownLabel::new("lead_request", label)),
        }
    }
}

drivers::wire_label!(LeadRequest, "public", "lead_request");

/// Why a lead came to nothing.
///
/// The type `public.lost_reason` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum LostReason {
    /// Stored as `bought_elsewhere`.
    #[cfg_attr(feature = "serde", serde(rename = "bought_elsewhere"))]
    BoughtElsewhere,
    /// Stored as `price`.
    #[cfg_attr(feature = "serde", serde(rename = "price"))]
    Price,
    /// The vehicle was sold to somebody else.
    #[cfg_attr(feature = "serde", serde(rename = "vehicle_gone"))]
    VehicleGone,
    /// Nobody would lend them the money.
    #[cfg_attr(feature = "serde", serde(rename = "financing"))]
    Financing,
    /// Stored as `no_answer`.
    #[cfg_attr(feature = "serde", serde(rename = "no_answer"))]
    NoAnswer,
    /// Stored as `not_serious`.
    #[cfg_attr(feature = "serde", serde(rename = "not_serious"))]
    NotSerious,
    /// Stored as `other`.
    #[cfg_attr(feature = "serde", serde(rename = "other"))]
    Other,
}

impl LostReason {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::BoughtElsewhere,
        Self::Price,
        Self::VehicleGone,
        Self::Financing,
        Self::NoAnswer,
        Self::NotSerious,
        Self::Other,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BoughtElsewhere => "bought_elsewhere",
            Self::Price => "price",
            Self::VehicleGone => "vehicle_gone",
            Self::Financing => "financing",
            Self::NoAnswer => "no_answer",
            Self::NotSerious => "not_serious",
            Self::Other => "other",
        }
    }
}

impl std::fmt::Display for LostReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for LostReason {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "bought_elsewhere" => Ok(Self::BoughtElsewhere),
            "price" => Ok(Self::Price),
            "vehicle_gone" => Ok(Self::VehicleGone),
            "financing" => Ok(Self::Financing),
            "no_answer" => Ok(Self::NoAnswer),
            "not_serious" => Ok(Self::NotSerious),
            "other" => Ok(Self::Other),
            _ => Err(relation::UnknownLabel::new("lost_reason", label)),
        }
    }
}

drivers::wire_label!(LostReason, "public", "lost_reason");

/// What was done about a lead.
///
/// The type `public.lead_activity_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum LeadActivityKind {
    /// Stored as `created`.
    #[cfg_attr(feature = "serde", serde(rename = "created"))]
    Created,
    /// Stored as `call`.
    #[cfg_attr(feature = "serde", serde(rename = "call"))]
    Call,
    /// Stored as `message`.
    #[cfg_attr(feature = "serde", serde(rename = "message"))]
    Message,
    /// Stored as `email`.
    #[cfg_attr(feature = "serde", serde(rename = "email"))]
    Email,
    /// Stored as `meeting`.
    #[cfg_attr(feature = "serde", serde(rename = "meeting"))]
    Meeting,
    /// Stored as `test_drive`.
    #[cfg_attr(feature = "serde", serde(rename = "test_drive"))]
    TestDrive,
    /// Stored as `status_changed`.
    #[cfg_attr(feature = "serde", serde(rename = "status_changed"))]
    StatusChanged,
    /// Stored as `assigned`.
    #[cfg_attr(feature = "serde", serde(rename = "assigned"))]
    Assigned,
    /// Stored as `score_changed`.
    #[cfg_attr(feature = "serde", serde(rename = "score_changed"))]
    ScoreChanged,
    /// Passed from the AI to a person.
    #[cfg_attr(feature = "serde", serde(rename = "handover"))]
    Handover,
    /// Noted by the platform.
    #[cfg_attr(feature = "serde", serde(rename = "system"))]
    System,
}

impl LeadActivityKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Created,
        Self::Call,
        Self::Message,
        Self::Email,
        Self::Meeting,
        Self::TestDrive,
        Self::StatusChanged,
        Self::Assigned,
        Self::ScoreChanged,
        Self::Handover,
        Self::System,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Call => "call",
            Self::Message => "message",
            Self::Email => "email",
            Self::Meeting => "meeting",
            Self::TestDrive => "test_drive",
            Self::StatusChanged => "status_changed",
            Self::Assigned => "assigned",
            Self::ScoreChanged => "score_changed",
            Self::Handover => "handover",
            Self::System => "system",
        }
    }
}

impl std::fmt::Display for LeadActivityKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for LeadActivityKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "created" => Ok(Self::Created),
            "call" => Ok(Self::Call),
            "message" => Ok(Self::Message),
            "email" => Ok(Self::Email),
            "meeting" => Ok(Self::Meeting),
            "test_drive" => Ok(Self::TestDrive),
            "status_changed" => Ok(Self::StatusChanged),
            "assigned" => Ok(Self::Assigned),
            "score_changed" => Ok(Self::ScoreChanged),
            "handover" => Ok(Self::Handover),
            "system" => Ok(Self::System),
            _ => Err(relation::UnknownLabel::new("lead_activity_kind", label)),
        }
    }
}

drivers::wire_label!(LeadActivityKind, "public", "lead_activity_kind");

/// In what state a car to be traded in is.
///
/// The type `public.trade_in_state` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TradeInState {
    /// Stored as `excellent`.
    #[cfg_attr(feature = "serde", serde(rename = "excellent"))]
    Excellent,
    /// Stored as `good`.
    #[cfg_attr(feature = "serde", serde(rename = "good"))]
    Good,
    /// Stored as `fair`.
    #[cfg_attr(feature = "serde", serde(rename = "fair"))]
    Fair,
    /// Stored as `poor`.
    #[cfg_attr(feature = "serde", serde(rename = "poor"))]
    Poor,
    /// Stored as `unknown`.
    #[cfg_attr(feature = "serde", serde(rename = "unknown"))]
    Unknown,
}

impl TradeInState {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Excellent,
        Self::Good,
        Self::Fair,
        Self::Poor,
        Self::Unknown,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Excellent => "excellent",
            Self::Good => "good",
            Self::Fair => "fair",
            Self::Poor => "poor",
            Self::Unknown => "unknown",
        }
    }
}

impl std::fmt::Display for TradeInState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for TradeInState {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "excellent" => Ok(Self::Excellent),
            "good" => Ok(Self::Good),
            "fair" => Ok(Self::Fair),
            "poor" => Ok(Self::Poor),
            "unknown" => Ok(Self::Unknown),
            _ => Err(relation::UnknownLabel::new("trade_in_state", label)),
        }
    }
}

drivers::wire_label!(TradeInState, "public", "trade_in_state");

/// What a scoring rule looks at.
///
/// The type `public.score_signal` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ScoreSignal {
    /// Stored as `source`.
    #[cfg_attr(feature = "serde", serde(rename = "source"))]
    Source,
    /// How fast the customer answers.
    #[cfg_attr(feature = "serde", serde(rename = "response_time"))]
    ResponseTime,
    /// Stored as `message_intent`.
    #[cfg_attr(feature = "serde", serde(rename = "message_intent"))]
    MessageIntent,
    /// Stored as `vehicle_price`.
    #[cfg_attr(feature = "serde", serde(rename = "vehicle_price"))]
    VehiclePrice,
    /// Stored as `has_trade_in`.
    #[cfg_attr(feature = "serde", serde(rename = "has_trade_in"))]
    HasTradeIn,
    /// How often they came back to the site.
    #[cfg_attr(feature = "serde", serde(rename = "visits"))]
    Visits,
    /// Stored as `test_drive`.
    #[cfg_attr(feature = "serde", serde(rename = "test_drive"))]
    TestDrive,
    /// Stored as `sentiment`.
    #[cfg_attr(feature = "serde", serde(rename = "sentiment"))]
    Sentiment,
}

impl ScoreSignal {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Source,
        Self::ResponseTime,
        Self::MessageIntent,
        Self::VehiclePrice,
        Self::HasTradeIn,
        Self::Visits,
        Self::TestDrive,
        Self::Sentiment,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::ResponseTime => "response_time",
            Self::MessageIntent => "message_intent",
            Self::VehiclePrice => "vehicle_price",
            Self::HasTradeIn => "has_trade_in",
            Self::Visits => "visits",
            Self::TestDrive => "test_drive",
            Self::Sentiment => "sentiment",
        }
    }
}

impl std::fmt::Display for ScoreSignal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ScoreSignal {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "source" => Ok(Self::Source),
            "response_time" => Ok(Self::ResponseTime),
            "message_intent" => Ok(Self::MessageIntent),
            "vehicle_price" => Ok(Self::VehiclePrice),
            "has_trade_in" => Ok(Self::HasTradeIn),
            "visits" => Ok(Self::Visits),
            "test_drive" => Ok(Self::TestDrive),
            "sentiment" => Ok(Self::Sentiment),
            _ => Err(relation::UnknownLabel::new("score_signal", label)),
        }
    }
}

drivers::wire_label!(ScoreSignal, "public", "score_signal");

/// What became of a suspicion.
///
/// The type `public.duplicate_verdict` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DuplicateVerdict {
    /// Nobody has looked yet.
    #[cfg_attr(feature = "serde", serde(rename = "suspected"))]
    Suspected,
    /// Stored as `confirmed`.
    #[cfg_attr(feature = "serde", serde(rename = "confirmed"))]
    Confirmed,
    /// They are two.
    #[cfg_attr(feature = "serde", serde(rename = "rejected"))]
    Rejected,
}

impl DuplicateVerdict {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Suspected, Self::Confirmed, Self::Rejected];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Suspected => "suspected",
            Self::Confirmed => "confirmed",
            Self::Rejected => "rejected",
        }
    }
}

impl std::fmt::Display for DuplicateVerdict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for DuplicateVerdict {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "suspected" => Ok(Self::Suspected),
            "confirmed" => Ok(Self::Confirmed),
            "rejected" => Ok(Self::Rejected),
            _ => Err(relation::UnknownLabel::new("duplicate_verdict", label)),
        }
    }
}

drivers::wire_label!(DuplicateVerdict, "public", "duplicate_verdict");

/// One of the labels of `task_status`.
///
/// The type `public.task_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TaskStatus {
    /// Stored as `open`.
    #[cfg_attr(feature = "serde", serde(rename = "open"))]
    Open,
    /// Stored as `done`.
    #[cfg_attr(feature = "serde", serde(rename = "done"))]
    Done,
    /// Stored as `skipped`.
    #[cfg_attr(feature = "serde", serde(rename = "skipped"))]
    Skipped,
}

impl TaskStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Open, Self::Done, Self::Skipped];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::Skipped => "skipped",
        }
    }
}

impl std::fmt::Display for TaskStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for TaskStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "open" => Ok(Self::Open),
            "done" => Ok(Self::Done),
            "skipped" => Ok(Self::Skipped),
            _ => Err(relation::UnknownLabel::new("task_status", label)),
        }
    }
}

drivers::wire_label!(TaskStatus, "public", "task_status");

/// Identifies a row of `public.lead_sources`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct LeadSourceId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for LeadSourceId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for LeadSourceId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(LeadSourceId, uuid::Uuid);

/// Identifies a row of `public.vehicle_interests`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct VehicleInterestId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for VehicleInterestId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for VehicleInterestId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(VehicleInterestId, uuid::Uuid);

/// Identifies a row of `public.leads`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct LeadId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for LeadId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for LeadId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(LeadId, uuid::Uuid);

/// Identifies a row of `public.trade_ins`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct TradeInId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for TradeInId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for TradeInId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(TradeInId, uuid::Uuid);

/// Identifies a row of `public.lead_activities`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct LeadActivityId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for LeadActivityId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for LeadActivityId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(LeadActivityId, uuid::Uuid);

/// Identifies a row of `public.lead_notes`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct LeadNoteId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for LeadNoteId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for LeadNoteId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(LeadNoteId, uuid::Uuid);

/// Identifies a row of `public.follow_up_tasks`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct FollowUpTaskId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for FollowUpTaskId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for FollowUpTaskId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(FollowUpTaskId, uuid::Uuid);

/// Identifies a row of `public.lead_scoring_rules`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct LeadScoringRuleId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for LeadScoringRuleId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for LeadScoringRuleId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(LeadScoringRuleId, uuid::Uuid);

/// Identifies a row of `public.lead_scores`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct LeadScoreId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for LeadScoreId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for LeadScoreId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(LeadScoreId, uuid::Uuid);

/// Where leads come from.
///
/// A row of the table `public.lead_sources`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LeadSource {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: LeadSourceId,
    /// `text`.
    pub name: String,
    /// `lead_source_kind`.
    pub kind: LeadSourceKind,
    /// `text`, empty by default.
    pub description: String,
    /// What the reader of this source needs to know; secrets are stored credentials.
    ///
    /// `jsonb`, `{}` by default.
    pub configuration: values::Jsonb,
    /// What the source charges; nothing: it does not charge by the lead.
    ///
    /// `numeric(10,2)`.
    pub cost_per_lead: Option<values::Numeric>,
    /// `boolean`, `true` by default.
    pub is_active: bool,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl LeadSource {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `description`.
    pub const COLUMN_DESCRIPTION: &'static str = "description";
    /// Name of the column `configuration`.
    pub const COLUMN_CONFIGURATION: &'static str = "configuration";
    /// Name of the column `cost_per_lead`.
    pub const COLUMN_COST_PER_LEAD: &'static str = "cost_per_lead";
    /// Name of the column `is_active`.
    pub const COLUMN_IS_ACTIVE: &'static str = "is_active";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `dealership_id` and `name`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_name(
        dealership_id: DealershipId,
        name: &str,
    ) -> relation::Query<Self, (DealershipId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, kind, description, configuration, cost_per_lead, \
         is_active, created_at \
         FROM public.lead_sources \
         WHERE dealership_id = $1::uuid AND name = $2::text",
            (dealership_id, name),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, kind, description, configuration, cost_per_lead, \
         is_active, created_at \
         FROM public.lead_sources \
         WHERE dealership_id = $1::uuid \
         ORDER BY lead_sources.dealership_id, lead_sources.id",
            (dealership_id,),
        )
    }
}

impl relation::Relation for LeadSource {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "lead_sources";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "kind",
        "description",
        "configuration",
        "cost_per_lead",
        "is_active",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, kind, description, configuration, cost_per_lead, \
         is_active, created_at \
         FROM public.lead_sources";
}

impl relation::Table for LeadSource {
    type New = NewLeadSource;
    type Patch = LeadSourcePatch;
    const INSERT: &'static str = "INSERT INTO public.lead_sources \
         (dealership_id, id, name, kind, description, configuration, cost_per_lead, is_active, \
         created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, COALESCE($5::text, ''::text), \
         COALESCE($6::jsonb, '{}'::jsonb), $7, COALESCE($8::boolean, 'true'::boolean), \
         COALESCE($9::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, name, kind, description, configuration, cost_per_lead, \
         is_active, created_at";
}

impl relation::Keyed for LeadSource {
    type Key = (DealershipId, LeadSourceId);
    const FIND: &'static str = "SELECT dealership_id, id, name, kind, description, configuration, cost_per_lead, \
         is_active, created_at \
         FROM public.lead_sources \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, kind, description, configuration, cost_per_lead, \
         is_active, created_at \
         FROM public.lead_sources \
         ORDER BY lead_sources.dealership_id, lead_sources.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, kind, description, configuration, cost_per_lead, \
         is_active, created_at \
         FROM public.lead_sources \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY lead_sources.dealership_id, lead_sources.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.lead_sources \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         kind = CASE WHEN $7::boolean THEN $8::public.lead_source_kind ELSE kind END, \
         description = CASE WHEN $9::boolean THEN $10::text ELSE description END, \
         configuration = CASE WHEN $11::boolean THEN $12::jsonb ELSE configuration END, \
         cost_per_lead = CASE WHEN $13::boolean THEN $14::numeric ELSE cost_per_lead END, \
         is_active = CASE WHEN $15::boolean THEN $16::boolean ELSE is_active END, \
         created_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE created_at END \
         WHERE dealership_id = $19::uuid AND id = $20::uuid \
         RETURNING dealership_id, id, name, kind, description, configuration, cost_per_lead, \
         is_active, created_at";
    const DELETE: &'static str = "DELETE FROM public.lead_sources \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    LeadSource { dealership_id = "dealership_id", id = "id", name = "name", kind =
    "kind", description = "description", configuration = "configuration", cost_per_lead =
    "cost_per_lead", is_active = "is_active", created_at = "created_at" }
);

/// A row to insert into `public.lead_sources`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewLeadSource {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<LeadSourceId>,
    /// `text`.
    pub name: String,
    /// `lead_source_kind`.
    pub kind: LeadSourceKind,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub description: Option<String>,
    /// What the reader of this source needs to know; secrets are stored credentials.
    ///
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub configuration: Option<values::Jsonb>,
    /// What the source charges; nothing: it does not charge by the lead.
    ///
    /// `numeric(10,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub cost_per_lead: Option<values::Numeric>,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_active: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewLeadSource {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String, kind: LeadSourceKind) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            kind,
            description: None,
            configuration: None,
            cost_per_lead: None,
            is_active: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewLeadSource {
    type Row = LeadSource;
}

rows::parameters!(
    NewLeadSource { dealership_id, id, name, kind, description, configuration,
    cost_per_lead, is_active, created_at }
);

/// Changes to a row of `public.lead_sources`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LeadSourcePatch {
    /// The new [`dealership_id`](LeadSource::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](LeadSource::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<LeadSourceId>,
    /// The new [`name`](LeadSource::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`kind`](LeadSource::kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kind: Option<LeadSourceKind>,
    /// The new [`description`](LeadSource::description).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub description: Option<String>,
    /// The new [`configuration`](LeadSource::configuration).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub configuration: Option<values::Jsonb>,
    /// The new [`cost_per_lead`](LeadSource::cost_per_lead).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub cost_per_lead: Option<Option<values::Numeric>>,
    /// The new [`is_active`](LeadSource::is_active).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_active: Option<bool>,
    /// The new [`created_at`](LeadSource::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for LeadSourcePatch {
    type Row = LeadSource;
}

rows::parameters!(
    LeadSourcePatch { [dealership_id], [id], [name], [kind], [description],
    [configuration], [cost_per_lead], [is_active], [created_at] }
);

/// What a customer looks for, as far as they said.
///
/// A row of the table `public.vehicle_interests`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VehicleInterest {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: VehicleInterestId,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// Nothing: any.
    ///
    /// `vehicle_condition`.
    pub condition: Option<VehicleCondition>,
    /// `text`.
    pub make: Option<String>,
    /// `text`.
    pub model: Option<String>,
    /// `text`.
    pub trim_level: Option<String>,
    /// `text`.
    pub body_style: Option<String>,
    /// `smallint`.
    pub year_from: Option<i16>,
    /// `smallint`.
    pub year_to: Option<i16>,
    /// `numeric(12,2)`.
    pub price_from: Option<values::Numeric>,
    /// `numeric(12,2)`.
    pub price_to: Option<values::Numeric>,
    /// `integer`.
    pub mileage_max: Option<i32>,
    /// `fuel_type`.
    pub fuel: Option<FuelType>,
    /// What it must have.
    ///
    /// `text[]`, `{}` by default.
    pub features: Vec<String>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl VehicleInterest {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `customer_id`.
    pub const COLUMN_CUSTOMER_ID: &'static str = "customer_id";
    /// Name of the column `condition`.
    pub const COLUMN_CONDITION: &'static str = "condition";
    /// Name of the column `make`.
    pub const COLUMN_MAKE: &'static str = "make";
    /// Name of the column `model`.
    pub const COLUMN_MODEL: &'static str = "model";
    /// Name of the column `trim_level`.
    pub const COLUMN_TRIM_LEVEL: &'static str = "trim_level";
    /// Name of the column `body_style`.
    pub const COLUMN_BODY_STYLE: &'static str = "body_style";
    /// Name of the column `year_from`.
    pub const COLUMN_YEAR_FROM: &'static str = "year_from";
    /// Name of the column `year_to`.
    pub const COLUMN_YEAR_TO: &'static str = "year_to";
    /// Name of the column `price_from`.
    pub const COLUMN_PRICE_FROM: &'static str = "price_from";
    /// Name of the column `price_to`.
    pub const COLUMN_PRICE_TO: &'static str = "price_to";
    /// Name of the column `mileage_max`.
    pub const COLUMN_MILEAGE_MAX: &'static str = "mileage_max";
    /// Name of the column `fuel`.
    pub const COLUMN_FUEL: &'static str = "fuel";
    /// Name of the column `features`.
    pub const COLUMN_FEATURES: &'static str = "features";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, customer_id, condition, make, model, trim_level, body_style, \
         year_from, year_to, price_from, price_to, mileage_max, fuel, features, created_at \
         FROM public.vehicle_interests \
         WHERE dealership_id = $1::uuid \
         ORDER BY vehicle_interests.dealership_id, vehicle_interests.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `customer_id`.
    #[must_use]
    pub const fn by_dealership_id_and_customer_id(
        dealership_id: DealershipId,
        customer_id: CustomerId,
    ) -> relation::Query<Self, (DealershipId, CustomerId)> {
        relation::Query::new(
            "SELECT dealership_id, id, customer_id, condition, make, model, trim_level, body_style, \
         year_from, year_to, price_from, price_to, mileage_max, fuel, features, created_at \
         FROM public.vehicle_interests \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid \
         ORDER BY vehicle_interests.dealership_id, vehicle_interests.id",
            (dealership_id, customer_id),
        )
    }
}

impl relation::Relation for VehicleInterest {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "vehicle_interests";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "customer_id",
        "condition",
        "make",
        "model",
        "trim_level",
        "body_style",
        "year_from",
        "year_to",
        "price_from",
        "price_to",
        "mileage_max",
        "fuel",
        "features",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, customer_id, condition, make, model, trim_level, body_style, \
         year_from, year_to, price_from, price_to, mileage_max, fuel, features, created_at \
         FROM public.vehicle_interests";
}

impl relation::Table for VehicleInterest {
    type New = NewVehicleInterest;
    type Patch = VehicleInterestPatch;
    const INSERT: &'static str = "INSERT INTO public.vehicle_interests \
         (dealership_id, id, customer_id, condition, make, model, trim_level, body_style, \
         year_from, year_to, price_from, price_to, mileage_max, fuel, features, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, \
         $13, $14, COALESCE($15::text[], '{}'::text[]), \
         COALESCE($16::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, customer_id, condition, make, model, trim_level, body_style, \
         year_from, year_to, price_from, price_to, mileage_max, fuel, features, created_at";
}

impl relation::Keyed for VehicleInterest {
    type Key = (DealershipId, VehicleInterestId);
    const FIND: &'static str = "SELECT dealership_id, id, customer_id, condition, make, model, trim_level, body_style, \
         year_from, year_to, price_from, price_to, mileage_max, fuel, features, created_at \
         FROM public.vehicle_interests \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, customer_id, condition, make, model, trim_level, body_style, \
         year_from, year_to, price_from, price_to, mileage_max, fuel, features, created_at \
         FROM public.vehicle_interests \
         ORDER BY vehicle_interests.dealership_id, vehicle_interests.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, customer_id, condition, make, model, trim_level, body_style, \
         year_from, year_to, price_from, price_to, mileage_max, fuel, features, created_at \
         FROM public.vehicle_interests \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY vehicle_interests.dealership_id, vehicle_interests.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.vehicle_interests \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         customer_id = CASE WHEN $5::boolean THEN $6::uuid ELSE customer_id END, \
         condition = CASE WHEN $7::boolean THEN $8::public.vehicle_condition ELSE condition END, \
         make = CASE WHEN $9::boolean THEN $10::text ELSE make END, \
         model = CASE WHEN $11::boolean THEN $12::text ELSE model END, \
         trim_level = CASE WHEN $13::boolean THEN $14::text ELSE trim_level END, \
         body_style = CASE WHEN $15::boolean THEN $16::text ELSE body_style END, \
         year_from = CASE WHEN $17::boolean THEN $18::smallint ELSE year_from END, \
         year_to = CASE WHEN $19::boolean THEN $20::smallint ELSE year_to END, \
         price_from = CASE WHEN $21::boolean THEN $22::numeric ELSE price_from END, \
         price_to = CASE WHEN $23::boolean THEN $24::numeric ELSE price_to END, \
         mileage_max = CASE WHEN $25::boolean THEN $26::integer ELSE mileage_max END, \
         fuel = CASE WHEN $27::boolean THEN $28::public.fuel_type ELSE fuel END, \
         features = CASE WHEN $29::boolean THEN $30::text[] ELSE features END, \
         created_at = CASE WHEN $31::boolean THEN $32::timestamptz ELSE created_at END \
         WHERE dealership_id = $33::uuid AND id = $34::uuid \
         RETURNING dealership_id, id, customer_id, condition, make, model, trim_level, body_style, \
         year_from, year_to, price_from, price_to, mileage_max, fuel, features, created_at";
    const DELETE: &'static str = "DELETE FROM public.vehicle_interests \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    VehicleInterest { dealership_id = "dealership_id", id = "id", customer_id =
    "customer_id", condition = "condition", make = "make", model = "model", trim_level =
    "trim_level", body_style = "body_style", year_from = "year_from", year_to =
    "year_to", price_from = "price_from", price_to = "price_to", mileage_max =
    "mileage_max", fuel = "fuel", features = "features", created_at = "created_at" }
);

/// A row to insert into `public.vehicle_interests`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewVehicleInterest {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<VehicleInterestId>,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// Nothing: any.
    ///
    /// `vehicle_condition`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub condition: Option<VehicleCondition>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub make: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub model: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub trim_level: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub body_style: Option<String>,
    /// `smallint`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub year_from: Option<i16>,
    /// `smallint`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub year_to: Option<i16>,
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub price_from: Option<values::Numeric>,
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub price_to: Option<values::Numeric>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub mileage_max: Option<i32>,
    /// `fuel_type`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub fuel: Option<FuelType>,
    /// What it must have.
    ///
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub features: Option<Vec<String>>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewVehicleInterest {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(customer_id: CustomerId) -> Self {
        Self {
            dealership_id: None,
            id: None,
            customer_id,
            condition: None,
            make: None,
            model: None,
            trim_level: None,
            body_style: None,
            year_from: None,
            year_to: None,
            price_from: None,
            price_to: None,
            mileage_max: None,
            fuel: None,
            features: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewVehicleInterest {
    type Row = VehicleInterest;
}

rows::parameters!(
    NewVehicleInterest { dealership_id, id, customer_id, condition, make, model,
    trim_level, body_style, year_from, year_to, price_from, price_to, mileage_max, fuel,
    features, created_at }
);

/// Changes to a row of `public.vehicle_interests`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VehicleInterestPatch {
    /// The new [`dealership_id`](VehicleInterest::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](VehicleInterest::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<VehicleInterestId>,
    /// The new [`customer_id`](VehicleInterest::customer_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub customer_id: Option<CustomerId>,
    /// The new [`condition`](VehicleInterest::condition).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub condition: Option<Option<VehicleCondition>>,
    /// The new [`make`](VehicleInterest::make).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub make: Option<Option<String>>,
    /// The new [`model`](VehicleInterest::model).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub model: Option<Option<String>>,
    /// The new [`trim_level`](VehicleInterest::trim_level).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub trim_level: Option<Option<String>>,
    /// The new [`body_style`](VehicleInterest::body_style).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub body_style: Option<Option<String>>,
    /// The new [`year_from`](VehicleInterest::year_from).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub year_from: Option<Option<i16>>,
    /// The new [`year_to`](VehicleInterest::year_to).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub year_to: Option<Option<i16>>,
    /// The new [`price_from`](VehicleInterest::price_from).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub price_from: Option<Option<values::Numeric>>,
    /// The new [`price_to`](VehicleInterest::price_to).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub price_to: Option<Option<values::Numeric>>,
    /// The new [`mileage_max`](VehicleInterest::mileage_max).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub mileage_max: Option<Option<i32>>,
    /// The new [`fuel`](VehicleInterest::fuel).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub fuel: Option<Option<FuelType>>,
    /// The new [`features`](VehicleInterest::features).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub features: Option<Vec<String>>,
    /// The new [`created_at`](VehicleInterest::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for VehicleInterestPatch {
    type Row = VehicleInterest;
}

rows::parameters!(
    VehicleInterestPatch { [dealership_id], [id], [customer_id], [condition], [make],
    [model], [trim_level], [body_style], [year_from], [year_to], [price_from],
    [price_to], [mileage_max], [fuel], [features], [created_at] }
);

/// A chance to sell: a customer, what they asked and how far it has come.
///
/// A row of the table `public.leads`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Lead {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: LeadId,
    /// What people call it on the phone.
    ///
    /// `text`.
    pub lead_number: String,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// `uuid`, refers to `leads.lead_sources`.
    pub source_id: Option<LeadSourceId>,
    /// What they look for, beside the vehicles they named.
    ///
    /// `uuid`, refers to `leads.vehicle_interests`.
    pub vehicle_interest_id: Option<VehicleInterestId>,
    /// Who answers for it; nothing: nobody yet.
    ///
    /// `uuid`, refers to `core.users`.
    pub assigned_user_id: Option<UserId>,
    /// `lead_status`, `new` by default.
    pub status: LeadStatus,
    /// `lead_priority`, `normal` by default.
    pub priority: LeadPriority,
    /// `lead_request`, `information` by default.
    pub request: LeadRequest,
    /// The customer's own words.
    ///
    /// `text`, empty by default.
    pub description: String,
    /// When they mean to buy, as they said it.
    ///
    /// `text`.
    pub timeframe: Option<String>,
    /// Medium, campaign and keyword of the advertisement that they followed.
    ///
    /// `jsonb`, `{}` by default.
    pub utm: values::Jsonb,
    /// Page that they came from.
    ///
    /// `text`.
    pub referrer: Option<String>,
    /// `text`.
    pub landing_page: Option<String>,
    /// How promising it is, from 0 to 100.
    ///
    /// `smallint`, `50` by default.
    pub score: i16,
    /// `numeric(12,2)`.
    pub estimated_value: Option<values::Numeric>,
    /// Its identifier at the source.
    ///
    /// `text`.
    pub external_id: Option<String>,
    /// What the source sent, as it sent it.
    ///
    /// `jsonb`.
    pub original_payload: Option<values::Jsonb>,
    /// SHA-256 of customer, vehicle and request; the same wish arrives by many ways.
    ///
    /// `bytea`.
    pub deduplication_hash: Option<Vec<u8>>,
    /// `jsonb`, `{}` by default.
    pub custom_fields: values::Jsonb,
    /// Grows with each change; two windows on one lead notice each other.
    ///
    /// `integer`, `0` by default.
    pub revision: i32,
    /// When the customer was first answered.
    ///
    /// `timestamptz`.
    pub first_response_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    pub next_follow_up_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    pub closed_at: Option<values::TimestampTz>,
    /// `lost_reason`.
    pub lost_reason: Option<LostReason>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// `timestamptz`, `now()` by default.
    pub updated_at: values::TimestampTz,
}

impl Lead {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `lead_number`.
    pub const COLUMN_LEAD_NUMBER: &'static str = "lead_number";
    /// Name of the column `customer_id`.
    pub const COLUMN_CUSTOMER_ID: &'static str = "customer_id";
    /// Name of the column `source_id`.
    pub const COLUMN_SOURCE_ID: &'static str = "source_id";
    /// Name of the column `vehicle_interest_id`.
    pub const COLUMN_VEHICLE_INTEREST_ID: &'static str = "vehicle_interest_id";
    /// Name of the column `assigned_user_id`.
    pub const COLUMN_ASSIGNED_USER_ID: &'static str = "assigned_user_id";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `priority`.
    pub const COLUMN_PRIORITY: &'static str = "priority";
    /// Name of the column `request`.
    pub const COLUMN_REQUEST: &'static str = "request";
    /// Name of the column `description`.
    pub const COLUMN_DESCRIPTION: &'static str = "description";
    /// Name of the column `timeframe`.
    pub const COLUMN_TIMEFRAME: &'static str = "timeframe";
    /// Name of the column `utm`.
    pub const COLUMN_UTM: &'static str = "utm";
    /// Name of the column `referrer`.
    pub const COLUMN_REFERRER: &'static str = "referrer";
    /// Name of the column `landing_page`.
    pub const COLUMN_LANDING_PAGE: &'static str = "landing_page";
    /// Name of the column `score`.
    pub const COLUMN_SCORE: &'static str = "score";
    /// Name of the column `estimated_value`.
    pub const COLUMN_ESTIMATED_VALUE: &'static str = "estimated_value";
    /// Name of the column `external_id`.
    pub const COLUMN_EXTERNAL_ID: &'static str = "external_id";
    /// Name of the column `original_payload`.
    pub const COLUMN_ORIGINAL_PAYLOAD: &'static str = "original_payload";
    /// Name of the column `deduplication_hash`.
    pub const COLUMN_DEDUPLICATION_HASH: &'static str = "deduplication_hash";
    /// Name of the column `custom_fields`.
    pub const COLUMN_CUSTOM_FIELDS: &'static str = "custom_fields";
    /// Name of the column `revision`.
    pub const COLUMN_REVISION: &'static str = "revision";
    /// Name of the column `first_response_at`.
    pub const COLUMN_FIRST_RESPONSE_AT: &'static str = "first_response_at";
    /// Name of the column `next_follow_up_at`.
    pub const COLUMN_NEXT_FOLLOW_UP_AT: &'static str = "next_follow_up_at";
    /// Name of the column `closed_at`.
    pub const COLUMN_CLOSED_AT: &'static str = "closed_at";
    /// Name of the column `lost_reason`.
    pub const COLUMN_LOST_REASON: &'static str = "lost_reason";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
    /// The row with these values of `dealership_id` and `lead_number`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_lead_number(
        dealership_id: DealershipId,
        lead_number: &str,
    ) -> relation::Query<Self, (DealershipId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_number, customer_id, source_id, vehicle_interest_id, \
         assigned_user_id, status, priority, request, description, timeframe, utm, referrer, \
         landing_page, score, estimated_value, external_id, original_payload, deduplication_hash, \
         custom_fields, revision, first_response_at, next_follow_up_at, closed_at, lost_reason, \
         created_at, updated_at \
         FROM public.leads \
         WHERE dealership_id = $1::uuid AND lead_number = $2::text",
            (dealership_id, lead_number),
        )
    }

    /// The row with these values of `dealership_id` and `source_id` and `external_id`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_source_id_and_external_id(
        dealership_id: DealershipId,
        source_id: LeadSourceId,
        external_id: &str,
    ) -> relation::Query<Self, (DealershipId, LeadSourceId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_number, customer_id, source_id, vehicle_interest_id, \
         assigned_user_id, status, priority, request, description, timeframe, utm, referrer, \
         landing_page, score, estimated_value, external_id, original_payload, deduplication_hash, \
         custom_fields, revision, first_response_at, next_follow_up_at, closed_at, lost_reason, \
         created_at, updated_at \
         FROM public.leads \
         WHERE dealership_id = $1::uuid AND source_id = $2::uuid AND external_id = $3::text",
            (dealership_id, source_id, external_id),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_number, customer_id, source_id, vehicle_interest_id, \
         assigned_user_id, status, priority, request, description, timeframe, utm, referrer, \
         landing_page, score, estimated_value, external_id, original_payload, deduplication_hash, \
         custom_fields, revision, first_response_at, next_follow_up_at, closed_at, lost_reason, \
         created_at, updated_at \
         FROM public.leads \
         WHERE dealership_id = $1::uuid \
         ORDER BY leads.dealership_id, leads.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `customer_id`.
    #[must_use]
    pub const fn by_dealership_id_and_customer_id(
        dealership_id: DealershipId,
        customer_id: CustomerId,
    ) -> relation::Query<Self, (DealershipId, CustomerId)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_number, customer_id, source_id, vehicle_interest_id, \
         assigned_user_id, status, priority, request, description, timeframe, utm, referrer, \
         landing_page, score, estimated_value, external_id, original_payload, deduplication_hash, \
         custom_fields, revision, first_response_at, next_follow_up_at, closed_at, lost_reason, \
         created_at, updated_at \
         FROM public.leads \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid \
         ORDER BY leads.dealership_id, leads.id",
            (dealership_id, customer_id),
        )
    }

    /// All rows with these values of `dealership_id` and `source_id`.
    #[must_use]
    pub const fn by_dealership_id_and_source_id(
        dealership_id: DealershipId,
        source_id: LeadSourceId,
    ) -> relation::Query<Self, (DealershipId, LeadSourceId)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_number, customer_id, source_id, vehicle_interest_id, \
         assigned_user_id, status, priority, request, description, timeframe, utm, referrer, \
         landing_page, score, estimated_value, external_id, original_payload, deduplication_hash, \
         custom_fields, revision, first_response_at, next_follow_up_at, closed_at, lost_reason, \
         created_at, updated_at \
         FROM public.leads \
         WHERE dealership_id = $1::uuid AND source_id = $2::uuid \
         ORDER BY leads.dealership_id, leads.id",
            (dealership_id, source_id),
        )
    }

    /// All rows with these values of `dealership_id` and `vehicle_interest_id`.
    #[must_use]
    pub const fn by_dealership_id_and_vehicle_interest_id(
        dealership_id: DealershipId,
        vehicle_interest_id: VehicleInterestId,
    ) -> relation::Query<Self, (DealershipId, VehicleInterestId)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_number, customer_id, source_id, vehicle_interest_id, \
         assigned_user_id, status, priority, request, description, timeframe, utm, referrer, \
         landing_page, score, estimated_value, external_id, original_payload, deduplication_hash, \
         custom_fields, revision, first_response_at, next_follow_up_at, closed_at, lost_reason, \
         created_at, updated_at \
         FROM public.leads \
         WHERE dealership_id = $1::uuid AND vehicle_interest_id = $2::uuid \
         ORDER BY leads.dealership_id, leads.id",
            (dealership_id, vehicle_interest_id),
        )
    }

    /// All rows with these values of `dealership_id` and `assigned_user_id`.
    #[must_use]
    pub const fn by_dealership_id_and_assigned_user_id(
        dealership_id: DealershipId,
        assigned_user_id: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_number, customer_id, source_id, vehicle_interest_id, \
         assigned_user_id, status, priority, request, description, timeframe, utm, referrer, \
         landing_page, score, estimated_value, external_id, original_payload, deduplication_hash, \
         custom_fields, revision, first_response_at, next_follow_up_at, closed_at, lost_reason, \
         created_at, updated_at \
         FROM public.leads \
         WHERE dealership_id = $1::uuid AND assigned_user_id = $2::uuid \
         ORDER BY leads.dealership_id, leads.id",
            (dealership_id, assigned_user_id),
        )
    }
}

impl relation::Relation for Lead {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "leads";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "lead_number",
        "customer_id",
        "source_id",
        "vehicle_interest_id",
        "assigned_user_id",
        "status",
        "priority",
        "request",
        "description",
        "timeframe",
        "utm",
        "referrer",
        "landing_page",
        "score",
        "estimated_value",
        "external_id",
        "original_payload",
        "deduplication_hash",
        "custom_fields",
        "revision",
        "first_response_at",
        "next_follow_up_at",
        "closed_at",
        "lost_reason",
        "created_at",
        "updated_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, lead_number, customer_id, source_id, vehicle_interest_id, \
         assigned_user_id, status, priority, request, description, timeframe, utm, referrer, \
         landing_page, score, estimated_value, external_id, original_payload, deduplication_hash, \
         custom_fields, revision, first_response_at, next_follow_up_at, closed_at, lost_reason, \
         created_at, updated_at \
         FROM public.leads";
}

impl relation::Table for Lead {
    type New = NewLead;
    type Patch = LeadPatch;
    const INSERT: &'static str = "INSERT INTO public.leads \
         (dealership_id, id, lead_number, customer_id, source_id, vehicle_interest_id, \
         assigned_user_id, status, priority, request, description, timeframe, utm, referrer, \
         landing_page, score, estimated_value, external_id, original_payload, deduplication_hash, \
         custom_fields, revision, first_response_at, next_follow_up_at, closed_at, lost_reason, \
         created_at, updated_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, \
         COALESCE($8::public.lead_status, 'new'::public.lead_status), \
         COALESCE($9::public.lead_priority, 'normal'::public.lead_priority), \
         COALESCE($10::public.lead_request, 'information'::public.lead_request), \
         COALESCE($11::text, ''::text), $12, COALESCE($13::jsonb, '{}'::jsonb), $14, $15, \
         COALESCE($16::smallint, '50'::smallint), $17, $18, $19, $20, \
         COALESCE($21::jsonb, '{}'::jsonb), COALESCE($22::integer, '0'::integer), $23, $24, $25, \
         $26, COALESCE($27::timestamptz, (now())::timestamptz), \
         COALESCE($28::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, lead_number, customer_id, source_id, vehicle_interest_id, \
         assigned_user_id, status, priority, request, description, timeframe, utm, referrer, \
         landing_page, score, estimated_value, external_id, original_payload, deduplication_hash, \
         custom_fields, revision, first_response_at, next_follow_up_at, closed_at, lost_reason, \
         created_at, updated_at";
}

impl relation::Keyed for Lead {
    type Key = (DealershipId, LeadId);
    const FIND: &'static str = "SELECT dealership_id, id, lead_number, customer_id, source_id, vehicle_interest_id, \
         assigned_user_id, status, priority, request, description, timeframe, utm, referrer, \
         landing_page, score, estimated_value, external_id, original_payload, deduplication_hash, \
         custom_fields, revision, first_response_at, next_follow_up_at, closed_at, lost_reason, \
         created_at, updated_at \
         FROM public.leads \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, lead_number, customer_id, source_id, vehicle_interest_id, \
         assigned_user_id, status, priority, request, description, timeframe, utm, referrer, \
         landing_page, score, estimated_value, external_id, original_payload, deduplication_hash, \
         custom_fields, revision, first_response_at, next_follow_up_at, closed_at, lost_reason, \
         created_at, updated_at \
         FROM public.leads \
         ORDER BY leads.dealership_id, leads.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, lead_number, customer_id, source_id, vehicle_interest_id, \
         assigned_user_id, status, priority, request, description, timeframe, utm, referrer, \
         landing_page, score, estimated_value, external_id, original_payload, deduplication_hash, \
         custom_fields, revision, first_response_at, next_follow_up_at, closed_at, lost_reason, \
         created_at, updated_at \
         FROM public.leads \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY leads.dealership_id, leads.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.leads \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         lead_number = CASE WHEN $5::boolean THEN $6::text ELSE lead_number END, \
         customer_id = CASE WHEN $7::boolean THEN $8::uuid ELSE customer_id END, \
         source_id = CASE WHEN $9::boolean THEN $10::uuid ELSE source_id END, \
         vehicle_interest_id = CASE WHEN $11::boolean THEN $12::uuid ELSE vehicle_interest_id END, \
         assigned_user_id = CASE WHEN $13::boolean THEN $14::uuid ELSE assigned_user_id END, \
         status = CASE WHEN $15::boolean THEN $16::public.lead_status ELSE status END, \
         priority = CASE WHEN $17::boolean THEN $18::public.lead_priority ELSE priority END, \
         request = CASE WHEN $19::boolean THEN $20::public.lead_request ELSE request END, \
         description = CASE WHEN $21::boolean THEN $22::text ELSE description END, \
         timeframe = CASE WHEN $23::boolean THEN $24::text ELSE timeframe END, \
         utm = CASE WHEN $25::boolean THEN $26::jsonb ELSE utm END, \
         referrer = CASE WHEN $27::boolean THEN $28::text ELSE referrer END, \
         landing_page = CASE WHEN $29::boolean THEN $30::text ELSE landing_page END, \
         score = CASE WHEN $31::boolean THEN $32::smallint ELSE score END, \
         estimated_value = CASE WHEN $33::boolean THEN $34::numeric ELSE estimated_value END, \
         external_id = CASE WHEN $35::boolean THEN $36::text ELSE external_id END, \
         original_payload = CASE WHEN $37::boolean THEN $38::jsonb ELSE original_payload END, \
         deduplication_hash = CASE WHEN $39::boolean THEN $40::bytea ELSE deduplication_hash END, \
         custom_fields = CASE WHEN $41::boolean THEN $42::jsonb ELSE custom_fields END, \
         revision = CASE WHEN $43::boolean THEN $44::integer ELSE revision END, \
         first_response_at = CASE WHEN $45::boolean THEN $46::timestamptz ELSE first_response_at END, \
         next_follow_up_at = CASE WHEN $47::boolean THEN $48::timestamptz ELSE next_follow_up_at END, \
         closed_at = CASE WHEN $49::boolean THEN $50::timestamptz ELSE closed_at END, \
         lost_reason = CASE WHEN $51::boolean THEN $52::public.lost_reason ELSE lost_reason END, \
         created_at = CASE WHEN $53::boolean THEN $54::timestamptz ELSE created_at END, \
         updated_at = CASE WHEN $55::boolean THEN $56::timestamptz ELSE updated_at END \
         WHERE dealership_id = $57::uuid AND id = $58::uuid \
         RETURNING dealership_id, id, lead_number, customer_id, source_id, vehicle_interest_id, \
         assigned_user_id, status, priority, request, description, timeframe, utm, referrer, \
         landing_page, score, estimated_value, external_id, original_payload, deduplication_hash, \
         custom_fields, revision, first_response_at, next_follow_up_at, closed_at, lost_reason, \
         created_at, updated_at";
    const DELETE: &'static str = "DELETE FROM public.leads \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    Lead { dealership_id = "dealership_id", id = "id", lead_number = "lead_number",
    customer_id = "customer_id", source_id = "source_id", vehicle_interest_id =
    "vehicle_interest_id", assigned_user_id = "assigned_user_id", status = "status",
    priority = "priority", request = "request", description = "description", timeframe =
    "timeframe", utm = "utm", referrer = "referrer", landing_page = "landing_page", score
    = "score", estimated_value = "estimated_value", external_id = "external_id",
    original_payload = "original_payload", deduplication_hash = "deduplication_hash",
    custom_fields = "custom_fields", revision = "revision", first_response_at =
    "first_response_at", next_follow_up_at = "next_follow_up_at", closed_at =
    "closed_at", lost_reason = "lost_reason", created_at = "created_at", updated_at =
    "updated_at" }
);

/// A row to insert into `public.leads`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewLead {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<LeadId>,
    /// What people call it on the phone.
    ///
    /// `text`.
    pub lead_number: String,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// `uuid`, refers to `leads.lead_sources`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub source_id: Option<LeadSourceId>,
    /// What they look for, beside the vehicles they named.
    ///
    /// `uuid`, refers to `leads.vehicle_interests`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub vehicle_interest_id: Option<VehicleInterestId>,
    /// Who answers for it; nothing: nobody yet.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub assigned_user_id: Option<UserId>,
    /// `lead_status`, `new` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<LeadStatus>,
    /// `lead_priority`, `normal` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub priority: Option<LeadPriority>,
    /// `lead_request`, `information` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub request: Option<LeadRequest>,
    /// The customer's own words.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub description: Option<String>,
    /// When they mean to buy, as they said it.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub timeframe: Option<String>,
    /// Medium, campaign and keyword of the advertisement that they followed.
    ///
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub utm: Option<values::Jsonb>,
    /// Page that they came from.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub referrer: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub landing_page: Option<String>,
    /// How promising it is, from 0 to 100.
    ///
    /// `smallint`, `50` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub score: Option<i16>,
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub estimated_value: Option<values::Numeric>,
    /// Its identifier at the source.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub external_id: Option<String>,
    /// What the source sent, as it sent it.
    ///
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub original_payload: Option<values::Jsonb>,
    /// SHA-256 of customer, vehicle and request; the same wish arrives by many ways.
    ///
    /// `bytea`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub deduplication_hash: Option<Vec<u8>>,
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub custom_fields: Option<values::Jsonb>,
    /// Grows with each change; two windows on one lead notice each other.
    ///
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub revision: Option<i32>,
    /// When the customer was first answered.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub first_response_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub next_follow_up_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub closed_at: Option<values::TimestampTz>,
    /// `lost_reason`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub lost_reason: Option<LostReason>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
}

impl NewLead {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(lead_number: String, customer_id: CustomerId) -> Self {
        Self {
            dealership_id: None,
            id: None,
            lead_number,
            customer_id,
            source_id: None,
            vehicle_interest_id: None,
            assigned_user_id: None,
            status: None,
            priority: None,
            request: None,
            description: None,
            timeframe: None,
            utm: None,
            referrer: None,
            landing_page: None,
            score: None,
            estimated_value: None,
            external_id: None,
            original_payload: None,
            deduplication_hash: None,
            custom_fields: None,
            revision: None,
            first_response_at: None,
            next_follow_up_at: None,
            closed_at: None,
            lost_reason: None,
            created_at: None,
            updated_at: None,
        }
    }
}

impl relation::NewRow for NewLead {
    type Row = Lead;
}

rows::parameters!(
    NewLead { dealership_id, id, lead_number, customer_id, source_id,
    vehicle_interest_id, assigned_user_id, status, priority, request, description,
    timeframe, utm, referrer, landing_page, score, estimated_value, external_id,
    original_payload, deduplication_hash, custom_fields, revision, first_response_at,
    next_follow_up_at, closed_at, lost_reason, created_at, updated_at }
);

/// Changes to a row of `public.leads`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LeadPatch {
    /// The new [`dealership_id`](Lead::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](Lead::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<LeadId>,
    /// The new [`lead_number`](Lead::lead_number).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub lead_number: Option<String>,
    /// The new [`customer_id`](Lead::customer_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub customer_id: Option<CustomerId>,
    /// The new [`source_id`](Lead::source_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub source_id: Option<Option<LeadSourceId>>,
    /// The new [`vehicle_interest_id`](Lead::vehicle_interest_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub vehicle_interest_id: Option<Option<VehicleInterestId>>,
    /// The new [`assigned_user_id`](Lead::assigned_user_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub assigned_user_id: Option<Option<UserId>>,
    /// The new [`status`](Lead::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<LeadStatus>,
    /// The new [`priority`](Lead::priority).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub priority: Option<LeadPriority>,
    /// The new [`request`](Lead::request).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub request: Option<LeadRequest>,
    /// The new [`description`](Lead::description).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub description: Option<String>,
    /// The new [`timeframe`](Lead::timeframe).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub timeframe: Option<Option<String>>,
    /// The new [`utm`](Lead::utm).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub utm: Option<values::Jsonb>,
    /// The new [`referrer`](Lead::referrer).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub referrer: Option<Option<String>>,
    /// The new [`landing_page`](Lead::landing_page).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub landing_page: Option<Option<String>>,
    /// The new [`score`](Lead::score).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub score: Option<i16>,
    /// The new [`estimated_value`](Lead::estimated_value).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub estimated_value: Option<Option<values::Numeric>>,
    /// The new [`external_id`](Lead::external_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub external_id: Option<Option<String>>,
    /// The new [`original_payload`](Lead::original_payload).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub original_payload: Option<Option<values::Jsonb>>,
    /// The new [`deduplication_hash`](Lead::deduplication_hash).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub deduplication_hash: Option<Option<Vec<u8>>>,
    /// The new [`custom_fields`](Lead::custom_fields).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub custom_fields: Option<values::Jsonb>,
    /// The new [`revision`](Lead::revision).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub revision: Option<i32>,
    /// The new [`first_response_at`](Lead::first_response_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub first_response_at: Option<Option<values::TimestampTz>>,
    /// The new [`next_follow_up_at`](Lead::next_follow_up_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub next_follow_up_at: Option<Option<values::TimestampTz>>,
    /// The new [`closed_at`](Lead::closed_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub closed_at: Option<Option<values::TimestampTz>>,
    /// The new [`lost_reason`](Lead::lost_reason).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub lost_reason: Option<Option<LostReason>>,
    /// The new [`created_at`](Lead::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`updated_at`](Lead::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
}

impl relation::Patch for LeadPatch {
    type Row = Lead;
}

rows::parameters!(
    LeadPatch { [dealership_id], [id], [lead_number], [customer_id], [source_id],
    [vehicle_interest_id], [assigned_user_id], [status], [priority], [request],
    [description], [timeframe], [utm], [referrer], [landing_page], [score],
    [estimated_value], [external_id], [original_payload], [deduplication_hash],
    [custom_fields], [revision], [first_response_at], [next_follow_up_at], [closed_at],
    [lost_reason], [created_at], [updated_at] }
);

/// A vehicle in stock that a lead is about.
///
/// A row of the table `public.lead_vehicles`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LeadVehicle {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `leads.leads`.
    pub lead_id: LeadId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: VehicleId,
    /// The one that they asked about first.
    ///
    /// `boolean`, `false` by default.
    pub is_primary: bool,
    /// What they were offered it for.
    ///
    /// `numeric(12,2)`.
    pub quoted_price: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub added_at: values::TimestampTz,
}

impl LeadVehicle {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `lead_id`.
    pub const COLUMN_LEAD_ID: &'static str = "lead_id";
    /// Name of the column `vehicle_id`.
    pub const COLUMN_VEHICLE_ID: &'static str = "vehicle_id";
    /// Name of the column `is_primary`.
    pub const COLUMN_IS_PRIMARY: &'static str = "is_primary";
    /// Name of the column `quoted_price`.
    pub const COLUMN_QUOTED_PRICE: &'static str = "quoted_price";
    /// Name of the column `added_at`.
    pub const COLUMN_ADDED_AT: &'static str = "added_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, lead_id, vehicle_id, is_primary, quoted_price, added_at \
         FROM public.lead_vehicles \
         WHERE dealership_id = $1::uuid \
         ORDER BY lead_vehicles.dealership_id, lead_vehicles.lead_id, lead_vehicles.vehicle_id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `lead_id`.
    #[must_use]
    pub const fn by_dealership_id_and_lead_id(
        dealership_id: DealershipId,
        lead_id: LeadId,
    ) -> relation::Query<Self, (DealershipId, LeadId)> {
        relation::Query::new(
            "SELECT dealership_id, lead_id, vehicle_id, is_primary, quoted_price, added_at \
         FROM public.lead_vehicles \
         WHERE dealership_id = $1::uuid AND lead_id = $2::uuid \
         ORDER BY lead_vehicles.dealership_id, lead_vehicles.lead_id, lead_vehicles.vehicle_id",
            (dealership_id, lead_id),
        )
    }

    /// All rows with these values of `dealership_id` and `vehicle_id`.
    #[must_use]
    pub const fn by_dealership_id_and_vehicle_id(
        dealership_id: DealershipId,
        vehicle_id: VehicleId,
    ) -> relation::Query<Self, (DealershipId, VehicleId)> {
        relation::Query::new(
            "SELECT dealership_id, lead_id, vehicle_id, is_primary, quoted_price, added_at \
         FROM public.lead_vehicles \
         WHERE dealership_id = $1::uuid AND vehicle_id = $2::uuid \
         ORDER BY lead_vehicles.dealership_id, lead_vehicles.lead_id, lead_vehicles.vehicle_id",
            (dealership_id, vehicle_id),
        )
    }
}

impl relation::Relation for LeadVehicle {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "lead_vehicles";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "lead_id",
        "vehicle_id",
        "is_primary",
        "quoted_price",
        "added_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, lead_id, vehicle_id, is_primary, quoted_price, added_at \
         FROM public.lead_vehicles";
}

impl relation::Table for LeadVehicle {
    type New = NewLeadVehicle;
    type Patch = LeadVehiclePatch;
    const INSERT: &'static str = "INSERT INTO public.lead_vehicles \
         (dealership_id, lead_id, vehicle_id, is_primary, quoted_price, added_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, $3, COALESCE($4::boolean, 'false'::boolean), $5, \
         COALESCE($6::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, lead_id, vehicle_id, is_primary, quoted_price, added_at";
}

impl relation::Keyed for LeadVehicle {
    type Key = (DealershipId, LeadId, VehicleId);
    const FIND: &'static str = "SELECT dealership_id, lead_id, vehicle_id, is_primary, quoted_price, added_at \
         FROM public.lead_vehicles \
         WHERE dealership_id = $1::uuid AND lead_id = $2::uuid AND vehicle_id = $3::uuid";
    const LIST: &'static str = "SELECT dealership_id, lead_id, vehicle_id, is_primary, quoted_price, added_at \
         FROM public.lead_vehicles \
         ORDER BY lead_vehicles.dealership_id, lead_vehicles.lead_id, lead_vehicles.vehicle_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, lead_id, vehicle_id, is_primary, quoted_price, added_at \
         FROM public.lead_vehicles \
         WHERE (dealership_id, lead_id, vehicle_id) > ($1::uuid, $2::uuid, $3::uuid) \
         ORDER BY lead_vehicles.dealership_id, lead_vehicles.lead_id, lead_vehicles.vehicle_id LIMIT $4::bigint";
    const UPDATE: &'static str = "UPDATE public.lead_vehicles \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         lead_id = CASE WHEN $3::boolean THEN $4::uuid ELSE lead_id END, \
         vehicle_id = CASE WHEN $5::boolean THEN $6::uuid ELSE vehicle_id END, \
         is_primary = CASE WHEN $7::boolean THEN $8::boolean ELSE is_primary END, \
         quoted_price = CASE WHEN $9::boolean THEN $10::numeric ELSE quoted_price END, \
         added_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE added_at END \
         WHERE dealership_id = $13::uuid AND lead_id = $14::uuid AND vehicle_id = $15::uuid \
         RETURNING dealership_id, lead_id, vehicle_id, is_primary, quoted_price, added_at";
    const DELETE: &'static str = "DELETE FROM public.lead_vehicles \
         WHERE dealership_id = $1::uuid AND lead_id = $2::uuid AND vehicle_id = $3::uuid";
}

rows::row!(
    LeadVehicle { dealership_id = "dealership_id", lead_id = "lead_id", vehicle_id =
    "vehicle_id", is_primary = "is_primary", quoted_price = "quoted_price", added_at =
    "added_at" }
);

/// A row to insert into `public.lead_vehicles`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewLeadVehicle {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `leads.leads`.
    pub lead_id: LeadId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: VehicleId,
    /// The one that they asked about first.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_primary: Option<bool>,
    /// What they were offered it for.
    ///
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub quoted_price: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub added_at: Option<values::TimestampTz>,
}

impl NewLeadVehicle {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(lead_id: LeadId, vehicle_id: VehicleId) -> Self {
        Self {
            dealership_id: None,
            lead_id,
            vehicle_id,
            is_primary: None,
            quoted_price: None,
            added_at: None,
        }
    }
}

impl relation::NewRow for NewLeadVehicle {
    type Row = LeadVehicle;
}

rows::parameters!(
    NewLeadVehicle { dealership_id, lead_id, vehicle_id, is_primary, quoted_price,
    added_at }
);

/// Changes to a row of `public.lead_vehicles`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LeadVehiclePatch {
    /// The new [`dealership_id`](LeadVehicle::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`lead_id`](LeadVehicle::lead_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub lead_id: Option<LeadId>,
    /// The new [`vehicle_id`](LeadVehicle::vehicle_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub vehicle_id: Option<VehicleId>,
    /// The new [`is_primary`](LeadVehicle::is_primary).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_primary: Option<bool>,
    /// The new [`quoted_price`](LeadVehicle::quoted_price).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub quoted_price: Option<Option<values::Numeric>>,
    /// The new [`added_at`](LeadVehicle::added_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub added_at: Option<values::TimestampTz>,
}

impl relation::Patch for LeadVehiclePatch {
    type Row = LeadVehicle;
}

rows::parameters!(
    LeadVehiclePatch { [dealership_id], [lead_id], [vehicle_id], [is_primary],
    [quoted_price], [added_at] }
);

/// A car that a customer would give in payment.
///
/// A row of the table `public.trade_ins`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TradeIn {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: TradeInId,
    /// `uuid`, refers to `leads.leads`.
    pub lead_id: LeadId,
    /// The car, if it was known before.
    ///
    /// `uuid`, refers to `customers.customer_vehicles`.
    pub customer_vehicle_id: Option<CustomerVehicleId>,
    /// `varchar(17)`.
    pub vin: Option<String>,
    /// `text`.
    pub make: Option<String>,
    /// `text`.
    pub model: Option<String>,
    /// `smallint`.
    pub model_year: Option<i16>,
    /// `integer`.
    pub mileage: Option<i32>,
    /// `trade_in_state`, `unknown` by default.
    pub state: TradeInState,
    /// What the customer wants for it.
    ///
    /// `numeric(12,2)`.
    pub asked_value: Option<values::Numeric>,
    /// What the dealership would give.
    ///
    /// `numeric(12,2)`.
    pub appraised_value: Option<values::Numeric>,
    /// `uuid`, refers to `core.users`.
    pub appraised_by: Option<UserId>,
    /// `timestamptz`.
    pub appraised_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl TradeIn {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `lead_id`.
    pub const COLUMN_LEAD_ID: &'static str = "lead_id";
    /// Name of the column `customer_vehicle_id`.
    pub const COLUMN_CUSTOMER_VEHICLE_ID: &'static str = "customer_vehicle_id";
    /// Name of the column `vin`.
    pub const COLUMN_VIN: &'static str = "vin";
    /// Name of the column `make`.
    pub const COLUMN_MAKE: &'static str = "make";
    /// Name of the column `model`.
    pub const COLUMN_MODEL: &'static str = "model";
    /// Name of the column `model_year`.
    pub const COLUMN_MODEL_YEAR: &'static str = "model_year";
    /// Name of the column `mileage`.
    pub const COLUMN_MILEAGE: &'static str = "mileage";
    /// Name of the column `state`.
    pub const COLUMN_STATE: &'static str = "state";
    /// Name of the column `asked_value`.
    pub const COLUMN_ASKED_VALUE: &'static str = "asked_value";
    /// Name of the column `appraised_value`.
    pub const COLUMN_APPRAISED_VALUE: &'static str = "appraised_value";
    /// Name of the column `appraised_by`.
    pub const COLUMN_APPRAISED_BY: &'static str = "appraised_by";
    /// Name of the column `appraised_at`.
    pub const COLUMN_APPRAISED_AT: &'static str = "appraised_at";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_id, customer_vehicle_id, vin, make, model, model_year, \
         mileage, state, asked_value, appraised_value, appraised_by, appraised_at, created_at \
         FROM public.trade_ins \
         WHERE dealership_id = $1::uuid \
         ORDER BY trade_ins.dealership_id, trade_ins.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `lead_id`.
    #[must_use]
    pub const fn by_dealership_id_and_lead_id(
        dealership_id: DealershipId,
        lead_id: LeadId,
    ) -> relation::Query<Self, (DealershipId, LeadId)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_id, customer_vehicle_id, vin, make, model, model_year, \
         mileage, state, asked_value, appraised_value, appraised_by, appraised_at, created_at \
         FROM public.trade_ins \
         WHERE dealership_id = $1::uuid AND lead_id = $2::uuid \
         ORDER BY trade_ins.dealership_id, trade_ins.id",
            (dealership_id, lead_id),
        )
    }

    /// All rows with these values of `dealership_id` and `customer_vehicle_id`.
    #[must_use]
    pub const fn by_dealership_id_and_customer_vehicle_id(
        dealership_id: DealershipId,
        customer_vehicle_id: CustomerVehicleId,
    ) -> relation::Query<Self, (DealershipId, CustomerVehicleId)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_id, customer_vehicle_id, vin, make, model, model_year, \
         mileage, state, asked_value, appraised_value, appraised_by, appraised_at, created_at \
         FROM public.trade_ins \
         WHERE dealership_id = $1::uuid AND customer_vehicle_id = $2::uuid \
         ORDER BY trade_ins.dealership_id, trade_ins.id",
            (dealership_id, customer_vehicle_id),
        )
    }

    /// All rows with these values of `dealership_id` and `appraised_by`.
    #[must_use]
    pub const fn by_dealership_id_and_appraised_by(
        dealership_id: DealershipId,
        appraised_by: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_id, customer_vehicle_id, vin, make, model, model_year, \
         mileage, state, asked_value, appraised_value, appraised_by, appraised_at, created_at \
         FROM public.trade_ins \
         WHERE dealership_id = $1::uuid AND appraised_by = $2::uuid \
         ORDER BY trade_ins.dealership_id, trade_ins.id",
            (dealership_id, appraised_by),
        )
    }
}

impl relation::Relation for TradeIn {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "trade_ins";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "lead_id",
        "customer_vehicle_id",
        "vin",
        "make",
        "model",
        "model_year",
        "mileage",
        "state",
        "asked_value",
        "appraised_value",
        "appraised_by",
        "appraised_at",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, lead_id, customer_vehicle_id, vin, make, model, model_year, \
         mileage, state, asked_value, appraised_value, appraised_by, appraised_at, created_at \
         FROM public.trade_ins";
}

impl relation::Table for TradeIn {
    type New = NewTradeIn;
    type Patch = TradeInPatch;
    const INSERT: &'static str = "INSERT INTO public.trade_ins \
         (dealership_id, id, lead_id, customer_vehicle_id, vin, make, model, model_year, mileage, \
         state, asked_value, appraised_value, appraised_by, appraised_at, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, $8, $9, \
         COALESCE($10::public.trade_in_state, 'unknown'::public.trade_in_state), $11, $12, $13, \
         $14, COALESCE($15::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, lead_id, customer_vehicle_id, vin, make, model, model_year, \
         mileage, state, asked_value, appraised_value, appraised_by, appraised_at, created_at";
}

impl relation::Keyed for TradeIn {
    type Key = (DealershipId, TradeInId);
    const FIND: &'static str = "SELECT dealership_id, id, lead_id, customer_vehicle_id, vin, make, model, model_year, \
         mileage, state, asked_value, appraised_value, appraised_by, appraised_at, created_at \
         FROM public.trade_ins \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, lead_id, customer_vehicle_id, vin, make, model, model_year, \
         mileage, state, asked_value, appraised_value, appraised_by, appraised_at, created_at \
         FROM public.trade_ins \
         ORDER BY trade_ins.dealership_id, trade_ins.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, lead_id, customer_vehicle_id, vin, make, model, model_year, \
         mileage, state, asked_value, appraised_value, appraised_by, appraised_at, created_at \
         FROM public.trade_ins \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY trade_ins.dealership_id, trade_ins.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.trade_ins \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         lead_id = CASE WHEN $5::boolean THEN $6::uuid ELSE lead_id END, \
         customer_vehicle_id = CASE WHEN $7::boolean THEN $8::uuid ELSE customer_vehicle_id END, \
         vin = CASE WHEN $9::boolean THEN $10::varchar ELSE vin END, \
         make = CASE WHEN $11::boolean THEN $12::text ELSE make END, \
         model = CASE WHEN $13::boolean THEN $14::text ELSE model END, \
         model_year = CASE WHEN $15::boolean THEN $16::smallint ELSE model_year END, \
         mileage = CASE WHEN $17::boolean THEN $18::integer ELSE mileage END, \
         state = CASE WHEN $19::boolean THEN $20::public.trade_in_state ELSE state END, \
         asked_value = CASE WHEN $21::boolean THEN $22::numeric ELSE asked_value END, \
         appraised_value = CASE WHEN $23::boolean THEN $24::numeric ELSE appraised_value END, \
         appraised_by = CASE WHEN $25::boolean THEN $26::uuid ELSE appraised_by END, \
         appraised_at = CASE WHEN $27::boolean THEN $28::timestamptz ELSE appraised_at END, \
         created_at = CASE WHEN $29::boolean THEN $30::timestamptz ELSE created_at END \
         WHERE dealership_id = $31::uuid AND id = $32::uuid \
         RETURNING dealership_id, id, lead_id, customer_vehicle_id, vin, make, model, model_year, \
         mileage, state, asked_value, appraised_value, appraised_by, appraised_at, created_at";
    const DELETE: &'static str = "DELETE FROM public.trade_ins \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    TradeIn { dealership_id = "dealership_id", id = "id", lead_id = "lead_id",
    customer_vehicle_id = "customer_vehicle_id", vin = "vin", make = "make", model =
    "model", model_year = "model_year", mileage = "mileage", state = "state", asked_value
    = "asked_value", appraised_value = "appraised_value", appraised_by = "appraised_by",
    appraised_at = "appraised_at", created_at = "created_at" }
);

/// A row to insert into `public.trade_ins`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewTradeIn {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<TradeInId>,
    /// `uuid`, refers to `leads.leads`.
    pub lead_id: LeadId,
    /// The car, if it was known before.
    ///
    /// `uuid`, refers to `customers.customer_vehicles`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub customer_vehicle_id: Option<CustomerVehicleId>,
    /// `varchar(17)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub vin: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub make: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub model: Option<String>,
    /// `smallint`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub model_year: Option<i16>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub mileage: Option<i32>,
    /// `trade_in_state`, `unknown` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub state: Option<TradeInState>,
    /// What the customer wants for it.
    ///
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub asked_value: Option<values::Numeric>,
    /// What the dealership would give.
    ///
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub appraised_value: Option<values::Numeric>,
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub appraised_by: Option<UserId>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub appraised_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewTradeIn {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(lead_id: LeadId) -> Self {
        Self {
            dealership_id: None,
            id: None,
            lead_id,
            customer_vehicle_id: None,
            vin: None,
            make: None,
            model: None,
            model_year: None,
            mileage: None,
            state: None,
            asked_value: None,
            appraised_value: None,
            appraised_by: None,
            appraised_at: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewTradeIn {
    type Row = TradeIn;
}

rows::parameters!(
    NewTradeIn { dealership_id, id, lead_id, customer_vehicle_id, vin, make, model,
    model_year, mileage, state, asked_value, appraised_value, appraised_by, appraised_at,
    created_at }
);

/// Changes to a row of `public.trade_ins`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TradeInPatch {
    /// The new [`dealership_id`](TradeIn::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](TradeIn::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<TradeInId>,
    /// The new [`lead_id`](TradeIn::lead_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub lead_id: Option<LeadId>,
    /// The new [`customer_vehicle_id`](TradeIn::customer_vehicle_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub customer_vehicle_id: Option<Option<CustomerVehicleId>>,
    /// The new [`vin`](TradeIn::vin).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub vin: Option<Option<String>>,
    /// The new [`make`](TradeIn::make).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub make: Option<Option<String>>,
    /// The new [`model`](TradeIn::model).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub model: Option<Option<String>>,
    /// The new [`model_year`](TradeIn::model_year).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub model_year: Option<Option<i16>>,
    /// The new [`mileage`](TradeIn::mileage).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub mileage: Option<Option<i32>>,
    /// The new [`state`](TradeIn::state).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub state: Option<TradeInState>,
    /// The new [`asked_value`](TradeIn::asked_value).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub asked_value: Option<Option<values::Numeric>>,
    /// The new [`appraised_value`](TradeIn::appraised_value).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub appraised_value: Option<Option<values::Numeric>>,
    /// The new [`appraised_by`](TradeIn::appraised_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub appraised_by: Option<Option<UserId>>,
    /// The new [`appraised_at`](TradeIn::appraised_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub appraised_at: Option<Option<values::TimestampTz>>,
    /// The new [`created_at`](TradeIn::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for TradeInPatch {
    type Row = TradeIn;
}

rows::parameters!(
    TradeInPatch { [dealership_id], [id], [lead_id], [customer_vehicle_id], [vin],
    [make], [model], [model_year], [mileage], [state], [asked_value], [appraised_value],
    [appraised_by], [appraised_at], [created_at] }
);

/// Something that was done about a lead.
///
/// A row of the table `public.lead_activities`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LeadActivity {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: LeadActivityId,
    /// `uuid`, refers to `leads.leads`.
    pub lead_id: LeadId,
    /// Nothing: an AI agent or the platform.
    ///
    /// `uuid`, refers to `core.users`.
    pub user_id: Option<UserId>,
    /// `lead_activity_kind`.
    pub kind: LeadActivityKind,
    /// `text`.
    pub summary: String,
    /// What came of it.
    ///
    /// `text`.
    pub outcome: Option<String>,
    /// Of a call or meeting.
    ///
    /// `interval`.
    pub duration: Option<values::Interval>,
    /// `uuid`, refers to `inventory.test_drives`.
    pub test_drive_id: Option<TestDriveId>,
    /// `jsonb`, `{}` by default.
    pub details: values::Jsonb,
    /// `timestamptz`, `now()` by default.
    pub occurred_at: values::TimestampTz,
}

impl LeadActivity {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `lead_id`.
    pub const COLUMN_LEAD_ID: &'static str = "lead_id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `summary`.
    pub const COLUMN_SUMMARY: &'static str = "summary";
    /// Name of the column `outcome`.
    pub const COLUMN_OUTCOME: &'static str = "outcome";
    /// Name of the column `duration`.
    pub const COLUMN_DURATION: &'static str = "duration";
    /// Name of the column `test_drive_id`.
    pub const COLUMN_TEST_DRIVE_ID: &'static str = "test_drive_id";
    /// Name of the column `details`.
    pub const COLUMN_DETAILS: &'static str = "details";
    /// Name of the column `occurred_at`.
    pub const COLUMN_OCCURRED_AT: &'static str = "occurred_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_id, user_id, kind, summary, outcome, duration, \
         test_drive_id, details, occurred_at \
         FROM public.lead_activities \
         WHERE dealership_id = $1::uuid \
         ORDER BY lead_activities.dealership_id, lead_activities.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `lead_id`.
    #[must_use]
    pub const fn by_dealership_id_and_lead_id(
        dealership_id: DealershipId,
        lead_id: LeadId,
    ) -> relation::Query<Self, (DealershipId, LeadId)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_id, user_id, kind, summary, outcome, duration, \
         test_drive_id, details, occurred_at \
         FROM public.lead_activities \
         WHERE dealership_id = $1::uuid AND lead_id = $2::uuid \
         ORDER BY lead_activities.dealership_id, lead_activities.id",
            (dealership_id, lead_id),
        )
    }

    /// All rows with these values of `dealership_id` and `user_id`.
    #[must_use]
    pub const fn by_dealership_id_and_user_id(
        dealership_id: DealershipId,
        user_id: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_id, user_id, kind, summary, outcome, duration, \
         test_drive_id, details, occurred_at \
         FROM public.lead_activities \
         WHERE dealership_id = $1::uuid AND user_id = $2::uuid \
         ORDER BY lead_activities.dealership_id, lead_activities.id",
            (dealership_id, user_id),
        )
    }

    /// All rows with these values of `dealership_id` and `test_drive_id`.
    #[must_use]
    pub const fn by_dealership_id_and_test_drive_id(
        dealership_id: DealershipId,
        test_drive_id: TestDriveId,
    ) -> relation::Query<Self, (DealershipId, TestDriveId)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_id, user_id, kind, summary, outcome, duration, \
         test_drive_id, details, occurred_at \
         FROM public.lead_activities \
         WHERE dealership_id = $1::uuid AND test_drive_id = $2::uuid \
         ORDER BY lead_activities.dealership_id, lead_activities.id",
            (dealership_id, test_drive_id),
        )
    }
}

impl relation::Relation for LeadActivity {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "lead_activities";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "lead_id",
        "user_id",
        "kind",
        "summary",
        "outcome",
        "duration",
        "test_drive_id",
        "details",
        "occurred_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, lead_id, user_id, kind, summary, outcome, duration, \
         test_drive_id, details, occurred_at \
         FROM public.lead_activities";
}

impl relation::Table for LeadActivity {
    type New = NewLeadActivity;
    type Patch = LeadActivityPatch;
    const INSERT: &'static str = "INSERT INTO public.lead_activities \
         (dealership_id, id, lead_id, user_id, kind, summary, outcome, duration, test_drive_id, \
         details, occurred_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, $8, $9, \
         COALESCE($10::jsonb, '{}'::jsonb), COALESCE($11::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, lead_id, user_id, kind, summary, outcome, duration, \
         test_drive_id, details, occurred_at";
}

impl relation::Keyed for LeadActivity {
    type Key = (DealershipId, LeadActivityId);
    const FIND: &'static str = "SELECT dealership_id, id, lead_id, user_id, kind, summary, outcome, duration, \
         test_drive_id, details, occurred_at \
         FROM public.lead_activities \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, lead_id, user_id, kind, summary, outcome, duration, \
         test_drive_id, details, occurred_at \
         FROM public.lead_activities \
         ORDER BY lead_activities.dealership_id, lead_activities.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, lead_id, user_id, kind, summary, outcome, duration, \
         test_drive_id, details, occurred_at \
         FROM public.lead_activities \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY lead_activities.dealership_id, lead_activities.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.lead_activities \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         lead_id = CASE WHEN $5::boolean THEN $6::uuid ELSE lead_id END, \
         user_id = CASE WHEN $7::boolean THEN $8::uuid ELSE user_id END, \
         kind = CASE WHEN $9::boolean THEN $10::public.lead_activity_kind ELSE kind END, \
         summary = CASE WHEN $11::boolean THEN $12::text ELSE summary END, \
         outcome = CASE WHEN $13::boolean THEN $14::text ELSE outcome END, \
         duration = CASE WHEN $15::boolean THEN $16::interval ELSE duration END, \
         test_drive_id = CASE WHEN $17::boolean THEN $18::uuid ELSE test_drive_id END, \
         details = CASE WHEN $19::boolean THEN $20::jsonb ELSE details END, \
         occurred_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE occurred_at END \
         WHERE dealership_id = $23::uuid AND id = $24::uuid \
         RETURNING dealership_id, id, lead_id, user_id, kind, summary, outcome, duration, \
         test_drive_id, details, occurred_at";
    const DELETE: &'static str = "DELETE FROM public.lead_activities \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    LeadActivity { dealership_id = "dealership_id", id = "id", lead_id = "lead_id",
    user_id = "user_id", kind = "kind", summary = "summary", outcome = "outcome",
    duration = "duration", test_drive_id = "test_drive_id", details = "details",
    occurred_at = "occurred_at" }
);

/// A row to insert into `public.lead_activities`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewLeadActivity {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<LeadActivityId>,
    /// `uuid`, refers to `leads.leads`.
    pub lead_id: LeadId,
    /// Nothing: an AI agent or the platform.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub user_id: Option<UserId>,
    /// `lead_activity_kind`.
    pub kind: LeadActivityKind,
    /// `text`.
    pub summary: String,
    /// What came of it.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub outcome: Option<String>,
    /// Of a call or meeting.
    ///
    /// `interval`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub duration: Option<values::Interval>,
    /// `uuid`, refers to `inventory.test_drives`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub test_drive_id: Option<TestDriveId>,
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub details: Option<values::Jsonb>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub occurred_at: Option<values::TimestampTz>,
}

impl NewLeadActivity {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(lead_id: LeadId, kind: LeadActivityKind, summary: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            lead_id,
            user_id: None,
            kind,
            summary,
            outcome: None,
            duration: None,
            test_drive_id: None,
            details: None,
            occurred_at: None,
        }
    }
}

impl relation::NewRow for NewLeadActivity {
    type Row = LeadActivity;
}

rows::parameters!(
    NewLeadActivity { dealership_id, id, lead_id, user_id, kind, summary, outcome,
    duration, test_drive_id, details, occurred_at }
);

/// Changes to a row of `public.lead_activities`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LeadActivityPatch {
    /// The new [`dealership_id`](LeadActivity::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](LeadActivity::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<LeadActivityId>,
    /// The new [`lead_id`](LeadActivity::lead_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub lead_id: Option<LeadId>,
    /// The new [`user_id`](LeadActivity::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub user_id: Option<Option<UserId>>,
    /// The new [`kind`](LeadActivity::kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kind: Option<LeadActivityKind>,
    /// The new [`summary`](LeadActivity::summary).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub summary: Option<String>,
    /// The new [`outcome`](LeadActivity::outcome).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub outcome: Option<Option<String>>,
    /// The new [`duration`](LeadActivity::duration).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub duration: Option<Option<values::Interval>>,
    /// The new [`test_drive_id`](LeadActivity::test_drive_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub test_drive_id: Option<Option<TestDriveId>>,
    /// The new [`details`](LeadActivity::details).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub details: Option<values::Jsonb>,
    /// The new [`occurred_at`](LeadActivity::occurred_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub occurred_at: Option<values::TimestampTz>,
}

impl relation::Patch for LeadActivityPatch {
    type Row = LeadActivity;
}

rows::parameters!(
    LeadActivityPatch { [dealership_id], [id], [lead_id], [user_id], [kind], [summary],
    [outcome], [duration], [test_drive_id], [details], [occurred_at] }
);

/// What somebody wrote beside a lead.
///
/// A row of the table `public.lead_notes`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LeadNote {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: LeadNoteId,
    /// `uuid`, refers to `leads.leads`.
    pub lead_id: LeadId,
    /// `uuid`, refers to `core.users`.
    pub author_id: Option<UserId>,
    /// `text`.
    pub body: String,
    /// `boolean`, `false` by default.
    pub is_pinned: bool,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl LeadNote {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `lead_id`.
    pub const COLUMN_LEAD_ID: &'static str = "lead_id";
    /// Name of the column `author_id`.
    pub const COLUMN_AUTHOR_ID: &'static str = "author_id";
    /// Name of the column `body`.
    pub const COLUMN_BODY: &'static str = "body";
    /// Name of the column `is_pinned`.
    pub const COLUMN_IS_PINNED: &'static str = "is_pinned";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_id, author_id, body, is_pinned, created_at \
         FROM public.lead_notes \
         WHERE dealership_id = $1::uuid \
         ORDER BY lead_notes.dealership_id, lead_notes.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `lead_id`.
    #[must_use]
    pub const fn by_dealership_id_and_lead_id(
        dealership_id: DealershipId,
        lead_id: LeadId,
    ) -> relation::Query<Self, (DealershipId, LeadId)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_id, author_id, body, is_pinned, created_at \
         FROM public.lead_notes \
         WHERE dealership_id = $1::uuid AND lead_id = $2::uuid \
         ORDER BY lead_notes.dealership_id, lead_notes.id",
            (dealership_id, lead_id),
        )
    }

    /// All rows with these values of `dealership_id` and `author_id`.
    #[must_use]
    pub const fn by_dealership_id_and_author_id(
        dealership_id: DealershipId,
        author_id: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_id, author_id, body, is_pinned, created_at \
         FROM public.lead_notes \
         WHERE dealership_id = $1::uuid AND author_id = $2::uuid \
         ORDER BY lead_notes.dealership_id, lead_notes.id",
            (dealership_id, author_id),
        )
    }
}

impl relation::Relation for LeadNote {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "lead_notes";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "lead_id",
        "author_id",
        "body",
        "is_pinned",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, lead_id, author_id, body, is_pinned, created_at \
         FROM public.lead_notes";
}

impl relation::Table for LeadNote {
    type New = NewLeadNote;
    type Patch = LeadNotePatch;
    const INSERT: &'static str = "INSERT INTO public.lead_notes \
         (dealership_id, id, lead_id, author_id, body, is_pinned, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, \
         COALESCE($6::boolean, 'false'::boolean), COALESCE($7::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, lead_id, author_id, body, is_pinned, created_at";
}

impl relation::Keyed for LeadNote {
    type Key = (DealershipId, LeadNoteId);
    const FIND: &'static str = "SELECT dealership_id, id, lead_id, author_id, body, is_pinned, created_at \
         FROM public.lead_notes \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, lead_id, author_id, body, is_pinned, created_at \
         FROM public.lead_notes \
         ORDER BY lead_notes.dealership_id, lead_notes.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, lead_id, author_id, body, is_pinned, created_at \
         FROM public.lead_notes \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY lead_notes.dealership_id, lead_notes.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.lead_notes \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         lead_id = CASE WHEN $5::boolean THEN $6::uuid ELSE lead_id END, \
         author_id = CASE WHEN $7::boolean THEN $8::uuid ELSE author_id END, \
         body = CASE WHEN $9::boolean THEN $10::text ELSE body END, \
         is_pinned = CASE WHEN $11::boolean THEN $12::boolean ELSE is_pinned END, \
         created_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE created_at END \
         WHERE dealership_id = $15::uuid AND id = $16::uuid \
         RETURNING dealership_id, id, lead_id, author_id, body, is_pinned, created_at";
    const DELETE: &'static str = "DELETE FROM public.lead_notes \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    LeadNote { dealership_id = "dealership_id", id = "id", lead_id = "lead_id", author_id
    = "author_id", body = "body", is_pinned = "is_pinned", created_at = "created_at" }
);

/// A row to insert into `public.lead_notes`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewLeadNote {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<LeadNoteId>,
    /// `uuid`, refers to `leads.leads`.
    pub lead_id: LeadId,
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub author_id: Option<UserId>,
    /// `text`.
    pub body: String,
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_pinned: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewLeadNote {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(lead_id: LeadId, body: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            lead_id,
            author_id: None,
            body,
            is_pinned: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewLeadNote {
    type Row = LeadNote;
}

rows::parameters!(
    NewLeadNote { dealership_id, id, lead_id, author_id, body, is_pinned, created_at }
);

/// Changes to a row of `public.lead_notes`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LeadNotePatch {
    /// The new [`dealership_id`](LeadNote::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](LeadNote::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<LeadNoteId>,
    /// The new [`lead_id`](LeadNote::lead_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub lead_id: Option<LeadId>,
    /// The new [`author_id`](LeadNote::author_id).
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
    /// The new [`body`](LeadNote::body).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub body: Option<String>,
    /// The new [`is_pinned`](LeadNote::is_pinned).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_pinned: Option<bool>,
    /// The new [`created_at`](LeadNote::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for LeadNotePatch {
    type Row = LeadNote;
}

rows::parameters!(
    LeadNotePatch { [dealership_id], [id], [lead_id], [author_id], [body], [is_pinned],
    [created_at] }
);

/// Something that somebody is to do about a lead.
///
/// A row of the table `public.follow_up_tasks`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FollowUpTask {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: FollowUpTaskId,
    /// `uuid`, refers to `leads.leads`.
    pub lead_id: LeadId,
    /// `uuid`, refers to `core.users`.
    pub assigned_user_id: Option<UserId>,
    /// `text`.
    pub title: String,
    /// By what to reach the customer.
    ///
    /// `contact_channel`.
    pub channel: Option<ContactChannel>,
    /// `task_status`, `open` by default.
    pub status: TaskStatus,
    /// `timestamptz`.
    pub due_at: values::TimestampTz,
    /// `timestamptz`.
    pub done_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl FollowUpTask {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `lead_id`.
    pub const COLUMN_LEAD_ID: &'static str = "lead_id";
    /// Name of the column `assigned_user_id`.
    pub const COLUMN_ASSIGNED_USER_ID: &'static str = "assigned_user_id";
    /// Name of the column `title`.
    pub const COLUMN_TITLE: &'static str = "title";
    /// Name of the column `channel`.
    pub const COLUMN_CHANNEL: &'static str = "channel";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `due_at`.
    pub const COLUMN_DUE_AT: &'static str = "due_at";
    /// Name of the column `done_at`.
    pub const COLUMN_DONE_AT: &'static str = "done_at";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_id, assigned_user_id, title, channel, status, due_at, \
         done_at, created_at \
         FROM public.follow_up_tasks \
         WHERE dealership_id = $1::uuid \
         ORDER BY follow_up_tasks.dealership_id, follow_up_tasks.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `lead_id`.
    #[must_use]
    pub const fn by_dealership_id_and_lead_id(
        dealership_id: DealershipId,
        lead_id: LeadId,
    ) -> relation::Query<Self, (DealershipId, LeadId)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_id, assigned_user_id, title, channel, status, due_at, \
         done_at, created_at \
         FROM public.follow_up_tasks \
         WHERE dealership_id = $1::uuid AND lead_id = $2::uuid \
         ORDER BY follow_up_tasks.dealership_id, follow_up_tasks.id",
            (dealership_id, lead_id),
        )
    }

    /// All rows with these values of `dealership_id` and `assigned_user_id`.
    #[must_use]
    pub const fn by_dealership_id_and_assigned_user_id(
        dealership_id: DealershipId,
        assigned_user_id: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_id, assigned_user_id, title, channel, status, due_at, \
         done_at, created_at \
         FROM public.follow_up_tasks \
         WHERE dealership_id = $1::uuid AND assigned_user_id = $2::uuid \
         ORDER BY follow_up_tasks.dealership_id, follow_up_tasks.id",
            (dealership_id, assigned_user_id),
        )
    }
}

impl relation::Relation for FollowUpTask {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "follow_up_tasks";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "lead_id",
        "assigned_user_id",
        "title",
        "channel",
        "status",
        "due_at",
        "done_at",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, lead_id, assigned_user_id, title, channel, status, due_at, \
         done_at, created_at \
         FROM public.follow_up_tasks";
}

impl relation::Table for FollowUpTask {
    type New = NewFollowUpTask;
    type Patch = FollowUpTaskPatch;
    const INSERT: &'static str = "INSERT INTO public.follow_up_tasks \
         (dealership_id, id, lead_id, assigned_user_id, title, channel, status, due_at, done_at, \
         created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, \
         COALESCE($7::public.task_status, 'open'::public.task_status), $8, $9, \
         COALESCE($10::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, lead_id, assigned_user_id, title, channel, status, due_at, \
         done_at, created_at";
}

impl relation::Keyed for FollowUpTask {
    type Key = (DealershipId, FollowUpTaskId);
    const FIND: &'static str = "SELECT dealership_id, id, lead_id, assigned_user_id, title, channel, status, due_at, \
         done_at, created_at \
         FROM public.follow_up_tasks \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, lead_id, assigned_user_id, title, channel, status, due_at, \
         done_at, created_at \
         FROM public.follow_up_tasks \
         ORDER BY follow_up_tasks.dealership_id, follow_up_tasks.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, lead_id, assigned_user_id, title, channel, status, due_at, \
         done_at, created_at \
         FROM public.follow_up_tasks \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY follow_up_tasks.dealership_id, follow_up_tasks.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.follow_up_tasks \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         lead_id = CASE WHEN $5::boolean THEN $6::uuid ELSE lead_id END, \
         assigned_user_id = CASE WHEN $7::boolean THEN $8::uuid ELSE assigned_user_id END, \
         title = CASE WHEN $9::boolean THEN $10::text ELSE title END, \
         channel = CASE WHEN $11::boolean THEN $12::public.contact_channel ELSE channel END, \
         status = CASE WHEN $13::boolean THEN $14::public.task_status ELSE status END, \
         due_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE due_at END, \
         done_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE done_at END, \
         created_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE created_at END \
         WHERE dealership_id = $21::uuid AND id = $22::uuid \
         RETURNING dealership_id, id, lead_id, assigned_user_id, title, channel, status, due_at, \
         done_at, created_at";
    const DELETE: &'static str = "DELETE FROM public.follow_up_tasks \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    FollowUpTask { dealership_id = "dealership_id", id = "id", lead_id = "lead_id",
    assigned_user_id = "assigned_user_id", title = "title", channel = "channel", status =
    "status", due_at = "due_at", done_at = "done_at", created_at = "created_at" }
);

/// A row to insert into `public.follow_up_tasks`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewFollowUpTask {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<FollowUpTaskId>,
    /// `uuid`, refers to `leads.leads`.
    pub lead_id: LeadId,
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub assigned_user_id: Option<UserId>,
    /// `text`.
    pub title: String,
    /// By what to reach the customer.
    ///
    /// `contact_channel`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub channel: Option<ContactChannel>,
    /// `task_status`, `open` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<TaskStatus>,
    /// `timestamptz`.
    pub due_at: values::TimestampTz,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub done_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewFollowUpTask {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        lead_id: LeadId,
        title: String,
        due_at: values::TimestampTz,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            lead_id,
            assigned_user_id: None,
            title,
            channel: None,
            status: None,
            due_at,
            done_at: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewFollowUpTask {
    type Row = FollowUpTask;
}

rows::parameters!(
    NewFollowUpTask { dealership_id, id, lead_id, assigned_user_id, title, channel,
    status, due_at, done_at, created_at }
);

/// Changes to a row of `public.follow_up_tasks`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FollowUpTaskPatch {
    /// The new [`dealership_id`](FollowUpTask::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](FollowUpTask::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<FollowUpTaskId>,
    /// The new [`lead_id`](FollowUpTask::lead_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub lead_id: Option<LeadId>,
    /// The new [`assigned_user_id`](FollowUpTask::assigned_user_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub assigned_user_id: Option<Option<UserId>>,
    /// The new [`title`](FollowUpTask::title).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub title: Option<String>,
    /// The new [`channel`](FollowUpTask::channel).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub channel: Option<Option<ContactChannel>>,
    /// The new [`status`](FollowUpTask::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<TaskStatus>,
    /// The new [`due_at`](FollowUpTask::due_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub due_at: Option<values::TimestampTz>,
    /// The new [`done_at`](FollowUpTask::done_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub done_at: Option<Option<values::TimestampTz>>,
    /// The new [`created_at`](FollowUpTask::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for FollowUpTaskPatch {
    type Row = FollowUpTask;
}

rows::parameters!(
    FollowUpTaskPatch { [dealership_id], [id], [lead_id], [assigned_user_id], [title],
    [channel], [status], [due_at], [done_at], [created_at] }
);

/// What makes a lead more or less promising.
///
/// A row of the table `public.lead_scoring_rules`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LeadScoringRule {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: LeadScoringRuleId,
    /// `text`.
    pub name: String,
    /// `score_signal`.
    pub signal: ScoreSignal,
    /// What the signal must be for the rule to count.
    ///
    /// `jsonb`, `{}` by default.
    pub condition: values::Jsonb,
    /// Added to the score; negative ones are taken away.
    ///
    /// `smallint`.
    pub points: i16,
    /// `boolean`, `true` by default.
    pub is_active: bool,
    /// Order in which rules are shown.
    ///
    /// `integer`, `0` by default.
    pub position: i32,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl LeadScoringRule {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `signal`.
    pub const COLUMN_SIGNAL: &'static str = "signal";
    /// Name of the column `condition`.
    pub const COLUMN_CONDITION: &'static str = "condition";
    /// Name of the column `points`.
    pub const COLUMN_POINTS: &'static str = "points";
    /// Name of the column `is_active`.
    pub const COLUMN_IS_ACTIVE: &'static str = "is_active";
    /// Name of the column `position`.
    pub const COLUMN_POSITION: &'static str = "position";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `dealership_id` and `name`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_name(
        dealership_id: DealershipId,
        name: &str,
    ) -> relation::Query<Self, (DealershipId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, signal, condition, points, is_active, \"position\", \
         created_at \
         FROM public.lead_scoring_rules \
         WHERE dealership_id = $1::uuid AND name = $2::text",
            (dealership_id, name),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, signal, condition, points, is_active, \"position\", \
         created_at \
         FROM public.lead_scoring_rules \
         WHERE dealership_id = $1::uuid \
         ORDER BY lead_scoring_rules.dealership_id, lead_scoring_rules.id",
            (dealership_id,),
        )
    }
}

impl relation::Relation for LeadScoringRule {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "lead_scoring_rules";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "signal",
        "condition",
        "points",
        "is_active",
        "position",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, signal, condition, points, is_active, \"position\", \
         created_at \
         FROM public.lead_scoring_rules";
}

impl relation::Table for LeadScoringRule {
    type New = NewLeadScoringRule;
    type Patch = LeadScoringRulePatch;
    const INSERT: &'static str = "INSERT INTO public.lead_scoring_rules \
         (dealership_id, id, name, signal, condition, points, is_active, \"position\", created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, COALESCE($5::jsonb, '{}'::jsonb), \
         $6, COALESCE($7::boolean, 'true'::boolean), COALESCE($8::integer, '0'::integer), \
         COALESCE($9::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, name, signal, condition, points, is_active, \"position\", \
         created_at";
}

impl relation::Keyed for LeadScoringRule {
    type Key = (DealershipId, LeadScoringRuleId);
    const FIND: &'static str = "SELECT dealership_id, id, name, signal, condition, points, is_active, \"position\", \
         created_at \
         FROM public.lead_scoring_rules \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, signal, condition, points, is_active, \"position\", \
         created_at \
         FROM public.lead_scoring_rules \
         ORDER BY lead_scoring_rules.dealership_id, lead_scoring_rules.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, signal, condition, points, is_active, \"position\", \
         created_at \
         FROM public.lead_scoring_rules \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY lead_scoring_rules.dealership_id, lead_scoring_rules.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.lead_scoring_rules \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         signal = CASE WHEN $7::boolean THEN $8::public.score_signal ELSE signal END, \
         condition = CASE WHEN $9::boolean THEN $10::jsonb ELSE condition END, \
         points = CASE WHEN $11::boolean THEN $12::smallint ELSE points END, \
         is_active = CASE WHEN $13::boolean THEN $14::boolean ELSE is_active END, \
         \"position\" = CASE WHEN $15::boolean THEN $16::integer ELSE \"position\" END, \
         created_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE created_at END \
         WHERE dealership_id = $19::uuid AND id = $20::uuid \
         RETURNING dealership_id, id, name, signal, condition, points, is_active, \"position\", \
         created_at";
    const DELETE: &'static str = "DELETE FROM public.lead_scoring_rules \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    LeadScoringRule { dealership_id = "dealership_id", id = "id", name = "name", signal =
    "signal", condition = "condition", points = "points", is_active = "is_active",
    position = "position", created_at = "created_at" }
);

/// A row to insert into `public.lead_scoring_rules`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewLeadScoringRule {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<LeadScoringRuleId>,
    /// `text`.
    pub name: String,
    /// `score_signal`.
    pub signal: ScoreSignal,
    /// What the signal must be for the rule to count.
    ///
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub condition: Option<values::Jsonb>,
    /// Added to the score; negative ones are taken away.
    ///
    /// `smallint`.
    pub points: i16,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_active: Option<bool>,
    /// Order in which rules are shown.
    ///
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub position: Option<i32>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewLeadScoringRule {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String, signal: ScoreSignal, points: i16) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            signal,
            condition: None,
            points,
            is_active: None,
            position: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewLeadScoringRule {
    type Row = LeadScoringRule;
}

rows::parameters!(
    NewLeadScoringRule { dealership_id, id, name, signal, condition, points, is_active,
    position, created_at }
);

/// Changes to a row of `public.lead_scoring_rules`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LeadScoringRulePatch {
    /// The new [`dealership_id`](LeadScoringRule::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](LeadScoringRule::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<LeadScoringRuleId>,
    /// The new [`name`](LeadScoringRule::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`signal`](LeadScoringRule::signal).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub signal: Option<ScoreSignal>,
    /// The new [`condition`](LeadScoringRule::condition).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub condition: Option<values::Jsonb>,
    /// The new [`points`](LeadScoringRule::points).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub points: Option<i16>,
    /// The new [`is_active`](LeadScoringRule::is_active).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_active: Option<bool>,
    /// The new [`position`](LeadScoringRule::position).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub position: Option<i32>,
    /// The new [`created_at`](LeadScoringRule::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for LeadScoringRulePatch {
    type Row = LeadScoringRule;
}

rows::parameters!(
    LeadScoringRulePatch { [dealership_id], [id], [name], [signal], [condition],
    [points], [is_active], [position], [created_at] }
);

/// A score that a lead had, and what it was made of.
///
/// A row of the table `public.lead_scores`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LeadScore {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: LeadScoreId,
    /// `uuid`, refers to `leads.leads`.
    pub lead_id: LeadId,
    /// `smallint`.
    pub score: i16,
    /// The rules that counted, with their points.
    ///
    /// `jsonb`, `[]` by default.
    pub parts: values::Jsonb,
    /// `timestamptz`, `now()` by default.
    pub computed_at: values::TimestampTz,
}

impl LeadScore {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `lead_id`.
    pub const COLUMN_LEAD_ID: &'static str = "lead_id";
    /// Name of the column `score`.
    pub const COLUMN_SCORE: &'static str = "score";
    /// Name of the column `parts`.
    pub const COLUMN_PARTS: &'static str = "parts";
    /// Name of the column `computed_at`.
    pub const COLUMN_COMPUTED_AT: &'static str = "computed_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_id, score, parts, computed_at \
         FROM public.lead_scores \
         WHERE dealership_id = $1::uuid \
         ORDER BY lead_scores.dealership_id, lead_scores.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `lead_id`.
    #[must_use]
    pub const fn by_dealership_id_and_lead_id(
        dealership_id: DealershipId,
        lead_id: LeadId,
    ) -> relation::Query<Self, (DealershipId, LeadId)> {
        relation::Query::new(
            "SELECT dealership_id, id, lead_id, score, parts, computed_at \
         FROM public.lead_scores \
         WHERE dealership_id = $1::uuid AND lead_id = $2::uuid \
         ORDER BY lead_scores.dealership_id, lead_scores.id",
            (dealership_id, lead_id),
        )
    }
}

impl relation::Relation for LeadScore {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "lead_scores";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "lead_id",
        "score",
        "parts",
        "computed_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, lead_id, score, parts, computed_at \
         FROM public.lead_scores";
}

impl relation::Table for LeadScore {
    type New = NewLeadScore;
    type Patch = LeadScorePatch;
    const INSERT: &'static str = "INSERT INTO public.lead_scores \
         (dealership_id, id, lead_id, score, parts, computed_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, COALESCE($5::jsonb, '[]'::jsonb), \
         COALESCE($6::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, lead_id, score, parts, computed_at";
}

impl relation::Keyed for LeadScore {
    type Key = (DealershipId, LeadScoreId);
    const FIND: &'static str = "SELECT dealership_id, id, lead_id, score, parts, computed_at \
         FROM public.lead_scores \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, lead_id, score, parts, computed_at \
         FROM public.lead_scores \
         ORDER BY lead_scores.dealership_id, lead_scores.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, lead_id, score, parts, computed_at \
         FROM public.lead_scores \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY lead_scores.dealership_id, lead_scores.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.lead_scores \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         lead_id = CASE WHEN $5::boolean THEN $6::uuid ELSE lead_id END, \
         score = CASE WHEN $7::boolean THEN $8::smallint ELSE score END, \
         parts = CASE WHEN $9::boolean THEN $10::jsonb ELSE parts END, \
         computed_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE computed_at END \
         WHERE dealership_id = $13::uuid AND id = $14::uuid \
         RETURNING dealership_id, id, lead_id, score, parts, computed_at";
    const DELETE: &'static str = "DELETE FROM public.lead_scores \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    LeadScore { dealership_id = "dealership_id", id = "id", lead_id = "lead_id", score =
    "score", parts = "parts", computed_at = "computed_at" }
);

/// A row to insert into `public.lead_scores`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewLeadScore {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<LeadScoreId>,
    /// `uuid`, refers to `leads.leads`.
    pub lead_id: LeadId,
    /// `smallint`.
    pub score: i16,
    /// The rules that counted, with their points.
    ///
    /// `jsonb`, `[]` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub parts: Option<values::Jsonb>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub computed_at: Option<values::TimestampTz>,
}

impl NewLeadScore {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(lead_id: LeadId, score: i16) -> Self {
        Self {
            dealership_id: None,
            id: None,
            lead_id,
            score,
            parts: None,
            computed_at: None,
        }
    }
}

impl relation::NewRow for NewLeadScore {
    type Row = LeadScore;
}

rows::parameters!(
    NewLeadScore { dealership_id, id, lead_id, score, parts, computed_at }
);

/// Changes to a row of `public.lead_scores`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LeadScorePatch {
    /// The new [`dealership_id`](LeadScore::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](LeadScore::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<LeadScoreId>,
    /// The new [`lead_id`](LeadScore::lead_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub lead_id: Option<LeadId>,
    /// The new [`score`](LeadScore::score).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub score: Option<i16>,
    /// The new [`parts`](LeadScore::parts).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub parts: Option<values::Jsonb>,
    /// The new [`computed_at`](LeadScore::computed_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub computed_at: Option<values::TimestampTz>,
}

impl relation::Patch for LeadScorePatch {
    type Row = LeadScore;
}

rows::parameters!(
    LeadScorePatch { [dealership_id], [id], [lead_id], [score], [parts], [computed_at] }
);

/// That a lead may be another one over again.
///
/// A row of the table `public.lead_duplicates`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LeadDuplicate {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// The later one.
    ///
    /// `uuid`, refers to `leads.leads`.
    pub lead_id: LeadId,
    /// The earlier one.
    ///
    /// `uuid`, refers to `leads.leads`.
    pub original_lead_id: LeadId,
    /// From 0 to 1.
    ///
    /// `numeric(4,3)`.
    pub similarity: values::Numeric,
    /// `duplicate_verdict`, `suspected` by default.
    pub verdict: DuplicateVerdict,
    /// `uuid`, refers to `core.users`.
    pub decided_by: Option<UserId>,
    /// `timestamptz`.
    pub decided_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    pub found_at: values::TimestampTz,
}

impl LeadDuplicate {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `lead_id`.
    pub const COLUMN_LEAD_ID: &'static str = "lead_id";
    /// Name of the column `original_lead_id`.
    pub const COLUMN_ORIGINAL_LEAD_ID: &'static str = "original_lead_id";
    /// Name of the column `similarity`.
    pub const COLUMN_SIMILARITY: &'static str = "similarity";
    /// Name of the column `verdict`.
    pub const COLUMN_VERDICT: &'static str = "verdict";
    /// Name of the column `decided_by`.
    pub const COLUMN_DECIDED_BY: &'static str = "decided_by";
    /// Name of the column `decided_at`.
    pub const COLUMN_DECIDED_AT: &'static str = "decided_at";
    /// Name of the column `found_at`.
    pub const COLUMN_FOUND_AT: &'static str = "found_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, lead_id, original_lead_id, similarity, verdict, decided_by, \
         decided_at, found_at \
         FROM public.lead_duplicates \
         WHERE dealership_id = $1::uuid \
         ORDER BY lead_duplicates.dealership_id, lead_duplicates.lead_id, lead_duplicates.original_lead_id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `lead_id`.
    #[must_use]
    pub const fn by_dealership_id_and_lead_id(
        dealership_id: DealershipId,
        lead_id: LeadId,
    ) -> relation::Query<Self, (DealershipId, LeadId)> {
        relation::Query::new(
            "SELECT dealership_id, lead_id, original_lead_id, similarity, verdict, decided_by, \
         decided_at, found_at \
         FROM public.lead_duplicates \
         WHERE dealership_id = $1::uuid AND lead_id = $2::uuid \
         ORDER BY lead_duplicates.dealership_id, lead_duplicates.lead_id, lead_duplicates.original_lead_id",
            (dealership_id, lead_id),
        )
    }

    /// All rows with these values of `dealership_id` and `original_lead_id`.
    #[must_use]
    pub const fn by_dealership_id_and_original_lead_id(
        dealership_id: DealershipId,
        original_lead_id: LeadId,
    ) -> relation::Query<Self, (DealershipId, LeadId)> {
        relation::Query::new(
            "SELECT dealership_id, lead_id, original_lead_id, similarity, verdict, decided_by, \
         decided_at, found_at \
         FROM public.lead_duplicates \
         WHERE dealership_id = $1::uuid AND original_lead_id = $2::uuid \
         ORDER BY lead_duplicates.dealership_id, lead_duplicates.lead_id, lead_duplicates.original_lead_id",
            (dealership_id, original_lead_id),
        )
    }

    /// All rows with these values of `dealership_id` and `decided_by`.
    #[must_use]
    pub const fn by_dealership_id_and_decided_by(
        dealership_id: DealershipId,
        decided_by: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, lead_id, original_lead_id, similarity, verdict, decided_by, \
         decided_at, found_at \
         FROM public.lead_duplicates \
         WHERE dealership_id = $1::uuid AND decided_by = $2::uuid \
         ORDER BY lead_duplicates.dealership_id, lead_duplicates.lead_id, lead_duplicates.original_lead_id",
            (dealership_id, decided_by),
        )
    }
}

impl relation::Relation for LeadDuplicate {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "lead_duplicates";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "lead_id",
        "original_lead_id",
        "similarity",
        "verdict",
        "decided_by",
        "decided_at",
        "found_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, lead_id, original_lead_id, similarity, verdict, decided_by, \
         decided_at, found_at \
         FROM public.lead_duplicates";
}

impl relation::Table for LeadDuplicate {
    type New = NewLeadDuplicate;
    type Patch = LeadDuplicatePatch;
    const INSERT: &'static str = "INSERT INTO public.lead_duplicates \
         (dealership_id, lead_id, original_lead_id, similarity, verdict, decided_by, decided_at, \
         found_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, $3, $4, COALESCE($5::public.duplicate_verdict, 'suspected'::public.duplicate_verdict), \
         $6, $7, COALESCE($8::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, lead_id, original_lead_id, similarity, verdict, decided_by, \
         decided_at, found_at";
}

impl relation::Keyed for LeadDuplicate {
    type Key = (DealershipId, LeadId, LeadId);
    const FIND: &'static str = "SELECT dealership_id, lead_id, original_lead_id, similarity, verdict, decided_by, \
         decided_at, found_at \
         FROM public.lead_duplicates \
         WHERE dealership_id = $1::uuid AND lead_id = $2::uuid AND original_lead_id = $3::uuid";
    const LIST: &'static str = "SELECT dealership_id, lead_id, original_lead_id, similarity, verdict, decided_by, \
         decided_at, found_at \
         FROM public.lead_duplicates \
         ORDER BY lead_duplicates.dealership_id, lead_duplicates.lead_id, lead_duplicates.original_lead_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, lead_id, original_lead_id, similarity, verdict, decided_by, \
         decided_at, found_at \
         FROM public.lead_duplicates \
         WHERE (dealership_id, lead_id, original_lead_id) > ($1::uuid, $2::uuid, $3::uuid) \
         ORDER BY lead_duplicates.dealership_id, lead_duplicates.lead_id, lead_duplicates.original_lead_id LIMIT $4::bigint";
    const UPDATE: &'static str = "UPDATE public.lead_duplicates \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         lead_id = CASE WHEN $3::boolean THEN $4::uuid ELSE lead_id END, \
         original_lead_id = CASE WHEN $5::boolean THEN $6::uuid ELSE original_lead_id END, \
         similarity = CASE WHEN $7::boolean THEN $8::numeric ELSE similarity END, \
         verdict = CASE WHEN $9::boolean THEN $10::public.duplicate_verdict ELSE verdict END, \
         decided_by = CASE WHEN $11::boolean THEN $12::uuid ELSE decided_by END, \
         decided_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE decided_at END, \
         found_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE found_at END \
         WHERE dealership_id = $17::uuid AND lead_id = $18::uuid AND original_lead_id = $19::uuid \
         RETURNING dealership_id, lead_id, original_lead_id, similarity, verdict, decided_by, \
         decided_at, found_at";
    const DELETE: &'static str = "DELETE FROM public.lead_duplicates \
         WHERE dealership_id = $1::uuid AND lead_id = $2::uuid AND original_lead_id = $3::uuid";
}

rows::row!(
    LeadDuplicate { dealership_id = "dealership_id", lead_id = "lead_id",
    original_lead_id = "original_lead_id", similarity = "similarity", verdict =
    "verdict", decided_by = "decided_by", decided_at = "decided_at", found_at =
    "found_at" }
);

/// A row to insert into `public.lead_duplicates`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewLeadDuplicate {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// The later one.
    ///
    /// `uuid`, refers to `leads.leads`.
    pub lead_id: LeadId,
    /// The earlier one.
    ///
    /// `uuid`, refers to `leads.leads`.
    pub original_lead_id: LeadId,
    /// From 0 to 1.
    ///
    /// `numeric(4,3)`.
    pub similarity: values::Numeric,
    /// `duplicate_verdict`, `suspected` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub verdict: Option<DuplicateVerdict>,
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub decided_by: Option<UserId>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub decided_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub found_at: Option<values::TimestampTz>,
}

impl NewLeadDuplicate {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        lead_id: LeadId,
        original_lead_id: LeadId,
        similarity: values::Numeric,
    ) -> Self {
        Self {
            dealership_id: None,
            lead_id,
            original_lead_id,
            similarity,
            verdict: None,
            decided_by: None,
            decided_at: None,
            found_at: None,
        }
    }
}

impl relation::NewRow for NewLeadDuplicate {
    type Row = LeadDuplicate;
}

rows::parameters!(
    NewLeadDuplicate { dealership_id, lead_id, original_lead_id, similarity, verdict,
    decided_by, decided_at, found_at }
);

/// Changes to a row of `public.lead_duplicates`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LeadDuplicatePatch {
    /// The new [`dealership_id`](LeadDuplicate::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`lead_id`](LeadDuplicate::lead_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub lead_id: Option<LeadId>,
    /// The new [`original_lead_id`](LeadDuplicate::original_lead_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub original_lead_id: Option<LeadId>,
    /// The new [`similarity`](LeadDuplicate::similarity).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub similarity: Option<values::Numeric>,
    /// The new [`verdict`](LeadDuplicate::verdict).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub verdict: Option<DuplicateVerdict>,
    /// The new [`decided_by`](LeadDuplicate::decided_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub decided_by: Option<Option<UserId>>,
    /// The new [`decided_at`](LeadDuplicate::decided_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub decided_at: Option<Option<values::TimestampTz>>,
    /// The new [`found_at`](LeadDuplicate::found_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub found_at: Option<values::TimestampTz>,
}

impl relation::Patch for LeadDuplicatePatch {
    type Row = LeadDuplicate;
}

rows::parameters!(
    LeadDuplicatePatch { [dealership_id], [lead_id], [original_lead_id], [similarity],
    [verdict], [decided_by], [decided_at], [found_at] }
);
