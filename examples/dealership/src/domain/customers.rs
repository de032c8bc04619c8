// Made by `cargo xtask gen` from customers.kdl. Edits here are lost: change the spec and generate again.

//! A dealership's customers, what they drive, and what they agreed to or forbade.
//!
//! Types that all versions share.

use crate::domain::core::{DealershipId, UserId};
use crate::{drivers, relation, rows, values};

/// By what a customer is reached.
///
/// The type `public.contact_channel` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ContactChannel {
    /// Stored as `sms`.
    #[cfg_attr(feature = "serde", serde(rename = "sms"))]
    Sms,
    /// Stored as `email`.
    #[cfg_attr(feature = "serde", serde(rename = "email"))]
    Email,
    /// Stored as `phone`.
    #[cfg_attr(feature = "serde", serde(rename = "phone"))]
    Phone,
    /// The chat window on the dealership's site.
    #[cfg_attr(feature = "serde", serde(rename = "web_chat"))]
    WebChat,
    /// Stored as `facebook`.
    #[cfg_attr(feature = "serde", serde(rename = "facebook"))]
    Facebook,
    /// Stored as `whatsapp`.
    #[cfg_attr(feature = "serde", serde(rename = "whatsapp"))]
    Whatsapp,
}

impl ContactChannel {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Sms,
        Self::Email,
        Self::Phone,
        Self::WebChat,
        Self::Facebook,
        Self::Whatsapp,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::WebChat => "web_chat",
            Self::Facebook => "facebook",
            Self::Whatsapp => "whatsapp",
        }
    }
}

impl std::fmt::Display for ContactChannel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ContactChannel {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "sms" => Ok(Self::Sms),
            "email" => Ok(Self::Email),
            "phone" => Ok(Self::Phone),
            "web_chat" => Ok(Self::WebChat),
            "facebook" => Ok(Self::Facebook),
            "whatsapp" => Ok(Self::Whatsapp),
            _ => Err(relation::UnknownLabel::new("contact_channel", label)),
        }
    }
}

drivers::wire_label!(ContactChannel, "public", "contact_channel");

/// How the dealership sees a customer.
///
/// The type `public.customer_segment` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CustomerSegment {
    /// Has not bought yet.
    #[cfg_attr(feature = "serde", serde(rename = "prospect"))]
    Prospect,
    /// Has bought once.
    #[cfg_attr(feature = "serde", serde(rename = "buyer"))]
    Buyer,
    /// Has bought more than once.
    #[cfg_attr(feature = "serde", serde(rename = "returning"))]
    Returning,
    /// Comes to the workshop only.
    #[cfg_attr(feature = "serde", serde(rename = "service"))]
    Service,
    /// Buys for a company.
    #[cfg_attr(feature = "serde", serde(rename = "fleet"))]
    Fleet,
}

impl CustomerSegment {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Prospect,
        Self::Buyer,
        Self::Returning,
        Self::Service,
        Self::Fleet,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Prospect => "prospect",
            Self::Buyer => "buyer",
            Self::Returning => "returning",
            Self::Service => "service",
            Self::Fleet => "fleet",
        }
    }
}

impl std::fmt::Display for CustomerSegment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for CustomerSegment {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "prospect" => Ok(Self::Prospect),
            "buyer" => Ok(Self::Buyer),
            "returning" => Ok(Self::Returning),
            "service" => Ok(Self::Service),
            "fleet" => Ok(Self::Fleet),
            _ => Err(relation::UnknownLabel::new("customer_segment", label)),
        }
    }
}

drivers::wire_label!(CustomerSegment, "public", "customer_segment");

/// How an opt-out came about.
///
/// The type `public.opt_out_reason` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum OptOutReason {
    /// They answered with a word such as STOP.
    #[cfg_attr(feature = "serde", serde(rename = "keyword"))]
    Keyword,
    /// They followed the link in a mail.
    #[cfg_attr(feature = "serde", serde(rename = "unsubscribe_link"))]
    UnsubscribeLink,
    /// They said so to somebody at the dealership.
    #[cfg_attr(feature = "serde", serde(rename = "told_staff"))]
    ToldStaff,
    /// Their carrier or mail provider reported a complaint.
    #[cfg_attr(feature = "serde", serde(rename = "complaint"))]
    Complaint,
    /// The address does not exist.
    #[cfg_attr(feature = "serde", serde(rename = "bounce"))]
    Bounce,
    /// A do-not-call register names them.
    #[cfg_attr(feature = "serde", serde(rename = "regulator"))]
    Regulator,
}

impl OptOutReason {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Keyword,
        Self::UnsubscribeLink,
        Self::ToldStaff,
        Self::Complaint,
        Self::Bounce,
        Self::Regulator,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Keyword => "keyword",
            Self::UnsubscribeLink => "unsubscribe_link",
            Self::ToldStaff => "told_staff",
            Self::Complaint => "complaint",
            Self::Bounce => "bounce",
            Self::Regulator => "regulator",
        }
    }
}

impl std::fmt::Display for OptOutReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for OptOutReason {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "keyword" => Ok(Self::Keyword),
            "unsubscribe_link" => Ok(Self::UnsubscribeLink),
            "told_staff" => Ok(Self::ToldStaff),
            "complaint" => Ok(Self::Complaint),
            "bounce" => Ok(Self::Bounce),
            "regulator" => Ok(Self::Regulator),
            _ => Err(relation::UnknownLabel::new("opt_out_reason", label)),
        }
    }
}

drivers::wire_label!(OptOutReason, "public", "opt_out_reason");

/// What a customer agrees to.
///
/// The type `public.consent_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ConsentKind {
    /// To hear of offers.
    #[cfg_attr(feature = "serde", serde(rename = "marketing"))]
    Marketing,
    /// To be written to at all about what they asked.
    #[cfg_attr(feature = "serde", serde(rename = "messaging"))]
    Messaging,
    /// That calls are recorded.
    #[cfg_attr(feature = "serde", serde(rename = "recording"))]
    Recording,
    /// That their data are kept and used.
    #[cfg_attr(feature = "serde", serde(rename = "data_processing"))]
    DataProcessing,
}

impl ConsentKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Marketing,
        Self::Messaging,
        Self::Recording,
        Self::DataProcessing,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Marketing => "marketing",
            Self::Messaging => "messaging",
            Self::Recording => "recording",
            Self::DataProcessing => "data_processing",
        }
    }
}

impl std::fmt::Display for ConsentKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ConsentKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "marketing" => Ok(Self::Marketing),
            "messaging" => Ok(Self::Messaging),
            "recording" => Ok(Self::Recording),
            "data_processing" => Ok(Self::DataProcessing),
            _ => Err(relation::UnknownLabel::new("consent_kind", label)),
        }
    }
}

drivers::wire_label!(ConsentKind, "public", "consent_kind");

/// Identifies a row of `public.customers`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct CustomerId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for CustomerId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for CustomerId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(CustomerId, uuid::Uuid);

/// Identifies a row of `public.customer_vehicles`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct CustomerVehicleId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for CustomerVehicleId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for CustomerVehicleId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(CustomerVehicleId, uuid::Uuid);

/// Identifies a row of `public.customer_merges`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct CustomerMergeId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for CustomerMergeId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for CustomerMergeId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(CustomerMergeId, uuid::Uuid);

/// Identifies a row of `public.consent_records`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ConsentRecordId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ConsentRecordId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ConsentRecordId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ConsentRecordId, uuid::Uuid);

/// Identifies a row of `public.opt_out_records`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct OptOutRecordId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for OptOutRecordId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for OptOutRecordId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(OptOutRecordId, uuid::Uuid);

