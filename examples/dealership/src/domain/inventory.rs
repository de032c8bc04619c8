// Made by `cargo xtask gen` from inventory.kdl. Edits here are lost: change the spec and generate again.

//! A dealership's vehicles, from purchase to sale, and what happens to them in between.
//!
//! Types that all versions share.

pub(crate) mod v1;
pub(crate) mod v2;
pub(crate) mod v3;

use crate::domain::core::{DealershipId, LocationId, UserId};
use crate::domain::customers::CustomerId;
use crate::{drivers, relation, rows, values};

/// In what state a vehicle is sold.
///
/// The type `public.vehicle_condition` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum VehicleCondition {
    /// Stored as `new`.
    #[cfg_attr(feature = "serde", serde(rename = "new"))]
    New,
    /// Stored as `used`.
    #[cfg_attr(feature = "serde", serde(rename = "used"))]
    Used,
    /// Used, inspected, and with the maker's warranty.
    #[cfg_attr(feature = "serde", serde(rename = "certified"))]
    Certified,
    /// Driven by the dealership only.
    #[cfg_attr(feature = "serde", serde(rename = "demo"))]
    Demo,
}

impl VehicleCondition {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::New,
        Self::Used,
        Self::Certified,
        Self::Demo,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Used => "used",
            Self::Certified => "certified",
            Self::Demo => "demo",
        }
    }
}

impl std::fmt::Display for VehicleCondition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for VehicleCondition {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "new" => Ok(Self::New),
            "used" => Ok(Self::Used),
            "certified" => Ok(Self::Certified),
            "demo" => Ok(Self::Demo),
            _ => Err(relation::UnknownLabel::new("vehicle_condition", label)),
        }
    }
}

drivers::wire_label!(VehicleCondition, "public", "vehicle_condition");

/// Whether a vehicle can be sold.
///
/// The type `public.vehicle_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum VehicleStatus {
    /// Bought or ordered, not yet on the lot.
    #[cfg_attr(feature = "serde", serde(rename = "incoming"))]
    Incoming,
    /// Stored as `available`.
    #[cfg_attr(feature = "serde", serde(rename = "available"))]
    Available,
    /// Kept back for a customer.
    #[cfg_attr(feature = "serde", serde(rename = "on_hold"))]
    OnHold,
    /// Stored as `sold`.
    #[cfg_attr(feature = "serde", serde(rename = "sold"))]
    Sold,
    /// Goes to an auction or another dealer.
    #[cfg_attr(feature = "serde", serde(rename = "wholesale"))]
    Wholesale,
    /// Taken out of stock; kept for the records that name it.
    #[cfg_attr(feature = "serde", serde(rename = "removed"))]
    Removed,
}

impl VehicleStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Incoming,
        Self::Available,
        Self::OnHold,
        Self::Sold,
        Self::Wholesale,
        Self::Removed,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Incoming => "incoming",
            Self::Available => "available",
            Self::OnHold => "on_hold",
            Self::Sold => "sold",
            Self::Wholesale => "wholesale",
            Self::Removed => "removed",
        }
    }
}

impl std::fmt::Display for VehicleStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for VehicleStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "incoming" => Ok(Self::Incoming),
            "available" => Ok(Self::Available),
            "on_hold" => Ok(Self::OnHold),
            "sold" => Ok(Self::Sold),
            "wholesale" => Ok(Self::Wholesale),
            "removed" => Ok(Self::Removed),
            _ => Err(relation::UnknownLabel::new("vehicle_status", label)),
        }
    }
}

drivers::wire_label!(VehicleStatus, "public", "vehicle_status");

/// What moves it.
///
/// The type `public.fuel_type` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum FuelType {
    /// Stored as `gasoline`.
    #[cfg_attr(feature = "serde", serde(rename = "gasoline"))]
    Gasoline,
    /// Stored as `diesel`.
    #[cfg_attr(feature = "serde", serde(rename = "diesel"))]
    Diesel,
    /// Stored as `hybrid`.
    #[cfg_attr(feature = "serde", serde(rename = "hybrid"))]
    Hybrid,
    /// Stored as `plug_in_hybrid`.
    #[cfg_attr(feature = "serde", serde(rename = "plug_in_hybrid"))]
    PlugInHybrid,
    /// Stored as `electric`.
    #[cfg_attr(feature = "serde", serde(rename = "electric"))]
    Electric,
    /// Stored as `other`.
    #[cfg_attr(feature = "serde", serde(rename = "other"))]
    Other,
}

impl FuelType {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Gasoline,
        Self::Diesel,
        Self::Hybrid,
        Self::PlugInHybrid,
        Self::Electric,
        Self::Other,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Gasoline => "gasoline",
            Self::Diesel => "diesel",
            Self::Hybrid => "hybrid",
            Self::PlugInHybrid => "plug_in_hybrid",
            Self::Electric => "electric",
            Self::Other => "other",
        }
    }
}

impl std::fmt::Display for FuelType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for FuelType {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "gasoline" => Ok(Self::Gasoline),
            "diesel" => Ok(Self::Diesel),
            "hybrid" => Ok(Self::Hybrid),
            "plug_in_hybrid" => Ok(Self::PlugInHybrid),
            "electric" => Ok(Self::Electric),
            "other" => Ok(Self::Other),
            _ => Err(relation::UnknownLabel::new("fuel_type", label)),
        }
    }
}

drivers::wire_label!(FuelType, "public", "fuel_type");

/// One of the labels of `transmission_type`.
///
/// The type `public.transmission_type` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TransmissionType {
    /// Stored as `automatic`.
    #[cfg_attr(feature = "serde", serde(rename = "automatic"))]
    Automatic,
    /// Stored as `manual`.
    #[cfg_attr(feature = "serde", serde(rename = "manual"))]
    Manual,
    /// Continuously variable.
    #[cfg_attr(feature = "serde", serde(rename = "cvt"))]
    Cvt,
    /// Stored as `other`.
    #[cfg_attr(feature = "serde", serde(rename = "other"))]
    Other,
}

impl TransmissionType {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Automatic,
        Self::Manual,
        Self::Cvt,
        Self::Other,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Automatic => "automatic",
            Self::Manual => "manual",
            Self::Cvt => "cvt",
            Self::Other => "other",
        }
    }
}

impl std::fmt::Display for TransmissionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for TransmissionType {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "automatic" => Ok(Self::Automatic),
            "manual" => Ok(Self::Manual),
            "cvt" => Ok(Self::Cvt),
            "other" => Ok(Self::Other),
            _ => Err(relation::UnknownLabel::new("transmission_type", label)),
        }
    }
}

drivers::wire_label!(TransmissionType, "public", "transmission_type");

/// Which wheels are driven.
///
/// The type `public.drivetrain_type` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DrivetrainType {
    /// Stored as `front`.
    #[cfg_attr(feature = "serde", serde(rename = "front"))]
    Front,
    /// Stored as `rear`.
    #[cfg_attr(feature = "serde", serde(rename = "rear"))]
    Rear,
    /// Stored as `all`.
    #[cfg_attr(feature = "serde", serde(rename = "all"))]
    All,
    /// All wheels, engaged by the driver.
    #[cfg_attr(feature = "serde", serde(rename = "four_wheel"))]
    FourWheel,
}

impl DrivetrainType {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Front,
        Self::Rear,
        Self::All,
        Self::FourWheel,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Front => "front",
            Self::Rear => "rear",
            Self::All => "all",
            Self::FourWheel => "four_wheel",
        }
    }
}

impl std::fmt::Display for DrivetrainType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for DrivetrainType {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "front" => Ok(Self::Front),
            "rear" => Ok(Self::Rear),
            "all" => Ok(Self::All),
            "four_wheel" => Ok(Self::FourWheel),
            _ => Err(relation::UnknownLabel::new("drivetrain_type", label)),
        }
    }
}

drivers::wire_label!(DrivetrainType, "public", "drivetrain_type");

/// What happened to a vehicle.
///
/// The type `public.vehicle_event_kind` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum VehicleEventKind {
    /// Stored as `acquired`.
    #[cfg_attr(feature = "serde", serde(rename = "acquired"))]
    Acquired,
    /// Stored as `inspected`.
    #[cfg_attr(feature = "serde", serde(rename = "inspected"))]
    Inspected,
    /// Repaired and cleaned for sale.
    #[cfg_attr(feature = "serde", serde(rename = "reconditioned"))]
    Reconditioned,
    /// Shown to customers.
    #[cfg_attr(feature = "serde", serde(rename = "listed"))]
    Listed,
    /// Stored as `price_changed`.
    #[cfg_attr(feature = "serde", serde(rename = "price_changed"))]
    PriceChanged,
    /// Stored as `held`.
    #[cfg_attr(feature = "serde", serde(rename = "held"))]
    Held,
    /// No longer held.
    #[cfg_attr(feature = "serde", serde(rename = "released"))]
    Released,
    /// Stored as `sold`.
    #[cfg_attr(feature = "serde", serde(rename = "sold"))]
    Sold,
    /// Stored as `delivered`.
    #[cfg_attr(feature = "serde", serde(rename = "delivered"))]
    Delivered,
    /// Stored as `returned`.
    #[cfg_attr(feature = "serde", serde(rename = "returned"))]
    Returned,
    /// Stored as `removed`.
    #[cfg_attr(feature = "serde", serde(rename = "removed"))]
    Removed,
}

impl VehicleEventKind {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Acquired,
        Self::Inspected,
        Self::Reconditioned,
        Self::Listed,
        Self::PriceChanged,
        Self::Held,
        Self::Released,
        Self::Sold,
        Self::Delivered,
        Self::Returned,
        Self::Removed,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Acquired => "acquired",
            Self::Inspected => "inspected",
            Self::Reconditioned => "reconditioned",
            Self::Listed => "listed",
            Self::PriceChanged => "price_changed",
            Self::Held => "held",
            Self::Released => "released",
            Self::Sold => "sold",
            Self::Delivered => "delivered",
            Self::Returned => "returned",
            Self::Removed => "removed",
        }
    }
}

impl std::fmt::Display for VehicleEventKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for VehicleEventKind {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "acquired" => Ok(Self::Acquired),
            "inspected" => Ok(Self::Inspected),
            "reconditioned" => Ok(Self::Reconditioned),
            "listed" => Ok(Self::Listed),
            "price_changed" => Ok(Self::PriceChanged),
            "held" => Ok(Self::Held),
            "released" => Ok(Self::Released),
            "sold" => Ok(Self::Sold),
            "delivered" => Ok(Self::Delivered),
            "returned" => Ok(Self::Returned),
            "removed" => Ok(Self::Removed),
            _ => Err(relation::UnknownLabel::new("vehicle_event_kind", label)),
        }
    }
}

