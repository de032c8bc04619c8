// Made by `cargo xtask gen` from agents.kdl. Edits here are lost: change the spec and generate again.

//! The squad of AI agents of a dealership: their models, tools, personas and prompts, the experiments with them and what they cost.
//!
//! Types that all versions share.

use crate::domain::core::{DealershipId, UserId};
use crate::domain::leads::{LeadId, LeadSourceId};
use crate::{drivers, relation, rows, values};

/// What an agent is good at.
///
/// The type `public.agent_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum AgentKind {
    /// Reads what came in and chooses who answers.
    #[cfg_attr(feature = "serde", serde(rename = "orchestrator"))]
    Orchestrator,
    /// Stored as `sales`.
    #[cfg_attr(feature = "serde", serde(rename = "sales"))]
    Sales,
    /// Knows the stock.
    #[cfg_attr(feature = "serde", serde(rename = "inventory"))]
    Inventory,
    /// Stored as `financing`.
    #[cfg_attr(feature = "serde", serde(rename = "financing"))]
    Financing,
    /// Stored as `trade_in`.
    #[cfg_attr(feature = "serde", serde(rename = "trade_in"))]
    TradeIn,
    /// Stored as `service`.
    #[cfg_attr(feature = "serde", serde(rename = "service"))]
    Service,
    /// Makes appointments.
    #[cfg_attr(feature = "serde", serde(rename = "scheduling"))]
    Scheduling,
    /// Answers where no other is better.
    #[cfg_attr(feature = "serde", serde(rename = "general"))]
    General,
}

impl AgentKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Orchestrator,
        Self::Sales,
        Self::Inventory,
        Self::Financing,
        Self::TradeIn,
        Self::Service,
        Self::Scheduling,
        Self::General,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Orchestrator => "orchestrator",
            Self::Sales => "sales",
            Self::Inventory => "inventory",
            Self::Financing => "financing",
            Self::TradeIn => "trade_in",
            Self::Service => "service",
            Self::Scheduling => "scheduling",
            Self::General => "general",
        }
    }
}

impl std::fmt::Display for AgentKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for AgentKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "orchestrator" => Ok(Self::Orchestrator),
            "sales" => Ok(Self::Sales),
            "inventory" => Ok(Self::Inventory),
            "financing" => Ok(Self::Financing),
            "trade_in" => Ok(Self::TradeIn),
            "service" => Ok(Self::Service),
            "scheduling" => Ok(Self::Scheduling),
            "general" => Ok(Self::General),
            _ => Err(relation::UnknownLabel::new("agent_kind", label)),
        }
    }
}

drivers::wire_label!(AgentKind, "public", "agent_kind");

/// Who runs a language model.
///
/// The type `public.model_provider` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ModelProvider {
    /// Stored as `openai`.
    #[cfg_attr(feature = "serde", serde(rename = "openai"))]
    Openai,
    /// Stored as `anthropic`.
    #[cfg_attr(feature = "serde", serde(rename = "anthropic"))]
    Anthropic,
    /// Stored as `google`.
    #[cfg_attr(feature = "serde", serde(rename = "google"))]
    Google,
    /// Stored as `self_hosted`.
    #[cfg_attr(feature = "serde", serde(rename = "self_hosted"))]
    SelfHosted,
}

impl ModelProvider {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Openai,
        Self::Anthropic,
        Self::Google,
        Self::SelfHosted,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Openai => "openai",
            Self::Anthropic => "anthropic",
            Self::Google => "google",
            Self::SelfHosted => "self_hosted",
        }
    }
}

impl std::fmt::Display for ModelProvider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ModelProvider {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "openai" => Ok(Self::Openai),
            "anthropic" => Ok(Self::Anthropic),
            "google" => Ok(Self::Google),
            "self_hosted" => Ok(Self::SelfHosted),
            _ => Err(relation::UnknownLabel::new("model_provider", label)),
        }
    }
}

drivers::wire_label!(ModelProvider, "public", "model_provider");

/// One of the labels of `run_status`.
///
/// The type `public.run_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum RunStatus {
    /// Stored as `running`.
    #[cfg_attr(feature = "serde", serde(rename = "running"))]
    Running,
    /// Stored as `succeeded`.
    #[cfg_attr(feature = "serde", serde(rename = "succeeded"))]
    Succeeded,
    /// Stored as `failed`.
    #[cfg_attr(feature = "serde", serde(rename = "failed"))]
    Failed,
    /// The agent gave up and called a person.
    #[cfg_attr(feature = "serde", serde(rename = "handed_over"))]
    HandedOver,
}

impl RunStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Running,
        Self::Succeeded,
        Self::Failed,
        Self::HandedOver,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::HandedOver => "handed_over",
        }
    }
}

impl std::fmt::Display for RunStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for RunStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "running" => Ok(Self::Running),
            "succeeded" => Ok(Self::Succeeded),
            "failed" => Ok(Self::Failed),
            "handed_over" => Ok(Self::HandedOver),
            _ => Err(relation::UnknownLabel::new("run_status", label)),
        }
    }
}

drivers::wire_label!(RunStatus, "public", "run_status");

/// One of the labels of `tool_call_status`.
///
/// The type `public.tool_call_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ToolCallStatus {
    /// Stored as `succeeded`.
    #[cfg_attr(feature = "serde", serde(rename = "succeeded"))]
    Succeeded,
    /// Stored as `failed`.
    #[cfg_attr(feature = "serde", serde(rename = "failed"))]
    Failed,
    /// The agent may not use the tool for this.
    #[cfg_attr(feature = "serde", serde(rename = "refused"))]
    Refused,
}

impl ToolCallStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Succeeded, Self::Failed, Self::Refused];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Refused => "refused",
        }
    }
}

impl std::fmt::Display for ToolCallStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ToolCallStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "succeeded" => Ok(Self::Succeeded),
            "failed" => Ok(Self::Failed),
            "refused" => Ok(Self::Refused),
            _ => Err(relation::UnknownLabel::new("tool_call_status", label)),
        }
    }
}

drivers::wire_label!(ToolCallStatus, "public", "tool_call_status");

/// One of the labels of `experiment_status`.
///
/// The type `public.experiment_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ExperimentStatus {
    /// Stored as `draft`.
    #[cfg_attr(feature = "serde", serde(rename = "draft"))]
    Draft,
    /// Stored as `running`.
    #[cfg_attr(feature = "serde", serde(rename = "running"))]
    Running,
    /// Stored as `paused`.
    #[cfg_attr(feature = "serde", serde(rename = "paused"))]
    Paused,
    /// Stored as `finished`.
    #[cfg_attr(feature = "serde", serde(rename = "finished"))]
    Finished,
}

impl ExperimentStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Draft,
        Self::Running,
        Self::Paused,
        Self::Finished,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Finished => "finished",
        }
    }
}

impl std::fmt::Display for ExperimentStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ExperimentStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "draft" => Ok(Self::Draft),
            "running" => Ok(Self::Running),
            "paused" => Ok(Self::Paused),
            "finished" => Ok(Self::Finished),
            _ => Err(relation::UnknownLabel::new("experiment_status", label)),
        }
    }
}

drivers::wire_label!(ExperimentStatus, "public", "experiment_status");

/// What a prompt makes an agent write.
///
/// The type `public.prompt_purpose` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PromptPurpose {
    /// The first answer to a lead.
    #[cfg_attr(feature = "serde", serde(rename = "first_response"))]
    FirstResponse,
    /// Stored as `follow_up`.
    #[cfg_attr(feature = "serde", serde(rename = "follow_up"))]
    FollowUp,
    /// Stored as `conversation`.
    #[cfg_attr(feature = "serde", serde(rename = "conversation"))]
    Conversation,
    /// Stored as `summary`.
    #[cfg_attr(feature = "serde", serde(rename = "summary"))]
    Summary,
    /// What the person who takes over must know.
    #[cfg_attr(feature = "serde", serde(rename = "handover"))]
    Handover,
    /// Stored as `scoring`.
    #[cfg_attr(feature = "serde", serde(rename = "scoring"))]
    Scoring,
}

impl PromptPurpose {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::FirstResponse,
        Self::FollowUp,
        Self::Conversation,
        Self::Summary,
        Self::Handover,
        Self::Scoring,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FirstResponse => "first_response",
            Self::FollowUp => "follow_up",
            Self::Conversation => "conversation",
            Self::Summary => "summary",
            Self::Handover => "handover",
            Self::Scoring => "scoring",
        }
    }
}

impl std::fmt::Display for PromptPurpose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for PromptPurpose {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "first_response" => Ok(Self::FirstResponse),
            "follow_up" => Ok(Self::FollowUp),
            "conversation" => Ok(Self::Conversation),
            "summary" => Ok(Self::Summary),
            "handover" => Ok(Self::Handover),
            "scoring" => Ok(Self::Scoring),
            _ => Err(relation::UnknownLabel::new("prompt_purpose", label)),
        }
    }
}

drivers::wire_label!(PromptPurpose, "public", "prompt_purpose");

/// Identifies a row of `public.language_models`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct LanguageModelId(
    /// The value as PostgreSQL stores it.
    pub String,
);

impl std::fmt::Display for LanguageModelId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<String> for LanguageModelId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for LanguageModelId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

drivers::wire_as!(LanguageModelId, String);

/// Identifies a row of `public.tool_catalogue`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct CatalogueToolId(
    /// The value as PostgreSQL stores it.
    pub String,
);

impl std::fmt::Display for CatalogueToolId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<String> for CatalogueToolId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for CatalogueToolId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

drivers::wire_as!(CatalogueToolId, String);

/// Identifies a row of `public.personas`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct PersonaId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for PersonaId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for PersonaId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(PersonaId, uuid::Uuid);

/// Identifies a row of `public.agents`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct AgentId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for AgentId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for AgentId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(AgentId, uuid::Uuid);

/// Identifies a row of `public.tools`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ToolId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ToolId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ToolId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ToolId, uuid::Uuid);

/// Identifies a row of `public.agent_runs`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct AgentRunId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for AgentRunId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for AgentRunId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(AgentRunId, uuid::Uuid);

/// Identifies a row of `public.tool_calls`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ToolCallId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ToolCallId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ToolCallId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ToolCallId, uuid::Uuid);

/// Identifies a row of `public.token_usage_logs`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct TokenUsageLogId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for TokenUsageLogId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for TokenUsageLogId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(TokenUsageLogId, uuid::Uuid);

/// Identifies a row of `public.prompt_templates`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct PromptTemplateId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for PromptTemplateId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for PromptTemplateId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(PromptTemplateId, uuid::Uuid);

/// Identifies a row of `public.prompt_experiments`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct PromptExperimentId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for PromptExperimentId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for PromptExperimentId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(PromptExperimentId, uuid::Uuid);

/// Identifies a row of `public.experiment_variants`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct ExperimentVariantId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for ExperimentVariantId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for ExperimentVariantId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(ExperimentVariantId, uuid::Uuid);

/// Identifies a row of `public.sandboxes`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct SandboxId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for SandboxId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for SandboxId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(SandboxId, uuid::Uuid);

/// A language model that agents can run on.
///
/// A row of the table `public.language_models`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LanguageModel {
    /// As the provider's interface names it.
    ///
    /// `text`.
    pub code: LanguageModelId,
    /// `model_provider`.
    pub provider: ModelProvider,
    /// `text`.
    pub label: String,
    /// How much it can read at once.
    ///
    /// `integer`.
    pub context_tokens: i32,
    /// Of a million tokens read, in dollars.
    ///
    /// `numeric(10,4)`.
    pub price_per_million_in: values::Numeric,
    /// Of a million tokens written, in dollars.
    ///
    /// `numeric(10,4)`.
    pub price_per_million_out: values::Numeric,
    /// `boolean`, `true` by default.
    pub is_available: bool,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl LanguageModel {
    /// Name of the column `code`.
    pub const COLUMN_CODE: &'static str = "code";
    /// Name of the column `provider`.
    pub const COLUMN_PROVIDER: &'static str = "provider";
    /// Name of the column `label`.
    pub const COLUMN_LABEL: &'static str = "label";
    /// Name of the column `context_tokens`.
    pub const COLUMN_CONTEXT_TOKENS: &'static str = "context_tokens";
    /// Name of the column `price_per_million_in`.
    pub const COLUMN_PRICE_PER_MILLION_IN: &'static str = "price_per_million_in";
    /// Name of the column `price_per_million_out`.
    pub const COLUMN_PRICE_PER_MILLION_OUT: &'static str = "price_per_million_out";
    /// Name of the column `is_available`.
    pub const COLUMN_IS_AVAILABLE: &'static str = "is_available";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
}

impl relation::Relation for LanguageModel {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "language_models";
    const COLUMNS: &'static [&'static str] = &[
        "code",
        "provider",
        "label",
        "context_tokens",
        "price_per_million_in",
        "price_per_million_out",
        "is_available",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT code, provider, label, context_tokens, price_per_million_in, price_per_million_out, \
         is_available, created_at \
         FROM public.language_models";
}

impl relation::Table for LanguageModel {
    type New = NewLanguageModel;
    type Patch = LanguageModelPatch;
    const INSERT: &'static str = "INSERT INTO public.language_models \
         (code, provider, label, context_tokens, price_per_million_in, price_per_million_out, \
         is_available, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, COALESCE($7::boolean, 'true'::boolean), \
         COALESCE($8::timestamptz, (now())::timestamptz)) \
         RETURNING code, provider, label, context_tokens, price_per_million_in, \
         price_per_million_out, is_available, created_at";
}

impl relation::Keyed for LanguageModel {
    type Key = LanguageModelId;
    const FIND: &'static str = "SELECT code, provider, label, context_tokens, price_per_million_in, price_per_million_out, \
         is_available, created_at \
         FROM public.language_models \
         WHERE code = $1::text";
    const LIST: &'static str = "SELECT code, provider, label, context_tokens, price_per_million_in, price_per_million_out, \
         is_available, created_at \
         FROM public.language_models \
         ORDER BY language_models.code LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT code, provider, label, context_tokens, price_per_million_in, price_per_million_out, \
         is_available, created_at \
         FROM public.language_models \
         WHERE code > $1::text \
         ORDER BY language_models.code LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.language_models \
         SET code = CASE WHEN $1::boolean THEN $2::text ELSE code END, \
         provider = CASE WHEN $3::boolean THEN $4::public.model_provider ELSE provider END, \
         label = CASE WHEN $5::boolean THEN $6::text ELSE label END, \
         context_tokens = CASE WHEN $7::boolean THEN $8::integer ELSE context_tokens END, \
         price_per_million_in = CASE WHEN $9::boolean THEN $10::numeric ELSE price_per_million_in END, \
         price_per_million_out = CASE WHEN $11::boolean THEN $12::numeric ELSE price_per_million_out END, \
         is_available = CASE WHEN $13::boolean THEN $14::boolean ELSE is_available END, \
         created_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE created_at END \
         WHERE code = $17::text \
         RETURNING code, provider, label, context_tokens, price_per_million_in, \
         price_per_million_out, is_available, created_at";
    const DELETE: &'static str = "DELETE FROM public.language_models \
         WHERE code = $1::text";
}

