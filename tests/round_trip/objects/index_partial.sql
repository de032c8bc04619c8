-- Partial indexes: on truth, NULLs, lists, times, with the predicate over other columns, unique.
CREATE TABLE public.job (
    id bigint PRIMARY KEY,
    queue text NOT NULL,
    state text NOT NULL,
    priority smallint DEFAULT 0,
    locked_by uuid,
    run_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    error text,
    data jsonb
);
CREATE INDEX job_due ON public.job USING btree (priority, run_at) WHERE locked_by IS NULL;
CREATE INDEX job_failed ON public.job USING btree (queue) WHERE error IS NOT NULL AND NOT deleted;
CREATE UNIQUE INDEX job_one_at_a_time ON public.job USING btree (queue) WHERE state = 'running'::text;
COMMENT ON INDEX public.job_one_at_a_time IS 'A queue runs one job';
CREATE INDEX job_waiting ON public.job USING btree (run_at) WHERE state IN ('new', 'it''s "late"', E'two\nlines');
CREATE INDEX job_deleted ON public.job USING btree (id) WHERE deleted;
CREATE INDEX job_old ON public.job USING btree (run_at) WHERE run_at < '2020-01-01 00:00:00+00'::timestamp with time zone;
CREATE INDEX job_with_data ON public.job USING gin (data) WHERE data ? 'retry'::text OR priority BETWEEN 1 AND 9;
CREATE INDEX ON public.job (state) WHERE priority > 0;
