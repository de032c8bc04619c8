// Made by `cargo xtask gen` from spend.kdl. Edits here are lost: change the spec and generate again.

//! Advertising accounts, campaigns and what was spent on them day by day, and the reports about it.
//!
//! Types that all versions share.

use crate::domain::channels::StoredCredentialId;
use crate::domain::core::{DealershipId, UserId};
use crate::domain::leads::LeadSourceId;
use crate::{drivers, relation, rows, values};

/// One of the labels of `ads_platform`.
///
/// The type `public.ads_platform` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum AdsPlatform {
    /// Stored as `google_ads`.
    #[cfg_attr(feature = "serde", serde(rename = "google_ads"))]
    GoogleAds,
    /// Stored as `meta_ads`.
    #[cfg_attr(feature = "serde", serde(rename = "meta_ads"))]
    MetaAds,
    /// Stored as `microsoft_ads`.
    #[cfg_attr(feature = "serde", serde(rename = "microsoft_ads"))]
    MicrosoftAds,
    /// A portal that lists cars and bills by the month.
    #[cfg_attr(feature = "serde", serde(rename = "marketplace"))]
    Marketplace,
}

impl AdsPlatform {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::GoogleAds,
        Self::MetaAds,
        Self::MicrosoftAds,
        Self::Marketplace,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::GoogleAds => "google_ads",
            Self::MetaAds => "meta_ads",
            Self::MicrosoftAds => "microsoft_ads",
            Self::Marketplace => "marketplace",
        }
    }
}

impl std::fmt::Display for AdsPlatform {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for AdsPlatform {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "google_ads" => Ok(Self::GoogleAds),
            "meta_ads" => Ok(Self::MetaAds),
            "microsoft_ads" => Ok(Self::MicrosoftAds),
            "marketplace" => Ok(Self::Marketplace),
            _ => Err(relation::UnknownLabel::new("ads_platform", label)),
        }
    }
}

drivers::wire_label!(AdsPlatform, "public", "ads_platform");

/// One of the labels of `ads_account_status`.
///
/// The type `public.ads_account_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum AdsAccountStatus {
    /// Stored as `connected`.
    #[cfg_attr(feature = "serde", serde(rename = "connected"))]
    Connected,
    /// The dealership must allow access again.
    #[cfg_attr(feature = "serde", serde(rename = "expired"))]
    Expired,
    /// Stored as `disconnected`.
    #[cfg_attr(feature = "serde", serde(rename = "disconnected"))]
    Disconnected,
}

impl AdsAccountStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Connected,
        Self::Expired,
        Self::Disconnected,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Connected => "connected",
            Self::Expired => "expired",
            Self::Disconnected => "disconnected",
        }
    }
}

impl std::fmt::Display for AdsAccountStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for AdsAccountStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "connected" => Ok(Self::Connected),
            "expired" => Ok(Self::Expired),
            "disconnected" => Ok(Self::Disconnected),
            _ => Err(relation::UnknownLabel::new("ads_account_status", label)),
        }
    }
}

drivers::wire_label!(AdsAccountStatus, "public", "ads_account_status");

/// One of the labels of `campaign_status`.
///
/// The type `public.campaign_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CampaignStatus {
    /// Stored as `enabled`.
    #[cfg_attr(feature = "serde", serde(rename = "enabled"))]
    Enabled,
    /// Stored as `paused`.
    #[cfg_attr(feature = "serde", serde(rename = "paused"))]
    Paused,
    /// Stored as `ended`.
    #[cfg_attr(feature = "serde", serde(rename = "ended"))]
    Ended,
}

impl CampaignStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Enabled, Self::Paused, Self::Ended];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "enabled",
            Self::Paused => "paused",
            Self::Ended => "ended",
        }
    }
}

impl std::fmt::Display for CampaignStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for CampaignStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "enabled" => Ok(Self::Enabled),
            "paused" => Ok(Self::Paused),
            "ended" => Ok(Self::Ended),
            _ => Err(relation::UnknownLabel::new("campaign_status", label)),
        }
    }
}

drivers::wire_label!(CampaignStatus, "public", "campaign_status");

/// One of the labels of `report_kind`.
///
/// The type `public.report_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ReportKind {
    /// Stored as `daily_summary`.
    #[cfg_attr(feature = "serde", serde(rename = "daily_summary"))]
    DailySummary,
    /// Stored as `lead_performance`.
    #[cfg_attr(feature = "serde", serde(rename = "lead_performance"))]
    LeadPerformance,
    /// Stored as `agent_performance`.
    #[cfg_attr(feature = "serde", serde(rename = "agent_performance"))]
    AgentPerformance,
    /// Stored as `spend`.
    #[cfg_attr(feature = "serde", serde(rename = "spend"))]
    Spend,
    /// Stored as `inventory`.
    #[cfg_attr(feature = "serde", serde(rename = "inventory"))]
    Inventory,
}

impl ReportKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::DailySummary,
        Self::LeadPerformance,
        Self::AgentPerformance,
        Self::Spend,
        Self::Inventory,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DailySummary => "daily_summary",
            Self::LeadPerformance => "lead_performance",
            Self::AgentPerformance => "agent_performance",
            Self::Spend => "spend",
            Self::Inventory => "inventory",
        }
    }
}

impl std::fmt::Display for ReportKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ReportKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "daily_summary" => Ok(Self::DailySummary),
            "lead_performance" => Ok(Self::LeadPerformance),
            "agent_performance" => Ok(Self::AgentPerformance),
            "spend" => Ok(Self::Spend),
            "inventory" => Ok(Self::Inventory),
            _ => Err(relation::UnknownLabel::new("report_kind", label)),
        }
    }
}

drivers::wire_label!(ReportKind, "public", "report_kind");

/// One of the labels of `report_frequency`.
///
/// The type `public.report_frequency` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ReportFrequency {
    /// Stored as `daily`.
    #[cfg_attr(feature = "serde", serde(rename = "daily"))]
    Daily,
    /// Stored as `weekly`.
    #[cfg_attr(feature = "serde", serde(rename = "weekly"))]
    Weekly,
    /// Stored as `monthly`.
    #[cfg_attr(feature = "serde", serde(rename = "monthly"))]
    Monthly,
}

impl ReportFrequency {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Daily, Self::Weekly, Self::Monthly];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::Monthly => "monthly",
        }
    }
}

impl std::fmt::Display for ReportFrequency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ReportFrequency {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "daily" => Ok(Self::Daily),
            "weekly" => Ok(Self::Weekly),
            "monthly" => Ok(Self::Monthly),
            _ => Err(relation::UnknownLabel::new("report_frequency", label)),
        }
    }
}

drivers::wire_label!(ReportFrequency, "public", "report_frequency");

/// One of the labels of `report_format`.
///
/// The type `public.report_format` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ReportFormat {
    /// Stored as `pdf`.
    #[cfg_attr(feature = "serde", serde(rename = "pdf"))]
    Pdf,
    /// Stored as `csv`.
    #[cfg_attr(feature = "serde", serde(rename = "csv"))]
    Csv,
    /// Stored as `html`.
    #[cfg_attr(feature = "serde", serde(rename = "html"))]
    Html,
}

impl ReportFormat {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Pdf, Self::Csv, Self::Html];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Csv => "csv",
            Self::Html => "html",
        }
    }
}