rows::row!(
    LanguageModel { code = "code", provider = "provider", label = "label", context_tokens
    = "context_tokens", price_per_million_in = "price_per_million_in",
    price_per_million_out = "price_per_million_out", is_available = "is_available",
    created_at = "created_at" }
);

/// A row to insert into `public.language_models`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewLanguageModel {
    /// As the provider's interface names it.
    ///
    /// `text`.
    pub code: LanguageModelId,
    /// `model_provider`.
    pub provider: ModelProvider,
    /// `text`.
    pub label: String,
    /// How much it can read at once.
    ///
    /// `integer`.
    pub context_tokens: i32,
    /// Of a million tokens read, in dollars.
    ///
    /// `numeric(10,4)`.
    pub price_per_million_in: values::Numeric,
    /// Of a million tokens written, in dollars.
    ///
    /// `numeric(10,4)`.
    pub price_per_million_out: values::Numeric,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_available: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewLanguageModel {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        code: LanguageModelId,
        provider: ModelProvider,
        label: String,
        context_tokens: i32,
        price_per_million_in: values::Numeric,
        price_per_million_out: values::Numeric,
    ) -> Self {
        Self {
            code,
            provider,
            label,
            context_tokens,
            price_per_million_in,
            price_per_million_out,
            is_available: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewLanguageModel {
    type Row = LanguageModel;
}

rows::parameters!(
    NewLanguageModel { code, provider, label, context_tokens, price_per_million_in,
    price_per_million_out, is_available, created_at }
);

/// Changes to a row of `public.language_models`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LanguageModelPatch {
    /// The new [`code`](LanguageModel::code).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub code: Option<LanguageModelId>,
    /// The new [`provider`](LanguageModel::provider).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub provider: Option<ModelProvider>,
    /// The new [`label`](LanguageModel::label).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub label: Option<String>,
    /// The new [`context_tokens`](LanguageModel::context_tokens).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub context_tokens: Option<i32>,
    /// The new [`price_per_million_in`](LanguageModel::price_per_million_in).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub price_per_million_in: Option<values::Numeric>,
    /// The new [`price_per_million_out`](LanguageModel::price_per_million_out).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub price_per_million_out: Option<values::Numeric>,
    /// The new [`is_available`](LanguageModel::is_available).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_available: Option<bool>,
    /// The new [`created_at`](LanguageModel::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for LanguageModelPatch {
    type Row = LanguageModel;
}

rows::parameters!(
    LanguageModelPatch { [code], [provider], [label], [context_tokens],
    [price_per_million_in], [price_per_million_out], [is_available], [created_at] }
);

/// A tool that the platform can lend to agents.
///
/// A row of the table `public.tool_catalogue`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CatalogueTool {
    /// For example `search_inventory`.
    ///
    /// `text`.
    pub code: CatalogueToolId,
    /// `text`.
    pub label: String,
    /// What the model is told about it.
    ///
    /// `text`.
    pub description: String,
    /// JSON Schema of its arguments.
    ///
    /// `jsonb`.
    pub input_schema: values::Jsonb,
    /// Works only with a credential of the dealership.
    ///
    /// `boolean`, `false` by default.
    pub needs_credential: bool,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl CatalogueTool {
    /// Name of the column `code`.
    pub const COLUMN_CODE: &'static str = "code";
    /// Name of the column `label`.
    pub const COLUMN_LABEL: &'static str = "label";
    /// Name of the column `description`.
    pub const COLUMN_DESCRIPTION: &'static str = "description";
    /// Name of the column `input_schema`.
    pub const COLUMN_INPUT_SCHEMA: &'static str = "input_schema";
    /// Name of the column `needs_credential`.
    pub const COLUMN_NEEDS_CREDENTIAL: &'static str = "needs_credential";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
}

impl relation::Relation for CatalogueTool {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "tool_catalogue";
    const COLUMNS: &'static [&'static str] = &[
        "code",
        "label",
        "description",
        "input_schema",
        "needs_credential",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT code, label, description, input_schema, needs_credential, created_at \
         FROM public.tool_catalogue";
}

impl relation::Table for CatalogueTool {
    type New = NewCatalogueTool;
    type Patch = CatalogueToolPatch;
    const INSERT: &'static str = "INSERT INTO public.tool_catalogue \
         (code, label, description, input_schema, needs_credential, created_at) \
         VALUES ($1, $2, $3, $4, COALESCE($5::boolean, 'false'::boolean), \
         COALESCE($6::timestamptz, (now())::timestamptz)) \
         RETURNING code, label, description, input_schema, needs_credential, created_at";
}

impl relation::Keyed for CatalogueTool {
    type Key = CatalogueToolId;
    const FIND: &'static str = "SELECT code, label, description, input_schema, needs_credential, created_at \
         FROM public.tool_catalogue \
         WHERE code = $1::text";
    const LIST: &'static str = "SELECT code, label, description, input_schema, needs_credential, created_at \
         FROM public.tool_catalogue \
         ORDER BY tool_catalogue.code LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT code, label, description, input_schema, needs_credential, created_at \
         FROM public.tool_catalogue \
         WHERE code > $1::text \
         ORDER BY tool_catalogue.code LIMIT $2::bigint";
    const UPDATE: &'static str = "UPDATE public.tool_catalogue \
         SET code = CASE WHEN $1::boolean THEN $2::text ELSE code END, \
         label = CASE WHEN $3::boolean THEN $4::text ELSE label END, \
         description = CASE WHEN $5::boolean THEN $6::text ELSE description END, \
         input_schema = CASE WHEN $7::boolean THEN $8::jsonb ELSE input_schema END, \
         needs_credential = CASE WHEN $9::boolean THEN $10::boolean ELSE needs_credential END, \
         created_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE created_at END \
         WHERE code = $13::text \
         RETURNING code, label, description, input_schema, needs_credential, created_at";
    const DELETE: &'static str = "DELETE FROM public.tool_catalogue \
         WHERE code = $1::text";
}

rows::row!(
    CatalogueTool { code = "code", label = "label", description = "description",
    input_schema = "input_schema", needs_credential = "needs_credential", created_at =
    "created_at" }
);

/// A row to insert into `public.tool_catalogue`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewCatalogueTool {
    /// For example `search_inventory`.
    ///
    /// `text`.
    pub code: CatalogueToolId,
    /// `text`.
    pub label: String,
    /// What the model is told about it.
    ///
    /// `text`.
    pub description: String,
    /// JSON Schema of its arguments.
    ///
    /// `jsonb`.
    pub input_schema: values::Jsonb,
    /// Works only with a credential of the dealership.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub needs_credential: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewCatalogueTool {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        code: CatalogueToolId,
        label: String,
        description: String,
        input_schema: values::Jsonb,
    ) -> Self {
        Self {
            code,
            label,
            description,
            input_schema,
            needs_credential: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewCatalogueTool {
    type Row = CatalogueTool;
}

rows::parameters!(
    NewCatalogueTool { code, label, description, input_schema, needs_credential,
    created_at }
);

/// Changes to a row of `public.tool_catalogue`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CatalogueToolPatch {
    /// The new [`code`](CatalogueTool::code).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub code: Option<CatalogueToolId>,
    /// The new [`label`](CatalogueTool::label).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub label: Option<String>,
    /// The new [`description`](CatalogueTool::description).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub description: Option<String>,
    /// The new [`input_schema`](CatalogueTool::input_schema).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub input_schema: Option<values::Jsonb>,
    /// The new [`needs_credential`](CatalogueTool::needs_credential).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub needs_credential: Option<bool>,
    /// The new [`created_at`](CatalogueTool::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for CatalogueToolPatch {
    type Row = CatalogueTool;
}

rows::parameters!(
    CatalogueToolPatch { [code], [label], [description], [input_schema],
    [needs_credential], [created_at] }
);

/// How the AI speaks for a dealership.
///
/// A row of the table `public.personas`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Persona {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: PersonaId,
    /// The name that it gives itself.
    ///
    /// `text`.
    pub name: String,
    /// `text`, `friendly` by default.
    pub tone: String,
    /// What it keeps to, whatever the prompt.
    ///
    /// `text`, empty by default.
    pub instructions: String,
    /// Values that its prompts name.
    ///
    /// `jsonb`, `{}` by default.
    pub arguments: values::Jsonb,
    /// `boolean`, `false` by default.
    pub is_default: bool,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// `timestamptz`, `now()` by default.
    pub updated_at: values::TimestampTz,
}

impl Persona {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `tone`.
    pub const COLUMN_TONE: &'static str = "tone";
    /// Name of the column `instructions`.
    pub const COLUMN_INSTRUCTIONS: &'static str = "instructions";
    /// Name of the column `arguments`.
    pub const COLUMN_ARGUMENTS: &'static str = "arguments";
    /// Name of the column `is_default`.
    pub const COLUMN_IS_DEFAULT: &'static str = "is_default";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
    /// The row with these values of `dealership_id` and `name`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_name(
        dealership_id: DealershipId,
        name: &str,
    ) -> relation::Query<Self, (DealershipId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, tone, instructions, arguments, is_default, created_at, \
         updated_at \
         FROM public.personas \
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
            "SELECT dealership_id, id, name, tone, instructions, arguments, is_default, created_at, \
         updated_at \
         FROM public.personas \
         WHERE dealership_id = $1::uuid \
         ORDER BY personas.dealership_id, personas.id",
            (dealership_id,),
        )
    }
}

impl relation::Relation for Persona {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "personas";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "tone",
        "instructions",
        "arguments",
        "is_default",
        "created_at",
        "updated_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, tone, instructions, arguments, is_default, created_at, \
         updated_at \
         FROM public.personas";
}

impl relation::Table for Persona {
    type New = NewPersona;
    type Patch = PersonaPatch;
    const INSERT: &'static str = "INSERT INTO public.personas \
         (dealership_id, id, name, tone, instructions, arguments, is_default, created_at, \
         updated_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, COALESCE($4::text, 'friendly'::text), \
         COALESCE($5::text, ''::text), COALESCE($6::jsonb, '{}'::jsonb), \
         COALESCE($7::boolean, 'false'::boolean), COALESCE($8::timestamptz, (now())::timestamptz), \
         COALESCE($9::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, name, tone, instructions, arguments, is_default, created_at, \
         updated_at";
}

impl relation::Keyed for Persona {
    type Key = (DealershipId, PersonaId);
    const FIND: &'static str = "SELECT dealership_id, id, name, tone, instructions, arguments, is_default, created_at, \
         updated_at \
         FROM public.personas \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, tone, instructions, arguments, is_default, created_at, \
         updated_at \
         FROM public.personas \
         ORDER BY personas.dealership_id, personas.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, tone, instructions, arguments, is_default, created_at, \
         updated_at \
         FROM public.personas \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY personas.dealership_id, personas.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.personas \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         tone = CASE WHEN $7::boolean THEN $8::text ELSE tone END, \
         instructions = CASE WHEN $9::boolean THEN $10::text ELSE instructions END, \
         arguments = CASE WHEN $11::boolean THEN $12::jsonb ELSE arguments END, \
         is_default = CASE WHEN $13::boolean THEN $14::boolean ELSE is_default END, \
         created_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE created_at END, \
         updated_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE updated_at END \
         WHERE dealership_id = $19::uuid AND id = $20::uuid \
         RETURNING dealership_id, id, name, tone, instructions, arguments, is_default, created_at, \
         updated_at";
    const DELETE: &'static str = "DELETE FROM public.personas \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    Persona { dealership_id = "dealership_id", id = "id", name = "name", tone = "tone",
    instructions = "instructions", arguments = "arguments", is_default = "is_default",
    created_at = "created_at", updated_at = "updated_at" }
);

/// A row to insert into `public.personas`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewPersona {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<PersonaId>,
    /// The name that it gives itself.
    ///
    /// `text`.
    pub name: String,
    /// `text`, `friendly` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tone: Option<String>,
    /// What it keeps to, whatever the prompt.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub instructions: Option<String>,
    /// Values that its prompts name.
    ///
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub arguments: Option<values::Jsonb>,
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_default: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
}

impl NewPersona {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            tone: None,
            instructions: None,
            arguments: None,
            is_default: None,
            created_at: None,
            updated_at: None,
        }
    }
}

impl relation::NewRow for NewPersona {
    type Row = Persona;
}

rows::parameters!(
    NewPersona { dealership_id, id, name, tone, instructions, arguments, is_default,
    created_at, updated_at }
);

/// Changes to a row of `public.personas`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PersonaPatch {
    /// The new [`dealership_id`](Persona::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](Persona::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<PersonaId>,
    /// The new [`name`](Persona::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`tone`](Persona::tone).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub tone: Option<String>,
    /// The new [`instructions`](Persona::instructions).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub instructions: Option<String>,
    /// The new [`arguments`](Persona::arguments).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub arguments: Option<values::Jsonb>,
    /// The new [`is_default`](Persona::is_default).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_default: Option<bool>,
    /// The new [`created_at`](Persona::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`updated_at`](Persona::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
}

impl relation::Patch for PersonaPatch {
    type Row = Persona;
}

rows::parameters!(
    PersonaPatch { [dealership_id], [id], [name], [tone], [instructions], [arguments],
    [is_default], [created_at], [updated_at] }
);

/// An AI agent of a dealership.
///
/// A row of the table `public.agents`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Agent {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: AgentId,
    /// `text`.
    pub name: String,
    /// `agent_kind`.
    pub kind: AgentKind,
    /// `text`, refers to `agents.language_models`.
    pub model: LanguageModelId,
    /// Nothing: the default persona.
    ///
    /// `uuid`, refers to `agents.personas`.
    pub persona_id: Option<PersonaId>,
    /// `text`, empty by default.
    pub instructions: String,
    /// How freely it words its answers, from 0 to 2.
    ///
    /// `numeric(3,2)`, `0.30` by default.
    pub temperature: values::Numeric,
    /// Longest answer.
    ///
    /// `integer`, `1024` by default.
    pub max_tokens: i32,
    /// Below it, a person is called.
    ///
    /// `numeric(3,2)`, `0.60` by default.
    pub confidence_floor: values::Numeric,
    /// `boolean`, `true` by default.
    pub is_active: bool,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// `timestamptz`, `now()` by default.
    pub updated_at: values::TimestampTz,
}

