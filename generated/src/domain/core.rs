// Made by `cargo xtask gen` from core.kdl. Edits here are lost: change the spec and generate again.

//! People, organizations, sign-in, permissions and the record of what was done.
//!
//! Types that all versions share.

pub(crate) mod v1;
pub(crate) mod v2;

use crate::{drivers, relation, rows, values};

/// Whether a person may use the portal.
///
/// The type `public.user_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum UserStatus {
    /// May sign in.
    #[cfg_attr(feature = "serde", serde(rename = "active"))]
    Active,
    /// Locked out by staff; may be let in again.
    #[cfg_attr(feature = "serde", serde(rename = "suspended"))]
    Suspended,
    /// Closed by the person; kept for the records that name them.
    #[cfg_attr(feature = "serde", serde(rename = "closed"))]
    Closed,
}

impl UserStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Active, Self::Suspended, Self::Closed];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Closed => "closed",
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
            "active" => Ok(Self::Active),
            "suspended" => Ok(Self::Suspended),
            "closed" => Ok(Self::Closed),
            _ => Err(relation::UnknownLabel::new("user_status", label)),
        }
    }
}

drivers::wire_label!(UserStatus, "public", "user_status");

/// What an organization does on the portal.
///
/// The type `public.organization_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum OrganizationKind {
    /// Sells and lets on behalf of owners.
    #[cfg_attr(feature = "serde", serde(rename = "agency"))]
    Agency,
    /// Builds and sells its own developments.
    #[cfg_attr(feature = "serde", serde(rename = "developer"))]
    Developer,
    /// Lets homes it owns.
    #[cfg_attr(feature = "serde", serde(rename = "landlord"))]
    Landlord,
}

impl OrganizationKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Agency, Self::Developer, Self::Landlord];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Agency => "agency",
            Self::Developer => "developer",
            Self::Landlord => "landlord",
        }
    }
}

impl std::fmt::Display for OrganizationKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for OrganizationKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "agency" => Ok(Self::Agency),
            "developer" => Ok(Self::Developer),
            "landlord" => Ok(Self::Landlord),
            _ => Err(relation::UnknownLabel::new("organization_kind", label)),
        }
    }
}

drivers::wire_label!(OrganizationKind, "public", "organization_kind");

/// How a person proves who they are.
///
/// The type `public.credential_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CredentialKind {
    /// An address and a password.
    #[cfg_attr(feature = "serde", serde(rename = "password"))]
    Password,
    /// A Google account.
    #[cfg_attr(feature = "serde", serde(rename = "google"))]
    Google,
    /// An Apple account.
    #[cfg_attr(feature = "serde", serde(rename = "apple"))]
    Apple,
}

impl CredentialKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Password, Self::Google, Self::Apple];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Google => "google",
            Self::Apple => "apple",
        }
    }
}

impl std::fmt::Display for CredentialKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for CredentialKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "password" => Ok(Self::Password),
            "google" => Ok(Self::Google),
            "apple" => Ok(Self::Apple),
            _ => Err(relation::UnknownLabel::new("credential_kind", label)),
        }
    }
}

drivers::wire_label!(CredentialKind, "public", "credential_kind");

/// What a mailed link allows.
///
/// The type `public.token_purpose` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TokenPurpose {
    /// Proves that the address is theirs.
    #[cfg_attr(feature = "serde", serde(rename = "verify_email"))]
    VerifyEmail,
    /// Sets a new password.
    #[cfg_attr(feature = "serde", serde(rename = "reset_password"))]
    ResetPassword,
    /// Signs in without a password.
    #[cfg_attr(feature = "serde", serde(rename = "sign_in"))]
    SignIn,
}

impl TokenPurpose {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::VerifyEmail,
        Self::ResetPassword,
        Self::SignIn,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::VerifyEmail => "verify_email",
            Self::ResetPassword => "reset_password",
            Self::SignIn => "sign_in",
        }
    }
}

impl std::fmt::Display for TokenPurpose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for TokenPurpose {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "verify_email" => Ok(Self::VerifyEmail),
            "reset_password" => Ok(Self::ResetPassword),
            "sign_in" => Ok(Self::SignIn),
            _ => Err(relation::UnknownLabel::new("token_purpose", label)),
        }
    }
}

drivers::wire_label!(TokenPurpose, "public", "token_purpose");

/// Where a person stands in an organization.
///
/// The type `public.membership_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum MembershipStatus {
    /// Acts for the organization as their roles allow.
    #[cfg_attr(feature = "serde", serde(rename = "active"))]
    Active,
    /// Sees everything, may change nothing.
    #[cfg_attr(feature = "serde", serde(rename = "paused"))]
    Paused,
    /// No longer belongs to it; kept for the records that name them.
    #[cfg_attr(feature = "serde", serde(rename = "left"))]
    Left,
}

impl MembershipStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Active, Self::Paused, Self::Left];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Paused => "paused",
            Self::Left => "left",
        }
    }
}

impl std::fmt::Display for MembershipStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for MembershipStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "active" => Ok(Self::Active),
            "paused" => Ok(Self::Paused),
            "left" => Ok(Self::Left),
            _ => Err(relation::UnknownLabel::new("membership_status", label)),
        }
    }
}

drivers::wire_label!(MembershipStatus, "public", "membership_status");

/// How a message reaches a person.
///
/// The type `public.notification_channel` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NotificationChannel {
    /// A mail to the address of the account.
    #[cfg_attr(feature = "serde", serde(rename = "email"))]
    Email,
    /// A text to the phone of the profile.
    #[cfg_attr(feature = "serde", serde(rename = "sms"))]
    Sms,
    /// A message on the devices that are signed in.
    #[cfg_attr(feature = "serde", serde(rename = "push"))]
    Push,
}

impl NotificationChannel {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Email, Self::Sms, Self::Push];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
            Self::Push => "push",
        }
    }
}

impl std::fmt::Display for NotificationChannel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for NotificationChannel {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "email" => Ok(Self::Email),
            "sms" => Ok(Self::Sms),
            "push" => Ok(Self::Push),
            _ => Err(relation::UnknownLabel::new("notification_channel", label)),
        }
    }
}

drivers::wire_label!(NotificationChannel, "public", "notification_channel");

/// Identifies a row of `public.users`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct UserId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for UserId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for UserId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(UserId, i64);

/// Identifies a row of `public.credentials`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct CredentialId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for CredentialId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for CredentialId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(CredentialId, i64);

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

/// Identifies a row of `public.mailed_tokens`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct MailedTokenId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for MailedTokenId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for MailedTokenId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(MailedTokenId, i64);

/// Identifies a row of `public.organizations`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct OrganizationId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for OrganizationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for OrganizationId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(OrganizationId, i64);

/// Identifies a row of `public.organization_invitations`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct OrganizationInvitationId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for OrganizationInvitationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for OrganizationInvitationId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(OrganizationInvitationId, uuid::Uuid);

/// Identifies a row of `public.roles`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct RoleId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for RoleId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for RoleId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(RoleId, i64);

/// Identifies a row of `public.permissions`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct PermissionId(
    /// The value as PostgreSQL stores it.
    pub String,
);

impl std::fmt::Display for PermissionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<String> for PermissionId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for PermissionId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

drivers::wire_as!(PermissionId, String);

/// Identifies a row of `public.role_assignments`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct RoleAssignmentId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for RoleAssignmentId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for RoleAssignmentId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(RoleAssignmentId, i64);

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

/// Identifies a row of `public.audit_log`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct AuditEntryId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for AuditEntryId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for AuditEntryId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(AuditEntryId, i64);

/// Identifies a row of `public.notifications`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct NotificationId(
    /// The value as PostgreSQL stores it.
    pub i64,
);

impl std::fmt::Display for NotificationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for NotificationId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

drivers::wire_as!(NotificationId, i64);

/// Identifies a row of `public.gates`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct GateId(
    /// The value as PostgreSQL stores it.
    pub String,
);

impl std::fmt::Display for GateId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<String> for GateId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for GateId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

drivers::wire_as!(GateId, String);

/// A person with an account.
///
/// A row of the table `public.users`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct User {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: UserId,
    /// Address for sign-in and mail, spelled as the person spells it.
    ///
    /// `text`.
    pub email: String,
    /// When the person proved that the address is theirs.
    ///
    /// `timestamptz`.
    pub email_verified_at: Option<values::TimestampTz>,
    /// Whether they may sign in.
    ///
    /// `user_status`, `active` by default.
    pub status: UserStatus,
    /// Works for the portal itself.
    ///
    /// `boolean`, `false` by default.
    pub is_staff: bool,
    /// When the account was opened.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// When the person closed the account.
    ///
    /// `timestamptz`.
    pub closed_at: Option<values::TimestampTz>,
}

impl User {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `email`.
    pub const COLUMN_EMAIL: &'static str = "email";
    /// Name of the column `email_verified_at`.
    pub const COLUMN_EMAIL_VERIFIED_AT: &'static str = "email_verified_at";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `is_staff`.
    pub const COLUMN_IS_STAFF: &'static str = "is_staff";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `closed_at`.
    pub const COLUMN_CLOSED_AT: &'static str = "closed_at";
}