impl std::fmt::Display for ReportFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ReportFormat {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "pdf" => Ok(Self::Pdf),
            "csv" => Ok(Self::Csv),
            "html" => Ok(Self::Html),
            _ => Err(relation::UnknownLabel::new("report_format", label)),
        }
    }
}

drivers::wire_label!(ReportFormat, "public", "report_format");

/// One of the labels of `report_run_status`.
///
/// The type `public.report_run_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ReportRunStatus {
    /// Stored as `running`.
    #[cfg_attr(feature = "serde", serde(rename = "running"))]
    Running,
    /// Stored as `sent`.
    #[cfg_attr(feature = "serde", serde(rename = "sent"))]
    Sent,
    /// Stored as `failed`.
    #[cfg_attr(feature = "serde", serde(rename = "failed"))]
    Failed,
}

impl ReportRunStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Running, Self::Sent, Self::Failed];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Sent => "sent",
            Self::Failed => "failed",
        }
    }
}

impl std::fmt::Display for ReportRunStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ReportRunStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "running" => Ok(Self::Running),
            "sent" => Ok(Self::Sent),
            "failed" => Ok(Self::Failed),
            _ => Err(relation::UnknownLabel::new("report_run_status", label)),
        }
    }
}

drivers::wire_label!(ReportRunStatus, "public", "report_run_status");

/// Identifies a row of `public.ads_accounts`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct AdsAccountId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for AdsAccountId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for AdsAccountId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(AdsAccountId, uuid::Uuid);

/// Identifies a row of `public.ads_campaigns`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct AdsCampaignId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for AdsCampaignId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for AdsCampaignId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(AdsCampaignId, uuid::Uuid);

/// Identifies a row of `public.budget_alerts`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct BudgetAlertId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for BudgetAlertId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for BudgetAlertId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(BudgetAlertId, uuid::Uuid);

/// Identifies a row of `public.report_schedules`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ReportScheduleId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ReportScheduleId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ReportScheduleId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ReportScheduleId, uuid::Uuid);

/// Identifies a row of `public.report_runs`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ReportRunId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ReportRunId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ReportRunId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ReportRunId, uuid::Uuid);

/// An advertising account of a dealership.
///
/// A row of the table `public.ads_accounts`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AdsAccount {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: AdsAccountId,
    /// `ads_platform`.
    pub platform: AdsPlatform,
    /// Its number at the platform.
    ///
    /// `text`.
    pub external_id: String,
    /// `text`.
    pub name: String,
    /// ISO 4217 code.
    ///
    /// `char(3)`, `USD` by default.
    pub currency: String,
    /// `uuid`, refers to `channels.stored_credentials`.
    pub credential_id: Option<StoredCredentialId>,
    /// `ads_account_status`, `connected` by default.
    pub status: AdsAccountStatus,
    /// `timestamptz`.
    pub last_synced_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl AdsAccount {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `platform`.
    pub const COLUMN_PLATFORM: &'static str = "platform";
    /// Name of the column `external_id`.
    pub const COLUMN_EXTERNAL_ID: &'static str = "external_id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `currency`.
    pub const COLUMN_CURRENCY: &'static str = "currency";
    /// Name of the column `credential_id`.
    pub const COLUMN_CREDENTIAL_ID: &'static str = "credential_id";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `last_synced_at`.
    pub const COLUMN_LAST_SYNCED_AT: &'static str = "last_synced_at";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `dealership_id` and `platform` and `external_id`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_platform_and_external_id(
        dealership_id: DealershipId,
        platform: AdsPlatform,
        external_id: &str,
    ) -> relation::Query<Self, (DealershipId, AdsPlatform, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, platform, external_id, name, currency, credential_id, status, \
         last_synced_at, created_at \
         FROM public.ads_accounts \
         WHERE dealership_id = $1::uuid AND platform = $2::public.ads_platform AND external_id = $3::text",
            (dealership_id, platform, external_id),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, platform, external_id, name, currency, credential_id, status, \
         last_synced_at, created_at \
         FROM public.ads_accounts \
         WHERE dealership_id = $1::uuid \
         ORDER BY ads_accounts.dealership_id, ads_accounts.id",
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
            "SELECT dealership_id, id, platform, external_id, name, currency, credential_id, status, \
         last_synced_at, created_at \
         FROM public.ads_accounts \
         WHERE dealership_id = $1::uuid AND credential_id = $2::uuid \
         ORDER BY ads_accounts.dealership_id, ads_accounts.id",
            (dealership_id, credential_id),
        )
    }
}

impl relation::Relation for AdsAccount {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "ads_accounts";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "platform",
        "external_id",
        "name",
        "currency",
        "credential_id",
        "status",
        "last_synced_at",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, platform, external_id, name, currency, credential_id, status, \
         last_synced_at, created_at \
         FROM public.ads_accounts";
}

impl relation::Table for AdsAccount {
    type New = NewAdsAccount;
    type Patch = AdsAccountPatch;
    const INSERT: &'static str = "INSERT INTO public.ads_accounts \
         (dealership_id, id, platform, external_id, name, currency, credential_id, status, \
         last_synced_at, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, \
         COALESCE($6::bpchar, 'USD'::bpchar), $7, \
         COALESCE($8::public.ads_account_status, 'connected'::public.ads_account_status), $9, \
         COALESCE($10::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, platform, external_id, name, currency, credential_id, status, \
         last_synced_at, created_at";
}

impl relation::Keyed for AdsAccount {
    type Key = (DealershipId, AdsAccountId);
    const FIND: &'static str = "SELECT dealership_id, id, platform, external_id, name, currency, credential_id, status, \
         last_synced_at, created_at \
         FROM public.ads_accounts \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, platform, external_id, name, currency, credential_id, status, \
         last_synced_at, created_at \
         FROM public.ads_accounts \
         ORDER BY ads_accounts.dealership_id, ads_accounts.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, platform, external_id, name, currency, credential_id, status, \
         last_synced_at, created_at \
         FROM public.ads_accounts \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY ads_accounts.dealership_id, ads_accounts.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.ads_accounts \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         platform = CASE WHEN $5::boolean THEN $6::public.ads_platform ELSE platform END, \
         external_id = CASE WHEN $7::boolean THEN $8::text ELSE external_id END, \
         name = CASE WHEN $9::boolean THEN $10::text ELSE name END, \
         currency = CASE WHEN $11::boolean THEN $12::bpchar ELSE currency END, \
         credential_id = CASE WHEN $13::boolean THEN $14::uuid ELSE credential_id END, \
         status = CASE WHEN $15::boolean THEN $16::public.ads_account_status ELSE status END, \
         last_synced_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE last_synced_at END, \
         created_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE created_at END \
         WHERE dealership_id = $21::uuid AND id = $22::uuid \
         RETURNING dealership_id, id, platform, external_id, name, currency, credential_id, status, \
         last_synced_at, created_at";
    const DELETE: &'static str = "DELETE FROM public.ads_accounts \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    AdsAccount { dealership_id = "dealership_id", id = "id", platform = "platform",
    external_id = "external_id", name = "name", currency = "currency", credential_id =
    "credential_id", status = "status", last_synced_at = "last_synced_at", created_at =
    "created_at" }
);

