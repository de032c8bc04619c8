// Made by `cargo xtask gen` from inventory.kdl. Edits here are lost: change the spec and generate again.

//! A dealership's vehicles, from purchase to sale, and what happens to them in between.
//!
//! Types that begin with version 3.

use super::v2;
use crate::domain::core::{DealershipId, LocationId, OperationMode};
use crate::domain::customers::CustomerId;
use crate::domain::inventory::{
    DrivetrainType, FuelType, InventoryFeedId, LifecycleStage, TransmissionType,
    VehicleCondition, VehicleId, VehicleStatus,
};
use crate::{relation, rows, values};

/// A vehicle in stock, or that was.
///
/// A row of the table `public.vehicles`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Vehicle {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    pub dealership_id: DealershipId,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    pub id: VehicleId,
    /// Where it stands.
    ///
    /// `uuid`, refers to `core.locations`.
    pub location_id: Option<LocationId>,
    /// The feed that brought it; nothing: typed in.
    ///
    /// `uuid`, refers to `inventory.inventory_feeds`.
    pub feed_id: Option<InventoryFeedId>,
    /// Vehicle identification number.
    ///
    /// `varchar(17)`.
    pub vin: String,
    /// The dealership's own number.
    ///
    /// `text`.
    pub stock_number: Option<String>,
    /// `vehicle_condition`.
    pub condition: VehicleCondition,
    /// `vehicle_status`, `available` by default.
    pub status: VehicleStatus,
    /// `text`.
    pub make: String,
    /// `text`.
    pub model: String,
    /// `smallint`.
    pub model_year: i16,
    /// `text`.
    pub trim_level: Option<String>,
    /// `text`.
    pub body_style: Option<String>,
    /// `text`.
    pub exterior_color: Option<String>,
    /// `text`.
    pub interior_color: Option<String>,
    /// In miles.
    ///
    /// `integer`.
    pub mileage: Option<i32>,
    /// `text`.
    pub engine: Option<String>,
    /// `fuel_type`.
    pub fuel: Option<FuelType>,
    /// `transmission_type`.
    pub transmission: Option<TransmissionType>,
    /// `drivetrain_type`.
    pub drivetrain: Option<DrivetrainType>,
    /// The maker's suggested price.
    ///
    /// `numeric(12,2)`.
    pub msrp: Option<values::Numeric>,
    /// What the dealership asks; nothing: on request.
    ///
    /// `numeric(12,2)`.
    pub price: Option<values::Numeric>,
    /// `text`, empty by default.
    pub description: String,
    /// `text[]`, `{}` by default.
    pub features: Vec<String>,
    /// `text`.
    pub video_url: Option<String>,
    /// `timestamptz`, `now()` by default.
    pub created_at: values::TimestampTz,
    /// `timestamptz`, `now()` by default.
    pub updated_at: values::TimestampTz,
    /// `date`.
    pub acquired_on: Option<values::Date>,
    /// When customers could first see it.
    ///
    /// `timestamptz`.
    pub listed_at: Option<values::TimestampTz>,
    /// A feed drops what was sold elsewhere without a word.
    ///
    /// `timestamptz`.
    pub last_seen_in_feed_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    pub sold_at: Option<values::TimestampTz>,
    /// `numeric(12,2)`.
    pub sold_price: Option<values::Numeric>,
    /// `uuid`, refers to `customers.customers`.
    pub sold_to: Option<CustomerId>,
    /// Who answers questions about it; nothing: as the dealership does.
    ///
    /// `operation_mode`.
    pub operation_mode: Option<OperationMode>,
    /// What the AI may say and offer for it; nothing: as the dealership says.
    ///
    /// `jsonb`.
    pub ai_config: Option<values::Jsonb>,
    /// How promising its leads are, from 0 to 100.
    ///
    /// `integer`, `50` by default.
    pub lead_score: i32,
    /// Where it stands in the sales process.
    ///
    /// `lifecycle_stage`, `new` by default.
    pub lifecycle_stage: LifecycleStage,
    /// When a shopper last looked or asked.
    ///
    /// `timestamptz`.
    pub last_interaction_at: Option<values::TimestampTz>,
    /// `integer`, `0` by default.
    pub view_count: i32,
    /// `integer`, `0` by default.
    pub inquiry_count: i32,
    /// `integer`, `0` by default.
    pub test_drive_count: i32,
    /// How gladly it is recommended, from 0 to 1; nothing: not computed.
    ///
    /// `numeric(5,4)`.
    pub recommendation_score: Option<values::Numeric>,
    /// `jsonb`, `{}` by default.
    pub custom_attributes: values::Jsonb,
    /// Why it is recommended, in words that a shopper may read.
    ///
    /// `text`.
    pub recommendation_reason: Option<String>,
}

