// Made by `cargo xtask gen` from schema.kdl. Edits here are lost: change the spec and generate again.

//! A platform on which car dealerships answer their customers with people and AI agents: customers, stock, leads, conversations, channels, lead ingestion and advertising spend, every dealership for itself.
//!
//! # Versions
//!
//! Each version of the schema that is served is a module. A type that is the same in two versions is one type; types that differ cannot be mixed.
//!
//! - [`v1`] (supported): The platform as sixteen hand-written migrations left it: every dealership is answered for by the AI.
//! - [`v2`] (current): Dual mode: a dealership, and each vehicle where it must differ, is answered for by the AI or by the dealership's own agents; vehicles have a stage in the sales process, a score and counts of what shoppers do.
//! - [`v3`] (draft): Vehicles are recommended to shoppers, and say why.
//!
//! # Domains
//!
//! - [`core`](scope::Core): The dealerships, which are the tenants, their people, sign-in, settings and the record of what was done.
//! - [`customers`](scope::Customers): A dealership's customers, what they drive, and what they agreed to or forbade.
//! - [`inventory`](scope::Inventory): A dealership's vehicles, from purchase to sale, and what happens to them in between.
//! - [`leads`](scope::Leads): Leads: where they come from, what they want, what was done about them and how promising they are.
//! - [`agents`](scope::Agents): The squad of AI agents of a dealership: their models, tools, personas and prompts, the experiments with them and what they cost.
//! - [`channels`](scope::Channels): Channels: credentials of the services behind them, which one is taken when, and what went through them.
//! - [`conversations`](scope::Conversations): Conversations, whoever answers: messages, handovers from the AI to people, who is at the desk, and what a conversation reveals.
//! - [`ingestion`](scope::Ingestion): Leads in the Auto-lead Data Format (ADF), from the raw mail to the first answer, and calls from and to other programs.
//! - [`spend`](scope::Spend): Advertising accounts, campaigns and what was spent on them day by day, and the reports about it.
//! - [`dual_mode`](scope::DualMode): What only dual mode needs: when the mode changed, who answers directly, and the chat in which both meet the customer.
//!
//! # Features
//!
//! - `chrono`, `rust_decimal`: times and numbers to and from the types of these crates.
//! - `serde`: rows, enums and values can be serialized.
//! - `sqlx`: rows travel by `sqlx`; see `sqlx_session`.
//! - `tokio-postgres`: rows travel by `tokio-postgres`; see `tokio_postgres_session`.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod domain;
mod drivers;
pub mod registry;
pub mod relation;
mod rows;
pub mod scope;
#[cfg(feature = "sqlx")]
pub mod sqlx_session;
#[cfg(feature = "tokio-postgres")]
pub mod tokio_postgres_session;
pub mod values;