/// A person or company that a dealership deals with.
///
/// A row of the table `public.customers`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Customer {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: CustomerId,
    /// `text`.
    pub first_name: Option<String>,
    /// `text`.
    pub last_name: Option<String>,
    /// As they are addressed.
    ///
    /// `text`.
    pub full_name: String,
    /// Where a company buys.
    ///
    /// `text`.
    pub company_name: Option<String>,
    /// `text`.
    pub email: Option<String>,
    /// In international form, with the plus sign.
    ///
    /// `text`.
    pub phone: Option<String>,
    /// `text`.
    pub alternate_phone: Option<String>,
    /// `text`.
    pub street: Option<String>,
    /// `text`.
    pub city: Option<String>,
    /// `text`.
    pub region: Option<String>,
    /// `text`.
    pub postal_code: Option<String>,
    /// ISO 3166 code.
    ///
    /// `char(2)`.
    pub country: Option<String>,
    /// `date`.
    pub birth_date: Option<values::Date>,
    /// Language in which they are answered, as a BCP 47 tag.
    ///
    /// `text`, `en` by default.
    pub locale: String,
    /// Nothing: the one they last wrote by.
    ///
    /// `contact_channel`.
    pub preferred_channel: Option<ContactChannel>,
    /// `customer_segment`, `prospect` by default.
    pub segment: CustomerSegment,
    /// Who looks after them.
    ///
    /// `uuid`, refers to `core.users`.
    pub assigned_user_id: Option<UserId>,
    /// SHA-256 of normalized name, phone and mail address; the same person arrives by many ways.
    ///
    /// `bytea`.
    pub deduplication_hash: Option<Vec<u8>>,
    /// `jsonb`, `{}` by default.
    pub custom_fields: values::Jsonb,
    /// `timestamptz`.
    pub first_contact_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    pub last_contact_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// `timestamptz`, `now()` by default.
    pub updated_at: values::TimestampTz,
    /// Nothing may be sent to them by any channel.
    ///
    /// `boolean`, `false` by default.
    pub opted_out: bool,
    /// `timestamptz`.
    pub opted_out_at: Option<values::TimestampTz>,
    /// `opt_out_reason`.
    pub opt_out_reason: Option<OptOutReason>,
    /// May be written to, not rung.
    ///
    /// `boolean`, `false` by default.
    pub do_not_call: bool,
    /// Wants to hear of offers.
    ///
    /// `boolean`, `false` by default.
    pub marketing_opt_in: bool,
}

impl Customer {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `first_name`.
    pub const COLUMN_FIRST_NAME: &'static str = "first_name";
    /// Name of the column `last_name`.
    pub const COLUMN_LAST_NAME: &'static str = "last_name";
    /// Name of the column `full_name`.
    pub const COLUMN_FULL_NAME: &'static str = "full_name";
    /// Name of the column `company_name`.
    pub const COLUMN_COMPANY_NAME: &'static str = "company_name";
    /// Name of the column `email`.
    pub const COLUMN_EMAIL: &'static str = "email";
    /// Name of the column `phone`.
    pub const COLUMN_PHONE: &'static str = "phone";
    /// Name of the column `alternate_phone`.
    pub const COLUMN_ALTERNATE_PHONE: &'static str = "alternate_phone";
    /// Name of the column `street`.
    pub const COLUMN_STREET: &'static str = "street";
    /// Name of the column `city`.
    pub const COLUMN_CITY: &'static str = "city";
    /// Name of the column `region`.
    pub const COLUMN_REGION: &'static str = "region";
    /// Name of the column `postal_code`.
    pub const COLUMN_POSTAL_CODE: &'static str = "postal_code";
    /// Name of the column `country`.
    pub const COLUMN_COUNTRY: &'static str = "country";
    /// Name of the column `birth_date`.
    pub const COLUMN_BIRTH_DATE: &'static str = "birth_date";
    /// Name of the column `locale`.
    pub const COLUMN_LOCALE: &'static str = "locale";
    /// Name of the column `preferred_channel`.
    pub const COLUMN_PREFERRED_CHANNEL: &'static str = "preferred_channel";
    /// Name of the column `segment`.
    pub const COLUMN_SEGMENT: &'static str = "segment";
    /// Name of the column `assigned_user_id`.
    pub const COLUMN_ASSIGNED_USER_ID: &'static str = "assigned_user_id";
    /// Name of the column `deduplication_hash`.
    pub const COLUMN_DEDUPLICATION_HASH: &'static str = "deduplication_hash";
    /// Name of the column `custom_fields`.
    pub const COLUMN_CUSTOM_FIELDS: &'static str = "custom_fields";
    /// Name of the column `first_contact_at`.
    pub const COLUMN_FIRST_CONTACT_AT: &'static str = "first_contact_at";
    /// Name of the column `last_contact_at`.
    pub const COLUMN_LAST_CONTACT_AT: &'static str = "last_contact_at";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
    /// Name of the column `opted_out`.
    pub const COLUMN_OPTED_OUT: &'static str = "opted_out";
    /// Name of the column `opted_out_at`.
    pub const COLUMN_OPTED_OUT_AT: &'static str = "opted_out_at";
    /// Name of the column `opt_out_reason`.
    pub const COLUMN_OPT_OUT_REASON: &'static str = "opt_out_reason";
    /// Name of the column `do_not_call`.
    pub const COLUMN_DO_NOT_CALL: &'static str = "do_not_call";
    /// Name of the column `marketing_opt_in`.
    pub const COLUMN_MARKETING_OPT_IN: &'static str = "marketing_opt_in";
    /// The row with these values of `dealership_id` and `deduplication_hash`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_deduplication_hash(
        dealership_id: DealershipId,
        deduplication_hash: &[u8],
    ) -> relation::Query<Self, (DealershipId, &[u8])> {
        relation::Query::new(
            "SELECT dealership_id, id, first_name, last_name, full_name, company_name, email, phone, \
         alternate_phone, street, city, region, postal_code, country, birth_date, locale, \
         preferred_channel, segment, assigned_user_id, deduplication_hash, custom_fields, \
         first_contact_at, last_contact_at, created_at, updated_at, opted_out, opted_out_at, \
         opt_out_reason, do_not_call, marketing_opt_in \
         FROM public.customers \
         WHERE dealership_id = $1::uuid AND deduplication_hash = $2::bytea",
            (dealership_id, deduplication_hash),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, first_name, last_name, full_name, company_name, email, phone, \
         alternate_phone, street, city, region, postal_code, country, birth_date, locale, \
         preferred_channel, segment, assigned_user_id, deduplication_hash, custom_fields, \
         first_contact_at, last_contact_at, created_at, updated_at, opted_out, opted_out_at, \
         opt_out_reason, do_not_call, marketing_opt_in \
         FROM public.customers \
         WHERE dealership_id = $1::uuid \
         ORDER BY customers.dealership_id, customers.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `assigned_user_id`.
    #[must_use]
    pub const fn by_dealership_id_and_assigned_user_id(
        dealership_id: DealershipId,
        assigned_user_id: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, first_name, last_name, full_name, company_name, email, phone, \
         alternate_phone, street, city, region, postal_code, country, birth_date, locale, \
         preferred_channel, segment, assigned_user_id, deduplication_hash, custom_fields, \
         first_contact_at, last_contact_at, created_at, updated_at, opted_out, opted_out_at, \
         opt_out_reason, do_not_call, marketing_opt_in \
         FROM public.customers \
         WHERE dealership_id = $1::uuid AND assigned_user_id = $2::uuid \
         ORDER BY customers.dealership_id, customers.id",
            (dealership_id, assigned_user_id),
        )
    }
}

impl relation::Relation for Customer {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "customers";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "first_name",
        "last_name",
        "full_name",
        "company_name",
        "email",
        "phone",
        "alternate_phone",
        "street",
        "city",
        "region",
        "postal_code",
        "country",
        "birth_date",
        "locale",
        "preferred_channel",
        "segment",
        "assigned_user_id",
        "deduplication_hash",
        "custom_fields",
        "first_contact_at",
        "last_contact_at",
        "created_at",
        "updated_at",
        "opted_out",
        "opted_out_at",
        "opt_out_reason",
        "do_not_call",
        "marketing_opt_in",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, first_name, last_name, full_name, company_name, email, phone, \
         alternate_phone, street, city, region, postal_code, country, birth_date, locale, \
         preferred_channel, segment, assigned_user_id, deduplication_hash, custom_fields, \
         first_contact_at, last_contact_at, created_at, updated_at, opted_out, opted_out_at, \
         opt_out_reason, do_not_call, marketing_opt_in \
         FROM public.customers";
}

