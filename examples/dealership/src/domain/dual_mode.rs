// Made by `cargo xtask gen` from dual_mode.kdl. Edits here are lost: change the spec and generate again.

//! What only dual mode needs: when the mode changed, who answers directly, and the chat in which both meet the customer.
//!
//! Types that all versions share.

use crate::domain::agents::AgentRunId;
use crate::domain::conversations::{ConversationId, MessageId};
use crate::domain::core::{DealershipId, OperationMode, UserId};
use crate::domain::customers::CustomerId;
use crate::domain::inventory::{LifecycleStage, VehicleId};
use crate::domain::leads::LeadSourceId;
use crate::{drivers, relation, rows, values};

/// What a change of mode is about.
///
/// The type `public.mode_scope` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ModeScope {
    /// Stored as `dealership`.
    #[cfg_attr(feature = "serde", serde(rename = "dealership"))]
    Dealership,
    /// Stored as `vehicle`.
    #[cfg_attr(feature = "serde", serde(rename = "vehicle"))]
    Vehicle,
    /// Stored as `conversation`.
    #[cfg_attr(feature = "serde", serde(rename = "conversation"))]
    Conversation,
}

impl ModeScope {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Dealership,
        Self::Vehicle,
        Self::Conversation,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Dealership => "dealership",
            Self::Vehicle => "vehicle",
            Self::Conversation => "conversation",
        }
    }
}

impl std::fmt::Display for ModeScope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ModeScope {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "dealership" => Ok(Self::Dealership),
            "vehicle" => Ok(Self::Vehicle),
            "conversation" => Ok(Self::Conversation),
            _ => Err(relation::UnknownLabel::new("mode_scope", label)),
        }
    }
}

drivers::wire_label!(ModeScope, "public", "mode_scope");

/// How a conversation finds its agent.
///
/// The type `public.assignment_strategy` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum AssignmentStrategy {
    /// Each in turn.
    #[cfg_attr(feature = "serde", serde(rename = "round_robin"))]
    RoundRobin,
    /// Stored as `least_busy`.
    #[cfg_attr(feature = "serde", serde(rename = "least_busy"))]
    LeastBusy,
    /// Who knows the subject.
    #[cfg_attr(feature = "serde", serde(rename = "skill"))]
    Skill,
    /// They pick for themselves.
    #[cfg_attr(feature = "serde", serde(rename = "manual"))]
    Manual,
}

impl AssignmentStrategy {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::RoundRobin,
        Self::LeastBusy,
        Self::Skill,
        Self::Manual,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RoundRobin => "round_robin",
            Self::LeastBusy => "least_busy",
            Self::Skill => "skill",
            Self::Manual => "manual",
        }
    }
}

impl std::fmt::Display for AssignmentStrategy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for AssignmentStrategy {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "round_robin" => Ok(Self::RoundRobin),
            "least_busy" => Ok(Self::LeastBusy),
            "skill" => Ok(Self::Skill),
            "manual" => Ok(Self::Manual),
            _ => Err(relation::UnknownLabel::new("assignment_strategy", label)),
        }
    }
}

drivers::wire_label!(AssignmentStrategy, "public", "assignment_strategy");

/// What an agent made of a proposal.
///
/// The type `public.suggestion_verdict` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SuggestionVerdict {
    /// Stored as `pending`.
    #[cfg_attr(feature = "serde", serde(rename = "pending"))]
    Pending,
    /// Stored as `used`.
    #[cfg_attr(feature = "serde", serde(rename = "used"))]
    Used,
    /// Sent after changes.
    #[cfg_attr(feature = "serde", serde(rename = "edited"))]
    Edited,
    /// Stored as `dismissed`.
    #[cfg_attr(feature = "serde", serde(rename = "dismissed"))]
    Dismissed,
}

impl SuggestionVerdict {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Pending,
        Self::Used,
        Self::Edited,
        Self::Dismissed,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Used => "used",
            Self::Edited => "edited",
            Self::Dismissed => "dismissed",
        }
    }
}

impl std::fmt::Display for SuggestionVerdict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for SuggestionVerdict {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "pending" => Ok(Self::Pending),
            "used" => Ok(Self::Used),
            "edited" => Ok(Self::Edited),
            "dismissed" => Ok(Self::Dismissed),
            _ => Err(relation::UnknownLabel::new("suggestion_verdict", label)),
        }
    }
}

drivers::wire_label!(SuggestionVerdict, "public", "suggestion_verdict");

/// One of the labels of `widget_position`.
///
/// The type `public.widget_position` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum WidgetPosition {
    /// Stored as `bottom_right`.
    #[cfg_attr(feature = "serde", serde(rename = "bottom_right"))]
    BottomRight,
    /// Stored as `bottom_left`.
    #[cfg_attr(feature = "serde", serde(rename = "bottom_left"))]
    BottomLeft,
    /// Stored as `full_page`.
    #[cfg_attr(feature = "serde", serde(rename = "full_page"))]
    FullPage,
}

impl WidgetPosition {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::BottomRight,
        Self::BottomLeft,
        Self::FullPage,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BottomRight => "bottom_right",
            Self::BottomLeft => "bottom_left",
            Self::FullPage => "full_page",
        }
    }
}

impl std::fmt::Display for WidgetPosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for WidgetPosition {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "bottom_right" => Ok(Self::BottomRight),
            "bottom_left" => Ok(Self::BottomLeft),
            "full_page" => Ok(Self::FullPage),
            _ => Err(relation::UnknownLabel::new("widget_position", label)),
        }
    }
}

drivers::wire_label!(WidgetPosition, "public", "widget_position");

/// Identifies a row of `public.mode_changes`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ModeChangeId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ModeChangeId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ModeChangeId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ModeChangeId, uuid::Uuid);

/// Identifies a row of `public.vehicle_stage_changes`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct VehicleStageChangeId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for VehicleStageChangeId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for VehicleStageChangeId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(VehicleStageChangeId, uuid::Uuid);

/// Identifies a row of `public.mode_schedules`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ModeScheduleId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ModeScheduleId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ModeScheduleId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ModeScheduleId, uuid::Uuid);

/// Identifies a row of `public.lead_routing_rules`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct LeadRoutingRuleId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for LeadRoutingRuleId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for LeadRoutingRuleId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(LeadRoutingRuleId, uuid::Uuid);

/// Identifies a row of `public.ai_suggestions`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct AiSuggestionId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for AiSuggestionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for AiSuggestionId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(AiSuggestionId, uuid::Uuid);

/// Identifies a row of `public.chat_widgets`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ChatWidgetId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ChatWidgetId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ChatWidgetId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ChatWidgetId, uuid::Uuid);

/// Identifies a row of `public.chat_sessions`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ChatSessionId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ChatSessionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ChatSessionId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ChatSessionId, uuid::Uuid);

/// Identifies a row of `public.quick_replies`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct QuickReplyId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for QuickReplyId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for QuickReplyId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(QuickReplyId, uuid::Uuid);

/// That another kind of agent answers from then on.
///
/// A row of the table `public.mode_changes`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ModeChange {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: ModeChangeId,
    /// `mode_scope`.
    pub scope: ModeScope,
    /// The vehicle, where it is about one.
    ///
    /// `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: Option<VehicleId>,
    /// The conversation, where it is about one.
    ///
    /// `uuid`, refers to `conversations.conversations`.
    pub conversation_id: Option<ConversationId>,
    /// Nothing: it followed its dealership.
    ///
    /// `operation_mode`.
    pub from_mode: Option<OperationMode>,
    /// Nothing: it follows its dealership again.
    ///
    /// `operation_mode`.
    pub to_mode: Option<OperationMode>,
    /// `text`, empty by default.
    pub reason: String,
    /// Nothing: by the opening hours.
    ///
    /// `uuid`, refers to `core.users`.
    pub changed_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    pub changed_at: values::TimestampTz,
}

impl ModeChange {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `scope`.
    pub const COLUMN_SCOPE: &'static str = "scope";
    /// Name of the column `vehicle_id`.
    pub const COLUMN_VEHICLE_ID: &'static str = "vehicle_id";
    /// Name of the column `conversation_id`.
    pub const COLUMN_CONVERSATION_ID: &'static str = "conversation_id";
    /// Name of the column `from_mode`.
    pub const COLUMN_FROM_MODE: &'static str = "from_mode";
    /// Name of the column `to_mode`.
    pub const COLUMN_TO_MODE: &'static str = "to_mode";
    /// Name of the column `reason`.
    pub const COLUMN_REASON: &'static str = "reason";
    /// Name of the column `changed_by`.
    pub const COLUMN_CHANGED_BY: &'static str = "changed_by";
    /// Name of the column `changed_at`.
    pub const COLUMN_CHANGED_AT: &'static str = "changed_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, scope, vehicle_id, conversation_id, from_mode, to_mode, reason, \
         changed_by, changed_at \
         FROM public.mode_changes \
         WHERE dealership_id = $1::uuid \
         ORDER BY mode_changes.dealership_id, mode_changes.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `vehicle_id`.
    #[must_use]
    pub const fn by_dealership_id_and_vehicle_id(
        dealership_id: DealershipId,
        vehicle_id: VehicleId,
    ) -> relation::Query<Self, (DealershipId, VehicleId)> {
        relation::Query::new(
            "SELECT dealership_id, id, scope, vehicle_id, conversation_id, from_mode, to_mode, reason, \
         changed_by, changed_at \
         FROM public.mode_changes \
         WHERE dealership_id = $1::uuid AND vehicle_id = $2::uuid \
         ORDER BY mode_changes.dealership_id, mode_changes.id",
            (dealership_id, vehicle_id),
        )
    }

    /// All rows with these values of `dealership_id` and `conversation_id`.
    #[must_use]
    pub const fn by_dealership_id_and_conversation_id(
        dealership_id: DealershipId,
        conversation_id: ConversationId,
    ) -> relation::Query<Self, (DealershipId, ConversationId)> {
        relation::Query::new(
            "SELECT dealership_id, id, scope, vehicle_id, conversation_id, from_mode, to_mode, reason, \
         changed_by, changed_at \
         FROM public.mode_changes \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid \
         ORDER BY mode_changes.dealership_id, mode_changes.id",
            (dealership_id, conversation_id),
        )
    }

    /// All rows with these values of `dealership_id` and `changed_by`.
    #[must_use]
    pub const fn by_dealership_id_and_changed_by(
        dealership_id: DealershipId,
        changed_by: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, scope, vehicle_id, conversation_id, from_mode, to_mode, reason, \
         changed_by, changed_at \
         FROM public.mode_changes \
         WHERE dealership_id = $1::uuid AND changed_by = $2::uuid \
         ORDER BY mode_changes.dealership_id, mode_changes.id",
            (dealership_id, changed_by),
        )
    }
}

impl relation::Relation for ModeChange {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "mode_changes";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "scope",
        "vehicle_id",
        "conversation_id",
        "from_mode",
        "to_mode",
        "reason",
        "changed_by",
        "changed_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, scope, vehicle_id, conversation_id, from_mode, to_mode, reason, \
         changed_by, changed_at \
         FROM public.mode_changes";
}

impl relation::Table for ModeChange {
    type New = NewModeChange;
    type Patch = ModeChangePatch;
    const INSERT: &'static str = "INSERT INTO public.mode_changes \
         (dealership_id, id, scope, vehicle_id, conversation_id, from_mode, to_mode, reason, \
         changed_by, changed_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, \
         COALESCE($8::text, ''::text), $9, COALESCE($10::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, scope, vehicle_id, conversation_id, from_mode, to_mode, \
         reason, changed_by, changed_at";
}

