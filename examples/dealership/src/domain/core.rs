// Made by `cargo xtask gen` from core.kdl. Edits here are lost: change the spec and generate again.

//! The dealerships, which are the tenants, their people, sign-in, settings and the record of what was done.
//!
//! Types that all versions share.

pub(crate) mod v1;
pub(crate) mod v2;

use crate::{drivers, relation, rows, values};

/// How a dealership stands with the platform.
///
/// The type `public.dealership_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DealershipStatus {
    /// Tries the platform; nothing is billed.
    #[cfg_attr(feature = "serde", serde(rename = "trial"))]
    Trial,
    /// A paying customer.
    #[cfg_attr(feature = "serde", serde(rename = "active"))]
    Active,
    /// May read, but nothing goes out to its customers.
    #[cfg_attr(feature = "serde", serde(rename = "suspended"))]
    Suspended,
    /// Has left; rows are kept until the contract's term for them ends.
    #[cfg_attr(feature = "serde", serde(rename = "closed"))]
    Closed,
}

impl DealershipStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Trial,
        Self::Active,
        Self::Suspended,
        Self::Closed,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Trial => "trial",
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Closed => "closed",
        }
    }
}

impl std::fmt::Display for DealershipStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for DealershipStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "trial" => Ok(Self::Trial),
            "active" => Ok(Self::Active),
            "suspended" => Ok(Self::Suspended),
            "closed" => Ok(Self::Closed),
            _ => Err(relation::UnknownLabel::new("dealership_status", label)),
        }
    }
}

drivers::wire_label!(DealershipStatus, "public", "dealership_status");

/// Whether a person may use the platform.
///
/// The type `public.user_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum UserStatus {
    /// Has a magic link and has not followed it.
    #[cfg_attr(feature = "serde", serde(rename = "invited"))]
    Invited,
    /// May sign in.
    #[cfg_attr(feature = "serde", serde(rename = "active"))]
    Active,
    /// Locked out by an administrator; may be let in again.
    #[cfg_attr(feature = "serde", serde(rename = "suspended"))]
    Suspended,
    /// No longer works there; kept for the records that name them.
    #[cfg_attr(feature = "serde", serde(rename = "left"))]
    Left,
}

impl UserStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Invited,
        Self::Active,
        Self::Suspended,
        Self::Left,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Left => "left",
        }
    }
}

impl std::fmt::Display for UserStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for UserStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "invited" => Ok(Self::Invited),
            "active" => Ok(Self::Active),
            "suspended" => Ok(Self::Suspended),
            "left" => Ok(Self::Left),
            _ => Err(relation::UnknownLabel::new("user_status", label)),
        }
    }
}

drivers::wire_label!(UserStatus, "public", "user_status");

/// By what the outside reaches a dealership.
///
/// The type `public.address_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum AddressKind {
    /// The name before the platform's domain.
    #[cfg_attr(feature = "serde", serde(rename = "subdomain"))]
    Subdomain,
    /// A domain of the dealership's own.
    #[cfg_attr(feature = "serde", serde(rename = "domain"))]
    Domain,
    /// A mail address that leads are sent to.
    #[cfg_attr(feature = "serde", serde(rename = "mailbox"))]
    Mailbox,
    /// A number that customers text to.
    #[cfg_attr(feature = "serde", serde(rename = "phone_number"))]
    PhoneNumber,
}

impl AddressKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Subdomain,
        Self::Domain,
        Self::Mailbox,
        Self::PhoneNumber,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Subdomain => "subdomain",
            Self::Domain => "domain",
            Self::Mailbox => "mailbox",
            Self::PhoneNumber => "phone_number",
        }
    }
}

impl std::fmt::Display for AddressKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for AddressKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "subdomain" => Ok(Self::Subdomain),
            "domain" => Ok(Self::Domain),
            "mailbox" => Ok(Self::Mailbox),
            "phone_number" => Ok(Self::PhoneNumber),
            _ => Err(relation::UnknownLabel::new("address_kind", label)),
        }
    }
}

drivers::wire_label!(AddressKind, "public", "address_kind");

/// What a signed token is for.
///
/// The type `public.token_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TokenKind {
    /// Short-lived; sent with each request.
    #[cfg_attr(feature = "serde", serde(rename = "access"))]
    Access,
    /// Long-lived; buys access tokens.
    #[cfg_attr(feature = "serde", serde(rename = "refresh"))]
    Refresh,
    /// Lets a chat window on the dealership's site speak to the platform.
    #[cfg_attr(feature = "serde", serde(rename = "embed"))]
    Embed,
}

impl TokenKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Access, Self::Refresh, Self::Embed];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::Refresh => "refresh",
            Self::Embed => "embed",
        }
    }
}

impl std::fmt::Display for TokenKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for TokenKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "access" => Ok(Self::Access),
            "refresh" => Ok(Self::Refresh),
            "embed" => Ok(Self::Embed),
            _ => Err(relation::UnknownLabel::new("token_kind", label)),
        }
    }
}

drivers::wire_label!(TokenKind, "public", "token_kind");

/// How bad a finding about the platform is.
///
/// The type `public.diagnostic_level` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DiagnosticLevel {
    /// Stored as `info`.
    #[cfg_attr(feature = "serde", serde(rename = "info"))]
    Info,
    /// Stored as `warning`.
    #[cfg_attr(feature = "serde", serde(rename = "warning"))]
    Warning,
    /// Stored as `critical`.
    #[cfg_attr(feature = "serde", serde(rename = "critical"))]
    Critical,
}

impl DiagnosticLevel {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Info, Self::Warning, Self::Critical];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Critical => "critical",
        }
    }
}

impl std::fmt::Display for DiagnosticLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for DiagnosticLevel {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "info" => Ok(Self::Info),
            "warning" => Ok(Self::Warning),
            "critical" => Ok(Self::Critical),
            _ => Err(relation::UnknownLabel::new("diagnostic_level", label)),
        }
    }
}

drivers::wire_label!(DiagnosticLevel, "public", "diagnostic_level");

/// Who answers customers.
///
/// The type `public.operation_mode` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum OperationMode {
    /// The AI answers and hands over where it must.
    #[cfg_attr(feature = "serde", serde(rename = "rylie_ai"))]
    RylieAi,
    /// The dealership's own agents answer; the AI proposes.
    #[cfg_attr(feature = "serde", serde(rename = "direct_agent"))]
    DirectAgent,
}

impl OperationMode {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::RylieAi, Self::DirectAgent];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RylieAi => "rylie_ai",
            Self::DirectAgent => "direct_agent",
        }
    }
}

impl std::fmt::Display for OperationMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for OperationMode {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "rylie_ai" => Ok(Self::RylieAi),
            "direct_agent" => Ok(Self::DirectAgent),
            _ => Err(relation::UnknownLabel::new("operation_mode", label)),
        }
    }
}

drivers::wire_label!(OperationMode, "public", "operation_mode");

/// Identifies a row of `public.dealerships`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct DealershipId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for DealershipId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for DealershipId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

impl crate::relation::Tenant for DealershipId {
    const ENTER: &'static str = "SELECT set_config('dealership.tenant', $1::uuid::text, true)";
}

drivers::wire_as!(DealershipId, uuid::Uuid);

/// Identifies a row of `public.feature_flags`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct FeatureFlagId(
    /// The value as PostgreSQL stores it.
    pub String,
);

impl std::fmt::Display for FeatureFlagId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<String> for FeatureFlagId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for FeatureFlagId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

drivers::wire_as!(FeatureFlagId, String);

/// Identifies a row of `public.system_diagnostics`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct SystemDiagnosticId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for SystemDiagnosticId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for SystemDiagnosticId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(SystemDiagnosticId, uuid::Uuid);

/// Identifies a row of `public.locations`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct LocationId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for LocationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for LocationId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(LocationId, uuid::Uuid);

/// Identifies a row of `public.users`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct UserId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for UserId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for UserId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(UserId, uuid::Uuid);

/// Identifies a row of `public.roles`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct RoleId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for RoleId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for RoleId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(RoleId, uuid::Uuid);

/// Identifies a row of `public.api_keys`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ApiKeyId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ApiKeyId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ApiKeyId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ApiKeyId, uuid::Uuid);

/// Identifies a row of `public.sessions`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct UserSessionId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for UserSessionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for UserSessionId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(UserSessionId, uuid::Uuid);

/// Identifies a row of `public.jwt_tokens`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct JwtTokenId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for JwtTokenId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for JwtTokenId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(JwtTokenId, uuid::Uuid);

/// Identifies a row of `public.magic_link_invitations`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct MagicLinkInvitationId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for MagicLinkInvitationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for MagicLinkInvitationId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(MagicLinkInvitationId, uuid::Uuid);

/// Identifies a row of `public.settings`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct SettingId(
    /// The value as PostgreSQL stores it.
    pub String,
);

impl std::fmt::Display for SettingId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<String> for SettingId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for SettingId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

drivers::wire_as!(SettingId, String);

/// Identifies a row of `public.dealership_variables`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct DealershipVariableId(
    /// The value as PostgreSQL stores it.
    pub String,
);

impl std::fmt::Display for DealershipVariableId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<String> for DealershipVariableId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for DealershipVariableId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

drivers::wire_as!(DealershipVariableId, String);

/// Identifies a row of `public.audit_logs`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct AuditLogId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for AuditLogId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for AuditLogId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(AuditLogId, uuid::Uuid);

/// A subdomain, mailbox or number, and the dealership that it leads to.
///
/// A row of the table `public.addresses`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Address {
    /// Identifies the row together with the rest of the key: `address_kind`.
    pub kind: AddressKind,
    /// In lower case, or in international form.
    ///
    /// `text`.
    pub value: String,
    /// To whom it leads.
    ///
    /// `uuid`, refers to `core.dealerships`.
    pub dealership_id: DealershipId,
    /// When the dealership proved that the domain or number is its own.
    ///
    /// `timestamptz`.
    pub verified_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl Address {
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `value`.
    pub const COLUMN_VALUE: &'static str = "value";
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `verified_at`.
    pub const COLUMN_VERIFIED_AT: &'static str = "verified_at";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT kind, value, dealership_id, verified_at, created_at \
         FROM public.addresses \
         WHERE dealership_id = $1::uuid \
         ORDER BY addresses.kind, addresses.value",
            (dealership_id,),
        )
    }
}

impl relation::Relation for Address {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "addresses";
    const COLUMNS: &'static [&'static str] = &[
        "kind",
        "value",
        "dealership_id",
        "verified_at",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT kind, value, dealership_id, verified_at, created_at \
         FROM public.addresses";
}

impl relation::Table for Address {
    type New = NewAddress;
    type Patch = AddressPatch;
    const INSERT: &'static str = "INSERT INTO public.addresses \
         (kind, value, dealership_id, verified_at, created_at) \
         VALUES ($1, $2, $3, $4, COALESCE($5::timestamptz, (now())::timestamptz)) \
         RETURNING kind, value, dealership_id, verified_at, created_at";
}

impl relation::Keyed for Address {
    type Key = (AddressKind, String);
    const FIND: &'static str = "SELECT kind, value, dealership_id, verified_at, created_at \
         FROM public.addresses \
         WHERE kind = $1::public.address_kind AND value = $2::text";
    const LIST: &'static str = "SELECT kind, value, dealership_id, verified_at, created_at \
         FROM public.addresses \
         ORDER BY addresses.kind, addresses.value LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT kind, value, dealership_id, verified_at, created_at \
         FROM public.addresses \
         WHERE (kind, value) > ($1::public.address_kind, $2::text) \
         ORDER BY addresses.kind, addresses.value LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.addresses \
         SET kind = CASE WHEN $1::boolean THEN $2::public.address_kind ELSE kind END, \
         value = CASE WHEN $3::boolean THEN $4::text ELSE value END, \
         dealership_id = CASE WHEN $5::boolean THEN $6::uuid ELSE dealership_id END, \
         verified_at = CASE WHEN $7::boolean THEN $8::timestamptz ELSE verified_at END, \
         created_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE created_at END \
         WHERE kind = $11::public.address_kind AND value = $12::text \
         RETURNING kind, value, dealership_id, verified_at, created_at";
    const DELETE: &'static str = "DELETE FROM public.addresses \
         WHERE kind = $1::public.address_kind AND value = $2::text";
}