impl relation::Table for Customer {
    type New = NewCustomer;
    type Patch = CustomerPatch;
    const INSERT: &'static str = "INSERT INTO public.customers \
         (dealership_id, id, first_name, last_name, full_name, company_name, email, phone, \
         alternate_phone, street, city, region, postal_code, country, birth_date, locale, \
         preferred_channel, segment, assigned_user_id, deduplication_hash, custom_fields, \
         first_contact_at, last_contact_at, created_at, updated_at, opted_out, opted_out_at, \
         opt_out_reason, do_not_call, marketing_opt_in) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, \
         $13, $14, $15, COALESCE($16::text, 'en'::text), $17, \
         COALESCE($18::public.customer_segment, 'prospect'::public.customer_segment), $19, $20, \
         COALESCE($21::jsonb, '{}'::jsonb), $22, $23, \
         COALESCE($24::timestamptz, (now())::timestamptz), \
         COALESCE($25::timestamptz, (now())::timestamptz), \
         COALESCE($26::boolean, 'false'::boolean), $27, $28, \
         COALESCE($29::boolean, 'false'::boolean), COALESCE($30::boolean, 'false'::boolean)) \
         RETURNING dealership_id, id, first_name, last_name, full_name, company_name, email, phone, \
         alternate_phone, street, city, region, postal_code, country, birth_date, locale, \
         preferred_channel, segment, assigned_user_id, deduplication_hash, custom_fields, \
         first_contact_at, last_contact_at, created_at, updated_at, opted_out, opted_out_at, \
         opt_out_reason, do_not_call, marketing_opt_in";
}

impl relation::Keyed for Customer {
    type Key = (DealershipId, CustomerId);
    const FIND: &'static str = "SELECT dealership_id, id, first_name, last_name, full_name, company_name, email, phone, \
         alternate_phone, street, city, region, postal_code, country, birth_date, locale, \
         preferred_channel, segment, assigned_user_id, deduplication_hash, custom_fields, \
         first_contact_at, last_contact_at, created_at, updated_at, opted_out, opted_out_at, \
         opt_out_reason, do_not_call, marketing_opt_in \
         FROM public.customers \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, first_name, last_name, full_name, company_name, email, phone, \
         alternate_phone, street, city, region, postal_code, country, birth_date, locale, \
         preferred_channel, segment, assigned_user_id, deduplication_hash, custom_fields, \
         first_contact_at, last_contact_at, created_at, updated_at, opted_out, opted_out_at, \
         opt_out_reason, do_not_call, marketing_opt_in \
         FROM public.customers \
         ORDER BY customers.dealership_id, customers.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, first_name, last_name, full_name, company_name, email, phone, \
         alternate_phone, street, city, region, postal_code, country, birth_date, locale, \
         preferred_channel, segment, assigned_user_id, deduplication_hash, custom_fields, \
         first_contact_at, last_contact_at, created_at, updated_at, opted_out, opted_out_at, \
         opt_out_reason, do_not_call, marketing_opt_in \
         FROM public.customers \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY customers.dealership_id, customers.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.customers \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         first_name = CASE WHEN $5::boolean THEN $6::text ELSE first_name END, \
         last_name = CASE WHEN $7::boolean THEN $8::text ELSE last_name END, \
         full_name = CASE WHEN $9::boolean THEN $10::text ELSE full_name END, \
         company_name = CASE WHEN $11::boolean THEN $12::text ELSE company_name END, \
         email = CASE WHEN $13::boolean THEN $14::text ELSE email END, \
         phone = CASE WHEN $15::boolean THEN $16::text ELSE phone END, \
         alternate_phone = CASE WHEN $17::boolean THEN $18::text ELSE alternate_phone END, \
         street = CASE WHEN $19::boolean THEN $20::text ELSE street END, \
         city = CASE WHEN $21::boolean THEN $22::text ELSE city END, \
         region = CASE WHEN $23::boolean THEN $24::text ELSE region END, \
         postal_code = CASE WHEN $25::boolean THEN $26::text ELSE postal_code END, \
         country = CASE WHEN $27::boolean THEN $28::bpchar ELSE country END, \
         birth_date = CASE WHEN $29::boolean THEN $30::date ELSE birth_date END, \
         locale = CASE WHEN $31::boolean THEN $32::text ELSE locale END, \
         preferred_channel = CASE WHEN $33::boolean THEN $34::public.contact_channel ELSE preferred_channel END, \
         segment = CASE WHEN $35::boolean THEN $36::public.customer_segment ELSE segment END, \
         assigned_user_id = CASE WHEN $37::boolean THEN $38::uuid ELSE assigned_user_id END, \
         deduplication_hash = CASE WHEN $39::boolean THEN $40::bytea ELSE deduplication_hash END, \
         custom_fields = CASE WHEN $41::boolean THEN $42::jsonb ELSE custom_fields END, \
         first_contact_at = CASE WHEN $43::boolean THEN $44::timestamptz ELSE first_contact_at END, \
         last_contact_at = CASE WHEN $45::boolean THEN $46::timestamptz ELSE last_contact_at END, \
         created_at = CASE WHEN $47::boolean THEN $48::timestamptz ELSE created_at END, \
         updated_at = CASE WHEN $49::boolean THEN $50::timestamptz ELSE updated_at END, \
         opted_out = CASE WHEN $51::boolean THEN $52::boolean ELSE opted_out END, \
         opted_out_at = CASE WHEN $53::boolean THEN $54::timestamptz ELSE opted_out_at END, \
         opt_out_reason = CASE WHEN $55::boolean THEN $56::public.opt_out_reason ELSE opt_out_reason END, \
         do_not_call = CASE WHEN $57::boolean THEN $58::boolean ELSE do_not_call END, \
         marketing_opt_in = CASE WHEN $59::boolean THEN $60::boolean ELSE marketing_opt_in END \
         WHERE dealership_id = $61::uuid AND id = $62::uuid \
         RETURNING dealership_id, id, first_name, last_name, full_name, company_name, email, phone, \
         alternate_phone, street, city, region, postal_code, country, birth_date, locale, \
         preferred_channel, segment, assigned_user_id, deduplication_hash, custom_fields, \
         first_contact_at, last_contact_at, created_at, updated_at, opted_out, opted_out_at, \
         opt_out_reason, do_not_call, marketing_opt_in";
    const DELETE: &'static str = "DELETE FROM public.customers \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    Customer { dealership_id = "dealership_id", id = "id", first_name = "first_name",
    last_name = "last_name", full_name = "full_name", company_name = "company_name",
    email = "email", phone = "phone", alternate_phone = "alternate_phone", street =
    "street", city = "city", region = "region", postal_code = "postal_code", country =
    "country", birth_date = "birth_date", locale = "locale", preferred_channel =
    "preferred_channel", segment = "segment", assigned_user_id = "assigned_user_id",
    deduplication_hash = "deduplication_hash", custom_fields = "custom_fields",
    first_contact_at = "first_contact_at", last_contact_at = "last_contact_at",
    created_at = "created_at", updated_at = "updated_at", opted_out = "opted_out",
    opted_out_at = "opted_out_at", opt_out_reason = "opt_out_reason", do_not_call =
    "do_not_call", marketing_opt_in = "marketing_opt_in" }
);

/// A row to insert into `public.customers`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewCustomer {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<CustomerId>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub first_name: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub last_name: Option<String>,
    /// As they are addressed.
    ///
    /// `text`.
    pub full_name: String,
    /// Where a company buys.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub company_name: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub email: Option<String>,
    /// In international form, with the plus sign.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub phone: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub alternate_phone: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub street: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub city: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub region: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub postal_code: Option<String>,
    /// ISO 3166 code.
    ///
    /// `char(2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub country: Option<String>,
    /// `date`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub birth_date: Option<values::Date>,
    /// Language in which they are answered, as a BCP 47 tag.
    ///
    /// `text`, `en` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub locale: Option<String>,
    /// Nothing: the one they last wrote by.
    ///
    /// `contact_channel`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub preferred_channel: Option<ContactChannel>,
    /// `customer_segment`, `prospect` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub segment: Option<CustomerSegment>,
    /// Who looks after them.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub assigned_user_id: Option<UserId>,
    /// SHA-256 of normalized name, phone and mail address; the same person arrives by many ways.
    ///
    /// `bytea`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub deduplication_hash: Option<Vec<u8>>,
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub custom_fields: Option<values::Jsonb>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub first_contact_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub last_contact_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
    /// Nothing may be sent to them by any channel.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub opted_out: Option<bool>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub opted_out_at: Option<values::TimestampTz>,
    /// `opt_out_reason`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub opt_out_reason: Option<OptOutReason>,
    /// May be written to, not rung.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub do_not_call: Option<bool>,
    /// Wants to hear of offers.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub marketing_opt_in: Option<bool>,
}

