// Made by `cargo xtask gen` from core.kdl. Edits here are lost: change the spec and generate again.

//! People, organizations, sign-in, permissions and the record of what was done.
//!
//! Types that begin with version 1.

use crate::domain::core::{
    ApiKeyId, AuditEntryId, CredentialId, CredentialKind, MembershipStatus,
    OrganizationId, OrganizationKind, UserId,
};
use crate::{relation, rows, values};

/// What a person tells about themselves.
///
/// A row of the table `public.user_profiles`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserProfile {
    /// Whose profile it is.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// The name that others see.
    ///
    /// `text`.
    pub display_name: String,
    /// In international form, with the plus sign.
    ///
    /// `text`.
    pub phone: Option<String>,
    /// Language for mail and pages, as a BCP 47 tag.
    ///
    /// `text`.
    pub locale: Option<String>,
    /// Their picture.
    ///
    /// `text`.
    pub avatar_url: Option<String>,
    /// What they say of themselves, for agents beside their listings.
    ///
    /// `text`.
    pub bio: Option<String>,
    /// Skype account, from the days when viewings were calls.
    ///
    /// `text`.
    pub skype_name: Option<String>,
    /// When they last changed something.
    ///
    /// `timestamptz`, `now()` by default.
    pub updated_at: values::TimestampTz,
}

impl UserProfile {
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `display_name`.
    pub const COLUMN_DISPLAY_NAME: &'static str = "display_name";
    /// Name of the column `phone`.
    pub const COLUMN_PHONE: &'static str = "phone";
    /// Name of the column `locale`.
    pub const COLUMN_LOCALE: &'static str = "locale";
    /// Name of the column `avatar_url`.
    pub const COLUMN_AVATAR_URL: &'static str = "avatar_url";
    /// Name of the column `bio`.
    pub const COLUMN_BIO: &'static str = "bio";
    /// Name of the column `skype_name`.
    pub const COLUMN_SKYPE_NAME: &'static str = "skype_name";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
}

impl relation::Relation for UserProfile {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "user_profiles";
    const COLUMNS: &'static [&'static str] = &[
        "user_id",
        "display_name",
        "phone",
        "locale",
        "avatar_url",
        "bio",
        "skype_name",
        "updated_at",
    ];
    const SELECT: &'static str = "SELECT user_id, display_name, phone, locale, avatar_url, bio, skype_name, updated_at \
         FROM public.user_profiles";
}

impl relation::Table for UserProfile {
    type New = NewUserProfile;
    type Patch = UserProfilePatch;
    const INSERT: &'static str = "INSERT INTO public.user_profiles \
         (user_id, display_name, phone, locale, avatar_url, bio, skype_name, updated_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, COALESCE($8::timestamptz, (now())::timestamptz)) \
         RETURNING user_id, display_name, phone, locale, avatar_url, bio, skype_name, updated_at";
}

impl relation::Keyed for UserProfile {
    type Key = UserId;
    const FIND: &'static str = "SELECT user_id, display_name, phone, locale, avatar_url, bio, skype_name, updated_at \
         FROM public.user_profiles \
         WHERE user_id = $1::bigint";
    const LIST: &'static str = "SELECT user_id, display_name, phone, locale, avatar_url, bio, skype_name, updated_at \
         FROM public.user_profiles \
         ORDER BY user_profiles.user_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT user_id, display_name, phone, locale, avatar_url, bio, skype_name, updated_at \
         FROM public.user_profiles \
         WHERE user_id > $1::bigint \
         ORDER BY user_profiles.user_id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.user_profiles \
         SET user_id = CASE WHEN $1::boolean THEN $2::bigint ELSE user_id END, \
         display_name = CASE WHEN $3::boolean THEN $4::text ELSE display_name END, \
         phone = CASE WHEN $5::boolean THEN $6::text ELSE phone END, \
         locale = CASE WHEN $7::boolean THEN $8::text ELSE locale END, \
         avatar_url = CASE WHEN $9::boolean THEN $10::text ELSE avatar_url END, \
         bio = CASE WHEN $11::boolean THEN $12::text ELSE bio END, \
         skype_name = CASE WHEN $13::boolean THEN $14::text ELSE skype_name END, \
         updated_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE updated_at END \
         WHERE user_id = $17::bigint \
         RETURNING user_id, display_name, phone, locale, avatar_url, bio, skype_name, updated_at";
    const DELETE: &'static str = "DELETE FROM public.user_profiles \
         WHERE user_id = $1::bigint";
}

rows::row!(
    UserProfile { user_id = "user_id", display_name = "display_name", phone = "phone",
    locale = "locale", avatar_url = "avatar_url", bio = "bio", skype_name = "skype_name",
    updated_at = "updated_at" }
);

/// A row to insert into `public.user_profiles`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewUserProfile {
    /// Whose profile it is.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// The name that others see.
    ///
    /// `text`.
    pub display_name: String,
    /// In international form, with the plus sign.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub phone: Option<String>,
    /// Language for mail and pages, as a BCP 47 tag.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub locale: Option<String>,
    /// Their picture.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub avatar_url: Option<String>,
    /// What they say of themselves, for agents beside their listings.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub bio: Option<String>,
    /// Skype account, from the days when viewings were calls.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub skype_name: Option<String>,
    /// When they last changed something.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
}

impl NewUserProfile {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(user_id: UserId, display_name: String) -> Self {
        Self {
            user_id,
            display_name,
            phone: None,
            locale: None,
            avatar_url: None,
            bio: None,
            skype_name: None,
            updated_at: None,
        }
    }
}

impl relation::NewRow for NewUserProfile {
    type Row = UserProfile;
}

rows::parameters!(
    NewUserProfile { user_id, display_name, phone, locale, avatar_url, bio, skype_name,
    updated_at }
);

