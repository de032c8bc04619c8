// Made by `cargo xtask gen` from conversations.kdl. Edits here are lost: change the spec and generate again.

//! Conversations, whoever answers: messages, handovers from the AI to people, who is at the desk, and what a conversation reveals.
//!
//! Types that all versions share.

use crate::domain::agents::{AgentId, AgentRunId, LanguageModelId};
use crate::domain::channels::{EmailMessageId, SmsMessageId};
use crate::domain::core::{DealershipId, UserId};
use crate::domain::customers::{ContactChannel, CustomerId};
use crate::domain::inventory::VehicleId;
use crate::domain::leads::{LeadId, LeadPriority};
use crate::{drivers, relation, rows, values};

/// Whose turn it is.
///
/// The type `public.conversation_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ConversationStatus {
    /// The dealership is to answer.
    #[cfg_attr(feature = "serde", serde(rename = "open"))]
    Open,
    /// The customer is to answer.
    #[cfg_attr(feature = "serde", serde(rename = "waiting"))]
    Waiting,
    /// A person has taken over from the AI.
    #[cfg_attr(feature = "serde", serde(rename = "handed_over"))]
    HandedOver,
    /// Stored as `closed`.
    #[cfg_attr(feature = "serde", serde(rename = "closed"))]
    Closed,
}

impl ConversationStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Open,
        Self::Waiting,
        Self::HandedOver,
        Self::Closed,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Waiting => "waiting",
            Self::HandedOver => "handed_over",
            Self::Closed => "closed",
        }
    }
}

impl std::fmt::Display for ConversationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ConversationStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "open" => Ok(Self::Open),
            "waiting" => Ok(Self::Waiting),
            "handed_over" => Ok(Self::HandedOver),
            "closed" => Ok(Self::Closed),
            _ => Err(relation::UnknownLabel::new("conversation_status", label)),
        }
    }
}

drivers::wire_label!(ConversationStatus, "public", "conversation_status");

/// Who wrote a message.
///
/// The type `public.sender_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SenderKind {
    /// Stored as `customer`.
    #[cfg_attr(feature = "serde", serde(rename = "customer"))]
    Customer,
    /// Stored as `ai`.
    #[cfg_attr(feature = "serde", serde(rename = "ai"))]
    Ai,
    /// A person of the dealership.
    #[cfg_attr(feature = "serde", serde(rename = "user"))]
    User,
    /// The platform, for example when somebody joins.
    #[cfg_attr(feature = "serde", serde(rename = "system"))]
    System,
}

impl SenderKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Customer,
        Self::Ai,
        Self::User,
        Self::System,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Ai => "ai",
            Self::User => "user",
            Self::System => "system",
        }
    }
}

impl std::fmt::Display for SenderKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for SenderKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "customer" => Ok(Self::Customer),
            "ai" => Ok(Self::Ai),
            "user" => Ok(Self::User),
            "system" => Ok(Self::System),
            _ => Err(relation::UnknownLabel::new("sender_kind", label)),
        }
    }
}

drivers::wire_label!(SenderKind, "public", "sender_kind");

/// What a message is made of.
///
/// The type `public.content_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ContentKind {
    /// Stored as `text`.
    #[cfg_attr(feature = "serde", serde(rename = "text"))]
    Text,
    /// Stored as `html`.
    #[cfg_attr(feature = "serde", serde(rename = "html"))]
    Html,
    /// Stored as `image`.
    #[cfg_attr(feature = "serde", serde(rename = "image"))]
    Image,
    /// Stored as `file`.
    #[cfg_attr(feature = "serde", serde(rename = "file"))]
    File,
    /// A vehicle with picture and price.
    #[cfg_attr(feature = "serde", serde(rename = "vehicle_card"))]
    VehicleCard,
    /// Fields that the customer fills in; older windows show them as text.
    #[cfg_attr(feature = "serde", serde(rename = "form"))]
    Form,
}

impl ContentKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Text,
        Self::Html,
        Self::Image,
        Self::File,
        Self::VehicleCard,
        Self::Form,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::Image => "image",
            Self::File => "file",
            Self::VehicleCard => "vehicle_card",
            Self::Form => "form",
        }
    }
}

impl std::fmt::Display for ContentKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ContentKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "text" => Ok(Self::Text),
            "html" => Ok(Self::Html),
            "image" => Ok(Self::Image),
            "file" => Ok(Self::File),
            "vehicle_card" => Ok(Self::VehicleCard),
            "form" => Ok(Self::Form),
            _ => Err(relation::UnknownLabel::new("content_kind", label)),
        }
    }
}

drivers::wire_label!(ContentKind, "public", "content_kind");

/// Why the AI called a person.
///
/// The type `public.handover_reason` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HandoverReason {
    /// The customer asked for one.
    #[cfg_attr(feature = "serde", serde(rename = "requested"))]
    Requested,
    /// Stored as `low_confidence`.
    #[cfg_attr(feature = "serde", serde(rename = "low_confidence"))]
    LowConfidence,
    /// Stored as `negative_sentiment`.
    #[cfg_attr(feature = "serde", serde(rename = "negative_sentiment"))]
    NegativeSentiment,
    /// A price is to be agreed.
    #[cfg_attr(feature = "serde", serde(rename = "pricing"))]
    Pricing,
    /// Stored as `complaint`.
    #[cfg_attr(feature = "serde", serde(rename = "complaint"))]
    Complaint,
    /// Stored as `legal`.
    #[cfg_attr(feature = "serde", serde(rename = "legal"))]
    Legal,
    /// A rule of the dealership says so.
    #[cfg_attr(feature = "serde", serde(rename = "rule"))]
    Rule,
}

impl HandoverReason {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Requested,
        Self::LowConfidence,
        Self::NegativeSentiment,
        Self::Pricing,
        Self::Complaint,
        Self::Legal,
        Self::Rule,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::LowConfidence => "low_confidence",
            Self::NegativeSentiment => "negative_sentiment",
            Self::Pricing => "pricing",
            Self::Complaint => "complaint",
            Self::Legal => "legal",
            Self::Rule => "rule",
        }
    }
}

impl std::fmt::Display for HandoverReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for HandoverReason {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "requested" => Ok(Self::Requested),
            "low_confidence" => Ok(Self::LowConfidence),
            "negative_sentiment" => Ok(Self::NegativeSentiment),
            "pricing" => Ok(Self::Pricing),
            "complaint" => Ok(Self::Complaint),
            "legal" => Ok(Self::Legal),
            "rule" => Ok(Self::Rule),
            _ => Err(relation::UnknownLabel::new("handover_reason", label)),
        }
    }
}

drivers::wire_label!(HandoverReason, "public", "handover_reason");

/// One of the labels of `handover_status`.
///
/// The type `public.handover_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HandoverStatus {
    /// Stored as `pending`.
    #[cfg_attr(feature = "serde", serde(rename = "pending"))]
    Pending,
    /// Stored as `accepted`.
    #[cfg_attr(feature = "serde", serde(rename = "accepted"))]
    Accepted,
    /// Stored as `completed`.
    #[cfg_attr(feature = "serde", serde(rename = "completed"))]
    Completed,
    /// Stored as `declined`.
    #[cfg_attr(feature = "serde", serde(rename = "declined"))]
    Declined,
    /// Nobody took it in time.
    #[cfg_attr(feature = "serde", serde(rename = "expired"))]
    Expired,
}

impl HandoverStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Pending,
        Self::Accepted,
        Self::Completed,
        Self::Declined,
        Self::Expired,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Accepted => "accepted",
            Self::Completed => "completed",
            Self::Declined => "declined",
            Self::Expired => "expired",
        }
    }
}

impl std::fmt::Display for HandoverStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for HandoverStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "pending" => Ok(Self::Pending),
            "accepted" => Ok(Self::Accepted),
            "completed" => Ok(Self::Completed),
            "declined" => Ok(Self::Declined),
            "expired" => Ok(Self::Expired),
            _ => Err(relation::UnknownLabel::new("handover_status", label)),
        }
    }
}

drivers::wire_label!(HandoverStatus, "public", "handover_status");

/// Whether a person can take a conversation.
///
/// The type `public.presence_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PresenceStatus {
    /// Stored as `online`.
    #[cfg_attr(feature = "serde", serde(rename = "online"))]
    Online,
    /// Stored as `busy`.
    #[cfg_attr(feature = "serde", serde(rename = "busy"))]
    Busy,
    /// Stored as `away`.
    #[cfg_attr(feature = "serde", serde(rename = "away"))]
    Away,
    /// Stored as `offline`.
    #[cfg_attr(feature = "serde", serde(rename = "offline"))]
    Offline,
}

impl PresenceStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Online,
        Self::Busy,
        Self::Away,
        Self::Offline,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Online => "online",
            Self::Busy => "busy",
            Self::Away => "away",
            Self::Offline => "offline",
        }
    }
}

impl std::fmt::Display for PresenceStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for PresenceStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "online" => Ok(Self::Online),
            "busy" => Ok(Self::Busy),
            "away" => Ok(Self::Away),
            "offline" => Ok(Self::Offline),
            _ => Err(relation::UnknownLabel::new("presence_status", label)),
        }
    }
}

drivers::wire_label!(PresenceStatus, "public", "presence_status");

/// One of the labels of `sentiment_label`.
///
/// The type `public.sentiment_label` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SentimentLabel {
    /// Stored as `very_negative`.
    #[cfg_attr(feature = "serde", serde(rename = "very_negative"))]
    VeryNegative,
    /// Stored as `negative`.
    #[cfg_attr(feature = "serde", serde(rename = "negative"))]
    Negative,
    /// Stored as `neutral`.
    #[cfg_attr(feature = "serde", serde(rename = "neutral"))]
    Neutral,
    /// Stored as `positive`.
    #[cfg_attr(feature = "serde", serde(rename = "positive"))]
    Positive,
    /// Stored as `very_positive`.
    #[cfg_attr(feature = "serde", serde(rename = "very_positive"))]
    VeryPositive,
}

impl SentimentLabel {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::VeryNegative,
        Self::Negative,
        Self::Neutral,
        Self::Positive,
        Self::VeryPositive,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::VeryNegative => "very_negative",
            Self::Negative => "negative",
            Self::Neutral => "neutral",
            Self::Positive => "positive",
            Self::VeryPositive => "very_positive",
        }
    }
}

impl std::fmt::Display for SentimentLabel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for SentimentLabel {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "very_negative" => Ok(Self::VeryNegative),
            "negative" => Ok(Self::Negative),
            "neutral" => Ok(Self::Neutral),
            "positive" => Ok(Self::Positive),
            "very_positive" => Ok(Self::VeryPositive),
            _ => Err(relation::UnknownLabel::new("sentiment_label", label)),
        }
    }
}

drivers::wire_label!(SentimentLabel, "public", "sentiment_label");

/// What a customer is after.
///
/// The type `public.intent_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum IntentKind {
    /// Stored as `browsing`.
    #[cfg_attr(feature = "serde", serde(rename = "browsing"))]
    Browsing,
    /// Stored as `comparing`.
    #[cfg_attr(feature = "serde", serde(rename = "comparing"))]
    Comparing,
    /// Stored as `price_negotiation`.
    #[cfg_attr(feature = "serde", serde(rename = "price_negotiation"))]
    PriceNegotiation,
    /// Stored as `appointment`.
    #[cfg_attr(feature = "serde", serde(rename = "appointment"))]
    Appointment,
    /// Stored as `financing`.
    #[cfg_attr(feature = "serde", serde(rename = "financing"))]
    Financing,
    /// Stored as `trade_in`.
    #[cfg_attr(feature = "serde", serde(rename = "trade_in"))]
    TradeIn,
    /// Stored as `complaint`.
    #[cfg_attr(feature = "serde", serde(rename = "complaint"))]
    Complaint,
    /// Stored as `farewell`.
    #[cfg_attr(feature = "serde", serde(rename = "farewell"))]
    Farewell,
}

impl IntentKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Browsing,
        Self::Comparing,
        Self::PriceNegotiation,
        Self::Appointment,
        Self::Financing,
        Self::TradeIn,
        Self::Complaint,
        Self::Farewell,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Browsing => "browsing",
            Self::Comparing => "comparing",
            Self::PriceNegotiation => "price_negotiation",
            Self::Appointment => "appointment",
            Self::Financing => "financing",
            Self::TradeIn => "trade_in",
            Self::Complaint => "complaint",
            Self::Farewell => "farewell",
        }
    }
}

impl std::fmt::Display for IntentKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for IntentKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "browsing" => Ok(Self::Browsing),
            "comparing" => Ok(Self::Comparing),
            "price_negotiation" => Ok(Self::PriceNegotiation),
            "appointment" => Ok(Self::Appointment),
            "financing" => Ok(Self::Financing),
            "trade_in" => Ok(Self::TradeIn),
            "complaint" => Ok(Self::Complaint),
            "farewell" => Ok(Self::Farewell),
            _ => Err(relation::UnknownLabel::new("intent_kind", label)),
        }
    }
}

drivers::wire_label!(IntentKind, "public", "intent_kind");

/// How a rule compares.
///
/// The type `public.rule_operator` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum RuleOperator {
    /// Stored as `equals`.
    #[cfg_attr(feature = "serde", serde(rename = "equals"))]
    Equals,
    /// Stored as `contains`.
    #[cfg_attr(feature = "serde", serde(rename = "contains"))]
    Contains,
    /// Stored as `greater_than`.
    #[cfg_attr(feature = "serde", serde(rename = "greater_than"))]
    GreaterThan,
    /// Stored as `less_than`.
    #[cfg_attr(feature = "serde", serde(rename = "less_than"))]
    LessThan,
}

impl RuleOperator {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Equals,
        Self::Contains,
        Self::GreaterThan,
        Self::LessThan,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Equals => "equals",
            Self::Contains => "contains",
            Self::GreaterThan => "greater_than",
            Self::LessThan => "less_than",
        }
    }
}

impl std::fmt::Display for RuleOperator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for RuleOperator {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "equals" => Ok(Self::Equals),
            "contains" => Ok(Self::Contains),
            "greater_than" => Ok(Self::GreaterThan),
            "less_than" => Ok(Self::LessThan),
            _ => Err(relation::UnknownLabel::new("rule_operator", label)),
        }
    }
}

drivers::wire_label!(RuleOperator, "public", "rule_operator");

/// Identifies a row of `public.conversations`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ConversationId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ConversationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ConversationId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ConversationId, uuid::Uuid);

/// Identifies a row of `public.messages`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct MessageId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for MessageId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for MessageId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(MessageId, uuid::Uuid);

/// Identifies a row of `public.message_attachments`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct MessageAttachmentId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for MessageAttachmentId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for MessageAttachmentId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(MessageAttachmentId, uuid::Uuid);

/// Identifies a row of `public.handovers`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct HandoverId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for HandoverId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for HandoverId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(HandoverId, uuid::Uuid);

/// Identifies a row of `public.handover_rules`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct HandoverRuleId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for HandoverRuleId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for HandoverRuleId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(HandoverRuleId, uuid::Uuid);

/// Identifies a row of `public.dashboard_views`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct DashboardViewId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for DashboardViewId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for DashboardViewId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(DashboardViewId, uuid::Uuid);

/// Identifies a row of `public.topics`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct TopicId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for TopicId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for TopicId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(TopicId, uuid::Uuid);

/// Identifies a row of `public.escalation_reasons`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct EscalationReasonId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for EscalationReasonId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for EscalationReasonId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(EscalationReasonId, uuid::Uuid);

/// Identifies a row of `public.escalations`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct EscalationId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for EscalationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for EscalationId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(EscalationId, uuid::Uuid);

/// Identifies a row of `public.customer_memories`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct CustomerMemoryId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for CustomerMemoryId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for CustomerMemoryId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(CustomerMemoryId, uuid::Uuid);

/// A conversation with a customer.
///
/// A row of the table `public.conversations`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Conversation {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: ConversationId,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// Nothing: it is about no sale.
    ///
    /// `uuid`, refers to `leads.leads`.
    pub lead_id: Option<LeadId>,
    /// The channel that it began on.
    ///
    /// `contact_channel`.
    pub channel: ContactChannel,
    /// `text`.
    pub subject: Option<String>,
    /// `conversation_status`, `open` by default.
    pub status: ConversationStatus,
    /// The person who answers; nothing: the AI.
    ///
    /// `uuid`, refers to `core.users`.
    pub assigned_user_id: Option<UserId>,
    /// Its identifier at the channel's provider.
    ///
    /// `text`.
    pub external_thread_id: Option<String>,
    /// `text[]`, `{}` by default.
    pub tags: Vec<String>,
    /// `integer`, `0` by default.
    pub message_count: i32,
    /// `timestamptz`.
    pub last_message_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// `timestamptz`, `now()` by default.
    pub updated_at: values::TimestampTz,
    /// `timestamptz`.
    pub closed_at: Option<values::TimestampTz>,
    /// The AI agent in charge; nothing: the orchestrator chooses for each message.
    ///
    /// `uuid`, refers to `agents.agents`.
    pub agent_id: Option<AgentId>,
    /// The AI opened it, to answer a lead that came by mail.
    ///
    /// `boolean`, `false` by default.
    pub opened_by_lead_mail: bool,
}