impl Vehicle {
    /// Name of the column `dealership_id`.
    pub const COLUMN_DEALERSHIP_ID: &'static str = "dealership_id";
    /// Name of the column `id`.
    pub const COLUMN_ID: &'static str = "id";
    /// Name of the column `location_id`.
    pub const COLUMN_LOCATION_ID: &'static str = "location_id";
    /// Name of the column `feed_id`.
    pub const COLUMN_FEED_ID: &'static str = "feed_id";
    /// Name of the column `vin`.
    pub const COLUMN_VIN: &'static str = "vin";
    /// Name of the column `stock_number`.
    pub const COLUMN_STOCK_NUMBER: &'static str = "stock_number";
    /// Name of the column `condition`.
    pub const COLUMN_CONDITION: &'static str = "condition";
    /// Name of the column `status`.
    pub const COLUMN_STATUS: &'static str = "status";
    /// Name of the column `make`.
    pub const COLUMN_MAKE: &'static str = "make";
    /// Name of the column `model`.
    pub const COLUMN_MODEL: &'static str = "model";
    /// Name of the column `model_year`.
    pub const COLUMN_MODEL_YEAR: &'static str = "model_year";
    /// Name of the column `trim_level`.
    pub const COLUMN_TRIM_LEVEL: &'static str = "trim_level";
    /// Name of the column `body_style`.
    pub const COLUMN_BODY_STYLE: &'static str = "body_style";
    /// Name of the column `exterior_color`.
    pub const COLUMN_EXTERIOR_COLOR: &'static str = "exterior_color";
    /// Name of the column `interior_color`.
    pub const COLUMN_INTERIOR_COLOR: &'static str = "interior_color";
    /// Name of the column `mileage`.
    pub const COLUMN_MILEAGE: &'static str = "mileage";
    /// Name of the column `engine`.
    pub const COLUMN_ENGINE: &'static str = "engine";
    /// Name of the column `fuel`.
    pub const COLUMN_FUEL: &'static str = "fuel";
    /// Name of the column `transmission`.
    pub const COLUMN_TRANSMISSION: &'static str = "transmission";
    /// Name of the column `drivetrain`.
    pub const COLUMN_DRIVETRAIN: &'static str = "drivetrain";
    /// Name of the column `msrp`.
    pub const COLUMN_MSRP: &'static str = "msrp";
    /// Name of the column `price`.
    pub const COLUMN_PRICE: &'static str = "price";
    /// Name of the column `description`.
    pub const COLUMN_DESCRIPTION: &'static str = "description";
    /// Name of the column `features`.
    pub const COLUMN_FEATURES: &'static str = "features";
    /// Name of the column `video_url`.
    pub const COLUMN_VIDEO_URL: &'static str = "video_url";
    /// Name of the column `created_at`.
    pub const COLUMN_CREATED_AT: &'static str = "created_at";
    /// Name of the column `updated_at`.
    pub const COLUMN_UPDATED_AT: &'static str = "updated_at";
    /// Name of the column `acquired_on`.
    pub const COLUMN_ACQUIRED_ON: &'static str = "acquired_on";
    /// Name of the column `listed_at`.
    pub const COLUMN_LISTED_AT: &'static str = "listed_at";
    /// Name of the column `last_seen_in_feed_at`.
    pub const COLUMN_LAST_SEEN_IN_FEED_AT: &'static str = "last_seen_in_feed_at";
    /// Name of the column `sold_at`.
    pub const COLUMN_SOLD_AT: &'static str = "sold_at";
    /// Name of the column `sold_price`.
    pub const COLUMN_SOLD_PRICE: &'static str = "sold_price";
    /// Name of the column `sold_to`.
    pub const COLUMN_SOLD_TO: &'static str = "sold_to";
    /// Name of the column `operation_mode`.
    pub const COLUMN_OPERATION_MODE: &'static str = "operation_mode";
    /// Name of the column `ai_config`.
    pub const COLUMN_AI_CONFIG: &'static str = "ai_config";
    /// Name of the column `lead_score`.
    pub const COLUMN_LEAD_SCORE: &'static str = "lead_score";
    /// Name of the column `lifecycle_stage`.
    pub const COLUMN_LIFECYCLE_STAGE: &'static str = "lifecycle_stage";
    /// Name of the column `last_interaction_at`.
    pub const COLUMN_LAST_INTERACTION_AT: &'static str = "last_interaction_at";
    /// Name of the column `view_count`.
    pub const COLUMN_VIEW_COUNT: &'static str = "view_count";
    /// Name of the column `inquiry_count`.
    pub const COLUMN_INQUIRY_COUNT: &'static str = "inquiry_count";
    /// Name of the column `test_drive_count`.
    pub const COLUMN_TEST_DRIVE_COUNT: &'static str = "test_drive_count";
    /// Name of the column `recommendation_score`.
    pub const COLUMN_RECOMMENDATION_SCORE: &'static str = "recommendation_score";
    /// Name of the column `custom_attributes`.
    pub const COLUMN_CUSTOM_ATTRIBUTES: &'static str = "custom_attributes";
    /// Name of the column `recommendation_reason`.
    pub const COLUMN_RECOMMENDATION_REASON: &'static str = "recommendation_reason";
    /// The row with these values of `dealership_id` and `vin`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_vin(
        dealership_id: DealershipId,
        vin: &str,
    ) -> relation::Query<Self, (DealershipId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, location_id, feed_id, vin, stock_number, condition, status, \
         make, model, model_year, trim_level, body_style, exterior_color, interior_color, mileage, \
         engine, fuel, transmission, drivetrain, msrp, price, description, features, video_url, \
         created_at, updated_at, acquired_on, listed_at, last_seen_in_feed_at, sold_at, sold_price, \
         sold_to, operation_mode, ai_config, lead_score, lifecycle_stage, last_interaction_at, \
         view_count, inquiry_count, test_drive_count, recommendation_score, custom_attributes, \
         recommendation_reason \
         FROM public.vehicles \
         WHERE dealership_id = $1::uuid AND vin = $2::varchar",
            (dealership_id, vin),
        )
    }

    /// The row with these values of `dealership_id` and `stock_number`, if there is one.
    #[must_use]
    pub const fn by_dealership_id_and_stock_number(
        dealership_id: DealershipId,
        stock_number: &str,
    ) -> relation::Query<Self, (DealershipId, &str)> {
        relation::Query::new(
            "SELECT dealership_id, id, location_id, feed_id, vin, stock_number, condition, status, \
         make, model, model_year, trim_level, body_style, exterior_color, interior_color, mileage, \
         engine, fuel, transmission, drivetrain, msrp, price, description, features, video_url, \
         created_at, updated_at, acquired_on, listed_at, last_seen_in_feed_at, sold_at, sold_price, \
         sold_to, operation_mode, ai_config, lead_score, lifecycle_stage, last_interaction_at, \
         view_count, inquiry_count, test_drive_count, recommendation_score, custom_attributes, \
         recommendation_reason \
         FROM public.vehicles \
         WHERE dealership_id = $1::uuid AND stock_number = $2::text",
            (dealership_id, stock_number),
        )
    }

    /// All rows with this value of `dealership_id`.
    #[must_use]
    pub const fn by_dealership_id(
        dealership_id: DealershipId,
    ) -> relation::Query<Self, (DealershipId,)> {
        relation::Query::new(
            "SELECT dealership_id, id, location_id, feed_id, vin, stock_number, condition, status, \
         make, model, model_year, trim_level, body_style, exterior_color, interior_color, mileage, \
         engine, fuel, transmission, drivetrain, msrp, price, description, features, video_url, \
         created_at, updated_at, acquired_on, listed_at, last_seen_in_feed_at, sold_at, sold_price, \
         sold_to, operation_mode, ai_config, lead_score, lifecycle_stage, last_interaction_at, \
         view_count, inquiry_count, test_drive_count, recommendation_score, custom_attributes, \
         recommendation_reason \
         FROM public.vehicles \
         WHERE dealership_id = $1::uuid \
         ORDER BY vehicles.dealership_id, vehicles.id",
            (dealership_id,),
        )
    }

    /// All rows with these values of `dealership_id` and `location_id`.
    #[must_use]
    pub const fn by_dealership_id_and_location_id(
        dealership_id: DealershipId,
        location_id: LocationId,
    ) -> relation::Query<Self, (DealershipId, LocationId)> {
        relation::Query::new(
            "SELECT dealership_id, id, location_id, feed_id, vin, stock_number, condition, status, \
         make, model, model_year, trim_level, body_style, exterior_color, interior_color, mileage, \
         engine, fuel, transmission, drivetrain, msrp, price, description, features, video_url, \
         created_at, updated_at, acquired_on, listed_at, last_seen_in_feed_at, sold_at, sold_price, \
         sold_to, operation_mode, ai_config, lead_score, lifecycle_stage, last_interaction_at, \
         view_count, inquiry_count, test_drive_count, recommendation_score, custom_attributes, \
         recommendation_reason \
         FROM public.vehicles \
         WHERE dealership_id = $1::uuid AND location_id = $2::uuid \
         ORDER BY vehicles.dealership_id, vehicles.id",
            (dealership_id, location_id),
        )
    }

    /// All rows with these values of `dealership_id` and `feed_id`.
    #[must_use]
    pub const fn by_dealership_id_and_feed_id(
        dealership_id: DealershipId,
        feed_id: InventoryFeedId,
    ) -> relation::Query<Self, (DealershipId, InventoryFeedId)> {
        relation::Query::new(
            "SELECT dealership_id, id, location_id, feed_id, vin, stock_number, condition, status, \
         make, model, model_year, trim_level, body_style, exterior_color, interior_color, mileage, \
         engine, fuel, transmission, drivetrain, msrp, price, description, features, video_url, \
         created_at, updated_at, acquired_on, listed_at, last_seen_in_feed_at, sold_at, sold_price, \
         sold_to, operation_mode, ai_config, lead_score, lifecycle_stage, last_interaction_at, \
         view_count, inquiry_count, test_drive_count, recommendation_score, custom_attributes, \
         recommendation_reason \
         FROM public.vehicles \
         WHERE dealership_id = $1::uuid AND feed_id = $2::uuid \
         ORDER BY vehicles.dealership_id, vehicles.id",
            (dealership_id, feed_id),
        )
    }

    /// All rows with these values of `dealership_id` and `sold_to`.
    #[must_use]
    pub const fn by_dealership_id_and_sold_to(
        dealership_id: DealershipId,
        sold_to: CustomerId,
    ) -> relation::Query<Self, (DealershipId, CustomerId)> {
        relation::Query::new(
            "SELECT dealership_id, id, location_id, feed_id, vin, stock_number, condition, status, \
         make, model, model_year, trim_level, body_style, exterior_color, interior_color, mileage, \
         engine, fuel, transmission, drivetrain, msrp, price, description, features, video_url, \
         created_at, updated_at, acquired_on, listed_at, last_seen_in_feed_at, sold_at, sold_price, \
         sold_to, operation_mode, ai_config, lead_score, lifecycle_stage, last_interaction_at, \
         view_count, inquiry_count, test_drive_count, recommendation_score, custom_attributes, \
         recommendation_reason \
         FROM public.vehicles \
         WHERE dealership_id = $1::uuid AND sold_to = $2::uuid \
         ORDER BY vehicles.dealership_id, vehicles.id",
            (dealership_id, sold_to),
        )
    }
}