/// Changes to a row of `public.user_profiles`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserProfilePatch {
    /// The new [`user_id`](UserProfile::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub user_id: Option<UserId>,
    /// The new [`display_name`](UserProfile::display_name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub display_name: Option<String>,
    /// The new [`phone`](UserProfile::phone).
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
    /// The new [`locale`](UserProfile::locale).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub locale: Option<Option<String>>,
    /// The new [`avatar_url`](UserProfile::avatar_url).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub avatar_url: Option<Option<String>>,
    /// The new [`bio`](UserProfile::bio).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub bio: Option<Option<String>>,
    /// The new [`skype_name`](UserProfile::skype_name).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub skype_name: Option<Option<String>>,
    /// The new [`updated_at`](UserProfile::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
}

impl relation::Patch for UserProfilePatch {
    type Row = UserProfile;
}

rows::parameters!(
    UserProfilePatch { [user_id], [display_name], [phone], [locale], [avatar_url], [bio],
    [skype_name], [updated_at] }
);

/// A way for one person to sign in.
///
/// A row of the table `public.credentials`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Credential {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: CredentialId,
    /// Who signs in by it.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// How they prove who they are; one of each kind a person.
    ///
    /// `credential_kind`.
    pub kind: CredentialKind,
    /// The person's identifier at Google or Apple; nothing for a password.
    ///
    /// `text`.
    pub subject: Option<String>,
    /// The password's hash in PHC form; nothing for Google and Apple.
    ///
    /// `text`.
    pub secret_hash: Option<String>,
    /// The PHC form of the hash names its algorithm already.
    ///
    /// `text`.
    pub hash_algorithm: String,
    /// When it was set up.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// Last sign-in by it; nothing: never used.
    ///
    /// `timestamptz`.
    pub last_used_at: Option<values::TimestampTz>,
}

impl Credential {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `subject`.
    pub const COLUMN_SUBJECT: &'static str = "subject";
    /// Name of the column `secret_hash`.
    pub const COLUMN_SECRET_HASH: &'static str = "secret_hash";
    /// Name of the column `hash_algorithm`.
    pub const COLUMN_HASH_ALGORITHM: &'static str = "hash_algorithm";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `last_used_at`.
    pub const COLUMN_LAST_USED_AT: &'static str = "last_used_at";
    /// The row with these values of `user_id` and `kind`, if there is one.
    #[must_use]
    pub const fn by_user_id_and_kind(
        user_id: UserId,
        kind: CredentialKind,
    ) -> relation::Query<Self, (UserId, CredentialKind)> {
        relation::Query::new(
            "SELECT id, user_id, kind, subject, secret_hash, hash_algorithm, created_at, last_used_at \
         FROM public.credentials \
         WHERE user_id = $1::bigint AND kind = $2::public.credential_kind",
            (user_id, kind),
        )
    }

    /// The row with these values of `kind` and `subject`, if there is one.
    #[must_use]
    pub const fn by_kind_and_subject(
        kind: CredentialKind,
        subject: &str,
    ) -> relation::Query<Self, (CredentialKind, &str)> {
        relation::Query::new(
            "SELECT id, user_id, kind, subject, secret_hash, hash_algorithm, created_at, last_used_at \
         FROM public.credentials \
         WHERE kind = $1::public.credential_kind AND subject = $2::text",
            (kind, subject),
        )
    }

    /// All rows with this value of `user_id`.
    #[must_use]
    pub const fn by_user_id(user_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, user_id, kind, subject, secret_hash, hash_algorithm, created_at, last_used_at \
         FROM public.credentials \
         WHERE user_id = $1::bigint \
         ORDER BY credentials.id",
            (user_id,),
        )
    }
}

impl relation::Relation for Credential {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "credentials";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "user_id",
        "kind",
        "subject",
        "secret_hash",
        "hash_algorithm",
        "created_at",
        "last_used_at",
    ];
    const SELECT: &'static str = "SELECT id, user_id, kind, subject, secret_hash, hash_algorithm, created_at, last_used_at \
         FROM public.credentials";
}

impl relation::Table for Credential {
    type New = NewCredential;
    type Patch = CredentialPatch;
    const INSERT: &'static str = "INSERT INTO public.credentials \
         (user_id, kind, subject, secret_hash, hash_algorithm, created_at, last_used_at) \
         VALUES ($1, $2, $3, $4, $5, COALESCE($6::timestamptz, (now())::timestamptz), $7) \
         RETURNING id, user_id, kind, subject, secret_hash, hash_algorithm, created_at, \
         last_used_at";
}

impl relation::Keyed for Credential {
    type Key = CredentialId;
    const FIND: &'static str = "SELECT id, user_id, kind, subject, secret_hash, hash_algorithm, created_at, last_used_at \
         FROM public.credentials \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, user_id, kind, subject, secret_hash, hash_algorithm, created_at, last_used_at \
         FROM public.credentials \
         ORDER BY credentials.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, user_id, kind, subject, secret_hash, hash_algorithm, created_at, last_used_at \
         FROM public.credentials \
         WHERE id > $1::bigint \
         ORDER BY credentials.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.credentials \
         SET user_id = CASE WHEN $1::boolean THEN $2::bigint ELSE user_id END, \
         kind = CASE WHEN $3::boolean THEN $4::public.credential_kind ELSE kind END, \
         subject = CASE WHEN $5::boolean THEN $6::text ELSE subject END, \
         secret_hash = CASE WHEN $7::boolean THEN $8::text ELSE secret_hash END, \
         hash_algorithm = CASE WHEN $9::boolean THEN $10::text ELSE hash_algorithm END, \
         created_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE created_at END, \
         last_used_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE last_used_at END \
         WHERE id = $15::bigint \
         RETURNING id, user_id, kind, subject, secret_hash, hash_algorithm, created_at, \
         last_used_at";
    const DELETE: &'static str = "DELETE FROM public.credentials \
         WHERE id = $1::bigint";
}

