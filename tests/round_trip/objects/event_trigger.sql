-- Event triggers: of every event, with tags, enabled in every way. Their functions do nothing.
CREATE FUNCTION public.on_ddl() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NULL; -- would look at tg_tag
END;
$$;
CREATE SCHEMA "Audit";
CREATE FUNCTION "Audit"."On Drop"() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE EVENT TRIGGER note_ddl ON ddl_command_end EXECUTE FUNCTION public.on_ddl();
COMMENT ON EVENT TRIGGER note_ddl IS 'Who changed what';
CREATE EVENT TRIGGER before_tables ON ddl_command_start WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE', 'SELECT INTO') EXECUTE FUNCTION public.on_ddl();
CREATE EVENT TRIGGER "On drop, too" ON sql_drop EXECUTE FUNCTION "Audit"."On Drop"();
CREATE EVENT TRIGGER rewrites ON table_rewrite EXECUTE FUNCTION public.on_ddl();
ALTER EVENT TRIGGER rewrites DISABLE;
ALTER EVENT TRIGGER note_ddl ENABLE ALWAYS;
ALTER EVENT TRIGGER before_tables ENABLE REPLICA;
-- Made behind the triggers.
CREATE TABLE public.thing (id integer PRIMARY KEY);
