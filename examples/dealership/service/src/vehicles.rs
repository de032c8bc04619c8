//! Vehicles, in the version of the schema that the service speaks.
//!
//! Each function is written once for both versions; the handlers choose. A vehicle of one version cannot be taken for that of
//! another:
//!
//! ```compile_fail,E0308
//! # use dealership::{v1, v2};
//! fn mix(old: v1::Vehicle) -> v2::Vehicle {
//!     old
//! }
//! ```

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use dealership::relation::{Keyed, NewRow, Reads, Writes};
use dealership::scope::Inventory;
use dealership::sqlx_session::{Bind, Row};
use dealership::v2::{DealershipId, VehicleId};
use dealership::{v1, v2};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use crate::{Platform, Refusal, Spoken, Tenancy};

/// More than this many vehicles nobody reads in one answer.
const PAGE: i64 = 100;

/// A vehicle of some version.
trait Vehicle: Keyed<Key = (DealershipId, VehicleId)> + Row + Serialize {}

impl<V: Keyed<Key = (DealershipId, VehicleId)> + Row + Serialize> Vehicle for V {}

pub(crate) async fn list(State(platform): State<Platform>, tenancy: Tenancy) -> Result<Response, Refusal> {
    match platform.version {
        Spoken::V1 => all::<v1::Vehicle>(tenancy).await,
        Spoken::V2 => all::<v2::Vehicle>(tenancy).await,
    }
}

pub(crate) async fn show(
    State(platform): State<Platform>,
    Path(vehicle): Path<Uuid>,
    tenancy: Tenancy,
) -> Result<Response, Refusal> {
    match platform.version {
        Spoken::V1 => one::<v1::Vehicle>(tenancy, VehicleId(vehicle)).await,
        Spoken::V2 => one::<v2::Vehicle>(tenancy, VehicleId(vehicle)).await,
    }
}

pub(crate) async fn create(
    State(platform): State<Platform>,
    tenancy: Tenancy,
    Json(said): Json<Value>,
) -> Result<Response, Refusal> {
    match platform.version {
        Spoken::V1 => add::<v1::NewVehicle>(tenancy, said).await,
        Spoken::V2 => add::<v2::NewVehicle>(tenancy, said).await,
    }
}

pub(crate) async fn delete(Path(vehicle): Path<Uuid>, mut tenancy: Tenancy) -> Result<StatusCode, Refusal> {
    let key = (tenancy.dealership, VehicleId(vehicle));
    if !tenancy.session::<Inventory>().delete::<v2::Vehicle>(&key).await? {
        return Err(Refusal::NotThere);
    }
    tenancy.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn all<V: Vehicle>(mut tenancy: Tenancy) -> Result<Response, Refusal>
where
    Inventory: Reads<V>,
{
    Ok(Json(tenancy.session::<Inventory>().list::<V>(None, PAGE).await?).into_response())
}

async fn one<V: Vehicle>(mut tenancy: Tenancy, vehicle: VehicleId) -> Result<Response, Refusal>
where
    Inventory: Reads<V>,
{
    let key = (tenancy.dealership, vehicle);
    let found = tenancy.session::<Inventory>().find::<V>(&key).await?;
    Ok(Json(found.ok_or(Refusal::NotThere)?).into_response())
}

async fn add<N: NewRow<Row: Vehicle> + Bind + DeserializeOwned>(
    mut tenancy: Tenancy,
    said: Value,
) -> Result<Response, Refusal>
where
    Inventory: Writes<N::Row>,
{
    let new: N = serde_json::from_value(said)?;
    let vehicle = tenancy.session::<Inventory>().insert(&new).await?;
    tenancy.commit().await?;
    Ok((StatusCode::CREATED, Json(vehicle)).into_response())
}
