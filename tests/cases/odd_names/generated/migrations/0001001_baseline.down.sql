-- odd_names: version 1 in an empty database. Phase baseline, the way down.
-- Leaves an empty database; roles stay, other databases may use them.
-- Specs: it_s_quoted.kdl, names.kdl, more.kdl, odd_schema_2.kdl, it_s_quoted_2.kdl
-- Lock: ACCESS EXCLUSIVE on "Odd Schema"."lists of it"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on "Odd Schema"."type""s, or nothing"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on "Odd Schema"."type's own"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on "it's \ ""quoted"" 🙂"."a table, ""quoted"" it's \ 🙂"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on "it's \ ""quoted"" 🙂"."serial_it's_seq"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on "it's \ ""quoted"" 🙂".by_case; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on "it's \ ""quoted"" 🙂".serial; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more."42"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more."A_B"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more."New Thing"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more."Option"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more."Phantom Data"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more."Straße"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more."XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more."aB"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more."into"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more."json"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more."numeric"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more."row"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more."some"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more."static str"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more."union"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more."values"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more."with"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more." "; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more."İ"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more."🙃"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.a__b; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.a_b; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.account; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.async; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.bind; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.bool; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.box; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.clone; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.core; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.crate; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.debug; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.deserialize; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.display; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.domain; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.drivers; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.drop; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.empty; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.info; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.labels; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.main; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.mod; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.new; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.new_thing; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.ok; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.option; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.ord; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.partial_eq; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.query; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.reads; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.registry; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.relation; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.result; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.self; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.self_; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.serde; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.string; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.tables; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.thing; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.thing_patch; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.things; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.to_string; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.try_from; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.type; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.u8; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.uuid; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.v1; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on more.version; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names."1st"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names."AB"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names."Self"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names."a b"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names."a view ""of"" 'it'"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names."columns of odd names"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names."crate::x"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names."default"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names."from"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names."newThing"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names."no columns"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names."none"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names."table"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names."ééééééééééééééééééééééééééééééé"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names."漢字"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names."🙂"; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names._; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.a_b; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.account; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.all_optional; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.boxes; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.copy; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.date; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.eq; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.err; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.error; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.fn; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.gen; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.hash; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.i64; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.id; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.iterator; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.keyed; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.lib; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.marker; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.materialized; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.new_things; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.not_empty; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.of_types; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.only_numbered; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.option; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.options; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.patch; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.relations; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.results; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.rows; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.schema; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.scope; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.self; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.send; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.serialize; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.session; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.sqlx; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.static; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.std; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.str; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.strasse; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.strings; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.super; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.thing; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.thing_id; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.type; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.types; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.unnamed; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.usize; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.vec; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.wide; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.wire; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.writes; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.xml; readers and writers wait.
-- Lock: ACCESS EXCLUSIVE on names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; readers and writers wait.
-- Work: reads names.of_types once.
-- LOSES all rows of names.of_types.
-- LOSES all rows of "it's \ ""quoted"" 🙂".serial.
-- LOSES all rows of "it's \ ""quoted"" 🙂"."a table, ""quoted"" it's \ 🙂".
-- LOSES all rows of "Odd Schema"."type's own".
-- LOSES all rows of "Odd Schema"."type""s, or nothing".
-- LOSES all rows of "Odd Schema"."lists of it".
-- LOSES all rows of more."🙃".
-- LOSES all rows of more."İ".
-- LOSES all rows of more." ".
-- LOSES all rows of more."with".
-- LOSES all rows of more.version.
-- LOSES all rows of more."values".
-- LOSES all rows of more.v1.
-- LOSES all rows of more.uuid.
-- LOSES all rows of more."union".
-- LOSES all rows of more.u8.
-- LOSES all rows of more.type.
-- LOSES all rows of more.try_from.
-- LOSES all rows of more.to_string.
-- LOSES all rows of more.things.
-- LOSES all rows of more.thing_patch.
-- LOSES all rows of more.thing.
-- LOSES all rows of more.tables.
-- LOSES all rows of more.string.
-- LOSES all rows of more."static str".
-- LOSES all rows of more."some".
-- LOSES all rows of more.serde.
-- LOSES all rows of more.self_.
-- LOSES all rows of more.self.
-- LOSES all rows of more."row".
-- LOSES all rows of more.result.
-- LOSES all rows of more.relation.
-- LOSES all rows of more.registry.
-- LOSES all rows of more.reads.
-- LOSES all rows of more.query.
-- LOSES all rows of more.partial_eq.
-- LOSES all rows of more.ord.
-- LOSES all rows of more.option.
-- LOSES all rows of more.ok.
-- LOSES all rows of more."numeric".
-- LOSES all rows of more.new_thing.
-- LOSES all rows of more.new.
-- LOSES all rows of more.mod.
-- LOSES all rows of more.main.
-- LOSES all rows of more.labels.
-- LOSES all rows of more."json".
-- LOSES all rows of more."into".
-- LOSES all rows of more.info.
-- LOSES all rows of more.empty.
-- LOSES all rows of more.drop.
-- LOSES all rows of more.drivers.
-- LOSES all rows of more.domain.
-- LOSES all rows of more.display.
-- LOSES all rows of more.deserialize.
-- LOSES all rows of more.debug.
-- LOSES all rows of more.crate.
-- LOSES all rows of more.core.
-- LOSES all rows of more.clone.
-- LOSES all rows of more.box.
-- LOSES all rows of more.bool.
-- LOSES all rows of more.bind.
-- LOSES all rows of more.async.
-- LOSES all rows of more.account.
-- LOSES all rows of more.a_b.
-- LOSES all rows of more.a__b.
-- LOSES all rows of more."aB".
-- LOSES all rows of more."XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX".
-- LOSES all rows of more."Straße".
-- LOSES all rows of more."Phantom Data".
-- LOSES all rows of more."Option".
-- LOSES all rows of more."New Thing".
-- LOSES all rows of more."A_B".
-- LOSES all rows of more."42".
-- LOSES all rows of names."🙂".
-- LOSES all rows of names."漢字".
-- LOSES all rows of names."ééééééééééééééééééééééééééééééé".
-- LOSES all rows of names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.
-- LOSES all rows of names.xml.
-- LOSES all rows of names.writes.
-- LOSES all rows of names.wire.
-- LOSES all rows of names.wide.
-- LOSES all rows of names.vec.
-- LOSES all rows of names.usize.
-- LOSES all rows of names.unnamed.
-- LOSES all rows of names.types.
-- LOSES all rows of names.type.
-- LOSES all rows of names.thing_id.
-- LOSES all rows of names.thing.
-- LOSES all rows of names."table".
-- LOSES all rows of names.super.
-- LOSES all rows of names.strings.
-- LOSES all rows of names.strasse.
-- LOSES all rows of names.str.
-- LOSES all rows of names.std.
-- LOSES all rows of names.static.
-- LOSES all rows of names.sqlx.
-- LOSES all rows of names.session.
-- LOSES all rows of names.serialize.
-- LOSES all rows of names.send.
-- LOSES all rows of names.self.
-- LOSES all rows of names.scope.
-- LOSES all rows of names.schema.
-- LOSES all rows of names.rows.
-- LOSES all rows of names.results.
-- LOSES all rows of names.relations.
-- LOSES all rows of names.patch.
-- LOSES all rows of names.options.
-- LOSES all rows of names.option.
-- LOSES all rows of names.only_numbered.
-- LOSES all rows of names.not_empty.
-- LOSES all rows of names."none".
-- LOSES all rows of names."no columns".
-- LOSES all rows of names.new_things.
-- LOSES all rows of names."newThing".
-- LOSES all rows of names.materialized.
-- LOSES all rows of names.marker.
-- LOSES all rows of names.lib.
-- LOSES all rows of names.keyed.
-- LOSES all rows of names.iterator.
-- LOSES all rows of names.id.
-- LOSES all rows of names.i64.
-- LOSES all rows of names.hash.
-- LOSES all rows of names.gen.
-- LOSES all rows of names."from".
-- LOSES all rows of names.fn.
-- LOSES all rows of names.error.
-- LOSES all rows of names.err.
-- LOSES all rows of names.eq.
-- LOSES all rows of names."default".
-- LOSES all rows of names.date.
-- LOSES all rows of names."crate::x".
-- LOSES all rows of names.copy.
-- LOSES all rows of names."columns of odd names".
-- LOSES all rows of names.boxes.
-- LOSES all rows of names.all_optional.
-- LOSES all rows of names.account.
-- LOSES all rows of names.a_b.
-- LOSES all rows of names."a b".
-- LOSES all rows of names._.
-- LOSES all rows of names."Self".
-- LOSES all rows of names."AB".
-- LOSES all rows of names."1st".
-- LOSES all rows of "it's \ ""quoted"" 🙂".by_case.
-- Refused while there is something to lose, unless the session says so: PGOPTIONS='-c pilaster.allow_data_loss=yes'.
-- The way back: Makes every type, table, view and right of the first version.