impl relation::Relation for User {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "users";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "email",
        "email_verified_at",
        "status",
        "is_staff",
        "created_at",
        "closed_at",
    ];
    const SELECT: &'static str = "SELECT id, email, email_verified_at, status, is_staff, created_at, closed_at \
         FROM public.users";
}

impl relation::Table for User {
    type New = NewUser;
    type Patch = UserPatch;
    const INSERT: &'static str = "INSERT INTO public.users \
         (email, email_verified_at, status, is_staff, created_at, closed_at) \
         VALUES ($1, $2, COALESCE($3::public.user_status, 'active'::public.user_status), \
         COALESCE($4::boolean, 'false'::boolean), COALESCE($5::timestamptz, (now())::timestamptz), \
         $6) \
         RETURNING id, email, email_verified_at, status, is_staff, created_at, closed_at";
}

impl relation::Keyed for User {
    type Key = UserId;
    const FIND: &'static str = "SELECT id, email, email_verified_at, status, is_staff, created_at, closed_at \
         FROM public.users \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, email, email_verified_at, status, is_staff, created_at, closed_at \
         FROM public.users \
         ORDER BY users.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, email, email_verified_at, status, is_staff, created_at, closed_at \
         FROM public.users \
         WHERE id > $1::bigint \
         ORDER BY users.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.users \
         SET email = CASE WHEN $1::boolean THEN $2::text ELSE email END, \
         email_verified_at = CASE WHEN $3::boolean THEN $4::timestamptz ELSE email_verified_at END, \
         status = CASE WHEN $5::boolean THEN $6::public.user_status ELSE status END, \
         is_staff = CASE WHEN $7::boolean THEN $8::boolean ELSE is_staff END, \
         created_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE created_at END, \
         closed_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE closed_at END \
         WHERE id = $13::bigint \
         RETURNING id, email, email_verified_at, status, is_staff, created_at, closed_at";
    const DELETE: &'static str = "DELETE FROM public.users \
         WHERE id = $1::bigint";
}

rows::row!(
    User { id = "id", email = "email", email_verified_at = "email_verified_at", status =
    "status", is_staff = "is_staff", created_at = "created_at", closed_at = "closed_at" }
);

/// A row to insert into `public.users`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewUser {
    /// Address for sign-in and mail, spelled as the person spells it.
    ///
    /// `text`.
    pub email: String,
    /// When the person proved that the address is theirs.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub email_verified_at: Option<values::TimestampTz>,
    /// Whether they may sign in.
    ///
    /// `user_status`, `active` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<UserStatus>,
    /// Works for the portal itself.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_staff: Option<bool>,
    /// When the account was opened.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// When the person closed the account.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub closed_at: Option<values::TimestampTz>,
}

impl NewUser {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(email: String) -> Self {
        Self {
            email,
            email_verified_at: None,
            status: None,
            is_staff: None,
            created_at: None,
            closed_at: None,
        }
    }
}

impl relation::NewRow for NewUser {
    type Row = User;
}

rows::parameters!(
    NewUser { email, email_verified_at, status, is_staff, created_at, closed_at }
);

/// Changes to a row of `public.users`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserPatch {
    /// The new [`email`](User::email).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub email: Option<String>,
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
    /// The new [`status`](User::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<UserStatus>,
    /// The new [`is_staff`](User::is_staff).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_staff: Option<bool>,
    /// The new [`created_at`](User::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`closed_at`](User::closed_at).
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
}

impl relation::Patch for UserPatch {
    type Row = User;
}

rows::parameters!(
    UserPatch { [email], [email_verified_at], [status], [is_staff], [created_at],
    [closed_at] }
);

/// A WebAuthn credential held by a person's device.
///
/// A row of the table `public.passkeys`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Passkey {
    /// Identifier that the device gave.
    ///
    /// `bytea`.
    pub credential_id: Vec<u8>,
    /// Who signs in by it.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// COSE key that checks the signatures of the device.
    ///
    /// `bytea`.
    pub public_key: Vec<u8>,
    /// Grows with each use; a smaller number betrays a copy.
    ///
    /// `bigint`, `0` by default.
    pub signature_count: i64,
    /// What the person calls the device.
    ///
    /// `text`.
    pub label: String,
    /// How the device can be reached, for example `usb` or `internal`.
    ///
    /// `text[]`, `{}` by default.
    pub transports: Vec<String>,
    /// When the device was registered.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// Last sign-in by it; nothing: never used.
    ///
    /// `timestamptz`.
    pub last_used_at: Option<values::TimestampTz>,
}

impl Passkey {
    /// Name of the column `credential_id`.
    pub const COLUMN_CREDENTIAL_ID: &'static str = "credential_id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `public_key`.
    pub const COLUMN_PUBLIC_KEY: &'static str = "public_key";
    /// Name of the column `signature_count`.
    pub const COLUMN_SIGNATURE_COUNT: &'static str = "signature_count";
    /// Name of the column `label`.
    pub const COLUMN_LABEL: &'static str = "label";
    /// Name of the column `transports`.
    pub const COLUMN_TRANSPORTS: &'static str = "transports";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `last_used_at`.
    pub const COLUMN_LAST_USED_AT: &'static str = "last_used_at";
    /// All rows with this value of `user_id`.
    #[must_use]
    pub const fn by_user_id(user_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT credential_id, user_id, public_key, signature_count, label, transports, created_at, \
         last_used_at \
         FROM public.passkeys \
         WHERE user_id = $1::bigint \
         ORDER BY passkeys.credential_id",
            (user_id,),
        )
    }
}

impl relation::Relation for Passkey {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "passkeys";
    const COLUMNS: &'static [&'static str] = &[
        "credential_id",
        "user_id",
        "public_key",
        "signature_count",
        "label",
        "transports",
        "created_at",
        "last_used_at",
    ];
    const SELECT: &'static str = "SELECT credential_id, user_id, public_key, signature_count, label, transports, created_at, \
         last_used_at \
         FROM public.passkeys";
}

impl relation::Table for Passkey {
    type New = NewPasskey;
    type Patch = PasskeyPatch;
    const INSERT: &'static str = "INSERT INTO public.passkeys \
         (credential_id, user_id, public_key, signature_count, label, transports, created_at, \
         last_used_at) \
         VALUES ($1, $2, $3, COALESCE($4::bigint, '0'::bigint), $5, \
         COALESCE($6::text[], '{}'::text[]), COALESCE($7::timestamptz, (now())::timestamptz), $8) \
         RETURNING credential_id, user_id, public_key, signature_count, label, transports, \
         created_at, last_used_at";
}

impl relation::Keyed for Passkey {
    type Key = Vec<u8>;
    const FIND: &'static str = "SELECT credential_id, user_id, public_key, signature_count, label, transports, created_at, \
         last_used_at \
         FROM public.passkeys \
         WHERE credential_id = $1::bytea";
    const LIST: &'static str = "SELECT credential_id, user_id, public_key, signature_count, label, transports, created_at, \
         last_used_at \
         FROM public.passkeys \
         ORDER BY passkeys.credential_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT credential_id, user_id, public_key, signature_count, label, transports, created_at, \
         last_used_at \
         FROM public.passkeys \
         WHERE credential_id > $1::bytea \
         ORDER BY passkeys.credential_id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.passkeys \
         SET credential_id = CASE WHEN $1::boolean THEN $2::bytea ELSE credential_id END, \
         user_id = CASE WHEN $3::boolean THEN $4::bigint ELSE user_id END, \
         public_key = CASE WHEN $5::boolean THEN $6::bytea ELSE public_key END, \
         signature_count = CASE WHEN $7::boolean THEN $8::bigint ELSE signature_count END, \
         label = CASE WHEN $9::boolean THEN $10::text ELSE label END, \
         transports = CASE WHEN $11::boolean THEN $12::text[] ELSE transports END, \
         created_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE created_at END, \
         last_used_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE last_used_at END \
         WHERE credential_id = $17::bytea \
         RETURNING credential_id, user_id, public_key, signature_count, label, transports, \
         created_at, last_used_at";
    const DELETE: &'static str = "DELETE FROM public.passkeys \
         WHERE credential_id = $1::bytea";
}

rows::row!(
    Passkey { credential_id = "credential_id", user_id = "user_id", public_key =
    "public_key", signature_count = "signature_count", label = "label", transports =
    "transports", created_at = "created_at", last_used_at = "last_used_at" }
);

/// A row to insert into `public.passkeys`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewPasskey {
    /// Identifier that the device gave.
    ///
    /// `bytea`.
    pub credential_id: Vec<u8>,
    /// Who signs in by it.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// COSE key that checks the signatures of the device.
    ///
    /// `bytea`.
    pub public_key: Vec<u8>,
    /// Grows with each use; a smaller number betrays a copy.
    ///
    /// `bigint`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub signature_count: Option<i64>,
    /// What the person calls the device.
    ///
    /// `text`.
    pub label: String,
    /// How the device can be reached, for example `usb` or `internal`.
    ///
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub transports: Option<Vec<String>>,
    /// When the device was registered.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// Last sign-in by it; nothing: never used.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub last_used_at: Option<values::TimestampTz>,
}

