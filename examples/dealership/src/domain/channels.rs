// Made by `cargo xtask gen` from channels.kdl. Edits here are lost: change the spec and generate again.

//! Channels: credentials of the services behind them, which one is taken when, and what went through them.
//!
//! Types that all versions share.

use crate::domain::core::{DealershipId, UserId};
use crate::domain::customers::{ContactChannel, CustomerId};
use crate::{drivers, relation, rows, values};

/// A service that a dealership has an account with.
///
/// The type `public.service_provider` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ServiceProvider {
    /// Texts and calls.
    #[cfg_attr(feature = "serde", serde(rename = "twilio"))]
    Twilio,
    /// Mail.
    #[cfg_attr(feature = "serde", serde(rename = "sendgrid"))]
    Sendgrid,
    /// Stored as `facebook`.
    #[cfg_attr(feature = "serde", serde(rename = "facebook"))]
    Facebook,
    /// Stored as `whatsapp`.
    #[cfg_attr(feature = "serde", serde(rename = "whatsapp"))]
    Whatsapp,
    /// Stored as `openai`.
    #[cfg_attr(feature = "serde", serde(rename = "openai"))]
    Openai,
    /// Stored as `google_ads`.
    #[cfg_attr(feature = "serde", serde(rename = "google_ads"))]
    GoogleAds,
    /// Stored as `other`.
    #[cfg_attr(feature = "serde", serde(rename = "other"))]
    Other,
}

impl ServiceProvider {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Twilio,
        Self::Sendgrid,
        Self::Facebook,
        Self::Whatsapp,
        Self::Openai,
        Self::GoogleAds,
        Self::Other,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Twilio => "twilio",
            Self::Sendgrid => "sendgrid",
            Self::Facebook => "facebook",
            Self::Whatsapp => "whatsapp",
            Self::Openai => "openai",
            Self::GoogleAds => "google_ads",
            Self::Other => "other",
        }
    }
}

impl std::fmt::Display for ServiceProvider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ServiceProvider {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "twilio" => Ok(Self::Twilio),
            "sendgrid" => Ok(Self::Sendgrid),
            "facebook" => Ok(Self::Facebook),
            "whatsapp" => Ok(Self::Whatsapp),
            "openai" => Ok(Self::Openai),
            "google_ads" => Ok(Self::GoogleAds),
            "other" => Ok(Self::Other),
            _ => Err(relation::UnknownLabel::new("service_provider", label)),
        }
    }
}

drivers::wire_label!(ServiceProvider, "public", "service_provider");

/// What was done with a credential.
///
/// The type `public.credential_action` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CredentialAction {
    /// Stored as `read`.
    #[cfg_attr(feature = "serde", serde(rename = "read"))]
    Read,
    /// Another secret took its place.
    #[cfg_attr(feature = "serde", serde(rename = "rotated"))]
    Rotated,
    /// Stored as `revoked`.
    #[cfg_attr(feature = "serde", serde(rename = "revoked"))]
    Revoked,
}

impl CredentialAction {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Read, Self::Rotated, Self::Revoked];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Rotated => "rotated",
            Self::Revoked => "revoked",
        }
    }
}

impl std::fmt::Display for CredentialAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for CredentialAction {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "read" => Ok(Self::Read),
            "rotated" => Ok(Self::Rotated),
            "revoked" => Ok(Self::Revoked),
            _ => Err(relation::UnknownLabel::new("credential_action", label)),
        }
    }
}

drivers::wire_label!(CredentialAction, "public", "credential_action");

/// When a routing rule counts.
///
/// The type `public.routing_condition` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum RoutingCondition {
    /// Stored as `always`.
    #[cfg_attr(feature = "serde", serde(rename = "always"))]
    Always,
    /// Stored as `outside_hours`.
    #[cfg_attr(feature = "serde", serde(rename = "outside_hours"))]
    OutsideHours,
    /// Stored as `urgent_lead`.
    #[cfg_attr(feature = "serde", serde(rename = "urgent_lead"))]
    UrgentLead,
    /// The customer did not answer on another channel.
    #[cfg_attr(feature = "serde", serde(rename = "no_answer"))]
    NoAnswer,
    /// The lead is of a certain source.
    #[cfg_attr(feature = "serde", serde(rename = "source"))]
    Source,
}

impl RoutingCondition {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Always,
        Self::OutsideHours,
        Self::UrgentLead,
        Self::NoAnswer,
        Self::Source,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::OutsideHours => "outside_hours",
            Self::UrgentLead => "urgent_lead",
            Self::NoAnswer => "no_answer",
            Self::Source => "source",
        }
    }
}

impl std::fmt::Display for RoutingCondition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for RoutingCondition {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "always" => Ok(Self::Always),
            "outside_hours" => Ok(Self::OutsideHours),
            "urgent_lead" => Ok(Self::UrgentLead),
            "no_answer" => Ok(Self::NoAnswer),
            "source" => Ok(Self::Source),
            _ => Err(relation::UnknownLabel::new("routing_condition", label)),
        }
    }
}

drivers::wire_label!(RoutingCondition, "public", "routing_condition");

/// One of the labels of `message_direction`.
///
/// The type `public.message_direction` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum MessageDirection {
    /// From the customer.
    #[cfg_attr(feature = "serde", serde(rename = "inbound"))]
    Inbound,
    /// To the customer.
    #[cfg_attr(feature = "serde", serde(rename = "outbound"))]
    Outbound,
}

impl MessageDirection {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Inbound, Self::Outbound];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Inbound => "inbound",
            Self::Outbound => "outbound",
        }
    }
}

impl std::fmt::Display for MessageDirection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for MessageDirection {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "inbound" => Ok(Self::Inbound),
            "outbound" => Ok(Self::Outbound),
            _ => Err(relation::UnknownLabel::new("message_direction", label)),
        }
    }
}

drivers::wire_label!(MessageDirection, "public", "message_direction");

/// How far a message has come.
///
/// The type `public.delivery_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DeliveryStatus {
    /// Stored as `queued`.
    #[cfg_attr(feature = "serde", serde(rename = "queued"))]
    Queued,
    /// The provider has it.
    #[cfg_attr(feature = "serde", serde(rename = "sent"))]
    Sent,
    /// Stored as `delivered`.
    #[cfg_attr(feature = "serde", serde(rename = "delivered"))]
    Delivered,
    /// Stored as `opened`.
    #[cfg_attr(feature = "serde", serde(rename = "opened"))]
    Opened,
    /// Stored as `failed`.
    #[cfg_attr(feature = "serde", serde(rename = "failed"))]
    Failed,
    /// Not sent: the customer has opted out.
    #[cfg_attr(feature = "serde", serde(rename = "blocked"))]
    Blocked,
    /// It came from the customer.
    #[cfg_attr(feature = "serde", serde(rename = "received"))]
    Received,
}

impl DeliveryStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Queued,
        Self::Sent,
        Self::Delivered,
        Self::Opened,
        Self::Failed,
        Self::Blocked,
        Self::Received,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Opened => "opened",
            Self::Failed => "failed",
            Self::Blocked => "blocked",
            Self::Received => "received",
        }
    }
}

impl std::fmt::Display for DeliveryStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for DeliveryStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "queued" => Ok(Self::Queued),
            "sent" => Ok(Self::Sent),
            "delivered" => Ok(Self::Delivered),
            "opened" => Ok(Self::Opened),
            "failed" => Ok(Self::Failed),
            "blocked" => Ok(Self::Blocked),
            "received" => Ok(Self::Received),
            _ => Err(relation::UnknownLabel::new("delivery_status", label)),
        }
    }
}

drivers::wire_label!(DeliveryStatus, "public", "delivery_status");

/// What a word does that a customer sends alone.
///
/// The type `public.keyword_effect` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum KeywordEffect {
    /// Stored as `opt_out`.
    #[cfg_attr(feature = "serde", serde(rename = "opt_out"))]
    OptOut,
    /// Stored as `opt_in`.
    #[cfg_attr(feature = "serde", serde(rename = "opt_in"))]
    OptIn,
    /// The answer says who writes and how to stop it.
    #[cfg_attr(feature = "serde", serde(rename = "help"))]
    Help,
}

impl KeywordEffect {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::OptOut, Self::OptIn, Self::Help];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OptOut => "opt_out",
            Self::OptIn => "opt_in",
            Self::Help => "help",
        }
    }
}

impl std::fmt::Display for KeywordEffect {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for KeywordEffect {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "opt_out" => Ok(Self::OptOut),
            "opt_in" => Ok(Self::OptIn),
            "help" => Ok(Self::Help),
            _ => Err(relation::UnknownLabel::new("keyword_effect", label)),
        }
    }
}

drivers::wire_label!(KeywordEffect, "public", "keyword_effect");

/// Identifies a row of `public.stored_credentials`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct StoredCredentialId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for StoredCredentialId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for StoredCredentialId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(StoredCredentialId, uuid::Uuid);

/// Identifies a row of `public.credential_uses`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct CredentialUseId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for CredentialUseId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for CredentialUseId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(CredentialUseId, uuid::Uuid);

/// Identifies a row of `public.channel_routing_rules`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ChannelRoutingRuleId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ChannelRoutingRuleId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ChannelRoutingRuleId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ChannelRoutingRuleId, uuid::Uuid);

/// Identifies a row of `public.channel_attempts`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ChannelAttemptId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ChannelAttemptId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ChannelAttemptId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ChannelAttemptId, uuid::Uuid);

/// Identifies a row of `public.sms_messages`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct SmsMessageId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for SmsMessageId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for SmsMessageId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(SmsMessageId, uuid::Uuid);

/// Identifies a row of `public.email_messages`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct EmailMessageId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for EmailMessageId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for EmailMessageId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(EmailMessageId, uuid::Uuid);

/// A word by which a customer forbids or allows messages.
///
/// A row of the table `public.opt_out_keywords`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OptOutKeyword {
    /// BCP 47 tag.
    ///
    /// `text`.
    pub language: String,
    /// In capitals, as it is compared.
    ///
    /// `text`.
    pub keyword: String,
    /// `keyword_effect`.
    pub effect: KeywordEffect,
}

impl OptOutKeyword {
    /// Name of the column `language`.
    pub const COLUMN_LANGUAGE: &'static str = "language";
    /// Name of the column `keyword`.
    pub const COLUMN_KEYWORD: &'static str = "keyword";
    /// Name of the column `effect`.
    pub const COLUMN_EFFECT: &'static str = "effect";
}