SET LOCAL lock_timeout = '5000ms';

DO $pilaster$
#variable_conflict use_column
BEGIN
    IF current_setting('pilaster.allow_data_loss', true) = 'yes' THEN
        RETURN;
    END IF;
    LOCK TABLE names.of_types IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.of_types) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.of_types; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE "it's \ ""quoted"" 🙂".serial IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM "it's \ ""quoted"" 🙂".serial) THEN
        RAISE EXCEPTION USING MESSAGE = E'this would lose rows of "it''s \\ ""quoted"" 🙂".serial; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE "it's \ ""quoted"" 🙂"."a table, ""quoted"" it's \ 🙂" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM "it's \ ""quoted"" 🙂"."a table, ""quoted"" it's \ 🙂") THEN
        RAISE EXCEPTION USING MESSAGE = E'this would lose rows of "it''s \\ ""quoted"" 🙂"."a table, ""quoted"" it''s \\ 🙂"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE "Odd Schema"."type's own" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM "Odd Schema"."type's own") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of "Odd Schema"."type''s own"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE "Odd Schema"."type""s, or nothing" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM "Odd Schema"."type""s, or nothing") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of "Odd Schema"."type""s, or nothing"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE "Odd Schema"."lists of it" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM "Odd Schema"."lists of it") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of "Odd Schema"."lists of it"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more."🙃" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more."🙃") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more."🙃"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more."İ" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more."İ") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more."İ"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more." " IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more." ") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more." "; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more."with" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more."with") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more."with"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.version IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.version) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.version; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more."values" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more."values") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more."values"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.v1 IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.v1) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.v1; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.uuid IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.uuid) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.uuid; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more."union" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more."union") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more."union"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.u8 IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.u8) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.u8; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.type IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.type) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.type; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.try_from IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.try_from) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.try_from; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.to_string IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.to_string) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.to_string; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.things IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.things) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.things; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.thing_patch IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.thing_patch) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.thing_patch; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.thing IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.thing) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.thing; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.tables IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.tables) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.tables; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.string IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.string) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.string; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more."static str" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more."static str") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more."static str"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more."some" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more."some") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more."some"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.serde IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.serde) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.serde; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.self_ IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.self_) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.self_; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.self IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.self) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.self; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more."row" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more."row") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more."row"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.result IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.result) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.result; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.relation IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.relation) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.relation; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.registry IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.registry) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.registry; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.reads IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.reads) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.reads; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.query IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.query) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.query; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.partial_eq IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.partial_eq) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.partial_eq; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.ord IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.ord) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.ord; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.option IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.option) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.option; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.ok IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.ok) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.ok; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more."numeric" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more."numeric") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more."numeric"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.new_thing IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.new_thing) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.new_thing; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.new IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.new) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.new; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.mod IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.mod) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.mod; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.main IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.main) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.main; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.labels IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.labels) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.labels; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more."json" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more."json") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more."json"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more."into" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more."into") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more."into"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.info IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.info) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.info; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.empty IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.empty) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.empty; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.drop IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.drop) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.drop; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.drivers IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.drivers) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.drivers; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.domain IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.domain) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.domain; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.display IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.display) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.display; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.deserialize IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.deserialize) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.deserialize; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.debug IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.debug) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.debug; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.crate IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.crate) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.crate; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.core IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.core) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.core; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.clone IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.clone) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.clone; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.box IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.box) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.box; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.bool IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.bool) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.bool; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.bind IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.bind) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.bind; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.async IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.async) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.async; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.account IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.account) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.account; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.a_b IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.a_b) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.a_b; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more.a__b IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more.a__b) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more.a__b; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more."aB" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more."aB") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more."aB"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more."XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more."XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more."XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more."Straße" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more."Straße") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more."Straße"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more."Phantom Data" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more."Phantom Data") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more."Phantom Data"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more."Option" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more."Option") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more."Option"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more."New Thing" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more."New Thing") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more."New Thing"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more."A_B" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more."A_B") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more."A_B"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE more."42" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM more."42") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of more."42"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names."🙂" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names."🙂") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names."🙂"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names."漢字" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names."漢字") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names."漢字"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names."ééééééééééééééééééééééééééééééé" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names."ééééééééééééééééééééééééééééééé") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names."ééééééééééééééééééééééééééééééé"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.xml IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.xml) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.xml; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.writes IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.writes) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.writes; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.wire IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.wire) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.wire; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.wide IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.wide) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.wide; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.vec IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.vec) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.vec; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.usize IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.usize) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.usize; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.unnamed IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.unnamed) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.unnamed; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.types IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.types) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.types; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.type IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.type) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.type; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.thing_id IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.thing_id) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.thing_id; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.thing IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.thing) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.thing; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names."table" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names."table") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names."table"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.super IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.super) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.super; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.strings IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.strings) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.strings; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.strasse IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.strasse) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.strasse; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.str IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.str) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.str; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.std IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.std) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.std; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.static IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.static) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.static; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.sqlx IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.sqlx) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.sqlx; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.session IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.session) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.session; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.serialize IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.serialize) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.serialize; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.send IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.send) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.send; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.self IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.self) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.self; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.scope IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.scope) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.scope; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.schema IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.schema) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.schema; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.rows IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.rows) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.rows; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.results IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.results) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.results; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.relations IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.relations) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.relations; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.patch IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.patch) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.patch; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.options IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.options) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.options; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.option IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.option) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.option; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.only_numbered IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.only_numbered) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.only_numbered; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.not_empty IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.not_empty) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.not_empty; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names."none" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names."none") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names."none"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names."no columns" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names."no columns") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names."no columns"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.new_things IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.new_things) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.new_things; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names."newThing" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names."newThing") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names."newThing"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.materialized IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.materialized) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.materialized; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.marker IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.marker) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.marker; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.lib IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.lib) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.lib; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.keyed IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.keyed) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.keyed; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.iterator IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.iterator) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.iterator; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.id IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.id) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.id; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.i64 IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.i64) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.i64; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.hash IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.hash) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.hash; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.gen IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.gen) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.gen; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names."from" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names."from") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names."from"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.fn IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.fn) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.fn; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.error IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.error) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.error; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.err IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.err) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.err; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.eq IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.eq) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.eq; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names."default" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names."default") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names."default"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.date IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.date) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.date; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names."crate::x" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names."crate::x") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names."crate::x"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.copy IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.copy) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.copy; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names."columns of odd names" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names."columns of odd names") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names."columns of odd names"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.boxes IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.boxes) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.boxes; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.all_optional IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.all_optional) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.all_optional; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.account IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.account) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.account; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names.a_b IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names.a_b) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names.a_b; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names."a b" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names."a b") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names."a b"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names._ IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names._) THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names._; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names."Self" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names."Self") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names."Self"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names."AB" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names."AB") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names."AB"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE names."1st" IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM names."1st") THEN
        RAISE EXCEPTION USING MESSAGE = 'this would lose rows of names."1st"; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
    LOCK TABLE "it's \ ""quoted"" 🙂".by_case IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM "it's \ ""quoted"" 🙂".by_case) THEN
        RAISE EXCEPTION USING MESSAGE = E'this would lose rows of "it''s \\ ""quoted"" 🙂".by_case; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
    END IF;
