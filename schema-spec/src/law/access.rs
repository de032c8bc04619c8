//! Laws 4 and 5: who only reads, and who only drafts.
//!
//! In come domains with what they may do, out goes a finding for each that does more, and for each that touches what
//! is not for it.

use super::borders::{Reference, references};
use crate::diagnostic::{Code, Findings};
use crate::model::Access;
use crate::parse::syntax;
use crate::resolve::Scope;

fn access(domain: &syntax::Domain) -> Access {
    domain.access.first().map_or(Access::ReadWrite, |access| access.value)
}

fn access_of(scope: &Scope<'_>, name: &str) -> Access {
    scope.spec.domains.iter().find(|domain| domain.name.text == name).map_or(Access::ReadWrite, access)
}

fn word(access: Access) -> &'static str {
    match access {
        Access::ReadWrite => "read-write",
        Access::ReadOnly => "read-only",
        Access::DraftsOnly => "drafts-only",
    }
}

/// A domain reads only or drafts only, not both.
pub(super) fn access_is_one_word(scope: &Scope<'_>, findings: &mut Findings) {
    for domain in &scope.spec.domains {
        let [first, rest @ ..] = domain.access.as_slice() else { continue };
        for other in rest {
            let (code, message) = if other.value == first.value {
                (Code::Repeated, format!("`{}` is given twice", word(other.value)))
            } else {
                (Code::AccessWords, "a domain cannot both read only and hold drafts".to_owned())
            };
            findings.error(code, other.span, message).also(first.span, "the first").help("keep one of them");
        }
    }
}

/// Law 4: a role belongs to a domain that only reads, and to one alone.
pub(super) fn role_reads_only(scope: &Scope<'_>, findings: &mut Findings) {
    let mut taken: Vec<&crate::parse::Word> = Vec::new();
    for domain in &scope.spec.domains {
        let Some(role) = &domain.role else { continue };
        if access(domain) != Access::ReadOnly {
            findings
                .error(
                    Code::AccessWords,
                    role.span,
                    "a role may read the read models of its domain, and this domain has none",
                )
                .help("write `read-only` into the domain, or remove the role");
        } else if role.text.is_empty()
            || role.text.starts_with("pg_")
            || matches!(role.text.as_str(), "public" | "none")
        {
            findings
                .error(Code::AccessWords, role.span, format!("PostgreSQL lets no role be called `{}`", role.text))
                .help(format!("for example: role {}", domain.name.text));
        } else if role.text.len() > crate::name::MAX_IDENTIFIER_BYTES {
            let most = crate::name::MAX_IDENTIFIER_BYTES;
            findings
                .error(Code::NameTooLong, role.span, format!("PostgreSQL keeps {most} bytes of a name"))
                .help("shorten it");
        } else if let Some(first) = taken.iter().find(|first| first.text == role.text) {
            findings
                .error(Code::Duplicate, role.span, format!("the role `{}` belongs to another domain", role.text))
                .also(first.span, "this one")
                .help("a role may read one domain and nothing else; choose another name");
        }
        taken.push(role);
    }
}

/// Law 4: a domain that writes nothing owns nothing that could be written.
pub(super) fn read_only_has_no_tables(scope: &Scope<'_>, findings: &mut Findings) {
    for domain in scope.spec.domains.iter().filter(|domain| access(domain) == Access::ReadOnly) {
        for table in &domain.tables {
            let (owner, name) = (&domain.name.text, &table.name.text);
            findings
                .error(Code::TableInReadOnly, table.name.span, format!("the domain `{owner}` is read-only, so it has no tables"))
                .help(format!("law 4: move `{name}` into a domain that `{owner}` depends on, and read it here: from other.{name} as=…"));
        }
    }
}

/// Law 4: read models are what a read-only domain reads; who writes reads tables.
pub(super) fn read_models_are_read_only(scope: &Scope<'_>, findings: &mut Findings) {
    for domain in scope.spec.domains.iter().filter(|domain| access(domain) != Access::ReadOnly) {
        for view in &domain.read_models {
            findings
                .error(
                    Code::ReadModelOutside,
                    view.name.span,
                    format!("the domain `{}` is not read-only, so it has no read models", domain.name.text),
                )
                .help("law 4: move it into a domain with the word `read-only`");
        }
    }
}

/// Law 5: nothing outside rests on a draft.
pub(super) fn drafts_stay_inside(scope: &Scope<'_>, findings: &mut Findings) {
    for Reference { from, to, span } in references(scope) {
        if from.name.text != to && access(from) != Access::ReadOnly && access_of(scope, to) == Access::DraftsOnly {
            findings
                .error(Code::DraftReferenced, span, format!("`{to}` holds drafts, and nothing outside may rest on one"))
                .help(format!("law 5: turn it around: let the draft refer to what it became, by a column in `{to}` that references `{}`", from.name.text));
        }
    }
}

/// Law 6: what is shown never comes from a draft, and no draft reads what is shown.
pub(super) fn readers_and_drafts_are_strangers(scope: &Scope<'_>, findings: &mut Findings) {
    for domain in &scope.spec.domains {
        for other in &domain.depends_on {
            let pair = (access(domain), access_of(scope, &other.text));
            if matches!(pair, (Access::ReadOnly, Access::DraftsOnly) | (Access::DraftsOnly, Access::ReadOnly)) {
                let (one, two) = (word(pair.0), word(pair.1));
                findings
                    .error(
                        Code::ReadersAndDrafts,
                        other.span,
                        format!(
                            "`{}` is {one} and `{}` is {two}: they may not know each other",
                            domain.name.text, other.text
                        ),
                    )
                    .help("law 6: remove it; both may depend on the domain that holds what a draft becomes");
            }
        }
    }
}

/// Law 4: a read model is for those who show it; whoever writes reads tables.
pub(super) fn nothing_depends_on_readers(scope: &Scope<'_>, findings: &mut Findings) {
    for domain in scope.spec.domains.iter().filter(|domain| access(domain) != Access::DraftsOnly) {
        for other in &domain.depends_on {
            if access_of(scope, &other.text) == Access::ReadOnly && other.text != domain.name.text {
                findings
                    .error(
                        Code::DependsOnReadOnly,
                        other.span,
                        format!("`{}` is read-only: it owns nothing that could be referred to", other.text),
                    )
                    .help(format!("law 4: depend on the domains that `{}` reads", other.text));
            }
        }
    }
}