impl relation::Relation for OptOutKeyword {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "opt_out_keywords";
    const COLUMNS: &'static [&'static str] = &["language", "keyword", "effect"];
    const SELECT: &'static str = "SELECT language, keyword, effect \
         FROM public.opt_out_keywords";
}

impl relation::Table for OptOutKeyword {
    type New = NewOptOutKeyword;
    type Patch = OptOutKeywordPatch;
    const INSERT: &'static str = "INSERT INTO public.opt_out_keywords \
         (language, keyword, effect) \
         VALUES ($1, $2, $3) \
         RETURNING language, keyword, effect";
}

impl relation::Keyed for OptOutKeyword {
    type Key = (String, String);
    const FIND: &'static str = "SELECT language, keyword, effect \
         FROM public.opt_out_keywords \
         WHERE language = $1::text AND keyword = $2::text";
    const LIST: &'static str = "SELECT language, keyword, effect \
         FROM public.opt_out_keywords \
         ORDER BY opt_out_keywords.language, opt_out_keywords.keyword LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT language, keyword, effect \
         FROM public.opt_out_keywords \
         WHERE (language, keyword) > ($1::text, $2::text) \
         ORDER BY opt_out_keywords.language, opt_out_keywords.keyword LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.opt_out_keywords \
         SET language = CASE WHEN $1::boolean THEN $2::text ELSE language END, \
         keyword = CASE WHEN $3::boolean THEN $4::text ELSE keyword END, \
         effect = CASE WHEN $5::boolean THEN $6::public.keyword_effect ELSE effect END \
         WHERE language = $7::text AND keyword = $8::text \
         RETURNING language, keyword, effect";
    const DELETE: &'static str = "DELETE FROM public.opt_out_keywords \
         WHERE language = $1::text AND keyword = $2::text";
}

rows::row!(
    OptOutKeyword { language = "language", keyword = "keyword", effect = "effect" }
);

/// A row to insert into `public.opt_out_keywords`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewOptOutKeyword {
    /// BCP 47 tag.
    ///
    /// `text`.
    pub language: String,
    /// In capitals, as it is compared.
    ///
    /// `text`.
    pub keyword: String,
    /// `keyword_effect`.
    pub effect: KeywordEffect,
}

impl NewOptOutKeyword {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(language: String, keyword: String, effect: KeywordEffect) -> Self {
        Self { language, keyword, effect }
    }
}

impl relation::NewRow for NewOptOutKeyword {
    type Row = OptOutKeyword;
}

rows::parameters!(NewOptOutKeyword { language, keyword, effect });

/// Changes to a row of `public.opt_out_keywords`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OptOutKeywordPatch {
    /// The new [`language`](OptOutKeyword::language).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub language: Option<String>,
    /// The new [`keyword`](OptOutKeyword::keyword).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub keyword: Option<String>,
    /// The new [`effect`](OptOutKeyword::effect).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub effect: Option<KeywordEffect>,
}

impl relation::Patch for OptOutKeywordPatch {
    type Row = OptOutKeyword;
}

rows::parameters!(OptOutKeywordPatch { [language], [keyword], [effect] });

/// A secret by which the platform uses a service for a dealership.
///
/// A row of the table `public.stored_credentials`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StoredCredential {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: StoredCredentialId,
    /// `service_provider`.
    pub provider: ServiceProvider,
    /// `text`.
    pub label: String,
    /// What is not secret of it, such as the account's number.
    ///
    /// `text`.
    pub account_name: Option<String>,
    /// The secret, sealed with the key that `key_id` names; that key is in no database.
    ///
    /// `bytea`.
    pub ciphertext: Vec<u8>,
    /// `bytea`.
    pub nonce: Vec<u8>,
    /// Which key of the key service sealed it.
    ///
    /// `text`.
    pub key_id: String,
    /// `boolean`, `true` by default.
    pub is_active: bool,
    /// `uuid`, refers to `core.users`.
    pub created_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// `timestamptz`.
    pub rotated_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    pub expires_at: Option<values::TimestampTz>,
}

impl StoredCredential {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `provider`.
    pub const COLUMN_PROVIDER: &'static str = "provider";
    /// Name of the column `label`.
    pub const COLUMN_LABEL: &'static str = "label";
    /// Name of the column `account_name`.
    pub const COLUMN_ACCOUNT_NAME: &'static str = "account_name";
    /// Name of the column `ciphertext`.
    pub const COLUMN_CIPHERTEXT: &'static str = "ciphertext";
    /// Name of the column `nonce`.
    pub const COLUMN_NONCE: &'static str = "nonce";
    /// Name of the column `key_id`.
    pub const COLUMN_KEY_ID: &'static str = "key_id";
    /// Name of the column `is_active`.
    pub const COLUMN_IS_ACTIVE: &'static str = "is_active";
    /// Name of the column `created_by`.
    pub const COLUMN_CREATED_BY: &'static str = "created_by";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `rotated_at`.
    pub const COLUMN_ROTATED_AT: &'static str = "rotated_at";
    /// Name of the column `expires_at`.
    pub const COLUMN_EXPIRES_AT: &'static str = "expires_at";
    /// The row with these values of `dealership_id` and `provider` and `label`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_provider_and_label(
        dealership_id: DealershipId,
        provider: ServiceProvider,
        label: &str,
    ) -> relation::Query<Self, (DealershipId, ServiceProvider, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, provider, label, account_name, ciphertext, nonce, key_id, \
         is_active, created_by, created_at, rotated_at, expires_at \
         FROM public.stored_credentials \
         WHERE dealership_id = $1::uuid AND provider = $2::public.service_provider AND label = $3::text",
            (dealership_id, provider, label),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, provider, label, account_name, ciphertext, nonce, key_id, \
         is_active, created_by, created_at, rotated_at, expires_at \
         FROM public.stored_credentials \
         WHERE dealership_id = $1::uuid \
         ORDER BY stored_credentials.dealership_id, stored_credentials.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `created_by`.
    #[must_use]
    pub const fn by_dealership_id_and_created_by(
        dealership_id: DealershipId,
        created_by: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, provider, label, account_name, ciphertext, nonce, key_id, \
         is_active, created_by, created_at, rotated_at, expires_at \
         FROM public.stored_credentials \
         WHERE dealership_id = $1::uuid AND created_by = $2::uuid \
         ORDER BY stored_credentials.dealership_id, stored_credentials.id",
            (dealership_id, created_by),
        )
    }
}

impl relation::Relation for StoredCredential {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "stored_credentials";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "provider",
        "label",
        "account_name",
        "ciphertext",
        "nonce",
        "key_id",
        "is_active",
        "created_by",
        "created_at",
        "rotated_at",
        "expires_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, provider, label, account_name, ciphertext, nonce, key_id, \
         is_active, created_by, created_at, rotated_at, expires_at \
         FROM public.stored_credentials";
}

impl relation::Table for StoredCredential {
    type New = NewStoredCredential;
    type Patch = StoredCredentialPatch;
    const INSERT: &'static str = "INSERT INTO public.stored_credentials \
         (dealership_id, id, provider, label, account_name, ciphertext, nonce, key_id, is_active, \
         created_by, created_at, rotated_at, expires_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, $8, \
         COALESCE($9::boolean, 'true'::boolean), $10, \
         COALESCE($11::timestamptz, (now())::timestamptz), $12, $13) \
         RETURNING dealership_id, id, provider, label, account_name, ciphertext, nonce, key_id, \
         is_active, created_by, created_at, rotated_at, expires_at";
}

impl relation::Keyed for StoredCredential {
    type Key = (DealershipId, StoredCredentialId);
    const FIND: &'static str = "SELECT dealership_id, id, provider, label, account_name, ciphertext, nonce, key_id, \
         is_active, created_by, created_at, rotated_at, expires_at \
         FROM public.stored_credentials \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, provider, label, account_name, ciphertext, nonce, key_id, \
         is_active, created_by, created_at, rotated_at, expires_at \
         FROM public.stored_credentials \
         ORDER BY stored_credentials.dealership_id, stored_credentials.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, provider, label, account_name, ciphertext, nonce, key_id, \
         is_active, created_by, created_at, rotated_at, expires_at \
         FROM public.stored_credentials \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY stored_credentials.dealership_id, stored_credentials.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.stored_credentials \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         provider = CASE WHEN $5::boolean THEN $6::public.service_provider ELSE provider END, \
         label = CASE WHEN $7::boolean THEN $8::text ELSE label END, \
         account_name = CASE WHEN $9::boolean THEN $10::text ELSE account_name END, \
         ciphertext = CASE WHEN $11::boolean THEN $12::bytea ELSE ciphertext END, \
         nonce = CASE WHEN $13::boolean THEN $14::bytea ELSE nonce END, \
         key_id = CASE WHEN $15::boolean THEN $16::text ELSE key_id END, \
         is_active = CASE WHEN $17::boolean THEN $18::boolean ELSE is_active END, \
         created_by = CASE WHEN $19::boolean THEN $20::uuid ELSE created_by END, \
         created_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE created_at END, \
         rotated_at = CASE WHEN $23::boolean THEN $24::timestamptz ELSE rotated_at END, \
         expires_at = CASE WHEN $25::boolean THEN $26::timestamptz ELSE expires_at END \
         WHERE dealership_id = $27::uuid AND id = $28::uuid \
         RETURNING dealership_id, id, provider, label, account_name, ciphertext, nonce, key_id, \
         is_active, created_by, created_at, rotated_at, expires_at";
    const DELETE: &'static str = "DELETE FROM public.stored_credentials \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    StoredCredential { dealership_id = "dealership_id", id = "id", provider = "provider",
    label = "label", account_name = "account_name", ciphertext = "ciphertext", nonce =
    "nonce", key_id = "key_id", is_active = "is_active", created_by = "created_by",
    created_at = "created_at", rotated_at = "rotated_at", expires_at = "expires_at" }
);