impl NewPasskey {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        credential_id: Vec<u8>,
        user_id: UserId,
        public_key: Vec<u8>,
        label: String,
    ) -> Self {
        Self {
            credential_id,
            user_id,
            public_key,
            signature_count: None,
            label,
            transports: None,
            created_at: None,
            last_used_at: None,
        }
    }
}

impl relation::NewRow for NewPasskey {
    type Row = Passkey;
}

rows::parameters!(
    NewPasskey { credential_id, user_id, public_key, signature_count, label, transports,
    created_at, last_used_at }
);

/// Changes to a row of `public.passkeys`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PasskeyPatch {
    /// The new [`credential_id`](Passkey::credential_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub credential_id: Option<Vec<u8>>,
    /// The new [`user_id`](Passkey::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub user_id: Option<UserId>,
    /// The new [`public_key`](Passkey::public_key).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub public_key: Option<Vec<u8>>,
    /// The new [`signature_count`](Passkey::signature_count).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub signature_count: Option<i64>,
    /// The new [`label`](Passkey::label).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub label: Option<String>,
    /// The new [`transports`](Passkey::transports).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub transports: Option<Vec<String>>,
    /// The new [`created_at`](Passkey::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`last_used_at`](Passkey::last_used_at).
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
}

impl relation::Patch for PasskeyPatch {
    type Row = Passkey;
}

rows::parameters!(
    PasskeyPatch { [credential_id], [user_id], [public_key], [signature_count], [label],
    [transports], [created_at], [last_used_at] }
);

/// A signed-in browser or app.
///
/// A row of the table `public.sessions`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserSession {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    pub id: UserSessionId,
    /// Who is signed in.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// SHA-256 of the token; the token itself is known to the client alone.
    ///
    /// `bytea`.
    pub token_hash: Vec<u8>,
    /// Address of the last request.
    ///
    /// `inet`.
    pub ip: Option<values::Inet>,
    /// What the browser or app calls itself.
    ///
    /// `text`.
    pub user_agent: Option<String>,
    /// When they signed in.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// When the last request came.
    ///
    /// `timestamptz`, `now()` by default.
    pub last_seen_at: values::TimestampTz,
    /// When the session ends unless it is used.
    ///
    /// `timestamptz`.
    pub expires_at: values::TimestampTz,
    /// When it was ended early, by the person or by staff.
    ///
    /// `timestamptz`.
    pub revoked_at: Option<values::TimestampTz>,
}

impl UserSession {
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
    /// The row with this value of `token_hash`, if there is one.
    #[must_use]
    pub const fn by_token_hash(token_hash: &[u8]) -> relation::Query<Self, (&[u8],)> {
        relation::Query::new(
            "SELECT id, user_id, token_hash, ip, user_agent, created_at, last_seen_at, expires_at, \
         revoked_at \
         FROM public.sessions \
         WHERE token_hash = $1::bytea",
            (token_hash,),
        )
    }

    /// All rows with this value of `user_id`.
    #[must_use]
    pub const fn by_user_id(user_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, user_id, token_hash, ip, user_agent, created_at, last_seen_at, expires_at, \
         revoked_at \
         FROM public.sessions \
         WHERE user_id = $1::bigint \
         ORDER BY sessions.id",
            (user_id,),
        )
    }
}

impl relation::Relation for UserSession {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "sessions";
    const COLUMNS: &'static [&'static str] = &[
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
    const SELECT: &'static str = "SELECT id, user_id, token_hash, ip, user_agent, created_at, last_seen_at, expires_at, \
         revoked_at \
         FROM public.sessions";
}

impl relation::Table for UserSession {
    type New = NewUserSession;
    type Patch = UserSessionPatch;
    const INSERT: &'static str = "INSERT INTO public.sessions \
         (id, user_id, token_hash, ip, user_agent, created_at, last_seen_at, expires_at, \
         revoked_at) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, $3, $4, $5, \
         COALESCE($6::timestamptz, (now())::timestamptz), \
         COALESCE($7::timestamptz, (now())::timestamptz), $8, $9) \
         RETURNING id, user_id, token_hash, ip, user_agent, created_at, last_seen_at, expires_at, \
         revoked_at";
}

impl relation::Keyed for UserSession {
    type Key = UserSessionId;
    const FIND: &'static str = "SELECT id, user_id, token_hash, ip, user_agent, created_at, last_seen_at, expires_at, \
         revoked_at \
         FROM public.sessions \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, user_id, token_hash, ip, user_agent, created_at, last_seen_at, expires_at, \
         revoked_at \
         FROM public.sessions \
         ORDER BY sessions.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, user_id, token_hash, ip, user_agent, created_at, last_seen_at, expires_at, \
         revoked_at \
         FROM public.sessions \
         WHERE id > $1::uuid \
         ORDER BY sessions.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.sessions \
         SET id = CASE WHEN $1::boolean THEN $2::uuid ELSE id END, \
         user_id = CASE WHEN $3::boolean THEN $4::bigint ELSE user_id END, \
         token_hash = CASE WHEN $5::boolean THEN $6::bytea ELSE token_hash END, \
         ip = CASE WHEN $7::boolean THEN $8::inet ELSE ip END, \
         user_agent = CASE WHEN $9::boolean THEN $10::text ELSE user_agent END, \
         created_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE created_at END, \
         last_seen_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE last_seen_at END, \
         expires_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE expires_at END, \
         revoked_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE revoked_at END \
         WHERE id = $19::uuid \
         RETURNING id, user_id, token_hash, ip, user_agent, created_at, last_seen_at, expires_at, \
         revoked_at";
    const DELETE: &'static str = "DELETE FROM public.sessions \
         WHERE id = $1::uuid";
}

rows::row!(
    UserSession { id = "id", user_id = "user_id", token_hash = "token_hash", ip = "ip",
    user_agent = "user_agent", created_at = "created_at", last_seen_at = "last_seen_at",
    expires_at = "expires_at", revoked_at = "revoked_at" }
);

/// A row to insert into `public.sessions`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewUserSession {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<UserSessionId>,
    /// Who is signed in.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// SHA-256 of the token; the token itself is known to the client alone.
    ///
    /// `bytea`.
    pub token_hash: Vec<u8>,
    /// Address of the last request.
    ///
    /// `inet`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub ip: Option<values::Inet>,
    /// What the browser or app calls itself.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub user_agent: Option<String>,
    /// When they signed in.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// When the last request came.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub last_seen_at: Option<values::TimestampTz>,
    /// When the session ends unless it is used.
    ///
    /// `timestamptz`.
    pub expires_at: values::TimestampTz,
    /// When it was ended early, by the person or by staff.
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
    NewUserSession { id, user_id, token_hash, ip, user_agent, created_at, last_seen_at,
    expires_at, revoked_at }
);

/// Changes to a row of `public.sessions`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserSessionPatch {
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
    UserSessionPatch { [id], [user_id], [token_hash], [ip], [user_agent], [created_at],
    [last_seen_at], [expires_at], [revoked_at] }
);

/// A link sent by mail that may be used once.
///
/// A row of the table `public.mailed_tokens`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailedToken {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: MailedTokenId,
    /// Whose address the link was sent to.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// What following the link does.
    ///
    /// `token_purpose`.
    pub purpose: TokenPurpose,
    /// SHA-256 of the token in the link.
    ///
    /// `bytea`.
    pub token_hash: Vec<u8>,
    /// When the link stops working.
    ///
    /// `timestamptz`.
    pub expires_at: values::TimestampTz,
    /// When it was followed; it works once.
    ///
    /// `timestamptz`.
    pub used_at: Option<values::TimestampTz>,
    /// When it was sent.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl MailedToken {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `purpose`.
    pub const COLUMN_PURPOSE: &'static str = "purpose";
    /// Name of the column `token_hash`.
    pub const COLUMN_TOKEN_HASH: &'static str = "token_hash";
    /// Name of the column `expires_at`.
    pub const COLUMN_EXPIRES_AT: &'static str = "expires_at";
    /// Name of the column `used_at`.
    pub const COLUMN_USED_AT: &'static str = "used_at";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with this value of `token_hash`, if there is one.
    #[must_use]
    pub const fn by_token_hash(token_hash: &[u8]) -> relation::Query<Self, (&[u8],)> {
        relation::Query::new(
            "SELECT id, user_id, purpose, token_hash, expires_at, used_at, created_at \
         FROM public.mailed_tokens \
         WHERE token_hash = $1::bytea",
            (token_hash,),
        )
    }

    /// All rows with this value of `user_id`.
    #[must_use]
    pub const fn by_user_id(user_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, user_id, purpose, token_hash, expires_at, used_at, created_at \
         FROM public.mailed_tokens \
         WHERE user_id = $1::bigint \
         ORDER BY mailed_tokens.id",
            (user_id,),
        )
    }
}

impl relation::Relation for MailedToken {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "mailed_tokens";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "user_id",
        "purpose",
        "token_hash",
        "expires_at",
        "used_at",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT id, user_id, purpose, token_hash, expires_at, used_at, created_at \
         FROM public.mailed_tokens";
}

