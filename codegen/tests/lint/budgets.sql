SET lock_timeout = '200ms';
SET statement_timeout = '5s';
-- The budget has room for these.
-- pilaster: allow constraint-in-one-go because there are five thousand rows
ALTER TABLE public.devices ADD CONSTRAINT devices_known CHECK (id > 0);
-- pilaster: allow index-in-one-go because there are five thousand rows
CREATE INDEX devices_twice ON public.devices ((id * 2));
-- A lock is held to the end of the file, so the proof belongs into another one.
ALTER TABLE public.events ADD CONSTRAINT events_said CHECK (said <> '') NOT VALID;
ALTER TABLE public.events VALIDATE CONSTRAINT events_said;
-- It was said once; what comes behind waits behind the same lock.
ALTER TABLE public.events VALIDATE CONSTRAINT events_said;
