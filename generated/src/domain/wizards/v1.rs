// Made by `cargo xtask gen` from wizards.kdl. Edits here are lost: change the spec and generate again.

//! Listings in the making: what a wizard has gathered and how far its author has come.
//!
//! Types that begin with version 1.

#![cfg_attr(not(feature = "gate-new_developments"), allow(dead_code, unreachable_pub))]
use crate::domain::core::{OrganizationId, UserId};
use crate::domain::listings::ListingId;
use crate::domain::wizards::{DraftState, ListingDraftId, StepState, WizardKind};
use crate::{relation, rows, values};

/// A listing that is being written.
///
/// A row of the table `public.listing_drafts`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListingDraft {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    pub id: ListingDraftId,
    /// Who writes it.
    ///
    /// `bigint`, refers to `core.users`.
    pub author_id: UserId,
    /// Who will offer it.
    ///
    /// `bigint`, refers to `core.organizations`.
    pub organization_id: OrganizationId,
    /// Which wizard is at work.
    ///
    /// `wizard_kind`.
    pub wizard: WizardKind,
    /// What has become of it.
    ///
    /// `draft_state`, `open` by default.
    pub state: DraftState,
    /// Only so that people find their draft again.
    ///
    /// `text`.
    pub title: Option<String>,
    /// Answers so far, step by step.
    ///
    /// `jsonb`, `{}` by default.
    pub payload: values::Jsonb,
    /// The step that the author sees on coming back.
    ///
    /// `text`, `start` by default.
    pub current_step: String,
    /// Grows with each save; two windows on one draft notice each other.
    ///
    /// `integer`, `0` by default.
    pub revision: i32,
    /// The listing that the draft became, or that it is to change.
    ///
    /// `bigint`, refers to `listings.listings`.
    pub listing_id: Option<ListingId>,
    /// When it was begun.
    ///
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// When it was last saved.
    ///
    /// `timestamptz`, `now()` by default.
    pub saved_at: values::TimestampTz,
    /// When it was promoted.
    ///
    /// `timestamptz`.
    pub completed_at: Option<values::TimestampTz>,
}

impl ListingDraft {
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `author_id`.
    pub const COLUMN_AUTHOR_ID: &'static str = "author_id";
    /// Name of the column `organization_id`.
    pub const COLUMN_ORGANIZATION_ID: &'static str = "organization_id";
    /// Name of the column `wizard`.
    pub const COLUMN_WIZARD: &'static str = "wizard";
    /// Name of the column `state`.
    pub const COLUMN_STATE: &'static str = "state";
    /// Name of the column `title`.
    pub const COLUMN_TITLE: &'static str = "title";
    /// Name of the column `payload`.
    pub const COLUMN_PAYLOAD: &'static str = "payload";
    /// Name of the column `current_step`.
    pub const COLUMN_CURRENT_STEP: &'static str = "current_step";
    /// Name of the column `revision`.
    pub const COLUMN_REVISION: &'static str = "revision";
    /// Name of the column `listing_id`.
    pub const COLUMN_LISTING_ID: &'static str = "listing_id";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `saved_at`.
    pub const COLUMN_SAVED_AT: &'static str = "saved_at";
    /// Name of the column `completed_at`.
    pub const COLUMN_COMPLETED_AT: &'static str = "completed_at";
    /// All rows with this value of `author_id`.
    #[must_use]
    pub const fn by_author_id(author_id: UserId) -> relation::Query<Self, (UserId,)> {
        relation::Query::new(
            "SELECT id, author_id, organization_id, wizard, state, title, payload, current_step, \
         revision, listing_id, created_at, saved_at, completed_at \
         FROM public.listing_drafts \
         WHERE author_id = $1::bigint \
         ORDER BY listing_drafts.id",
            (author_id,),
        )
    }

    /// All rows with this value of `organization_id`.
    #[must_use]
    pub const fn by_organization_id(
        organization_id: OrganizationId,
    ) -> relation::Query<Self, (OrganizationId,)> {
        relation::Query::new(
            "SELECT id, author_id, organization_id, wizard, state, title, payload, current_step, \
         revision, listing_id, created_at, saved_at, completed_at \
         FROM public.listing_drafts \
         WHERE organization_id = $1::bigint \
         ORDER BY listing_drafts.id",
            (organization_id,),
        )
    }

    /// All rows with this value of `listing_id`.
    #[must_use]
    pub const fn by_listing_id(
        listing_id: ListingId,
    ) -> relation::Query<Self, (ListingId,)> {
        relation::Query::new(
            "SELECT id, author_id, organization_id, wizard, state, title, payload, current_step, \
         revision, listing_id, created_at, saved_at, completed_at \
         FROM public.listing_drafts \
         WHERE listing_id = $1::bigint \
         ORDER BY listing_drafts.id",
            (listing_id,),
        )
    }
}

