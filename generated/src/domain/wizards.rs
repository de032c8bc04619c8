// Made by `cargo xtask gen` from wizards.kdl. Edits here are lost: change the spec and generate again.

//! Listings in the making: what a wizard has gathered and how far its author has come.
//!
//! Types that all versions share.

#![cfg_attr(not(feature = "gate-new_developments"), allow(dead_code, unreachable_pub))]
pub(crate) mod v1;
pub(crate) mod v2;

use crate::domain::core::UserId;
use crate::domain::developments::DevelopmentKind;
use crate::domain::existing::{OwnershipKind, PropertyKind, RoomKind};
use crate::{drivers, relation, rows, values};

/// Which wizard is at work.
///
/// The type `public.wizard_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum WizardKind {
    /// Writes a new development.
    #[cfg_attr(feature = "serde", serde(rename = "development"))]
    Development,
    /// Writes a home for sale.
    #[cfg_attr(feature = "serde", serde(rename = "resale"))]
    Resale,
    /// Writes a home to let.
    #[cfg_attr(feature = "serde", serde(rename = "rental"))]
    Rental,
}

impl WizardKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Development, Self::Resale, Self::Rental];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Development => "development",
            Self::Resale => "resale",
            Self::Rental => "rental",
        }
    }
}

impl std::fmt::Display for WizardKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for WizardKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "development" => Ok(Self::Development),
            "resale" => Ok(Self::Resale),
            "rental" => Ok(Self::Rental),
            _ => Err(relation::UnknownLabel::new("wizard_kind", label)),
        }
    }
}

drivers::wire_label!(WizardKind, "public", "wizard_kind");

/// What has become of a draft.
///
/// The type `public.draft_state` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DraftState {
    /// Being written.
    #[cfg_attr(feature = "serde", serde(rename = "open"))]
    Open,
    /// Promoted; its listing is in `listing_id`.
    #[cfg_attr(feature = "serde", serde(rename = "completed"))]
    Completed,
    /// Given up by its author, or run out.
    #[cfg_attr(feature = "serde", serde(rename = "abandoned"))]
    Abandoned,
}

impl DraftState {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Open, Self::Completed, Self::Abandoned];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Completed => "completed",
            Self::Abandoned => "abandoned",
        }
    }
}

impl std::fmt::Display for DraftState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for DraftState {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "open" => Ok(Self::Open),
            "completed" => Ok(Self::Completed),
            "abandoned" => Ok(Self::Abandoned),
            _ => Err(relation::UnknownLabel::new("draft_state", label)),
        }
    }
}

drivers::wire_label!(DraftState, "public", "draft_state");

/// How a step stands.
///
/// The type `public.step_state` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum StepState {
    /// Not yet opened.
    #[cfg_attr(feature = "serde", serde(rename = "untouched"))]
    Untouched,
    /// Opened, and not complete.
    #[cfg_attr(feature = "serde", serde(rename = "started"))]
    Started,
    /// Complete and sound.
    #[cfg_attr(feature = "serde", serde(rename = "valid"))]
    Valid,
    /// Complete, with problems.
    #[cfg_attr(feature = "serde", serde(rename = "invalid"))]
    Invalid,
}

impl StepState {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Untouched,
        Self::Started,
        Self::Valid,
        Self::Invalid,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Untouched => "untouched",
            Self::Started => "started",
            Self::Valid => "valid",
            Self::Invalid => "invalid",
        }
    }
}

impl std::fmt::Display for StepState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for StepState {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "untouched" => Ok(Self::Untouched),
            "started" => Ok(Self::Started),
            "valid" => Ok(Self::Valid),
            "invalid" => Ok(Self::Invalid),
            _ => Err(relation::UnknownLabel::new("step_state", label)),
        }
    }
}

drivers::wire_label!(StepState, "public", "step_state");

/// Identifies a row of `public.listing_drafts`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ListingDraftId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ListingDraftId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ListingDraftId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ListingDraftId, uuid::Uuid);

/// Identifies a row of `public.draft_media`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct DraftMediaId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for DraftMediaId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for DraftMediaId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(DraftMediaId, uuid::Uuid);

