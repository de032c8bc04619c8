//! What the database promises by itself, whoever writes to it.

use crate::platform::Platform;
use futures_util::future::join_all;
use toolsets::v2::{NewToolset, Toolset, ToolsetId};
use toolsets::{scope, sqlx_session::Session};
use toolsets_service::{Publication, publish, releases, roll_back, stage};

const PUBLISHERS: usize = 64;

fn said() -> Publication {
    Publication { by: "ada".to_owned(), notes: None }
}

async fn numbers(platform: &Platform, toolset: ToolsetId) -> Vec<i64> {
    let mut numbers: Vec<i64> = releases(&platform.pool, toolset)
        .await
        .expect("releases")
        .iter()
        .map(|release| release.release_number)
        .collect();
    numbers.sort_unstable();
    numbers
}

async fn current(platform: &Platform, toolset: ToolsetId) -> Option<i64> {
    let current = "SELECT release_number FROM toolset_releases r JOIN toolsets t ON t.current_release_id = r.id WHERE t.id = $1 AND r.toolset_id = t.id";
    sqlx::query_scalar(current).bind(toolset.0).fetch_optional(&platform.pool).await.expect("a number")
}

/// An answer of the database to a statement that it refuses.
async fn refusal(platform: &Platform, sql: &'static str) -> (String, String) {
    let error = sqlx::raw_sql(sql).execute(&platform.pool).await.expect_err(sql);
    let sqlx::Error::Database(refusal) = error else { panic!("{sql}: {error}") };
    (refusal.code().expect("a code").into_owned(), refusal.message().to_owned())
}