impl relation::Relation for Vehicle {
    const SCHEMA: &'static str = "public";
    const NAME: &'static str = "vehicles";
    const COLUMNS: &'static [&'static str] = &[
        "dealership_id",
        "id",
        "location_id",
        "feed_id",
        "vin",
        "stock_number",
        "condition",
        "status",
        "make",
        "model",
        "model_year",
        "trim_level",
        "body_style",
        "exterior_color",
        "interior_color",
        "mileage",
        "engine",
        "fuel",
        "transmission",
        "drivetrain",
        "msrp",
        "price",
        "description",
        "features",
        "video_url",
        "created_at",
        "updated_at",
        "acquired_on",
        "listed_at",
        "last_seen_in_feed_at",
        "sold_at",
        "sold_price",
        "sold_to",
        "operation_mode",
        "ai_config",
        "lead_score",
        "lifecycle_stage",
        "last_interaction_at",
        "view_count",
        "inquiry_count",
        "test_drive_count",
        "recommendation_score",
        "custom_attributes",
        "recommendation_reason",
    ];
    const SELECT: &'static str = "SELECT dealership_id, id, location_id, feed_id, vin, stock_number, condition, status, \
         make, model, model_year, trim_level, body_style, exterior_color, interior_color, mileage, \
         engine, fuel, transmission, drivetrain, msrp, price, description, features, video_url, \
         created_at, updated_at, acquired_on, listed_at, last_seen_in_feed_at, sold_at, sold_price, \
         sold_to, operation_mode, ai_config, lead_score, lifecycle_stage, last_interaction_at, \
         view_count, inquiry_count, test_drive_count, recommendation_score, custom_attributes, \
         recommendation_reason \
         FROM public.vehicles";
}