impl NewCustomer {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(full_name: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            first_name: None,
            last_name: None,
            full_name,
            company_name: None,
            email: None,
            phone: None,
            alternate_phone: None,
            street: None,
            city: None,
            region: None,
            postal_code: None,
            country: None,
            birth_date: None,
            locale: None,
            preferred_channel: None,
            segment: None,
            assigned_user_id: None,
            deduplication_hash: None,
            custom_fields: None,
            first_contact_at: None,
            last_contact_at: None,
            created_at: None,
            updated_at: None,
            opted_out: None,
            opted_out_at: None,
            opt_out_reason: None,
            do_not_call: None,
            marketing_opt_in: None,
        }
    }
}

impl relation::NewRow for NewCustomer {
    type Row = Customer;
}

rows::parameters!(
    NewCustomer { dealership_id, id, first_name, last_name, full_name, company_name,
    email, phone, alternate_phone, street, city, region, postal_code, country,
    birth_date, locale, preferred_channel, segment, assigned_user_id, deduplication_hash,
    custom_fields, first_contact_at, last_contact_at, created_at, updated_at, opted_out,
    opted_out_at, opt_out_reason, do_not_call, marketing_opt_in }
);

/// Changes to a row of `public.customers`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CustomerPatch {
    /// The new [`dealership_id`](Customer::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](Customer::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<CustomerId>,
    /// The new [`first_name`](Customer::first_name).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub first_name: Option<Option<String>>,
    /// The new [`last_name`](Customer::last_name).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub last_name: Option<Option<String>>,
    /// The new [`full_name`](Customer::full_name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub full_name: Option<String>,
    /// The new [`company_name`](Customer::company_name).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub company_name: Option<Option<String>>,
    /// The new [`email`](Customer::email).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub email: Option<Option<String>>,
    /// The new [`phone`](Customer::phone).
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
    /// The new [`alternate_phone`](Customer::alternate_phone).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub alternate_phone: Option<Option<String>>,
    /// The new [`street`](Customer::street).
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
    /// The new [`city`](Customer::city).
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
    /// The new [`region`](Customer::region).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub region: Option<Option<String>>,
    /// The new [`postal_code`](Customer::postal_code).
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
    /// The new [`country`](Customer::country).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub country: Option<Option<String>>,
    /// The new [`birth_date`](Customer::birth_date).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub birth_date: Option<Option<values::Date>>,
    /// The new [`locale`](Customer::locale).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub locale: Option<String>,
    /// The new [`preferred_channel`](Customer::preferred_channel).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub preferred_channel: Option<Option<ContactChannel>>,
    /// The new [`segment`](Customer::segment).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub segment: Option<CustomerSegment>,
    /// The new [`assigned_user_id`](Customer::assigned_user_id).
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
    /// The new [`deduplication_hash`](Customer::deduplication_hash).
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
    /// The new [`custom_fields`](Customer::custom_fields).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub custom_fields: Option<values::Jsonb>,
    /// The new [`first_contact_at`](Customer::first_contact_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub first_contact_at: Option<Option<values::TimestampTz>>,
    /// The new [`last_contact_at`](Customer::last_contact_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub last_contact_at: Option<Option<values::TimestampTz>>,
    /// The new [`created_at`](Customer::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`updated_at`](Customer::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
    /// The new [`opted_out`](Customer::opted_out).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub opted_out: Option<bool>,
    /// The new [`opted_out_at`](Customer::opted_out_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub opted_out_at: Option<Option<values::TimestampTz>>,
    /// The new [`opt_out_reason`](Customer::opt_out_reason).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub opt_out_reason: Option<Option<OptOutReason>>,
    /// The new [`do_not_call`](Customer::do_not_call).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub do_not_call: Option<bool>,
    /// The new [`marketing_opt_in`](Customer::marketing_opt_in).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub marketing_opt_in: Option<bool>,
}

impl relation::Patch for CustomerPatch {
    type Row = Customer;
}

rows::parameters!(
    CustomerPatch { [dealership_id], [id], [first_name], [last_name], [full_name],
    [company_name], [email], [phone], [alternate_phone], [street], [city], [region],
    [postal_code], [country], [birth_date], [locale], [preferred_channel], [segment],
    [assigned_user_id], [deduplication_hash], [custom_fields], [first_contact_at],
    [last_contact_at], [created_at], [updated_at], [opted_out], [opted_out_at],
    [opt_out_reason], [do_not_call], [marketing_opt_in] }
);

/// A car that a customer owns or has owned.
///
/// A row of the table `public.customer_vehicles`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CustomerVehicle {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: CustomerVehicleId,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// `varchar(17)`.
    pub vin: Option<String>,
    /// `text`.
    pub make: String,
    /// `text`.
    pub model: String,
    /// `smallint`.
    pub model_year: Option<i16>,
    /// As last told, in miles.
    ///
    /// `integer`.
    pub mileage: Option<i32>,
    /// `boolean`, `false` by default.
    pub bought_here: bool,
    /// `date`.
    pub bought_on: Option<values::Date>,
    /// Nothing: they still have it.
    ///
    /// `date`.
    pub sold_on: Option<values::Date>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl CustomerVehicle {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `customer_id`.
    pub const COLUMN_CUSTOMER_ID: &'static str = "customer_id";
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
    /// Name of the column `bought_here`.
    pub const COLUMN_BOUGHT_HERE: &'static str = "bought_here";
    /// Name of the column `bought_on`.
    pub const COLUMN_BOUGHT_ON: &'static str = "bought_on";
    /// Name of the column `sold_on`.
    pub const COLUMN_SOLD_ON: &'static str = "sold_on";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `dealership_id` and `customer_id` and `vin`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_customer_id_and_vin(
        dealership_id: DealershipId,
        customer_id: CustomerId,
        vin: &str,
    ) -> relation::Query<Self, (DealershipId, CustomerId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, customer_id, vin, make, model, model_year, mileage, bought_here, \
         bought_on, sold_on, created_at \
         FROM public.customer_vehicles \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid AND vin = $3::varchar",
            (dealership_id, customer_id, vin),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, customer_id, vin, make, model, model_year, mileage, bought_here, \
         bought_on, sold_on, created_at \
         FROM public.customer_vehicles \
         WHERE dealership_id = $1::uuid \
         ORDER BY customer_vehicles.dealership_id, customer_vehicles.id",
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
            "SELECT dealership_id, id, customer_id, vin, make, model, model_year, mileage, bought_here, \
         bought_on, sold_on, created_at \
         FROM public.customer_vehicles \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid \
         ORDER BY customer_vehicles.dealership_id, customer_vehicles.id",
            (dealership_id, customer_id),
        )
    }
}

impl relation::Relation for CustomerVehicle {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "customer_vehicles";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "customer_id",
        "vin",
        "make",
        "model",
        "model_year",
        "mileage",
        "bought_here",
        "bought_on",
        "sold_on",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, customer_id, vin, make, model, model_year, mileage, bought_here, \
         bought_on, sold_on, created_at \
         FROM public.customer_vehicles";
}

impl relation::Table for CustomerVehicle {
    type New = NewCustomerVehicle;
    type Patch = CustomerVehiclePatch;
    const INSERT: &'static str = "INSERT INTO public.customer_vehicles \
         (dealership_id, id, customer_id, vin, make, model, model_year, mileage, bought_here, \
         bought_on, sold_on, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, $8, \
         COALESCE($9::boolean, 'false'::boolean), $10, $11, \
         COALESCE($12::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, customer_id, vin, make, model, model_year, mileage, \
         bought_here, bought_on, sold_on, created_at";
}