impl relation::Keyed for ModeChange {
    type Key = (DealershipId, ModeChangeId);
    const FIND: &'static str = "SELECT dealership_id, id, scope, vehicle_id, conversation_id, from_mode, to_mode, reason, \
         changed_by, changed_at \
         FROM public.mode_changes \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, scope, vehicle_id, conversation_id, from_mode, to_mode, reason, \
         changed_by, changed_at \
         FROM public.mode_changes \
         ORDER BY mode_changes.dealership_id, mode_changes.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, scope, vehicle_id, conversation_id, from_mode, to_mode, reason, \
         changed_by, changed_at \
         FROM public.mode_changes \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY mode_changes.dealership_id, mode_changes.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.mode_changes \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         scope = CASE WHEN $5::boolean THEN $6::public.mode_scope ELSE scope END, \
         vehicle_id = CASE WHEN $7::boolean THEN $8::uuid ELSE vehicle_id END, \
         conversation_id = CASE WHEN $9::boolean THEN $10::uuid ELSE conversation_id END, \
         from_mode = CASE WHEN $11::boolean THEN $12::public.operation_mode ELSE from_mode END, \
         to_mode = CASE WHEN $13::boolean THEN $14::public.operation_mode ELSE to_mode END, \
         reason = CASE WHEN $15::boolean THEN $16::text ELSE reason END, \
         changed_by = CASE WHEN $17::boolean THEN $18::uuid ELSE changed_by END, \
         changed_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE changed_at END \
         WHERE dealership_id = $21::uuid AND id = $22::uuid \
         RETURNING dealership_id, id, scope, vehicle_id, conversation_id, from_mode, to_mode, \
         reason, changed_by, changed_at";
    const DELETE: &'static str = "DELETE FROM public.mode_changes \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    ModeChange { dealership_id = "dealership_id", id = "id", scope = "scope", vehicle_id
    = "vehicle_id", conversation_id = "conversation_id", from_mode = "from_mode", to_mode
    = "to_mode", reason = "reason", changed_by = "changed_by", changed_at = "changed_at"
    }
);

/// A row to insert into `public.mode_changes`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewModeChange {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ModeChangeId>,
    /// `mode_scope`.
    pub scope: ModeScope,
    /// The vehicle, where it is about one.
    ///
    /// `uuid`, refers to `inventory.vehicles`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub vehicle_id: Option<VehicleId>,
    /// The conversation, where it is about one.
    ///
    /// `uuid`, refers to `conversations.conversations`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub conversation_id: Option<ConversationId>,
    /// Nothing: it followed its dealership.
    ///
    /// `operation_mode`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub from_mode: Option<OperationMode>,
    /// Nothing: it follows its dealership again.
    ///
    /// `operation_mode`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub to_mode: Option<OperationMode>,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub reason: Option<String>,
    /// Nothing: by the opening hours.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub changed_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub changed_at: Option<values::TimestampTz>,
}

impl NewModeChange {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(scope: ModeScope) -> Self {
        Self {
            dealership_id: None,
            id: None,
            scope,
            vehicle_id: None,
            conversation_id: None,
            from_mode: None,
            to_mode: None,
            reason: None,
            changed_by: None,
            changed_at: None,
        }
    }
}

impl relation::NewRow for NewModeChange {
    type Row = ModeChange;
}

rows::parameters!(
    NewModeChange { dealership_id, id, scope, vehicle_id, conversation_id, from_mode,
    to_mode, reason, changed_by, changed_at }
);

/// Changes to a row of `public.mode_changes`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ModeChangePatch {
    /// The new [`dealership_id`](ModeChange::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](ModeChange::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ModeChangeId>,
    /// The new [`scope`](ModeChange::scope).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub scope: Option<ModeScope>,
    /// The new [`vehicle_id`](ModeChange::vehicle_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub vehicle_id: Option<Option<VehicleId>>,
    /// The new [`conversation_id`](ModeChange::conversation_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub conversation_id: Option<Option<ConversationId>>,
    /// The new [`from_mode`](ModeChange::from_mode).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub from_mode: Option<Option<OperationMode>>,
    /// The new [`to_mode`](ModeChange::to_mode).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub to_mode: Option<Option<OperationMode>>,
    /// The new [`reason`](ModeChange::reason).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub reason: Option<String>,
    /// The new [`changed_by`](ModeChange::changed_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub changed_by: Option<Option<UserId>>,
    /// The new [`changed_at`](ModeChange::changed_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub changed_at: Option<values::TimestampTz>,
}

impl relation::Patch for ModeChangePatch {
    type Row = ModeChange;
}

rows::parameters!(
    ModeChangePatch { [dealership_id], [id], [scope], [vehicle_id], [conversation_id],
    [from_mode], [to_mode], [reason], [changed_by], [changed_at] }
);

/// Who answers in a conversation, where that is not as its vehicle or dealership says.
///
/// A row of the table `public.conversation_modes`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConversationMode {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// `operation_mode`.
    pub mode: OperationMode,
    /// Who of the direct agents answers; nothing: not found yet, or the AI.
    ///
    /// `uuid`, refers to `dual_mode.direct_agents`.
    pub assigned_agent_id: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    pub set_at: values::TimestampTz,
}

impl ConversationMode {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `conversation_id`.
    pub const COLUMN_CONVERSATION_ID: &'static str = "conversation_id";
    /// Name of the column `mode`.
    pub const COLUMN_MODE: &'static str = "mode";
    /// Name of the column `assigned_agent_id`.
    pub const COLUMN_ASSIGNED_AGENT_ID: &'static str = "assigned_agent_id";
    /// Name of the column `set_at`.
    pub const COLUMN_SET_AT: &'static str = "set_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, conversation_id, mode, assigned_agent_id, set_at \
         FROM public.conversation_modes \
         WHERE dealership_id = $1::uuid \
         ORDER BY conversation_modes.dealership_id, conversation_modes.conversation_id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `assigned_agent_id`.
    #[must_use]
    pub const fn by_dealership_id_and_assigned_agent_id(
        dealership_id: DealershipId,
        assigned_agent_id: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, conversation_id, mode, assigned_agent_id, set_at \
         FROM public.conversation_modes \
         WHERE dealership_id = $1::uuid AND assigned_agent_id = $2::uuid \
         ORDER BY conversation_modes.dealership_id, conversation_modes.conversation_id",
            (dealership_id, assigned_agent_id),
        )
    }
}

impl relation::Relation for ConversationMode {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "conversation_modes";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "conversation_id",
        "mode",
        "assigned_agent_id",
        "set_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, conversation_id, mode, assigned_agent_id, set_at \
         FROM public.conversation_modes";
}

impl relation::Table for ConversationMode {
    type New = NewConversationMode;
    type Patch = ConversationModePatch;
    const INSERT: &'static str = "INSERT INTO public.conversation_modes \
         (dealership_id, conversation_id, mode, assigned_agent_id, set_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, $3, $4, COALESCE($5::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, conversation_id, mode, assigned_agent_id, set_at";
}

impl relation::Keyed for ConversationMode {
    type Key = (DealershipId, ConversationId);
    const FIND: &'static str = "SELECT dealership_id, conversation_id, mode, assigned_agent_id, set_at \
         FROM public.conversation_modes \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, conversation_id, mode, assigned_agent_id, set_at \
         FROM public.conversation_modes \
         ORDER BY conversation_modes.dealership_id, conversation_modes.conversation_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, conversation_id, mode, assigned_agent_id, set_at \
         FROM public.conversation_modes \
         WHERE (dealership_id, conversation_id) > ($1::uuid, $2::uuid) \
         ORDER BY conversation_modes.dealership_id, conversation_modes.conversation_id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.conversation_modes \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         conversation_id = CASE WHEN $3::boolean THEN $4::uuid ELSE conversation_id END, \
         mode = CASE WHEN $5::boolean THEN $6::public.operation_mode ELSE mode END, \
         assigned_agent_id = CASE WHEN $7::boolean THEN $8::uuid ELSE assigned_agent_id END, \
         set_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE set_at END \
         WHERE dealership_id = $11::uuid AND conversation_id = $12::uuid \
         RETURNING dealership_id, conversation_id, mode, assigned_agent_id, set_at";
    const DELETE: &'static str = "DELETE FROM public.conversation_modes \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid";
}

rows::row!(
    ConversationMode { dealership_id = "dealership_id", conversation_id =
    "conversation_id", mode = "mode", assigned_agent_id = "assigned_agent_id", set_at =
    "set_at" }
);

/// A row to insert into `public.conversation_modes`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewConversationMode {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// `operation_mode`.
    pub mode: OperationMode,
    /// Who of the direct agents answers; nothing: not found yet, or the AI.
    ///
    /// `uuid`, refers to `dual_mode.direct_agents`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub assigned_agent_id: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub set_at: Option<values::TimestampTz>,
}

impl NewConversationMode {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(conversation_id: ConversationId, mode: OperationMode) -> Self {
        Self {
            dealership_id: None,
            conversation_id,
            mode,
            assigned_agent_id: None,
            set_at: None,
        }
    }
}

impl relation::NewRow for NewConversationMode {
    type Row = ConversationMode;
}

rows::parameters!(
    NewConversationMode { dealership_id, conversation_id, mode, assigned_agent_id, set_at
    }
);

/// Changes to a row of `public.conversation_modes`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConversationModePatch {
    /// The new [`dealership_id`](ConversationMode::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`conversation_id`](ConversationMode::conversation_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub conversation_id: Option<ConversationId>,
    /// The new [`mode`](ConversationMode::mode).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub mode: Option<OperationMode>,
    /// The new [`assigned_agent_id`](ConversationMode::assigned_agent_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub assigned_agent_id: Option<Option<UserId>>,
    /// The new [`set_at`](ConversationMode::set_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub set_at: Option<values::TimestampTz>,
}

impl relation::Patch for ConversationModePatch {
    type Row = ConversationMode;
}

rows::parameters!(
    ConversationModePatch { [dealership_id], [conversation_id], [mode],
    [assigned_agent_id], [set_at] }
);

/// That a vehicle came to another stage of the sales process.
///
/// A row of the table `public.vehicle_stage_changes`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VehicleStageChange {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: VehicleStageChangeId,
    /// `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: VehicleId,
    /// Nothing: the vehicle was new to the platform.
    ///
    /// `lifecycle_stage`.
    pub from_stage: Option<LifecycleStage>,
    /// `lifecycle_stage`.
    pub to_stage: LifecycleStage,
    /// Nothing: the platform, by what shoppers did.
    ///
    /// `uuid`, refers to `core.users`.
    pub changed_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    pub changed_at: values::TimestampTz,
}