impl relation::Relation for ListingDraft {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "listing_drafts";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "author_id",
        "organization_id",
        "wizard",
        "state",
        "title",
        "payload",
        "current_step",
        "revision",
        "listing_id",
        "created_at",
        "saved_at",
        "completed_at",
    ];
    const SELECT: &'static str = "SELECT id, author_id, organization_id, wizard, state, title, payload, current_step, \
         revision, listing_id, created_at, saved_at, completed_at \
         FROM public.listing_drafts";
}

impl relation::Table for ListingDraft {
    type New = NewListingDraft;
    type Patch = ListingDraftPatch;
    const INSERT: &'static str = "INSERT INTO public.listing_drafts \
         (id, author_id, organization_id, wizard, state, title, payload, current_step, revision, \
         listing_id, created_at, saved_at, completed_at) \
         VALUES (COALESCE($1::uuid, (gen_random_uuid())::uuid), $2, $3, $4, \
         COALESCE($5::public.draft_state, 'open'::public.draft_state), $6, \
         COALESCE($7::jsonb, '{}'::jsonb), COALESCE($8::text, 'start'::text), \
         COALESCE($9::integer, '0'::integer), $10, \
         COALESCE($11::timestamptz, (now())::timestamptz), \
         COALESCE($12::timestamptz, (now())::timestamptz), $13) \
         RETURNING id, author_id, organization_id, wizard, state, title, payload, current_step, \
         revision, listing_id, created_at, saved_at, completed_at";
}

impl relation::Keyed for ListingDraft {
    type Key = ListingDraftId;
    const FIND: &'static str = "SELECT id, author_id, organization_id, wizard, state, title, payload, current_step, \
         revision, listing_id, created_at, saved_at, completed_at \
         FROM public.listing_drafts \
         WHERE id = $1::uuid";
    const LIST: &'static str = "SELECT id, author_id, organization_id, wizard, state, title, payload, current_step, \
         revision, listing_id, created_at, saved_at, completed_at \
         FROM public.listing_drafts \
         ORDER BY listing_drafts.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT id, author_id, organization_id, wizard, state, title, payload, current_step, \
         revision, listing_id, created_at, saved_at, completed_at \
         FROM public.listing_drafts \
         WHERE id > $1::uuid \
         ORDER BY listing_drafts.id LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.listing_drafts \
         SET id = CASE WHEN $1::boolean THEN $2::uuid ELSE id END, \
         author_id = CASE WHEN $3::boolean THEN $4::bigint ELSE author_id END, \
         organization_id = CASE WHEN $5::boolean THEN $6::bigint ELSE organization_id END, \
         wizard = CASE WHEN $7::boolean THEN $8::public.wizard_kind ELSE wizard END, \
         state = CASE WHEN $9::boolean THEN $10::public.draft_state ELSE state END, \
         title = CASE WHEN $11::boolean THEN $12::text ELSE title END, \
         payload = CASE WHEN $13::boolean THEN $14::jsonb ELSE payload END, \
         current_step = CASE WHEN $15::boolean THEN $16::text ELSE current_step END, \
         revision = CASE WHEN $17::boolean THEN $18::integer ELSE revision END, \
         listing_id = CASE WHEN $19::boolean THEN $20::bigint ELSE listing_id END, \
         created_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE created_at END, \
         saved_at = CASE WHEN $23::boolean THEN $24::timestamptz ELSE saved_at END, \
         completed_at = CASE WHEN $25::boolean THEN $26::timestamptz ELSE completed_at END \
         WHERE id = $27::uuid \
         RETURNING id, author_id, organization_id, wizard, state, title, payload, current_step, \
         revision, listing_id, created_at, saved_at, completed_at";
    const DELETE: &'static str = "DELETE FROM public.listing_drafts \
         WHERE id = $1::uuid";
}

rows::row!(
    ListingDraft { id = "id", author_id = "author_id", organization_id =
    "organization_id", wizard = "wizard", state = "state", title = "title", payload =
    "payload", current_step = "current_step", revision = "revision", listing_id =
    "listing_id", created_at = "created_at", saved_at = "saved_at", completed_at =
    "completed_at" }
);

/// A row to insert into `public.listing_drafts`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewListingDraft {
    /// Identifies the row: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ListingDraftId>,
    /// Who writes it.
    ///
    /// `bigint`, refers to `core.users`.
    pub author_id: UserId,
    /// Who will offer it.
    ///
    /// `bigint`, refers to `core.organizations`.
    pub organization_id: OrganizationId,
    /// Which wizard is at work.
    ///
    /// `wizard_kind`.
    pub wizard: WizardKind,
    /// What has become of it.
    ///
    /// `draft_state`, `open` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub state: Option<DraftState>,
    /// Only so that people find their draft again.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub title: Option<String>,
    /// Answers so far, step by step.
    ///
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub payload: Option<values::Jsonb>,
    /// The step that the author sees on coming back.
    ///
    /// `text`, `start` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub current_step: Option<String>,
    /// Grows with each save; two windows on one draft notice each other.
    ///
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub revision: Option<i32>,
    /// The listing that the draft became, or that it is to change.
    ///
    /// `bigint`, refers to `listings.listings`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub listing_id: Option<ListingId>,
    /// When it was begun.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// When it was last saved.
    ///
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub saved_at: Option<values::TimestampTz>,
    /// When it was promoted.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub completed_at: Option<values::TimestampTz>,
}