impl relation::Table for Vehicle {
    type New = NewVehicle;
    type Patch = VehiclePatch;
    const INSERT: &'static str = "INSERT INTO public.vehicles \
         (dealership_id, id, location_id, feed_id, vin, stock_number, condition, status, make, \
         model, model_year, trim_level, body_style, exterior_color, interior_color, mileage, \
         engine, fuel, transmission, drivetrain, msrp, price, description, features, video_url, \
         created_at, updated_at, acquired_on, listed_at, last_seen_in_feed_at, sold_at, sold_price, \
         sold_to, operation_mode, ai_config, lead_score, lifecycle_stage, last_interaction_at, \
         view_count, inquiry_count, test_drive_count, recommendation_score, custom_attributes, \
         recommendation_reason) \
         VALUES (COALESCE($1::uuid, (NULLIF(current_setting('dealership.tenant', true), '')::uuid)::uuid), \
         COALESCE($2::uuid, (gen_random_uuid())::uuid), $3, $4, $5, $6, $7, \
         COALESCE($8::public.vehicle_status, 'available'::public.vehicle_status), $9, $10, $11, \
         $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, COALESCE($23::text, ''::text), \
         COALESCE($24::text[], '{}'::text[]), $25, \
         COALESCE($26::timestamptz, (now())::timestamptz), \
         COALESCE($27::timestamptz, (now())::timestamptz), $28, $29, $30, $31, $32, $33, $34, $35, \
         COALESCE($36::integer, '50'::integer), \
         COALESCE($37::public.lifecycle_stage, 'new'::public.lifecycle_stage), $38, \
         COALESCE($39::integer, '0'::integer), COALESCE($40::integer, '0'::integer), \
         COALESCE($41::integer, '0'::integer), $42, COALESCE($43::jsonb, '{}'::jsonb), $44) \
         RETURNING dealership_id, id, location_id, feed_id, vin, stock_number, condition, status, \
         make, model, model_year, trim_level, body_style, exterior_color, interior_color, mileage, \
         engine, fuel, transmission, drivetrain, msrp, price, description, features, video_url, \
         created_at, updated_at, acquired_on, listed_at, last_seen_in_feed_at, sold_at, sold_price, \
         sold_to, operation_mode, ai_config, lead_score, lifecycle_stage, last_interaction_at, \
         view_count, inquiry_count, test_drive_count, recommendation_score, custom_attributes, \
         recommendation_reason";
}

