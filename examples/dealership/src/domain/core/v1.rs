// Made by `cargo xtask gen` from core.kdl. Edits here are lost: change the spec and generate again.

//! The dealerships, which are the tenants, their people, sign-in, settings and the record of what was done.
//!
//! Types that begin with version 1.

use crate::domain::core::{DealershipId, DealershipStatus};
use crate::{relation, rows, values};

/// A dealership: a tenant, and the root of everything that belongs to it.
///
/// A row of the table `public.dealerships`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Dealership {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    pub id: DealershipId,
    /// As customers know it.
    ///
    /// `text`.
    pub name: String,
    /// As contracts name it; nothing: the same.
    ///
    /// `text`.
    pub legal_name: Option<String>,
    /// `dealership_status`, `trial` by default.
    pub status: DealershipStatus,
    /// Where the platform writes to the dealership.
    ///
    /// `text`.
    pub contact_email: String,
    /// In international form, with the plus sign.
    ///
    /// `text`.
    pub contact_phone: Option<String>,
    /// `text`.
    pub street: Option<String>,
    /// `text`.
    pub city: Option<String>,
    /// State or province.
    ///
    /// `text`.
    pub region: Option<String>,
    /// `text`.
    pub postal_code: Option<String>,
    /// ISO 3166 code.
    ///
    /// `char(2)`, `US` by default.
    pub country: String,
    /// Name in the IANA database; days of reports and quiet hours are counted in it.
    ///
    /// `text`, `UTC` by default.
    pub time_zone: String,
    /// `text`.
    pub website: Option<String>,
    /// `text`.
    pub logo_url: Option<String>,
    /// Colours of chat windows and mail, by their role.
    ///
    /// `jsonb`, `{}` by default.
    pub brand_colors: values::Jsonb,
    /// First line of a chat; nothing: the persona's own.
    ///
    /// `text`.
    pub welcome_message: Option<String>,
    /// Choices without a column of their own.
    ///
    /// `jsonb`, `{}` by default.
    pub settings: values::Jsonb,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// `timestamptz`, `now()` by default.
    pub updated_at: values::TimestampTz,
}

impl Dealership {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `legal_name`.
    pub const COLUMN_LEGAL_NAME: &'static str = "legal_name";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `contact_email`.
    pub const COLUMN_CONTACT_EMAIL: &'static str = "contact_email";
    /// Name of the column `contact_phone`.
    pub const COLUMN_CONTACT_PHONE: &'static str = "contact_phone";
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
    /// Name of the column `time_zone`.
    pub const COLUMN_TIME_ZONE: &'static str = "time_zone";
    /// Name of the column `website`.
    pub const COLUMN_WEBSITE: &'static str = "website";
    /// Name of the column `logo_url`.
    pub const COLUMN_LOGO_URL: &'static str = "logo_url";
    /// Name of the column `brand_colors`.
    pub const COLUMN_BRAND_COLORS: &'static str = "brand_colors";
    /// Name of the column `welcome_message`.
    pub const COLUMN_WELCOME_MESSAGE: &'static str = "welcome_message";
    /// Name of the column `settings`.
    pub const COLUMN_SETTINGS: &'static str = "settings";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
}

impl relation::Relation for Dealership {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "dealerships";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "name",
        "legal_name",
        "status",
        "contact_email",
        "contact_phone",
        "street",
        "city",
        "region",
        "postal_code",
        "country",
        "time_zone",
        "website",
        "logo_url",
        "brand_colors",
        "welcome_message",
        "settings",
        "created_at",
        "updated_at",
    ];
    const SELECT: &'static str = "SELECT id, name, legal_name, status, contact_email, contact_phone, street, city, region, \
         postal_code, country, time_zone, website, logo_url, brand_colors, welcome_message, \
         settings, created_at, updated_at \
         FROM public.dealerships";
}

