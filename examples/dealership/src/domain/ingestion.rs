// Made by `cargo xtask gen` from ingestion.kdl. Edits here are lost: change the spec and generate again.

//! Leads in the Auto-lead Data Format (ADF), from the raw mail to the first answer, and calls from and to other programs.
//!
//! Types that all versions share.

use crate::domain::agents::PromptTemplateId;
use crate::domain::channels::{DeliveryStatus, SmsMessageId, StoredCredentialId};
use crate::domain::conversations::{ConversationId, MessageId};
use crate::domain::core::{DealershipId, UserId};
use crate::domain::customers::{ContactChannel, CustomerId};
use crate::domain::leads::{LeadId, LeadSourceId};
use crate::{drivers, relation, rows, values};

/// How far a raw mail has come.
///
/// The type `public.raw_message_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum RawMessageStatus {
    /// Stored as `received`.
    #[cfg_attr(feature = "serde", serde(rename = "received"))]
    Received,
    /// Stored as `parsed`.
    #[cfg_attr(feature = "serde", serde(rename = "parsed"))]
    Parsed,
    /// It holds no lead that can be read; its errors say why.
    #[cfg_attr(feature = "serde", serde(rename = "failed"))]
    Failed,
    /// It holds no lead, and was not meant to.
    #[cfg_attr(feature = "serde", serde(rename = "ignored"))]
    Ignored,
    /// The same mail came before.
    #[cfg_attr(feature = "serde", serde(rename = "duplicate"))]
    Duplicate,
}

impl RawMessageStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Received,
        Self::Parsed,
        Self::Failed,
        Self::Ignored,
        Self::Duplicate,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Parsed => "parsed",
            Self::Failed => "failed",
            Self::Ignored => "ignored",
            Self::Duplicate => "duplicate",
        }
    }
}

impl std::fmt::Display for RawMessageStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for RawMessageStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "received" => Ok(Self::Received),
            "parsed" => Ok(Self::Parsed),
            "failed" => Ok(Self::Failed),
            "ignored" => Ok(Self::Ignored),
            "duplicate" => Ok(Self::Duplicate),
            _ => Err(relation::UnknownLabel::new("raw_message_status", label)),
        }
    }
}

drivers::wire_label!(RawMessageStatus, "public", "raw_message_status");

/// How far a parsed lead has come.
///
/// The type `public.adf_lead_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum AdfLeadStatus {
    /// Stored as `parsed`.
    #[cfg_attr(feature = "serde", serde(rename = "parsed"))]
    Parsed,
    /// Its customer is known or made.
    #[cfg_attr(feature = "serde", serde(rename = "matched"))]
    Matched,
    /// Its lead is made.
    #[cfg_attr(feature = "serde", serde(rename = "converted"))]
    Converted,
    /// Stored as `failed`.
    #[cfg_attr(feature = "serde", serde(rename = "failed"))]
    Failed,
}

impl AdfLeadStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Parsed,
        Self::Matched,
        Self::Converted,
        Self::Failed,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Parsed => "parsed",
            Self::Matched => "matched",
            Self::Converted => "converted",
            Self::Failed => "failed",
        }
    }
}

impl std::fmt::Display for AdfLeadStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for AdfLeadStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "parsed" => Ok(Self::Parsed),
            "matched" => Ok(Self::Matched),
            "converted" => Ok(Self::Converted),
            "failed" => Ok(Self::Failed),
            _ => Err(relation::UnknownLabel::new("adf_lead_status", label)),
        }
    }
}

drivers::wire_label!(AdfLeadStatus, "public", "adf_lead_status");

/// What the sender says the customer wants.
///
/// The type `public.adf_request_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum AdfRequestKind {
    /// Stored as `buy`.
    #[cfg_attr(feature = "serde", serde(rename = "buy"))]
    Buy,
    /// Stored as `lease`.
    #[cfg_attr(feature = "serde", serde(rename = "lease"))]
    Lease,
    /// Stored as `sell`.
    #[cfg_attr(feature = "serde", serde(rename = "sell"))]
    Sell,
    /// Stored as `trade_in`.
    #[cfg_attr(feature = "serde", serde(rename = "trade_in"))]
    TradeIn,
    /// Stored as `test_drive`.
    #[cfg_attr(feature = "serde", serde(rename = "test_drive"))]
    TestDrive,
    /// Stored as `other`.
    #[cfg_attr(feature = "serde", serde(rename = "other"))]
    Other,
}

impl AdfRequestKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Buy,
        Self::Lease,
        Self::Sell,
        Self::TradeIn,
        Self::TestDrive,
        Self::Other,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Buy => "buy",
            Self::Lease => "lease",
            Self::Sell => "sell",
            Self::TradeIn => "trade_in",
            Self::TestDrive => "test_drive",
            Self::Other => "other",
        }
    }
}

impl std::fmt::Display for AdfRequestKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for AdfRequestKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "buy" => Ok(Self::Buy),
            "lease" => Ok(Self::Lease),
            "sell" => Ok(Self::Sell),
            "trade_in" => Ok(Self::TradeIn),
            "test_drive" => Ok(Self::TestDrive),
            "other" => Ok(Self::Other),
            _ => Err(relation::UnknownLabel::new("adf_request_kind", label)),
        }
    }
}

drivers::wire_label!(AdfRequestKind, "public", "adf_request_kind");

/// One of the labels of `error_severity`.
///
/// The type `public.error_severity` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ErrorSeverity {
    /// The lead was read all the same.
    #[cfg_attr(feature = "serde", serde(rename = "warning"))]
    Warning,
    /// A part of it is lost.
    #[cfg_attr(feature = "serde", serde(rename = "error"))]
    Error,
    /// Nothing could be read.
    #[cfg_attr(feature = "serde", serde(rename = "fatal"))]
    Fatal,
}

impl ErrorSeverity {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Warning, Self::Error, Self::Fatal];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
            Self::Fatal => "fatal",
        }
    }
}

impl std::fmt::Display for ErrorSeverity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ErrorSeverity {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "warning" => Ok(Self::Warning),
            "error" => Ok(Self::Error),
            "fatal" => Ok(Self::Fatal),
            _ => Err(relation::UnknownLabel::new("error_severity", label)),
        }
    }
}

drivers::wire_label!(ErrorSeverity, "public", "error_severity");

/// A step on the way of a raw mail.
///
/// The type `public.processing_step` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ProcessingStep {
    /// Stored as `receive`.
    #[cfg_attr(feature = "serde", serde(rename = "receive"))]
    Receive,
    /// Stored as `validate`.
    #[cfg_attr(feature = "serde", serde(rename = "validate"))]
    Validate,
    /// Stored as `parse`.
    #[cfg_attr(feature = "serde", serde(rename = "parse"))]
    Parse,
    /// Stored as `match_customer`.
    #[cfg_attr(feature = "serde", serde(rename = "match_customer"))]
    MatchCustomer,
    /// Stored as `create_lead`.
    #[cfg_attr(feature = "serde", serde(rename = "create_lead"))]
    CreateLead,
    /// Stored as `respond`.
    #[cfg_attr(feature = "serde", serde(rename = "respond"))]
    Respond,
}

impl ProcessingStep {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Receive,
        Self::Validate,
        Self::Parse,
        Self::MatchCustomer,
        Self::CreateLead,
        Self::Respond,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Receive => "receive",
            Self::Validate => "validate",
            Self::Parse => "parse",
            Self::MatchCustomer => "match_customer",
            Self::CreateLead => "create_lead",
            Self::Respond => "respond",
        }
    }
}

impl std::fmt::Display for ProcessingStep {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ProcessingStep {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "receive" => Ok(Self::Receive),
            "validate" => Ok(Self::Validate),
            "parse" => Ok(Self::Parse),
            "match_customer" => Ok(Self::MatchCustomer),
            "create_lead" => Ok(Self::CreateLead),
            "respond" => Ok(Self::Respond),
            _ => Err(relation::UnknownLabel::new("processing_step", label)),
        }
    }
}

drivers::wire_label!(ProcessingStep, "public", "processing_step");

/// How far the answer to a lead has come.
///
/// The type `public.sms_response_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SmsResponseStatus {
    /// Stored as `pending`.
    #[cfg_attr(feature = "serde", serde(rename = "pending"))]
    Pending,
    /// The AI has written it.
    #[cfg_attr(feature = "serde", serde(rename = "generated"))]
    Generated,
    /// Stored as `sent`.
    #[cfg_attr(feature = "serde", serde(rename = "sent"))]
    Sent,
    /// Stored as `delivered`.
    #[cfg_attr(feature = "serde", serde(rename = "delivered"))]
    Delivered,
    /// Stored as `failed`.
    #[cfg_attr(feature = "serde", serde(rename = "failed"))]
    Failed,
    /// The customer may not be texted.
    #[cfg_attr(feature = "serde", serde(rename = "skipped"))]
    Skipped,
}

impl SmsResponseStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Pending,
        Self::Generated,
        Self::Sent,
        Self::Delivered,
        Self::Failed,
        Self::Skipped,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Generated => "generated",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
        }
    }
}

impl std::fmt::Display for SmsResponseStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for SmsResponseStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "pending" => Ok(Self::Pending),
            "generated" => Ok(Self::Generated),
            "sent" => Ok(Self::Sent),
            "delivered" => Ok(Self::Delivered),
            "failed" => Ok(Self::Failed),
            "skipped" => Ok(Self::Skipped),
            _ => Err(relation::UnknownLabel::new("sms_response_status", label)),
        }
    }
}

drivers::wire_label!(SmsResponseStatus, "public", "sms_response_status");

/// What became of a call to another program.
///
/// The type `public.delivery_outcome` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DeliveryOutcome {
    /// Stored as `pending`.
    #[cfg_attr(feature = "serde", serde(rename = "pending"))]
    Pending,
    /// Stored as `delivered`.
    #[cfg_attr(feature = "serde", serde(rename = "delivered"))]
    Delivered,
    /// Will be tried again.
    #[cfg_attr(feature = "serde", serde(rename = "failed"))]
    Failed,
    /// Was tried often enough.
    #[cfg_attr(feature = "serde", serde(rename = "abandoned"))]
    Abandoned,
}

impl DeliveryOutcome {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Pending,
        Self::Delivered,
        Self::Failed,
        Self::Abandoned,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Abandoned => "abandoned",
        }
    }
}

impl std::fmt::Display for DeliveryOutcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for DeliveryOutcome {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "pending" => Ok(Self::Pending),
            "delivered" => Ok(Self::Delivered),
            "failed" => Ok(Self::Failed),
            "abandoned" => Ok(Self::Abandoned),
            _ => Err(relation::UnknownLabel::new("delivery_outcome", label)),
        }
    }
}

drivers::wire_label!(DeliveryOutcome, "public", "delivery_outcome");

/// How a lead came to its conversation.
///
/// The type `public.link_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum LinkKind {
    /// The conversation was opened to answer it.
    #[cfg_attr(feature = "serde", serde(rename = "opened"))]
    Opened,
    /// The customer was in conversation already.
    #[cfg_attr(feature = "serde", serde(rename = "joined"))]
    Joined,
}

impl LinkKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Opened, Self::Joined];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::Joined => "joined",
        }
    }
}

impl std::fmt::Display for LinkKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for LinkKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "opened" => Ok(Self::Opened),
            "joined" => Ok(Self::Joined),
            _ => Err(relation::UnknownLabel::new("link_kind", label)),
        }
    }
}

drivers::wire_label!(LinkKind, "public", "link_kind");

/// Identifies a row of `public.adf_mailboxes`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct AdfMailboxId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for AdfMailboxId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for AdfMailboxId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(AdfMailboxId, uuid::Uuid);

/// Identifies a row of `public.raw_messages`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct RawMessageId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for RawMessageId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for RawMessageId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(RawMessageId, uuid::Uuid);

/// Identifies a row of `public.adf_leads`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct AdfLeadId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for AdfLeadId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for AdfLeadId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(AdfLeadId, uuid::Uuid);

/// Identifies a row of `public.adf_parse_errors`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct AdfParseErrorId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for AdfParseErrorId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for AdfParseErrorId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(AdfParseErrorId, uuid::Uuid);

/// Identifies a row of `public.adf_processing_logs`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct AdfProcessingLogId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for AdfProcessingLogId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for AdfProcessingLogId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(AdfProcessingLogId, uuid::Uuid);

/// Identifies a row of `public.sms_responses`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct SmsResponseId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for SmsResponseId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for SmsResponseId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(SmsResponseId, uuid::Uuid);

/// Identifies a row of `public.sms_delivery_logs`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct SmsDeliveryLogId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for SmsDeliveryLogId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for SmsDeliveryLogId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(SmsDeliveryLogId, uuid::Uuid);

/// Identifies a row of `public.webhook_endpoints`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct WebhookEndpointId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for WebhookEndpointId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for WebhookEndpointId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(WebhookEndpointId, uuid::Uuid);

/// Identifies a row of `public.webhook_delivery_logs`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct WebhookDeliveryLogId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for WebhookDeliveryLogId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for WebhookDeliveryLogId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(WebhookDeliveryLogId, uuid::Uuid);

/// Identifies a row of `public.adf_response_rules`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct AdfResponseRuleId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for AdfResponseRuleId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for AdfResponseRuleId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(AdfResponseRuleId, uuid::Uuid);

