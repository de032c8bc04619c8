//! Files that are the same in every generated crate.
//!
//! Nothing comes in, the files of `templates/rust` go out as they are, under a head that says so.

use crate::Artifact;

/// Path in the crate, and the text.
const FILES: &[(&str, &str)] = &[
    ("src/drivers.rs", include_str!("../../../templates/rust/drivers.rs")),
    ("src/registry/schema.rs", include_str!("../../../templates/rust/registry.rs")),
    ("src/relation.rs", include_str!("../../../templates/rust/relation.rs")),
    ("src/rows.rs", include_str!("../../../templates/rust/rows.rs")),
    ("src/sqlx_session.rs", include_str!("../../../templates/rust/sqlx_session.rs")),
    ("src/tokio_postgres_session.rs", include_str!("../../../templates/rust/tokio_postgres_session.rs")),
    ("src/values/bits.rs", include_str!("../../../templates/rust/values/bits.rs")),
    ("src/values/calendar.rs", include_str!("../../../templates/rust/values/calendar.rs")),
    ("src/values/carry.rs", include_str!("../../../templates/rust/values/carry.rs")),
    ("src/values/convert.rs", include_str!("../../../templates/rust/values/convert.rs")),
    ("src/values/date.rs", include_str!("../../../templates/rust/values/date.rs")),
    ("src/values/error.rs", include_str!("../../../templates/rust/values/error.rs")),
    ("src/values/interval.rs", include_str!("../../../templates/rust/values/interval.rs")),
    ("src/values/json.rs", include_str!("../../../templates/rust/values/json.rs")),
    ("src/values/mac.rs", include_str!("../../../templates/rust/values/mac.rs")),
    ("src/values/mod.rs", include_str!("../../../templates/rust/values/mod.rs")),
    ("src/values/money.rs", include_str!("../../../templates/rust/values/money.rs")),
    ("src/values/network.rs", include_str!("../../../templates/rust/values/network.rs")),
    ("src/values/numeric.rs", include_str!("../../../templates/rust/values/numeric.rs")),
    ("src/values/oid.rs", include_str!("../../../templates/rust/values/oid.rs")),
    ("src/values/scan.rs", include_str!("../../../templates/rust/values/scan.rs")),
    ("src/values/text.rs", include_str!("../../../templates/rust/values/text.rs")),
    ("src/values/time.rs", include_str!("../../../templates/rust/values/time.rs")),
    ("src/values/timestamp.rs", include_str!("../../../templates/rust/values/timestamp.rs")),
    ("src/values/wire.rs", include_str!("../../../templates/rust/values/wire.rs")),
];

/// The support files.
pub(crate) fn files() -> Vec<Artifact> {
    let head = "// Made by `cargo xtask gen`; the same for every schema. Edits here are lost.\n\n";
    FILES.iter().map(|(path, text)| Artifact { path: (*path).to_owned(), text: format!("{head}{text}") }).collect()
}