rows::row!(
    Address { kind = "kind", value = "value", dealership_id = "dealership_id",
    verified_at = "verified_at", created_at = "created_at" }
);

/// A row to insert into `public.addresses`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAddress {
    /// Identifies the row together with the rest of the key: `address_kind`.
    pub kind: AddressKind,
    /// In lower case, or in international form.
    ///
    /// `text`.
    pub value: String,
    /// To whom it leads.
    ///
    /// `uuid`, refers to `core.dealerships`.
    pub dealership_id: DealershipId,
    /// When the dealership proved that the domain or number is its own.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub verified_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewAddress {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        kind: AddressKind,
        value: String,
        dealership_id: DealershipId,
    ) -> Self {
        Self {
            kind,
            value,
            dealership_id,
            verified_at: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewAddress {
    type Row = Address;
}

rows::parameters!(NewAddress { kind, value, dealership_id, verified_at, created_at });

/// Changes to a row of `public.addresses`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddressPatch {
    /// The new [`kind`](Address::kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kind: Option<AddressKind>,
    /// The new [`value`](Address::value).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub value: Option<String>,
    /// The new [`dealership_id`](Address::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`verified_at`](Address::verified_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub verified_at: Option<Option<values::TimestampTz>>,
    /// The new [`created_at`](Address::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for AddressPatch {
    type Row = Address;
}

rows::parameters!(
    AddressPatch { [kind], [value], [dealership_id], [verified_at], [created_at] }
);

/// A feature of the platform that is being rolled out.
///
/// A row of the table `public.feature_flags`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FeatureFlag {
    /// Identifies the row: `text`.
    pub name: FeatureFlagId,
    /// `text`, empty by default.
    pub description: String,
    /// `boolean`, `false` by default.
    pub is_enabled: bool,
    /// Share of dealerships that have it while it is enabled.
    ///
    /// `smallint`, `100` by default.
    pub rollout_percent: i16,
    /// `timestamptz`, `now()` by default.
    pub updated_at: values::TimestampTz,
}

impl FeatureFlag {
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `description`.
    pub const COLUMN_DESCRIPTION: &'static str = "description";
    /// Name of the column `is_enabled`.
    pub const COLUMN_IS_ENABLED: &'static str = "is_enabled";
    /// Name of the column `rollout_percent`.
    pub const COLUMN_ROLLOUT_PERCENT: &'static str = "rollout_percent";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
}

impl relation::Relation for FeatureFlag {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "feature_flags";
    const COLUMNS: &'static [&'static str] = &[
        "name",
        "description",
        "is_enabled",
        "rollout_percent",
        "updated_at",
    ];
    const SELECT: &'static str = "SELECT name, description, is_enabled, rollout_percent, updated_at \
         FROM public.feature_flags";
}

impl relation::Table for FeatureFlag {
    type New = NewFeatureFlag;
    type Patch = FeatureFlagPatch;
    const INSERT: &'static str = "INSERT INTO public.feature_flags \
         (name, description, is_enabled, rollout_percent, updated_at) \
         VALUES ($1, COALESCE($2::text, ''::text), COALESCE($3::boolean, 'false'::boolean), \
         COALESCE($4::smallint, '100'::smallint), COALESCE($5::timestamptz, (now())::timestamptz)) \
         RETURNING name, description, is_enabled, rollout_percent, updated_at";
}

impl relation::Keyed for FeatureFlag {
    type Key = FeatureFlagId;
    const FIND: &'static str = "SELECT name, description, is_enabled, rollout_percent, updated_at \
         FROM public.feature_flags \
         WHERE name = $1::text";
    const LIST: &'static str = "SELECT name, description, is_enabled, rollout_percent, updated_at \
         FROM public.feature_flags \
         ORDER BY feature_flags.name LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT name, description, is_enabled, rollout_percent, updated_at \
         FROM public.feature_flags \
         WHERE name > $1::text \
         ORDER BY feature_flags.name LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.feature_flags \
         SET name = CASE WHEN $1::boolean THEN $2::text ELSE name END, \
         description = CASE WHEN $3::boolean THEN $4::text ELSE description END, \
         is_enabled = CASE WHEN $5::boolean THEN $6::boolean ELSE is_enabled END, \
         rollout_percent = CASE WHEN $7::boolean THEN $8::smallint ELSE rollout_percent END, \
         updated_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE updated_at END \
         WHERE name = $11::text \
         RETURNING name, description, is_enabled, rollout_percent, updated_at";
    const DELETE: &'static str = "DELETE FROM public.feature_flags \
         WHERE name = $1::text";
}

rows::row!(
    FeatureFlag { name = "name", description = "description", is_enabled = "is_enabled",
    rollout_percent = "rollout_percent", updated_at = "updated_at" }
);

/// A row to insert into `public.feature_flags`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewFeatureFlag {
    /// Identifies the row: `text`.
    pub name: FeatureFlagId,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub description: Option<String>,
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_enabled: Option<bool>,
    /// Share of dealerships that have it while it is enabled.
    ///
    /// `smallint`, `100` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub rollout_percent: Option<i16>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
}

impl NewFeatureFlag {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: FeatureFlagId) -> Self {
        Self {
            name,
            description: None,
            is_enabled: None,
            rollout_percent: None,
            updated_at: None,
        }
    }
}

impl relation::NewRow for NewFeatureFlag {
    type Row = FeatureFlag;
}

rows::parameters!(
    NewFeatureFlag { name, description, is_enabled, rollout_percent, updated_at }
);

/// Changes to a row of `public.feature_flags`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FeatureFlagPatch {
    /// The new [`name`](FeatureFlag::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<FeatureFlagId>,
    /// The new [`description`](FeatureFlag::description).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub description: Option<String>,
    /// The new [`is_enabled`](FeatureFlag::is_enabled).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_enabled: Option<bool>,
    /// The new [`rollout_percent`](FeatureFlag::rollout_percent).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub rollout_percent: Option<i16>,
    /// The new [`updated_at`](FeatureFlag::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
}

impl relation::Patch for FeatureFlagPatch {
    type Row = FeatureFlag;
}

rows::parameters!(
    FeatureFlagPatch { [name], [description], [is_enabled], [rollout_percent],
    [updated_at] }
);

/// What the platform found out about its own health.
///
/// A row of the table `public.system_diagnostics`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SystemDiagnostic {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    pub id: SystemDiagnosticId,
    /// What was looked at, for example `sms_gateway`.
    ///
    /// `text`.
    pub component: String,
    /// `diagnostic_level`, `info` by default.
    pub level: DiagnosticLevel,
    /// `text`.
    pub message: String,
    /// `jsonb`, `{}` by default.
    pub details: values::Jsonb,
    /// `timestamptz`, `now()` by default.
    pub observed_at: values::TimestampTz,
}

impl SystemDiagnostic {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `component`.
    pub const COLUMN_COMPONENT: &'static str = "component";
    /// Name of the column `level`.
    pub const COLUMN_LEVEL: &'static str = "level";
    /// Name of the column `message`.
    pub const COLUMN_MESSAGE: &'static str = "message";
    /// Name of the column `details`.
    pub const COLUMN_DETAILS: &'static str = "details";
    /// Name of the column `observed_at`.
    pub const COLUMN_OBSERVED_AT: &'static str = "observed_at";
}

impl relation::Relation for SystemDiagnostic {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "system_diagnostics";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "component",
        "level",
        "message",
        "details",
        "observed_at",
    ];
    const SELECT: &'static str = "SELECT id, component, level, message, details, observed_at \
         FROM public.system_diagnostics";
}

impl relation::Table for SystemDiagnostic {
    type New = NewSystemDiagnostic;
    type Patch = SystemDiagnosticPatch;
    const INSERT: &'static str = "INSERT INTO public.system_diagnostics \
         (id, component, level, message, details, observed_at) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, \
         COALESCE($3::public.diagnostic_level, 'info'::public.diagnostic_level), $4, \
         COALESCE($5::jsonb, '{}'::jsonb), COALESCE($6::timestamptz, (now())::timestamptz)) \
         RETURNING id, component, level, message, details, observed_at";
}

impl relation::Keyed for SystemDiagnostic {
    type Key = SystemDiagnosticId;
    const FIND: &'static str = "SELECT id, component, level, message, details, observed_at \
         FROM public.system_diagnostics \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, component, level, message, details, observed_at \
         FROM public.system_diagnostics \
         ORDER BY system_diagnostics.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, component, level, message, details, observed_at \
         FROM public.system_diagnostics \
         WHERE id > $1::uuid \
         ORDER BY system_diagnostics.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.system_diagnostics \
         SET id = CASE WHEN $1::boolean THEN $2::uuid ELSE id END, \
         component = CASE WHEN $3::boolean THEN $4::text ELSE component END, \
         level = CASE WHEN $5::boolean THEN $6::public.diagnostic_level ELSE level END, \
         message = CASE WHEN $7::boolean THEN $8::text ELSE message END, \
         details = CASE WHEN $9::boolean THEN $10::jsonb ELSE details END, \
         observed_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE observed_at END \
         WHERE id = $13::uuid \
         RETURNING id, component, level, message, details, observed_at";
    const DELETE: &'static str = "DELETE FROM public.system_diagnostics \
         WHERE id = $1::uuid";
}

rows::row!(
    SystemDiagnostic { id = "id", component = "component", level = "level", message =
    "message", details = "details", observed_at = "observed_at" }
);

/// A row to insert into `public.system_diagnostics`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSystemDiagnostic {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<SystemDiagnosticId>,
    /// What was looked at, for example `sms_gateway`.
    ///
    /// `text`.
    pub component: String,
    /// `diagnostic_level`, `info` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub level: Option<DiagnosticLevel>,
    /// `text`.
    pub message: String,
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub details: Option<values::Jsonb>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub observed_at: Option<values::TimestampTz>,
}

impl NewSystemDiagnostic {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(component: String, message: String) -> Self {
        Self {
            id: None,
            component,
            level: None,
            message,
            details: None,
            observed_at: None,
        }
    }
}

impl relation::NewRow for NewSystemDiagnostic {
    type Row = SystemDiagnostic;
}

rows::parameters!(
    NewSystemDiagnostic { id, component, level, message, details, observed_at }
);

/// Changes to a row of `public.system_diagnostics`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SystemDiagnosticPatch {
    /// The new [`id`](SystemDiagnostic::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<SystemDiagnosticId>,
    /// The new [`component`](SystemDiagnostic::component).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub component: Option<String>,
    /// The new [`level`](SystemDiagnostic::level).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub level: Option<DiagnosticLevel>,
    /// The new [`message`](SystemDiagnostic::message).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub message: Option<String>,
    /// The new [`details`](SystemDiagnostic::details).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub details: Option<values::Jsonb>,
    /// The new [`observed_at`](SystemDiagnostic::observed_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub observed_at: Option<values::TimestampTz>,
}

impl relation::Patch for SystemDiagnosticPatch {
    type Row = SystemDiagnostic;
}

rows::parameters!(
    SystemDiagnosticPatch { [id], [component], [level], [message], [details],
    [observed_at] }
);