impl Conversation {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `customer_id`.
    pub const COLUMN_CUSTOMER_ID: &'static str = "customer_id";
    /// Name of the column `lead_id`.
    pub const COLUMN_LEAD_ID: &'static str = "lead_id";
    /// Name of the column `channel`.
    pub const COLUMN_CHANNEL: &'static str = "channel";
    /// Name of the column `subject`.
    pub const COLUMN_SUBJECT: &'static str = "subject";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `assigned_user_id`.
    pub const COLUMN_ASSIGNED_USER_ID: &'static str = "assigned_user_id";
    /// Name of the column `external_thread_id`.
    pub const COLUMN_EXTERNAL_THREAD_ID: &'static str = "external_thread_id";
    /// Name of the column `tags`.
    pub const COLUMN_TAGS: &'static str = "tags";
    /// Name of the column `message_count`.
    pub const COLUMN_MESSAGE_COUNT: &'static str = "message_count";
    /// Name of the column `last_message_at`.
    pub const COLUMN_LAST_MESSAGE_AT: &'static str = "last_message_at";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
    /// Name of the column `closed_at`.
    pub const COLUMN_CLOSED_AT: &'static str = "closed_at";
    /// Name of the column `agent_id`.
    pub const COLUMN_AGENT_ID: &'static str = "agent_id";
    /// Name of the column `opened_by_lead_mail`.
    pub const COLUMN_OPENED_BY_LEAD_MAIL: &'static str = "opened_by_lead_mail";
    /// The row with these values of `dealership_id` and `channel` and `external_thread_id`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_channel_and_external_thread_id(
        dealership_id: DealershipId,
        channel: ContactChannel,
        external_thread_id: &str,
    ) -> relation::Query<Self, (DealershipId, ContactChannel, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, customer_id, lead_id, channel, subject, status, \
         assigned_user_id, external_thread_id, tags, message_count, last_message_at, created_at, \
         updated_at, closed_at, agent_id, opened_by_lead_mail \
         FROM public.conversations \
         WHERE dealership_id = $1::uuid AND channel = $2::public.contact_channel AND external_thread_id = $3::text",
            (dealership_id, channel, external_thread_id),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, customer_id, lead_id, channel, subject, status, \
         assigned_user_id, external_thread_id, tags, message_count, last_message_at, created_at, \
         updated_at, closed_at, agent_id, opened_by_lead_mail \
         FROM public.conversations \
         WHERE dealership_id = $1::uuid \
         ORDER BY conversations.dealership_id, conversations.id",
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
            "SELECT dealership_id, id, customer_id, lead_id, channel, subject, status, \
         assigned_user_id, external_thread_id, tags, message_count, last_message_at, created_at, \
         updated_at, closed_at, agent_id, opened_by_lead_mail \
         FROM public.conversations \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid \
         ORDER BY conversations.dealership_id, conversations.id",
            (dealership_id, customer_id),
        )
    }

    /// All rows with these values of `dealership_id` and `lead_id`.
    #[must_use]
    pub const fn by_dealership_id_and_lead_id(
        dealership_id: DealershipId,
        lead_id: LeadId,
    ) -> relation::Query<Self, (DealershipId, LeadId)> {
        relation::Query::new(
            "SELECT dealership_id, id, customer_id, lead_id, channel, subject, status, \
         assigned_user_id, external_thread_id, tags, message_count, last_message_at, created_at, \
         updated_at, closed_at, agent_id, opened_by_lead_mail \
         FROM public.conversations \
         WHERE dealership_id = $1::uuid AND lead_id = $2::uuid \
         ORDER BY conversations.dealership_id, conversations.id",
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
            "SELECT dealership_id, id, customer_id, lead_id, channel, subject, status, \
         assigned_user_id, external_thread_id, tags, message_count, last_message_at, created_at, \
         updated_at, closed_at, agent_id, opened_by_lead_mail \
         FROM public.conversations \
         WHERE dealership_id = $1::uuid AND assigned_user_id = $2::uuid \
         ORDER BY conversations.dealership_id, conversations.id",
            (dealership_id, assigned_user_id),
        )
    }

    /// All rows with these values of `dealership_id` and `agent_id`.
    #[must_use]
    pub const fn by_dealership_id_and_agent_id(
        dealership_id: DealershipId,
        agent_id: AgentId,
    ) -> relation::Query<Self, (DealershipId, AgentId)> {
        relation::Query::new(
            "SELECT dealership_id, id, customer_id, lead_id, channel, subject, status, \
         assigned_user_id, external_thread_id, tags, message_count, last_message_at, created_at, \
         updated_at, closed_at, agent_id, opened_by_lead_mail \
         FROM public.conversations \
         WHERE dealership_id = $1::uuid AND agent_id = $2::uuid \
         ORDER BY conversations.dealership_id, conversations.id",
            (dealership_id, agent_id),
        )
    }
}

impl relation::Relation for Conversation {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "conversations";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "customer_id",
        "lead_id",
        "channel",
        "subject",
        "status",
        "assigned_user_id",
        "external_thread_id",
        "tags",
        "message_count",
        "last_message_at",
        "created_at",
        "updated_at",
        "closed_at",
        "agent_id",
        "opened_by_lead_mail",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, customer_id, lead_id, channel, subject, status, \
         assigned_user_id, external_thread_id, tags, message_count, last_message_at, created_at, \
         updated_at, closed_at, agent_id, opened_by_lead_mail \
         FROM public.conversations";
}

impl relation::Table for Conversation {
    type New = NewConversation;
    type Patch = ConversationPatch;
    const INSERT: &'static str = "INSERT INTO public.conversations \
         (dealership_id, id, customer_id, lead_id, channel, subject, status, assigned_user_id, \
         external_thread_id, tags, message_count, last_message_at, created_at, updated_at, \
         closed_at, agent_id, opened_by_lead_mail) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, \
         COALESCE($7::public.conversation_status, 'open'::public.conversation_status), $8, $9, \
         COALESCE($10::text[], '{}'::text[]), COALESCE($11::integer, '0'::integer), $12, \
         COALESCE($13::timestamptz, (now())::timestamptz), \
         COALESCE($14::timestamptz, (now())::timestamptz), $15, $16, \
         COALESCE($17::boolean, 'false'::boolean)) \
         RETURNING dealership_id, id, customer_id, lead_id, channel, subject, status, \
         assigned_user_id, external_thread_id, tags, message_count, last_message_at, created_at, \
         updated_at, closed_at, agent_id, opened_by_lead_mail";
}

impl relation::Keyed for Conversation {
    type Key = (DealershipId, ConversationId);
    const FIND: &'static str = "SELECT dealership_id, id, customer_id, lead_id, channel, subject, status, \
         assigned_user_id, external_thread_id, tags, message_count, last_message_at, created_at, \
         updated_at, closed_at, agent_id, opened_by_lead_mail \
         FROM public.conversations \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, customer_id, lead_id, channel, subject, status, \
         assigned_user_id, external_thread_id, tags, message_count, last_message_at, created_at, \
         updated_at, closed_at, agent_id, opened_by_lead_mail \
         FROM public.conversations \
         ORDER BY conversations.dealership_id, conversations.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, customer_id, lead_id, channel, subject, status, \
         assigned_user_id, external_thread_id, tags, message_count, last_message_at, created_at, \
         updated_at, closed_at, agent_id, opened_by_lead_mail \
         FROM public.conversations \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY conversations.dealership_id, conversations.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.conversations \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         customer_id = CASE WHEN $5::boolean THEN $6::uuid ELSE customer_id END, \
         lead_id = CASE WHEN $7::boolean THEN $8::uuid ELSE lead_id END, \
         channel = CASE WHEN $9::boolean THEN $10::public.contact_channel ELSE channel END, \
         subject = CASE WHEN $11::boolean THEN $12::text ELSE subject END, \
         status = CASE WHEN $13::boolean THEN $14::public.conversation_status ELSE status END, \
         assigned_user_id = CASE WHEN $15::boolean THEN $16::uuid ELSE assigned_user_id END, \
         external_thread_id = CASE WHEN $17::boolean THEN $18::text ELSE external_thread_id END, \
         tags = CASE WHEN $19::boolean THEN $20::text[] ELSE tags END, \
         message_count = CASE WHEN $21::boolean THEN $22::integer ELSE message_count END, \
         last_message_at = CASE WHEN $23::boolean THEN $24::timestamptz ELSE last_message_at END, \
         created_at = CASE WHEN $25::boolean THEN $26::timestamptz ELSE created_at END, \
         updated_at = CASE WHEN $27::boolean THEN $28::timestamptz ELSE updated_at END, \
         closed_at = CASE WHEN $29::boolean THEN $30::timestamptz ELSE closed_at END, \
         agent_id = CASE WHEN $31::boolean THEN $32::uuid ELSE agent_id END, \
         opened_by_lead_mail = CASE WHEN $33::boolean THEN $34::boolean ELSE opened_by_lead_mail END \
         WHERE dealership_id = $35::uuid AND id = $36::uuid \
         RETURNING dealership_id, id, customer_id, lead_id, channel, subject, status, \
         assigned_user_id, external_thread_id, tags, message_count, last_message_at, created_at, \
         updated_at, closed_at, agent_id, opened_by_lead_mail";
    const DELETE: &'static str = "DELETE FROM public.conversations \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    Conversation { dealership_id = "dealership_id", id = "id", customer_id =
    "customer_id", lead_id = "lead_id", channel = "channel", subject = "subject", status
    = "status", assigned_user_id = "assigned_user_id", external_thread_id =
    "external_thread_id", tags = "tags", message_count = "message_count", last_message_at
    = "last_message_at", created_at = "created_at", updated_at = "updated_at", closed_at
    = "closed_at", agent_id = "agent_id", opened_by_lead_mail = "opened_by_lead_mail" }
);

/// A row to insert into `public.conversations`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewConversation {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ConversationId>,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// Nothing: it is about no sale.
    ///
    /// `uuid`, refers to `leads.leads`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub lead_id: Option<LeadId>,
    /// The channel that it began on.
    ///
    /// `contact_channel`.
    pub channel: ContactChannel,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub subject: Option<String>,
    /// `conversation_status`, `open` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<ConversationStatus>,
    /// The person who answers; nothing: the AI.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub assigned_user_id: Option<UserId>,
    /// Its identifier at the channel's provider.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub external_thread_id: Option<String>,
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tags: Option<Vec<String>>,
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub message_count: Option<i32>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub last_message_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub closed_at: Option<values::TimestampTz>,
    /// The AI agent in charge; nothing: the orchestrator chooses for each message.
    ///
    /// `uuid`, refers to `agents.agents`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub agent_id: Option<AgentId>,
    /// The AI opened it, to answer a lead that came by mail.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub opened_by_lead_mail: Option<bool>,
}

impl NewConversation {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(customer_id: CustomerId, channel: ContactChannel) -> Self {
        Self {
            dealership_id: None,
            id: None,
            customer_id,
            lead_id: None,
            channel,
            subject: None,
            status: None,
            assigned_user_id: None,
            external_thread_id: None,
            tags: None,
            message_count: None,
            last_message_at: None,
            created_at: None,
            updated_at: None,
            closed_at: None,
            agent_id: None,
            opened_by_lead_mail: None,
        }
    }
}

impl relation::NewRow for NewConversation {
    type Row = Conversation;
}

rows::parameters!(
    NewConversation { dealership_id, id, customer_id, lead_id, channel, subject, status,
    assigned_user_id, external_thread_id, tags, message_count, last_message_at,
    created_at, updated_at, closed_at, agent_id, opened_by_lead_mail }
);

/// Changes to a row of `public.conversations`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConversationPatch {
    /// The new [`dealership_id`](Conversation::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](Conversation::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ConversationId>,
    /// The new [`customer_id`](Conversation::customer_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub customer_id: Option<CustomerId>,
    /// The new [`lead_id`](Conversation::lead_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub lead_id: Option<Option<LeadId>>,
    /// The new [`channel`](Conversation::channel).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub channel: Option<ContactChannel>,
    /// The new [`subject`](Conversation::subject).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub subject: Option<Option<String>>,
    /// The new [`status`](Conversation::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<ConversationStatus>,
    /// The new [`assigned_user_id`](Conversation::assigned_user_id).
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
    /// The new [`external_thread_id`](Conversation::external_thread_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub external_thread_id: Option<Option<String>>,
    /// The new [`tags`](Conversation::tags).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub tags: Option<Vec<String>>,
    /// The new [`message_count`](Conversation::message_count).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub message_count: Option<i32>,
    /// The new [`last_message_at`](Conversation::last_message_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub last_message_at: Option<Option<values::TimestampTz>>,
    /// The new [`created_at`](Conversation::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`updated_at`](Conversation::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
    /// The new [`closed_at`](Conversation::closed_at).
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
    /// The new [`agent_id`](Conversation::agent_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub agent_id: Option<Option<AgentId>>,
    /// The new [`opened_by_lead_mail`](Conversation::opened_by_lead_mail).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub opened_by_lead_mail: Option<bool>,
}

impl relation::Patch for ConversationPatch {
    type Row = Conversation;
}

rows::parameters!(
    ConversationPatch { [dealership_id], [id], [customer_id], [lead_id], [channel],
    [subject], [status], [assigned_user_id], [external_thread_id], [tags],
    [message_count], [last_message_at], [created_at], [updated_at], [closed_at],
    [agent_id], [opened_by_lead_mail] }
);

/// One message of a conversation.
///
/// A row of the table `public.messages`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Message {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: MessageId,
    /// `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// `sender_kind`.
    pub sender: SenderKind,
    /// Who of the dealership wrote it.
    ///
    /// `uuid`, refers to `core.users`.
    pub sender_user_id: Option<UserId>,
    /// `content_kind`, `text` by default.
    pub content_kind: ContentKind,
    /// `text`.
    pub content: String,
    /// `uuid`, refers to `conversations.messages`.
    pub in_reply_to: Option<MessageId>,
    /// Its identifier at the channel's provider.
    ///
    /// `text`.
    pub external_message_id: Option<String>,
    /// `jsonb`, `{}` by default.
    pub metadata: values::Jsonb,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// When the other side saw it.
    ///
    /// `timestamptz`.
    pub read_at: Option<values::TimestampTz>,
    /// The run that wrote it.
    ///
    /// `uuid`, refers to `agents.agent_runs`.
    pub agent_run_id: Option<AgentRunId>,
    /// From 0 to 1.
    ///
    /// `numeric(3,2)`.
    pub ai_confidence: Option<values::Numeric>,
    /// The text that carried it.
    ///
    /// `uuid`, refers to `channels.sms_messages`.
    pub sms_message_id: Option<SmsMessageId>,
    /// The mail that carried it.
    ///
    /// `uuid`, refers to `channels.email_messages`.
    pub email_message_id: Option<EmailMessageId>,
}

impl Message {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `conversation_id`.
    pub const COLUMN_CONVERSATION_ID: &'static str = "conversation_id";
    /// Name of the column `sender`.
    pub const COLUMN_SENDER: &'static str = "sender";
    /// Name of the column `sender_user_id`.
    pub const COLUMN_SENDER_USER_ID: &'static str = "sender_user_id";
    /// Name of the column `content_kind`.
    pub const COLUMN_CONTENT_KIND: &'static str = "content_kind";
    /// Name of the column `content`.
    pub const COLUMN_CONTENT: &'static str = "content";
    /// Name of the column `in_reply_to`.
    pub const COLUMN_IN_REPLY_TO: &'static str = "in_reply_to";
    /// Name of the column `external_message_id`.
    pub const COLUMN_EXTERNAL_MESSAGE_ID: &'static str = "external_message_id";
    /// Name of the column `metadata`.
    pub const COLUMN_METADATA: &'static str = "metadata";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `read_at`.
    pub const COLUMN_READ_AT: &'static str = "read_at";
    /// Name of the column `agent_run_id`.
    pub const COLUMN_AGENT_RUN_ID: &'static str = "agent_run_id";
    /// Name of the column `ai_confidence`.
    pub const COLUMN_AI_CONFIDENCE: &'static str = "ai_confidence";
    /// Name of the column `sms_message_id`.
    pub const COLUMN_SMS_MESSAGE_ID: &'static str = "sms_message_id";
    /// Name of the column `email_message_id`.
    pub const COLUMN_EMAIL_MESSAGE_ID: &'static str = "email_message_id";
    /// The row with these values of `dealership_id` and `conversation_id` and `external_message_id`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_conversation_id_and_external_message_id(
        dealership_id: DealershipId,
        conversation_id: ConversationId,
        external_message_id: &str,
    ) -> relation::Query<Self, (DealershipId, ConversationId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, sender, sender_user_id, content_kind, content, \
         in_reply_to, external_message_id, metadata, created_at, read_at, agent_run_id, \
         ai_confidence, sms_message_id, email_message_id \
         FROM public.messages \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid AND external_message_id = $3::text",
            (dealership_id, conversation_id, external_message_id),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, sender, sender_user_id, content_kind, content, \
         in_reply_to, external_message_id, metadata, created_at, read_at, agent_run_id, \
         ai_confidence, sms_message_id, email_message_id \
         FROM public.messages \
         WHERE dealership_id = $1::uuid \
         ORDER BY messages.dealership_id, messages.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `conversation_id`.
    #[must_use]
    pub const fn by_dealership_id_and_conversation_id(
        dealership_id: DealershipId,
        conversation_id: ConversationId,
    ) -> relation::Query<Self, (DealershipId, ConversationId)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, sender, sender_user_id, content_kind, content, \
         in_reply_to, external_message_id, metadata, created_at, read_at, agent_run_id, \
         ai_confidence, sms_message_id, email_message_id \
         FROM public.messages \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid \
         ORDER BY messages.dealership_id, messages.id",
            (dealership_id, conversation_id),
        )
    }

    /// All rows with these values of `dealership_id` and `sender_user_id`.
    #[must_use]
    pub const fn by_dealership_id_and_sender_user_id(
        dealership_id: DealershipId,
        sender_user_id: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, sender, sender_user_id, content_kind, content, \
         in_reply_to, external_message_id, metadata, created_at, read_at, agent_run_id, \
         ai_confidence, sms_message_id, email_message_id \
         FROM public.messages \
         WHERE dealership_id = $1::uuid AND sender_user_id = $2::uuid \
         ORDER BY messages.dealership_id, messages.id",
            (dealership_id, sender_user_id),
        )
    }

    /// All rows with these values of `dealership_id` and `in_reply_to`.
    #[must_use]
    pub const fn by_dealership_id_and_in_reply_to(
        dealership_id: DealershipId,
        in_reply_to: MessageId,
    ) -> relation::Query<Self, (DealershipId, MessageId)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, sender, sender_user_id, content_kind, content, \
         in_reply_to, external_message_id, metadata, created_at, read_at, agent_run_id, \
         ai_confidence, sms_message_id, email_message_id \
         FROM public.messages \
         WHERE dealership_id = $1::uuid AND in_reply_to = $2::uuid \
         ORDER BY messages.dealership_id, messages.id",
            (dealership_id, in_reply_to),
        )
    }

    /// All rows with these values of `dealership_id` and `agent_run_id`.
    #[must_use]
    pub const fn by_dealership_id_and_agent_run_id(
        dealership_id: DealershipId,
        agent_run_id: AgentRunId,
    ) -> relation::Query<Self, (DealershipId, AgentRunId)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, sender, sender_user_id, content_kind, content, \
         in_reply_to, external_message_id, metadata, created_at, read_at, agent_run_id, \
         ai_confidence, sms_message_id, email_message_id \
         FROM public.messages \
         WHERE dealership_id = $1::uuid AND agent_run_id = $2::uuid \
         ORDER BY messages.dealership_id, messages.id",
            (dealership_id, agent_run_id),
        )
    }

    /// All rows with these values of `dealership_id` and `sms_message_id`.
    #[must_use]
    pub const fn by_dealership_id_and_sms_message_id(
        dealership_id: DealershipId,
        sms_message_id: SmsMessageId,
    ) -> relation::Query<Self, (DealershipId, SmsMessageId)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, sender, sender_user_id, content_kind, content, \
         in_reply_to, external_message_id, metadata, created_at, read_at, agent_run_id, \
         ai_confidence, sms_message_id, email_message_id \
         FROM public.messages \
         WHERE dealership_id = $1::uuid AND sms_message_id = $2::uuid \
         ORDER BY messages.dealership_id, messages.id",
            (dealership_id, sms_message_id),
        )
    }

    /// All rows with these values of `dealership_id` and `email_message_id`.
    #[must_use]
    pub const fn by_dealership_id_and_email_message_id(
        dealership_id: DealershipId,
        email_message_id: EmailMessageId,
    ) -> relation::Query<Self, (DealershipId, EmailMessageId)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, sender, sender_user_id, content_kind, content, \
         in_reply_to, external_message_id, metadata, created_at, read_at, agent_run_id, \
         ai_confidence, sms_message_id, email_message_id \
         FROM public.messages \
         WHERE dealership_id = $1::uuid AND email_message_id = $2::uuid \
         ORDER BY messages.dealership_id, messages.id",
            (dealership_id, email_message_id),
        )
    }
}