/// An upload that waits for its listing.
///
/// A row of the table `public.draft_media`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DraftMedia {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    pub id: DraftMediaId,
    /// The draft.
    ///
    /// `uuid`, refers to `wizards.listing_drafts`.
    pub draft_id: ListingDraftId,
    /// Order in the gallery to be.
    ///
    /// `integer`, `0` by default.
    pub position: i32,
    /// The file's name on the author's device.
    ///
    /// `text`.
    pub file_name: String,
    /// Where the upload is kept.
    ///
    /// `text`.
    pub url: String,
    /// Size of the file.
    ///
    /// `bigint`.
    pub byte_size: i64,
    /// To be the face of the listing.
    ///
    /// `boolean`, `false` by default.
    pub is_primary: bool,
    /// When it was uploaded.
    ///
    /// `timestamptz`, `now()` by default.
    pub uploaded_at: values::TimestampTz,
}

impl DraftMedia {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `draft_id`.
    pub const COLUMN_DRAFT_ID: &'static str = "draft_id";
    /// Name of the column `position`.
    pub const COLUMN_POSITION: &'static str = "position";
    /// Name of the column `file_name`.
    pub const COLUMN_FILE_NAME: &'static str = "file_name";
    /// Name of the column `url`.
    pub const COLUMN_URL: &'static str = "url";
    /// Name of the column `byte_size`.
    pub const COLUMN_BYTE_SIZE: &'static str = "byte_size";
    /// Name of the column `is_primary`.
    pub const COLUMN_IS_PRIMARY: &'static str = "is_primary";
    /// Name of the column `uploaded_at`.
    pub const COLUMN_UPLOADED_AT: &'static str = "uploaded_at";
    /// All rows with this value of `draft_id`.
    #[must_use]
    pub const fn by_draft_id(
        draft_id: ListingDraftId,
    ) -> relation::Query<Self, (ListingDraftId,)> {
        relation::Query::new(
            "SELECT id, draft_id, \"position\", file_name, url, byte_size, is_primary, uploaded_at \
         FROM public.draft_media \
         WHERE draft_id = $1::uuid \
         ORDER BY draft_media.id",
            (draft_id,),
        )
    }
}

impl relation::Relation for DraftMedia {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "draft_media";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "draft_id",
        "position",
        "file_name",
        "url",
        "byte_size",
        "is_primary",
        "uploaded_at",
    ];
    const SELECT: &'static str = "SELECT id, draft_id, \"position\", file_name, url, byte_size, is_primary, uploaded_at \
         FROM public.draft_media";
}

impl relation::Table for DraftMedia {
    type New = NewDraftMedia;
    type Patch = DraftMediaPatch;
    const INSERT: &'static str = "INSERT INTO public.draft_media \
         (id, draft_id, \"position\", file_name, url, byte_size, is_primary, uploaded_at) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, \
         COALESCE($3::integer, '0'::integer), $4, $5, $6, COALESCE($7::boolean, 'false'::boolean), \
         COALESCE($8::timestamptz, (now())::timestamptz)) \
         RETURNING id, draft_id, \"position\", file_name, url, byte_size, is_primary, uploaded_at";
}

impl relation::Keyed for DraftMedia {
    type Key = DraftMediaId;
    const FIND: &'static str = "SELECT id, draft_id, \"position\", file_name, url, byte_size, is_primary, uploaded_at \
         FROM public.draft_media \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, draft_id, \"position\", file_name, url, byte_size, is_primary, uploaded_at \
         FROM public.draft_media \
         ORDER BY draft_media.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, draft_id, \"position\", file_name, url, byte_size, is_primary, uploaded_at \
         FROM public.draft_media \
         WHERE id > $1::uuid \
         ORDER BY draft_media.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.draft_media \
         SET id = CASE WHEN $1::boolean THEN $2::uuid ELSE id END, \
         draft_id = CASE WHEN $3::boolean THEN $4::uuid ELSE draft_id END, \
         \"position\" = CASE WHEN $5::boolean THEN $6::integer ELSE \"position\" END, \
         file_name = CASE WHEN $7::boolean THEN $8::text ELSE file_name END, \
         url = CASE WHEN $9::boolean THEN $10::text ELSE url END, \
         byte_size = CASE WHEN $11::boolean THEN $12::bigint ELSE byte_size END, \
         is_primary = CASE WHEN $13::boolean THEN $14::boolean ELSE is_primary END, \
         uploaded_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE uploaded_at END \
         WHERE id = $17::uuid \
         RETURNING id, draft_id, \"position\", file_name, url, byte_size, is_primary, uploaded_at";
    const DELETE: &'static str = "DELETE FROM public.draft_media \
         WHERE id = $1::uuid";
}