impl NewListingDraft {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        author_id: UserId,
        organization_id: OrganizationId,
        wizard: WizardKind,
    ) -> Self {
        Self {
            id: None,
            author_id,
            organization_id,
            wizard,
            state: None,
            title: None,
            payload: None,
            current_step: None,
            revision: None,
            listing_id: None,
            created_at: None,
            saved_at: None,
            completed_at: None,
        }
    }
}

impl relation::NewRow for NewListingDraft {
    type Row = ListingDraft;
}

rows::parameters!(
    NewListingDraft { id, author_id, organization_id, wizard, state, title, payload,
    current_step, revision, listing_id, created_at, saved_at, completed_at }
);

/// Changes to a row of `public.listing_drafts`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListingDraftPatch {
    /// The new [`id`](ListingDraft::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ListingDraftId>,
    /// The new [`author_id`](ListingDraft::author_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub author_id: Option<UserId>,
    /// The new [`organization_id`](ListingDraft::organization_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub organization_id: Option<OrganizationId>,
    /// The new [`wizard`](ListingDraft::wizard).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub wizard: Option<WizardKind>,
    /// The new [`state`](ListingDraft::state).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub state: Option<DraftState>,
    /// The new [`title`](ListingDraft::title).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub title: Option<Option<String>>,
    /// The new [`payload`](ListingDraft::payload).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub payload: Option<values::Jsonb>,
    /// The new [`current_step`](ListingDraft::current_step).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub current_step: Option<String>,
    /// The new [`revision`](ListingDraft::revision).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub revision: Option<i32>,
    /// The new [`listing_id`](ListingDraft::listing_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub listing_id: Option<Option<ListingId>>,
    /// The new [`created_at`](ListingDraft::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`saved_at`](ListingDraft::saved_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub saved_at: Option<values::TimestampTz>,
    /// The new [`completed_at`](ListingDraft::completed_at).
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
}

impl relation::Patch for ListingDraftPatch {
    type Row = ListingDraft;
}

rows::parameters!(
    ListingDraftPatch { [id], [author_id], [organization_id], [wizard], [state], [title],
    [payload], [current_step], [revision], [listing_id], [created_at], [saved_at],
    [completed_at] }
);

/// How far an author is with one step.
///
/// A row of the table `public.draft_steps`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DraftStep {
    /// The draft.
    ///
    /// `uuid`, refers to `wizards.listing_drafts`.
    pub draft_id: ListingDraftId,
    /// Name of the step in its wizard.
    ///
    /// `text`.
    pub step: String,
    /// Order of the steps.
    ///
    /// `smallint`.
    pub position: i16,
    /// How it stands.
    ///
    /// `step_state`, `untouched` by default.
    pub state: StepState,
    /// What the step's validation found.
    ///
    /// `text[]`, `{}` by default.
    pub problems: Vec<String>,
    /// When the author first opened it.
    ///
    /// `timestamptz`.
    pub entered_at: Option<values::TimestampTz>,
}

impl DraftStep {
    /// Name of the column `draft_id`.
    pub const COLUMN_DRAFT_ID: &'static str = "draft_id";
    /// Name of the column `step`.
    pub const COLUMN_STEP: &'static str = "step";
    /// Name of the column `position`.
    pub const COLUMN_POSITION: &'static str = "position";
    /// Name of the column `state`.
    pub const COLUMN_STATE: &'static str = "state";
    /// Name of the column `problems`.
    pub const COLUMN_PROBLEMS: &'static str = "problems";
    /// Name of the column `entered_at`.
    pub const COLUMN_ENTERED_AT: &'static str = "entered_at";
    /// The row with these values of `draft_id` and `position`, if there is one.
    #[must_use]
    pub const fn by_draft_id_and_position(
        draft_id: ListingDraftId,
        position: i16,
    ) -> relation::Query<Self, (ListingDraftId, i16)> {
        relation::Query::new(
            "SELECT draft_id, step, \"position\", state, problems, entered_at \
         FROM public.draft_steps \
         WHERE draft_id = $1::uuid AND \"position\" = $2::smallint",
            (draft_id, position),
        )
    }

