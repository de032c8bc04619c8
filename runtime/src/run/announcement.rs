//! Where a version is while its migration runs, told to whoever looks.
//!
//! In come statements that tell it, out goes nothing that anything depends on. Most migrations end before anybody could look:
//! these are not announced, which would take as long as they do.

use std::sync::Arc;
use std::time::Duration;

use sqlx::postgres::PgPool;
use sqlx::{AssertSqlSafe, raw_sql};
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// How long a migration runs before it is announced.
const BY_THEN: Duration = Duration::from_millis(200);
/// How long its end may wait for its announcement.
const PATIENCE: Duration = Duration::from_secs(5);

/// An announcement that waits for its time.
pub(super) struct Announcement {
    over: Arc<Notify>,
    task: Option<JoinHandle<()>>,
}

impl Announcement {
    /// Runs the transaction in a session of its own after a while, if there is one.
    pub(super) fn begin(pool: &PgPool, transaction: Option<String>) -> Self {
        let over = Arc::new(Notify::new());
        let task = transaction.map(|transaction| {
            let (pool, over) = (pool.clone(), over.clone());
            tokio::spawn(async move {
                if timeout(BY_THEN, over.notified()).await.is_ok() {
                    return;
                }
                if let Err(error) = raw_sql(AssertSqlSafe(transaction)).execute(&pool).await {
                    tracing::debug!(%error, "nobody is told that a migration runs");
                }
            })
        });
        Self { over, task }
    }

    /// Behind this nothing is announced any more, so that it does not come behind the end of the migration.
    pub(super) async fn end(mut self) {
        self.over.notify_one();
        if let Some(mut task) = self.task.take()
            && timeout(PATIENCE, &mut task).await.is_err()
        {
            task.abort();
        }
    }
}

impl Drop for Announcement {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}