rows::row!(
    DraftMedia { id = "id", draft_id = "draft_id", position = "position", file_name =
    "file_name", url = "url", byte_size = "byte_size", is_primary = "is_primary",
    uploaded_at = "uploaded_at" }
);

/// A row to insert into `public.draft_media`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDraftMedia {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<DraftMediaId>,
    /// The draft.
    ///
    /// `uuid`, refers to `wizards.listing_drafts`.
    pub draft_id: ListingDraftId,
    /// Order in the gallery to be.
    ///
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub position: Option<i32>,
    /// The file's name on the author's device.
    ///
    /// `text`.
    pub file_name: String,
    /// Where the upload is kept.
    ///
    /// `text`.
    pub url: String,
    /// Size of the file.
    ///
    /// `bigint`.
    pub byte_size: i64,
    /// To be the face of the listing.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_primary: Option<bool>,
    /// When it was uploaded.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub uploaded_at: Option<values::TimestampTz>,
}

impl NewDraftMedia {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        draft_id: ListingDraftId,
        file_name: String,
        url: String,
        byte_size: i64,
    ) -> Self {
        Self {
            id: None,
            draft_id,
            position: None,
            file_name,
            url,
            byte_size,
            is_primary: None,
            uploaded_at: None,
        }
    }
}

impl relation::NewRow for NewDraftMedia {
    type Row = DraftMedia;
}

rows::parameters!(
    NewDraftMedia { id, draft_id, position, file_name, url, byte_size, is_primary,
    uploaded_at }
);

/// Changes to a row of `public.draft_media`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DraftMediaPatch {
    /// The new [`id`](DraftMedia::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<DraftMediaId>,
    /// The new [`draft_id`](DraftMedia::draft_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub draft_id: Option<ListingDraftId>,
    /// The new [`position`](DraftMedia::position).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub position: Option<i32>,
    /// The new [`file_name`](DraftMedia::file_name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub file_name: Option<String>,
    /// The new [`url`](DraftMedia::url).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub url: Option<String>,
    /// The new [`byte_size`](DraftMedia::byte_size).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub byte_size: Option<i64>,
    /// The new [`is_primary`](DraftMedia::is_primary).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_primary: Option<bool>,
    /// The new [`uploaded_at`](DraftMedia::uploaded_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub uploaded_at: Option<values::TimestampTz>,
}

impl relation::Patch for DraftMediaPatch {
    type Row = DraftMedia;
}

rows::parameters!(
    DraftMediaPatch { [id], [draft_id], [position], [file_name], [url], [byte_size],
    [is_primary], [uploaded_at] }
);

/// Someone besides the author who may edit a draft.
///
/// A row of the table `public.draft_collaborators`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DraftCollaborator {
    /// The draft.
    ///
    /// `uuid`, refers to `wizards.listing_drafts`.
    pub draft_id: ListingDraftId,
    /// Who may edit it.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// When the author let them in.
    ///
    /// `timestamptz`, `now()` by default.
    pub invited_at: values::TimestampTz,
}

impl DraftCollaborator {
    /// Name of the column `draft_id`.
    pub const COLUMN_DRAFT_ID: &'static str = "draft_id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `invited_at`.
    pub const COLUMN_INVITED_AT: &'static str = "invited_at";
    /// All rows with this value of `draft_id`.
    #[must_use]
    pub const fn by_draft_id(
        draft_id: ListingDraftId,
    ) -> relation::Query<Self, (ListingDraftId,)> {
        relation::Query::new(
            "SELECT draft_id, user_id, invited_at \
         FROM public.draft_collaborators \
         WHERE draft_id = $1::uuid \
         ORDER BY draft_collaborators.draft_id, draft_collaborators.user_id",
            (draft_id,),
        )
    }

    /// All rows with this value of `user_id`.
    #[must_use]
    pub const fn by_user_id(user_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT draft_id, user_id, invited_at \
         FROM public.draft_collaborators \
         WHERE user_id = $1::bigint \
         ORDER BY draft_collaborators.draft_id, draft_collaborators.user_id",
            (user_id,),
        )
    }
}

impl relation::Relation for DraftCollaborator {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "draft_collaborators";
    const COLUMNS: &'static [&'static str] = &["draft_id", "user_id", "invited_at"];
    const SELECT: &'static str = "SELECT draft_id, user_id, invited_at \
         FROM public.draft_collaborators";
}