/// A lot, showroom or workshop of a dealership.
///
/// A row of the table `public.locations`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Location {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: LocationId,
    /// `text`.
    pub name: String,
    /// `text`.
    pub street: Option<String>,
    /// `text`.
    pub city: Option<String>,
    /// `text`.
    pub postal_code: Option<String>,
    /// `text`.
    pub phone: Option<String>,
    /// By day of the week.
    ///
    /// `jsonb`, `{}` by default.
    pub opening_hours: values::Jsonb,
    /// Where customers are sent unless something else is said.
    ///
    /// `boolean`, `false` by default.
    pub is_main: bool,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl Location {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `street`.
    pub const COLUMN_STREET: &'static str = "street";
    /// Name of the column `city`.
    pub const COLUMN_CITY: &'static str = "city";
    /// Name of the column `postal_code`.
    pub const COLUMN_POSTAL_CODE: &'static str = "postal_code";
    /// Name of the column `phone`.
    pub const COLUMN_PHONE: &'static str = "phone";
    /// Name of the column `opening_hours`.
    pub const COLUMN_OPENING_HOURS: &'static str = "opening_hours";
    /// Name of the column `is_main`.
    pub const COLUMN_IS_MAIN: &'static str = "is_main";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `dealership_id` and `name`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_name(
        dealership_id: DealershipId,
        name: &str,
    ) -> relation::Query<Self, (DealershipId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, street, city, postal_code, phone, opening_hours, is_main, \
         created_at \
         FROM public.locations \
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
            "SELECT dealership_id, id, name, street, city, postal_code, phone, opening_hours, is_main, \
         created_at \
         FROM public.locations \
         WHERE dealership_id = $1::uuid \
         ORDER BY locations.dealership_id, locations.id",
            (dealership_id,),
        )
    }
}

impl relation::Relation for Location {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "locations";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "street",
        "city",
        "postal_code",
        "phone",
        "opening_hours",
        "is_main",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, street, city, postal_code, phone, opening_hours, is_main, \
         created_at \
         FROM public.locations";
}

impl relation::Table for Location {
    type New = NewLocation;
    type Patch = LocationPatch;
    const INSERT: &'static str = "INSERT INTO public.locations \
         (dealership_id, id, name, street, city, postal_code, phone, opening_hours, is_main, \
         created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, \
         COALESCE($8::jsonb, '{}'::jsonb), COALESCE($9::boolean, 'false'::boolean), \
         COALESCE($10::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, name, street, city, postal_code, phone, opening_hours, \
         is_main, created_at";
}

impl relation::Keyed for Location {
    type Key = (DealershipId, LocationId);
    const FIND: &'static str = "SELECT dealership_id, id, name, street, city, postal_code, phone, opening_hours, is_main, \
         created_at \
         FROM public.locations \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, street, city, postal_code, phone, opening_hours, is_main, \
         created_at \
         FROM public.locations \
         ORDER BY locations.dealership_id, locations.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, street, city, postal_code, phone, opening_hours, is_main, \
         created_at \
         FROM public.locations \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY locations.dealership_id, locations.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.locations \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         street = CASE WHEN $7::boolean THEN $8::text ELSE street END, \
         city = CASE WHEN $9::boolean THEN $10::text ELSE city END, \
         postal_code = CASE WHEN $11::boolean THEN $12::text ELSE postal_code END, \
         phone = CASE WHEN $13::boolean THEN $14::text ELSE phone END, \
         opening_hours = CASE WHEN $15::boolean THEN $16::jsonb ELSE opening_hours END, \
         is_main = CASE WHEN $17::boolean THEN $18::boolean ELSE is_main END, \
         created_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE created_at END \
         WHERE dealership_id = $21::uuid AND id = $22::uuid \
         RETURNING dealership_id, id, name, street, city, postal_code, phone, opening_hours, \
         is_main, created_at";
    const DELETE: &'static str = "DELETE FROM public.locations \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    Location { dealership_id = "dealership_id", id = "id", name = "name", street =
    "street", city = "city", postal_code = "postal_code", phone = "phone", opening_hours
    = "opening_hours", is_main = "is_main", created_at = "created_at" }
);

/// A row to insert into `public.locations`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewLocation {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<LocationId>,
    /// `text`.
    pub name: String,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub street: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub city: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub postal_code: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub phone: Option<String>,
    /// By day of the week.
    ///
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub opening_hours: Option<values::Jsonb>,
    /// Where customers are sent unless something else is said.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_main: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewLocation {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            street: None,
            city: None,
            postal_code: None,
            phone: None,
            opening_hours: None,
            is_main: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewLocation {
    type Row = Location;
}

rows::parameters!(
    NewLocation { dealership_id, id, name, street, city, postal_code, phone,
    opening_hours, is_main, created_at }
);

/// Changes to a row of `public.locations`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LocationPatch {
    /// The new [`dealership_id`](Location::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](Location::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<LocationId>,
    /// The new [`name`](Location::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`street`](Location::street).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub street: Option<Option<String>>,
    /// The new [`city`](Location::city).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub city: Option<Option<String>>,
    /// The new [`postal_code`](Location::postal_code).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub postal_code: Option<Option<String>>,
    /// The new [`phone`](Location::phone).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub phone: Option<Option<String>>,
    /// The new [`opening_hours`](Location::opening_hours).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub opening_hours: Option<values::Jsonb>,
    /// The new [`is_main`](Location::is_main).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_main: Option<bool>,
    /// The new [`created_at`](Location::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for LocationPatch {
    type Row = Location;
}

rows::parameters!(
    LocationPatch { [dealership_id], [id], [name], [street], [city], [postal_code],
    [phone], [opening_hours], [is_main], [created_at] }
);

/// A person who works at a dealership.
///
/// A row of the table `public.users`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct User {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: UserId,
    /// Address for sign-in and mail, spelled as the person spells it.
    ///
    /// `text`.
    pub email: String,
    /// `text`.
    pub display_name: String,
    /// `text`.
    pub phone: Option<String>,
    /// `user_status`, `invited` by default.
    pub status: UserStatus,
    /// In PHC form; nothing: signs in by magic links only.
    ///
    /// `text`.
    pub password_hash: Option<String>,
    /// Where they usually work.
    ///
    /// `uuid`, refers to `core.locations`.
    pub location_id: Option<LocationId>,
    /// BCP 47 tag.
    ///
    /// `text`, `en` by default.
    pub locale: String,
    /// `timestamptz`.
    pub email_verified_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    pub last_login_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// `timestamptz`, `now()` by default.
    pub updated_at: values::TimestampTz,
}

impl User {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `email`.
    pub const COLUMN_EMAIL: &'static str = "email";
    /// Name of the column `display_name`.
    pub const COLUMN_DISPLAY_NAME: &'static str = "display_name";
    /// Name of the column `phone`.
    pub const COLUMN_PHONE: &'static str = "phone";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `password_hash`.
    pub const COLUMN_PASSWORD_HASH: &'static str = "password_hash";
    /// Name of the column `location_id`.
    pub const COLUMN_LOCATION_ID: &'static str = "location_id";
    /// Name of the column `locale`.
    pub const COLUMN_LOCALE: &'static str = "locale";
    /// Name of the column `email_verified_at`.
    pub const COLUMN_EMAIL_VERIFIED_AT: &'static str = "email_verified_at";
    /// Name of the column `last_login_at`.
    pub const COLUMN_LAST_LOGIN_AT: &'static str = "last_login_at";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, email, display_name, phone, status, password_hash, location_id, \
         locale, email_verified_at, last_login_at, created_at, updated_at \
         FROM public.users \
         WHERE dealership_id = $1::uuid \
         ORDER BY users.dealership_id, users.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `location_id`.
    #[must_use]
    pub const fn by_dealership_id_and_location_id(
        dealership_id: DealershipId,
        location_id: LocationId,
    ) -> relation::Query<Self, (DealershipId, LocationId)> {
        relation::Query::new(
            "SELECT dealership_id, id, email, display_name, phone, status, password_hash, location_id, \
         locale, email_verified_at, last_login_at, created_at, updated_at \
         FROM public.users \
         WHERE dealership_id = $1::uuid AND location_id = $2::uuid \
         ORDER BY users.dealership_id, users.id",
            (dealership_id, location_id),
        )
    }
}

impl relation::Relation for User {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "users";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "email",
        "display_name",
        "phone",
        "status",
        "password_hash",
        "location_id",
        "locale",
        "email_verified_at",
        "last_login_at",
        "created_at",
        "updated_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, email, display_name, phone, status, password_hash, location_id, \
         locale, email_verified_at, last_login_at, created_at, updated_at \
         FROM public.users";
}

impl relation::Table for User {
    type New = NewUser;
    type Patch = UserPatch;
    const INSERT: &'static str = "INSERT INTO public.users \
         (dealership_id, id, email, display_name, phone, status, password_hash, location_id, \
         locale, email_verified_at, last_login_at, created_at, updated_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, \
         COALESCE($6::public.user_status, 'invited'::public.user_status), $7, $8, \
         COALESCE($9::text, 'en'::text), $10, $11, \
         COALESCE($12::timestamptz, (now())::timestamptz), \
         COALESCE($13::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, email, display_name, phone, status, password_hash, \
         location_id, locale, email_verified_at, last_login_at, created_at, updated_at";
}

impl relation::Keyed for User {
    type Key = (DealershipId, UserId);
    const FIND: &'static str = "SELECT dealership_id, id, email, display_name, phone, status, password_hash, location_id, \
         locale, email_verified_at, last_login_at, created_at, updated_at \
         FROM public.users \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, email, display_name, phone, status, password_hash, location_id, \
         locale, email_verified_at, last_login_at, created_at, updated_at \
         FROM public.users \
         ORDER BY users.dealership_id, users.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, email, display_name, phone, status, password_hash, location_id, \
         locale, email_verified_at, last_login_at, created_at, updated_at \
         FROM public.users \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY users.dealership_id, users.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.users \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         email = CASE WHEN $5::boolean THEN $6::text ELSE email END, \
         display_name = CASE WHEN $7::boolean THEN $8::text ELSE display_name END, \
         phone = CASE WHEN $9::boolean THEN $10::text ELSE phone END, \
         status = CASE WHEN $11::boolean THEN $12::public.user_status ELSE status END, \
         password_hash = CASE WHEN $13::boolean THEN $14::text ELSE password_hash END, \
         location_id = CASE WHEN $15::boolean THEN $16::uuid ELSE location_id END, \
         locale = CASE WHEN $17::boolean THEN $18::text ELSE locale END, \
         email_verified_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE email_verified_at END, \
         last_login_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE last_login_at END, \
         created_at = CASE WHEN $23::boolean THEN $24::timestamptz ELSE created_at END, \
         updated_at = CASE WHEN $25::boolean THEN $26::timestamptz ELSE updated_at END \
         WHERE dealership_id = $27::uuid AND id = $28::uuid \
         RETURNING dealership_id, id, email, display_name, phone, status, password_hash, \
         location_id, locale, email_verified_at, last_login_at, created_at, updated_at";
    const DELETE: &'static str = "DELETE FROM public.users \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    User { dealership_id = "dealership_id", id = "id", email = "email", display_name =
    "display_name", phone = "phone", status = "status", password_hash = "password_hash",
    location_id = "location_id", locale = "locale", email_verified_at =
    "email_verified_at", last_login_at = "last_login_at", created_at = "created_at",
    updated_at = "updated_at" }
);

/// A row to insert into `public.users`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewUser {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<UserId>,
    /// Address for sign-in and mail, spelled as the person spells it.
    ///
    /// `text`.
    pub email: String,
    /// `text`.
    pub display_name: String,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub phone: Option<String>,
    /// `user_status`, `invited` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<UserStatus>,
    /// In PHC form; nothing: signs in by magic links only.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub password_hash: Option<String>,
    /// Where they usually work.
    ///
    /// `uuid`, refers to `core.locations`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub location_id: Option<LocationId>,
    /// BCP 47 tag.
    ///
    /// `text`, `en` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub locale: Option<String>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub email_verified_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub last_login_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
}

impl NewUser {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(email: String, display_name: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            email,
            display_name,
            phone: None,
            status: None,
            password_hash: None,
            location_id: None,
            locale: None,
            email_verified_at: None,
            last_login_at: None,
            created_at: None,
            updated_at: None,
        }
    }
}

impl relation::NewRow for NewUser {
    type Row = User;
}

rows::parameters!(
    NewUser { dealership_id, id, email, display_name, phone, status, password_hash,
    location_id, locale, email_verified_at, last_login_at, created_at, updated_at }
);