impl relation::Table for Dealership {
    type New = NewDealership;
    type Patch = DealershipPatch;
    const INSERT: &'static str = "INSERT INTO public.dealerships \
         (id, name, legal_name, status, contact_email, contact_phone, street, city, region, \
         postal_code, country, time_zone, website, logo_url, brand_colors, welcome_message, \
         settings, created_at, updated_at) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, $3, \
         COALESCE($4::public.dealership_status, 'trial'::public.dealership_status), $5, $6, $7, $8, \
         $9, $10, COALESCE($11::bpchar, 'US'::bpchar), COALESCE($12::text, 'UTC'::text), $13, $14, \
         COALESCE($15::jsonb, '{}'::jsonb), $16, COALESCE($17::jsonb, '{}'::jsonb), \
         COALESCE($18::timestamptz, (now())::timestamptz), \
         COALESCE($19::timestamptz, (now())::timestamptz)) \
         RETURNING id, name, legal_name, status, contact_email, contact_phone, street, city, \
         region, postal_code, country, time_zone, website, logo_url, brand_colors, welcome_message, \
         settings, created_at, updated_at";
}

impl relation::Keyed for Dealership {
    type Key = DealershipId;
    const FIND: &'static str = "SELECT id, name, legal_name, status, contact_email, contact_phone, street, city, region, \
         postal_code, country, time_zone, website, logo_url, brand_colors, welcome_message, \
         settings, created_at, updated_at \
         FROM public.dealerships \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, name, legal_name, status, contact_email, contact_phone, street, city, region, \
         postal_code, country, time_zone, website, logo_url, brand_colors, welcome_message, \
         settings, created_at, updated_at \
         FROM public.dealerships \
         ORDER BY dealerships.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, name, legal_name, status, contact_email, contact_phone, street, city, region, \
         postal_code, country, time_zone, website, logo_url, brand_colors, welcome_message, \
         settings, created_at, updated_at \
         FROM public.dealerships \
         WHERE id > $1::uuid \
         ORDER BY dealerships.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.dealerships \
         SET id = CASE WHEN $1::boolean THEN $2::uuid ELSE id END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         legal_name = CASE WHEN $5::boolean THEN $6::text ELSE legal_name END, \
         status = CASE WHEN $7::boolean THEN $8::public.dealership_status ELSE status END, \
         contact_email = CASE WHEN $9::boolean THEN $10::text ELSE contact_email END, \
         contact_phone = CASE WHEN $11::boolean THEN $12::text ELSE contact_phone END, \
         street = CASE WHEN $13::boolean THEN $14::text ELSE street END, \
         city = CASE WHEN $15::boolean THEN $16::text ELSE city END, \
         region = CASE WHEN $17::boolean THEN $18::text ELSE region END, \
         postal_code = CASE WHEN $19::boolean THEN $20::text ELSE postal_code END, \
         country = CASE WHEN $21::boolean THEN $22::bpchar ELSE country END, \
         time_zone = CASE WHEN $23::boolean THEN $24::text ELSE time_zone END, \
         website = CASE WHEN $25::boolean THEN $26::text ELSE website END, \
         logo_url = CASE WHEN $27::boolean THEN $28::text ELSE logo_url END, \
         brand_colors = CASE WHEN $29::boolean THEN $30::jsonb ELSE brand_colors END, \
         welcome_message = CASE WHEN $31::boolean THEN $32::text ELSE welcome_message END, \
         settings = CASE WHEN $33::boolean THEN $34::jsonb ELSE settings END, \
         created_at = CASE WHEN $35::boolean THEN $36::timestamptz ELSE created_at END, \
         updated_at = CASE WHEN $37::boolean THEN $38::timestamptz ELSE updated_at END \
         WHERE id = $39::uuid \
         RETURNING id, name, legal_name, status, contact_email, contact_phone, street, city, \
         region, postal_code, country, time_zone, website, logo_url, brand_colors, welcome_message, \
         settings, created_at, updated_at";
    const DELETE: &'static str = "DELETE FROM public.dealerships \
         WHERE id = $1::uuid";
}

rows::row!(
    Dealership { id = "id", name = "name", legal_name = "legal_name", status = "status",
    contact_email = "contact_email", contact_phone = "contact_phone", street = "street",
    city = "city", region = "region", postal_code = "postal_code", country = "country",
    time_zone = "time_zone", website = "website", logo_url = "logo_url", brand_colors =
    "brand_colors", welcome_message = "welcome_message", settings = "settings",
    created_at = "created_at", updated_at = "updated_at" }
);