impl Agent {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `model`.
    pub const COLUMN_MODEL: &'static str = "model";
    /// Name of the column `persona_id`.
    pub const COLUMN_PERSONA_ID: &'static str = "persona_id";
    /// Name of the column `instructions`.
    pub const COLUMN_INSTRUCTIONS: &'static str = "instructions";
    /// Name of the column `temperature`.
    pub const COLUMN_TEMPERATURE: &'static str = "temperature";
    /// Name of the column `max_tokens`.
    pub const COLUMN_MAX_TOKENS: &'static str = "max_tokens";
    /// Name of the column `confidence_floor`.
    pub const COLUMN_CONFIDENCE_FLOOR: &'static str = "confidence_floor";
    /// Name of the column `is_active`.
    pub const COLUMN_IS_ACTIVE: &'static str = "is_active";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
    /// The row with these values of `dealership_id` and `name`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_name(
        dealership_id: DealershipId,
        name: &str,
    ) -> relation::Query<Self, (DealershipId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, kind, model, persona_id, instructions, temperature, \
         max_tokens, confidence_floor, is_active, created_at, updated_at \
         FROM public.agents \
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
            "SELECT dealership_id, id, name, kind, model, persona_id, instructions, temperature, \
         max_tokens, confidence_floor, is_active, created_at, updated_at \
         FROM public.agents \
         WHERE dealership_id = $1::uuid \
         ORDER BY agents.dealership_id, agents.id",
            (dealership_id,),
        )
    }

    /// All rows with this value of `model`.
    #[must_use]
    pub const fn by_model(
        model: &LanguageModelId,
    ) -> relation::Query<Self, (&LanguageModelId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, kind, model, persona_id, instructions, temperature, \
         max_tokens, confidence_floor, is_active, created_at, updated_at \
         FROM public.agents \
         WHERE model = $1::text \
         ORDER BY agents.dealership_id, agents.id",
            (model,),
        )
    }

    /// All rows with these values of `dealership_id` and `persona_id`.
    #[must_use]
    pub const fn by_dealership_id_and_persona_id(
        dealership_id: DealershipId,
        persona_id: PersonaId,
    ) -> relation::Query<Self, (DealershipId, PersonaId)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, kind, model, persona_id, instructions, temperature, \
         max_tokens, confidence_floor, is_active, created_at, updated_at \
         FROM public.agents \
         WHERE dealership_id = $1::uuid AND persona_id = $2::uuid \
         ORDER BY agents.dealership_id, agents.id",
            (dealership_id, persona_id),
        )
    }
}

impl relation::Relation for Agent {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "agents";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "kind",
        "model",
        "persona_id",
        "instructions",
        "temperature",
        "max_tokens",
        "confidence_floor",
        "is_active",
        "created_at",
        "updated_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, kind, model, persona_id, instructions, temperature, \
         max_tokens, confidence_floor, is_active, created_at, updated_at \
         FROM public.agents";
}

impl relation::Table for Agent {
    type New = NewAgent;
    type Patch = AgentPatch;
    const INSERT: &'static str = "INSERT INTO public.agents \
         (dealership_id, id, name, kind, model, persona_id, instructions, temperature, max_tokens, \
         confidence_floor, is_active, created_at, updated_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, \
         COALESCE($7::text, ''::text), COALESCE($8::numeric, '0.30'::numeric), \
         COALESCE($9::integer, '1024'::integer), COALESCE($10::numeric, '0.60'::numeric), \
         COALESCE($11::boolean, 'true'::boolean), COALESCE($12::timestamptz, (now())::timestamptz), \
         COALESCE($13::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, name, kind, model, persona_id, instructions, temperature, \
         max_tokens, confidence_floor, is_active, created_at, updated_at";
}

impl relation::Keyed for Agent {
    type Key = (DealershipId, AgentId);
    const FIND: &'static str = "SELECT dealership_id, id, name, kind, model, persona_id, instructions, temperature, \
         max_tokens, confidence_floor, is_active, created_at, updated_at \
         FROM public.agents \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, kind, model, persona_id, instructions, temperature, \
         max_tokens, confidence_floor, is_active, created_at, updated_at \
         FROM public.agents \
         ORDER BY agents.dealership_id, agents.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, kind, model, persona_id, instructions, temperature, \
         max_tokens, confidence_floor, is_active, created_at, updated_at \
         FROM public.agents \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY agents.dealership_id, agents.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.agents \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         kind = CASE WHEN $7::boolean THEN $8::public.agent_kind ELSE kind END, \
         model = CASE WHEN $9::boolean THEN $10::text ELSE model END, \
         persona_id = CASE WHEN $11::boolean THEN $12::uuid ELSE persona_id END, \
         instructions = CASE WHEN $13::boolean THEN $14::text ELSE instructions END, \
         temperature = CASE WHEN $15::boolean THEN $16::numeric ELSE temperature END, \
         max_tokens = CASE WHEN $17::boolean THEN $18::integer ELSE max_tokens END, \
         confidence_floor = CASE WHEN $19::boolean THEN $20::numeric ELSE confidence_floor END, \
         is_active = CASE WHEN $21::boolean THEN $22::boolean ELSE is_active END, \
         created_at = CASE WHEN $23::boolean THEN $24::timestamptz ELSE created_at END, \
         updated_at = CASE WHEN $25::boolean THEN $26::timestamptz ELSE updated_at END \
         WHERE dealership_id = $27::uuid AND id = $28::uuid \
         RETURNING dealership_id, id, name, kind, model, persona_id, instructions, temperature, \
         max_tokens, confidence_floor, is_active, created_at, updated_at";
    const DELETE: &'static str = "DELETE FROM public.agents \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    Agent { dealership_id = "dealership_id", id = "id", name = "name", kind = "kind",
    model = "model", persona_id = "persona_id", instructions = "instructions",
    temperature = "temperature", max_tokens = "max_tokens", confidence_floor =
    "confidence_floor", is_active = "is_active", created_at = "created_at", updated_at =
    "updated_at" }
);

/// A row to insert into `public.agents`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAgent {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<AgentId>,
    /// `text`.
    pub name: String,
    /// `agent_kind`.
    pub kind: AgentKind,
    /// `text`, refers to `agents.language_models`.
    pub model: LanguageModelId,
    /// Nothing: the default persona.
    ///
    /// `uuid`, refers to `agents.personas`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub persona_id: Option<PersonaId>,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub instructions: Option<String>,
    /// How freely it words its answers, from 0 to 2.
    ///
    /// `numeric(3,2)`, `0.30` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub temperature: Option<values::Numeric>,
    /// Longest answer.
    ///
    /// `integer`, `1024` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub max_tokens: Option<i32>,
    /// Below it, a person is called.
    ///
    /// `numeric(3,2)`, `0.60` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub confidence_floor: Option<values::Numeric>,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_active: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
}

impl NewAgent {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String, kind: AgentKind, model: LanguageModelId) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            kind,
            model,
            persona_id: None,
            instructions: None,
            temperature: None,
            max_tokens: None,
            confidence_floor: None,
            is_active: None,
            created_at: None,
            updated_at: None,
        }
    }
}

impl relation::NewRow for NewAgent {
    type Row = Agent;
}

rows::parameters!(
    NewAgent { dealership_id, id, name, kind, model, persona_id, instructions,
    temperature, max_tokens, confidence_floor, is_active, created_at, updated_at }
);

/// Changes to a row of `public.agents`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AgentPatch {
    /// The new [`dealership_id`](Agent::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](Agent::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<AgentId>,
    /// The new [`name`](Agent::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`kind`](Agent::kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kind: Option<AgentKind>,
    /// The new [`model`](Agent::model).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub model: Option<LanguageModelId>,
    /// The new [`persona_id`](Agent::persona_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub persona_id: Option<Option<PersonaId>>,
    /// The new [`instructions`](Agent::instructions).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub instructions: Option<String>,
    /// The new [`temperature`](Agent::temperature).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub temperature: Option<values::Numeric>,
    /// The new [`max_tokens`](Agent::max_tokens).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub max_tokens: Option<i32>,
    /// The new [`confidence_floor`](Agent::confidence_floor).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub confidence_floor: Option<values::Numeric>,
    /// The new [`is_active`](Agent::is_active).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_active: Option<bool>,
    /// The new [`created_at`](Agent::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`updated_at`](Agent::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
}

impl relation::Patch for AgentPatch {
    type Row = Agent;
}

rows::parameters!(
    AgentPatch { [dealership_id], [id], [name], [kind], [model], [persona_id],
    [instructions], [temperature], [max_tokens], [confidence_floor], [is_active],
    [created_at], [updated_at] }
);

/// A tool that a dealership has, from the catalogue or its own.
///
/// A row of the table `public.tools`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Tool {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: ToolId,
    /// As agents call it.
    ///
    /// `text`.
    pub name: String,
    /// Nothing: the dealership's own, behind an address.
    ///
    /// `text`, refers to `agents.tool_catalogue`.
    pub catalogue_code: Option<CatalogueToolId>,
    /// Where the dealership's own tool is called.
    ///
    /// `text`.
    pub endpoint_url: Option<String>,
    /// `text`, empty by default.
    pub description: String,
    /// JSON Schema of its arguments; nothing: the catalogue's.
    ///
    /// `jsonb`.
    pub input_schema: Option<values::Jsonb>,
    /// `jsonb`, `{}` by default.
    pub configuration: values::Jsonb,
    /// `interval`, `10 seconds` by default.
    pub timeout: values::Interval,
    /// `boolean`, `true` by default.
    pub is_enabled: bool,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl Tool {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `catalogue_code`.
    pub const COLUMN_CATALOGUE_CODE: &'static str = "catalogue_code";
    /// Name of the column `endpoint_url`.
    pub const COLUMN_ENDPOINT_URL: &'static str = "endpoint_url";
    /// Name of the column `description`.
    pub const COLUMN_DESCRIPTION: &'static str = "description";
    /// Name of the column `input_schema`.
    pub const COLUMN_INPUT_SCHEMA: &'static str = "input_schema";
    /// Name of the column `configuration`.
    pub const COLUMN_CONFIGURATION: &'static str = "configuration";
    /// Name of the column `timeout`.
    pub const COLUMN_TIMEOUT: &'static str = "timeout";
    /// Name of the column `is_enabled`.
    pub const COLUMN_IS_ENABLED: &'static str = "is_enabled";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `dealership_id` and `name`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_name(
        dealership_id: DealershipId,
        name: &str,
    ) -> relation::Query<Self, (DealershipId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, catalogue_code, endpoint_url, description, input_schema, \
         configuration, timeout, is_enabled, created_at \
         FROM public.tools \
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
            "SELECT dealership_id, id, name, catalogue_code, endpoint_url, description, input_schema, \
         configuration, timeout, is_enabled, created_at \
         FROM public.tools \
         WHERE dealership_id = $1::uuid \
         ORDER BY tools.dealership_id, tools.id",
            (dealership_id,),
        )
    }

    /// All rows with this value of `catalogue_code`.
    #[must_use]
    pub const fn by_catalogue_code(
        catalogue_code: &CatalogueToolId,
    ) -> relation::Query<Self, (&CatalogueToolId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, catalogue_code, endpoint_url, description, input_schema, \
         configuration, timeout, is_enabled, created_at \
         FROM public.tools \
         WHERE catalogue_code = $1::text \
         ORDER BY tools.dealership_id, tools.id",
            (catalogue_code,),
        )
    }
}

impl relation::Relation for Tool {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "tools";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "catalogue_code",
        "endpoint_url",
        "description",
        "input_schema",
        "configuration",
        "timeout",
        "is_enabled",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, catalogue_code, endpoint_url, description, input_schema, \
         configuration, timeout, is_enabled, created_at \
         FROM public.tools";
}

impl relation::Table for Tool {
    type New = NewTool;
    type Patch = ToolPatch;
    const INSERT: &'static str = "INSERT INTO public.tools \
         (dealership_id, id, name, catalogue_code, endpoint_url, description, input_schema, \
         configuration, timeout, is_enabled, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, COALESCE($6::text, ''::text), \
         $7, COALESCE($8::jsonb, '{}'::jsonb), COALESCE($9::interval, '10 seconds'::interval), \
         COALESCE($10::boolean, 'true'::boolean), COALESCE($11::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, name, catalogue_code, endpoint_url, description, \
         input_schema, configuration, timeout, is_enabled, created_at";
}

impl relation::Keyed for Tool {
    type Key = (DealershipId, ToolId);
    const FIND: &'static str = "SELECT dealership_id, id, name, catalogue_code, endpoint_url, description, input_schema, \
         configuration, timeout, is_enabled, created_at \
         FROM public.tools \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, catalogue_code, endpoint_url, description, input_schema, \
         configuration, timeout, is_enabled, created_at \
         FROM public.tools \
         ORDER BY tools.dealership_id, tools.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, catalogue_code, endpoint_url, description, input_schema, \
         configuration, timeout, is_enabled, created_at \
         FROM public.tools \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY tools.dealership_id, tools.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.tools \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         catalogue_code = CASE WHEN $7::boolean THEN $8::text ELSE catalogue_code END, \
         endpoint_url = CASE WHEN $9::boolean THEN $10::text ELSE endpoint_url END, \
         description = CASE WHEN $11::boolean THEN $12::text ELSE description END, \
         input_schema = CASE WHEN $13::boolean THEN $14::jsonb ELSE input_schema END, \
         configuration = CASE WHEN $15::boolean THEN $16::jsonb ELSE configuration END, \
         timeout = CASE WHEN $17::boolean THEN $18::interval ELSE timeout END, \
         is_enabled = CASE WHEN $19::boolean THEN $20::boolean ELSE is_enabled END, \
         created_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE created_at END \
         WHERE dealership_id = $23::uuid AND id = $24::uuid \
         RETURNING dealership_id, id, name, catalogue_code, endpoint_url, description, \
         input_schema, configuration, timeout, is_enabled, created_at";
    const DELETE: &'static str = "DELETE FROM public.tools \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    Tool { dealership_id = "dealership_id", id = "id", name = "name", catalogue_code =
    "catalogue_code", endpoint_url = "endpoint_url", description = "description",
    input_schema = "input_schema", configuration = "configuration", timeout = "timeout",
    is_enabled = "is_enabled", created_at = "created_at" }
);

/// A row to insert into `public.tools`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewTool {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ToolId>,
    /// As agents call it.
    ///
    /// `text`.
    pub name: String,
    /// Nothing: the dealership's own, behind an address.
    ///
    /// `text`, refers to `agents.tool_catalogue`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub catalogue_code: Option<CatalogueToolId>,
    /// Where the dealership's own tool is called.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub endpoint_url: Option<String>,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub description: Option<String>,
    /// JSON Schema of its arguments; nothing: the catalogue's.
    ///
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub input_schema: Option<values::Jsonb>,
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub configuration: Option<values::Jsonb>,
    /// `interval`, `10 seconds` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub timeout: Option<values::Interval>,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_enabled: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewTool {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            catalogue_code: None,
            endpoint_url: None,
            description: None,
            input_schema: None,
            configuration: None,
            timeout: None,
            is_enabled: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewTool {
    type Row = Tool;
}