impl VehicleStageChange {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `vehicle_id`.
    pub const COLUMN_VEHICLE_ID: &'static str = "vehicle_id";
    /// Name of the column `from_stage`.
    pub const COLUMN_FROM_STAGE: &'static str = "from_stage";
    /// Name of the column `to_stage`.
    pub const COLUMN_TO_STAGE: &'static str = "to_stage";
    /// Name of the column `changed_by`.
    pub const COLUMN_CHANGED_BY: &'static str = "changed_by";
    /// Name of the column `changed_at`.
    pub const COLUMN_CHANGED_AT: &'static str = "changed_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, from_stage, to_stage, changed_by, changed_at \
         FROM public.vehicle_stage_changes \
         WHERE dealership_id = $1::uuid \
         ORDER BY vehicle_stage_changes.dealership_id, vehicle_stage_changes.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `vehicle_id`.
    #[must_use]
    pub const fn by_dealership_id_and_vehicle_id(
        dealership_id: DealershipId,
        vehicle_id: VehicleId,
    ) -> relation::Query<Self, (DealershipId, VehicleId)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, from_stage, to_stage, changed_by, changed_at \
         FROM public.vehicle_stage_changes \
         WHERE dealership_id = $1::uuid AND vehicle_id = $2::uuid \
         ORDER BY vehicle_stage_changes.dealership_id, vehicle_stage_changes.id",
            (dealership_id, vehicle_id),
        )
    }

    /// All rows with these values of `dealership_id` and `changed_by`.
    #[must_use]
    pub const fn by_dealership_id_and_changed_by(
        dealership_id: DealershipId,
        changed_by: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, from_stage, to_stage, changed_by, changed_at \
         FROM public.vehicle_stage_changes \
         WHERE dealership_id = $1::uuid AND changed_by = $2::uuid \
         ORDER BY vehicle_stage_changes.dealership_id, vehicle_stage_changes.id",
            (dealership_id, changed_by),
        )
    }
}

impl relation::Relation for VehicleStageChange {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "vehicle_stage_changes";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "vehicle_id",
        "from_stage",
        "to_stage",
        "changed_by",
        "changed_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, vehicle_id, from_stage, to_stage, changed_by, changed_at \
         FROM public.vehicle_stage_changes";
}

impl relation::Table for VehicleStageChange {
    type New = NewVehicleStageChange;
    type Patch = VehicleStageChangePatch;
    const INSERT: &'static str = "INSERT INTO public.vehicle_stage_changes \
         (dealership_id, id, vehicle_id, from_stage, to_stage, changed_by, changed_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, \
         COALESCE($7::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, vehicle_id, from_stage, to_stage, changed_by, changed_at";
}

impl relation::Keyed for VehicleStageChange {
    type Key = (DealershipId, VehicleStageChangeId);
    const FIND: &'static str = "SELECT dealership_id, id, vehicle_id, from_stage, to_stage, changed_by, changed_at \
         FROM public.vehicle_stage_changes \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, vehicle_id, from_stage, to_stage, changed_by, changed_at \
         FROM public.vehicle_stage_changes \
         ORDER BY vehicle_stage_changes.dealership_id, vehicle_stage_changes.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, vehicle_id, from_stage, to_stage, changed_by, changed_at \
         FROM public.vehicle_stage_changes \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY vehicle_stage_changes.dealership_id, vehicle_stage_changes.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.vehicle_stage_changes \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         vehicle_id = CASE WHEN $5::boolean THEN $6::uuid ELSE vehicle_id END, \
         from_stage = CASE WHEN $7::boolean THEN $8::public.lifecycle_stage ELSE from_stage END, \
         to_stage = CASE WHEN $9::boolean THEN $10::public.lifecycle_stage ELSE to_stage END, \
         changed_by = CASE WHEN $11::boolean THEN $12::uuid ELSE changed_by END, \
         changed_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE changed_at END \
         WHERE dealership_id = $15::uuid AND id = $16::uuid \
         RETURNING dealership_id, id, vehicle_id, from_stage, to_stage, changed_by, changed_at";
    const DELETE: &'static str = "DELETE FROM public.vehicle_stage_changes \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    VehicleStageChange { dealership_id = "dealership_id", id = "id", vehicle_id =
    "vehicle_id", from_stage = "from_stage", to_stage = "to_stage", changed_by =
    "changed_by", changed_at = "changed_at" }
);

/// A row to insert into `public.vehicle_stage_changes`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewVehicleStageChange {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<VehicleStageChangeId>,
    /// `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: VehicleId,
    /// Nothing: the vehicle was new to the platform.
    ///
    /// `lifecycle_stage`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub from_stage: Option<LifecycleStage>,
    /// `lifecycle_stage`.
    pub to_stage: LifecycleStage,
    /// Nothing: the platform, by what shoppers did.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub changed_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub changed_at: Option<values::TimestampTz>,
}

impl NewVehicleStageChange {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(vehicle_id: VehicleId, to_stage: LifecycleStage) -> Self {
        Self {
            dealership_id: None,
            id: None,
            vehicle_id,
            from_stage: None,
            to_stage,
            changed_by: None,
            changed_at: None,
        }
    }
}

impl relation::NewRow for NewVehicleStageChange {
    type Row = VehicleStageChange;
}

rows::parameters!(
    NewVehicleStageChange { dealership_id, id, vehicle_id, from_stage, to_stage,
    changed_by, changed_at }
);

/// Changes to a row of `public.vehicle_stage_changes`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VehicleStageChangePatch {
    /// The new [`dealership_id`](VehicleStageChange::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](VehicleStageChange::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<VehicleStageChangeId>,
    /// The new [`vehicle_id`](VehicleStageChange::vehicle_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub vehicle_id: Option<VehicleId>,
    /// The new [`from_stage`](VehicleStageChange::from_stage).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub from_stage: Option<Option<LifecycleStage>>,
    /// The new [`to_stage`](VehicleStageChange::to_stage).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub to_stage: Option<LifecycleStage>,
    /// The new [`changed_by`](VehicleStageChange::changed_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub changed_by: Option<Option<UserId>>,
    /// The new [`changed_at`](VehicleStageChange::changed_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub changed_at: Option<values::TimestampTz>,
}

impl relation::Patch for VehicleStageChangePatch {
    type Row = VehicleStageChange;
}

rows::parameters!(
    VehicleStageChangePatch { [dealership_id], [id], [vehicle_id], [from_stage],
    [to_stage], [changed_by], [changed_at] }
);

/// Hours of the week in which a mode holds.
///
/// A row of the table `public.mode_schedules`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ModeSchedule {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: ModeScheduleId,
    /// 1 is Monday, as in ISO 8601.
    ///
    /// `smallint`.
    pub weekday: i16,
    /// In the dealership's time zone.
    ///
    /// `time`.
    pub starts_at: values::Time,
    /// `time`.
    pub ends_at: values::Time,
    /// `operation_mode`.
    pub mode: OperationMode,
}

impl ModeSchedule {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `weekday`.
    pub const COLUMN_WEEKDAY: &'static str = "weekday";
    /// Name of the column `starts_at`.
    pub const COLUMN_STARTS_AT: &'static str = "starts_at";
    /// Name of the column `ends_at`.
    pub const COLUMN_ENDS_AT: &'static str = "ends_at";
    /// Name of the column `mode`.
    pub const COLUMN_MODE: &'static str = "mode";
    /// The row with these values of `dealership_id` and `weekday` and `starts_at`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_weekday_and_starts_at(
        dealership_id: DealershipId,
        weekday: i16,
        starts_at: values::Time,
    ) -> relation::Query<Self, (DealershipId, i16, values::Time)> {
        relation::Query::new(
            "SELECT dealership_id, id, weekday, starts_at, ends_at, mode \
         FROM public.mode_schedules \
         WHERE dealership_id = $1::uuid AND weekday = $2::smallint AND starts_at = $3::time",
            (dealership_id, weekday, starts_at),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, weekday, starts_at, ends_at, mode \
         FROM public.mode_schedules \
         WHERE dealership_id = $1::uuid \
         ORDER BY mode_schedules.dealership_id, mode_schedules.id",
            (dealership_id,),
        )
    }
}

impl relation::Relation for ModeSchedule {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "mode_schedules";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "weekday",
        "starts_at",
        "ends_at",
        "mode",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, weekday, starts_at, ends_at, mode \
         FROM public.mode_schedules";
}

impl relation::Table for ModeSchedule {
    type New = NewModeSchedule;
    type Patch = ModeSchedulePatch;
    const INSERT: &'static str = "INSERT INTO public.mode_schedules \
         (dealership_id, id, weekday, starts_at, ends_at, mode) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6) \
         RETURNING dealership_id, id, weekday, starts_at, ends_at, mode";
}

impl relation::Keyed for ModeSchedule {
    type Key = (DealershipId, ModeScheduleId);
    const FIND: &'static str = "SELECT dealership_id, id, weekday, starts_at, ends_at, mode \
         FROM public.mode_schedules \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, weekday, starts_at, ends_at, mode \
         FROM public.mode_schedules \
         ORDER BY mode_schedules.dealership_id, mode_schedules.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, weekday, starts_at, ends_at, mode \
         FROM public.mode_schedules \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY mode_schedules.dealership_id, mode_schedules.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.mode_schedules \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         weekday = CASE WHEN $5::boolean THEN $6::smallint ELSE weekday END, \
         starts_at = CASE WHEN $7::boolean THEN $8::time ELSE starts_at END, \
         ends_at = CASE WHEN $9::boolean THEN $10::time ELSE ends_at END, \
         mode = CASE WHEN $11::boolean THEN $12::public.operation_mode ELSE mode END \
         WHERE dealership_id = $13::uuid AND id = $14::uuid \
         RETURNING dealership_id, id, weekday, starts_at, ends_at, mode";
    const DELETE: &'static str = "DELETE FROM public.mode_schedules \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    ModeSchedule { dealership_id = "dealership_id", id = "id", weekday = "weekday",
    starts_at = "starts_at", ends_at = "ends_at", mode = "mode" }
);

/// A row to insert into `public.mode_schedules`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewModeSchedule {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ModeScheduleId>,
    /// 1 is Monday, as in ISO 8601.
    ///
    /// `smallint`.
    pub weekday: i16,
    /// In the dealership's time zone.
    ///
    /// `time`.
    pub starts_at: values::Time,
    /// `time`.
    pub ends_at: values::Time,
    /// `operation_mode`.
    pub mode: OperationMode,
}

impl NewModeSchedule {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        weekday: i16,
        starts_at: values::Time,
        ends_at: values::Time,
        mode: OperationMode,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            weekday,
            starts_at,
            ends_at,
            mode,
        }
    }
}

impl relation::NewRow for NewModeSchedule {
    type Row = ModeSchedule;
}

rows::parameters!(
    NewModeSchedule { dealership_id, id, weekday, starts_at, ends_at, mode }
);

/// Changes to a row of `public.mode_schedules`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ModeSchedulePatch {
    /// The new [`dealership_id`](ModeSchedule::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](ModeSchedule::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ModeScheduleId>,
    /// The new [`weekday`](ModeSchedule::weekday).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub weekday: Option<i16>,
    /// The new [`starts_at`](ModeSchedule::starts_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub starts_at: Option<values::Time>,
    /// The new [`ends_at`](ModeSchedule::ends_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub ends_at: Option<values::Time>,
    /// The new [`mode`](ModeSchedule::mode).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub mode: Option<OperationMode>,
}

impl relation::Patch for ModeSchedulePatch {
    type Row = ModeSchedule;
}

rows::parameters!(
    ModeSchedulePatch { [dealership_id], [id], [weekday], [starts_at], [ends_at], [mode]
    }
);

/// A person who answers customers directly, and what they are good at.
///
/// A row of the table `public.direct_agents`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DirectAgent {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `core.users`.
    pub user_id: UserId,
    /// `text[]`, `{}` by default.
    pub skills: Vec<String>,
    /// BCP 47 tags.
    ///
    /// `text[]`, `{en}` by default.
    pub languages: Vec<String>,
    /// `smallint`, `5` by default.
    pub max_conversations: i16,
    /// First line that they send; nothing: the dealership's.
    ///
    /// `text`.
    pub greeting: Option<String>,
    /// `boolean`, `true` by default.
    pub is_accepting: bool,
    /// `timestamptz`, `now()` by default.
    pub updated_at: values::TimestampTz,
}

