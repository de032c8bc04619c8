//! A small service over the generated schema of toolsets.
//!
//! In come requests, out go rows as JSON. What a release is and how one is numbered is not known here: the spec says it, the
//! database keeps it.

mod refusal;
mod releases;
mod staging;

use axum::Json;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{get, post, put};
use serde::Deserialize;
use sqlx::PgPool;
use toolsets::scope;
use toolsets::sqlx_session::Session;
use toolsets::v2::{NewToolset, ProjectId, Toolset, ToolsetId};
use uuid::Uuid;

pub use refusal::Refusal;
pub use releases::{Publication, live, publish, releases, roll_back};
pub use staging::{discard, edit, stage};

/// The routes of the service.
pub fn routes(pool: PgPool) -> Router {
    Router::new()
        .route("/toolsets", post(create))
        .route("/toolsets/{toolset}", get(show))
        .route("/toolsets/{toolset}/live", get(show_live))
        .route("/toolsets/{toolset}/staging", put(begin_staging).patch(edit_staging).delete(end_staging))
        .route("/toolsets/{toolset}/releases", get(list_releases).post(create_release))
        .route("/toolsets/{toolset}/releases/{number}/current", put(make_current))
        .with_state(pool)
}

/// What a new toolset is made of.
#[derive(Deserialize)]
struct Creation {
    organization: String,
    project: Uuid,
    name: String,
    slug: String,
    tools: Vec<String>,
}

/// What is changed in a staging copy.
#[derive(Deserialize)]
struct Edit {
    tools: Vec<String>,
}

type Reply<T> = Result<Json<T>, Refusal>;

async fn create(
    State(pool): State<PgPool>,
    Json(said): Json<Creation>,
) -> Result<(StatusCode, Json<Toolset>), Refusal> {
    let mut connection = pool.acquire().await?;
    let mut new = NewToolset::new(said.organization, ProjectId(said.project), said.name, said.slug);
    new.tool_urns = Some(said.tools);
    let toolset = Session::<scope::Toolsets>::new(&mut connection).insert(&new).await?;
    Ok((StatusCode::CREATED, Json(toolset)))
}

async fn show(State(pool): State<PgPool>, Path(toolset): Path<Uuid>) -> Reply<Toolset> {
    let mut connection = pool.acquire().await?;
    let found = Session::<scope::Toolsets>::new(&mut connection).find::<Toolset>(&ToolsetId(toolset)).await?;
    found.map(Json).ok_or(Refusal::NotThere("toolset"))
}

async fn show_live(State(pool): State<PgPool>, Path(toolset): Path<Uuid>) -> Reply<Vec<String>> {
    Ok(Json(live(&pool, ToolsetId(toolset)).await?))
}

async fn begin_staging(State(pool): State<PgPool>, Path(toolset): Path<Uuid>) -> Reply<Toolset> {
    Ok(Json(stage(&pool, ToolsetId(toolset)).await?))
}

async fn edit_staging(State(pool): State<PgPool>, Path(toolset): Path<Uuid>, Json(said): Json<Edit>) -> Reply<Toolset> {
    Ok(Json(edit(&pool, ToolsetId(toolset), said.tools).await?))
}

async fn end_staging(State(pool): State<PgPool>, Path(toolset): Path<Uuid>) -> Reply<Toolset> {
    Ok(Json(discard(&pool, ToolsetId(toolset)).await?))
}

async fn list_releases(
    State(pool): State<PgPool>,
    Path(toolset): Path<Uuid>,
) -> Reply<Vec<toolsets::v2::ToolsetRelease>> {
    Ok(Json(releases(&pool, ToolsetId(toolset)).await?))
}

async fn create_release(
    State(pool): State<PgPool>,
    Path(toolset): Path<Uuid>,
    Json(said): Json<Publication>,
) -> Result<(StatusCode, Json<toolsets::v2::ToolsetRelease>), Refusal> {
    Ok((StatusCode::CREATED, Json(publish(&pool, ToolsetId(toolset), said).await?)))
}

async fn make_current(State(pool): State<PgPool>, Path((toolset, number)): Path<(Uuid, i64)>) -> Reply<Toolset> {
    Ok(Json(roll_back(&pool, ToolsetId(toolset), number).await?))
}