END
$pilaster$;

DROP TABLE names.of_types;

DROP VIEW names."a view ""of"" 'it'";

ALTER SEQUENCE "it's \ ""quoted"" 🙂"."serial_it's_seq" OWNED BY NONE;

DROP TABLE "it's \ ""quoted"" 🙂".serial;

DROP TABLE "it's \ ""quoted"" 🙂"."a table, ""quoted"" it's \ 🙂";

DROP TABLE "Odd Schema"."type's own";

DROP TABLE "Odd Schema"."type""s, or nothing";

DROP TABLE "Odd Schema"."lists of it";

DROP TABLE more."🙃";

DROP TABLE more."İ";

DROP TABLE more." ";

DROP TABLE more."with";

DROP TABLE more.version;

DROP TABLE more."values";

DROP TABLE more.v1;

DROP TABLE more.uuid;

DROP TABLE more."union";

DROP TABLE more.u8;

DROP TABLE more.type;

DROP TABLE more.try_from;

DROP TABLE more.to_string;

DROP TABLE more.things;

DROP TABLE more.thing_patch;

DROP TABLE more.thing;

DROP TABLE more.tables;

DROP TABLE more.string;

DROP TABLE more."static str";

DROP TABLE more."some";

DROP TABLE more.serde;

DROP TABLE more.self_;

