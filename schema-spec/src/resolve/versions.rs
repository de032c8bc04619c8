//! Versions and lifetimes.
//!
//! In come the declared versions and the `since=` and `removed=` of elements, out go versions in order and lifetimes
//! that lie within them. It refuses versions that do not follow one another and lifetimes that never begin.

use crate::diagnostic::{Code, Findings, list};
use crate::model::{Lifetime, Version, VersionNumber, VersionState};
use crate::parse::syntax::{self, Spanned};

/// The declared versions.
#[derive(Debug, Clone)]
pub(crate) struct Versions {
    numbers: Vec<VersionNumber>,
    /// Whether `schema.kdl` could not be read: then every version is believed.
    unknown: bool,
}

impl Versions {
    /// Stands in for versions that could not be read.
    pub(super) fn unknown() -> Self {
        Self { numbers: (1..=9).collect(), unknown: true }
    }

    /// The oldest version.
    pub(crate) fn first(&self) -> VersionNumber {
        self.numbers.first().copied().unwrap_or(1)
    }

    /// The declared versions that a lifetime spans.
    pub(crate) fn within(&self, lifetime: Lifetime) -> impl Iterator<Item = VersionNumber> + '_ {
        self.numbers.iter().copied().filter(move |version| lifetime.contains(*version))
    }

    /// Whether the version is declared; says so if not.
    pub(super) fn declared(&self, version: Spanned<VersionNumber>, findings: &mut Findings) -> bool {
        if self.unknown || self.numbers.contains(&version.value) {
            return true;
        }
        let numbers: Vec<String> = self.numbers.iter().map(ToString::to_string).collect();
        findings
            .error(Code::UnknownVersion, version.span, format!("there is no version {}", version.value))
            .label(format!("schema.kdl declares {}", list(numbers.iter().map(String::as_str))))
            .help(format!("declare it in schema.kdl: version {} state=draft", version.value));
        false
    }

    /// The lifetime of an element within that of its owner; `what` names the owner, for example "the table `users`".
    pub(super) fn lifetime(
        &self,
        written: syntax::Lifetime,
        owner: Lifetime,
        what: &str,
        findings: &mut Findings,
    ) -> Lifetime {
        let since = written.since.filter(|since| self.declared(*since, findings));
        let removed = written.removed.filter(|removed| self.declared(*removed, findings));
        let mut lifetime = Lifetime {
            since: since.map_or(owner.since, |since| since.value),
            removed: removed.map_or(owner.removed, |removed| Some(removed.value)),
        };
        if let Some(removed) = removed.filter(|removed| removed.value <= lifetime.since) {
            let (since, gone) = (lifetime.since, removed.value);
            findings
                .error(
                    Code::RemovedFirst,
                    removed.span,
                    format!("removed in version {gone}, yet it begins in version {since}"),
                )
                .help("`removed=` names the first version without the element: it comes after `since=`");
            lifetime.removed = owner.removed;
        }
        if let Some(since) = since.filter(|since| since.value < owner.since) {
            let begin = owner.since;
            findings
                .error(Code::OutsideOwner, since.span, format!("{what} begins in version {begin} only"))
                .help(format!("leave `since={}` out: what stands in {what} begins with it", since.value));
            lifetime.since = owner.since;
        }
        if let Some(end) = owner.removed {
            let late = |given: &Spanned<VersionNumber>| given.value > end;
            let begins_after = since.filter(|since| since.value >= end);
            if let Some(given) = removed.filter(late).or(begins_after) {
                findings
                    .error(Code::OutsideOwner, given.span, format!("{what} is removed in version {end} already"))
                    .help(format!("what stands in {what} ends with it: leave this out"));
                lifetime = owner;
            }
        }
        lifetime
    }
}

/// The versions of `schema.kdl`, oldest first.
pub(super) fn versions(workspace: &syntax::Workspace, findings: &mut Findings) -> (Vec<Version>, Versions) {
    let mut versions: Vec<Version> = Vec::new();
    let mut last: Option<&syntax::Version> = None;
    for written in &workspace.versions {
        let number = written.number.value;
        if let Some(before) = last {
            let expected = before.number.value.saturating_add(1);
            if workspace
                .versions
                .iter()
                .any(|other| other.number.value == number && other.number.span.offset < written.number.span.offset)
            {
                findings
                    .error(Code::Duplicate, written.number.span, format!("version {number} is declared twice"))
                    .help(format!("the next version is {expected}"));
                continue;
            }
            if number != expected {
                findings
                    .error(
                        Code::VersionNumbers,
                        written.number.span,
                        format!("version {number} does not follow version {}", before.number.value),
                    )
                    .help(format!(
                        "versions are declared oldest first and without gaps: this would be version {expected}"
                    ));
            }
        }
        last = Some(written);
        versions.push(Version {
            number,
            state: written.state.map_or(VersionState::Supported, |state| state.value),
            doc: written.doc.as_ref().map(|doc| doc.text.clone()),
            deprecated: written.deprecated.as_ref().map(|why| why.text.clone()),
        });
    }
    if versions.is_empty() {
        findings
            .error(Code::Missing, workspace.name.span, "the workspace declares no version")
            .help("write into the block: version 1 state=draft");
        return (versions, Versions::unknown());
    }
    states(workspace, findings);
    versions.sort_by_key(|version| version.number);
    let numbers = versions.iter().map(|version| version.number).collect();
    (versions, Versions { numbers, unknown: false })
}

/// Retired versions come first, then supported ones, then the one current version, then at most one draft.
fn states(workspace: &syntax::Workspace, findings: &mut Findings) {
    let mut highest: Option<Spanned<VersionState>> = None;
    let stated = || workspace.versions.iter().filter_map(|version| version.state.map(|state| (version, state)));
    for (version, state) in stated() {
        if let Some(before) = highest {
            let once = matches!(state.value, VersionState::Current | VersionState::Draft);
            if once && before.value == state.value {
                let word = word(state.value);
                findings
                    .error(
                        Code::TwoCurrent,
                        state.span,
                        format!("a workspace has one {word} version, and this is the second"),
                    )
                    .also(before.span, "the first")
                    .help("a draft becomes current when it is released; the version before it is then supported");
            } else if state.value < before.value {
                let number = version.number.value;
                findings
                    .error(
                        Code::VersionStates,
                        state.span,
                        format!(
                            "version {number} cannot be {} behind a version that is {}",
                            word(state.value),
                            word(before.value)
                        ),
                    )
                    .also(before.span, "this one comes before it")
                    .help("from old to new, versions are retired, supported, current, draft");
            }
        }
        highest = Some(highest.filter(|before| before.value > state.value).unwrap_or(state));
    }
    let all_stated = workspace.versions.iter().all(|version| version.state.is_some());
    if all_stated && stated().all(|(_, state)| state.value == VersionState::Retired) {
        let place = workspace.versions.last().map_or(workspace.name.span, |version| version.number.span);
        findings
            .error(Code::NothingServed, place, "every version is retired, so none is served")
            .help("declare the next one: state=draft");
    }
}

fn word(state: VersionState) -> &'static str {
    match state {
        VersionState::Retired => "retired",
        VersionState::Supported => "supported",
        VersionState::Current => "current",
        VersionState::Draft => "draft",
    }
}