impl relation::Relation for Message {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "messages";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "conversation_id",
        "sender",
        "sender_user_id",
        "content_kind",
        "content",
        "in_reply_to",
        "external_message_id",
        "metadata",
        "created_at",
        "read_at",
        "agent_run_id",
        "ai_confidence",
        "sms_message_id",
        "email_message_id",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, conversation_id, sender, sender_user_id, content_kind, content, \
         in_reply_to, external_message_id, metadata, created_at, read_at, agent_run_id, \
         ai_confidence, sms_message_id, email_message_id \
         FROM public.messages";
}

impl relation::Table for Message {
    type New = NewMessage;
    type Patch = MessagePatch;
    const INSERT: &'static str = "INSERT INTO public.messages \
         (dealership_id, id, conversation_id, sender, sender_user_id, content_kind, content, \
         in_reply_to, external_message_id, metadata, created_at, read_at, agent_run_id, \
         ai_confidence, sms_message_id, email_message_id) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, \
         COALESCE($6::public.content_kind, 'text'::public.content_kind), $7, $8, $9, \
         COALESCE($10::jsonb, '{}'::jsonb), COALESCE($11::timestamptz, (now())::timestamptz), $12, \
         $13, $14, $15, $16) \
         RETURNING dealership_id, id, conversation_id, sender, sender_user_id, content_kind, \
         content, in_reply_to, external_message_id, metadata, created_at, read_at, agent_run_id, \
         ai_confidence, sms_message_id, email_message_id";
}

impl relation::Keyed for Message {
    type Key = (DealershipId, MessageId);
    const FIND: &'static str = "SELECT dealership_id, id, conversation_id, sender, sender_user_id, content_kind, content, \
         in_reply_to, external_message_id, metadata, created_at, read_at, agent_run_id, \
         ai_confidence, sms_message_id, email_message_id \
         FROM public.messages \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, conversation_id, sender, sender_user_id, content_kind, content, \
         in_reply_to, external_message_id, metadata, created_at, read_at, agent_run_id, \
         ai_confidence, sms_message_id, email_message_id \
         FROM public.messages \
         ORDER BY messages.dealership_id, messages.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, conversation_id, sender, sender_user_id, content_kind, content, \
         in_reply_to, external_message_id, metadata, created_at, read_at, agent_run_id, \
         ai_confidence, sms_message_id, email_message_id \
         FROM public.messages \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY messages.dealership_id, messages.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.messages \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         conversation_id = CASE WHEN $5::boolean THEN $6::uuid ELSE conversation_id END, \
         sender = CASE WHEN $7::boolean THEN $8::public.sender_kind ELSE sender END, \
         sender_user_id = CASE WHEN $9::boolean THEN $10::uuid ELSE sender_user_id END, \
         content_kind = CASE WHEN $11::boolean THEN $12::public.content_kind ELSE content_kind END, \
         content = CASE WHEN $13::boolean THEN $14::text ELSE content END, \
         in_reply_to = CASE WHEN $15::boolean THEN $16::uuid ELSE in_reply_to END, \
         external_message_id = CASE WHEN $17::boolean THEN $18::text ELSE external_message_id END, \
         metadata = CASE WHEN $19::boolean THEN $20::jsonb ELSE metadata END, \
         created_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE created_at END, \
         read_at = CASE WHEN $23::boolean THEN $24::timestamptz ELSE read_at END, \
         agent_run_id = CASE WHEN $25::boolean THEN $26::uuid ELSE agent_run_id END, \
         ai_confidence = CASE WHEN $27::boolean THEN $28::numeric ELSE ai_confidence END, \
         sms_message_id = CASE WHEN $29::boolean THEN $30::uuid ELSE sms_message_id END, \
         email_message_id = CASE WHEN $31::boolean THEN $32::uuid ELSE email_message_id END \
         WHERE dealership_id = $33::uuid AND id = $34::uuid \
         RETURNING dealership_id, id, conversation_id, sender, sender_user_id, content_kind, \
         content, in_reply_to, external_message_id, metadata, created_at, read_at, agent_run_id, \
         ai_confidence, sms_message_id, email_message_id";
    const DELETE: &'static str = "DELETE FROM public.messages \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    Message { dealership_id = "dealership_id", id = "id", conversation_id =
    "conversation_id", sender = "sender", sender_user_id = "sender_user_id", content_kind
    = "content_kind", content = "content", in_reply_to = "in_reply_to",
    external_message_id = "external_message_id", metadata = "metadata", created_at =
    "created_at", read_at = "read_at", agent_run_id = "agent_run_id", ai_confidence =
    "ai_confidence", sms_message_id = "sms_message_id", email_message_id =
    "email_message_id" }
);

/// A row to insert into `public.messages`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMessage {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<MessageId>,
    /// `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// `sender_kind`.
    pub sender: SenderKind,
    /// Who of the dealership wrote it.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sender_user_id: Option<UserId>,
    /// `content_kind`, `text` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub content_kind: Option<ContentKind>,
    /// `text`.
    pub content: String,
    /// `uuid`, refers to `conversations.messages`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub in_reply_to: Option<MessageId>,
    /// Its identifier at the channel's provider.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub external_message_id: Option<String>,
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub metadata: Option<values::Jsonb>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// When the other side saw it.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub read_at: Option<values::TimestampTz>,
    /// The run that wrote it.
    ///
    /// `uuid`, refers to `agents.agent_runs`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub agent_run_id: Option<AgentRunId>,
    /// From 0 to 1.
    ///
    /// `numeric(3,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub ai_confidence: Option<values::Numeric>,
    /// The text that carried it.
    ///
    /// `uuid`, refers to `channels.sms_messages`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sms_message_id: Option<SmsMessageId>,
    /// The mail that carried it.
    ///
    /// `uuid`, refers to `channels.email_messages`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub email_message_id: Option<EmailMessageId>,
}

impl NewMessage {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        conversation_id: ConversationId,
        sender: SenderKind,
        content: String,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            conversation_id,
            sender,
            sender_user_id: None,
            content_kind: None,
            content,
            in_reply_to: None,
            external_message_id: None,
            metadata: None,
            created_at: None,
            read_at: None,
            agent_run_id: None,
            ai_confidence: None,
            sms_message_id: None,
            email_message_id: None,
        }
    }
}

impl relation::NewRow for NewMessage {
    type Row = Message;
}

rows::parameters!(
    NewMessage { dealership_id, id, conversation_id, sender, sender_user_id,
    content_kind, content, in_reply_to, external_message_id, metadata, created_at,
    read_at, agent_run_id, ai_confidence, sms_message_id, email_message_id }
);

/// Changes to a row of `public.messages`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MessagePatch {
    /// The new [`dealership_id`](Message::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](Message::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<MessageId>,
    /// The new [`conversation_id`](Message::conversation_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub conversation_id: Option<ConversationId>,
    /// The new [`sender`](Message::sender).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub sender: Option<SenderKind>,
    /// The new [`sender_user_id`](Message::sender_user_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub sender_user_id: Option<Option<UserId>>,
    /// The new [`content_kind`](Message::content_kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub content_kind: Option<ContentKind>,
    /// The new [`content`](Message::content).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub content: Option<String>,
    /// The new [`in_reply_to`](Message::in_reply_to).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub in_reply_to: Option<Option<MessageId>>,
    /// The new [`external_message_id`](Message::external_message_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub external_message_id: Option<Option<String>>,
    /// The new [`metadata`](Message::metadata).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub metadata: Option<values::Jsonb>,
    /// The new [`created_at`](Message::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`read_at`](Message::read_at).
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
    /// The new [`agent_run_id`](Message::agent_run_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub agent_run_id: Option<Option<AgentRunId>>,
    /// The new [`ai_confidence`](Message::ai_confidence).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub ai_confidence: Option<Option<values::Numeric>>,
    /// The new [`sms_message_id`](Message::sms_message_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub sms_message_id: Option<Option<SmsMessageId>>,
    /// The new [`email_message_id`](Message::email_message_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub email_message_id: Option<Option<EmailMessageId>>,
}

impl relation::Patch for MessagePatch {
    type Row = Message;
}

rows::parameters!(
    MessagePatch { [dealership_id], [id], [conversation_id], [sender], [sender_user_id],
    [content_kind], [content], [in_reply_to], [external_message_id], [metadata],
    [created_at], [read_at], [agent_run_id], [ai_confidence], [sms_message_id],
    [email_message_id] }
);

/// A file that a message carries.
///
/// A row of the table `public.message_attachments`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MessageAttachment {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: MessageAttachmentId,
    /// `uuid`, refers to `conversations.messages`.
    pub message_id: MessageId,
    /// `text`.
    pub file_name: String,
    /// MIME type.
    ///
    /// `text`.
    pub content_type: String,
    /// `bigint`.
    pub byte_size: i64,
    /// Where the file is kept.
    ///
    /// `text`.
    pub storage_key: String,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl MessageAttachment {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `message_id`.
    pub const COLUMN_MESSAGE_ID: &'static str = "message_id";
    /// Name of the column `file_name`.
    pub const COLUMN_FILE_NAME: &'static str = "file_name";
    /// Name of the column `content_type`.
    pub const COLUMN_CONTENT_TYPE: &'static str = "content_type";
    /// Name of the column `byte_size`.
    pub const COLUMN_BYTE_SIZE: &'static str = "byte_size";
    /// Name of the column `storage_key`.
    pub const COLUMN_STORAGE_KEY: &'static str = "storage_key";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, message_id, file_name, content_type, byte_size, storage_key, \
         created_at \
         FROM public.message_attachments \
         WHERE dealership_id = $1::uuid \
         ORDER BY message_attachments.dealership_id, message_attachments.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `message_id`.
    #[must_use]
    pub const fn by_dealership_id_and_message_id(
        dealership_id: DealershipId,
        message_id: MessageId,
    ) -> relation::Query<Self, (DealershipId, MessageId)> {
        relation::Query::new(
            "SELECT dealership_id, id, message_id, file_name, content_type, byte_size, storage_key, \
         created_at \
         FROM public.message_attachments \
         WHERE dealership_id = $1::uuid AND message_id = $2::uuid \
         ORDER BY message_attachments.dealership_id, message_attachments.id",
            (dealership_id, message_id),
        )
    }
}

impl relation::Relation for MessageAttachment {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "message_attachments";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "message_id",
        "file_name",
        "content_type",
        "byte_size",
        "storage_key",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, message_id, file_name, content_type, byte_size, storage_key, \
         created_at \
         FROM public.message_attachments";
}

impl relation::Table for MessageAttachment {
    type New = NewMessageAttachment;
    type Patch = MessageAttachmentPatch;
    const INSERT: &'static str = "INSERT INTO public.message_attachments \
         (dealership_id, id, message_id, file_name, content_type, byte_size, storage_key, \
         created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, \
         COALESCE($8::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, message_id, file_name, content_type, byte_size, storage_key, \
         created_at";
}

impl relation::Keyed for MessageAttachment {
    type Key = (DealershipId, MessageAttachmentId);
    const FIND: &'static str = "SELECT dealership_id, id, message_id, file_name, content_type, byte_size, storage_key, \
         created_at \
         FROM public.message_attachments \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, message_id, file_name, content_type, byte_size, storage_key, \
         created_at \
         FROM public.message_attachments \
         ORDER BY message_attachments.dealership_id, message_attachments.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, message_id, file_name, content_type, byte_size, storage_key, \
         created_at \
         FROM public.message_attachments \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY message_attachments.dealership_id, message_attachments.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.message_attachments \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         message_id = CASE WHEN $5::boolean THEN $6::uuid ELSE message_id END, \
         file_name = CASE WHEN $7::boolean THEN $8::text ELSE file_name END, \
         content_type = CASE WHEN $9::boolean THEN $10::text ELSE content_type END, \
         byte_size = CASE WHEN $11::boolean THEN $12::bigint ELSE byte_size END, \
         storage_key = CASE WHEN $13::boolean THEN $14::text ELSE storage_key END, \
         created_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE created_at END \
         WHERE dealership_id = $17::uuid AND id = $18::uuid \
         RETURNING dealership_id, id, message_id, file_name, content_type, byte_size, storage_key, \
         created_at";
    const DELETE: &'static str = "DELETE FROM public.message_attachments \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    MessageAttachment { dealership_id = "dealership_id", id = "id", message_id =
    "message_id", file_name = "file_name", content_type = "content_type", byte_size =
    "byte_size", storage_key = "storage_key", created_at = "created_at" }
);

/// A row to insert into `public.message_attachments`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMessageAttachment {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<MessageAttachmentId>,
    /// `uuid`, refers to `conversations.messages`.
    pub message_id: MessageId,
    /// `text`.
    pub file_name: String,
    /// MIME type.
    ///
    /// `text`.
    pub content_type: String,
    /// `bigint`.
    pub byte_size: i64,
    /// Where the file is kept.
    ///
    /// `text`.
    pub storage_key: String,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewMessageAttachment {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        message_id: MessageId,
        file_name: String,
        content_type: String,
        byte_size: i64,
        storage_key: String,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            message_id,
            file_name,
            content_type,
            byte_size,
            storage_key,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewMessageAttachment {
    type Row = MessageAttachment;
}

rows::parameters!(
    NewMessageAttachment { dealership_id, id, message_id, file_name, content_type,
    byte_size, storage_key, created_at }
);

/// Changes to a row of `public.message_attachments`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MessageAttachmentPatch {
    /// The new [`dealership_id`](MessageAttachment::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](MessageAttachment::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<MessageAttachmentId>,
    /// The new [`message_id`](MessageAttachment::message_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub message_id: Option<MessageId>,
    /// The new [`file_name`](MessageAttachment::file_name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub file_name: Option<String>,
    /// The new [`content_type`](MessageAttachment::content_type).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub content_type: Option<String>,
    /// The new [`byte_size`](MessageAttachment::byte_size).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub byte_size: Option<i64>,
    /// The new [`storage_key`](MessageAttachment::storage_key).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub storage_key: Option<String>,
    /// The new [`created_at`](MessageAttachment::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for MessageAttachmentPatch {
    type Row = MessageAttachment;
}

rows::parameters!(
    MessageAttachmentPatch { [dealership_id], [id], [message_id], [file_name],
    [content_type], [byte_size], [storage_key], [created_at] }
);

/// That a conversation passes from the AI to a person, or between people.
///
/// A row of the table `public.handovers`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Handover {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: HandoverId,
    /// `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// `handover_reason`.
    pub reason: HandoverReason,
    /// `handover_status`, `pending` by default.
    pub status: HandoverStatus,
    /// `lead_priority`, `normal` by default.
    pub urgency: LeadPriority,
    /// Nothing: the AI.
    ///
    /// `uuid`, refers to `core.users`.
    pub from_user_id: Option<UserId>,
    /// Nothing: whoever takes it.
    ///
    /// `uuid`, refers to `core.users`.
    pub to_user_id: Option<UserId>,
    /// What the one who takes over must know.
    ///
    /// `text`, empty by default.
    pub summary: String,
    /// The customer's wishes and the vehicles in question, gathered by the AI.
    ///
    /// `jsonb`, `{}` by default.
    pub dossier: values::Jsonb,
    /// `timestamptz`, `now()` by default.
    pub requested_at: values::TimestampTz,
    /// `timestamptz`.
    pub expires_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    pub accepted_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    pub completed_at: Option<values::TimestampTz>,
    /// `text`.
    pub resolution: Option<String>,
    /// What the customer thought of it, from 1 to 5.
    ///
    /// `smallint`.
    pub satisfaction: Option<i16>,
}