impl relation::Table for DraftCollaborator {
    type New = NewDraftCollaborator;
    type Patch = DraftCollaboratorPatch;
    const INSERT: &'static str = "INSERT INTO public.draft_collaborators \
         (draft_id, user_id, invited_at) \
         VALUES ($1, $2, COALESCE($3::timestamptz, (now())::timestamptz)) \
         RETURNING draft_id, user_id, invited_at";
}

impl relation::Keyed for DraftCollaborator {
    type Key = (ListingDraftId, UserId);
    const FIND: &'static str = "SELECT draft_id, user_id, invited_at \
         FROM public.draft_collaborators \
         WHERE draft_id = $1::uuid AND user_id = $2::bigint";
    const LIST: &'static str = "SELECT draft_id, user_id, invited_at \
         FROM public.draft_collaborators \
         ORDER BY draft_collaborators.draft_id, draft_collaborators.user_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT draft_id, user_id, invited_at \
         FROM public.draft_collaborators \
         WHERE (draft_id, user_id) > ($1::uuid, $2::bigint) \
         ORDER BY draft_collaborators.draft_id, draft_collaborators.user_id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.draft_collaborators \
         SET draft_id = CASE WHEN $1::boolean THEN $2::uuid ELSE draft_id END, \
         user_id = CASE WHEN $3::boolean THEN $4::bigint ELSE user_id END, \
         invited_at = CASE WHEN $5::boolean THEN $6::timestamptz ELSE invited_at END \
         WHERE draft_id = $7::uuid AND user_id = $8::bigint \
         RETURNING draft_id, user_id, invited_at";
    const DELETE: &'static str = "DELETE FROM public.draft_collaborators \
         WHERE draft_id = $1::uuid AND user_id = $2::bigint";
}

rows::row!(
    DraftCollaborator { draft_id = "draft_id", user_id = "user_id", invited_at =
    "invited_at" }
);

/// A row to insert into `public.draft_collaborators`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDraftCollaborator {
    /// The draft.
    ///
    /// `uuid`, refers to `wizards.listing_drafts`.
    pub draft_id: ListingDraftId,
    /// Who may edit it.
    ///
    /// `bigint`, refers to `core.users`.
    pub user_id: UserId,
    /// When the author let them in.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub invited_at: Option<values::TimestampTz>,
}

impl NewDraftCollaborator {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(draft_id: ListingDraftId, user_id: UserId) -> Self {
        Self {
            draft_id,
            user_id,
            invited_at: None,
        }
    }
}

impl relation::NewRow for NewDraftCollaborator {
    type Row = DraftCollaborator;
}

rows::parameters!(NewDraftCollaborator { draft_id, user_id, invited_at });

/// Changes to a row of `public.draft_collaborators`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DraftCollaboratorPatch {
    /// The new [`draft_id`](DraftCollaborator::draft_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub draft_id: Option<ListingDraftId>,
    /// The new [`user_id`](DraftCollaborator::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub user_id: Option<UserId>,
    /// The new [`invited_at`](DraftCollaborator::invited_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub invited_at: Option<values::TimestampTz>,
}

impl relation::Patch for DraftCollaboratorPatch {
    type Row = DraftCollaborator;
}

rows::parameters!(DraftCollaboratorPatch { [draft_id], [user_id], [invited_at] });

/// What is being built.
///
/// The answers of the step `basics` of the wizard `development`, kept in `public.listing_drafts.payload`.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DevelopmentDraftBasics {
    /// The name it is sold under.
    ///
    /// `text`, which a finished draft has.
    pub name: Option<String>,
    /// What it consists of.
    ///
    /// `development_kind`, which a finished draft has.
    pub kind: Option<DevelopmentKind>,
    /// One line for lists and cards.
    ///
    /// `text`.
    pub headline: Option<String>,
    /// The suburb or city that it lies in.
    ///
    /// `bigint`.
    pub location_id: Option<i64>,
    /// When the last phase is to be handed over.
    ///
    /// `date`.
    pub completion_on: Option<values::Date>,
}

impl DevelopmentDraftBasics {
    /// The step's name.
    pub const STEP: &'static str = "basics";
    /// What a draft keeps of the step; nothing: it has not been saved.
    ///
    /// # Errors
    /// Answers of another form, as an older wizard may have left them.
    #[cfg(feature = "serde")]
    pub fn of(payload: &values::Jsonb) -> serde_json::Result<Option<Self>> {
        payload.member(Self::STEP)
    }

