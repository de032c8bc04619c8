-- odd_names: version 1 in an empty database. Phase baseline, the way up.
-- Makes every type, table, view and right of the first version.
-- Specs: it_s_quoted.kdl, names.kdl, more.kdl, odd_schema_2.kdl, it_s_quoted_2.kdl
-- The way back: Leaves an empty database; roles stay, other databases may use them.
-- squawk-ignore-file ban-create-domain-with-constraint -- no row has the type yet
-- squawk-ignore-file prefer-bigint-over-int -- the specs choose the types
-- squawk-ignore-file require-statement-timeout -- waiting for a lock is bounded, work is not: broken off, it would only begin again

SET LOCAL lock_timeout = '5000ms';

-- pilaster: by hand, before
-- pilaster: end

SET check_function_bodies = off;

CREATE SCHEMA IF NOT EXISTS "Odd Schema";

CREATE SCHEMA IF NOT EXISTS "it's \ ""quoted"" 🙂";

CREATE SCHEMA IF NOT EXISTS names;

CREATE SCHEMA IF NOT EXISTS more;

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;

CREATE TYPE "Odd Schema"."a size?" AS ENUM (
    '1',
    '+',
    '-',
    'extra large',
    '',
    'self',
    'Self',
    'crate',
    'A',
    'a',
    '🙂',
    'err',
    'error',
    'a_l_l',
    'ok',
    'none',
    E'{"a,b\\ c''d"}',
    'NULL',
    ' '
);

CREATE TYPE "it's \ ""quoted"" 🙂"."it's \ ""so"" 🙂" AS ENUM (
    'it''s',
    '"',
    E'\\',
    ',',
    '{}'
);

CREATE TYPE names."Copy" AS ENUM (
    'Copy',
    'Clone',
    'Debug'
);

CREATE TYPE names.errors AS ENUM (
    'a',
    'b'
);

CREATE TYPE more.all_e AS ENUM (
    'a_l_l',
    'all',
    'ALL',
    'as_str',
    'from_str'
);

CREATE TYPE more.err_e AS ENUM (
    'err',
    'error',
    'ok'
);

CREATE TYPE more.keyword_e AS ENUM (
    'type',
    'self',
    'Self',
    'crate',
    'super',
    '_',
    'async',
    'fn',
    'Fn',
    '1',
    '01',
    '-1',
    '+1',
    '1.5',
    '<',
    '>',
    '<=',
    'A',
    'a',
    'aB',
    'a_b',
    'AB',
    'ab',
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX',
    '​',
    '
',
    ' ',
    '',
    '  '
);

CREATE TYPE more."behind it's_e" AS ENUM (
    'open',
    E'clo''sed "\\',
    'type'
);

CREATE TYPE more.none_e AS ENUM (
);

CREATE TYPE more."one label_e" AS ENUM (
    'only'
);

CREATE TYPE more.option_enum AS ENUM (
    'some',
    'none'
);

CREATE TYPE more.status_e AS ENUM (
    'status_a',
    'status_b',
    'status_c',
    'status'
);

CREATE TYPE more.values_enum AS ENUM (
    'a',
    'b'
);

CREATE TYPE more."🙂_e" AS ENUM (
    '🙂',
    '🙃',
    '🙂🙂'
);

CREATE TYPE "Odd Schema"."String" AS (
    value text
);

CREATE TYPE "Odd Schema"."a text range" AS RANGE (
    SUBTYPE = text
);

CREATE DOMAIN "Odd Schema".amount AS numeric(12,2) DEFAULT 0.01;

CREATE DOMAIN "Odd Schema".any_case AS public.citext;

CREATE DOMAIN "Odd Schema".email AS text NOT NULL
    CONSTRAINT email_shape CHECK (VALUE ~ '@'::text);

COMMENT ON DOMAIN "Odd Schema".email IS 'An address that mail can be sent to.';

CREATE DOMAIN "Odd Schema".few AS integer
    CONSTRAINT few_check CHECK (VALUE < 100);

CREATE TYPE "Odd Schema".float_range AS RANGE (
    SUBTYPE = double precision
);

CREATE DOMAIN "Odd Schema".sold_size AS "Odd Schema"."a size?";

CREATE DOMAIN "Odd Schema".some_numbers AS integer[];

CREATE DOMAIN "Odd Schema".tags AS text[] DEFAULT '{}';

CREATE DOMAIN "Odd Schema".work_email AS "Odd Schema".email;

CREATE TYPE "Odd Schema".zip AS (
    code varchar(5),
    town text
);

CREATE TYPE "Odd Schema"."an address" AS (
    street text,
    zip "Odd Schema".zip,
    tags text[],
    others "Odd Schema".zip[],
    size "Odd Schema"."a size?"
);

COMMENT ON TYPE "Odd Schema"."an address" IS 'Where somebody lives.';

CREATE DOMAIN "Odd Schema".home AS "Odd Schema"."an address";

CREATE FUNCTION names.gate_refuses()
    RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$BEGIN
    IF "names"."gate_is_open"(TG_ARGV[0]) THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'the gate % is closed', TG_ARGV[0]
        USING ERRCODE = 'object_not_in_prerequisite_state', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME, COLUMN = TG_ARGV[1],
        DETAIL = format('The label %s of the column %I of %I.%I is behind it.', TG_ARGV[2], TG_ARGV[1], TG_TABLE_SCHEMA, TG_TABLE_NAME);
END$pilaster$;

COMMENT ON FUNCTION names.gate_refuses() IS 'Refuses a row that holds a label behind a closed gate.';