rows::row!(
    Credential { id = "id", user_id = "user_id", kind = "kind", subject = "subject",
    secret_hash = "secret_hash", hash_algorithm = "hash_algorithm", created_at =
    "created_at", last_used_at = "last_used_at" }
);

/// A row to insert into `public.credentials`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewCredential {
    /// Who signs in by it.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// How they prove who they are; one of each kind a person.
    ///
    /// `credential_kind`.
    pub kind: CredentialKind,
    /// The person's identifier at Google or Apple; nothing for a password.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub subject: Option<String>,
    /// The password's hash in PHC form; nothing for Google and Apple.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub secret_hash: Option<String>,
    /// The PHC form of the hash names its algorithm already.
    ///
    /// `text`.
    pub hash_algorithm: String,
    /// When it was set up.
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

impl NewCredential {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        user_id: UserId,
        kind: CredentialKind,
        hash_algorithm: String,
    ) -> Self {
        Self {
            user_id,
            kind,
            subject: None,
            secret_hash: None,
            hash_algorithm,
            created_at: None,
            last_used_at: None,
        }
    }
}

impl relation::NewRow for NewCredential {
    type Row = Credential;
}

rows::parameters!(
    NewCredential { user_id, kind, subject, secret_hash, hash_algorithm, created_at,
    last_used_at }
);

/// Changes to a row of `public.credentials`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CredentialPatch {
    /// The new [`user_id`](Credential::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub user_id: Option<UserId>,
    /// The new [`kind`](Credential::kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kind: Option<CredentialKind>,
    /// The new [`subject`](Credential::subject).
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
    /// The new [`secret_hash`](Credential::secret_hash).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub secret_hash: Option<Option<String>>,
    /// The new [`hash_algorithm`](Credential::hash_algorithm).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub hash_algorithm: Option<String>,
    /// The new [`created_at`](Credential::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`last_used_at`](Credential::last_used_at).
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

impl relation::Patch for CredentialPatch {
    type Row = Credential;
}

rows::parameters!(
    CredentialPatch { [user_id], [kind], [subject], [secret_hash], [hash_algorithm],
    [created_at], [last_used_at] }
);

/// An agency, developer or landlord.
///
/// A row of the table `public.organizations`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Organization {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: OrganizationId,
    /// What it does on the portal.
    ///
    /// `organization_kind`.
    pub kind: OrganizationKind,
    /// The name that seekers see.
    ///
    /// `text`.
    pub name: String,
    /// The organization's part of a web address.
    ///
    /// `text`.
    pub slug: String,
    /// The member who answers for the organization.
    ///
    /// `bigint`, refers to `core.memberships`.
    pub owner_id: Option<UserId>,
    /// Licence to trade in property, where the law asks for one.
    ///
    /// `text`.
    pub license_number: Option<String>,
    /// Its own site.
    ///
    /// `text`.
    pub website: Option<String>,
    /// Logo beside its listings.
    ///
    /// `text`.
    pub logo_url: Option<String>,
    /// Fax number; nobody asks for it any more.
    ///
    /// `text`.
    pub fax: Option<String>,
    /// Choices that change how the portal looks to its members.
    ///
    /// `jsonb`, `{}` by default.
    pub settings: values::Jsonb,
    /// When it joined the portal.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// When it left; its listings are no longer shown.
    ///
    /// `timestamptz`.
    pub archived_at: Option<values::TimestampTz>,
}

impl Organization {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `slug`.
    pub const COLUMN_SLUG: &'static str = "slug";
    /// Name of the column `owner_id`.
    pub const COLUMN_OWNER_ID: &'static str = "owner_id";
    /// Name of the column `license_number`.
    pub const COLUMN_LICENSE_NUMBER: &'static str = "license_number";
    /// Name of the column `website`.
    pub const COLUMN_WEBSITE: &'static str = "website";
    /// Name of the column `logo_url`.
    pub const COLUMN_LOGO_URL: &'static str = "logo_url";
    /// Name of the column `fax`.
    pub const COLUMN_FAX: &'static str = "fax";
    /// Name of the column `settings`.
    pub const COLUMN_SETTINGS: &'static str = "settings";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `archived_at`.
    pub const COLUMN_ARCHIVED_AT: &'static str = "archived_at";
    /// The row with this value of `slug`, if there is one.
    #[must_use]
    pub const fn by_slug(slug: &str) -> relation::Query<Self, (&str,)> {
        relation::Query::new(
            "SELECT id, kind, name, slug, owner_id, license_number, website, logo_url, fax, settings, \
         created_at, archived_at \
         FROM public.organizations \
         WHERE slug = $1::text",
            (slug,),
        )
    }

    /// All rows with these values of `id` and `owner_id`.
    #[must_use]
    pub const fn by_id_and_owner_id(
        id: OrganizationId,
        owner_id: UserId,
    ) -> relation::Query<Self, (OrganizationId, UserId)> {
        relation::Query::new(
            "SELECT id, kind, name, slug, owner_id, license_number, website, logo_url, fax, settings, \
         created_at, archived_at \
         FROM public.organizations \
         WHERE id = $1::bigint AND owner_id = $2::bigint \
         ORDER BY organizations.id",
            (id, owner_id),
        )
    }
}

impl relation::Relation for Organization {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "organizations";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "kind",
        "name",
        "slug",
        "owner_id",
        "license_number",
        "website",
        "logo_url",
        "fax",
        "settings",
        "created_at",
        "archived_at",
    ];
    const SELECT: &'static str = "SELECT id, kind, name, slug, owner_id, license_number, website, logo_url, fax, settings, \
         created_at, archived_at \
         FROM public.organizations";
}