drivers::wire_label!(VehicleEventKind, "public", "vehicle_event_kind");

/// One of the labels of `test_drive_status`.
///
/// The type `public.test_drive_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TestDriveStatus {
    /// Stored as `requested`.
    #[cfg_attr(feature = "serde", serde(rename = "requested"))]
    Requested,
    /// Stored as `confirmed`.
    #[cfg_attr(feature = "serde", serde(rename = "confirmed"))]
    Confirmed,
    /// Stored as `completed`.
    #[cfg_attr(feature = "serde", serde(rename = "completed"))]
    Completed,
    /// The customer did not come.
    #[cfg_attr(feature = "serde", serde(rename = "no_show"))]
    NoShow,
    /// Stored as `cancelled`.
    #[cfg_attr(feature = "serde", serde(rename = "cancelled"))]
    Cancelled,
}

impl TestDriveStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::Requested,
        Self::Confirmed,
        Self::Completed,
        Self::NoShow,
        Self::Cancelled,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Confirmed => "confirmed",
            Self::Completed => "completed",
            Self::NoShow => "no_show",
            Self::Cancelled => "cancelled",
        }
    }
}

impl std::fmt::Display for TestDriveStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for TestDriveStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "requested" => Ok(Self::Requested),
            "confirmed" => Ok(Self::Confirmed),
            "completed" => Ok(Self::Completed),
            "no_show" => Ok(Self::NoShow),
            "cancelled" => Ok(Self::Cancelled),
            _ => Err(relation::UnknownLabel::new("test_drive_status", label)),
        }
    }
}

drivers::wire_label!(TestDriveStatus, "public", "test_drive_status");

/// In what form a feed delivers stock.
///
/// The type `public.feed_format` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum FeedFormat {
    /// Stored as `csv`.
    #[cfg_attr(feature = "serde", serde(rename = "csv"))]
    Csv,
    /// Stored as `xml`.
    #[cfg_attr(feature = "serde", serde(rename = "xml"))]
    Xml,
    /// Stored as `json`.
    #[cfg_attr(feature = "serde", serde(rename = "json"))]
    Json,
    /// Asked page by page.
    #[cfg_attr(feature = "serde", serde(rename = "api"))]
    Api,
}

impl FeedFormat {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Csv, Self::Xml, Self::Json, Self::Api];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xml => "xml",
            Self::Json => "json",
            Self::Api => "api",
        }
    }
}

impl std::fmt::Display for FeedFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for FeedFormat {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "csv" => Ok(Self::Csv),
            "xml" => Ok(Self::Xml),
            "json" => Ok(Self::Json),
            "api" => Ok(Self::Api),
            _ => Err(relation::UnknownLabel::new("feed_format", label)),
        }
    }
}

drivers::wire_label!(FeedFormat, "public", "feed_format");

/// One of the labels of `feed_run_status`.
///
/// The type `public.feed_run_status` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum FeedRunStatus {
    /// Stored as `running`.
    #[cfg_attr(feature = "serde", serde(rename = "running"))]
    Running,
    /// Stored as `succeeded`.
    #[cfg_attr(feature = "serde", serde(rename = "succeeded"))]
    Succeeded,
    /// Stored as `failed`.
    #[cfg_attr(feature = "serde", serde(rename = "failed"))]
    Failed,
}

impl FeedRunStatus {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[Self::Running, Self::Succeeded, Self::Failed];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
        }
    }
}

impl std::fmt::Display for FeedRunStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for FeedRunStatus {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "running" => Ok(Self::Running),
            "succeeded" => Ok(Self::Succeeded),
            "failed" => Ok(Self::Failed),
            _ => Err(relation::UnknownLabel::new("feed_run_status", label)),
        }
    }
}

drivers::wire_label!(FeedRunStatus, "public", "feed_run_status");

/// Where a vehicle stands in the sales process.
///
/// The type `public.lifecycle_stage` in PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum LifecycleStage {
    /// Nobody has asked for it yet.
    #[cfg_attr(feature = "serde", serde(rename = "new"))]
    New,
    /// Shoppers look and ask.
    #[cfg_attr(feature = "serde", serde(rename = "engaged"))]
    Engaged,
    /// Somebody is about to buy.
    #[cfg_attr(feature = "serde", serde(rename = "hot"))]
    Hot,
    /// A price is being agreed.
    #[cfg_attr(feature = "serde", serde(rename = "negotiating"))]
    Negotiating,
    /// Stored as `sold`.
    #[cfg_attr(feature = "serde", serde(rename = "sold"))]
    Sold,
    /// Longer in stock than it should be.
    #[cfg_attr(feature = "serde", serde(rename = "aging"))]
    Aging,
}

impl LifecycleStage {
    /// Every label, in the order in which PostgreSQL sorts them.
    pub const ALL: &'static [Self] = &[
        Self::New,
        Self::Engaged,
        Self::Hot,
        Self::Negotiating,
        Self::Sold,
        Self::Aging,
    ];
    /// The label as PostgreSQL stores it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Engaged => "engaged",
            Self::Hot => "hot",
            Self::Negotiating => "negotiating",
            Self::Sold => "sold",
            Self::Aging => "aging",
        }
    }
}

impl std::fmt::Display for LifecycleStage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for LifecycleStage {
    type Err = relation::UnknownLabel;

    fn from_str(label: &str) -> Result<Self, relation::UnknownLabel> {
        match label {
            "new" => Ok(Self::New),
            "engaged" => Ok(Self::Engaged),
            "hot" => Ok(Self::Hot),
            "negotiating" => Ok(Self::Negotiating),
            "sold" => Ok(Self::Sold),
            "aging" => Ok(Self::Aging),
            _ => Err(relation::UnknownLabel::new("lifecycle_stage", label)),
        }
    }
}

drivers::wire_label!(LifecycleStage, "public", "lifecycle_stage");

/// Identifies a row of `public.inventory_feeds`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct InventoryFeedId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for InventoryFeedId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for InventoryFeedId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(InventoryFeedId, uuid::Uuid);

/// Identifies a row of `public.inventory_feed_runs`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct InventoryFeedRunId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for InventoryFeedRunId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for InventoryFeedRunId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(InventoryFeedRunId, uuid::Uuid);

/// Identifies a row of `public.vehicles`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct VehicleId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for VehicleId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for VehicleId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(VehicleId, uuid::Uuid);

/// Identifies a row of `public.vehicle_photos`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct VehiclePhotoId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for VehiclePhotoId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for VehiclePhotoId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(VehiclePhotoId, uuid::Uuid);

/// Identifies a row of `public.vehicle_price_changes`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct VehiclePriceChangeId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for VehiclePriceChangeId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for VehiclePriceChangeId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(VehiclePriceChangeId, uuid::Uuid);

/// Identifies a row of `public.vehicle_lifecycle_events`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct VehicleLifecycleEventId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for VehicleLifecycleEventId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for VehicleLifecycleEventId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(VehicleLifecycleEventId, uuid::Uuid);

/// Identifies a row of `public.vehicle_holds`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct VehicleHoldId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for VehicleHoldId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for VehicleHoldId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(VehicleHoldId, uuid::Uuid);

/// Identifies a row of `public.test_drives`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct TestDriveId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for TestDriveId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for TestDriveId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(TestDriveId, uuid::Uuid);

/// Identifies a row of `public.vehicle_recommendations`, so that it cannot be taken for the id of anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(transparent)
)]
pub struct VehicleRecommendationId(
    /// The value as PostgreSQL stores it.
    pub uuid::Uuid,
);

impl std::fmt::Display for VehicleRecommendationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl From<uuid::Uuid> for VehicleRecommendationId {
    fn from(value: uuid::Uuid) -> Self {
        Self(value)
    }
}

drivers::wire_as!(VehicleRecommendationId, uuid::Uuid);

/// Where a dealership's stock is read from.
///
/// A row of the table `public.inventory_feeds`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InventoryFeed {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: InventoryFeedId,
    /// `text`.
    pub name: String,
    /// `feed_format`.
    pub format: FeedFormat,
    /// Without passwords; those are stored credentials.
    ///
    /// `text`.
    pub url: String,
    /// Names of the feed's fields, by those of a vehicle.
    ///
    /// `jsonb`, `{}` by default.
    pub field_mapping: values::Jsonb,
    /// `interval`, `1 hour` by default.
    pub run_every: values::Interval,
    /// `boolean`, `true` by default.
    pub is_active: bool,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl InventoryFeed {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `name`.
    pub const COLUMN_NAME: &'static str = "name";
    /// Name of the column `format`.
    pub const COLUMN_FORMAT: &'static str = "format";
    /// Name of the column `url`.
    pub const COLUMN_URL: &'static str = "url";
    /// Name of the column `field_mapping`.
    pub const COLUMN_FIELD_MAPPING: &'static str = "field_mapping";
    /// Name of the column `run_every`.
    pub const COLUMN_RUN_EVERY: &'static str = "run_every";
    /// Name of the column `is_active`.
    pub const COLUMN_IS_ACTIVE: &'static str = "is_active";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `dealership_id` and `name`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_name(
        dealership_id: DealershipId,
        name: &str,
    ) -> relation::Query<Self, (DealershipId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, format, url, field_mapping, run_every, is_active, \
         created_at \
         FROM public.inventory_feeds \
         WHERE dealership_id = $1::uuid AND name = $2::text",
            (dealership_id, name),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, name, format, url, field_mapping, run_every, is_active, \
         created_at \
         FROM public.inventory_feeds \
         WHERE dealership_id = $1::uuid \
         ORDER BY inventory_feeds.dealership_id, inventory_feeds.id",
            (dealership_id,),
        )
    }
}

impl relation::Relation for InventoryFeed {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "inventory_feeds";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "name",
        "format",
        "url",
        "field_mapping",
        "run_every",
        "is_active",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, name, format, url, field_mapping, run_every, is_active, \
         created_at \
         FROM public.inventory_feeds";
}

impl relation::Table for InventoryFeed {
    type New = NewInventoryFeed;
    type Patch = InventoryFeedPatch;
    const INSERT: &'static str = "INSERT INTO public.inventory_feeds \
         (dealership_id, id, name, format, url, field_mapping, run_every, is_active, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, \
         COALESCE($6::jsonb, '{}'::jsonb), COALESCE($7::interval, '1 hour'::interval), \
         COALESCE($8::boolean, 'true'::boolean), COALESCE($9::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, name, format, url, field_mapping, run_every, is_active, \
         created_at";
}