CREATE SEQUENCE "it's \ ""quoted"" 🙂"."serial_it's_seq" AS integer;

CREATE TABLE "it's \ ""quoted"" 🙂".by_case (
    name public.citext NOT NULL,
    of public.citext,
    CONSTRAINT by_case_pkey PRIMARY KEY (name)
);

CREATE TABLE names."1st" (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT "1st_pkey" PRIMARY KEY (id)
);

CREATE TABLE names."AB" (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT "AB_pkey" PRIMARY KEY (id, "when")
);

CREATE TABLE names."Self" (
    a text,
    b date NOT NULL
);

CREATE TABLE names._ (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT __pkey PRIMARY KEY (id, "when")
);

CREATE TABLE names."a b" (
    a text,
    b date NOT NULL
);

CREATE TABLE names.a_b (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT a_b_pkey PRIMARY KEY (id)
);

CREATE TABLE names.account (
    id bigint NOT NULL,
    CONSTRAINT account_pkey PRIMARY KEY (id)
);

CREATE TABLE names.all_optional (
    type text,
    self text,
    "Self" text,
    crate text,
    super text,
    _ text,
    __ text,
    async text,
    await text,
    gen text,
    try text,
    box text,
    dyn text,
    "union" text,
    static text,
    "r#type" text,
    a_b text,
    "aB" text,
    "A_B" text,
    "a b" text,
    a__b text,
    ab text,
    "AB" text,
    "Ab" text,
    "1st" text,
    "1 st" text,
    "42" text,
    "4_2" text,
    "🙂" text,
    "🙃" text,
    "é" text,
    "É" text,
    "漢字" text,
    " " text,
    "''" text,
    """" text,
    "\" text,
    "{}" text,
    "%" text,
    "row" text,
    result text,
    option text,
    "none" text,
    "some" text,
    ok text,
    err text,
    "from" text,
    new text,
    id text,
    "select" text,
    find text,
    drivers text,
    relation text,
    rows text,
    types text,
    "values" text,
    key text,
    statement text,
    arguments text,
    parameters text,
    value text,
    f text,
    form text,
    serializer text,
    __serializer text,
    __field0 text,
    "default" text,
    column_a text,
    by_id text,
    i64 text,
    str text,
    bool text,
    u8 text,
    std text,
    sqlx text,
    serde text,
    core text,
    number text,
    self_ text,
    crate_ text,
    type_ text,
    lost text,
    "column" text,
    formatter text,
    driver text,
    uuid text,
    tokio_postgres text,
    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx text,
    "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX" text,
    "​" text,
    "‮" text,
    "
" text,
    "a
b" text,
    "Straße" text,
    strasse text,
    "µ" text,
    "ÿ" text,
    "æ" text,
    "ß" text,
    "ẞ" text,
    "ǅ" text,
    "ﬁ" text,
    "0" text,
    "00" text,
    "-0" text
);

CREATE TABLE names.boxes (
    a text,
    b date NOT NULL
);

CREATE TABLE names."columns of odd names" (
    type integer NOT NULL,
    self text NOT NULL,
    "Self" text NOT NULL,
    crate bigint DEFAULT 1 NOT NULL,
    super text DEFAULT '',
    _ integer,
    __ text,
    async text NOT NULL,
    await bigint DEFAULT 1 NOT NULL,
    gen text DEFAULT '',
    try integer,
    box text,
    dyn text NOT NULL,
    "union" bigint DEFAULT 1 NOT NULL,
    static text DEFAULT '',
    "r#type" integer,
    a_b text,
    "aB" text NOT NULL,
    "A_B" bigint DEFAULT 1 NOT NULL,
    "a b" text DEFAULT '',
    a__b integer,
    ab text,
    "AB" text NOT NULL,
    "Ab" bigint DEFAULT 1 NOT NULL,
    "1st" text DEFAULT '',
    "1 st" integer,
    "42" text,
    "4_2" text NOT NULL,
    "🙂" bigint DEFAULT 1 NOT NULL,
    "🙃" text DEFAULT '',
    "é" integer,
    "É" text,
    "漢字" text NOT NULL,
    " " bigint DEFAULT 1 NOT NULL,
    "''" text DEFAULT '',
    """" integer,
    "\" text,
    "{}" text NOT NULL,
    "%" bigint DEFAULT 1 NOT NULL,
    "row" text DEFAULT '',
    result integer,
    option text,
    "none" text NOT NULL,
    "some" bigint DEFAULT 1 NOT NULL,
    ok text DEFAULT '',
    err integer,
    "from" text,
    new text NOT NULL,
    id bigint DEFAULT 1 NOT NULL,
    "select" text DEFAULT '',
    find integer,
    drivers text,
    relation text NOT NULL,
    rows bigint DEFAULT 1 NOT NULL,
    types text DEFAULT '',
    "values" integer,
    key text,
    statement text NOT NULL,
    arguments bigint DEFAULT 1 NOT NULL,
    parameters text DEFAULT '',
    value integer,
    f text,
    form text NOT NULL,
    serializer bigint DEFAULT 1 NOT NULL,
    __serializer text DEFAULT '',
    __field0 integer,
    "default" text,
    column_a text NOT NULL,
    by_id bigint DEFAULT 1 NOT NULL,
    i64 text DEFAULT '',
    str integer,
    bool text,
    u8 text NOT NULL,
    std bigint DEFAULT 1 NOT NULL,
    sqlx text DEFAULT '',
    serde integer,
    core text,
    number text NOT NULL,
    self_ bigint DEFAULT 1 NOT NULL,
    crate_ text DEFAULT '',
    type_ integer,
    lost text,
    "column" text NOT NULL,
    formatter bigint DEFAULT 1 NOT NULL,
    driver text DEFAULT '',
    uuid integer,
    tokio_postgres text,
    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx text NOT NULL,
    "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX" bigint DEFAULT 1 NOT NULL,
    "​" text DEFAULT '',
    "‮" integer,
    "
" text,
    "a
b" text NOT NULL,
    "Straße" bigint DEFAULT 1 NOT NULL,
    strasse text DEFAULT '',
    "µ" integer,
    "ÿ" text,
    "æ" text NOT NULL,
    "ß" bigint DEFAULT 1 NOT NULL,
    "ẞ" text DEFAULT '',
    "ǅ" integer,
    "ﬁ" text,
    "0" text NOT NULL,
    "00" bigint DEFAULT 1 NOT NULL,
    "-0" text DEFAULT '',
    CONSTRAINT "columns of odd names_pkey" PRIMARY KEY (self, "Self", type)
);