/// A mailbox that is read for leads.
///
/// A row of the table `public.adf_mailboxes`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AdfMailbox {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: AdfMailboxId,
    /// `text`.
    pub name: String,
    /// `text`.
    pub host: String,
    /// `text`.
    pub username: String,
    /// Its password; nothing: the platform's own mailbox.
    ///
    /// `uuid`, refers to `channels.stored_credentials`.
    pub credential_id: Option<StoredCredentialId>,
    /// Source of its leads where the mail names none.
    ///
    /// `uuid`, refers to `leads.lead_sources`.
    pub source_id: Option<LeadSourceId>,
    /// `interval`, `1 minute` by default.
    pub poll_every: values::Interval,
    /// `timestamptz`.
    pub last_polled_at: Option<values::TimestampTz>,
    /// Nothing: the last reading went well.
    ///
    /// `text`.
    pub last_error: Option<String>,
    /// `boolean`, `true` by default.
    pub is_active: bool,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl AdfMailbox {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `host`.
    pub const COLUMN_HOST: &'static str = "host";
    /// Name of the column `username`.
    pub const COLUMN_USERNAME: &'static str = "username";
    /// Name of the column `credential_id`.
    pub const COLUMN_CREDENTIAL_ID: &'static str = "credential_id";
    /// Name of the column `source_id`.
    pub const COLUMN_SOURCE_ID: &'static str = "source_id";
    /// Name of the column `poll_every`.
    pub const COLUMN_POLL_EVERY: &'static str = "poll_every";
    /// Name of the column `last_polled_at`.
    pub const COLUMN_LAST_POLLED_AT: &'static str = "last_polled_at";
    /// Name of the column `last_error`.
    pub const COLUMN_LAST_ERROR: &'static str = "last_error";
    /// Name of the column `is_active`.
    pub const COLUMN_IS_ACTIVE: &'static str = "is_active";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `dealership_id` and `host` and `username`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_host_and_username<'a>(
        dealership_id: DealershipId,
        host: &'a str,
        username: &'a str,
    ) -> relation::Query<Self, (DealershipId, &'a str, &'a str)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, host, username, credential_id, source_id, poll_every, \
         last_polled_at, last_error, is_active, created_at \
         FROM public.adf_mailboxes \
         WHERE dealership_id = $1::uuid AND host = $2::text AND username = $3::text",
            (dealership_id, host, username),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, host, username, credential_id, source_id, poll_every, \
         last_polled_at, last_error, is_active, created_at \
         FROM public.adf_mailboxes \
         WHERE dealership_id = $1::uuid \
         ORDER BY adf_mailboxes.dealership_id, adf_mailboxes.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `credential_id`.
    #[must_use]
    pub const fn by_dealership_id_and_credential_id(
        dealership_id: DealershipId,
        credential_id: StoredCredentialId,
    ) -> relation::Query<Self, (DealershipId, StoredCredentialId)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, host, username, credential_id, source_id, poll_every, \
         last_polled_at, last_error, is_active, created_at \
         FROM public.adf_mailboxes \
         WHERE dealership_id = $1::uuid AND credential_id = $2::uuid \
         ORDER BY adf_mailboxes.dealership_id, adf_mailboxes.id",
            (dealership_id, credential_id),
        )
    }

    /// All rows with these values of `dealership_id` and `source_id`.
    #[must_use]
    pub const fn by_dealership_id_and_source_id(
        dealership_id: DealershipId,
        source_id: LeadSourceId,
    ) -> relation::Query<Self, (DealershipId, LeadSourceId)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, host, username, credential_id, source_id, poll_every, \
         last_polled_at, last_error, is_active, created_at \
         FROM public.adf_mailboxes \
         WHERE dealership_id = $1::uuid AND source_id = $2::uuid \
         ORDER BY adf_mailboxes.dealership_id, adf_mailboxes.id",
            (dealership_id, source_id),
        )
    }
}

impl relation::Relation for AdfMailbox {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "adf_mailboxes";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "host",
        "username",
        "credential_id",
        "source_id",
        "poll_every",
        "last_polled_at",
        "last_error",
        "is_active",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, host, username, credential_id, source_id, poll_every, \
         last_polled_at, last_error, is_active, created_at \
         FROM public.adf_mailboxes";
}

impl relation::Table for AdfMailbox {
    type New = NewAdfMailbox;
    type Patch = AdfMailboxPatch;
    const INSERT: &'static str = "INSERT INTO public.adf_mailboxes \
         (dealership_id, id, name, host, username, credential_id, source_id, poll_every, \
         last_polled_at, last_error, is_active, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, \
         COALESCE($8::interval, '1 minute'::interval), $9, $10, \
         COALESCE($11::boolean, 'true'::boolean), COALESCE($12::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, name, host, username, credential_id, source_id, poll_every, \
         last_polled_at, last_error, is_active, created_at";
}

impl relation::Keyed for AdfMailbox {
    type Key = (DealershipId, AdfMailboxId);
    const FIND: &'static str = "SELECT dealership_id, id, name, host, username, credential_id, source_id, poll_every, \
         last_polled_at, last_error, is_active, created_at \
         FROM public.adf_mailboxes \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, host, username, credential_id, source_id, poll_every, \
         last_polled_at, last_error, is_active, created_at \
         FROM public.adf_mailboxes \
         ORDER BY adf_mailboxes.dealership_id, adf_mailboxes.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, host, username, credential_id, source_id, poll_every, \
         last_polled_at, last_error, is_active, created_at \
         FROM public.adf_mailboxes \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY adf_mailboxes.dealership_id, adf_mailboxes.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.adf_mailboxes \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         host = CASE WHEN $7::boolean THEN $8::text ELSE host END, \
         username = CASE WHEN $9::boolean THEN $10::text ELSE username END, \
         credential_id = CASE WHEN $11::boolean THEN $12::uuid ELSE credential_id END, \
         source_id = CASE WHEN $13::boolean THEN $14::uuid ELSE source_id END, \
         poll_every = CASE WHEN $15::boolean THEN $16::interval ELSE poll_every END, \
         last_polled_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE last_polled_at END, \
         last_error = CASE WHEN $19::boolean THEN $20::text ELSE last_error END, \
         is_active = CASE WHEN $21::boolean THEN $22::boolean ELSE is_active END, \
         created_at = CASE WHEN $23::boolean THEN $24::timestamptz ELSE created_at END \
         WHERE dealership_id = $25::uuid AND id = $26::uuid \
         RETURNING dealership_id, id, name, host, username, credential_id, source_id, poll_every, \
         last_polled_at, last_error, is_active, created_at";
    const DELETE: &'static str = "DELETE FROM public.adf_mailboxes \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    AdfMailbox { dealership_id = "dealership_id", id = "id", name = "name", host =
    "host", username = "username", credential_id = "credential_id", source_id =
    "source_id", poll_every = "poll_every", last_polled_at = "last_polled_at", last_error
    = "last_error", is_active = "is_active", created_at = "created_at" }
);

/// A row to insert into `public.adf_mailboxes`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAdfMailbox {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<AdfMailboxId>,
    /// `text`.
    pub name: String,
    /// `text`.
    pub host: String,
    /// `text`.
    pub username: String,
    /// Its password; nothing: the platform's own mailbox.
    ///
    /// `uuid`, refers to `channels.stored_credentials`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub credential_id: Option<StoredCredentialId>,
    /// Source of its leads where the mail names none.
    ///
    /// `uuid`, refers to `leads.lead_sources`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub source_id: Option<LeadSourceId>,
    /// `interval`, `1 minute` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub poll_every: Option<values::Interval>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub last_polled_at: Option<values::TimestampTz>,
    /// Nothing: the last reading went well.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub last_error: Option<String>,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_active: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewAdfMailbox {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String, host: String, username: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            host,
            username,
            credential_id: None,
            source_id: None,
            poll_every: None,
            last_polled_at: None,
            last_error: None,
            is_active: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewAdfMailbox {
    type Row = AdfMailbox;
}

rows::parameters!(
    NewAdfMailbox { dealership_id, id, name, host, username, credential_id, source_id,
    poll_every, last_polled_at, last_error, is_active, created_at }
);

/// Changes to a row of `public.adf_mailboxes`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AdfMailboxPatch {
    /// The new [`dealership_id`](AdfMailbox::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](AdfMailbox::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<AdfMailboxId>,
    /// The new [`name`](AdfMailbox::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`host`](AdfMailbox::host).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub host: Option<String>,
    /// The new [`username`](AdfMailbox::username).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub username: Option<String>,
    /// The new [`credential_id`](AdfMailbox::credential_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub credential_id: Option<Option<StoredCredentialId>>,
    /// The new [`source_id`](AdfMailbox::source_id).
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
    /// The new [`poll_every`](AdfMailbox::poll_every).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub poll_every: Option<values::Interval>,
    /// The new [`last_polled_at`](AdfMailbox::last_polled_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub last_polled_at: Option<Option<values::TimestampTz>>,
    /// The new [`last_error`](AdfMailbox::last_error).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub last_error: Option<Option<String>>,
    /// The new [`is_active`](AdfMailbox::is_active).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_active: Option<bool>,
    /// The new [`created_at`](AdfMailbox::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for AdfMailboxPatch {
    type Row = AdfMailbox;
}

rows::parameters!(
    AdfMailboxPatch { [dealership_id], [id], [name], [host], [username], [credential_id],
    [source_id], [poll_every], [last_polled_at], [last_error], [is_active], [created_at]
    }
);

/// A mail as it came, before anybody looked into it.
///
/// A row of the table `public.raw_messages`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RawMessage {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: RawMessageId,
    /// `uuid`, refers to `ingestion.adf_mailboxes`.
    pub mailbox_id: Option<AdfMailboxId>,
    /// Its header Message-ID.
    ///
    /// `text`.
    pub message_id: String,
    /// `text`.
    pub sender: String,
    /// `text`, empty by default.
    pub subject: String,
    /// `text`.
    pub body: String,
    /// `jsonb`, `{}` by default.
    pub headers: values::Jsonb,
    /// Of the body, to notice what was sent twice.
    ///
    /// `bytea`.
    pub sha256: Vec<u8>,
    /// `raw_message_status`, `received` by default.
    pub status: RawMessageStatus,
    /// `timestamptz`, `now()` by default.
    pub received_at: values::TimestampTz,
    /// `timestamptz`.
    pub processed_at: Option<values::TimestampTz>,
}

impl RawMessage {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `mailbox_id`.
    pub const COLUMN_MAILBOX_ID: &'static str = "mailbox_id";
    /// Name of the column `message_id`.
    pub const COLUMN_MESSAGE_ID: &'static str = "message_id";
    /// Name of the column `sender`.
    pub const COLUMN_SENDER: &'static str = "sender";
    /// Name of the column `subject`.
    pub const COLUMN_SUBJECT: &'static str = "subject";
    /// Name of the column `body`.
    pub const COLUMN_BODY: &'static str = "body";
    /// Name of the column `headers`.
    pub const COLUMN_HEADERS: &'static str = "headers";
    /// Name of the column `sha256`.
    pub const COLUMN_SHA256: &'static str = "sha256";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `received_at`.
    pub const COLUMN_RECEIVED_AT: &'static str = "received_at";
    /// Name of the column `processed_at`.
    pub const COLUMN_PROCESSED_AT: &'static str = "processed_at";
    /// The row with these values of `dealership_id` and `message_id`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_message_id(
        dealership_id: DealershipId,
        message_id: &str,
    ) -> relation::Query<Self, (DealershipId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, mailbox_id, message_id, sender, subject, body, headers, sha256, \
         status, received_at, processed_at \
         FROM public.raw_messages \
         WHERE dealership_id = $1::uuid AND message_id = $2::text",
            (dealership_id, message_id),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, mailbox_id, message_id, sender, subject, body, headers, sha256, \
         status, received_at, processed_at \
         FROM public.raw_messages \
         WHERE dealership_id = $1::uuid \
         ORDER BY raw_messages.dealership_id, raw_messages.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `mailbox_id`.
    #[must_use]
    pub const fn by_dealership_id_and_mailbox_id(
        dealership_id: DealershipId,
        mailbox_id: AdfMailboxId,
    ) -> relation::Query<Self, (DealershipId, AdfMailboxId)> {
        relation::Query::new(
            "SELECT dealership_id, id, mailbox_id, message_id, sender, subject, body, headers, sha256, \
         status, received_at, processed_at \
         FROM public.raw_messages \
         WHERE dealership_id = $1::uuid AND mailbox_id = $2::uuid \
         ORDER BY raw_messages.dealership_id, raw_messages.id",
            (dealership_id, mailbox_id),
        )
    }
}

impl relation::Relation for RawMessage {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "raw_messages";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "mailbox_id",
        "message_id",
        "sender",
        "subject",
        "body",
        "headers",
        "sha256",
        "status",
        "received_at",
        "processed_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, mailbox_id, message_id, sender, subject, body, headers, sha256, \
         status, received_at, processed_at \
         FROM public.raw_messages";
}

impl relation::Table for RawMessage {
    type New = NewRawMessage;
    type Patch = RawMessagePatch;
    const INSERT: &'static str = "INSERT INTO public.raw_messages \
         (dealership_id, id, mailbox_id, message_id, sender, subject, body, headers, sha256, \
         status, received_at, processed_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, COALESCE($6::text, ''::text), \
         $7, COALESCE($8::jsonb, '{}'::jsonb), $9, \
         COALESCE($10::public.raw_message_status, 'received'::public.raw_message_status), \
         COALESCE($11::timestamptz, (now())::timestamptz), $12) \
         RETURNING dealership_id, id, mailbox_id, message_id, sender, subject, body, headers, \
         sha256, status, received_at, processed_at";
}