DROP TABLE more.self;

DROP TABLE more."row";

DROP TABLE more.result;

DROP TABLE more.relation;

DROP TABLE more.registry;

DROP TABLE more.reads;

DROP TABLE more.query;

DROP TABLE more.partial_eq;

DROP TABLE more.ord;

DROP TABLE more.option;

DROP TABLE more.ok;

DROP TABLE more."numeric";

DROP TABLE more.new_thing;

DROP TABLE more.new;

DROP TABLE more.mod;

DROP TABLE more.main;

DROP TABLE more.labels;

DROP TABLE more."json";

DROP TABLE more."into";

DROP TABLE more.info;

DROP TABLE more.empty;

DROP TABLE more.drop;

DROP TABLE more.drivers;

DROP TABLE more.domain;

DROP TABLE more.display;

DROP TABLE more.deserialize;

DROP TABLE more.debug;

DROP TABLE more.crate;

DROP TABLE more.core;

DROP TABLE more.clone;

DROP TABLE more.box;

DROP TABLE more.bool;

DROP TABLE more.bind;

DROP TABLE more.async;

DROP TABLE more.account;

DROP TABLE more.a_b;

DROP TABLE more.a__b;

DROP TABLE more."aB";

DROP TABLE more."XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX";

DROP TABLE more."Straße";

