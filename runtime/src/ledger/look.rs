//! The ledger, read by somebody who must not write.
//!
//! In comes a connection, out goes what the ledger holds, or that there is none. It is not made, and not brought up to date.

use std::collections::BTreeMap;

use sqlx::PgConnection;

use super::{Entry, difference, is_same, ordered_entries};
use crate::manager::Error;
use crate::migration::Version;

/// The migrations of every version that is registered; nothing where there is no ledger.
pub(crate) async fn look(connection: &mut PgConnection) -> Result<Option<BTreeMap<String, Vec<Entry>>>, Error> {
    const THERE: &str = "SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
        WHERE n.nspname = 'pilaster' AND c.relname = 'ledger')";
    if !sqlx::query_scalar::<_, bool>(THERE).fetch_one(&mut *connection).await? {
        return Ok(None);
    }
    // A ledger that is newer is not understood.
    super::is_newest(&mut *connection).await?;
    let entries = ordered_entries(connection).await?.into_iter();
    Ok(Some(entries.filter(|(_, entries)| !entries.is_empty()).collect()))
}

/// Why a version could not be entered beside what the ledger holds of it.
pub(crate) fn refusal(known: &[Entry], version: &Version) -> Option<Error> {
    if is_same(known, version) {
        return None;
    }
    difference(known, version).map(|difference| Error::Changed { version: version.name().to_owned(), difference })
}