impl relation::Keyed for RawMessage {
    type Key = (DealershipId, RawMessageId);
    const FIND: &'static str = "SELECT dealership_id, id, mailbox_id, message_id, sender, subject, body, headers, sha256, \
         status, received_at, processed_at \
         FROM public.raw_messages \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, mailbox_id, message_id, sender, subject, body, headers, sha256, \
         status, received_at, processed_at \
         FROM public.raw_messages \
         ORDER BY raw_messages.dealership_id, raw_messages.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, mailbox_id, message_id, sender, subject, body, headers, sha256, \
         status, received_at, processed_at \
         FROM public.raw_messages \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY raw_messages.dealership_id, raw_messages.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.raw_messages \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         mailbox_id = CASE WHEN $5::boolean THEN $6::uuid ELSE mailbox_id END, \
         message_id = CASE WHEN $7::boolean THEN $8::text ELSE message_id END, \
         sender = CASE WHEN $9::boolean THEN $10::text ELSE sender END, \
         subject = CASE WHEN $11::boolean THEN $12::text ELSE subject END, \
         body = CASE WHEN $13::boolean THEN $14::text ELSE body END, \
         headers = CASE WHEN $15::boolean THEN $16::jsonb ELSE headers END, \
         sha256 = CASE WHEN $17::boolean THEN $18::bytea ELSE sha256 END, \
         status = CASE WHEN $19::boolean THEN $20::public.raw_message_status ELSE status END, \
         received_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE received_at END, \
         processed_at = CASE WHEN $23::boolean THEN $24::timestamptz ELSE processed_at END \
         WHERE dealership_id = $25::uuid AND id = $26::uuid \
         RETURNING dealership_id, id, mailbox_id, message_id, sender, subject, body, headers, \
         sha256, status, received_at, processed_at";
    const DELETE: &'static str = "DELETE FROM public.raw_messages \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    RawMessage { dealership_id = "dealership_id", id = "id", mailbox_id = "mailbox_id",
    message_id = "message_id", sender = "sender", subject = "subject", body = "body",
    headers = "headers", sha256 = "sha256", status = "status", received_at =
    "received_at", processed_at = "processed_at" }
);

/// A row to insert into `public.raw_messages`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewRawMessage {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<RawMessageId>,
    /// `uuid`, refers to `ingestion.adf_mailboxes`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub mailbox_id: Option<AdfMailboxId>,
    /// Its header Message-ID.
    ///
    /// `text`.
    pub message_id: String,
    /// `text`.
    pub sender: String,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub subject: Option<String>,
    /// `text`.
    pub body: String,
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub headers: Option<values::Jsonb>,
    /// Of the body, to notice what was sent twice.
    ///
    /// `bytea`.
    pub sha256: Vec<u8>,
    /// `raw_message_status`, `received` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<RawMessageStatus>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub received_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub processed_at: Option<values::TimestampTz>,
}

impl NewRawMessage {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        message_id: String,
        sender: String,
        body: String,
        sha256: Vec<u8>,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            mailbox_id: None,
            message_id,
            sender,
            subject: None,
            body,
            headers: None,
            sha256,
            status: None,
            received_at: None,
            processed_at: None,
        }
    }
}

impl relation::NewRow for NewRawMessage {
    type Row = RawMessage;
}

rows::parameters!(
    NewRawMessage { dealership_id, id, mailbox_id, message_id, sender, subject, body,
    headers, sha256, status, received_at, processed_at }
);

/// Changes to a row of `public.raw_messages`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RawMessagePatch {
    /// The new [`dealership_id`](RawMessage::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](RawMessage::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<RawMessageId>,
    /// The new [`mailbox_id`](RawMessage::mailbox_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub mailbox_id: Option<Option<AdfMailboxId>>,
    /// The new [`message_id`](RawMessage::message_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub message_id: Option<String>,
    /// The new [`sender`](RawMessage::sender).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub sender: Option<String>,
    /// The new [`subject`](RawMessage::subject).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub subject: Option<String>,
    /// The new [`body`](RawMessage::body).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub body: Option<String>,
    /// The new [`headers`](RawMessage::headers).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub headers: Option<values::Jsonb>,
    /// The new [`sha256`](RawMessage::sha256).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub sha256: Option<Vec<u8>>,
    /// The new [`status`](RawMessage::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<RawMessageStatus>,
    /// The new [`received_at`](RawMessage::received_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub received_at: Option<values::TimestampTz>,
    /// The new [`processed_at`](RawMessage::processed_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub processed_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for RawMessagePatch {
    type Row = RawMessage;
}

rows::parameters!(
    RawMessagePatch { [dealership_id], [id], [mailbox_id], [message_id], [sender],
    [subject], [body], [headers], [sha256], [status], [received_at], [processed_at] }
);

/// A lead as the document names it.
///
/// A row of the table `public.adf_leads`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AdfLead {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: AdfLeadId,
    /// `uuid`, refers to `ingestion.raw_messages`.
    pub raw_message_id: RawMessageId,
    /// Version of the format.
    ///
    /// `text`, `1.0` by default.
    pub document_version: String,
    /// The sender's identifier of it.
    ///
    /// `text`.
    pub external_id: Option<String>,
    /// `adf_request_kind`, `other` by default.
    pub request: AdfRequestKind,
    /// When the customer asked, as the sender says.
    ///
    /// `timestamptz`.
    pub requested_at: Option<values::TimestampTz>,
    /// `text`.
    pub customer_name: Option<String>,
    /// `text`.
    pub customer_email: Option<String>,
    /// As it was sent; the customer has it in international form.
    ///
    /// `text`.
    pub customer_phone: Option<String>,
    /// Year, make, model, VIN and stock number, as they were sent.
    ///
    /// `jsonb`, `{}` by default.
    pub vehicle: values::Jsonb,
    /// The car to be traded in; nothing: none.
    ///
    /// `jsonb`.
    pub trade_in: Option<values::Jsonb>,
    /// `text`.
    pub comments: Option<String>,
    /// Who sent it.
    ///
    /// `text`.
    pub provider_name: Option<String>,
    /// The dealership, as the sender calls it.
    ///
    /// `text`.
    pub vendor_name: Option<String>,
    /// `adf_lead_status`, `parsed` by default.
    pub status: AdfLeadStatus,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: Option<CustomerId>,
    /// The lead that it became.
    ///
    /// `uuid`, refers to `leads.leads`.
    pub lead_id: Option<LeadId>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl AdfLead {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `raw_message_id`.
    pub const COLUMN_RAW_MESSAGE_ID: &'static str = "raw_message_id";
    /// Name of the column `document_version`.
    pub const COLUMN_DOCUMENT_VERSION: &'static str = "document_version";
    /// Name of the column `external_id`.
    pub const COLUMN_EXTERNAL_ID: &'static str = "external_id";
    /// Name of the column `request`.
    pub const COLUMN_REQUEST: &'static str = "request";
    /// Name of the column `requested_at`.
    pub const COLUMN_REQUESTED_AT: &'static str = "requested_at";
    /// Name of the column `customer_name`.
    pub const COLUMN_CUSTOMER_NAME: &'static str = "customer_name";
    /// Name of the column `customer_email`.
    pub const COLUMN_CUSTOMER_EMAIL: &'static str = "customer_email";
    /// Name of the column `customer_phone`.
    pub const COLUMN_CUSTOMER_PHONE: &'static str = "customer_phone";
    /// Name of the column `vehicle`.
    pub const COLUMN_VEHICLE: &'static str = "vehicle";
    /// Name of the column `trade_in`.
    pub const COLUMN_TRADE_IN: &'static str = "trade_in";
    /// Name of the column `comments`.
    pub const COLUMN_COMMENTS: &'static str = "comments";
    /// Name of the column `provider_name`.
    pub const COLUMN_PROVIDER_NAME: &'static str = "provider_name";
    /// Name of the column `vendor_name`.
    pub const COLUMN_VENDOR_NAME: &'static str = "vendor_name";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `customer_id`.
    pub const COLUMN_CUSTOMER_ID: &'static str = "customer_id";
    /// Name of the column `lead_id`.
    pub const COLUMN_LEAD_ID: &'static str = "lead_id";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `dealership_id` and `provider_name` and `external_id`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_provider_name_and_external_id<'a>(
        dealership_id: DealershipId,
        provider_name: &'a str,
        external_id: &'a str,
    ) -> relation::Query<Self, (DealershipId, &'a str, &'a str)> {
        relation::Query::new(
            "SELECT dealership_id, id, raw_message_id, document_version, external_id, request, \
         requested_at, customer_name, customer_email, customer_phone, vehicle, trade_in, comments, \
         provider_name, vendor_name, status, customer_id, lead_id, created_at \
         FROM public.adf_leads \
         WHERE dealership_id = $1::uuid AND provider_name = $2::text AND external_id = $3::text",
            (dealership_id, provider_name, external_id),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, raw_message_id, document_version, external_id, request, \
         requested_at, customer_name, customer_email, customer_phone, vehicle, trade_in, comments, \
         provider_name, vendor_name, status, customer_id, lead_id, created_at \
         FROM public.adf_leads \
         WHERE dealership_id = $1::uuid \
         ORDER BY adf_leads.dealership_id, adf_leads.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `raw_message_id`.
    #[must_use]
    pub const fn by_dealership_id_and_raw_message_id(
        dealership_id: DealershipId,
        raw_message_id: RawMessageId,
    ) -> relation::Query<Self, (DealershipId, RawMessageId)> {
        relation::Query::new(
            "SELECT dealership_id, id, raw_message_id, document_version, external_id, request, \
         requested_at, customer_name, customer_email, customer_phone, vehicle, trade_in, comments, \
         provider_name, vendor_name, status, customer_id, lead_id, created_at \
         FROM public.adf_leads \
         WHERE dealership_id = $1::uuid AND raw_message_id = $2::uuid \
         ORDER BY adf_leads.dealership_id, adf_leads.id",
            (dealership_id, raw_message_id),
        )
    }

    /// All rows with these values of `dealership_id` and `customer_id`.
    #[must_use]
    pub const fn by_dealership_id_and_customer_id(
        dealership_id: DealershipId,
        customer_id: CustomerId,
    ) -> relation::Query<Self, (DealershipId, CustomerId)> {
        relation::Query::new(
            "SELECT dealership_id, id, raw_message_id, document_version, external_id, request, \
         requested_at, customer_name, customer_email, customer_phone, vehicle, trade_in, comments, \
         provider_name, vendor_name, status, customer_id, lead_id, created_at \
         FROM public.adf_leads \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid \
         ORDER BY adf_leads.dealership_id, adf_leads.id",
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
            "SELECT dealership_id, id, raw_message_id, document_version, external_id, request, \
         requested_at, customer_name, customer_email, customer_phone, vehicle, trade_in, comments, \
         provider_name, vendor_name, status, customer_id, lead_id, created_at \
         FROM public.adf_leads \
         WHERE dealership_id = $1::uuid AND lead_id = $2::uuid \
         ORDER BY adf_leads.dealership_id, adf_leads.id",
            (dealership_id, lead_id),
        )
    }
}

impl relation::Relation for AdfLead {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "adf_leads";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "raw_message_id",
        "document_version",
        "external_id",
        "request",
        "requested_at",
        "customer_name",
        "customer_email",
        "customer_phone",
        "vehicle",
        "trade_in",
        "comments",
        "provider_name",
        "vendor_name",
        "status",
        "customer_id",
        "lead_id",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, raw_message_id, document_version, external_id, request, \
         requested_at, customer_name, customer_email, customer_phone, vehicle, trade_in, comments, \
         provider_name, vendor_name, status, customer_id, lead_id, created_at \
         FROM public.adf_leads";
}

impl relation::Table for AdfLead {
    type New = NewAdfLead;
    type Patch = AdfLeadPatch;
    const INSERT: &'static str = "INSERT INTO public.adf_leads \
         (dealership_id, id, raw_message_id, document_version, external_id, request, requested_at, \
         customer_name, customer_email, customer_phone, vehicle, trade_in, comments, provider_name, \
         vendor_name, status, customer_id, lead_id, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, COALESCE($4::text, '1.0'::text), $5, \
         COALESCE($6::public.adf_request_kind, 'other'::public.adf_request_kind), $7, $8, $9, $10, \
         COALESCE($11::jsonb, '{}'::jsonb), $12, $13, $14, $15, \
         COALESCE($16::public.adf_lead_status, 'parsed'::public.adf_lead_status), $17, $18, \
         COALESCE($19::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, raw_message_id, document_version, external_id, request, \
         requested_at, customer_name, customer_email, customer_phone, vehicle, trade_in, comments, \
         provider_name, vendor_name, status, customer_id, lead_id, created_at";
}

impl relation::Keyed for AdfLead {
    type Key = (DealershipId, AdfLeadId);
    const FIND: &'static str = "SELECT dealership_id, id, raw_message_id, document_version, external_id, request, \
         requested_at, customer_name, customer_email, customer_phone, vehicle, trade_in, comments, \
         provider_name, vendor_name, status, customer_id, lead_id, created_at \
         FROM public.adf_leads \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, raw_message_id, document_version, external_id, request, \
         requested_at, customer_name, customer_email, customer_phone, vehicle, trade_in, comments, \
         provider_name, vendor_name, status, customer_id, lead_id, created_at \
         FROM public.adf_leads \
         ORDER BY adf_leads.dealership_id, adf_leads.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, raw_message_id, document_version, external_id, request, \
         requested_at, customer_name, customer_email, customer_phone, vehicle, trade_in, comments, \
         provider_name, vendor_name, status, customer_id, lead_id, created_at \
         FROM public.adf_leads \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY adf_leads.dealership_id, adf_leads.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.adf_leads \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         raw_message_id = CASE WHEN $5::boolean THEN $6::uuid ELSE raw_message_id END, \
         document_version = CASE WHEN $7::boolean THEN $8::text ELSE document_version END, \
         external_id = CASE WHEN $9::boolean THEN $10::text ELSE external_id END, \
         request = CASE WHEN $11::boolean THEN $12::public.adf_request_kind ELSE request END, \
         requested_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE requested_at END, \
         customer_name = CASE WHEN $15::boolean THEN $16::text ELSE customer_name END, \
         customer_email = CASE WHEN $17::boolean THEN $18::text ELSE customer_email END, \
         customer_phone = CASE WHEN $19::boolean THEN $20::text ELSE customer_phone END, \
         vehicle = CASE WHEN $21::boolean THEN $22::jsonb ELSE vehicle END, \
         trade_in = CASE WHEN $23::boolean THEN $24::jsonb ELSE trade_in END, \
         comments = CASE WHEN $25::boolean THEN $26::text ELSE comments END, \
         provider_name = CASE WHEN $27::boolean THEN $28::text ELSE provider_name END, \
         vendor_name = CASE WHEN $29::boolean THEN $30::text ELSE vendor_name END, \
         status = CASE WHEN $31::boolean THEN $32::public.adf_lead_status ELSE status END, \
         customer_id = CASE WHEN $33::boolean THEN $34::uuid ELSE customer_id END, \
         lead_id = CASE WHEN $35::boolean THEN $36::uuid ELSE lead_id END, \
         created_at = CASE WHEN $37::boolean THEN $38::timestamptz ELSE created_at END \
         WHERE dealership_id = $39::uuid AND id = $40::uuid \
         RETURNING dealership_id, id, raw_message_id, document_version, external_id, request, \
         requested_at, customer_name, customer_email, customer_phone, vehicle, trade_in, comments, \
         provider_name, vendor_name, status, customer_id, lead_id, created_at";
    const DELETE: &'static str = "DELETE FROM public.adf_leads \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    AdfLead { dealership_id = "dealership_id", id = "id", raw_message_id =
    "raw_message_id", document_version = "document_version", external_id = "external_id",
    request = "request", requested_at = "requested_at", customer_name = "customer_name",
    customer_email = "customer_email", customer_phone = "customer_phone", vehicle =
    "vehicle", trade_in = "trade_in", comments = "comments", provider_name =
    "provider_name", vendor_name = "vendor_name", status = "status", customer_id =
    "customer_id", lead_id = "lead_id", created_at = "created_at" }
);

/// A row to insert into `public.adf_leads`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAdfLead {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<AdfLeadId>,
    /// `uuid`, refers to `ingestion.raw_messages`.
    pub raw_message_id: RawMessageId,
    /// Version of the format.
    ///
    /// `text`, `1.0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub document_version: Option<String>,
    /// The sender's identifier of it.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub external_id: Option<String>,
    /// `adf_request_kind`, `other` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub request: Option<AdfRequestKind>,
    /// When the customer asked, as the sender says.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub requested_at: Option<values::TimestampTz>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub customer_name: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub customer_email: Option<String>,
    /// As it was sent; the customer has it in international form.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub customer_phone: Option<String>,
    /// Year, make, model, VIN and stock number, as they were sent.
    ///
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub vehicle: Option<values::Jsonb>,
    /// The car to be traded in; nothing: none.
    ///
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub trade_in: Option<values::Jsonb>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub comments: Option<String>,
    /// Who sent it.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub provider_name: Option<String>,
    /// The dealership, as the sender calls it.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub vendor_name: Option<String>,
    /// `adf_lead_status`, `parsed` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<AdfLeadStatus>,
    /// `uuid`, refers to `customers.customers`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub customer_id: Option<CustomerId>,
    /// The lead that it became.
    ///
    /// `uuid`, refers to `leads.leads`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub lead_id: Option<LeadId>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewAdfLead {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(raw_message_id: RawMessageId) -> Self {
        Self {
            dealership_id: None,
            id: None,
            raw_message_id,
            document_version: None,
            external_id: None,
            request: None,
            requested_at: None,
            customer_name: None,
            customer_email: None,
            customer_phone: None,
            vehicle: None,
            trade_in: None,
            comments: None,
            provider_name: None,
            vendor_name: None,
            status: None,
            customer_id: None,
            lead_id: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewAdfLead {
    type Row = AdfLead;
}

rows::parameters!(
    NewAdfLead { dealership_id, id, raw_message_id, document_version, external_id,
    request, requested_at, customer_name, customer_email, customer_phone, vehicle,
    trade_in, comments, provider_name, vendor_name, status, customer_id, lead_id,
    created_at }
);

/// Changes to a row of `public.adf_leads`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AdfLeadPatch {
    /// The new [`dealership_id`](AdfLead::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](AdfLead::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<AdfLeadId>,
    /// The new [`raw_message_id`](AdfLead::raw_message_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub raw_message_id: Option<RawMessageId>,
    /// The new [`document_version`](AdfLead::document_version).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub document_version: Option<String>,
    /// The new [`external_id`](AdfLead::external_id).
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
    /// The new [`request`](AdfLead::request).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub request: Option<AdfRequestKind>,
    /// The new [`requested_at`](AdfLead::requested_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub requested_at: Option<Option<values::TimestampTz>>,
    /// The new [`customer_name`](AdfLead::customer_name).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub customer_name: Option<Option<String>>,
    /// The new [`customer_email`](AdfLead::customer_email).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub customer_email: Option<Option<String>>,
    /// The new [`customer_phone`](AdfLead::customer_phone).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub customer_phone: Option<Option<String>>,
    /// The new [`vehicle`](AdfLead::vehicle).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub vehicle: Option<values::Jsonb>,
    /// The new [`trade_in`](AdfLead::trade_in).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub trade_in: Option<Option<values::Jsonb>>,
    /// The new [`comments`](AdfLead::comments).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub comments: Option<Option<String>>,
    /// The new [`provider_name`](AdfLead::provider_name).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub provider_name: Option<Option<String>>,
    /// The new [`vendor_name`](AdfLead::vendor_name).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub vendor_name: Option<Option<String>>,
    /// The new [`status`](AdfLead::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<AdfLeadStatus>,
    /// The new [`customer_id`](AdfLead::customer_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub customer_id: Option<Option<CustomerId>>,
    /// The new [`lead_id`](AdfLead::lead_id).
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
    /// The new [`created_at`](AdfLead::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for AdfLeadPatch {
    type Row = AdfLead;
}

rows::parameters!(
    AdfLeadPatch { [dealership_id], [id], [raw_message_id], [document_version],
    [external_id], [request], [requested_at], [customer_name], [customer_email],
    [customer_phone], [vehicle], [trade_in], [comments], [provider_name], [vendor_name],
    [status], [customer_id], [lead_id], [created_at] }
);

/// What was wrong with a mail.
///
/// A row of the table `public.adf_parse_errors`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AdfParseError {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: AdfParseErrorId,
    /// `uuid`, refers to `ingestion.raw_messages`.
    pub raw_message_id: RawMessageId,
    /// `error_severity`.
    pub severity: ErrorSeverity,
    /// For example `missing_contact`.
    ///
    /// `text`.
    pub code: String,
    /// Element that is wrong; nothing: the whole document.
    ///
    /// `text`.
    pub path: Option<String>,
    /// `text`.
    pub message: String,
    /// `timestamptz`, `now()` by default.
    pub found_at: values::TimestampTz,
    /// Who looked at it.
    ///
    /// `uuid`, refers to `core.users`.
    pub settled_by: Option<UserId>,
    /// `timestamptz`.
    pub settled_at: Option<values::TimestampTz>,
}