/// The platform as sixteen hand-written migrations left it: every dealership is answered for by the AI.
#[deprecated(
    note = "Knows no operation modes: a dealership whose people answer themselves looks like one whose AI answers. Move to version 2."
)]
pub mod v1 {
    pub use crate::domain::core::{
        Address, AddressKind, AddressPatch, ApiKey, ApiKeyId, ApiKeyPatch, AuditLog,
        AuditLogId, AuditLogPatch, DealershipId, DealershipStatus, DealershipVariable,
        DealershipVariableId, DealershipVariablePatch, DiagnosticLevel, FeatureFlag,
        FeatureFlagId, FeatureFlagPatch, JwtToken, JwtTokenId, JwtTokenPatch, Location,
        LocationId, LocationPatch, MagicLinkInvitation, MagicLinkInvitationId,
        MagicLinkInvitationPatch, NewAddress, NewApiKey, NewAuditLog,
        NewDealershipVariable, NewFeatureFlag, NewJwtToken, NewLocation,
        NewMagicLinkInvitation, NewRole, NewSetting, NewSystemDiagnostic, NewUser,
        NewUserRole, NewUserSession, Role, RoleId, RolePatch, Setting, SettingId,
        SettingPatch, SystemDiagnostic, SystemDiagnosticId, SystemDiagnosticPatch,
        TokenKind, User, UserId, UserPatch, UserRole, UserRolePatch, UserSession,
        UserSessionId, UserSessionPatch, UserStatus,
    };
    pub use crate::domain::core::v1::{Dealership, DealershipPatch, NewDealership};
    pub use crate::domain::customers::{
        ConsentKind, ConsentRecord, ConsentRecordId, ConsentRecordPatch, ContactChannel,
        Customer, CustomerId, CustomerMerge, CustomerMergeId, CustomerMergePatch,
        CustomerPatch, CustomerSegment, CustomerTag, CustomerTagPatch, CustomerVehicle,
        CustomerVehicleId, CustomerVehiclePatch, NewConsentRecord, NewCustomer,
        NewCustomerMerge, NewCustomerTag, NewCustomerVehicle, NewOptOutRecord,
        OptOutReason, OptOutRecord, OptOutRecordId, OptOutRecordPatch,
    };
    pub use crate::domain::inventory::{
        DrivetrainType, FeedFormat, FeedRunStatus, FuelType, InventoryFeed,
        InventoryFeedId, InventoryFeedPatch, InventoryFeedRun, InventoryFeedRunId,
        InventoryFeedRunPatch, NewInventoryFeed, NewInventoryFeedRun, NewTestDrive,
        NewVehicleHold, NewVehicleLifecycleEvent, NewVehiclePhoto, NewVehiclePriceChange,
        TestDrive, TestDriveId, TestDrivePatch, TestDriveStatus, TransmissionType,
        VehicleCondition, VehicleEventKind, VehicleHold, VehicleHoldId, VehicleHoldPatch,
        VehicleId, VehicleLifecycleEvent, VehicleLifecycleEventId,
        VehicleLifecycleEventPatch, VehiclePhoto, VehiclePhotoId, VehiclePhotoPatch,
        VehiclePriceChange, VehiclePriceChangeId, VehiclePriceChangePatch, VehicleStatus,
    };
    pub use crate::domain::inventory::v1::{NewVehicle, Vehicle, VehiclePatch};
    pub use crate::domain::leads::{
        DuplicateVerdict, FollowUpTask, FollowUpTaskId, FollowUpTaskPatch, Lead,
        LeadActivity, LeadActivityId, LeadActivityKind, LeadActivityPatch, LeadDuplicate,
        LeadDuplicatePatch, LeadId, LeadNote, LeadNoteId, LeadNotePatch, LeadPatch,
        LeadPriority, LeadRequest, LeadScore, LeadScoreId, LeadScorePatch,
        LeadScoringRule, LeadScoringRuleId, LeadScoringRulePatch, LeadSource,
        LeadSourceId, LeadSourceKind, LeadSourcePatch, LeadStatus, LeadVehicle,
        LeadVehiclePatch, LostReason, NewFollowUpTask, NewLead, NewLeadActivity,
        NewLeadDuplicate, NewLeadNote, NewLeadScore, NewLeadScoringRule, NewLeadSource,
        NewLeadVehicle, NewTradeIn, NewVehicleInterest, ScoreSignal, TaskStatus, TradeIn,
        TradeInId, TradeInPatch, TradeInState, VehicleInterest, VehicleInterestId,
        VehicleInterestPatch,
    };
    pub use crate::domain::agents::{
        Agent, AgentId, AgentKind, AgentPatch, AgentRun, AgentRunId, AgentRunPatch,
        AgentTool, AgentToolPatch, CatalogueTool, CatalogueToolId, CatalogueToolPatch,
        ExperimentStatus, ExperimentVariant, ExperimentVariantId, ExperimentVariantPatch,
        LanguageModel, LanguageModelId, LanguageModelPatch, LeadSourcePrompt,
        LeadSourcePromptPatch, ModelProvider, NewAgent, NewAgentRun, NewAgentTool,
        NewCatalogueTool, NewExperimentVariant, NewLanguageModel, NewLeadSourcePrompt,
        NewPersona, NewPromptExperiment, NewPromptMetric, NewPromptTemplate, NewSandbox,
        NewTokenUsageLog, NewTool, NewToolCall, Persona, PersonaId, PersonaPatch,
        PromptExperiment, PromptExperimentId, PromptExperimentPatch, PromptMetric,
        PromptMetricPatch, PromptPurpose, PromptTemplate, PromptTemplateId,
        PromptTemplatePatch, RunStatus, Sandbox, SandboxId, SandboxPatch, TokenUsageLog,
        TokenUsageLogId, TokenUsageLogPatch, Tool, ToolCall, ToolCallId, ToolCallPatch,
        ToolCallStatus, ToolId, ToolPatch,
    };
    pub use crate::domain::channels::{
        ChannelAttempt, ChannelAttemptId, ChannelAttemptPatch, ChannelRoutingRule,
        ChannelRoutingRuleId, ChannelRoutingRulePatch, CredentialAction, CredentialUse,
        CredentialUseId, CredentialUsePatch, CustomerChannelPreference,
        CustomerChannelPreferencePatch, DealershipChannel, DealershipChannelPatch,
        DeliveryStatus, EmailMessage, EmailMessageId, EmailMessagePatch, KeywordEffect,
        MessageDirection, NewChannelAttempt, NewChannelRoutingRule, NewCredentialUse,
        NewCustomerChannelPreference, NewDealershipChannel, NewEmailMessage,
        NewOptOutKeyword, NewSmsMessage, NewStoredCredential, OptOutKeyword,
        OptOutKeywordPatch, RoutingCondition, ServiceProvider, SmsMessage, SmsMessageId,
        SmsMessagePatch, StoredCredential, StoredCredentialId, StoredCredentialPatch,
    };
    pub use crate::domain::conversations::{
        AgentPresence, AgentPresencePatch, ContentKind, Conversation,
        ConversationContext, ConversationContextPatch, ConversationId, ConversationPatch,
        ConversationStatus, ConversationTopic, ConversationTopicPatch,
        ConversationWatcher, ConversationWatcherPatch, CustomerMemory, CustomerMemoryId,
        CustomerMemoryPatch, DashboardView, DashboardViewId, DashboardViewPatch,
        Escalation, EscalationId, EscalationPatch, EscalationReason, EscalationReasonId,
        EscalationReasonPatch, Handover, HandoverId, HandoverPatch, HandoverReason,
        HandoverRule, HandoverRuleId, HandoverRulePatch, HandoverStatus, IntentKind,
        Message, MessageAttachment, MessageAttachmentId, MessageAttachmentPatch,
        MessageId, MessageInsight, MessageInsightPatch, MessagePatch, NewAgentPresence,
        NewConversation, NewConversationContext, NewConversationTopic,
        NewConversationWatcher, NewCustomerMemory, NewDashboardView, NewEscalation,
        NewEscalationReason, NewHandover, NewHandoverRule, NewMessage,
        NewMessageAttachment, NewMessageInsight, NewTopic, NewVehicleMention,
        PresenceStatus, RuleOperator, SenderKind, SentimentLabel, Topic, TopicId,
        TopicPatch, VehicleMention, VehicleMentionPatch,
    };
    pub use crate::domain::ingestion::{
        AdfConversationLink, AdfConversationLinkPatch, AdfLead, AdfLeadId, AdfLeadPatch,
        AdfLeadStatus, AdfMailbox, AdfMailboxId, AdfMailboxPatch, AdfParseError,
        AdfParseErrorId, AdfParseErrorPatch, AdfProcessingLog, AdfProcessingLogId,
        AdfProcessingLogPatch, AdfRequestKind, AdfResponseRule, AdfResponseRuleId,
        AdfResponseRulePatch, DeliveryOutcome, ErrorSeverity, LinkKind,
        NewAdfConversationLink, NewAdfLead, NewAdfMailbox, NewAdfParseError,
        NewAdfProcessingLog, NewAdfResponseRule, NewRawMessage, NewSmsDeliveryLog,
        NewSmsResponse, NewWebhookDeliveryLog, NewWebhookEndpoint, ProcessingStep,
        RawMessage, RawMessageId, RawMessagePatch, RawMessageStatus, SmsDeliveryLog,
        SmsDeliveryLogId, SmsDeliveryLogPatch, SmsResponse, SmsResponseId,
        SmsResponsePatch, SmsResponseStatus, WebhookDeliveryLog, WebhookDeliveryLogId,
        WebhookDeliveryLogPatch, WebhookEndpoint, WebhookEndpointId, WebhookEndpointPatch,
    };
    pub use crate::domain::spend::{
        AdsAccount, AdsAccountId, AdsAccountPatch, AdsAccountStatus, AdsCampaign,
        AdsCampaignId, AdsCampaignPatch, AdsPlatform, BudgetAlert, BudgetAlertId,
        BudgetAlertPatch, CampaignStatus, DailySpendLog, DailySpendLogPatch,
        NewAdsAccount, NewAdsCampaign, NewBudgetAlert, NewDailySpendLog, NewReportRun,
        NewReportSchedule, ReportFormat, ReportFrequency, ReportKind, ReportRun,
        ReportRunId, ReportRunPatch, ReportRunStatus, ReportSchedule, ReportScheduleId,
        ReportSchedulePatch,
    };
}