impl relation::Table for MailedToken {
    type New = NewMailedToken;
    type Patch = MailedTokenPatch;
    const INSERT: &'static str = "INSERT INTO public.mailed_tokens \
         (user_id, purpose, token_hash, expires_at, used_at, created_at) \
         VALUES ($1, $2, $3, $4, $5, COALESCE($6::timestamptz, (now())::timestamptz)) \
         RETURNING id, user_id, purpose, token_hash, expires_at, used_at, created_at";
}

impl relation::Keyed for MailedToken {
    type Key = MailedTokenId;
    const FIND: &'static str = "SELECT id, user_id, purpose, token_hash, expires_at, used_at, created_at \
         FROM public.mailed_tokens \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, user_id, purpose, token_hash, expires_at, used_at, created_at \
         FROM public.mailed_tokens \
         ORDER BY mailed_tokens.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, user_id, purpose, token_hash, expires_at, used_at, created_at \
         FROM public.mailed_tokens \
         WHERE id > $1::bigint \
         ORDER BY mailed_tokens.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.mailed_tokens \
         SET user_id = CASE WHEN $1::boolean THEN $2::bigint ELSE user_id END, \
         purpose = CASE WHEN $3::boolean THEN $4::public.token_purpose ELSE purpose END, \
         token_hash = CASE WHEN $5::boolean THEN $6::bytea ELSE token_hash END, \
         expires_at = CASE WHEN $7::boolean THEN $8::timestamptz ELSE expires_at END, \
         used_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE used_at END, \
         created_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE created_at END \
         WHERE id = $13::bigint \
         RETURNING id, user_id, purpose, token_hash, expires_at, used_at, created_at";
    const DELETE: &'static str = "DELETE FROM public.mailed_tokens \
         WHERE id = $1::bigint";
}

rows::row!(
    MailedToken { id = "id", user_id = "user_id", purpose = "purpose", token_hash =
    "token_hash", expires_at = "expires_at", used_at = "used_at", created_at =
    "created_at" }
);

/// A row to insert into `public.mailed_tokens`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMailedToken {
    /// Whose address the link was sent to.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// What following the link does.
    ///
    /// `token_purpose`.
    pub purpose: TokenPurpose,
    /// SHA-256 of the token in the link.
    ///
    /// `bytea`.
    pub token_hash: Vec<u8>,
    /// When the link stops working.
    ///
    /// `timestamptz`.
    pub expires_at: values::TimestampTz,
    /// When it was followed; it works once.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub used_at: Option<values::TimestampTz>,
    /// When it was sent.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewMailedToken {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        user_id: UserId,
        purpose: TokenPurpose,
        token_hash: Vec<u8>,
        expires_at: values::TimestampTz,
    ) -> Self {
        Self {
            user_id,
            purpose,
            token_hash,
            expires_at,
            used_at: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewMailedToken {
    type Row = MailedToken;
}

rows::parameters!(
    NewMailedToken { user_id, purpose, token_hash, expires_at, used_at, created_at }
);

/// Changes to a row of `public.mailed_tokens`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailedTokenPatch {
    /// The new [`user_id`](MailedToken::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub user_id: Option<UserId>,
    /// The new [`purpose`](MailedToken::purpose).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub purpose: Option<TokenPurpose>,
    /// The new [`token_hash`](MailedToken::token_hash).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub token_hash: Option<Vec<u8>>,
    /// The new [`expires_at`](MailedToken::expires_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub expires_at: Option<values::TimestampTz>,
    /// The new [`used_at`](MailedToken::used_at).
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
    /// The new [`created_at`](MailedToken::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for MailedTokenPatch {
    type Row = MailedToken;
}

rows::parameters!(
    MailedTokenPatch { [user_id], [purpose], [token_hash], [expires_at], [used_at],
    [created_at] }
);

/// An invitation to join an organization.
///
/// A row of the table `public.organization_invitations`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OrganizationInvitation {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    pub id: OrganizationInvitationId,
    /// Who invites.
    ///
    /// `bigint`, refers to `core.organizations`.
    pub organization_id: OrganizationId,
    /// Whom the invitation was mailed to.
    ///
    /// `text`.
    pub email: String,
    /// Role that the person gets on joining.
    ///
    /// `bigint`, refers to `core.roles`.
    pub role_id: RoleId,
    /// The member who sent it.
    ///
    /// `bigint`, refers to `core.users`.
    pub invited_by: Option<UserId>,
    /// How long it may be accepted, from when it was sent.
    ///
    /// `interval`, `7 days` by default.
    pub valid_for: values::Interval,
    /// When it was sent.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// When the person joined; nothing: still open or run out.
    ///
    /// `timestamptz`.
    pub accepted_at: Option<values::TimestampTz>,
}

impl OrganizationInvitation {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `organization_id`.
    pub const COLUMN_ORGANIZATION_ID: &'static str = "organization_id";
    /// Name of the column `email`.
    pub const COLUMN_EMAIL: &'static str = "email";
    /// Name of the column `role_id`.
    pub const COLUMN_ROLE_ID: &'static str = "role_id";
    /// Name of the column `invited_by`.
    pub const COLUMN_INVITED_BY: &'static str = "invited_by";
    /// Name of the column `valid_for`.
    pub const COLUMN_VALID_FOR: &'static str = "valid_for";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `accepted_at`.
    pub const COLUMN_ACCEPTED_AT: &'static str = "accepted_at";
    /// All rows with this value of `organization_id`.
    #[must_use]
    pub const fn by_organization_id(
        organization_id: OrganizationId,
    ) -> relation::Query<Self, (OrganizationId,)> {
        relation::Query::new(
            "SELECT id, organization_id, email, role_id, invited_by, valid_for, created_at, accepted_at \
         FROM public.organization_invitations \
         WHERE organization_id = $1::bigint \
         ORDER BY organization_invitations.id",
            (organization_id,),
        )
    }

    /// All rows with this value of `role_id`.
    #[must_use]
    pub const fn by_role_id(role_id: RoleId) -> relation::Query<Self, (RoleId,)> {
        relation::Query::new(
            "SELECT id, organization_id, email, role_id, invited_by, valid_for, created_at, accepted_at \
         FROM public.organization_invitations \
         WHERE role_id = $1::bigint \
         ORDER BY organization_invitations.id",
            (role_id,),
        )
    }

    /// All rows with this value of `invited_by`.
    #[must_use]
    pub const fn by_invited_by(invited_by: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, organization_id, email, role_id, invited_by, valid_for, created_at, accepted_at \
         FROM public.organization_invitations \
         WHERE invited_by = $1::bigint \
         ORDER BY organization_invitations.id",
            (invited_by,),
        )
    }
}

impl relation::Relation for OrganizationInvitation {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "organization_invitations";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "organization_id",
        "email",
        "role_id",
        "invited_by",
        "valid_for",
        "created_at",
        "accepted_at",
    ];
    const SELECT: &'static str = "SELECT id, organization_id, email, role_id, invited_by, valid_for, created_at, accepted_at \
         FROM public.organization_invitations";
}

impl relation::Table for OrganizationInvitation {
    type New = NewOrganizationInvitation;
    type Patch = OrganizationInvitationPatch;
    const INSERT: &'static str = "INSERT INTO public.organization_invitations \
         (id, organization_id, email, role_id, invited_by, valid_for, created_at, accepted_at) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, $3, $4, $5, \
         COALESCE($6::interval, '7 days'::interval), \
         COALESCE($7::timestamptz, (now())::timestamptz), $8) \
         RETURNING id, organization_id, email, role_id, invited_by, valid_for, created_at, \
         accepted_at";
}

impl relation::Keyed for OrganizationInvitation {
    type Key = OrganizationInvitationId;
    const FIND: &'static str = "SELECT id, organization_id, email, role_id, invited_by, valid_for, created_at, accepted_at \
         FROM public.organization_invitations \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, organization_id, email, role_id, invited_by, valid_for, created_at, accepted_at \
         FROM public.organization_invitations \
         ORDER BY organization_invitations.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, organization_id, email, role_id, invited_by, valid_for, created_at, accepted_at \
         FROM public.organization_invitations \
         WHERE id > $1::uuid \
         ORDER BY organization_invitations.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.organization_invitations \
         SET id = CASE WHEN $1::boolean THEN $2::uuid ELSE id END, \
         organization_id = CASE WHEN $3::boolean THEN $4::bigint ELSE organization_id END, \
         email = CASE WHEN $5::boolean THEN $6::text ELSE email END, \
         role_id = CASE WHEN $7::boolean THEN $8::bigint ELSE role_id END, \
         invited_by = CASE WHEN $9::boolean THEN $10::bigint ELSE invited_by END, \
         valid_for = CASE WHEN $11::boolean THEN $12::interval ELSE valid_for END, \
         created_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE created_at END, \
         accepted_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE accepted_at END \
         WHERE id = $17::uuid \
         RETURNING id, organization_id, email, role_id, invited_by, valid_for, created_at, \
         accepted_at";
    const DELETE: &'static str = "DELETE FROM public.organization_invitations \
         WHERE id = $1::uuid";
}