impl DirectAgent {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `skills`.
    pub const COLUMN_SKILLS: &'static str = "skills";
    /// Name of the column `languages`.
    pub const COLUMN_LANGUAGES: &'static str = "languages";
    /// Name of the column `max_conversations`.
    pub const COLUMN_MAX_CONVERSATIONS: &'static str = "max_conversations";
    /// Name of the column `greeting`.
    pub const COLUMN_GREETING: &'static str = "greeting";
    /// Name of the column `is_accepting`.
    pub const COLUMN_IS_ACCEPTING: &'static str = "is_accepting";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, user_id, skills, languages, max_conversations, greeting, \
         is_accepting, updated_at \
         FROM public.direct_agents \
         WHERE dealership_id = $1::uuid \
         ORDER BY direct_agents.dealership_id, direct_agents.user_id",
            (dealership_id,),
        )
    }
}

impl relation::Relation for DirectAgent {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "direct_agents";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "user_id",
        "skills",
        "languages",
        "max_conversations",
        "greeting",
        "is_accepting",
        "updated_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, user_id, skills, languages, max_conversations, greeting, \
         is_accepting, updated_at \
         FROM public.direct_agents";
}

impl relation::Table for DirectAgent {
    type New = NewDirectAgent;
    type Patch = DirectAgentPatch;
    const INSERT: &'static str = "INSERT INTO public.direct_agents \
         (dealership_id, user_id, skills, languages, max_conversations, greeting, is_accepting, \
         updated_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, COALESCE($3::text[], '{}'::text[]), COALESCE($4::text[], '{en}'::text[]), \
         COALESCE($5::smallint, '5'::smallint), $6, COALESCE($7::boolean, 'true'::boolean), \
         COALESCE($8::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, user_id, skills, languages, max_conversations, greeting, \
         is_accepting, updated_at";
}

impl relation::Keyed for DirectAgent {
    type Key = (DealershipId, UserId);
    const FIND: &'static str = "SELECT dealership_id, user_id, skills, languages, max_conversations, greeting, \
         is_accepting, updated_at \
         FROM public.direct_agents \
         WHERE dealership_id = $1::uuid AND user_id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, user_id, skills, languages, max_conversations, greeting, \
         is_accepting, updated_at \
         FROM public.direct_agents \
         ORDER BY direct_agents.dealership_id, direct_agents.user_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, user_id, skills, languages, max_conversations, greeting, \
         is_accepting, updated_at \
         FROM public.direct_agents \
         WHERE (dealership_id, user_id) > ($1::uuid, $2::uuid) \
         ORDER BY direct_agents.dealership_id, direct_agents.user_id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.direct_agents \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         user_id = CASE WHEN $3::boolean THEN $4::uuid ELSE user_id END, \
         skills = CASE WHEN $5::boolean THEN $6::text[] ELSE skills END, \
         languages = CASE WHEN $7::boolean THEN $8::text[] ELSE languages END, \
         max_conversations = CASE WHEN $9::boolean THEN $10::smallint ELSE max_conversations END, \
         greeting = CASE WHEN $11::boolean THEN $12::text ELSE greeting END, \
         is_accepting = CASE WHEN $13::boolean THEN $14::boolean ELSE is_accepting END, \
         updated_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE updated_at END \
         WHERE dealership_id = $17::uuid AND user_id = $18::uuid \
         RETURNING dealership_id, user_id, skills, languages, max_conversations, greeting, \
         is_accepting, updated_at";
    const DELETE: &'static str = "DELETE FROM public.direct_agents \
         WHERE dealership_id = $1::uuid AND user_id = $2::uuid";
}

rows::row!(
    DirectAgent { dealership_id = "dealership_id", user_id = "user_id", skills =
    "skills", languages = "languages", max_conversations = "max_conversations", greeting
    = "greeting", is_accepting = "is_accepting", updated_at = "updated_at" }
);

/// A row to insert into `public.direct_agents`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewDirectAgent {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `core.users`.
    pub user_id: UserId,
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub skills: Option<Vec<String>>,
    /// BCP 47 tags.
    ///
    /// `text[]`, `{en}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub languages: Option<Vec<String>>,
    /// `smallint`, `5` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub max_conversations: Option<i16>,
    /// First line that they send; nothing: the dealership's.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub greeting: Option<String>,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_accepting: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
}

impl NewDirectAgent {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(user_id: UserId) -> Self {
        Self {
            dealership_id: None,
            user_id,
            skills: None,
            languages: None,
            max_conversations: None,
            greeting: None,
            is_accepting: None,
            updated_at: None,
        }
    }
}

impl relation::NewRow for NewDirectAgent {
    type Row = DirectAgent;
}

rows::parameters!(
    NewDirectAgent { dealership_id, user_id, skills, languages, max_conversations,
    greeting, is_accepting, updated_at }
);

/// Changes to a row of `public.direct_agents`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DirectAgentPatch {
    /// The new [`dealership_id`](DirectAgent::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`user_id`](DirectAgent::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub user_id: Option<UserId>,
    /// The new [`skills`](DirectAgent::skills).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub skills: Option<Vec<String>>,
    /// The new [`languages`](DirectAgent::languages).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub languages: Option<Vec<String>>,
    /// The new [`max_conversations`](DirectAgent::max_conversations).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub max_conversations: Option<i16>,
    /// The new [`greeting`](DirectAgent::greeting).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub greeting: Option<Option<String>>,
    /// The new [`is_accepting`](DirectAgent::is_accepting).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_accepting: Option<bool>,
    /// The new [`updated_at`](DirectAgent::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
}

impl relation::Patch for DirectAgentPatch {
    type Row = DirectAgent;
}

rows::parameters!(
    DirectAgentPatch { [dealership_id], [user_id], [skills], [languages],
    [max_conversations], [greeting], [is_accepting], [updated_at] }
);

/// To whom a lead goes in direct mode; the first rule that counts decides.
///
/// A row of the table `public.lead_routing_rules`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LeadRoutingRule {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: LeadRoutingRuleId,
    /// `text`.
    pub name: String,
    /// Order in which rules are tried.
    ///
    /// `integer`.
    pub position: i32,
    /// Nothing: leads of any source.
    ///
    /// `uuid`, refers to `leads.lead_sources`.
    pub source_id: Option<LeadSourceId>,
    /// Stage of the vehicle; nothing: any, or no vehicle.
    ///
    /// `lifecycle_stage`.
    pub lifecycle_stage: Option<LifecycleStage>,
    /// Lowest score of the lead; nothing: any.
    ///
    /// `smallint`.
    pub score_from: Option<i16>,
    /// `assignment_strategy`, `round_robin` by default.
    pub strategy: AssignmentStrategy,
    /// Nothing: found by the strategy.
    ///
    /// `uuid`, refers to `core.users`.
    pub assign_to: Option<UserId>,
    /// When the AI answers because nobody did; nothing: never.
    ///
    /// `interval`.
    pub fall_back_to_ai_after: Option<values::Interval>,
    /// `boolean`, `true` by default.
    pub is_active: bool,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl LeadRoutingRule {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `position`.
    pub const COLUMN_POSITION: &'static str = "position";
    /// Name of the column `source_id`.
    pub const COLUMN_SOURCE_ID: &'static str = "source_id";
    /// Name of the column `lifecycle_stage`.
    pub const COLUMN_LIFECYCLE_STAGE: &'static str = "lifecycle_stage";
    /// Name of the column `score_from`.
    pub const COLUMN_SCORE_FROM: &'static str = "score_from";
    /// Name of the column `strategy`.
    pub const COLUMN_STRATEGY: &'static str = "strategy";
    /// Name of the column `assign_to`.
    pub const COLUMN_ASSIGN_TO: &'static str = "assign_to";
    /// Name of the column `fall_back_to_ai_after`.
    pub const COLUMN_FALL_BACK_TO_AI_AFTER: &'static str = "fall_back_to_ai_after";
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
            "SELECT dealership_id, id, name, \"position\", source_id, lifecycle_stage, score_from, \
         strategy, assign_to, fall_back_to_ai_after, is_active, created_at \
         FROM public.lead_routing_rules \
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
            "SELECT dealership_id, id, name, \"position\", source_id, lifecycle_stage, score_from, \
         strategy, assign_to, fall_back_to_ai_after, is_active, created_at \
         FROM public.lead_routing_rules \
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
            "SELECT dealership_id, id, name, \"position\", source_id, lifecycle_stage, score_from, \
         strategy, assign_to, fall_back_to_ai_after, is_active, created_at \
         FROM public.lead_routing_rules \
         WHERE dealership_id = $1::uuid \
         ORDER BY lead_routing_rules.dealership_id, lead_routing_rules.id",
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
            "SELECT dealership_id, id, name, \"position\", source_id, lifecycle_stage, score_from, \
         strategy, assign_to, fall_back_to_ai_after, is_active, created_at \
         FROM public.lead_routing_rules \
         WHERE dealership_id = $1::uuid AND source_id = $2::uuid \
         ORDER BY lead_routing_rules.dealership_id, lead_routing_rules.id",
            (dealership_id, source_id),
        )
    }

    /// All rows with these values of `dealership_id` and `assign_to`.
    #[must_use]
    pub const fn by_dealership_id_and_assign_to(
        dealership_id: DealershipId,
        assign_to: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, \"position\", source_id, lifecycle_stage, score_from, \
         strategy, assign_to, fall_back_to_ai_after, is_active, created_at \
         FROM public.lead_routing_rules \
         WHERE dealership_id = $1::uuid AND assign_to = $2::uuid \
         ORDER BY lead_routing_rules.dealership_id, lead_routing_rules.id",
            (dealership_id, assign_to),
        )
    }
}

impl relation::Relation for LeadRoutingRule {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "lead_routing_rules";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "position",
        "source_id",
        "lifecycle_stage",
        "score_from",
        "strategy",
        "assign_to",
        "fall_back_to_ai_after",
        "is_active",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, \"position\", source_id, lifecycle_stage, score_from, \
         strategy, assign_to, fall_back_to_ai_after, is_active, created_at \
         FROM public.lead_routing_rules";
}

impl relation::Table for LeadRoutingRule {
    type New = NewLeadRoutingRule;
    type Patch = LeadRoutingRulePatch;
    const INSERT: &'static str = "INSERT INTO public.lead_routing_rules \
         (dealership_id, id, name, \"position\", source_id, lifecycle_stage, score_from, strategy, \
         assign_to, fall_back_to_ai_after, is_active, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, \
         COALESCE($8::public.assignment_strategy, 'round_robin'::public.assignment_strategy), $9, \
         $10, COALESCE($11::boolean, 'true'::boolean), \
         COALESCE($12::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, name, \"position\", source_id, lifecycle_stage, score_from, \
         strategy, assign_to, fall_back_to_ai_after, is_active, created_at";
}