impl relation::Keyed for CustomerVehicle {
    type Key = (DealershipId, CustomerVehicleId);
    const FIND: &'static str = "SELECT dealership_id, id, customer_id, vin, make, model, model_year, mileage, bought_here, \
         bought_on, sold_on, created_at \
         FROM public.customer_vehicles \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, customer_id, vin, make, model, model_year, mileage, bought_here, \
         bought_on, sold_on, created_at \
         FROM public.customer_vehicles \
         ORDER BY customer_vehicles.dealership_id, customer_vehicles.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, customer_id, vin, make, model, model_year, mileage, bought_here, \
         bought_on, sold_on, created_at \
         FROM public.customer_vehicles \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY customer_vehicles.dealership_id, customer_vehicles.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.customer_vehicles \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         customer_id = CASE WHEN $5::boolean THEN $6::uuid ELSE customer_id END, \
         vin = CASE WHEN $7::boolean THEN $8::varchar ELSE vin END, \
         make = CASE WHEN $9::boolean THEN $10::text ELSE make END, \
         model = CASE WHEN $11::boolean THEN $12::text ELSE model END, \
         model_year = CASE WHEN $13::boolean THEN $14::smallint ELSE model_year END, \
         mileage = CASE WHEN $15::boolean THEN $16::integer ELSE mileage END, \
         bought_here = CASE WHEN $17::boolean THEN $18::boolean ELSE bought_here END, \
         bought_on = CASE WHEN $19::boolean THEN $20::date ELSE bought_on END, \
         sold_on = CASE WHEN $21::boolean THEN $22::date ELSE sold_on END, \
         created_at = CASE WHEN $23::boolean THEN $24::timestamptz ELSE created_at END \
         WHERE dealership_id = $25::uuid AND id = $26::uuid \
         RETURNING dealership_id, id, customer_id, vin, make, model, model_year, mileage, \
         bought_here, bought_on, sold_on, created_at";
    const DELETE: &'static str = "DELETE FROM public.customer_vehicles \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    CustomerVehicle { dealership_id = "dealership_id", id = "id", customer_id =
    "customer_id", vin = "vin", make = "make", model = "model", model_year =
    "model_year", mileage = "mileage", bought_here = "bought_here", bought_on =
    "bought_on", sold_on = "sold_on", created_at = "created_at" }
);

/// A row to insert into `public.customer_vehicles`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewCustomerVehicle {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<CustomerVehicleId>,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// `varchar(17)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub vin: Option<String>,
    /// `text`.
    pub make: String,
    /// `text`.
    pub model: String,
    /// `smallint`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub model_year: Option<i16>,
    /// As last told, in miles.
    ///
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub mileage: Option<i32>,
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub bought_here: Option<bool>,
    /// `date`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub bought_on: Option<values::Date>,
    /// Nothing: they still have it.
    ///
    /// `date`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sold_on: Option<values::Date>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewCustomerVehicle {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(customer_id: CustomerId, make: String, model: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            customer_id,
            vin: None,
            make,
            model,
            model_year: None,
            mileage: None,
            bought_here: None,
            bought_on: None,
            sold_on: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewCustomerVehicle {
    type Row = CustomerVehicle;
}

rows::parameters!(
    NewCustomerVehicle { dealership_id, id, customer_id, vin, make, model, model_year,
    mileage, bought_here, bought_on, sold_on, created_at }
);

/// Changes to a row of `public.customer_vehicles`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CustomerVehiclePatch {
    /// The new [`dealership_id`](CustomerVehicle::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](CustomerVehicle::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<CustomerVehicleId>,
    /// The new [`customer_id`](CustomerVehicle::customer_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub customer_id: Option<CustomerId>,
    /// The new [`vin`](CustomerVehicle::vin).
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
    /// The new [`make`](CustomerVehicle::make).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub make: Option<String>,
    /// The new [`model`](CustomerVehicle::model).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub model: Option<String>,
    /// The new [`model_year`](CustomerVehicle::model_year).
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
    /// The new [`mileage`](CustomerVehicle::mileage).
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
    /// The new [`bought_here`](CustomerVehicle::bought_here).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub bought_here: Option<bool>,
    /// The new [`bought_on`](CustomerVehicle::bought_on).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub bought_on: Option<Option<values::Date>>,
    /// The new [`sold_on`](CustomerVehicle::sold_on).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub sold_on: Option<Option<values::Date>>,
    /// The new [`created_at`](CustomerVehicle::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for CustomerVehiclePatch {
    type Row = CustomerVehicle;
}

rows::parameters!(
    CustomerVehiclePatch { [dealership_id], [id], [customer_id], [vin], [make], [model],
    [model_year], [mileage], [bought_here], [bought_on], [sold_on], [created_at] }
);

/// A word that staff put on a customer.
///
/// A row of the table `public.customer_tags`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CustomerTag {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// Identifies the row together with the rest of the key: `text`.
    pub tag: String,
    /// `uuid`, refers to `core.users`.
    pub tagged_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    pub tagged_at: values::TimestampTz,
}

impl CustomerTag {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `customer_id`.
    pub const COLUMN_CUSTOMER_ID: &'static str = "customer_id";
    /// Name of the column `tag`.
    pub const COLUMN_TAG: &'static str = "tag";
    /// Name of the column `tagged_by`.
    pub const COLUMN_TAGGED_BY: &'static str = "tagged_by";
    /// Name of the column `tagged_at`.
    pub const COLUMN_TAGGED_AT: &'static str = "tagged_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, customer_id, tag, tagged_by, tagged_at \
         FROM public.customer_tags \
         WHERE dealership_id = $1::uuid \
         ORDER BY customer_tags.dealership_id, customer_tags.customer_id, customer_tags.tag",
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
            "SELECT dealership_id, customer_id, tag, tagged_by, tagged_at \
         FROM public.customer_tags \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid \
         ORDER BY customer_tags.dealership_id, customer_tags.customer_id, customer_tags.tag",
            (dealership_id, customer_id),
        )
    }

    /// All rows with these values of `dealership_id` and `tagged_by`.
    #[must_use]
    pub const fn by_dealership_id_and_tagged_by(
        dealership_id: DealershipId,
        tagged_by: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, customer_id, tag, tagged_by, tagged_at \
         FROM public.customer_tags \
         WHERE dealership_id = $1::uuid AND tagged_by = $2::uuid \
         ORDER BY customer_tags.dealership_id, customer_tags.customer_id, customer_tags.tag",
            (dealership_id, tagged_by),
        )
    }
}

impl relation::Relation for CustomerTag {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "customer_tags";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "customer_id",
        "tag",
        "tagged_by",
        "tagged_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, customer_id, tag, tagged_by, tagged_at \
         FROM public.customer_tags";
}

impl relation::Table for CustomerTag {
    type New = NewCustomerTag;
    type Patch = CustomerTagPatch;
    const INSERT: &'static str = "INSERT INTO public.customer_tags \
         (dealership_id, customer_id, tag, tagged_by, tagged_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, $3, $4, COALESCE($5::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, customer_id, tag, tagged_by, tagged_at";
}

impl relation::Keyed for CustomerTag {
    type Key = (DealershipId, CustomerId, String);
    const FIND: &'static str = "SELECT dealership_id, customer_id, tag, tagged_by, tagged_at \
         FROM public.customer_tags \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid AND tag = $3::text";
    const LIST: &'static str = "SELECT dealership_id, customer_id, tag, tagged_by, tagged_at \
         FROM public.customer_tags \
         ORDER BY customer_tags.dealership_id, customer_tags.customer_id, customer_tags.tag LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, customer_id, tag, tagged_by, tagged_at \
         FROM public.customer_tags \
         WHERE (dealership_id, customer_id, tag) > ($1::uuid, $2::uuid, $3::text) \
         ORDER BY customer_tags.dealership_id, customer_tags.customer_id, customer_tags.tag LIMIT $4::bigint";
    const UPDATE: &'static str = "UPDATE public.customer_tags \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         customer_id = CASE WHEN $3::boolean THEN $4::uuid ELSE customer_id END, \
         tag = CASE WHEN $5::boolean THEN $6::text ELSE tag END, \
         tagged_by = CASE WHEN $7::boolean THEN $8::uuid ELSE tagged_by END, \
         tagged_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE tagged_at END \
         WHERE dealership_id = $11::uuid AND customer_id = $12::uuid AND tag = $13::text \
         RETURNING dealership_id, customer_id, tag, tagged_by, tagged_at";
    const DELETE: &'static str = "DELETE FROM public.customer_tags \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid AND tag = $3::text";
}