/// A row to insert into `public.ads_accounts`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAdsAccount {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<AdsAccountId>,
    /// `ads_platform`.
    pub platform: AdsPlatform,
    /// Its number at the platform.
    ///
    /// `text`.
    pub external_id: String,
    /// `text`.
    pub name: String,
    /// ISO 4217 code.
    ///
    /// `char(3)`, `USD` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub currency: Option<String>,
    /// `uuid`, refers to `channels.stored_credentials`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub credential_id: Option<StoredCredentialId>,
    /// `ads_account_status`, `connected` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<AdsAccountStatus>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub last_synced_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewAdsAccount {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(platform: AdsPlatform, external_id: String, name: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            platform,
            external_id,
            name,
            currency: None,
            credential_id: None,
            status: None,
            last_synced_at: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewAdsAccount {
    type Row = AdsAccount;
}

rows::parameters!(
    NewAdsAccount { dealership_id, id, platform, external_id, name, currency,
    credential_id, status, last_synced_at, created_at }
);

/// Changes to a row of `public.ads_accounts`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AdsAccountPatch {
    /// The new [`dealership_id`](AdsAccount::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](AdsAccount::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<AdsAccountId>,
    /// The new [`platform`](AdsAccount::platform).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub platform: Option<AdsPlatform>,
    /// The new [`external_id`](AdsAccount::external_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub external_id: Option<String>,
    /// The new [`name`](AdsAccount::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`currency`](AdsAccount::currency).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub currency: Option<String>,
    /// The new [`credential_id`](AdsAccount::credential_id).
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
    /// The new [`status`](AdsAccount::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<AdsAccountStatus>,
    /// The new [`last_synced_at`](AdsAccount::last_synced_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub last_synced_at: Option<Option<values::TimestampTz>>,
    /// The new [`created_at`](AdsAccount::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for AdsAccountPatch {
    type Row = AdsAccount;
}

rows::parameters!(
    AdsAccountPatch { [dealership_id], [id], [platform], [external_id], [name],
    [currency], [credential_id], [status], [last_synced_at], [created_at] }
);

/// A campaign of an account.
///
/// A row of the table `public.ads_campaigns`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AdsCampaign {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: AdsCampaignId,
    /// `uuid`, refers to `spend.ads_accounts`.
    pub account_id: AdsAccountId,
    /// Its number at the platform.
    ///
    /// `text`.
    pub external_id: String,
    /// `text`.
    pub name: String,
    /// Source that its leads are counted for.
    ///
    /// `uuid`, refers to `leads.lead_sources`.
    pub source_id: Option<LeadSourceId>,
    /// `campaign_status`, `enabled` by default.
    pub status: CampaignStatus,
    /// In the account's currency.
    ///
    /// `numeric(12,2)`.
    pub daily_budget: Option<values::Numeric>,
    /// `date`.
    pub starts_on: Option<values::Date>,
    /// `date`.
    pub ends_on: Option<values::Date>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl AdsCampaign {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `account_id`.
    pub const COLUMN_ACCOUNT_ID: &'static str = "account_id";
    /// Name of the column `external_id`.
    pub const COLUMN_EXTERNAL_ID: &'static str = "external_id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `source_id`.
    pub const COLUMN_SOURCE_ID: &'static str = "source_id";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `daily_budget`.
    pub const COLUMN_DAILY_BUDGET: &'static str = "daily_budget";
    /// Name of the column `starts_on`.
    pub const COLUMN_STARTS_ON: &'static str = "starts_on";
    /// Name of the column `ends_on`.
    pub const COLUMN_ENDS_ON: &'static str = "ends_on";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `dealership_id` and `account_id` and `external_id`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_account_id_and_external_id(
        dealership_id: DealershipId,
        account_id: AdsAccountId,
        external_id: &str,
    ) -> relation::Query<Self, (DealershipId, AdsAccountId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, account_id, external_id, name, source_id, status, daily_budget, \
         starts_on, ends_on, created_at \
         FROM public.ads_campaigns \
         WHERE dealership_id = $1::uuid AND account_id = $2::uuid AND external_id = $3::text",
            (dealership_id, account_id, external_id),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, account_id, external_id, name, source_id, status, daily_budget, \
         starts_on, ends_on, created_at \
         FROM public.ads_campaigns \
         WHERE dealership_id = $1::uuid \
         ORDER BY ads_campaigns.dealership_id, ads_campaigns.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `account_id`.
    #[must_use]
    pub const fn by_dealership_id_and_account_id(
        dealership_id: DealershipId,
        account_id: AdsAccountId,
    ) -> relation::Query<Self, (DealershipId, AdsAccountId)> {
        relation::Query::new(
            "SELECT dealership_id, id, account_id, external_id, name, source_id, status, daily_budget, \
         starts_on, ends_on, created_at \
         FROM public.ads_campaigns \
         WHERE dealership_id = $1::uuid AND account_id = $2::uuid \
         ORDER BY ads_campaigns.dealership_id, ads_campaigns.id",
            (dealership_id, account_id),
        )
    }

    /// All rows with these values of `dealership_id` and `source_id`.
    #[must_use]
    pub const fn by_dealership_id_and_source_id(
        dealership_id: DealershipId,
        source_id: LeadSourceId,
    ) -> relation::Query<Self, (DealershipId, LeadSourceId)> {
        relation::Query::new(
            "SELECT dealership_id, id, account_id, external_id, name, source_id, status, daily_budget, \
         starts_on, ends_on, created_at \
         FROM public.ads_campaigns \
         WHERE dealership_id = $1::uuid AND source_id = $2::uuid \
         ORDER BY ads_campaigns.dealership_id, ads_campaigns.id",
            (dealership_id, source_id),
        )
    }
}

impl relation::Relation for AdsCampaign {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "ads_campaigns";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "account_id",
        "external_id",
        "name",
        "source_id",
        "status",
        "daily_budget",
        "starts_on",
        "ends_on",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, account_id, external_id, name, source_id, status, daily_budget, \
         starts_on, ends_on, created_at \
         FROM public.ads_campaigns";
}

impl relation::Table for AdsCampaign {
    type New = NewAdsCampaign;
    type Patch = AdsCampaignPatch;
    const INSERT: &'static str = "INSERT INTO public.ads_campaigns \
         (dealership_id, id, account_id, external_id, name, source_id, status, daily_budget, \
         starts_on, ends_on, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, \
         COALESCE($7::public.campaign_status, 'enabled'::public.campaign_status), $8, $9, $10, \
         COALESCE($11::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, account_id, external_id, name, source_id, status, \
         daily_budget, starts_on, ends_on, created_at";
}