    /// What a draft is to keep of the step.
    ///
    /// # Errors
    /// Whatever `serde_json` reports.
    #[cfg(feature = "serde")]
    pub fn answers(&self) -> serde_json::Result<values::Jsonb> {
        values::Jsonb::from_value(self)
    }
}

/// In the order of building.
///
/// One answer of the step `phases` of the wizard `development`, kept in `public.listing_drafts.payload`.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DevelopmentDraftPhase {
    /// For example `Phase 2: The Gardens`.
    ///
    /// `text`.
    pub name: Option<String>,
    /// When its units go on sale.
    ///
    /// `date`.
    pub launched_on: Option<values::Date>,
    /// When buyers get their keys.
    ///
    /// `date`.
    pub handover_on: Option<values::Date>,
}

impl DevelopmentDraftPhase {
    /// The step's name.
    pub const STEP: &'static str = "phases";
    /// What a draft keeps of the step; nothing: it has not been saved.
    ///
    /// # Errors
    /// Answers of another form, as an older wizard may have left them.
    #[cfg(feature = "serde")]
    pub fn of(payload: &values::Jsonb) -> serde_json::Result<Option<Vec<Self>>> {
        payload.member(Self::STEP)
    }

    /// What a draft is to keep of the step.
    ///
    /// # Errors
    /// Whatever `serde_json` reports.
    #[cfg(feature = "serde")]
    pub fn answers(answers: &[Self]) -> serde_json::Result<values::Jsonb> {
        values::Jsonb::from_value(answers)
    }
}

/// Layouts that several units share.
///
/// One answer of the step `unit_types` of the wizard `development`, kept in `public.listing_drafts.payload`.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DevelopmentDraftUnitType {
    /// As the developer calls it, for example `Type B`.
    ///
    /// `text`, which a finished draft has.
    pub name: Option<String>,
    /// Rooms to sleep in; none in a studio.
    ///
    /// `smallint`, which a finished draft has.
    pub bedrooms: Option<i16>,
    /// A half is a guest toilet.
    ///
    /// `numeric(3,1)`, which a finished draft has.
    pub bathrooms: Option<values::Numeric>,
    /// Price of the cheapest unit of the type.
    ///
    /// `integer`, which a finished draft has.
    pub base_price: Option<i32>,
    /// Text for the page of the type.
    ///
    /// `text`.
    pub description: Option<String>,
}

impl DevelopmentDraftUnitType {
    /// The step's name.
    pub const STEP: &'static str = "unit_types";
    /// What a draft keeps of the step; nothing: it has not been saved.
    ///
    /// # Errors
    /// Answers of another form, as an older wizard may have left them.
    #[cfg(feature = "serde")]
    pub fn of(payload: &values::Jsonb) -> serde_json::Result<Option<Vec<Self>>> {
        payload.member(Self::STEP)
    }

    /// What a draft is to keep of the step.
    ///
    /// # Errors
    /// Whatever `serde_json` reports.
    #[cfg(feature = "serde")]
    pub fn answers(answers: &[Self]) -> serde_json::Result<values::Jsonb> {
        values::Jsonb::from_value(answers)
    }
}

/// What is for sale.
///
/// The answers of the step `basics` of the wizard `resale`, kept in `public.listing_drafts.payload`.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResaleDraftBasics {
    /// What it is called in lists and on its page.
    ///
    /// `text`, which a finished draft has.
    pub title: Option<String>,
    /// One line for lists and cards.
    ///
    /// `text`.
    pub headline: Option<String>,
    /// What kind of home it is.
    ///
    /// `property_kind`, which a finished draft has.
    pub kind: Option<PropertyKind>,
    /// The suburb or city that it lies in.
    ///
    /// `bigint`.
    pub location_id: Option<i64>,
}

impl ResaleDraftBasics {
    /// The step's name.
    pub const STEP: &'static str = "basics";
    /// What a draft keeps of the step; nothing: it has not been saved.
    ///
    /// # Errors
    /// Answers of another form, as an older wizard may have left them.
    #[cfg(feature = "serde")]
    pub fn of(payload: &values::Jsonb) -> serde_json::Result<Option<Self>> {
        payload.member(Self::STEP)
    }

    /// What a draft is to keep of the step.
    ///
    /// # Errors
    /// Whatever `serde_json` reports.
    #[cfg(feature = "serde")]
    pub fn answers(&self) -> serde_json::Result<values::Jsonb> {
        values::Jsonb::from_value(self)
    }
}