/// Changes to a row of `public.users`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserPatch {
    /// The new [`dealership_id`](User::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](User::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<UserId>,
    /// The new [`email`](User::email).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub email: Option<String>,
    /// The new [`display_name`](User::display_name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub display_name: Option<String>,
    /// The new [`phone`](User::phone).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub phone: Option<Option<String>>,
    /// The new [`status`](User::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<UserStatus>,
    /// The new [`password_hash`](User::password_hash).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub password_hash: Option<Option<String>>,
    /// The new [`location_id`](User::location_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub location_id: Option<Option<LocationId>>,
    /// The new [`locale`](User::locale).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub locale: Option<String>,
    /// The new [`email_verified_at`](User::email_verified_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub email_verified_at: Option<Option<values::TimestampTz>>,
    /// The new [`last_login_at`](User::last_login_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub last_login_at: Option<Option<values::TimestampTz>>,
    /// The new [`created_at`](User::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`updated_at`](User::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
}

impl relation::Patch for UserPatch {
    type Row = User;
}

rows::parameters!(
    UserPatch { [dealership_id], [id], [email], [display_name], [phone], [status],
    [password_hash], [location_id], [locale], [email_verified_at], [last_login_at],
    [created_at], [updated_at] }
);

/// A named set of permissions of one dealership.
///
/// A row of the table `public.roles`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Role {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: RoleId,
    /// `text`.
    pub name: String,
    /// `text`, empty by default.
    pub description: String,
    /// For example `leads.assign`; unknown ones mean nothing.
    ///
    /// `text[]`, `{}` by default.
    pub permissions: Vec<String>,
    /// Made with the dealership; may not be deleted.
    ///
    /// `boolean`, `false` by default.
    pub is_builtin: bool,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl Role {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `description`.
    pub const COLUMN_DESCRIPTION: &'static str = "description";
    /// Name of the column `permissions`.
    pub const COLUMN_PERMISSIONS: &'static str = "permissions";
    /// Name of the column `is_builtin`.
    pub const COLUMN_IS_BUILTIN: &'static str = "is_builtin";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `dealership_id` and `name`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_name(
        dealership_id: DealershipId,
        name: &str,
    ) -> relation::Query<Self, (DealershipId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, description, permissions, is_builtin, created_at \
         FROM public.roles \
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
            "SELECT dealership_id, id, name, description, permissions, is_builtin, created_at \
         FROM public.roles \
         WHERE dealership_id = $1::uuid \
         ORDER BY roles.dealership_id, roles.id",
            (dealership_id,),
        )
    }
}

impl relation::Relation for Role {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "roles";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "description",
        "permissions",
        "is_builtin",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, description, permissions, is_builtin, created_at \
         FROM public.roles";
}

impl relation::Table for Role {
    type New = NewRole;
    type Patch = RolePatch;
    const INSERT: &'static str = "INSERT INTO public.roles \
         (dealership_id, id, name, description, permissions, is_builtin, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, COALESCE($4::text, ''::text), \
         COALESCE($5::text[], '{}'::text[]), COALESCE($6::boolean, 'false'::boolean), \
         COALESCE($7::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, name, description, permissions, is_builtin, created_at";
}

impl relation::Keyed for Role {
    type Key = (DealershipId, RoleId);
    const FIND: &'static str = "SELECT dealership_id, id, name, description, permissions, is_builtin, created_at \
         FROM public.roles \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, description, permissions, is_builtin, created_at \
         FROM public.roles \
         ORDER BY roles.dealership_id, roles.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, description, permissions, is_builtin, created_at \
         FROM public.roles \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY roles.dealership_id, roles.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.roles \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         description = CASE WHEN $7::boolean THEN $8::text ELSE description END, \
         permissions = CASE WHEN $9::boolean THEN $10::text[] ELSE permissions END, \
         is_builtin = CASE WHEN $11::boolean THEN $12::boolean ELSE is_builtin END, \
         created_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE created_at END \
         WHERE dealership_id = $15::uuid AND id = $16::uuid \
         RETURNING dealership_id, id, name, description, permissions, is_builtin, created_at";
    const DELETE: &'static str = "DELETE FROM public.roles \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    Role { dealership_id = "dealership_id", id = "id", name = "name", description =
    "description", permissions = "permissions", is_builtin = "is_builtin", created_at =
    "created_at" }
);

/// A row to insert into `public.roles`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewRole {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<RoleId>,
    /// `text`.
    pub name: String,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub description: Option<String>,
    /// For example `leads.assign`; unknown ones mean nothing.
    ///
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub permissions: Option<Vec<String>>,
    /// Made with the dealership; may not be deleted.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_builtin: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewRole {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            description: None,
            permissions: None,
            is_builtin: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewRole {
    type Row = Role;
}

rows::parameters!(
    NewRole { dealership_id, id, name, description, permissions, is_builtin, created_at }
);

/// Changes to a row of `public.roles`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RolePatch {
    /// The new [`dealership_id`](Role::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](Role::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<RoleId>,
    /// The new [`name`](Role::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`description`](Role::description).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub description: Option<String>,
    /// The new [`permissions`](Role::permissions).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub permissions: Option<Vec<String>>,
    /// The new [`is_builtin`](Role::is_builtin).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_builtin: Option<bool>,
    /// The new [`created_at`](Role::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for RolePatch {
    type Row = Role;
}

rows::parameters!(
    RolePatch { [dealership_id], [id], [name], [description], [permissions],
    [is_builtin], [created_at] }
);

/// That a person holds a role.
///
/// A row of the table `public.user_roles`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserRole {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `core.users`.
    pub user_id: UserId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `core.roles`.
    pub role_id: RoleId,
    /// Nothing: the platform, when the dealership was made.
    ///
    /// `uuid`, refers to `core.users`.
    pub granted_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    pub granted_at: values::TimestampTz,
}

impl UserRole {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `role_id`.
    pub const COLUMN_ROLE_ID: &'static str = "role_id";
    /// Name of the column `granted_by`.
    pub const COLUMN_GRANTED_BY: &'static str = "granted_by";
    /// Name of the column `granted_at`.
    pub const COLUMN_GRANTED_AT: &'static str = "granted_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, user_id, role_id, granted_by, granted_at \
         FROM public.user_roles \
         WHERE dealership_id = $1::uuid \
         ORDER BY user_roles.dealership_id, user_roles.user_id, user_roles.role_id",
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
            "SELECT dealership_id, user_id, role_id, granted_by, granted_at \
         FROM public.user_roles \
         WHERE dealership_id = $1::uuid AND user_id = $2::uuid \
         ORDER BY user_roles.dealership_id, user_roles.user_id, user_roles.role_id",
            (dealership_id, user_id),
        )
    }

    /// All rows with these values of `dealership_id` and `role_id`.
    #[must_use]
    pub const fn by_dealership_id_and_role_id(
        dealership_id: DealershipId,
        role_id: RoleId,
    ) -> relation::Query<Self, (DealershipId, RoleId)> {
        relation::Query::new(
            "SELECT dealership_id, user_id, role_id, granted_by, granted_at \
         FROM public.user_roles \
         WHERE dealership_id = $1::uuid AND role_id = $2::uuid \
         ORDER BY user_roles.dealership_id, user_roles.user_id, user_roles.role_id",
            (dealership_id, role_id),
        )
    }

    /// All rows with these values of `dealership_id` and `granted_by`.
    #[must_use]
    pub const fn by_dealership_id_and_granted_by(
        dealership_id: DealershipId,
        granted_by: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, user_id, role_id, granted_by, granted_at \
         FROM public.user_roles \
         WHERE dealership_id = $1::uuid AND granted_by = $2::uuid \
         ORDER BY user_roles.dealership_id, user_roles.user_id, user_roles.role_id",
            (dealership_id, granted_by),
        )
    }
}

impl relation::Relation for UserRole {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "user_roles";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "user_id",
        "role_id",
        "granted_by",
        "granted_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, user_id, role_id, granted_by, granted_at \
         FROM public.user_roles";
}

impl relation::Table for UserRole {
    type New = NewUserRole;
    type Patch = UserRolePatch;
    const INSERT: &'static str = "INSERT INTO public.user_roles \
         (dealership_id, user_id, role_id, granted_by, granted_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, $3, $4, COALESCE($5::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, user_id, role_id, granted_by, granted_at";
}

impl relation::Keyed for UserRole {
    type Key = (DealershipId, UserId, RoleId);
    const FIND: &'static str = "SELECT dealership_id, user_id, role_id, granted_by, granted_at \
         FROM public.user_roles \
         WHERE dealership_id = $1::uuid AND user_id = $2::uuid AND role_id = $3::uuid";
    const LIST: &'static str = "SELECT dealership_id, user_id, role_id, granted_by, granted_at \
         FROM public.user_roles \
         ORDER BY user_roles.dealership_id, user_roles.user_id, user_roles.role_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, user_id, role_id, granted_by, granted_at \
         FROM public.user_roles \
         WHERE (dealership_id, user_id, role_id) > ($1::uuid, $2::uuid, $3::uuid) \
         ORDER BY user_roles.dealership_id, user_roles.user_id, user_roles.role_id LIMIT $4::bigint";
    const UPDATE: &'static str = "UPDATE public.user_roles \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         user_id = CASE WHEN $3::boolean THEN $4::uuid ELSE user_id END, \
         role_id = CASE WHEN $5::boolean THEN $6::uuid ELSE role_id END, \
         granted_by = CASE WHEN $7::boolean THEN $8::uuid ELSE granted_by END, \
         granted_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE granted_at END \
         WHERE dealership_id = $11::uuid AND user_id = $12::uuid AND role_id = $13::uuid \
         RETURNING dealership_id, user_id, role_id, granted_by, granted_at";
    const DELETE: &'static str = "DELETE FROM public.user_roles \
         WHERE dealership_id = $1::uuid AND user_id = $2::uuid AND role_id = $3::uuid";
}

rows::row!(
    UserRole { dealership_id = "dealership_id", user_id = "user_id", role_id = "role_id",
    granted_by = "granted_by", granted_at = "granted_at" }
);

/// A row to insert into `public.user_roles`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewUserRole {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `core.users`.
    pub user_id: UserId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `core.roles`.
    pub role_id: RoleId,
    /// Nothing: the platform, when the dealership was made.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub granted_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub granted_at: Option<values::TimestampTz>,
}

impl NewUserRole {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(user_id: UserId, role_id: RoleId) -> Self {
        Self {
            dealership_id: None,
            user_id,
            role_id,
            granted_by: None,
            granted_at: None,
        }
    }
}

impl relation::NewRow for NewUserRole {
    type Row = UserRole;
}

rows::parameters!(
    NewUserRole { dealership_id, user_id, role_id, granted_by, granted_at }
);

/// Changes to a row of `public.user_roles`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserRolePatch {
    /// The new [`dealership_id`](UserRole::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`user_id`](UserRole::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub user_id: Option<UserId>,
    /// The new [`role_id`](UserRole::role_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub role_id: Option<RoleId>,
    /// The new [`granted_by`](UserRole::granted_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub granted_by: Option<Option<UserId>>,
    /// The new [`granted_at`](UserRole::granted_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub granted_at: Option<values::TimestampTz>,
}

impl relation::Patch for UserRolePatch {
    type Row = UserRole;
}

rows::parameters!(
    UserRolePatch { [dealership_id], [user_id], [role_id], [granted_by], [granted_at] }
);

/// A key by which another program acts for a dealership.
///
/// A row of the table `public.api_keys`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ApiKey {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: ApiKeyId,
    /// What the program is.
    ///
    /// `text`.
    pub name: String,
    /// First characters of the key, to tell keys apart in lists.
    ///
    /// `text`.
    pub prefix: String,
    /// SHA-256 of the key; the key itself is shown once and not kept.
    ///
    /// `bytea`.
    pub key_hash: Vec<u8>,
    /// Permissions of the key.
    ///
    /// `text[]`, `{}` by default.
    pub scopes: Vec<String>,
    /// `uuid`, refers to `core.users`.
    pub created_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// Nothing: until it is revoked.
    ///
    /// `timestamptz`.
    pub expires_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    pub last_used_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    pub revoked_at: Option<values::TimestampTz>,
}

