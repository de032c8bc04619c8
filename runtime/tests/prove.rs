//! Proofs on a real PostgreSQL: what holds is said to hold, and what does not is found.
//!
//! In come small moves, most of them wrong in one way; out goes the fault that the proof names.

#![allow(clippy::unwrap_used, reason = "a panic is how a test says no")]

use std::collections::BTreeMap;

use runtime::prove::{self, Answer, Claim, Evidence, Move, Step, Way};
use test_server::Server;

const TABLE: &str =
    "CREATE TABLE public.t (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, n integer NOT NULL, w text)";

fn claim(sql: &str, locks: &[(&str, &str)]) -> Claim {
    let locks: BTreeMap<String, String> = locks.iter().map(|(t, m)| ((*t).to_owned(), (*m).to_owned())).collect();
    let alone = sql.contains("CONCURRENTLY");
    Claim { sql: sql.to_owned(), search_path: None, alone, locks: Some(locks), rewrites: false }
}

fn way(claims: Vec<Claim>) -> Way {
    let text = claims.iter().map(|claim| format!("{};\n", claim.sql)).collect();
    Way { text, transactional: !claims.iter().any(|claim| claim.alone), claims: Some(claims) }
}

/// One step up and down, and the schema afterwards.
fn moved(up: Vec<Claim>, down: &str, target: &[&str]) -> Move {
    let down = way(vec![claim(down, &[])]);
    Move {
        title: "moves".to_owned(),
        steps: vec![Step { name: "only".to_owned(), up: way(up), down }],
        target: Some(target.iter().map(|sql| (*sql).to_owned()).collect()),
        stays: true,
        ..Move::default()
    }
}

/// What is seen of a move behind the baseline.
async fn seen(by: Move) -> Evidence {
    let server = Server::shared();
    let databases = ["work", "first", "second"].map(|name| server.database(name).unwrap());
    let baseline = moved(vec![claim(TABLE, &[])], "DROP TABLE public.t", &[TABLE]);
    let moves = [(baseline, databases[1].url.clone()), (by, databases[2].url.clone())];
    let evidence = prove::prove(&databases[0].url, &moves).await.unwrap();
    assert!(evidence[0].holds(), "{:#?}", evidence[0].properties);
    evidence.into_iter().nth(1).unwrap()
}

/// Every property that fails, with what it says.
fn faults(evidence: &Evidence) -> Vec<(&str, String)> {
    let failed = evidence.properties.iter().filter_map(|property| match &property.answer {
        Answer::Fails(faults) => Some((property.name, faults.join("\n"))),
        Answer::Holds(_) | Answer::NotAsked(_) => None,
    });
    failed.collect()
}

/// Tables and the locks that are claimed on them.
type Locks = &'static [(&'static str, &'static str)];

const ADD: &str = "ALTER TABLE public.t ADD COLUMN c integer";
const EXCLUSIVE: &[(&str, &str)] = &[("public.t", "AccessExclusiveLock")];

#[tokio::test]
async fn a_move_that_keeps_its_word_is_proven() {
    let index = claim("CREATE INDEX CONCURRENTLY t_n_idx ON public.t (n)", &[("public.t", "ShareUpdateExclusiveLock")]);
    let built = moved(vec![index], "DROP INDEX public.t_n_idx", &[TABLE, "CREATE INDEX t_n_idx ON public.t (n)"]);
    let added = moved(vec![claim(ADD, EXCLUSIVE)], "ALTER TABLE public.t DROP COLUMN c", &[TABLE, ADD]);
    for by in [built, added] {
        let evidence = seen(by).await;
        assert_eq!(faults(&evidence), [], "{:#?}", evidence.steps);
        let statement = &evidence.steps[0].1[0];
        assert_eq!((&statement.unseen, Some(&statement.seen)), (&None, statement.claimed.as_ref()));
        assert_eq!(evidence.properties.len(), 5, "{:?}", evidence.properties);
    }
}

#[tokio::test]
async fn a_lock_or_rewrite_that_is_not_claimed_is_found() {
    let rewrite = "ALTER TABLE public.t ADD COLUMN c timestamptz DEFAULT clock_timestamp()";
    let cases: &[(&str, Locks, &str)] = &[
        (ADD, &[("public.t", "ShareLock")], "AccessExclusiveLock on \"public\".t, and ShareLock is claimed"),
        (ADD, &[], "AccessExclusiveLock on \"public\".t, and no lock is claimed"),
        (rewrite, EXCLUSIVE, "writes \"public\".t anew, which is not claimed"),
    ];
    for (sql, locks, fault) in cases {
        let by = moved(vec![claim(sql, locks)], "ALTER TABLE public.t DROP COLUMN c", &[TABLE, sql]);
        let found = faults(&seen(by).await).into_iter().map(|(name, said)| (name.to_owned(), said)).collect::<Vec<_>>();
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].0, "locks and rewrites are the claimed ones");
        let plain = |text: &str| text.replace('"', "");
        assert!(plain(&found[0].1).contains(&plain(fault)), "{found:?}");
    }
}