/// What the home has.
///
/// The answers of the step `home` of the wizard `resale`, kept in `public.listing_drafts.payload`.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResaleDraftHome {
    /// What the buyer owns in the end.
    ///
    /// `ownership_kind`, which a finished draft has.
    pub ownership: Option<OwnershipKind>,
    /// Rooms to sleep in.
    ///
    /// `smallint`.
    pub bedrooms: Option<i16>,
    /// A half is a guest toilet.
    ///
    /// `numeric(3,1)`.
    pub bathrooms: Option<values::Numeric>,
    /// Garages and bays that belong to it.
    ///
    /// `smallint`.
    pub parking_bays: Option<i16>,
    /// Inside, in square metres.
    ///
    /// `numeric(10,2)`.
    pub floor_area_m2: Option<values::Numeric>,
    /// Year in which it was finished.
    ///
    /// `smallint`.
    pub year_built: Option<i16>,
    /// Whether pets may live here.
    ///
    /// `boolean`, which a finished draft has.
    pub is_pet_friendly: Option<bool>,
}

impl ResaleDraftHome {
    /// The step's name.
    pub const STEP: &'static str = "home";
    /// What a draft keeps of the step; nothing: it has not been saved.
    ///
    /// # Errors
    /// Answers of another form, as an older wizard may have left them.
    #[cfg(feature = "serde")]
    pub fn of(payload: &values::Jsonb) -> serde_json::Result<Option<Self>> {
        payload.member(Self::STEP)
    }

    /// What a draft is to keep of the step.
    ///
    /// # Errors
    /// Whatever `serde_json` reports.
    #[cfg(feature = "serde")]
    pub fn answers(&self) -> serde_json::Result<values::Jsonb> {
        values::Jsonb::from_value(self)
    }
}

/// Its rooms, in the order in which they are shown.
///
/// One answer of the step `rooms` of the wizard `resale`, kept in `public.listing_drafts.payload`.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResaleDraftRoom {
    /// What the room is for.
    ///
    /// `room_kind`, which a finished draft has.
    pub kind: Option<RoomKind>,
    /// For example `Main bedroom`.
    ///
    /// `text`.
    pub name: Option<String>,
    /// In square metres.
    ///
    /// `numeric(8,2)`.
    pub area_m2: Option<values::Numeric>,
}

impl ResaleDraftRoom {
    /// The step's name.
    pub const STEP: &'static str = "rooms";
    /// What a draft keeps of the step; nothing: it has not been saved.
    ///
    /// # Errors
    /// Answers of another form, as an older wizard may have left them.
    #[cfg(feature = "serde")]
    pub fn of(payload: &values::Jsonb) -> serde_json::Result<Option<Vec<Self>>> {
        payload.member(Self::STEP)
    }

    /// What a draft is to keep of the step.
    ///
    /// # Errors
    /// Whatever `serde_json` reports.
    #[cfg(feature = "serde")]
    pub fn answers(answers: &[Self]) -> serde_json::Result<values::Jsonb> {
        values::Jsonb::from_value(answers)
    }
}

/// What it costs.
///
/// The answers of the step `price` of the wizard `resale`, kept in `public.listing_drafts.payload`.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResaleDraftPrice {
    /// Lowest asking price, in whole units of the currency.
    ///
    /// `integer`, which a finished draft has.
    pub price_from: Option<i32>,
    /// Highest asking price; nothing: there is one price.
    ///
    /// `integer`.
    pub price_to: Option<i32>,
    /// When the buyer can move in.
    ///
    /// `date`.
    pub available_from: Option<values::Date>,
}

impl ResaleDraftPrice {
    /// The step's name.
    pub const STEP: &'static str = "price";
    /// What a draft keeps of the step; nothing: it has not been saved.
    ///
    /// # Errors
    /// Answers of another form, as an older wizard may have left them.
    #[cfg(feature = "serde")]
    pub fn of(payload: &values::Jsonb) -> serde_json::Result<Option<Self>> {
        payload.member(Self::STEP)
    }

    /// What a draft is to keep of the step.
    ///
    /// # Errors
    /// Whatever `serde_json` reports.
    #[cfg(feature = "serde")]
    pub fn answers(&self) -> serde_json::Result<values::Jsonb> {
        values::Jsonb::from_value(self)
    }
}
