-- Takes back 0006_tokens_and_prompt_templates.up.sql, with all rows.

DROP TABLE prompt_metrics;
DROP TABLE experiment_variants;
DROP TABLE prompt_experiments;
DROP TABLE lead_source_prompts;
DROP TABLE prompt_templates;
DROP TABLE dealership_variables;
DROP TABLE magic_link_invitations;
DROP TABLE jwt_tokens;

DROP TYPE experiment_status;
DROP TYPE prompt_purpose;
DROP TYPE token_kind;