impl relation::Keyed for Vehicle {
    type Key = (DealershipId, VehicleId);
    const FIND: &'static str = "SELECT dealership_id, id, location_id, feed_id, vin, stock_number, condition, status, \
         make, model, model_year, trim_level, body_style, exterior_color, interior_color, mileage, \
         engine, fuel, transmission, drivetrain, msrp, price, description, features, video_url, \
         created_at, updated_at, acquired_on, listed_at, last_seen_in_feed_at, sold_at, sold_price, \
         sold_to, operation_mode, ai_config, lead_score, lifecycle_stage, last_interaction_at, \
         view_count, inquiry_count, test_drive_count, recommendation_score, custom_attributes, \
         recommendation_reason \
         FROM public.vehicles \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
    const LIST: &'static str = "SELECT dealership_id, id, location_id, feed_id, vin, stock_number, condition, status, \
         make, model, model_year, trim_level, body_style, exterior_color, interior_color, mileage, \
         engine, fuel, transmission, drivetrain, msrp, price, description, features, video_url, \
         created_at, updated_at, acquired_on, listed_at, last_seen_in_feed_at, sold_at, sold_price, \
         sold_to, operation_mode, ai_config, lead_score, lifecycle_stage, last_interaction_at, \
         view_count, inquiry_count, test_drive_count, recommendation_score, custom_attributes, \
         recommendation_reason \
         FROM public.vehicles \
         ORDER BY vehicles.dealership_id, vehicles.id LIMIT $1::bigint";
    const LIST_AFTER: &'static str = "SELECT dealership_id, id, location_id, feed_id, vin, stock_number, condition, status, \
         make, model, model_year, trim_level, body_style, exterior_color, interior_color, mileage, \
         engine, fuel, transmission, drivetrain, msrp, price, description, features, video_url, \
         created_at, updated_at, acquired_on, listed_at, last_seen_in_feed_at, sold_at, sold_price, \
         sold_to, operation_mode, ai_config, lead_score, lifecycle_stage, last_interaction_at, \
         view_count, inquiry_count, test_drive_count, recommendation_score, custom_attributes, \
         recommendation_reason \
         FROM public.vehicles \
         WHERE (dealership_id, id) > ($1::uuid, $2::uuid) \
         ORDER BY vehicles.dealership_id, vehicles.id LIMIT $3::bigint";
    const UPDATE: &'static str = "UPDATE public.vehicles \
         SET dealership_id = CASE WHEN $1::boolean THEN $2::uuid ELSE dealership_id END, \
         id = CASE WHEN $3::boolean THEN $4::uuid ELSE id END, \
         location_id = CASE WHEN $5::boolean THEN $6::uuid ELSE location_id END, \
         feed_id = CASE WHEN $7::boolean THEN $8::uuid ELSE feed_id END, \
         vin = CASE WHEN $9::boolean THEN $10::varchar ELSE vin END, \
         stock_number = CASE WHEN $11::boolean THEN $12::text ELSE stock_number END, \
         condition = CASE WHEN $13::boolean THEN $14::public.vehicle_condition ELSE condition END, \
         status = CASE WHEN $15::boolean THEN $16::public.vehicle_status ELSE status END, \
         make = CASE WHEN $17::boolean THEN $18::text ELSE make END, \
         model = CASE WHEN $19::boolean THEN $20::text ELSE model END, \
         model_year = CASE WHEN $21::boolean THEN $22::smallint ELSE model_year END, \
         trim_level = CASE WHEN $23::boolean THEN $24::text ELSE trim_level END, \
         body_style = CASE WHEN $25::boolean THEN $26::text ELSE body_style END, \
         exterior_color = CASE WHEN $27::boolean THEN $28::text ELSE exterior_color END, \
         interior_color = CASE WHEN $29::boolean THEN $30::text ELSE interior_color END, \
         mileage = CASE WHEN $31::boolean THEN $32::integer ELSE mileage END, \
         engine = CASE WHEN $33::boolean THEN $34::text ELSE engine END, \
         fuel = CASE WHEN $35::boolean THEN $36::public.fuel_type ELSE fuel END, \
         transmission = CASE WHEN $37::boolean THEN $38::public.transmission_type ELSE transmission END, \
         drivetrain = CASE WHEN $39::boolean THEN $40::public.drivetrain_type ELSE drivetrain END, \
         msrp = CASE WHEN $41::boolean THEN $42::numeric ELSE msrp END, \
         price = CASE WHEN $43::boolean THEN $44::numeric ELSE price END, \
         description = CASE WHEN $45::boolean THEN $46::text ELSE description END, \
         features = CASE WHEN $47::boolean THEN $48::text[] ELSE features END, \
         video_url = CASE WHEN $49::boolean THEN $50::text ELSE video_url END, \
         created_at = CASE WHEN $51::boolean THEN $52::timestamptz ELSE created_at END, \
         updated_at = CASE WHEN $53::boolean THEN $54::timestamptz ELSE updated_at END, \
         acquired_on = CASE WHEN $55::boolean THEN $56::date ELSE acquired_on END, \
         listed_at = CASE WHEN $57::boolean THEN $58::timestamptz ELSE listed_at END, \
         last_seen_in_feed_at = CASE WHEN $59::boolean THEN $60::timestamptz ELSE last_seen_in_feed_at END, \
         sold_at = CASE WHEN $61::boolean THEN $62::timestamptz ELSE sold_at END, \
         sold_price = CASE WHEN $63::boolean THEN $64::numeric ELSE sold_price END, \
         sold_to = CASE WHEN $65::boolean THEN $66::uuid ELSE sold_to END, \
         operation_mode = CASE WHEN $67::boolean THEN $68::public.operation_mode ELSE operation_mode END, \
         ai_config = CASE WHEN $69::boolean THEN $70::jsonb ELSE ai_config END, \
         lead_score = CASE WHEN $71::boolean THEN $72::integer ELSE lead_score END, \
         lifecycle_stage = CASE WHEN $73::boolean THEN $74::public.lifecycle_stage ELSE lifecycle_stage END, \
         last_interaction_at = CASE WHEN $75::boolean THEN $76::timestamptz ELSE last_interaction_at END, \
         view_count = CASE WHEN $77::boolean THEN $78::integer ELSE view_count END, \
         inquiry_count = CASE WHEN $79::boolean THEN $80::integer ELSE inquiry_count END, \
         test_drive_count = CASE WHEN $81::boolean THEN $82::integer ELSE test_drive_count END, \
         recommendation_score = CASE WHEN $83::boolean THEN $84::numeric ELSE recommendation_score END, \
         custom_attributes = CASE WHEN $85::boolean THEN $86::jsonb ELSE custom_attributes END, \
         recommendation_reason = CASE WHEN $87::boolean THEN $88::text ELSE recommendation_reason END \
         WHERE dealership_id = $89::uuid AND id = $90::uuid \
         RETURNING dealership_id, id, location_id, feed_id, vin, stock_number, condition, status, \
         make, model, model_year, trim_level, body_style, exterior_color, interior_color, mileage, \
         engine, fuel, transmission, drivetrain, msrp, price, description, features, video_url, \
         created_at, updated_at, acquired_on, listed_at, last_seen_in_feed_at, sold_at, sold_price, \
         sold_to, operation_mode, ai_config, lead_score, lifecycle_stage, last_interaction_at, \
         view_count, inquiry_count, test_drive_count, recommendation_score, custom_attributes, \
         recommendation_reason";
    const DELETE: &'static str = "DELETE FROM public.vehicles \
         WHERE dealership_id = $1::uuid AND id = $2::uuid";
}