CREATE UNIQUE INDEX "columns of odd names_aB_idx"
    ON names."columns of odd names" ("aB");

CREATE UNIQUE INDEX "columns of odd names_a_b_idx"
    ON names."columns of odd names" (a_b);

CREATE UNIQUE INDEX "columns of odd names_async_type_idx"
    ON names."columns of odd names" (async, type);

CREATE UNIQUE INDEX "columns of odd names_drivers_relation_idx"
    ON names."columns of odd names" (drivers, relation);

CREATE UNIQUE INDEX "columns of odd names_🙂_r#type_idx"
    ON names."columns of odd names" ("🙂", "r#type");

CREATE TABLE names.copy (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT copy_pkey PRIMARY KEY (id)
);

CREATE TABLE names."crate::x" (
    a text,
    b date NOT NULL
);

CREATE TABLE names.date (
    a text,
    b date NOT NULL
);

CREATE TABLE names."default" (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT default_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE names.eq (
    a text,
    b date NOT NULL
);

CREATE TABLE names.err (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT err_pkey PRIMARY KEY (id)
);

CREATE TABLE names.error (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT error_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE names.fn (
    a text,
    b date NOT NULL
);

CREATE TABLE names."from" (
    a text,
    b date NOT NULL
);

CREATE TABLE names.gen (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT gen_pkey PRIMARY KEY (id)
);

CREATE TABLE names.hash (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT hash_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE names.i64 (
    a text,
    b date NOT NULL
);

CREATE TABLE names.id (
    a text,
    b date NOT NULL
);

CREATE TABLE names.iterator (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT iterator_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE names.keyed (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT keyed_pkey PRIMARY KEY (id)
);

CREATE TABLE names.lib (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT lib_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE names.marker (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT marker_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE names.materialized (
    a text,
    b date NOT NULL
);

CREATE TABLE names."newThing" (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT "newThing_pkey" PRIMARY KEY (id)
);

CREATE TABLE names.new_things (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT new_things_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE names."no columns" (
);

CREATE TABLE names."none" (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT none_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE names.not_empty (
    a text,
    b date NOT NULL
);

CREATE TABLE names.only_numbered (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    CONSTRAINT only_numbered_pkey PRIMARY KEY (id)
);

CREATE TABLE names.option (
    id bigint NOT NULL,
    CONSTRAINT option_pkey PRIMARY KEY (id)
);

CREATE TABLE names.options (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT options_pkey PRIMARY KEY (id)
);

CREATE TABLE names.patch (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT patch_pkey PRIMARY KEY (id)
);

CREATE TABLE names.relations (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT relations_pkey PRIMARY KEY (id)
);

CREATE TABLE names.results (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT results_pkey PRIMARY KEY (id)
);

CREATE TABLE names.rows (
    a text,
    b date NOT NULL
);

CREATE TABLE names.schema (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT schema_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE names.scope (
    a text,
    b date NOT NULL
);

CREATE TABLE names.self (
    id bigint NOT NULL,
    CONSTRAINT self_pkey PRIMARY KEY (id)
);

CREATE TABLE names.send (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT send_pkey PRIMARY KEY (id)
);

CREATE TABLE names.serialize (
    a text,
    b date NOT NULL
);

CREATE TABLE names.session (
    a text,
    b date NOT NULL
);

CREATE TABLE names.sqlx (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT sqlx_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE names.static (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT static_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE names.std (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT std_pkey PRIMARY KEY (id)
);

CREATE TABLE names.str (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT str_pkey PRIMARY KEY (id)
);

CREATE TABLE names.strasse (
    a text,
    b date NOT NULL
);

CREATE TABLE names.strings (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT strings_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE names.super (
    a text,
    b date NOT NULL
);

CREATE TABLE names."table" (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT table_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE names.thing (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT thing_pkey PRIMARY KEY (id)
);

CREATE TABLE names.thing_id (
    a text,
    b date NOT NULL
);

CREATE TABLE names.type (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT type_pkey PRIMARY KEY (id)
);

CREATE TABLE names.types (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT types_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE names.unnamed (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT unnamed_pkey PRIMARY KEY (id)
);

CREATE TABLE names.usize (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT usize_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE names.vec (
    a text,
    b date NOT NULL
);

CREATE TABLE names.wide (
    id bigint NOT NULL,
    column_001 integer,
    column_002 text NOT NULL,
    column_003 numeric(10,2),
    column_004 timestamptz DEFAULT now() NOT NULL,
    column_005 boolean NOT NULL,
    column_006 text[],
    column_007 jsonb,
    column_008 uuid,
    column_009 date NOT NULL,
    column_010 bigint DEFAULT 7,
    column_011 integer,
    column_012 text NOT NULL,
    column_013 numeric(10,2),
    column_014 timestamptz DEFAULT now() NOT NULL,
    column_015 boolean NOT NULL,
    column_016 text[],
    column_017 jsonb,
    column_018 uuid,
    column_019 date NOT NULL,
    column_020 bigint DEFAULT 7,
    column_021 integer,
    column_022 text NOT NULL,
    column_023 numeric(10,2),
    column_024 timestamptz DEFAULT now() NOT NULL,
    column_025 boolean NOT NULL,
    column_026 text[],
    column_027 jsonb,
    column_028 uuid,
    column_029 date NOT NULL,
    column_030 bigint DEFAULT 7,
    column_031 integer,
    column_032 text NOT NULL,
    column_033 numeric(10,2),
    column_034 timestamptz DEFAULT now() NOT NULL,
    column_035 boolean NOT NULL,
    column_036 text[],
    column_037 jsonb,
    column_038 uuid,
    column_039 date NOT NULL,
    column_040 bigint DEFAULT 7,
    column_041 integer,
    column_042 text NOT NULL,
    column_043 numeric(10,2),
    column_044 timestamptz DEFAULT now() NOT NULL,
    column_045 boolean NOT NULL,
    column_046 text[],
    column_047 jsonb,
    column_048 uuid,
    column_049 date NOT NULL,
    column_050 bigint DEFAULT 7,
    column_051 integer,
    column_052 text NOT NULL,
    column_053 numeric(10,2),
    column_054 timestamptz DEFAULT now() NOT NULL,
    column_055 boolean NOT NULL,
    column_056 text[],
    column_057 jsonb,
    column_058 uuid,
    column_059 date NOT NULL,
    column_060 bigint DEFAULT 7,
    column_061 integer,
    column_062 text NOT NULL,
    column_063 numeric(10,2),
    column_064 timestamptz DEFAULT now() NOT NULL,
    column_065 boolean NOT NULL,
    column_066 text[],
    column_067 jsonb,
    column_068 uuid,
    column_069 date NOT NULL,
    column_070 bigint DEFAULT 7,
    column_071 integer,
    column_072 text NOT NULL,
    column_073 numeric(10,2),
    column_074 timestamptz DEFAULT now() NOT NULL,
    column_075 boolean NOT NULL,
    column_076 text[],
    column_077 jsonb,
    column_078 uuid,
    column_079 date NOT NULL,
    column_080 bigint DEFAULT 7,
    column_081 integer,
    column_082 text NOT NULL,
    column_083 numeric(10,2),
    column_084 timestamptz DEFAULT now() NOT NULL,
    column_085 boolean NOT NULL,
    column_086 text[],
    column_087 jsonb,
    column_088 uuid,
    column_089 date NOT NULL,
    column_090 bigint DEFAULT 7,
    column_091 integer,
    column_092 text NOT NULL,
    column_093 numeric(10,2),
    column_094 timestamptz DEFAULT now() NOT NULL,
    column_095 boolean NOT NULL,
    column_096 text[],
    column_097 jsonb,
    column_098 uuid,
    column_099 date NOT NULL,
    column_100 bigint DEFAULT 7,
    column_101 integer,
    column_102 text NOT NULL,
    column_103 numeric(10,2),
    column_104 timestamptz DEFAULT now() NOT NULL,
    column_105 boolean NOT NULL,
    column_106 text[],
    column_107 jsonb,
    column_108 uuid,
    column_109 date NOT NULL,
    column_110 bigint DEFAULT 7,
    column_111 integer,
    column_112 text NOT NULL,
    column_113 numeric(10,2),
    column_114 timestamptz DEFAULT now() NOT NULL,
    column_115 boolean NOT NULL,
    column_116 text[],
    column_117 jsonb,
    column_118 uuid,
    column_119 date NOT NULL,
    column_120 bigint DEFAULT 7,
    column_121 integer,
    column_122 text NOT NULL,
    column_123 numeric(10,2),
    column_124 timestamptz DEFAULT now() NOT NULL,
    column_125 boolean NOT NULL,
    column_126 text[],
    column_127 jsonb,
    column_128 uuid,
    column_129 date NOT NULL,
    column_130 bigint DEFAULT 7,
    column_131 integer,
    column_132 text NOT NULL,
    column_133 numeric(10,2),
    column_134 timestamptz DEFAULT now() NOT NULL,
    column_135 boolean NOT NULL,
    column_136 text[],
    column_137 jsonb,
    column_138 uuid,
    column_139 date NOT NULL,
    column_140 bigint DEFAULT 7,
    column_141 integer,
    column_142 text NOT NULL,
    column_143 numeric(10,2),
    column_144 timestamptz DEFAULT now() NOT NULL,
    column_145 boolean NOT NULL,
    column_146 text[],
    column_147 jsonb,
    column_148 uuid,
    column_149 date NOT NULL,
    column_150 bigint DEFAULT 7,
    column_151 integer,
    column_152 text NOT NULL,
    column_153 numeric(10,2),
    column_154 timestamptz DEFAULT now() NOT NULL,
    column_155 boolean NOT NULL,
    column_156 text[],
    column_157 jsonb,
    column_158 uuid,
    column_159 date NOT NULL,
    column_160 bigint DEFAULT 7,
    column_161 integer,
    column_162 text NOT NULL,
    column_163 numeric(10,2),
    column_164 timestamptz DEFAULT now() NOT NULL,
    column_165 boolean NOT NULL,
    column_166 text[],
    column_167 jsonb,
    column_168 uuid,
    column_169 date NOT NULL,
    column_170 bigint DEFAULT 7,
    column_171 integer,
    column_172 text NOT NULL,
    column_173 numeric(10,2),
    column_174 timestamptz DEFAULT now() NOT NULL,
    column_175 boolean NOT NULL,
    column_176 text[],
    column_177 jsonb,
    column_178 uuid,
    column_179 date NOT NULL,
    column_180 bigint DEFAULT 7,
    column_181 integer,
    column_182 text NOT NULL,
    column_183 numeric(10,2),
    column_184 timestamptz DEFAULT now() NOT NULL,
    column_185 boolean NOT NULL,
    column_186 text[],
    column_187 jsonb,
    column_188 uuid,
    column_189 date NOT NULL,
    column_190 bigint DEFAULT 7,
    column_191 integer,
    column_192 text NOT NULL,
    column_193 numeric(10,2),
    column_194 timestamptz DEFAULT now() NOT NULL,
    column_195 boolean NOT NULL,
    column_196 text[],
    column_197 jsonb,
    column_198 uuid,
    column_199 date NOT NULL,
    column_200 bigint DEFAULT 7,
    column_201 integer,
    column_202 text NOT NULL,
    column_203 numeric(10,2),
    column_204 timestamptz DEFAULT now() NOT NULL,
    column_205 boolean NOT NULL,
    column_206 text[],
    column_207 jsonb,
    column_208 uuid,
    column_209 date NOT NULL,
    column_210 bigint DEFAULT 7,
    column_211 integer,
    column_212 text NOT NULL,
    column_213 numeric(10,2),
    column_214 timestamptz DEFAULT now() NOT NULL,
    column_215 boolean NOT NULL,
    column_216 text[],
    column_217 jsonb,
    column_218 uuid,
    column_219 date NOT NULL,
    column_220 bigint DEFAULT 7,
    column_221 integer,
    column_222 text NOT NULL,
    column_223 numeric(10,2),
    column_224 timestamptz DEFAULT now() NOT NULL,
    column_225 boolean NOT NULL,
    column_226 text[],
    column_227 jsonb,
    column_228 uuid,
    column_229 date NOT NULL,
    column_230 bigint DEFAULT 7,
    column_231 integer,
    column_232 text NOT NULL,
    column_233 numeric(10,2),
    column_234 timestamptz DEFAULT now() NOT NULL,
    column_235 boolean NOT NULL,
    column_236 text[],
    column_237 jsonb,
    column_238 uuid,
    column_239 date NOT NULL,
    column_240 bigint DEFAULT 7,
    column_241 integer,
    column_242 text NOT NULL,
    column_243 numeric(10,2),
    column_244 timestamptz DEFAULT now() NOT NULL,
    column_245 boolean NOT NULL,
    column_246 text[],
    column_247 jsonb,
    column_248 uuid,
    column_249 date NOT NULL,
    column_250 bigint DEFAULT 7,
    column_251 integer,
    column_252 text NOT NULL,
    column_253 numeric(10,2),
    column_254 timestamptz DEFAULT now() NOT NULL,
    column_255 boolean NOT NULL,
    column_256 text[],
    column_257 jsonb,
    column_258 uuid,
    column_259 date NOT NULL,
    column_260 bigint DEFAULT 7,
    column_261 integer,
    column_262 text NOT NULL,
    column_263 numeric(10,2),
    column_264 timestamptz DEFAULT now() NOT NULL,
    column_265 boolean NOT NULL,
    column_266 text[],
    column_267 jsonb,
    column_268 uuid,
    column_269 date NOT NULL,
    column_270 bigint DEFAULT 7,
    column_271 integer,
    column_272 text NOT NULL,
    column_273 numeric(10,2),
    column_274 timestamptz DEFAULT now() NOT NULL,
    column_275 boolean NOT NULL,
    column_276 text[],
    column_277 jsonb,
    column_278 uuid,
    column_279 date NOT NULL,
    column_280 bigint DEFAULT 7,
    column_281 integer,
    column_282 text NOT NULL,
    column_283 numeric(10,2),
    column_284 timestamptz DEFAULT now() NOT NULL,
    column_285 boolean NOT NULL,
    column_286 text[],
    column_287 jsonb,
    column_288 uuid,
    column_289 date NOT NULL,
    column_290 bigint DEFAULT 7,
    column_291 integer,
    column_292 text NOT NULL,
    column_293 numeric(10,2),
    column_294 timestamptz DEFAULT now() NOT NULL,
    column_295 boolean NOT NULL,
    column_296 text[],
    column_297 jsonb,
    column_298 uuid,
    column_299 date NOT NULL,
    CONSTRAINT wide_pkey PRIMARY KEY (id)
);

CREATE TABLE names.wire (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT wire_pkey PRIMARY KEY (id)
);

CREATE TABLE names.writes (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT writes_pkey PRIMARY KEY (id)
);

CREATE TABLE names.xml (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT xml_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE names.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE names."ééééééééééééééééééééééééééééééé" (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT "ééééééééééééééééééééééééééééé_pkey" PRIMARY KEY (id)
);

CREATE TABLE names."漢字" (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT "漢字_pkey" PRIMARY KEY (id)
);

CREATE TABLE names."🙂" (
    a text,
    b date NOT NULL
);

CREATE TABLE names.gates (
    name text NOT NULL,
    opened_at timestamptz DEFAULT now() NOT NULL,
    opened_by text,
    CONSTRAINT gates_pkey PRIMARY KEY (name)
);

CREATE FUNCTION names.gate_is_open(gate text)
    RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $pilaster$SELECT EXISTS (SELECT FROM "names"."gates" WHERE name = $1)$pilaster$;

COMMENT ON FUNCTION names.gate_is_open(gate text) IS 'Whether a gate is open.';

GRANT EXECUTE ON FUNCTION names.gate_is_open(gate text) TO PUBLIC;

COMMENT ON TABLE names.gates IS 'Gates that are open: a row each.';

COMMENT ON COLUMN names.gates.name IS 'As the specs call it.';

CREATE TABLE more."42" (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT "42_pkey" PRIMARY KEY (id, "when")
);

CREATE TABLE more."A_B" (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT "A_B_pkey" PRIMARY KEY (id)
);

CREATE TABLE more."New Thing" (
    a text,
    b date NOT NULL
);

CREATE TABLE more."Option" (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT "Option_pkey" PRIMARY KEY (id, "when")
);

CREATE TABLE more."Phantom Data" (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT "Phantom Data_pkey" PRIMARY KEY (id)
);

CREATE TABLE more."Straße" (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT "Straße_pkey" PRIMARY KEY (id, "when")
);

CREATE TABLE more."XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX" (
    a text,
    b date NOT NULL
);

CREATE TABLE more."aB" (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT "aB_pkey" PRIMARY KEY (id, "when")
);

CREATE TABLE more.a__b (
    a text,
    b date NOT NULL
);

CREATE TABLE more.a_b (
    id bigint NOT NULL,
    CONSTRAINT a_b_pkey PRIMARY KEY (id)
);

CREATE TABLE more.account (
    id bigint NOT NULL,
    CONSTRAINT account_pkey PRIMARY KEY (id)
);

CREATE TABLE more.async (
    a text,
    b date NOT NULL
);

CREATE TABLE more.bind (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT bind_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE more.bool (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT bool_pkey PRIMARY KEY (id)
);

CREATE TABLE more.box (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT box_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE more.clone (
    a text,
    b date NOT NULL
);

CREATE TABLE more.core (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT core_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE more.crate (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT crate_pkey PRIMARY KEY (id)
);

CREATE TABLE more.debug (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT debug_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE more.deserialize (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT deserialize_pkey PRIMARY KEY (id)
);

CREATE TABLE more.display (
    a text,
    b date NOT NULL
);

CREATE TABLE more.domain (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT domain_pkey PRIMARY KEY (id)
);

CREATE TABLE more.drivers (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT drivers_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE more.drop (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT drop_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE more.empty (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT empty_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE more.info (
    a text,
    b date NOT NULL
);

CREATE TABLE more."into" (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT into_pkey PRIMARY KEY (id)
);

CREATE TABLE more."json" (
    a text,
    b date NOT NULL
);

CREATE TABLE more.labels (
    id bigint NOT NULL,
    a more.err_e NOT NULL,
    b more.values_enum,
    c more.option_enum DEFAULT 'none' NOT NULL,
    d more.all_e[],
    e more.status_e,
    f more."one label_e",
    g more.none_e,
    h more."🙂_e"[] NOT NULL,
    i more.keyword_e NOT NULL,
    j names."Copy",
    k names.errors[],
    CONSTRAINT labels_pkey PRIMARY KEY (id)
);

CREATE TABLE more.main (
    a text,
    b date NOT NULL
);

CREATE TABLE more.mod (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT mod_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE more.new (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT new_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE more.new_thing (
    a text,
    b date NOT NULL
);

CREATE TABLE more."numeric" (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT numeric_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE more.ok (
    a text,
    b date NOT NULL
);

CREATE TABLE more.option (
    a text,
    b date NOT NULL
);

CREATE TABLE more.ord (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT ord_pkey PRIMARY KEY (id)
);

CREATE TABLE more.partial_eq (
    a text,
    b date NOT NULL
);

CREATE TABLE more.query (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT query_pkey PRIMARY KEY (id)
);

CREATE TABLE more.reads (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT reads_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE more.registry (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT registry_pkey PRIMARY KEY (id)
);

CREATE TABLE more.relation (
    a text,
    b date NOT NULL
);

CREATE TABLE more.result (
    a text,
    b date NOT NULL
);

CREATE TABLE more."row" (
    a text,
    b date NOT NULL
);

CREATE TABLE more.self (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT self_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE more.self_ (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT self__pkey PRIMARY KEY (id, "when")
);

CREATE TABLE more.serde (
    a text,
    b date NOT NULL
);

CREATE TABLE more."some" (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT some_pkey PRIMARY KEY (id)
);

CREATE TABLE more."static str" (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT "static str_pkey" PRIMARY KEY (id)
);

CREATE TABLE more.string (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT string_pkey PRIMARY KEY (id)
);

CREATE TABLE more.tables (
    a text,
    b date NOT NULL
);

CREATE TABLE more.thing (
    id bigint NOT NULL,
    CONSTRAINT thing_pkey PRIMARY KEY (id)
);

CREATE TABLE more.thing_patch (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT thing_patch_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE more.things (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT things_pkey PRIMARY KEY (id)
);

CREATE TABLE more.to_string (
    a text,
    b date NOT NULL
);

CREATE TABLE more.try_from (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT try_from_pkey PRIMARY KEY (id)
);

CREATE TABLE more.type (
    id bigint NOT NULL,
    CONSTRAINT type_pkey PRIMARY KEY (id)
);

CREATE TABLE more.u8 (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT u8_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE more."union" (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT union_pkey PRIMARY KEY (id)
);

CREATE TABLE more.uuid (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT uuid_pkey PRIMARY KEY (id)
);

CREATE TABLE more.v1 (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT v1_pkey PRIMARY KEY (id)
);

CREATE TABLE more."values" (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT values_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE more.version (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT version_pkey PRIMARY KEY (id)
);

CREATE TABLE more."with" (
    id integer NOT NULL,
    "when" timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT with_pkey PRIMARY KEY (id, "when")
);

CREATE TABLE more." " (
    a text,
    b date NOT NULL
);

CREATE TABLE more."İ" (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT "İ_pkey" PRIMARY KEY (id)
);

CREATE TABLE more."🙃" (
    id bigint NOT NULL,
    name text,
    n text[] NOT NULL,
    CONSTRAINT "🙃_pkey" PRIMARY KEY (id)
);

CREATE TABLE more."behind it's" (
    id bigint NOT NULL,
    "it's ""\" more."behind it's_e" NOT NULL,
    "some" more."behind it's_e"[],
    CONSTRAINT "behind it's_pkey" PRIMARY KEY (id)
);

CREATE TRIGGER "gate_it's ""\__clo'sed ""\_insert"
    AFTER INSERT ON more."behind it's"
    FOR EACH ROW
    WHEN ((NEW."it's ""\")::text = E'clo''sed "\\')
    EXECUTE FUNCTION "names"."gate_refuses"('select', E'it''s "\\', E'clo''sed "\\');

CREATE TRIGGER "gate_it's ""\__clo'sed ""\_update"
    AFTER UPDATE ON more."behind it's"
    FOR EACH ROW
    WHEN (((NEW."it's ""\")::text = E'clo''sed "\\') AND ((OLD."it's ""\")::text = E'clo''sed "\\') IS NOT TRUE)
    EXECUTE FUNCTION "names"."gate_refuses"('select', E'it''s "\\', E'clo''sed "\\');

CREATE TRIGGER "gate_it's ""\__type_insert"
    AFTER INSERT ON more."behind it's"
    FOR EACH ROW
    WHEN ((NEW."it's ""\")::text = 'type')
    EXECUTE FUNCTION "names"."gate_refuses"('select', E'it''s "\\', 'type');

CREATE TRIGGER "gate_it's ""\__type_update"
    AFTER UPDATE ON more."behind it's"
    FOR EACH ROW
    WHEN (((NEW."it's ""\")::text = 'type') AND ((OLD."it's ""\")::text = 'type') IS NOT TRUE)
    EXECUTE FUNCTION "names"."gate_refuses"('select', E'it''s "\\', 'type');

CREATE TRIGGER "gate_some__clo'sed ""\_insert"
    AFTER INSERT ON more."behind it's"
    FOR EACH ROW
    WHEN (E'clo''sed "\\' = ANY ((NEW."some")::text[]))
    EXECUTE FUNCTION "names"."gate_refuses"('select', 'some', E'clo''sed "\\');

CREATE TRIGGER "gate_some__clo'sed ""\_update"
    AFTER UPDATE ON more."behind it's"
    FOR EACH ROW
    WHEN ((E'clo''sed "\\' = ANY ((NEW."some")::text[])) AND (E'clo''sed "\\' = ANY ((OLD."some")::text[])) IS NOT TRUE)
    EXECUTE FUNCTION "names"."gate_refuses"('select', 'some', E'clo''sed "\\');

CREATE TRIGGER gate_some__type_insert
    AFTER INSERT ON more."behind it's"
    FOR EACH ROW
    WHEN ('type' = ANY ((NEW."some")::text[]))
    EXECUTE FUNCTION "names"."gate_refuses"('select', 'some', 'type');

CREATE TRIGGER gate_some__type_update
    AFTER UPDATE ON more."behind it's"
    FOR EACH ROW
    WHEN (('type' = ANY ((NEW."some")::text[])) AND ('type' = ANY ((OLD."some")::text[])) IS NOT TRUE)
    EXECUTE FUNCTION "names"."gate_refuses"('select', 'some', 'type');

CREATE SEQUENCE "Odd Schema"."lists of it_id_seq";

CREATE TABLE "Odd Schema"."lists of it" (
    id bigint DEFAULT (nextval('"Odd Schema"."lists of it_id_seq"'::regclass)) NOT NULL,
    email "Odd Schema".email[] NOT NULL,
    work "Odd Schema".work_email[] NOT NULL,
    amount "Odd Schema".amount[] NOT NULL,
    few "Odd Schema".few[] NOT NULL,
    tags "Odd Schema".tags[] NOT NULL,
    some_numbers "Odd Schema".some_numbers[] NOT NULL,
    size "Odd Schema"."a size?"[] NOT NULL,
    odder "it's \ ""quoted"" 🙂"."it's \ ""so"" 🙂"[] NOT NULL,
    sold "Odd Schema".sold_size[] NOT NULL,
    address "Odd Schema"."an address"[] NOT NULL,
    home "Odd Schema".home[] NOT NULL,
    shadow "Odd Schema"."String"[] NOT NULL,
    floats "Odd Schema".float_range[] NOT NULL,
    many_floats "Odd Schema".float_multirange[] NOT NULL,
    words "Odd Schema"."a text range"[] NOT NULL,
    any_case public.citext[] NOT NULL,
    any_case_domain "Odd Schema".any_case[] NOT NULL,
    plain text[] NOT NULL,
    number integer[] NOT NULL,
    CONSTRAINT "lists of it_pkey" PRIMARY KEY (id)
);

ALTER SEQUENCE "Odd Schema"."lists of it_id_seq" OWNED BY "Odd Schema"."lists of it".id;

CREATE SEQUENCE "Odd Schema"."type""s, or nothing_id_seq";

CREATE TABLE "Odd Schema"."type""s, or nothing" (
    id bigint DEFAULT (nextval('"Odd Schema"."type""s, or nothing_id_seq"'::regclass)) NOT NULL,
    amount "Odd Schema".amount,
    few "Odd Schema".few,
    tags "Odd Schema".tags,
    some_numbers "Odd Schema".some_numbers,
    size "Odd Schema"."a size?",
    odder "it's \ ""quoted"" 🙂"."it's \ ""so"" 🙂",
    sold "Odd Schema".sold_size,
    address "Odd Schema"."an address",
    home "Odd Schema".home,
    shadow "Odd Schema"."String",
    floats "Odd Schema".float_range,
    many_floats "Odd Schema".float_multirange,
    words "Odd Schema"."a text range",
    any_case public.citext,
    any_case_domain "Odd Schema".any_case,
    plain text,
    number integer,
    CONSTRAINT "type""s, or nothing_pkey" PRIMARY KEY (id)
);

ALTER SEQUENCE "Odd Schema"."type""s, or nothing_id_seq" OWNED BY "Odd Schema"."type""s, or nothing".id;

CREATE SEQUENCE "Odd Schema"."type's own_id_seq";

CREATE TABLE "Odd Schema"."type's own" (
    id bigint DEFAULT (nextval('"Odd Schema"."type''s own_id_seq"'::regclass)) NOT NULL,
    email "Odd Schema".email NOT NULL,
    work "Odd Schema".work_email NOT NULL,
    amount "Odd Schema".amount NOT NULL,
    few "Odd Schema".few NOT NULL,
    tags "Odd Schema".tags NOT NULL,
    some_numbers "Odd Schema".some_numbers NOT NULL,
    size "Odd Schema"."a size?" NOT NULL,
    odder "it's \ ""quoted"" 🙂"."it's \ ""so"" 🙂" NOT NULL,
    sold "Odd Schema".sold_size NOT NULL,
    address "Odd Schema"."an address" NOT NULL,
    home "Odd Schema".home NOT NULL,
    shadow "Odd Schema"."String" NOT NULL,
    floats "Odd Schema".float_range NOT NULL,
    many_floats "Odd Schema".float_multirange NOT NULL,
    words "Odd Schema"."a text range" NOT NULL,
    any_case public.citext NOT NULL,
    any_case_domain "Odd Schema".any_case NOT NULL,
    plain text NOT NULL,
    number integer NOT NULL,
    CONSTRAINT "type's own_pkey" PRIMARY KEY (id)
);

ALTER SEQUENCE "Odd Schema"."type's own_id_seq" OWNED BY "Odd Schema"."type's own".id;

COMMENT ON TABLE "Odd Schema"."type's own" IS 'Columns of every odd type; a name with a sign.';

CREATE TABLE "it's \ ""quoted"" 🙂"."a table, ""quoted"" it's \ 🙂" (
    "key, ""it's"" \ 🙂" "it's \ ""quoted"" 🙂"."it's \ ""so"" 🙂" NOT NULL,
    sold "Odd Schema".sold_size NOT NULL,
    mail "Odd Schema".email NOT NULL,
    "%s {} $1" text,
    CONSTRAINT "a table, ""quoted"" it's \ 🙂_pkey" PRIMARY KEY ("key, ""it's"" \ 🙂", sold, mail)
);

CREATE UNIQUE INDEX "a table, ""quoted"" it's \ 🙂_%s {} $1_idx"
    ON "it's \ ""quoted"" 🙂"."a table, ""quoted"" it's \ 🙂" ("%s {} $1");

CREATE TABLE "it's \ ""quoted"" 🙂".serial (
    "the id" "Odd Schema".few NOT NULL,
    "it's" integer DEFAULT (nextval('"it''s \ ""quoted"" 🙂"."serial_it''s_seq"'::regclass)) NOT NULL,
    "always ""x""" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    twice integer GENERATED ALWAYS AS (("the id")::integer * 2) STORED,
    amount "Odd Schema".amount,
    CONSTRAINT serial_pkey PRIMARY KEY ("the id")
);

ALTER SEQUENCE "it's \ ""quoted"" 🙂"."serial_it's_seq" OWNED BY "it's \ ""quoted"" 🙂".serial."it's";

ALTER TABLE "it's \ ""quoted"" 🙂".by_case
    ADD CONSTRAINT by_case_of_fkey FOREIGN KEY (of) REFERENCES "it's \ ""quoted"" 🙂".by_case (name);

CREATE VIEW names."a view ""of"" 'it'" AS
SELECT type.id AS "the id, 'it'",
    type.name AS "Name"
   FROM names.type;

CREATE TABLE names.of_types (
    id bigint NOT NULL,
    whole names.only_numbered,
    v names."a view ""of"" 'it'",
    vs names."a view ""of"" 'it'"[] NOT NULL,
    CONSTRAINT of_types_pkey PRIMARY KEY (id)
);

RESET check_function_bodies;

-- pilaster: by hand, after
-- pilaster: end