rows::parameters!(
    NewTool { dealership_id, id, name, catalogue_code, endpoint_url, description,
    input_schema, configuration, timeout, is_enabled, created_at }
);

/// Changes to a row of `public.tools`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ToolPatch {
    /// The new [`dealership_id`](Tool::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](Tool::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ToolId>,
    /// The new [`name`](Tool::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`catalogue_code`](Tool::catalogue_code).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub catalogue_code: Option<Option<CatalogueToolId>>,
    /// The new [`endpoint_url`](Tool::endpoint_url).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub endpoint_url: Option<Option<String>>,
    /// The new [`description`](Tool::description).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub description: Option<String>,
    /// The new [`input_schema`](Tool::input_schema).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub input_schema: Option<Option<values::Jsonb>>,
    /// The new [`configuration`](Tool::configuration).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub configuration: Option<values::Jsonb>,
    /// The new [`timeout`](Tool::timeout).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub timeout: Option<values::Interval>,
    /// The new [`is_enabled`](Tool::is_enabled).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_enabled: Option<bool>,
    /// The new [`created_at`](Tool::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for ToolPatch {
    type Row = Tool;
}

rows::parameters!(
    ToolPatch { [dealership_id], [id], [name], [catalogue_code], [endpoint_url],
    [description], [input_schema], [configuration], [timeout], [is_enabled], [created_at]
    }
);

/// That an agent may use a tool.
///
/// A row of the table `public.agent_tools`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AgentTool {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `agents.agents`.
    pub agent_id: AgentId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `agents.tools`.
    pub tool_id: ToolId,
    /// A person must allow each call.
    ///
    /// `boolean`, `false` by default.
    pub needs_approval: bool,
    /// `timestamptz`, `now()` by default.
    pub granted_at: values::TimestampTz,
}

impl AgentTool {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `agent_id`.
    pub const COLUMN_AGENT_ID: &'static str = "agent_id";
    /// Name of the column `tool_id`.
    pub const COLUMN_TOOL_ID: &'static str = "tool_id";
    /// Name of the column `needs_approval`.
    pub const COLUMN_NEEDS_APPROVAL: &'static str = "needs_approval";
    /// Name of the column `granted_at`.
    pub const COLUMN_GRANTED_AT: &'static str = "granted_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, agent_id, tool_id, needs_approval, granted_at \
         FROM public.agent_tools \
         WHERE dealership_id = $1::uuid \
         ORDER BY agent_tools.dealership_id, agent_tools.agent_id, agent_tools.tool_id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `agent_id`.
    #[must_use]
    pub const fn by_dealership_id_and_agent_id(
        dealership_id: DealershipId,
        agent_id: AgentId,
    ) -> relation::Query<Self, (DealershipId, AgentId)> {
        relation::Query::new(
            "SELECT dealership_id, agent_id, tool_id, needs_approval, granted_at \
         FROM public.agent_tools \
         WHERE dealership_id = $1::uuid AND agent_id = $2::uuid \
         ORDER BY agent_tools.dealership_id, agent_tools.agent_id, agent_tools.tool_id",
            (dealership_id, agent_id),
        )
    }

    /// All rows with these values of `dealership_id` and `tool_id`.
    #[must_use]
    pub const fn by_dealership_id_and_tool_id(
        dealership_id: DealershipId,
        tool_id: ToolId,
    ) -> relation::Query<Self, (DealershipId, ToolId)> {
        relation::Query::new(
            "SELECT dealership_id, agent_id, tool_id, needs_approval, granted_at \
         FROM public.agent_tools \
         WHERE dealership_id = $1::uuid AND tool_id = $2::uuid \
         ORDER BY agent_tools.dealership_id, agent_tools.agent_id, agent_tools.tool_id",
            (dealership_id, tool_id),
        )
    }
}

impl relation::Relation for AgentTool {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "agent_tools";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "agent_id",
        "tool_id",
        "needs_approval",
        "granted_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, agent_id, tool_id, needs_approval, granted_at \
         FROM public.agent_tools";
}

impl relation::Table for AgentTool {
    type New = NewAgentTool;
    type Patch = AgentToolPatch;
    const INSERT: &'static str = "INSERT INTO public.agent_tools \
         (dealership_id, agent_id, tool_id, needs_approval, granted_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, $3, COALESCE($4::boolean, 'false'::boolean), \
         COALESCE($5::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, agent_id, tool_id, needs_approval, granted_at";
}

impl relation::Keyed for AgentTool {
    type Key = (DealershipId, AgentId, ToolId);
    const FIND: &'static str = "SELECT dealership_id, agent_id, tool_id, needs_approval, granted_at \
         FROM public.agent_tools \
         WHERE dealership_id = $1::uuid AND agent_id = $2::uuid AND tool_id = $3::uuid";
    const LIST: &'static str = "SELECT dealership_id, agent_id, tool_id, needs_approval, granted_at \
         FROM public.agent_tools \
         ORDER BY agent_tools.dealership_id, agent_tools.agent_id, agent_tools.tool_id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, agent_id, tool_id, needs_approval, granted_at \
         FROM public.agent_tools \
         WHERE (dealership_id, agent_id, tool_id) > ($1::uuid, $2::uuid, $3::uuid) \
         ORDER BY agent_tools.dealership_id, agent_tools.agent_id, agent_tools.tool_id LIMIT $4::bigint";
    const UPDATE: &'static str = "UPDATE public.agent_tools \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         agent_id = CASE WHEN $3::boolean THEN $4::uuid ELSE agent_id END, \
         tool_id = CASE WHEN $5::boolean THEN $6::uuid ELSE tool_id END, \
         needs_approval = CASE WHEN $7::boolean THEN $8::boolean ELSE needs_approval END, \
         granted_at = CASE WHEN $9::boolean THEN $10::timestamptz ELSE granted_at END \
         WHERE dealership_id = $11::uuid AND agent_id = $12::uuid AND tool_id = $13::uuid \
         RETURNING dealership_id, agent_id, tool_id, needs_approval, granted_at";
    const DELETE: &'static str = "DELETE FROM public.agent_tools \
         WHERE dealership_id = $1::uuid AND agent_id = $2::uuid AND tool_id = $3::uuid";
}

rows::row!(
    AgentTool { dealership_id = "dealership_id", agent_id = "agent_id", tool_id =
    "tool_id", needs_approval = "needs_approval", granted_at = "granted_at" }
);

/// A row to insert into `public.agent_tools`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAgentTool {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `agents.agents`.
    pub agent_id: AgentId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `agents.tools`.
    pub tool_id: ToolId,
    /// A person must allow each call.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub needs_approval: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub granted_at: Option<values::TimestampTz>,
}

impl NewAgentTool {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(agent_id: AgentId, tool_id: ToolId) -> Self {
        Self {
            dealership_id: None,
            agent_id,
            tool_id,
            needs_approval: None,
            granted_at: None,
        }
    }
}

impl relation::NewRow for NewAgentTool {
    type Row = AgentTool;
}

rows::parameters!(
    NewAgentTool { dealership_id, agent_id, tool_id, needs_approval, granted_at }
);

/// Changes to a row of `public.agent_tools`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AgentToolPatch {
    /// The new [`dealership_id`](AgentTool::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`agent_id`](AgentTool::agent_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub agent_id: Option<AgentId>,
    /// The new [`tool_id`](AgentTool::tool_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub tool_id: Option<ToolId>,
    /// The new [`needs_approval`](AgentTool::needs_approval).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub needs_approval: Option<bool>,
    /// The new [`granted_at`](AgentTool::granted_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub granted_at: Option<values::TimestampTz>,
}

impl relation::Patch for AgentToolPatch {
    type Row = AgentTool;
}

rows::parameters!(
    AgentToolPatch { [dealership_id], [agent_id], [tool_id], [needs_approval],
    [granted_at] }
);

/// One time that an agent was set to work.
///
/// A row of the table `public.agent_runs`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AgentRun {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: AgentRunId,
    /// `uuid`, refers to `agents.agents`.
    pub agent_id: AgentId,
    /// The run of the orchestrator that chose the agent.
    ///
    /// `uuid`, refers to `agents.agent_runs`.
    pub parent_run_id: Option<AgentRunId>,
    /// Nothing: it was not about a lead.
    ///
    /// `uuid`, refers to `leads.leads`.
    pub lead_id: Option<LeadId>,
    /// `run_status`, `running` by default.
    pub status: RunStatus,
    /// Why this agent was chosen.
    ///
    /// `text`.
    pub routing_reason: Option<String>,
    /// How sure the agent was of its answer, from 0 to 1.
    ///
    /// `numeric(3,2)`.
    pub confidence: Option<values::Numeric>,
    /// `text`.
    pub error: Option<String>,
    /// `timestamptz`, `now()` by default.
    pub started_at: values::TimestampTz,
    /// `timestamptz`.
    pub finished_at: Option<values::TimestampTz>,
}

impl AgentRun {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `agent_id`.
    pub const COLUMN_AGENT_ID: &'static str = "agent_id";
    /// Name of the column `parent_run_id`.
    pub const COLUMN_PARENT_RUN_ID: &'static str = "parent_run_id";
    /// Name of the column `lead_id`.
    pub const COLUMN_LEAD_ID: &'static str = "lead_id";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `routing_reason`.
    pub const COLUMN_ROUTING_REASON: &'static str = "routing_reason";
    /// Name of the column `confidence`.
    pub const COLUMN_CONFIDENCE: &'static str = "confidence";
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
            "SELECT dealership_id, id, agent_id, parent_run_id, lead_id, status, routing_reason, \
         confidence, error, started_at, finished_at \
         FROM public.agent_runs \
         WHERE dealership_id = $1::uuid \
         ORDER BY agent_runs.dealership_id, agent_runs.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `agent_id`.
    #[must_use]
    pub const fn by_dealership_id_and_agent_id(
        dealership_id: DealershipId,
        agent_id: AgentId,
    ) -> relation::Query<Self, (DealershipId, AgentId)> {
        relation::Query::new(
            "SELECT dealership_id, id, agent_id, parent_run_id, lead_id, status, routing_reason, \
         confidence, error, started_at, finished_at \
         FROM public.agent_runs \
         WHERE dealership_id = $1::uuid AND agent_id = $2::uuid \
         ORDER BY agent_runs.dealership_id, agent_runs.id",
            (dealership_id, agent_id),
        )
    }

    /// All rows with these values of `dealership_id` and `parent_run_id`.
    #[must_use]
    pub const fn by_dealership_id_and_parent_run_id(
        dealership_id: DealershipId,
        parent_run_id: AgentRunId,
    ) -> relation::Query<Self, (DealershipId, AgentRunId)> {
        relation::Query::new(
            "SELECT dealership_id, id, agent_id, parent_run_id, lead_id, status, routing_reason, \
         confidence, error, started_at, finished_at \
         FROM public.agent_runs \
         WHERE dealership_id = $1::uuid AND parent_run_id = $2::uuid \
         ORDER BY agent_runs.dealership_id, agent_runs.id",
            (dealership_id, parent_run_id),
        )
    }

    /// All rows with these values of `dealership_id` and `lead_id`.
    #[must_use]
    pub const fn by_dealership_id_and_lead_id(
        dealership_id: DealershipId,
        lead_id: LeadId,
    ) -> relation::Query<Self, (DealershipId, LeadId)> {
        relation::Query::new(
            "SELECT dealership_id, id, agent_id, parent_run_id, lead_id, status, routing_reason, \
         confidence, error, started_at, finished_at \
         FROM public.agent_runs \
         WHERE dealership_id = $1::uuid AND lead_id = $2::uuid \
         ORDER BY agent_runs.dealership_id, agent_runs.id",
            (dealership_id, lead_id),
        )
    }
}

impl relation::Relation for AgentRun {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "agent_runs";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "agent_id",
        "parent_run_id",
        "lead_id",
        "status",
        "routing_reason",
        "confidence",
        "error",
        "started_at",
        "finished_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, agent_id, parent_run_id, lead_id, status, routing_reason, \
         confidence, error, started_at, finished_at \
         FROM public.agent_runs";
}

impl relation::Table for AgentRun {
    type New = NewAgentRun;
    type Patch = AgentRunPatch;
    const INSERT: &'static str = "INSERT INTO public.agent_runs \
         (dealership_id, id, agent_id, parent_run_id, lead_id, status, routing_reason, confidence, \
         error, started_at, finished_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, \
         COALESCE($6::public.run_status, 'running'::public.run_status), $7, $8, $9, \
         COALESCE($10::timestamptz, (now())::timestamptz), $11) \
         RETURNING dealership_id, id, agent_id, parent_run_id, lead_id, status, routing_reason, \
         confidence, error, started_at, finished_at";
}

impl relation::Keyed for AgentRun {
    type Key = (DealershipId, AgentRunId);
    const FIND: &'static str = "SELECT dealership_id, id, agent_id, parent_run_id, lead_id, status, routing_reason, \
         confidence, error, started_at, finished_at \
         FROM public.agent_runs \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, agent_id, parent_run_id, lead_id, status, routing_reason, \
         confidence, error, started_at, finished_at \
         FROM public.agent_runs \
         ORDER BY agent_runs.dealership_id, agent_runs.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, agent_id, parent_run_id, lead_id, status, routing_reason, \
         confidence, error, started_at, finished_at \
         FROM public.agent_runs \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY agent_runs.dealership_id, agent_runs.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.agent_runs \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         agent_id = CASE WHEN $5::boolean THEN $6::uuid ELSE agent_id END, \
         parent_run_id = CASE WHEN $7::boolean THEN $8::uuid ELSE parent_run_id END, \
         lead_id = CASE WHEN $9::boolean THEN $10::uuid ELSE lead_id END, \
         status = CASE WHEN $11::boolean THEN $12::public.run_status ELSE status END, \
         routing_reason = CASE WHEN $13::boolean THEN $14::text ELSE routing_reason END, \
         confidence = CASE WHEN $15::boolean THEN $16::numeric ELSE confidence END, \
         error = CASE WHEN $17::boolean THEN $18::text ELSE error END, \
         started_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE started_at END, \
         finished_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE finished_at END \
         WHERE dealership_id = $23::uuid AND id = $24::uuid \
         RETURNING dealership_id, id, agent_id, parent_run_id, lead_id, status, routing_reason, \
         confidence, error, started_at, finished_at";
    const DELETE: &'static str = "DELETE FROM public.agent_runs \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    AgentRun { dealership_id = "dealership_id", id = "id", agent_id = "agent_id",
    parent_run_id = "parent_run_id", lead_id = "lead_id", status = "status",
    routing_reason = "routing_reason", confidence = "confidence", error = "error",
    started_at = "started_at", finished_at = "finished_at" }
);

