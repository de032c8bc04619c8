//! A database with the platform's schema and a project.

use std::path::Path;

use sqlx::PgPool;
use sqlx::migrate::Migrator;
use sqlx::postgres::PgPoolOptions;
use test_server::{Database, Server};
use toolsets::v2::{NewToolset, ProjectId, Toolset};
use toolsets::{scope, sqlx_session::Session};

/// More than publish at once, so that nobody waits for a connection instead of a lock.
const CONNECTIONS: u32 = 70;

pub(crate) struct Platform {
    pub(crate) database: Database<'static>,
    pub(crate) pool: PgPool,
    project: ProjectId,
}

impl Platform {
    /// A new database, migrated by sqlx with the files as they are.
    pub(crate) async fn new(hint: &str) -> Self {
        let database = Server::shared().database(hint).expect("a database");
        let pool = PgPoolOptions::new().max_connections(CONNECTIONS).connect(&database.url).await.expect("a pool");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations");
        let migrator = Migrator::new(folder).await.expect("the migrations can be read");
        migrator.run(&pool).await.expect("the migrations run");
        let id = sqlx::query_scalar(
            "INSERT INTO projects (organization_id, name, slug) VALUES ('org', 'One', 'one') RETURNING id",
        );
        let project = ProjectId(id.fetch_one(&pool).await.expect("a project"));
        Self { database, pool, project }
    }

    pub(crate) async fn toolset(&self, slug: &str, tools: &[&str]) -> Toolset {
        let mut connection = self.pool.acquire().await.expect("a connection");
        let mut new = NewToolset::new("org".to_owned(), self.project, slug.to_owned(), slug.to_owned());
        new.tool_urns = Some(tools.iter().map(|&tool| tool.to_owned()).collect());
        Session::<scope::Toolsets>::new(&mut connection).insert(&new).await.expect("a toolset")
    }

    pub(crate) fn project(&self) -> uuid::Uuid {
        self.project.0
    }
}