impl Handover {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `conversation_id`.
    pub const COLUMN_CONVERSATION_ID: &'static str = "conversation_id";
    /// Name of the column `reason`.
    pub const COLUMN_REASON: &'static str = "reason";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `urgency`.
    pub const COLUMN_URGENCY: &'static str = "urgency";
    /// Name of the column `from_user_id`.
    pub const COLUMN_FROM_USER_ID: &'static str = "from_user_id";
    /// Name of the column `to_user_id`.
    pub const COLUMN_TO_USER_ID: &'static str = "to_user_id";
    /// Name of the column `summary`.
    pub const COLUMN_SUMMARY: &'static str = "summary";
    /// Name of the column `dossier`.
    pub const COLUMN_DOSSIER: &'static str = "dossier";
    /// Name of the column `requested_at`.
    pub const COLUMN_REQUESTED_AT: &'static str = "requested_at";
    /// Name of the column `expires_at`.
    pub const COLUMN_EXPIRES_AT: &'static str = "expires_at";
    /// Name of the column `accepted_at`.
    pub const COLUMN_ACCEPTED_AT: &'static str = "accepted_at";
    /// Name of the column `completed_at`.
    pub const COLUMN_COMPLETED_AT: &'static str = "completed_at";
    /// Name of the column `resolution`.
    pub const COLUMN_RESOLUTION: &'static str = "resolution";
    /// Name of the column `satisfaction`.
    pub const COLUMN_SATISFACTION: &'static str = "satisfaction";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, reason, status, urgency, from_user_id, \
         to_user_id, summary, dossier, requested_at, expires_at, accepted_at, completed_at, \
         resolution, satisfaction \
         FROM public.handovers \
         WHERE dealership_id = $1::uuid \
         ORDER BY handovers.dealership_id, handovers.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `conversation_id`.
    #[must_use]
    pub const fn by_dealership_id_and_conversation_id(
        dealership_id: DealershipId,
        conversation_id: ConversationId,
    ) -> relation::Query<Self, (DealershipId, ConversationId)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, reason, status, urgency, from_user_id, \
         to_user_id, summary, dossier, requested_at, expires_at, accepted_at, completed_at, \
         resolution, satisfaction \
         FROM public.handovers \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid \
         ORDER BY handovers.dealership_id, handovers.id",
            (dealership_id, conversation_id),
        )
    }

    /// All rows with these values of `dealership_id` and `from_user_id`.
    #[must_use]
    pub const fn by_dealership_id_and_from_user_id(
        dealership_id: DealershipId,
        from_user_id: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, reason, status, urgency, from_user_id, \
         to_user_id, summary, dossier, requested_at, expires_at, accepted_at, completed_at, \
         resolution, satisfaction \
         FROM public.handovers \
         WHERE dealership_id = $1::uuid AND from_user_id = $2::uuid \
         ORDER BY handovers.dealership_id, handovers.id",
            (dealership_id, from_user_id),
        )
    }

    /// All rows with these values of `dealership_id` and `to_user_id`.
    #[must_use]
    pub const fn by_dealership_id_and_to_user_id(
        dealership_id: DealershipId,
        to_user_id: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, reason, status, urgency, from_user_id, \
         to_user_id, summary, dossier, requested_at, expires_at, accepted_at, completed_at, \
         resolution, satisfaction \
         FROM public.handovers \
         WHERE dealership_id = $1::uuid AND to_user_id = $2::uuid \
         ORDER BY handovers.dealership_id, handovers.id",
            (dealership_id, to_user_id),
        )
    }
}

impl relation::Relation for Handover {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "handovers";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "conversation_id",
        "reason",
        "status",
        "urgency",
        "from_user_id",
        "to_user_id",
        "summary",
        "dossier",
        "requested_at",
        "expires_at",
        "accepted_at",
        "completed_at",
        "resolution",
        "satisfaction",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, conversation_id, reason, status, urgency, from_user_id, \
         to_user_id, summary, dossier, requested_at, expires_at, accepted_at, completed_at, \
         resolution, satisfaction \
         FROM public.handovers";
}

impl relation::Table for Handover {
    type New = NewHandover;
    type Patch = HandoverPatch;
    const INSERT: &'static str = "INSERT INTO public.handovers \
         (dealership_id, id, conversation_id, reason, status, urgency, from_user_id, to_user_id, \
         summary, dossier, requested_at, expires_at, accepted_at, completed_at, resolution, \
         satisfaction) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, \
         COALESCE($5::public.handover_status, 'pending'::public.handover_status), \
         COALESCE($6::public.lead_priority, 'normal'::public.lead_priority), $7, $8, \
         COALESCE($9::text, ''::text), COALESCE($10::jsonb, '{}'::jsonb), \
         COALESCE($11::timestamptz, (now())::timestamptz), $12, $13, $14, $15, $16) \
         RETURNING dealership_id, id, conversation_id, reason, status, urgency, from_user_id, \
         to_user_id, summary, dossier, requested_at, expires_at, accepted_at, completed_at, \
         resolution, satisfaction";
}

impl relation::Keyed for Handover {
    type Key = (DealershipId, HandoverId);
    const FIND: &'static str = "SELECT dealership_id, id, conversation_id, reason, status, urgency, from_user_id, \
         to_user_id, summary, dossier, requested_at, expires_at, accepted_at, completed_at, \
         resolution, satisfaction \
         FROM public.handovers \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, conversation_id, reason, status, urgency, from_user_id, \
         to_user_id, summary, dossier, requested_at, expires_at, accepted_at, completed_at, \
         resolution, satisfaction \
         FROM public.handovers \
         ORDER BY handovers.dealership_id, handovers.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, conversation_id, reason, status, urgency, from_user_id, \
         to_user_id, summary, dossier, requested_at, expires_at, accepted_at, completed_at, \
         resolution, satisfaction \
         FROM public.handovers \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY handovers.dealership_id, handovers.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.handovers \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         conversation_id = CASE WHEN $5::boolean THEN $6::uuid ELSE conversation_id END, \
         reason = CASE WHEN $7::boolean THEN $8::public.handover_reason ELSE reason END, \
         status = CASE WHEN $9::boolean THEN $10::public.handover_status ELSE status END, \
         urgency = CASE WHEN $11::boolean THEN $12::public.lead_priority ELSE urgency END, \
         from_user_id = CASE WHEN $13::boolean THEN $14::uuid ELSE from_user_id END, \
         to_user_id = CASE WHEN $15::boolean THEN $16::uuid ELSE to_user_id END, \
         summary = CASE WHEN $17::boolean THEN $18::text ELSE summary END, \
         dossier = CASE WHEN $19::boolean THEN $20::jsonb ELSE dossier END, \
         requested_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE requested_at END, \
         expires_at = CASE WHEN $23::boolean THEN $24::timestamptz ELSE expires_at END, \
         accepted_at = CASE WHEN $25::boolean THEN $26::timestamptz ELSE accepted_at END, \
         completed_at = CASE WHEN $27::boolean THEN $28::timestamptz ELSE completed_at END, \
         resolution = CASE WHEN $29::boolean THEN $30::text ELSE resolution END, \
         satisfaction = CASE WHEN $31::boolean THEN $32::smallint ELSE satisfaction END \
         WHERE dealership_id = $33::uuid AND id = $34::uuid \
         RETURNING dealership_id, id, conversation_id, reason, status, urgency, from_user_id, \
         to_user_id, summary, dossier, requested_at, expires_at, accepted_at, completed_at, \
         resolution, satisfaction";
    const DELETE: &'static str = "DELETE FROM public.handovers \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    Handover { dealership_id = "dealership_id", id = "id", conversation_id =
    "conversation_id", reason = "reason", status = "status", urgency = "urgency",
    from_user_id = "from_user_id", to_user_id = "to_user_id", summary = "summary",
    dossier = "dossier", requested_at = "requested_at", expires_at = "expires_at",
    accepted_at = "accepted_at", completed_at = "completed_at", resolution =
    "resolution", satisfaction = "satisfaction" }
);

/// A row to insert into `public.handovers`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewHandover {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<HandoverId>,
    /// `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// `handover_reason`.
    pub reason: HandoverReason,
    /// `handover_status`, `pending` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<HandoverStatus>,
    /// `lead_priority`, `normal` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub urgency: Option<LeadPriority>,
    /// Nothing: the AI.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub from_user_id: Option<UserId>,
    /// Nothing: whoever takes it.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub to_user_id: Option<UserId>,
    /// What the one who takes over must know.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub summary: Option<String>,
    /// The customer's wishes and the vehicles in question, gathered by the AI.
    ///
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dossier: Option<values::Jsonb>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub requested_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub expires_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub accepted_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub completed_at: Option<values::TimestampTz>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub resolution: Option<String>,
    /// What the customer thought of it, from 1 to 5.
    ///
    /// `smallint`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub satisfaction: Option<i16>,
}

impl NewHandover {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(conversation_id: ConversationId, reason: HandoverReason) -> Self {
        Self {
            dealership_id: None,
            id: None,
            conversation_id,
            reason,
            status: None,
            urgency: None,
            from_user_id: None,
            to_user_id: None,
            summary: None,
            dossier: None,
            requested_at: None,
            expires_at: None,
            accepted_at: None,
            completed_at: None,
            resolution: None,
            satisfaction: None,
        }
    }
}

impl relation::NewRow for NewHandover {
    type Row = Handover;
}

rows::parameters!(
    NewHandover { dealership_id, id, conversation_id, reason, status, urgency,
    from_user_id, to_user_id, summary, dossier, requested_at, expires_at, accepted_at,
    completed_at, resolution, satisfaction }
);

/// Changes to a row of `public.handovers`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct HandoverPatch {
    /// The new [`dealership_id`](Handover::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](Handover::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<HandoverId>,
    /// The new [`conversation_id`](Handover::conversation_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub conversation_id: Option<ConversationId>,
    /// The new [`reason`](Handover::reason).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub reason: Option<HandoverReason>,
    /// The new [`status`](Handover::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<HandoverStatus>,
    /// The new [`urgency`](Handover::urgency).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub urgency: Option<LeadPriority>,
    /// The new [`from_user_id`](Handover::from_user_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub from_user_id: Option<Option<UserId>>,
    /// The new [`to_user_id`](Handover::to_user_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub to_user_id: Option<Option<UserId>>,
    /// The new [`summary`](Handover::summary).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub summary: Option<String>,
    /// The new [`dossier`](Handover::dossier).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dossier: Option<values::Jsonb>,
    /// The new [`requested_at`](Handover::requested_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub requested_at: Option<values::TimestampTz>,
    /// The new [`expires_at`](Handover::expires_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub expires_at: Option<Option<values::TimestampTz>>,
    /// The new [`accepted_at`](Handover::accepted_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub accepted_at: Option<Option<values::TimestampTz>>,
    /// The new [`completed_at`](Handover::completed_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub completed_at: Option<Option<values::TimestampTz>>,
    /// The new [`resolution`](Handover::resolution).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub resolution: Option<Option<String>>,
    /// The new [`satisfaction`](Handover::satisfaction).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub satisfaction: Option<Option<i16>>,
}

impl relation::Patch for HandoverPatch {
    type Row = Handover;
}

rows::parameters!(
    HandoverPatch { [dealership_id], [id], [conversation_id], [reason], [status],
    [urgency], [from_user_id], [to_user_id], [summary], [dossier], [requested_at],
    [expires_at], [accepted_at], [completed_at], [resolution], [satisfaction] }
);

/// When the AI must call a person.
///
/// A row of the table `public.handover_rules`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct HandoverRule {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: HandoverRuleId,
    /// `text`.
    pub name: String,
    /// What is looked at, for example `sentiment` or `message.text`.
    ///
    /// `text`.
    pub field: String,
    /// `rule_operator`.
    pub operator: RuleOperator,
    /// `text`.
    pub value: String,
    /// `handover_reason`, `rule` by default.
    pub reason: HandoverReason,
    /// `lead_priority`, `normal` by default.
    pub urgency: LeadPriority,
    /// Nothing: whoever is free.
    ///
    /// `uuid`, refers to `core.users`.
    pub assign_to: Option<UserId>,
    /// `boolean`, `true` by default.
    pub is_active: bool,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl HandoverRule {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `field`.
    pub const COLUMN_FIELD: &'static str = "field";
    /// Name of the column `operator`.
    pub const COLUMN_OPERATOR: &'static str = "operator";
    /// Name of the column `value`.
    pub const COLUMN_VALUE: &'static str = "value";
    /// Name of the column `reason`.
    pub const COLUMN_REASON: &'static str = "reason";
    /// Name of the column `urgency`.
    pub const COLUMN_URGENCY: &'static str = "urgency";
    /// Name of the column `assign_to`.
    pub const COLUMN_ASSIGN_TO: &'static str = "assign_to";
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
            "SELECT dealership_id, id, name, field, operator, value, reason, urgency, assign_to, \
         is_active, created_at \
         FROM public.handover_rules \
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
            "SELECT dealership_id, id, name, field, operator, value, reason, urgency, assign_to, \
         is_active, created_at \
         FROM public.handover_rules \
         WHERE dealership_id = $1::uuid \
         ORDER BY handover_rules.dealership_id, handover_rules.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `assign_to`.
    #[must_use]
    pub const fn by_dealership_id_and_assign_to(
        dealership_id: DealershipId,
        assign_to: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, field, operator, value, reason, urgency, assign_to, \
         is_active, created_at \
         FROM public.handover_rules \
         WHERE dealership_id = $1::uuid AND assign_to = $2::uuid \
         ORDER BY handover_rules.dealership_id, handover_rules.id",
            (dealership_id, assign_to),
        )
    }
}

impl relation::Relation for HandoverRule {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "handover_rules";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "field",
        "operator",
        "value",
        "reason",
        "urgency",
        "assign_to",
        "is_active",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, field, operator, value, reason, urgency, assign_to, \
         is_active, created_at \
         FROM public.handover_rules";
}

impl relation::Table for HandoverRule {
    type New = NewHandoverRule;
    type Patch = HandoverRulePatch;
    const INSERT: &'static str = "INSERT INTO public.handover_rules \
         (dealership_id, id, name, field, operator, value, reason, urgency, assign_to, is_active, \
         created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, \
         COALESCE($7::public.handover_reason, 'rule'::public.handover_reason), \
         COALESCE($8::public.lead_priority, 'normal'::public.lead_priority), $9, \
         COALESCE($10::boolean, 'true'::boolean), COALESCE($11::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, name, field, operator, value, reason, urgency, assign_to, \
         is_active, created_at";
}

impl relation::Keyed for HandoverRule {
    type Key = (DealershipId, HandoverRuleId);
    const FIND: &'static str = "SELECT dealership_id, id, name, field, operator, value, reason, urgency, assign_to, \
         is_active, created_at \
         FROM public.handover_rules \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, field, operator, value, reason, urgency, assign_to, \
         is_active, created_at \
         FROM public.handover_rules \
         ORDER BY handover_rules.dealership_id, handover_rules.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, field, operator, value, reason, urgency, assign_to, \
         is_active, created_at \
         FROM public.handover_rules \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY handover_rules.dealership_id, handover_rules.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.handover_rules \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         field = CASE WHEN $7::boolean THEN $8::text ELSE field END, \
         operator = CASE WHEN $9::boolean THEN $10::public.rule_operator ELSE operator END, \
         value = CASE WHEN $11::boolean THEN $12::text ELSE value END, \
         reason = CASE WHEN $13::boolean THEN $14::public.handover_reason ELSE reason END, \
         urgency = CASE WHEN $15::boolean THEN $16::public.lead_priority ELSE urgency END, \
         assign_to = CASE WHEN $17::boolean THEN $18::uuid ELSE assign_to END, \
         is_active = CASE WHEN $19::boolean THEN $20::boolean ELSE is_active END, \
         created_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE created_at END \
         WHERE dealership_id = $23::uuid AND id = $24::uuid \
         RETURNING dealership_id, id, name, field, operator, value, reason, urgency, assign_to, \
         is_active, created_at";
    const DELETE: &'static str = "DELETE FROM public.handover_rules \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    HandoverRule { dealership_id = "dealership_id", id = "id", name = "name", field =
    "field", operator = "operator", value = "value", reason = "reason", urgency =
    "urgency", assign_to = "assign_to", is_active = "is_active", created_at =
    "created_at" }
);

/// A row to insert into `public.handover_rules`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewHandoverRule {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<HandoverRuleId>,
    /// `text`.
    pub name: String,
    /// What is looked at, for example `sentiment` or `message.text`.
    ///
    /// `text`.
    pub field: String,
    /// `rule_operator`.
    pub operator: RuleOperator,
    /// `text`.
    pub value: String,
    /// `handover_reason`, `rule` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub reason: Option<HandoverReason>,
    /// `lead_priority`, `normal` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub urgency: Option<LeadPriority>,
    /// Nothing: whoever is free.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub assign_to: Option<UserId>,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_active: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewHandoverRule {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        name: String,
        field: String,
        operator: RuleOperator,
        value: String,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            field,
            operator,
            value,
            reason: None,
            urgency: None,
            assign_to: None,
            is_active: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewHandoverRule {
    type Row = HandoverRule;
}

rows::parameters!(
    NewHandoverRule { dealership_id, id, name, field, operator, value, reason, urgency,
    assign_to, is_active, created_at }
);

/// Changes to a row of `public.handover_rules`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct HandoverRulePatch {
    /// The new [`dealership_id`](HandoverRule::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](HandoverRule::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<HandoverRuleId>,
    /// The new [`name`](HandoverRule::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`field`](HandoverRule::field).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub field: Option<String>,
    /// The new [`operator`](HandoverRule::operator).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub operator: Option<RuleOperator>,
    /// The new [`value`](HandoverRule::value).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub value: Option<String>,
    /// The new [`reason`](HandoverRule::reason).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub reason: Option<HandoverReason>,
    /// The new [`urgency`](HandoverRule::urgency).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub urgency: Option<LeadPriority>,
    /// The new [`assign_to`](HandoverRule::assign_to).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub assign_to: Option<Option<UserId>>,
    /// The new [`is_active`](HandoverRule::is_active).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_active: Option<bool>,
    /// The new [`created_at`](HandoverRule::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for HandoverRulePatch {
    type Row = HandoverRule;
}

rows::parameters!(
    HandoverRulePatch { [dealership_id], [id], [name], [field], [operator], [value],
    [reason], [urgency], [assign_to], [is_active], [created_at] }
);

/// Whether a person is at the desk, and how much they can take.
///
/// A row of the table `public.agent_presence`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AgentPresence {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `core.users`.
    pub user_id: UserId,
    /// `presence_status`, `offline` by default.
    pub status: PresenceStatus,
    /// `smallint`, `5` by default.
    pub max_conversations: i16,
    /// `smallint`, `0` by default.
    pub open_conversations: i16,
    /// `text`.
    pub status_text: Option<String>,
    /// `timestamptz`, `now()` by default.
    pub last_seen_at: values::TimestampTz,
}

