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

/// As `pg_dump` does it, a partition is made with all its columns and attached, and a child has what it does not inherit.
const TABLES: &str = r#"
WITH foreigners AS (
    SELECT c.oid, c.relispartition, c.oid::regclass::text AS named, pg_get_expr(c.relpartbound, c.oid) AS bound
    FROM pg_class AS c WHERE c.relkind = 'f' AND c.oid >= 16384
), columns AS (
    SELECT a.*, c.named, c.relispartition FROM pg_attribute AS a JOIN foreigners AS c ON c.oid = a.attrelid
    WHERE a.attnum > 0 AND NOT a.attisdropped
), defaults AS (
    SELECT adrelid, adnum, pg_get_expr(adbin, adrelid) AS sql FROM pg_attrdef
), column_options AS (
    SELECT a.attrelid, a.attnum, string_agg(format('%I %L', o.option_name, o.option_value), ', ') AS said
    FROM columns AS a, pg_options_to_table(a.attfdwoptions) AS o GROUP BY a.attrelid, a.attnum
), told AS (
    SELECT c.oid AS relation, 1 AS place, '' AS name,
        format('ALTER TABLE ONLY %s ATTACH PARTITION %s %s', i.inhparent::regclass, c.named, c.bound) AS said
    FROM foreigners AS c JOIN pg_inherits AS i ON i.inhrelid = c.oid WHERE c.relispartition
    UNION ALL SELECT a.attrelid, 2, a.attname, format('ALTER FOREIGN TABLE ONLY %s ALTER COLUMN %I %s', a.named, a.attname,
        s.said) FROM columns AS a
    LEFT JOIN defaults AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    LEFT JOIN column_options AS o ON o.attrelid = a.attrelid AND o.attnum = a.attnum
    JOIN pg_type AS t ON t.oid = a.atttypid
    CROSS JOIN LATERAL (VALUES
        (CASE WHEN a.attgenerated = '' AND NOT a.attislocal AND NOT a.relispartition THEN 'SET DEFAULT ' || d.sql END),
        (CASE WHEN a.attnotnull AND NOT a.attislocal AND NOT a.relispartition THEN 'SET NOT NULL' END),
        (CASE WHEN NOT a.attislocal AND NOT a.relispartition THEN 'OPTIONS (' || o.said || ')' END),
        ('SET STATISTICS ' || CASE WHEN a.attstattarget >= 0 THEN a.attstattarget END),
        (CASE WHEN a.attstorage <> t.typstorage THEN 'SET STORAGE ' || CASE a.attstorage WHEN 'p' THEN 'PLAIN'
            WHEN 'e' THEN 'EXTERNAL' WHEN 'x' THEN 'EXTENDED' ELSE 'MAIN' END END),
        ((SELECT format('SET (%s)', string_agg(format('%I = %L', x.option_name, x.option_value), ', '))
            FROM pg_options_to_table(a.attoptions) AS x WHERE x.option_name <> 'pg_attver' HAVING count(*) > 0))
    ) AS s (said) WHERE s.said IS NOT NULL
    UNION ALL SELECT a.attrelid, 3, a.attname, format('COMMENT ON COLUMN %s.%I IS %L', a.named, a.attname,
        col_description(a.attrelid, a.attnum)) FROM columns AS a WHERE col_description(a.attrelid, a.attnum) IS NOT NULL
    UNION ALL SELECT c.oid, 3, k.conname, format('COMMENT ON CONSTRAINT %I ON %s IS %L', k.conname, c.named,
        obj_description(k.oid, 'pg_constraint')) FROM foreigners AS c JOIN pg_constraint AS k ON k.conrelid = c.oid
        WHERE obj_description(k.oid, 'pg_constraint') IS NOT NULL
    UNION ALL SELECT c.oid, s.place, t.tgname, s.said FROM foreigners AS c
    JOIN pg_trigger AS t ON t.tgrelid = c.oid AND NOT t.tgisinternal AND t.tgparentid = 0
    CROSS JOIN LATERAL (VALUES (4, pg_get_triggerdef(t.oid)),
        (5, CASE WHEN t.tgenabled <> 'O' THEN format('ALTER FOREIGN TABLE %s %s TRIGGER %I', c.named,
            CASE t.tgenabled WHEN 'D' THEN 'DISABLE' WHEN 'A' THEN 'ENABLE ALWAYS' ELSE 'ENABLE REPLICA' END, t.tgname) END),
        (5, format('COMMENT ON TRIGGER %I ON %s IS ', t.tgname, c.named) || quote_literal(obj_description(t.oid, 'pg_trigger')))
    ) AS s (place, said) WHERE s.said IS NOT NULL
    UNION ALL SELECT c.oid, 6, x.stxname, pg_get_statisticsobjdef(x.oid)
    FROM foreigners AS c JOIN pg_statistic_ext AS x ON x.stxrelid = c.oid
)
SELECT 'pg_class' AS class, c.oid::int8 AS oid, n.nspname::text AS schema, 'foreign_table' AS kind, c.relname::text AS name,
    concat_ws(' ', format(E'CREATE FOREIGN TABLE %I.%I (\n    %s\n)', n.nspname, c.relname, concat_ws(E',\n    ',
            (SELECT string_agg(concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
                'OPTIONS (' || o.said || ')',
                (SELECT format('COLLATE %I.%I', cn.nspname, co.collname) FROM pg_collation AS co
                    JOIN pg_namespace AS cn ON cn.oid = co.collnamespace JOIN pg_type AS t ON t.oid = a.atttypid
                    WHERE co.oid = a.attcollation AND co.oid <> t.typcollation),
                CASE WHEN a.attnotnull THEN 'NOT NULL' END,
                CASE a.attgenerated WHEN 's' THEN format('GENERATED ALWAYS AS (%s) STORED', d.sql)
                    WHEN 'v' THEN format('GENERATED ALWAYS AS (%s) VIRTUAL', d.sql)
                    ELSE 'DEFAULT ' || d.sql END), E',\n    ' ORDER BY a.attnum)
                FROM columns AS a LEFT JOIN defaults AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                LEFT JOIN column_options AS o ON o.attrelid = a.attrelid AND o.attnum = a.attnum
                WHERE a.attrelid = c.oid AND (a.attislocal OR c.relispartition)),
            (SELECT string_agg(format('CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid)), E',\n    '
                ORDER BY k.conname) FROM pg_constraint AS k WHERE k.conrelid = c.oid AND k.contype = 'c'
                AND (k.conislocal OR c.relispartition)))),
        (SELECT 'INHERITS (' || string_agg(i.inhparent::regclass::text, ', ' ORDER BY i.inhseqno) || ')'
            FROM pg_inherits AS i WHERE i.inhrelid = c.oid AND NOT c.relispartition),
        format('SERVER %I', s.srvname),
        (SELECT format('OPTIONS (%s)', string_agg(format('%I %L', o.option_name, o.option_value), ', '))
            FROM pg_options_to_table(f.ftoptions) AS o HAVING count(*) > 0)) || ';'
        || COALESCE((SELECT string_agg(E'\n' || t.said || ';', '' ORDER BY t.place, t.name, t.said)
            FROM told AS t WHERE t.relation = c.oid), '') AS create,
    format('DROP FOREIGN TABLE %I.%I;', n.nspname, c.relname) AS drop,
    format('FOREIGN TABLE %I.%I', n.nspname, c.relname) AS named, c.relname::text AS brings
FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace JOIN pg_foreign_table AS f ON f.ftrelid = c.oid
JOIN pg_foreign_server AS s ON s.oid = f.ftserver
WHERE c.oid >= 16384
"#;
