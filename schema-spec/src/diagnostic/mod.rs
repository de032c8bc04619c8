//! Findings about specs: what is wrong, where, and how to mend it.
//!
//! In come a code, a message and a span; out goes a [`Diagnostic`] that carries its own source text, so that a
//! report over many files renders anywhere. It opens no file and prints nothing.

mod code;
mod collect;
mod suggest;

use std::fmt;
use std::sync::Arc;

use miette::{LabeledSpan, NamedSource, SourceSpan};

pub use code::Code;
pub use collect::Diagnostics;
pub(crate) use collect::Findings;
pub use suggest::did_you_mean;
pub(crate) use suggest::{closest, either, list};

/// The texts that spans point into.
#[derive(Debug)]
pub struct Files {
    files: Vec<NamedSource<Arc<str>>>,
    texts: Vec<Arc<str>>,
}

impl Files {
    /// Takes texts with their paths, in the order that [`Span::file`] counts.
    #[must_use]
    pub fn new<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Arc<Self> {
        let (mut files, mut kept) = (Vec::new(), Vec::new());
        for (path, text) in texts {
            let text: Arc<str> = Arc::from(text);
            files.push(NamedSource::new(path, Arc::clone(&text)));
            kept.push(text);
        }
        Arc::new(Self { files, texts: kept })
    }

    /// The path of a file.
    #[must_use]
    pub fn path(&self, file: usize) -> &str {
        self.files.get(file).map_or("", NamedSource::name)
    }

    /// The text of a file.
    #[must_use]
    pub fn text(&self, file: usize) -> &str {
        self.texts.get(file).map_or("", |text| text)
    }
}

/// A stretch of one file, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// Which file.
    pub file: usize,
    /// Where it begins.
    pub offset: usize,
    /// How long it is.
    pub length: usize,
}

impl From<Span> for SourceSpan {
    fn from(span: Span) -> Self {
        (span.offset, span.length).into()
    }
}

/// Where an element of the specs was written.
#[derive(Debug, Clone)]
pub struct Place {
    files: Arc<Files>,
    span: Span,
}

impl Place {
    /// A place in one of `files`.
    #[must_use]
    pub fn new(files: Arc<Files>, span: Span) -> Self {
        Self { files, span }
    }

    /// Path of the file.
    #[must_use]
    pub fn path(&self) -> &str {
        self.files.path(self.span.file)
    }

    /// The stretch of the file.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }

    /// The files that the span points into.
    #[must_use]
    pub fn files(&self) -> &Arc<Files> {
        &self.files
    }
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing can be generated.
    Error,
    /// Worth a look; the specs are sound.
    Warning,
}

/// One finding.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    code: Code,
    severity: Severity,
    message: String,
    place: Place,
    label: Option<String>,
    help: Option<String>,
    beside: Vec<(Span, String)>,
    elsewhere: Vec<Elsewhere>,
}

impl Diagnostic {
    /// An error at a place.
    #[must_use]
    pub fn error(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            place,
            label: None,
            help: None,
            beside: Vec::new(),
            elsewhere: Vec::new(),
        }
    }

    /// A warning at a place.
    #[must_use]
    pub fn warning(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, place, message) }
    }

    /// Says what stands at the place.
    pub fn label(&mut self, label: impl Into<String>) -> &mut Self {
        self.label = Some(label.into());
        self
    }

    /// Says how to mend it. Several helps become one text.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Self {
        let help = help.into();
        self.help = Some(match self.help.take() {
            Some(before) => format!("{before}\n{help}"),
            None => help,
        });
        self
    }

    /// The help, where there is one to give.
    pub fn maybe_help(&mut self, help: Option<String>) -> &mut Self {
        match help {
            Some(help) => self.help(help),
            None => self,
        }
    }

    /// Points at a second place, in this file or another.
    pub fn also(&mut self, span: Span, label: impl Into<String>) -> &mut Self {
        if span.file == self.place.span.file {
            self.beside.push((span, label.into()));
        } else {
            let place = Place::new(Arc::clone(&self.place.files), span);
            self.elsewhere.push(Elsewhere { place, label: label.into() });
        }
        self
    }

    /// The other places that it points at, each with what is said of it.
    pub fn others(&self) -> impl Iterator<Item = (Place, &str)> {
        let here = self.beside.iter().map(|(span, label)| {
            let place = Place::new(Arc::clone(&self.place.files), *span);
            (place, label.as_str())
        });
        here.chain(self.elsewhere.iter().map(|other| (other.place.clone(), other.label.as_str())))
    }

    /// The stable code.
    #[must_use]
    pub fn code(&self) -> Code {
        self.code
    }

    /// How much it weighs.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// What is wrong, in one sentence.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where it is wrong.
    #[must_use]
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// How to mend it.
    #[must_use]
    pub fn help_text(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// What stands at the place.
    #[must_use]
    pub fn label_text(&self) -> Option<&str> {
        self.label.as_deref()
    }

    fn order(&self) -> (&str, usize, usize, &'static str, &str) {
        (self.place.path(), self.place.span.offset, self.place.span.length, self.code.as_str(), &self.message)
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Diagnostic {}

impl miette::Diagnostic for Diagnostic {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.code.as_str()))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.help.as_ref().map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        source_of(&self.place)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let first = LabeledSpan::new_primary_with_span(self.label.clone(), self.place.span);
        let others = self.beside.iter().map(|(span, label)| LabeledSpan::new_with_span(Some(label.clone()), *span));
        Some(Box::new(std::iter::once(first).chain(others)))
    }

    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn miette::Diagnostic> + 'a>> {
        if self.elsewhere.is_empty() {
            return None;
        }
        Some(Box::new(self.elsewhere.iter().map(|other| other as &dyn miette::Diagnostic)))
    }
}

fn source_of(place: &Place) -> Option<&dyn miette::SourceCode> {
    place.files.files.get(place.span.file).map(|file| file as &dyn miette::SourceCode)
}

/// A second place that lies in another file: miette shows those as findings of their own.
#[derive(Debug, Clone)]
struct Elsewhere {
    place: Place,
    label: String,
}

impl fmt::Display for Elsewhere {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "see also {}", self.place.path())
    }
}

impl std::error::Error for Elsewhere {}

impl miette::Diagnostic for Elsewhere {
    fn severity(&self) -> Option<miette::Severity> {
        Some(miette::Severity::Advice)
    }

    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        source_of(&self.place)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let label = LabeledSpan::new_with_span(Some(self.label.clone()), self.place.span);
        Some(Box::new(std::iter::once(label)))
    }
}