rows::row!(
    Vehicle { dealership_id = "dealership_id", id = "id", location_id = "location_id",
    feed_id = "feed_id", vin = "vin", stock_number = "stock_number", condition =
    "condition", status = "status", make = "make", model = "model", model_year =
    "model_year", trim_level = "trim_level", body_style = "body_style", exterior_color =
    "exterior_color", interior_color = "interior_color", mileage = "mileage", engine =
    "engine", fuel = "fuel", transmission = "transmission", drivetrain = "drivetrain",
    msrp = "msrp", price = "price", description = "description", features = "features",
    video_url = "video_url", created_at = "created_at", updated_at = "updated_at",
    acquired_on = "acquired_on", listed_at = "listed_at", last_seen_in_feed_at =
    "last_seen_in_feed_at", sold_at = "sold_at", sold_price = "sold_price", sold_to =
    "sold_to", operation_mode = "operation_mode", ai_config = "ai_config", lead_score =
    "lead_score", lifecycle_stage = "lifecycle_stage", last_interaction_at =
    "last_interaction_at", view_count = "view_count", inquiry_count = "inquiry_count",
    test_drive_count = "test_drive_count", recommendation_score = "recommendation_score",
    custom_attributes = "custom_attributes", recommendation_reason =
    "recommendation_reason" }
);

/// A row to insert into `public.vehicles`. What is `None` is filled in by the database.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NewVehicle {
    /// Whose row it is.
    ///
    /// `uuid`, refers to `core.dealerships`, `NULLIF(current_setting('dealership.tenant', true), '')::uuid` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dealership_id: Option<DealershipId>,
    /// Identifies the row together with the rest of the key: `uuid`, `gen_random_uuid()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Option<VehicleId>,
    /// Where it stands.
    ///
    /// `uuid`, refers to `core.locations`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub location_id: Option<LocationId>,
    /// The feed that brought it; nothing: typed in.
    ///
    /// `uuid`, refers to `inventory.inventory_feeds`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub feed_id: Option<InventoryFeedId>,
    /// Vehicle identification number.
    ///
    /// `varchar(17)`.
    pub vin: String,
    /// The dealership's own number.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub stock_number: Option<String>,
    /// `vehicle_condition`.
    pub condition: VehicleCondition,
    /// `vehicle_status`, `available` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Option<VehicleStatus>,
    /// `text`.
    pub make: String,
    /// `text`.
    pub model: String,
    /// `smallint`.
    pub model_year: i16,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub trim_level: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub body_style: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub exterior_color: Option<String>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub interior_color: Option<String>,
    /// In miles.
    ///
    /// `integer`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub mileage: Option<i32>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub engine: Option<String>,
    /// `fuel_type`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub fuel: Option<FuelType>,
    /// `transmission_type`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub transmission: Option<TransmissionType>,
    /// `drivetrain_type`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub drivetrain: Option<DrivetrainType>,
    /// The maker's suggested price.
    ///
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub msrp: Option<values::Numeric>,
    /// What the dealership asks; nothing: on request.
    ///
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub price: Option<values::Numeric>,
    /// `text`, empty by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub description: Option<String>,
    /// `text[]`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub features: Option<Vec<String>>,
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub video_url: Option<String>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub created_at: Option<values::TimestampTz>,
    /// `timestamptz`, `now()` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub updated_at: Option<values::TimestampTz>,
    /// `date`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub acquired_on: Option<values::Date>,
    /// When customers could first see it.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub listed_at: Option<values::TimestampTz>,
    /// A feed drops what was sold elsewhere without a word.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub last_seen_in_feed_at: Option<values::TimestampTz>,
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sold_at: Option<values::TimestampTz>,
    /// `numeric(12,2)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sold_price: Option<values::Numeric>,
    /// `uuid`, refers to `customers.customers`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sold_to: Option<CustomerId>,
    /// Who answers questions about it; nothing: as the dealership does.
    ///
    /// `operation_mode`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub operation_mode: Option<OperationMode>,
    /// What the AI may say and offer for it; nothing: as the dealership says.
    ///
    /// `jsonb`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub ai_config: Option<values::Jsonb>,
    /// How promising its leads are, from 0 to 100.
    ///
    /// `integer`, `50` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub lead_score: Option<i32>,
    /// Where it stands in the sales process.
    ///
    /// `lifecycle_stage`, `new` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub lifecycle_stage: Option<LifecycleStage>,
    /// When a shopper last looked or asked.
    ///
    /// `timestamptz`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub last_interaction_at: Option<values::TimestampTz>,
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub view_count: Option<i32>,
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub inquiry_count: Option<i32>,
    /// `integer`, `0` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub test_drive_count: Option<i32>,
    /// How gladly it is recommended, from 0 to 1; nothing: not computed.
    ///
    /// `numeric(5,4)`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub recommendation_score: Option<values::Numeric>,
    /// `jsonb`, `{}` by default.
    #[cfg_attr(feature = "serde", serde(default))]
    pub custom_attributes: Option<values::Jsonb>,
    /// Why it is recommended, in words that a shopper may read.
    ///
    /// `text`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub recommendation_reason: Option<String>,
}

impl NewVehicle {
    /// A row of what must be given; the rest is left to the database.
    #[must_use]
    pub const fn new(
        vin: String,
        condition: VehicleCondition,
        make: String,
        model: String,
        model_year: i16,
    ) -> Self {
        Self {
            dealership_id: None,
            id: None,
            location_id: None,
            feed_id: None,
            vin,
            stock_number: None,
            condition,
            status: None,
            make,
            model,
            model_year,
            trim_level: None,
            body_style: None,
            exterior_color: None,
            interior_color: None,
            mileage: None,
            engine: None,
            fuel: None,
            transmission: None,
            drivetrain: None,
            msrp: None,
            price: None,
            description: None,
            features: None,
            video_url: None,
            created_at: None,
            updated_at: None,
            acquired_on: None,
            listed_at: None,
            last_seen_in_feed_at: None,
            sold_at: None,
            sold_price: None,
            sold_to: None,
            operation_mode: None,
            ai_config: None,
            lead_score: None,
            lifecycle_stage: None,
            last_interaction_at: None,
            view_count: None,
            inquiry_count: None,
            test_drive_count: None,
            recommendation_score: None,
            custom_attributes: None,
            recommendation_reason: None,
        }
    }
}

