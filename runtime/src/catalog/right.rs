//! Rights: what an object's access list says beyond what PostgreSQL would say by itself.
//!
//! In come both lists, spread out into rows; out go grants, and revocations of default rights. What the owner may do
//! with the own object follows from owning; what an owner took from itself becomes an `sql` object. Who granted a right
//! is not kept, for owners are not.

use super::session::Oid;
use schema_spec::model::Grant;
use std::collections::{BTreeMap, BTreeSet};

/// One right of one role to one object.
#[derive(sqlx::FromRow)]
pub(super) struct RightRow {
    class: String,
    oid: Oid,
    part: i32,
    /// Letter of `acldefault` for the kind of the object.
    kind: String,
    /// Whether the object has it, rather than would have it by default.
    given: bool,
    /// `public` for everybody.
    role: String,
    privilege: String,
    grantable: bool,
    /// Whether the role is the owner.
    owner: bool,
    /// Who gave it, where that is not the owner.
    grantor: Option<String>,
    /// What stands behind `GRANT … ON`.
    named: String,
}

/// Every object with an access list of its own. Objects that came with the server or an extension are
/// measured by what `initdb` or the extension gave; `pg_dump` never looks at the information schema.
pub(super) const RIGHTS: &str = r#"
WITH listed AS (
    SELECT 'pg_class' AS class, oid, 0 AS part, CASE WHEN relkind = 'S' THEN 's' ELSE 'r' END AS kind, relacl AS acl,
        relowner AS owner FROM pg_class WHERE relacl IS NOT NULL AND relnamespace <> 'information_schema'::regnamespace
    UNION ALL SELECT 'pg_class', a.attrelid, a.attnum, 'c', a.attacl, c.relowner FROM pg_attribute AS a
        JOIN pg_class AS c ON c.oid = a.attrelid WHERE a.attacl IS NOT NULL AND NOT a.attisdropped
        AND c.relnamespace <> 'information_schema'::regnamespace
    UNION ALL SELECT 'pg_proc', oid, 0, 'f', proacl, proowner FROM pg_proc WHERE proacl IS NOT NULL
    UNION ALL SELECT 'pg_type', oid, 0, 'T', typacl, typowner FROM pg_type WHERE typacl IS NOT NULL
        AND typnamespace <> 'information_schema'::regnamespace
    UNION ALL SELECT 'pg_namespace', oid, 0, 'n', nspacl, nspowner FROM pg_namespace WHERE nspacl IS NOT NULL
    UNION ALL SELECT 'pg_language', oid, 0, 'l', lanacl, lanowner FROM pg_language WHERE lanacl IS NOT NULL
    UNION ALL SELECT 'pg_foreign_data_wrapper', oid, 0, 'F', fdwacl, fdwowner FROM pg_foreign_data_wrapper
        WHERE fdwacl IS NOT NULL
    UNION ALL SELECT 'pg_foreign_server', oid, 0, 'S', srvacl, srvowner FROM pg_foreign_server WHERE srvacl IS NOT NULL
), measured AS (
    SELECT l.*, COALESCE(i.initprivs, acldefault(l.kind::"char", l.owner)) AS usual FROM listed AS l
    LEFT JOIN pg_init_privs AS i ON i.objoid = l.oid AND i.classoid = ('pg_catalog.' || l.class)::regclass
        AND i.objsubid = l.part AND (l.oid < 16384 OR i.privtype = 'e')
    WHERE l.oid >= 16384 OR l.class = 'pg_namespace' OR l.acl IS DISTINCT FROM i.initprivs
), spread AS (
    SELECT m.*, true AS given, (aclexplode(m.acl)).* FROM measured AS m
    UNION ALL SELECT m.*, false, (aclexplode(m.usual)).* FROM measured AS m
)
SELECT class, oid::int8 AS oid, part, kind, given,
    CASE WHEN grantee = 0 THEN 'public' ELSE pg_get_userbyid(grantee)::text END AS role,
    lower(privilege_type) AS privilege, is_grantable AS grantable,
    grantee = owner AND pg_get_userbyid(owner) <> 'pg_database_owner' AS owner,
    CASE WHEN given AND grantor <> owner THEN pg_get_userbyid(grantor)::text END AS grantor,
    CASE class WHEN 'pg_class' THEN CASE kind WHEN 's' THEN 'SEQUENCE ' ELSE 'TABLE ' END || oid::regclass::text
        WHEN 'pg_proc' THEN 'ROUTINE ' || oid::regprocedure::text WHEN 'pg_type' THEN 'TYPE ' || format_type(oid, NULL)
        WHEN 'pg_namespace' THEN 'SCHEMA ' || oid::regnamespace::text
        WHEN 'pg_language' THEN 'LANGUAGE ' || (SELECT quote_ident(lanname) FROM pg_language AS n WHERE n.oid = spread.oid)
        WHEN 'pg_foreign_data_wrapper' THEN 'FOREIGN DATA WRAPPER '
            || (SELECT quote_ident(fdwname) FROM pg_foreign_data_wrapper AS n WHERE n.oid = spread.oid)
        WHEN 'pg_foreign_server' THEN 'FOREIGN SERVER '
            || (SELECT quote_ident(srvname) FROM pg_foreign_server AS n WHERE n.oid = spread.oid)
        ELSE (pg_identify_object(('pg_catalog.' || class)::regclass, oid, 0)).identity END AS named
FROM spread
"#;

