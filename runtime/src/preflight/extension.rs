//! Extensions that are to be installed.
//!
//! In comes `CREATE EXTENSION`, out goes what would make it fail: files that the server has not, others that it needs, a role that
//! may not install it.

use sqlx::FromRow;

use super::deed::quoted;
use super::inquiry::{Inquiry, lost};
use super::{Gravity, Kind};

#[derive(FromRow)]
struct Known {
    installed: bool,
    superuser: bool,
    trusted: bool,
    requires: Vec<String>,
}

impl Inquiry<'_> {
    pub(super) async fn extension(
        &mut self,
        (name, version): (&str, Option<&str>),
        lenient: bool,
        cascade: bool,
    ) -> Result<(), sqlx::Error> {
        const KNOWN: &str = "SELECT EXISTS (SELECT FROM pg_extension WHERE extname = v.name) AS installed, \
            v.superuser, v.trusted, coalesce(v.requires::text[], '{}') AS requires \
            FROM pg_available_extension_versions v JOIN pg_available_extensions a USING (name) \
            WHERE v.name = $1 AND v.version = coalesce($2, a.default_version)";
        if !self.certain || self.changes.has_extension(name) {
            return Ok(());
        }
        let known = sqlx::query_as(KNOWN).bind(name).bind(version).fetch_optional(&mut *self.connection).await;
        let Some(known) = lost::<Option<Known>>(known)? else { return Ok(()) };
        let with = version.map(|version| format!(" in version {version}")).unwrap_or_default();
        let Some(known) = known else {
            let what = format!("the extension {}{with} is not available on this server", quoted(name));
            let mend = "install its package on the server's machine, or let its provider allow it".to_owned();
            let query = "SELECT name, version FROM pg_available_extension_versions ORDER BY name, version".to_owned();
            self.find(Gravity::Stops, Kind::Extension, [what, "its files there".to_owned(), mend], Some(query));
            return Ok(());
        };
        if known.installed {
            if !lenient {
                let what = format!("the extension {} is installed already", quoted(name));
                let mend = "write CREATE EXTENSION IF NOT EXISTS".to_owned();
                self.find(Gravity::Stops, Kind::Extension, [what, "a database without it".to_owned(), mend], None);
            }
            return Ok(());
        }
        if !cascade {
            self.needed(name, &known.requires).await?;
        }
        if self.changes.rights {
            return Ok(());
        }
        let superuser = sqlx::query_scalar("SELECT rolsuper FROM pg_roles WHERE rolname = current_user");
        let superuser = lost(superuser.fetch_one(&mut *self.connection).await)?.unwrap_or(true);
        if known.superuser && !known.trusted && !superuser {
            let role = self.role().await?;
            let what = format!("only a superuser may install the extension {}, and {role} is none", quoted(name));
            let mend = format!("as a superuser, before: CREATE EXTENSION {}", quoted(name));
            self.find(Gravity::Stops, Kind::Right, [what, "a superuser".to_owned(), mend], None);
        } else if known.superuser && !superuser {
            self.may_create_schemas().await?;
        }
        Ok(())
    }

    async fn needed(&mut self, name: &str, requires: &[String]) -> Result<(), sqlx::Error> {
        for other in requires {
            let there = sqlx::query_scalar("SELECT EXISTS (SELECT FROM pg_extension WHERE extname = $1)");
            let there = there.bind(other).fetch_one(&mut *self.connection).await;
            if !lost(there)?.unwrap_or(true) && !self.changes.has_extension(other) {
                let what = format!("the extension {} needs {}, which is not installed", quoted(name), quoted(other));
                let mend = "write CREATE EXTENSION … CASCADE, or install that one first".to_owned();
                self.find(Gravity::Stops, Kind::Extension, [what, format!("{} there", quoted(other)), mend], None);
            }
        }
        Ok(())
    }
}