/// Dual mode: a dealership, and each vehicle where it must differ, is answered for by the AI or by the dealership's own agents; vehicles have a stage in the sales process, a score and counts of what shoppers do.
pub mod v2 {
    pub use crate::domain::core::{
        Address, AddressKind, AddressPatch, ApiKey, ApiKeyId, ApiKeyPatch, AuditLog,
        AuditLogId, AuditLogPatch, DealershipId, DealershipStatus, DealershipVariable,
        DealershipVariableId, DealershipVariablePatch, DiagnosticLevel, FeatureFlag,
        FeatureFlagId, FeatureFlagPatch, JwtToken, JwtTokenId, JwtTokenPatch, Location,
        LocationId, LocationPatch, MagicLinkInvitation, MagicLinkInvitationId,
        MagicLinkInvitationPatch, NewAddress, NewApiKey, NewAuditLog,
        NewDealershipVariable, NewFeatureFlag, NewJwtToken, NewLocation,
        NewMagicLinkInvitation, NewRole, NewSetting, NewSystemDiagnostic, NewUser,
        NewUserRole, NewUserSession, OperationMode, Role, RoleId, RolePatch, Setting,
        SettingId, SettingPatch, SystemDiagnostic, SystemDiagnosticId,
        SystemDiagnosticPatch, TokenKind, User, UserId, UserPatch, UserRole,
        UserRolePatch, UserSession, UserSessionId, UserSessionPatch, UserStatus,
    };
    pub use crate::domain::core::v2::{Dealership, DealershipPatch, NewDealership};
    pub use crate::domain::customers::{
        ConsentKind, ConsentRecord, ConsentRecordId, ConsentRecordPatch, ContactChannel,
        Customer, CustomerId, CustomerMerge, CustomerMergeId, CustomerMergePatch,
        CustomerPatch, CustomerSegment, CustomerTag, CustomerTagPatch, CustomerVehicle,
        CustomerVehicleId, CustomerVehiclePatch, NewConsentRecord, NewCustomer,
        NewCustomerMerge, NewCustomerTag, NewCustomerVehicle, NewOptOutRecord,
        OptOutReason, OptOutRecord, OptOutRecordId, OptOutRecordPatch,
    };
    pub use crate::domain::inventory::{
        DrivetrainType, FeedFormat, FeedRunStatus, FuelType, InventoryFeed,
        InventoryFeedId, InventoryFeedPatch, InventoryFeedRun, InventoryFeedRunId,
        InventoryFeedRunPatch, LifecycleStage, NewInventoryFeed, NewInventoryFeedRun,
        NewTestDrive, NewVehicleHold, NewVehicleLifecycleEvent, NewVehiclePhoto,
        NewVehiclePriceChange, TestDrive, TestDriveId, TestDrivePatch, TestDriveStatus,
        TransmissionType, VehicleCondition, VehicleEventKind, VehicleHold, VehicleHoldId,
        VehicleHoldPatch, VehicleId, VehicleLifecycleEvent, VehicleLifecycleEventId,
        VehicleLifecycleEventPatch, VehiclePhoto, VehiclePhotoId, VehiclePhotoPatch,
        VehiclePriceChange, VehiclePriceChangeId, VehiclePriceChangePatch, VehicleStatus,
    };
    pub use crate::domain::inventory::v2::{NewVehicle, Vehicle, VehiclePatch};
    pub use crate::domain::leads::{
        DuplicateVerdict, FollowUpTask, FollowUpTaskId, FollowUpTaskPatch, Lead,
        LeadActivity, LeadActivityId, LeadActivityKind, LeadActivityPatch, LeadDuplicate,
        LeadDuplicatePatch, LeadId, LeadNote, LeadNoteId, LeadNotePatch, LeadPatch,
        LeadPriority, LeadRequest, LeadScore, LeadScoreId, LeadScorePatch,
        LeadScoringRule, LeadScoringRuleId, LeadScoringRulePatch, LeadSource,
        LeadSourceId, LeadSourceKind, LeadSourcePatch, LeadStatus, LeadVehicle,
        LeadVehiclePatch, LostReason, NewFollowUpTask, NewLead, NewLeadActivity,
        NewLeadDuplicate, NewLeadNote, NewLeadScore, NewLeadScoringRule, NewLeadSource,
        NewLeadVehicle, NewTradeIn, NewVehicleInterest, ScoreSignal, TaskStatus, TradeIn,
        TradeInId, TradeInPatch, TradeInState, VehicleInterest, VehicleInterestId,
        VehicleInterestPatch,
    };
    pub use crate::domain::agents::{
        Agent, AgentId, AgentKind, AgentPatch, AgentRun, AgentRunId, AgentRunPatch,
        AgentTool, AgentToolPatch, CatalogueTool, CatalogueToolId, CatalogueToolPatch,
        ExperimentStatus, ExperimentVariant, ExperimentVariantId, ExperimentVariantPatch,
        LanguageModel, LanguageModelId, LanguageModelPatch, LeadSourcePrompt,
        LeadSourcePromptPatch, ModelProvider, NewAgent, NewAgentRun, NewAgentTool,
        NewCatalogueTool, NewExperimentVariant, NewLanguageModel, NewLeadSourcePrompt,
        NewPersona, NewPromptExperiment, NewPromptMetric, NewPromptTemplate, NewSandbox,
        NewTokenUsageLog, NewTool, NewToolCall, Persona, PersonaId, PersonaPatch,
        PromptExperiment, PromptExperimentId, PromptExperimentPatch, PromptMetric,
        PromptMetricPatch, PromptPurpose, PromptTemplate, PromptTemplateId,
        PromptTemplatePatch, RunStatus, Sandbox, SandboxId, SandboxPatch, TokenUsageLog,
        TokenUsageLogId, TokenUsageLogPatch, Tool, ToolCall, ToolCallId, ToolCallPatch,
        ToolCallStatus, ToolId, ToolPatch,
    };
    pub use crate::domain::channels::{
        ChannelAttempt, ChannelAttemptId, ChannelAttemptPatch, ChannelRoutingRule,
        ChannelRoutingRuleId, ChannelRoutingRulePatch, CredentialAction, CredentialUse,
        CredentialUseId, CredentialUsePatch, CustomerChannelPreference,
        CustomerChannelPreferencePatch, DealershipChannel, DealershipChannelPatch,
        DeliveryStatus, EmailMessage, EmailMessageId, EmailMessagePatch, KeywordEffect,
        MessageDirection, NewChannelAttempt, NewChannelRoutingRule, NewCredentialUse,
        NewCustomerChannelPreference, NewDealershipChannel, NewEmailMessage,
        NewOptOutKeyword, NewSmsMessage, NewStoredCredential, OptOutKeyword,
        OptOutKeywordPatch, RoutingCondition, ServiceProvider, SmsMessage, SmsMessageId,
        SmsMessagePatch, StoredCredential, StoredCredentialId, StoredCredentialPatch,
    };
    pub use crate::domain::conversations::{
        AgentPresence, AgentPresencePatch, ContentKind, Conversation,
        ConversationContext, ConversationContextPatch, ConversationId, ConversationPatch,
        ConversationStatus, ConversationTopic, ConversationTopicPatch,
        ConversationWatcher, ConversationWatcherPatch, CustomerMemory, CustomerMemoryId,
        CustomerMemoryPatch, DashboardView, DashboardViewId, DashboardViewPatch,
        Escalation, EscalationId, EscalationPatch, EscalationReason, EscalationReasonId,
        EscalationReasonPatch, Handover, HandoverId, HandoverPatch, HandoverReason,
        HandoverRule, HandoverRuleId, HandoverRulePatch, HandoverStatus, IntentKind,
        Message, MessageAttachment, MessageAttachmentId, MessageAttachmentPatch,
        MessageId, MessageInsight, MessageInsightPatch, MessagePatch, NewAgentPresence,
        NewConversation, NewConversationContext, NewConversationTopic,
        NewConversationWatcher, NewCustomerMemory, NewDashboardView, NewEscalation,
        NewEscalationReason, NewHandover, NewHandoverRule, NewMessage,
        NewMessageAttachment, NewMessageInsight, NewTopic, NewVehicleMention,
        PresenceStatus, RuleOperator, SenderKind, SentimentLabel, Topic, TopicId,
        TopicPatch, VehicleMention, VehicleMentionPatch,
    };
    pub use crate::domain::ingestion::{
        AdfConversationLink, AdfConversationLinkPatch, AdfLead, AdfLeadId, AdfLeadPatch,
        AdfLeadStatus, AdfMailbox, AdfMailboxId, AdfMailboxPatch, AdfParseError,
        AdfParseErrorId, AdfParseErrorPatch, AdfProcessingLog, AdfProcessingLogId,
        AdfProcessingLogPatch, AdfRequestKind, AdfResponseRule, AdfResponseRuleId,
        AdfResponseRulePatch, DeliveryOutcome, ErrorSeverity, LinkKind,
        NewAdfConversationLink, NewAdfLead, NewAdfMailbox, NewAdfParseError,
        NewAdfProcessingLog, NewAdfResponseRule, NewRawMessage, NewSmsDeliveryLog,
        NewSmsResponse, NewWebhookDeliveryLog, NewWebhookEndpoint, ProcessingStep,
        RawMessage, RawMessageId, RawMessagePatch, RawMessageStatus, SmsDeliveryLog,
        SmsDeliveryLogId, SmsDeliveryLogPatch, SmsResponse, SmsResponseId,
        SmsResponsePatch, SmsResponseStatus, WebhookDeliveryLog, WebhookDeliveryLogId,
        WebhookDeliveryLogPatch, WebhookEndpoint, WebhookEndpointId, WebhookEndpointPatch,
    };
    pub use crate::domain::spend::{
        AdsAccount, AdsAccountId, AdsAccountPatch, AdsAccountStatus, AdsCampaign,
        AdsCampaignId, AdsCampaignPatch, AdsPlatform, BudgetAlert, BudgetAlertId,
        BudgetAlertPatch, CampaignStatus, DailySpendLog, DailySpendLogPatch,
        NewAdsAccount, NewAdsCampaign, NewBudgetAlert, NewDailySpendLog, NewReportRun,
        NewReportSchedule, ReportFormat, ReportFrequency, ReportKind, ReportRun,
        ReportRunId, ReportRunPatch, ReportRunStatus, ReportSchedule, ReportScheduleId,
        ReportSchedulePatch,
    };
    pub use crate::domain::dual_mode::{
        AiSuggestion, AiSuggestionId, AiSuggestionPatch, AssignmentStrategy, ChatSession,
        ChatSessionId, ChatSessionPatch, ChatWidget, ChatWidgetId, ChatWidgetPatch,
        ConversationMode, ConversationModePatch, DirectAgent, DirectAgentPatch,
        LeadRoutingRule, LeadRoutingRuleId, LeadRoutingRulePatch, ModeChange,
        ModeChangeId, ModeChangePatch, ModeMetric, ModeMetricPatch, ModeSchedule,
        ModeScheduleId, ModeSchedulePatch, ModeScope, NewAiSuggestion, NewChatSession,
        NewChatWidget, NewConversationMode, NewDirectAgent, NewLeadRoutingRule,
        NewModeChange, NewModeMetric, NewModeSchedule, NewQuickReply,
        NewVehicleStageChange, QuickReply, QuickReplyId, QuickReplyPatch,
        SuggestionVerdict, VehicleStageChange, VehicleStageChangeId,
        VehicleStageChangePatch, WidgetPosition,
    };
}

