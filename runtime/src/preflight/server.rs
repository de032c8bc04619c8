//! Whether the server can run it.
//!
//! In come its release and what statements need, out goes what is too new for it, and that it takes no writes.

use super::deed::Feature;
use super::inquiry::{Inquiry, lost};
use super::{Finding, Gravity, Kind};

impl Inquiry<'_> {
    pub(super) fn feature(&mut self, Feature { what, since }: Feature) {
        let major = self.server / 10_000;
        if self.certain && major < since && self.told.insert(format!("feature {what}")) {
            let said = format!("{what} is not known to this server, which is PostgreSQL {major}");
            let mend = format!("upgrade the server to PostgreSQL {since}, or write the statement without it");
            self.find(Gravity::Stops, Kind::Server, [said, format!("PostgreSQL {since} or newer"), mend], None);
        }
    }

    pub(super) async fn standby(&mut self) -> Result<(), sqlx::Error> {
        let standby = sqlx::query_scalar("SELECT pg_is_in_recovery()").fetch_one(&mut *self.connection).await;
        if lost(standby)?.unwrap_or(false) {
            self.findings.push(Finding {
                gravity: Gravity::Stops,
                kind: Kind::Server,
                place: None,
                what: "this server is a standby, which takes no writes".to_owned(),
                expected: "the primary".to_owned(),
                mend: "name the primary, or add target_session_attrs=read-write where the driver knows it".to_owned(),
                query: Some("SELECT pg_is_in_recovery()".to_owned()),
            });
        }
        Ok(())
    }
}