/// A row to insert into `public.agent_runs`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewAgentRun {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<AgentRunId>,
    /// `uuid`, refers to `agents.agents`.
    pub agent_id: AgentId,
    /// The run of the orchestrator that chose the agent.
    ///
    /// `uuid`, refers to `agents.agent_runs`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub parent_run_id: Option<AgentRunId>,
    /// Nothing: it was not about a lead.
    ///
    /// `uuid`, refers to `leads.leads`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub lead_id: Option<LeadId>,
    /// `run_status`, `running` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<RunStatus>,
    /// Why this agent was chosen.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub routing_reason: Option<String>,
    /// How sure the agent was of its answer, from 0 to 1.
    ///
    /// `numeric(3,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub confidence: Option<values::Numeric>,
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

impl NewAgentRun {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(agent_id: AgentId) -> Self {
        Self {
            dealership_id: None,
            id: None,
            agent_id,
            parent_run_id: None,
            lead_id: None,
            status: None,
            routing_reason: None,
            confidence: None,
            error: None,
            started_at: None,
            finished_at: None,
        }
    }
}

impl relation::NewRow for NewAgentRun {
    type Row = AgentRun;
}

rows::parameters!(
    NewAgentRun { dealership_id, id, agent_id, parent_run_id, lead_id, status,
    routing_reason, confidence, error, started_at, finished_at }
);

/// Changes to a row of `public.agent_runs`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AgentRunPatch {
    /// The new [`dealership_id`](AgentRun::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](AgentRun::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<AgentRunId>,
    /// The new [`agent_id`](AgentRun::agent_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub agent_id: Option<AgentId>,
    /// The new [`parent_run_id`](AgentRun::parent_run_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub parent_run_id: Option<Option<AgentRunId>>,
    /// The new [`lead_id`](AgentRun::lead_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub lead_id: Option<Option<LeadId>>,
    /// The new [`status`](AgentRun::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<RunStatus>,
    /// The new [`routing_reason`](AgentRun::routing_reason).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub routing_reason: Option<Option<String>>,
    /// The new [`confidence`](AgentRun::confidence).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub confidence: Option<Option<values::Numeric>>,
    /// The new [`error`](AgentRun::error).
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
    /// The new [`started_at`](AgentRun::started_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub started_at: Option<values::TimestampTz>,
    /// The new [`finished_at`](AgentRun::finished_at).
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

impl relation::Patch for AgentRunPatch {
    type Row = AgentRun;
}

rows::parameters!(
    AgentRunPatch { [dealership_id], [id], [agent_id], [parent_run_id], [lead_id],
    [status], [routing_reason], [confidence], [error], [started_at], [finished_at] }
);

/// One use of a tool by an agent.
///
/// A row of the table `public.tool_calls`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ToolCall {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: ToolCallId,
    /// `uuid`, refers to `agents.agent_runs`.
    pub run_id: AgentRunId,
    /// Nothing: the tool is gone.
    ///
    /// `uuid`, refers to `agents.tools`.
    pub tool_id: Option<ToolId>,
    /// `tool_call_status`.
    pub status: ToolCallStatus,
    /// `jsonb`.
    pub arguments: values::Jsonb,
    /// `jsonb`.
    pub result: Option<values::Jsonb>,
    /// `uuid`, refers to `core.users`.
    pub approved_by: Option<UserId>,
    /// `interval`.
    pub duration: values::Interval,
    /// `timestamptz`, `now()` by default.
    pub called_at: values::TimestampTz,
}

impl ToolCall {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `run_id`.
    pub const COLUMN_RUN_ID: &'static str = "run_id";
    /// Name of the column `tool_id`.
    pub const COLUMN_TOOL_ID: &'static str = "tool_id";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `arguments`.
    pub const COLUMN_ARGUMENTS: &'static str = "arguments";
    /// Name of the column `result`.
    pub const COLUMN_RESULT: &'static str = "result";
    /// Name of the column `approved_by`.
    pub const COLUMN_APPROVED_BY: &'static str = "approved_by";
    /// Name of the column `duration`.
    pub const COLUMN_DURATION: &'static str = "duration";
    /// Name of the column `called_at`.
    pub const COLUMN_CALLED_AT: &'static str = "called_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, run_id, tool_id, status, arguments, result, approved_by, \
         duration, called_at \
         FROM public.tool_calls \
         WHERE dealership_id = $1::uuid \
         ORDER BY tool_calls.dealership_id, tool_calls.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `run_id`.
    #[must_use]
    pub const fn by_dealership_id_and_run_id(
        dealership_id: DealershipId,
        run_id: AgentRunId,
    ) -> relation::Query<Self, (DealershipId, AgentRunId)> {
        relation::Query::new(
            "SELECT dealership_id, id, run_id, tool_id, status, arguments, result, approved_by, \
         duration, called_at \
         FROM public.tool_calls \
         WHERE dealership_id = $1::uuid AND run_id = $2::uuid \
         ORDER BY tool_calls.dealership_id, tool_calls.id",
            (dealership_id, run_id),
        )
    }

    /// All rows with these values of `dealership_id` and `tool_id`.
    #[must_use]
    pub const fn by_dealership_id_and_tool_id(
        dealership_id: DealershipId,
        tool_id: ToolId,
    ) -> relation::Query<Self, (DealershipId, ToolId)> {
        relation::Query::new(
            "SELECT dealership_id, id, run_id, tool_id, status, arguments, result, approved_by, \
         duration, called_at \
         FROM public.tool_calls \
         WHERE dealership_id = $1::uuid AND tool_id = $2::uuid \
         ORDER BY tool_calls.dealership_id, tool_calls.id",
            (dealership_id, tool_id),
        )
    }

    /// All rows with these values of `dealership_id` and `approved_by`.
    #[must_use]
    pub const fn by_dealership_id_and_approved_by(
        dealership_id: DealershipId,
        approved_by: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, run_id, tool_id, status, arguments, result, approved_by, \
         duration, called_at \
         FROM public.tool_calls \
         WHERE dealership_id = $1::uuid AND approved_by = $2::uuid \
         ORDER BY tool_calls.dealership_id, tool_calls.id",
            (dealership_id, approved_by),
        )
    }
}

impl relation::Relation for ToolCall {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "tool_calls";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "run_id",
        "tool_id",
        "status",
        "arguments",
        "result",
        "approved_by",
        "duration",
        "called_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, run_id, tool_id, status, arguments, result, approved_by, \
         duration, called_at \
         FROM public.tool_calls";
}

impl relation::Table for ToolCall {
    type New = NewToolCall;
    type Patch = ToolCallPatch;
    const INSERT: &'static str = "INSERT INTO public.tool_calls \
         (dealership_id, id, run_id, tool_id, status, arguments, result, approved_by, duration, \
         called_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, $8, $9, \
         COALESCE($10::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, run_id, tool_id, status, arguments, result, approved_by, \
         duration, called_at";
}

impl relation::Keyed for ToolCall {
    type Key = (DealershipId, ToolCallId);
    const FIND: &'static str = "SELECT dealership_id, id, run_id, tool_id, status, arguments, result, approved_by, \
         duration, called_at \
         FROM public.tool_calls \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, run_id, tool_id, status, arguments, result, approved_by, \
         duration, called_at \
         FROM public.tool_calls \
         ORDER BY tool_calls.dealership_id, tool_calls.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, run_id, tool_id, status, arguments, result, approved_by, \
         duration, called_at \
         FROM public.tool_calls \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY tool_calls.dealership_id, tool_calls.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.tool_calls \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         run_id = CASE WHEN $5::boolean THEN $6::uuid ELSE run_id END, \
         tool_id = CASE WHEN $7::boolean THEN $8::uuid ELSE tool_id END, \
         status = CASE WHEN $9::boolean THEN $10::public.tool_call_status ELSE status END, \
         arguments = CASE WHEN $11::boolean THEN $12::jsonb ELSE arguments END, \
         result = CASE WHEN $13::boolean THEN $14::jsonb ELSE result END, \
         approved_by = CASE WHEN $15::boolean THEN $16::uuid ELSE approved_by END, \
         duration = CASE WHEN $17::boolean THEN $18::interval ELSE duration END, \
         called_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE called_at END \
         WHERE dealership_id = $21::uuid AND id = $22::uuid \
         RETURNING dealership_id, id, run_id, tool_id, status, arguments, result, approved_by, \
         duration, called_at";
    const DELETE: &'static str = "DELETE FROM public.tool_calls \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    ToolCall { dealership_id = "dealership_id", id = "id", run_id = "run_id", tool_id =
    "tool_id", status = "status", arguments = "arguments", result = "result", approved_by
    = "approved_by", duration = "duration", called_at = "called_at" }
);

/// A row to insert into `public.tool_calls`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewToolCall {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ToolCallId>,
    /// `uuid`, refers to `agents.agent_runs`.
    pub run_id: AgentRunId,
    /// Nothing: the tool is gone.
    ///
    /// `uuid`, refers to `agents.tools`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tool_id: Option<ToolId>,
    /// `tool_call_status`.
    pub status: ToolCallStatus,
    /// `jsonb`.
    pub arguments: values::Jsonb,
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub result: Option<values::Jsonb>,
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub approved_by: Option<UserId>,
    /// `interval`.
    pub duration: values::Interval,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub called_at: Option<values::TimestampTz>,
}

impl NewToolCall {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        run_id: AgentRunId,
        status: ToolCallStatus,
        arguments: values::Jsonb,
        duration: values::Interval,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            run_id,
            tool_id: None,
            status,
            arguments,
            result: None,
            approved_by: None,
            duration,
            called_at: None,
        }
    }
}

impl relation::NewRow for NewToolCall {
    type Row = ToolCall;
}

rows::parameters!(
    NewToolCall { dealership_id, id, run_id, tool_id, status, arguments, result,
    approved_by, duration, called_at }
);

/// Changes to a row of `public.tool_calls`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ToolCallPatch {
    /// The new [`dealership_id`](ToolCall::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](ToolCall::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ToolCallId>,
    /// The new [`run_id`](ToolCall::run_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub run_id: Option<AgentRunId>,
    /// The new [`tool_id`](ToolCall::tool_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub tool_id: Option<Option<ToolId>>,
    /// The new [`status`](ToolCall::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<ToolCallStatus>,
    /// The new [`arguments`](ToolCall::arguments).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub arguments: Option<values::Jsonb>,
    /// The new [`result`](ToolCall::result).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub result: Option<Option<values::Jsonb>>,
    /// The new [`approved_by`](ToolCall::approved_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub approved_by: Option<Option<UserId>>,
    /// The new [`duration`](ToolCall::duration).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub duration: Option<values::Interval>,
    /// The new [`called_at`](ToolCall::called_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub called_at: Option<values::TimestampTz>,
}

impl relation::Patch for ToolCallPatch {
    type Row = ToolCall;
}

rows::parameters!(
    ToolCallPatch { [dealership_id], [id], [run_id], [tool_id], [status], [arguments],
    [result], [approved_by], [duration], [called_at] }
);

/// Tokens that a run read and wrote, and what they cost.
///
/// A row of the table `public.token_usage_logs`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TokenUsageLog {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: TokenUsageLogId,
    /// Nothing: the run is gone, and the bill remains.
    ///
    /// `uuid`, refers to `agents.agent_runs`.
    pub run_id: Option<AgentRunId>,
    /// `text`, refers to `agents.language_models`.
    pub model: LanguageModelId,
    /// `integer`.
    pub tokens_in: i32,
    /// `integer`.
    pub tokens_out: i32,
    /// In dollars, at the prices of that day.
    ///
    /// `numeric(12,6)`.
    pub cost: values::Numeric,
    /// `timestamptz`, `now()` by default.
    pub used_at: values::TimestampTz,
}

impl TokenUsageLog {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `run_id`.
    pub const COLUMN_RUN_ID: &'static str = "run_id";
    /// Name of the column `model`.
    pub const COLUMN_MODEL: &'static str = "model";
    /// Name of the column `tokens_in`.
    pub const COLUMN_TOKENS_IN: &'static str = "tokens_in";
    /// Name of the column `tokens_out`.
    pub const COLUMN_TOKENS_OUT: &'static str = "tokens_out";
    /// Name of the column `cost`.
    pub const COLUMN_COST: &'static str = "cost";
    /// Name of the column `used_at`.
    pub const COLUMN_USED_AT: &'static str = "used_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, run_id, model, tokens_in, tokens_out, cost, used_at \
         FROM public.token_usage_logs \
         WHERE dealership_id = $1::uuid \
         ORDER BY token_usage_logs.dealership_id, token_usage_logs.id",
            (dealership_id,),
        )
    }

    /// All rows with this value of `model`.
    #[must_use]
    pub const fn by_model(
        model: &LanguageModelId,
    ) -> relation::Query<Self, (&LanguageModelId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, run_id, model, tokens_in, tokens_out, cost, used_at \
         FROM public.token_usage_logs \
         WHERE model = $1::text \
         ORDER BY token_usage_logs.dealership_id, token_usage_logs.id",
            (model,),
        )
    }

    /// All rows with these values of `dealership_id` and `run_id`.
    #[must_use]
    pub const fn by_dealership_id_and_run_id(
        dealership_id: DealershipId,
        run_id: AgentRunId,
    ) -> relation::Query<Self, (DealershipId, AgentRunId)> {
        relation::Query::new(
            "SELECT dealership_id, id, run_id, model, tokens_in, tokens_out, cost, used_at \
         FROM public.token_usage_logs \
         WHERE dealership_id = $1::uuid AND run_id = $2::uuid \
         ORDER BY token_usage_logs.dealership_id, token_usage_logs.id",
            (dealership_id, run_id),
        )
    }
}

impl relation::Relation for TokenUsageLog {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "token_usage_logs";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "run_id",
        "model",
        "tokens_in",
        "tokens_out",
        "cost",
        "used_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, run_id, model, tokens_in, tokens_out, cost, used_at \
         FROM public.token_usage_logs";
}

impl relation::Table for TokenUsageLog {
    type New = NewTokenUsageLog;
    type Patch = TokenUsageLogPatch;
    const INSERT: &'static str = "INSERT INTO public.token_usage_logs \
         (dealership_id, id, run_id, model, tokens_in, tokens_out, cost, used_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, \
         COALESCE($8::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, run_id, model, tokens_in, tokens_out, cost, used_at";
}