impl relation::NewRow for NewVehicle {
    type Row = Vehicle;
}

rows::parameters!(
    NewVehicle { dealership_id, id, location_id, feed_id, vin, stock_number, condition,
    status, make, model, model_year, trim_level, body_style, exterior_color,
    interior_color, mileage, engine, fuel, transmission, drivetrain, msrp, price,
    description, features, video_url, created_at, updated_at, acquired_on, listed_at,
    last_seen_in_feed_at, sold_at, sold_price, sold_to, operation_mode, ai_config,
    lead_score, lifecycle_stage, last_interaction_at, view_count, inquiry_count,
    test_drive_count, recommendation_score, custom_attributes, recommendation_reason }
);

/// Changes to a row of `public.vehicles`. What is `None` stays; `Some(None)` empties a column that may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VehiclePatch {
    /// The new [`dealership_id`](Vehicle::dealership_id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub dealership_id: Option<DealershipId>,
    /// The new [`id`](Vehicle::id).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub id: Option<VehicleId>,
    /// The new [`location_id`](Vehicle::location_id).
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
    /// The new [`feed_id`](Vehicle::feed_id).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub feed_id: Option<Option<InventoryFeedId>>,
    /// The new [`vin`](Vehicle::vin).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub vin: Option<String>,
    /// The new [`stock_number`](Vehicle::stock_number).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub stock_number: Option<Option<String>>,
    /// The new [`condition`](Vehicle::condition).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub condition: Option<VehicleCondition>,
    /// The new [`status`](Vehicle::status).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub status: Option<VehicleStatus>,
    /// The new [`make`](Vehicle::make).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub make: Option<String>,
    /// The new [`model`](Vehicle::model).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub model: Option<String>,
    /// The new [`model_year`](Vehicle::model_year).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub model_year: Option<i16>,
    /// The new [`trim_level`](Vehicle::trim_level).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub trim_level: Option<Option<String>>,
    /// The new [`body_style`](Vehicle::body_style).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub body_style: Option<Option<String>>,
    /// The new [`exterior_color`](Vehicle::exterior_color).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub exterior_color: Option<Option<String>>,
    /// The new [`interior_color`](Vehicle::interior_color).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub interior_color: Option<Option<String>>,
    /// The new [`mileage`](Vehicle::mileage).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub mileage: Option<Option<i32>>,
    /// The new [`engine`](Vehicle::engine).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub engine: Option<Option<String>>,
    /// The new [`fuel`](Vehicle::fuel).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub fuel: Option<Option<FuelType>>,
    /// The new [`transmission`](Vehicle::transmission).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub transmission: Option<Option<TransmissionType>>,
    /// The new [`drivetrain`](Vehicle::drivetrain).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub drivetrain: Option<Option<DrivetrainType>>,
    /// The new [`msrp`](Vehicle::msrp).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub msrp: Option<Option<values::Numeric>>,
    /// The new [`price`](Vehicle::price).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub price: Option<Option<values::Numeric>>,
    /// The new [`description`](Vehicle::description).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub description: Option<String>,
    /// The new [`features`](Vehicle::features).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub features: Option<Vec<String>>,
    /// The new [`video_url`](Vehicle::video_url).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub video_url: Option<Option<String>>,
    /// The new [`created_at`](Vehicle::created_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub created_at: Option<values::TimestampTz>,
    /// The new [`updated_at`](Vehicle::updated_at).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub updated_at: Option<values::TimestampTz>,
    /// The new [`acquired_on`](Vehicle::acquired_on).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub acquired_on: Option<Option<values::Date>>,
    /// The new [`listed_at`](Vehicle::listed_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub listed_at: Option<Option<values::TimestampTz>>,
    /// The new [`last_seen_in_feed_at`](Vehicle::last_seen_in_feed_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub last_seen_in_feed_at: Option<Option<values::TimestampTz>>,
    /// The new [`sold_at`](Vehicle::sold_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub sold_at: Option<Option<values::TimestampTz>>,
    /// The new [`sold_price`](Vehicle::sold_price).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub sold_price: Option<Option<values::Numeric>>,
    /// The new [`sold_to`](Vehicle::sold_to).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub sold_to: Option<Option<CustomerId>>,
    /// The new [`operation_mode`](Vehicle::operation_mode).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub operation_mode: Option<Option<OperationMode>>,
    /// The new [`ai_config`](Vehicle::ai_config).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub ai_config: Option<Option<values::Jsonb>>,
    /// The new [`lead_score`](Vehicle::lead_score).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub lead_score: Option<i32>,
    /// The new [`lifecycle_stage`](Vehicle::lifecycle_stage).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub lifecycle_stage: Option<LifecycleStage>,
    /// The new [`last_interaction_at`](Vehicle::last_interaction_at).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub last_interaction_at: Option<Option<values::TimestampTz>>,
    /// The new [`view_count`](Vehicle::view_count).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub view_count: Option<i32>,
    /// The new [`inquiry_count`](Vehicle::inquiry_count).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub inquiry_count: Option<i32>,
    /// The new [`test_drive_count`](Vehicle::test_drive_count).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub test_drive_count: Option<i32>,
    /// The new [`recommendation_score`](Vehicle::recommendation_score).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub recommendation_score: Option<Option<values::Numeric>>,
    /// The new [`custom_attributes`](Vehicle::custom_attributes).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "std::option::Option::is_none")
    )]
    pub custom_attributes: Option<values::Jsonb>,
    /// The new [`recommendation_reason`](Vehicle::recommendation_reason).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            with = "rows::left_out",
            skip_serializing_if = "std::option::Option::is_none"
        )
    )]
    #[allow(clippy::option_option, reason = "left out and NULL are two things")]
    pub recommendation_reason: Option<Option<String>>,
}

