//! What a load feels of a migration.
//!
//! In comes a throwaway PostgreSQL; out go the statements of a load through the change from version 1 to version 2, once
//! by the migrations that the specs of this package generate ([`staged`]) and once by `naive.sql` ([`naive`]), as a table
//! ([`table`]) and a plot ([`plot`]). It knows nothing of how migrations are planned.

mod change;
mod load;
mod plot;
mod stages;
mod statements;
mod table;

pub use change::{Phase, Run, naive, staged};
pub use load::{Load, Pace, Sample, Serving};
pub use plot::plot;
pub use stages::Stage;
pub use table::table;

/// Why a run could not be made; what its statements met stands in the run.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Seconds that generated migrations wait for a lock, and others behind them at most as long.
pub const LOCK_TIMEOUT: f64 = 5.0;