impl relation::Keyed for TokenUsageLog {
    type Key = (DealershipId, TokenUsageLogId);
    const FIND: &'static str = "SELECT dealership_id, id, run_id, model, tokens_in, tokens_out, cost, used_at \
         FROM public.token_usage_logs \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, run_id, model, tokens_in, tokens_out, cost, used_at \
         FROM public.token_usage_logs \
         ORDER BY token_usage_logs.dealership_id, token_usage_logs.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, run_id, model, tokens_in, tokens_out, cost, used_at \
         FROM public.token_usage_logs \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY token_usage_logs.dealership_id, token_usage_logs.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.token_usage_logs \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         run_id = CASE WHEN $5::boolean THEN $6::uuid ELSE run_id END, \
         model = CASE WHEN $7::boolean THEN $8::text ELSE model END, \
         tokens_in = CASE WHEN $9::boolean THEN $10::integer ELSE tokens_in END, \
         tokens_out = CASE WHEN $11::boolean THEN $12::integer ELSE tokens_out END, \
         cost = CASE WHEN $13::boolean THEN $14::numeric ELSE cost END, \
         used_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE used_at END \
         WHERE dealership_id = $17::uuid AND id = $18::uuid \
         RETURNING dealership_id, id, run_id, model, tokens_in, tokens_out, cost, used_at";
    const DELETE: &'static str = "DELETE FROM public.token_usage_logs \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    TokenUsageLog { dealership_id = "dealership_id", id = "id", run_id = "run_id", model
    = "model", tokens_in = "tokens_in", tokens_out = "tokens_out", cost = "cost", used_at
    = "used_at" }
);

/// A row to insert into `public.token_usage_logs`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewTokenUsageLog {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<TokenUsageLogId>,
    /// Nothing: the run is gone, and the bill remains.
    ///
    /// `uuid`, refers to `agents.agent_runs`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub run_id: Option<AgentRunId>,
    /// `text`, refers to `agents.language_models`.
    pub model: LanguageModelId,
    /// `integer`.
    pub tokens_in: i32,
    /// `integer`.
    pub tokens_out: i32,
    /// In dollars, at the prices of that day.
    ///
    /// `numeric(12,6)`.
    pub cost: values::Numeric,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub used_at: Option<values::TimestampTz>,
}

impl NewTokenUsageLog {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        model: LanguageModelId,
        tokens_in: i32,
        tokens_out: i32,
        cost: values::Numeric,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            run_id: None,
            model,
            tokens_in,
            tokens_out,
            cost,
            used_at: None,
        }
    }
}

impl relation::NewRow for NewTokenUsageLog {
    type Row = TokenUsageLog;
}

rows::parameters!(
    NewTokenUsageLog { dealership_id, id, run_id, model, tokens_in, tokens_out, cost,
    used_at }
);

/// Changes to a row of `public.token_usage_logs`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TokenUsageLogPatch {
    /// The new [`dealership_id`](TokenUsageLog::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](TokenUsageLog::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<TokenUsageLogId>,
    /// The new [`run_id`](TokenUsageLog::run_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub run_id: Option<Option<AgentRunId>>,
    /// The new [`model`](TokenUsageLog::model).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub model: Option<LanguageModelId>,
    /// The new [`tokens_in`](TokenUsageLog::tokens_in).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub tokens_in: Option<i32>,
    /// The new [`tokens_out`](TokenUsageLog::tokens_out).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub tokens_out: Option<i32>,
    /// The new [`cost`](TokenUsageLog::cost).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub cost: Option<values::Numeric>,
    /// The new [`used_at`](TokenUsageLog::used_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub used_at: Option<values::TimestampTz>,
}

impl relation::Patch for TokenUsageLogPatch {
    type Row = TokenUsageLog;
}

rows::parameters!(
    TokenUsageLogPatch { [dealership_id], [id], [run_id], [model], [tokens_in],
    [tokens_out], [cost], [used_at] }
);

/// What an agent is told before it writes.
///
/// A row of the table `public.prompt_templates`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PromptTemplate {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: PromptTemplateId,
    /// `text`.
    pub name: String,
    /// `prompt_purpose`.
    pub purpose: PromptPurpose,
    /// A template is not changed; the next revision takes its place.
    ///
    /// `integer`, `1` by default.
    pub revision: i32,
    /// Names in double braces are variables of the dealership.
    ///
    /// `text`.
    pub body: String,
    /// The variables that the body names.
    ///
    /// `text[]`, `{}` by default.
    pub variables: Vec<String>,
    /// The revision in use.
    ///
    /// `boolean`, `true` by default.
    pub is_active: bool,
    /// `uuid`, refers to `core.users`.
    pub created_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl PromptTemplate {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `purpose`.
    pub const COLUMN_PURPOSE: &'static str = "purpose";
    /// Name of the column `revision`.
    pub const COLUMN_REVISION: &'static str = "revision";
    /// Name of the column `body`.
    pub const COLUMN_BODY: &'static str = "body";
    /// Name of the column `variables`.
    pub const COLUMN_VARIABLES: &'static str = "variables";
    /// Name of the column `is_active`.
    pub const COLUMN_IS_ACTIVE: &'static str = "is_active";
    /// Name of the column `created_by`.
    pub const COLUMN_CREATED_BY: &'static str = "created_by";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `dealership_id` and `name` and `revision`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_name_and_revision(
        dealership_id: DealershipId,
        name: &str,
        revision: i32,
    ) -> relation::Query<Self, (DealershipId, &str, i32)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, purpose, revision, body, variables, is_active, created_by, \
         created_at \
         FROM public.prompt_templates \
         WHERE dealership_id = $1::uuid AND name = $2::text AND revision = $3::integer",
            (dealership_id, name, revision),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, purpose, revision, body, variables, is_active, created_by, \
         created_at \
         FROM public.prompt_templates \
         WHERE dealership_id = $1::uuid \
         ORDER BY prompt_templates.dealership_id, prompt_templates.id",
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
            "SELECT dealership_id, id, name, purpose, revision, body, variables, is_active, created_by, \
         created_at \
         FROM public.prompt_templates \
         WHERE dealership_id = $1::uuid AND created_by = $2::uuid \
         ORDER BY prompt_templates.dealership_id, prompt_templates.id",
            (dealership_id, created_by),
        )
    }
}

impl relation::Relation for PromptTemplate {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "prompt_templates";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "purpose",
        "revision",
        "body",
        "variables",
        "is_active",
        "created_by",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, purpose, revision, body, variables, is_active, created_by, \
         created_at \
         FROM public.prompt_templates";
}

impl relation::Table for PromptTemplate {
    type New = NewPromptTemplate;
    type Patch = PromptTemplatePatch;
    const INSERT: &'static str = "INSERT INTO public.prompt_templates \
         (dealership_id, id, name, purpose, revision, body, variables, is_active, created_by, \
         created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, \
         COALESCE($5::integer, '1'::integer), $6, COALESCE($7::text[], '{}'::text[]), \
         COALESCE($8::boolean, 'true'::boolean), $9, \
         COALESCE($10::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, name, purpose, revision, body, variables, is_active, \
         created_by, created_at";
}

impl relation::Keyed for PromptTemplate {
    type Key = (DealershipId, PromptTemplateId);
    const FIND: &'static str = "SELECT dealership_id, id, name, purpose, revision, body, variables, is_active, created_by, \
         created_at \
         FROM public.prompt_templates \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, purpose, revision, body, variables, is_active, created_by, \
         created_at \
         FROM public.prompt_templates \
         ORDER BY prompt_templates.dealership_id, prompt_templates.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, purpose, revision, body, variables, is_active, created_by, \
         created_at \
         FROM public.prompt_templates \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY prompt_templates.dealership_id, prompt_templates.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.prompt_templates \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         purpose = CASE WHEN $7::boolean THEN $8::public.prompt_purpose ELSE purpose END, \
         revision = CASE WHEN $9::boolean THEN $10::integer ELSE revision END, \
         body = CASE WHEN $11::boolean THEN $12::text ELSE body END, \
         variables = CASE WHEN $13::boolean THEN $14::text[] ELSE variables END, \
         is_active = CASE WHEN $15::boolean THEN $16::boolean ELSE is_active END, \
         created_by = CASE WHEN $17::boolean THEN $18::uuid ELSE created_by END, \
         created_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE created_at END \
         WHERE dealership_id = $21::uuid AND id = $22::uuid \
         RETURNING dealership_id, id, name, purpose, revision, body, variables, is_active, \
         created_by, created_at";
    const DELETE: &'static str = "DELETE FROM public.prompt_templates \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    PromptTemplate { dealership_id = "dealership_id", id = "id", name = "name", purpose =
    "purpose", revision = "revision", body = "body", variables = "variables", is_active =
    "is_active", created_by = "created_by", created_at = "created_at" }
);

/// A row to insert into `public.prompt_templates`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewPromptTemplate {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<PromptTemplateId>,
    /// `text`.
    pub name: String,
    /// `prompt_purpose`.
    pub purpose: PromptPurpose,
    /// A template is not changed; the next revision takes its place.
    ///
    /// `integer`, `1` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub revision: Option<i32>,
    /// Names in double braces are variables of the dealership.
    ///
    /// `text`.
    pub body: String,
    /// The variables that the body names.
    ///
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub variables: Option<Vec<String>>,
    /// The revision in use.
    ///
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_active: Option<bool>,
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewPromptTemplate {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String, purpose: PromptPurpose, body: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            purpose,
            revision: None,
            body,
            variables: None,
            is_active: None,
            created_by: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewPromptTemplate {
    type Row = PromptTemplate;
}

rows::parameters!(
    NewPromptTemplate { dealership_id, id, name, purpose, revision, body, variables,
    is_active, created_by, created_at }
);

/// Changes to a row of `public.prompt_templates`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PromptTemplatePatch {
    /// The new [`dealership_id`](PromptTemplate::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](PromptTemplate::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<PromptTemplateId>,
    /// The new [`name`](PromptTemplate::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`purpose`](PromptTemplate::purpose).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub purpose: Option<PromptPurpose>,
    /// The new [`revision`](PromptTemplate::revision).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub revision: Option<i32>,
    /// The new [`body`](PromptTemplate::body).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub body: Option<String>,
    /// The new [`variables`](PromptTemplate::variables).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub variables: Option<Vec<String>>,
    /// The new [`is_active`](PromptTemplate::is_active).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_active: Option<bool>,
    /// The new [`created_by`](PromptTemplate::created_by).
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
    /// The new [`created_at`](PromptTemplate::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for PromptTemplatePatch {
    type Row = PromptTemplate;
}

rows::parameters!(
    PromptTemplatePatch { [dealership_id], [id], [name], [purpose], [revision], [body],
    [variables], [is_active], [created_by], [created_at] }
);

/// The template by which leads of a source are answered first.
///
/// A row of the table `public.lead_source_prompts`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LeadSourcePrompt {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `leads.lead_sources`.
    pub source_id: LeadSourceId,
    /// Identifies the row together with the rest of the key: `prompt_purpose`, `first_response` by default.
    pub purpose: PromptPurpose,
    /// `uuid`, refers to `agents.prompt_templates`.
    pub template_id: PromptTemplateId,
    /// Nothing: the agent's own.
    ///
    /// `uuid`, refers to `agents.personas`.
    pub persona_id: Option<PersonaId>,
}

impl LeadSourcePrompt {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `source_id`.
    pub const COLUMN_SOURCE_ID: &'static str = "source_id";
    /// Name of the column `purpose`.
    pub const COLUMN_PURPOSE: &'static str = "purpose";
    /// Name of the column `template_id`.
    pub const COLUMN_TEMPLATE_ID: &'static str = "template_id";
    /// Name of the column `persona_id`.
    pub const COLUMN_PERSONA_ID: &'static str = "persona_id";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, source_id, purpose, template_id, persona_id \
         FROM public.lead_source_prompts \
         WHERE dealership_id = $1::uuid \
         ORDER BY lead_source_prompts.dealership_id, lead_source_prompts.source_id, lead_source_prompts.purpose",
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
            "SELECT dealership_id, source_id, purpose, template_id, persona_id \
         FROM public.lead_source_prompts \
         WHERE dealership_id = $1::uuid AND source_id = $2::uuid \
         ORDER BY lead_source_prompts.dealership_id, lead_source_prompts.source_id, lead_source_prompts.purpose",
            (dealership_id, source_id),
        )
    }

    /// All rows with these values of `dealership_id` and `template_id`.
    #[must_use]
    pub const fn by_dealership_id_and_template_id(
        dealership_id: DealershipId,
        template_id: PromptTemplateId,
    ) -> relation::Query<Self, (DealershipId, PromptTemplateId)> {
        relation::Query::new(
            "SELECT dealership_id, source_id, purpose, template_id, persona_id \
         FROM public.lead_source_prompts \
         WHERE dealership_id = $1::uuid AND template_id = $2::uuid \
         ORDER BY lead_source_prompts.dealership_id, lead_source_prompts.source_id, lead_source_prompts.purpose",
            (dealership_id, template_id),
        )
    }

    /// All rows with these values of `dealership_id` and `persona_id`.
    #[must_use]
    pub const fn by_dealership_id_and_persona_id(
        dealership_id: DealershipId,
        persona_id: PersonaId,
    ) -> relation::Query<Self, (DealershipId, PersonaId)> {
        relation::Query::new(
            "SELECT dealership_id, source_id, purpose, template_id, persona_id \
         FROM public.lead_source_prompts \
         WHERE dealership_id = $1::uuid AND persona_id = $2::uuid \
         ORDER BY lead_source_prompts.dealership_id, lead_source_prompts.source_id, lead_source_prompts.purpose",
            (dealership_id, persona_id),
        )
    }
}

impl relation::Relation for LeadSourcePrompt {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "lead_source_prompts";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "source_id",
        "purpose",
        "template_id",
        "persona_id",
    ];
    const SELECT: &'static str = "SELECT dealership_id, source_id, purpose, template_id, persona_id \
         FROM public.lead_source_prompts";
}

impl relation::Table for LeadSourcePrompt {
    type New = NewLeadSourcePrompt;
    type Patch = LeadSourcePromptPatch;
    const INSERT: &'static str = "INSERT INTO public.lead_source_prompts \
         (dealership_id, source_id, purpose, template_id, persona_id) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, COALESCE($3::public.prompt_purpose, 'first_response'::public.prompt_purpose), $4, $5) \
         RETURNING dealership_id, source_id, purpose, template_id, persona_id";
}