async fn count(platform: &Platform, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(&platform.pool).await.expect("a count")
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_four_publishers_at_once_leave_no_gap_and_no_repetition() {
    let platform = Platform::new("toolsets_publishers").await;
    let (one, other) = (platform.toolset("one", &["a"]).await.id, platform.toolset("other", &["b"]).await.id);
    let all = (0..PUBLISHERS).map(|_| publish(&platform.pool, one, said()));
    let beside = (0..3).map(|_| publish(&platform.pool, other, said()));
    for published in join_all(all.chain(beside)).await {
        published.expect("a release");
    }
    let expected: Vec<i64> = (1..=PUBLISHERS as i64).collect();
    assert_eq!(numbers(&platform, one).await, expected);
    assert_eq!(numbers(&platform, other).await, [1, 2, 3], "each toolset is counted by itself");
    assert_eq!(current(&platform, one).await, Some(PUBLISHERS as i64));
}

/// Publishers that break off, and plain inserts past the service, skip no number either.
#[tokio::test(flavor = "multi_thread")]
async fn publishing_that_is_broken_off_takes_no_number() {
    let platform = Platform::new("toolsets_broken_off").await;
    let toolset = platform.toolset("one", &["a"]).await.id;
    let insert =
        "INSERT INTO toolset_releases (toolset_id, released_by_user_id, release_number) VALUES ($1, 'ada', 1000)";
    let publishers = (0..PUBLISHERS).map(|number| {
        let pool = &platform.pool;
        async move {
            let mut transaction = pool.begin().await?;
            sqlx::query(insert).bind(toolset.0).execute(&mut *transaction).await?;
            if number % 3 == 0 { transaction.rollback().await } else { transaction.commit().await }
        }
    });
    for published in join_all(publishers).await {
        published.expect("it is published, or broken off");
    }
    let kept = (0..PUBLISHERS).filter(|number| number % 3 != 0).count() as i64;
    assert_eq!(numbers(&platform, toolset).await, (1..=kept).collect::<Vec<_>>());
    assert_eq!(current(&platform, toolset).await, Some(kept));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rollback_during_publishing_leaves_one_current_release() {
    let platform = Platform::new("toolsets_rollback").await;
    let toolset = platform.toolset("one", &["a"]).await.id;
    publish(&platform.pool, toolset, said()).await.expect("the first release");
    for _ in 0..8 {
        let publishers = join_all((0..8).map(|_| publish(&platform.pool, toolset, said())));
        let rollbacks = join_all((0..4).map(|_| roll_back(&platform.pool, toolset, 1)));
        let (published, rolled_back) = tokio::join!(publishers, rollbacks);
        let newest = published.into_iter().map(|release| release.expect("a release").release_number).max();
        for toolset in rolled_back {
            toolset.expect("the toolset");
        }
        let current = current(&platform, toolset).await;
        assert!(current.is_some() && (current == Some(1) || current <= newest), "{current:?} of {newest:?}");
    }
    assert_eq!(numbers(&platform, toolset).await, (1..=65).collect::<Vec<_>>());
    let of_another = "SELECT count(*) FROM toolsets t JOIN toolset_releases r ON r.id = t.current_release_id WHERE r.toolset_id <> t.id";
    assert_eq!(count(&platform, of_another).await, 0);
}

#[tokio::test]
async fn a_release_stays_as_it_is_for_as_long_as_its_toolset() {
    let platform = Platform::new("toolsets_stay").await;
    let toolset = platform.toolset("one", &["a"]).await.id;
    publish(&platform.pool, toolset, said()).await.expect("a release");
    for sql in [
        "DELETE FROM toolset_releases",
        "UPDATE toolset_releases SET release_number = 7",
        "UPDATE toolset_releases SET id = gen_random_uuid()",
        "UPDATE toolset_releases SET toolset_id = gen_random_uuid()",
    ] {
        assert_eq!(refusal(&platform, sql).await.0, "23001", "{sql}");
    }
    sqlx::raw_sql("UPDATE toolset_releases SET notes = 'mended'")
        .execute(&platform.pool)
        .await
        .expect("notes are free");
    sqlx::raw_sql("DELETE FROM toolsets").execute(&platform.pool).await.expect("a toolset goes with its releases");
    assert_eq!(count(&platform, "SELECT count(*) FROM toolset_releases").await, 0);
    assert_eq!(count(&platform, "SELECT count(*) FROM toolset_versions").await, 0);
}

/// A trigger or a policy may keep a session from a row that it sees: then nothing happens, and nothing is lost.
#[tokio::test]
async fn what_a_session_may_not_change_is_neither_merged_nor_released() {
    let platform = Platform::new("toolsets_kept").await;
    let toolset = platform.toolset("one", &["a"]).await.id;
    stage(&platform.pool, toolset).await.expect("a copy");
    let kept = "
        CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
        CREATE TRIGGER keep BEFORE UPDATE ON toolsets FOR EACH ROW WHEN (OLD.parent_toolset_id IS NULL) EXECUTE FUNCTION keep();
    ";
    sqlx::raw_sql(kept).execute(&platform.pool).await.expect("a trigger");
    for sql in [
        "SELECT toolsets_merge(id) FROM toolsets WHERE parent_toolset_id IS NOT NULL",
        "INSERT INTO toolset_releases (toolset_id, released_by_user_id) \
         SELECT id, 'ada' FROM toolsets WHERE parent_toolset_id IS NULL",
    ] {
        assert_eq!(refusal(&platform, sql).await.0, "42501", "{sql}");
    }
    assert_eq!(count(&platform, "SELECT count(*) FROM toolsets WHERE parent_toolset_id IS NOT NULL").await, 1);
    assert_eq!(count(&platform, "SELECT count(*) FROM toolset_releases").await, 0);
}

#[tokio::test]
async fn keys_cascade_set_null_and_restrict_as_declared() {
    let platform = Platform::new("toolsets_keys").await;
    let toolset = platform.toolset("one", &["a"]).await.id;
    stage(&platform.pool, toolset).await.expect("a copy");
    publish(&platform.pool, toolset, said()).await.expect("a release");
    let states = "
        INSERT INTO deployments (project_id) SELECT id FROM projects;
        INSERT INTO system_source_states (project_id) SELECT id FROM projects;
        INSERT INTO source_states (project_id, deployment_id, system_source_state_id)
            SELECT d.project_id, d.id, s.id FROM deployments d, system_source_states s;
        UPDATE toolset_releases SET source_state_id = (SELECT id FROM source_states);
    ";
    sqlx::raw_sql(states).execute(&platform.pool).await.expect("states of sources");
    for sql in ["DELETE FROM source_states", "DELETE FROM deployments", "DELETE FROM system_source_states"] {
        assert_eq!(refusal(&platform, sql).await.0, "23503", "{sql}");
    }
    // What a release keeps from happening is tried past it.
    let forgotten = "
        ALTER TABLE toolset_releases DISABLE TRIGGER toolset_releases_remain;
        DELETE FROM toolset_releases;
        ALTER TABLE toolset_releases ENABLE TRIGGER toolset_releases_remain;
    ";
    sqlx::raw_sql(forgotten).execute(&platform.pool).await.expect("releases are gone");
    assert_eq!(count(&platform, "SELECT count(*) FROM toolsets WHERE current_release_id IS NOT NULL").await, 0);
    stage(&platform.pool, toolset).await.expect("a copy");
    assert_eq!(count(&platform, "SELECT count(*) FROM toolsets").await, 2);
    sqlx::raw_sql("DELETE FROM toolsets WHERE parent_toolset_id IS NULL")
        .execute(&platform.pool)
        .await
        .expect("a toolset goes");
    assert_eq!(count(&platform, "SELECT count(*) FROM toolsets").await, 0, "and its copy with it");
}

#[tokio::test(flavor = "multi_thread")]
async fn versions_of_a_toolset_follow_each_other() {
    let platform = Platform::new("toolsets_history").await;
    let first = platform.toolset("one", &["a"]).await;
    assert_eq!((first.version, first.predecessor_id), (1, None));
    let revised = (0..16).map(|_| {
        let (pool, first) = (&platform.pool, &first);
        async move {
            let mut connection = pool.acquire().await?;
            let mut new = NewToolset::new("org".to_owned(), first.project_id, "One".to_owned(), "one".to_owned());
            new.predecessor_id = Some(first.id);
            Session::<scope::Toolsets>::new(&mut connection).insert(&new).await
        }
    });
    let mut versions: Vec<i64> = Vec::new();
    for revision in join_all(revised).await {
        let revision: Toolset = revision.expect("a revision");
        assert_eq!(revision.history_id, first.history_id);
        versions.push(revision.version);
    }
    versions.sort_unstable();
    assert_eq!(versions, (2..=17).collect::<Vec<i64>>());
    sqlx::query("DELETE FROM toolsets WHERE id = $1")
        .bind(first.id.0)
        .execute(&platform.pool)
        .await
        .expect("the first goes");
    assert_eq!(count(&platform, "SELECT count(*) FROM toolsets WHERE predecessor_id IS NOT NULL").await, 0);
    assert_eq!(count(&platform, "SELECT count(*) FROM toolsets").await, 16);
}