impl AdfParseError {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `raw_message_id`.
    pub const COLUMN_RAW_MESSAGE_ID: &'static str = "raw_message_id";
    /// Name of the column `severity`.
    pub const COLUMN_SEVERITY: &'static str = "severity";
    /// Name of the column `code`.
    pub const COLUMN_CODE: &'static str = "code";
    /// Name of the column `path`.
    pub const COLUMN_PATH: &'static str = "path";
    /// Name of the column `message`.
    pub const COLUMN_MESSAGE: &'static str = "message";
    /// Name of the column `found_at`.
    pub const COLUMN_FOUND_AT: &'static str = "found_at";
    /// Name of the column `settled_by`.
    pub const COLUMN_SETTLED_BY: &'static str = "settled_by";
    /// Name of the column `settled_at`.
    pub const COLUMN_SETTLED_AT: &'static str = "settled_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, raw_message_id, severity, code, path, message, found_at, \
         settled_by, settled_at \
         FROM public.adf_parse_errors \
         WHERE dealership_id = $1::uuid \
         ORDER BY adf_parse_errors.dealership_id, adf_parse_errors.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `raw_message_id`.
    #[must_use]
    pub const fn by_dealership_id_and_raw_message_id(
        dealership_id: DealershipId,
        raw_message_id: RawMessageId,
    ) -> relation::Query<Self, (DealershipId, RawMessageId)> {
        relation::Query::new(
            "SELECT dealership_id, id, raw_message_id, severity, code, path, message, found_at, \
         settled_by, settled_at \
         FROM public.adf_parse_errors \
         WHERE dealership_id = $1::uuid AND raw_message_id = $2::uuid \
         ORDER BY adf_parse_errors.dealership_id, adf_parse_errors.id",
            (dealership_id, raw_message_id),
        )
    }

    /// All rows with these values of `dealership_id` and `settled_by`.
    #[must_use]
    pub const fn by_dealership_id_and_settled_by(
        dealership_id: DealershipId,
        settled_by: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, raw_message_id, severity, code, path, message, found_at, \
         settled_by, settled_at \
         FROM public.adf_parse_errors \
         WHERE dealership_id = $1::uuid AND settled_by = $2::uuid \
         ORDER BY adf_parse_errors.dealership_id, adf_parse_errors.id",
            (dealership_id, settled_by),
        )
    }
}

impl relation::Relation for AdfParseError {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "adf_parse_errors";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "raw_message_id",
        "severity",
        "code",
        "path",
        "message",
        "found_at",
        "settled_by",
        "settled_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, raw_message_id, severity, code, path, message, found_at, \
         settled_by, settled_at \
         FROM public.adf_parse_errors";
}

impl relation::Table for AdfParseError {
    type New = NewAdfParseError;
    type Patch = AdfParseErrorPatch;
    const INSERT: &'static str = "INSERT INTO public.adf_parse_errors \
         (dealership_id, id, raw_message_id, severity, code, path, message, found_at, settled_by, \
         settled_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, \
         COALESCE($8::timestamptz, (now())::timestamptz), $9, $10) \
         RETURNING dealership_id, id, raw_message_id, severity, code, path, message, found_at, \
         settled_by, settled_at";
}

impl relation::Keyed for AdfParseError {
    type Key = (DealershipId, AdfParseErrorId);
    const FIND: &'static str = "SELECT dealership_id, id, raw_message_id, severity, code, path, message, found_at, \
         settled_by, settled_at \
         FROM public.adf_parse_errors \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, raw_message_id, severity, code, path, message, found_at, \
         settled_by, settled_at \
         FROM public.adf_parse_errors \
         ORDER BY adf_parse_errors.dealership_id, adf_parse_errors.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, raw_message_id, severity, code, path, message, found_at, \
         settled_by, settled_at \
         FROM public.adf_parse_errors \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY adf_parse_errors.dealership_id, adf_parse_errors.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.adf_parse_errors \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         raw_message_id = CASE WHEN $5::boolean THEN $6::uuid ELSE raw_message_id END, \
         severity = CASE WHEN $7::boolean THEN $8::public.error_severity ELSE severity END, \
         code = CASE WHEN $9::boolean THEN $10::text ELSE code END, \
         path = CASE WHEN $11::boolean THEN $12::text ELSE path END, \
         message = CASE WHEN $13::boolean THEN $14::text ELSE message END, \
         found_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE found_at END, \
         settled_by = CASE WHEN $17::boolean THEN $18::uuid ELSE settled_by END, \
         settled_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE settled_at END \
         WHERE dealership_id = $21::uuid AND id = $22::uuid \
         RETURNING dealership_id, id, raw_message_id, severity, code, path, message, found_at, \
         settled_by, settled_at";
    const DELETE: &'static str = "DELETE FROM public.adf_parse_errors \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    AdfParseError { dealership_id = "dealership_id", id = "id", raw_message_id =
    "raw_message_id", severity = "severity", code = "code", path = "path", message =
    "message", found_at = "found_at", settled_by = "settled_by", settled_at =
    "settled_at" }
);

/// A row to insert into `public.adf_parse_errors`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAdfParseError {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<AdfParseErrorId>,
    /// `uuid`, refers to `ingestion.raw_messages`.
    pub raw_message_id: RawMessageId,
    /// `error_severity`.
    pub severity: ErrorSeverity,
    /// For example `missing_contact`.
    ///
    /// `text`.
    pub code: String,
    /// Element that is wrong; nothing: the whole document.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub path: Option<String>,
    /// `text`.
    pub message: String,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub found_at: Option<values::TimestampTz>,
    /// Who looked at it.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub settled_by: Option<UserId>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub settled_at: Option<values::TimestampTz>,
}

impl NewAdfParseError {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        raw_message_id: RawMessageId,
        severity: ErrorSeverity,
        code: String,
        message: String,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            raw_message_id,
            severity,
            code,
            path: None,
            message,
            found_at: None,
            settled_by: None,
            settled_at: None,
        }
    }
}

impl relation::NewRow for NewAdfParseError {
    type Row = AdfParseError;
}

rows::parameters!(
    NewAdfParseError { dealership_id, id, raw_message_id, severity, code, path, message,
    found_at, settled_by, settled_at }
);

/// Changes to a row of `public.adf_parse_errors`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AdfParseErrorPatch {
    /// The new [`dealership_id`](AdfParseError::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](AdfParseError::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<AdfParseErrorId>,
    /// The new [`raw_message_id`](AdfParseError::raw_message_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub raw_message_id: Option<RawMessageId>,
    /// The new [`severity`](AdfParseError::severity).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub severity: Option<ErrorSeverity>,
    /// The new [`code`](AdfParseError::code).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub code: Option<String>,
    /// The new [`path`](AdfParseError::path).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub path: Option<Option<String>>,
    /// The new [`message`](AdfParseError::message).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub message: Option<String>,
    /// The new [`found_at`](AdfParseError::found_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub found_at: Option<values::TimestampTz>,
    /// The new [`settled_by`](AdfParseError::settled_by).
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
    /// The new [`settled_at`](AdfParseError::settled_at).
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