/// A row to insert into `public.dealerships`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDealership {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<DealershipId>,
    /// As customers know it.
    ///
    /// `text`.
    pub name: String,
    /// As contracts name it; nothing: the same.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub legal_name: Option<String>,
    /// `dealership_status`, `trial` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<DealershipStatus>,
    /// Where the platform writes to the dealership.
    ///
    /// `text`.
    pub contact_email: String,
    /// In international form, with the plus sign.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub contact_phone: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub street: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub city: Option<String>,
    /// State or province.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub region: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub postal_code: Option<String>,
    /// ISO 3166 code.
    ///
    /// `char(2)`, `US` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub country: Option<String>,
    /// Name in the IANA database; days of reports and quiet hours are counted in it.
    ///
    /// `text`, `UTC` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub time_zone: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub website: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub logo_url: Option<String>,
    /// Colours of chat windows and mail, by their role.
    ///
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub brand_colors: Option<values::Jsonb>,
    /// First line of a chat; nothing: the persona's own.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub welcome_message: Option<String>,
    /// Choices without a column of their own.
    ///
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub settings: Option<values::Jsonb>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
}

impl NewDealership {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String, contact_email: String) -> Self {
        Self {
            id: None,
            name,
            legal_name: None,
            status: None,
            contact_email,
            contact_phone: None,
            street: None,
            city: None,
            region: None,
            postal_code: None,
            country: None,
            time_zone: None,
            website: None,
            logo_url: None,
            brand_colors: None,
            welcome_message: None,
            settings: None,
            created_at: None,
            updated_at: None,
        }
    }
}

impl relation::NewRow for NewDealership {
    type Row = Dealership;
}

rows::parameters!(
    NewDealership { id, name, legal_name, status, contact_email, contact_phone, street,
    city, region, postal_code, country, time_zone, website, logo_url, brand_colors,
    welcome_message, settings, created_at, updated_at }
);

/// Changes to a row of `public.dealerships`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DealershipPatch {
    /// The new [`id`](Dealership::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<DealershipId>,
    /// The new [`name`](Dealership::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`legal_name`](Dealership::legal_name).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub legal_name: Option<Option<String>>,
    /// The new [`status`](Dealership::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<DealershipStatus>,
    /// The new [`contact_email`](Dealership::contact_email).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub contact_email: Option<String>,
    /// The new [`contact_phone`](Dealership::contact_phone).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub contact_phone: Option<Option<String>>,
    /// The new [`street`](Dealership::street).
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
    /// The new [`city`](Dealership::city).
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
    /// The new [`region`](Dealership::region).
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
    /// The new [`postal_code`](Dealership::postal_code).
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
    /// The new [`country`](Dealership::country).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub country: Option<String>,
    /// The new [`time_zone`](Dealership::time_zone).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub time_zone: Option<String>,
    /// The new [`website`](Dealership::website).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub website: Option<Option<String>>,
    /// The new [`logo_url`](Dealership::logo_url).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub logo_url: Option<Option<String>>,
    /// The new [`brand_colors`](Dealership::brand_colors).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub brand_colors: Option<values::Jsonb>,
    /// The new [`welcome_message`](Dealership::welcome_message).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub welcome_message: Option<Option<String>>,
    /// The new [`settings`](Dealership::settings).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub settings: Option<values::Jsonb>,
    /// The new [`created_at`](Dealership::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`updated_at`](Dealership::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
}

impl relation::Patch for DealershipPatch {
    type Row = Dealership;
}

rows::parameters!(
    DealershipPatch { [id], [name], [legal_name], [status], [contact_email],
    [contact_phone], [street], [city], [region], [postal_code], [country], [time_zone],
    [website], [logo_url], [brand_colors], [welcome_message], [settings], [created_at],
    [updated_at] }
);
