//! Functions, procedures and aggregates.
//!
//! In come rows of `pg_proc` and `pg_aggregate`, out go objects of the model. Bodies are kept byte for byte; what
//! PostgreSQL would assume by itself is left out.

use super::Assembly;
use super::error::Error;
use super::session::{Oid, Session};
use schema_spec::model::{Function, FunctionBody, Object, ObjectKind, Parallel, Volatility};
use std::collections::BTreeMap;

/// A row of `pg_proc`.
#[derive(sqlx::FromRow)]
pub(super) struct FunctionRow {
    pub(super) oid: Oid,
    pub(super) schema: String,
    pub(super) name: String,
    /// `f`unction, `p`rocedure, `a`ggregate, `w`indow function.
    pub(super) kind: String,
    pub(super) arguments: String,
    pub(super) identity: String,
    result: Option<String>,
    language: String,
    volatility: String,
    strict: bool,
    security_definer: bool,
    leakproof: bool,
    pub(super) parallel: String,
    cost: f32,
    rows: f32,
    support: Option<String>,
    transforms: Option<Vec<String>>,
    settings: Option<Vec<String>>,
    source: String,
    library: Option<String>,
    sql_body: Option<String>,
}

/// The functions that a base type is made of are told with the type; constructors come with their range type.
const FUNCTIONS: &str = r#"
SELECT p.oid::int8 AS oid, n.nspname::text AS schema, p.proname::text AS name, p.prokind::text AS kind,
    pg_get_function_arguments(p.oid) AS arguments, pg_get_function_identity_arguments(p.oid) AS identity,
    pg_get_function_result(p.oid) AS result, l.lanname::text AS language, p.provolatile::text AS volatility,
    p.proisstrict AS strict, p.prosecdef AS security_definer, p.proleakproof AS leakproof,
    p.proparallel::text AS parallel, p.procost AS cost, p.prorows AS rows,
    NULLIF(p.prosupport::oid, 0)::regproc::text AS support,
    (SELECT array_agg(format_type(t.oid, NULL) ORDER BY t.place)
        FROM unnest(p.protrftypes) WITH ORDINALITY AS t (oid, place)) AS transforms,
    p.proconfig AS settings, p.prosrc AS source, p.probin AS library, pg_get_function_sqlbody(p.oid) AS sql_body
FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace JOIN pg_language AS l ON l.oid = p.prolang
WHERE p.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_type AS t WHERE t.typinput::oid >= 16384 AND t.typtype = 'b'
    AND p.oid IN (t.typinput, t.typoutput, t.typreceive, t.typsend, t.typmodin, t.typmodout, t.typanalyze))
    AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid
        AND d.refclassid = 'pg_type'::regclass AND d.deptype = 'i')
"#;

/// All functions.
pub(super) struct Functions {
    rows: BTreeMap<Oid, FunctionRow>,
}

impl Functions {
    /// Asks for all of them.
    pub(super) async fn load(session: &mut Session<'_>) -> Result<Self, Error> {
        let rows: Vec<FunctionRow> = session.rows("functions", FUNCTIONS).await?;
        Ok(Self { rows: rows.into_iter().map(|row| (row.oid, row)).collect() })
    }

    /// The function of that identifier.
    pub(super) fn row(&self, oid: Oid) -> Option<&FunctionRow> {
        self.rows.get(&oid)
    }
}

impl Assembly<'_> {
    /// All functions of the user's own, by name and arguments.
    pub(super) fn functions(&mut self) {
        let catalog = self.catalog;
        let rows = catalog.functions.rows.values();
        let mut own: Vec<_> = rows.filter(|row| catalog.known.keeps("pg_proc", row.oid, &row.schema)).collect();
        own.sort_by(|a, b| (&a.schema, &a.name, &a.identity).cmp(&(&b.schema, &b.name, &b.identity)));
        for row in own {
            let kind = match row.kind.as_str() {
                "a" => self.aggregate(row).map(ObjectKind::Aggregate),
                _ => Some(ObjectKind::Function(row.function())),
            };
            let Some(kind) = kind else { continue };
            let object = Object {
                name: row.name.clone(),
                kind,
                doc: catalog.known.doc("pg_proc", row.oid),
                lifetime: self.lifetime(),
                depends_on: Vec::new(),
                grants: catalog.known.grants("pg_proc", row.oid),
            };
            self.domain(&row.schema).objects.push(object);
        }
    }
}

impl FunctionRow {
    fn function(&self) -> Function {
        // What `interpret_func_support` and `compute_function_attributes` assume where nothing is said.
        let usual_cost = if matches!(self.language.as_str(), "internal" | "c") { 1.0 } else { 100.0 };
        let usual_rows = self.rows == 0.0 || self.rows == 1000.0;
        Function {
            procedure: self.kind == "p",
            arguments: self.arguments.clone(),
            returns: self.result.clone(),
            language: self.language.clone(),
            volatility: match self.volatility.as_str() {
                "i" => Volatility::Immutable,
                "s" => Volatility::Stable,
                _ => Volatility::Volatile,
            },
            strict: self.strict,
            security_definer: self.security_definer,
            leakproof: self.leakproof,
            window: self.kind == "w",
            parallel: self.parallel(),
            cost: (self.cost != usual_cost).then(|| self.cost.to_string()),
            rows: (!usual_rows).then(|| self.rows.to_string()),
            support: self.support.clone(),
            transforms: self.transforms.clone().unwrap_or_default(),
            settings: super::options(self.settings.as_deref()),
            body: self.body(),
        }
    }

    fn parallel(&self) -> Parallel {
        match self.parallel.as_str() {
            "s" => Parallel::Safe,
            "r" => Parallel::Restricted,
            _ => Parallel::Unsafe,
        }
    }

    fn body(&self) -> FunctionBody {
        match (&self.sql_body, &self.library) {
            (Some(body), _) => FunctionBody::Sql(body.clone()),
            (None, Some(file)) => FunctionBody::Library { file: file.clone(), symbol: self.source.clone() },
            (None, None) => FunctionBody::Text(self.source.clone()),
        }
    }
}