impl relation::Keyed for InventoryFeed {
    type Key = (DealershipId, InventoryFeedId);
    const FIND: &'static str = "SELECT dealership_id, id, name, format, url, field_mapping, run_every, is_active, \
         created_at \
         FROM public.inventory_feeds \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, name, format, url, field_mapping, run_every, is_active, \
         created_at \
         FROM public.inventory_feeds \
         ORDER BY inventory_feeds.dealership_id, inventory_feeds.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, name, format, url, field_mapping, run_every, is_active, \
         created_at \
         FROM public.inventory_feeds \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY inventory_feeds.dealership_id, inventory_feeds.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.inventory_feeds \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         name = CASE WHEN $5::boolean THEN $6::text ELSE name END, \
         format = CASE WHEN $7::boolean THEN $8::public.feed_format ELSE format END, \
         url = CASE WHEN $9::boolean THEN $10::text ELSE url END, \
         field_mapping = CASE WHEN $11::boolean THEN $12::jsonb ELSE field_mapping END, \
         run_every = CASE WHEN $13::boolean THEN $14::interval ELSE run_every END, \
         is_active = CASE WHEN $15::boolean THEN $16::boolean ELSE is_active END, \
         created_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE created_at END \
         WHERE dealership_id = $19::uuid AND id = $20::uuid \
         RETURNING dealership_id, id, name, format, url, field_mapping, run_every, is_active, \
         created_at";
    const DELETE: &'static str = "DELETE FROM public.inventory_feeds \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    InventoryFeed { dealership_id = "dealership_id", id = "id", name = "name", format =
    "format", url = "url", field_mapping = "field_mapping", run_every = "run_every",
    is_active = "is_active", created_at = "created_at" }
);

/// A row to insert into `public.inventory_feeds`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewInventoryFeed {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<InventoryFeedId>,
    /// `text`.
    pub name: String,
    /// `feed_format`.
    pub format: FeedFormat,
    /// Without passwords; those are stored credentials.
    ///
    /// `text`.
    pub url: String,
    /// Names of the feed's fields, by those of a vehicle.
    ///
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub field_mapping: Option<values::Jsonb>,
    /// `interval`, `1 hour` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub run_every: Option<values::Interval>,
    /// `boolean`, `true` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_active: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewInventoryFeed {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(name: String, format: FeedFormat, url: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            name,
            format,
            url,
            field_mapping: None,
            run_every: None,
            is_active: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewInventoryFeed {
    type Row = InventoryFeed;
}

rows::parameters!(
    NewInventoryFeed { dealership_id, id, name, format, url, field_mapping, run_every,
    is_active, created_at }
);

/// Changes to a row of `public.inventory_feeds`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InventoryFeedPatch {
    /// The new [`dealership_id`](InventoryFeed::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](InventoryFeed::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<InventoryFeedId>,
    /// The new [`name`](InventoryFeed::name).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub name: Option<String>,
    /// The new [`format`](InventoryFeed::format).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub format: Option<FeedFormat>,
    /// The new [`url`](InventoryFeed::url).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub url: Option<String>,
    /// The new [`field_mapping`](InventoryFeed::field_mapping).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub field_mapping: Option<values::Jsonb>,
    /// The new [`run_every`](InventoryFeed::run_every).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub run_every: Option<values::Interval>,
    /// The new [`is_active`](InventoryFeed::is_active).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_active: Option<bool>,
    /// The new [`created_at`](InventoryFeed::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for InventoryFeedPatch {
    type Row = InventoryFeed;
}

rows::parameters!(
    InventoryFeedPatch { [dealership_id], [id], [name], [format], [url], [field_mapping],
    [run_every], [is_active], [created_at] }
);

/// One reading of a feed.
///
/// A row of the table `public.inventory_feed_runs`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InventoryFeedRun {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: InventoryFeedRunId,
    /// `uuid`, refers to `inventory.inventory_feeds`.
    pub feed_id: InventoryFeedId,
    /// `feed_run_status`, `running` by default.
    pub status: FeedRunStatus,
    /// `integer`, `0` by default.
    pub vehicles_seen: i32,
    /// `integer`, `0` by default.
    pub vehicles_added: i32,
    /// `integer`, `0` by default.
    pub vehicles_changed: i32,
    /// `integer`, `0` by default.
    pub vehicles_removed: i32,
    /// `text`.
    pub error: Option<String>,
    /// `timestamptz`, `now()` by default.
    pub started_at: values::TimestampTz,
    /// `timestamptz`.
    pub finished_at: Option<values::TimestampTz>,
}

impl InventoryFeedRun {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `feed_id`.
    pub const COLUMN_FEED_ID: &'static str = "feed_id";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `vehicles_seen`.
    pub const COLUMN_VEHICLES_SEEN: &'static str = "vehicles_seen";
    /// Name of the column `vehicles_added`.
    pub const COLUMN_VEHICLES_ADDED: &'static str = "vehicles_added";
    /// Name of the column `vehicles_changed`.
    pub const COLUMN_VEHICLES_CHANGED: &'static str = "vehicles_changed";
    /// Name of the column `vehicles_removed`.
    pub const COLUMN_VEHICLES_REMOVED: &'static str = "vehicles_removed";
    /// Name of the column `error`.
    pub const COLUMN_ERROR: &'static str = "error";
    /// Name of the column `started_at`.
    pub const COLUMN_STARTED_AT: &'static str = "started_at";
    /// Name of the column `finished_at`.
    pub const COLUMN_FINISHED_AT: &'static str = "finished_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, feed_id, status, vehicles_seen, vehicles_added, \
         vehicles_changed, vehicles_removed, error, started_at, finished_at \
         FROM public.inventory_feed_runs \
         WHERE dealership_id = $1::uuid \
         ORDER BY inventory_feed_runs.dealership_id, inventory_feed_runs.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `feed_id`.
    #[must_use]
    pub const fn by_dealership_id_and_feed_id(
        dealership_id: DealershipId,
        feed_id: InventoryFeedId,
    ) -> relation::Query<Self, (DealershipId, InventoryFeedId)> {
        relation::Query::new(
            "SELECT dealership_id, id, feed_id, status, vehicles_seen, vehicles_added, \
         vehicles_changed, vehicles_removed, error, started_at, finished_at \
         FROM public.inventory_feed_runs \
         WHERE dealership_id = $1::uuid AND feed_id = $2::uuid \
         ORDER BY inventory_feed_runs.dealership_id, inventory_feed_runs.id",
            (dealership_id, feed_id),
        )
    }
}

impl relation::Relation for InventoryFeedRun {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "inventory_feed_runs";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "feed_id",
        "status",
        "vehicles_seen",
        "vehicles_added",
        "vehicles_changed",
        "vehicles_removed",
        "error",
        "started_at",
        "finished_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, feed_id, status, vehicles_seen, vehicles_added, \
         vehicles_changed, vehicles_removed, error, started_at, finished_at \
         FROM public.inventory_feed_runs";
}

impl relation::Table for InventoryFeedRun {
    type New = NewInventoryFeedRun;
    type Patch = InventoryFeedRunPatch;
    const INSERT: &'static str = "INSERT INTO public.inventory_feed_runs \
         (dealership_id, id, feed_id, status, vehicles_seen, vehicles_added, vehicles_changed, \
         vehicles_removed, error, started_at, finished_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, \
         COALESCE($4::public.feed_run_status, 'running'::public.feed_run_status), \
         COALESCE($5::integer, '0'::integer), COALESCE($6::integer, '0'::integer), \
         COALESCE($7::integer, '0'::integer), COALESCE($8::integer, '0'::integer), $9, \
         COALESCE($10::timestamptz, (now())::timestamptz), $11) \
         RETURNING dealership_id, id, feed_id, status, vehicles_seen, vehicles_added, \
         vehicles_changed, vehicles_removed, error, started_at, finished_at";
}

impl relation::Keyed for InventoryFeedRun {
    type Key = (DealershipId, InventoryFeedRunId);
    const FIND: &'static str = "SELECT dealership_id, id, feed_id, status, vehicles_seen, vehicles_added, \
         vehicles_changed, vehicles_removed, error, started_at, finished_at \
         FROM public.inventory_feed_runs \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, feed_id, status, vehicles_seen, vehicles_added, \
         vehicles_changed, vehicles_removed, error, started_at, finished_at \
         FROM public.inventory_feed_runs \
         ORDER BY inventory_feed_runs.dealership_id, inventory_feed_runs.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, feed_id, status, vehicles_seen, vehicles_added, \
         vehicles_changed, vehicles_removed, error, started_at, finished_at \
         FROM public.inventory_feed_runs \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY inventory_feed_runs.dealership_id, inventory_feed_runs.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.inventory_feed_runs \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         feed_id = CASE WHEN $5::boolean THEN $6::uuid ELSE feed_id END, \
         status = CASE WHEN $7::boolean THEN $8::public.feed_run_status ELSE status END, \
         vehicles_seen = CASE WHEN $9::boolean THEN $10::integer ELSE vehicles_seen END, \
         vehicles_added = CASE WHEN $11::boolean THEN $12::integer ELSE vehicles_added END, \
         vehicles_changed = CASE WHEN $13::boolean THEN $14::integer ELSE vehicles_changed END, \
         vehicles_removed = CASE WHEN $15::boolean THEN $16::integer ELSE vehicles_removed END, \
         error = CASE WHEN $17::boolean THEN $18::text ELSE error END, \
         started_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE started_at END, \
         finished_at = CASE WHEN $21::boolean THEN $22::timestamptz ELSE finished_at END \
         WHERE dealership_id = $23::uuid AND id = $24::uuid \
         RETURNING dealership_id, id, feed_id, status, vehicles_seen, vehicles_added, \
         vehicles_changed, vehicles_removed, error, started_at, finished_at";
    const DELETE: &'static str = "DELETE FROM public.inventory_feed_runs \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    InventoryFeedRun { dealership_id = "dealership_id", id = "id", feed_id = "feed_id",
    status = "status", vehicles_seen = "vehicles_seen", vehicles_added =
    "vehicles_added", vehicles_changed = "vehicles_changed", vehicles_removed =
    "vehicles_removed", error = "error", started_at = "started_at", finished_at =
    "finished_at" }
);

