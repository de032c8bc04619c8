//! Aggregates.
//!
//! In come rows of `pg_aggregate`, out go the options of `CREATE AGGREGATE` in the order in which `pg_dump` prints
//! them. Support functions are named with their schemas.

use super::Assembly;
use super::error::Error;
use super::function::FunctionRow;
use super::session::{Oid, Session};
use super::text;
use schema_spec::model::Aggregate;
use std::collections::BTreeMap;

/// A row of `pg_aggregate`. A function that is not there is nothing.
#[derive(sqlx::FromRow)]
pub(super) struct AggregateRow {
    oid: Oid,
    /// `n`ormal, `o`rdered set, `h`ypothetical set.
    kind: String,
    sfunc: String,
    stype: String,
    sspace: i32,
    finalfunc: Option<String>,
    finalfunc_extra: bool,
    finalfunc_modify: String,
    combinefunc: Option<String>,
    serialfunc: Option<String>,
    deserialfunc: Option<String>,
    initcond: Option<String>,
    msfunc: Option<String>,
    minvfunc: Option<String>,
    mstype: Option<String>,
    msspace: i32,
    mfinalfunc: Option<String>,
    mfinalfunc_extra: bool,
    mfinalfunc_modify: String,
    minitcond: Option<String>,
    sortop: Option<String>,
}

const AGGREGATES: &str = r#"
SELECT a.aggfnoid::oid::int8 AS oid, a.aggkind::text AS kind, a.aggtransfn::regproc::text AS sfunc,
    format_type(a.aggtranstype, NULL) AS stype, a.aggtransspace AS sspace,
    NULLIF(a.aggfinalfn::oid, 0)::regproc::text AS finalfunc, a.aggfinalextra AS finalfunc_extra,
    a.aggfinalmodify::text AS finalfunc_modify, NULLIF(a.aggcombinefn::oid, 0)::regproc::text AS combinefunc,
    NULLIF(a.aggserialfn::oid, 0)::regproc::text AS serialfunc,
    NULLIF(a.aggdeserialfn::oid, 0)::regproc::text AS deserialfunc, a.agginitval AS initcond,
    NULLIF(a.aggmtransfn::oid, 0)::regproc::text AS msfunc, NULLIF(a.aggminvtransfn::oid, 0)::regproc::text AS minvfunc,
    format_type(NULLIF(a.aggmtranstype, 0), NULL) AS mstype, a.aggmtransspace AS msspace,
    NULLIF(a.aggmfinalfn::oid, 0)::regproc::text AS mfinalfunc, a.aggmfinalextra AS mfinalfunc_extra,
    a.aggmfinalmodify::text AS mfinalfunc_modify, a.aggminitval AS minitcond,
    CASE WHEN o.oid IS NOT NULL THEN format('OPERATOR(%I.%s)', n.nspname, o.oprname) END AS sortop
FROM pg_aggregate AS a
LEFT JOIN pg_operator AS o ON o.oid = a.aggsortop LEFT JOIN pg_namespace AS n ON n.oid = o.oprnamespace
WHERE a.aggfnoid::oid >= 16384
"#;

/// All aggregates.
pub(super) struct Aggregates(BTreeMap<Oid, AggregateRow>);

impl Aggregates {
    /// Asks for all of them.
    pub(super) async fn load(session: &mut Session<'_>) -> Result<Self, Error> {
        let rows: Vec<AggregateRow> = session.rows("aggregates", AGGREGATES).await?;
        Ok(Self(rows.into_iter().map(|row| (row.oid, row)).collect()))
    }
}

impl Assembly<'_> {
    /// What `pg_aggregate` says of a function that is an aggregate.
    pub(super) fn aggregate(&self, function: &FunctionRow) -> Option<Aggregate> {
        let row = self.catalog.aggregates.0.get(&function.oid)?;
        let arguments = if function.arguments.is_empty() { "*".to_owned() } else { function.arguments.clone() };
        Some(Aggregate { arguments, options: row.options(function) })
    }
}

impl AggregateRow {
    fn options(&self, function: &FunctionRow) -> Vec<(String, String)> {
        let mut options = vec![("sfunc".to_owned(), self.sfunc.clone()), ("stype".to_owned(), self.stype.clone())];
        let mut say = |name: &str, value: Option<String>| options.extend(value.map(|value| (name.to_owned(), value)));
        let word = |held: bool| held.then(String::new);
        let space = |space: i32| (space != 0).then(|| space.to_string());
        let literal = |value: &Option<String>| value.as_deref().map(text::literal);
        // The final function of an ordinary aggregate may not change its state, that of an ordered set may.
        let usual = if self.kind == "n" { "r" } else { "w" };
        let modify = |letter: &str, function: &Option<String>| {
            let word = match letter {
                "s" => "SHAREABLE",
                "w" => "READ_WRITE",
                _ => "READ_ONLY",
            };
            (function.is_some() && letter != usual).then(|| word.to_owned())
        };
        say("sspace", space(self.sspace));
        say("initcond", literal(&self.initcond));
        say("finalfunc", self.finalfunc.clone());
        say("finalfunc_extra", word(self.finalfunc_extra));
        say("finalfunc_modify", modify(&self.finalfunc_modify, &self.finalfunc));
        say("combinefunc", self.combinefunc.clone());
        say("serialfunc", self.serialfunc.clone());
        say("deserialfunc", self.deserialfunc.clone());
        say("msfunc", self.msfunc.clone());
        say("minvfunc", self.minvfunc.clone());
        say("mstype", self.mstype.clone());
        say("msspace", space(self.msspace));
        say("minitcond", literal(&self.minitcond));
        say("mfinalfunc", self.mfinalfunc.clone());
        say("mfinalfunc_extra", word(self.mfinalfunc_extra));
        say("mfinalfunc_modify", modify(&self.mfinalfunc_modify, &self.mfinalfunc));
        say("sortop", self.sortop.clone());
        say("hypothetical", word(self.kind == "h"));
        let parallel = match function.parallel.as_str() {
            "s" => Some("SAFE"),
            "r" => Some("RESTRICTED"),
            _ => None,
        };
        say("parallel", parallel.map(str::to_owned));
        options
    }
}
