//! Operators, their families and classes, and casts, as SQL.
//!
//! Nothing comes in, constant queries go out. Operators that only stand for a promise of another (shells) are left out:
//! that other makes them again.

/// What is asked, and the query.
pub(super) const QUERIES: &[(&str, &str)] =
    &[("operators", OPERATORS), ("operator families", FAMILIES), ("operator classes", CLASSES), ("casts", CASTS)];

const OPERATORS: &str = r#"
WITH names AS (
    SELECT o.oid, format('%I.%s (%s, %s)', n.nspname, o.oprname, COALESCE(format_type(NULLIF(o.oprleft, 0), NULL),
        'NONE'), COALESCE(format_type(NULLIF(o.oprright, 0), NULL), 'NONE')) AS signature,
        format('OPERATOR(%I.%s)', n.nspname, o.oprname) AS operator, format('%I.%s', n.nspname, o.oprname) AS plain
    FROM pg_operator AS o JOIN pg_namespace AS n ON n.oid = o.oprnamespace
)
SELECT 'pg_operator' AS class, o.oid::int8 AS oid, s.nspname::text AS schema, 'operator' AS kind,
    p.proname::text AS name,
    format('CREATE OPERATOR %s (%s);', n.plain, concat_ws(', ', 'FUNCTION = ' || o.oprcode::regproc::text,
        'LEFTARG = ' || format_type(NULLIF(o.oprleft, 0), NULL),
        'RIGHTARG = ' || format_type(NULLIF(o.oprright, 0), NULL), 'COMMUTATOR = ' || c.operator,
        'NEGATOR = ' || g.operator, CASE WHEN o.oprcanmerge THEN 'MERGES' END, CASE WHEN o.oprcanhash THEN 'HASHES' END,
        'RESTRICT = ' || NULLIF(o.oprrest::oid, 0)::regproc::text, 'JOIN = ' || NULLIF(o.oprjoin::oid, 0)::regproc::text))
        AS create,
    format('DROP OPERATOR %s;', n.signature) AS drop, format('OPERATOR %s', n.signature) AS named,
    NULL::text AS brings
FROM pg_operator AS o JOIN pg_namespace AS s ON s.oid = o.oprnamespace JOIN names AS n ON n.oid = o.oid
JOIN pg_proc AS p ON p.oid = o.oprcode
LEFT JOIN names AS c ON c.oid = o.oprcom LEFT JOIN names AS g ON g.oid = o.oprnegate
WHERE o.oid >= 16384 AND o.oprcode::oid <> 0
"#;

/// Members that no class has are told with the family.
const FAMILIES: &str = r#"
SELECT 'pg_opfamily' AS class, f.oid::int8 AS oid, n.nspname::text AS schema, 'operator_family' AS kind,
    f.opfname::text AS name,
    format('CREATE OPERATOR FAMILY %I.%I USING %I;', n.nspname, f.opfname, am.amname)
        || COALESCE(format(E'\nALTER OPERATOR FAMILY %I.%I USING %I ADD\n    ', n.nspname, f.opfname, am.amname)
            || l.members || ';', '') AS create,
    format('DROP OPERATOR FAMILY %I.%I USING %I;', n.nspname, f.opfname, am.amname) AS drop,
    format('OPERATOR FAMILY %I.%I USING %I', n.nspname, f.opfname, am.amname) AS named, NULL::text AS brings
FROM pg_opfamily AS f JOIN pg_namespace AS n ON n.oid = f.opfnamespace JOIN pg_am AS am ON am.oid = f.opfmethod
CROSS JOIN LATERAL (
    SELECT string_agg(m.member, E',\n    ' ORDER BY m.sort, m.member) AS members FROM (
        SELECT 1 AS sort, format('OPERATOR %s %s%s', o.amopstrategy, o.amopopr::regoperator,
            (SELECT format(' FOR ORDER BY %I.%I', sn.nspname, sf.opfname) FROM pg_opfamily AS sf
                JOIN pg_namespace AS sn ON sn.oid = sf.opfnamespace WHERE sf.oid = o.amopsortfamily)) AS member
        FROM pg_amop AS o JOIN pg_depend AS d ON d.classid = 'pg_amop'::regclass AND d.objid = o.oid
            AND d.refclassid = 'pg_opfamily'::regclass AND d.refobjid = f.oid WHERE o.amopfamily = f.oid
        UNION ALL
        SELECT 2, format('FUNCTION %s (%s, %s) %s', p.amprocnum, format_type(p.amproclefttype, NULL),
            format_type(p.amprocrighttype, NULL), p.amproc::oid::regprocedure)
        FROM pg_amproc AS p JOIN pg_depend AS d ON d.classid = 'pg_amproc'::regclass AND d.objid = p.oid
            AND d.refclassid = 'pg_opfamily'::regclass AND d.refobjid = f.oid WHERE p.amprocfamily = f.oid
    ) AS m
) AS l
WHERE f.oid >= 16384
"#;