/// A row to insert into `public.inventory_feed_runs`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewInventoryFeedRun {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<InventoryFeedRunId>,
    /// `uuid`, refers to `inventory.inventory_feeds`.
    pub feed_id: InventoryFeedId,
    /// `feed_run_status`, `running` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<FeedRunStatus>,
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub vehicles_seen: Option<i32>,
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub vehicles_added: Option<i32>,
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub vehicles_changed: Option<i32>,
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub vehicles_removed: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub error: Option<String>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub started_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub finished_at: Option<values::TimestampTz>,
}

impl NewInventoryFeedRun {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(feed_id: InventoryFeedId) -> Self {
        Self {
            dealership_id: None,
            id: None,
            feed_id,
            status: None,
            vehicles_seen: None,
            vehicles_added: None,
            vehicles_changed: None,
            vehicles_removed: None,
            error: None,
            started_at: None,
            finished_at: None,
        }
    }
}

impl relation::NewRow for NewInventoryFeedRun {
    type Row = InventoryFeedRun;
}

rows::parameters!(
    NewInventoryFeedRun { dealership_id, id, feed_id, status, vehicles_seen,
    vehicles_added, vehicles_changed, vehicles_removed, error, started_at, finished_at }
);

/// Changes to a row of `public.inventory_feed_runs`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InventoryFeedRunPatch {
    /// The new [`dealership_id`](InventoryFeedRun::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](InventoryFeedRun::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<InventoryFeedRunId>,
    /// The new [`feed_id`](InventoryFeedRun::feed_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub feed_id: Option<InventoryFeedId>,
    /// The new [`status`](InventoryFeedRun::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<FeedRunStatus>,
    /// The new [`vehicles_seen`](InventoryFeedRun::vehicles_seen).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub vehicles_seen: Option<i32>,
    /// The new [`vehicles_added`](InventoryFeedRun::vehicles_added).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub vehicles_added: Option<i32>,
    /// The new [`vehicles_changed`](InventoryFeedRun::vehicles_changed).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub vehicles_changed: Option<i32>,
    /// The new [`vehicles_removed`](InventoryFeedRun::vehicles_removed).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub vehicles_removed: Option<i32>,
    /// The new [`error`](InventoryFeedRun::error).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub error: Option<Option<String>>,
    /// The new [`started_at`](InventoryFeedRun::started_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub started_at: Option<values::TimestampTz>,
    /// The new [`finished_at`](InventoryFeedRun::finished_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub finished_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for InventoryFeedRunPatch {
    type Row = InventoryFeedRun;
}

rows::parameters!(
    InventoryFeedRunPatch { [dealership_id], [id], [feed_id], [status], [vehicles_seen],
    [vehicles_added], [vehicles_changed], [vehicles_removed], [error], [started_at],
    [finished_at] }
);

/// A picture of a vehicle.
///
/// A row of the table `public.vehicle_photos`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VehiclePhoto {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: VehiclePhotoId,
    /// `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: VehicleId,
    /// `text`.
    pub url: String,
    /// What a screen reader says.
    ///
    /// `text`, empty by default.
    pub alt_text: String,
    /// Order in the gallery.
    ///
    /// `integer`, `0` by default.
    pub position: i32,
    /// `integer`.
    pub width: Option<i32>,
    /// `integer`.
    pub height: Option<i32>,
    /// The picture in lists.
    ///
    /// `boolean`, `false` by default.
    pub is_primary: bool,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl VehiclePhoto {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `vehicle_id`.
    pub const COLUMN_VEHICLE_ID: &'static str = "vehicle_id";
    /// Name of the column `url`.
    pub const COLUMN_URL: &'static str = "url";
    /// Name of the column `alt_text`.
    pub const COLUMN_ALT_TEXT: &'static str = "alt_text";
    /// Name of the column `position`.
    pub const COLUMN_POSITION: &'static str = "position";
    /// Name of the column `width`.
    pub const COLUMN_WIDTH: &'static str = "width";
    /// Name of the column `height`.
    pub const COLUMN_HEIGHT: &'static str = "height";
    /// Name of the column `is_primary`.
    pub const COLUMN_IS_PRIMARY: &'static str = "is_primary";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// The row with these values of `dealership_id` and `vehicle_id` and `position`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_vehicle_id_and_position(
        dealership_id: DealershipId,
        vehicle_id: VehicleId,
        position: i32,
    ) -> relation::Query<Self, (DealershipId, VehicleId, i32)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, url, alt_text, \"position\", width, height, \
         is_primary, created_at \
         FROM public.vehicle_photos \
         WHERE dealership_id = $1::uuid AND vehicle_id = $2::uuid AND \"position\" = $3::integer",
            (dealership_id, vehicle_id, position),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, url, alt_text, \"position\", width, height, \
         is_primary, created_at \
         FROM public.vehicle_photos \
         WHERE dealership_id = $1::uuid \
         ORDER BY vehicle_photos.dealership_id, vehicle_photos.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `vehicle_id`.
    #[must_use]
    pub const fn by_dealership_id_and_vehicle_id(
        dealership_id: DealershipId,
        vehicle_id: VehicleId,
    ) -> relation::Query<Self, (DealershipId, VehicleId)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, url, alt_text, \"position\", width, height, \
         is_primary, created_at \
         FROM public.vehicle_photos \
         WHERE dealership_id = $1::uuid AND vehicle_id = $2::uuid \
         ORDER BY vehicle_photos.dealership_id, vehicle_photos.id",
            (dealership_id, vehicle_id),
        )
    }
}

impl relation::Relation for VehiclePhoto {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "vehicle_photos";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "vehicle_id",
        "url",
        "alt_text",
        "position",
        "width",
        "height",
        "is_primary",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, vehicle_id, url, alt_text, \"position\", width, height, \
         is_primary, created_at \
         FROM public.vehicle_photos";
}

impl relation::Table for VehiclePhoto {
    type New = NewVehiclePhoto;
    type Patch = VehiclePhotoPatch;
    const INSERT: &'static str = "INSERT INTO public.vehicle_photos \
         (dealership_id, id, vehicle_id, url, alt_text, \"position\", width, height, is_primary, \
         created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, COALESCE($5::text, ''::text), \
         COALESCE($6::integer, '0'::integer), $7, $8, COALESCE($9::boolean, 'false'::boolean), \
         COALESCE($10::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, vehicle_id, url, alt_text, \"position\", width, height, \
         is_primary, created_at";
}

impl relation::Keyed for VehiclePhoto {
    type Key = (DealershipId, VehiclePhotoId);
    const FIND: &'static str = "SELECT dealership_id, id, vehicle_id, url, alt_text, \"position\", width, height, \
         is_primary, created_at \
         FROM public.vehicle_photos \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, vehicle_id, url, alt_text, \"position\", width, height, \
         is_primary, created_at \
         FROM public.vehicle_photos \
         ORDER BY vehicle_photos.dealership_id, vehicle_photos.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, vehicle_id, url, alt_text, \"position\", width, height, \
         is_primary, created_at \
         FROM public.vehicle_photos \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY vehicle_photos.dealership_id, vehicle_photos.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.vehicle_photos \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         vehicle_id = CASE WHEN $5::boolean THEN $6::uuid ELSE vehicle_id END, \
         url = CASE WHEN $7::boolean THEN $8::text ELSE url END, \
         alt_text = CASE WHEN $9::boolean THEN $10::text ELSE alt_text END, \
         \"position\" = CASE WHEN $11::boolean THEN $12::integer ELSE \"position\" END, \
         width = CASE WHEN $13::boolean THEN $14::integer ELSE width END, \
         height = CASE WHEN $15::boolean THEN $16::integer ELSE height END, \
         is_primary = CASE WHEN $17::boolean THEN $18::boolean ELSE is_primary END, \
         created_at = CASE WHEN $19::boolean THEN $20::timestamptz ELSE created_at END \
         WHERE dealership_id = $21::uuid AND id = $22::uuid \
         RETURNING dealership_id, id, vehicle_id, url, alt_text, \"position\", width, height, \
         is_primary, created_at";
    const DELETE: &'static str = "DELETE FROM public.vehicle_photos \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    VehiclePhoto { dealership_id = "dealership_id", id = "id", vehicle_id = "vehicle_id",
    url = "url", alt_text = "alt_text", position = "position", width = "width", height =
    "height", is_primary = "is_primary", created_at = "created_at" }
);