/// A row to insert into `public.stored_credentials`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewStoredCredential {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<StoredCredentialId>,
    /// `service_provider`.
    pub provider: ServiceProvider,
    /// `text`.
    pub label: String,
    /// What is not secret of it, such as the account's number.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub account_name: Option<String>,
    /// The secret, sealed with the key that `key_id` names; that key is in no database.
    ///
    /// `bytea`.
    pub ciphertext: Vec<u8>,
    /// `bytea`.
    pub nonce: Vec<u8>,
    /// Which key of the key service sealed it.
    ///
    /// `text`.
    pub key_id: String,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_active: Option<bool>,
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub rotated_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub expires_at: Option<values::TimestampTz>,
}

impl NewStoredCredential {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        provider: ServiceProvider,
        label: String,
        ciphertext: Vec<u8>,
        nonce: Vec<u8>,
        key_id: String,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            provider,
            label,
            account_name: None,
            ciphertext,
            nonce,
            key_id,
            is_active: None,
            created_by: None,
            created_at: None,
            rotated_at: None,
            expires_at: None,
        }
    }
}

impl relation::NewRow for NewStoredCredential {
    type Row = StoredCredential;
}

rows::parameters!(
    NewStoredCredential { dealership_id, id, provider, label, account_name, ciphertext,
    nonce, key_id, is_active, created_by, created_at, rotated_at, expires_at }
);

/// Changes to a row of `public.stored_credentials`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StoredCredentialPatch {
    /// The new [`dealership_id`](StoredCredential::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](StoredCredential::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<StoredCredentialId>,
    /// The new [`provider`](StoredCredential::provider).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub provider: Option<ServiceProvider>,
    /// The new [`label`](StoredCredential::label).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub label: Option<String>,
    /// The new [`account_name`](StoredCredential::account_name).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub account_name: Option<Option<String>>,
    /// The new [`ciphertext`](StoredCredential::ciphertext).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub ciphertext: Option<Vec<u8>>,
    /// The new [`nonce`](StoredCredential::nonce).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub nonce: Option<Vec<u8>>,
    /// The new [`key_id`](StoredCredential::key_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub key_id: Option<String>,
    /// The new [`is_active`](StoredCredential::is_active).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_active: Option<bool>,
    /// The new [`created_by`](StoredCredential::created_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub created_by: Option<Option<UserId>>,
    /// The new [`created_at`](StoredCredential::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`rotated_at`](StoredCredential::rotated_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub rotated_at: Option<Option<values::TimestampTz>>,
    /// The new [`expires_at`](StoredCredential::expires_at).
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
}

impl relation::Patch for StoredCredentialPatch {
    type Row = StoredCredential;
}

rows::parameters!(
    StoredCredentialPatch { [dealership_id], [id], [provider], [label], [account_name],
    [ciphertext], [nonce], [key_id], [is_active], [created_by], [created_at],
    [rotated_at], [expires_at] }
);

/// That a credential was read or changed.
///
/// A row of the table `public.credential_uses`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CredentialUse {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: CredentialUseId,
    /// `uuid`, refers to `channels.stored_credentials`.
    pub credential_id: StoredCredentialId,
    /// `credential_action`.
    pub action: CredentialAction,
    /// Nothing: the platform, to send something.
    ///
    /// `uuid`, refers to `core.users`.
    pub user_id: Option<UserId>,
    /// `text`.
    pub purpose: String,
    /// `timestamptz`, `now()` by default.
    pub used_at: values::TimestampTz,
}

impl CredentialUse {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `credential_id`.
    pub const COLUMN_CREDENTIAL_ID: &'static str = "credential_id";
    /// Name of the column `action`.
    pub const COLUMN_ACTION: &'static str = "action";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `purpose`.
    pub const COLUMN_PURPOSE: &'static str = "purpose";
    /// Name of the column `used_at`.
    pub const COLUMN_USED_AT: &'static str = "used_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, credential_id, action, user_id, purpose, used_at \
         FROM public.credential_uses \
         WHERE dealership_id = $1::uuid \
         ORDER BY credential_uses.dealership_id, credential_uses.id",
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
            "SELECT dealership_id, id, credential_id, action, user_id, purpose, used_at \
         FROM public.credential_uses \
         WHERE dealership_id = $1::uuid AND credential_id = $2::uuid \
         ORDER BY credential_uses.dealership_id, credential_uses.id",
            (dealership_id, credential_id),
        )
    }

    /// All rows with these values of `dealership_id` and `user_id`.
    #[must_use]
    pub const fn by_dealership_id_and_user_id(
        dealership_id: DealershipId,
        user_id: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, credential_id, action, user_id, purpose, used_at \
         FROM public.credential_uses \
         WHERE dealership_id = $1::uuid AND user_id = $2::uuid \
         ORDER BY credential_uses.dealership_id, credential_uses.id",
            (dealership_id, user_id),
        )
    }
}

impl relation::Relation for CredentialUse {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "credential_uses";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "credential_id",
        "action",
        "user_id",
        "purpose",
        "used_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, credential_id, action, user_id, purpose, used_at \
         FROM public.credential_uses";
}

impl relation::Table for CredentialUse {
    type New = NewCredentialUse;
    type Patch = CredentialUsePatch;
    const INSERT: &'static str = "INSERT INTO public.credential_uses \
         (dealership_id, id, credential_id, action, user_id, purpose, used_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, \
         COALESCE($7::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, credential_id, action, user_id, purpose, used_at";
}

impl relation::Keyed for CredentialUse {
    type Key = (DealershipId, CredentialUseId);
    const FIND: &'static str = "SELECT dealership_id, id, credential_id, action, user_id, purpose, used_at \
         FROM public.credential_uses \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, credential_id, action, user_id, purpose, used_at \
         FROM public.credential_uses \
         ORDER BY credential_uses.dealership_id, credential_uses.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, credential_id, action, user_id, purpose, used_at \
         FROM public.credential_uses \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY credential_uses.dealership_id, credential_uses.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.credential_uses \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         credential_id = CASE WHEN $5::boolean THEN $6::uuid ELSE credential_id END, \
         action = CASE WHEN $7::boolean THEN $8::public.credential_action ELSE action END, \
         user_id = CASE WHEN $9::boolean THEN $10::uuid ELSE user_id END, \
         purpose = CASE WHEN $11::boolean THEN $12::text ELSE purpose END, \
         used_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE used_at END \
         WHERE dealership_id = $15::uuid AND id = $16::uuid \
         RETURNING dealership_id, id, credential_id, action, user_id, purpose, used_at";
    const DELETE: &'static str = "DELETE FROM public.credential_uses \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    CredentialUse { dealership_id = "dealership_id", id = "id", credential_id =
    "credential_id", action = "action", user_id = "user_id", purpose = "purpose", used_at
    = "used_at" }
);

/// A row to insert into `public.credential_uses`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewCredentialUse {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<CredentialUseId>,
    /// `uuid`, refers to `channels.stored_credentials`.
    pub credential_id: StoredCredentialId,
    /// `credential_action`.
    pub action: CredentialAction,
    /// Nothing: the platform, to send something.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub user_id: Option<UserId>,
    /// `text`.
    pub purpose: String,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub used_at: Option<values::TimestampTz>,
}

impl NewCredentialUse {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        credential_id: StoredCredentialId,
        action: CredentialAction,
        purpose: String,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            credential_id,
            action,
            user_id: None,
            purpose,
            used_at: None,
        }
    }
}

impl relation::NewRow for NewCredentialUse {
    type Row = CredentialUse;
}

rows::parameters!(
    NewCredentialUse { dealership_id, id, credential_id, action, user_id, purpose,
    used_at }
);

/// Changes to a row of `public.credential_uses`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CredentialUsePatch {
    /// The new [`dealership_id`](CredentialUse::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](CredentialUse::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<CredentialUseId>,
    /// The new [`credential_id`](CredentialUse::credential_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub credential_id: Option<StoredCredentialId>,
    /// The new [`action`](CredentialUse::action).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub action: Option<CredentialAction>,
    /// The new [`user_id`](CredentialUse::user_id).
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
    /// The new [`purpose`](CredentialUse::purpose).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub purpose: Option<String>,
    /// The new [`used_at`](CredentialUse::used_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub used_at: Option<values::TimestampTz>,
}

impl relation::Patch for CredentialUsePatch {
    type Row = CredentialUse;
}

rows::parameters!(
    CredentialUsePatch { [dealership_id], [id], [credential_id], [action], [user_id],
    [purpose], [used_at] }
);

/// A channel that a dealership offers.
///
/// A row of the table `public.dealership_channels`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DealershipChannel {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `contact_channel`.
    pub channel: ContactChannel,
    /// Nothing: the platform's own account is used.
    ///
    /// `uuid`, refers to `channels.stored_credentials`.
    pub credential_id: Option<StoredCredentialId>,
    /// Number or address that customers see.
    ///
    /// `text`.
    pub sender: Option<String>,
    /// Most messages a day; nothing: as many as the provider takes.
    ///
    /// `integer`.
    pub daily_limit: Option<i32>,
    /// `boolean`, `true` by default.
    pub is_enabled: bool,
    /// `timestamptz`, `now()` by default.
    pub updated_at: values::TimestampTz,
}

impl DealershipChannel {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `channel`.
    pub const COLUMN_CHANNEL: &'static str = "channel";
    /// Name of the column `credential_id`.
    pub const COLUMN_CREDENTIAL_ID: &'static str = "credential_id";
    /// Name of the column `sender`.
    pub const COLUMN_SENDER: &'static str = "sender";
    /// Name of the column `daily_limit`.
    pub const COLUMN_DAILY_LIMIT: &'static str = "daily_limit";
    /// Name of the column `is_enabled`.
    pub const COLUMN_IS_ENABLED: &'static str = "is_enabled";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, channel, credential_id, sender, daily_limit, is_enabled, updated_at \
         FROM public.dealership_channels \
         WHERE dealership_id = $1::uuid \
         ORDER BY dealership_channels.dealership_id, dealership_channels.channel",
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
            "SELECT dealership_id, channel, credential_id, sender, daily_limit, is_enabled, updated_at \
         FROM public.dealership_channels \
         WHERE dealership_id = $1::uuid AND credential_id = $2::uuid \
         ORDER BY dealership_channels.dealership_id, dealership_channels.channel",
            (dealership_id, credential_id),
        )
    }
}

impl relation::Relation for DealershipChannel {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "dealership_channels";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "channel",
        "credential_id",
        "sender",
        "daily_limit",
        "is_enabled",
        "updated_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, channel, credential_id, sender, daily_limit, is_enabled, updated_at \
         FROM public.dealership_channels";
}

