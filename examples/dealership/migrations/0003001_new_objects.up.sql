-- dealership: opens version 3 beside 1, 2. Phase expand, the way up.
-- Makes new tables: public.vehicle_recommendations.
-- Specs: inventory.kdl
-- Lock: SHARE ROW EXCLUSIVE on public.customers; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.dealerships; writers wait.
-- Lock: SHARE ROW EXCLUSIVE on public.vehicles; writers wait.
-- The way back: Drops tables: public.vehicle_recommendations.
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

CREATE TABLE public.vehicle_recommendations (
    dealership_id uuid DEFAULT (NULLIF(current_setting('dealership.tenant', true), '')::uuid) NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    vehicle_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    score numeric(5,4) NOT NULL,
    shown_at timestamptz DEFAULT now() NOT NULL,
    was_opened boolean DEFAULT false NOT NULL,
    CONSTRAINT vehicle_recommendations_pkey PRIMARY KEY (dealership_id, id),
    CONSTRAINT vehicle_recommendations_dealership_id_customer_id_vehicle_i_key UNIQUE (dealership_id, customer_id, vehicle_id),
    CONSTRAINT score_is_share CHECK (score BETWEEN 0 AND 1)
);

CREATE INDEX vehicle_recommendations_dealership_id_vehicle_id_idx
    ON public.vehicle_recommendations (dealership_id, vehicle_id);

COMMENT ON TABLE public.vehicle_recommendations IS 'A vehicle that a customer was shown because somebody, or something, thought it would suit.';

COMMENT ON COLUMN public.vehicle_recommendations.dealership_id IS 'Whose row it is.';

COMMENT ON COLUMN public.vehicle_recommendations.score IS 'How well it suits, from 0 to 1.';

ALTER TABLE public.vehicle_recommendations
    ENABLE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.vehicle_recommendations
    FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE public.vehicle_recommendations TO dealership_app;

CREATE POLICY tenant ON public.vehicle_recommendations
    USING ("dealership_id" = NULLIF(current_setting('dealership.tenant', true), '')::uuid);

COMMENT ON POLICY tenant ON public.vehicle_recommendations IS 'A session sees and writes what is its tenant''s.';

ALTER TABLE public.vehicle_recommendations
    ADD CONSTRAINT vehicle_recommendations_dealership_id_fkey FOREIGN KEY (dealership_id) REFERENCES public.dealerships (id) ON DELETE CASCADE;

ALTER TABLE public.vehicle_recommendations
    ADD CONSTRAINT vehicle_recommendations_dealership_id_vehicle_id_fkey FOREIGN KEY (dealership_id, vehicle_id) REFERENCES public.vehicles (dealership_id, id) ON DELETE CASCADE;

ALTER TABLE public.vehicle_recommendations
    ADD CONSTRAINT vehicle_recommendations_dealership_id_customer_id_fkey FOREIGN KEY (dealership_id, customer_id) REFERENCES public.customers (dealership_id, id) ON DELETE CASCADE;

-- pilaster: by hand, after
-- pilaster: end