/// A row to insert into `public.vehicle_photos`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewVehiclePhoto {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<VehiclePhotoId>,
    /// `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: VehicleId,
    /// `text`.
    pub url: String,
    /// What a screen reader says.
    ///
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub alt_text: Option<String>,
    /// Order in the gallery.
    ///
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub position: Option<i32>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub width: Option<i32>,
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub height: Option<i32>,
    /// The picture in lists.
    ///
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_primary: Option<bool>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewVehiclePhoto {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(vehicle_id: VehicleId, url: String) -> Self {
        Self {
            dealership_id: None,
            id: None,
            vehicle_id,
            url,
            alt_text: None,
            position: None,
            width: None,
            height: None,
            is_primary: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewVehiclePhoto {
    type Row = VehiclePhoto;
}

rows::parameters!(
    NewVehiclePhoto { dealership_id, id, vehicle_id, url, alt_text, position, width,
    height, is_primary, created_at }
);

/// Changes to a row of `public.vehicle_photos`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VehiclePhotoPatch {
    /// The new [`dealership_id`](VehiclePhoto::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](VehiclePhoto::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<VehiclePhotoId>,
    /// The new [`vehicle_id`](VehiclePhoto::vehicle_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub vehicle_id: Option<VehicleId>,
    /// The new [`url`](VehiclePhoto::url).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub url: Option<String>,
    /// The new [`alt_text`](VehiclePhoto::alt_text).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub alt_text: Option<String>,
    /// The new [`position`](VehiclePhoto::position).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub position: Option<i32>,
    /// The new [`width`](VehiclePhoto::width).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub width: Option<Option<i32>>,
    /// The new [`height`](VehiclePhoto::height).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub height: Option<Option<i32>>,
    /// The new [`is_primary`](VehiclePhoto::is_primary).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub is_primary: Option<bool>,
    /// The new [`created_at`](VehiclePhoto::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for VehiclePhotoPatch {
    type Row = VehiclePhoto;
}

rows::parameters!(
    VehiclePhotoPatch { [dealership_id], [id], [vehicle_id], [url], [alt_text],
    [position], [width], [height], [is_primary], [created_at] }
);

/// A price that a vehicle had, and from when.
///
/// A row of the table `public.vehicle_price_changes`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VehiclePriceChange {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: VehiclePriceChangeId,
    /// `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: VehicleId,
    /// Nothing: it had none.
    ///
    /// `numeric(12,2)`.
    pub old_price: Option<values::Numeric>,
    /// Nothing: on request from then on.
    ///
    /// `numeric(12,2)`.
    pub new_price: Option<values::Numeric>,
    /// In the words of who changed it.
    ///
    /// `text`.
    pub reason: Option<String>,
    /// Nothing: a feed.
    ///
    /// `uuid`, refers to `core.users`.
    pub changed_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    pub changed_at: values::TimestampTz,
}

impl VehiclePriceChange {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `vehicle_id`.
    pub const COLUMN_VEHICLE_ID: &'static str = "vehicle_id";
    /// Name of the column `old_price`.
    pub const COLUMN_OLD_PRICE: &'static str = "old_price";
    /// Name of the column `new_price`.
    pub const COLUMN_NEW_PRICE: &'static str = "new_price";
    /// Name of the column `reason`.
    pub const COLUMN_REASON: &'static str = "reason";
    /// Name of the column `changed_by`.
    pub const COLUMN_CHANGED_BY: &'static str = "changed_by";
    /// Name of the column `changed_at`.
    pub const COLUMN_CHANGED_AT: &'static str = "changed_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, old_price, new_price, reason, changed_by, changed_at \
         FROM public.vehicle_price_changes \
         WHERE dealership_id = $1::uuid \
         ORDER BY vehicle_price_changes.dealership_id, vehicle_price_changes.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `vehicle_id`.
    #[must_use]
    pub const fn by_dealership_id_and_vehicle_id(
        dealership_id: DealershipId,
        vehicle_id: VehicleId,
    ) -> relation::Query<Self, (DealershipId, VehicleId)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, old_price, new_price, reason, changed_by, changed_at \
         FROM public.vehicle_price_changes \
         WHERE dealership_id = $1::uuid AND vehicle_id = $2::uuid \
         ORDER BY vehicle_price_changes.dealership_id, vehicle_price_changes.id",
            (dealership_id, vehicle_id),
        )
    }

    /// All rows with these values of `dealership_id` and `changed_by`.
    #[must_use]
    pub const fn by_dealership_id_and_changed_by(
        dealership_id: DealershipId,
        changed_by: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, old_price, new_price, reason, changed_by, changed_at \
         FROM public.vehicle_price_changes \
         WHERE dealership_id = $1::uuid AND changed_by = $2::uuid \
         ORDER BY vehicle_price_changes.dealership_id, vehicle_price_changes.id",
            (dealership_id, changed_by),
        )
    }
}

impl relation::Relation for VehiclePriceChange {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "vehicle_price_changes";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "vehicle_id",
        "old_price",
        "new_price",
        "reason",
        "changed_by",
        "changed_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, vehicle_id, old_price, new_price, reason, changed_by, changed_at \
         FROM public.vehicle_price_changes";
}

impl relation::Table for VehiclePriceChange {
    type New = NewVehiclePriceChange;
    type Patch = VehiclePriceChangePatch;
    const INSERT: &'static str = "INSERT INTO public.vehicle_price_changes \
         (dealership_id, id, vehicle_id, old_price, new_price, reason, changed_by, changed_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, \
         COALESCE($8::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, vehicle_id, old_price, new_price, reason, changed_by, \
         changed_at";
}

impl relation::Keyed for VehiclePriceChange {
    type Key = (DealershipId, VehiclePriceChangeId);
    const FIND: &'static str = "SELECT dealership_id, id, vehicle_id, old_price, new_price, reason, changed_by, changed_at \
         FROM public.vehicle_price_changes \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, vehicle_id, old_price, new_price, reason, changed_by, changed_at \
         FROM public.vehicle_price_changes \
         ORDER BY vehicle_price_changes.dealership_id, vehicle_price_changes.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, vehicle_id, old_price, new_price, reason, changed_by, changed_at \
         FROM public.vehicle_price_changes \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY vehicle_price_changes.dealership_id, vehicle_price_changes.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.vehicle_price_changes \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         vehicle_id = CASE WHEN $5::boolean THEN $6::uuid ELSE vehicle_id END, \
         old_price = CASE WHEN $7::boolean THEN $8::numeric ELSE old_price END, \
         new_price = CASE WHEN $9::boolean THEN $10::numeric ELSE new_price END, \
         reason = CASE WHEN $11::boolean THEN $12::text ELSE reason END, \
         changed_by = CASE WHEN $13::boolean THEN $14::uuid ELSE changed_by END, \
         changed_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE changed_at END \
         WHERE dealership_id = $17::uuid AND id = $18::uuid \
         RETURNING dealership_id, id, vehicle_id, old_price, new_price, reason, changed_by, \
         changed_at";
    const DELETE: &'static str = "DELETE FROM public.vehicle_price_changes \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    VehiclePriceChange { dealership_id = "dealership_id", id = "id", vehicle_id =
    "vehicle_id", old_price = "old_price", new_price = "new_price", reason = "reason",
    changed_by = "changed_by", changed_at = "changed_at" }
);

/// A row to insert into `public.vehicle_price_changes`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewVehiclePriceChange {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<VehiclePriceChangeId>,
    /// `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: VehicleId,
    /// Nothing: it had none.
    ///
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub old_price: Option<values::Numeric>,
    /// Nothing: on request from then on.
    ///
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub new_price: Option<values::Numeric>,
    /// In the words of who changed it.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub reason: Option<String>,
    /// Nothing: a feed.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub changed_by: Option<UserId>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub changed_at: Option<values::TimestampTz>,
}

impl NewVehiclePriceChange {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(vehicle_id: VehicleId) -> Self {
        Self {
            dealership_id: None,
            id: None,
            vehicle_id,
            old_price: None,
            new_price: None,
            reason: None,
            changed_by: None,
            changed_at: None,
        }
    }
}

impl relation::NewRow for NewVehiclePriceChange {
    type Row = VehiclePriceChange;
}

rows::parameters!(
    NewVehiclePriceChange { dealership_id, id, vehicle_id, old_price, new_price, reason,
    changed_by, changed_at }
);

/// Changes to a row of `public.vehicle_price_changes`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VehiclePriceChangePatch {
    /// The new [`dealership_id`](VehiclePriceChange::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](VehiclePriceChange::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<VehiclePriceChangeId>,
    /// The new [`vehicle_id`](VehiclePriceChange::vehicle_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub vehicle_id: Option<VehicleId>,
    /// The new [`old_price`](VehiclePriceChange::old_price).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub old_price: Option<Option<values::Numeric>>,
    /// The new [`new_price`](VehiclePriceChange::new_price).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub new_price: Option<Option<values::Numeric>>,
    /// The new [`reason`](VehiclePriceChange::reason).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub reason: Option<Option<String>>,
    /// The new [`changed_by`](VehiclePriceChange::changed_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub changed_by: Option<Option<UserId>>,
    /// The new [`changed_at`](VehiclePriceChange::changed_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub changed_at: Option<values::TimestampTz>,
}

impl relation::Patch for VehiclePriceChangePatch {
    type Row = VehiclePriceChange;
}

rows::parameters!(
    VehiclePriceChangePatch { [dealership_id], [id], [vehicle_id], [old_price],
    [new_price], [reason], [changed_by], [changed_at] }
);

/// A step in a vehicle's life.
///
/// A row of the table `public.vehicle_lifecycle_events`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VehicleLifecycleEvent {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: VehicleLifecycleEventId,
    /// `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: VehicleId,
    /// `vehicle_event_kind`.
    pub kind: VehicleEventKind,
    /// Nothing: the status did not change, or it had none.
    ///
    /// `vehicle_status`.
    pub from_status: Option<VehicleStatus>,
    /// `vehicle_status`.
    pub to_status: Option<VehicleStatus>,
    /// Who did it; nothing: a feed or the platform.
    ///
    /// `uuid`, refers to `core.users`.
    pub user_id: Option<UserId>,
    /// `jsonb`, `{}` by default.
    pub details: values::Jsonb,
    /// `timestamptz`, `now()` by default.
    pub occurred_at: values::TimestampTz,
}

impl VehicleLifecycleEvent {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `vehicle_id`.
    pub const COLUMN_VEHICLE_ID: &'static str = "vehicle_id";
    /// Name of the column `kind`.
    pub const COLUMN_KIND: &'static str = "kind";
    /// Name of the column `from_status`.
    pub const COLUMN_FROM_STATUS: &'static str = "from_status";
    /// Name of the column `to_status`.
    pub const COLUMN_TO_STATUS: &'static str = "to_status";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `details`.
    pub const COLUMN_DETAILS: &'static str = "details";
    /// Name of the column `occurred_at`.
    pub const COLUMN_OCCURRED_AT: &'static str = "occurred_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, kind, from_status, to_status, user_id, details, \
         occurred_at \
         FROM public.vehicle_lifecycle_events \
         WHERE dealership_id = $1::uuid \
         ORDER BY vehicle_lifecycle_events.dealership_id, vehicle_lifecycle_events.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `vehicle_id`.
    #[must_use]
    pub const fn by_dealership_id_and_vehicle_id(
        dealership_id: DealershipId,
        vehicle_id: VehicleId,
    ) -> relation::Query<Self, (DealershipId, VehicleId)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, kind, from_status, to_status, user_id, details, \
         occurred_at \
         FROM public.vehicle_lifecycle_events \
         WHERE dealership_id = $1::uuid AND vehicle_id = $2::uuid \
         ORDER BY vehicle_lifecycle_events.dealership_id, vehicle_lifecycle_events.id",
            (dealership_id, vehicle_id),
        )
    }

    /// All rows with these values of `dealership_id` and `user_id`.
    #[must_use]
    pub const fn by_dealership_id_and_user_id(
        dealership_id: DealershipId,
        user_id: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, kind, from_status, to_status, user_id, details, \
         occurred_at \
         FROM public.vehicle_lifecycle_events \
         WHERE dealership_id = $1::uuid AND user_id = $2::uuid \
         ORDER BY vehicle_lifecycle_events.dealership_id, vehicle_lifecycle_events.id",
            (dealership_id, user_id),
        )
    }
}

impl relation::Relation for VehicleLifecycleEvent {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "vehicle_lifecycle_events";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "vehicle_id",
        "kind",
        "from_status",
        "to_status",
        "user_id",
        "details",
        "occurred_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, vehicle_id, kind, from_status, to_status, user_id, details, \
         occurred_at \
         FROM public.vehicle_lifecycle_events";
}