impl AgentPresence {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `max_conversations`.
    pub const COLUMN_MAX_CONVERSATIONS: &'static str = "max_conversations";
    /// Name of the column `open_conversations`.
    pub const COLUMN_OPEN_CONVERSATIONS: &'static str = "open_conversations";
    /// Name of the column `status_text`.
    pub const COLUMN_STATUS_TEXT: &'static str = "status_text";
    /// Name of the column `last_seen_at`.
    pub const COLUMN_LAST_SEEN_AT: &'static str = "last_seen_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, user_id, status, max_conversations, open_conversations, status_text, \
         last_seen_at \
         FROM public.agent_presence \
         WHERE dealership_id = $1::uuid \
         ORDER BY agent_presence.dealership_id, agent_presence.user_id",
            (dealership_id,),
        )
    }
}

impl relation::Relation for AgentPresence {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "agent_presence";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "user_id",
        "status",
        "max_conversations",
        "open_conversations",
        "status_text",
        "last_seen_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, user_id, status, max_conversations, open_conversations, status_text, \
         last_seen_at \
         FROM public.agent_presence";
}

impl relation::Table for AgentPresence {
    type New = NewAgentPresence;
    type Patch = AgentPresencePatch;
    const INSERT: &'static str = "INSERT INTO public.agent_presence \
         (dealership_id, user_id, status, max_conversations, open_conversations, status_text, \
         last_seen_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, COALESCE($3::public.presence_status, 'offline'::public.presence_status), \
         COALESCE($4::smallint, '5'::smallint), COALESCE($5::smallint, '0'::smallint), $6, \
         COALESCE($7::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, user_id, status, max_conversations, open_conversations, \
         status_text, last_seen_at";
}

impl relation::Keyed for AgentPresence {
    type Key = (DealershipId, UserId);
    const FIND: &'static str = "SELECT dealership_id, user_id, status, max_conversations, open_conversations, status_text, \
         last_seen_at \
         FROM public.agent_presence \
         WHERE dealership_id = $1::uuid AND user_id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, user_id, status, max_conversations, open_conversations, status_text, \
         last_seen_at \
         FROM public.agent_presence \
         ORDER BY agent_presence.dealership_id, agent_presence.user_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, user_id, status, max_conversations, open_conversations, status_text, \
         last_seen_at \
         FROM public.agent_presence \
         WHERE (dealership_id, user_id) > ($1::uuid, $2::uuid) \
         ORDER BY agent_presence.dealership_id, agent_presence.user_id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.agent_presence \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         user_id = CASE WHEN $3::boolean THEN $4::uuid ELSE user_id END, \
         status = CASE WHEN $5::boolean THEN $6::public.presence_status ELSE status END, \
         max_conversations = CASE WHEN $7::boolean THEN $8::smallint ELSE max_conversations END, \
         open_conversations = CASE WHEN $9::boolean THEN $10::smallint ELSE open_conversations END, \
         status_text = CASE WHEN $11::boolean THEN $12::text ELSE status_text END, \
         last_seen_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE last_seen_at END \
         WHERE dealership_id = $15::uuid AND user_id = $16::uuid \
         RETURNING dealership_id, user_id, status, max_conversations, open_conversations, \
         status_text, last_seen_at";
    const DELETE: &'static str = "DELETE FROM public.agent_presence \
         WHERE dealership_id = $1::uuid AND user_id = $2::uuid";
}

rows::row!(
    AgentPresence { dealership_id = "dealership_id", user_id = "user_id", status =
    "status", max_conversations = "max_conversations", open_conversations =
    "open_conversations", status_text = "status_text", last_seen_at = "last_seen_at" }
);

/// A row to insert into `public.agent_presence`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAgentPresence {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `core.users`.
    pub user_id: UserId,
    /// `presence_status`, `offline` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<PresenceStatus>,
    /// `smallint`, `5` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub max_conversations: Option<i16>,
    /// `smallint`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub open_conversations: Option<i16>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status_text: Option<String>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub last_seen_at: Option<values::TimestampTz>,
}

impl NewAgentPresence {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(user_id: UserId) -> Self {
        Self {
            dealership_id: None,
            user_id,
            status: None,
            max_conversations: None,
            open_conversations: None,
            status_text: None,
            last_seen_at: None,
        }
    }
}

impl relation::NewRow for NewAgentPresence {
    type Row = AgentPresence;
}

rows::parameters!(
    NewAgentPresence { dealership_id, user_id, status, max_conversations,
    open_conversations, status_text, last_seen_at }
);

/// Changes to a row of `public.agent_presence`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AgentPresencePatch {
    /// The new [`dealership_id`](AgentPresence::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`user_id`](AgentPresence::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub user_id: Option<UserId>,
    /// The new [`status`](AgentPresence::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<PresenceStatus>,
    /// The new [`max_conversations`](AgentPresence::max_conversations).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub max_conversations: Option<i16>,
    /// The new [`open_conversations`](AgentPresence::open_conversations).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub open_conversations: Option<i16>,
    /// The new [`status_text`](AgentPresence::status_text).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub status_text: Option<Option<String>>,
    /// The new [`last_seen_at`](AgentPresence::last_seen_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub last_seen_at: Option<values::TimestampTz>,
}

impl relation::Patch for AgentPresencePatch {
    type Row = AgentPresence;
}

rows::parameters!(
    AgentPresencePatch { [dealership_id], [user_id], [status], [max_conversations],
    [open_conversations], [status_text], [last_seen_at] }
);

/// A selection of conversations that a person keeps on the dashboard.
///
/// A row of the table `public.dashboard_views`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DashboardView {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: DashboardViewId,
    /// `uuid`, refers to `core.users`.
    pub user_id: UserId,
    /// `text`.
    pub name: String,
    /// `jsonb`, `{}` by default.
    pub filter: values::Jsonb,
    /// `integer`, `0` by default.
    pub position: i32,
    /// Colleagues see it too.
    ///
    /// `boolean`, `false` by default.
    pub is_shared: bool,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl DashboardView {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `filter`.
    pub const COLUMN_FILTER: &'static str = "filter";
    /// Name of the column `position`.
    pub const COLUMN_POSITION: &'static str = "position";
    /// Name of the column `is_shared`.
    pub const COLUMN_IS_SHARED: &'static str = "is_shared";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `dealership_id` and `user_id` and `name`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_user_id_and_name(
        dealership_id: DealershipId,
        user_id: UserId,
        name: &str,
    ) -> relation::Query<Self, (DealershipId, UserId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, user_id, name, filter, \"position\", is_shared, created_at \
         FROM public.dashboard_views \
         WHERE dealership_id = $1::uuid AND user_id = $2::uuid AND name = $3::text",
            (dealership_id, user_id, name),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, user_id, name, filter, \"position\", is_shared, created_at \
         FROM public.dashboard_views \
         WHERE dealership_id = $1::uuid \
         ORDER BY dashboard_views.dealership_id, dashboard_views.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `user_id`.
    #[must_use]
    pub const fn by_dealership_id_and_user_id(
        dealership_id: DealershipId,
        user_id: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, user_id, name, filter, \"position\", is_shared, created_at \
         FROM public.dashboard_views \
         WHERE dealership_id = $1::uuid AND user_id = $2::uuid \
         ORDER BY dashboard_views.dealership_id, dashboard_views.id",
            (dealership_id, user_id),
        )
    }
}

impl relation::Relation for DashboardView {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "dashboard_views";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "user_id",
        "name",
        "filter",
        "position",
        "is_shared",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, user_id, name, filter, \"position\", is_shared, created_at \
         FROM public.dashboard_views";
}

impl relation::Table for DashboardView {
    type New = NewDashboardView;
    type Patch = DashboardViewPatch;
    const INSERT: &'static str = "INSERT INTO public.dashboard_views \
         (dealership_id, id, user_id, name, filter, \"position\", is_shared, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, COALESCE($5::jsonb, '{}'::jsonb), \
         COALESCE($6::integer, '0'::integer), COALESCE($7::boolean, 'false'::boolean), \
         COALESCE($8::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, user_id, name, filter, \"position\", is_shared, created_at";
}

impl relation::Keyed for DashboardView {
    type Key = (DealershipId, DashboardViewId);
    const FIND: &'static str = "SELECT dealership_id, id, user_id, name, filter, \"position\", is_shared, created_at \
         FROM public.dashboard_views \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, user_id, name, filter, \"position\", is_shared, created_at \
         FROM public.dashboard_views \
         ORDER BY dashboard_views.dealership_id, dashboard_views.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, user_id, name, filter, \"position\", is_shared, created_at \
         FROM public.dashboard_views \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY dashboard_views.dealership_id, dashboard_views.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.dashboard_views \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         user_id = CASE WHEN $5::boolean THEN $6::uuid ELSE user_id END, \
         name = CASE WHEN $7::boolean THEN $8::text ELSE name END, \
         filter = CASE WHEN $9::boolean THEN $10::jsonb ELSE filter END, \
         \"position\" = CASE WHEN $11::boolean THEN $12::integer ELSE \"position\" END, \
         is_shared = CASE WHEN $13::boolean THEN $14::boolean ELSE is_shared END, \
         created_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE created_at END \
         WHERE dealership_id = $17::uuid AND id = $18::uuid \
         RETURNING dealership_id, id, user_id, name, filter, \"position\", is_shared, created_at";
    const DELETE: &'static str = "DELETE FROM public.dashboard_views \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    DashboardView { dealership_id = "dealership_id", id = "id", user_id = "user_id", name
    = "name", filter = "filter", position = "position", is_shared = "is_shared",
    created_at = "created_at" }
);

/// A row to insert into `public.dashboard_views`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDashboardView {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<DashboardViewId>,
    /// `uuid`, refers to `core.users`.
    pub user_id: UserId,
    /// `text`.
    pub name: String,
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub filter: Option<values::Jsonb>,
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub position: Option<i32>,
    /// Colleagues see it too.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_shared: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewDashboardView {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(user_id: UserId, name: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            user_id,
            name,
            filter: None,
            position: None,
            is_shared: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewDashboardView {
    type Row = DashboardView;
}

rows::parameters!(
    NewDashboardView { dealership_id, id, user_id, name, filter, position, is_shared,
    created_at }
);

/// Changes to a row of `public.dashboard_views`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DashboardViewPatch {
    /// The new [`dealership_id`](DashboardView::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](DashboardView::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<DashboardViewId>,
    /// The new [`user_id`](DashboardView::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub user_id: Option<UserId>,
    /// The new [`name`](DashboardView::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`filter`](DashboardView::filter).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub filter: Option<values::Jsonb>,
    /// The new [`position`](DashboardView::position).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub position: Option<i32>,
    /// The new [`is_shared`](DashboardView::is_shared).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_shared: Option<bool>,
    /// The new [`created_at`](DashboardView::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for DashboardViewPatch {
    type Row = DashboardView;
}

rows::parameters!(
    DashboardViewPatch { [dealership_id], [id], [user_id], [name], [filter], [position],
    [is_shared], [created_at] }
);

/// Who is told of each message of a conversation.
///
/// A row of the table `public.conversation_watchers`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConversationWatcher {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `core.users`.
    pub user_id: UserId,
    /// `timestamptz`, `now()` by default.
    pub since_at: values::TimestampTz,
}

impl ConversationWatcher {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `conversation_id`.
    pub const COLUMN_CONVERSATION_ID: &'static str = "conversation_id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `since_at`.
    pub const COLUMN_SINCE_AT: &'static str = "since_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, conversation_id, user_id, since_at \
         FROM public.conversation_watchers \
         WHERE dealership_id = $1::uuid \
         ORDER BY conversation_watchers.dealership_id, conversation_watchers.conversation_id, conversation_watchers.user_id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `conversation_id`.
    #[must_use]
    pub const fn by_dealership_id_and_conversation_id(
        dealership_id: DealershipId,
        conversation_id: ConversationId,
    ) -> relation::Query<Self, (DealershipId, ConversationId)> {
        relation::Query::new(
            "SELECT dealership_id, conversation_id, user_id, since_at \
         FROM public.conversation_watchers \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid \
         ORDER BY conversation_watchers.dealership_id, conversation_watchers.conversation_id, conversation_watchers.user_id",
            (dealership_id, conversation_id),
        )
    }

    /// All rows with these values of `dealership_id` and `user_id`.
    #[must_use]
    pub const fn by_dealership_id_and_user_id(
        dealership_id: DealershipId,
        user_id: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, conversation_id, user_id, since_at \
         FROM public.conversation_watchers \
         WHERE dealership_id = $1::uuid AND user_id = $2::uuid \
         ORDER BY conversation_watchers.dealership_id, conversation_watchers.conversation_id, conversation_watchers.user_id",
            (dealership_id, user_id),
        )
    }
}

impl relation::Relation for ConversationWatcher {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "conversation_watchers";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "conversation_id",
        "user_id",
        "since_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, conversation_id, user_id, since_at \
         FROM public.conversation_watchers";
}

impl relation::Table for ConversationWatcher {
    type New = NewConversationWatcher;
    type Patch = ConversationWatcherPatch;
    const INSERT: &'static str = "INSERT INTO public.conversation_watchers \
         (dealership_id, conversation_id, user_id, since_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, $3, COALESCE($4::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, conversation_id, user_id, since_at";
}

impl relation::Keyed for ConversationWatcher {
    type Key = (DealershipId, ConversationId, UserId);
    const FIND: &'static str = "SELECT dealership_id, conversation_id, user_id, since_at \
         FROM public.conversation_watchers \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid AND user_id = $3::uuid";
    const LIST: &'static str = "SELECT dealership_id, conversation_id, user_id, since_at \
         FROM public.conversation_watchers \
         ORDER BY conversation_watchers.dealership_id, conversation_watchers.conversation_id, conversation_watchers.user_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, conversation_id, user_id, since_at \
         FROM public.conversation_watchers \
         WHERE (dealership_id, conversation_id, user_id) > ($1::uuid, $2::uuid, $3::uuid) \
         ORDER BY conversation_watchers.dealership_id, conversation_watchers.conversation_id, conversation_watchers.user_id LIMIT $4::bigint";
    const UPDATE: &'static str = "UPDATE public.conversation_watchers \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         conversation_id = CASE WHEN $3::boolean THEN $4::uuid ELSE conversation_id END, \
         user_id = CASE WHEN $5::boolean THEN $6::uuid ELSE user_id END, \
         since_at = CASE WHEN $7::boolean THEN $8::timestamptz ELSE since_at END \
         WHERE dealership_id = $9::uuid AND conversation_id = $10::uuid AND user_id = $11::uuid \
         RETURNING dealership_id, conversation_id, user_id, since_at";
    const DELETE: &'static str = "DELETE FROM public.conversation_watchers \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid AND user_id = $3::uuid";
}

rows::row!(
    ConversationWatcher { dealership_id = "dealership_id", conversation_id =
    "conversation_id", user_id = "user_id", since_at = "since_at" }
);

/// A row to insert into `public.conversation_watchers`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewConversationWatcher {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `core.users`.
    pub user_id: UserId,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub since_at: Option<values::TimestampTz>,
}

impl NewConversationWatcher {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(conversation_id: ConversationId, user_id: UserId) -> Self {
        Self {
            dealership_id: None,
            conversation_id,
            user_id,
            since_at: None,
        }
    }
}

impl relation::NewRow for NewConversationWatcher {
    type Row = ConversationWatcher;
}

rows::parameters!(
    NewConversationWatcher { dealership_id, conversation_id, user_id, since_at }
);

/// Changes to a row of `public.conversation_watchers`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConversationWatcherPatch {
    /// The new [`dealership_id`](ConversationWatcher::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`conversation_id`](ConversationWatcher::conversation_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub conversation_id: Option<ConversationId>,
    /// The new [`user_id`](ConversationWatcher::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub user_id: Option<UserId>,
    /// The new [`since_at`](ConversationWatcher::since_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub since_at: Option<values::TimestampTz>,
}

impl relation::Patch for ConversationWatcherPatch {
    type Row = ConversationWatcher;
}

rows::parameters!(
    ConversationWatcherPatch { [dealership_id], [conversation_id], [user_id], [since_at]
    }
);

/// What was read out of a message.
///
/// A row of the table `public.message_insights`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MessageInsight {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `conversations.messages`.
    pub message_id: MessageId,
    /// `sentiment_label`.
    pub sentiment: SentimentLabel,
    /// From -1, the worst, to 1.
    ///
    /// `numeric(4,3)`.
    pub sentiment_score: values::Numeric,
    /// Nothing: none that is known.
    ///
    /// `intent_kind`.
    pub intent: Option<IntentKind>,
    /// Vehicles, prices and dates that it names.
    ///
    /// `jsonb`, `[]` by default.
    pub entities: values::Jsonb,
    /// BCP 47 tag of what it is written in.
    ///
    /// `text`.
    pub language: Option<String>,
    /// What read it.
    ///
    /// `text`, refers to `agents.language_models`.
    pub model: LanguageModelId,
    /// `timestamptz`, `now()` by default.
    pub analyzed_at: values::TimestampTz,
}

impl MessageInsight {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `message_id`.
    pub const COLUMN_MESSAGE_ID: &'static str = "message_id";
    /// Name of the column `sentiment`.
    pub const COLUMN_SENTIMENT: &'static str = "sentiment";
    /// Name of the column `sentiment_score`.
    pub const COLUMN_SENTIMENT_SCORE: &'static str = "sentiment_score";
    /// Name of the column `intent`.
    pub const COLUMN_INTENT: &'static str = "intent";
    /// Name of the column `entities`.
    pub const COLUMN_ENTITIES: &'static str = "entities";
    /// Name of the column `language`.
    pub const COLUMN_LANGUAGE: &'static str = "language";
    /// Name of the column `model`.
    pub const COLUMN_MODEL: &'static str = "model";
    /// Name of the column `analyzed_at`.
    pub const COLUMN_ANALYZED_AT: &'static str = "analyzed_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, message_id, sentiment, sentiment_score, intent, entities, language, \
         model, analyzed_at \
         FROM public.message_insights \
         WHERE dealership_id = $1::uuid \
         ORDER BY message_insights.dealership_id, message_insights.message_id",
            (dealership_id,),
        )
    }

    /// All rows with this value of `model`.
    #[must_use]
    pub const fn by_model(
        model: &LanguageModelId,
    ) -> relation::Query<Self, (&LanguageModelId,)> {
        relation::Query::new(
            "SELECT dealership_id, message_id, sentiment, sentiment_score, intent, entities, language, \
         model, analyzed_at \
         FROM public.message_insights \
         WHERE model = $1::text \
         ORDER BY message_insights.dealership_id, message_insights.message_id",
            (model,),
        )
    }
}