rows::row!(
    OrganizationInvitation { id = "id", organization_id = "organization_id", email =
    "email", role_id = "role_id", invited_by = "invited_by", valid_for = "valid_for",
    created_at = "created_at", accepted_at = "accepted_at" }
);

/// A row to insert into `public.organization_invitations`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewOrganizationInvitation {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<OrganizationInvitationId>,
    /// Who invites.
    ///
    /// `bigint`, refers to `core.organizations`.
    pub organization_id: OrganizationId,
    /// Whom the invitation was mailed to.
    ///
    /// `text`.
    pub email: String,
    /// Role that the person gets on joining.
    ///
    /// `bigint`, refers to `core.roles`.
    pub role_id: RoleId,
    /// The member who sent it.
    ///
    /// `bigint`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub invited_by: Option<UserId>,
    /// How long it may be accepted, from when it was sent.
    ///
    /// `interval`, `7 days` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub valid_for: Option<values::Interval>,
    /// When it was sent.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// When the person joined; nothing: still open or run out.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub accepted_at: Option<values::TimestampTz>,
}

impl NewOrganizationInvitation {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        organization_id: OrganizationId,
        email: String,
        role_id: RoleId,
    ) -> Self {
        Self {
            id: None,
            organization_id,
            email,
            role_id,
            invited_by: None,
            valid_for: None,
            created_at: None,
            accepted_at: None,
        }
    }
}

impl relation::NewRow for NewOrganizationInvitation {
    type Row = OrganizationInvitation;
}

rows::parameters!(
    NewOrganizationInvitation { id, organization_id, email, role_id, invited_by,
    valid_for, created_at, accepted_at }
);

/// Changes to a row of `public.organization_invitations`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OrganizationInvitationPatch {
    /// The new [`id`](OrganizationInvitation::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<OrganizationInvitationId>,
    /// The new [`organization_id`](OrganizationInvitation::organization_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub organization_id: Option<OrganizationId>,
    /// The new [`email`](OrganizationInvitation::email).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub email: Option<String>,
    /// The new [`role_id`](OrganizationInvitation::role_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub role_id: Option<RoleId>,
    /// The new [`invited_by`](OrganizationInvitation::invited_by).
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
    /// The new [`valid_for`](OrganizationInvitation::valid_for).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub valid_for: Option<values::Interval>,
    /// The new [`created_at`](OrganizationInvitation::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`accepted_at`](OrganizationInvitation::accepted_at).
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
}

impl relation::Patch for OrganizationInvitationPatch {
    type Row = OrganizationInvitation;
}

rows::parameters!(
    OrganizationInvitationPatch { [id], [organization_id], [email], [role_id],
    [invited_by], [valid_for], [created_at], [accepted_at] }
);

/// A named set of permissions.
///
/// A row of the table `public.roles`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Role {
    /// The built-in roles have fixed numbers.
    ///
    /// `bigint`, numbered by the database where no number is given.
    pub id: RoleId,
    /// Name as staff see it.
    ///
    /// `text`.
    pub name: String,
    /// What holders of the role do.
    ///
    /// `text`, empty by default.
    pub description: String,
    /// Role whose permissions are included.
    ///
    /// `bigint`, refers to `core.roles`.
    pub inherits_from: Option<RoleId>,
    /// Belongs to the portal and cannot be deleted.
    ///
    /// `boolean`, `false` by default.
    pub is_builtin: bool,
}

impl Role {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `description`.
    pub const COLUMN_DESCRIPTION: &'static str = "description";
    /// Name of the column `inherits_from`.
    pub const COLUMN_INHERITS_FROM: &'static str = "inherits_from";
    /// Name of the column `is_builtin`.
    pub const COLUMN_IS_BUILTIN: &'static str = "is_builtin";
    /// The row with this value of `name`, if there is one.
    #[must_use]
    pub const fn by_name(name: &str) -> relation::Query<Self, (&str,)> {
        relation::Query::new(
            "SELECT id, name, description, inherits_from, is_builtin \
         FROM public.roles \
         WHERE name = $1::text",
            (name,),
        )
    }

    /// All rows with this value of `inherits_from`.
    #[must_use]
    pub const fn by_inherits_from(
        inherits_from: RoleId,
    ) -> relation::Query<Self, (RoleId,)> {
        relation::Query::new(
            "SELECT id, name, description, inherits_from, is_builtin \
         FROM public.roles \
         WHERE inherits_from = $1::bigint \
         ORDER BY roles.id",
            (inherits_from,),
        )
    }
}

impl relation::Relation for Role {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "roles";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "name",
        "description",
        "inherits_from",
        "is_builtin",
    ];
    const SELECT: &'static str = "SELECT id, name, description, inherits_from, is_builtin \
         FROM public.roles";
}

impl relation::Table for Role {
    type New = NewRole;
    type Patch = RolePatch;
    const INSERT: &'static str = "INSERT INTO public.roles \
         (id, name, description, inherits_from, is_builtin) \
         VALUES (COALESCE($1::bigint, nextval(pg_get_serial_sequence('public.roles', 'id'))), $2, \
         COALESCE($3::text, ''::text), $4, COALESCE($5::boolean, 'false'::boolean)) \
         RETURNING id, name, description, inherits_from, is_builtin";
}

impl relation::Keyed for Role {
    type Key = RoleId;
    const FIND: &'static str = "SELECT id, name, description, inherits_from, is_builtin \
         FROM public.roles \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, name, description, inherits_from, is_builtin \
         FROM public.roles \
         ORDER BY roles.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, description, inherits_from, is_builtin \
         FROM public.roles \
         WHERE id > $1::bigint \
         ORDER BY roles.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.roles \
         SET id = CASE WHEN $1::boolean THEN $2::bigint ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         description = CASE WHEN $5::boolean THEN $6::text ELSE description END, \
         inherits_from = CASE WHEN $7::boolean THEN $8::bigint ELSE inherits_from END, \
         is_builtin = CASE WHEN $9::boolean THEN $10::boolean ELSE is_builtin END \
         WHERE id = $11::bigint \
         RETURNING id, name, description, inherits_from, is_builtin";
    const DELETE: &'static str = "DELETE FROM public.roles \
         WHERE id = $1::bigint";
}

rows::row!(
    Role { id = "id", name = "name", description = "description", inherits_from =
    "inherits_from", is_builtin = "is_builtin" }
);

/// A row to insert into `public.roles`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewRole {
    /// The built-in roles have fixed numbers.
    ///
    /// `bigint`, numbered by the database where no number is given.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<RoleId>,
    /// Name as staff see it.
    ///
    /// `text`.
    pub name: String,
    /// What holders of the role do.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub description: Option<String>,
    /// Role whose permissions are included.
    ///
    /// `bigint`, refers to `core.roles`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub inherits_from: Option<RoleId>,
    /// Belongs to the portal and cannot be deleted.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_builtin: Option<bool>,
}

impl NewRole {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String) -> Self {
        Self {
            id: None,
            name,
            description: None,
            inherits_from: None,
            is_builtin: None,
        }
    }
}

impl relation::NewRow for NewRole {
    type Row = Role;
}

rows::parameters!(NewRole { id, name, description, inherits_from, is_builtin });

/// Changes to a row of `public.roles`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RolePatch {
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
    /// The new [`inherits_from`](Role::inherits_from).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub inherits_from: Option<Option<RoleId>>,
    /// The new [`is_builtin`](Role::is_builtin).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_builtin: Option<bool>,
}

impl relation::Patch for RolePatch {
    type Row = Role;
}

rows::parameters!(
    RolePatch { [id], [name], [description], [inherits_from], [is_builtin] }
);

/// Something that a role may allow.
///
/// A row of the table `public.permissions`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Permission {
    /// Stable name in code, for example `listing.publish`.
    ///
    /// `text`.
    pub code: PermissionId,
    /// What it allows, for the page on which roles are edited.
    ///
    /// `text`.
    pub description: String,
}

impl Permission {
    /// Name of the column `code`.
    pub const COLUMN_CODE: &'static str = "code";
    /// Name of the column `description`.
    pub const COLUMN_DESCRIPTION: &'static str = "description";
}

impl relation::Relation for Permission {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "permissions";
    const COLUMNS: &'static [&'static str] = &["code", "description"];
    const SELECT: &'static str = "SELECT code, description \
         FROM public.permissions";
}

impl relation::Table for Permission {
    type New = NewPermission;
    type Patch = PermissionPatch;
    const INSERT: &'static str = "INSERT INTO public.permissions \
         (code, description) \
         VALUES ($1, $2) \
         RETURNING code, description";
}

impl relation::Keyed for Permission {
    type Key = PermissionId;
    const FIND: &'static str = "SELECT code, description \
         FROM public.permissions \
         WHERE code = $1::text";
    const LIST: &'static str = "SELECT code, description \
         FROM public.permissions \
         ORDER BY permissions.code LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT code, description \
         FROM public.permissions \
         WHERE code > $1::text \
         ORDER BY permissions.code LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.permissions \
         SET code = CASE WHEN $1::boolean THEN $2::text ELSE code END, \
         description = CASE WHEN $3::boolean THEN $4::text ELSE description END \
         WHERE code = $5::text \
         RETURNING code, description";
    const DELETE: &'static str = "DELETE FROM public.permissions \
         WHERE code = $1::text";
}