impl relation::Keyed for LeadRoutingRule {
    type Key = (DealershipId, LeadRoutingRuleId);
    const FIND: &'static str = "SELECT dealership_id, id, name, \"position\", source_id, lifecycle_stage, score_from, \
         strategy, assign_to, fall_back_to_ai_after, is_active, created_at \
         FROM public.lead_routing_rules \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, \"position\", source_id, lifecycle_stage, score_from, \
         strategy, assign_to, fall_back_to_ai_after, is_active, created_at \
         FROM public.lead_routing_rules \
         ORDER BY lead_routing_rules.dealership_id, lead_routing_rules.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, \"position\", source_id, lifecycle_stage, score_from, \
         strategy, assign_to, fall_back_to_ai_after, is_active, created_at \
         FROM public.lead_routing_rules \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY lead_routing_rules.dealership_id, lead_routing_rules.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.lead_routing_rules \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         \"position\" = CASE WHEN $7::boolean THEN $8::integer ELSE \"position\" END, \
         source_id = CASE WHEN $9::boolean THEN $10::uuid ELSE source_id END, \
         lifecycle_stage = CASE WHEN $11::boolean THEN $12::public.lifecycle_stage ELSE lifecycle_stage END, \
         score_from = CASE WHEN $13::boolean THEN $14::smallint ELSE score_from END, \
         strategy = CASE WHEN $15::boolean THEN $16::public.assignment_strategy ELSE strategy END, \
         assign_to = CASE WHEN $17::boolean THEN $18::uuid ELSE assign_to END, \
         fall_back_to_ai_after = CASE WHEN $19::boolean THEN $20::interval ELSE fall_back_to_ai_after END, \
         is_active = CASE WHEN $21::boolean THEN $22::boolean ELSE is_active END, \
         created_at = CASE WHEN $23::boolean THEN $24::timestamptz ELSE created_at END \
         WHERE dealership_id = $25::uuid AND id = $26::uuid \
         RETURNING dealership_id, id, name, \"position\", source_id, lifecycle_stage, score_from, \
         strategy, assign_to, fall_back_to_ai_after, is_active, created_at";
    const DELETE: &'static str = "DELETE FROM public.lead_routing_rules \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    LeadRoutingRule { dealership_id = "dealership_id", id = "id", name = "name", position
    = "position", source_id = "source_id", lifecycle_stage = "lifecycle_stage",
    score_from = "score_from", strategy = "strategy", assign_to = "assign_to",
    fall_back_to_ai_after = "fall_back_to_ai_after", is_active = "is_active", created_at
    = "created_at" }
);

/// A row to insert into `public.lead_routing_rules`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewLeadRoutingRule {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<LeadRoutingRuleId>,
    /// `text`.
    pub name: String,
    /// Order in which rules are tried.
    ///
    /// `integer`.
    pub position: i32,
    /// Nothing: leads of any source.
    ///
    /// `uuid`, refers to `leads.lead_sources`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub source_id: Option<LeadSourceId>,
    /// Stage of the vehicle; nothing: any, or no vehicle.
    ///
    /// `lifecycle_stage`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub lifecycle_stage: Option<LifecycleStage>,
    /// Lowest score of the lead; nothing: any.
    ///
    /// `smallint`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub score_from: Option<i16>,
    /// `assignment_strategy`, `round_robin` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub strategy: Option<AssignmentStrategy>,
    /// Nothing: found by the strategy.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub assign_to: Option<UserId>,
    /// When the AI answers because nobody did; nothing: never.
    ///
    /// `interval`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub fall_back_to_ai_after: Option<values::Interval>,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_active: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewLeadRoutingRule {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String, position: i32) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            position,
            source_id: None,
            lifecycle_stage: None,
            score_from: None,
            strategy: None,
            assign_to: None,
            fall_back_to_ai_after: None,
            is_active: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewLeadRoutingRule {
    type Row = LeadRoutingRule;
}

rows::parameters!(
    NewLeadRoutingRule { dealership_id, id, name, position, source_id, lifecycle_stage,
    score_from, strategy, assign_to, fall_back_to_ai_after, is_active, created_at }
);

/// Changes to a row of `public.lead_routing_rules`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LeadRoutingRulePatch {
    /// The new [`dealership_id`](LeadRoutingRule::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](LeadRoutingRule::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<LeadRoutingRuleId>,
    /// The new [`name`](LeadRoutingRule::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`position`](LeadRoutingRule::position).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub position: Option<i32>,
    /// The new [`source_id`](LeadRoutingRule::source_id).
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
    /// The new [`lifecycle_stage`](LeadRoutingRule::lifecycle_stage).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub lifecycle_stage: Option<Option<LifecycleStage>>,
    /// The new [`score_from`](LeadRoutingRule::score_from).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub score_from: Option<Option<i16>>,
    /// The new [`strategy`](LeadRoutingRule::strategy).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub strategy: Option<AssignmentStrategy>,
    /// The new [`assign_to`](LeadRoutingRule::assign_to).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub assign_to: Option<Option<UserId>>,
    /// The new [`fall_back_to_ai_after`](LeadRoutingRule::fall_back_to_ai_after).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub fall_back_to_ai_after: Option<Option<values::Interval>>,
    /// The new [`is_active`](LeadRoutingRule::is_active).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_active: Option<bool>,
    /// The new [`created_at`](LeadRoutingRule::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for LeadRoutingRulePatch {
    type Row = LeadRoutingRule;
}

rows::parameters!(
    LeadRoutingRulePatch { [dealership_id], [id], [name], [position], [source_id],
    [lifecycle_stage], [score_from], [strategy], [assign_to], [fall_back_to_ai_after],
    [is_active], [created_at] }
);

/// An answer that the AI proposes to the agent.
///
/// A row of the table `public.ai_suggestions`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AiSuggestion {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: AiSuggestionId,
    /// `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// The message that it would answer.
    ///
    /// `uuid`, refers to `conversations.messages`.
    pub answers_message_id: Option<MessageId>,
    /// `uuid`, refers to `agents.agent_runs`.
    pub agent_run_id: Option<AgentRunId>,
    /// `text`.
    pub body: String,
    /// `suggestion_verdict`, `pending` by default.
    pub verdict: SuggestionVerdict,
    /// What was sent in the end.
    ///
    /// `uuid`, refers to `conversations.messages`.
    pub sent_message_id: Option<MessageId>,
    /// `uuid`, refers to `core.users`.
    pub decided_by: Option<UserId>,
    /// `timestamptz`.
    pub decided_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl AiSuggestion {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `conversation_id`.
    pub const COLUMN_CONVERSATION_ID: &'static str = "conversation_id";
    /// Name of the column `answers_message_id`.
    pub const COLUMN_ANSWERS_MESSAGE_ID: &'static str = "answers_message_id";
    /// Name of the column `agent_run_id`.
    pub const COLUMN_AGENT_RUN_ID: &'static str = "agent_run_id";
    /// Name of the column `body`.
    pub const COLUMN_BODY: &'static str = "body";
    /// Name of the column `verdict`.
    pub const COLUMN_VERDICT: &'static str = "verdict";
    /// Name of the column `sent_message_id`.
    pub const COLUMN_SENT_MESSAGE_ID: &'static str = "sent_message_id";
    /// Name of the column `decided_by`.
    pub const COLUMN_DECIDED_BY: &'static str = "decided_by";
    /// Name of the column `decided_at`.
    pub const COLUMN_DECIDED_AT: &'static str = "decided_at";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, answers_message_id, agent_run_id, body, \
         verdict, sent_message_id, decided_by, decided_at, created_at \
         FROM public.ai_suggestions \
         WHERE dealership_id = $1::uuid \
         ORDER BY ai_suggestions.dealership_id, ai_suggestions.id",
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
            "SELECT dealership_id, id, conversation_id, answers_message_id, agent_run_id, body, \
         verdict, sent_message_id, decided_by, decided_at, created_at \
         FROM public.ai_suggestions \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid \
         ORDER BY ai_suggestions.dealership_id, ai_suggestions.id",
            (dealership_id, conversation_id),
        )
    }

    /// All rows with these values of `dealership_id` and `answers_message_id`.
    #[must_use]
    pub const fn by_dealership_id_and_answers_message_id(
        dealership_id: DealershipId,
        answers_message_id: MessageId,
    ) -> relation::Query<Self, (DealershipId, MessageId)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, answers_message_id, agent_run_id, body, \
         verdict, sent_message_id, decided_by, decided_at, created_at \
         FROM public.ai_suggestions \
         WHERE dealership_id = $1::uuid AND answers_message_id = $2::uuid \
         ORDER BY ai_suggestions.dealership_id, ai_suggestions.id",
            (dealership_id, answers_message_id),
        )
    }

    /// All rows with these values of `dealership_id` and `agent_run_id`.
    #[must_use]
    pub const fn by_dealership_id_and_agent_run_id(
        dealership_id: DealershipId,
        agent_run_id: AgentRunId,
    ) -> relation::Query<Self, (DealershipId, AgentRunId)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, answers_message_id, agent_run_id, body, \
         verdict, sent_message_id, decided_by, decided_at, created_at \
         FROM public.ai_suggestions \
         WHERE dealership_id = $1::uuid AND agent_run_id = $2::uuid \
         ORDER BY ai_suggestions.dealership_id, ai_suggestions.id",
            (dealership_id, agent_run_id),
        )
    }

    /// All rows with these values of `dealership_id` and `sent_message_id`.
    #[must_use]
    pub const fn by_dealership_id_and_sent_message_id(
        dealership_id: DealershipId,
        sent_message_id: MessageId,
    ) -> relation::Query<Self, (DealershipId, MessageId)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, answers_message_id, agent_run_id, body, \
         verdict, sent_message_id, decided_by, decided_at, created_at \
         FROM public.ai_suggestions \
         WHERE dealership_id = $1::uuid AND sent_message_id = $2::uuid \
         ORDER BY ai_suggestions.dealership_id, ai_suggestions.id",
            (dealership_id, sent_message_id),
        )
    }

    /// All rows with these values of `dealership_id` and `decided_by`.
    #[must_use]
    pub const fn by_dealership_id_and_decided_by(
        dealership_id: DealershipId,
        decided_by: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, conversation_id, answers_message_id, agent_run_id, body, \
         verdict, sent_message_id, decided_by, decided_at, created_at \
         FROM public.ai_suggestions \
         WHERE dealership_id = $1::uuid AND decided_by = $2::uuid \
         ORDER BY ai_suggestions.dealership_id, ai_suggestions.id",
            (dealership_id, decided_by),
        )
    }
}

impl relation::Relation for AiSuggestion {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "ai_suggestions";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "conversation_id",
        "answers_message_id",
        "agent_run_id",
        "body",
        "verdict",
        "sent_message_id",
        "decided_by",
        "decided_at",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, conversation_id, answers_message_id, agent_run_id, body, \
         verdict, sent_message_id, decided_by, decided_at, created_at \
         FROM public.ai_suggestions";
}

impl relation::Table for AiSuggestion {
    type New = NewAiSuggestion;
    type Patch = AiSuggestionPatch;
    const INSERT: &'static str = "INSERT INTO public.ai_suggestions \
         (dealership_id, id, conversation_id, answers_message_id, agent_run_id, body, verdict, \
         sent_message_id, decided_by, decided_at, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, \
         COALESCE($7::public.suggestion_verdict, 'pending'::public.suggestion_verdict), $8, $9, \
         $10, COALESCE($11::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, conversation_id, answers_message_id, agent_run_id, body, \
         verdict, sent_message_id, decided_by, decided_at, created_at";
}