impl relation::Relation for MessageInsight {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "message_insights";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "message_id",
        "sentiment",
        "sentiment_score",
        "intent",
        "entities",
        "language",
        "model",
        "analyzed_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, message_id, sentiment, sentiment_score, intent, entities, language, \
         model, analyzed_at \
         FROM public.message_insights";
}

impl relation::Table for MessageInsight {
    type New = NewMessageInsight;
    type Patch = MessageInsightPatch;
    const INSERT: &'static str = "INSERT INTO public.message_insights \
         (dealership_id, message_id, sentiment, sentiment_score, intent, entities, language, model, \
         analyzed_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, $3, $4, $5, COALESCE($6::jsonb, '[]'::jsonb), $7, $8, \
         COALESCE($9::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, message_id, sentiment, sentiment_score, intent, entities, \
         language, model, analyzed_at";
}

impl relation::Keyed for MessageInsight {
    type Key = (DealershipId, MessageId);
    const FIND: &'static str = "SELECT dealership_id, message_id, sentiment, sentiment_score, intent, entities, language, \
         model, analyzed_at \
         FROM public.message_insights \
         WHERE dealership_id = $1::uuid AND message_id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, message_id, sentiment, sentiment_score, intent, entities, language, \
         model, analyzed_at \
         FROM public.message_insights \
         ORDER BY message_insights.dealership_id, message_insights.message_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, message_id, sentiment, sentiment_score, intent, entities, language, \
         model, analyzed_at \
         FROM public.message_insights \
         WHERE (dealership_id, message_id) > ($1::uuid, $2::uuid) \
         ORDER BY message_insights.dealership_id, message_insights.message_id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.message_insights \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         message_id = CASE WHEN $3::boolean THEN $4::uuid ELSE message_id END, \
         sentiment = CASE WHEN $5::boolean THEN $6::public.sentiment_label ELSE sentiment END, \
         sentiment_score = CASE WHEN $7::boolean THEN $8::numeric ELSE sentiment_score END, \
         intent = CASE WHEN $9::boolean THEN $10::public.intent_kind ELSE intent END, \
         entities = CASE WHEN $11::boolean THEN $12::jsonb ELSE entities END, \
         language = CASE WHEN $13::boolean THEN $14::text ELSE language END, \
         model = CASE WHEN $15::boolean THEN $16::text ELSE model END, \
         analyzed_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE analyzed_at END \
         WHERE dealership_id = $19::uuid AND message_id = $20::uuid \
         RETURNING dealership_id, message_id, sentiment, sentiment_score, intent, entities, \
         language, model, analyzed_at";
    const DELETE: &'static str = "DELETE FROM public.message_insights \
         WHERE dealership_id = $1::uuid AND message_id = $2::uuid";
}

rows::row!(
    MessageInsight { dealership_id = "dealership_id", message_id = "message_id",
    sentiment = "sentiment", sentiment_score = "sentiment_score", intent = "intent",
    entities = "entities", language = "language", model = "model", analyzed_at =
    "analyzed_at" }
);

/// A row to insert into `public.message_insights`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMessageInsight {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `conversations.messages`.
    pub message_id: MessageId,
    /// `sentiment_label`.
    pub sentiment: SentimentLabel,
    /// From -1, the worst, to 1.
    ///
    /// `numeric(4,3)`.
    pub sentiment_score: values::Numeric,
    /// Nothing: none that is known.
    ///
    /// `intent_kind`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub intent: Option<IntentKind>,
    /// Vehicles, prices and dates that it names.
    ///
    /// `jsonb`, `[]` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub entities: Option<values::Jsonb>,
    /// BCP 47 tag of what it is written in.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub language: Option<String>,
    /// What read it.
    ///
    /// `text`, refers to `agents.language_models`.
    pub model: LanguageModelId,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub analyzed_at: Option<values::TimestampTz>,
}

impl NewMessageInsight {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        message_id: MessageId,
        sentiment: SentimentLabel,
        sentiment_score: values::Numeric,
        model: LanguageModelId,
    ) -> Self {
        Self {
            dealership_id: None,
            message_id,
            sentiment,
            sentiment_score,
            intent: None,
            entities: None,
            language: None,
            model,
            analyzed_at: None,
        }
    }
}

impl relation::NewRow for NewMessageInsight {
    type Row = MessageInsight;
}

rows::parameters!(
    NewMessageInsight { dealership_id, message_id, sentiment, sentiment_score, intent,
    entities, language, model, analyzed_at }
);

/// Changes to a row of `public.message_insights`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MessageInsightPatch {
    /// The new [`dealership_id`](MessageInsight::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`message_id`](MessageInsight::message_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub message_id: Option<MessageId>,
    /// The new [`sentiment`](MessageInsight::sentiment).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub sentiment: Option<SentimentLabel>,
    /// The new [`sentiment_score`](MessageInsight::sentiment_score).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub sentiment_score: Option<values::Numeric>,
    /// The new [`intent`](MessageInsight::intent).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub intent: Option<Option<IntentKind>>,
    /// The new [`entities`](MessageInsight::entities).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub entities: Option<values::Jsonb>,
    /// The new [`language`](MessageInsight::language).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub language: Option<Option<String>>,
    /// The new [`model`](MessageInsight::model).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub model: Option<LanguageModelId>,
    /// The new [`analyzed_at`](MessageInsight::analyzed_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub analyzed_at: Option<values::TimestampTz>,
}

impl relation::Patch for MessageInsightPatch {
    type Row = MessageInsight;
}

rows::parameters!(
    MessageInsightPatch { [dealership_id], [message_id], [sentiment], [sentiment_score],
    [intent], [entities], [language], [model], [analyzed_at] }
);

/// What the AI keeps in mind of a conversation.
///
/// A row of the table `public.conversation_contexts`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConversationContext {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// `text`, empty by default.
    pub summary: String,
    /// What the customer told, by name.
    ///
    /// `jsonb`, `{}` by default.
    pub facts: values::Jsonb,
    /// `text[]`, `{}` by default.
    pub open_questions: Vec<String>,
    /// From -1, getting worse, to 1; nothing: too few messages.
    ///
    /// `numeric(4,3)`.
    pub sentiment_trend: Option<values::Numeric>,
    /// Length of it all, for the model's window.
    ///
    /// `integer`, `0` by default.
    pub tokens: i32,
    /// How far the conversation has been read.
    ///
    /// `uuid`, refers to `conversations.messages`.
    pub last_message_id: Option<MessageId>,
    /// `timestamptz`, `now()` by default.
    pub updated_at: values::TimestampTz,
}

impl ConversationContext {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `conversation_id`.
    pub const COLUMN_CONVERSATION_ID: &'static str = "conversation_id";
    /// Name of the column `summary`.
    pub const COLUMN_SUMMARY: &'static str = "summary";
    /// Name of the column `facts`.
    pub const COLUMN_FACTS: &'static str = "facts";
    /// Name of the column `open_questions`.
    pub const COLUMN_OPEN_QUESTIONS: &'static str = "open_questions";
    /// Name of the column `sentiment_trend`.
    pub const COLUMN_SENTIMENT_TREND: &'static str = "sentiment_trend";
    /// Name of the column `tokens`.
    pub const COLUMN_TOKENS: &'static str = "tokens";
    /// Name of the column `last_message_id`.
    pub const COLUMN_LAST_MESSAGE_ID: &'static str = "last_message_id";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, conversation_id, summary, facts, open_questions, sentiment_trend, \
         tokens, last_message_id, updated_at \
         FROM public.conversation_contexts \
         WHERE dealership_id = $1::uuid \
         ORDER BY conversation_contexts.dealership_id, conversation_contexts.conversation_id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `last_message_id`.
    #[must_use]
    pub const fn by_dealership_id_and_last_message_id(
        dealership_id: DealershipId,
        last_message_id: MessageId,
    ) -> relation::Query<Self, (DealershipId, MessageId)> {
        relation::Query::new(
            "SELECT dealership_id, conversation_id, summary, facts, open_questions, sentiment_trend, \
         tokens, last_message_id, updated_at \
         FROM public.conversation_contexts \
         WHERE dealership_id = $1::uuid AND last_message_id = $2::uuid \
         ORDER BY conversation_contexts.dealership_id, conversation_contexts.conversation_id",
            (dealership_id, last_message_id),
        )
    }
}

impl relation::Relation for ConversationContext {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "conversation_contexts";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "conversation_id",
        "summary",
        "facts",
        "open_questions",
        "sentiment_trend",
        "tokens",
        "last_message_id",
        "updated_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, conversation_id, summary, facts, open_questions, sentiment_trend, \
         tokens, last_message_id, updated_at \
         FROM public.conversation_contexts";
}

impl relation::Table for ConversationContext {
    type New = NewConversationContext;
    type Patch = ConversationContextPatch;
    const INSERT: &'static str = "INSERT INTO public.conversation_contexts \
         (dealership_id, conversation_id, summary, facts, open_questions, sentiment_trend, tokens, \
         last_message_id, updated_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, COALESCE($3::text, ''::text), COALESCE($4::jsonb, '{}'::jsonb), \
         COALESCE($5::text[], '{}'::text[]), $6, COALESCE($7::integer, '0'::integer), $8, \
         COALESCE($9::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, conversation_id, summary, facts, open_questions, sentiment_trend, \
         tokens, last_message_id, updated_at";
}

impl relation::Keyed for ConversationContext {
    type Key = (DealershipId, ConversationId);
    const FIND: &'static str = "SELECT dealership_id, conversation_id, summary, facts, open_questions, sentiment_trend, \
         tokens, last_message_id, updated_at \
         FROM public.conversation_contexts \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, conversation_id, summary, facts, open_questions, sentiment_trend, \
         tokens, last_message_id, updated_at \
         FROM public.conversation_contexts \
         ORDER BY conversation_contexts.dealership_id, conversation_contexts.conversation_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, conversation_id, summary, facts, open_questions, sentiment_trend, \
         tokens, last_message_id, updated_at \
         FROM public.conversation_contexts \
         WHERE (dealership_id, conversation_id) > ($1::uuid, $2::uuid) \
         ORDER BY conversation_contexts.dealership_id, conversation_contexts.conversation_id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.conversation_contexts \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         conversation_id = CASE WHEN $3::boolean THEN $4::uuid ELSE conversation_id END, \
         summary = CASE WHEN $5::boolean THEN $6::text ELSE summary END, \
         facts = CASE WHEN $7::boolean THEN $8::jsonb ELSE facts END, \
         open_questions = CASE WHEN $9::boolean THEN $10::text[] ELSE open_questions END, \
         sentiment_trend = CASE WHEN $11::boolean THEN $12::numeric ELSE sentiment_trend END, \
         tokens = CASE WHEN $13::boolean THEN $14::integer ELSE tokens END, \
         last_message_id = CASE WHEN $15::boolean THEN $16::uuid ELSE last_message_id END, \
         updated_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE updated_at END \
         WHERE dealership_id = $19::uuid AND conversation_id = $20::uuid \
         RETURNING dealership_id, conversation_id, summary, facts, open_questions, sentiment_trend, \
         tokens, last_message_id, updated_at";
    const DELETE: &'static str = "DELETE FROM public.conversation_contexts \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid";
}

rows::row!(
    ConversationContext { dealership_id = "dealership_id", conversation_id =
    "conversation_id", summary = "summary", facts = "facts", open_questions =
    "open_questions", sentiment_trend = "sentiment_trend", tokens = "tokens",
    last_message_id = "last_message_id", updated_at = "updated_at" }
);

/// A row to insert into `public.conversation_contexts`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewConversationContext {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub summary: Option<String>,
    /// What the customer told, by name.
    ///
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub facts: Option<values::Jsonb>,
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub open_questions: Option<Vec<String>>,
    /// From -1, getting worse, to 1; nothing: too few messages.
    ///
    /// `numeric(4,3)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sentiment_trend: Option<values::Numeric>,
    /// Length of it all, for the model's window.
    ///
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tokens: Option<i32>,
    /// How far the conversation has been read.
    ///
    /// `uuid`, refers to `conversations.messages`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub last_message_id: Option<MessageId>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
}

impl NewConversationContext {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(conversation_id: ConversationId) -> Self {
        Self {
            dealership_id: None,
            conversation_id,
            summary: None,
            facts: None,
            open_questions: None,
            sentiment_trend: None,
            tokens: None,
            last_message_id: None,
            updated_at: None,
        }
    }
}

impl relation::NewRow for NewConversationContext {
    type Row = ConversationContext;
}

rows::parameters!(
    NewConversationContext { dealership_id, conversation_id, summary, facts,
    open_questions, sentiment_trend, tokens, last_message_id, updated_at }
);

/// Changes to a row of `public.conversation_contexts`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConversationContextPatch {
    /// The new [`dealership_id`](ConversationContext::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`conversation_id`](ConversationContext::conversation_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub conversation_id: Option<ConversationId>,
    /// The new [`summary`](ConversationContext::summary).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub summary: Option<String>,
    /// The new [`facts`](ConversationContext::facts).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub facts: Option<values::Jsonb>,
    /// The new [`open_questions`](ConversationContext::open_questions).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub open_questions: Option<Vec<String>>,
    /// The new [`sentiment_trend`](ConversationContext::sentiment_trend).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub sentiment_trend: Option<Option<values::Numeric>>,
    /// The new [`tokens`](ConversationContext::tokens).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub tokens: Option<i32>,
    /// The new [`last_message_id`](ConversationContext::last_message_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub last_message_id: Option<Option<MessageId>>,
    /// The new [`updated_at`](ConversationContext::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
}

impl relation::Patch for ConversationContextPatch {
    type Row = ConversationContext;
}

rows::parameters!(
    ConversationContextPatch { [dealership_id], [conversation_id], [summary], [facts],
    [open_questions], [sentiment_trend], [tokens], [last_message_id], [updated_at] }
);

/// A subject that conversations come to.
///
/// A row of the table `public.topics`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Topic {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: TopicId,
    /// `text`.
    pub name: String,
    /// `text[]`, `{}` by default.
    pub keywords: Vec<String>,
    /// `boolean`, `true` by default.
    pub is_active: bool,
}

impl Topic {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `keywords`.
    pub const COLUMN_KEYWORDS: &'static str = "keywords";
    /// Name of the column `is_active`.
    pub const COLUMN_IS_ACTIVE: &'static str = "is_active";
    /// The row with these values of `dealership_id` and `name`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_name(
        dealership_id: DealershipId,
        name: &str,
    ) -> relation::Query<Self, (DealershipId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, keywords, is_active \
         FROM public.topics \
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
            "SELECT dealership_id, id, name, keywords, is_active \
         FROM public.topics \
         WHERE dealership_id = $1::uuid \
         ORDER BY topics.dealership_id, topics.id",
            (dealership_id,),
        )
    }
}

impl relation::Relation for Topic {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "topics";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "keywords",
        "is_active",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, keywords, is_active \
         FROM public.topics";
}

impl relation::Table for Topic {
    type New = NewTopic;
    type Patch = TopicPatch;
    const INSERT: &'static str = "INSERT INTO public.topics \
         (dealership_id, id, name, keywords, is_active) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, COALESCE($4::text[], '{}'::text[]), \
         COALESCE($5::boolean, 'true'::boolean)) \
         RETURNING dealership_id, id, name, keywords, is_active";
}

impl relation::Keyed for Topic {
    type Key = (DealershipId, TopicId);
    const FIND: &'static str = "SELECT dealership_id, id, name, keywords, is_active \
         FROM public.topics \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, keywords, is_active \
         FROM public.topics \
         ORDER BY topics.dealership_id, topics.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, keywords, is_active \
         FROM public.topics \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY topics.dealership_id, topics.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.topics \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         keywords = CASE WHEN $7::boolean THEN $8::text[] ELSE keywords END, \
         is_active = CASE WHEN $9::boolean THEN $10::boolean ELSE is_active END \
         WHERE dealership_id = $11::uuid AND id = $12::uuid \
         RETURNING dealership_id, id, name, keywords, is_active";
    const DELETE: &'static str = "DELETE FROM public.topics \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    Topic { dealership_id = "dealership_id", id = "id", name = "name", keywords =
    "keywords", is_active = "is_active" }
);

/// A row to insert into `public.topics`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewTopic {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<TopicId>,
    /// `text`.
    pub name: String,
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub keywords: Option<Vec<String>>,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_active: Option<bool>,
}

impl NewTopic {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            keywords: None,
            is_active: None,
        }
    }
}

impl relation::NewRow for NewTopic {
    type Row = Topic;
}

rows::parameters!(NewTopic { dealership_id, id, name, keywords, is_active });

/// Changes to a row of `public.topics`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TopicPatch {
    /// The new [`dealership_id`](Topic::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](Topic::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<TopicId>,
    /// The new [`name`](Topic::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`keywords`](Topic::keywords).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub keywords: Option<Vec<String>>,
    /// The new [`is_active`](Topic::is_active).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_active: Option<bool>,
}

impl relation::Patch for TopicPatch {
    type Row = Topic;
}

rows::parameters!(TopicPatch { [dealership_id], [id], [name], [keywords], [is_active] });

/// That a conversation came to a subject.
///
/// A row of the table `public.conversation_topics`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConversationTopic {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `conversations.topics`.
    pub topic_id: TopicId,
    /// From 0 to 1.
    ///
    /// `numeric(4,3)`.
    pub relevance: values::Numeric,
    /// `integer`, `1` by default.
    pub mentions: i32,
    /// `timestamptz`, `now()` by default.
    pub first_mentioned_at: values::TimestampTz,
}

