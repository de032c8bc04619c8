//! The laws, each a function.
//!
//! In comes what the specs mean beside what they say, out goes a finding for each breach, with the way that is allowed
//! written out in the names of the case. A law says nothing about elements that could not be read.

mod access;
mod borders;
mod bypasses;
mod columns;
mod gates;
mod keys;
mod labels;
mod replaces;
mod tenants;

use crate::diagnostic::Findings;
use crate::model::VersionNumber;
use crate::parse::Word;
use crate::resolve::Scope;

/// Checks every law.
pub(crate) fn check(scope: &Scope<'_>, findings: &mut Findings) {
    columns::not_null_has_value(scope, findings);
    columns::drop_has_value(scope, findings);
    columns::tightening_has_value(scope, findings);
    columns::loosening_is_replaced(scope, findings);
    columns::type_change_is_replaced(scope, findings);
    labels::new_label_is_readable(scope, findings);
    labels::old_label_is_readable(scope, findings);
    keys::keys_keep_their_names(scope, findings);
    replaces::each_version_has_one(scope, findings);
    access::access_is_one_word(scope, findings);
    access::role_reads_only(scope, findings);
    access::read_only_has_no_tables(scope, findings);
    access::read_models_are_read_only(scope, findings);
    access::drafts_stay_inside(scope, findings);
    access::readers_and_drafts_are_strangers(scope, findings);
    access::nothing_depends_on_readers(scope, findings);
    borders::borders_are_declared(scope, findings);
    borders::domains_form_no_cycle(scope, findings);
    borders::read_models_form_no_cycle(scope, findings);
    tenants::tables_say_whose_rows(scope, findings);
    tenants::keys_reveal_nothing(scope, findings);
    tenants::tenants_are_not_pointed_at(scope, findings);
    tenants::shared_rows_point_at_none(scope, findings);
    tenants::views_reveal_nothing(scope, findings);
    bypasses::children_are_of_tenants_too(scope, findings);
    bypasses::rights_ask_policies(scope, findings);
    bypasses::keys_stay_within(scope, findings);
    bypasses::policies_last(scope, findings);
    gates::policies_hold(scope, findings);
    gates::children_are_behind_it_too(scope, findings);
    gates::read_models_ask(scope, findings);
    gates::views_ask(scope, findings);
}

/// The served versions before `version`, oldest first.
fn served_before(scope: &Scope<'_>, version: VersionNumber) -> impl Iterator<Item = VersionNumber> + use<> {
    scope.model.window().into_iter().filter(move |served| *served < version)
}

/// The served versions from `version` on.
fn served_from(scope: &Scope<'_>, version: VersionNumber) -> impl Iterator<Item = VersionNumber> + use<> {
    scope.model.window().into_iter().filter(move |served| *served >= version)
}

/// A word as KDL takes it: bare where it can be, else in quotes.
fn kdl(text: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.' | '?');
    let bare = text.starts_with(|first: char| first.is_alphabetic() || first == '_') && text.chars().all(plain);
    let keyword = matches!(text, "true" | "false" | "null" | "inf" | "nan");
    if bare && !keyword { text.to_owned() } else { format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")) }
}

/// A type as written, or something to fill in.
fn type_word(word: Option<&Word>) -> String {
    word.map_or_else(|| "…".to_owned(), |word| kdl(word.text.trim()))
}