rows::row!(
    CustomerTag { dealership_id = "dealership_id", customer_id = "customer_id", tag =
    "tag", tagged_by = "tagged_by", tagged_at = "tagged_at" }
);

/// A row to insert into `public.customer_tags`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewCustomerTag {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// Identifies the row together with the rest of the key: `text`.
    pub tag: String,
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tagged_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tagged_at: Option<values::TimestampTz>,
}

impl NewCustomerTag {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(customer_id: CustomerId, tag: String) -> Self {
        Self {
            dealership_id: None,
            customer_id,
            tag,
            tagged_by: None,
            tagged_at: None,
        }
    }
}

impl relation::NewRow for NewCustomerTag {
    type Row = CustomerTag;
}

rows::parameters!(
    NewCustomerTag { dealership_id, customer_id, tag, tagged_by, tagged_at }
);

/// Changes to a row of `public.customer_tags`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CustomerTagPatch {
    /// The new [`dealership_id`](CustomerTag::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`customer_id`](CustomerTag::customer_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub customer_id: Option<CustomerId>,
    /// The new [`tag`](CustomerTag::tag).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub tag: Option<String>,
    /// The new [`tagged_by`](CustomerTag::tagged_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub tagged_by: Option<Option<UserId>>,
    /// The new [`tagged_at`](CustomerTag::tagged_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub tagged_at: Option<values::TimestampTz>,
}

impl relation::Patch for CustomerTagPatch {
    type Row = CustomerTag;
}

rows::parameters!(
    CustomerTagPatch { [dealership_id], [customer_id], [tag], [tagged_by], [tagged_at] }
);

/// That two records turned out to be one person.
///
/// A row of the table `public.customer_merges`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CustomerMerge {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: CustomerMergeId,
    /// The record that lives on.
    ///
    /// `uuid`, refers to `customers.customers`.
    pub kept_customer_id: CustomerId,
    /// The key of the record that is gone.
    ///
    /// `uuid`.
    pub merged_customer_id: uuid::Uuid,
    /// The record that is gone, so that a wrong merge can be undone.
    ///
    /// `jsonb`.
    pub merged_data: values::Jsonb,
    /// Nothing: the platform, by the hash.
    ///
    /// `uuid`, refers to `core.users`.
    pub merged_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    pub merged_at: values::TimestampTz,
}

impl CustomerMerge {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `kept_customer_id`.
    pub const COLUMN_KEPT_CUSTOMER_ID: &'static str = "kept_customer_id";
    /// Name of the column `merged_customer_id`.
    pub const COLUMN_MERGED_CUSTOMER_ID: &'static str = "merged_customer_id";
    /// Name of the column `merged_data`.
    pub const COLUMN_MERGED_DATA: &'static str = "merged_data";
    /// Name of the column `merged_by`.
    pub const COLUMN_MERGED_BY: &'static str = "merged_by";
    /// Name of the column `merged_at`.
    pub const COLUMN_MERGED_AT: &'static str = "merged_at";
    /// The row with these values of `dealership_id` and `merged_customer_id`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_merged_customer_id(
        dealership_id: DealershipId,
        merged_customer_id: uuid::Uuid,
    ) -> relation::Query<Self, (DealershipId, uuid::Uuid)> {
        relation::Query::new(
            "SELECT dealership_id, id, kept_customer_id, merged_customer_id, merged_data, merged_by, \
         merged_at \
         FROM public.customer_merges \
         WHERE dealership_id = $1::uuid AND merged_customer_id = $2::uuid",
            (dealership_id, merged_customer_id),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, kept_customer_id, merged_customer_id, merged_data, merged_by, \
         merged_at \
         FROM public.customer_merges \
         WHERE dealership_id = $1::uuid \
         ORDER BY customer_merges.dealership_id, customer_merges.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `kept_customer_id`.
    #[must_use]
    pub const fn by_dealership_id_and_kept_customer_id(
        dealership_id: DealershipId,
        kept_customer_id: CustomerId,
    ) -> relation::Query<Self, (DealershipId, CustomerId)> {
        relation::Query::new(
            "SELECT dealership_id, id, kept_customer_id, merged_customer_id, merged_data, merged_by, \
         merged_at \
         FROM public.customer_merges \
         WHERE dealership_id = $1::uuid AND kept_customer_id = $2::uuid \
         ORDER BY customer_merges.dealership_id, customer_merges.id",
            (dealership_id, kept_customer_id),
        )
    }

    /// All rows with these values of `dealership_id` and `merged_by`.
    #[must_use]
    pub const fn by_dealership_id_and_merged_by(
        dealership_id: DealershipId,
        merged_by: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, kept_customer_id, merged_customer_id, merged_data, merged_by, \
         merged_at \
         FROM public.customer_merges \
         WHERE dealership_id = $1::uuid AND merged_by = $2::uuid \
         ORDER BY customer_merges.dealership_id, customer_merges.id",
            (dealership_id, merged_by),
        )
    }
}

impl relation::Relation for CustomerMerge {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "customer_merges";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "kept_customer_id",
        "merged_customer_id",
        "merged_data",
        "merged_by",
        "merged_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, kept_customer_id, merged_customer_id, merged_data, merged_by, \
         merged_at \
         FROM public.customer_merges";
}

impl relation::Table for CustomerMerge {
    type New = NewCustomerMerge;
    type Patch = CustomerMergePatch;
    const INSERT: &'static str = "INSERT INTO public.customer_merges \
         (dealership_id, id, kept_customer_id, merged_customer_id, merged_data, merged_by, \
         merged_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, \
         COALESCE($7::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, kept_customer_id, merged_customer_id, merged_data, merged_by, \
         merged_at";
}

impl relation::Keyed for CustomerMerge {
    type Key = (DealershipId, CustomerMergeId);
    const FIND: &'static str = "SELECT dealership_id, id, kept_customer_id, merged_customer_id, merged_data, merged_by, \
         merged_at \
         FROM public.customer_merges \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, kept_customer_id, merged_customer_id, merged_data, merged_by, \
         merged_at \
         FROM public.customer_merges \
         ORDER BY customer_merges.dealership_id, customer_merges.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, kept_customer_id, merged_customer_id, merged_data, merged_by, \
         merged_at \
         FROM public.customer_merges \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY customer_merges.dealership_id, customer_merges.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.customer_merges \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         kept_customer_id = CASE WHEN $5::boolean THEN $6::uuid ELSE kept_customer_id END, \
         merged_customer_id = CASE WHEN $7::boolean THEN $8::uuid ELSE merged_customer_id END, \
         merged_data = CASE WHEN $9::boolean THEN $10::jsonb ELSE merged_data END, \
         merged_by = CASE WHEN $11::boolean THEN $12::uuid ELSE merged_by END, \
         merged_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE merged_at END \
         WHERE dealership_id = $15::uuid AND id = $16::uuid \
         RETURNING dealership_id, id, kept_customer_id, merged_customer_id, merged_data, merged_by, \
         merged_at";
    const DELETE: &'static str = "DELETE FROM public.customer_merges \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    CustomerMerge { dealership_id = "dealership_id", id = "id", kept_customer_id =
    "kept_customer_id", merged_customer_id = "merged_customer_id", merged_data =
    "merged_data", merged_by = "merged_by", merged_at = "merged_at" }
);

/// A row to insert into `public.customer_merges`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewCustomerMerge {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<CustomerMergeId>,
    /// The record that lives on.
    ///
    /// `uuid`, refers to `customers.customers`.
    pub kept_customer_id: CustomerId,
    /// The key of the record that is gone.
    ///
    /// `uuid`.
    pub merged_customer_id: uuid::Uuid,
    /// The record that is gone, so that a wrong merge can be undone.
    ///
    /// `jsonb`.
    pub merged_data: values::Jsonb,
    /// Nothing: the platform, by the hash.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub merged_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub merged_at: Option<values::TimestampTz>,
}