impl ConversationTopic {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `conversation_id`.
    pub const COLUMN_CONVERSATION_ID: &'static str = "conversation_id";
    /// Name of the column `topic_id`.
    pub const COLUMN_TOPIC_ID: &'static str = "topic_id";
    /// Name of the column `relevance`.
    pub const COLUMN_RELEVANCE: &'static str = "relevance";
    /// Name of the column `mentions`.
    pub const COLUMN_MENTIONS: &'static str = "mentions";
    /// Name of the column `first_mentioned_at`.
    pub const COLUMN_FIRST_MENTIONED_AT: &'static str = "first_mentioned_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, conversation_id, topic_id, relevance, mentions, first_mentioned_at \
         FROM public.conversation_topics \
         WHERE dealership_id = $1::uuid \
         ORDER BY conversation_topics.dealership_id, conversation_topics.conversation_id, conversation_topics.topic_id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `conversation_id`.
    #[must_use]
    pub const fn by_dealership_id_and_conversation_id(
        dealership_id: DealershipId,
        conversation_id: ConversationId,
    ) -> relation::Query<Self, (DealershipId, ConversationId)> {
        relation::Query::new(
            "SELECT dealership_id, conversation_id, topic_id, relevance, mentions, first_mentioned_at \
         FROM public.conversation_topics \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid \
         ORDER BY conversation_topics.dealership_id, conversation_topics.conversation_id, conversation_topics.topic_id",
            (dealership_id, conversation_id),
        )
    }

    /// All rows with these values of `dealership_id` and `topic_id`.
    #[must_use]
    pub const fn by_dealership_id_and_topic_id(
        dealership_id: DealershipId,
        topic_id: TopicId,
    ) -> relation::Query<Self, (DealershipId, TopicId)> {
        relation::Query::new(
            "SELECT dealership_id, conversation_id, topic_id, relevance, mentions, first_mentioned_at \
         FROM public.conversation_topics \
         WHERE dealership_id = $1::uuid AND topic_id = $2::uuid \
         ORDER BY conversation_topics.dealership_id, conversation_topics.conversation_id, conversation_topics.topic_id",
            (dealership_id, topic_id),
        )
    }
}

impl relation::Relation for ConversationTopic {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "conversation_topics";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "conversation_id",
        "topic_id",
        "relevance",
        "mentions",
        "first_mentioned_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, conversation_id, topic_id, relevance, mentions, first_mentioned_at \
         FROM public.conversation_topics";
}

impl relation::Table for ConversationTopic {
    type New = NewConversationTopic;
    type Patch = ConversationTopicPatch;
    const INSERT: &'static str = "INSERT INTO public.conversation_topics \
         (dealership_id, conversation_id, topic_id, relevance, mentions, first_mentioned_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, $3, $4, COALESCE($5::integer, '1'::integer), \
         COALESCE($6::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, conversation_id, topic_id, relevance, mentions, \
         first_mentioned_at";
}

impl relation::Keyed for ConversationTopic {
    type Key = (DealershipId, ConversationId, TopicId);
    const FIND: &'static str = "SELECT dealership_id, conversation_id, topic_id, relevance, mentions, first_mentioned_at \
         FROM public.conversation_topics \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid AND topic_id = $3::uuid";
    const LIST: &'static str = "SELECT dealership_id, conversation_id, topic_id, relevance, mentions, first_mentioned_at \
         FROM public.conversation_topics \
         ORDER BY conversation_topics.dealership_id, conversation_topics.conversation_id, conversation_topics.topic_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, conversation_id, topic_id, relevance, mentions, first_mentioned_at \
         FROM public.conversation_topics \
         WHERE (dealership_id, conversation_id, topic_id) > ($1::uuid, $2::uuid, $3::uuid) \
         ORDER BY conversation_topics.dealership_id, conversation_topics.conversation_id, conversation_topics.topic_id LIMIT $4::bigint";
    const UPDATE: &'static str = "UPDATE public.conversation_topics \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         conversation_id = CASE WHEN $3::boolean THEN $4::uuid ELSE conversation_id END, \
         topic_id = CASE WHEN $5::boolean THEN $6::uuid ELSE topic_id END, \
         relevance = CASE WHEN $7::boolean THEN $8::numeric ELSE relevance END, \
         mentions = CASE WHEN $9::boolean THEN $10::integer ELSE mentions END, \
         first_mentioned_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE first_mentioned_at END \
         WHERE dealership_id = $13::uuid AND conversation_id = $14::uuid AND topic_id = $15::uuid \
         RETURNING dealership_id, conversation_id, topic_id, relevance, mentions, \
         first_mentioned_at";
    const DELETE: &'static str = "DELETE FROM public.conversation_topics \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid AND topic_id = $3::uuid";
}

rows::row!(
    ConversationTopic { dealership_id = "dealership_id", conversation_id =
    "conversation_id", topic_id = "topic_id", relevance = "relevance", mentions =
    "mentions", first_mentioned_at = "first_mentioned_at" }
);

/// A row to insert into `public.conversation_topics`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewConversationTopic {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `conversations.topics`.
    pub topic_id: TopicId,
    /// From 0 to 1.
    ///
    /// `numeric(4,3)`.
    pub relevance: values::Numeric,
    /// `integer`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub mentions: Option<i32>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub first_mentioned_at: Option<values::TimestampTz>,
}

impl NewConversationTopic {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        conversation_id: ConversationId,
        topic_id: TopicId,
        relevance: values::Numeric,
    ) -> Self {
        Self {
            dealership_id: None,
            conversation_id,
            topic_id,
            relevance,
            mentions: None,
            first_mentioned_at: None,
        }
    }
}

impl relation::NewRow for NewConversationTopic {
    type Row = ConversationTopic;
}

rows::parameters!(
    NewConversationTopic { dealership_id, conversation_id, topic_id, relevance, mentions,
    first_mentioned_at }
);

/// Changes to a row of `public.conversation_topics`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConversationTopicPatch {
    /// The new [`dealership_id`](ConversationTopic::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`conversation_id`](ConversationTopic::conversation_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub conversation_id: Option<ConversationId>,
    /// The new [`topic_id`](ConversationTopic::topic_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub topic_id: Option<TopicId>,
    /// The new [`relevance`](ConversationTopic::relevance).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub relevance: Option<values::Numeric>,
    /// The new [`mentions`](ConversationTopic::mentions).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub mentions: Option<i32>,
    /// The new [`first_mentioned_at`](ConversationTopic::first_mentioned_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub first_mentioned_at: Option<values::TimestampTz>,
}

impl relation::Patch for ConversationTopicPatch {
    type Row = ConversationTopic;
}

rows::parameters!(
    ConversationTopicPatch { [dealership_id], [conversation_id], [topic_id], [relevance],
    [mentions], [first_mentioned_at] }
);

/// A reason by which a dealership sorts what went wrong.
///
/// A row of the table `public.escalation_reasons`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EscalationReason {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: EscalationReasonId,
    /// `text`.
    pub name: String,
    /// Which of the platform's reasons it belongs to.
    ///
    /// `handover_reason`.
    pub handover_reason: HandoverReason,
    /// `lead_priority`, `high` by default.
    pub urgency: LeadPriority,
    /// What staff are to do.
    ///
    /// `text`, empty by default.
    pub playbook: String,
    /// `boolean`, `true` by default.
    pub is_active: bool,
}

impl EscalationReason {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `handover_reason`.
    pub const COLUMN_HANDOVER_REASON: &'static str = "handover_reason";
    /// Name of the column `urgency`.
    pub const COLUMN_URGENCY: &'static str = "urgency";
    /// Name of the column `playbook`.
    pub const COLUMN_PLAYBOOK: &'static str = "playbook";
    /// Name of the column `is_active`.
    pub const COLUMN_IS_ACTIVE: &'static str = "is_active";
    /// The row with these values of `dealership_id` and `name`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_name(
        dealership_id: DealershipId,
        name: &str,
    ) -> relation::Query<Self, (DealershipId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, handover_reason, urgency, playbook, is_active \
         FROM public.escalation_reasons \
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
            "SELECT dealership_id, id, name, handover_reason, urgency, playbook, is_active \
         FROM public.escalation_reasons \
         WHERE dealership_id = $1::uuid \
         ORDER BY escalation_reasons.dealership_id, escalation_reasons.id",
            (dealership_id,),
        )
    }
}

impl relation::Relation for EscalationReason {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "escalation_reasons";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "handover_reason",
        "urgency",
        "playbook",
        "is_active",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, handover_reason, urgency, playbook, is_active \
         FROM public.escalation_reasons";
}

impl relation::Table for EscalationReason {
    type New = NewEscalationReason;
    type Patch = EscalationReasonPatch;
    const INSERT: &'static str = "INSERT INTO public.escalation_reasons \
         (dealership_id, id, name, handover_reason, urgency, playbook, is_active) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, \
         COALESCE($5::public.lead_priority, 'high'::public.lead_priority), \
         COALESCE($6::text, ''::text), COALESCE($7::boolean, 'true'::boolean)) \
         RETURNING dealership_id, id, name, handover_reason, urgency, playbook, is_active";
}

impl relation::Keyed for EscalationReason {
    type Key = (DealershipId, EscalationReasonId);
    const FIND: &'static str = "SELECT dealership_id, id, name, handover_reason, urgency, playbook, is_active \
         FROM public.escalation_reasons \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, handover_reason, urgency, playbook, is_active \
         FROM public.escalation_reasons \
         ORDER BY escalation_reasons.dealership_id, escalation_reasons.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, handover_reason, urgency, playbook, is_active \
         FROM public.escalation_reasons \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY escalation_reasons.dealership_id, escalation_reasons.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.escalation_reasons \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         handover_reason = CASE WHEN $7::boolean THEN $8::public.handover_reason ELSE handover_reason END, \
         urgency = CASE WHEN $9::boolean THEN $10::public.lead_priority ELSE urgency END, \
         playbook = CASE WHEN $11::boolean THEN $12::text ELSE playbook END, \
         is_active = CASE WHEN $13::boolean THEN $14::boolean ELSE is_active END \
         WHERE dealership_id = $15::uuid AND id = $16::uuid \
         RETURNING dealership_id, id, name, handover_reason, urgency, playbook, is_active";
    const DELETE: &'static str = "DELETE FROM public.escalation_reasons \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    EscalationReason { dealership_id = "dealership_id", id = "id", name = "name",
    handover_reason = "handover_reason", urgency = "urgency", playbook = "playbook",
    is_active = "is_active" }
);

/// A row to insert into `public.escalation_reasons`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewEscalationReason {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<EscalationReasonId>,
    /// `text`.
    pub name: String,
    /// Which of the platform's reasons it belongs to.
    ///
    /// `handover_reason`.
    pub handover_reason: HandoverReason,
    /// `lead_priority`, `high` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub urgency: Option<LeadPriority>,
    /// What staff are to do.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub playbook: Option<String>,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_active: Option<bool>,
}

impl NewEscalationReason {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String, handover_reason: HandoverReason) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            handover_reason,
            urgency: None,
            playbook: None,
            is_active: None,
        }
    }
}

impl relation::NewRow for NewEscalationReason {
    type Row = EscalationReason;
}

rows::parameters!(
    NewEscalationReason { dealership_id, id, name, handover_reason, urgency, playbook,
    is_active }
);

/// Changes to a row of `public.escalation_reasons`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EscalationReasonPatch {
    /// The new [`dealership_id`](EscalationReason::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](EscalationReason::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<EscalationReasonId>,
    /// The new [`name`](EscalationReason::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`handover_reason`](EscalationReason::handover_reason).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub handover_reason: Option<HandoverReason>,
    /// The new [`urgency`](EscalationReason::urgency).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub urgency: Option<LeadPriority>,
    /// The new [`playbook`](EscalationReason::playbook).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub playbook: Option<String>,
    /// The new [`is_active`](EscalationReason::is_active).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_active: Option<bool>,
}

impl relation::Patch for EscalationReasonPatch {
    type Row = EscalationReason;
}

rows::parameters!(
    EscalationReasonPatch { [dealership_id], [id], [name], [handover_reason], [urgency],
    [playbook], [is_active] }
);

/// That a conversation went wrong.
///
/// A row of the table `public.escalations`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Escalation {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: EscalationId,
    /// `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// `uuid`, refers to `conversations.escalation_reasons`.
    pub reason_id: EscalationReasonId,
    /// The message that showed it.
    ///
    /// `uuid`, refers to `conversations.messages`.
    pub message_id: Option<MessageId>,
    /// The handover that followed.
    ///
    /// `uuid`, refers to `conversations.handovers`.
    pub handover_id: Option<HandoverId>,
    /// Nothing: a person said so.
    ///
    /// `numeric(3,2)`.
    pub confidence: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub raised_at: values::TimestampTz,
    /// `timestamptz`.
    pub settled_at: Option<values::TimestampTz>,
}

impl Escalation {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `conversation_id`.
    pub const COLUMN_CONVERSATION_ID: &'static str = "conversation_id";
    /// Name of the column `reason_id`.
    pub const COLUMN_REASON_ID: &'static str = "reason_id";
    /// Name of the column `message_id`.
    pub const COLUMN_MESSAGE_ID: &'static str = "message_id";
    /// Name of the column `handover_id`.
    pub const COLUMN_HANDOVER_ID: &'static str = "handover_id";
    /// Name of the column `confidence`.
    pub const COLUMN_CONFIDENCE: &'static str = "confidence";
    /// Name of the column `raised_at`.
    pub const COLUMN_RAISED_AT: &'static str = "raised_at";
    /// Name of the column `settled_at`.
    pub const COLUMN_SETTLED_AT: &'static str = "settled_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, reason_id, message_id, handover_id, confidence, \
         raised_at, settled_at \
         FROM public.escalations \
         WHERE dealership_id = $1::uuid \
         ORDER BY escalations.dealership_id, escalations.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `conversation_id`.
    #[must_use]
    pub const fn by_dealership_id_and_conversation_id(
        dealership_id: DealershipId,
        conversation_id: ConversationId,
    ) -> relation::Query<Self, (DealershipId, ConversationId)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, reason_id, message_id, handover_id, confidence, \
         raised_at, settled_at \
         FROM public.escalations \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid \
         ORDER BY escalations.dealership_id, escalations.id",
            (dealership_id, conversation_id),
        )
    }

    /// All rows with these values of `dealership_id` and `reason_id`.
    #[must_use]
    pub const fn by_dealership_id_and_reason_id(
        dealership_id: DealershipId,
        reason_id: EscalationReasonId,
    ) -> relation::Query<Self, (DealershipId, EscalationReasonId)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, reason_id, message_id, handover_id, confidence, \
         raised_at, settled_at \
         FROM public.escalations \
         WHERE dealership_id = $1::uuid AND reason_id = $2::uuid \
         ORDER BY escalations.dealership_id, escalations.id",
            (dealership_id, reason_id),
        )
    }

    /// All rows with these values of `dealership_id` and `message_id`.
    #[must_use]
    pub const fn by_dealership_id_and_message_id(
        dealership_id: DealershipId,
        message_id: MessageId,
    ) -> relation::Query<Self, (DealershipId, MessageId)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, reason_id, message_id, handover_id, confidence, \
         raised_at, settled_at \
         FROM public.escalations \
         WHERE dealership_id = $1::uuid AND message_id = $2::uuid \
         ORDER BY escalations.dealership_id, escalations.id",
            (dealership_id, message_id),
        )
    }

    /// All rows with these values of `dealership_id` and `handover_id`.
    #[must_use]
    pub const fn by_dealership_id_and_handover_id(
        dealership_id: DealershipId,
        handover_id: HandoverId,
    ) -> relation::Query<Self, (DealershipId, HandoverId)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, reason_id, message_id, handover_id, confidence, \
         raised_at, settled_at \
         FROM public.escalations \
         WHERE dealership_id = $1::uuid AND handover_id = $2::uuid \
         ORDER BY escalations.dealership_id, escalations.id",
            (dealership_id, handover_id),
        )
    }
}

impl relation::Relation for Escalation {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "escalations";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "conversation_id",
        "reason_id",
        "message_id",
        "handover_id",
        "confidence",
        "raised_at",
        "settled_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, conversation_id, reason_id, message_id, handover_id, confidence, \
         raised_at, settled_at \
         FROM public.escalations";
}

impl relation::Table for Escalation {
    type New = NewEscalation;
    type Patch = EscalationPatch;
    const INSERT: &'static str = "INSERT INTO public.escalations \
         (dealership_id, id, conversation_id, reason_id, message_id, handover_id, confidence, \
         raised_at, settled_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, \
         COALESCE($8::timestamptz, (now())::timestamptz), $9) \
         RETURNING dealership_id, id, conversation_id, reason_id, message_id, handover_id, \
         confidence, raised_at, settled_at";
}

impl relation::Keyed for Escalation {
    type Key = (DealershipId, EscalationId);
    const FIND: &'static str = "SELECT dealership_id, id, conversation_id, reason_id, message_id, handover_id, confidence, \
         raised_at, settled_at \
         FROM public.escalations \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, conversation_id, reason_id, message_id, handover_id, confidence, \
         raised_at, settled_at \
         FROM public.escalations \
         ORDER BY escalations.dealership_id, escalations.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, conversation_id, reason_id, message_id, handover_id, confidence, \
         raised_at, settled_at \
         FROM public.escalations \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY escalations.dealership_id, escalations.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.escalations \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         conversation_id = CASE WHEN $5::boolean THEN $6::uuid ELSE conversation_id END, \
         reason_id = CASE WHEN $7::boolean THEN $8::uuid ELSE reason_id END, \
         message_id = CASE WHEN $9::boolean THEN $10::uuid ELSE message_id END, \
         handover_id = CASE WHEN $11::boolean THEN $12::uuid ELSE handover_id END, \
         confidence = CASE WHEN $13::boolean THEN $14::numeric ELSE confidence END, \
         raised_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE raised_at END, \
         settled_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE settled_at END \
         WHERE dealership_id = $19::uuid AND id = $20::uuid \
         RETURNING dealership_id, id, conversation_id, reason_id, message_id, handover_id, \
         confidence, raised_at, settled_at";
    const DELETE: &'static str = "DELETE FROM public.escalations \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    Escalation { dealership_id = "dealership_id", id = "id", conversation_id =
    "conversation_id", reason_id = "reason_id", message_id = "message_id", handover_id =
    "handover_id", confidence = "confidence", raised_at = "raised_at", settled_at =
    "settled_at" }
);