impl relation::Table for VehicleLifecycleEvent {
    type New = NewVehicleLifecycleEvent;
    type Patch = VehicleLifecycleEventPatch;
    const INSERT: &'static str = "INSERT INTO public.vehicle_lifecycle_events \
         (dealership_id, id, vehicle_id, kind, from_status, to_status, user_id, details, \
         occurred_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, \
         COALESCE($8::jsonb, '{}'::jsonb), COALESCE($9::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, vehicle_id, kind, from_status, to_status, user_id, details, \
         occurred_at";
}

impl relation::Keyed for VehicleLifecycleEvent {
    type Key = (DealershipId, VehicleLifecycleEventId);
    const FIND: &'static str = "SELECT dealership_id, id, vehicle_id, kind, from_status, to_status, user_id, details, \
         occurred_at \
         FROM public.vehicle_lifecycle_events \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, vehicle_id, kind, from_status, to_status, user_id, details, \
         occurred_at \
         FROM public.vehicle_lifecycle_events \
         ORDER BY vehicle_lifecycle_events.dealership_id, vehicle_lifecycle_events.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, vehicle_id, kind, from_status, to_status, user_id, details, \
         occurred_at \
         FROM public.vehicle_lifecycle_events \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY vehicle_lifecycle_events.dealership_id, vehicle_lifecycle_events.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.vehicle_lifecycle_events \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         vehicle_id = CASE WHEN $5::boolean THEN $6::uuid ELSE vehicle_id END, \
         kind = CASE WHEN $7::boolean THEN $8::public.vehicle_event_kind ELSE kind END, \
         from_status = CASE WHEN $9::boolean THEN $10::public.vehicle_status ELSE from_status END, \
         to_status = CASE WHEN $11::boolean THEN $12::public.vehicle_status ELSE to_status END, \
         user_id = CASE WHEN $13::boolean THEN $14::uuid ELSE user_id END, \
         details = CASE WHEN $15::boolean THEN $16::jsonb ELSE details END, \
         occurred_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE occurred_at END \
         WHERE dealership_id = $19::uuid AND id = $20::uuid \
         RETURNING dealership_id, id, vehicle_id, kind, from_status, to_status, user_id, details, \
         occurred_at";
    const DELETE: &'static str = "DELETE FROM public.vehicle_lifecycle_events \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    VehicleLifecycleEvent { dealership_id = "dealership_id", id = "id", vehicle_id =
    "vehicle_id", kind = "kind", from_status = "from_status", to_status = "to_status",
    user_id = "user_id", details = "details", occurred_at = "occurred_at" }
);

/// A row to insert into `public.vehicle_lifecycle_events`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewVehicleLifecycleEvent {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<VehicleLifecycleEventId>,
    /// `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: VehicleId,
    /// `vehicle_event_kind`.
    pub kind: VehicleEventKind,
    /// Nothing: the status did not change, or it had none.
    ///
    /// `vehicle_status`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub from_status: Option<VehicleStatus>,
    /// `vehicle_status`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub to_status: Option<VehicleStatus>,
    /// Who did it; nothing: a feed or the platform.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub user_id: Option<UserId>,
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub details: Option<values::Jsonb>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub occurred_at: Option<values::TimestampTz>,
}

impl NewVehicleLifecycleEvent {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(vehicle_id: VehicleId, kind: VehicleEventKind) -> Self {
        Self {
            dealership_id: None,
            id: None,
            vehicle_id,
            kind,
            from_status: None,
            to_status: None,
            user_id: None,
            details: None,
            occurred_at: None,
        }
    }
}

impl relation::NewRow for NewVehicleLifecycleEvent {
    type Row = VehicleLifecycleEvent;
}

rows::parameters!(
    NewVehicleLifecycleEvent { dealership_id, id, vehicle_id, kind, from_status,
    to_status, user_id, details, occurred_at }
);

/// Changes to a row of `public.vehicle_lifecycle_events`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VehicleLifecycleEventPatch {
    /// The new [`dealership_id`](VehicleLifecycleEvent::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](VehicleLifecycleEvent::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<VehicleLifecycleEventId>,
    /// The new [`vehicle_id`](VehicleLifecycleEvent::vehicle_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub vehicle_id: Option<VehicleId>,
    /// The new [`kind`](VehicleLifecycleEvent::kind).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub kind: Option<VehicleEventKind>,
    /// The new [`from_status`](VehicleLifecycleEvent::from_status).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub from_status: Option<Option<VehicleStatus>>,
    /// The new [`to_status`](VehicleLifecycleEvent::to_status).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub to_status: Option<Option<VehicleStatus>>,
    /// The new [`user_id`](VehicleLifecycleEvent::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub user_id: Option<Option<UserId>>,
    /// The new [`details`](VehicleLifecycleEvent::details).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub details: Option<values::Jsonb>,
    /// The new [`occurred_at`](VehicleLifecycleEvent::occurred_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub occurred_at: Option<values::TimestampTz>,
}

impl relation::Patch for VehicleLifecycleEventPatch {
    type Row = VehicleLifecycleEvent;
}

rows::parameters!(
    VehicleLifecycleEventPatch { [dealership_id], [id], [vehicle_id], [kind],
    [from_status], [to_status], [user_id], [details], [occurred_at] }
);

/// That a vehicle is kept back for a customer.
///
/// A row of the table `public.vehicle_holds`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VehicleHold {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: VehicleHoldId,
    /// `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: VehicleId,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// Who promised it.
    ///
    /// `uuid`, refers to `core.users`.
    pub held_by: Option<UserId>,
    /// `numeric(12,2)`.
    pub deposit: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    pub held_at: values::TimestampTz,
    /// `timestamptz`.
    pub held_until: values::TimestampTz,
    /// Nothing: still kept back, or run out.
    ///
    /// `timestamptz`.
    pub released_at: Option<values::TimestampTz>,
}

impl VehicleHold {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `vehicle_id`.
    pub const COLUMN_VEHICLE_ID: &'static str = "vehicle_id";
    /// Name of the column `customer_id`.
    pub const COLUMN_CUSTOMER_ID: &'static str = "customer_id";
    /// Name of the column `held_by`.
    pub const COLUMN_HELD_BY: &'static str = "held_by";
    /// Name of the column `deposit`.
    pub const COLUMN_DEPOSIT: &'static str = "deposit";
    /// Name of the column `held_at`.
    pub const COLUMN_HELD_AT: &'static str = "held_at";
    /// Name of the column `held_until`.
    pub const COLUMN_HELD_UNTIL: &'static str = "held_until";
    /// Name of the column `released_at`.
    pub const COLUMN_RELEASED_AT: &'static str = "released_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, customer_id, held_by, deposit, held_at, held_until, \
         released_at \
         FROM public.vehicle_holds \
         WHERE dealership_id = $1::uuid \
         ORDER BY vehicle_holds.dealership_id, vehicle_holds.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `vehicle_id`.
    #[must_use]
    pub const fn by_dealership_id_and_vehicle_id(
        dealership_id: DealershipId,
        vehicle_id: VehicleId,
    ) -> relation::Query<Self, (DealershipId, VehicleId)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, customer_id, held_by, deposit, held_at, held_until, \
         released_at \
         FROM public.vehicle_holds \
         WHERE dealership_id = $1::uuid AND vehicle_id = $2::uuid \
         ORDER BY vehicle_holds.dealership_id, vehicle_holds.id",
            (dealership_id, vehicle_id),
        )
    }

    /// All rows with these values of `dealership_id` and `customer_id`.
    #[must_use]
    pub const fn by_dealership_id_and_customer_id(
        dealership_id: DealershipId,
        customer_id: CustomerId,
    ) -> relation::Query<Self, (DealershipId, CustomerId)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, customer_id, held_by, deposit, held_at, held_until, \
         released_at \
         FROM public.vehicle_holds \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid \
         ORDER BY vehicle_holds.dealership_id, vehicle_holds.id",
            (dealership_id, customer_id),
        )
    }

    /// All rows with these values of `dealership_id` and `held_by`.
    #[must_use]
    pub const fn by_dealership_id_and_held_by(
        dealership_id: DealershipId,
        held_by: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, customer_id, held_by, deposit, held_at, held_until, \
         released_at \
         FROM public.vehicle_holds \
         WHERE dealership_id = $1::uuid AND held_by = $2::uuid \
         ORDER BY vehicle_holds.dealership_id, vehicle_holds.id",
            (dealership_id, held_by),
        )
    }
}

impl relation::Relation for VehicleHold {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "vehicle_holds";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "vehicle_id",
        "customer_id",
        "held_by",
        "deposit",
        "held_at",
        "held_until",
        "released_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, vehicle_id, customer_id, held_by, deposit, held_at, held_until, \
         released_at \
         FROM public.vehicle_holds";
}

impl relation::Table for VehicleHold {
    type New = NewVehicleHold;
    type Patch = VehicleHoldPatch;
    const INSERT: &'static str = "INSERT INTO public.vehicle_holds \
         (dealership_id, id, vehicle_id, customer_id, held_by, deposit, held_at, held_until, \
         released_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, \
         COALESCE($7::timestamptz, (now())::timestamptz), $8, $9) \
         RETURNING dealership_id, id, vehicle_id, customer_id, held_by, deposit, held_at, \
         held_until, released_at";
}

impl relation::Keyed for VehicleHold {
    type Key = (DealershipId, VehicleHoldId);
    const FIND: &'static str = "SELECT dealership_id, id, vehicle_id, customer_id, held_by, deposit, held_at, held_until, \
         released_at \
         FROM public.vehicle_holds \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, vehicle_id, customer_id, held_by, deposit, held_at, held_until, \
         released_at \
         FROM public.vehicle_holds \
         ORDER BY vehicle_holds.dealership_id, vehicle_holds.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, vehicle_id, customer_id, held_by, deposit, held_at, held_until, \
         released_at \
         FROM public.vehicle_holds \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY vehicle_holds.dealership_id, vehicle_holds.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.vehicle_holds \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         vehicle_id = CASE WHEN $5::boolean THEN $6::uuid ELSE vehicle_id END, \
         customer_id = CASE WHEN $7::boolean THEN $8::uuid ELSE customer_id END, \
         held_by = CASE WHEN $9::boolean THEN $10::uuid ELSE held_by END, \
         deposit = CASE WHEN $11::boolean THEN $12::numeric ELSE deposit END, \
         held_at = CASE WHEN $13::boolean THEN $14::timestamptz ELSE held_at END, \
         held_until = CASE WHEN $15::boolean THEN $16::timestamptz ELSE held_until END, \
         released_at = CASE WHEN $17::boolean THEN $18::timestamptz ELSE released_at END \
         WHERE dealership_id = $19::uuid AND id = $20::uuid \
         RETURNING dealership_id, id, vehicle_id, customer_id, held_by, deposit, held_at, \
         held_until, released_at";
    const DELETE: &'static str = "DELETE FROM public.vehicle_holds \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    VehicleHold { dealership_id = "dealership_id", id = "id", vehicle_id = "vehicle_id",
    customer_id = "customer_id", held_by = "held_by", deposit = "deposit", held_at =
    "held_at", held_until = "held_until", released_at = "released_at" }
);

