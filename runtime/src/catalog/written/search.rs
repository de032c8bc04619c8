//! Text search, as SQL.
//!
//! Nothing comes in, constant queries go out.

/// What is asked, and the query.
pub(super) const QUERIES: &[(&str, &str)] = &[
    ("text search parsers", PARSERS),
    ("text search templates", TEMPLATES),
    ("text search dictionaries", DICTIONARIES),
    ("text search configurations", CONFIGURATIONS),
];

const PARSERS: &str = r#"
SELECT 'pg_ts_parser' AS class, p.oid::int8 AS oid, n.nspname::text AS schema, 'text_search_parser' AS kind,
    p.prsname::text AS name,
    format('CREATE TEXT SEARCH PARSER %I.%I (%s);', n.nspname, p.prsname, concat_ws(', ', 'START = ' || p.prsstart::text,
        'GETTOKEN = ' || p.prstoken::text, 'END = ' || p.prsend::text,
        'HEADLINE = ' || NULLIF(p.prsheadline::oid, 0)::regproc::text, 'LEXTYPES = ' || p.prslextype::text)) AS create,
    format('DROP TEXT SEARCH PARSER %I.%I;', n.nspname, p.prsname) AS drop,
    format('TEXT SEARCH PARSER %I.%I', n.nspname, p.prsname) AS named, NULL::text AS brings
FROM pg_ts_parser AS p JOIN pg_namespace AS n ON n.oid = p.prsnamespace WHERE p.oid >= 16384
"#;

const TEMPLATES: &str = r#"
SELECT 'pg_ts_template' AS class, t.oid::int8 AS oid, n.nspname::text AS schema, 'text_search_template' AS kind,
    t.tmplname::text AS name,
    format('CREATE TEXT SEARCH TEMPLATE %I.%I (%s);', n.nspname, t.tmplname, concat_ws(', ',
        'INIT = ' || NULLIF(t.tmplinit::oid, 0)::regproc::text, 'LEXIZE = ' || t.tmpllexize::text)) AS create,
    format('DROP TEXT SEARCH TEMPLATE %I.%I;', n.nspname, t.tmplname) AS drop,
    format('TEXT SEARCH TEMPLATE %I.%I', n.nspname, t.tmplname) AS named, NULL::text AS brings
FROM pg_ts_template AS t JOIN pg_namespace AS n ON n.oid = t.tmplnamespace WHERE t.oid >= 16384
"#;

const DICTIONARIES: &str = r#"
SELECT 'pg_ts_dict' AS class, d.oid::int8 AS oid, n.nspname::text AS schema, 'text_search_dictionary' AS kind,
    d.dictname::text AS name,
    format('CREATE TEXT SEARCH DICTIONARY %I.%I (%s);', n.nspname, d.dictname, concat_ws(', ',
        format('TEMPLATE = %I.%I', tn.nspname, t.tmplname), NULLIF(d.dictinitoption, ''))) AS create,
    format('DROP TEXT SEARCH DICTIONARY %I.%I;', n.nspname, d.dictname) AS drop,
    format('TEXT SEARCH DICTIONARY %I.%I', n.nspname, d.dictname) AS named, NULL::text AS brings
FROM pg_ts_dict AS d JOIN pg_namespace AS n ON n.oid = d.dictnamespace
JOIN pg_ts_template AS t ON t.oid = d.dicttemplate JOIN pg_namespace AS tn ON tn.oid = t.tmplnamespace
WHERE d.oid >= 16384
"#;

const CONFIGURATIONS: &str = r#"
SELECT 'pg_ts_config' AS class, c.oid::int8 AS oid, n.nspname::text AS schema, 'text_search_configuration' AS kind,
    c.cfgname::text AS name,
    format('CREATE TEXT SEARCH CONFIGURATION %I.%I (PARSER = %I.%I);', n.nspname, c.cfgname, pn.nspname, p.prsname)
        || COALESCE((SELECT string_agg(format(E'\nALTER TEXT SEARCH CONFIGURATION %I.%I ADD MAPPING FOR %I WITH %s;',
            n.nspname, c.cfgname, m.token, m.dictionaries), '' ORDER BY m.number)
        FROM (SELECT x.maptokentype AS number, min(t.alias) AS token,
                string_agg(x.mapdict::regdictionary::text, ', ' ORDER BY x.mapseqno) AS dictionaries
            FROM pg_ts_config_map AS x JOIN ts_token_type(c.cfgparser) AS t ON t.tokid = x.maptokentype
            WHERE x.mapcfg = c.oid GROUP BY x.maptokentype) AS m), '') AS create,
    format('DROP TEXT SEARCH CONFIGURATION %I.%I;', n.nspname, c.cfgname) AS drop,
    format('TEXT SEARCH CONFIGURATION %I.%I', n.nspname, c.cfgname) AS named, NULL::text AS brings
FROM pg_ts_config AS c JOIN pg_namespace AS n ON n.oid = c.cfgnamespace
JOIN pg_ts_parser AS p ON p.oid = c.cfgparser JOIN pg_namespace AS pn ON pn.oid = p.prsnamespace
WHERE c.oid >= 16384
"#;
