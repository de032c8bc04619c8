//! The portal's specs as sources.

use schema_spec::Source;

macro_rules! portal {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("../../portal/", $name)))),*]
    };
}

/// Every file of `schema-spec/portal`.
const FILES: &[(&str, &str)] = portal! {
    "schema.kdl" "core.kdl" "locations.kdl" "listings.kdl" "developments.kdl"
    "existing.kdl" "media.kdl" "wizards.kdl" "explore.kdl"
};

/// The portal, file by file.
pub(crate) fn sources() -> Vec<Source> {
    FILES.iter().map(|(path, text)| Source { path: (*path).to_owned(), text: (*text).to_owned() }).collect()
}
