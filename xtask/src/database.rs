//! The database that a verb works on.
//!
//! In come an option and the environment, out go a URL, and the end of what is asked of a database.

use std::env;
use std::path::Path;

use crate::failure::Failure;

/// The URL that was given, or that of `DATABASE_URL`.
pub(crate) fn url(given: Option<&str>) -> Option<String> {
    given.map(str::to_owned).or_else(|| env::var("DATABASE_URL").ok()).filter(|url| !url.is_empty())
}

/// Waits for the end of what is asked of a database.
pub(crate) fn block_on<F: Future>(future: F) -> Result<F::Output, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    Ok(runtime.map_err(Failure::disk("start", Path::new("an event loop")))?.block_on(future))
}