    /// All rows with this value of `draft_id`.
    #[must_use]
    pub const fn by_draft_id(
        draft_id: ListingDraftId,
    ) -> relation::Query<Self, (ListingDraftId,)> {
        relation::Query::new(
            "SELECT draft_id, step, \"position\", state, problems, entered_at \
         FROM public.draft_steps \
         WHERE draft_id = $1::uuid \
         ORDER BY draft_steps.draft_id, draft_steps.step",
            (draft_id,),
        )
    }
}

impl relation::Relation for DraftStep {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "draft_steps";
    const COLUMNS: &'static [&'static str] = &[
        "draft_id",
        "step",
        "position",
        "state",
        "problems",
        "entered_at",
    ];
    const SELECT: &'static str = "SELECT draft_id, step, \"position\", state, problems, entered_at \
         FROM public.draft_steps";
}

impl relation::Table for DraftStep {
    type New = NewDraftStep;
    type Patch = DraftStepPatch;
    const INSERT: &'static str = "INSERT INTO public.draft_steps \
         (draft_id, step, \"position\", state, problems, entered_at) \
         VALUES ($1, $2, $3, COALESCE($4::public.step_state, 'untouched'::public.step_state), \
         COALESCE($5::text[], '{}'::text[]), $6) \
         RETURNING draft_id, step, \"position\", state, problems, entered_at";
}

impl relation::Keyed for DraftStep {
    type Key = (ListingDraftId, String);
    const FIND: &'static str = "SELECT draft_id, step, \"position\", state, problems, entered_at \
         FROM public.draft_steps \
         WHERE draft_id = $1::uuid AND step = $2::text";
    const LIST: &'static str = "SELECT draft_id, step, \"position\", state, problems, entered_at \
         FROM public.draft_steps \
         ORDER BY draft_steps.draft_id, draft_steps.step LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT draft_id, step, \"position\", state, problems, entered_at \
         FROM public.draft_steps \
         WHERE (draft_id, step) > ($1::uuid, $2::text) \
         ORDER BY draft_steps.draft_id, draft_steps.step LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.draft_steps \
         SET draft_id = CASE WHEN $1::boolean THEN $2::uuid ELSE draft_id END, \
         step = CASE WHEN $3::boolean THEN $4::text ELSE step END, \
         \"position\" = CASE WHEN $5::boolean THEN $6::smallint ELSE \"position\" END, \
         state = CASE WHEN $7::boolean THEN $8::public.step_state ELSE state END, \
         problems = CASE WHEN $9::boolean THEN $10::text[] ELSE problems END, \
         entered_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE entered_at END \
         WHERE draft_id = $13::uuid AND step = $14::text \
         RETURNING draft_id, step, \"position\", state, problems, entered_at";
    const DELETE: &'static str = "DELETE FROM public.draft_steps \
         WHERE draft_id = $1::uuid AND step = $2::text";
}

rows::row!(
    DraftStep { draft_id = "draft_id", step = "step", position = "position", state =
    "state", problems = "problems", entered_at = "entered_at" }
);

/// A row to insert into `public.draft_steps`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDraftStep {
    /// The draft.
    ///
    /// `uuid`, refers to `wizards.listing_drafts`.
    pub draft_id: ListingDraftId,
    /// Name of the step in its wizard.
    ///
    /// `text`.
    pub step: String,
    /// Order of the steps.
    ///
    /// `smallint`.
    pub position: i16,
    /// How it stands.
    ///
    /// `step_state`, `untouched` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub state: Option<StepState>,
    /// What the step's validation found.
    ///
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub problems: Option<Vec<String>>,
    /// When the author first opened it.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub entered_at: Option<values::TimestampTz>,
}

impl NewDraftStep {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(draft_id: ListingDraftId, step: String, position: i16) -> Self {
        Self {
            draft_id,
            step,
            position,
            state: None,
            problems: None,
            entered_at: None,
        }
    }
}

impl relation::NewRow for NewDraftStep {
    type Row = DraftStep;
}

rows::parameters!(
    NewDraftStep { draft_id, step, position, state, problems, entered_at }
);

/// Changes to a row of `public.draft_steps`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DraftStepPatch {
    /// The new [`draft_id`](DraftStep::draft_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub draft_id: Option<ListingDraftId>,
    /// The new [`step`](DraftStep::step).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub step: Option<String>,
    /// The new [`position`](DraftStep::position).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub position: Option<i16>,
    /// The new [`state`](DraftStep::state).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub state: Option<StepState>,
    /// The new [`problems`](DraftStep::problems).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub problems: Option<Vec<String>>,
    /// The new [`entered_at`](DraftStep::entered_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub entered_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for DraftStepPatch {
    type Row = DraftStep;
}

rows::parameters!(
    DraftStepPatch { [draft_id], [step], [position], [state], [problems], [entered_at] }
);