impl relation::Keyed for AdsCampaign {
    type Key = (DealershipId, AdsCampaignId);
    const FIND: &'static str = "SELECT dealership_id, id, account_id, external_id, name, source_id, status, daily_budget, \
         starts_on, ends_on, created_at \
         FROM public.ads_campaigns \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, account_id, external_id, name, source_id, status, daily_budget, \
         starts_on, ends_on, created_at \
         FROM public.ads_campaigns \
         ORDER BY ads_campaigns.dealership_id, ads_campaigns.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, account_id, external_id, name, source_id, status, daily_budget, \
         starts_on, ends_on, created_at \
         FROM public.ads_campaigns \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY ads_campaigns.dealership_id, ads_campaigns.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.ads_campaigns \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         account_id = CASE WHEN $5::boolean THEN $6::uuid ELSE account_id END, \
         external_id = CASE WHEN $7::boolean THEN $8::text ELSE external_id END, \
         name = CASE WHEN $9::boolean THEN $10::text ELSE name END, \
         source_id = CASE WHEN $11::boolean THEN $12::uuid ELSE source_id END, \
         status = CASE WHEN $13::boolean THEN $14::public.campaign_status ELSE status END, \
         daily_budget = CASE WHEN $15::boolean THEN $16::numeric ELSE daily_budget END, \
         starts_on = CASE WHEN $17::boolean THEN $18::date ELSE starts_on END, \
         ends_on = CASE WHEN $19::boolean THEN $20::date ELSE ends_on END, \
         created_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE created_at END \
         WHERE dealership_id = $23::uuid AND id = $24::uuid \
         RETURNING dealership_id, id, account_id, external_id, name, source_id, status, \
         daily_budget, starts_on, ends_on, created_at";
    const DELETE: &'static str = "DELETE FROM public.ads_campaigns \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    AdsCampaign { dealership_id = "dealership_id", id = "id", account_id = "account_id",
    external_id = "external_id", name = "name", source_id = "source_id", status =
    "status", daily_budget = "daily_budget", starts_on = "starts_on", ends_on =
    "ends_on", created_at = "created_at" }
);

/// A row to insert into `public.ads_campaigns`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAdsCampaign {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<AdsCampaignId>,
    /// `uuid`, refers to `spend.ads_accounts`.
    pub account_id: AdsAccountId,
    /// Its number at the platform.
    ///
    /// `text`.
    pub external_id: String,
    /// `text`.
    pub name: String,
    /// Source that its leads are counted for.
    ///
    /// `uuid`, refers to `leads.lead_sources`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub source_id: Option<LeadSourceId>,
    /// `campaign_status`, `enabled` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<CampaignStatus>,
    /// In the account's currency.
    ///
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub daily_budget: Option<values::Numeric>,
    /// `date`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub starts_on: Option<values::Date>,
    /// `date`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub ends_on: Option<values::Date>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewAdsCampaign {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        account_id: AdsAccountId,
        external_id: String,
        name: String,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            account_id,
            external_id,
            name,
            source_id: None,
            status: None,
            daily_budget: None,
            starts_on: None,
            ends_on: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewAdsCampaign {
    type Row = AdsCampaign;
}

rows::parameters!(
    NewAdsCampaign { dealership_id, id, account_id, external_id, name, source_id, status,
    daily_budget, starts_on, ends_on, created_at }
);

/// Changes to a row of `public.ads_campaigns`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AdsCampaignPatch {
    /// The new [`dealership_id`](AdsCampaign::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](AdsCampaign::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<AdsCampaignId>,
    /// The new [`account_id`](AdsCampaign::account_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub account_id: Option<AdsAccountId>,
    /// The new [`external_id`](AdsCampaign::external_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub external_id: Option<String>,
    /// The new [`name`](AdsCampaign::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`source_id`](AdsCampaign::source_id).
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
    /// The new [`status`](AdsCampaign::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<CampaignStatus>,
    /// The new [`daily_budget`](AdsCampaign::daily_budget).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub daily_budget: Option<Option<values::Numeric>>,
    /// The new [`starts_on`](AdsCampaign::starts_on).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub starts_on: Option<Option<values::Date>>,
    /// The new [`ends_on`](AdsCampaign::ends_on).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub ends_on: Option<Option<values::Date>>,
    /// The new [`created_at`](AdsCampaign::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for AdsCampaignPatch {
    type Row = AdsCampaign;
}

rows::parameters!(
    AdsCampaignPatch { [dealership_id], [id], [account_id], [external_id], [name],
    [source_id], [status], [daily_budget], [starts_on], [ends_on], [created_at] }
);

/// What a campaign cost and brought on one day.
///
/// A row of the table `public.daily_spend_logs`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DailySpendLog {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `spend.ads_campaigns`.
    pub campaign_id: AdsCampaignId,
    /// In the account's time zone.
    ///
    /// `date`.
    pub day: values::Date,
    /// In the account's currency.
    ///
    /// `numeric(12,2)`, `0` by default.
    pub spend: values::Numeric,
    /// `bigint`, `0` by default.
    pub impressions: i64,
    /// `bigint`, `0` by default.
    pub clicks: i64,
    /// `integer`, `0` by default.
    pub leads: i32,
    /// The platforms count fractions.
    ///
    /// `numeric(12,2)`, `0` by default.
    pub conversions: values::Numeric,
    /// Platforms correct the last days for some time.
    ///
    /// `timestamptz`, `now()` by default.
    pub fetched_at: values::TimestampTz,
}

impl DailySpendLog {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `campaign_id`.
    pub const COLUMN_CAMPAIGN_ID: &'static str = "campaign_id";
    /// Name of the column `day`.
    pub const COLUMN_DAY: &'static str = "day";
    /// Name of the column `spend`.
    pub const COLUMN_SPEND: &'static str = "spend";
    /// Name of the column `impressions`.
    pub const COLUMN_IMPRESSIONS: &'static str = "impressions";
    /// Name of the column `clicks`.
    pub const COLUMN_CLICKS: &'static str = "clicks";
    /// Name of the column `leads`.
    pub const COLUMN_LEADS: &'static str = "leads";
    /// Name of the column `conversions`.
    pub const COLUMN_CONVERSIONS: &'static str = "conversions";
    /// Name of the column `fetched_at`.
    pub const COLUMN_FETCHED_AT: &'static str = "fetched_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, campaign_id, day, spend, impressions, clicks, leads, conversions, \
         fetched_at \
         FROM public.daily_spend_logs \
         WHERE dealership_id = $1::uuid \
         ORDER BY daily_spend_logs.dealership_id, daily_spend_logs.campaign_id, daily_spend_logs.day",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `campaign_id`.
    #[must_use]
    pub const fn by_dealership_id_and_campaign_id(
        dealership_id: DealershipId,
        campaign_id: AdsCampaignId,
    ) -> relation::Query<Self, (DealershipId, AdsCampaignId)> {
        relation::Query::new(
            "SELECT dealership_id, campaign_id, day, spend, impressions, clicks, leads, conversions, \
         fetched_at \
         FROM public.daily_spend_logs \
         WHERE dealership_id = $1::uuid AND campaign_id = $2::uuid \
         ORDER BY daily_spend_logs.dealership_id, daily_spend_logs.campaign_id, daily_spend_logs.day",
            (dealership_id, campaign_id),
        )
    }
}

impl relation::Relation for DailySpendLog {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "daily_spend_logs";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "campaign_id",
        "day",
        "spend",
        "impressions",
        "clicks",
        "leads",
        "conversions",
        "fetched_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, campaign_id, day, spend, impressions, clicks, leads, conversions, \
         fetched_at \
         FROM public.daily_spend_logs";
}

impl relation::Table for DailySpendLog {
    type New = NewDailySpendLog;
    type Patch = DailySpendLogPatch;
    const INSERT: &'static str = "INSERT INTO public.daily_spend_logs \
         (dealership_id, campaign_id, day, spend, impressions, clicks, leads, conversions, \
         fetched_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, $3, COALESCE($4::numeric, '0'::numeric), COALESCE($5::bigint, '0'::bigint), \
         COALESCE($6::bigint, '0'::bigint), COALESCE($7::integer, '0'::integer), \
         COALESCE($8::numeric, '0'::numeric), COALESCE($9::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, campaign_id, day, spend, impressions, clicks, leads, conversions, \
         fetched_at";
}