/// A row to insert into `public.vehicle_holds`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewVehicleHold {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<VehicleHoldId>,
    /// `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: VehicleId,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// Who promised it.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub held_by: Option<UserId>,
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub deposit: Option<values::Numeric>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub held_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    pub held_until: values::TimestampTz,
    /// Nothing: still kept back, or run out.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub released_at: Option<values::TimestampTz>,
}

impl NewVehicleHold {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        vehicle_id: VehicleId,
        customer_id: CustomerId,
        held_until: values::TimestampTz,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            vehicle_id,
            customer_id,
            held_by: None,
            deposit: None,
            held_at: None,
            held_until,
            released_at: None,
        }
    }
}

impl relation::NewRow for NewVehicleHold {
    type Row = VehicleHold;
}

rows::parameters!(
    NewVehicleHold { dealership_id, id, vehicle_id, customer_id, held_by, deposit,
    held_at, held_until, released_at }
);

/// Changes to a row of `public.vehicle_holds`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VehicleHoldPatch {
    /// The new [`dealership_id`](VehicleHold::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](VehicleHold::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<VehicleHoldId>,
    /// The new [`vehicle_id`](VehicleHold::vehicle_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub vehicle_id: Option<VehicleId>,
    /// The new [`customer_id`](VehicleHold::customer_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub customer_id: Option<CustomerId>,
    /// The new [`held_by`](VehicleHold::held_by).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub held_by: Option<Option<UserId>>,
    /// The new [`deposit`](VehicleHold::deposit).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub deposit: Option<Option<values::Numeric>>,
    /// The new [`held_at`](VehicleHold::held_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub held_at: Option<values::TimestampTz>,
    /// The new [`held_until`](VehicleHold::held_until).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub held_until: Option<values::TimestampTz>,
    /// The new [`released_at`](VehicleHold::released_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub released_at: Option<Option<values::TimestampTz>>,
}

impl relation::Patch for VehicleHoldPatch {
    type Row = VehicleHold;
}

rows::parameters!(
    VehicleHoldPatch { [dealership_id], [id], [vehicle_id], [customer_id], [held_by],
    [deposit], [held_at], [held_until], [released_at] }
);

/// An appointment to drive a vehicle.
///
/// A row of the table `public.test_drives`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TestDrive {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: TestDriveId,
    /// `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: VehicleId,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// Who goes along; nothing: not settled yet.
    ///
    /// `uuid`, refers to `core.users`.
    pub user_id: Option<UserId>,
    /// Where it begins; nothing: where the vehicle stands.
    ///
    /// `uuid`, refers to `core.locations`.
    pub location_id: Option<LocationId>,
    /// `test_drive_status`, `requested` by default.
    pub status: TestDriveStatus,
    /// `timestamptz`.
    pub starts_at: values::TimestampTz,
    /// `interval`, `30 minutes` by default.
    pub duration: values::Interval,
    /// What the customer said of it.
    ///
    /// `text`.
    pub feedback: Option<String>,
    /// From 1, the worst, to 5.
    ///
    /// `smallint`.
    pub rating: Option<i16>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
}

impl TestDrive {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `vehicle_id`.
    pub const COLUMN_VEHICLE_ID: &'static str = "vehicle_id";
    /// Name of the column `customer_id`.
    pub const COLUMN_CUSTOMER_ID: &'static str = "customer_id";
    /// Name of the column `user_id`.
    pub const COLUMN_USER_ID: &'static str = "user_id";
    /// Name of the column `location_id`.
    pub const COLUMN_LOCATION_ID: &'static str = "location_id";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `starts_at`.
    pub const COLUMN_STARTS_AT: &'static str = "starts_at";
    /// Name of the column `duration`.
    pub const COLUMN_DURATION: &'static str = "duration";
    /// Name of the column `feedback`.
    pub const COLUMN_FEEDBACK: &'static str = "feedback";
    /// Name of the column `rating`.
    pub const COLUMN_RATING: &'static str = "rating";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, customer_id, user_id, location_id, status, \
         starts_at, duration, feedback, rating, created_at \
         FROM public.test_drives \
         WHERE dealership_id = $1::uuid \
         ORDER BY test_drives.dealership_id, test_drives.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `vehicle_id`.
    #[must_use]
    pub const fn by_dealership_id_and_vehicle_id(
        dealership_id: DealershipId,
        vehicle_id: VehicleId,
    ) -> relation::Query<Self, (DealershipId, VehicleId)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, customer_id, user_id, location_id, status, \
         starts_at, duration, feedback, rating, created_at \
         FROM public.test_drives \
         WHERE dealership_id = $1::uuid AND vehicle_id = $2::uuid \
         ORDER BY test_drives.dealership_id, test_drives.id",
            (dealership_id, vehicle_id),
        )
    }

    /// All rows with these values of `dealership_id` and `customer_id`.
    #[must_use]
    pub const fn by_dealership_id_and_customer_id(
        dealership_id: DealershipId,
        customer_id: CustomerId,
    ) -> relation::Query<Self, (DealershipId, CustomerId)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, customer_id, user_id, location_id, status, \
         starts_at, duration, feedback, rating, created_at \
         FROM public.test_drives \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid \
         ORDER BY test_drives.dealership_id, test_drives.id",
            (dealership_id, customer_id),
        )
    }

    /// All rows with these values of `dealership_id` and `user_id`.
    #[must_use]
    pub const fn by_dealership_id_and_user_id(
        dealership_id: DealershipId,
        user_id: UserId,
    ) -> relation::Query<Self, (DealershipId, UserId)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, customer_id, user_id, location_id, status, \
         starts_at, duration, feedback, rating, created_at \
         FROM public.test_drives \
         WHERE dealership_id = $1::uuid AND user_id = $2::uuid \
         ORDER BY test_drives.dealership_id, test_drives.id",
            (dealership_id, user_id),
        )
    }

    /// All rows with these values of `dealership_id` and `location_id`.
    #[must_use]
    pub const fn by_dealership_id_and_location_id(
        dealership_id: DealershipId,
        location_id: LocationId,
    ) -> relation::Query<Self, (DealershipId, LocationId)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, customer_id, user_id, location_id, status, \
         starts_at, duration, feedback, rating, created_at \
         FROM public.test_drives \
         WHERE dealership_id = $1::uuid AND location_id = $2::uuid \
         ORDER BY test_drives.dealership_id, test_drives.id",
            (dealership_id, location_id),
        )
    }
}

impl relation::Relation for TestDrive {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "test_drives";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "vehicle_id",
        "customer_id",
        "user_id",
        "location_id",
        "status",
        "starts_at",
        "duration",
        "feedback",
        "rating",
        "created_at",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, vehicle_id, customer_id, user_id, location_id, status, \
         starts_at, duration, feedback, rating, created_at \
         FROM public.test_drives";
}

impl relation::Table for TestDrive {
    type New = NewTestDrive;
    type Patch = TestDrivePatch;
    const INSERT: &'static str = "INSERT INTO public.test_drives \
         (dealership_id, id, vehicle_id, customer_id, user_id, location_id, status, starts_at, \
         duration, feedback, rating, created_at) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, \
         COALESCE($7::public.test_drive_status, 'requested'::public.test_drive_status), $8, \
         COALESCE($9::interval, '30 minutes'::interval), $10, $11, \
         COALESCE($12::timestamptz, (now())::timestamptz)) \
         RETURNING dealership_id, id, vehicle_id, customer_id, user_id, location_id, status, \
         starts_at, duration, feedback, rating, created_at";
}

impl relation::Keyed for TestDrive {
    type Key = (DealershipId, TestDriveId);
    const FIND: &'static str = "SELECT dealership_id, id, vehicle_id, customer_id, user_id, location_id, status, \
         starts_at, duration, feedback, rating, created_at \
         FROM public.test_drives \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, vehicle_id, customer_id, user_id, location_id, status, \
         starts_at, duration, feedback, rating, created_at \
         FROM public.test_drives \
         ORDER BY test_drives.dealership_id, test_drives.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, vehicle_id, customer_id, user_id, location_id, status, \
         starts_at, duration, feedback, rating, created_at \
         FROM public.test_drives \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY test_drives.dealership_id, test_drives.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.test_drives \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         vehicle_id = CASE WHEN $5::boolean THEN $6::uuid ELSE vehicle_id END, \
         customer_id = CASE WHEN $7::boolean THEN $8::uuid ELSE customer_id END, \
         user_id = CASE WHEN $9::boolean THEN $10::uuid ELSE user_id END, \
         location_id = CASE WHEN $11::boolean THEN $12::uuid ELSE location_id END, \
         status = CASE WHEN $13::boolean THEN $14::public.test_drive_status ELSE status END, \
         starts_at = CASE WHEN $15::boolean THEN $16::timestamptz ELSE starts_at END, \
         duration = CASE WHEN $17::boolean THEN $18::interval ELSE duration END, \
         feedback = CASE WHEN $19::boolean THEN $20::text ELSE feedback END, \
         rating = CASE WHEN $21::boolean THEN $22::smallint ELSE rating END, \
         created_at = CASE WHEN $23::boolean THEN $24::timestamptz ELSE created_at END \
         WHERE dealership_id = $25::uuid AND id = $26::uuid \
         RETURNING dealership_id, id, vehicle_id, customer_id, user_id, location_id, status, \
         starts_at, duration, feedback, rating, created_at";
    const DELETE: &'static str = "DELETE FROM public.test_drives \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    TestDrive { dealership_id = "dealership_id", id = "id", vehicle_id = "vehicle_id",
    customer_id = "customer_id", user_id = "user_id", location_id = "location_id", status
    = "status", starts_at = "starts_at", duration = "duration", feedback = "feedback",
    rating = "rating", created_at = "created_at" }
);