impl relation::Keyed for AiSuggestion {
    type Key = (DealershipId, AiSuggestionId);
    const FIND: &'static str = "SELECT dealership_id, id, conversation_id, answers_message_id, agent_run_id, body, \
         verdict, sent_message_id, decided_by, decided_at, created_at \
         FROM public.ai_suggestions \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, conversation_id, answers_message_id, agent_run_id, body, \
         verdict, sent_message_id, decided_by, decided_at, created_at \
         FROM public.ai_suggestions \
         ORDER BY ai_suggestions.dealership_id, ai_suggestions.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, conversation_id, answers_message_id, agent_run_id, body, \
         verdict, sent_message_id, decided_by, decided_at, created_at \
         FROM public.ai_suggestions \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY ai_suggestions.dealership_id, ai_suggestions.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.ai_suggestions \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         conversation_id = CASE WHEN $5::boolean THEN $6::uuid ELSE conversation_id END, \
         answers_message_id = CASE WHEN $7::boolean THEN $8::uuid ELSE answers_message_id END, \
         agent_run_id = CASE WHEN $9::boolean THEN $10::uuid ELSE agent_run_id END, \
         body = CASE WHEN $11::boolean THEN $12::text ELSE body END, \
         verdict = CASE WHEN $13::boolean THEN $14::public.suggestion_verdict ELSE verdict END, \
         sent_message_id = CASE WHEN $15::boolean THEN $16::uuid ELSE sent_message_id END, \
         decided_by = CASE WHEN $17::boolean THEN $18::uuid ELSE decided_by END, \
         decided_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE decided_at END, \
         created_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE created_at END \
         WHERE dealership_id = $23::uuid AND id = $24::uuid \
         RETURNING dealership_id, id, conversation_id, answers_message_id, agent_run_id, body, \
         verdict, sent_message_id, decided_by, decided_at, created_at";
    const DELETE: &'static str = "DELETE FROM public.ai_suggestions \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    AiSuggestion { dealership_id = "dealership_id", id = "id", conversation_id =
    "conversation_id", answers_message_id = "answers_message_id", agent_run_id =
    "agent_run_id", body = "body", verdict = "verdict", sent_message_id =
    "sent_message_id", decided_by = "decided_by", decided_at = "decided_at", created_at =
    "created_at" }
);

/// A row to insert into `public.ai_suggestions`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAiSuggestion {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<AiSuggestionId>,
    /// `uuid`, refers to `conversations.conversations`.
    pub conversation_id: ConversationId,
    /// The message that it would answer.
    ///
    /// `uuid`, refers to `conversations.messages`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub answers_message_id: Option<MessageId>,
    /// `uuid`, refers to `agents.agent_runs`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub agent_run_id: Option<AgentRunId>,
    /// `text`.
    pub body: String,
    /// `suggestion_verdict`, `pending` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub verdict: Option<SuggestionVerdict>,
    /// What was sent in the end.
    ///
    /// `uuid`, refers to `conversations.messages`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sent_message_id: Option<MessageId>,
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub decided_by: Option<UserId>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub decided_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewAiSuggestion {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(conversation_id: ConversationId, body: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            conversation_id,
            answers_message_id: None,
            agent_run_id: None,
            body,
            verdict: None,
            sent_message_id: None,
            decided_by: None,
            decided_at: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewAiSuggestion {
    type Row = AiSuggestion;
}

rows::parameters!(
    NewAiSuggestion { dealership_id, id, conversation_id, answers_message_id,
    agent_run_id, body, verdict, sent_message_id, decided_by, decided_at, created_at }
);

/// Changes to a row of `public.ai_suggestions`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AiSuggestionPatch {
    /// The new [`dealership_id`](AiSuggestion::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](AiSuggestion::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<AiSuggestionId>,
    /// The new [`conversation_id`](AiSuggestion::conversation_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub conversation_id: Option<ConversationId>,
    /// The new [`answers_message_id`](AiSuggestion::answers_message_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub answers_message_id: Option<Option<MessageId>>,
    /// The new [`agent_run_id`](AiSuggestion::agent_run_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub agent_run_id: Option<Option<AgentRunId>>,
    /// The new [`body`](AiSuggestion::body).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub body: Option<String>,
    /// The new [`verdict`](AiSuggestion::verdict).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub verdict: Option<SuggestionVerdict>,
    /// The new [`sent_message_id`](AiSuggestion::sent_message_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub sent_message_id: Option<Option<MessageId>>,
    /// The new [`decided_by`](AiSuggestion::decided_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub decided_by: Option<Option<UserId>>,
    /// The new [`decided_at`](AiSuggestion::decided_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub decided_at: Option<Option<values::TimestampTz>>,
    /// The new [`created_at`](AiSuggestion::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for AiSuggestionPatch {
    type Row = AiSuggestion;
}

rows::parameters!(
    AiSuggestionPatch { [dealership_id], [id], [conversation_id], [answers_message_id],
    [agent_run_id], [body], [verdict], [sent_message_id], [decided_by], [decided_at],
    [created_at] }
);

/// A chat window on a site of the dealership.
///
/// A row of the table `public.chat_widgets`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ChatWidget {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: ChatWidgetId,
    /// `text`.
    pub name: String,
    /// Sites that may show it.
    ///
    /// `text[]`.
    pub allowed_origins: Vec<String>,
    /// `widget_position`, `bottom_right` by default.
    pub position: WidgetPosition,
    /// Nothing: the dealership's welcome message.
    ///
    /// `text`.
    pub greeting: Option<String>,
    /// `jsonb`, `{}` by default.
    pub appearance: values::Jsonb,
    /// Who answers in it; nothing: as the dealership does.
    ///
    /// `operation_mode`.
    pub operation_mode: Option<OperationMode>,
    /// `boolean`, `true` by default.
    pub is_active: bool,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl ChatWidget {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `allowed_origins`.
    pub const COLUMN_ALLOWED_ORIGINS: &'static str = "allowed_origins";
    /// Name of the column `position`.
    pub const COLUMN_POSITION: &'static str = "position";
    /// Name of the column `greeting`.
    pub const COLUMN_GREETING: &'static str = "greeting";
    /// Name of the column `appearance`.
    pub const COLUMN_APPEARANCE: &'static str = "appearance";
    /// Name of the column `operation_mode`.
    pub const COLUMN_OPERATION_MODE: &'static str = "operation_mode";
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
            "SELECT dealership_id, id, name, allowed_origins, \"position\", greeting, appearance, \
         operation_mode, is_active, created_at \
         FROM public.chat_widgets \
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
            "SELECT dealership_id, id, name, allowed_origins, \"position\", greeting, appearance, \
         operation_mode, is_active, created_at \
         FROM public.chat_widgets \
         WHERE dealership_id = $1::uuid \
         ORDER BY chat_widgets.dealership_id, chat_widgets.id",
            (dealership_id,),
        )
    }
}

impl relation::Relation for ChatWidget {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "chat_widgets";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "allowed_origins",
        "position",
        "greeting",
        "appearance",
        "operation_mode",
        "is_active",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, allowed_origins, \"position\", greeting, appearance, \
         operation_mode, is_active, created_at \
         FROM public.chat_widgets";
}

impl relation::Table for ChatWidget {
    type New = NewChatWidget;
    type Patch = ChatWidgetPatch;
    const INSERT: &'static str = "INSERT INTO public.chat_widgets \
         (dealership_id, id, name, allowed_origins, \"position\", greeting, appearance, \
         operation_mode, is_active, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, \
         COALESCE($5::public.widget_position, 'bottom_right'::public.widget_position), $6, \
         COALESCE($7::jsonb, '{}'::jsonb), $8, COALESCE($9::boolean, 'true'::boolean), \
         COALESCE($10::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, name, allowed_origins, \"position\", greeting, appearance, \
         operation_mode, is_active, created_at";
}

impl relation::Keyed for ChatWidget {
    type Key = (DealershipId, ChatWidgetId);
    const FIND: &'static str = "SELECT dealership_id, id, name, allowed_origins, \"position\", greeting, appearance, \
         operation_mode, is_active, created_at \
         FROM public.chat_widgets \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, allowed_origins, \"position\", greeting, appearance, \
         operation_mode, is_active, created_at \
         FROM public.chat_widgets \
         ORDER BY chat_widgets.dealership_id, chat_widgets.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, allowed_origins, \"position\", greeting, appearance, \
         operation_mode, is_active, created_at \
         FROM public.chat_widgets \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY chat_widgets.dealership_id, chat_widgets.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.chat_widgets \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         allowed_origins = CASE WHEN $7::boolean THEN $8::text[] ELSE allowed_origins END, \
         \"position\" = CASE WHEN $9::boolean THEN $10::public.widget_position ELSE \"position\" END, \
         greeting = CASE WHEN $11::boolean THEN $12::text ELSE greeting END, \
         appearance = CASE WHEN $13::boolean THEN $14::jsonb ELSE appearance END, \
         operation_mode = CASE WHEN $15::boolean THEN $16::public.operation_mode ELSE operation_mode END, \
         is_active = CASE WHEN $17::boolean THEN $18::boolean ELSE is_active END, \
         created_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE created_at END \
         WHERE dealership_id = $21::uuid AND id = $22::uuid \
         RETURNING dealership_id, id, name, allowed_origins, \"position\", greeting, appearance, \
         operation_mode, is_active, created_at";
    const DELETE: &'static str = "DELETE FROM public.chat_widgets \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    ChatWidget { dealership_id = "dealership_id", id = "id", name = "name",
    allowed_origins = "allowed_origins", position = "position", greeting = "greeting",
    appearance = "appearance", operation_mode = "operation_mode", is_active =
    "is_active", created_at = "created_at" }
);

/// A row to insert into `public.chat_widgets`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewChatWidget {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ChatWidgetId>,
    /// `text`.
    pub name: String,
    /// Sites that may show it.
    ///
    /// `text[]`.
    pub allowed_origins: Vec<String>,
    /// `widget_position`, `bottom_right` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub position: Option<WidgetPosition>,
    /// Nothing: the dealership's welcome message.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub greeting: Option<String>,
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub appearance: Option<values::Jsonb>,
    /// Who answers in it; nothing: as the dealership does.
    ///
    /// `operation_mode`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub operation_mode: Option<OperationMode>,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_active: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewChatWidget {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String, allowed_origins: Vec<String>) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            allowed_origins,
            position: None,
            greeting: None,
            appearance: None,
            operation_mode: None,
            is_active: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewChatWidget {
    type Row = ChatWidget;
}

rows::parameters!(
    NewChatWidget { dealership_id, id, name, allowed_origins, position, greeting,
    appearance, operation_mode, is_active, created_at }
);

/// Changes to a row of `public.chat_widgets`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ChatWidgetPatch {
    /// The new [`dealership_id`](ChatWidget::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](ChatWidget::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ChatWidgetId>,
    /// The new [`name`](ChatWidget::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`allowed_origins`](ChatWidget::allowed_origins).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub allowed_origins: Option<Vec<String>>,
    /// The new [`position`](ChatWidget::position).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub position: Option<WidgetPosition>,
    /// The new [`greeting`](ChatWidget::greeting).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub greeting: Option<Option<String>>,
    /// The new [`appearance`](ChatWidget::appearance).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub appearance: Option<values::Jsonb>,
    /// The new [`operation_mode`](ChatWidget::operation_mode).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub operation_mode: Option<Option<OperationMode>>,
    /// The new [`is_active`](ChatWidget::is_active).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_active: Option<bool>,
    /// The new [`created_at`](ChatWidget::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for ChatWidgetPatch {
    type Row = ChatWidget;
}

rows::parameters!(
    ChatWidgetPatch { [dealership_id], [id], [name], [allowed_origins], [position],
    [greeting], [appearance], [operation_mode], [is_active], [created_at] }
);

/// A visitor's stay in a chat window.
///
/// A row of the table `public.chat_sessions`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ChatSession {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: ChatSessionId,
    /// `uuid`, refers to `dual_mode.chat_widgets`.
    pub widget_id: ChatWidgetId,
    /// Nothing: not known by name yet.
    ///
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: Option<CustomerId>,
    /// Nothing: nothing was written yet.
    ///
    /// `uuid`, refers to `conversations.conversations`.
    pub conversation_id: Option<ConversationId>,
    /// The vehicle on whose page it was opened.
    ///
    /// `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: Option<VehicleId>,
    /// SHA-256 of a token in the visitor's browser, to know them again.
    ///
    /// `bytea`.
    pub visitor_hash: Vec<u8>,
    /// `text`.
    pub page_url: Option<String>,
    /// `timestamptz`, `now()` by default.
    pub started_at: values::TimestampTz,
    /// `timestamptz`, `now()` by default.
    pub last_seen_at: values::TimestampTz,
    /// `timestamptz`.
    pub ended_at: Option<values::TimestampTz>,
}