DROP TABLE more."Phantom Data";

DROP TABLE more."Option";

DROP TABLE more."New Thing";

DROP TABLE more."A_B";

DROP TABLE more."42";

DROP TABLE names."🙂";

DROP TABLE names."漢字";

DROP TABLE names."ééééééééééééééééééééééééééééééé";

DROP TABLE names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;

DROP TABLE names.xml;

DROP TABLE names.writes;

DROP TABLE names.wire;

DROP TABLE names.wide;

DROP TABLE names.vec;

DROP TABLE names.usize;

DROP TABLE names.unnamed;

DROP TABLE names.types;

DROP TABLE names.type;

DROP TABLE names.thing_id;

DROP TABLE names.thing;

DROP TABLE names."table";

DROP TABLE names.super;

DROP TABLE names.strings;

DROP TABLE names.strasse;

DROP TABLE names.str;

DROP TABLE names.std;

DROP TABLE names.static;

DROP TABLE names.sqlx;

DROP TABLE names.session;

DROP TABLE names.serialize;

DROP TABLE names.send;

DROP TABLE names.self;

DROP TABLE names.scope;

DROP TABLE names.schema;

DROP TABLE names.rows;

DROP TABLE names.results;

DROP TABLE names.relations;

DROP TABLE names.patch;

DROP TABLE names.options;

DROP TABLE names.option;

DROP TABLE names.only_numbered;

DROP TABLE names.not_empty;

DROP TABLE names."none";

DROP TABLE names."no columns";

DROP TABLE names.new_things;

DROP TABLE names."newThing";

DROP TABLE names.materialized;

DROP TABLE names.marker;

DROP TABLE names.lib;

DROP TABLE names.keyed;

DROP TABLE names.iterator;

DROP TABLE names.id;

DROP TABLE names.i64;

DROP TABLE names.hash;

DROP TABLE names.gen;

DROP TABLE names."from";

DROP TABLE names.fn;

DROP TABLE names.error;

DROP TABLE names.err;

DROP TABLE names.eq;

DROP TABLE names."default";

DROP TABLE names.date;

DROP TABLE names."crate::x";

DROP TABLE names.copy;

DROP TABLE names."columns of odd names";

DROP TABLE names.boxes;

DROP TABLE names.all_optional;

DROP TABLE names.account;

DROP TABLE names.a_b;

DROP TABLE names."a b";

DROP TABLE names._;

DROP TABLE names."Self";

DROP TABLE names."AB";

DROP TABLE names."1st";

DROP TABLE "it's \ ""quoted"" 🙂".by_case;

DROP SEQUENCE "it's \ ""quoted"" 🙂"."serial_it's_seq";

DROP DOMAIN "Odd Schema".home;

DROP TYPE "Odd Schema"."an address";

DROP TYPE "Odd Schema".zip;

DROP DOMAIN "Odd Schema".work_email;

DROP DOMAIN "Odd Schema".tags;

DROP DOMAIN "Odd Schema".some_numbers;

DROP DOMAIN "Odd Schema".sold_size;

DROP TYPE "Odd Schema".float_range;

DROP DOMAIN "Odd Schema".few;

DROP DOMAIN "Odd Schema".email;

DROP DOMAIN "Odd Schema".any_case;

DROP DOMAIN "Odd Schema".amount;

DROP TYPE "Odd Schema"."a text range";

DROP TYPE "Odd Schema"."String";

DROP TYPE more."🙂_e";

DROP TYPE more.values_enum;

DROP TYPE more.status_e;

DROP TYPE more.option_enum;

DROP TYPE more."one label_e";

DROP TYPE more.none_e;

DROP TYPE more.keyword_e;

DROP TYPE more.err_e;

DROP TYPE more.all_e;

DROP TYPE names.errors;

DROP TYPE names."Copy";

DROP TYPE "it's \ ""quoted"" 🙂"."it's \ ""so"" 🙂";

DROP TYPE "Odd Schema"."a size?";

DROP EXTENSION citext;

DROP SCHEMA more;

DROP SCHEMA names;

DROP SCHEMA "it's \ ""quoted"" 🙂";

DROP SCHEMA "Odd Schema";
