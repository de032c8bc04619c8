//! Languages, conversions, transforms, access methods and types made of functions, as SQL; and what is left out.
//!
//! Nothing comes in, constant queries go out. A base type takes its functions along: they cannot be made without it,
//! nor it without them.

/// What is asked, and the query.
pub(super) const QUERIES: &[(&str, &str)] = &[
    ("languages", LANGUAGES),
    ("conversions", CONVERSIONS),
    ("transforms", TRANSFORMS),
    ("access methods", METHODS),
    ("types", SHELLS),
    ("base types", TYPES),
];

const LANGUAGES: &str = r#"
SELECT 'pg_language' AS class, l.oid::int8 AS oid, NULL::text AS schema, 'language' AS kind, l.lanname::text AS name,
    concat_ws(' ', CASE WHEN l.lanpltrusted THEN 'CREATE TRUSTED LANGUAGE' ELSE 'CREATE LANGUAGE' END,
        quote_ident(l.lanname), 'HANDLER ' || l.lanplcallfoid::regproc::text,
        'INLINE ' || NULLIF(l.laninline, 0)::regproc::text, 'VALIDATOR ' || NULLIF(l.lanvalidator, 0)::regproc::text)
        || ';' AS create,
    format('DROP LANGUAGE %I;', l.lanname) AS drop, format('LANGUAGE %I', l.lanname) AS named, NULL::text AS brings
FROM pg_language AS l WHERE l.oid >= 16384 AND l.lanplcallfoid <> 0
"#;

const CONVERSIONS: &str = r#"
SELECT 'pg_conversion' AS class, c.oid::int8 AS oid, n.nspname::text AS schema, 'conversion' AS kind,
    c.conname::text AS name,
    format('CREATE %sCONVERSION %I.%I FOR %L TO %L FROM %s;', CASE WHEN c.condefault THEN 'DEFAULT ' ELSE '' END,
        n.nspname, c.conname, pg_encoding_to_char(c.conforencoding), pg_encoding_to_char(c.contoencoding),
        c.conproc::regproc) AS create,
    format('DROP CONVERSION %I.%I;', n.nspname, c.conname) AS drop,
    format('CONVERSION %I.%I', n.nspname, c.conname) AS named, NULL::text AS brings
FROM pg_conversion AS c JOIN pg_namespace AS n ON n.oid = c.connamespace WHERE c.oid >= 16384
"#;

const TRANSFORMS: &str = r#"
SELECT 'pg_transform' AS class, t.oid::int8 AS oid, n.nspname::text AS schema, 'transform' AS kind,
    format('%s_%s', y.typname, l.lanname) AS name,
    format('CREATE TRANSFORM FOR %s LANGUAGE %I (%s);', format_type(y.oid, NULL), l.lanname, concat_ws(', ',
        'FROM SQL WITH FUNCTION ' || NULLIF(t.trffromsql::oid, 0)::regprocedure::text,
        'TO SQL WITH FUNCTION ' || NULLIF(t.trftosql::oid, 0)::regprocedure::text)) AS create,
    format('DROP TRANSFORM FOR %s LANGUAGE %I;', format_type(y.oid, NULL), l.lanname) AS drop,
    format('TRANSFORM FOR %s LANGUAGE %I', format_type(y.oid, NULL), l.lanname) AS named, NULL::text AS brings
FROM pg_transform AS t JOIN pg_type AS y ON y.oid = t.trftype JOIN pg_namespace AS n ON n.oid = y.typnamespace
JOIN pg_language AS l ON l.oid = t.trflang WHERE t.oid >= 16384
"#;

const METHODS: &str = r#"
SELECT 'pg_am' AS class, a.oid::int8 AS oid, NULL::text AS schema, 'access_method' AS kind, a.amname::text AS name,
    format('CREATE ACCESS METHOD %I TYPE %s HANDLER %s;', a.amname, CASE a.amtype WHEN 'i' THEN 'INDEX' ELSE 'TABLE' END,
        a.amhandler) AS create,
    format('DROP ACCESS METHOD %I;', a.amname) AS drop, format('ACCESS METHOD %I', a.amname) AS named,
    NULL::text AS brings
FROM pg_am AS a WHERE a.oid >= 16384
"#;

const SHELLS: &str = r#"
SELECT 'pg_type' AS class, t.oid::int8 AS oid, n.nspname::text AS schema, 'type' AS kind, t.typname::text AS name,
    format('CREATE TYPE %I.%I;', n.nspname, t.typname) AS create,
    format('DROP TYPE %I.%I;', n.nspname, t.typname) AS drop, format('TYPE %I.%I', n.nspname, t.typname) AS named,
    NULL::text AS brings