impl relation::Table for Organization {
    type New = NewOrganization;
    type Patch = OrganizationPatch;
    const INSERT: &'static str = "INSERT INTO public.organizations \
         (kind, name, slug, owner_id, license_number, website, logo_url, fax, settings, created_at, \
         archived_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, COALESCE($9::jsonb, '{}'::jsonb), \
         COALESCE($10::timestamptz, (now())::timestamptz), $11) \
         RETURNING id, kind, name, slug, owner_id, license_number, website, logo_url, fax, \
         settings, created_at, archived_at";
}

impl relation::Keyed for Organization {
    type Key = OrganizationId;
    const FIND: &'static str = "SELECT id, kind, name, slug, owner_id, license_number, website, logo_url, fax, settings, \
         created_at, archived_at \
         FROM public.organizations \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, kind, name, slug, owner_id, license_number, website, logo_url, fax, settings, \
         created_at, archived_at \
         FROM public.organizations \
         ORDER BY organizations.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, kind, name, slug, owner_id, license_number, website, logo_url, fax, settings, \
         created_at, archived_at \
         FROM public.organizations \
         WHERE id > $1::bigint \
         ORDER BY organizations.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.organizations \
         SET kind = CASE WHEN $1::boolean THEN $2::public.organization_kind ELSE kind END, \
         name = CASE WHEN $3::boolean THEN $4::text ELSE name END, \
         slug = CASE WHEN $5::boolean THEN $6::text ELSE slug END, \
         owner_id = CASE WHEN $7::boolean THEN $8::bigint ELSE owner_id END, \
         license_number = CASE WHEN $9::boolean THEN $10::text ELSE license_number END, \
         website = CASE WHEN $11::boolean THEN $12::text ELSE website END, \
         logo_url = CASE WHEN $13::boolean THEN $14::text ELSE logo_url END, \
         fax = CASE WHEN $15::boolean THEN $16::text ELSE fax END, \
         settings = CASE WHEN $17::boolean THEN $18::jsonb ELSE settings END, \
         created_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE created_at END, \
         archived_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE archived_at END \
         WHERE id = $23::bigint \
         RETURNING id, kind, name, slug, owner_id, license_number, website, logo_url, fax, \
         settings, created_at, archived_at";
    const DELETE: &'static str = "DELETE FROM public.organizations \
         WHERE id = $1::bigint";
}

rows::row!(
    Organization { id = "id", kind = "kind", name = "name", slug = "slug", owner_id =
    "owner_id", license_number = "license_number", website = "website", logo_url =
    "logo_url", fax = "fax", settings = "settings", created_at = "created_at",
    archived_at = "archived_at" }
);

/// A row to insert into `public.organizations`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewOrganization {
    /// What it does on the portal.
    ///
    /// `organization_kind`.
    pub kind: OrganizationKind,
    /// The name that seekers see.
    ///
    /// `text`.
    pub name: String,
    /// The organization's part of a web address.
    ///
    /// `text`.
    pub slug: String,
    /// The member who answers for the organization.
    ///
    /// `bigint`, refers to `core.memberships`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub owner_id: Option<UserId>,
    /// Licence to trade in property, where the law asks for one.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub license_number: Option<String>,
    /// Its own site.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub website: Option<String>,
    /// Logo beside its listings.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub logo_url: Option<String>,
    /// Fax number; nobody asks for it any more.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub fax: Option<String>,
    /// Choices that change how the portal looks to its members.
    ///
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub settings: Option<values::Jsonb>,
    /// When it joined the portal.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// When it left; its listings are no longer shown.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub archived_at: Option<values::TimestampTz>,
}

impl NewOrganization {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(kind: OrganizationKind, name: String, slug: String) -> Self {
        Self {
            kind,
            name,
            slug,
            owner_id: None,
            license_number: None,
            website: None,
            logo_url: None,
            fax: None,
            settings: None,
            created_at: None,
            archived_at: None,
        }
    }
}

impl relation::NewRow for NewOrganization {
    type Row = Organization;
}

rows::parameters!(
    NewOrganization { kind, name, slug, owner_id, license_number, website, logo_url, fax,
    settings, created_at, archived_at }
);

/// Changes to a row of `public.organizations`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OrganizationPatch {
    /// The new [`kind`](Organization::kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kind: Option<OrganizationKind>,
    /// The new [`name`](Organization::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`slug`](Organization::slug).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub slug: Option<String>,
    /// The new [`owner_id`](Organization::owner_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub owner_id: Option<Option<UserId>>,
    /// The new [`license_number`](Organization::license_number).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub license_number: Option<Option<String>>,
    /// The new [`website`](Organization::website).
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
    /// The new [`logo_url`](Organization::logo_url).
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
    /// The new [`fax`](Organization::fax).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub fax: Option<Option<String>>,
    /// The new [`settings`](Organization::settings).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub settings: Option<values::Jsonb>,
    /// The new [`created_at`](Organization::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`archived_at`](Organization::archived_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub archived_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for OrganizationPatch {
    type Row = Organization;
}

rows::parameters!(
    OrganizationPatch { [kind], [name], [slug], [owner_id], [license_number], [website],
    [logo_url], [fax], [settings], [created_at], [archived_at] }
);

/// A person's place in an organization.
///
/// A row of the table `public.memberships`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Membership {
    /// The organization.
    ///
    /// `bigint`, refers to `core.organizations`.
    pub organization_id: OrganizationId,
    /// The member.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// Whether they act for it at present.
    ///
    /// `membership_status`, `active` by default.
    pub status: MembershipStatus,
    /// Shown beside their name.
    ///
    /// `text`.
    pub job_title: Option<String>,
    /// When they joined.
    ///
    /// `timestamptz`, `now()` by default.
    pub joined_at: values::TimestampTz,
    /// When they left.
    ///
    /// `timestamptz`.
    pub left_at: Option<values::TimestampTz>,
}