impl ApiKey {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `prefix`.
    pub const COLUMN_PREFIX: &'static str = "prefix";
    /// Name of the column `key_hash`.
    pub const COLUMN_KEY_HASH: &'static str = "key_hash";
    /// Name of the column `scopes`.
    pub const COLUMN_SCOPES: &'static str = "scopes";
    /// Name of the column `created_by`.
    pub const COLUMN_CREATED_BY: &'static str = "created_by";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `expires_at`.
    pub const COLUMN_EXPIRES_AT: &'static str = "expires_at";
    /// Name of the column `last_used_at`.
    pub const COLUMN_LAST_USED_AT: &'static str = "last_used_at";
    /// Name of the column `revoked_at`.
    pub const COLUMN_REVOKED_AT: &'static str = "revoked_at";
    /// The row with these values of `dealership_id` and `name`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_name(
        dealership_id: DealershipId,
        name: &str,
    ) -> relation::Query<Self, (DealershipId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, prefix, key_hash, scopes, created_by, created_at, \
         expires_at, last_used_at, revoked_at \
         FROM public.api_keys \
         WHERE dealership_id = $1::uuid AND name = $2::text",
            (dealership_id, name),
        )
    }

    /// The row with these values of `dealership_id` and `key_hash`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_key_hash(
        dealership_id: DealershipId,
        key_hash: &[u8],
    ) -> relation::Query<Self, (DealershipId, &[u8])> {
        relation::Query::new(
            "SELECT dealership_id, id, name, prefix, key_hash, scopes, created_by, created_at, \
         expires_at, last_used_at, revoked_at \
         FROM public.api_keys \
         WHERE dealership_id = $1::uuid AND key_hash = $2::bytea",
            (dealership_id, key_hash),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, prefix, key_hash, scopes, created_by, created_at, \
         expires_at, last_used_at, revoked_at \
         FROM public.api_keys \
         WHERE dealership_id = $1::uuid \
         ORDER BY api_keys.dealership_id, api_keys.id",
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
            "SELECT dealership_id, id, name, prefix, key_hash, scopes, created_by, created_at, \
         expires_at, last_used_at, revoked_at \
         FROM public.api_keys \
         WHERE dealership_id = $1::uuid AND created_by = $2::uuid \
         ORDER BY api_keys.dealership_id, api_keys.id",
            (dealership_id, created_by),
        )
    }
}

impl relation::Relation for ApiKey {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "api_keys";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "prefix",
        "key_hash",
        "scopes",
        "created_by",
        "created_at",
        "expires_at",
        "last_used_at",
        "revoked_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, prefix, key_hash, scopes, created_by, created_at, \
         expires_at, last_used_at, revoked_at \
         FROM public.api_keys";
}

impl relation::Table for ApiKey {
    type New = NewApiKey;
    type Patch = ApiKeyPatch;
    const INSERT: &'static str = "INSERT INTO public.api_keys \
         (dealership_id, id, name, prefix, key_hash, scopes, created_by, created_at, expires_at, \
         last_used_at, revoked_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, \
         COALESCE($6::text[], '{}'::text[]), $7, COALESCE($8::timestamptz, (now())::timestamptz), \
         $9, $10, $11) \
         RETURNING dealership_id, id, name, prefix, key_hash, scopes, created_by, created_at, \
         expires_at, last_used_at, revoked_at";
}

impl relation::Keyed for ApiKey {
    type Key = (DealershipId, ApiKeyId);
    const FIND: &'static str = "SELECT dealership_id, id, name, prefix, key_hash, scopes, created_by, created_at, \
         expires_at, last_used_at, revoked_at \
         FROM public.api_keys \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, prefix, key_hash, scopes, created_by, created_at, \
         expires_at, last_used_at, revoked_at \
         FROM public.api_keys \
         ORDER BY api_keys.dealership_id, api_keys.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, prefix, key_hash, scopes, created_by, created_at, \
         expires_at, last_used_at, revoked_at \
         FROM public.api_keys \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY api_keys.dealership_id, api_keys.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.api_keys \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         prefix = CASE WHEN $7::boolean THEN $8::text ELSE prefix END, \
         key_hash = CASE WHEN $9::boolean THEN $10::bytea ELSE key_hash END, \
         scopes = CASE WHEN $11::boolean THEN $12::text[] ELSE scopes END, \
         created_by = CASE WHEN $13::boolean THEN $14::uuid ELSE created_by END, \
         created_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE created_at END, \
         expires_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE expires_at END, \
         last_used_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE last_used_at END, \
         revoked_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE revoked_at END \
         WHERE dealership_id = $23::uuid AND id = $24::uuid \
         RETURNING dealership_id, id, name, prefix, key_hash, scopes, created_by, created_at, \
         expires_at, last_used_at, revoked_at";
    const DELETE: &'static str = "DELETE FROM public.api_keys \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    ApiKey { dealership_id = "dealership_id", id = "id", name = "name", prefix =
    "prefix", key_hash = "key_hash", scopes = "scopes", created_by = "created_by",
    created_at = "created_at", expires_at = "expires_at", last_used_at = "last_used_at",
    revoked_at = "revoked_at" }
);

/// A row to insert into `public.api_keys`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewApiKey {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ApiKeyId>,
    /// What the program is.
    ///
    /// `text`.
    pub name: String,
    /// First characters of the key, to tell keys apart in lists.
    ///
    /// `text`.
    pub prefix: String,
    /// SHA-256 of the key; the key itself is shown once and not kept.
    ///
    /// `bytea`.
    pub key_hash: Vec<u8>,
    /// Permissions of the key.
    ///
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub scopes: Option<Vec<String>>,
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// Nothing: until it is revoked.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub expires_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub last_used_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub revoked_at: Option<values::TimestampTz>,
}

impl NewApiKey {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String, prefix: String, key_hash: Vec<u8>) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            prefix,
            key_hash,
            scopes: None,
            created_by: None,
            created_at: None,
            expires_at: None,
            last_used_at: None,
            revoked_at: None,
        }
    }
}

impl relation::NewRow for NewApiKey {
    type Row = ApiKey;
}

rows::parameters!(
    NewApiKey { dealership_id, id, name, prefix, key_hash, scopes, created_by,
    created_at, expires_at, last_used_at, revoked_at }
);

/// Changes to a row of `public.api_keys`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ApiKeyPatch {
    /// The new [`dealership_id`](ApiKey::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](ApiKey::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ApiKeyId>,
    /// The new [`name`](ApiKey::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`prefix`](ApiKey::prefix).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub prefix: Option<String>,
    /// The new [`key_hash`](ApiKey::key_hash).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub key_hash: Option<Vec<u8>>,
    /// The new [`scopes`](ApiKey::scopes).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub scopes: Option<Vec<String>>,
    /// The new [`created_by`](ApiKey::created_by).
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
    /// The new [`created_at`](ApiKey::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`expires_at`](ApiKey::expires_at).
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
    /// The new [`last_used_at`](ApiKey::last_used_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub last_used_at: Option<Option<values::TimestampTz>>,
    /// The new [`revoked_at`](ApiKey::revoked_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub revoked_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for ApiKeyPatch {
    type Row = ApiKey;
}

rows::parameters!(
    ApiKeyPatch { [dealership_id], [id], [name], [prefix], [key_hash], [scopes],
    [created_by], [created_at], [expires_at], [last_used_at], [revoked_at] }
);

/// A browser in which a person is signed in.
///
/// A row of the table `public.sessions`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserSession {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: UserSessionId,
    /// `uuid`, refers to `core.users`.
    pub user_id: UserId,
    /// SHA-256 of the cookie's token.
    ///
    /// `bytea`.
    pub token_hash: Vec<u8>,
    /// Address of the last request.
    ///
    /// `inet`.
    pub ip: Option<values::Inet>,
    /// `text`.
    pub user_agent: Option<String>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// `timestamptz`, `now()` by default.
    pub last_seen_at: values::TimestampTz,
    /// `timestamptz`.
    pub expires_at: values::TimestampTz,
    /// When it was ended early.
    ///
    /// `timestamptz`.
    pub revoked_at: Option<values::TimestampTz>,
}

impl UserSession {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `token_hash`.
    pub const COLUMN_TOKEN_HASH: &'static str = "token_hash";
    /// Name of the column `ip`.
    pub const COLUMN_IP: &'static str = "ip";
    /// Name of the column `user_agent`.
    pub const COLUMN_USER_AGENT: &'static str = "user_agent";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `last_seen_at`.
    pub const COLUMN_LAST_SEEN_AT: &'static str = "last_seen_at";
    /// Name of the column `expires_at`.
    pub const COLUMN_EXPIRES_AT: &'static str = "expires_at";
    /// Name of the column `revoked_at`.
    pub const COLUMN_REVOKED_AT: &'static str = "revoked_at";
    /// The row with these values of `dealership_id` and `token_hash`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_token_hash(
        dealership_id: DealershipId,
        token_hash: &[u8],
    ) -> relation::Query<Self, (DealershipId, &[u8])> {
        relation::Query::new(
            "SELECT dealership_id, id, user_id, token_hash, ip, user_agent, created_at, last_seen_at, \
         expires_at, revoked_at \
         FROM public.sessions \
         WHERE dealership_id = $1::uuid AND token_hash = $2::bytea",
            (dealership_id, token_hash),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, user_id, token_hash, ip, user_agent, created_at, last_seen_at, \
         expires_at, revoked_at \
         FROM public.sessions \
         WHERE dealership_id = $1::uuid \
         ORDER BY sessions.dealership_id, sessions.id",
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
            "SELECT dealership_id, id, user_id, token_hash, ip, user_agent, created_at, last_seen_at, \
         expires_at, revoked_at \
         FROM public.sessions \
         WHERE dealership_id = $1::uuid AND user_id = $2::uuid \
         ORDER BY sessions.dealership_id, sessions.id",
            (dealership_id, user_id),
        )
    }
}

impl relation::Relation for UserSession {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "sessions";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "user_id",
        "token_hash",
        "ip",
        "user_agent",
        "created_at",
        "last_seen_at",
        "expires_at",
        "revoked_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, user_id, token_hash, ip, user_agent, created_at, last_seen_at, \
         expires_at, revoked_at \
         FROM public.sessions";
}

impl relation::Table for UserSession {
    type New = NewUserSession;
    type Patch = UserSessionPatch;
    const INSERT: &'static str = "INSERT INTO public.sessions \
         (dealership_id, id, user_id, token_hash, ip, user_agent, created_at, last_seen_at, \
         expires_at, revoked_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, \
         COALESCE($7::timestamptz, (now())::timestamptz), \
         COALESCE($8::timestamptz, (now())::timestamptz), $9, $10) \
         RETURNING dealership_id, id, user_id, token_hash, ip, user_agent, created_at, \
         last_seen_at, expires_at, revoked_at";
}

impl relation::Keyed for UserSession {
    type Key = (DealershipId, UserSessionId);
    const FIND: &'static str = "SELECT dealership_id, id, user_id, token_hash, ip, user_agent, created_at, last_seen_at, \
         expires_at, revoked_at \
         FROM public.sessions \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, user_id, token_hash, ip, user_agent, created_at, last_seen_at, \
         expires_at, revoked_at \
         FROM public.sessions \
         ORDER BY sessions.dealership_id, sessions.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, user_id, token_hash, ip, user_agent, created_at, last_seen_at, \
         expires_at, revoked_at \
         FROM public.sessions \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY sessions.dealership_id, sessions.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.sessions \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         user_id = CASE WHEN $5::boolean THEN $6::uuid ELSE user_id END, \
         token_hash = CASE WHEN $7::boolean THEN $8::bytea ELSE token_hash END, \
         ip = CASE WHEN $9::boolean THEN $10::inet ELSE ip END, \
         user_agent = CASE WHEN $11::boolean THEN $12::text ELSE user_agent END, \
         created_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE created_at END, \
         last_seen_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE last_seen_at END, \
         expires_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE expires_at END, \
         revoked_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE revoked_at END \
         WHERE dealership_id = $21::uuid AND id = $22::uuid \
         RETURNING dealership_id, id, user_id, token_hash, ip, user_agent, created_at, \
         last_seen_at, expires_at, revoked_at";
    const DELETE: &'static str = "DELETE FROM public.sessions \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    UserSession { dealership_id = "dealership_id", id = "id", user_id = "user_id",
    token_hash = "token_hash", ip = "ip", user_agent = "user_agent", created_at =
    "created_at", last_seen_at = "last_seen_at", expires_at = "expires_at", revoked_at =
    "revoked_at" }
);