FROM pg_type AS t JOIN pg_namespace AS n ON n.oid = t.typnamespace
WHERE t.oid >= 16384 AND t.typtype = 'p' AND NOT t.typisdefined
"#;

const TYPES: &str = r#"
SELECT 'pg_type' AS class, t.oid::int8 AS oid, n.nspname::text AS schema, 'type' AS kind, t.typname::text AS name,
    format(E'CREATE TYPE %I.%I;\n%s\nCREATE TYPE %I.%I (%s);', n.nspname, t.typname,
        (SELECT string_agg(rtrim(pg_get_functiondef(f.oid), E'\n ') || ';', E'\n' ORDER BY f.place)
            FROM unnest(ARRAY[t.typinput::oid, t.typoutput::oid, t.typreceive::oid, t.typsend::oid, t.typmodin::oid,
                t.typmodout::oid, t.typanalyze::oid]) WITH ORDINALITY AS f (oid, place)
            JOIN pg_proc AS p ON p.oid = f.oid WHERE f.oid >= 16384),
        n.nspname, t.typname, concat_ws(', ',
        'INTERNALLENGTH = ' || CASE WHEN t.typlen < 0 THEN 'variable' ELSE t.typlen::text END,
        'INPUT = ' || t.typinput::text, 'OUTPUT = ' || t.typoutput::text,
        'RECEIVE = ' || NULLIF(t.typreceive::oid, 0)::regproc::text, 'SEND = ' || NULLIF(t.typsend::oid, 0)::regproc::text,
        'TYPMOD_IN = ' || NULLIF(t.typmodin::oid, 0)::regproc::text,
        'TYPMOD_OUT = ' || NULLIF(t.typmodout::oid, 0)::regproc::text,
        'ANALYZE = ' || NULLIF(t.typanalyze::oid, 0)::regproc::text,
        CASE WHEN t.typcollation <> 0 THEN 'COLLATABLE = true' END, 'DEFAULT = ' || quote_literal(t.typdefault),
        'ELEMENT = ' || format_type(NULLIF(t.typelem, 0), NULL), 'CATEGORY = ' || quote_literal(NULLIF(t.typcategory::text, 'U')),
        CASE WHEN t.typispreferred THEN 'PREFERRED = true' END, 'DELIMITER = ' || quote_literal(NULLIF(t.typdelim::text, ',')),
        'ALIGNMENT = ' || CASE t.typalign WHEN 'c' THEN 'char' WHEN 's' THEN 'int2' WHEN 'i' THEN 'int4' ELSE 'double' END,
        'STORAGE = ' || CASE t.typstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'x' THEN 'extended'
            ELSE 'main' END, CASE WHEN t.typbyval THEN 'PASSEDBYVALUE' END)) AS create,
    format('DROP TYPE %I.%I CASCADE;', n.nspname, t.typname) AS drop, format('TYPE %I.%I', n.nspname, t.typname) AS named,
    t.typname::text AS brings
FROM pg_type AS t JOIN pg_namespace AS n ON n.oid = t.typnamespace
WHERE t.oid >= 16384 AND t.typtype = 'b' AND NOT EXISTS (SELECT FROM pg_type AS e WHERE e.typarray = t.oid)
"#;

/// Kinds that no `pg_dump` of a schema is about, or that belong to the server rather than to the database.
pub(super) const LEFT_OUT: &str = r#"
SELECT 'security label' AS kind, format('%s on %s', provider, objname) AS name, 'left out' AS what FROM pg_seclabels
UNION ALL SELECT 'large object', oid::text, 'left out' FROM pg_largeobject_metadata
UNION ALL SELECT 'subscription', subname::text, 'left out: it belongs to one server' FROM pg_subscription
    WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
UNION ALL SELECT 'dependency', format('%s on %s', pg_describe_object(classid, objid, objsubid),
    pg_describe_object(refclassid, refobjid, refobjsubid)), 'left out' FROM pg_depend WHERE deptype = 'x'
UNION ALL SELECT 'user mapping', format('of %s for %s', usename, srvname),
    'its password now stands in the specs, the lock and the baseline: take it out before they are committed'
    FROM pg_user_mappings WHERE EXISTS (SELECT FROM pg_options_to_table(umoptions) WHERE option_name ~* 'password|secret|key')
UNION ALL SELECT 'user mapping', format('of %s for %s', usename, srvname), 'its options cannot be read by this role'
    FROM pg_user_mappings WHERE umoptions IS NULL AND NOT pg_has_role(session_user, 'pg_read_all_data', 'member')
ORDER BY 1, 2, 3
"#;