impl relation::Table for DealershipChannel {
    type New = NewDealershipChannel;
    type Patch = DealershipChannelPatch;
    const INSERT: &'static str = "INSERT INTO public.dealership_channels \
         (dealership_id, channel, credential_id, sender, daily_limit, is_enabled, updated_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, $3, $4, $5, COALESCE($6::boolean, 'true'::boolean), \
         COALESCE($7::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, channel, credential_id, sender, daily_limit, is_enabled, \
         updated_at";
}

impl relation::Keyed for DealershipChannel {
    type Key = (DealershipId, ContactChannel);
    const FIND: &'static str = "SELECT dealership_id, channel, credential_id, sender, daily_limit, is_enabled, updated_at \
         FROM public.dealership_channels \
         WHERE dealership_id = $1::uuid AND channel = $2::public.contact_channel";
    const LIST: &'static str = "SELECT dealership_id, channel, credential_id, sender, daily_limit, is_enabled, updated_at \
         FROM public.dealership_channels \
         ORDER BY dealership_channels.dealership_id, dealership_channels.channel LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, channel, credential_id, sender, daily_limit, is_enabled, updated_at \
         FROM public.dealership_channels \
         WHERE (dealership_id, channel) > ($1::uuid, $2::public.contact_channel) \
         ORDER BY dealership_channels.dealership_id, dealership_channels.channel LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.dealership_channels \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         channel = CASE WHEN $3::boolean THEN $4::public.contact_channel ELSE channel END, \
         credential_id = CASE WHEN $5::boolean THEN $6::uuid ELSE credential_id END, \
         sender = CASE WHEN $7::boolean THEN $8::text ELSE sender END, \
         daily_limit = CASE WHEN $9::boolean THEN $10::integer ELSE daily_limit END, \
         is_enabled = CASE WHEN $11::boolean THEN $12::boolean ELSE is_enabled END, \
         updated_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE updated_at END \
         WHERE dealership_id = $15::uuid AND channel = $16::public.contact_channel \
         RETURNING dealership_id, channel, credential_id, sender, daily_limit, is_enabled, \
         updated_at";
    const DELETE: &'static str = "DELETE FROM public.dealership_channels \
         WHERE dealership_id = $1::uuid AND channel = $2::public.contact_channel";
}

rows::row!(
    DealershipChannel { dealership_id = "dealership_id", channel = "channel",
    credential_id = "credential_id", sender = "sender", daily_limit = "daily_limit",
    is_enabled = "is_enabled", updated_at = "updated_at" }
);

/// A row to insert into `public.dealership_channels`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDealershipChannel {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `contact_channel`.
    pub channel: ContactChannel,
    /// Nothing: the platform's own account is used.
    ///
    /// `uuid`, refers to `channels.stored_credentials`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub credential_id: Option<StoredCredentialId>,
    /// Number or address that customers see.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sender: Option<String>,
    /// Most messages a day; nothing: as many as the provider takes.
    ///
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub daily_limit: Option<i32>,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_enabled: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
}

impl NewDealershipChannel {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(channel: ContactChannel) -> Self {
        Self {
            dealership_id: None,
            channel,
            credential_id: None,
            sender: None,
            daily_limit: None,
            is_enabled: None,
            updated_at: None,
        }
    }
}

impl relation::NewRow for NewDealershipChannel {
    type Row = DealershipChannel;
}

rows::parameters!(
    NewDealershipChannel { dealership_id, channel, credential_id, sender, daily_limit,
    is_enabled, updated_at }
);

/// Changes to a row of `public.dealership_channels`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DealershipChannelPatch {
    /// The new [`dealership_id`](DealershipChannel::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`channel`](DealershipChannel::channel).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub channel: Option<ContactChannel>,
    /// The new [`credential_id`](DealershipChannel::credential_id).
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
    /// The new [`sender`](DealershipChannel::sender).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub sender: Option<Option<String>>,
    /// The new [`daily_limit`](DealershipChannel::daily_limit).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub daily_limit: Option<Option<i32>>,
    /// The new [`is_enabled`](DealershipChannel::is_enabled).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_enabled: Option<bool>,
    /// The new [`updated_at`](DealershipChannel::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
}

impl relation::Patch for DealershipChannelPatch {
    type Row = DealershipChannel;
}

rows::parameters!(
    DealershipChannelPatch { [dealership_id], [channel], [credential_id], [sender],
    [daily_limit], [is_enabled], [updated_at] }
);

/// Which channel a message takes; the first rule that counts decides.
///
/// A row of the table `public.channel_routing_rules`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ChannelRoutingRule {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: ChannelRoutingRuleId,
    /// `text`.
    pub name: String,
    /// Order in which rules are tried.
    ///
    /// `integer`.
    pub position: i32,
    /// `routing_condition`, `always` by default.
    pub condition: RoutingCondition,
    /// `jsonb`, `{}` by default.
    pub condition_data: values::Jsonb,
    /// `contact_channel`.
    pub channel: ContactChannel,
    /// Taken where the first one fails; nothing: none.
    ///
    /// `contact_channel`.
    pub fallback_channel: Option<ContactChannel>,
    /// How long an answer is waited for before that.
    ///
    /// `interval`.
    pub fallback_after: Option<values::Interval>,
    /// `boolean`, `true` by default.
    pub is_active: bool,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl ChannelRoutingRule {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `position`.
    pub const COLUMN_POSITION: &'static str = "position";
    /// Name of the column `condition`.
    pub const COLUMN_CONDITION: &'static str = "condition";
    /// Name of the column `condition_data`.
    pub const COLUMN_CONDITION_DATA: &'static str = "condition_data";
    /// Name of the column `channel`.
    pub const COLUMN_CHANNEL: &'static str = "channel";
    /// Name of the column `fallback_channel`.
    pub const COLUMN_FALLBACK_CHANNEL: &'static str = "fallback_channel";
    /// Name of the column `fallback_after`.
    pub const COLUMN_FALLBACK_AFTER: &'static str = "fallback_after";
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
            "SELECT dealership_id, id, name, \"position\", condition, condition_data, channel, \
         fallback_channel, fallback_after, is_active, created_at \
         FROM public.channel_routing_rules \
         WHERE dealership_id = $1::uuid AND name = $2::text",
            (dealership_id, name),
        )
    }

    /// The row with these values of `dealership_id` and `position`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_position(
        dealership_id: DealershipId,
        position: i32,
    ) -> relation::Query<Self, (DealershipId, i32)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, \"position\", condition, condition_data, channel, \
         fallback_channel, fallback_after, is_active, created_at \
         FROM public.channel_routing_rules \
         WHERE dealership_id = $1::uuid AND \"position\" = $2::integer",
            (dealership_id, position),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, \"position\", condition, condition_data, channel, \
         fallback_channel, fallback_after, is_active, created_at \
         FROM public.channel_routing_rules \
         WHERE dealership_id = $1::uuid \
         ORDER BY channel_routing_rules.dealership_id, channel_routing_rules.id",
            (dealership_id,),
        )
    }
}

impl relation::Relation for ChannelRoutingRule {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "channel_routing_rules";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "position",
        "condition",
        "condition_data",
        "channel",
        "fallback_channel",
        "fallback_after",
        "is_active",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, \"position\", condition, condition_data, channel, \
         fallback_channel, fallback_after, is_active, created_at \
         FROM public.channel_routing_rules";
}

impl relation::Table for ChannelRoutingRule {
    type New = NewChannelRoutingRule;
    type Patch = ChannelRoutingRulePatch;
    const INSERT: &'static str = "INSERT INTO public.channel_routing_rules \
         (dealership_id, id, name, \"position\", condition, condition_data, channel, \
         fallback_channel, fallback_after, is_active, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, \
         COALESCE($5::public.routing_condition, 'always'::public.routing_condition), \
         COALESCE($6::jsonb, '{}'::jsonb), $7, $8, $9, COALESCE($10::boolean, 'true'::boolean), \
         COALESCE($11::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, name, \"position\", condition, condition_data, channel, \
         fallback_channel, fallback_after, is_active, created_at";
}

impl relation::Keyed for ChannelRoutingRule {
    type Key = (DealershipId, ChannelRoutingRuleId);
    const FIND: &'static str = "SELECT dealership_id, id, name, \"position\", condition, condition_data, channel, \
         fallback_channel, fallback_after, is_active, created_at \
         FROM public.channel_routing_rules \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, \"position\", condition, condition_data, channel, \
         fallback_channel, fallback_after, is_active, created_at \
         FROM public.channel_routing_rules \
         ORDER BY channel_routing_rules.dealership_id, channel_routing_rules.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, \"position\", condition, condition_data, channel, \
         fallback_channel, fallback_after, is_active, created_at \
         FROM public.channel_routing_rules \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY channel_routing_rules.dealership_id, channel_routing_rules.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.channel_routing_rules \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         \"position\" = CASE WHEN $7::boolean THEN $8::integer ELSE \"position\" END, \
         condition = CASE WHEN $9::boolean THEN $10::public.routing_condition ELSE condition END, \
         condition_data = CASE WHEN $11::boolean THEN $12::jsonb ELSE condition_data END, \
         channel = CASE WHEN $13::boolean THEN $14::public.contact_channel ELSE channel END, \
         fallback_channel = CASE WHEN $15::boolean THEN $16::public.contact_channel ELSE fallback_channel END, \
         fallback_after = CASE WHEN $17::boolean THEN $18::interval ELSE fallback_after END, \
         is_active = CASE WHEN $19::boolean THEN $20::boolean ELSE is_active END, \
         created_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE created_at END \
         WHERE dealership_id = $23::uuid AND id = $24::uuid \
         RETURNING dealership_id, id, name, \"position\", condition, condition_data, channel, \
         fallback_channel, fallback_after, is_active, created_at";
    const DELETE: &'static str = "DELETE FROM public.channel_routing_rules \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    ChannelRoutingRule { dealership_id = "dealership_id", id = "id", name = "name",
    position = "position", condition = "condition", condition_data = "condition_data",
    channel = "channel", fallback_channel = "fallback_channel", fallback_after =
    "fallback_after", is_active = "is_active", created_at = "created_at" }
);