impl relation::Keyed for LeadSourcePrompt {
    type Key = (DealershipId, LeadSourceId, PromptPurpose);
    const FIND: &'static str = "SELECT dealership_id, source_id, purpose, template_id, persona_id \
         FROM public.lead_source_prompts \
         WHERE dealership_id = $1::uuid AND source_id = $2::uuid AND purpose = $3::public.prompt_purpose";
    const LIST: &'static str = "SELECT dealership_id, source_id, purpose, template_id, persona_id \
         FROM public.lead_source_prompts \
         ORDER BY lead_source_prompts.dealership_id, lead_source_prompts.source_id, lead_source_prompts.purpose LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, source_id, purpose, template_id, persona_id \
         FROM public.lead_source_prompts \
         WHERE (dealership_id, source_id, purpose) > ($1::uuid, $2::uuid, $3::public.prompt_purpose) \
         ORDER BY lead_source_prompts.dealership_id, lead_source_prompts.source_id, lead_source_prompts.purpose LIMIT $4::bigint";
    const UPDATE: &'static str = "UPDATE public.lead_source_prompts \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         source_id = CASE WHEN $3::boolean THEN $4::uuid ELSE source_id END, \
         purpose = CASE WHEN $5::boolean THEN $6::public.prompt_purpose ELSE purpose END, \
         template_id = CASE WHEN $7::boolean THEN $8::uuid ELSE template_id END, \
         persona_id = CASE WHEN $9::boolean THEN $10::uuid ELSE persona_id END \
         WHERE dealership_id = $11::uuid AND source_id = $12::uuid AND purpose = $13::public.prompt_purpose \
         RETURNING dealership_id, source_id, purpose, template_id, persona_id";
    const DELETE: &'static str = "DELETE FROM public.lead_source_prompts \
         WHERE dealership_id = $1::uuid AND source_id = $2::uuid AND purpose = $3::public.prompt_purpose";
}

rows::row!(
    LeadSourcePrompt { dealership_id = "dealership_id", source_id = "source_id", purpose
    = "purpose", template_id = "template_id", persona_id = "persona_id" }
);

/// A row to insert into `public.lead_source_prompts`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewLeadSourcePrompt {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `leads.lead_sources`.
    pub source_id: LeadSourceId,
    /// Identifies the row together with the rest of the key: `prompt_purpose`, `first_response` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub purpose: Option<PromptPurpose>,
    /// `uuid`, refers to `agents.prompt_templates`.
    pub template_id: PromptTemplateId,
    /// Nothing: the agent's own.
    ///
    /// `uuid`, refers to `agents.personas`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub persona_id: Option<PersonaId>,
}

impl NewLeadSourcePrompt {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(source_id: LeadSourceId, template_id: PromptTemplateId) -> Self {
        Self {
            dealership_id: None,
            source_id,
            purpose: None,
            template_id,
            persona_id: None,
        }
    }
}

impl relation::NewRow for NewLeadSourcePrompt {
    type Row = LeadSourcePrompt;
}

rows::parameters!(
    NewLeadSourcePrompt { dealership_id, source_id, purpose, template_id, persona_id }
);

/// Changes to a row of `public.lead_source_prompts`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LeadSourcePromptPatch {
    /// The new [`dealership_id`](LeadSourcePrompt::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`source_id`](LeadSourcePrompt::source_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub source_id: Option<LeadSourceId>,
    /// The new [`purpose`](LeadSourcePrompt::purpose).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub purpose: Option<PromptPurpose>,
    /// The new [`template_id`](LeadSourcePrompt::template_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub template_id: Option<PromptTemplateId>,
    /// The new [`persona_id`](LeadSourcePrompt::persona_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub persona_id: Option<Option<PersonaId>>,
}

impl relation::Patch for LeadSourcePromptPatch {
    type Row = LeadSourcePrompt;
}

rows::parameters!(
    LeadSourcePromptPatch { [dealership_id], [source_id], [purpose], [template_id],
    [persona_id] }
);

/// A comparison of prompts on real conversations.
///
/// A row of the table `public.prompt_experiments`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PromptExperiment {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: PromptExperimentId,
    /// `text`.
    pub name: String,
    /// `text`, empty by default.
    pub hypothesis: String,
    /// `experiment_status`, `draft` by default.
    pub status: ExperimentStatus,
    /// What decides it.
    ///
    /// `text`, `reply_rate` by default.
    pub metric: String,
    /// `timestamptz`.
    pub started_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    pub finished_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl PromptExperiment {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `hypothesis`.
    pub const COLUMN_HYPOTHESIS: &'static str = "hypothesis";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `metric`.
    pub const COLUMN_METRIC: &'static str = "metric";
    /// Name of the column `started_at`.
    pub const COLUMN_STARTED_AT: &'static str = "started_at";
    /// Name of the column `finished_at`.
    pub const COLUMN_FINISHED_AT: &'static str = "finished_at";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `dealership_id` and `name`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_name(
        dealership_id: DealershipId,
        name: &str,
    ) -> relation::Query<Self, (DealershipId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, hypothesis, status, metric, started_at, finished_at, \
         created_at \
         FROM public.prompt_experiments \
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
            "SELECT dealership_id, id, name, hypothesis, status, metric, started_at, finished_at, \
         created_at \
         FROM public.prompt_experiments \
         WHERE dealership_id = $1::uuid \
         ORDER BY prompt_experiments.dealership_id, prompt_experiments.id",
            (dealership_id,),
        )
    }
}

impl relation::Relation for PromptExperiment {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "prompt_experiments";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "hypothesis",
        "status",
        "metric",
        "started_at",
        "finished_at",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, hypothesis, status, metric, started_at, finished_at, \
         created_at \
         FROM public.prompt_experiments";
}

impl relation::Table for PromptExperiment {
    type New = NewPromptExperiment;
    type Patch = PromptExperimentPatch;
    const INSERT: &'static str = "INSERT INTO public.prompt_experiments \
         (dealership_id, id, name, hypothesis, status, metric, started_at, finished_at, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, COALESCE($4::text, ''::text), \
         COALESCE($5::public.experiment_status, 'draft'::public.experiment_status), \
         COALESCE($6::text, 'reply_rate'::text), $7, $8, \
         COALESCE($9::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, name, hypothesis, status, metric, started_at, finished_at, \
         created_at";
}

impl relation::Keyed for PromptExperiment {
    type Key = (DealershipId, PromptExperimentId);
    const FIND: &'static str = "SELECT dealership_id, id, name, hypothesis, status, metric, started_at, finished_at, \
         created_at \
         FROM public.prompt_experiments \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, hypothesis, status, metric, started_at, finished_at, \
         created_at \
         FROM public.prompt_experiments \
         ORDER BY prompt_experiments.dealership_id, prompt_experiments.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, hypothesis, status, metric, started_at, finished_at, \
         created_at \
         FROM public.prompt_experiments \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY prompt_experiments.dealership_id, prompt_experiments.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.prompt_experiments \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         hypothesis = CASE WHEN $7::boolean THEN $8::text ELSE hypothesis END, \
         status = CASE WHEN $9::boolean THEN $10::public.experiment_status ELSE status END, \
         metric = CASE WHEN $11::boolean THEN $12::text ELSE metric END, \
         started_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE started_at END, \
         finished_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE finished_at END, \
         created_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE created_at END \
         WHERE dealership_id = $19::uuid AND id = $20::uuid \
         RETURNING dealership_id, id, name, hypothesis, status, metric, started_at, finished_at, \
         created_at";
    const DELETE: &'static str = "DELETE FROM public.prompt_experiments \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    PromptExperiment { dealership_id = "dealership_id", id = "id", name = "name",
    hypothesis = "hypothesis", status = "status", metric = "metric", started_at =
    "started_at", finished_at = "finished_at", created_at = "created_at" }
);

/// A row to insert into `public.prompt_experiments`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewPromptExperiment {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<PromptExperimentId>,
    /// `text`.
    pub name: String,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub hypothesis: Option<String>,
    /// `experiment_status`, `draft` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<ExperimentStatus>,
    /// What decides it.
    ///
    /// `text`, `reply_rate` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub metric: Option<String>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub started_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub finished_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewPromptExperiment {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            hypothesis: None,
            status: None,
            metric: None,
            started_at: None,
            finished_at: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewPromptExperiment {
    type Row = PromptExperiment;
}

rows::parameters!(
    NewPromptExperiment { dealership_id, id, name, hypothesis, status, metric,
    started_at, finished_at, created_at }
);

/// Changes to a row of `public.prompt_experiments`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PromptExperimentPatch {
    /// The new [`dealership_id`](PromptExperiment::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](PromptExperiment::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<PromptExperimentId>,
    /// The new [`name`](PromptExperiment::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`hypothesis`](PromptExperiment::hypothesis).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub hypothesis: Option<String>,
    /// The new [`status`](PromptExperiment::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<ExperimentStatus>,
    /// The new [`metric`](PromptExperiment::metric).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub metric: Option<String>,
    /// The new [`started_at`](PromptExperiment::started_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub started_at: Option<Option<values::TimestampTz>>,
    /// The new [`finished_at`](PromptExperiment::finished_at).
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
    /// The new [`created_at`](PromptExperiment::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for PromptExperimentPatch {
    type Row = PromptExperiment;
}

rows::parameters!(
    PromptExperimentPatch { [dealership_id], [id], [name], [hypothesis], [status],
    [metric], [started_at], [finished_at], [created_at] }
);

/// One of the prompts that an experiment compares.
///
/// A row of the table `public.experiment_variants`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExperimentVariant {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: ExperimentVariantId,
    /// `uuid`, refers to `agents.prompt_experiments`.
    pub experiment_id: PromptExperimentId,
    /// `uuid`, refers to `agents.prompt_templates`.
    pub template_id: PromptTemplateId,
    /// `text`.
    pub label: String,
    /// Its share of the conversations, beside the weights of the others.
    ///
    /// `smallint`, `50` by default.
    pub weight: i16,
    /// What the others are compared with.
    ///
    /// `boolean`, `false` by default.
    pub is_control: bool,
}

impl ExperimentVariant {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `experiment_id`.
    pub const COLUMN_EXPERIMENT_ID: &'static str = "experiment_id";
    /// Name of the column `template_id`.
    pub const COLUMN_TEMPLATE_ID: &'static str = "template_id";
    /// Name of the column `label`.
    pub const COLUMN_LABEL: &'static str = "label";
    /// Name of the column `weight`.
    pub const COLUMN_WEIGHT: &'static str = "weight";
    /// Name of the column `is_control`.
    pub const COLUMN_IS_CONTROL: &'static str = "is_control";
    /// The row with these values of `dealership_id` and `experiment_id` and `label`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_experiment_id_and_label(
        dealership_id: DealershipId,
        experiment_id: PromptExperimentId,
        label: &str,
    ) -> relation::Query<Self, (DealershipId, PromptExperimentId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, experiment_id, template_id, label, weight, is_control \
         FROM public.experiment_variants \
         WHERE dealership_id = $1::uuid AND experiment_id = $2::uuid AND label = $3::text",
            (dealership_id, experiment_id, label),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, experiment_id, template_id, label, weight, is_control \
         FROM public.experiment_variants \
         WHERE dealership_id = $1::uuid \
         ORDER BY experiment_variants.dealership_id, experiment_variants.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `experiment_id`.
    #[must_use]
    pub const fn by_dealership_id_and_experiment_id(
        dealership_id: DealershipId,
        experiment_id: PromptExperimentId,
    ) -> relation::Query<Self, (DealershipId, PromptExperimentId)> {
        relation::Query::new(
            "SELECT dealership_id, id, experiment_id, template_id, label, weight, is_control \
         FROM public.experiment_variants \
         WHERE dealership_id = $1::uuid AND experiment_id = $2::uuid \
         ORDER BY experiment_variants.dealership_id, experiment_variants.id",
            (dealership_id, experiment_id),
        )
    }

    /// All rows with these values of `dealership_id` and `template_id`.
    #[must_use]
    pub const fn by_dealership_id_and_template_id(
        dealership_id: DealershipId,
        template_id: PromptTemplateId,
    ) -> relation::Query<Self, (DealershipId, PromptTemplateId)> {
        relation::Query::new(
            "SELECT dealership_id, id, experiment_id, template_id, label, weight, is_control \
         FROM public.experiment_variants \
         WHERE dealership_id = $1::uuid AND template_id = $2::uuid \
         ORDER BY experiment_variants.dealership_id, experiment_variants.id",
            (dealership_id, template_id),
        )
    }
}

impl relation::Relation for ExperimentVariant {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "experiment_variants";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "experiment_id",
        "template_id",
        "label",
        "weight",
        "is_control",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, experiment_id, template_id, label, weight, is_control \
         FROM public.experiment_variants";
}

impl relation::Table for ExperimentVariant {
    type New = NewExperimentVariant;
    type Patch = ExperimentVariantPatch;
    const INSERT: &'static str = "INSERT INTO public.experiment_variants \
         (dealership_id, id, experiment_id, template_id, label, weight, is_control) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, \
         COALESCE($6::smallint, '50'::smallint), COALESCE($7::boolean, 'false'::boolean)) \
         RETURNING dealership_id, id, experiment_id, template_id, label, weight, is_control";
}

impl relation::Keyed for ExperimentVariant {
    type Key = (DealershipId, ExperimentVariantId);
    const FIND: &'static str = "SELECT dealership_id, id, experiment_id, template_id, label, weight, is_control \
         FROM public.experiment_variants \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, experiment_id, template_id, label, weight, is_control \
         FROM public.experiment_variants \
         ORDER BY experiment_variants.dealership_id, experiment_variants.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, experiment_id, template_id, label, weight, is_control \
         FROM public.experiment_variants \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY experiment_variants.dealership_id, experiment_variants.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.experiment_variants \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         experiment_id = CASE WHEN $5::boolean THEN $6::uuid ELSE experiment_id END, \
         template_id = CASE WHEN $7::boolean THEN $8::uuid ELSE template_id END, \
         label = CASE WHEN $9::boolean THEN $10::text ELSE label END, \
         weight = CASE WHEN $11::boolean THEN $12::smallint ELSE weight END, \
         is_control = CASE WHEN $13::boolean THEN $14::boolean ELSE is_control END \
         WHERE dealership_id = $15::uuid AND id = $16::uuid \
         RETURNING dealership_id, id, experiment_id, template_id, label, weight, is_control";
    const DELETE: &'static str = "DELETE FROM public.experiment_variants \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    ExperimentVariant { dealership_id = "dealership_id", id = "id", experiment_id =
    "experiment_id", template_id = "template_id", label = "label", weight = "weight",
    is_control = "is_control" }
);

/// A row to insert into `public.experiment_variants`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewExperimentVariant {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<ExperimentVariantId>,
    /// `uuid`, refers to `agents.prompt_experiments`.
    pub experiment_id: PromptExperimentId,
    /// `uuid`, refers to `agents.prompt_templates`.
    pub template_id: PromptTemplateId,
    /// `text`.
    pub label: String,
    /// Its share of the conversations, beside the weights of the others.
    ///
    /// `smallint`, `50` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub weight: Option<i16>,
    /// What the others are compared with.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_control: Option<bool>,
}

impl NewExperimentVariant {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        experiment_id: PromptExperimentId,
        template_id: PromptTemplateId,
        label: String,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            experiment_id,
            template_id,
            label,
            weight: None,
            is_control: None,
        }
    }
}

impl relation::NewRow for NewExperimentVariant {
    type Row = ExperimentVariant;
}