impl NewCustomerMerge {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        kept_customer_id: CustomerId,
        merged_customer_id: uuid::Uuid,
        merged_data: values::Jsonb,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            kept_customer_id,
            merged_customer_id,
            merged_data,
            merged_by: None,
            merged_at: None,
        }
    }
}

impl relation::NewRow for NewCustomerMerge {
    type Row = CustomerMerge;
}

rows::parameters!(
    NewCustomerMerge { dealership_id, id, kept_customer_id, merged_customer_id,
    merged_data, merged_by, merged_at }
);

/// Changes to a row of `public.customer_merges`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CustomerMergePatch {
    /// The new [`dealership_id`](CustomerMerge::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](CustomerMerge::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<CustomerMergeId>,
    /// The new [`kept_customer_id`](CustomerMerge::kept_customer_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kept_customer_id: Option<CustomerId>,
    /// The new [`merged_customer_id`](CustomerMerge::merged_customer_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub merged_customer_id: Option<uuid::Uuid>,
    /// The new [`merged_data`](CustomerMerge::merged_data).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub merged_data: Option<values::Jsonb>,
    /// The new [`merged_by`](CustomerMerge::merged_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub merged_by: Option<Option<UserId>>,
    /// The new [`merged_at`](CustomerMerge::merged_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub merged_at: Option<values::TimestampTz>,
}

impl relation::Patch for CustomerMergePatch {
    type Row = CustomerMerge;
}

rows::parameters!(
    CustomerMergePatch { [dealership_id], [id], [kept_customer_id], [merged_customer_id],
    [merged_data], [merged_by], [merged_at] }
);

/// What a customer agreed to or took back; the newest row of a kind holds.
///
/// A row of the table `public.consent_records`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConsentRecord {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: ConsentRecordId,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// `consent_kind`.
    pub kind: ConsentKind,
    /// False: taken back.
    ///
    /// `boolean`.
    pub granted: bool,
    /// The text that they were shown.
    ///
    /// `text`.
    pub wording: String,
    /// Where they said so, for example a form's address.
    ///
    /// `text`.
    pub source: String,
    /// `inet`.
    pub ip: Option<values::Inet>,
    /// `timestamptz`, `now()` by default.
    pub recorded_at: values::TimestampTz,
}

impl ConsentRecord {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `customer_id`.
    pub const COLUMN_CUSTOMER_ID: &'static str = "customer_id";
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `granted`.
    pub const COLUMN_GRANTED: &'static str = "granted";
    /// Name of the column `wording`.
    pub const COLUMN_WORDING: &'static str = "wording";
    /// Name of the column `source`.
    pub const COLUMN_SOURCE: &'static str = "source";
    /// Name of the column `ip`.
    pub const COLUMN_IP: &'static str = "ip";
    /// Name of the column `recorded_at`.
    pub const COLUMN_RECORDED_AT: &'static str = "recorded_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, customer_id, kind, granted, wording, source, ip, recorded_at \
         FROM public.consent_records \
         WHERE dealership_id = $1::uuid \
         ORDER BY consent_records.dealership_id, consent_records.id",
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
            "SELECT dealership_id, id, customer_id, kind, granted, wording, source, ip, recorded_at \
         FROM public.consent_records \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid \
         ORDER BY consent_records.dealership_id, consent_records.id",
            (dealership_id, customer_id),
        )
    }
}

impl relation::Relation for ConsentRecord {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "consent_records";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "customer_id",
        "kind",
        "granted",
        "wording",
        "source",
        "ip",
        "recorded_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, customer_id, kind, granted, wording, source, ip, recorded_at \
         FROM public.consent_records";
}

impl relation::Table for ConsentRecord {
    type New = NewConsentRecord;
    type Patch = ConsentRecordPatch;
    const INSERT: &'static str = "INSERT INTO public.consent_records \
         (dealership_id, id, customer_id, kind, granted, wording, source, ip, recorded_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, $8, \
         COALESCE($9::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, customer_id, kind, granted, wording, source, ip, recorded_at";
}

impl relation::Keyed for ConsentRecord {
    type Key = (DealershipId, ConsentRecordId);
    const FIND: &'static str = "SELECT dealership_id, id, customer_id, kind, granted, wording, source, ip, recorded_at \
         FROM public.consent_records \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, customer_id, kind, granted, wording, source, ip, recorded_at \
         FROM public.consent_records \
         ORDER BY consent_records.dealership_id, consent_records.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, customer_id, kind, granted, wording, source, ip, recorded_at \
         FROM public.consent_records \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY consent_records.dealership_id, consent_records.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.consent_records \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         customer_id = CASE WHEN $5::boolean THEN $6::uuid ELSE customer_id END, \
         kind = CASE WHEN $7::boolean THEN $8::public.consent_kind ELSE kind END, \
         granted = CASE WHEN $9::boolean THEN $10::boolean ELSE granted END, \
         wording = CASE WHEN $11::boolean THEN $12::text ELSE wording END, \
         source = CASE WHEN $13::boolean THEN $14::text ELSE source END, \
         ip = CASE WHEN $15::boolean THEN $16::inet ELSE ip END, \
         recorded_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE recorded_at END \
         WHERE dealership_id = $19::uuid AND id = $20::uuid \
         RETURNING dealership_id, id, customer_id, kind, granted, wording, source, ip, recorded_at";
    const DELETE: &'static str = "DELETE FROM public.consent_records \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    ConsentRecord { dealership_id = "dealership_id", id = "id", customer_id =
    "customer_id", kind = "kind", granted = "granted", wording = "wording", source =
    "source", ip = "ip", recorded_at = "recorded_at" }
);

/// A row to insert into `public.consent_records`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewConsentRecord {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ConsentRecordId>,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// `consent_kind`.
    pub kind: ConsentKind,
    /// False: taken back.
    ///
    /// `boolean`.
    pub granted: bool,
    /// The text that they were shown.
    ///
    /// `text`.
    pub wording: String,
    /// Where they said so, for example a form's address.
    ///
    /// `text`.
    pub source: String,
    /// `inet`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub ip: Option<values::Inet>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub recorded_at: Option<values::TimestampTz>,
}

impl NewConsentRecord {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        customer_id: CustomerId,
        kind: ConsentKind,
        granted: bool,
        wording: String,
        source: String,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            customer_id,
            kind,
            granted,
            wording,
            source,
            ip: None,
            recorded_at: None,
        }
    }
}

impl relation::NewRow for NewConsentRecord {
    type Row = ConsentRecord;
}

rows::parameters!(
    NewConsentRecord { dealership_id, id, customer_id, kind, granted, wording, source,
    ip, recorded_at }
);

/// Changes to a row of `public.consent_records`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConsentRecordPatch {
    /// The new [`dealership_id`](ConsentRecord::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](ConsentRecord::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ConsentRecordId>,
    /// The new [`customer_id`](ConsentRecord::customer_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub customer_id: Option<CustomerId>,
    /// The new [`kind`](ConsentRecord::kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kind: Option<ConsentKind>,
    /// The new [`granted`](ConsentRecord::granted).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub granted: Option<bool>,
    /// The new [`wording`](ConsentRecord::wording).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub wording: Option<String>,
    /// The new [`source`](ConsentRecord::source).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub source: Option<String>,
    /// The new [`ip`](ConsentRecord::ip).
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
    /// The new [`recorded_at`](ConsentRecord::recorded_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub recorded_at: Option<values::TimestampTz>,
}

impl relation::Patch for ConsentRecordPatch {
    type Row = ConsentRecord;
}

rows::parameters!(
    ConsentRecordPatch { [dealership_id], [id], [customer_id], [kind], [granted],
    [wording], [source], [ip], [recorded_at] }
);

