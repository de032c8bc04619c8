//! The portal's own specs are sound.
//!
//! In come the files of `schema-spec/portal`, out goes a model without a finding. Nothing is written.

use std::path::Path;

use schema_spec::{Source, read};

/// The portal's files, sorted by name.
fn portal() -> Vec<Source> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("portal");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let source = |path: &std::path::PathBuf| Source {
        path: path.file_name().unwrap().to_str().unwrap().to_owned(),
        text: std::fs::read_to_string(path).unwrap(),
    };
    paths.iter().map(source).collect()
}

#[test]
fn the_portal_reads_without_a_finding() {
    let checked = read(&portal()).unwrap_or_else(|findings| {
        let told: Vec<String> = findings
            .iter()
            .map(|finding| {
                let place = finding.place();
                let line = place.files().text(place.span().file)[..place.span().offset].lines().count();
                format!("{} {}:{line} {finding} {:?}", finding.code().as_str(), place.path(), finding.help_text())
            })
            .collect();
        panic!("{}", told.join("\n"));
    });
    let names: Vec<&str> = checked.model.domains.iter().map(|domain| domain.name.as_str()).collect();
    assert_eq!(names, ["core", "locations", "listings", "developments", "existing", "media", "wizards", "explore"]);
    let tables: usize = checked.model.domains.iter().map(|domain| domain.tables.len()).sum();
    assert!(tables >= 40, "{tables}");
}