impl Membership {
    /// Name of the column `organization_id`.
    pub const COLUMN_ORGANIZATION_ID: &'static str = "organization_id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `job_title`.
    pub const COLUMN_JOB_TITLE: &'static str = "job_title";
    /// Name of the column `joined_at`.
    pub const COLUMN_JOINED_AT: &'static str = "joined_at";
    /// Name of the column `left_at`.
    pub const COLUMN_LEFT_AT: &'static str = "left_at";
    /// All rows with this value of `organization_id`.
    #[must_use]
    pub const fn by_organization_id(
        organization_id: OrganizationId,
    ) -> relation::Query<Self, (OrganizationId,)> {
        relation::Query::new(
            "SELECT organization_id, user_id, status, job_title, joined_at, left_at \
         FROM public.memberships \
         WHERE organization_id = $1::bigint \
         ORDER BY memberships.organization_id, memberships.user_id",
            (organization_id,),
        )
    }

    /// All rows with this value of `user_id`.
    #[must_use]
    pub const fn by_user_id(user_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT organization_id, user_id, status, job_title, joined_at, left_at \
         FROM public.memberships \
         WHERE user_id = $1::bigint \
         ORDER BY memberships.organization_id, memberships.user_id",
            (user_id,),
        )
    }
}

impl relation::Relation for Membership {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "memberships";
    const COLUMNS: &'static [&'static str] = &[
        "organization_id",
        "user_id",
        "status",
        "job_title",
        "joined_at",
        "left_at",
    ];
    const SELECT: &'static str = "SELECT organization_id, user_id, status, job_title, joined_at, left_at \
         FROM public.memberships";
}

impl relation::Table for Membership {
    type New = NewMembership;
    type Patch = MembershipPatch;
    const INSERT: &'static str = "INSERT INTO public.memberships \
         (organization_id, user_id, status, job_title, joined_at, left_at) \
         VALUES ($1, $2, \
         COALESCE($3::public.membership_status, 'active'::public.membership_status), $4, \
         COALESCE($5::timestamptz, (now())::timestamptz), $6) \
         RETURNING organization_id, user_id, status, job_title, joined_at, left_at";
}

impl relation::Keyed for Membership {
    type Key = (OrganizationId, UserId);
    const FIND: &'static str = "SELECT organization_id, user_id, status, job_title, joined_at, left_at \
         FROM public.memberships \
         WHERE organization_id = $1::bigint AND user_id = $2::bigint";
    const LIST: &'static str = "SELECT organization_id, user_id, status, job_title, joined_at, left_at \
         FROM public.memberships \
         ORDER BY memberships.organization_id, memberships.user_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT organization_id, user_id, status, job_title, joined_at, left_at \
         FROM public.memberships \
         WHERE (organization_id, user_id) > ($1::bigint, $2::bigint) \
         ORDER BY memberships.organization_id, memberships.user_id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.memberships \
         SET organization_id = CASE WHEN $1::boolean THEN $2::bigint ELSE organization_id END, \
         user_id = CASE WHEN $3::boolean THEN $4::bigint ELSE user_id END, \
         status = CASE WHEN $5::boolean THEN $6::public.membership_status ELSE status END, \
         job_title = CASE WHEN $7::boolean THEN $8::text ELSE job_title END, \
         joined_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE joined_at END, \
         left_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE left_at END \
         WHERE organization_id = $13::bigint AND user_id = $14::bigint \
         RETURNING organization_id, user_id, status, job_title, joined_at, left_at";
    const DELETE: &'static str = "DELETE FROM public.memberships \
         WHERE organization_id = $1::bigint AND user_id = $2::bigint";
}

rows::row!(
    Membership { organization_id = "organization_id", user_id = "user_id", status =
    "status", job_title = "job_title", joined_at = "joined_at", left_at = "left_at" }
);

/// A row to insert into `public.memberships`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewMembership {
    /// The organization.
    ///
    /// `bigint`, refers to `core.organizations`.
    pub organization_id: OrganizationId,
    /// The member.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// Whether they act for it at present.
    ///
    /// `membership_status`, `active` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<MembershipStatus>,
    /// Shown beside their name.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub job_title: Option<String>,
    /// When they joined.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub joined_at: Option<values::TimestampTz>,
    /// When they left.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub left_at: Option<values::TimestampTz>,
}

impl NewMembership {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(organization_id: OrganizationId, user_id: UserId) -> Self {
        Self {
            organization_id,
            user_id,
            status: None,
            job_title: None,
            joined_at: None,
            left_at: None,
        }
    }
}

impl relation::NewRow for NewMembership {
    type Row = Membership;
}

rows::parameters!(
    NewMembership { organization_id, user_id, status, job_title, joined_at, left_at }
);

/// Changes to a row of `public.memberships`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MembershipPatch {
    /// The new [`organization_id`](Membership::organization_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub organization_id: Option<OrganizationId>,
    /// The new [`user_id`](Membership::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub user_id: Option<UserId>,
    /// The new [`status`](Membership::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<MembershipStatus>,
    /// The new [`job_title`](Membership::job_title).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub job_title: Option<Option<String>>,
    /// The new [`joined_at`](Membership::joined_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub joined_at: Option<values::TimestampTz>,
    /// The new [`left_at`](Membership::left_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub left_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for MembershipPatch {
    type Row = Membership;
}

rows::parameters!(
    MembershipPatch { [organization_id], [user_id], [status], [job_title], [joined_at],
    [left_at] }
);