/// A row to insert into `public.escalations`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewEscalation {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<EscalationId>,
    /// `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// `uuid`, refers to `conversations.escalation_reasons`.
    pub reason_id: EscalationReasonId,
    /// The message that showed it.
    ///
    /// `uuid`, refers to `conversations.messages`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub message_id: Option<MessageId>,
    /// The handover that followed.
    ///
    /// `uuid`, refers to `conversations.handovers`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub handover_id: Option<HandoverId>,
    /// Nothing: a person said so.
    ///
    /// `numeric(3,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub confidence: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub raised_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub settled_at: Option<values::TimestampTz>,
}

impl NewEscalation {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        conversation_id: ConversationId,
        reason_id: EscalationReasonId,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            conversation_id,
            reason_id,
            message_id: None,
            handover_id: None,
            confidence: None,
            raised_at: None,
            settled_at: None,
        }
    }
}

impl relation::NewRow for NewEscalation {
    type Row = Escalation;
}

rows::parameters!(
    NewEscalation { dealership_id, id, conversation_id, reason_id, message_id,
    handover_id, confidence, raised_at, settled_at }
);

/// Changes to a row of `public.escalations`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EscalationPatch {
    /// The new [`dealership_id`](Escalation::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](Escalation::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<EscalationId>,
    /// The new [`conversation_id`](Escalation::conversation_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub conversation_id: Option<ConversationId>,
    /// The new [`reason_id`](Escalation::reason_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub reason_id: Option<EscalationReasonId>,
    /// The new [`message_id`](Escalation::message_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub message_id: Option<Option<MessageId>>,
    /// The new [`handover_id`](Escalation::handover_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub handover_id: Option<Option<HandoverId>>,
    /// The new [`confidence`](Escalation::confidence).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub confidence: Option<Option<values::Numeric>>,
    /// The new [`raised_at`](Escalation::raised_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub raised_at: Option<values::TimestampTz>,
    /// The new [`settled_at`](Escalation::settled_at).
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
}

impl relation::Patch for EscalationPatch {
    type Row = Escalation;
}

rows::parameters!(
    EscalationPatch { [dealership_id], [id], [conversation_id], [reason_id],
    [message_id], [handover_id], [confidence], [raised_at], [settled_at] }
);

/// What the AI remembers of a customer from one conversation to the next.
///
/// A row of the table `public.customer_memories`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CustomerMemory {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: CustomerMemoryId,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// For example `family.children`.
    ///
    /// `text`.
    pub key: String,
    /// `jsonb`.
    pub value: values::Jsonb,
    /// Where they told it.
    ///
    /// `uuid`, refers to `conversations.conversations`.
    pub conversation_id: Option<ConversationId>,
    /// `numeric(3,2)`, `1` by default.
    pub confidence: values::Numeric,
    /// `timestamptz`, `now()` by default.
    pub learned_at: values::TimestampTz,
    /// Nothing: until the customer is gone.
    ///
    /// `timestamptz`.
    pub forget_at: Option<values::TimestampTz>,
}

impl CustomerMemory {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `customer_id`.
    pub const COLUMN_CUSTOMER_ID: &'static str = "customer_id";
    /// Name of the column `key`.
    pub const COLUMN_KEY: &'static str = "key";
    /// Name of the column `value`.
    pub const COLUMN_VALUE: &'static str = "value";
    /// Name of the column `conversation_id`.
    pub const COLUMN_CONVERSATION_ID: &'static str = "conversation_id";
    /// Name of the column `confidence`.
    pub const COLUMN_CONFIDENCE: &'static str = "confidence";
    /// Name of the column `learned_at`.
    pub const COLUMN_LEARNED_AT: &'static str = "learned_at";
    /// Name of the column `forget_at`.
    pub const COLUMN_FORGET_AT: &'static str = "forget_at";
    /// The row with these values of `dealership_id` and `customer_id` and `key`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_customer_id_and_key(
        dealership_id: DealershipId,
        customer_id: CustomerId,
        key: &str,
    ) -> relation::Query<Self, (DealershipId, CustomerId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, customer_id, key, value, conversation_id, confidence, \
         learned_at, forget_at \
         FROM public.customer_memories \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid AND key = $3::text",
            (dealership_id, customer_id, key),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, customer_id, key, value, conversation_id, confidence, \
         learned_at, forget_at \
         FROM public.customer_memories \
         WHERE dealership_id = $1::uuid \
         ORDER BY customer_memories.dealership_id, customer_memories.id",
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
            "SELECT dealership_id, id, customer_id, key, value, conversation_id, confidence, \
         learned_at, forget_at \
         FROM public.customer_memories \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid \
         ORDER BY customer_memories.dealership_id, customer_memories.id",
            (dealership_id, customer_id),
        )
    }

    /// All rows with these values of `dealership_id` and `conversation_id`.
    #[must_use]
    pub const fn by_dealership_id_and_conversation_id(
        dealership_id: DealershipId,
        conversation_id: ConversationId,
    ) -> relation::Query<Self, (DealershipId, ConversationId)> {
        relation::Query::new(
            "SELECT dealership_id, id, customer_id, key, value, conversation_id, confidence, \
         learned_at, forget_at \
         FROM public.customer_memories \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid \
         ORDER BY customer_memories.dealership_id, customer_memories.id",
            (dealership_id, conversation_id),
        )
    }
}

impl relation::Relation for CustomerMemory {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "customer_memories";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "customer_id",
        "key",
        "value",
        "conversation_id",
        "confidence",
        "learned_at",
        "forget_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, customer_id, key, value, conversation_id, confidence, \
         learned_at, forget_at \
         FROM public.customer_memories";
}

impl relation::Table for CustomerMemory {
    type New = NewCustomerMemory;
    type Patch = CustomerMemoryPatch;
    const INSERT: &'static str = "INSERT INTO public.customer_memories \
         (dealership_id, id, customer_id, key, value, conversation_id, confidence, learned_at, \
         forget_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, \
         COALESCE($7::numeric, '1'::numeric), COALESCE($8::timestamptz, (now())::timestamptz), $9) \
         RETURNING dealership_id, id, customer_id, key, value, conversation_id, confidence, \
         learned_at, forget_at";
}

impl relation::Keyed for CustomerMemory {
    type Key = (DealershipId, CustomerMemoryId);
    const FIND: &'static str = "SELECT dealership_id, id, customer_id, key, value, conversation_id, confidence, \
         learned_at, forget_at \
         FROM public.customer_memories \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, customer_id, key, value, conversation_id, confidence, \
         learned_at, forget_at \
         FROM public.customer_memories \
         ORDER BY customer_memories.dealership_id, customer_memories.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, customer_id, key, value, conversation_id, confidence, \
         learned_at, forget_at \
         FROM public.customer_memories \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY customer_memories.dealership_id, customer_memories.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.customer_memories \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         customer_id = CASE WHEN $5::boolean THEN $6::uuid ELSE customer_id END, \
         key = CASE WHEN $7::boolean THEN $8::text ELSE key END, \
         value = CASE WHEN $9::boolean THEN $10::jsonb ELSE value END, \
         conversation_id = CASE WHEN $11::boolean THEN $12::uuid ELSE conversation_id END, \
         confidence = CASE WHEN $13::boolean THEN $14::numeric ELSE confidence END, \
         learned_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE learned_at END, \
         forget_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE forget_at END \
         WHERE dealership_id = $19::uuid AND id = $20::uuid \
         RETURNING dealership_id, id, customer_id, key, value, conversation_id, confidence, \
         learned_at, forget_at";
    const DELETE: &'static str = "DELETE FROM public.customer_memories \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    CustomerMemory { dealership_id = "dealership_id", id = "id", customer_id =
    "customer_id", key = "key", value = "value", conversation_id = "conversation_id",
    confidence = "confidence", learned_at = "learned_at", forget_at = "forget_at" }
);

/// A row to insert into `public.customer_memories`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewCustomerMemory {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<CustomerMemoryId>,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// For example `family.children`.
    ///
    /// `text`.
    pub key: String,
    /// `jsonb`.
    pub value: values::Jsonb,
    /// Where they told it.
    ///
    /// `uuid`, refers to `conversations.conversations`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub conversation_id: Option<ConversationId>,
    /// `numeric(3,2)`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub confidence: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub learned_at: Option<values::TimestampTz>,
    /// Nothing: until the customer is gone.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub forget_at: Option<values::TimestampTz>,
}

impl NewCustomerMemory {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        customer_id: CustomerId,
        key: String,
        value: values::Jsonb,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            customer_id,
            key,
            value,
            conversation_id: None,
            confidence: None,
            learned_at: None,
            forget_at: None,
        }
    }
}

impl relation::NewRow for NewCustomerMemory {
    type Row = CustomerMemory;
}

rows::parameters!(
    NewCustomerMemory { dealership_id, id, customer_id, key, value, conversation_id,
    confidence, learned_at, forget_at }
);

/// Changes to a row of `public.customer_memories`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CustomerMemoryPatch {
    /// The new [`dealership_id`](CustomerMemory::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](CustomerMemory::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<CustomerMemoryId>,
    /// The new [`customer_id`](CustomerMemory::customer_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub customer_id: Option<CustomerId>,
    /// The new [`key`](CustomerMemory::key).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub key: Option<String>,
    /// The new [`value`](CustomerMemory::value).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub value: Option<values::Jsonb>,
    /// The new [`conversation_id`](CustomerMemory::conversation_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub conversation_id: Option<Option<ConversationId>>,
    /// The new [`confidence`](CustomerMemory::confidence).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub confidence: Option<values::Numeric>,
    /// The new [`learned_at`](CustomerMemory::learned_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub learned_at: Option<values::TimestampTz>,
    /// The new [`forget_at`](CustomerMemory::forget_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub forget_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for CustomerMemoryPatch {
    type Row = CustomerMemory;
}

rows::parameters!(
    CustomerMemoryPatch { [dealership_id], [id], [customer_id], [key], [value],
    [conversation_id], [confidence], [learned_at], [forget_at] }
);

/// That a conversation names a vehicle in stock.
///
/// A row of the table `public.vehicle_mentions`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VehicleMention {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: VehicleId,
    /// Where it was named first.
    ///
    /// `uuid`, refers to `conversations.messages`.
    pub message_id: Option<MessageId>,
    /// False: the AI proposed it.
    ///
    /// `boolean`.
    pub by_customer: bool,
    /// `timestamptz`, `now()` by default.
    pub mentioned_at: values::TimestampTz,
}

impl VehicleMention {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `conversation_id`.
    pub const COLUMN_CONVERSATION_ID: &'static str = "conversation_id";
    /// Name of the column `vehicle_id`.
    pub const COLUMN_VEHICLE_ID: &'static str = "vehicle_id";
    /// Name of the column `message_id`.
    pub const COLUMN_MESSAGE_ID: &'static str = "message_id";
    /// Name of the column `by_customer`.
    pub const COLUMN_BY_CUSTOMER: &'static str = "by_customer";
    /// Name of the column `mentioned_at`.
    pub const COLUMN_MENTIONED_AT: &'static str = "mentioned_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, conversation_id, vehicle_id, message_id, by_customer, mentioned_at \
         FROM public.vehicle_mentions \
         WHERE dealership_id = $1::uuid \
         ORDER BY vehicle_mentions.dealership_id, vehicle_mentions.conversation_id, vehicle_mentions.vehicle_id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `conversation_id`.
    #[must_use]
    pub const fn by_dealership_id_and_conversation_id(
        dealership_id: DealershipId,
        conversation_id: ConversationId,
    ) -> relation::Query<Self, (DealershipId, ConversationId)> {
        relation::Query::new(
            "SELECT dealership_id, conversation_id, vehicle_id, message_id, by_customer, mentioned_at \
         FROM public.vehicle_mentions \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid \
         ORDER BY vehicle_mentions.dealership_id, vehicle_mentions.conversation_id, vehicle_mentions.vehicle_id",
            (dealership_id, conversation_id),
        )
    }

    /// All rows with these values of `dealership_id` and `vehicle_id`.
    #[must_use]
    pub const fn by_dealership_id_and_vehicle_id(
        dealership_id: DealershipId,
        vehicle_id: VehicleId,
    ) -> relation::Query<Self, (DealershipId, VehicleId)> {
        relation::Query::new(
            "SELECT dealership_id, conversation_id, vehicle_id, message_id, by_customer, mentioned_at \
         FROM public.vehicle_mentions \
         WHERE dealership_id = $1::uuid AND vehicle_id = $2::uuid \
         ORDER BY vehicle_mentions.dealership_id, vehicle_mentions.conversation_id, vehicle_mentions.vehicle_id",
            (dealership_id, vehicle_id),
        )
    }

    /// All rows with these values of `dealership_id` and `message_id`.
    #[must_use]
    pub const fn by_dealership_id_and_message_id(
        dealership_id: DealershipId,
        message_id: MessageId,
    ) -> relation::Query<Self, (DealershipId, MessageId)> {
        relation::Query::new(
            "SELECT dealership_id, conversation_id, vehicle_id, message_id, by_customer, mentioned_at \
         FROM public.vehicle_mentions \
         WHERE dealership_id = $1::uuid AND message_id = $2::uuid \
         ORDER BY vehicle_mentions.dealership_id, vehicle_mentions.conversation_id, vehicle_mentions.vehicle_id",
            (dealership_id, message_id),
        )
    }
}

impl relation::Relation for VehicleMention {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "vehicle_mentions";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "conversation_id",
        "vehicle_id",
        "message_id",
        "by_customer",
        "mentioned_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, conversation_id, vehicle_id, message_id, by_customer, mentioned_at \
         FROM public.vehicle_mentions";
}

impl relation::Table for VehicleMention {
    type New = NewVehicleMention;
    type Patch = VehicleMentionPatch;
    const INSERT: &'static str = "INSERT INTO public.vehicle_mentions \
         (dealership_id, conversation_id, vehicle_id, message_id, by_customer, mentioned_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, $3, $4, $5, COALESCE($6::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, conversation_id, vehicle_id, message_id, by_customer, \
         mentioned_at";
}

impl relation::Keyed for VehicleMention {
    type Key = (DealershipId, ConversationId, VehicleId);
    const FIND: &'static str = "SELECT dealership_id, conversation_id, vehicle_id, message_id, by_customer, mentioned_at \
         FROM public.vehicle_mentions \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid AND vehicle_id = $3::uuid";
    const LIST: &'static str = "SELECT dealership_id, conversation_id, vehicle_id, message_id, by_customer, mentioned_at \
         FROM public.vehicle_mentions \
         ORDER BY vehicle_mentions.dealership_id, vehicle_mentions.conversation_id, vehicle_mentions.vehicle_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, conversation_id, vehicle_id, message_id, by_customer, mentioned_at \
         FROM public.vehicle_mentions \
         WHERE (dealership_id, conversation_id, vehicle_id) > ($1::uuid, $2::uuid, $3::uuid) \
         ORDER BY vehicle_mentions.dealership_id, vehicle_mentions.conversation_id, vehicle_mentions.vehicle_id LIMIT $4::bigint";
    const UPDATE: &'static str = "UPDATE public.vehicle_mentions \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         conversation_id = CASE WHEN $3::boolean THEN $4::uuid ELSE conversation_id END, \
         vehicle_id = CASE WHEN $5::boolean THEN $6::uuid ELSE vehicle_id END, \
         message_id = CASE WHEN $7::boolean THEN $8::uuid ELSE message_id END, \
         by_customer = CASE WHEN $9::boolean THEN $10::boolean ELSE by_customer END, \
         mentioned_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE mentioned_at END \
         WHERE dealership_id = $13::uuid AND conversation_id = $14::uuid AND vehicle_id = $15::uuid \
         RETURNING dealership_id, conversation_id, vehicle_id, message_id, by_customer, \
         mentioned_at";
    const DELETE: &'static str = "DELETE FROM public.vehicle_mentions \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid AND vehicle_id = $3::uuid";
}

rows::row!(
    VehicleMention { dealership_id = "dealership_id", conversation_id =
    "conversation_id", vehicle_id = "vehicle_id", message_id = "message_id", by_customer
    = "by_customer", mentioned_at = "mentioned_at" }
);

/// A row to insert into `public.vehicle_mentions`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewVehicleMention {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: VehicleId,
    /// Where it was named first.
    ///
    /// `uuid`, refers to `conversations.messages`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub message_id: Option<MessageId>,
    /// False: the AI proposed it.
    ///
    /// `boolean`.
    pub by_customer: bool,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub mentioned_at: Option<values::TimestampTz>,
}

impl NewVehicleMention {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        conversation_id: ConversationId,
        vehicle_id: VehicleId,
        by_customer: bool,
    ) -> Self {
        Self {
            dealership_id: None,
            conversation_id,
            vehicle_id,
            message_id: None,
            by_customer,
            mentioned_at: None,
        }
    }
}

impl relation::NewRow for NewVehicleMention {
    type Row = VehicleMention;
}

rows::parameters!(
    NewVehicleMention { dealership_id, conversation_id, vehicle_id, message_id,
    by_customer, mentioned_at }
);

/// Changes to a row of `public.vehicle_mentions`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VehicleMentionPatch {
    /// The new [`dealership_id`](VehicleMention::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`conversation_id`](VehicleMention::conversation_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub conversation_id: Option<ConversationId>,
    /// The new [`vehicle_id`](VehicleMention::vehicle_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub vehicle_id: Option<VehicleId>,
    /// The new [`message_id`](VehicleMention::message_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub message_id: Option<Option<MessageId>>,
    /// The new [`by_customer`](VehicleMention::by_customer).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub by_customer: Option<bool>,
    /// The new [`mentioned_at`](VehicleMention::mentioned_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub mentioned_at: Option<values::TimestampTz>,
}

impl relation::Patch for VehicleMentionPatch {
    type Row = VehicleMention;
}

rows::parameters!(
    VehicleMentionPatch { [dealership_id], [conversation_id], [vehicle_id], [message_id],
    [by_customer], [mentioned_at] }
);