/// A row to insert into `public.channel_routing_rules`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewChannelRoutingRule {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ChannelRoutingRuleId>,
    /// `text`.
    pub name: String,
    /// Order in which rules are tried.
    ///
    /// `integer`.
    pub position: i32,
    /// `routing_condition`, `always` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub condition: Option<RoutingCondition>,
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub condition_data: Option<values::Jsonb>,
    /// `contact_channel`.
    pub channel: ContactChannel,
    /// Taken where the first one fails; nothing: none.
    ///
    /// `contact_channel`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub fallback_channel: Option<ContactChannel>,
    /// How long an answer is waited for before that.
    ///
    /// `interval`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub fallback_after: Option<values::Interval>,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_active: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewChannelRoutingRule {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String, position: i32, channel: ContactChannel) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            position,
            condition: None,
            condition_data: None,
            channel,
            fallback_channel: None,
            fallback_after: None,
            is_active: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewChannelRoutingRule {
    type Row = ChannelRoutingRule;
}

rows::parameters!(
    NewChannelRoutingRule { dealership_id, id, name, position, condition, condition_data,
    channel, fallback_channel, fallback_after, is_active, created_at }
);

/// Changes to a row of `public.channel_routing_rules`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ChannelRoutingRulePatch {
    /// The new [`dealership_id`](ChannelRoutingRule::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](ChannelRoutingRule::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ChannelRoutingRuleId>,
    /// The new [`name`](ChannelRoutingRule::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`position`](ChannelRoutingRule::position).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub position: Option<i32>,
    /// The new [`condition`](ChannelRoutingRule::condition).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub condition: Option<RoutingCondition>,
    /// The new [`condition_data`](ChannelRoutingRule::condition_data).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub condition_data: Option<values::Jsonb>,
    /// The new [`channel`](ChannelRoutingRule::channel).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub channel: Option<ContactChannel>,
    /// The new [`fallback_channel`](ChannelRoutingRule::fallback_channel).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub fallback_channel: Option<Option<ContactChannel>>,
    /// The new [`fallback_after`](ChannelRoutingRule::fallback_after).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub fallback_after: Option<Option<values::Interval>>,
    /// The new [`is_active`](ChannelRoutingRule::is_active).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_active: Option<bool>,
    /// The new [`created_at`](ChannelRoutingRule::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for ChannelRoutingRulePatch {
    type Row = ChannelRoutingRule;
}

rows::parameters!(
    ChannelRoutingRulePatch { [dealership_id], [id], [name], [position], [condition],
    [condition_data], [channel], [fallback_channel], [fallback_after], [is_active],
    [created_at] }
);

/// How gladly a customer is reached by a channel, as they said or as they behave.
///
/// A row of the table `public.customer_channel_preferences`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CustomerChannelPreference {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// Identifies the row together with the rest of the key: `contact_channel`.
    pub channel: ContactChannel,
    /// 1 is the channel that they like best.
    ///
    /// `smallint`.
    pub rank: i16,
    /// They said so; otherwise guessed from their answers.
    ///
    /// `boolean`, `false` by default.
    pub is_explicit: bool,
    /// Nothing is sent from then on, in the dealership's time zone.
    ///
    /// `time`.
    pub quiet_from: Option<values::Time>,
    /// `time`.
    pub quiet_until: Option<values::Time>,
    /// `timestamptz`, `now()` by default.
    pub updated_at: values::TimestampTz,
}

impl CustomerChannelPreference {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `customer_id`.
    pub const COLUMN_CUSTOMER_ID: &'static str = "customer_id";
    /// Name of the column `channel`.
    pub const COLUMN_CHANNEL: &'static str = "channel";
    /// Name of the column `rank`.
    pub const COLUMN_RANK: &'static str = "rank";
    /// Name of the column `is_explicit`.
    pub const COLUMN_IS_EXPLICIT: &'static str = "is_explicit";
    /// Name of the column `quiet_from`.
    pub const COLUMN_QUIET_FROM: &'static str = "quiet_from";
    /// Name of the column `quiet_until`.
    pub const COLUMN_QUIET_UNTIL: &'static str = "quiet_until";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
    /// The row with these values of `dealership_id` and `customer_id` and `rank`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_customer_id_and_rank(
        dealership_id: DealershipId,
        customer_id: CustomerId,
        rank: i16,
    ) -> relation::Query<Self, (DealershipId, CustomerId, i16)> {
        relation::Query::new(
            "SELECT dealership_id, customer_id, channel, rank, is_explicit, quiet_from, quiet_until, \
         updated_at \
         FROM public.customer_channel_preferences \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid AND rank = $3::smallint",
            (dealership_id, customer_id, rank),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, customer_id, channel, rank, is_explicit, quiet_from, quiet_until, \
         updated_at \
         FROM public.customer_channel_preferences \
         WHERE dealership_id = $1::uuid \
         ORDER BY customer_channel_preferences.dealership_id, customer_channel_preferences.customer_id, customer_channel_preferences.channel",
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
            "SELECT dealership_id, customer_id, channel, rank, is_explicit, quiet_from, quiet_until, \
         updated_at \
         FROM public.customer_channel_preferences \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid \
         ORDER BY customer_channel_preferences.dealership_id, customer_channel_preferences.customer_id, customer_channel_preferences.channel",
            (dealership_id, customer_id),
        )
    }
}

impl relation::Relation for CustomerChannelPreference {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "customer_channel_preferences";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "customer_id",
        "channel",
        "rank",
        "is_explicit",
        "quiet_from",
        "quiet_until",
        "updated_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, customer_id, channel, rank, is_explicit, quiet_from, quiet_until, \
         updated_at \
         FROM public.customer_channel_preferences";
}

impl relation::Table for CustomerChannelPreference {
    type New = NewCustomerChannelPreference;
    type Patch = CustomerChannelPreferencePatch;
    const INSERT: &'static str = "INSERT INTO public.customer_channel_preferences \
         (dealership_id, customer_id, channel, rank, is_explicit, quiet_from, quiet_until, \
         updated_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, $3, $4, COALESCE($5::boolean, 'false'::boolean), $6, $7, \
         COALESCE($8::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, customer_id, channel, rank, is_explicit, quiet_from, quiet_until, \
         updated_at";
}

impl relation::Keyed for CustomerChannelPreference {
    type Key = (DealershipId, CustomerId, ContactChannel);
    const FIND: &'static str = "SELECT dealership_id, customer_id, channel, rank, is_explicit, quiet_from, quiet_until, \
         updated_at \
         FROM public.customer_channel_preferences \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid AND channel = $3::public.contact_channel";
    const LIST: &'static str = "SELECT dealership_id, customer_id, channel, rank, is_explicit, quiet_from, quiet_until, \
         updated_at \
         FROM public.customer_channel_preferences \
         ORDER BY customer_channel_preferences.dealership_id, customer_channel_preferences.customer_id, customer_channel_preferences.channel LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, customer_id, channel, rank, is_explicit, quiet_from, quiet_until, \
         updated_at \
         FROM public.customer_channel_preferences \
         WHERE (dealership_id, customer_id, channel) > ($1::uuid, $2::uuid, $3::public.contact_channel) \
         ORDER BY customer_channel_preferences.dealership_id, customer_channel_preferences.customer_id, customer_channel_preferences.channel LIMIT $4::bigint";
    const UPDATE: &'static str = "UPDATE public.customer_channel_preferences \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         customer_id = CASE WHEN $3::boolean THEN $4::uuid ELSE customer_id END, \
         channel = CASE WHEN $5::boolean THEN $6::public.contact_channel ELSE channel END, \
         rank = CASE WHEN $7::boolean THEN $8::smallint ELSE rank END, \
         is_explicit = CASE WHEN $9::boolean THEN $10::boolean ELSE is_explicit END, \
         quiet_from = CASE WHEN $11::boolean THEN $12::time ELSE quiet_from END, \
         quiet_until = CASE WHEN $13::boolean THEN $14::time ELSE quiet_until END, \
         updated_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE updated_at END \
         WHERE dealership_id = $17::uuid AND customer_id = $18::uuid AND channel = $19::public.contact_channel \
         RETURNING dealership_id, customer_id, channel, rank, is_explicit, quiet_from, quiet_until, \
         updated_at";
    const DELETE: &'static str = "DELETE FROM public.customer_channel_preferences \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid AND channel = $3::public.contact_channel";
}

rows::row!(
    CustomerChannelPreference { dealership_id = "dealership_id", customer_id =
    "customer_id", channel = "channel", rank = "rank", is_explicit = "is_explicit",
    quiet_from = "quiet_from", quiet_until = "quiet_until", updated_at = "updated_at" }
);

/// A row to insert into `public.customer_channel_preferences`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewCustomerChannelPreference {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// Identifies the row together with the rest of the key: `contact_channel`.
    pub channel: ContactChannel,
    /// 1 is the channel that they like best.
    ///
    /// `smallint`.
    pub rank: i16,
    /// They said so; otherwise guessed from their answers.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_explicit: Option<bool>,
    /// Nothing is sent from then on, in the dealership's time zone.
    ///
    /// `time`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub quiet_from: Option<values::Time>,
    /// `time`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub quiet_until: Option<values::Time>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
}

impl NewCustomerChannelPreference {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        customer_id: CustomerId,
        channel: ContactChannel,
        rank: i16,
    ) -> Self {
        Self {
            dealership_id: None,
            customer_id,
            channel,
            rank,
            is_explicit: None,
            quiet_from: None,
            quiet_until: None,
            updated_at: None,
        }
    }
}

impl relation::NewRow for NewCustomerChannelPreference {
    type Row = CustomerChannelPreference;
}

rows::parameters!(
    NewCustomerChannelPreference { dealership_id, customer_id, channel, rank,
    is_explicit, quiet_from, quiet_until, updated_at }
);

/// Changes to a row of `public.customer_channel_preferences`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CustomerChannelPreferencePatch {
    /// The new [`dealership_id`](CustomerChannelPreference::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`customer_id`](CustomerChannelPreference::customer_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub customer_id: Option<CustomerId>,
    /// The new [`channel`](CustomerChannelPreference::channel).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub channel: Option<ContactChannel>,
    /// The new [`rank`](CustomerChannelPreference::rank).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub rank: Option<i16>,
    /// The new [`is_explicit`](CustomerChannelPreference::is_explicit).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_explicit: Option<bool>,
    /// The new [`quiet_from`](CustomerChannelPreference::quiet_from).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub quiet_from: Option<Option<values::Time>>,
    /// The new [`quiet_until`](CustomerChannelPreference::quiet_until).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub quiet_until: Option<Option<values::Time>>,
    /// The new [`updated_at`](CustomerChannelPreference::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
}