impl relation::Patch for AdfParseErrorPatch {
    type Row = AdfParseError;
}

rows::parameters!(
    AdfParseErrorPatch { [dealership_id], [id], [raw_message_id], [severity], [code],
    [path], [message], [found_at], [settled_by], [settled_at] }
);

/// A step that a mail went through.
///
/// A row of the table `public.adf_processing_logs`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AdfProcessingLog {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: AdfProcessingLogId,
    /// `uuid`, refers to `ingestion.raw_messages`.
    pub raw_message_id: RawMessageId,
    /// `processing_step`.
    pub step: ProcessingStep,
    /// `smallint`, `1` by default.
    pub attempt: i16,
    /// `boolean`.
    pub succeeded: bool,
    /// `interval`.
    pub duration: values::Interval,
    /// `jsonb`, `{}` by default.
    pub details: values::Jsonb,
    /// `timestamptz`, `now()` by default.
    pub logged_at: values::TimestampTz,
}

impl AdfProcessingLog {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `raw_message_id`.
    pub const COLUMN_RAW_MESSAGE_ID: &'static str = "raw_message_id";
    /// Name of the column `step`.
    pub const COLUMN_STEP: &'static str = "step";
    /// Name of the column `attempt`.
    pub const COLUMN_ATTEMPT: &'static str = "attempt";
    /// Name of the column `succeeded`.
    pub const COLUMN_SUCCEEDED: &'static str = "succeeded";
    /// Name of the column `duration`.
    pub const COLUMN_DURATION: &'static str = "duration";
    /// Name of the column `details`.
    pub const COLUMN_DETAILS: &'static str = "details";
    /// Name of the column `logged_at`.
    pub const COLUMN_LOGGED_AT: &'static str = "logged_at";
    /// The row with these values of `dealership_id` and `raw_message_id` and `step` and `attempt`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_raw_message_id_and_step_and_attempt(
        dealership_id: DealershipId,
        raw_message_id: RawMessageId,
        step: ProcessingStep,
        attempt: i16,
    ) -> relation::Query<Self, (DealershipId, RawMessageId, ProcessingStep, i16)> {
        relation::Query::new(
            "SELECT dealership_id, id, raw_message_id, step, attempt, succeeded, duration, details, \
         logged_at \
         FROM public.adf_processing_logs \
         WHERE dealership_id = $1::uuid AND raw_message_id = $2::uuid AND step = $3::public.processing_step AND attempt = $4::smallint",
            (dealership_id, raw_message_id, step, attempt),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, raw_message_id, step, attempt, succeeded, duration, details, \
         logged_at \
         FROM public.adf_processing_logs \
         WHERE dealership_id = $1::uuid \
         ORDER BY adf_processing_logs.dealership_id, adf_processing_logs.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `raw_message_id`.
    #[must_use]
    pub const fn by_dealership_id_and_raw_message_id(
        dealership_id: DealershipId,
        raw_message_id: RawMessageId,
    ) -> relation::Query<Self, (DealershipId, RawMessageId)> {
        relation::Query::new(
            "SELECT dealership_id, id, raw_message_id, step, attempt, succeeded, duration, details, \
         logged_at \
         FROM public.adf_processing_logs \
         WHERE dealership_id = $1::uuid AND raw_message_id = $2::uuid \
         ORDER BY adf_processing_logs.dealership_id, adf_processing_logs.id",
            (dealership_id, raw_message_id),
        )
    }
}

impl relation::Relation for AdfProcessingLog {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "adf_processing_logs";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "raw_message_id",
        "step",
        "attempt",
        "succeeded",
        "duration",
        "details",
        "logged_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, raw_message_id, step, attempt, succeeded, duration, details, \
         logged_at \
         FROM public.adf_processing_logs";
}

impl relation::Table for AdfProcessingLog {
    type New = NewAdfProcessingLog;
    type Patch = AdfProcessingLogPatch;
    const INSERT: &'static str = "INSERT INTO public.adf_processing_logs \
         (dealership_id, id, raw_message_id, step, attempt, succeeded, duration, details, \
         logged_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, \
         COALESCE($5::smallint, '1'::smallint), $6, $7, COALESCE($8::jsonb, '{}'::jsonb), \
         COALESCE($9::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, raw_message_id, step, attempt, succeeded, duration, details, \
         logged_at";
}

impl relation::Keyed for AdfProcessingLog {
    type Key = (DealershipId, AdfProcessingLogId);
    const FIND: &'static str = "SELECT dealership_id, id, raw_message_id, step, attempt, succeeded, duration, details, \
         logged_at \
         FROM public.adf_processing_logs \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, raw_message_id, step, attempt, succeeded, duration, details, \
         logged_at \
         FROM public.adf_processing_logs \
         ORDER BY adf_processing_logs.dealership_id, adf_processing_logs.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, raw_message_id, step, attempt, succeeded, duration, details, \
         logged_at \
         FROM public.adf_processing_logs \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY adf_processing_logs.dealership_id, adf_processing_logs.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.adf_processing_logs \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         raw_message_id = CASE WHEN $5::boolean THEN $6::uuid ELSE raw_message_id END, \
         step = CASE WHEN $7::boolean THEN $8::public.processing_step ELSE step END, \
         attempt = CASE WHEN $9::boolean THEN $10::smallint ELSE attempt END, \
         succeeded = CASE WHEN $11::boolean THEN $12::boolean ELSE succeeded END, \
         duration = CASE WHEN $13::boolean THEN $14::interval ELSE duration END, \
         details = CASE WHEN $15::boolean THEN $16::jsonb ELSE details END, \
         logged_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE logged_at END \
         WHERE dealership_id = $19::uuid AND id = $20::uuid \
         RETURNING dealership_id, id, raw_message_id, step, attempt, succeeded, duration, details, \
         logged_at";
    const DELETE: &'static str = "DELETE FROM public.adf_processing_logs \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    AdfProcessingLog { dealership_id = "dealership_id", id = "id", raw_message_id =
    "raw_message_id", step = "step", attempt = "attempt", succeeded = "succeeded",
    duration = "duration", details = "details", logged_at = "logged_at" }
);

/// A row to insert into `public.adf_processing_logs`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAdfProcessingLog {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<AdfProcessingLogId>,
    /// `uuid`, refers to `ingestion.raw_messages`.
    pub raw_message_id: RawMessageId,
    /// `processing_step`.
    pub step: ProcessingStep,
    /// `smallint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub attempt: Option<i16>,
    /// `boolean`.
    pub succeeded: bool,
    /// `interval`.
    pub duration: values::Interval,
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub details: Option<values::Jsonb>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub logged_at: Option<values::TimestampTz>,
}

impl NewAdfProcessingLog {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        raw_message_id: RawMessageId,
        step: ProcessingStep,
        succeeded: bool,
        duration: values::Interval,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            raw_message_id,
            step,
            attempt: None,
            succeeded,
            duration,
            details: None,
            logged_at: None,
        }
    }
}

impl relation::NewRow for NewAdfProcessingLog {
    type Row = AdfProcessingLog;
}

rows::parameters!(
    NewAdfProcessingLog { dealership_id, id, raw_message_id, step, attempt, succeeded,
    duration, details, logged_at }
);

/// Changes to a row of `public.adf_processing_logs`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AdfProcessingLogPatch {
    /// The new [`dealership_id`](AdfProcessingLog::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](AdfProcessingLog::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<AdfProcessingLogId>,
    /// The new [`raw_message_id`](AdfProcessingLog::raw_message_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub raw_message_id: Option<RawMessageId>,
    /// The new [`step`](AdfProcessingLog::step).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub step: Option<ProcessingStep>,
    /// The new [`attempt`](AdfProcessingLog::attempt).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub attempt: Option<i16>,
    /// The new [`succeeded`](AdfProcessingLog::succeeded).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub succeeded: Option<bool>,
    /// The new [`duration`](AdfProcessingLog::duration).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub duration: Option<values::Interval>,
    /// The new [`details`](AdfProcessingLog::details).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub details: Option<values::Jsonb>,
    /// The new [`logged_at`](AdfProcessingLog::logged_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub logged_at: Option<values::TimestampTz>,
}

impl relation::Patch for AdfProcessingLogPatch {
    type Row = AdfProcessingLog;
}

rows::parameters!(
    AdfProcessingLogPatch { [dealership_id], [id], [raw_message_id], [step], [attempt],
    [succeeded], [duration], [details], [logged_at] }
);

/// The first text that answers a lead.
///
/// A row of the table `public.sms_responses`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SmsResponse {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: SmsResponseId,
    /// `uuid`, refers to `ingestion.adf_leads`.
    pub adf_lead_id: AdfLeadId,
    /// Nothing: not sent yet, or never.
    ///
    /// `uuid`, refers to `channels.sms_messages`.
    pub sms_message_id: Option<SmsMessageId>,
    /// `uuid`, refers to `agents.prompt_templates`.
    pub template_id: Option<PromptTemplateId>,
    /// `sms_response_status`, `pending` by default.
    pub status: SmsResponseStatus,
    /// Nothing: not written yet.
    ///
    /// `text`.
    pub body: Option<String>,
    /// `text`.
    pub skipped_reason: Option<String>,
    /// `smallint`, `0` by default.
    pub retries: i16,
    /// From the customer's request to the text.
    ///
    /// `interval`.
    pub response_time: Option<values::Interval>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// `timestamptz`.
    pub sent_at: Option<values::TimestampTz>,
}

impl SmsResponse {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `adf_lead_id`.
    pub const COLUMN_ADF_LEAD_ID: &'static str = "adf_lead_id";
    /// Name of the column `sms_message_id`.
    pub const COLUMN_SMS_MESSAGE_ID: &'static str = "sms_message_id";
    /// Name of the column `template_id`.
    pub const COLUMN_TEMPLATE_ID: &'static str = "template_id";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `body`.
    pub const COLUMN_BODY: &'static str = "body";
    /// Name of the column `skipped_reason`.
    pub const COLUMN_SKIPPED_REASON: &'static str = "skipped_reason";
    /// Name of the column `retries`.
    pub const COLUMN_RETRIES: &'static str = "retries";
    /// Name of the column `response_time`.
    pub const COLUMN_RESPONSE_TIME: &'static str = "response_time";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `sent_at`.
    pub const COLUMN_SENT_AT: &'static str = "sent_at";
    /// The row with these values of `dealership_id` and `adf_lead_id`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_adf_lead_id(
        dealership_id: DealershipId,
        adf_lead_id: AdfLeadId,
    ) -> relation::Query<Self, (DealershipId, AdfLeadId)> {
        relation::Query::new(
            "SELECT dealership_id, id, adf_lead_id, sms_message_id, template_id, status, body, \
         skipped_reason, retries, response_time, created_at, sent_at \
         FROM public.sms_responses \
         WHERE dealership_id = $1::uuid AND adf_lead_id = $2::uuid",
            (dealership_id, adf_lead_id),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, adf_lead_id, sms_message_id, template_id, status, body, \
         skipped_reason, retries, response_time, created_at, sent_at \
         FROM public.sms_responses \
         WHERE dealership_id = $1::uuid \
         ORDER BY sms_responses.dealership_id, sms_responses.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `sms_message_id`.
    #[must_use]
    pub const fn by_dealership_id_and_sms_message_id(
        dealership_id: DealershipId,
        sms_message_id: SmsMessageId,
    ) -> relation::Query<Self, (DealershipId, SmsMessageId)> {
        relation::Query::new(
            "SELECT dealership_id, id, adf_lead_id, sms_message_id, template_id, status, body, \
         skipped_reason, retries, response_time, created_at, sent_at \
         FROM public.sms_responses \
         WHERE dealership_id = $1::uuid AND sms_message_id = $2::uuid \
         ORDER BY sms_responses.dealership_id, sms_responses.id",
            (dealership_id, sms_message_id),
        )
    }

    /// All rows with these values of `dealership_id` and `template_id`.
    #[must_use]
    pub const fn by_dealership_id_and_template_id(
        dealership_id: DealershipId,
        template_id: PromptTemplateId,
    ) -> relation::Query<Self, (DealershipId, PromptTemplateId)> {
        relation::Query::new(
            "SELECT dealership_id, id, adf_lead_id, sms_message_id, template_id, status, body, \
         skipped_reason, retries, response_time, created_at, sent_at \
         FROM public.sms_responses \
         WHERE dealership_id = $1::uuid AND template_id = $2::uuid \
         ORDER BY sms_responses.dealership_id, sms_responses.id",
            (dealership_id, template_id),
        )
    }
}

impl relation::Relation for SmsResponse {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "sms_responses";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "adf_lead_id",
        "sms_message_id",
        "template_id",
        "status",
        "body",
        "skipped_reason",
        "retries",
        "response_time",
        "created_at",
        "sent_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, adf_lead_id, sms_message_id, template_id, status, body, \
         skipped_reason, retries, response_time, created_at, sent_at \
         FROM public.sms_responses";
}

impl relation::Table for SmsResponse {
    type New = NewSmsResponse;
    type Patch = SmsResponsePatch;
    const INSERT: &'static str = "INSERT INTO public.sms_responses \
         (dealership_id, id, adf_lead_id, sms_message_id, template_id, status, body, \
         skipped_reason, retries, response_time, created_at, sent_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, \
         COALESCE($6::public.sms_response_status, 'pending'::public.sms_response_status), $7, $8, \
         COALESCE($9::smallint, '0'::smallint), $10, \
         COALESCE($11::timestamptz, (now())::timestamptz), $12) \
         RETURNING dealership_id, id, adf_lead_id, sms_message_id, template_id, status, body, \
         skipped_reason, retries, response_time, created_at, sent_at";
}

impl relation::Keyed for SmsResponse {
    type Key = (DealershipId, SmsResponseId);
    const FIND: &'static str = "SELECT dealership_id, id, adf_lead_id, sms_message_id, template_id, status, body, \
         skipped_reason, retries, response_time, created_at, sent_at \
         FROM public.sms_responses \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, adf_lead_id, sms_message_id, template_id, status, body, \
         skipped_reason, retries, response_time, created_at, sent_at \
         FROM public.sms_responses \
         ORDER BY sms_responses.dealership_id, sms_responses.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, adf_lead_id, sms_message_id, template_id, status, body, \
         skipped_reason, retries, response_time, created_at, sent_at \
         FROM public.sms_responses \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY sms_responses.dealership_id, sms_responses.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.sms_responses \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         adf_lead_id = CASE WHEN $5::boolean THEN $6::uuid ELSE adf_lead_id END, \
         sms_message_id = CASE WHEN $7::boolean THEN $8::uuid ELSE sms_message_id END, \
         template_id = CASE WHEN $9::boolean THEN $10::uuid ELSE template_id END, \
         status = CASE WHEN $11::boolean THEN $12::public.sms_response_status ELSE status END, \
         body = CASE WHEN $13::boolean THEN $14::text ELSE body END, \
         skipped_reason = CASE WHEN $15::boolean THEN $16::text ELSE skipped_reason END, \
         retries = CASE WHEN $17::boolean THEN $18::smallint ELSE retries END, \
         response_time = CASE WHEN $19::boolean THEN $20::interval ELSE response_time END, \
         created_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE created_at END, \
         sent_at = CASE WHEN $23::boolean THEN $24::timestamptz ELSE sent_at END \
         WHERE dealership_id = $25::uuid AND id = $26::uuid \
         RETURNING dealership_id, id, adf_lead_id, sms_message_id, template_id, status, body, \
         skipped_reason, retries, response_time, created_at, sent_at";
    const DELETE: &'static str = "DELETE FROM public.sms_responses \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    SmsResponse { dealership_id = "dealership_id", id = "id", adf_lead_id =
    "adf_lead_id", sms_message_id = "sms_message_id", template_id = "template_id", status
    = "status", body = "body", skipped_reason = "skipped_reason", retries = "retries",
    response_time = "response_time", created_at = "created_at", sent_at = "sent_at" }
);