impl relation::Patch for VehiclePatch {
    type Row = Vehicle;
}

rows::parameters!(
    VehiclePatch { [dealership_id], [id], [location_id], [feed_id], [vin],
    [stock_number], [condition], [status], [make], [model], [model_year], [trim_level],
    [body_style], [exterior_color], [interior_color], [mileage], [engine], [fuel],
    [transmission], [drivetrain], [msrp], [price], [description], [features],
    [video_url], [created_at], [updated_at], [acquired_on], [listed_at],
    [last_seen_in_feed_at], [sold_at], [sold_price], [sold_to], [operation_mode],
    [ai_config], [lead_score], [lifecycle_stage], [last_interaction_at], [view_count],
    [inquiry_count], [test_drive_count], [recommendation_score], [custom_attributes],
    [recommendation_reason] }
);

/// The row as version 3 has it. Nothing is lost.
impl From<v2::Vehicle> for Vehicle {
    fn from(row: v2::Vehicle) -> Self {
        Vehicle {
            dealership_id: row.dealership_id,
            id: row.id,
            location_id: row.location_id,
            feed_id: row.feed_id,
            vin: row.vin,
            stock_number: row.stock_number,
            condition: row.condition,
            status: row.status,
            make: row.make,
            model: row.model,
            model_year: row.model_year,
            trim_level: row.trim_level,
            body_style: row.body_style,
            exterior_color: row.exterior_color,
            interior_color: row.interior_color,
            mileage: row.mileage,
            engine: row.engine,
            fuel: row.fuel,
            transmission: row.transmission,
            drivetrain: row.drivetrain,
            msrp: row.msrp,
            price: row.price,
            description: row.description,
            features: row.features,
            video_url: row.video_url,
            created_at: row.created_at,
            updated_at: row.updated_at,
            acquired_on: row.acquired_on,
            listed_at: row.listed_at,
            last_seen_in_feed_at: row.last_seen_in_feed_at,
            sold_at: row.sold_at,
            sold_price: row.sold_price,
            sold_to: row.sold_to,
            operation_mode: row.operation_mode,
            ai_config: row.ai_config,
            lead_score: row.lead_score,
            lifecycle_stage: row.lifecycle_stage,
            last_interaction_at: row.last_interaction_at,
            view_count: row.view_count,
            inquiry_count: row.inquiry_count,
            test_drive_count: row.test_drive_count,
            recommendation_score: row.recommendation_score,
            custom_attributes: row.custom_attributes,
            recommendation_reason: None,
        }
    }
}

impl Vehicle {
    /// The row as version 2 has it.
    ///
    /// What version 2 cannot hold is left behind: `recommendation_reason`.
    #[must_use]
    pub fn into_v2_lossy(self) -> v2::Vehicle {
        v2::Vehicle {
            dealership_id: self.dealership_id,
            id: self.id,
            location_id: self.location_id,
            feed_id: self.feed_id,
            vin: self.vin,
            stock_number: self.stock_number,
            condition: self.condition,
            status: self.status,
            make: self.make,
            model: self.model,
            model_year: self.model_year,
            trim_level: self.trim_level,
            body_style: self.body_style,
            exterior_color: self.exterior_color,
            interior_color: self.interior_color,
            mileage: self.mileage,
            engine: self.engine,
            fuel: self.fuel,
            transmission: self.transmission,
            drivetrain: self.drivetrain,
            msrp: self.msrp,
            price: self.price,
            description: self.description,
            features: self.features,
            video_url: self.video_url,
            created_at: self.created_at,
            updated_at: self.updated_at,
            acquired_on: self.acquired_on,
            listed_at: self.listed_at,
            last_seen_in_feed_at: self.last_seen_in_feed_at,
            sold_at: self.sold_at,
            sold_price: self.sold_price,
            sold_to: self.sold_to,
            operation_mode: self.operation_mode,
            ai_config: self.ai_config,
            lead_score: self.lead_score,
            lifecycle_stage: self.lifecycle_stage,
            last_interaction_at: self.last_interaction_at,
            view_count: self.view_count,
            inquiry_count: self.inquiry_count,
            test_drive_count: self.test_drive_count,
            recommendation_score: self.recommendation_score,
            custom_attributes: self.custom_attributes,
        }
    }
}

/// The row as version 2 has it, where nothing is lost by that. [`into_v2_lossy`](Vehicle::into_v2_lossy) does not ask.
impl TryFrom<Vehicle> for v2::Vehicle {
    type Error = relation::ConversionError;

    fn try_from(row: Vehicle) -> Result<Self, Self::Error> {
        let lost = [("recommendation_reason", row.recommendation_reason.is_some())];
        if let Some((column, _)) = lost.into_iter().find(|&(_, is_lost)| is_lost) {
            return Err(
                relation::ConversionError::new(
                    "vehicles",
                    column,
                    "version 2 would lose its value",
                ),
            );
        }
        Ok(row.into_v2_lossy())
    }
}