const CLASSES: &str = r#"
SELECT 'pg_opclass' AS class, c.oid::int8 AS oid, n.nspname::text AS schema, 'operator_class' AS kind,
    c.opcname::text AS name,
    format(E'CREATE OPERATOR CLASS %I.%I%s FOR TYPE %s USING %I FAMILY %I.%I AS\n    %s;', n.nspname, c.opcname,
        CASE WHEN c.opcdefault THEN ' DEFAULT' ELSE '' END, format_type(c.opcintype, NULL), am.amname, fn.nspname,
        f.opfname, COALESCE(l.members, 'STORAGE ' || format_type(c.opcintype, NULL))) AS create,
    format('DROP OPERATOR CLASS %I.%I USING %I;', n.nspname, c.opcname, am.amname) AS drop,
    format('OPERATOR CLASS %I.%I USING %I', n.nspname, c.opcname, am.amname) AS named, NULL::text AS brings
FROM pg_opclass AS c JOIN pg_namespace AS n ON n.oid = c.opcnamespace JOIN pg_am AS am ON am.oid = c.opcmethod
JOIN pg_opfamily AS f ON f.oid = c.opcfamily JOIN pg_namespace AS fn ON fn.oid = f.opfnamespace
CROSS JOIN LATERAL (
    SELECT string_agg(m.member, E',\n    ' ORDER BY m.sort, m.number, m.member) AS members FROM (
        SELECT 0 AS sort, 0 AS number, 'STORAGE ' || format_type(c.opckeytype, NULL) AS member WHERE c.opckeytype <> 0
        UNION ALL
        SELECT 1, o.amopstrategy, format('OPERATOR %s %s%s', o.amopstrategy, o.amopopr::regoperator,
            (SELECT format(' FOR ORDER BY %I.%I', sn.nspname, sf.opfname) FROM pg_opfamily AS sf
                JOIN pg_namespace AS sn ON sn.oid = sf.opfnamespace WHERE sf.oid = o.amopsortfamily))
        FROM pg_amop AS o JOIN pg_depend AS d ON d.classid = 'pg_amop'::regclass AND d.objid = o.oid
            AND d.refclassid = 'pg_opclass'::regclass AND d.refobjid = c.oid
        UNION ALL
        SELECT 2, p.amprocnum, format('FUNCTION %s (%s, %s) %s', p.amprocnum, format_type(p.amproclefttype, NULL),
            format_type(p.amprocrighttype, NULL), p.amproc::oid::regprocedure)
        FROM pg_amproc AS p JOIN pg_depend AS d ON d.classid = 'pg_amproc'::regclass AND d.objid = p.oid
            AND d.refclassid = 'pg_opclass'::regclass AND d.refobjid = c.oid
    ) AS m
) AS l
WHERE c.oid >= 16384
"#;

const CASTS: &str = r#"
SELECT 'pg_cast' AS class, c.oid::int8 AS oid,
    (SELECT n.nspname::text FROM (VALUES (1, p.pronamespace), (2, s.typnamespace), (3, t.typnamespace)) AS v (place, schema)
        JOIN pg_namespace AS n ON n.oid = v.schema AND n.nspname <> 'pg_catalog' ORDER BY v.place LIMIT 1) AS schema,
    'cast' AS kind, format('%s_as_%s', s.typname, t.typname) AS name,
    format('CREATE CAST (%s AS %s) %s%s;', format_type(s.oid, NULL), format_type(t.oid, NULL),
        CASE c.castmethod WHEN 'b' THEN 'WITHOUT FUNCTION' WHEN 'i' THEN 'WITH INOUT'
            ELSE format('WITH FUNCTION %I.%I(%s)', pn.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) END,
        CASE c.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' ELSE '' END) AS create,
    format('DROP CAST (%s AS %s);', format_type(s.oid, NULL), format_type(t.oid, NULL)) AS drop,
    format('CAST (%s AS %s)', format_type(s.oid, NULL), format_type(t.oid, NULL)) AS named, NULL::text AS brings
FROM pg_cast AS c JOIN pg_type AS s ON s.oid = c.castsource JOIN pg_type AS t ON t.oid = c.casttarget
LEFT JOIN pg_proc AS p ON p.oid = c.castfunc LEFT JOIN pg_namespace AS pn ON pn.oid = p.pronamespace
WHERE c.oid >= 16384
    -- A range type brings a cast to its multirange type.
    AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_cast'::regclass AND d.objid = c.oid
        AND d.refclassid = 'pg_type'::regclass AND d.deptype = 'i')
"#;