rows::parameters!(
    NewExperimentVariant { dealership_id, id, experiment_id, template_id, label, weight,
    is_control }
);

/// Changes to a row of `public.experiment_variants`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExperimentVariantPatch {
    /// The new [`dealership_id`](ExperimentVariant::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](ExperimentVariant::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<ExperimentVariantId>,
    /// The new [`experiment_id`](ExperimentVariant::experiment_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub experiment_id: Option<PromptExperimentId>,
    /// The new [`template_id`](ExperimentVariant::template_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub template_id: Option<PromptTemplateId>,
    /// The new [`label`](ExperimentVariant::label).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub label: Option<String>,
    /// The new [`weight`](ExperimentVariant::weight).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub weight: Option<i16>,
    /// The new [`is_control`](ExperimentVariant::is_control).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_control: Option<bool>,
}

impl relation::Patch for ExperimentVariantPatch {
    type Row = ExperimentVariant;
}

rows::parameters!(
    ExperimentVariantPatch { [dealership_id], [id], [experiment_id], [template_id],
    [label], [weight], [is_control] }
);

/// How a variant did on one day.
///
/// A row of the table `public.prompt_metrics`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PromptMetric {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `agents.experiment_variants`.
    pub variant_id: ExperimentVariantId,
    /// Identifies the row together with the rest of the key: `date`.
    pub day: values::Date,
    /// `integer`, `0` by default.
    pub conversations: i32,
    /// Conversations that the customer answered.
    ///
    /// `integer`, `0` by default.
    pub replies: i32,
    /// `integer`, `0` by default.
    pub appointments: i32,
    /// `integer`, `0` by default.
    pub handovers: i32,
    /// From 1 to 5; nothing: nobody rated.
    ///
    /// `numeric(3,2)`.
    pub average_rating: Option<values::Numeric>,
}

impl PromptMetric {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `variant_id`.
    pub const COLUMN_VARIANT_ID: &'static str = "variant_id";
    /// Name of the column `day`.
    pub const COLUMN_DAY: &'static str = "day";
    /// Name of the column `conversations`.
    pub const COLUMN_CONVERSATIONS: &'static str = "conversations";
    /// Name of the column `replies`.
    pub const COLUMN_REPLIES: &'static str = "replies";
    /// Name of the column `appointments`.
    pub const COLUMN_APPOINTMENTS: &'static str = "appointments";
    /// Name of the column `handovers`.
    pub const COLUMN_HANDOVERS: &'static str = "handovers";
    /// Name of the column `average_rating`.
    pub const COLUMN_AVERAGE_RATING: &'static str = "average_rating";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, variant_id, day, conversations, replies, appointments, handovers, \
         average_rating \
         FROM public.prompt_metrics \
         WHERE dealership_id = $1::uuid \
         ORDER BY prompt_metrics.dealership_id, prompt_metrics.variant_id, prompt_metrics.day",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `variant_id`.
    #[must_use]
    pub const fn by_dealership_id_and_variant_id(
        dealership_id: DealershipId,
        variant_id: ExperimentVariantId,
    ) -> relation::Query<Self, (DealershipId, ExperimentVariantId)> {
        relation::Query::new(
            "SELECT dealership_id, variant_id, day, conversations, replies, appointments, handovers, \
         average_rating \
         FROM public.prompt_metrics \
         WHERE dealership_id = $1::uuid AND variant_id = $2::uuid \
         ORDER BY prompt_metrics.dealership_id, prompt_metrics.variant_id, prompt_metrics.day",
            (dealership_id, variant_id),
        )
    }
}

impl relation::Relation for PromptMetric {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "prompt_metrics";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "variant_id",
        "day",
        "conversations",
        "replies",
        "appointments",
        "handovers",
        "average_rating",
    ];
    const SELECT: &'static str = "SELECT dealership_id, variant_id, day, conversations, replies, appointments, handovers, \
         average_rating \
         FROM public.prompt_metrics";
}

impl relation::Table for PromptMetric {
    type New = NewPromptMetric;
    type Patch = PromptMetricPatch;
    const INSERT: &'static str = "INSERT INTO public.prompt_metrics \
         (dealership_id, variant_id, day, conversations, replies, appointments, handovers, \
         average_rating) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         $2, $3, COALESCE($4::integer, '0'::integer), COALESCE($5::integer, '0'::integer), \
         COALESCE($6::integer, '0'::integer), COALESCE($7::integer, '0'::integer), $8) \
         RETURNING dealership_id, variant_id, day, conversations, replies, appointments, handovers, \
         average_rating";
}

impl relation::Keyed for PromptMetric {
    type Key = (DealershipId, ExperimentVariantId, values::Date);
    const FIND: &'static str = "SELECT dealership_id, variant_id, day, conversations, replies, appointments, handovers, \
         average_rating \
         FROM public.prompt_metrics \
         WHERE dealership_id = $1::uuid AND variant_id = $2::uuid AND day = $3::date";
    const LIST: &'static str = "SELECT dealership_id, variant_id, day, conversations, replies, appointments, handovers, \
         average_rating \
         FROM public.prompt_metrics \
         ORDER BY prompt_metrics.dealership_id, prompt_metrics.variant_id, prompt_metrics.day LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, variant_id, day, conversations, replies, appointments, handovers, \
         average_rating \
         FROM public.prompt_metrics \
         WHERE (dealership_id, variant_id, day) > ($1::uuid, $2::uuid, $3::date) \
         ORDER BY prompt_metrics.dealership_id, prompt_metrics.variant_id, prompt_metrics.day LIMIT $4::bigint";
    const UPDATE: &'static str = "UPDATE public.prompt_metrics \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         variant_id = CASE WHEN $3::boolean THEN $4::uuid ELSE variant_id END, \
         day = CASE WHEN $5::boolean THEN $6::date ELSE day END, \
         conversations = CASE WHEN $7::boolean THEN $8::integer ELSE conversations END, \
         replies = CASE WHEN $9::boolean THEN $10::integer ELSE replies END, \
         appointments = CASE WHEN $11::boolean THEN $12::integer ELSE appointments END, \
         handovers = CASE WHEN $13::boolean THEN $14::integer ELSE handovers END, \
         average_rating = CASE WHEN $15::boolean THEN $16::numeric ELSE average_rating END \
         WHERE dealership_id = $17::uuid AND variant_id = $18::uuid AND day = $19::date \
         RETURNING dealership_id, variant_id, day, conversations, replies, appointments, handovers, \
         average_rating";
    const DELETE: &'static str = "DELETE FROM public.prompt_metrics \
         WHERE dealership_id = $1::uuid AND variant_id = $2::uuid AND day = $3::date";
}

rows::row!(
    PromptMetric { dealership_id = "dealership_id", variant_id = "variant_id", day =
    "day", conversations = "conversations", replies = "replies", appointments =
    "appointments", handovers = "handovers", average_rating = "average_rating" }
);

/// A row to insert into `public.prompt_metrics`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewPromptMetric {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, refers to `agents.experiment_variants`.
    pub variant_id: ExperimentVariantId,
    /// Identifies the row together with the rest of the key: `date`.
    pub day: values::Date,
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub conversations: Option<i32>,
    /// Conversations that the customer answered.
    ///
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub replies: Option<i32>,
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
    pub average_rating: Option<values::Numeric>,
}

impl NewPromptMetric {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(variant_id: ExperimentVariantId, day: values::Date) -> Self {
        Self {
            dealership_id: None,
            variant_id,
            day,
            conversations: None,
            replies: None,
            appointments: None,
            handovers: None,
            average_rating: None,
        }
    }
}

impl relation::NewRow for NewPromptMetric {
    type Row = PromptMetric;
}

rows::parameters!(
    NewPromptMetric { dealership_id, variant_id, day, conversations, replies,
    appointments, handovers, average_rating }
);

/// Changes to a row of `public.prompt_metrics`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PromptMetricPatch {
    /// The new [`dealership_id`](PromptMetric::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`variant_id`](PromptMetric::variant_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub variant_id: Option<ExperimentVariantId>,
    /// The new [`day`](PromptMetric::day).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub day: Option<values::Date>,
    /// The new [`conversations`](PromptMetric::conversations).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub conversations: Option<i32>,
    /// The new [`replies`](PromptMetric::replies).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub replies: Option<i32>,
    /// The new [`appointments`](PromptMetric::appointments).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub appointments: Option<i32>,
    /// The new [`handovers`](PromptMetric::handovers).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub handovers: Option<i32>,
    /// The new [`average_rating`](PromptMetric::average_rating).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub average_rating: Option<Option<values::Numeric>>,
}

impl relation::Patch for PromptMetricPatch {
    type Row = PromptMetric;
}

rows::parameters!(
    PromptMetricPatch { [dealership_id], [variant_id], [day], [conversations], [replies],
    [appointments], [handovers], [average_rating] }
);

/// A place where staff try an agent without customers.
///
/// A row of the table `public.sandboxes`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Sandbox {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: SandboxId,
    /// `text`.
    pub name: String,
    /// `uuid`, refers to `agents.agents`.
    pub agent_id: AgentId,
    /// `uuid`, refers to `core.users`.
    pub owner_id: Option<UserId>,
    /// `integer`, `10000` by default.
    pub token_limit_daily: i32,
    /// `boolean`, `true` by default.
    pub is_active: bool,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl Sandbox {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `agent_id`.
    pub const COLUMN_AGENT_ID: &'static str = "agent_id";
    /// Name of the column `owner_id`.
    pub const COLUMN_OWNER_ID: &'static str = "owner_id";
    /// Name of the column `token_limit_daily`.
    pub const COLUMN_TOKEN_LIMIT_DAILY: &'static str = "token_limit_daily";
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
            "SELECT dealership_id, id, name, agent_id, owner_id, token_limit_daily, is_active, \
         created_at \
         FROM public.sandboxes \
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
            "SELECT dealership_id, id, name, agent_id, owner_id, token_limit_daily, is_active, \
         created_at \
         FROM public.sandboxes \
         WHERE dealership_id = $1::uuid \
         ORDER BY sandboxes.dealership_id, sandboxes.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `agent_id`.
    #[must_use]
    pub const fn by_dealership_id_and_agent_id(
        dealership_id: DealershipId,
        agent_id: AgentId,
    ) -> relation::Query<Self, (DealershipId, AgentId)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, agent_id, owner_id, token_limit_daily, is_active, \
         created_at \
         FROM public.sandboxes \
         WHERE dealership_id = $1::uuid AND agent_id = $2::uuid \
         ORDER BY sandboxes.dealership_id, sandboxes.id",
            (dealership_id, agent_id),
        )
    }

    /// All rows with these values of `dealership_id` and `owner_id`.
    #[must_use]
    pub const fn by_dealership_id_and_owner_id(
        dealership_id: DealershipId,
        owner_id: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, agent_id, owner_id, token_limit_daily, is_active, \
         created_at \
         FROM public.sandboxes \
         WHERE dealership_id = $1::uuid AND owner_id = $2::uuid \
         ORDER BY sandboxes.dealership_id, sandboxes.id",
            (dealership_id, owner_id),
        )
    }
}

impl relation::Relation for Sandbox {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "sandboxes";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "agent_id",
        "owner_id",
        "token_limit_daily",
        "is_active",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, agent_id, owner_id, token_limit_daily, is_active, \
         created_at \
         FROM public.sandboxes";
}

impl relation::Table for Sandbox {
    type New = NewSandbox;
    type Patch = SandboxPatch;
    const INSERT: &'static str = "INSERT INTO public.sandboxes \
         (dealership_id, id, name, agent_id, owner_id, token_limit_daily, is_active, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, \
         COALESCE($6::integer, '10000'::integer), COALESCE($7::boolean, 'true'::boolean), \
         COALESCE($8::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, name, agent_id, owner_id, token_limit_daily, is_active, \
         created_at";
}

impl relation::Keyed for Sandbox {
    type Key = (DealershipId, SandboxId);
    const FIND: &'static str = "SELECT dealership_id, id, name, agent_id, owner_id, token_limit_daily, is_active, \
         created_at \
         FROM public.sandboxes \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, agent_id, owner_id, token_limit_daily, is_active, \
         created_at \
         FROM public.sandboxes \
         ORDER BY sandboxes.dealership_id, sandboxes.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, agent_id, owner_id, token_limit_daily, is_active, \
         created_at \
         FROM public.sandboxes \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY sandboxes.dealership_id, sandboxes.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.sandboxes \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         agent_id = CASE WHEN $7::boolean THEN $8::uuid ELSE agent_id END, \
         owner_id = CASE WHEN $9::boolean THEN $10::uuid ELSE owner_id END, \
         token_limit_daily = CASE WHEN $11::boolean THEN $12::integer ELSE token_limit_daily END, \
         is_active = CASE WHEN $13::boolean THEN $14::boolean ELSE is_active END, \
         created_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE created_at END \
         WHERE dealership_id = $17::uuid AND id = $18::uuid \
         RETURNING dealership_id, id, name, agent_id, owner_id, token_limit_daily, is_active, \
         created_at";
    const DELETE: &'static str = "DELETE FROM public.sandboxes \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    Sandbox { dealership_id = "dealership_id", id = "id", name = "name", agent_id =
    "agent_id", owner_id = "owner_id", token_limit_daily = "token_limit_daily", is_active
    = "is_active", created_at = "created_at" }
);

/// A row to insert into `public.sandboxes`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewSandbox {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<SandboxId>,
    /// `text`.
    pub name: String,
    /// `uuid`, refers to `agents.agents`.
    pub agent_id: AgentId,
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub owner_id: Option<UserId>,
    /// `integer`, `10000` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub token_limit_daily: Option<i32>,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_active: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewSandbox {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String, agent_id: AgentId) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            agent_id,
            owner_id: None,
            token_limit_daily: None,
            is_active: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewSandbox {
    type Row = Sandbox;
}

rows::parameters!(
    NewSandbox { dealership_id, id, name, agent_id, owner_id, token_limit_daily,
    is_active, created_at }
);

/// Changes to a row of `public.sandboxes`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SandboxPatch {
    /// The new [`dealership_id`](Sandbox::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](Sandbox::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<SandboxId>,
    /// The new [`name`](Sandbox::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`agent_id`](Sandbox::agent_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub agent_id: Option<AgentId>,
    /// The new [`owner_id`](Sandbox::owner_id).
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
    /// The new [`token_limit_daily`](Sandbox::token_limit_daily).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub token_limit_daily: Option<i32>,
    /// The new [`is_active`](Sandbox::is_active).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_active: Option<bool>,
    /// The new [`created_at`](Sandbox::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for SandboxPatch {
    type Row = Sandbox;
}

rows::parameters!(
    SandboxPatch { [dealership_id], [id], [name], [agent_id], [owner_id],
    [token_limit_daily], [is_active], [created_at] }
);