impl relation::Patch for CustomerChannelPreferencePatch {
    type Row = CustomerChannelPreference;
}

rows::parameters!(
    CustomerChannelPreferencePatch { [dealership_id], [customer_id], [channel], [rank],
    [is_explicit], [quiet_from], [quiet_until], [updated_at] }
);

/// That a channel was tried for a customer, and whether it led to an answer.
///
/// A row of the table `public.channel_attempts`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ChannelAttempt {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: ChannelAttemptId,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// The rule that chose it; nothing: a person did.
    ///
    /// `uuid`, refers to `channels.channel_routing_rules`.
    pub rule_id: Option<ChannelRoutingRuleId>,
    /// `contact_channel`.
    pub channel: ContactChannel,
    /// Nothing: an answer is still waited for.
    ///
    /// `boolean`.
    pub succeeded: Option<bool>,
    /// `text`.
    pub error: Option<String>,
    /// `timestamptz`, `now()` by default.
    pub attempted_at: values::TimestampTz,
    /// `timestamptz`.
    pub answered_at: Option<values::TimestampTz>,
}

impl ChannelAttempt {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `customer_id`.
    pub const COLUMN_CUSTOMER_ID: &'static str = "customer_id";
    /// Name of the column `rule_id`.
    pub const COLUMN_RULE_ID: &'static str = "rule_id";
    /// Name of the column `channel`.
    pub const COLUMN_CHANNEL: &'static str = "channel";
    /// Name of the column `succeeded`.
    pub const COLUMN_SUCCEEDED: &'static str = "succeeded";
    /// Name of the column `error`.
    pub const COLUMN_ERROR: &'static str = "error";
    /// Name of the column `attempted_at`.
    pub const COLUMN_ATTEMPTED_AT: &'static str = "attempted_at";
    /// Name of the column `answered_at`.
    pub const COLUMN_ANSWERED_AT: &'static str = "answered_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, customer_id, rule_id, channel, succeeded, error, attempted_at, \
         answered_at \
         FROM public.channel_attempts \
         WHERE dealership_id = $1::uuid \
         ORDER BY channel_attempts.dealership_id, channel_attempts.id",
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
            "SELECT dealership_id, id, customer_id, rule_id, channel, succeeded, error, attempted_at, \
         answered_at \
         FROM public.channel_attempts \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid \
         ORDER BY channel_attempts.dealership_id, channel_attempts.id",
            (dealership_id, customer_id),
        )
    }

    /// All rows with these values of `dealership_id` and `rule_id`.
    #[must_use]
    pub const fn by_dealership_id_and_rule_id(
        dealership_id: DealershipId,
        rule_id: ChannelRoutingRuleId,
    ) -> relation::Query<Self, (DealershipId, ChannelRoutingRuleId)> {
        relation::Query::new(
            "SELECT dealership_id, id, customer_id, rule_id, channel, succeeded, error, attempted_at, \
         answered_at \
         FROM public.channel_attempts \
         WHERE dealership_id = $1::uuid AND rule_id = $2::uuid \
         ORDER BY channel_attempts.dealership_id, channel_attempts.id",
            (dealership_id, rule_id),
        )
    }
}

impl relation::Relation for ChannelAttempt {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "channel_attempts";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "customer_id",
        "rule_id",
        "channel",
        "succeeded",
        "error",
        "attempted_at",
        "answered_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, customer_id, rule_id, channel, succeeded, error, attempted_at, \
         answered_at \
         FROM public.channel_attempts";
}

impl relation::Table for ChannelAttempt {
    type New = NewChannelAttempt;
    type Patch = ChannelAttemptPatch;
    const INSERT: &'static str = "INSERT INTO public.channel_attempts \
         (dealership_id, id, customer_id, rule_id, channel, succeeded, error, attempted_at, \
         answered_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, \
         COALESCE($8::timestamptz, (now())::timestamptz), $9) \
         RETURNING dealership_id, id, customer_id, rule_id, channel, succeeded, error, \
         attempted_at, answered_at";
}

impl relation::Keyed for ChannelAttempt {
    type Key = (DealershipId, ChannelAttemptId);
    const FIND: &'static str = "SELECT dealership_id, id, customer_id, rule_id, channel, succeeded, error, attempted_at, \
         answered_at \
         FROM public.channel_attempts \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, customer_id, rule_id, channel, succeeded, error, attempted_at, \
         answered_at \
         FROM public.channel_attempts \
         ORDER BY channel_attempts.dealership_id, channel_attempts.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, customer_id, rule_id, channel, succeeded, error, attempted_at, \
         answered_at \
         FROM public.channel_attempts \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY channel_attempts.dealership_id, channel_attempts.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.channel_attempts \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         customer_id = CASE WHEN $5::boolean THEN $6::uuid ELSE customer_id END, \
         rule_id = CASE WHEN $7::boolean THEN $8::uuid ELSE rule_id END, \
         channel = CASE WHEN $9::boolean THEN $10::public.contact_channel ELSE channel END, \
         succeeded = CASE WHEN $11::boolean THEN $12::boolean ELSE succeeded END, \
         error = CASE WHEN $13::boolean THEN $14::text ELSE error END, \
         attempted_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE attempted_at END, \
         answered_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE answered_at END \
         WHERE dealership_id = $19::uuid AND id = $20::uuid \
         RETURNING dealership_id, id, customer_id, rule_id, channel, succeeded, error, \
         attempted_at, answered_at";
    const DELETE: &'static str = "DELETE FROM public.channel_attempts \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    ChannelAttempt { dealership_id = "dealership_id", id = "id", customer_id =
    "customer_id", rule_id = "rule_id", channel = "channel", succeeded = "succeeded",
    error = "error", attempted_at = "attempted_at", answered_at = "answered_at" }
);

/// A row to insert into `public.channel_attempts`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewChannelAttempt {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ChannelAttemptId>,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// The rule that chose it; nothing: a person did.
    ///
    /// `uuid`, refers to `channels.channel_routing_rules`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub rule_id: Option<ChannelRoutingRuleId>,
    /// `contact_channel`.
    pub channel: ContactChannel,
    /// Nothing: an answer is still waited for.
    ///
    /// `boolean`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub succeeded: Option<bool>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub error: Option<String>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub attempted_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub answered_at: Option<values::TimestampTz>,
}

impl NewChannelAttempt {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(customer_id: CustomerId, channel: ContactChannel) -> Self {
        Self {
            dealership_id: None,
            id: None,
            customer_id,
            rule_id: None,
            channel,
            succeeded: None,
            error: None,
            attempted_at: None,
            answered_at: None,
        }
    }
}

impl relation::NewRow for NewChannelAttempt {
    type Row = ChannelAttempt;
}

rows::parameters!(
    NewChannelAttempt { dealership_id, id, customer_id, rule_id, channel, succeeded,
    error, attempted_at, answered_at }
);

/// Changes to a row of `public.channel_attempts`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ChannelAttemptPatch {
    /// The new [`dealership_id`](ChannelAttempt::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](ChannelAttempt::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ChannelAttemptId>,
    /// The new [`customer_id`](ChannelAttempt::customer_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub customer_id: Option<CustomerId>,
    /// The new [`rule_id`](ChannelAttempt::rule_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub rule_id: Option<Option<ChannelRoutingRuleId>>,
    /// The new [`channel`](ChannelAttempt::channel).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub channel: Option<ContactChannel>,
    /// The new [`succeeded`](ChannelAttempt::succeeded).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub succeeded: Option<Option<bool>>,
    /// The new [`error`](ChannelAttempt::error).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub error: Option<Option<String>>,
    /// The new [`attempted_at`](ChannelAttempt::attempted_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub attempted_at: Option<values::TimestampTz>,
    /// The new [`answered_at`](ChannelAttempt::answered_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub answered_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for ChannelAttemptPatch {
    type Row = ChannelAttempt;
}

rows::parameters!(
    ChannelAttemptPatch { [dealership_id], [id], [customer_id], [rule_id], [channel],
    [succeeded], [error], [attempted_at], [answered_at] }
);

/// A text that came in or went out.
///
/// A row of the table `public.sms_messages`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SmsMessage {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: SmsMessageId,
    /// Nothing: nobody is known by that number, or the customer is gone.
    ///
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: Option<CustomerId>,
    /// `message_direction`.
    pub direction: MessageDirection,
    /// `text`.
    pub from_number: String,
    /// `text`.
    pub to_number: String,
    /// `text`.
    pub body: String,
    /// `text[]`, `{}` by default.
    pub media_urls: Vec<String>,
    /// Texts that the provider made of it, and bills.
    ///
    /// `smallint`, `1` by default.
    pub segments: i16,
    /// `delivery_status`, `queued` by default.
    pub status: DeliveryStatus,
    /// Its identifier at the provider.
    ///
    /// `text`.
    pub provider_id: Option<String>,
    /// `text`.
    pub error_code: Option<String>,
    /// `numeric(10,5)`.
    pub cost: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// `timestamptz`.
    pub sent_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    pub delivered_at: Option<values::TimestampTz>,
}

