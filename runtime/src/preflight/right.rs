//! What the role may do.
//!
//! In come deeds, out go the rights that are missing, each said once. Where somebody gets rights or becomes somebody else on the
//! way, nothing is said from there on.

use sqlx::{AssertSqlSafe, PgConnection};

use super::deed::{Name, What, quoted};
use super::inquiry::{Inquiry, Relation, lost};
use super::{Finding, Gravity, Kind, Pending, Place};
use crate::migration::{Backfill, Statement};

/// Whether the schema `pilaster` can be made.
pub(super) async fn ledger(connection: &mut PgConnection) -> Result<Option<Finding>, sqlx::Error> {
    const MAY: &str = "SELECT coalesce((SELECT has_schema_privilege(oid, 'CREATE') FROM pg_namespace \
        WHERE nspname = 'pilaster'), has_database_privilege(current_database(), 'CREATE')), \
        format('%I', current_database()), quote_ident(current_user)";
    let (may, database, role): (bool, String, String) = sqlx::query_as(MAY).fetch_one(connection).await?;
    Ok((!may).then(|| Finding {
        gravity: Gravity::Stops,
        kind: Kind::Right,
        place: None,
        what: format!("{role} may not make the schema pilaster, which holds what is applied"),
        expected: "the right CREATE".to_owned(),
        mend: format!("as its owner: GRANT CREATE ON DATABASE {database} TO {role}"),
        query: None,
    }))
}