/// A row to insert into `public.sessions`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewUserSession {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<UserSessionId>,
    /// `uuid`, refers to `core.users`.
    pub user_id: UserId,
    /// SHA-256 of the cookie's token.
    ///
    /// `bytea`.
    pub token_hash: Vec<u8>,
    /// Address of the last request.
    ///
    /// `inet`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub ip: Option<values::Inet>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub user_agent: Option<String>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub last_seen_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    pub expires_at: values::TimestampTz,
    /// When it was ended early.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub revoked_at: Option<values::TimestampTz>,
}

impl NewUserSession {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        user_id: UserId,
        token_hash: Vec<u8>,
        expires_at: values::TimestampTz,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            user_id,
            token_hash,
            ip: None,
            user_agent: None,
            created_at: None,
            last_seen_at: None,
            expires_at,
            revoked_at: None,
        }
    }
}

impl relation::NewRow for NewUserSession {
    type Row = UserSession;
}

rows::parameters!(
    NewUserSession { dealership_id, id, user_id, token_hash, ip, user_agent, created_at,
    last_seen_at, expires_at, revoked_at }
);

/// Changes to a row of `public.sessions`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserSessionPatch {
    /// The new [`dealership_id`](UserSession::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](UserSession::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<UserSessionId>,
    /// The new [`user_id`](UserSession::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub user_id: Option<UserId>,
    /// The new [`token_hash`](UserSession::token_hash).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub token_hash: Option<Vec<u8>>,
    /// The new [`ip`](UserSession::ip).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub ip: Option<Option<values::Inet>>,
    /// The new [`user_agent`](UserSession::user_agent).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub user_agent: Option<Option<String>>,
    /// The new [`created_at`](UserSession::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`last_seen_at`](UserSession::last_seen_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub last_seen_at: Option<values::TimestampTz>,
    /// The new [`expires_at`](UserSession::expires_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub expires_at: Option<values::TimestampTz>,
    /// The new [`revoked_at`](UserSession::revoked_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub revoked_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for UserSessionPatch {
    type Row = UserSession;
}

rows::parameters!(
    UserSessionPatch { [dealership_id], [id], [user_id], [token_hash], [ip],
    [user_agent], [created_at], [last_seen_at], [expires_at], [revoked_at] }
);

/// A signed token that was issued, so that it can be taken back before it runs out.
///
/// A row of the table `public.jwt_tokens`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct JwtToken {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// The token's own identifier, its claim `jti`.
    ///
    /// `uuid`, `gen_random_uuid()` by default.
    pub jti: JwtTokenId,
    /// `token_kind`, `access` by default.
    pub kind: TokenKind,
    /// Nothing: a token of a program or chat window.
    ///
    /// `uuid`, refers to `core.users`.
    pub user_id: Option<UserId>,
    /// The refresh token that bought it.
    ///
    /// `uuid`, refers to `core.jwt_tokens`.
    pub parent_jti: Option<JwtTokenId>,
    /// `timestamptz`, `now()` by default.
    pub issued_at: values::TimestampTz,
    /// `timestamptz`.
    pub expires_at: values::TimestampTz,
    /// `timestamptz`.
    pub revoked_at: Option<values::TimestampTz>,
    /// `text`.
    pub revoked_reason: Option<String>,
}

impl JwtToken {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `jti`.
    pub const COLUMN_JTI: &'static str = "jti";
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `parent_jti`.
    pub const COLUMN_PARENT_JTI: &'static str = "parent_jti";
    /// Name of the column `issued_at`.
    pub const COLUMN_ISSUED_AT: &'static str = "issued_at";
    /// Name of the column `expires_at`.
    pub const COLUMN_EXPIRES_AT: &'static str = "expires_at";
    /// Name of the column `revoked_at`.
    pub const COLUMN_REVOKED_AT: &'static str = "revoked_at";
    /// Name of the column `revoked_reason`.
    pub const COLUMN_REVOKED_REASON: &'static str = "revoked_reason";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, jti, kind, user_id, parent_jti, issued_at, expires_at, revoked_at, \
         revoked_reason \
         FROM public.jwt_tokens \
         WHERE dealership_id = $1::uuid \
         ORDER BY jwt_tokens.dealership_id, jwt_tokens.jti",
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
            "SELECT dealership_id, jti, kind, user_id, parent_jti, issued_at, expires_at, revoked_at, \
         revoked_reason \
         FROM public.jwt_tokens \
         WHERE dealership_id = $1::uuid AND user_id = $2::uuid \
         ORDER BY jwt_tokens.dealership_id, jwt_tokens.jti",
            (dealership_id, user_id),
        )
    }

    /// All rows with these values of `dealership_id` and `parent_jti`.
    #[must_use]
    pub const fn by_dealership_id_and_parent_jti(
        dealership_id: DealershipId,
        parent_jti: JwtTokenId,
    ) -> relation::Query<Self, (DealershipId, JwtTokenId)> {
        relation::Query::new(
            "SELECT dealership_id, jti, kind, user_id, parent_jti, issued_at, expires_at, revoked_at, \
         revoked_reason \
         FROM public.jwt_tokens \
         WHERE dealership_id = $1::uuid AND parent_jti = $2::uuid \
         ORDER BY jwt_tokens.dealership_id, jwt_tokens.jti",
            (dealership_id, parent_jti),
        )
    }
}

impl relation::Relation for JwtToken {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "jwt_tokens";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "jti",
        "kind",
        "user_id",
        "parent_jti",
        "issued_at",
        "expires_at",
        "revoked_at",
        "revoked_reason",
    ];
    const SELECT: &'static str = "SELECT dealership_id, jti, kind, user_id, parent_jti, issued_at, expires_at, revoked_at, \
         revoked_reason \
         FROM public.jwt_tokens";
}

impl relation::Table for JwtToken {
    type New = NewJwtToken;
    type Patch = JwtTokenPatch;
    const INSERT: &'static str = "INSERT INTO public.jwt_tokens \
         (dealership_id, jti, kind, user_id, parent_jti, issued_at, expires_at, revoked_at, \
         revoked_reason) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), \
         COALESCE($3::public.token_kind, 'access'::public.token_kind), $4, $5, \
         COALESCE($6::timestamptz, (now())::timestamptz), $7, $8, $9) \
         RETURNING dealership_id, jti, kind, user_id, parent_jti, issued_at, expires_at, \
         revoked_at, revoked_reason";
}

impl relation::Keyed for JwtToken {
    type Key = (DealershipId, JwtTokenId);
    const FIND: &'static str = "SELECT dealership_id, jti, kind, user_id, parent_jti, issued_at, expires_at, revoked_at, \
         revoked_reason \
         FROM public.jwt_tokens \
         WHERE dealership_id = $1::uuid AND jti = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, jti, kind, user_id, parent_jti, issued_at, expires_at, revoked_at, \
         revoked_reason \
         FROM public.jwt_tokens \
         ORDER BY jwt_tokens.dealership_id, jwt_tokens.jti LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, jti, kind, user_id, parent_jti, issued_at, expires_at, revoked_at, \
         revoked_reason \
         FROM public.jwt_tokens \
         WHERE (dealership_id, jti) > ($1::uuid, $2::uuid) \
         ORDER BY jwt_tokens.dealership_id, jwt_tokens.jti LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.jwt_tokens \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         jti = CASE WHEN $3::boolean THEN $4::uuid ELSE jti END, \
         kind = CASE WHEN $5::boolean THEN $6::public.token_kind ELSE kind END, \
         user_id = CASE WHEN $7::boolean THEN $8::uuid ELSE user_id END, \
         parent_jti = CASE WHEN $9::boolean THEN $10::uuid ELSE parent_jti END, \
         issued_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE issued_at END, \
         expires_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE expires_at END, \
         revoked_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE revoked_at END, \
         revoked_reason = CASE WHEN $17::boolean THEN $18::text ELSE revoked_reason END \
         WHERE dealership_id = $19::uuid AND jti = $20::uuid \
         RETURNING dealership_id, jti, kind, user_id, parent_jti, issued_at, expires_at, \
         revoked_at, revoked_reason";
    const DELETE: &'static str = "DELETE FROM public.jwt_tokens \
         WHERE dealership_id = $1::uuid AND jti = $2::uuid";
}

rows::row!(
    JwtToken { dealership_id = "dealership_id", jti = "jti", kind = "kind", user_id =
    "user_id", parent_jti = "parent_jti", issued_at = "issued_at", expires_at =
    "expires_at", revoked_at = "revoked_at", revoked_reason = "revoked_reason" }
);

/// A row to insert into `public.jwt_tokens`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewJwtToken {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// The token's own identifier, its claim `jti`.
    ///
    /// `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub jti: Option<JwtTokenId>,
    /// `token_kind`, `access` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub kind: Option<TokenKind>,
    /// Nothing: a token of a program or chat window.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub user_id: Option<UserId>,
    /// The refresh token that bought it.
    ///
    /// `uuid`, refers to `core.jwt_tokens`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub parent_jti: Option<JwtTokenId>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub issued_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    pub expires_at: values::TimestampTz,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub revoked_at: Option<values::TimestampTz>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub revoked_reason: Option<String>,
}

impl NewJwtToken {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(expires_at: values::TimestampTz) -> Self {
        Self {
            dealership_id: None,
            jti: None,
            kind: None,
            user_id: None,
            parent_jti: None,
            issued_at: None,
            expires_at,
            revoked_at: None,
            revoked_reason: None,
        }
    }
}

impl relation::NewRow for NewJwtToken {
    type Row = JwtToken;
}

rows::parameters!(
    NewJwtToken { dealership_id, jti, kind, user_id, parent_jti, issued_at, expires_at,
    revoked_at, revoked_reason }
);

/// Changes to a row of `public.jwt_tokens`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct JwtTokenPatch {
    /// The new [`dealership_id`](JwtToken::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`jti`](JwtToken::jti).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub jti: Option<JwtTokenId>,
    /// The new [`kind`](JwtToken::kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kind: Option<TokenKind>,
    /// The new [`user_id`](JwtToken::user_id).
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
    /// The new [`parent_jti`](JwtToken::parent_jti).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub parent_jti: Option<Option<JwtTokenId>>,
    /// The new [`issued_at`](JwtToken::issued_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub issued_at: Option<values::TimestampTz>,
    /// The new [`expires_at`](JwtToken::expires_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub expires_at: Option<values::TimestampTz>,
    /// The new [`revoked_at`](JwtToken::revoked_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub revoked_at: Option<Option<values::TimestampTz>>,
    /// The new [`revoked_reason`](JwtToken::revoked_reason).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub revoked_reason: Option<Option<String>>,
}

impl relation::Patch for JwtTokenPatch {
    type Row = JwtToken;
}

rows::parameters!(
    JwtTokenPatch { [dealership_id], [jti], [kind], [user_id], [parent_jti], [issued_at],
    [expires_at], [revoked_at], [revoked_reason] }
);

/// A link by mail that lets a person in without a password, once.
///
/// A row of the table `public.magic_link_invitations`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MagicLinkInvitation {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: MagicLinkInvitationId,
    /// `text`.
    pub email: String,
    /// Role that the person gets on following it.
    ///
    /// `uuid`, refers to `core.roles`.
    pub role_id: Option<RoleId>,
    /// SHA-256 of the token in the link.
    ///
    /// `bytea`.
    pub token_hash: Vec<u8>,
    /// `uuid`, refers to `core.users`.
    pub invited_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// `timestamptz`.
    pub expires_at: values::TimestampTz,
    /// `timestamptz`.
    pub used_at: Option<values::TimestampTz>,
}