/// Vehicles are recommended to shoppers, and say why.
pub mod v3 {
    pub use crate::domain::core::{
        Address, AddressKind, AddressPatch, ApiKey, ApiKeyId, ApiKeyPatch, AuditLog,
        AuditLogId, AuditLogPatch, DealershipId, DealershipStatus, DealershipVariable,
        DealershipVariableId, DealershipVariablePatch, DiagnosticLevel, FeatureFlag,
        FeatureFlagId, FeatureFlagPatch, JwtToken, JwtTokenId, JwtTokenPatch, Location,
        LocationId, LocationPatch, MagicLinkInvitation, MagicLinkInvitationId,
        MagicLinkInvitationPatch, NewAddress, NewApiKey, NewAuditLog,
        NewDealershipVariable, NewFeatureFlag, NewJwtToken, NewLocation,
        NewMagicLinkInvitation, NewRole, NewSetting, NewSystemDiagnostic, NewUser,
        NewUserRole, NewUserSession, OperationMode, Role, RoleId, RolePatch, Setting,
        SettingId, SettingPatch, SystemDiagnostic, SystemDiagnosticId,
        SystemDiagnosticPatch, TokenKind, User, UserId, UserPatch, UserRole,
        UserRolePatch, UserSession, UserSessionId, UserSessionPatch, UserStatus,
    };
    pub use crate::domain::core::v2::{Dealership, DealershipPatch, NewDealership};
    pub use crate::domain::customers::{
        ConsentKind, ConsentRecord, ConsentRecordId, ConsentRecordPatch, ContactChannel,
        Customer, CustomerId, CustomerMerge, CustomerMergeId, CustomerMergePatch,
        CustomerPatch, CustomerSegment, CustomerTag, CustomerTagPatch, CustomerVehicle,
        CustomerVehicleId, CustomerVehiclePatch, NewConsentRecord, NewCustomer,
        NewCustomerMerge, NewCustomerTag, NewCustomerVehicle, NewOptOutRecord,
        OptOutReason, OptOutRecord, OptOutRecordId, OptOutRecordPatch,
    };
    pub use crate::domain::inventory::{
        DrivetrainType, FeedFormat, FeedRunStatus, FuelType, InventoryFeed,
        InventoryFeedId, InventoryFeedPatch, InventoryFeedRun, InventoryFeedRunId,
        InventoryFeedRunPatch, LifecycleStage, NewInventoryFeed, NewInventoryFeedRun,
        NewTestDrive, NewVehicleHold, NewVehicleLifecycleEvent, NewVehiclePhoto,
        NewVehiclePriceChange, NewVehicleRecommendation, TestDrive, TestDriveId,
        TestDrivePatch, TestDriveStatus, TransmissionType, VehicleCondition,
        VehicleEventKind, VehicleHold, VehicleHoldId, VehicleHoldPatch, VehicleId,
        VehicleLifecycleEvent, VehicleLifecycleEventId, VehicleLifecycleEventPatch,
        VehiclePhoto, VehiclePhotoId, VehiclePhotoPatch, VehiclePriceChange,
        VehiclePriceChangeId, VehiclePriceChangePatch, VehicleRecommendation,
        VehicleRecommendationId, VehicleRecommendationPatch, VehicleStatus,
    };
    pub use crate::domain::inventory::v3::{NewVehicle, Vehicle, VehiclePatch};
    pub use crate::domain::leads::{
        DuplicateVerdict, FollowUpTask, FollowUpTaskId, FollowUpTaskPatch, Lead,
        LeadActivity, LeadActivityId, LeadActivityKind, LeadActivityPatch, LeadDuplicate,
        LeadDuplicatePatch, LeadId, LeadNote, LeadNoteId, LeadNotePatch, LeadPatch,
        LeadPriority, LeadRequest, LeadScore, LeadScoreId, LeadScorePatch,
        LeadScoringRule, LeadScoringRuleId, LeadScoringRulePatch, LeadSource,
        LeadSourceId, LeadSourceKind, LeadSourcePatch, LeadStatus, LeadVehicle,
        LeadVehiclePatch, LostReason, NewFollowUpTask, NewLead, NewLeadActivity,
        NewLeadDuplicate, NewLeadNote, NewLeadScore, NewLeadScoringRule, NewLeadSource,
        NewLeadVehicle, NewTradeIn, NewVehicleInterest, ScoreSignal, TaskStatus, TradeIn,
        TradeInId, TradeInPatch, TradeInState, VehicleInterest, VehicleInterestId,
        VehicleInterestPatch,
    };
    pub use crate::domain::agents::{
        Agent, AgentId, AgentKind, AgentPatch, AgentRun, AgentRunId, AgentRunPatch,
        AgentTool, AgentToolPatch, CatalogueTool, CatalogueToolId, CatalogueToolPatch,
        ExperimentStatus, ExperimentVariant, ExperimentVariantId, ExperimentVariantPatch,
        LanguageModel, LanguageModelId, LanguageModelPatch, LeadSourcePrompt,
        LeadSourcePromptPatch, ModelProvider, NewAgent, NewAgentRun, NewAgentTool,
        NewCatalogueTool, NewExperimentVariant, NewLanguageModel, NewLeadSourcePrompt,
        NewPersona, NewPromptExperiment, NewPromptMetric, NewPromptTemplate, NewSandbox,
        NewTokenUsageLog, NewTool, NewToolCall, Persona, PersonaId, PersonaPatch,
        PromptExperiment, PromptExperimentId, PromptExperimentPatch, PromptMetric,
        PromptMetricPatch, PromptPurpose, PromptTemplate, PromptTemplateId,
        PromptTemplatePatch, RunStatus, Sandbox, SandboxId, SandboxPatch, TokenUsageLog,
        TokenUsageLogId, TokenUsageLogPatch, Tool, ToolCall, ToolCallId, ToolCallPatch,
        ToolCallStatus, ToolId, ToolPatch,
    };
    pub use crate::domain::channels::{
        ChannelAttempt, ChannelAttemptId, ChannelAttemptPatch, ChannelRoutingRule,
        ChannelRoutingRuleId, ChannelRoutingRulePatch, CredentialAction, CredentialUse,
        CredentialUseId, CredentialUsePatch, CustomerChannelPreference,
        CustomerChannelPreferencePatch, DealershipChannel, DealershipChannelPatch,
        DeliveryStatus, EmailMessage, EmailMessageId, EmailMessagePatch, KeywordEffect,
        MessageDirection, NewChannelAttempt, NewChannelRoutingRule, NewCredentialUse,
        NewCustomerChannelPreference, NewDealershipChannel, NewEmailMessage,
        NewOptOutKeyword, NewSmsMessage, NewStoredCredential, OptOutKeyword,
        OptOutKeywordPatch, RoutingCondition, ServiceProvider, SmsMessage, SmsMessageId,
        SmsMessagePatch, StoredCredential, StoredCredentialId, StoredCredentialPatch,
    };
    pub use crate::domain::conversations::{
        AgentPresence, AgentPresencePatch, ContentKind, Conversation,
        ConversationContext, ConversationContextPatch, ConversationId, ConversationPatch,
        ConversationStatus, ConversationTopic, ConversationTopicPatch,
        ConversationWatcher, ConversationWatcherPatch, CustomerMemory, CustomerMemoryId,
        CustomerMemoryPatch, DashboardView, DashboardViewId, DashboardViewPatch,
        Escalation, EscalationId, EscalationPatch, EscalationReason, EscalationReasonId,
        EscalationReasonPatch, Handover, HandoverId, HandoverPatch, HandoverReason,
        HandoverRule, HandoverRuleId, HandoverRulePatch, HandoverStatus, IntentKind,
        Message, MessageAttachment, MessageAttachmentId, MessageAttachmentPatch,
        MessageId, MessageInsight, MessageInsightPatch, MessagePatch, NewAgentPresence,
        NewConversation, NewConversationContext, NewConversationTopic,
        NewConversationWatcher, NewCustomerMemory, NewDashboardView, NewEscalation,
        NewEscalationReason, NewHandover, NewHandoverRule, NewMessage,
        NewMessageAttachment, NewMessageInsight, NewTopic, NewVehicleMention,
        PresenceStatus, RuleOperator, SenderKind, SentimentLabel, Topic, TopicId,
        TopicPatch, VehicleMention, VehicleMentionPatch,
    };
    pub use crate::domain::ingestion::{
        AdfConversationLink, AdfConversationLinkPatch, AdfLead, AdfLeadId, AdfLeadPatch,
        AdfLeadStatus, AdfMailbox, AdfMailboxId, AdfMailboxPatch, AdfParseError,
        AdfParseErrorId, AdfParseErrorPatch, AdfProcessingLog, AdfProcessingLogId,
        AdfProcessingLogPatch, AdfRequestKind, AdfResponseRule, AdfResponseRuleId,
        AdfResponseRulePatch, DeliveryOutcome, ErrorSeverity, LinkKind,
        NewAdfConversationLink, NewAdfLead, NewAdfMailbox, NewAdfParseError,
        NewAdfProcessingLog, NewAdfResponseRule, NewRawMessage, NewSmsDeliveryLog,
        NewSmsResponse, NewWebhookDeliveryLog, NewWebhookEndpoint, ProcessingStep,
        RawMessage, RawMessageId, RawMessagePatch, RawMessageStatus, SmsDeliveryLog,
        SmsDeliveryLogId, SmsDeliveryLogPatch, SmsResponse, SmsResponseId,
        SmsResponsePatch, SmsResponseStatus, WebhookDeliveryLog, WebhookDeliveryLogId,
        WebhookDeliveryLogPatch, WebhookEndpoint, WebhookEndpointId, WebhookEndpointPatch,
    };
    pub use crate::domain::spend::{
        AdsAccount, AdsAccountId, AdsAccountPatch, AdsAccountStatus, AdsCampaign,
        AdsCampaignId, AdsCampaignPatch, AdsPlatform, BudgetAlert, BudgetAlertId,
        BudgetAlertPatch, CampaignStatus, DailySpendLog, DailySpendLogPatch,
        NewAdsAccount, NewAdsCampaign, NewBudgetAlert, NewDailySpendLog, NewReportRun,
        NewReportSchedule, ReportFormat, ReportFrequency, ReportKind, ReportRun,
        ReportRunId, ReportRunPatch, ReportRunStatus, ReportSchedule, ReportScheduleId,
        ReportSchedulePatch,
    };
    pub use crate::domain::dual_mode::{
        AiSuggestion, AiSuggestionId, AiSuggestionPatch, AssignmentStrategy, ChatSession,
        ChatSessionId, ChatSessionPatch, ChatWidget, ChatWidgetId, ChatWidgetPatch,
        ConversationMode, ConversationModePatch, DirectAgent, DirectAgentPatch,
        LeadRoutingRule, LeadRoutingRuleId, LeadRoutingRulePatch, ModeChange,
        ModeChangeId, ModeChangePatch, ModeMetric, ModeMetricPatch, ModeSchedule,
        ModeScheduleId, ModeSchedulePatch, ModeScope, NewAiSuggestion, NewChatSession,
        NewChatWidget, NewConversationMode, NewDirectAgent, NewLeadRoutingRule,
        NewModeChange, NewModeMetric, NewModeSchedule, NewQuickReply,
        NewVehicleStageChange, QuickReply, QuickReplyId, QuickReplyPatch,
        SuggestionVerdict, VehicleStageChange, VehicleStageChangeId,
        VehicleStageChangePatch, WidgetPosition,
    };
}