/// A key for programs, such as an agency's feed.
///
/// A row of the table `public.api_keys`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ApiKey {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    pub id: ApiKeyId,
    /// On whose behalf programs act.
    ///
    /// `bigint`, refers to `core.organizations`.
    pub organization_id: OrganizationId,
    /// What the organization calls the key.
    ///
    /// `text`.
    pub name: String,
    /// The key's first letters, shown so that people can tell keys apart.
    ///
    /// `char(8)`.
    pub prefix: String,
    /// SHA-256 of the key; the key itself is shown once.
    ///
    /// `bytea`.
    pub secret_hash: Vec<u8>,
    /// Permission codes that the key is limited to.
    ///
    /// `text[]`, `{}` by default.
    pub scopes: Vec<String>,
    /// Requests beyond it are refused until the minute is over.
    ///
    /// `integer`, `600` by default.
    pub requests_per_minute: i32,
    /// The member who made it.
    ///
    /// `bigint`, refers to `core.users`.
    pub created_by: Option<UserId>,
    /// When it was made.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// When it stops working; nothing: never.
    ///
    /// `timestamptz`.
    pub expires_at: Option<values::TimestampTz>,
    /// When it was withdrawn.
    ///
    /// `timestamptz`.
    pub revoked_at: Option<values::TimestampTz>,
}

impl ApiKey {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `organization_id`.
    pub const COLUMN_ORGANIZATION_ID: &'static str = "organization_id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `prefix`.
    pub const COLUMN_PREFIX: &'static str = "prefix";
    /// Name of the column `secret_hash`.
    pub const COLUMN_SECRET_HASH: &'static str = "secret_hash";
    /// Name of the column `scopes`.
    pub const COLUMN_SCOPES: &'static str = "scopes";
    /// Name of the column `requests_per_minute`.
    pub const COLUMN_REQUESTS_PER_MINUTE: &'static str = "requests_per_minute";
    /// Name of the column `created_by`.
    pub const COLUMN_CREATED_BY: &'static str = "created_by";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `expires_at`.
    pub const COLUMN_EXPIRES_AT: &'static str = "expires_at";
    /// Name of the column `revoked_at`.
    pub const COLUMN_REVOKED_AT: &'static str = "revoked_at";
    /// The row with this value of `prefix`, if there is one.
    #[must_use]
    pub const fn by_prefix(prefix: &str) -> relation::Query<Self, (&str,)> {
        relation::Query::new(
            "SELECT id, organization_id, name, prefix, secret_hash, scopes, requests_per_minute, \
         created_by, created_at, expires_at, revoked_at \
         FROM public.api_keys \
         WHERE prefix = $1::bpchar",
            (prefix,),
        )
    }

    /// All rows with this value of `organization_id`.
    #[must_use]
    pub const fn by_organization_id(
        organization_id: OrganizationId,
    ) -> relation::Query<Self, (OrganizationId,)> {
        relation::Query::new(
            "SELECT id, organization_id, name, prefix, secret_hash, scopes, requests_per_minute, \
         created_by, created_at, expires_at, revoked_at \
         FROM public.api_keys \
         WHERE organization_id = $1::bigint \
         ORDER BY api_keys.id",
            (organization_id,),
        )
    }

    /// All rows with this value of `created_by`.
    #[must_use]
    pub const fn by_created_by(created_by: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, organization_id, name, prefix, secret_hash, scopes, requests_per_minute, \
         created_by, created_at, expires_at, revoked_at \
         FROM public.api_keys \
         WHERE created_by = $1::bigint \
         ORDER BY api_keys.id",
            (created_by,),
        )
    }
}

impl relation::Relation for ApiKey {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "api_keys";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "organization_id",
        "name",
        "prefix",
        "secret_hash",
        "scopes",
        "requests_per_minute",
        "created_by",
        "created_at",
        "expires_at",
        "revoked_at",
    ];
    const SELECT: &'static str = "SELECT id, organization_id, name, prefix, secret_hash, scopes, requests_per_minute, \
         created_by, created_at, expires_at, revoked_at \
         FROM public.api_keys";
}

impl relation::Table for ApiKey {
    type New = NewApiKey;
    type Patch = ApiKeyPatch;
    const INSERT: &'static str = "INSERT INTO public.api_keys \
         (id, organization_id, name, prefix, secret_hash, scopes, requests_per_minute, created_by, \
         created_at, expires_at, revoked_at) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, $3, $4, $5, \
         COALESCE($6::text[], '{}'::text[]), COALESCE($7::integer, '600'::integer), $8, \
         COALESCE($9::timestamptz, (now())::timestamptz), $10, $11) \
         RETURNING id, organization_id, name, prefix, secret_hash, scopes, requests_per_minute, \
         created_by, created_at, expires_at, revoked_at";
}

impl relation::Keyed for ApiKey {
    type Key = ApiKeyId;
    const FIND: &'static str = "SELECT id, organization_id, name, prefix, secret_hash, scopes, requests_per_minute, \
         created_by, created_at, expires_at, revoked_at \
         FROM public.api_keys \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, organization_id, name, prefix, secret_hash, scopes, requests_per_minute, \
         created_by, created_at, expires_at, revoked_at \
         FROM public.api_keys \
         ORDER BY api_keys.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, organization_id, name, prefix, secret_hash, scopes, requests_per_minute, \
         created_by, created_at, expires_at, revoked_at \
         FROM public.api_keys \
         WHERE id > $1::uuid \
         ORDER BY api_keys.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.api_keys \
         SET id = CASE WHEN $1::boolean THEN $2::uuid ELSE id END, \
         organization_id = CASE WHEN $3::boolean THEN $4::bigint ELSE organization_id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         prefix = CASE WHEN $7::boolean THEN $8::bpchar ELSE prefix END, \
         secret_hash = CASE WHEN $9::boolean THEN $10::bytea ELSE secret_hash END, \
         scopes = CASE WHEN $11::boolean THEN $12::text[] ELSE scopes END, \
         requests_per_minute = CASE WHEN $13::boolean THEN $14::integer ELSE requests_per_minute END, \
         created_by = CASE WHEN $15::boolean THEN $16::bigint ELSE created_by END, \
         created_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE created_at END, \
         expires_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE expires_at END, \
         revoked_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE revoked_at END \
         WHERE id = $23::uuid \
         RETURNING id, organization_id, name, prefix, secret_hash, scopes, requests_per_minute, \
         created_by, created_at, expires_at, revoked_at";
    const DELETE: &'static str = "DELETE FROM public.api_keys \
         WHERE id = $1::uuid";
}