impl SmsMessage {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `customer_id`.
    pub const COLUMN_CUSTOMER_ID: &'static str = "customer_id";
    /// Name of the column `direction`.
    pub const COLUMN_DIRECTION: &'static str = "direction";
    /// Name of the column `from_number`.
    pub const COLUMN_FROM_NUMBER: &'static str = "from_number";
    /// Name of the column `to_number`.
    pub const COLUMN_TO_NUMBER: &'static str = "to_number";
    /// Name of the column `body`.
    pub const COLUMN_BODY: &'static str = "body";
    /// Name of the column `media_urls`.
    pub const COLUMN_MEDIA_URLS: &'static str = "media_urls";
    /// Name of the column `segments`.
    pub const COLUMN_SEGMENTS: &'static str = "segments";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `provider_id`.
    pub const COLUMN_PROVIDER_ID: &'static str = "provider_id";
    /// Name of the column `error_code`.
    pub const COLUMN_ERROR_CODE: &'static str = "error_code";
    /// Name of the column `cost`.
    pub const COLUMN_COST: &'static str = "cost";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `sent_at`.
    pub const COLUMN_SENT_AT: &'static str = "sent_at";
    /// Name of the column `delivered_at`.
    pub const COLUMN_DELIVERED_AT: &'static str = "delivered_at";
    /// The row with these values of `dealership_id` and `provider_id`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_provider_id(
        dealership_id: DealershipId,
        provider_id: &str,
    ) -> relation::Query<Self, (DealershipId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, customer_id, direction, from_number, to_number, body, \
         media_urls, segments, status, provider_id, error_code, cost, created_at, sent_at, \
         delivered_at \
         FROM public.sms_messages \
         WHERE dealership_id = $1::uuid AND provider_id = $2::text",
            (dealership_id, provider_id),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, customer_id, direction, from_number, to_number, body, \
         media_urls, segments, status, provider_id, error_code, cost, created_at, sent_at, \
         delivered_at \
         FROM public.sms_messages \
         WHERE dealership_id = $1::uuid \
         ORDER BY sms_messages.dealership_id, sms_messages.id",
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
            "SELECT dealership_id, id, customer_id, direction, from_number, to_number, body, \
         media_urls, segments, status, provider_id, error_code, cost, created_at, sent_at, \
         delivered_at \
         FROM public.sms_messages \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid \
         ORDER BY sms_messages.dealership_id, sms_messages.id",
            (dealership_id, customer_id),
        )
    }
}

impl relation::Relation for SmsMessage {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "sms_messages";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "customer_id",
        "direction",
        "from_number",
        "to_number",
        "body",
        "media_urls",
        "segments",
        "status",
        "provider_id",
        "error_code",
        "cost",
        "created_at",
        "sent_at",
        "delivered_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, customer_id, direction, from_number, to_number, body, \
         media_urls, segments, status, provider_id, error_code, cost, created_at, sent_at, \
         delivered_at \
         FROM public.sms_messages";
}

impl relation::Table for SmsMessage {
    type New = NewSmsMessage;
    type Patch = SmsMessagePatch;
    const INSERT: &'static str = "INSERT INTO public.sms_messages \
         (dealership_id, id, customer_id, direction, from_number, to_number, body, media_urls, \
         segments, status, provider_id, error_code, cost, created_at, sent_at, delivered_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, \
         COALESCE($8::text[], '{}'::text[]), COALESCE($9::smallint, '1'::smallint), \
         COALESCE($10::public.delivery_status, 'queued'::public.delivery_status), $11, $12, $13, \
         COALESCE($14::timestamptz, (now())::timestamptz), $15, $16) \
         RETURNING dealership_id, id, customer_id, direction, from_number, to_number, body, \
         media_urls, segments, status, provider_id, error_code, cost, created_at, sent_at, \
         delivered_at";
}

impl relation::Keyed for SmsMessage {
    type Key = (DealershipId, SmsMessageId);
    const FIND: &'static str = "SELECT dealership_id, id, customer_id, direction, from_number, to_number, body, \
         media_urls, segments, status, provider_id, error_code, cost, created_at, sent_at, \
         delivered_at \
         FROM public.sms_messages \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, customer_id, direction, from_number, to_number, body, \
         media_urls, segments, status, provider_id, error_code, cost, created_at, sent_at, \
         delivered_at \
         FROM public.sms_messages \
         ORDER BY sms_messages.dealership_id, sms_messages.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, customer_id, direction, from_number, to_number, body, \
         media_urls, segments, status, provider_id, error_code, cost, created_at, sent_at, \
         delivered_at \
         FROM public.sms_messages \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY sms_messages.dealership_id, sms_messages.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.sms_messages \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         customer_id = CASE WHEN $5::boolean THEN $6::uuid ELSE customer_id END, \
         direction = CASE WHEN $7::boolean THEN $8::public.message_direction ELSE direction END, \
         from_number = CASE WHEN $9::boolean THEN $10::text ELSE from_number END, \
         to_number = CASE WHEN $11::boolean THEN $12::text ELSE to_number END, \
         body = CASE WHEN $13::boolean THEN $14::text ELSE body END, \
         media_urls = CASE WHEN $15::boolean THEN $16::text[] ELSE media_urls END, \
         segments = CASE WHEN $17::boolean THEN $18::smallint ELSE segments END, \
         status = CASE WHEN $19::boolean THEN $20::public.delivery_status ELSE status END, \
         provider_id = CASE WHEN $21::boolean THEN $22::text ELSE provider_id END, \
         error_code = CASE WHEN $23::boolean THEN $24::text ELSE error_code END, \
         cost = CASE WHEN $25::boolean THEN $26::numeric ELSE cost END, \
         created_at = CASE WHEN $27::boolean THEN $28::timestamptz ELSE created_at END, \
         sent_at = CASE WHEN $29::boolean THEN $30::timestamptz ELSE sent_at END, \
         delivered_at = CASE WHEN $31::boolean THEN $32::timestamptz ELSE delivered_at END \
         WHERE dealership_id = $33::uuid AND id = $34::uuid \
         RETURNING dealership_id, id, customer_id, direction, from_number, to_number, body, \
         media_urls, segments, status, provider_id, error_code, cost, created_at, sent_at, \
         delivered_at";
    const DELETE: &'static str = "DELETE FROM public.sms_messages \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    SmsMessage { dealership_id = "dealership_id", id = "id", customer_id = "customer_id",
    direction = "direction", from_number = "from_number", to_number = "to_number", body =
    "body", media_urls = "media_urls", segments = "segments", status = "status",
    provider_id = "provider_id", error_code = "error_code", cost = "cost", created_at =
    "created_at", sent_at = "sent_at", delivered_at = "delivered_at" }
);

/// A row to insert into `public.sms_messages`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSmsMessage {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<SmsMessageId>,
    /// Nothing: nobody is known by that number, or the customer is gone.
    ///
    /// `uuid`, refers to `customers.customers`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub customer_id: Option<CustomerId>,
    /// `message_direction`.
    pub direction: MessageDirection,
    /// `text`.
    pub from_number: String,
    /// `text`.
    pub to_number: String,
    /// `text`.
    pub body: String,
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub media_urls: Option<Vec<String>>,
    /// Texts that the provider made of it, and bills.
    ///
    /// `smallint`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub segments: Option<i16>,
    /// `delivery_status`, `queued` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<DeliveryStatus>,
    /// Its identifier at the provider.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub provider_id: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub error_code: Option<String>,
    /// `numeric(10,5)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub cost: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sent_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub delivered_at: Option<values::TimestampTz>,
}

impl NewSmsMessage {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        direction: MessageDirection,
        from_number: String,
        to_number: String,
        body: String,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            customer_id: None,
            direction,
            from_number,
            to_number,
            body,
            media_urls: None,
            segments: None,
            status: None,
            provider_id: None,
            error_code: None,
            cost: None,
            created_at: None,
            sent_at: None,
            delivered_at: None,
        }
    }
}

impl relation::NewRow for NewSmsMessage {
    type Row = SmsMessage;
}

rows::parameters!(
    NewSmsMessage { dealership_id, id, customer_id, direction, from_number, to_number,
    body, media_urls, segments, status, provider_id, error_code, cost, created_at,
    sent_at, delivered_at }
);

/// Changes to a row of `public.sms_messages`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SmsMessagePatch {
    /// The new [`dealership_id`](SmsMessage::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](SmsMessage::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<SmsMessageId>,
    /// The new [`customer_id`](SmsMessage::customer_id).
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
    /// The new [`direction`](SmsMessage::direction).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub direction: Option<MessageDirection>,
    /// The new [`from_number`](SmsMessage::from_number).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub from_number: Option<String>,
    /// The new [`to_number`](SmsMessage::to_number).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub to_number: Option<String>,
    /// The new [`body`](SmsMessage::body).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub body: Option<String>,
    /// The new [`media_urls`](SmsMessage::media_urls).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub media_urls: Option<Vec<String>>,
    /// The new [`segments`](SmsMessage::segments).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub segments: Option<i16>,
    /// The new [`status`](SmsMessage::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<DeliveryStatus>,
    /// The new [`provider_id`](SmsMessage::provider_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub provider_id: Option<Option<String>>,
    /// The new [`error_code`](SmsMessage::error_code).
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
    /// The new [`cost`](SmsMessage::cost).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub cost: Option<Option<values::Numeric>>,
    /// The new [`created_at`](SmsMessage::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`sent_at`](SmsMessage::sent_at).
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
    /// The new [`delivered_at`](SmsMessage::delivered_at).
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

impl relation::Patch for SmsMessagePatch {
    type Row = SmsMessage;
}

rows::parameters!(
    SmsMessagePatch { [dealership_id], [id], [customer_id], [direction], [from_number],
    [to_number], [body], [media_urls], [segments], [status], [provider_id], [error_code],
    [cost], [created_at], [sent_at], [delivered_at] }
);

/// A mail that came in or went out.
///
/// A row of the table `public.email_messages`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailMessage {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: EmailMessageId,
    /// Nothing: nobody is known by that address, or the customer is gone.
    ///
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: Option<CustomerId>,
    /// `message_direction`.
    pub direction: MessageDirection,
    /// `text`.
    pub from_address: String,
    /// `text[]`.
    pub to_addresses: Vec<String>,
    /// `text[]`, `{}` by default.
    pub cc_addresses: Vec<String>,
    /// `text`, empty by default.
    pub subject: String,
    /// `text`.
    pub text_body: Option<String>,
    /// `text`.
    pub html_body: Option<String>,
    /// Its header Message-ID.
    ///
    /// `text`.
    pub message_id: Option<String>,
    /// Message-ID of the mail that it answers.
    ///
    /// `text`.
    pub in_reply_to: Option<String>,
    /// `delivery_status`, `queued` by default.
    pub status: DeliveryStatus,
    /// `text`.
    pub error: Option<String>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// `timestamptz`.
    pub sent_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    pub opened_at: Option<values::TimestampTz>,
}