impl relation::Keyed for DailySpendLog {
    type Key = (DealershipId, AdsCampaignId, values::Date);
    const FIND: &'static str = "SELECT dealership_id, campaign_id, day, spend, impressions, clicks, leads, conversions, \
         fetched_at \
         FROM public.daily_spend_logs \
         WHERE dealership_id = $1::uuid AND campaign_id = $2::uuid AND day = $3::date";
    const LIST: &'static str = "SELECT dealership_id, campaign_id, day, spend, impressions, clicks, leads, conversions, \
         fetched_at \
         FROM public.daily_spend_logs \
         ORDER BY daily_spend_logs.dealership_id, daily_spend_logs.campaign_id, daily_spend_logs.day LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, campaign_id, day, spend, impressions, clicks, leads, conversions, \
         fetched_at \
         FROM public.daily_spend_logs \
         WHERE (dealership_id, campaign_id, day) > ($1::uuid, $2::uuid, $3::date) \
         ORDER BY daily_spend_logs.dealership_id, daily_spend_logs.campaign_id, daily_spend_logs.day LIMIT $4::bigint";
    const UPDATE: &'static str = "UPDATE public.daily_spend_logs \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         campaign_id = CASE WHEN $3::boolean THEN $4::uuid ELSE campaign_id END, \
         day = CASE WHEN $5::boolean THEN $6::date ELSE day END, \
         spend = CASE WHEN $7::boolean THEN $8::numeric ELSE spend END, \
         impressions = CASE WHEN $9::boolean THEN $10::bigint ELSE impressions END, \
         clicks = CASE WHEN $11::boolean THEN $12::bigint ELSE clicks END, \
         leads = CASE WHEN $13::boolean THEN $14::integer ELSE leads END, \
         conversions = CASE WHEN $15::boolean THEN $16::numeric ELSE conversions END, \
         fetched_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE fetched_at END \
         WHERE dealership_id = $19::uuid AND campaign_id = $20::uuid AND day = $21::date \
         RETURNING dealership_id, campaign_id, day, spend, impressions, clicks, leads, conversions, \
         fetched_at";
    const DELETE: &'static str = "DELETE FROM public.daily_spend_logs \
         WHERE dealership_id = $1::uuid AND campaign_id = $2::uuid AND day = $3::date";
}

rows::row!(
    DailySpendLog { dealership_id = "dealership_id", campaign_id = "campaign_id", day =
    "day", spend = "spend", impressions = "impressions", clicks = "clicks", leads =
    "leads", conversions = "conversions", fetched_at = "fetched_at" }
);

/// A row to insert into `public.daily_spend_logs`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDailySpendLog {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `spend.ads_campaigns`.
    pub campaign_id: AdsCampaignId,
    /// In the account's time zone.
    ///
    /// `date`.
    pub day: values::Date,
    /// In the account's currency.
    ///
    /// `numeric(12,2)`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub spend: Option<values::Numeric>,
    /// `bigint`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub impressions: Option<i64>,
    /// `bigint`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub clicks: Option<i64>,
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub leads: Option<i32>,
    /// The platforms count fractions.
    ///
    /// `numeric(12,2)`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub conversions: Option<values::Numeric>,
    /// Platforms correct the last days for some time.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub fetched_at: Option<values::TimestampTz>,
}

impl NewDailySpendLog {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(campaign_id: AdsCampaignId, day: values::Date) -> Self {
        Self {
            dealership_id: None,
            campaign_id,
            day,
            spend: None,
            impressions: None,
            clicks: None,
            leads: None,
            conversions: None,
            fetched_at: None,
        }
    }
}

impl relation::NewRow for NewDailySpendLog {
    type Row = DailySpendLog;
}

rows::parameters!(
    NewDailySpendLog { dealership_id, campaign_id, day, spend, impressions, clicks,
    leads, conversions, fetched_at }
);

/// Changes to a row of `public.daily_spend_logs`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DailySpendLogPatch {
    /// The new [`dealership_id`](DailySpendLog::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`campaign_id`](DailySpendLog::campaign_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub campaign_id: Option<AdsCampaignId>,
    /// The new [`day`](DailySpendLog::day).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub day: Option<values::Date>,
    /// The new [`spend`](DailySpendLog::spend).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub spend: Option<values::Numeric>,
    /// The new [`impressions`](DailySpendLog::impressions).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub impressions: Option<i64>,
    /// The new [`clicks`](DailySpendLog::clicks).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub clicks: Option<i64>,
    /// The new [`leads`](DailySpendLog::leads).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub leads: Option<i32>,
    /// The new [`conversions`](DailySpendLog::conversions).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub conversions: Option<values::Numeric>,
    /// The new [`fetched_at`](DailySpendLog::fetched_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub fetched_at: Option<values::TimestampTz>,
}

impl relation::Patch for DailySpendLogPatch {
    type Row = DailySpendLog;
}

rows::parameters!(
    DailySpendLogPatch { [dealership_id], [campaign_id], [day], [spend], [impressions],
    [clicks], [leads], [conversions], [fetched_at] }
);

/// When somebody is told that money runs out.
///
/// A row of the table `public.budget_alerts`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BudgetAlert {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: BudgetAlertId,
    /// `uuid`, refers to `spend.ads_accounts`.
    pub account_id: AdsAccountId,
    /// `numeric(12,2)`.
    pub monthly_budget: values::Numeric,
    /// Share of the budget at which it is said.
    ///
    /// `smallint`, `80` by default.
    pub threshold_percent: i16,
    /// Nothing: the dealership's contact address.
    ///
    /// `uuid`, refers to `core.users`.
    pub notify_user_id: Option<UserId>,
    /// `timestamptz`.
    pub last_sent_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl BudgetAlert {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `account_id`.
    pub const COLUMN_ACCOUNT_ID: &'static str = "account_id";
    /// Name of the column `monthly_budget`.
    pub const COLUMN_MONTHLY_BUDGET: &'static str = "monthly_budget";
    /// Name of the column `threshold_percent`.
    pub const COLUMN_THRESHOLD_PERCENT: &'static str = "threshold_percent";
    /// Name of the column `notify_user_id`.
    pub const COLUMN_NOTIFY_USER_ID: &'static str = "notify_user_id";
    /// Name of the column `last_sent_at`.
    pub const COLUMN_LAST_SENT_AT: &'static str = "last_sent_at";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `dealership_id` and `account_id` and `threshold_percent`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_account_id_and_threshold_percent(
        dealership_id: DealershipId,
        account_id: AdsAccountId,
        threshold_percent: i16,
    ) -> relation::Query<Self, (DealershipId, AdsAccountId, i16)> {
        relation::Query::new(
            "SELECT dealership_id, id, account_id, monthly_budget, threshold_percent, notify_user_id, \
         last_sent_at, created_at \
         FROM public.budget_alerts \
         WHERE dealership_id = $1::uuid AND account_id = $2::uuid AND threshold_percent = $3::smallint",
            (dealership_id, account_id, threshold_percent),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, account_id, monthly_budget, threshold_percent, notify_user_id, \
         last_sent_at, created_at \
         FROM public.budget_alerts \
         WHERE dealership_id = $1::uuid \
         ORDER BY budget_alerts.dealership_id, budget_alerts.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `account_id`.
    #[must_use]
    pub const fn by_dealership_id_and_account_id(
        dealership_id: DealershipId,
        account_id: AdsAccountId,
    ) -> relation::Query<Self, (DealershipId, AdsAccountId)> {
        relation::Query::new(
            "SELECT dealership_id, id, account_id, monthly_budget, threshold_percent, notify_user_id, \
         last_sent_at, created_at \
         FROM public.budget_alerts \
         WHERE dealership_id = $1::uuid AND account_id = $2::uuid \
         ORDER BY budget_alerts.dealership_id, budget_alerts.id",
            (dealership_id, account_id),
        )
    }

    /// All rows with these values of `dealership_id` and `notify_user_id`.
    #[must_use]
    pub const fn by_dealership_id_and_notify_user_id(
        dealership_id: DealershipId,
        notify_user_id: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, account_id, monthly_budget, threshold_percent, notify_user_id, \
         last_sent_at, created_at \
         FROM public.budget_alerts \
         WHERE dealership_id = $1::uuid AND notify_user_id = $2::uuid \
         ORDER BY budget_alerts.dealership_id, budget_alerts.id",
            (dealership_id, notify_user_id),
        )
    }
}

