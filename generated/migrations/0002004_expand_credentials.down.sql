-- portal: opens version 2 beside 1. Phase expand, the way down.
-- Writes public.credentials as before.
-- Specs: core.kdl
-- Lock: ACCESS EXCLUSIVE on public.credentials; readers and writers wait.
-- The way back: Lets every served version write public.credentials.
-- squawk-ignore-file ban-drop-function -- version 2 brought it, and ends with this
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

DROP TRIGGER pilaster_in_step ON public.credentials;

DROP FUNCTION public.credentials_in_step();

-- pilaster: by hand, after
-- pilaster: end
