//! A folder of specs as a model.
//!
//! In comes a folder in which every `.kdl` file is a spec, out goes the model. Specs that are not sound end the test.

use std::fs;
use std::path::Path;

use schema_spec::{Model, Source};

/// The model of the specs in a folder.
pub(crate) fn model(folder: &Path) -> Model {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut sources: Vec<Source> = paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "kdl"))
        .map(|path| Source {
            path: path.file_name().unwrap().to_string_lossy().into_owned(),
            text: fs::read_to_string(&path).unwrap(),
        })
        .collect();
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    schema_spec::read(&sources).unwrap_or_else(|found| panic!("{}: {found:?}", folder.display())).model
}