rows::row!(
    ApiKey { id = "id", organization_id = "organization_id", name = "name", prefix =
    "prefix", secret_hash = "secret_hash", scopes = "scopes", requests_per_minute =
    "requests_per_minute", created_by = "created_by", created_at = "created_at",
    expires_at = "expires_at", revoked_at = "revoked_at" }
);

/// A row to insert into `public.api_keys`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewApiKey {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ApiKeyId>,
    /// On whose behalf programs act.
    ///
    /// `bigint`, refers to `core.organizations`.
    pub organization_id: OrganizationId,
    /// What the organization calls the key.
    ///
    /// `text`.
    pub name: String,
    /// The key's first letters, shown so that people can tell keys apart.
    ///
    /// `char(8)`.
    pub prefix: String,
    /// SHA-256 of the key; the key itself is shown once.
    ///
    /// `bytea`.
    pub secret_hash: Vec<u8>,
    /// Permission codes that the key is limited to.
    ///
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub scopes: Option<Vec<String>>,
    /// Requests beyond it are refused until the minute is over.
    ///
    /// `integer`, `600` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub requests_per_minute: Option<i32>,
    /// The member who made it.
    ///
    /// `bigint`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_by: Option<UserId>,
    /// When it was made.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// When it stops working; nothing: never.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub expires_at: Option<values::TimestampTz>,
    /// When it was withdrawn.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub revoked_at: Option<values::TimestampTz>,
}

impl NewApiKey {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        organization_id: OrganizationId,
        name: String,
        prefix: String,
        secret_hash: Vec<u8>,
    ) -> Self {
        Self {
            id: None,
            organization_id,
            name,
            prefix,
            secret_hash,
            scopes: None,
            requests_per_minute: None,
            created_by: None,
            created_at: None,
            expires_at: None,
            revoked_at: None,
        }
    }
}

impl relation::NewRow for NewApiKey {
    type Row = ApiKey;
}

rows::parameters!(
    NewApiKey { id, organization_id, name, prefix, secret_hash, scopes,
    requests_per_minute, created_by, created_at, expires_at, revoked_at }
);

/// Changes to a row of `public.api_keys`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ApiKeyPatch {
    /// The new [`id`](ApiKey::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ApiKeyId>,
    /// The new [`organization_id`](ApiKey::organization_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub organization_id: Option<OrganizationId>,
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
    /// The new [`secret_hash`](ApiKey::secret_hash).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub secret_hash: Option<Vec<u8>>,
    /// The new [`scopes`](ApiKey::scopes).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub scopes: Option<Vec<String>>,
    /// The new [`requests_per_minute`](ApiKey::requests_per_minute).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub requests_per_minute: Option<i32>,
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
    ApiKeyPatch { [id], [organization_id], [name], [prefix], [secret_hash], [scopes],
    [requests_per_minute], [created_by], [created_at], [expires_at], [revoked_at] }
);

/// What was done, by whom, to what. Rows are added and never changed.
///
/// A row of the table `public.audit_log`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AuditEntry {
    /// Identifies the row: `bigint`, numbered by the database.
    pub id: AuditEntryId,
    /// When it was done.
    ///
    /// `timestamptz`, `now()` by default.
    pub occurred_at: values::TimestampTz,
    /// Who did it; nothing: the portal itself.
    ///
    /// `bigint`, refers to `core.users`.
    pub actor_id: Option<UserId>,
    /// On whose behalf.
    ///
    /// `bigint`, refers to `core.organizations`.
    pub organization_id: Option<OrganizationId>,
    /// A permission code, or a verb of the portal itself.
    ///
    /// `text`.
    pub action: String,
    /// Table of the row that it was done to.
    ///
    /// `text`.
    pub subject_table: String,
    /// Primary key of the row, as text.
    ///
    /// `text`.
    pub subject_id: String,
    /// What the action adds, for example values before and after.
    ///
    /// `jsonb`, `{}` by default.
    pub details: values::Jsonb,
    /// Address that the request came from.
    ///
    /// `inet`.
    pub ip: Option<values::Inet>,
}

impl AuditEntry {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `occurred_at`.
    pub const COLUMN_OCCURRED_AT: &'static str = "occurred_at";
    /// Name of the column `actor_id`.
    pub const COLUMN_ACTOR_ID: &'static str = "actor_id";
    /// Name of the column `organization_id`.
    pub const COLUMN_ORGANIZATION_ID: &'static str = "organization_id";
    /// Name of the column `action`.
    pub const COLUMN_ACTION: &'static str = "action";
    /// Name of the column `subject_table`.
    pub const COLUMN_SUBJECT_TABLE: &'static str = "subject_table";
    /// Name of the column `subject_id`.
    pub const COLUMN_SUBJECT_ID: &'static str = "subject_id";
    /// Name of the column `details`.
    pub const COLUMN_DETAILS: &'static str = "details";
    /// Name of the column `ip`.
    pub const COLUMN_IP: &'static str = "ip";
    /// All rows with this value of `actor_id`.
    #[must_use]
    pub const fn by_actor_id(actor_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, occurred_at, actor_id, organization_id, action, subject_table, subject_id, \
         details, ip \
         FROM public.audit_log \
         WHERE actor_id = $1::bigint \
         ORDER BY audit_log.id",
            (actor_id,),
        )
    }

    /// All rows with this value of `organization_id`.
    #[must_use]
    pub const fn by_organization_id(
        organization_id: OrganizationId,
    ) -> relation::Query<Self, (OrganizationId,)> {
        relation::Query::new(
            "SELECT id, occurred_at, actor_id, organization_id, action, subject_table, subject_id, \
         details, ip \
         FROM public.audit_log \
         WHERE organization_id = $1::bigint \
         ORDER BY audit_log.id",
            (organization_id,),
        )
    }
}

