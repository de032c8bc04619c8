//! Whether code of two versions works on one database.
//!
//! In come two names, out goes what the ledger knows: what was declared, and what the database serves at this moment. It knows nothing of
//! tables, so it never says that two versions would work together that nobody serves.

use std::fmt;

use sqlx::FromRow;

use super::{Error, SchemaManager, Status};

/// Whether code of two versions works on one database, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Compatibility {
    /// They are one version.
    Same,
    /// One of them declares it.
    Declared {
        /// Which.
        by: String,
    },
    /// The database serves both at this moment, and as long as it does.
    ByWindow {
        /// The versions of the ledger that opened the one and the other.
        opened_by: [String; 2],
    },
    /// Nothing says that they are.
    Not {
        /// Why, for each of the two that the database does not serve.
        because: Vec<Obstacle>,
    },
}

/// Why a database does not serve a version of the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Obstacle {
    /// No version of the ledger says that it opens it.
    Unopened {
        /// The version of the schema.
        version: String,
    },
    /// What opens it is not applied, or not wholly.
    NotApplied {
        /// The version of the schema.
        version: String,
        /// The version of the ledger that opens it.
        opened_by: String,
    },
    /// Something that ends it is applied, or was begun.
    Ended {
        /// The version of the schema.
        version: String,
        /// The version of the ledger that ends it.
        by: String,
    },
}

impl Compatibility {
    /// Whether code of both may run on the database.
    #[must_use]
    pub fn is_compatible(&self) -> bool {
        !matches!(self, Self::Not { .. })
    }
}

impl fmt::Display for Compatibility {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Same => formatter.write_str("they are the same version"),
            Self::Declared { by } => write!(formatter, "{by} declares it"),
            Self::ByWindow { opened_by: [one, other] } if one == other => {
                write!(formatter, "both are served: {one} opened them, and nothing ended them")
            }
            Self::ByWindow { opened_by: [one, other] } => {
                write!(formatter, "both are served: {one} and {other} opened them, and nothing ended them")
            }
            Self::Not { because } => {
                let reasons: Vec<String> = because.iter().map(ToString::to_string).collect();
                formatter.write_str(&reasons.join("; "))
            }
        }
    }
}

impl fmt::Display for Obstacle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unopened { version } => write!(formatter, "nothing that the database knows opens {version}"),
            Self::NotApplied { version, opened_by } => {
                write!(formatter, "{opened_by}, which opens {version}, is not applied, or not wholly")
            }
            Self::Ended { version, by } => write!(formatter, "{by} ends {version}"),
        }
    }
}

/// What the ledger says of a version.
#[derive(FromRow)]
struct Row {
    name: String,
    status: String,
    compatible_with: Vec<String>,
    opens: Vec<String>,
    ends: Vec<String>,
    /// Whether any of it is in the database.
    is_begun: bool,
}

impl SchemaManager {
    /// Whether code of two versions works on this database, and why: a version with itself, those of which either declares the other,
    /// and versions of the schema that are both served at this moment, because what opens them is applied and nothing that ends them
    /// was begun. Of versions that say not what they open, only what they declare is known.
    ///
    /// # Errors
    /// Where the database is out of reach.
    pub async fn compatibility(&self, one: &str, other: &str) -> Result<Compatibility, Error> {
        const ROWS: &str = "SELECT v.name, v.status, v.compatible_with, v.opens, v.ends, \
            v.status = 'applying' OR EXISTS (SELECT FROM pilaster.migrations m WHERE m.version = v.name \
            AND (m.applied OR m.under_way IS NOT NULL)) AS is_begun FROM pilaster.versions v ORDER BY v.place";
        if one == other {
            return Ok(Compatibility::Same);
        }
        let rows: Vec<Row> = sqlx::query_as(ROWS).fetch_all(&self.pool).await?;
        let declares = |row: &Row, name: &str, other: &str| {
            row.name == name && row.compatible_with.iter().any(|with| with == other)
        };
        if let Some(row) = rows.iter().find(|row| declares(row, one, other) || declares(row, other, one)) {
            return Ok(Compatibility::Declared { by: row.name.clone() });
        }
        Ok(match [served(&rows, one), served(&rows, other)] {
            [Ok(one), Ok(other)] => Compatibility::ByWindow { opened_by: [one, other] },
            both => Compatibility::Not { because: both.into_iter().filter_map(Result::err).collect() },
        })
    }
}

/// What opened a version of the schema that is served, or why it is not.
fn served(rows: &[Row], version: &str) -> Result<String, Obstacle> {
    let (name, says) = (version.to_owned(), |all: &[String]| all.iter().any(|one| one == version));
    // A lease is refused for the same reasons.
    if let Some(row) = rows.iter().find(|row| row.is_begun && says(&row.ends)) {
        return Err(Obstacle::Ended { version: name, by: row.name.clone() });
    }
    let mut opening = rows.iter().filter(|row| says(&row.opens));
    let Some(first) = opening.clone().next() else { return Err(Obstacle::Unopened { version: name }) };
    match opening.find(|row| row.status == Status::Active.word()) {
        Some(row) => Ok(row.name.clone()),
        None => Err(Obstacle::NotApplied { version: name, opened_by: first.name.clone() }),
    }
}
