//! Many findings at once.
//!
//! In come single findings as they are made, out goes a report in the order of the files.
//! Nothing is dropped but exact repetitions.

use std::fmt;
use std::sync::Arc;

use super::{Code, Diagnostic, Files, Place, Severity, Span};

/// Findings over all files of one run, sorted by file and offset.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Sorts the findings and drops repetitions.
    #[must_use]
    pub fn new(mut list: Vec<Diagnostic>) -> Self {
        list.sort_by(|a, b| a.order().cmp(&b.order()));
        list.dedup_by(|a, b| a.order() == b.order());
        Self { list }
    }

    /// The findings in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Whether one of them is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|finding| finding.severity() == Severity::Error)
    }

    /// The codes in order, with repetitions.
    #[must_use]
    pub fn codes(&self) -> Vec<&'static str> {
        self.list.iter().map(|finding| finding.code().as_str()).collect()
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let errors = self.list.iter().filter(|finding| finding.severity() == Severity::Error).count();
        match (errors, self.list.len() - errors) {
            (1, 0) => f.write_str("1 error in the specs"),
            (errors, 0) => write!(f, "{errors} errors in the specs"),
            (0, 1) => f.write_str("1 warning about the specs"),
            (0, warnings) => write!(f, "{warnings} warnings about the specs"),
            (errors, warnings) => write!(f, "{errors} errors and {warnings} warnings in the specs"),
        }
    }
}

impl std::error::Error for Diagnostics {}

impl miette::Diagnostic for Diagnostics {
    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn miette::Diagnostic> + 'a>> {
        Some(Box::new(self.list.iter().map(|finding| finding as &dyn miette::Diagnostic)))
    }
}

/// Where the stages of the reader put what they find.
#[derive(Debug)]
pub(crate) struct Findings {
    files: Arc<Files>,
    list: Vec<Diagnostic>,
}

impl Findings {
    pub(crate) fn new(files: Arc<Files>) -> Self {
        Self { files, list: Vec::new() }
    }

    /// Findings of the same files that are not to be kept, because somebody else says them.
    pub(crate) fn apart(&self) -> Self {
        Self::new(Arc::clone(&self.files))
    }

    pub(crate) fn files(&self) -> &Arc<Files> {
        &self.files
    }

    /// Records an error; the answer takes label, help and further places.
    pub(crate) fn error(&mut self, code: Code, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        let place = Place::new(Arc::clone(&self.files), span);
        self.list.push(Diagnostic::error(code, place, message));
        self.list.last_mut().expect("a finding was pushed the line before")
    }

    pub(crate) fn finish(self) -> Diagnostics {
        Diagnostics::new(self.list)
    }
}