rows::row!(Permission { code = "code", description = "description" });

/// A row to insert into `public.permissions`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewPermission {
    /// Stable name in code, for example `listing.publish`.
    ///
    /// `text`.
    pub code: PermissionId,
    /// What it allows, for the page on which roles are edited.
    ///
    /// `text`.
    pub description: String,
}

impl NewPermission {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(code: PermissionId, description: String) -> Self {
        Self { code, description }
    }
}

impl relation::NewRow for NewPermission {
    type Row = Permission;
}

rows::parameters!(NewPermission { code, description });

/// Changes to a row of `public.permissions`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PermissionPatch {
    /// The new [`code`](Permission::code).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub code: Option<PermissionId>,
    /// The new [`description`](Permission::description).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub description: Option<String>,
}

impl relation::Patch for PermissionPatch {
    type Row = Permission;
}

rows::parameters!(PermissionPatch { [code], [description] });

/// That a role allows something.
///
/// A row of the table `public.role_permissions`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RolePermission {
    /// The role.
    ///
    /// `bigint`, refers to `core.roles`.
    pub role_id: RoleId,
    /// What it allows.
    ///
    /// `text`, refers to `core.permissions`.
    pub permission_code: PermissionId,
}

impl RolePermission {
    /// Name of the column `role_id`.
    pub const COLUMN_ROLE_ID: &'static str = "role_id";
    /// Name of the column `permission_code`.
    pub const COLUMN_PERMISSION_CODE: &'static str = "permission_code";
    /// All rows with this value of `role_id`.
    #[must_use]
    pub const fn by_role_id(role_id: RoleId) -> relation::Query<Self, (RoleId,)> {
        relation::Query::new(
            "SELECT role_id, permission_code \
         FROM public.role_permissions \
         WHERE role_id = $1::bigint \
         ORDER BY role_permissions.role_id, role_permissions.permission_code",
            (role_id,),
        )
    }

    /// All rows with this value of `permission_code`.
    #[must_use]
    pub const fn by_permission_code(
        permission_code: &PermissionId,
    ) -> relation::Query<Self, (&PermissionId,)> {
        relation::Query::new(
            "SELECT role_id, permission_code \
         FROM public.role_permissions \
         WHERE permission_code = $1::text \
         ORDER BY role_permissions.role_id, role_permissions.permission_code",
            (permission_code,),
        )
    }
}

impl relation::Relation for RolePermission {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "role_permissions";
    const COLUMNS: &'static [&'static str] = &["role_id", "permission_code"];
    const SELECT: &'static str = "SELECT role_id, permission_code \
         FROM public.role_permissions";
}

impl relation::Table for RolePermission {
    type New = NewRolePermission;
    type Patch = RolePermissionPatch;
    const INSERT: &'static str = "INSERT INTO public.role_permissions \
         (role_id, permission_code) \
         VALUES ($1, $2) \
         RETURNING role_id, permission_code";
}

impl relation::Keyed for RolePermission {
    type Key = (RoleId, PermissionId);
    const FIND: &'static str = "SELECT role_id, permission_code \
         FROM public.role_permissions \
         WHERE role_id = $1::bigint AND permission_code = $2::text";
    const LIST: &'static str = "SELECT role_id, permission_code \
         FROM public.role_permissions \
         ORDER BY role_permissions.role_id, role_permissions.permission_code LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT role_id, permission_code \
         FROM public.role_permissions \
         WHERE (role_id, permission_code) > ($1::bigint, $2::text) \
         ORDER BY role_permissions.role_id, role_permissions.permission_code LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.role_permissions \
         SET role_id = CASE WHEN $1::boolean THEN $2::bigint ELSE role_id END, \
         permission_code = CASE WHEN $3::boolean THEN $4::text ELSE permission_code END \
         WHERE role_id = $5::bigint AND permission_code = $6::text \
         RETURNING role_id, permission_code";
    const DELETE: &'static str = "DELETE FROM public.role_permissions \
         WHERE role_id = $1::bigint AND permission_code = $2::text";
}

rows::row!(RolePermission { role_id = "role_id", permission_code = "permission_code" });

/// A row to insert into `public.role_permissions`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewRolePermission {
    /// The role.
    ///
    /// `bigint`, refers to `core.roles`.
    pub role_id: RoleId,
    /// What it allows.
    ///
    /// `text`, refers to `core.permissions`.
    pub permission_code: PermissionId,
}

impl NewRolePermission {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(role_id: RoleId, permission_code: PermissionId) -> Self {
        Self { role_id, permission_code }
    }
}

impl relation::NewRow for NewRolePermission {
    type Row = RolePermission;
}

rows::parameters!(NewRolePermission { role_id, permission_code });

/// Changes to a row of `public.role_permissions`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RolePermissionPatch {
    /// The new [`role_id`](RolePermission::role_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub role_id: Option<RoleId>,
    /// The new [`permission_code`](RolePermission::permission_code).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub permission_code: Option<PermissionId>,
}

impl relation::Patch for RolePermissionPatch {
    type Row = RolePermission;
}

rows::parameters!(RolePermissionPatch { [role_id], [permission_code] });

/// A role given to a person, in one organization or everywhere.
///
/// A row of the table `public.role_assignments`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RoleAssignment {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: RoleAssignmentId,
    /// Who holds the role.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// The role.
    ///
    /// `bigint`, refers to `core.roles`.
    pub role_id: RoleId,
    /// Nothing: the role holds everywhere.
    ///
    /// `bigint`, refers to `core.organizations`.
    pub organization_id: Option<OrganizationId>,
    /// Who gave it.
    ///
    /// `bigint`, refers to `core.users`.
    pub granted_by: Option<UserId>,
    /// When it was given.
    ///
    /// `timestamptz`, `now()` by default.
    pub granted_at: values::TimestampTz,
}

impl RoleAssignment {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `role_id`.
    pub const COLUMN_ROLE_ID: &'static str = "role_id";
    /// Name of the column `organization_id`.
    pub const COLUMN_ORGANIZATION_ID: &'static str = "organization_id";
    /// Name of the column `granted_by`.
    pub const COLUMN_GRANTED_BY: &'static str = "granted_by";
    /// Name of the column `granted_at`.
    pub const COLUMN_GRANTED_AT: &'static str = "granted_at";
    /// The row with these values of `user_id` and `role_id` and `organization_id`, if there is one.
    #[must_use]
    pub const fn by_user_id_and_role_id_and_organization_id(
        user_id: UserId,
        role_id: RoleId,
        organization_id: OrganizationId,
    ) -> relation::Query<Self, (UserId, RoleId, OrganizationId)> {
        relation::Query::new(
            "SELECT id, user_id, role_id, organization_id, granted_by, granted_at \
         FROM public.role_assignments \
         WHERE user_id = $1::bigint AND role_id = $2::bigint AND organization_id = $3::bigint",
            (user_id, role_id, organization_id),
        )
    }

    /// All rows with this value of `user_id`.
    #[must_use]
    pub const fn by_user_id(user_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, user_id, role_id, organization_id, granted_by, granted_at \
         FROM public.role_assignments \
         WHERE user_id = $1::bigint \
         ORDER BY role_assignments.id",
            (user_id,),
        )
    }

    /// All rows with this value of `role_id`.
    #[must_use]
    pub const fn by_role_id(role_id: RoleId) -> relation::Query<Self, (RoleId,)> {
        relation::Query::new(
            "SELECT id, user_id, role_id, organization_id, granted_by, granted_at \
         FROM public.role_assignments \
         WHERE role_id = $1::bigint \
         ORDER BY role_assignments.id",
            (role_id,),
        )
    }

    /// All rows with this value of `organization_id`.
    #[must_use]
    pub const fn by_organization_id(
        organization_id: OrganizationId,
    ) -> relation::Query<Self, (OrganizationId,)> {
        relation::Query::new(
            "SELECT id, user_id, role_id, organization_id, granted_by, granted_at \
         FROM public.role_assignments \
         WHERE organization_id = $1::bigint \
         ORDER BY role_assignments.id",
            (organization_id,),
        )
    }

    /// All rows with this value of `granted_by`.
    #[must_use]
    pub const fn by_granted_by(granted_by: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, user_id, role_id, organization_id, granted_by, granted_at \
         FROM public.role_assignments \
         WHERE granted_by = $1::bigint \
         ORDER BY role_assignments.id",
            (granted_by,),
        )
    }
}

impl relation::Relation for RoleAssignment {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "role_assignments";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "user_id",
        "role_id",
        "organization_id",
        "granted_by",
        "granted_at",
    ];
    const SELECT: &'static str = "SELECT id, user_id, role_id, organization_id, granted_by, granted_at \
         FROM public.role_assignments";
}

impl relation::Table for RoleAssignment {
    type New = NewRoleAssignment;
    type Patch = RoleAssignmentPatch;
    const INSERT: &'static str = "INSERT INTO public.role_assignments \
         (user_id, role_id, organization_id, granted_by, granted_at) \
         VALUES ($1, $2, $3, $4, COALESCE($5::timestamptz, (now())::timestamptz)) \
         RETURNING id, user_id, role_id, organization_id, granted_by, granted_at";
}