impl relation::Relation for BudgetAlert {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "budget_alerts";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "account_id",
        "monthly_budget",
        "threshold_percent",
        "notify_user_id",
        "last_sent_at",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, account_id, monthly_budget, threshold_percent, notify_user_id, \
         last_sent_at, created_at \
         FROM public.budget_alerts";
}

impl relation::Table for BudgetAlert {
    type New = NewBudgetAlert;
    type Patch = BudgetAlertPatch;
    const INSERT: &'static str = "INSERT INTO public.budget_alerts \
         (dealership_id, id, account_id, monthly_budget, threshold_percent, notify_user_id, \
         last_sent_at, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, \
         COALESCE($5::smallint, '80'::smallint), $6, $7, \
         COALESCE($8::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, account_id, monthly_budget, threshold_percent, \
         notify_user_id, last_sent_at, created_at";
}

impl relation::Keyed for BudgetAlert {
    type Key = (DealershipId, BudgetAlertId);
    const FIND: &'static str = "SELECT dealership_id, id, account_id, monthly_budget, threshold_percent, notify_user_id, \
         last_sent_at, created_at \
         FROM public.budget_alerts \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, account_id, monthly_budget, threshold_percent, notify_user_id, \
         last_sent_at, created_at \
         FROM public.budget_alerts \
         ORDER BY budget_alerts.dealership_id, budget_alerts.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, account_id, monthly_budget, threshold_percent, notify_user_id, \
         last_sent_at, created_at \
         FROM public.budget_alerts \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY budget_alerts.dealership_id, budget_alerts.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.budget_alerts \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         account_id = CASE WHEN $5::boolean THEN $6::uuid ELSE account_id END, \
         monthly_budget = CASE WHEN $7::boolean THEN $8::numeric ELSE monthly_budget END, \
         threshold_percent = CASE WHEN $9::boolean THEN $10::smallint ELSE threshold_percent END, \
         notify_user_id = CASE WHEN $11::boolean THEN $12::uuid ELSE notify_user_id END, \
         last_sent_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE last_sent_at END, \
         created_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE created_at END \
         WHERE dealership_id = $17::uuid AND id = $18::uuid \
         RETURNING dealership_id, id, account_id, monthly_budget, threshold_percent, \
         notify_user_id, last_sent_at, created_at";
    const DELETE: &'static str = "DELETE FROM public.budget_alerts \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    BudgetAlert { dealership_id = "dealership_id", id = "id", account_id = "account_id",
    monthly_budget = "monthly_budget", threshold_percent = "threshold_percent",
    notify_user_id = "notify_user_id", last_sent_at = "last_sent_at", created_at =
    "created_at" }
);

/// A row to insert into `public.budget_alerts`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewBudgetAlert {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<BudgetAlertId>,
    /// `uuid`, refers to `spend.ads_accounts`.
    pub account_id: AdsAccountId,
    /// `numeric(12,2)`.
    pub monthly_budget: values::Numeric,
    /// Share of the budget at which it is said.
    ///
    /// `smallint`, `80` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub threshold_percent: Option<i16>,
    /// Nothing: the dealership's contact address.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub notify_user_id: Option<UserId>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub last_sent_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewBudgetAlert {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(account_id: AdsAccountId, monthly_budget: values::Numeric) -> Self {
        Self {
            dealership_id: None,
            id: None,
            account_id,
            monthly_budget,
            threshold_percent: None,
            notify_user_id: None,
            last_sent_at: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewBudgetAlert {
    type Row = BudgetAlert;
}

rows::parameters!(
    NewBudgetAlert { dealership_id, id, account_id, monthly_budget, threshold_percent,
    notify_user_id, last_sent_at, created_at }
);

/// Changes to a row of `public.budget_alerts`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BudgetAlertPatch {
    /// The new [`dealership_id`](BudgetAlert::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](BudgetAlert::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<BudgetAlertId>,
    /// The new [`account_id`](BudgetAlert::account_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub account_id: Option<AdsAccountId>,
    /// The new [`monthly_budget`](BudgetAlert::monthly_budget).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub monthly_budget: Option<values::Numeric>,
    /// The new [`threshold_percent`](BudgetAlert::threshold_percent).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub threshold_percent: Option<i16>,
    /// The new [`notify_user_id`](BudgetAlert::notify_user_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub notify_user_id: Option<Option<UserId>>,
    /// The new [`last_sent_at`](BudgetAlert::last_sent_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub last_sent_at: Option<Option<values::TimestampTz>>,
    /// The new [`created_at`](BudgetAlert::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for BudgetAlertPatch {
    type Row = BudgetAlert;
}

rows::parameters!(
    BudgetAlertPatch { [dealership_id], [id], [account_id], [monthly_budget],
    [threshold_percent], [notify_user_id], [last_sent_at], [created_at] }
);