/// A row to insert into `public.sms_responses`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSmsResponse {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<SmsResponseId>,
    /// `uuid`, refers to `ingestion.adf_leads`.
    pub adf_lead_id: AdfLeadId,
    /// Nothing: not sent yet, or never.
    ///
    /// `uuid`, refers to `channels.sms_messages`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sms_message_id: Option<SmsMessageId>,
    /// `uuid`, refers to `agents.prompt_templates`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub template_id: Option<PromptTemplateId>,
    /// `sms_response_status`, `pending` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<SmsResponseStatus>,
    /// Nothing: not written yet.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub body: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub skipped_reason: Option<String>,
    /// `smallint`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub retries: Option<i16>,
    /// From the customer's request to the text.
    ///
    /// `interval`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub response_time: Option<values::Interval>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sent_at: Option<values::TimestampTz>,
}

impl NewSmsResponse {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(adf_lead_id: AdfLeadId) -> Self {
        Self {
            dealership_id: None,
            id: None,
            adf_lead_id,
            sms_message_id: None,
            template_id: None,
            status: None,
            body: None,
            skipped_reason: None,
            retries: None,
            response_time: None,
            created_at: None,
            sent_at: None,
        }
    }
}

impl relation::NewRow for NewSmsResponse {
    type Row = SmsResponse;
}

rows::parameters!(
    NewSmsResponse { dealership_id, id, adf_lead_id, sms_message_id, template_id, status,
    body, skipped_reason, retries, response_time, created_at, sent_at }
);

/// Changes to a row of `public.sms_responses`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SmsResponsePatch {
    /// The new [`dealership_id`](SmsResponse::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](SmsResponse::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<SmsResponseId>,
    /// The new [`adf_lead_id`](SmsResponse::adf_lead_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub adf_lead_id: Option<AdfLeadId>,
    /// The new [`sms_message_id`](SmsResponse::sms_message_id).
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
    /// The new [`template_id`](SmsResponse::template_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub template_id: Option<Option<PromptTemplateId>>,
    /// The new [`status`](SmsResponse::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<SmsResponseStatus>,
    /// The new [`body`](SmsResponse::body).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub body: Option<Option<String>>,
    /// The new [`skipped_reason`](SmsResponse::skipped_reason).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub skipped_reason: Option<Option<String>>,
    /// The new [`retries`](SmsResponse::retries).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub retries: Option<i16>,
    /// The new [`response_time`](SmsResponse::response_time).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub response_time: Option<Option<values::Interval>>,
    /// The new [`created_at`](SmsResponse::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`sent_at`](SmsResponse::sent_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub sent_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for SmsResponsePatch {
    type Row = SmsResponse;
}

rows::parameters!(
    SmsResponsePatch { [dealership_id], [id], [adf_lead_id], [sms_message_id],
    [template_id], [status], [body], [skipped_reason], [retries], [response_time],
    [created_at], [sent_at] }
);

/// What the provider reported of a text.
///
/// A row of the table `public.sms_delivery_logs`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SmsDeliveryLog {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: SmsDeliveryLogId,
    /// `uuid`, refers to `channels.sms_messages`.
    pub sms_message_id: SmsMessageId,
    /// `delivery_status`.
    pub status: DeliveryStatus,
    /// `text`.
    pub error_code: Option<String>,
    /// The report, as it was sent.
    ///
    /// `jsonb`, `{}` by default.
    pub payload: values::Jsonb,
    /// `timestamptz`, `now()` by default.
    pub reported_at: values::TimestampTz,
}

impl SmsDeliveryLog {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `sms_message_id`.
    pub const COLUMN_SMS_MESSAGE_ID: &'static str = "sms_message_id";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `error_code`.
    pub const COLUMN_ERROR_CODE: &'static str = "error_code";
    /// Name of the column `payload`.
    pub const COLUMN_PAYLOAD: &'static str = "payload";
    /// Name of the column `reported_at`.
    pub const COLUMN_REPORTED_AT: &'static str = "reported_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, sms_message_id, status, error_code, payload, reported_at \
         FROM public.sms_delivery_logs \
         WHERE dealership_id = $1::uuid \
         ORDER BY sms_delivery_logs.dealership_id, sms_delivery_logs.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `sms_message_id`.
    #[must_use]
    pub const fn by_dealership_id_and_sms_message_id(
        dealership_id: DealershipId,
        sms_message_id: SmsMessageId,
    ) -> relation::Query<Self, (DealershipId, SmsMessageId)> {
        relation::Query::new(
            "SELECT dealership_id, id, sms_message_id, status, error_code, payload, reported_at \
         FROM public.sms_delivery_logs \
         WHERE dealership_id = $1::uuid AND sms_message_id = $2::uuid \
         ORDER BY sms_delivery_logs.dealership_id, sms_delivery_logs.id",
            (dealership_id, sms_message_id),
        )
    }
}

impl relation::Relation for SmsDeliveryLog {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "sms_delivery_logs";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "sms_message_id",
        "status",
        "error_code",
        "payload",
        "reported_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, sms_message_id, status, error_code, payload, reported_at \
         FROM public.sms_delivery_logs";
}

impl relation::Table for SmsDeliveryLog {
    type New = NewSmsDeliveryLog;
    type Patch = SmsDeliveryLogPatch;
    const INSERT: &'static str = "INSERT INTO public.sms_delivery_logs \
         (dealership_id, id, sms_message_id, status, error_code, payload, reported_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, \
         COALESCE($6::jsonb, '{}'::jsonb), COALESCE($7::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, sms_message_id, status, error_code, payload, reported_at";
}

impl relation::Keyed for SmsDeliveryLog {
    type Key = (DealershipId, SmsDeliveryLogId);
    const FIND: &'static str = "SELECT dealership_id, id, sms_message_id, status, error_code, payload, reported_at \
         FROM public.sms_delivery_logs \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, sms_message_id, status, error_code, payload, reported_at \
         FROM public.sms_delivery_logs \
         ORDER BY sms_delivery_logs.dealership_id, sms_delivery_logs.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, sms_message_id, status, error_code, payload, reported_at \
         FROM public.sms_delivery_logs \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY sms_delivery_logs.dealership_id, sms_delivery_logs.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.sms_delivery_logs \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         sms_message_id = CASE WHEN $5::boolean THEN $6::uuid ELSE sms_message_id END, \
         status = CASE WHEN $7::boolean THEN $8::public.delivery_status ELSE status END, \
         error_code = CASE WHEN $9::boolean THEN $10::text ELSE error_code END, \
         payload = CASE WHEN $11::boolean THEN $12::jsonb ELSE payload END, \
         reported_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE reported_at END \
         WHERE dealership_id = $15::uuid AND id = $16::uuid \
         RETURNING dealership_id, id, sms_message_id, status, error_code, payload, reported_at";
    const DELETE: &'static str = "DELETE FROM public.sms_delivery_logs \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    SmsDeliveryLog { dealership_id = "dealership_id", id = "id", sms_message_id =
    "sms_message_id", status = "status", error_code = "error_code", payload = "payload",
    reported_at = "reported_at" }
);

/// A row to insert into `public.sms_delivery_logs`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSmsDeliveryLog {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<SmsDeliveryLogId>,
    /// `uuid`, refers to `channels.sms_messages`.
    pub sms_message_id: SmsMessageId,
    /// `delivery_status`.
    pub status: DeliveryStatus,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub error_code: Option<String>,
    /// The report, as it was sent.
    ///
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub payload: Option<values::Jsonb>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub reported_at: Option<values::TimestampTz>,
}

impl NewSmsDeliveryLog {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(sms_message_id: SmsMessageId, status: DeliveryStatus) -> Self {
        Self {
            dealership_id: None,
            id: None,
            sms_message_id,
            status,
            error_code: None,
            payload: None,
            reported_at: None,
        }
    }
}

impl relation::NewRow for NewSmsDeliveryLog {
    type Row = SmsDeliveryLog;
}

rows::parameters!(
    NewSmsDeliveryLog { dealership_id, id, sms_message_id, status, error_code, payload,
    reported_at }
);

/// Changes to a row of `public.sms_delivery_logs`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SmsDeliveryLogPatch {
    /// The new [`dealership_id`](SmsDeliveryLog::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](SmsDeliveryLog::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<SmsDeliveryLogId>,
    /// The new [`sms_message_id`](SmsDeliveryLog::sms_message_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub sms_message_id: Option<SmsMessageId>,
    /// The new [`status`](SmsDeliveryLog::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<DeliveryStatus>,
    /// The new [`error_code`](SmsDeliveryLog::error_code).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub error_code: Option<Option<String>>,
    /// The new [`payload`](SmsDeliveryLog::payload).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub payload: Option<values::Jsonb>,
    /// The new [`reported_at`](SmsDeliveryLog::reported_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub reported_at: Option<values::TimestampTz>,
}

impl relation::Patch for SmsDeliveryLogPatch {
    type Row = SmsDeliveryLog;
}

rows::parameters!(
    SmsDeliveryLogPatch { [dealership_id], [id], [sms_message_id], [status],
    [error_code], [payload], [reported_at] }
);

/// An address of another program that is told of what happens.
///
/// A row of the table `public.webhook_endpoints`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WebhookEndpoint {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: WebhookEndpointId,
    /// `text`.
    pub name: String,
    /// `text`.
    pub url: String,
    /// What it is told of, for example `lead.created`.
    ///
    /// `text[]`.
    pub events: Vec<String>,
    /// Key that signs the calls; nothing: they are not signed.
    ///
    /// `uuid`, refers to `channels.stored_credentials`.
    pub credential_id: Option<StoredCredentialId>,
    /// `boolean`, `true` by default.
    pub is_active: bool,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl WebhookEndpoint {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `url`.
    pub const COLUMN_URL: &'static str = "url";
    /// Name of the column `events`.
    pub const COLUMN_EVENTS: &'static str = "events";
    /// Name of the column `credential_id`.
    pub const COLUMN_CREDENTIAL_ID: &'static str = "credential_id";
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
            "SELECT dealership_id, id, name, url, events, credential_id, is_active, created_at \
         FROM public.webhook_endpoints \
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
            "SELECT dealership_id, id, name, url, events, credential_id, is_active, created_at \
         FROM public.webhook_endpoints \
         WHERE dealership_id = $1::uuid \
         ORDER BY webhook_endpoints.dealership_id, webhook_endpoints.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `credential_id`.
    #[must_use]
    pub const fn by_dealership_id_and_credential_id(
        dealership_id: DealershipId,
        credential_id: StoredCredentialId,
    ) -> relation::Query<Self, (DealershipId, StoredCredentialId)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, url, events, credential_id, is_active, created_at \
         FROM public.webhook_endpoints \
         WHERE dealership_id = $1::uuid AND credential_id = $2::uuid \
         ORDER BY webhook_endpoints.dealership_id, webhook_endpoints.id",
            (dealership_id, credential_id),
        )
    }
}

impl relation::Relation for WebhookEndpoint {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "webhook_endpoints";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "url",
        "events",
        "credential_id",
        "is_active",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, url, events, credential_id, is_active, created_at \
         FROM public.webhook_endpoints";
}

impl relation::Table for WebhookEndpoint {
    type New = NewWebhookEndpoint;
    type Patch = WebhookEndpointPatch;
    const INSERT: &'static str = "INSERT INTO public.webhook_endpoints \
         (dealership_id, id, name, url, events, credential_id, is_active, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, \
         COALESCE($7::boolean, 'true'::boolean), COALESCE($8::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, name, url, events, credential_id, is_active, created_at";
}