/// That a customer forbade a channel, or allowed it again; kept as proof.
///
/// A row of the table `public.opt_out_records`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OptOutRecord {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: OptOutRecordId,
    /// Nothing: the customer is gone, and the address stays forbidden.
    ///
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: Option<CustomerId>,
    /// Nothing: all channels.
    ///
    /// `contact_channel`.
    pub channel: Option<ContactChannel>,
    /// The number or mail address that must not be written to.
    ///
    /// `text`.
    pub address: String,
    /// `opt_out_reason`.
    pub reason: OptOutReason,
    /// What they wrote, word for word.
    ///
    /// `text`.
    pub raw_text: Option<String>,
    /// Nothing: noticed by the platform.
    ///
    /// `uuid`, refers to `core.users`.
    pub recorded_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    pub opted_out_at: values::TimestampTz,
    /// When they allowed it again; nothing: still forbidden.
    ///
    /// `timestamptz`.
    pub opted_in_at: Option<values::TimestampTz>,
}

impl OptOutRecord {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `customer_id`.
    pub const COLUMN_CUSTOMER_ID: &'static str = "customer_id";
    /// Name of the column `channel`.
    pub const COLUMN_CHANNEL: &'static str = "channel";
    /// Name of the column `address`.
    pub const COLUMN_ADDRESS: &'static str = "address";
    /// Name of the column `reason`.
    pub const COLUMN_REASON: &'static str = "reason";
    /// Name of the column `raw_text`.
    pub const COLUMN_RAW_TEXT: &'static str = "raw_text";
    /// Name of the column `recorded_by`.
    pub const COLUMN_RECORDED_BY: &'static str = "recorded_by";
    /// Name of the column `opted_out_at`.
    pub const COLUMN_OPTED_OUT_AT: &'static str = "opted_out_at";
    /// Name of the column `opted_in_at`.
    pub const COLUMN_OPTED_IN_AT: &'static str = "opted_in_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, customer_id, channel, address, reason, raw_text, recorded_by, \
         opted_out_at, opted_in_at \
         FROM public.opt_out_records \
         WHERE dealership_id = $1::uuid \
         ORDER BY opt_out_records.dealership_id, opt_out_records.id",
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
            "SELECT dealership_id, id, customer_id, channel, address, reason, raw_text, recorded_by, \
         opted_out_at, opted_in_at \
         FROM public.opt_out_records \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid \
         ORDER BY opt_out_records.dealership_id, opt_out_records.id",
            (dealership_id, customer_id),
        )
    }

    /// All rows with these values of `dealership_id` and `recorded_by`.
    #[must_use]
    pub const fn by_dealership_id_and_recorded_by(
        dealership_id: DealershipId,
        recorded_by: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, customer_id, channel, address, reason, raw_text, recorded_by, \
         opted_out_at, opted_in_at \
         FROM public.opt_out_records \
         WHERE dealership_id = $1::uuid AND recorded_by = $2::uuid \
         ORDER BY opt_out_records.dealership_id, opt_out_records.id",
            (dealership_id, recorded_by),
        )
    }
}

impl relation::Relation for OptOutRecord {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "opt_out_records";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "customer_id",
        "channel",
        "address",
        "reason",
        "raw_text",
        "recorded_by",
        "opted_out_at",
        "opted_in_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, customer_id, channel, address, reason, raw_text, recorded_by, \
         opted_out_at, opted_in_at \
         FROM public.opt_out_records";
}

impl relation::Table for OptOutRecord {
    type New = NewOptOutRecord;
    type Patch = OptOutRecordPatch;
    const INSERT: &'static str = "INSERT INTO public.opt_out_records \
         (dealership_id, id, customer_id, channel, address, reason, raw_text, recorded_by, \
         opted_out_at, opted_in_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, $8, \
         COALESCE($9::timestamptz, (now())::timestamptz), $10) \
         RETURNING dealership_id, id, customer_id, channel, address, reason, raw_text, recorded_by, \
         opted_out_at, opted_in_at";
}

impl relation::Keyed for OptOutRecord {
    type Key = (DealershipId, OptOutRecordId);
    const FIND: &'static str = "SELECT dealership_id, id, customer_id, channel, address, reason, raw_text, recorded_by, \
         opted_out_at, opted_in_at \
         FROM public.opt_out_records \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, customer_id, channel, address, reason, raw_text, recorded_by, \
         opted_out_at, opted_in_at \
         FROM public.opt_out_records \
         ORDER BY opt_out_records.dealership_id, opt_out_records.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, customer_id, channel, address, reason, raw_text, recorded_by, \
         opted_out_at, opted_in_at \
         FROM public.opt_out_records \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY opt_out_records.dealership_id, opt_out_records.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.opt_out_records \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         customer_id = CASE WHEN $5::boolean THEN $6::uuid ELSE customer_id END, \
         channel = CASE WHEN $7::boolean THEN $8::public.contact_channel ELSE channel END, \
         address = CASE WHEN $9::boolean THEN $10::text ELSE address END, \
         reason = CASE WHEN $11::boolean THEN $12::public.opt_out_reason ELSE reason END, \
         raw_text = CASE WHEN $13::boolean THEN $14::text ELSE raw_text END, \
         recorded_by = CASE WHEN $15::boolean THEN $16::uuid ELSE recorded_by END, \
         opted_out_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE opted_out_at END, \
         opted_in_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE opted_in_at END \
         WHERE dealership_id = $21::uuid AND id = $22::uuid \
         RETURNING dealership_id, id, customer_id, channel, address, reason, raw_text, recorded_by, \
         opted_out_at, opted_in_at";
    const DELETE: &'static str = "DELETE FROM public.opt_out_records \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    OptOutRecord { dealership_id = "dealership_id", id = "id", customer_id =
    "customer_id", channel = "channel", address = "address", reason = "reason", raw_text
    = "raw_text", recorded_by = "recorded_by", opted_out_at = "opted_out_at", opted_in_at
    = "opted_in_at" }
);

/// A row to insert into `public.opt_out_records`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewOptOutRecord {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<OptOutRecordId>,
    /// Nothing: the customer is gone, and the address stays forbidden.
    ///
    /// `uuid`, refers to `customers.customers`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub customer_id: Option<CustomerId>,
    /// Nothing: all channels.
    ///
    /// `contact_channel`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub channel: Option<ContactChannel>,
    /// The number or mail address that must not be written to.
    ///
    /// `text`.
    pub address: String,
    /// `opt_out_reason`.
    pub reason: OptOutReason,
    /// What they wrote, word for word.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub raw_text: Option<String>,
    /// Nothing: noticed by the platform.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub recorded_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub opted_out_at: Option<values::TimestampTz>,
    /// When they allowed it again; nothing: still forbidden.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub opted_in_at: Option<values::TimestampTz>,
}

impl NewOptOutRecord {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(address: String, reason: OptOutReason) -> Self {
        Self {
            dealership_id: None,
            id: None,
            customer_id: None,
            channel: None,
            address,
            reason,
            raw_text: None,
            recorded_by: None,
            opted_out_at: None,
            opted_in_at: None,
        }
    }
}

impl relation::NewRow for NewOptOutRecord {
    type Row = OptOutRecord;
}

rows::parameters!(
    NewOptOutRecord { dealership_id, id, customer_id, channel, address, reason, raw_text,
    recorded_by, opted_out_at, opted_in_at }
);

/// Changes to a row of `public.opt_out_records`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OptOutRecordPatch {
    /// The new [`dealership_id`](OptOutRecord::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](OptOutRecord::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<OptOutRecordId>,
    /// The new [`customer_id`](OptOutRecord::customer_id).
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
    /// The new [`channel`](OptOutRecord::channel).
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
    /// The new [`address`](OptOutRecord::address).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub address: Option<String>,
    /// The new [`reason`](OptOutRecord::reason).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub reason: Option<OptOutReason>,
    /// The new [`raw_text`](OptOutRecord::raw_text).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub raw_text: Option<Option<String>>,
    /// The new [`recorded_by`](OptOutRecord::recorded_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub recorded_by: Option<Option<UserId>>,
    /// The new [`opted_out_at`](OptOutRecord::opted_out_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub opted_out_at: Option<values::TimestampTz>,
    /// The new [`opted_in_at`](OptOutRecord::opted_in_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub opted_in_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for OptOutRecordPatch {
    type Row = OptOutRecord;
}

rows::parameters!(
    OptOutRecordPatch { [dealership_id], [id], [customer_id], [channel], [address],
    [reason], [raw_text], [recorded_by], [opted_out_at], [opted_in_at] }
);