impl Inquiry<'_> {
    pub(super) async fn rights(&mut self, what: &What) -> Result<(), sqlx::Error> {
        if self.changes.rights || !self.certain {
            return Ok(());
        }
        match what {
            What::Create(name) => self.may_create(name.schema.as_deref()).await,
            What::CreateIndex(index) => {
                self.owns(&index.table).await?;
                let Some(table) = self.relation(&index.table).await? else { return Ok(()) };
                self.may_create(Some(&table.schema)).await
            }
            What::CreateSchema(name) => {
                const THERE: &str = "SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = $1)";
                let there = sqlx::query_scalar(THERE).bind(name).fetch_one(&mut *self.connection).await;
                if lost(there)?.unwrap_or(true) { Ok(()) } else { self.may_create_schemas().await }
            }
            What::CreateTrigger { table, .. } => self.may(table, "TRIGGER").await,
            What::Alter { table, .. } => {
                self.owns(table).await?;
                self.may_refer(what).await
            }
            What::Own(name) | What::DropIndex { name, .. } => self.owns(name).await,
            What::Rewrite { relation, how } if *how != "VACUUM FULL" => self.owns(relation).await,
            What::Refer(name) => self.may(name, "REFERENCES").await,
            What::Write { right, table } => self.may(table, right).await,
            _ => Ok(()),
        }
    }

    /// Policies hide rows that a generated backfill has to reach; PostgreSQL would refuse in the middle of the run.
    pub(super) async fn sees_what_it_fills(
        &mut self,
        pending: &Pending,
        statement: &Statement,
    ) -> Result<(), sqlx::Error> {
        const HIDES: &str = "SELECT row_security_active(to_regclass($1))";
        let Some(backfill) = Backfill::of(&statement.text).filter(|_| !self.changes.rights) else { return Ok(()) };
        let table = backfill.table();
        let hides = sqlx::query_scalar(HIDES).bind(&table).fetch_one(&mut *self.connection).await;
        if lost::<Option<bool>>(hides)?.flatten() == Some(true) {
            let role = self.role().await?;
            self.place =
                Place { version: pending.version.clone(), migration: pending.migration.clone(), line: statement.line };
            let what = format!("policies of {table} hold for {role}, and would hide rows that are to be filled");
            let mend = format!("as a superuser: ALTER ROLE {role} BYPASSRLS; or migrate as a superuser");
            self.missing(what, "a role that no policy holds for".to_owned(), mend);
        }
        Ok(())
    }

    async fn may_refer(&mut self, what: &What) -> Result<(), sqlx::Error> {
        use super::deed::{Action, NewConstraint, Rule};
        let What::Alter {
            action: Action::AddConstraint(NewConstraint { rule: Rule::Foreign { table, .. }, .. }), ..
        } = what
        else {
            return Ok(());
        };
        self.may(table, "REFERENCES").await
    }

    async fn owns(&mut self, name: &Name) -> Result<(), sqlx::Error> {
        let Some(Relation { owned, owner, name, .. }) = self.relation(name).await? else { return Ok(()) };
        if !owned {
            let role = self.role().await?;
            let what = format!("{role} does not own {name}");
            let expected = format!("the role {}, which owns it, or a member of it", quoted(&owner));
            let mend = format!("run as that role, or as a superuser: GRANT {} TO {role}", quoted(&owner));
            self.missing(what, expected, mend);
        }
        Ok(())
    }

    async fn may(&mut self, name: &Name, right: &str) -> Result<(), sqlx::Error> {
        // For some rights it is enough to have them for columns.
        let columns = matches!(right, "INSERT" | "UPDATE" | "SELECT" | "REFERENCES");
        let Some(relation) = self.relation(name).await? else { return Ok(()) };
        let function = if columns { "has_any_column_privilege" } else { "has_table_privilege" };
        let query = format!("SELECT {function}($1::int8::oid, $2)");
        let may = sqlx::query_scalar(AssertSqlSafe(query)).bind(relation.oid).bind(right);
        let may = may.fetch_one(&mut *self.connection).await;
        if !lost(may)?.unwrap_or(true) {
            let role = self.role().await?;
            let what = format!("{role} has not the right {right} on {}", relation.name);
            let mend = format!("as its owner: GRANT {right} ON {} TO {role}", relation.name);
            self.missing(what, format!("the right {right}"), mend);
        }
        Ok(())
    }

    async fn may_create(&mut self, schema: Option<&str>) -> Result<(), sqlx::Error> {
        const MAY: &str = "SELECT quote_ident(n.nspname), has_schema_privilege(n.oid, 'CREATE') FROM pg_namespace n \
            WHERE n.nspname = coalesce($1, current_schema())";
        if schema.is_none() && self.changes.path_lost || schema.is_some_and(|schema| self.changes.has_schema(schema)) {
            return Ok(());
        }
        // Rights that change on the way end these questions.
        let asked = schema.map(str::to_owned);
        if self.open_schemas.contains(&asked) {
            return Ok(());
        }
        let found = sqlx::query_as(MAY).bind(schema).fetch_optional(&mut *self.connection).await;
        let Some((schema, may)): Option<(String, bool)> = lost(found)?.flatten() else { return Ok(()) };
        if may {
            self.open_schemas.insert(asked);
        } else {
            let role = self.role().await?;
            let what = format!("{role} may make nothing in the schema {schema}");
            let mend = format!("as its owner: GRANT CREATE ON SCHEMA {schema} TO {role}");
            self.missing(what, "the right CREATE".to_owned(), mend);
        }
        Ok(())
    }

    /// Whether new schemas may be made, and extensions that are trusted.
    pub(super) async fn may_create_schemas(&mut self) -> Result<(), sqlx::Error> {
        const MAY: &str =
            "SELECT has_database_privilege(current_database(), 'CREATE'), format('%I', current_database())";
        let may = sqlx::query_as(MAY).fetch_one(&mut *self.connection).await;
        if let Some((false, database)) = lost::<(bool, String)>(may)? {
            let role = self.role().await?;
            let what = format!("{role} may make no schemas and extensions in the database {database}");
            let mend = format!("as its owner: GRANT CREATE ON DATABASE {database} TO {role}");
            self.missing(what, "the right CREATE".to_owned(), mend);
        }
        Ok(())
    }

    /// The role that migrates, as SQL.
    pub(super) async fn role(&mut self) -> Result<String, sqlx::Error> {
        let role = sqlx::query_scalar("SELECT quote_ident(current_user)").fetch_one(&mut *self.connection).await;
        Ok(lost(role)?.unwrap_or_else(|| "the role".to_owned()))
    }

    pub(super) fn missing(&mut self, what: String, expected: String, mend: String) {
        if self.told.insert(what.clone()) {
            self.find(Gravity::Stops, Kind::Right, [what, expected, mend], None);
        }
    }
}