impl relation::Relation for AuditEntry {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "audit_log";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "occurred_at",
        "actor_id",
        "organization_id",
        "action",
        "subject_table",
        "subject_id",
        "details",
        "ip",
    ];
    const SELECT: &'static str = "SELECT id, occurred_at, actor_id, organization_id, action, subject_table, subject_id, \
         details, ip \
         FROM public.audit_log";
}

impl relation::Table for AuditEntry {
    type New = NewAuditEntry;
    type Patch = AuditEntryPatch;
    const INSERT: &'static str = "INSERT INTO public.audit_log \
         (occurred_at, actor_id, organization_id, action, subject_table, subject_id, details, ip) \
         VALUES (COALESCE($1::timestamptz, (now())::timestamptz), $2, $3, $4, $5, $6, \
         COALESCE($7::jsonb, '{}'::jsonb), $8) \
         RETURNING id, occurred_at, actor_id, organization_id, action, subject_table, subject_id, \
         details, ip";
}

impl relation::Keyed for AuditEntry {
    type Key = AuditEntryId;
    const FIND: &'static str = "SELECT id, occurred_at, actor_id, organization_id, action, subject_table, subject_id, \
         details, ip \
         FROM public.audit_log \
         WHERE id = $1::bigint";
    const LIST: &'static str = "SELECT id, occurred_at, actor_id, organization_id, action, subject_table, subject_id, \
         details, ip \
         FROM public.audit_log \
         ORDER BY audit_log.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, occurred_at, actor_id, organization_id, action, subject_table, subject_id, \
         details, ip \
         FROM public.audit_log \
         WHERE id > $1::bigint \
         ORDER BY audit_log.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.audit_log \
         SET occurred_at = CASE WHEN $1::boolean THEN $2::timestamptz ELSE occurred_at END, \
         actor_id = CASE WHEN $3::boolean THEN $4::bigint ELSE actor_id END, \
         organization_id = CASE WHEN $5::boolean THEN $6::bigint ELSE organization_id END, \
         action = CASE WHEN $7::boolean THEN $8::text ELSE action END, \
         subject_table = CASE WHEN $9::boolean THEN $10::text ELSE subject_table END, \
         subject_id = CASE WHEN $11::boolean THEN $12::text ELSE subject_id END, \
         details = CASE WHEN $13::boolean THEN $14::jsonb ELSE details END, \
         ip = CASE WHEN $15::boolean THEN $16::inet ELSE ip END \
         WHERE id = $17::bigint \
         RETURNING id, occurred_at, actor_id, organization_id, action, subject_table, subject_id, \
         details, ip";
    const DELETE: &'static str = "DELETE FROM public.audit_log \
         WHERE id = $1::bigint";
}

rows::row!(
    AuditEntry { id = "id", occurred_at = "occurred_at", actor_id = "actor_id",
    organization_id = "organization_id", action = "action", subject_table =
    "subject_table", subject_id = "subject_id", details = "details", ip = "ip" }
);

/// A row to insert into `public.audit_log`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAuditEntry {
    /// When it was done.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub occurred_at: Option<values::TimestampTz>,
    /// Who did it; nothing: the portal itself.
    ///
    /// `bigint`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub actor_id: Option<UserId>,
    /// On whose behalf.
    ///
    /// `bigint`, refers to `core.organizations`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub organization_id: Option<OrganizationId>,
    /// A permission code, or a verb of the portal itself.
    ///
    /// `text`.
    pub action: String,
    /// Table of the row that it was done to.
    ///
    /// `text`.
    pub subject_table: String,
    /// Primary key of the row, as text.
    ///
    /// `text`.
    pub subject_id: String,
    /// What the action adds, for example values before and after.
    ///
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub details: Option<values::Jsonb>,
    /// Address that the request came from.
    ///
    /// `inet`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub ip: Option<values::Inet>,
}

impl NewAuditEntry {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(action: String, subject_table: String, subject_id: String) -> Self {
        Self {
            occurred_at: None,
            actor_id: None,
            organization_id: None,
            action,
            subject_table,
            subject_id,
            details: None,
            ip: None,
        }
    }
}

impl relation::NewRow for NewAuditEntry {
    type Row = AuditEntry;
}

rows::parameters!(
    NewAuditEntry { occurred_at, actor_id, organization_id, action, subject_table,
    subject_id, details, ip }
);

/// Changes to a row of `public.audit_log`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AuditEntryPatch {
    /// The new [`occurred_at`](AuditEntry::occurred_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub occurred_at: Option<values::TimestampTz>,
    /// The new [`actor_id`](AuditEntry::actor_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub actor_id: Option<Option<UserId>>,
    /// The new [`organization_id`](AuditEntry::organization_id).
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
    /// The new [`action`](AuditEntry::action).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub action: Option<String>,
    /// The new [`subject_table`](AuditEntry::subject_table).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub subject_table: Option<String>,
    /// The new [`subject_id`](AuditEntry::subject_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub subject_id: Option<String>,
    /// The new [`details`](AuditEntry::details).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub details: Option<values::Jsonb>,
    /// The new [`ip`](AuditEntry::ip).
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
}

impl relation::Patch for AuditEntryPatch {
    type Row = AuditEntry;
}

rows::parameters!(
    AuditEntryPatch { [occurred_at], [actor_id], [organization_id], [action],
    [subject_table], [subject_id], [details], [ip] }
);