impl MagicLinkInvitation {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `email`.
    pub const COLUMN_EMAIL: &'static str = "email";
    /// Name of the column `role_id`.
    pub const COLUMN_ROLE_ID: &'static str = "role_id";
    /// Name of the column `token_hash`.
    pub const COLUMN_TOKEN_HASH: &'static str = "token_hash";
    /// Name of the column `invited_by`.
    pub const COLUMN_INVITED_BY: &'static str = "invited_by";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `expires_at`.
    pub const COLUMN_EXPIRES_AT: &'static str = "expires_at";
    /// Name of the column `used_at`.
    pub const COLUMN_USED_AT: &'static str = "used_at";
    /// The row with these values of `dealership_id` and `token_hash`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_token_hash(
        dealership_id: DealershipId,
        token_hash: &[u8],
    ) -> relation::Query<Self, (DealershipId, &[u8])> {
        relation::Query::new(
            "SELECT dealership_id, id, email, role_id, token_hash, invited_by, created_at, expires_at, \
         used_at \
         FROM public.magic_link_invitations \
         WHERE dealership_id = $1::uuid AND token_hash = $2::bytea",
            (dealership_id, token_hash),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, email, role_id, token_hash, invited_by, created_at, expires_at, \
         used_at \
         FROM public.magic_link_invitations \
         WHERE dealership_id = $1::uuid \
         ORDER BY magic_link_invitations.dealership_id, magic_link_invitations.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `role_id`.
    #[must_use]
    pub const fn by_dealership_id_and_role_id(
        dealership_id: DealershipId,
        role_id: RoleId,
    ) -> relation::Query<Self, (DealershipId, RoleId)> {
        relation::Query::new(
            "SELECT dealership_id, id, email, role_id, token_hash, invited_by, created_at, expires_at, \
         used_at \
         FROM public.magic_link_invitations \
         WHERE dealership_id = $1::uuid AND role_id = $2::uuid \
         ORDER BY magic_link_invitations.dealership_id, magic_link_invitations.id",
            (dealership_id, role_id),
        )
    }

    /// All rows with these values of `dealership_id` and `invited_by`.
    #[must_use]
    pub const fn by_dealership_id_and_invited_by(
        dealership_id: DealershipId,
        invited_by: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, email, role_id, token_hash, invited_by, created_at, expires_at, \
         used_at \
         FROM public.magic_link_invitations \
         WHERE dealership_id = $1::uuid AND invited_by = $2::uuid \
         ORDER BY magic_link_invitations.dealership_id, magic_link_invitations.id",
            (dealership_id, invited_by),
        )
    }
}

impl relation::Relation for MagicLinkInvitation {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "magic_link_invitations";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "email",
        "role_id",
        "token_hash",
        "invited_by",
        "created_at",
        "expires_at",
        "used_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, email, role_id, token_hash, invited_by, created_at, expires_at, \
         used_at \
         FROM public.magic_link_invitations";
}

impl relation::Table for MagicLinkInvitation {
    type New = NewMagicLinkInvitation;
    type Patch = MagicLinkInvitationPatch;
    const INSERT: &'static str = "INSERT INTO public.magic_link_invitations \
         (dealership_id, id, email, role_id, token_hash, invited_by, created_at, expires_at, \
         used_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, \
         COALESCE($7::timestamptz, (now())::timestamptz), $8, $9) \
         RETURNING dealership_id, id, email, role_id, token_hash, invited_by, created_at, \
         expires_at, used_at";
}

impl relation::Keyed for MagicLinkInvitation {
    type Key = (DealershipId, MagicLinkInvitationId);
    const FIND: &'static str = "SELECT dealership_id, id, email, role_id, token_hash, invited_by, created_at, expires_at, \
         used_at \
         FROM public.magic_link_invitations \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, email, role_id, token_hash, invited_by, created_at, expires_at, \
         used_at \
         FROM public.magic_link_invitations \
         ORDER BY magic_link_invitations.dealership_id, magic_link_invitations.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, email, role_id, token_hash, invited_by, created_at, expires_at, \
         used_at \
         FROM public.magic_link_invitations \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY magic_link_invitations.dealership_id, magic_link_invitations.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.magic_link_invitations \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         email = CASE WHEN $5::boolean THEN $6::text ELSE email END, \
         role_id = CASE WHEN $7::boolean THEN $8::uuid ELSE role_id END, \
         token_hash = CASE WHEN $9::boolean THEN $10::bytea ELSE token_hash END, \
         invited_by = CASE WHEN $11::boolean THEN $12::uuid ELSE invited_by END, \
         created_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE created_at END, \
         expires_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE expires_at END, \
         used_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE used_at END \
         WHERE dealership_id = $19::uuid AND id = $20::uuid \
         RETURNING dealership_id, id, email, role_id, token_hash, invited_by, created_at, \
         expires_at, used_at";
    const DELETE: &'static str = "DELETE FROM public.magic_link_invitations \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    MagicLinkInvitation { dealership_id = "dealership_id", id = "id", email = "email",
    role_id = "role_id", token_hash = "token_hash", invited_by = "invited_by", created_at
    = "created_at", expires_at = "expires_at", used_at = "used_at" }
);

/// A row to insert into `public.magic_link_invitations`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMagicLinkInvitation {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<MagicLinkInvitationId>,
    /// `text`.
    pub email: String,
    /// Role that the person gets on following it.
    ///
    /// `uuid`, refers to `core.roles`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub role_id: Option<RoleId>,
    /// SHA-256 of the token in the link.
    ///
    /// `bytea`.
    pub token_hash: Vec<u8>,
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub invited_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    pub expires_at: values::TimestampTz,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub used_at: Option<values::TimestampTz>,
}

impl NewMagicLinkInvitation {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        email: String,
        token_hash: Vec<u8>,
        expires_at: values::TimestampTz,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            email,
            role_id: None,
            token_hash,
            invited_by: None,
            created_at: None,
            expires_at,
            used_at: None,
        }
    }
}

impl relation::NewRow for NewMagicLinkInvitation {
    type Row = MagicLinkInvitation;
}

rows::parameters!(
    NewMagicLinkInvitation { dealership_id, id, email, role_id, token_hash, invited_by,
    created_at, expires_at, used_at }
);

/// Changes to a row of `public.magic_link_invitations`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MagicLinkInvitationPatch {
    /// The new [`dealership_id`](MagicLinkInvitation::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](MagicLinkInvitation::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<MagicLinkInvitationId>,
    /// The new [`email`](MagicLinkInvitation::email).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub email: Option<String>,
    /// The new [`role_id`](MagicLinkInvitation::role_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub role_id: Option<Option<RoleId>>,
    /// The new [`token_hash`](MagicLinkInvitation::token_hash).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub token_hash: Option<Vec<u8>>,
    /// The new [`invited_by`](MagicLinkInvitation::invited_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub invited_by: Option<Option<UserId>>,
    /// The new [`created_at`](MagicLinkInvitation::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`expires_at`](MagicLinkInvitation::expires_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub expires_at: Option<values::TimestampTz>,
    /// The new [`used_at`](MagicLinkInvitation::used_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub used_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for MagicLinkInvitationPatch {
    type Row = MagicLinkInvitation;
}

rows::parameters!(
    MagicLinkInvitationPatch { [dealership_id], [id], [email], [role_id], [token_hash],
    [invited_by], [created_at], [expires_at], [used_at] }
);

/// A choice of a dealership, by its name.
///
/// A row of the table `public.settings`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Setting {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// For example `leads.auto_assign`.
    ///
    /// `text`.
    pub key: SettingId,
    /// `jsonb`.
    pub value: values::Jsonb,
    /// `uuid`, refers to `core.users`.
    pub updated_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    pub updated_at: values::TimestampTz,
}

impl Setting {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `key`.
    pub const COLUMN_KEY: &'static str = "key";
    /// Name of the column `value`.
    pub const COLUMN_VALUE: &'static str = "value";
    /// Name of the column `updated_by`.
    pub const COLUMN_UPDATED_BY: &'static str = "updated_by";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, key, value, updated_by, updated_at \
         FROM public.settings \
         WHERE dealership_id = $1::uuid \
         ORDER BY settings.dealership_id, settings.key",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `updated_by`.
    #[must_use]
    pub const fn by_dealership_id_and_updated_by(
        dealership_id: DealershipId,
        updated_by: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, key, value, updated_by, updated_at \
         FROM public.settings \
         WHERE dealership_id = $1::uuid AND updated_by = $2::uuid \
         ORDER BY settings.dealership_id, settings.key",
            (dealership_id, updated_by),
        )
    }
}

impl relation::Relation for Setting {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "settings";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "key",
        "value",
        "updated_by",
        "updated_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, key, value, updated_by, updated_at \
         FROM public.settings";
}

impl relation::Table for Setting {
    type New = NewSetting;
    type Patch = SettingPatch;
    const INSERT: &'static str = "INSERT INTO public.settings \
         (dealership_id, key, value, updated_by, updated_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, $3, $4, COALESCE($5::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, key, value, updated_by, updated_at";
}

impl relation::Keyed for Setting {
    type Key = (DealershipId, SettingId);
    const FIND: &'static str = "SELECT dealership_id, key, value, updated_by, updated_at \
         FROM public.settings \
         WHERE dealership_id = $1::uuid AND key = $2::text";
    const LIST: &'static str = "SELECT dealership_id, key, value, updated_by, updated_at \
         FROM public.settings \
         ORDER BY settings.dealership_id, settings.key LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, key, value, updated_by, updated_at \
         FROM public.settings \
         WHERE (dealership_id, key) > ($1::uuid, $2::text) \
         ORDER BY settings.dealership_id, settings.key LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.settings \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         key = CASE WHEN $3::boolean THEN $4::text ELSE key END, \
         value = CASE WHEN $5::boolean THEN $6::jsonb ELSE value END, \
         updated_by = CASE WHEN $7::boolean THEN $8::uuid ELSE updated_by END, \
         updated_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE updated_at END \
         WHERE dealership_id = $11::uuid AND key = $12::text \
         RETURNING dealership_id, key, value, updated_by, updated_at";
    const DELETE: &'static str = "DELETE FROM public.settings \
         WHERE dealership_id = $1::uuid AND key = $2::text";
}

rows::row!(
    Setting { dealership_id = "dealership_id", key = "key", value = "value", updated_by =
    "updated_by", updated_at = "updated_at" }
);

/// A row to insert into `public.settings`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSetting {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// For example `leads.auto_assign`.
    ///
    /// `text`.
    pub key: SettingId,
    /// `jsonb`.
    pub value: values::Jsonb,
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
}

impl NewSetting {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(key: SettingId, value: values::Jsonb) -> Self {
        Self {
            dealership_id: None,
            key,
            value,
            updated_by: None,
            updated_at: None,
        }
    }
}

impl relation::NewRow for NewSetting {
    type Row = Setting;
}

rows::parameters!(NewSetting { dealership_id, key, value, updated_by, updated_at });

/// Changes to a row of `public.settings`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SettingPatch {
    /// The new [`dealership_id`](Setting::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`key`](Setting::key).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub key: Option<SettingId>,
    /// The new [`value`](Setting::value).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub value: Option<values::Jsonb>,
    /// The new [`updated_by`](Setting::updated_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub updated_by: Option<Option<UserId>>,
    /// The new [`updated_at`](Setting::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
}

impl relation::Patch for SettingPatch {
    type Row = Setting;
}

rows::parameters!(
    SettingPatch { [dealership_id], [key], [value], [updated_by], [updated_at] }
);

/// A value that prompts and templates name, such as the name of the sales manager.
///
/// A row of the table `public.dealership_variables`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DealershipVariable {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// As templates write it between braces.
    ///
    /// `text`.
    pub name: DealershipVariableId,
    /// `text`.
    pub value: String,
    /// `text`, empty by default.
    pub description: String,
    /// `timestamptz`, `now()` by default.
    pub updated_at: values::TimestampTz,
}