/// A report that is sent again and again.
///
/// A row of the table `public.report_schedules`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReportSchedule {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: ReportScheduleId,
    /// `text`.
    pub name: String,
    /// `report_kind`.
    pub kind: ReportKind,
    /// `report_frequency`.
    pub frequency: ReportFrequency,
    /// `report_format`, `pdf` by default.
    pub format: ReportFormat,
    /// In the dealership's time zone.
    ///
    /// `time`, `07:00` by default.
    pub send_at: values::Time,
    /// Mail addresses.
    ///
    /// `text[]`.
    pub recipients: Vec<String>,
    /// `jsonb`, `{}` by default.
    pub parameters: values::Jsonb,
    /// `uuid`, refers to `core.users`.
    pub created_by: Option<UserId>,
    /// `boolean`, `true` by default.
    pub is_active: bool,
    /// `timestamptz`.
    pub next_run_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl ReportSchedule {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `frequency`.
    pub const COLUMN_FREQUENCY: &'static str = "frequency";
    /// Name of the column `format`.
    pub const COLUMN_FORMAT: &'static str = "format";
    /// Name of the column `send_at`.
    pub const COLUMN_SEND_AT: &'static str = "send_at";
    /// Name of the column `recipients`.
    pub const COLUMN_RECIPIENTS: &'static str = "recipients";
    /// Name of the column `parameters`.
    pub const COLUMN_PARAMETERS: &'static str = "parameters";
    /// Name of the column `created_by`.
    pub const COLUMN_CREATED_BY: &'static str = "created_by";
    /// Name of the column `is_active`.
    pub const COLUMN_IS_ACTIVE: &'static str = "is_active";
    /// Name of the column `next_run_at`.
    pub const COLUMN_NEXT_RUN_AT: &'static str = "next_run_at";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `dealership_id` and `name`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_name(
        dealership_id: DealershipId,
        name: &str,
    ) -> relation::Query<Self, (DealershipId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, kind, frequency, format, send_at, recipients, parameters, \
         created_by, is_active, next_run_at, created_at \
         FROM public.report_schedules \
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
            "SELECT dealership_id, id, name, kind, frequency, format, send_at, recipients, parameters, \
         created_by, is_active, next_run_at, created_at \
         FROM public.report_schedules \
         WHERE dealership_id = $1::uuid \
         ORDER BY report_schedules.dealership_id, report_schedules.id",
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
            "SELECT dealership_id, id, name, kind, frequency, format, send_at, recipients, parameters, \
         created_by, is_active, next_run_at, created_at \
         FROM public.report_schedules \
         WHERE dealership_id = $1::uuid AND created_by = $2::uuid \
         ORDER BY report_schedules.dealership_id, report_schedules.id",
            (dealership_id, created_by),
        )
    }
}

impl relation::Relation for ReportSchedule {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "report_schedules";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "kind",
        "frequency",
        "format",
        "send_at",
        "recipients",
        "parameters",
        "created_by",
        "is_active",
        "next_run_at",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, kind, frequency, format, send_at, recipients, parameters, \
         created_by, is_active, next_run_at, created_at \
         FROM public.report_schedules";
}

impl relation::Table for ReportSchedule {
    type New = NewReportSchedule;
    type Patch = ReportSchedulePatch;
    const INSERT: &'static str = "INSERT INTO public.report_schedules \
         (dealership_id, id, name, kind, frequency, format, send_at, recipients, parameters, \
         created_by, is_active, next_run_at, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, \
         COALESCE($6::public.report_format, 'pdf'::public.report_format), \
         COALESCE($7::time, '07:00'::time), $8, COALESCE($9::jsonb, '{}'::jsonb), $10, \
         COALESCE($11::boolean, 'true'::boolean), $12, \
         COALESCE($13::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, name, kind, frequency, format, send_at, recipients, \
         parameters, created_by, is_active, next_run_at, created_at";
}

impl relation::Keyed for ReportSchedule {
    type Key = (DealershipId, ReportScheduleId);
    const FIND: &'static str = "SELECT dealership_id, id, name, kind, frequency, format, send_at, recipients, parameters, \
         created_by, is_active, next_run_at, created_at \
         FROM public.report_schedules \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, kind, frequency, format, send_at, recipients, parameters, \
         created_by, is_active, next_run_at, created_at \
         FROM public.report_schedules \
         ORDER BY report_schedules.dealership_id, report_schedules.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, kind, frequency, format, send_at, recipients, parameters, \
         created_by, is_active, next_run_at, created_at \
         FROM public.report_schedules \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY report_schedules.dealership_id, report_schedules.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.report_schedules \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         kind = CASE WHEN $7::boolean THEN $8::public.report_kind ELSE kind END, \
         frequency = CASE WHEN $9::boolean THEN $10::public.report_frequency ELSE frequency END, \
         format = CASE WHEN $11::boolean THEN $12::public.report_format ELSE format END, \
         send_at = CASE WHEN $13::boolean THEN $14::time ELSE send_at END, \
         recipients = CASE WHEN $15::boolean THEN $16::text[] ELSE recipients END, \
         parameters = CASE WHEN $17::boolean THEN $18::jsonb ELSE parameters END, \
         created_by = CASE WHEN $19::boolean THEN $20::uuid ELSE created_by END, \
         is_active = CASE WHEN $21::boolean THEN $22::boolean ELSE is_active END, \
         next_run_at = CASE WHEN $23::boolean THEN $24::timestamptz ELSE next_run_at END, \
         created_at = CASE WHEN $25::boolean THEN $26::timestamptz ELSE created_at END \
         WHERE dealership_id = $27::uuid AND id = $28::uuid \
         RETURNING dealership_id, id, name, kind, frequency, format, send_at, recipients, \
         parameters, created_by, is_active, next_run_at, created_at";
    const DELETE: &'static str = "DELETE FROM public.report_schedules \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    ReportSchedule { dealership_id = "dealership_id", id = "id", name = "name", kind =
    "kind", frequency = "frequency", format = "format", send_at = "send_at", recipients =
    "recipients", parameters = "parameters", created_by = "created_by", is_active =
    "is_active", next_run_at = "next_run_at", created_at = "created_at" }
);

/// A row to insert into `public.report_schedules`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewReportSchedule {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ReportScheduleId>,
    /// `text`.
    pub name: String,
    /// `report_kind`.
    pub kind: ReportKind,
    /// `report_frequency`.
    pub frequency: ReportFrequency,
    /// `report_format`, `pdf` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub format: Option<ReportFormat>,
    /// In the dealership's time zone.
    ///
    /// `time`, `07:00` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub send_at: Option<values::Time>,
    /// Mail addresses.
    ///
    /// `text[]`.
    pub recipients: Vec<String>,
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub parameters: Option<values::Jsonb>,
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_by: Option<UserId>,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_active: Option<bool>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub next_run_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewReportSchedule {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        name: String,
        kind: ReportKind,
        frequency: ReportFrequency,
        recipients: Vec<String>,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            kind,
            frequency,
            format: None,
            send_at: None,
            recipients,
            parameters: None,
            created_by: None,
            is_active: None,
            next_run_at: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewReportSchedule {
    type Row = ReportSchedule;
}

rows::parameters!(
    NewReportSchedule { dealership_id, id, name, kind, frequency, format, send_at,
    recipients, parameters, created_by, is_active, next_run_at, created_at }
);

/// Changes to a row of `public.report_schedules`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReportSchedulePatch {
    /// The new [`dealership_id`](ReportSchedule::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](ReportSchedule::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ReportScheduleId>,
    /// The new [`name`](ReportSchedule::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`kind`](ReportSchedule::kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kind: Option<ReportKind>,
    /// The new [`frequency`](ReportSchedule::frequency).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub frequency: Option<ReportFrequency>,
    /// The new [`format`](ReportSchedule::format).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub format: Option<ReportFormat>,
    /// The new [`send_at`](ReportSchedule::send_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub send_at: Option<values::Time>,
    /// The new [`recipients`](ReportSchedule::recipients).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub recipients: Option<Vec<String>>,
    /// The new [`parameters`](ReportSchedule::parameters).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub parameters: Option<values::Jsonb>,
    /// The new [`created_by`](ReportSchedule::created_by).
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
    /// The new [`is_active`](ReportSchedule::is_active).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_active: Option<bool>,
    /// The new [`next_run_at`](ReportSchedule::next_run_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub next_run_at: Option<Option<values::TimestampTz>>,
    /// The new [`created_at`](ReportSchedule::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for ReportSchedulePatch {
    type Row = ReportSchedule;
}