impl ChatSession {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `widget_id`.
    pub const COLUMN_WIDGET_ID: &'static str = "widget_id";
    /// Name of the column `customer_id`.
    pub const COLUMN_CUSTOMER_ID: &'static str = "customer_id";
    /// Name of the column `conversation_id`.
    pub const COLUMN_CONVERSATION_ID: &'static str = "conversation_id";
    /// Name of the column `vehicle_id`.
    pub const COLUMN_VEHICLE_ID: &'static str = "vehicle_id";
    /// Name of the column `visitor_hash`.
    pub const COLUMN_VISITOR_HASH: &'static str = "visitor_hash";
    /// Name of the column `page_url`.
    pub const COLUMN_PAGE_URL: &'static str = "page_url";
    /// Name of the column `started_at`.
    pub const COLUMN_STARTED_AT: &'static str = "started_at";
    /// Name of the column `last_seen_at`.
    pub const COLUMN_LAST_SEEN_AT: &'static str = "last_seen_at";
    /// Name of the column `ended_at`.
    pub const COLUMN_ENDED_AT: &'static str = "ended_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, widget_id, customer_id, conversation_id, vehicle_id, \
         visitor_hash, page_url, started_at, last_seen_at, ended_at \
         FROM public.chat_sessions \
         WHERE dealership_id = $1::uuid \
         ORDER BY chat_sessions.dealership_id, chat_sessions.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `widget_id`.
    #[must_use]
    pub const fn by_dealership_id_and_widget_id(
        dealership_id: DealershipId,
        widget_id: ChatWidgetId,
    ) -> relation::Query<Self, (DealershipId, ChatWidgetId)> {
        relation::Query::new(
            "SELECT dealership_id, id, widget_id, customer_id, conversation_id, vehicle_id, \
         visitor_hash, page_url, started_at, last_seen_at, ended_at \
         FROM public.chat_sessions \
         WHERE dealership_id = $1::uuid AND widget_id = $2::uuid \
         ORDER BY chat_sessions.dealership_id, chat_sessions.id",
            (dealership_id, widget_id),
        )
    }

    /// All rows with these values of `dealership_id` and `customer_id`.
    #[must_use]
    pub const fn by_dealership_id_and_customer_id(
        dealership_id: DealershipId,
        customer_id: CustomerId,
    ) -> relation::Query<Self, (DealershipId, CustomerId)> {
        relation::Query::new(
            "SELECT dealership_id, id, widget_id, customer_id, conversation_id, vehicle_id, \
         visitor_hash, page_url, started_at, last_seen_at, ended_at \
         FROM public.chat_sessions \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid \
         ORDER BY chat_sessions.dealership_id, chat_sessions.id",
            (dealership_id, customer_id),
        )
    }

    /// All rows with these values of `dealership_id` and `conversation_id`.
    #[must_use]
    pub const fn by_dealership_id_and_conversation_id(
        dealership_id: DealershipId,
        conversation_id: ConversationId,
    ) -> relation::Query<Self, (DealershipId, ConversationId)> {
        relation::Query::new(
            "SELECT dealership_id, id, widget_id, customer_id, conversation_id, vehicle_id, \
         visitor_hash, page_url, started_at, last_seen_at, ended_at \
         FROM public.chat_sessions \
         WHERE dealership_id = $1::uuid AND conversation_id = $2::uuid \
         ORDER BY chat_sessions.dealership_id, chat_sessions.id",
            (dealership_id, conversation_id),
        )
    }

    /// All rows with these values of `dealership_id` and `vehicle_id`.
    #[must_use]
    pub const fn by_dealership_id_and_vehicle_id(
        dealership_id: DealershipId,
        vehicle_id: VehicleId,
    ) -> relation::Query<Self, (DealershipId, VehicleId)> {
        relation::Query::new(
            "SELECT dealership_id, id, widget_id, customer_id, conversation_id, vehicle_id, \
         visitor_hash, page_url, started_at, last_seen_at, ended_at \
         FROM public.chat_sessions \
         WHERE dealership_id = $1::uuid AND vehicle_id = $2::uuid \
         ORDER BY chat_sessions.dealership_id, chat_sessions.id",
            (dealership_id, vehicle_id),
        )
    }
}

impl relation::Relation for ChatSession {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "chat_sessions";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "widget_id",
        "customer_id",
        "conversation_id",
        "vehicle_id",
        "visitor_hash",
        "page_url",
        "started_at",
        "last_seen_at",
        "ended_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, widget_id, customer_id, conversation_id, vehicle_id, \
         visitor_hash, page_url, started_at, last_seen_at, ended_at \
         FROM public.chat_sessions";
}

impl relation::Table for ChatSession {
    type New = NewChatSession;
    type Patch = ChatSessionPatch;
    const INSERT: &'static str = "INSERT INTO public.chat_sessions \
         (dealership_id, id, widget_id, customer_id, conversation_id, vehicle_id, visitor_hash, \
         page_url, started_at, last_seen_at, ended_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, $8, \
         COALESCE($9::timestamptz, (now())::timestamptz), \
         COALESCE($10::timestamptz, (now())::timestamptz), $11) \
         RETURNING dealership_id, id, widget_id, customer_id, conversation_id, vehicle_id, \
         visitor_hash, page_url, started_at, last_seen_at, ended_at";
}

impl relation::Keyed for ChatSession {
    type Key = (DealershipId, ChatSessionId);
    const FIND: &'static str = "SELECT dealership_id, id, widget_id, customer_id, conversation_id, vehicle_id, \
         visitor_hash, page_url, started_at, last_seen_at, ended_at \
         FROM public.chat_sessions \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, widget_id, customer_id, conversation_id, vehicle_id, \
         visitor_hash, page_url, started_at, last_seen_at, ended_at \
         FROM public.chat_sessions \
         ORDER BY chat_sessions.dealership_id, chat_sessions.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, widget_id, customer_id, conversation_id, vehicle_id, \
         visitor_hash, page_url, started_at, last_seen_at, ended_at \
         FROM public.chat_sessions \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY chat_sessions.dealership_id, chat_sessions.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.chat_sessions \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         widget_id = CASE WHEN $5::boolean THEN $6::uuid ELSE widget_id END, \
         customer_id = CASE WHEN $7::boolean THEN $8::uuid ELSE customer_id END, \
         conversation_id = CASE WHEN $9::boolean THEN $10::uuid ELSE conversation_id END, \
         vehicle_id = CASE WHEN $11::boolean THEN $12::uuid ELSE vehicle_id END, \
         visitor_hash = CASE WHEN $13::boolean THEN $14::bytea ELSE visitor_hash END, \
         page_url = CASE WHEN $15::boolean THEN $16::text ELSE page_url END, \
         started_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE started_at END, \
         last_seen_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE last_seen_at END, \
         ended_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE ended_at END \
         WHERE dealership_id = $23::uuid AND id = $24::uuid \
         RETURNING dealership_id, id, widget_id, customer_id, conversation_id, vehicle_id, \
         visitor_hash, page_url, started_at, last_seen_at, ended_at";
    const DELETE: &'static str = "DELETE FROM public.chat_sessions \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    ChatSession { dealership_id = "dealership_id", id = "id", widget_id = "widget_id",
    customer_id = "customer_id", conversation_id = "conversation_id", vehicle_id =
    "vehicle_id", visitor_hash = "visitor_hash", page_url = "page_url", started_at =
    "started_at", last_seen_at = "last_seen_at", ended_at = "ended_at" }
);

/// A row to insert into `public.chat_sessions`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewChatSession {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ChatSessionId>,
    /// `uuid`, refers to `dual_mode.chat_widgets`.
    pub widget_id: ChatWidgetId,
    /// Nothing: not known by name yet.
    ///
    /// `uuid`, refers to `customers.customers`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub customer_id: Option<CustomerId>,
    /// Nothing: nothing was written yet.
    ///
    /// `uuid`, refers to `conversations.conversations`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub conversation_id: Option<ConversationId>,
    /// The vehicle on whose page it was opened.
    ///
    /// `uuid`, refers to `inventory.vehicles`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub vehicle_id: Option<VehicleId>,
    /// SHA-256 of a token in the visitor's browser, to know them again.
    ///
    /// `bytea`.
    pub visitor_hash: Vec<u8>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub page_url: Option<String>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub started_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub last_seen_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub ended_at: Option<values::TimestampTz>,
}

impl NewChatSession {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(widget_id: ChatWidgetId, visitor_hash: Vec<u8>) -> Self {
        Self {
            dealership_id: None,
            id: None,
            widget_id,
            customer_id: None,
            conversation_id: None,
            vehicle_id: None,
            visitor_hash,
            page_url: None,
            started_at: None,
            last_seen_at: None,
            ended_at: None,
        }
    }
}

impl relation::NewRow for NewChatSession {
    type Row = ChatSession;
}

rows::parameters!(
    NewChatSession { dealership_id, id, widget_id, customer_id, conversation_id,
    vehicle_id, visitor_hash, page_url, started_at, last_seen_at, ended_at }
);

/// Changes to a row of `public.chat_sessions`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ChatSessionPatch {
    /// The new [`dealership_id`](ChatSession::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](ChatSession::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ChatSessionId>,
    /// The new [`widget_id`](ChatSession::widget_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub widget_id: Option<ChatWidgetId>,
    /// The new [`customer_id`](ChatSession::customer_id).
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
    /// The new [`conversation_id`](ChatSession::conversation_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub conversation_id: Option<Option<ConversationId>>,
    /// The new [`vehicle_id`](ChatSession::vehicle_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub vehicle_id: Option<Option<VehicleId>>,
    /// The new [`visitor_hash`](ChatSession::visitor_hash).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub visitor_hash: Option<Vec<u8>>,
    /// The new [`page_url`](ChatSession::page_url).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub page_url: Option<Option<String>>,
    /// The new [`started_at`](ChatSession::started_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub started_at: Option<values::TimestampTz>,
    /// The new [`last_seen_at`](ChatSession::last_seen_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub last_seen_at: Option<values::TimestampTz>,
    /// The new [`ended_at`](ChatSession::ended_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub ended_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for ChatSessionPatch {
    type Row = ChatSession;
}

rows::parameters!(
    ChatSessionPatch { [dealership_id], [id], [widget_id], [customer_id],
    [conversation_id], [vehicle_id], [visitor_hash], [page_url], [started_at],
    [last_seen_at], [ended_at] }
);

