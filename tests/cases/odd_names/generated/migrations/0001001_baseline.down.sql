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
-- Lock: ACCESS EXCLUSIVE on more."behind it's"; readers and writers wait.
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
-- Lock: ACCESS EXCLUSIVE on names.gates; readers and writers wait.
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
-- LOSES all rows of more."behind it's".
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
-- LOSES all rows of names.gates.
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
-- squawk-ignore-file ban-drop-domain, ban-drop-extension, ban-drop-function, ban-drop-schema, ban-drop-sequence, ban-drop-table, ban-drop-type, ban-drop-view -- before the first version there is nothing
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

DO $pilaster$
#variable_conflict use_column
DECLARE
    doomed text;
    filled boolean;
BEGIN
    IF current_setting('pilaster.allow_data_loss', true) = 'yes' THEN
        RETURN;
    END IF;
    PERFORM set_config('row_security', 'off', true);
    FOREACH doomed IN ARRAY ARRAY[
        'names.of_types',
        E'"it''s \\ ""quoted"" 🙂".serial',
        E'"it''s \\ ""quoted"" 🙂"."a table, ""quoted"" it''s \\ 🙂"',
        '"Odd Schema"."type''s own"',
        '"Odd Schema"."type""s, or nothing"',
        '"Odd Schema"."lists of it"',
        'more."behind it''s"',
        'more."🙃"',
        'more."İ"',
        'more." "',
        'more."with"',
        'more.version',
        'more."values"',
        'more.v1',
        'more.uuid',
        'more."union"',
        'more.u8',
        'more.type',
        'more.try_from',
        'more.to_string',
        'more.things',
        'more.thing_patch',
        'more.thing',
        'more.tables',
        'more.string',
        'more."static str"',
        'more."some"',
        'more.serde',
        'more.self_',
        'more.self',
        'more."row"',
        'more.result',
        'more.relation',
        'more.registry',
        'more.reads',
        'more.query',
        'more.partial_eq',
        'more.ord',
        'more.option',
        'more.ok',
        'more."numeric"',
        'more.new_thing',
        'more.new',
        'more.mod',
        'more.main',
        'more.labels',
        'more."json"',
        'more."into"',
        'more.info',
        'more.empty',
        'more.drop',
        'more.drivers',
        'more.domain',
        'more.display',
        'more.deserialize',
        'more.debug',
        'more.crate',
        'more.core',
        'more.clone',
        'more.box',
        'more.bool',
        'more.bind',
        'more.async',
        'more.account',
        'more.a_b',
        'more.a__b',
        'more."aB"',
        'more."XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"',
        'more."Straße"',
        'more."Phantom Data"',
        'more."Option"',
        'more."New Thing"',
        'more."A_B"',
        'more."42"',
        'names.gates',
        'names."🙂"',
        'names."漢字"',
        'names."ééééééééééééééééééééééééééééééé"',
        'names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        'names.xml',
        'names.writes',
        'names.wire',
        'names.wide',
        'names.vec',
        'names.usize',
        'names.unnamed',
        'names.types',
        'names.type',
        'names.thing_id',
        'names.thing',
        'names."table"',
        'names.super',
        'names.strings',
        'names.strasse',
        'names.str',
        'names.std',
        'names.static',
        'names.sqlx',
        'names.session',
        'names.serialize',
        'names.send',
        'names.self',
        'names.scope',
        'names.schema',
        'names.rows',
        'names.results',
        'names.relations',
        'names.patch',
        'names.options',
        'names.option',
        'names.only_numbered',
        'names.not_empty',
        'names."none"',
        'names."no columns"',
        'names.new_things',
        'names."newThing"',
        'names.materialized',
        'names.marker',
        'names.lib',
        'names.keyed',
        'names.iterator',
        'names.id',
        'names.i64',
        'names.hash',
        'names.gen',
        'names."from"',
        'names.fn',
        'names.error',
        'names.err',
        'names.eq',
        'names."default"',
        'names.date',
        'names."crate::x"',
        'names.copy',
        'names."columns of odd names"',
        'names.boxes',
        'names.all_optional',
        'names.account',
        'names.a_b',
        'names."a b"',
        'names._',
        'names."Self"',
        'names."AB"',
        'names."1st"',
        E'"it''s \\ ""quoted"" 🙂".by_case'
    ] LOOP
        EXECUTE 'LOCK TABLE ' || doomed || ' IN SHARE ROW EXCLUSIVE MODE';
        CONTINUE WHEN pg_catalog.pg_relation_size(doomed::pg_catalog.regclass) = 0
            AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits WHERE inhparent = doomed::pg_catalog.regclass);
        EXECUTE 'SELECT EXISTS (SELECT FROM ' || doomed || ')' INTO filled;
        IF filled THEN
            RAISE EXCEPTION USING MESSAGE = 'this would lose rows of ' || doomed || '; to lose them all the same, run this with PGOPTIONS=''-c pilaster.allow_data_loss=yes'' in the environment';
        END IF;
    END LOOP;
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

DROP TABLE more."behind it's";

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

DROP FUNCTION names.gate_is_open(gate text);

DROP TABLE names.gates;

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

DROP FUNCTION names.gate_refuses();

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

DROP TYPE more."behind it's_e";

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

-- pilaster: by hand, after
-- pilaster: end