impl DealershipVariable {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `value`.
    pub const COLUMN_VALUE: &'static str = "value";
    /// Name of the column `description`.
    pub const COLUMN_DESCRIPTION: &'static str = "description";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, name, value, description, updated_at \
         FROM public.dealership_variables \
         WHERE dealership_id = $1::uuid \
         ORDER BY dealership_variables.dealership_id, dealership_variables.name",
            (dealership_id,),
        )
    }
}

impl relation::Relation for DealershipVariable {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "dealership_variables";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "name",
        "value",
        "description",
        "updated_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, name, value, description, updated_at \
         FROM public.dealership_variables";
}

impl relation::Table for DealershipVariable {
    type New = NewDealershipVariable;
    type Patch = DealershipVariablePatch;
    const INSERT: &'static str = "INSERT INTO public.dealership_variables \
         (dealership_id, name, value, description, updated_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, $3, COALESCE($4::text, ''::text), COALESCE($5::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, name, value, description, updated_at";
}

impl relation::Keyed for DealershipVariable {
    type Key = (DealershipId, DealershipVariableId);
    const FIND: &'static str = "SELECT dealership_id, name, value, description, updated_at \
         FROM public.dealership_variables \
         WHERE dealership_id = $1::uuid AND name = $2::text";
    const LIST: &'static str = "SELECT dealership_id, name, value, description, updated_at \
         FROM public.dealership_variables \
         ORDER BY dealership_variables.dealership_id, dealership_variables.name LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, name, value, description, updated_at \
         FROM public.dealership_variables \
         WHERE (dealership_id, name) > ($1::uuid, $2::text) \
         ORDER BY dealership_variables.dealership_id, dealership_variables.name LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.dealership_variables \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         value = CASE WHEN $5::boolean THEN $6::text ELSE value END, \
         description = CASE WHEN $7::boolean THEN $8::text ELSE description END, \
         updated_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE updated_at END \
         WHERE dealership_id = $11::uuid AND name = $12::text \
         RETURNING dealership_id, name, value, description, updated_at";
    const DELETE: &'static str = "DELETE FROM public.dealership_variables \
         WHERE dealership_id = $1::uuid AND name = $2::text";
}

rows::row!(
    DealershipVariable { dealership_id = "dealership_id", name = "name", value = "value",
    description = "description", updated_at = "updated_at" }
);

/// A row to insert into `public.dealership_variables`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDealershipVariable {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// As templates write it between braces.
    ///
    /// `text`.
    pub name: DealershipVariableId,
    /// `text`.
    pub value: String,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub description: Option<String>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
}

impl NewDealershipVariable {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: DealershipVariableId, value: String) -> Self {
        Self {
            dealership_id: None,
            name,
            value,
            description: None,
            updated_at: None,
        }
    }
}

impl relation::NewRow for NewDealershipVariable {
    type Row = DealershipVariable;
}

rows::parameters!(
    NewDealershipVariable { dealership_id, name, value, description, updated_at }
);

/// Changes to a row of `public.dealership_variables`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DealershipVariablePatch {
    /// The new [`dealership_id`](DealershipVariable::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`name`](DealershipVariable::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<DealershipVariableId>,
    /// The new [`value`](DealershipVariable::value).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub value: Option<String>,
    /// The new [`description`](DealershipVariable::description).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub description: Option<String>,
    /// The new [`updated_at`](DealershipVariable::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
}

impl relation::Patch for DealershipVariablePatch {
    type Row = DealershipVariable;
}

rows::parameters!(
    DealershipVariablePatch { [dealership_id], [name], [value], [description],
    [updated_at] }
);

/// Something that was done to a dealership's rows, by whom and from where.
///
/// A row of the table `public.audit_logs`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AuditLog {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: AuditLogId,
    /// Nothing: a program or an AI agent.
    ///
    /// `uuid`, refers to `core.users`.
    pub user_id: Option<UserId>,
    /// The key that was used, if a program did it.
    ///
    /// `uuid`, refers to `core.api_keys`.
    pub api_key_id: Option<ApiKeyId>,
    /// For example `lead.assigned`.
    ///
    /// `text`.
    pub action: String,
    /// Table of what it was done to.
    ///
    /// `text`.
    pub entity: String,
    /// Nothing: the whole dealership.
    ///
    /// `uuid`.
    pub entity_id: Option<uuid::Uuid>,
    /// The columns that changed, as they were.
    ///
    /// `jsonb`.
    pub before: Option<values::Jsonb>,
    /// The same, as they became.
    ///
    /// `jsonb`.
    pub after: Option<values::Jsonb>,
    /// `inet`.
    pub ip: Option<values::Inet>,
    /// `timestamptz`, `now()` by default.
    pub occurred_at: values::TimestampTz,
}

impl AuditLog {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `api_key_id`.
    pub const COLUMN_API_KEY_ID: &'static str = "api_key_id";
    /// Name of the column `action`.
    pub const COLUMN_ACTION: &'static str = "action";
    /// Name of the column `entity`.
    pub const COLUMN_ENTITY: &'static str = "entity";
    /// Name of the column `entity_id`.
    pub const COLUMN_ENTITY_ID: &'static str = "entity_id";
    /// Name of the column `before`.
    pub const COLUMN_BEFORE: &'static str = "before";
    /// Name of the column `after`.
    pub const COLUMN_AFTER: &'static str = "after";
    /// Name of the column `ip`.
    pub const COLUMN_IP: &'static str = "ip";
    /// Name of the column `occurred_at`.
    pub const COLUMN_OCCURRED_AT: &'static str = "occurred_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, user_id, api_key_id, action, entity, entity_id, before, after, \
         ip, occurred_at \
         FROM public.audit_logs \
         WHERE dealership_id = $1::uuid \
         ORDER BY audit_logs.dealership_id, audit_logs.id",
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
            "SELECT dealership_id, id, user_id, api_key_id, action, entity, entity_id, before, after, \
         ip, occurred_at \
         FROM public.audit_logs \
         WHERE dealership_id = $1::uuid AND user_id = $2::uuid \
         ORDER BY audit_logs.dealership_id, audit_logs.id",
            (dealership_id, user_id),
        )
    }

    /// All rows with these values of `dealership_id` and `api_key_id`.
    #[must_use]
    pub const fn by_dealership_id_and_api_key_id(
        dealership_id: DealershipId,
        api_key_id: ApiKeyId,
    ) -> relation::Query<Self, (DealershipId, ApiKeyId)> {
        relation::Query::new(
            "SELECT dealership_id, id, user_id, api_key_id, action, entity, entity_id, before, after, \
         ip, occurred_at \
         FROM public.audit_logs \
         WHERE dealership_id = $1::uuid AND api_key_id = $2::uuid \
         ORDER BY audit_logs.dealership_id, audit_logs.id",
            (dealership_id, api_key_id),
        )
    }
}

impl relation::Relation for AuditLog {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "audit_logs";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "user_id",
        "api_key_id",
        "action",
        "entity",
        "entity_id",
        "before",
        "after",
        "ip",
        "occurred_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, user_id, api_key_id, action, entity, entity_id, before, after, \
         ip, occurred_at \
         FROM public.audit_logs";
}

impl relation::Table for AuditLog {
    type New = NewAuditLog;
    type Patch = AuditLogPatch;
    const INSERT: &'static str = "INSERT INTO public.audit_logs \
         (dealership_id, id, user_id, api_key_id, action, entity, entity_id, before, after, ip, \
         occurred_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, $8, $9, $10, \
         COALESCE($11::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, user_id, api_key_id, action, entity, entity_id, before, \
         after, ip, occurred_at";
}

impl relation::Keyed for AuditLog {
    type Key = (DealershipId, AuditLogId);
    const FIND: &'static str = "SELECT dealership_id, id, user_id, api_key_id, action, entity, entity_id, before, after, \
         ip, occurred_at \
         FROM public.audit_logs \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, user_id, api_key_id, action, entity, entity_id, before, after, \
         ip, occurred_at \
         FROM public.audit_logs \
         ORDER BY audit_logs.dealership_id, audit_logs.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, user_id, api_key_id, action, entity, entity_id, before, after, \
         ip, occurred_at \
         FROM public.audit_logs \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY audit_logs.dealership_id, audit_logs.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.audit_logs \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         user_id = CASE WHEN $5::boolean THEN $6::uuid ELSE user_id END, \
         api_key_id = CASE WHEN $7::boolean THEN $8::uuid ELSE api_key_id END, \
         action = CASE WHEN $9::boolean THEN $10::text ELSE action END, \
         entity = CASE WHEN $11::boolean THEN $12::text ELSE entity END, \
         entity_id = CASE WHEN $13::boolean THEN $14::uuid ELSE entity_id END, \
         before = CASE WHEN $15::boolean THEN $16::jsonb ELSE before END, \
         after = CASE WHEN $17::boolean THEN $18::jsonb ELSE after END, \
         ip = CASE WHEN $19::boolean THEN $20::inet ELSE ip END, \
         occurred_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE occurred_at END \
         WHERE dealership_id = $23::uuid AND id = $24::uuid \
         RETURNING dealership_id, id, user_id, api_key_id, action, entity, entity_id, before, \
         after, ip, occurred_at";
    const DELETE: &'static str = "DELETE FROM public.audit_logs \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    AuditLog { dealership_id = "dealership_id", id = "id", user_id = "user_id",
    api_key_id = "api_key_id", action = "action", entity = "entity", entity_id =
    "entity_id", before = "before", after = "after", ip = "ip", occurred_at =
    "occurred_at" }
);

/// A row to insert into `public.audit_logs`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAuditLog {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<AuditLogId>,
    /// Nothing: a program or an AI agent.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub user_id: Option<UserId>,
    /// The key that was used, if a program did it.
    ///
    /// `uuid`, refers to `core.api_keys`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub api_key_id: Option<ApiKeyId>,
    /// For example `lead.assigned`.
    ///
    /// `text`.
    pub action: String,
    /// Table of what it was done to.
    ///
    /// `text`.
    pub entity: String,
    /// Nothing: the whole dealership.
    ///
    /// `uuid`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub entity_id: Option<uuid::Uuid>,
    /// The columns that changed, as they were.
    ///
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub before: Option<values::Jsonb>,
    /// The same, as they became.
    ///
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub after: Option<values::Jsonb>,
    /// `inet`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub ip: Option<values::Inet>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub occurred_at: Option<values::TimestampTz>,
}

impl NewAuditLog {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(action: String, entity: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            user_id: None,
            api_key_id: None,
            action,
            entity,
            entity_id: None,
            before: None,
            after: None,
            ip: None,
            occurred_at: None,
        }
    }
}

impl relation::NewRow for NewAuditLog {
    type Row = AuditLog;
}

rows::parameters!(
    NewAuditLog { dealership_id, id, user_id, api_key_id, action, entity, entity_id,
    before, after, ip, occurred_at }
);

/// Changes to a row of `public.audit_logs`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AuditLogPatch {
    /// The new [`dealership_id`](AuditLog::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](AuditLog::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<AuditLogId>,
    /// The new [`user_id`](AuditLog::user_id).
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
    /// The new [`api_key_id`](AuditLog::api_key_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub api_key_id: Option<Option<ApiKeyId>>,
    /// The new [`action`](AuditLog::action).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub action: Option<String>,
    /// The new [`entity`](AuditLog::entity).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub entity: Option<String>,
    /// The new [`entity_id`](AuditLog::entity_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub entity_id: Option<Option<uuid::Uuid>>,
    /// The new [`before`](AuditLog::before).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub before: Option<Option<values::Jsonb>>,
    /// The new [`after`](AuditLog::after).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub after: Option<Option<values::Jsonb>>,
    /// The new [`ip`](AuditLog::ip).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub ip: Option<Option<values::Inet>>,
    /// The new [`occurred_at`](AuditLog::occurred_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub occurred_at: Option<values::TimestampTz>,
}

impl relation::Patch for AuditLogPatch {
    type Row = AuditLog;
}

rows::parameters!(
    AuditLogPatch { [dealership_id], [id], [user_id], [api_key_id], [action], [entity],
    [entity_id], [before], [after], [ip], [occurred_at] }
);