/// The privileges of a kind in PostgreSQL's order, for the letters of `acldefault`. Those of newer releases stand last.
fn privileges(kind: &str) -> &'static [&'static str] {
    match kind {
        "r" => &["select", "insert", "update", "delete", "truncate", "references", "trigger", "maintain"],
        "c" => &["select", "insert", "update", "references"],
        "s" => &["select", "update", "usage"],
        "n" => &["usage", "create"],
        "f" => &["execute"],
        _ => &["usage"],
    }
}

/// Rights by object.
pub(super) struct Rights {
    objects: BTreeMap<(String, Oid, i32), Vec<Grant>>,
    /// Names of objects as SQL.
    named: BTreeMap<(String, Oid), String>,
    /// What owners took from themselves.
    given_up: BTreeMap<(String, Oid), Vec<String>>,
    /// Objects with rights that somebody else than the owner gave, and who.
    passed_on: BTreeSet<(String, String)>,
}

impl Rights {
    /// Compares what is given with what is usual.
    pub(super) fn new(rows: Vec<RightRow>) -> Self {
        let mut objects: BTreeMap<(String, Oid, i32), Vec<RightRow>> = BTreeMap::new();
        let mut own: BTreeMap<(String, Oid), Vec<RightRow>> = BTreeMap::new();
        let (mut passed_on, mut named) = (BTreeSet::new(), BTreeMap::new());
        for row in rows {
            named.entry((row.class.clone(), row.oid)).or_insert_with(|| row.named.clone());
            if row.owner {
                // An owner has no rights on columns beside those on the whole.
                if row.part == 0 {
                    own.entry((row.class.clone(), row.oid)).or_default().push(row);
                }
                continue;
            }
            passed_on.extend(row.grantor.as_ref().map(|grantor| (row.named.clone(), grantor.clone())));
            objects.entry((row.class.clone(), row.oid, row.part)).or_default().push(row);
        }
        let given_up = own.into_iter().filter_map(|(address, rows)| {
            let lost = difference(&rows).into_iter().filter(|grant| grant.revoked);
            let lost: Vec<String> = lost.flat_map(|grant| grant.privileges).collect();
            (!lost.is_empty()).then_some((address, lost))
        });
        let given_up = given_up.collect();
        let objects = objects.into_iter().map(|(address, rows)| (address, difference(&rows))).collect();
        Self { objects, named, given_up, passed_on }
    }

    /// The rights to an object or part.
    pub(super) fn grants(&self, class: &str, oid: Oid, part: i32) -> Vec<Grant> {
        self.objects.get(&(class.to_owned(), oid, part)).cloned().unwrap_or_default()
    }

    /// The rights to whole objects, each with the object's name as SQL.
    pub(super) fn of_wholes(&self) -> impl Iterator<Item = (&str, Oid, &str, &[Grant])> {
        self.objects.iter().filter(|((_, _, part), grants)| *part == 0 && !grants.is_empty()).filter_map(
            |((class, oid, _), grants)| {
                let named = self.named.get(&(class.clone(), *oid))?;
                Some((class.as_str(), *oid, named.as_str(), grants.as_slice()))
            },
        )
    }

    /// What owners took from themselves: the object, its name as SQL, and the rights.
    pub(super) fn given_up(&self) -> impl Iterator<Item = (&str, Oid, &str, &[String])> {
        self.given_up.iter().filter_map(|(address, lost)| {
            let named = self.named.get(address)?;
            Some((address.0.as_str(), address.1, named.as_str(), lost.as_slice()))
        })
    }

    /// Objects, as SQL, with rights that somebody else than the owner gave, and who.
    pub(super) fn passed_on(&self) -> &BTreeSet<(String, String)> {
        &self.passed_on
    }

    /// All roles that are named.
    pub(super) fn roles(&self) -> BTreeSet<String> {
        let grants = self.objects.values().flatten();
        grants.map(|grant| grant.role.clone()).filter(|role| is_own_role(role)).collect()
    }
}

/// Whether a role is one that somebody made: neither everybody nor a role of PostgreSQL's own.
pub(super) fn is_own_role(name: &str) -> bool {
    name != "public" && !name.starts_with("pg_")
}

fn difference(rows: &[RightRow]) -> Vec<Grant> {
    let of = |given: bool| -> BTreeSet<(&str, &str, bool)> {
        let side = rows.iter().filter(|row| row.given == given);
        side.map(|row| (row.role.as_str(), row.privilege.as_str(), row.grantable)).collect()
    };
    let kind = rows.first().map_or("", |row| row.kind.as_str());
    let (given, usual) = (of(true), of(false));
    let mut grants = grants(kind, given.difference(&usual).copied(), false);
    let lost = usual.iter().filter(|(role, privilege, _)| {
        !given.contains(&(*role, *privilege, true)) && !given.contains(&(*role, *privilege, false))
    });
    grants.extend(self::grants(kind, lost.copied(), true));
    grants
}

/// One grant for each role, with and without the right to pass it on.
pub(super) fn grants<'r>(
    kind: &str,
    rights: impl Iterator<Item = (&'r str, &'r str, bool)>,
    revoked: bool,
) -> Vec<Grant> {
    let mut roles: BTreeMap<(&str, bool), Vec<&str>> = BTreeMap::new();
    for (role, privilege, grantable) in rights {
        roles.entry((role, grantable)).or_default().push(privilege);
    }
    let order = privileges(kind);
    let place = |privilege: &&str| order.iter().position(|known| known == privilege).unwrap_or(order.len());
    let grant = |((role, grantable), mut held): ((&str, bool), Vec<&str>)| {
        held.sort_by_key(place);
        Grant {
            privileges: held.into_iter().map(str::to_owned).collect(),
            role: role.to_owned(),
            grantable: grantable && !revoked,
            revoked,
        }
    };
    roles.into_iter().map(grant).collect()
}