/// A sentence that agents send with one click.
///
/// A row of the table `public.quick_replies`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct QuickReply {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: QuickReplyId,
    /// What the agent types for it.
    ///
    /// `text`.
    pub shortcut: String,
    /// `text`.
    pub body: String,
    /// Whose it is; nothing: everybody's.
    ///
    /// `uuid`, refers to `core.users`.
    pub owner_id: Option<UserId>,
    /// `integer`, `0` by default.
    pub use_count: i32,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl QuickReply {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `shortcut`.
    pub const COLUMN_SHORTCUT: &'static str = "shortcut";
    /// Name of the column `body`.
    pub const COLUMN_BODY: &'static str = "body";
    /// Name of the column `owner_id`.
    pub const COLUMN_OWNER_ID: &'static str = "owner_id";
    /// Name of the column `use_count`.
    pub const COLUMN_USE_COUNT: &'static str = "use_count";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `dealership_id` and `owner_id` and `shortcut`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_owner_id_and_shortcut(
        dealership_id: DealershipId,
        owner_id: UserId,
        shortcut: &str,
    ) -> relation::Query<Self, (DealershipId, UserId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, shortcut, body, owner_id, use_count, created_at \
         FROM public.quick_replies \
         WHERE dealership_id = $1::uuid AND owner_id = $2::uuid AND shortcut = $3::text",
            (dealership_id, owner_id, shortcut),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, shortcut, body, owner_id, use_count, created_at \
         FROM public.quick_replies \
         WHERE dealership_id = $1::uuid \
         ORDER BY quick_replies.dealership_id, quick_replies.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `owner_id`.
    #[must_use]
    pub const fn by_dealership_id_and_owner_id(
        dealership_id: DealershipId,
        owner_id: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, shortcut, body, owner_id, use_count, created_at \
         FROM public.quick_replies \
         WHERE dealership_id = $1::uuid AND owner_id = $2::uuid \
         ORDER BY quick_replies.dealership_id, quick_replies.id",
            (dealership_id, owner_id),
        )
    }
}

impl relation::Relation for QuickReply {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "quick_replies";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "shortcut",
        "body",
        "owner_id",
        "use_count",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, shortcut, body, owner_id, use_count, created_at \
         FROM public.quick_replies";
}

impl relation::Table for QuickReply {
    type New = NewQuickReply;
    type Patch = QuickReplyPatch;
    const INSERT: &'static str = "INSERT INTO public.quick_replies \
         (dealership_id, id, shortcut, body, owner_id, use_count, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, \
         COALESCE($6::integer, '0'::integer), COALESCE($7::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, shortcut, body, owner_id, use_count, created_at";
}

impl relation::Keyed for QuickReply {
    type Key = (DealershipId, QuickReplyId);
    const FIND: &'static str = "SELECT dealership_id, id, shortcut, body, owner_id, use_count, created_at \
         FROM public.quick_replies \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, shortcut, body, owner_id, use_count, created_at \
         FROM public.quick_replies \
         ORDER BY quick_replies.dealership_id, quick_replies.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, shortcut, body, owner_id, use_count, created_at \
         FROM public.quick_replies \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY quick_replies.dealership_id, quick_replies.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.quick_replies \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         shortcut = CASE WHEN $5::boolean THEN $6::text ELSE shortcut END, \
         body = CASE WHEN $7::boolean THEN $8::text ELSE body END, \
         owner_id = CASE WHEN $9::boolean THEN $10::uuid ELSE owner_id END, \
         use_count = CASE WHEN $11::boolean THEN $12::integer ELSE use_count END, \
         created_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE created_at END \
         WHERE dealership_id = $15::uuid AND id = $16::uuid \
         RETURNING dealership_id, id, shortcut, body, owner_id, use_count, created_at";
    const DELETE: &'static str = "DELETE FROM public.quick_replies \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    QuickReply { dealership_id = "dealership_id", id = "id", shortcut = "shortcut", body
    = "body", owner_id = "owner_id", use_count = "use_count", created_at = "created_at" }
);

/// A row to insert into `public.quick_replies`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewQuickReply {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<QuickReplyId>,
    /// What the agent types for it.
    ///
    /// `text`.
    pub shortcut: String,
    /// `text`.
    pub body: String,
    /// Whose it is; nothing: everybody's.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub owner_id: Option<UserId>,
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub use_count: Option<i32>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewQuickReply {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(shortcut: String, body: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            shortcut,
            body,
            owner_id: None,
            use_count: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewQuickReply {
    type Row = QuickReply;
}

rows::parameters!(
    NewQuickReply { dealership_id, id, shortcut, body, owner_id, use_count, created_at }
);

/// Changes to a row of `public.quick_replies`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct QuickReplyPatch {
    /// The new [`dealership_id`](QuickReply::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](QuickReply::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<QuickReplyId>,
    /// The new [`shortcut`](QuickReply::shortcut).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub shortcut: Option<String>,
    /// The new [`body`](QuickReply::body).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub body: Option<String>,
    /// The new [`owner_id`](QuickReply::owner_id).
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
    /// The new [`use_count`](QuickReply::use_count).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub use_count: Option<i32>,
    /// The new [`created_at`](QuickReply::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for QuickReplyPatch {
    type Row = QuickReply;
}

rows::parameters!(
    QuickReplyPatch { [dealership_id], [id], [shortcut], [body], [owner_id], [use_count],
    [created_at] }
);

/// How a mode did on one day.
///
/// A row of the table `public.mode_metrics`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ModeMetric {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `date`.
    pub day: values::Date,
    /// Identifies the row together with the rest of the key: `operation_mode`.
    pub mode: OperationMode,
    /// `integer`, `0` by default.
    pub conversations: i32,
    /// `interval`.
    pub average_response: Option<values::Interval>,
    /// `integer`, `0` by default.
    pub appointments: i32,
    /// `integer`, `0` by default.
    pub handovers: i32,
    /// From 1 to 5; nothing: nobody rated.
    ///
    /// `numeric(3,2)`.
    pub satisfaction: Option<values::Numeric>,
}

impl ModeMetric {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `day`.
    pub const COLUMN_DAY: &'static str = "day";
    /// Name of the column `mode`.
    pub const COLUMN_MODE: &'static str = "mode";
    /// Name of the column `conversations`.
    pub const COLUMN_CONVERSATIONS: &'static str = "conversations";
    /// Name of the column `average_response`.
    pub const COLUMN_AVERAGE_RESPONSE: &'static str = "average_response";
    /// Name of the column `appointments`.
    pub const COLUMN_APPOINTMENTS: &'static str = "appointments";
    /// Name of the column `handovers`.
    pub const COLUMN_HANDOVERS: &'static str = "handovers";
    /// Name of the column `satisfaction`.
    pub const COLUMN_SATISFACTION: &'static str = "satisfaction";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, day, mode, conversations, average_response, appointments, handovers, \
         satisfaction \
         FROM public.mode_metrics \
         WHERE dealership_id = $1::uuid \
         ORDER BY mode_metrics.dealership_id, mode_metrics.day, mode_metrics.mode",
            (dealership_id,),
        )
    }
}

impl relation::Relation for ModeMetric {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "mode_metrics";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "day",
        "mode",
        "conversations",
        "average_response",
        "appointments",
        "handovers",
        "satisfaction",
    ];
    const SELECT: &'static str = "SELECT dealership_id, day, mode, conversations, average_response, appointments, handovers, \
         satisfaction \
         FROM public.mode_metrics";
}

impl relation::Table for ModeMetric {
    type New = NewModeMetric;
    type Patch = ModeMetricPatch;
    const INSERT: &'static str = "INSERT INTO public.mode_metrics \
         (dealership_id, day, mode, conversations, average_response, appointments, handovers, \
         satisfaction) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, $3, COALESCE($4::integer, '0'::integer), $5, COALESCE($6::integer, '0'::integer), \
         COALESCE($7::integer, '0'::integer), $8) \
         RETURNING dealership_id, day, mode, conversations, average_response, appointments, \
         handovers, satisfaction";
}

impl relation::Keyed for ModeMetric {
    type Key = (DealershipId, values::Date, OperationMode);
    const FIND: &'static str = "SELECT dealership_id, day, mode, conversations, average_response, appointments, handovers, \
         satisfaction \
         FROM public.mode_metrics \
         WHERE dealership_id = $1::uuid AND day = $2::date AND mode = $3::public.operation_mode";
    const LIST: &'static str = "SELECT dealership_id, day, mode, conversations, average_response, appointments, handovers, \
         satisfaction \
         FROM public.mode_metrics \
         ORDER BY mode_metrics.dealership_id, mode_metrics.day, mode_metrics.mode LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, day, mode, conversations, average_response, appointments, handovers, \
         satisfaction \
         FROM public.mode_metrics \
         WHERE (dealership_id, day, mode) > ($1::uuid, $2::date, $3::public.operation_mode) \
         ORDER BY mode_metrics.dealership_id, mode_metrics.day, mode_metrics.mode LIMIT $4::bigint";
    const UPDATE: &'static str = "UPDATE public.mode_metrics \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         day = CASE WHEN $3::boolean THEN $4::date ELSE day END, \
         mode = CASE WHEN $5::boolean THEN $6::public.operation_mode ELSE mode END, \
         conversations = CASE WHEN $7::boolean THEN $8::integer ELSE conversations END, \
         average_response = CASE WHEN $9::boolean THEN $10::interval ELSE average_response END, \
         appointments = CASE WHEN $11::boolean THEN $12::integer ELSE appointments END, \
         handovers = CASE WHEN $13::boolean THEN $14::integer ELSE handovers END, \
         satisfaction = CASE WHEN $15::boolean THEN $16::numeric ELSE satisfaction END \
         WHERE dealership_id = $17::uuid AND day = $18::date AND mode = $19::public.operation_mode \
         RETURNING dealership_id, day, mode, conversations, average_response, appointments, \
         handovers, satisfaction";
    const DELETE: &'static str = "DELETE FROM public.mode_metrics \
         WHERE dealership_id = $1::uuid AND day = $2::date AND mode = $3::public.operation_mode";
}

rows::row!(
    ModeMetric { dealership_id = "dealership_id", day = "day", mode = "mode",
    conversations = "conversations", average_response = "average_response", appointments
    = "appointments", handovers = "handovers", satisfaction = "satisfaction" }
);

/// A row to insert into `public.mode_metrics`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewModeMetric {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `date`.
    pub day: values::Date,
    /// Identifies the row together with the rest of the key: `operation_mode`.
    pub mode: OperationMode,
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub conversations: Option<i32>,
    /// `interval`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub average_response: Option<values::Interval>,
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub appointments: Option<i32>,
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub handovers: Option<i32>,
    /// From 1 to 5; nothing: nobody rated.
    ///
    /// `numeric(3,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub satisfaction: Option<values::Numeric>,
}

impl NewModeMetric {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(day: values::Date, mode: OperationMode) -> Self {
        Self {
            dealership_id: None,
            day,
            mode,
            conversations: None,
            average_response: None,
            appointments: None,
            handovers: None,
            satisfaction: None,
        }
    }
}

impl relation::NewRow for NewModeMetric {
    type Row = ModeMetric;
}

rows::parameters!(
    NewModeMetric { dealership_id, day, mode, conversations, average_response,
    appointments, handovers, satisfaction }
);

/// Changes to a row of `public.mode_metrics`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ModeMetricPatch {
    /// The new [`dealership_id`](ModeMetric::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`day`](ModeMetric::day).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub day: Option<values::Date>,
    /// The new [`mode`](ModeMetric::mode).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub mode: Option<OperationMode>,
    /// The new [`conversations`](ModeMetric::conversations).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub conversations: Option<i32>,
    /// The new [`average_response`](ModeMetric::average_response).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub average_response: Option<Option<values::Interval>>,
    /// The new [`appointments`](ModeMetric::appointments).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub appointments: Option<i32>,
    /// The new [`handovers`](ModeMetric::handovers).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub handovers: Option<i32>,
    /// The new [`satisfaction`](ModeMetric::satisfaction).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub satisfaction: Option<Option<values::Numeric>>,
}

impl relation::Patch for ModeMetricPatch {
    type Row = ModeMetric;
}

rows::parameters!(
    ModeMetricPatch { [dealership_id], [day], [mode], [conversations],
    [average_response], [appointments], [handovers], [satisfaction] }
);