impl EmailMessage {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `customer_id`.
    pub const COLUMN_CUSTOMER_ID: &'static str = "customer_id";
    /// Name of the column `direction`.
    pub const COLUMN_DIRECTION: &'static str = "direction";
    /// Name of the column `from_address`.
    pub const COLUMN_FROM_ADDRESS: &'static str = "from_address";
    /// Name of the column `to_addresses`.
    pub const COLUMN_TO_ADDRESSES: &'static str = "to_addresses";
    /// Name of the column `cc_addresses`.
    pub const COLUMN_CC_ADDRESSES: &'static str = "cc_addresses";
    /// Name of the column `subject`.
    pub const COLUMN_SUBJECT: &'static str = "subject";
    /// Name of the column `text_body`.
    pub const COLUMN_TEXT_BODY: &'static str = "text_body";
    /// Name of the column `html_body`.
    pub const COLUMN_HTML_BODY: &'static str = "html_body";
    /// Name of the column `message_id`.
    pub const COLUMN_MESSAGE_ID: &'static str = "message_id";
    /// Name of the column `in_reply_to`.
    pub const COLUMN_IN_REPLY_TO: &'static str = "in_reply_to";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `error`.
    pub const COLUMN_ERROR: &'static str = "error";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `sent_at`.
    pub const COLUMN_SENT_AT: &'static str = "sent_at";
    /// Name of the column `opened_at`.
    pub const COLUMN_OPENED_AT: &'static str = "opened_at";
    /// The row with these values of `dealership_id` and `message_id`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_message_id(
        dealership_id: DealershipId,
        message_id: &str,
    ) -> relation::Query<Self, (DealershipId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, customer_id, direction, from_address, to_addresses, \
         cc_addresses, subject, text_body, html_body, message_id, in_reply_to, status, error, \
         created_at, sent_at, opened_at \
         FROM public.email_messages \
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
            "SELECT dealership_id, id, customer_id, direction, from_address, to_addresses, \
         cc_addresses, subject, text_body, html_body, message_id, in_reply_to, status, error, \
         created_at, sent_at, opened_at \
         FROM public.email_messages \
         WHERE dealership_id = $1::uuid \
         ORDER BY email_messages.dealership_id, email_messages.id",
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
            "SELECT dealership_id, id, customer_id, direction, from_address, to_addresses, \
         cc_addresses, subject, text_body, html_body, message_id, in_reply_to, status, error, \
         created_at, sent_at, opened_at \
         FROM public.email_messages \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid \
         ORDER BY email_messages.dealership_id, email_messages.id",
            (dealership_id, customer_id),
        )
    }
}

impl relation::Relation for EmailMessage {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "email_messages";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "customer_id",
        "direction",
        "from_address",
        "to_addresses",
        "cc_addresses",
        "subject",
        "text_body",
        "html_body",
        "message_id",
        "in_reply_to",
        "status",
        "error",
        "created_at",
        "sent_at",
        "opened_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, customer_id, direction, from_address, to_addresses, \
         cc_addresses, subject, text_body, html_body, message_id, in_reply_to, status, error, \
         created_at, sent_at, opened_at \
         FROM public.email_messages";
}

impl relation::Table for EmailMessage {
    type New = NewEmailMessage;
    type Patch = EmailMessagePatch;
    const INSERT: &'static str = "INSERT INTO public.email_messages \
         (dealership_id, id, customer_id, direction, from_address, to_addresses, cc_addresses, \
         subject, text_body, html_body, message_id, in_reply_to, status, error, created_at, \
         sent_at, opened_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, \
         COALESCE($7::text[], '{}'::text[]), COALESCE($8::text, ''::text), $9, $10, $11, $12, \
         COALESCE($13::public.delivery_status, 'queued'::public.delivery_status), $14, \
         COALESCE($15::timestamptz, (now())::timestamptz), $16, $17) \
         RETURNING dealership_id, id, customer_id, direction, from_address, to_addresses, \
         cc_addresses, subject, text_body, html_body, message_id, in_reply_to, status, error, \
         created_at, sent_at, opened_at";
}

impl relation::Keyed for EmailMessage {
    type Key = (DealershipId, EmailMessageId);
    const FIND: &'static str = "SELECT dealership_id, id, customer_id, direction, from_address, to_addresses, \
         cc_addresses, subject, text_body, html_body, message_id, in_reply_to, status, error, \
         created_at, sent_at, opened_at \
         FROM public.email_messages \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, customer_id, direction, from_address, to_addresses, \
         cc_addresses, subject, text_body, html_body, message_id, in_reply_to, status, error, \
         created_at, sent_at, opened_at \
         FROM public.email_messages \
         ORDER BY email_messages.dealership_id, email_messages.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, customer_id, direction, from_address, to_addresses, \
         cc_addresses, subject, text_body, html_body, message_id, in_reply_to, status, error, \
         created_at, sent_at, opened_at \
         FROM public.email_messages \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY email_messages.dealership_id, email_messages.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.email_messages \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         customer_id = CASE WHEN $5::boolean THEN $6::uuid ELSE customer_id END, \
         direction = CASE WHEN $7::boolean THEN $8::public.message_direction ELSE direction END, \
         from_address = CASE WHEN $9::boolean THEN $10::text ELSE from_address END, \
         to_addresses = CASE WHEN $11::boolean THEN $12::text[] ELSE to_addresses END, \
         cc_addresses = CASE WHEN $13::boolean THEN $14::text[] ELSE cc_addresses END, \
         subject = CASE WHEN $15::boolean THEN $16::text ELSE subject END, \
         text_body = CASE WHEN $17::boolean THEN $18::text ELSE text_body END, \
         html_body = CASE WHEN $19::boolean THEN $20::text ELSE html_body END, \
         message_id = CASE WHEN $21::boolean THEN $22::text ELSE message_id END, \
         in_reply_to = CASE WHEN $23::boolean THEN $24::text ELSE in_reply_to END, \
         status = CASE WHEN $25::boolean THEN $26::public.delivery_status ELSE status END, \
         error = CASE WHEN $27::boolean THEN $28::text ELSE error END, \
         created_at = CASE WHEN $29::boolean THEN $30::timestamptz ELSE created_at END, \
         sent_at = CASE WHEN $31::boolean THEN $32::timestamptz ELSE sent_at END, \
         opened_at = CASE WHEN $33::boolean THEN $34::timestamptz ELSE opened_at END \
         WHERE dealership_id = $35::uuid AND id = $36::uuid \
         RETURNING dealership_id, id, customer_id, direction, from_address, to_addresses, \
         cc_addresses, subject, text_body, html_body, message_id, in_reply_to, status, error, \
         created_at, sent_at, opened_at";
    const DELETE: &'static str = "DELETE FROM public.email_messages \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    EmailMessage { dealership_id = "dealership_id", id = "id", customer_id =
    "customer_id", direction = "direction", from_address = "from_address", to_addresses =
    "to_addresses", cc_addresses = "cc_addresses", subject = "subject", text_body =
    "text_body", html_body = "html_body", message_id = "message_id", in_reply_to =
    "in_reply_to", status = "status", error = "error", created_at = "created_at", sent_at
    = "sent_at", opened_at = "opened_at" }
);

/// A row to insert into `public.email_messages`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewEmailMessage {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<EmailMessageId>,
    /// Nothing: nobody is known by that address, or the customer is gone.
    ///
    /// `uuid`, refers to `customers.customers`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub customer_id: Option<CustomerId>,
    /// `message_direction`.
    pub direction: MessageDirection,
    /// `text`.
    pub from_address: String,
    /// `text[]`.
    pub to_addresses: Vec<String>,
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub cc_addresses: Option<Vec<String>>,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub subject: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub text_body: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub html_body: Option<String>,
    /// Its header Message-ID.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub message_id: Option<String>,
    /// Message-ID of the mail that it answers.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub in_reply_to: Option<String>,
    /// `delivery_status`, `queued` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<DeliveryStatus>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub error: Option<String>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sent_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub opened_at: Option<values::TimestampTz>,
}

impl NewEmailMessage {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        direction: MessageDirection,
        from_address: String,
        to_addresses: Vec<String>,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            customer_id: None,
            direction,
            from_address,
            to_addresses,
            cc_addresses: None,
            subject: None,
            text_body: None,
            html_body: None,
            message_id: None,
            in_reply_to: None,
            status: None,
            error: None,
            created_at: None,
            sent_at: None,
            opened_at: None,
        }
    }
}

impl relation::NewRow for NewEmailMessage {
    type Row = EmailMessage;
}

rows::parameters!(
    NewEmailMessage { dealership_id, id, customer_id, direction, from_address,
    to_addresses, cc_addresses, subject, text_body, html_body, message_id, in_reply_to,
    status, error, created_at, sent_at, opened_at }
);

/// Changes to a row of `public.email_messages`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailMessagePatch {
    /// The new [`dealership_id`](EmailMessage::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](EmailMessage::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<EmailMessageId>,
    /// The new [`customer_id`](EmailMessage::customer_id).
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
    /// The new [`direction`](EmailMessage::direction).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub direction: Option<MessageDirection>,
    /// The new [`from_address`](EmailMessage::from_address).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub from_address: Option<String>,
    /// The new [`to_addresses`](EmailMessage::to_addresses).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub to_addresses: Option<Vec<String>>,
    /// The new [`cc_addresses`](EmailMessage::cc_addresses).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub cc_addresses: Option<Vec<String>>,
    /// The new [`subject`](EmailMessage::subject).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub subject: Option<String>,
    /// The new [`text_body`](EmailMessage::text_body).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub text_body: Option<Option<String>>,
    /// The new [`html_body`](EmailMessage::html_body).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub html_body: Option<Option<String>>,
    /// The new [`message_id`](EmailMessage::message_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub message_id: Option<Option<String>>,
    /// The new [`in_reply_to`](EmailMessage::in_reply_to).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub in_reply_to: Option<Option<String>>,
    /// The new [`status`](EmailMessage::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<DeliveryStatus>,
    /// The new [`error`](EmailMessage::error).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub error: Option<Option<String>>,
    /// The new [`created_at`](EmailMessage::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`sent_at`](EmailMessage::sent_at).
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
    /// The new [`opened_at`](EmailMessage::opened_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub opened_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for EmailMessagePatch {
    type Row = EmailMessage;
}

rows::parameters!(
    EmailMessagePatch { [dealership_id], [id], [customer_id], [direction],
    [from_address], [to_addresses], [cc_addresses], [subject], [text_body], [html_body],
    [message_id], [in_reply_to], [status], [error], [created_at], [sent_at], [opened_at]
    }
);