/// A row to insert into `public.test_drives`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewTestDrive {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<TestDriveId>,
    /// `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: VehicleId,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// Who goes along; nothing: not settled yet.
    ///
    /// `uuid`, refers to `core.users`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub user_id: Option<UserId>,
    /// Where it begins; nothing: where the vehicle stands.
    ///
    /// `uuid`, refers to `core.locations`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub location_id: Option<LocationId>,
    /// `test_drive_status`, `requested` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<TestDriveStatus>,
    /// `timestamptz`.
    pub starts_at: values::TimestampTz,
    /// `interval`, `30 minutes` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub duration: Option<values::Interval>,
    /// What the customer said of it.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub feedback: Option<String>,
    /// From 1, the worst, to 5.
    ///
    /// `smallint`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub rating: Option<i16>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
}

impl NewTestDrive {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        vehicle_id: VehicleId,
        customer_id: CustomerId,
        starts_at: values::TimestampTz,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            vehicle_id,
            customer_id,
            user_id: None,
            location_id: None,
            status: None,
            starts_at,
            duration: None,
            feedback: None,
            rating: None,
            created_at: None,
        }
    }
}

impl relation::NewRow for NewTestDrive {
    type Row = TestDrive;
}

rows::parameters!(
    NewTestDrive { dealership_id, id, vehicle_id, customer_id, user_id, location_id,
    status, starts_at, duration, feedback, rating, created_at }
);

/// Changes to a row of `public.test_drives`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TestDrivePatch {
    /// The new [`dealership_id`](TestDrive::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](TestDrive::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<TestDriveId>,
    /// The new [`vehicle_id`](TestDrive::vehicle_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub vehicle_id: Option<VehicleId>,
    /// The new [`customer_id`](TestDrive::customer_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub customer_id: Option<CustomerId>,
    /// The new [`user_id`](TestDrive::user_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub user_id: Option<Option<UserId>>,
    /// The new [`location_id`](TestDrive::location_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub location_id: Option<Option<LocationId>>,
    /// The new [`status`](TestDrive::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<TestDriveStatus>,
    /// The new [`starts_at`](TestDrive::starts_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub starts_at: Option<values::TimestampTz>,
    /// The new [`duration`](TestDrive::duration).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub duration: Option<values::Interval>,
    /// The new [`feedback`](TestDrive::feedback).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub feedback: Option<Option<String>>,
    /// The new [`rating`](TestDrive::rating).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub rating: Option<Option<i16>>,
    /// The new [`created_at`](TestDrive::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
}

impl relation::Patch for TestDrivePatch {
    type Row = TestDrive;
}

rows::parameters!(
    TestDrivePatch { [dealership_id], [id], [vehicle_id], [customer_id], [user_id],
    [location_id], [status], [starts_at], [duration], [feedback], [rating], [created_at]
    }
);

/// A vehicle that a customer was shown because somebody, or something, thought it would suit.
///
/// A row of the table `public.vehicle_recommendations`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VehicleRecommendation {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: VehicleRecommendationId,
    /// `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: VehicleId,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// How well it suits, from 0 to 1.
    ///
    /// `numeric(5,4)`.
    pub score: values::Numeric,
    /// `timestamptz`, `now()` by default.
    pub shown_at: values::TimestampTz,
    /// `boolean`, `false` by default.
    pub was_opened: bool,
}

impl VehicleRecommendation {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `vehicle_id`.
    pub const COLUMN_VEHICLE_ID: &'static str = "vehicle_id";
    /// Name of the column `customer_id`.
    pub const COLUMN_CUSTOMER_ID: &'static str = "customer_id";
    /// Name of the column `score`.
    pub const COLUMN_SCORE: &'static str = "score";
    /// Name of the column `shown_at`.
    pub const COLUMN_SHOWN_AT: &'static str = "shown_at";
    /// Name of the column `was_opened`.
    pub const COLUMN_WAS_OPENED: &'static str = "was_opened";
    /// The row with these values of `dealership_id` and `customer_id` and `vehicle_id`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_customer_id_and_vehicle_id(
        dealership_id: DealershipId,
        customer_id: CustomerId,
        vehicle_id: VehicleId,
    ) -> relation::Query<Self, (DealershipId, CustomerId, VehicleId)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, customer_id, score, shown_at, was_opened \
         FROM public.vehicle_recommendations \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid AND vehicle_id = $3::uuid",
            (dealership_id, customer_id, vehicle_id),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, customer_id, score, shown_at, was_opened \
         FROM public.vehicle_recommendations \
         WHERE dealership_id = $1::uuid \
         ORDER BY vehicle_recommendations.dealership_id, vehicle_recommendations.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `vehicle_id`.
    #[must_use]
    pub const fn by_dealership_id_and_vehicle_id(
        dealership_id: DealershipId,
        vehicle_id: VehicleId,
    ) -> relation::Query<Self, (DealershipId, VehicleId)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, customer_id, score, shown_at, was_opened \
         FROM public.vehicle_recommendations \
         WHERE dealership_id = $1::uuid AND vehicle_id = $2::uuid \
         ORDER BY vehicle_recommendations.dealership_id, vehicle_recommendations.id",
            (dealership_id, vehicle_id),
        )
    }

    /// All rows with these values of `dealership_id` and `customer_id`.
    #[must_use]
    pub const fn by_dealership_id_and_customer_id(
        dealership_id: DealershipId,
        customer_id: CustomerId,
    ) -> relation::Query<Self, (DealershipId, CustomerId)> {
        relation::Query::new(
            "SELECT dealership_id, id, vehicle_id, customer_id, score, shown_at, was_opened \
         FROM public.vehicle_recommendations \
         WHERE dealership_id = $1::uuid AND customer_id = $2::uuid \
         ORDER BY vehicle_recommendations.dealership_id, vehicle_recommendations.id",
            (dealership_id, customer_id),
        )
    }
}

impl relation::Relation for VehicleRecommendation {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "vehicle_recommendations";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "vehicle_id",
        "customer_id",
        "score",
        "shown_at",
        "was_opened",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, vehicle_id, customer_id, score, shown_at, was_opened \
         FROM public.vehicle_recommendations";
}

impl relation::Table for VehicleRecommendation {
    type New = NewVehicleRecommendation;
    type Patch = VehicleRecommendationPatch;
    const INSERT: &'static str = "INSERT INTO public.vehicle_recommendations \
         (dealership_id, id, vehicle_id, customer_id, score, shown_at, was_opened) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, \
         COALESCE($6::timestamptz, (now())::timestamptz), COALESCE($7::boolean, 'false'::boolean)) \
         RETURNING dealership_id, id, vehicle_id, customer_id, score, shown_at, was_opened";
}

impl relation::Keyed for VehicleRecommendation {
    type Key = (DealershipId, VehicleRecommendationId);
    const FIND: &'static str = "SELECT dealership_id, id, vehicle_id, customer_id, score, shown_at, was_opened \
         FROM public.vehicle_recommendations \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, vehicle_id, customer_id, score, shown_at, was_opened \
         FROM public.vehicle_recommendations \
         ORDER BY vehicle_recommendations.dealership_id, vehicle_recommendations.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, vehicle_id, customer_id, score, shown_at, was_opened \
         FROM public.vehicle_recommendations \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY vehicle_recommendations.dealership_id, vehicle_recommendations.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.vehicle_recommendations \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         vehicle_id = CASE WHEN $5::boolean THEN $6::uuid ELSE vehicle_id END, \
         customer_id = CASE WHEN $7::boolean THEN $8::uuid ELSE customer_id END, \
         score = CASE WHEN $9::boolean THEN $10::numeric ELSE score END, \
         shown_at = CASE WHEN $11::boolean THEN $12::timestamptz ELSE shown_at END, \
         was_opened = CASE WHEN $13::boolean THEN $14::boolean ELSE was_opened END \
         WHERE dealership_id = $15::uuid AND id = $16::uuid \
         RETURNING dealership_id, id, vehicle_id, customer_id, score, shown_at, was_opened";
    const DELETE: &'static str = "DELETE FROM public.vehicle_recommendations \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    VehicleRecommendation { dealership_id = "dealership_id", id = "id", vehicle_id =
    "vehicle_id", customer_id = "customer_id", score = "score", shown_at = "shown_at",
    was_opened = "was_opened" }
);

/// A row to insert into `public.vehicle_recommendations`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewVehicleRecommendation {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<VehicleRecommendationId>,
    /// `uuid`, refers to `inventory.vehicles`.
    pub vehicle_id: VehicleId,
    /// `uuid`, refers to `customers.customers`.
    pub customer_id: CustomerId,
    /// How well it suits, from 0 to 1.
    ///
    /// `numeric(5,4)`.
    pub score: values::Numeric,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub shown_at: Option<values::TimestampTz>,
    /// `boolean`, `false` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub was_opened: Option<bool>,
}

impl NewVehicleRecommendation {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        vehicle_id: VehicleId,
        customer_id: CustomerId,
        score: values::Numeric,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            vehicle_id,
            customer_id,
            score,
            shown_at: None,
            was_opened: None,
        }
    }
}

impl relation::NewRow for NewVehicleRecommendation {
    type Row = VehicleRecommendation;
}

rows::parameters!(
    NewVehicleRecommendation { dealership_id, id, vehicle_id, customer_id, score,
    shown_at, was_opened }
);

/// Changes to a row of `public.vehicle_recommendations`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VehicleRecommendationPatch {
    /// The new [`dealership_id`](VehicleRecommendation::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](VehicleRecommendation::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<VehicleRecommendationId>,
    /// The new [`vehicle_id`](VehicleRecommendation::vehicle_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub vehicle_id: Option<VehicleId>,
    /// The new [`customer_id`](VehicleRecommendation::customer_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub customer_id: Option<CustomerId>,
    /// The new [`score`](VehicleRecommendation::score).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub score: Option<values::Numeric>,
    /// The new [`shown_at`](VehicleRecommendation::shown_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub shown_at: Option<values::TimestampTz>,
    /// The new [`was_opened`](VehicleRecommendation::was_opened).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub was_opened: Option<bool>,
}

impl relation::Patch for VehicleRecommendationPatch {
    type Row = VehicleRecommendation;
}

rows::parameters!(
    VehicleRecommendationPatch { [dealership_id], [id], [vehicle_id], [customer_id],
    [score], [shown_at], [was_opened] }
);