impl relation::Keyed for WebhookEndpoint {
    type Key = (DealershipId, WebhookEndpointId);
    const FIND: &'static str = "SELECT dealership_id, id, name, url, events, credential_id, is_active, created_at \
         FROM public.webhook_endpoints \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, url, events, credential_id, is_active, created_at \
         FROM public.webhook_endpoints \
         ORDER BY webhook_endpoints.dealership_id, webhook_endpoints.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, url, events, credential_id, is_active, created_at \
         FROM public.webhook_endpoints \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY webhook_endpoints.dealership_id, webhook_endpoints.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.webhook_endpoints \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         url = CASE WHEN $7::boolean THEN $8::text ELSE url END, \
         events = CASE WHEN $9::boolean THEN $10::text[] ELSE events END, \
         credential_id = CASE WHEN $11::boolean THEN $12::uuid ELSE credential_id END, \
         is_active = CASE WHEN $13::boolean THEN $14::boolean ELSE is_active END, \
         created_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE created_at END \
         WHERE dealership_id = $17::uuid AND id = $18::uuid \
         RETURNING dealership_id, id, name, url, events, credential_id, is_active, created_at";
    const DELETE: &'static str = "DELETE FROM public.webhook_endpoints \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    WebhookEndpoint { dealership_id = "dealership_id", id = "id", name = "name", url =
    "url", events = "events", credential_id = "credential_id", is_active = "is_active",
    created_at = "created_at" }
);

/// A row to insert into `public.webhook_endpoints`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewWebhookEndpoint {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<WebhookEndpointId>,
    /// `text`.
    pub name: String,
    /// `text`.
    pub url: String,
    /// What it is told of, for example `lead.created`.
    ///
    /// `text[]`.
    pub events: Vec<String>,
    /// Key that signs the calls; nothing: they are not signed.
    ///
    /// `uuid`, refers to `channels.stored_credentials`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub credential_id: Option<StoredCredentialId>,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_active: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewWebhookEndpoint {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String, url: String, events: Vec<String>) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            url,
            events,
            credential_id: None,
            is_active: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewWebhookEndpoint {
    type Row = WebhookEndpoint;
}

rows::parameters!(
    NewWebhookEndpoint { dealership_id, id, name, url, events, credential_id, is_active,
    created_at }
);

/// Changes to a row of `public.webhook_endpoints`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WebhookEndpointPatch {
    /// The new [`dealership_id`](WebhookEndpoint::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](WebhookEndpoint::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<WebhookEndpointId>,
    /// The new [`name`](WebhookEndpoint::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`url`](WebhookEndpoint::url).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub url: Option<String>,
    /// The new [`events`](WebhookEndpoint::events).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub events: Option<Vec<String>>,
    /// The new [`credential_id`](WebhookEndpoint::credential_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub credential_id: Option<Option<StoredCredentialId>>,
    /// The new [`is_active`](WebhookEndpoint::is_active).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_active: Option<bool>,
    /// The new [`created_at`](WebhookEndpoint::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for WebhookEndpointPatch {
    type Row = WebhookEndpoint;
}

rows::parameters!(
    WebhookEndpointPatch { [dealership_id], [id], [name], [url], [events],
    [credential_id], [is_active], [created_at] }
);

/// A call to another program, and what became of it.
///
/// A row of the table `public.webhook_delivery_logs`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WebhookDeliveryLog {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: WebhookDeliveryLogId,
    /// `uuid`, refers to `ingestion.webhook_endpoints`.
    pub endpoint_id: WebhookEndpointId,
    /// `text`.
    pub event: String,
    /// `jsonb`.
    pub payload: values::Jsonb,
    /// `delivery_outcome`, `pending` by default.
    pub outcome: DeliveryOutcome,
    /// `smallint`, `0` by default.
    pub attempts: i16,
    /// HTTP status; nothing: no answer.
    ///
    /// `smallint`.
    pub response_status: Option<i16>,
    /// `text`.
    pub response_body: Option<String>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// `timestamptz`.
    pub next_attempt_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    pub delivered_at: Option<values::TimestampTz>,
}

impl WebhookDeliveryLog {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `endpoint_id`.
    pub const COLUMN_ENDPOINT_ID: &'static str = "endpoint_id";
    /// Name of the column `event`.
    pub const COLUMN_EVENT: &'static str = "event";
    /// Name of the column `payload`.
    pub const COLUMN_PAYLOAD: &'static str = "payload";
    /// Name of the column `outcome`.
    pub const COLUMN_OUTCOME: &'static str = "outcome";
    /// Name of the column `attempts`.
    pub const COLUMN_ATTEMPTS: &'static str = "attempts";
    /// Name of the column `response_status`.
    pub const COLUMN_RESPONSE_STATUS: &'static str = "response_status";
    /// Name of the column `response_body`.
    pub const COLUMN_RESPONSE_BODY: &'static str = "response_body";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `next_attempt_at`.
    pub const COLUMN_NEXT_ATTEMPT_AT: &'static str = "next_attempt_at";
    /// Name of the column `delivered_at`.
    pub const COLUMN_DELIVERED_AT: &'static str = "delivered_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, endpoint_id, event, payload, outcome, attempts, response_status, \
         response_body, created_at, next_attempt_at, delivered_at \
         FROM public.webhook_delivery_logs \
         WHERE dealership_id = $1::uuid \
         ORDER BY webhook_delivery_logs.dealership_id, webhook_delivery_logs.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `endpoint_id`.
    #[must_use]
    pub const fn by_dealership_id_and_endpoint_id(
        dealership_id: DealershipId,
        endpoint_id: WebhookEndpointId,
    ) -> relation::Query<Self, (DealershipId, WebhookEndpointId)> {
        relation::Query::new(
            "SELECT dealership_id, id, endpoint_id, event, payload, outcome, attempts, response_status, \
         response_body, created_at, next_attempt_at, delivered_at \
         FROM public.webhook_delivery_logs \
         WHERE dealership_id = $1::uuid AND endpoint_id = $2::uuid \
         ORDER BY webhook_delivery_logs.dealership_id, webhook_delivery_logs.id",
            (dealership_id, endpoint_id),
        )
    }
}

impl relation::Relation for WebhookDeliveryLog {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "webhook_delivery_logs";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "endpoint_id",
        "event",
        "payload",
        "outcome",
        "attempts",
        "response_status",
        "response_body",
        "created_at",
        "next_attempt_at",
        "delivered_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, endpoint_id, event, payload, outcome, attempts, response_status, \
         response_body, created_at, next_attempt_at, delivered_at \
         FROM public.webhook_delivery_logs";
}

impl relation::Table for WebhookDeliveryLog {
    type New = NewWebhookDeliveryLog;
    type Patch = WebhookDeliveryLogPatch;
    const INSERT: &'static str = "INSERT INTO public.webhook_delivery_logs \
         (dealership_id, id, endpoint_id, event, payload, outcome, attempts, response_status, \
         response_body, created_at, next_attempt_at, delivered_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, \
         COALESCE($6::public.delivery_outcome, 'pending'::public.delivery_outcome), \
         COALESCE($7::smallint, '0'::smallint), $8, $9, \
         COALESCE($10::timestamptz, (now())::timestamptz), $11, $12) \
         RETURNING dealership_id, id, endpoint_id, event, payload, outcome, attempts, \
         response_status, response_body, created_at, next_attempt_at, delivered_at";
}

impl relation::Keyed for WebhookDeliveryLog {
    type Key = (DealershipId, WebhookDeliveryLogId);
    const FIND: &'static str = "SELECT dealership_id, id, endpoint_id, event, payload, outcome, attempts, response_status, \
         response_body, created_at, next_attempt_at, delivered_at \
         FROM public.webhook_delivery_logs \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, endpoint_id, event, payload, outcome, attempts, response_status, \
         response_body, created_at, next_attempt_at, delivered_at \
         FROM public.webhook_delivery_logs \
         ORDER BY webhook_delivery_logs.dealership_id, webhook_delivery_logs.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, endpoint_id, event, payload, outcome, attempts, response_status, \
         response_body, created_at, next_attempt_at, delivered_at \
         FROM public.webhook_delivery_logs \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY webhook_delivery_logs.dealership_id, webhook_delivery_logs.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.webhook_delivery_logs \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         endpoint_id = CASE WHEN $5::boolean THEN $6::uuid ELSE endpoint_id END, \
         event = CASE WHEN $7::boolean THEN $8::text ELSE event END, \
         payload = CASE WHEN $9::boolean THEN $10::jsonb ELSE payload END, \
         outcome = CASE WHEN $11::boolean THEN $12::public.delivery_outcome ELSE outcome END, \
         attempts = CASE WHEN $13::boolean THEN $14::smallint ELSE attempts END, \
         response_status = CASE WHEN $15::boolean THEN $16::smallint ELSE response_status END, \
         response_body = CASE WHEN $17::boolean THEN $18::text ELSE response_body END, \
         created_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE created_at END, \
         next_attempt_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE next_attempt_at END, \
         delivered_at = CASE WHEN $23::boolean THEN $24::timestamptz ELSE delivered_at END \
         WHERE dealership_id = $25::uuid AND id = $26::uuid \
         RETURNING dealership_id, id, endpoint_id, event, payload, outcome, attempts, \
         response_status, response_body, created_at, next_attempt_at, delivered_at";
    const DELETE: &'static str = "DELETE FROM public.webhook_delivery_logs \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    WebhookDeliveryLog { dealership_id = "dealership_id", id = "id", endpoint_id =
    "endpoint_id", event = "event", payload = "payload", outcome = "outcome", attempts =
    "attempts", response_status = "response_status", response_body = "response_body",
    created_at = "created_at", next_attempt_at = "next_attempt_at", delivered_at =
    "delivered_at" }
);

/// A row to insert into `public.webhook_delivery_logs`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewWebhookDeliveryLog {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<WebhookDeliveryLogId>,
    /// `uuid`, refers to `ingestion.webhook_endpoints`.
    pub endpoint_id: WebhookEndpointId,
    /// `text`.
    pub event: String,
    /// `jsonb`.
    pub payload: values::Jsonb,
    /// `delivery_outcome`, `pending` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub outcome: Option<DeliveryOutcome>,
    /// `smallint`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub attempts: Option<i16>,
    /// HTTP status; nothing: no answer.
    ///
    /// `smallint`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub response_status: Option<i16>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub response_body: Option<String>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub next_attempt_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub delivered_at: Option<values::TimestampTz>,
}

impl NewWebhookDeliveryLog {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        endpoint_id: WebhookEndpointId,
        event: String,
        payload: values::Jsonb,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            endpoint_id,
            event,
            payload,
            outcome: None,
            attempts: None,
            response_status: None,
            response_body: None,
            created_at: None,
            next_attempt_at: None,
            delivered_at: None,
        }
    }
}

impl relation::NewRow for NewWebhookDeliveryLog {
    type Row = WebhookDeliveryLog;
}

rows::parameters!(
    NewWebhookDeliveryLog { dealership_id, id, endpoint_id, event, payload, outcome,
    attempts, response_status, response_body, created_at, next_attempt_at, delivered_at }
);

/// Changes to a row of `public.webhook_delivery_logs`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WebhookDeliveryLogPatch {
    /// The new [`dealership_id`](WebhookDeliveryLog::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](WebhookDeliveryLog::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<WebhookDeliveryLogId>,
    /// The new [`endpoint_id`](WebhookDeliveryLog::endpoint_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub endpoint_id: Option<WebhookEndpointId>,
    /// The new [`event`](WebhookDeliveryLog::event).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub event: Option<String>,
    /// The new [`payload`](WebhookDeliveryLog::payload).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub payload: Option<values::Jsonb>,
    /// The new [`outcome`](WebhookDeliveryLog::outcome).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub outcome: Option<DeliveryOutcome>,
    /// The new [`attempts`](WebhookDeliveryLog::attempts).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub attempts: Option<i16>,
    /// The new [`response_status`](WebhookDeliveryLog::response_status).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub response_status: Option<Option<i16>>,
    /// The new [`response_body`](WebhookDeliveryLog::response_body).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub response_body: Option<Option<String>>,
    /// The new [`created_at`](WebhookDeliveryLog::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`next_attempt_at`](WebhookDeliveryLog::next_attempt_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub next_attempt_at: Option<Option<values::TimestampTz>>,
    /// The new [`delivered_at`](WebhookDeliveryLog::delivered_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub delivered_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for WebhookDeliveryLogPatch {
    type Row = WebhookDeliveryLog;
}

rows::parameters!(
    WebhookDeliveryLogPatch { [dealership_id], [id], [endpoint_id], [event], [payload],
    [outcome], [attempts], [response_status], [response_body], [created_at],
    [next_attempt_at], [delivered_at] }
);

/// The conversation in which a lead that came by mail is answered.
///
/// A row of the table `public.adf_conversation_links`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AdfConversationLink {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `ingestion.adf_leads`.
    pub adf_lead_id: AdfLeadId,
    /// `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// `link_kind`.
    pub kind: LinkKind,
    /// The message that answered it.
    ///
    /// `uuid`, refers to `conversations.messages`.
    pub first_message_id: Option<MessageId>,
    /// `timestamptz`, `now()` by default.
    pub linked_at: values::TimestampTz,
}

