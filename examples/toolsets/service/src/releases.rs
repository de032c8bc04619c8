//! Releases of a toolset.

use serde::{Deserialize, Serialize};
use sqlx::PgPool;
use toolsets::scope;
use toolsets::sqlx_session::Session;
use toolsets::v2::{
    NewToolsetRelease, NewToolsetVersion, Toolset, ToolsetId, ToolsetPatch, ToolsetRelease, ToolsetVersion,
};

use crate::Refusal;
use crate::staging::copy_of;

/// Who publishes, and what they say of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Publication {
    /// Who publishes.
    pub by: String,
    /// What is new.
    pub notes: Option<String>,
}

/// Publishes a toolset: its staging copy, where there is one, takes the place of what is live, and the release gets the next
/// number and is current.
///
/// # Errors
/// The toolset is not there.
pub async fn publish(pool: &PgPool, toolset: ToolsetId, said: Publication) -> Result<ToolsetRelease, Refusal> {
    let mut transaction = pool.begin().await?;
    // Whoever publishes next waits here, so that what a release holds is what was live at its turn.
    let held = ToolsetPatch { id: Some(toolset), ..ToolsetPatch::default() };
    let mut session = Session::<scope::Toolsets>::new(&mut transaction);
    let mut live = session.update::<Toolset>(&toolset, &held).await?.ok_or(Refusal::NotThere("toolset"))?;
    if let Some(copy) = copy_of(&mut transaction, toolset).await? {
        live = Session::<scope::Toolsets>::new(&mut transaction).call(&Toolset::merge(copy.id)).await?;
    }
    let mut session = Session::<scope::Toolsets>::new(&mut transaction);
    let mut version = NewToolsetVersion::new(toolset);
    version.tool_urns = Some(live.tool_urns);
    let version = session.insert(&version).await?;
    let mut release = NewToolsetRelease::new(toolset, said.by);
    release.toolset_version_id = Some(version.id);
    release.notes = said.notes;
    let release = session.insert(&release).await?;
    transaction.commit().await?;
    Ok(release)
}

/// Makes an earlier release the current one; gives the toolset.
///
/// # Errors
/// There is no such toolset, or it has no release of that number.
pub async fn roll_back(pool: &PgPool, toolset: ToolsetId, number: i64) -> Result<Toolset, Refusal> {
    let mut connection = pool.acquire().await?;
    Ok(Session::<scope::Toolsets>::new(&mut connection).call(&Toolset::roll_back(toolset, number)).await?)
}

/// The releases of a toolset, newest first.
///
/// # Errors
/// Whatever the database reports.
pub async fn releases(pool: &PgPool, toolset: ToolsetId) -> Result<Vec<ToolsetRelease>, Refusal> {
    let mut connection = pool.acquire().await?;
    let query = ToolsetRelease::by_toolset_id(toolset);
    let mut found = Session::<scope::Toolsets>::new(&mut connection).select(&query).await?;
    found.sort_by_key(|release| std::cmp::Reverse(release.release_number));
    Ok(found)
}

/// The tools that are served: those of the current release.
///
/// # Errors
/// The toolset is not there, or was never published.
pub async fn live(pool: &PgPool, toolset: ToolsetId) -> Result<Vec<String>, Refusal> {
    let mut connection = pool.acquire().await?;
    let mut session = Session::<scope::Toolsets>::new(&mut connection);
    let toolset = session.find::<Toolset>(&toolset).await?.ok_or(Refusal::NotThere("toolset"))?;
    let current = toolset.current_release_id.ok_or(Refusal::NotThere("release"))?;
    let release = session.find::<ToolsetRelease>(&current).await?.ok_or(Refusal::NotThere("release"))?;
    let version = release.toolset_version_id.ok_or(Refusal::NotThere("version"))?;
    let version = session.find::<ToolsetVersion>(&version).await?.ok_or(Refusal::NotThere("version"))?;
    Ok(version.tool_urns)
}
