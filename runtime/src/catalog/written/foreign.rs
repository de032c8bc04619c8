//! Foreign data, as SQL.
//!
//! Nothing comes in, constant queries go out. Passwords in user mappings are as readable as the server lets the role
//! that asks read them.

/// What is asked, and the query.
pub(super) const QUERIES: &[(&str, &str)] = &[
    ("foreign-data wrappers", WRAPPERS),
    ("foreign servers", SERVERS),
    ("user mappings", MAPPINGS),
    ("foreign tables", TABLES),
];

const WRAPPERS: &str = r#"
SELECT 'pg_foreign_data_wrapper' AS class, w.oid::int8 AS oid, NULL::text AS schema, 'foreign_data_wrapper' AS kind,
    w.fdwname::text AS name,
    concat_ws(' ', format('CREATE FOREIGN DATA WRAPPER %I', w.fdwname),
        'HANDLER ' || NULLIF(w.fdwhandler::oid, 0)::regproc::text,
        'VALIDATOR ' || NULLIF(w.fdwvalidator::oid, 0)::regproc::text,
        (SELECT format('OPTIONS (%s)', string_agg(format('%I %L', o.option_name, o.option_value), ', '))
            FROM pg_options_to_table(w.fdwoptions) AS o HAVING count(*) > 0)) || ';' AS create,
    format('DROP FOREIGN DATA WRAPPER %I;', w.fdwname) AS drop, format('FOREIGN DATA WRAPPER %I', w.fdwname) AS named,
    NULL::text AS brings
FROM pg_foreign_data_wrapper AS w WHERE w.oid >= 16384
"#;

const SERVERS: &str = r#"
SELECT 'pg_foreign_server' AS class, s.oid::int8 AS oid, NULL::text AS schema, 'foreign_server' AS kind,
    s.srvname::text AS name,
    concat_ws(' ', format('CREATE SERVER %I', s.srvname), 'TYPE ' || quote_literal(s.srvtype),
        'VERSION ' || quote_literal(s.srvversion), format('FOREIGN DATA WRAPPER %I', w.fdwname),
        (SELECT format('OPTIONS (%s)', string_agg(format('%I %L', o.option_name, o.option_value), ', '))
            FROM pg_options_to_table(s.srvoptions) AS o HAVING count(*) > 0)) || ';' AS create,
    format('DROP SERVER %I;', s.srvname) AS drop, format('FOREIGN SERVER %I', s.srvname) AS named, NULL::text AS brings
FROM pg_foreign_server AS s JOIN pg_foreign_data_wrapper AS w ON w.oid = s.srvfdw WHERE s.oid >= 16384
"#;

const MAPPINGS: &str = r#"
SELECT 'pg_user_mapping' AS class, m.umid::int8 AS oid, NULL::text AS schema, 'user_mapping' AS kind,
    format('%s_%s', m.usename, m.srvname) AS name,
    concat_ws(' ', format('CREATE USER MAPPING FOR %s SERVER %I', CASE WHEN m.umuser = 0 THEN 'PUBLIC'
            ELSE quote_ident(m.usename) END, m.srvname),
        (SELECT format('OPTIONS (%s)', string_agg(format('%I %L', o.option_name, o.option_value), ', '))
            FROM pg_options_to_table(m.umoptions) AS o HAVING count(*) > 0)) || ';' AS create,
    format('DROP USER MAPPING FOR %s SERVER %I;', CASE WHEN m.umuser = 0 THEN 'PUBLIC' ELSE quote_ident(m.usename) END,
        m.srvname) AS drop,
    'USER MAPPING' AS named, NULL::text AS brings
FROM pg_user_mappings AS m
"#;

const TABLES: &str = r#"
SELECT 'pg_class' AS class, c.oid::int8 AS oid, n.nspname::text AS schema, 'foreign_table' AS kind, c.relname::text AS name,
    concat_ws(' ', format(E'CREATE FOREIGN TABLE %I.%I (\n    %s\n)', n.nspname, c.relname, concat_ws(E',\n    ',
            (SELECT string_agg(concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
                (SELECT format('OPTIONS (%s)', string_agg(format('%I %L', o.option_name, o.option_value), ', '))
                    FROM pg_options_to_table(a.attfdwoptions) AS o HAVING count(*) > 0),
                (SELECT format('COLLATE %I.%I', cn.nspname, co.collname) FROM pg_collation AS co
                    JOIN pg_namespace AS cn ON cn.oid = co.collnamespace JOIN pg_type AS t ON t.oid = a.atttypid
                    WHERE co.oid = a.attcollation AND co.oid <> t.typcollation),
                CASE WHEN a.attnotnull THEN 'NOT NULL' END,
                (SELECT CASE WHEN a.attgenerated = 's' THEN format('GENERATED ALWAYS AS (%s) STORED',
                    pg_get_expr(d.adbin, d.adrelid)) ELSE 'DEFAULT ' || pg_get_expr(d.adbin, d.adrelid) END
                    FROM pg_attrdef AS d WHERE d.adrelid = a.attrelid AND d.adnum = a.attnum)), E',\n    ' ORDER BY a.attnum)
                FROM pg_attribute AS a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
            (SELECT string_agg(format('CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid)), E',\n    '
                ORDER BY k.conname) FROM pg_constraint AS k WHERE k.conrelid = c.oid AND k.contype = 'c'))),
        format('SERVER %I', s.srvname),
        (SELECT format('OPTIONS (%s)', string_agg(format('%I %L', o.option_name, o.option_value), ', '))
            FROM pg_options_to_table(f.ftoptions) AS o HAVING count(*) > 0)) || ';'
        || COALESCE((SELECT string_agg(format(E'\nCOMMENT ON COLUMN %I.%I.%I IS %L;', n.nspname, c.relname, a.attname,
            col_description(c.oid, a.attnum)), '' ORDER BY a.attnum) FROM pg_attribute AS a WHERE a.attrelid = c.oid
            AND a.attnum > 0 AND NOT a.attisdropped AND col_description(c.oid, a.attnum) IS NOT NULL), '') AS create,
    format('DROP FOREIGN TABLE %I.%I;', n.nspname, c.relname) AS drop,
    format('FOREIGN TABLE %I.%I', n.nspname, c.relname) AS named, c.relname::text AS brings
FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace JOIN pg_foreign_table AS f ON f.ftrelid = c.oid
JOIN pg_foreign_server AS s ON s.oid = f.ftserver
WHERE c.oid >= 16384
"#;