impl AdfConversationLink {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `adf_lead_id`.
    pub const COLUMN_ADF_LEAD_ID: &'static str = "adf_lead_id";
    /// Name of the column `conversation_id`.
    pub const COLUMN_CONVERSATION_ID: &'static str = "conversation_id";
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `first_message_id`.
    pub const COLUMN_FIRST_MESSAGE_ID: &'static str = "first_message_id";
    /// Name of the column `linked_at`.
    pub const COLUMN_LINKED_AT: &'static str = "linked_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, adf_lead_id, conversation_id, kind, first_message_id, linked_at \
         FROM public.adf_conversation_links \
         WHERE dealership_id = $1::uuid \
         ORDER BY adf_conversation_links.dealership_id, adf_conversation_links.adf_lead_id",
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
            "SELECT dealership_id, adf_lead_id, conversation_id, kind, first_message_id, linked_at \
         FROM public.adf_conversation_links \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid \
         ORDER BY adf_conversation_links.dealership_id, adf_conversation_links.adf_lead_id",
            (dealership_id, conversation_id),
        )
    }

    /// All rows with these values of `dealership_id` and `first_message_id`.
    #[must_use]
    pub const fn by_dealership_id_and_first_message_id(
        dealership_id: DealershipId,
        first_message_id: MessageId,
    ) -> relation::Query<Self, (DealershipId, MessageId)> {
        relation::Query::new(
            "SELECT dealership_id, adf_lead_id, conversation_id, kind, first_message_id, linked_at \
         FROM public.adf_conversation_links \
         WHERE dealership_id = $1::uuid AND first_message_id = $2::uuid \
         ORDER BY adf_conversation_links.dealership_id, adf_conversation_links.adf_lead_id",
            (dealership_id, first_message_id),
        )
    }
}

impl relation::Relation for AdfConversationLink {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "adf_conversation_links";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "adf_lead_id",
        "conversation_id",
        "kind",
        "first_message_id",
        "linked_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, adf_lead_id, conversation_id, kind, first_message_id, linked_at \
         FROM public.adf_conversation_links";
}

impl relation::Table for AdfConversationLink {
    type New = NewAdfConversationLink;
    type Patch = AdfConversationLinkPatch;
    const INSERT: &'static str = "INSERT INTO public.adf_conversation_links \
         (dealership_id, adf_lead_id, conversation_id, kind, first_message_id, linked_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, $3, $4, $5, COALESCE($6::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, adf_lead_id, conversation_id, kind, first_message_id, linked_at";
}

impl relation::Keyed for AdfConversationLink {
    type Key = (DealershipId, AdfLeadId);
    const FIND: &'static str = "SELECT dealership_id, adf_lead_id, conversation_id, kind, first_message_id, linked_at \
         FROM public.adf_conversation_links \
         WHERE dealership_id = $1::uuid AND adf_lead_id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, adf_lead_id, conversation_id, kind, first_message_id, linked_at \
         FROM public.adf_conversation_links \
         ORDER BY adf_conversation_links.dealership_id, adf_conversation_links.adf_lead_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, adf_lead_id, conversation_id, kind, first_message_id, linked_at \
         FROM public.adf_conversation_links \
         WHERE (dealership_id, adf_lead_id) > ($1::uuid, $2::uuid) \
         ORDER BY adf_conversation_links.dealership_id, adf_conversation_links.adf_lead_id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.adf_conversation_links \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         adf_lead_id = CASE WHEN $3::boolean THEN $4::uuid ELSE adf_lead_id END, \
         conversation_id = CASE WHEN $5::boolean THEN $6::uuid ELSE conversation_id END, \
         kind = CASE WHEN $7::boolean THEN $8::public.link_kind ELSE kind END, \
         first_message_id = CASE WHEN $9::boolean THEN $10::uuid ELSE first_message_id END, \
         linked_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE linked_at END \
         WHERE dealership_id = $13::uuid AND adf_lead_id = $14::uuid \
         RETURNING dealership_id, adf_lead_id, conversation_id, kind, first_message_id, linked_at";
    const DELETE: &'static str = "DELETE FROM public.adf_conversation_links \
         WHERE dealership_id = $1::uuid AND adf_lead_id = $2::uuid";
}

rows::row!(
    AdfConversationLink { dealership_id = "dealership_id", adf_lead_id = "adf_lead_id",
    conversation_id = "conversation_id", kind = "kind", first_message_id =
    "first_message_id", linked_at = "linked_at" }
);

/// A row to insert into `public.adf_conversation_links`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAdfConversationLink {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `ingestion.adf_leads`.
    pub adf_lead_id: AdfLeadId,
    /// `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// `link_kind`.
    pub kind: LinkKind,
    /// The message that answered it.
    ///
    /// `uuid`, refers to `conversations.messages`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub first_message_id: Option<MessageId>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub linked_at: Option<values::TimestampTz>,
}

impl NewAdfConversationLink {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        adf_lead_id: AdfLeadId,
        conversation_id: ConversationId,
        kind: LinkKind,
    ) -> Self {
        Self {
            dealership_id: None,
            adf_lead_id,
            conversation_id,
            kind,
            first_message_id: None,
            linked_at: None,
        }
    }
}

impl relation::NewRow for NewAdfConversationLink {
    type Row = AdfConversationLink;
}

rows::parameters!(
    NewAdfConversationLink { dealership_id, adf_lead_id, conversation_id, kind,
    first_message_id, linked_at }
);

/// Changes to a row of `public.adf_conversation_links`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AdfConversationLinkPatch {
    /// The new [`dealership_id`](AdfConversationLink::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`adf_lead_id`](AdfConversationLink::adf_lead_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub adf_lead_id: Option<AdfLeadId>,
    /// The new [`conversation_id`](AdfConversationLink::conversation_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub conversation_id: Option<ConversationId>,
    /// The new [`kind`](AdfConversationLink::kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kind: Option<LinkKind>,
    /// The new [`first_message_id`](AdfConversationLink::first_message_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub first_message_id: Option<Option<MessageId>>,
    /// The new [`linked_at`](AdfConversationLink::linked_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub linked_at: Option<values::TimestampTz>,
}

impl relation::Patch for AdfConversationLinkPatch {
    type Row = AdfConversationLink;
}

rows::parameters!(
    AdfConversationLinkPatch { [dealership_id], [adf_lead_id], [conversation_id], [kind],
    [first_message_id], [linked_at] }
);

/// How leads of a source that come by mail are answered.
///
/// A row of the table `public.adf_response_rules`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AdfResponseRule {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: AdfResponseRuleId,
    /// Nothing: sources that have no rule of their own.
    ///
    /// `uuid`, refers to `leads.lead_sources`.
    pub source_id: Option<LeadSourceId>,
    /// Nothing: whatever they want.
    ///
    /// `adf_request_kind`.
    pub request: Option<AdfRequestKind>,
    /// `contact_channel`, `sms` by default.
    pub channel: ContactChannel,
    /// Nothing: the source's own.
    ///
    /// `uuid`, refers to `agents.prompt_templates`.
    pub template_id: Option<PromptTemplateId>,
    /// An answer within a second looks like a machine's.
    ///
    /// `interval`, `0` by default.
    pub delay: values::Interval,
    /// `boolean`, `true` by default.
    pub is_active: bool,
}

impl AdfResponseRule {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `source_id`.
    pub const COLUMN_SOURCE_ID: &'static str = "source_id";
    /// Name of the column `request`.
    pub const COLUMN_REQUEST: &'static str = "request";
    /// Name of the column `channel`.
    pub const COLUMN_CHANNEL: &'static str = "channel";
    /// Name of the column `template_id`.
    pub const COLUMN_TEMPLATE_ID: &'static str = "template_id";
    /// Name of the column `delay`.
    pub const COLUMN_DELAY: &'static str = "delay";
    /// Name of the column `is_active`.
    pub const COLUMN_IS_ACTIVE: &'static str = "is_active";
    /// The row with these values of `dealership_id` and `source_id` and `request`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_source_id_and_request(
        dealership_id: DealershipId,
        source_id: LeadSourceId,
        request: AdfRequestKind,
    ) -> relation::Query<Self, (DealershipId, LeadSourceId, AdfRequestKind)> {
        relation::Query::new(
            "SELECT dealership_id, id, source_id, request, channel, template_id, delay, is_active \
         FROM public.adf_response_rules \
         WHERE dealership_id = $1::uuid AND source_id = $2::uuid AND request = $3::public.adf_request_kind",
            (dealership_id, source_id, request),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, source_id, request, channel, template_id, delay, is_active \
         FROM public.adf_response_rules \
         WHERE dealership_id = $1::uuid \
         ORDER BY adf_response_rules.dealership_id, adf_response_rules.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `source_id`.
    #[must_use]
    pub const fn by_dealership_id_and_source_id(
        dealership_id: DealershipId,
        source_id: LeadSourceId,
    ) -> relation::Query<Self, (DealershipId, LeadSourceId)> {
        relation::Query::new(
            "SELECT dealership_id, id, source_id, request, channel, template_id, delay, is_active \
         FROM public.adf_response_rules \
         WHERE dealership_id = $1::uuid AND source_id = $2::uuid \
         ORDER BY adf_response_rules.dealership_id, adf_response_rules.id",
            (dealership_id, source_id),
        )
    }

    /// All rows with these values of `dealership_id` and `template_id`.
    #[must_use]
    pub const fn by_dealership_id_and_template_id(
        dealership_id: DealershipId,
        template_id: PromptTemplateId,
    ) -> relation::Query<Self, (DealershipId, PromptTemplateId)> {
        relation::Query::new(
            "SELECT dealership_id, id, source_id, request, channel, template_id, delay, is_active \
         FROM public.adf_response_rules \
         WHERE dealership_id = $1::uuid AND template_id = $2::uuid \
         ORDER BY adf_response_rules.dealership_id, adf_response_rules.id",
            (dealership_id, template_id),
        )
    }
}

impl relation::Relation for AdfResponseRule {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "adf_response_rules";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "source_id",
        "request",
        "channel",
        "template_id",
        "delay",
        "is_active",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, source_id, request, channel, template_id, delay, is_active \
         FROM public.adf_response_rules";
}

impl relation::Table for AdfResponseRule {
    type New = NewAdfResponseRule;
    type Patch = AdfResponseRulePatch;
    const INSERT: &'static str = "INSERT INTO public.adf_response_rules \
         (dealership_id, id, source_id, request, channel, template_id, delay, is_active) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, \
         COALESCE($5::public.contact_channel, 'sms'::public.contact_channel), $6, \
         COALESCE($7::interval, '0'::interval), COALESCE($8::boolean, 'true'::boolean)) \
         RETURNING dealership_id, id, source_id, request, channel, template_id, delay, is_active";
}

impl relation::Keyed for AdfResponseRule {
    type Key = (DealershipId, AdfResponseRuleId);
    const FIND: &'static str = "SELECT dealership_id, id, source_id, request, channel, template_id, delay, is_active \
         FROM public.adf_response_rules \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, source_id, request, channel, template_id, delay, is_active \
         FROM public.adf_response_rules \
         ORDER BY adf_response_rules.dealership_id, adf_response_rules.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, source_id, request, channel, template_id, delay, is_active \
         FROM public.adf_response_rules \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY adf_response_rules.dealership_id, adf_response_rules.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.adf_response_rules \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         source_id = CASE WHEN $5::boolean THEN $6::uuid ELSE source_id END, \
         request = CASE WHEN $7::boolean THEN $8::public.adf_request_kind ELSE request END, \
         channel = CASE WHEN $9::boolean THEN $10::public.contact_channel ELSE channel END, \
         template_id = CASE WHEN $11::boolean THEN $12::uuid ELSE template_id END, \
         delay = CASE WHEN $13::boolean THEN $14::interval ELSE delay END, \
         is_active = CASE WHEN $15::boolean THEN $16::boolean ELSE is_active END \
         WHERE dealership_id = $17::uuid AND id = $18::uuid \
         RETURNING dealership_id, id, source_id, request, channel, template_id, delay, is_active";
    const DELETE: &'static str = "DELETE FROM public.adf_response_rules \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    AdfResponseRule { dealership_id = "dealership_id", id = "id", source_id =
    "source_id", request = "request", channel = "channel", template_id = "template_id",
    delay = "delay", is_active = "is_active" }
);

/// A row to insert into `public.adf_response_rules`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAdfResponseRule {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<AdfResponseRuleId>,
    /// Nothing: sources that have no rule of their own.
    ///
    /// `uuid`, refers to `leads.lead_sources`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub source_id: Option<LeadSourceId>,
    /// Nothing: whatever they want.
    ///
    /// `adf_request_kind`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub request: Option<AdfRequestKind>,
    /// `contact_channel`, `sms` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub channel: Option<ContactChannel>,
    /// Nothing: the source's own.
    ///
    /// `uuid`, refers to `agents.prompt_templates`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub template_id: Option<PromptTemplateId>,
    /// An answer within a second looks like a machine's.
    ///
    /// `interval`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub delay: Option<values::Interval>,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_active: Option<bool>,
}

impl relation::NewRow for NewAdfResponseRule {
    type Row = AdfResponseRule;
}

rows::parameters!(
    NewAdfResponseRule { dealership_id, id, source_id, request, channel, template_id,
    delay, is_active }
);

/// Changes to a row of `public.adf_response_rules`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AdfResponseRulePatch {
    /// The new [`dealership_id`](AdfResponseRule::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](AdfResponseRule::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<AdfResponseRuleId>,
    /// The new [`source_id`](AdfResponseRule::source_id).
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
    /// The new [`request`](AdfResponseRule::request).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub request: Option<Option<AdfRequestKind>>,
    /// The new [`channel`](AdfResponseRule::channel).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub channel: Option<ContactChannel>,
    /// The new [`template_id`](AdfResponseRule::template_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub template_id: Option<Option<PromptTemplateId>>,
    /// The new [`delay`](AdfResponseRule::delay).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub delay: Option<values::Interval>,
    /// The new [`is_active`](AdfResponseRule::is_active).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_active: Option<bool>,
}

impl relation::Patch for AdfResponseRulePatch {
    type Row = AdfResponseRule;
}

rows::parameters!(
    AdfResponseRulePatch { [dealership_id], [id], [source_id], [request], [channel],
    [template_id], [delay], [is_active] }
);