rows::parameters!(
    ReportSchedulePatch { [dealership_id], [id], [name], [kind], [frequency], [format],
    [send_at], [recipients], [parameters], [created_by], [is_active], [next_run_at],
    [created_at] }
);

/// One sending of a report.
///
/// A row of the table `public.report_runs`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReportRun {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: ReportRunId,
    /// `uuid`, refers to `spend.report_schedules`.
    pub schedule_id: ReportScheduleId,
    /// `report_run_status`, `running` by default.
    pub status: ReportRunStatus,
    /// The days that it is about.
    ///
    /// `daterange`.
    pub period: values::DateRange,
    /// Where the file is kept.
    ///
    /// `text`.
    pub storage_key: Option<String>,
    /// `text`.
    pub error: Option<String>,
    /// `timestamptz`, `now()` by default.
    pub started_at: values::TimestampTz,
    /// `timestamptz`.
    pub finished_at: Option<values::TimestampTz>,
}

impl ReportRun {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `schedule_id`.
    pub const COLUMN_SCHEDULE_ID: &'static str = "schedule_id";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `period`.
    pub const COLUMN_PERIOD: &'static str = "period";
    /// Name of the column `storage_key`.
    pub const COLUMN_STORAGE_KEY: &'static str = "storage_key";
    /// Name of the column `error`.
    pub const COLUMN_ERROR: &'static str = "error";
    /// Name of the column `started_at`.
    pub const COLUMN_STARTED_AT: &'static str = "started_at";
    /// Name of the column `finished_at`.
    pub const COLUMN_FINISHED_AT: &'static str = "finished_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, schedule_id, status, period::text AS period, storage_key, error, \
         started_at, finished_at \
         FROM public.report_runs \
         WHERE dealership_id = $1::uuid \
         ORDER BY report_runs.dealership_id, report_runs.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `schedule_id`.
    #[must_use]
    pub const fn by_dealership_id_and_schedule_id(
        dealership_id: DealershipId,
        schedule_id: ReportScheduleId,
    ) -> relation::Query<Self, (DealershipId, ReportScheduleId)> {
        relation::Query::new(
            "SELECT dealership_id, id, schedule_id, status, period::text AS period, storage_key, error, \
         started_at, finished_at \
         FROM public.report_runs \
         WHERE dealership_id = $1::uuid AND schedule_id = $2::uuid \
         ORDER BY report_runs.dealership_id, report_runs.id",
            (dealership_id, schedule_id),
        )
    }
}

impl relation::Relation for ReportRun {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "report_runs";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "schedule_id",
        "status",
        "period",
        "storage_key",
        "error",
        "started_at",
        "finished_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, schedule_id, status, period::text AS period, storage_key, error, \
         started_at, finished_at \
         FROM public.report_runs";
}

impl relation::Table for ReportRun {
    type New = NewReportRun;
    type Patch = ReportRunPatch;
    const INSERT: &'static str = "INSERT INTO public.report_runs \
         (dealership_id, id, schedule_id, status, period, storage_key, error, started_at, \
         finished_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, \
         COALESCE($4::public.report_run_status, 'running'::public.report_run_status), \
         $5::text::daterange, $6, $7, COALESCE($8::timestamptz, (now())::timestamptz), $9) \
         RETURNING dealership_id, id, schedule_id, status, period::text AS period, storage_key, \
         error, started_at, finished_at";
}

impl relation::Keyed for ReportRun {
    type Key = (DealershipId, ReportRunId);
    const FIND: &'static str = "SELECT dealership_id, id, schedule_id, status, period::text AS period, storage_key, error, \
         started_at, finished_at \
         FROM public.report_runs \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, schedule_id, status, period::text AS period, storage_key, error, \
         started_at, finished_at \
         FROM public.report_runs \
         ORDER BY report_runs.dealership_id, report_runs.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, schedule_id, status, period::text AS period, storage_key, error, \
         started_at, finished_at \
         FROM public.report_runs \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY report_runs.dealership_id, report_runs.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.report_runs \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         schedule_id = CASE WHEN $5::boolean THEN $6::uuid ELSE schedule_id END, \
         status = CASE WHEN $7::boolean THEN $8::public.report_run_status ELSE status END, \
         period = CASE WHEN $9::boolean THEN $10::text::daterange ELSE period END, \
         storage_key = CASE WHEN $11::boolean THEN $12::text ELSE storage_key END, \
         error = CASE WHEN $13::boolean THEN $14::text ELSE error END, \
         started_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE started_at END, \
         finished_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE finished_at END \
         WHERE dealership_id = $19::uuid AND id = $20::uuid \
         RETURNING dealership_id, id, schedule_id, status, period::text AS period, storage_key, \
         error, started_at, finished_at";
    const DELETE: &'static str = "DELETE FROM public.report_runs \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    ReportRun { dealership_id = "dealership_id", id = "id", schedule_id = "schedule_id",
    status = "status", period = "period", storage_key = "storage_key", error = "error",
    started_at = "started_at", finished_at = "finished_at" }
);

/// A row to insert into `public.report_runs`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewReportRun {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ReportRunId>,
    /// `uuid`, refers to `spend.report_schedules`.
    pub schedule_id: ReportScheduleId,
    /// `report_run_status`, `running` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<ReportRunStatus>,
    /// The days that it is about.
    ///
    /// `daterange`.
    pub period: values::DateRange,
    /// Where the file is kept.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub storage_key: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub error: Option<String>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub started_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub finished_at: Option<values::TimestampTz>,
}

impl NewReportRun {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(schedule_id: ReportScheduleId, period: values::DateRange) -> Self {
        Self {
            dealership_id: None,
            id: None,
            schedule_id,
            status: None,
            period,
            storage_key: None,
            error: None,
            started_at: None,
            finished_at: None,
        }
    }
}

impl relation::NewRow for NewReportRun {
    type Row = ReportRun;
}

rows::parameters!(
    NewReportRun { dealership_id, id, schedule_id, status, period, storage_key, error,
    started_at, finished_at }
);

/// Changes to a row of `public.report_runs`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReportRunPatch {
    /// The new [`dealership_id`](ReportRun::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](ReportRun::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ReportRunId>,
    /// The new [`schedule_id`](ReportRun::schedule_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub schedule_id: Option<ReportScheduleId>,
    /// The new [`status`](ReportRun::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<ReportRunStatus>,
    /// The new [`period`](ReportRun::period).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub period: Option<values::DateRange>,
    /// The new [`storage_key`](ReportRun::storage_key).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub storage_key: Option<Option<String>>,
    /// The new [`error`](ReportRun::error).
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
    /// The new [`started_at`](ReportRun::started_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub started_at: Option<values::TimestampTz>,
    /// The new [`finished_at`](ReportRun::finished_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub finished_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for ReportRunPatch {
    type Row = ReportRun;
}

rows::parameters!(
    ReportRunPatch { [dealership_id], [id], [schedule_id], [status], [period],
    [storage_key], [error], [started_at], [finished_at] }
);