impl relation::Keyed for RoleAssignment {
    type Key = RoleAssignmentId;
    const FIND: &'static str = "SELECT id, user_id, role_id, organization_id, granted_by, granted_at \
         FROM public.role_assignments \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, user_id, role_id, organization_id, granted_by, granted_at \
         FROM public.role_assignments \
         ORDER BY role_assignments.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, user_id, role_id, organization_id, granted_by, granted_at \
         FROM public.role_assignments \
         WHERE id > $1::bigint \
         ORDER BY role_assignments.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.role_assignments \
         SET user_id = CASE WHEN $1::boolean THEN $2::bigint ELSE user_id END, \
         role_id = CASE WHEN $3::boolean THEN $4::bigint ELSE role_id END, \
         organization_id = CASE WHEN $5::boolean THEN $6::bigint ELSE organization_id END, \
         granted_by = CASE WHEN $7::boolean THEN $8::bigint ELSE granted_by END, \
         granted_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE granted_at END \
         WHERE id = $11::bigint \
         RETURNING id, user_id, role_id, organization_id, granted_by, granted_at";
    const DELETE: &'static str = "DELETE FROM public.role_assignments \
         WHERE id = $1::bigint";
}

rows::row!(
    RoleAssignment { id = "id", user_id = "user_id", role_id = "role_id", organization_id
    = "organization_id", granted_by = "granted_by", granted_at = "granted_at" }
);

/// A row to insert into `public.role_assignments`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewRoleAssignment {
    /// Who holds the role.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// The role.
    ///
    /// `bigint`, refers to `core.roles`.
    pub role_id: RoleId,
    /// Nothing: the role holds everywhere.
    ///
    /// `bigint`, refers to `core.organizations`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub organization_id: Option<OrganizationId>,
    /// Who gave it.
    ///
    /// `bigint`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub granted_by: Option<UserId>,
    /// When it was given.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub granted_at: Option<values::TimestampTz>,
}

impl NewRoleAssignment {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(user_id: UserId, role_id: RoleId) -> Self {
        Self {
            user_id,
            role_id,
            organization_id: None,
            granted_by: None,
            granted_at: None,
        }
    }
}

impl relation::NewRow for NewRoleAssignment {
    type Row = RoleAssignment;
}

rows::parameters!(
    NewRoleAssignment { user_id, role_id, organization_id, granted_by, granted_at }
);

/// Changes to a row of `public.role_assignments`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RoleAssignmentPatch {
    /// The new [`user_id`](RoleAssignment::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub user_id: Option<UserId>,
    /// The new [`role_id`](RoleAssignment::role_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub role_id: Option<RoleId>,
    /// The new [`organization_id`](RoleAssignment::organization_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub organization_id: Option<Option<OrganizationId>>,
    /// The new [`granted_by`](RoleAssignment::granted_by).
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
    /// The new [`granted_at`](RoleAssignment::granted_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub granted_at: Option<values::TimestampTz>,
}

impl relation::Patch for RoleAssignmentPatch {
    type Row = RoleAssignment;
}

rows::parameters!(
    RoleAssignmentPatch { [user_id], [role_id], [organization_id], [granted_by],
    [granted_at] }
);

/// A message to one person.
///
/// A row of the table `public.notifications`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Notification {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: NotificationId,
    /// Whom it is for.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// How it goes out.
    ///
    /// `notification_channel`.
    pub channel: NotificationChannel,
    /// What it is about, for example `viewing.confirmed`.
    ///
    /// `text`.
    pub topic: String,
    /// What the template fills in.
    ///
    /// `jsonb`, `{}` by default.
    pub payload: values::Jsonb,
    /// When it was put in the queue.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// When it went out; nothing: still waiting.
    ///
    /// `timestamptz`.
    pub sent_at: Option<values::TimestampTz>,
    /// When the person opened it.
    ///
    /// `timestamptz`.
    pub read_at: Option<values::TimestampTz>,
    /// Why it could not be sent; nothing: nothing went wrong.
    ///
    /// `text`.
    pub failure: Option<String>,
}

impl Notification {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `channel`.
    pub const COLUMN_CHANNEL: &'static str = "channel";
    /// Name of the column `topic`.
    pub const COLUMN_TOPIC: &'static str = "topic";
    /// Name of the column `payload`.
    pub const COLUMN_PAYLOAD: &'static str = "payload";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `sent_at`.
    pub const COLUMN_SENT_AT: &'static str = "sent_at";
    /// Name of the column `read_at`.
    pub const COLUMN_READ_AT: &'static str = "read_at";
    /// Name of the column `failure`.
    pub const COLUMN_FAILURE: &'static str = "failure";
    /// All rows with this value of `user_id`.
    #[must_use]
    pub const fn by_user_id(user_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, user_id, channel, topic, payload, created_at, sent_at, read_at, failure \
         FROM public.notifications \
         WHERE user_id = $1::bigint \
         ORDER BY notifications.id",
            (user_id,),
        )
    }
}

impl relation::Relation for Notification {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "notifications";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "user_id",
        "channel",
        "topic",
        "payload",
        "created_at",
        "sent_at",
        "read_at",
        "failure",
    ];
    const SELECT: &'static str = "SELECT id, user_id, channel, topic, payload, created_at, sent_at, read_at, failure \
         FROM public.notifications";
}

impl relation::Table for Notification {
    type New = NewNotification;
    type Patch = NotificationPatch;
    const INSERT: &'static str = "INSERT INTO public.notifications \
         (user_id, channel, topic, payload, created_at, sent_at, read_at, failure) \
         VALUES ($1, $2, $3, COALESCE($4::jsonb, '{}'::jsonb), \
         COALESCE($5::timestamptz, (now())::timestamptz), $6, $7, $8) \
         RETURNING id, user_id, channel, topic, payload, created_at, sent_at, read_at, failure";
}

impl relation::Keyed for Notification {
    type Key = NotificationId;
    const FIND: &'static str = "SELECT id, user_id, channel, topic, payload, created_at, sent_at, read_at, failure \
         FROM public.notifications \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, user_id, channel, topic, payload, created_at, sent_at, read_at, failure \
         FROM public.notifications \
         ORDER BY notifications.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, user_id, channel, topic, payload, created_at, sent_at, read_at, failure \
         FROM public.notifications \
         WHERE id > $1::bigint \
         ORDER BY notifications.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.notifications \
         SET user_id = CASE WHEN $1::boolean THEN $2::bigint ELSE user_id END, \
         channel = CASE WHEN $3::boolean THEN $4::public.notification_channel ELSE channel END, \
         topic = CASE WHEN $5::boolean THEN $6::text ELSE topic END, \
         payload = CASE WHEN $7::boolean THEN $8::jsonb ELSE payload END, \
         created_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE created_at END, \
         sent_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE sent_at END, \
         read_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE read_at END, \
         failure = CASE WHEN $15::boolean THEN $16::text ELSE failure END \
         WHERE id = $17::bigint \
         RETURNING id, user_id, channel, topic, payload, created_at, sent_at, read_at, failure";
    const DELETE: &'static str = "DELETE FROM public.notifications \
         WHERE id = $1::bigint";
}

rows::row!(
    Notification { id = "id", user_id = "user_id", channel = "channel", topic = "topic",
    payload = "payload", created_at = "created_at", sent_at = "sent_at", read_at =
    "read_at", failure = "failure" }
);

/// A row to insert into `public.notifications`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewNotification {
    /// Whom it is for.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// How it goes out.
    ///
    /// `notification_channel`.
    pub channel: NotificationChannel,
    /// What it is about, for example `viewing.confirmed`.
    ///
    /// `text`.
    pub topic: String,
    /// What the template fills in.
    ///
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub payload: Option<values::Jsonb>,
    /// When it was put in the queue.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// When it went out; nothing: still waiting.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sent_at: Option<values::TimestampTz>,
    /// When the person opened it.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub read_at: Option<values::TimestampTz>,
    /// Why it could not be sent; nothing: nothing went wrong.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub failure: Option<String>,
}

impl NewNotification {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        user_id: UserId,
        channel: NotificationChannel,
        topic: String,
    ) -> Self {
        Self {
            user_id,
            channel,
            topic,
            payload: None,
            created_at: None,
            sent_at: None,
            read_at: None,
            failure: None,
        }
    }
}

impl relation::NewRow for NewNotification {
    type Row = Notification;
}

rows::parameters!(
    NewNotification { user_id, channel, topic, payload, created_at, sent_at, read_at,
    failure }
);

/// Changes to a row of `public.notifications`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NotificationPatch {
    /// The new [`user_id`](Notification::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub user_id: Option<UserId>,
    /// The new [`channel`](Notification::channel).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub channel: Option<NotificationChannel>,
    /// The new [`topic`](Notification::topic).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub topic: Option<String>,
    /// The new [`payload`](Notification::payload).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub payload: Option<values::Jsonb>,
    /// The new [`created_at`](Notification::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`sent_at`](Notification::sent_at).
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
    /// The new [`read_at`](Notification::read_at).
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
    /// The new [`failure`](Notification::failure).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub failure: Option<Option<String>>,
}