#[tokio::test]
async fn a_claim_on_a_lock_that_is_not_taken_is_found() {
    let by = moved(
        vec![claim("COMMENT ON TABLE public.t IS 'x'", EXCLUSIVE)],
        "COMMENT ON TABLE public.t IS NULL",
        &[TABLE, "COMMENT ON TABLE public.t IS 'x'"],
    );
    let evidence = seen(by).await;
    assert!(faults(&evidence)[0].1.contains("ShareUpdateExclusiveLock on"), "{:?}", faults(&evidence));
}

#[tokio::test]
async fn another_schema_than_the_specs_say_is_found() {
    let other = "ALTER TABLE public.t ADD COLUMN c bigint";
    let evidence =
        seen(moved(vec![claim(ADD, EXCLUSIVE)], "ALTER TABLE public.t DROP COLUMN c", &[TABLE, other])).await;
    let found = faults(&evidence);
    assert_eq!(found.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["the way up reaches the schema"]);
    assert!(
        found[0].1.contains("missing: column c bigint?") && found[0].1.contains("too much: column c integer?"),
        "{found:?}"
    );
}

#[tokio::test]
async fn rows_and_values_that_go_are_found() {
    let cases = [
        ("DELETE FROM public.t WHERE id = 1", "t had 3 rows and has 2"),
        ("UPDATE public.t SET n = n + 1", "other values in"),
        ("UPDATE public.t SET w = NULL", "other values in"),
    ];
    for (sql, fault) in cases {
        let locks: &[(&str, &str)] = &[("public.t", "RowExclusiveLock")];
        let by = moved(vec![claim(sql, locks)], "SELECT 1", &[TABLE]);
        let evidence = seen(by.clone()).await;
        let found = faults(&evidence);
        assert!(found.iter().any(|(name, said)| *name == "no row is lost" && said.contains(fault)), "{sql}: {found:?}");
        let all = |column: Option<String>| ("public".to_owned(), "t".to_owned(), column);
        let told = Move { lost: [all(None)].into(), ..by };
        assert_eq!(faults(&seen(told).await), [], "what a move says it loses is no fault: {sql}");
    }
}

#[tokio::test]
async fn a_way_down_that_leads_elsewhere_is_found() {
    let evidence = seen(moved(vec![claim(ADD, EXCLUSIVE)], "SELECT 1", &[TABLE, ADD])).await;
    let found = faults(&evidence);
    let names: Vec<&str> = found.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["the way down leads back", "up again is the same", "the way up runs"], "{found:?}");
    assert!(found[0].1.contains("too much: column c"), "{found:?}");
}

#[tokio::test]
async fn a_way_down_that_refuses_to_lose_data_is_told_to() {
    let refusing = "DO $$ BEGIN IF current_setting('pilaster.allow_data_loss', true) IS DISTINCT FROM 'yes' THEN \
        RAISE EXCEPTION 'this would lose values of public.t.c'; END IF; END $$; ALTER TABLE public.t DROP COLUMN c";
    let evidence = seen(moved(vec![claim(ADD, EXCLUSIVE)], refusing, &[TABLE, ADD])).await;
    assert_eq!(faults(&evidence), []);
    let back = evidence.properties.iter().find(|property| property.name == "the way down leads back").unwrap();
    assert!(matches!(&back.answer, Answer::Holds(notes) if notes[0].contains("refused until")), "{back:?}");
}

#[tokio::test]
async fn rows_that_are_out_of_step_are_found() {
    let query = "SELECT count(*) FROM public.t WHERE c IS DISTINCT FROM n".to_owned();
    let by = moved(vec![claim(ADD, EXCLUSIVE)], "ALTER TABLE public.t DROP COLUMN c", &[TABLE, ADD]);
    let evidence = seen(Move { in_step: vec![(String::new(), vec![query])], ..by }).await;
    assert_eq!(faults(&evidence)[0].0, "columns are in step");
}

#[tokio::test]
async fn a_statement_that_fails_ends_the_proof() {
    let evidence = seen(moved(vec![claim("ALTER TABLE public.t ADD COLUMN n integer", EXCLUSIVE)], "", &[TABLE])).await;
    assert_eq!(
        faults(&evidence),
        [("the way up runs", "only: column \"n\" of relation \"t\" already exists".to_owned())]
    );
}
