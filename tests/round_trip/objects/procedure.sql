-- Procedures: with arguments of every mode, defaults, overloads, settings, atomic bodies.
CREATE TABLE public.account (id integer PRIMARY KEY, balance numeric(12,2) DEFAULT 0 NOT NULL);
CREATE PROCEDURE public.transfer(from_id integer, to_id integer, amount numeric DEFAULT 10.50)
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE account SET balance = balance - amount WHERE id = from_id;
    UPDATE account SET balance = balance + amount WHERE id = to_id;
    COMMIT;
END;
$$;
COMMENT ON PROCEDURE public.transfer(integer, integer, numeric) IS 'From one to the other';
CREATE PROCEDURE public.transfer(INOUT ids integer[], OUT moved numeric) LANGUAGE plpgsql AS $$ BEGIN moved := 0; END $$;
CREATE PROCEDURE public.clear() LANGUAGE sql SECURITY DEFINER SET search_path TO 'public' AS $$ DELETE FROM public.account $$;
CREATE PROCEDURE public.open(id integer, VARIADIC amounts numeric[])
    LANGUAGE sql
    BEGIN ATOMIC
    INSERT INTO public.account (id) VALUES (open.id);
    UPDATE public.account SET balance = open.amounts[1] WHERE account.id = open.id;
END;
REVOKE ALL ON PROCEDURE public.clear() FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE public.clear() TO pg_write_all_data;