impl relation::Patch for NotificationPatch {
    type Row = Notification;
}

rows::parameters!(
    NotificationPatch { [user_id], [channel], [topic], [payload], [created_at],
    [sent_at], [read_at], [failure] }
);

/// How a person wants to hear about a topic.
///
/// A row of the table `public.notification_preferences`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NotificationPreference {
    /// Whose wish it is.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// What it is about, as in notifications.
    ///
    /// `text`.
    pub topic: String,
    /// Empty: not at all.
    ///
    /// `notification_channel[]`, `{email}` by default.
    pub channels: Vec<NotificationChannel>,
    /// Start of the hours without sms and push, in the person's time zone.
    ///
    /// `time`.
    pub quiet_from: Option<values::Time>,
    /// End of those hours.
    ///
    /// `time`.
    pub quiet_until: Option<values::Time>,
}

impl NotificationPreference {
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `topic`.
    pub const COLUMN_TOPIC: &'static str = "topic";
    /// Name of the column `channels`.
    pub const COLUMN_CHANNELS: &'static str = "channels";
    /// Name of the column `quiet_from`.
    pub const COLUMN_QUIET_FROM: &'static str = "quiet_from";
    /// Name of the column `quiet_until`.
    pub const COLUMN_QUIET_UNTIL: &'static str = "quiet_until";
    /// All rows with this value of `user_id`.
    #[must_use]
    pub const fn by_user_id(user_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT user_id, topic, channels, quiet_from, quiet_until \
         FROM public.notification_preferences \
         WHERE user_id = $1::bigint \
         ORDER BY notification_preferences.user_id, notification_preferences.topic",
            (user_id,),
        )
    }
}

impl relation::Relation for NotificationPreference {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "notification_preferences";
    const COLUMNS: &'static [&'static str] = &[
        "user_id",
        "topic",
        "channels",
        "quiet_from",
        "quiet_until",
    ];
    const SELECT: &'static str = "SELECT user_id, topic, channels, quiet_from, quiet_until \
         FROM public.notification_preferences";
}

impl relation::Table for NotificationPreference {
    type New = NewNotificationPreference;
    type Patch = NotificationPreferencePatch;
    const INSERT: &'static str = "INSERT INTO public.notification_preferences \
         (user_id, topic, channels, quiet_from, quiet_until) \
         VALUES ($1, $2, \
         COALESCE($3::public.notification_channel[], '{email}'::public.notification_channel[]), $4, \
         $5) \
         RETURNING user_id, topic, channels, quiet_from, quiet_until";
}

impl relation::Keyed for NotificationPreference {
    type Key = (UserId, String);
    const FIND: &'static str = "SELECT user_id, topic, channels, quiet_from, quiet_until \
         FROM public.notification_preferences \
         WHERE user_id = $1::bigint AND topic = $2::text";
    const LIST: &'static str = "SELECT user_id, topic, channels, quiet_from, quiet_until \
         FROM public.notification_preferences \
         ORDER BY notification_preferences.user_id, notification_preferences.topic LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT user_id, topic, channels, quiet_from, quiet_until \
         FROM public.notification_preferences \
         WHERE (user_id, topic) > ($1::bigint, $2::text) \
         ORDER BY notification_preferences.user_id, notification_preferences.topic LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.notification_preferences \
         SET user_id = CASE WHEN $1::boolean THEN $2::bigint ELSE user_id END, \
         topic = CASE WHEN $3::boolean THEN $4::text ELSE topic END, \
         channels = CASE WHEN $5::boolean THEN $6::public.notification_channel[] ELSE channels END, \
         quiet_from = CASE WHEN $7::boolean THEN $8::time ELSE quiet_from END, \
         quiet_until = CASE WHEN $9::boolean THEN $10::time ELSE quiet_until END \
         WHERE user_id = $11::bigint AND topic = $12::text \
         RETURNING user_id, topic, channels, quiet_from, quiet_until";
    const DELETE: &'static str = "DELETE FROM public.notification_preferences \
         WHERE user_id = $1::bigint AND topic = $2::text";
}

rows::row!(
    NotificationPreference { user_id = "user_id", topic = "topic", channels = "channels",
    quiet_from = "quiet_from", quiet_until = "quiet_until" }
);

/// A row to insert into `public.notification_preferences`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewNotificationPreference {
    /// Whose wish it is.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// What it is about, as in notifications.
    ///
    /// `text`.
    pub topic: String,
    /// Empty: not at all.
    ///
    /// `notification_channel[]`, `{email}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub channels: Option<Vec<NotificationChannel>>,
    /// Start of the hours without sms and push, in the person's time zone.
    ///
    /// `time`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub quiet_from: Option<values::Time>,
    /// End of those hours.
    ///
    /// `time`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub quiet_until: Option<values::Time>,
}

impl NewNotificationPreference {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(user_id: UserId, topic: String) -> Self {
        Self {
            user_id,
            topic,
            channels: None,
            quiet_from: None,
            quiet_until: None,
        }
    }
}

impl relation::NewRow for NewNotificationPreference {
    type Row = NotificationPreference;
}

rows::parameters!(
    NewNotificationPreference { user_id, topic, channels, quiet_from, quiet_until }
);

/// Changes to a row of `public.notification_preferences`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NotificationPreferencePatch {
    /// The new [`user_id`](NotificationPreference::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub user_id: Option<UserId>,
    /// The new [`topic`](NotificationPreference::topic).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub topic: Option<String>,
    /// The new [`channels`](NotificationPreference::channels).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub channels: Option<Vec<NotificationChannel>>,
    /// The new [`quiet_from`](NotificationPreference::quiet_from).
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
    /// The new [`quiet_until`](NotificationPreference::quiet_until).
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
}

impl relation::Patch for NotificationPreferencePatch {
    type Row = NotificationPreference;
}

rows::parameters!(
    NotificationPreferencePatch { [user_id], [topic], [channels], [quiet_from],
    [quiet_until] }
);

/// Gates that are open: a row each.
///
/// A row of the table `public.gates`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Gate {
    /// As the specs call it.
    ///
    /// `text`.
    pub name: GateId,
    /// `timestamptz`, `now()` by default.
    pub opened_at: values::TimestampTz,
    /// `text`.
    pub opened_by: Option<String>,
}

impl Gate {
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `opened_at`.
    pub const COLUMN_OPENED_AT: &'static str = "opened_at";
    /// Name of the column `opened_by`.
    pub const COLUMN_OPENED_BY: &'static str = "opened_by";
}

impl relation::Relation for Gate {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "gates";
    const COLUMNS: &'static [&'static str] = &["name", "opened_at", "opened_by"];
    const SELECT: &'static str = "SELECT name, opened_at, opened_by \
         FROM public.gates";
}

impl relation::Table for Gate {
    type New = NewGate;
    type Patch = GatePatch;
    const INSERT: &'static str = "INSERT INTO public.gates \
         (name, opened_at, opened_by) \
         VALUES ($1, COALESCE($2::timestamptz, (now())::timestamptz), $3) \
         RETURNING name, opened_at, opened_by";
}

impl relation::Keyed for Gate {
    type Key = GateId;
    const FIND: &'static str = "SELECT name, opened_at, opened_by \
         FROM public.gates \
         WHERE name = $1::text";
    const LIST: &'static str = "SELECT name, opened_at, opened_by \
         FROM public.gates \
         ORDER BY gates.name LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT name, opened_at, opened_by \
         FROM public.gates \
         WHERE name > $1::text \
         ORDER BY gates.name LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.gates \
         SET name = CASE WHEN $1::boolean THEN $2::text ELSE name END, \
         opened_at = CASE WHEN $3::boolean THEN $4::timestamptz ELSE opened_at END, \
         opened_by = CASE WHEN $5::boolean THEN $6::text ELSE opened_by END \
         WHERE name = $7::text \
         RETURNING name, opened_at, opened_by";
    const DELETE: &'static str = "DELETE FROM public.gates \
         WHERE name = $1::text";
}

rows::row!(Gate { name = "name", opened_at = "opened_at", opened_by = "opened_by" });

/// A row to insert into `public.gates`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewGate {
    /// As the specs call it.
    ///
    /// `text`.
    pub name: GateId,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub opened_at: Option<values::TimestampTz>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub opened_by: Option<String>,
}

impl NewGate {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: GateId) -> Self {
        Self {
            name,
            opened_at: None,
            opened_by: None,
        }
    }
}

impl relation::NewRow for NewGate {
    type Row = Gate;
}

rows::parameters!(NewGate { name, opened_at, opened_by });

/// Changes to a row of `public.gates`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GatePatch {
    /// The new [`name`](Gate::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<GateId>,
    /// The new [`opened_at`](Gate::opened_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub opened_at: Option<values::TimestampTz>,
    /// The new [`opened_by`](Gate::opened_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub opened_by: Option<Option<String>>,
}

impl relation::Patch for GatePatch {
    type Row = Gate;
}

rows::parameters!(GatePatch { [name], [opened_at], [opened_by] });
