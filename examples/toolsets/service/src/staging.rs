//! The staging copy of a toolset.

use sqlx::{PgConnection, PgPool};
use toolsets::scope;
use toolsets::sqlx_session::Session;
use toolsets::v2::{Toolset, ToolsetId, ToolsetPatch};

use crate::Refusal;

/// The staging copy of a toolset; one is made where there is none.
///
/// # Errors
/// The toolset is not there, or is a staging copy itself.
pub async fn stage(pool: &PgPool, toolset: ToolsetId) -> Result<Toolset, Refusal> {
    let mut connection = pool.acquire().await?;
    Ok(Session::<scope::Toolsets>::new(&mut connection).call(&Toolset::stage(toolset)).await?)
}

/// Changes the tools of the staging copy.
///
/// # Errors
/// There is no staging copy.
pub async fn edit(pool: &PgPool, toolset: ToolsetId, tools: Vec<String>) -> Result<Toolset, Refusal> {
    let mut connection = pool.acquire().await?;
    let copy = copy_of(&mut connection, toolset).await?.ok_or(Refusal::NotThere("staging copy"))?;
    let patch = ToolsetPatch { tool_urns: Some(tools), ..ToolsetPatch::default() };
    let edited = Session::<scope::Toolsets>::new(&mut connection).update::<Toolset>(&copy.id, &patch).await?;
    edited.ok_or(Refusal::NotThere("staging copy"))
}

/// Deletes the staging copy; gives the toolset.
///
/// # Errors
/// There is no staging copy.
pub async fn discard(pool: &PgPool, toolset: ToolsetId) -> Result<Toolset, Refusal> {
    let mut connection = pool.acquire().await?;
    let copy = copy_of(&mut connection, toolset).await?.ok_or(Refusal::NotThere("staging copy"))?;
    Ok(Session::<scope::Toolsets>::new(&mut connection).call(&Toolset::discard(copy.id)).await?)
}

/// The staging copy of a toolset, if there is one.
pub(crate) async fn copy_of(connection: &mut PgConnection, toolset: ToolsetId) -> Result<Option<Toolset>, Refusal> {
    let copies = Toolset::by_parent_toolset_id(toolset);
    Ok(Session::<scope::Toolsets>::new(connection).select_optional(&copies).await?)
}
